//! How much one client may ask, by kind of route.

use crate::world::{post, world};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use tower::ServiceExt as _;

fn read(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn whoever_writes_too_much_is_told_how_long_to_wait_and_others_are_not() {
    let world = world().await;
    let mut refused = None;
    for _ in 0..700 {
        let answer = world.site.clone().oneshot(post("/file", &[("kind", "help")])).await.unwrap();
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("the bucket never ran dry");
    let wait: u64 = refused.headers()[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!((1..=5).contains(&wait), "{wait}");
    let reads = world.site.clone().oneshot(read("/")).await.unwrap();
    assert_eq!(reads.status(), StatusCode::OK, "reading has a bucket of its own");
    let mut signed_in = post("/file", &[("kind", "help")]);
    signed_in.headers_mut().insert(header::COOKIE, "session=somebody".parse().unwrap());
    let other = world.site.clone().oneshot(signed_in).await.unwrap();
    assert_ne!(other.status(), StatusCode::TOO_MANY_REQUESTS, "a session has a bucket of its own");
}

#[tokio::test]
async fn whom_to_tell_of_a_weakness_is_said_if_somebody_is_named() {
    let world = world().await;
    let nobody = world.site.clone().oneshot(read("/.well-known/security.txt")).await.unwrap();
    assert_eq!(nobody.status(), StatusCode::NOT_FOUND);
    let mut settings = (*world.app.settings).clone();
    settings.security_contact = "mailto:safe@office.example".into();
    let app = site::App::new(world.app.ledger.clone(), world.app.wording.clone(), settings);
    let answer = site::router(app).oneshot(read("/.well-known/security.txt")).await.unwrap();
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/plain; charset=utf-8");
    let text = axum::body::to_bytes(answer.into_body(), 4096).await.unwrap();
    let text = String::from_utf8(text.to_vec()).unwrap();
    assert!(text.contains("Contact: mailto:safe@office.example\n"), "{text}");
    assert!(text.contains("Expires: 2027-05-12T00:00:00Z\n"), "{text}");
    assert!(text.contains("Canonical: http://localhost/.well-known/security.txt\n"), "{text}");
}
