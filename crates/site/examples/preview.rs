//! Serves the site over a store in memory with a few requests in it, to look at pages while they are
//! being made: `cargo run -p site --example preview [-- <pack>]`, then `http://127.0.0.1:8345`.
//! The addresses it prints lead straight to a request in each state.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "for a look, not for use"
)]

#[path = "../tests/it/journey.rs"]
#[expect(unused_imports, reason = "shared with the tests, which use more of it")]
mod journey;
#[path = "../tests/it/world.rs"]
#[expect(dead_code, reason = "shared with the tests, which use more of it")]
mod world;

use casework::{Act, Actor, Role};
use std::net::SocketAddr;
use world::World;

const ADDRESS: &str = "127.0.0.1:8345";

#[tokio::main]
async fn main() {
    let pack = std::env::args().nth(1);
    let world = world::world_of(pack.as_deref(), &format!("http://{ADDRESS}")).await;
    if pack.is_none() {
        seed(&world).await;
    }
    let listener = tokio::net::TcpListener::bind(ADDRESS).await.expect("the port is free");
    let service = world.site.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).await.expect("served");
}

/// One request in each state worth looking at.
async fn seed(world: &World) {
    let desk = Actor::of_desk("d-1", Role::Dispatcher);
    for state in ["new", "question", "declined", "handling", "replied", "closed", "late"] {
        let receipt =
            journey::file(&mut world.browser(), "complaint", "Building noise three nights in a row").await;
        let number = journey::number_of(&receipt);
        let case = world.case_of(&number).await;
        match state {
            "question" => {
                world
                    .act(case, &desk, |e| Act::AskMaterial { question: e.note("Which building?").unwrap() })
                    .await;
            }
            "declined" => {
                let ground = world.app.policy().grounds.keys().next().unwrap().clone();
                let words = |e: &mut ledger::Envelope| {
                    e.note("The court has it; please follow it up there.").unwrap()
                };
                world.act(case, &desk, |e| Act::Decline { ground, wording: words(e) }).await;
            }
            "handling" | "late" => journey::dispatched(world, case).await,
            "replied" | "closed" => {
                journey::dispatched(world, case).await;
                journey::replied(world, case).await;
            }
            _ => {}
        }
        if state == "closed" {
            let caller = Actor::of_desk("f-1", Role::FollowUp);
            let answers = casework::case::act::Answers {
                solved: true,
                satisfied: casework::case::act::Satisfaction::Mostly,
                reason: None,
            };
            world
                .act(case, &caller, |e| Act::RecordFollowUp {
                    answers: Some(answers),
                    note: e.note("").unwrap(),
                })
                .await;
            world.act(case, &caller, |e| Act::Close { note: e.note("").unwrap() }).await;
        }
        println!("{state} /track?n={number}&c={}", journey::code_of(&receipt).replace(' ', ""));
    }
    world.later(24 * 9);
    let mut browser = world.browser();
    let number =
        journey::number_of(&journey::file(&mut browser, "help", "The lamp in the yard is dark").await);
    println!("fresh {number}");
}
