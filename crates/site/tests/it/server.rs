//! Slow, greedy and broken clients, over real connections: each is cut off, and others are served.

use axum::Router;
use axum::routing::get;
use site::server::{Limits, serve};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

const BRIEF: Duration = Duration::from_millis(300);
const GET: &[u8] = b"GET / HTTP/1.1\r\nHost: here\r\n\r\n";

struct Open {
    at: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

async fn opened(limits: Limits) -> Open {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let (stop, asked) = oneshot::channel();
    let large = || async { vec![b'x'; 64 * 1024 * 1024] };
    let slow = || async {
        tokio::time::sleep(BRIEF).await;
        "at last"
    };
    let site = Router::new()
        .route("/", get(|| async { "served" }))
        .route("/large", get(large))
        .route("/slow", get(slow));
    let asked = async {
        let _dropped = asked.await;
    };
    Open { at, stop, task: tokio::spawn(serve(listener, site, limits, asked)) }
}

fn strict() -> Limits {
    Limits { connections: 4, per_address: 3, head: BRIEF, stall: BRIEF, grace: Duration::from_secs(5) }
}

/// Everything the server says until it hangs up.
async fn heard(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut bytes)).await;
    let _reset_is_hanging_up_too = read.unwrap_or_else(|_| panic!("the server holds on to the connection"));
    String::from_utf8_lossy(&bytes).into_owned()
}

async fn is_served(at: SocketAddr) -> bool {
    let mut stream = TcpStream::connect(at).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n").await.unwrap();
    heard(&mut stream).await.contains("served")
}

#[tokio::test]
async fn a_request_sent_letter_by_letter_is_cut_off() {
    let open = opened(strict()).await;
    let mut stream = TcpStream::connect(open.at).await.unwrap();
    for letter in b"GET / HTTP/1.1\r\nHost: h" {
        let _hung_up = stream.write_all(&[*letter]).await;
        tokio::time::sleep(BRIEF / 8).await;
    }
    assert!(!heard(&mut stream).await.contains("served"));
    assert!(is_served(open.at).await);
}

#[tokio::test]
async fn whoever_says_nothing_is_cut_off() {
    let open = opened(strict()).await;
    let mut stream = TcpStream::connect(open.at).await.unwrap();
    assert_eq!(heard(&mut stream).await, "");
    let mut between = TcpStream::connect(open.at).await.unwrap();
    between.write_all(GET).await.unwrap();
    assert!(heard(&mut between).await.contains("served"), "an idle connection is closed after its answer");
}

#[tokio::test]
async fn whoever_takes_no_answer_is_cut_off() {
    let open = opened(Limits { per_address: 1, ..strict() }).await;
    let mut stream = TcpStream::connect(open.at).await.unwrap();
    stream.write_all(b"GET /large HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    tokio::time::sleep(BRIEF * 4).await;
    assert!(is_served(open.at).await, "the place is free again");
    assert!(heard(&mut stream).await.len() < 64 * 1024 * 1024);
}

#[tokio::test]
async fn one_address_cannot_take_every_place() {
    let open = opened(Limits { head: Duration::from_mins(1), ..strict() }).await;
    let mut held = Vec::new();
    for _ in 0..3 {
        let mut stream = TcpStream::connect(open.at).await.unwrap();
        stream.write_all(GET).await.unwrap();
        let mut first = [0; 8];
        stream.read_exact(&mut first).await.unwrap();
        held.push(stream);
    }
    assert!(!is_served(open.at).await, "the fourth is hung up on");
    held.pop();
    tokio::time::sleep(BRIEF).await;
    assert!(is_served(open.at).await, "a place that was left is free");
}

#[tokio::test]
async fn a_head_without_end_is_refused() {
    let open = opened(strict()).await;
    let mut stream = TcpStream::connect(open.at).await.unwrap();
    let endless = format!("GET / HTTP/1.1\r\nHost: here\r\nX-Long: {}\r\n\r\n", "x".repeat(200_000));
    let _hung_up_meanwhile = stream.write_all(endless.as_bytes()).await;
    let said = heard(&mut stream).await;
    assert!(!said.contains("served"), "{said}");
    assert!(is_served(open.at).await);
}

#[tokio::test]
async fn rubbish_is_refused() {
    let open = opened(strict()).await;
    for rubbish in [
        &b"\x16\x03\x01\x02\x00"[..],
        b"\0\0\0\0\r\n\r\n",
        b"HELO mail\r\n\r\n",
        b"GET /\xff HTTP/9.9\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(open.at).await.unwrap();
        let _hung_up_meanwhile = stream.write_all(rubbish).await;
        assert!(!heard(&mut stream).await.contains("served"));
    }
    assert!(is_served(open.at).await);
}

#[tokio::test]
async fn an_open_request_ends_before_the_site_does() {
    let open = opened(strict()).await;
    let mut stream = TcpStream::connect(open.at).await.unwrap();
    stream.write_all(b"GET /slow HTTP/1.1\r\nHost: here\r\n\r\n").await.unwrap();
    tokio::time::sleep(BRIEF / 3).await;
    open.stop.send(()).unwrap();
    assert!(heard(&mut stream).await.contains("at last"));
    open.task.await.unwrap();
    assert!(TcpStream::connect(open.at).await.is_err());
}
