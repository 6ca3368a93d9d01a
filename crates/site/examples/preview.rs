//! Serves the site over a store in memory with a few requests in it, to look at pages while they are
//! being made: `cargo run -p site --example preview [-- <pack>]`, then `http://127.0.0.1:8345`.

#[path = "../tests/it/world.rs"]
#[expect(dead_code, reason = "shared with the tests, which use more of it")]
mod world;

use std::net::SocketAddr;

#[tokio::main]
async fn main() {
    let pack = std::env::args().nth(1);
    let world = world::world_of(pack.as_deref(), "http://127.0.0.1:8345").await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8345").await.expect("the port is free");
    let service = world.site.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).await.expect("served");
}
