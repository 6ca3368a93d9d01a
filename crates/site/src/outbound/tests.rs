//! Addresses that must never be asked, and servers that answer badly.

use super::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const NOWHERE: [&str; 22] = [
    "0.0.0.0",
    "0.1.2.3",
    "127.0.0.1",
    "127.9.9.9",
    "169.254.169.254",
    "192.0.0.8",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "64:ff9b::a9fe:a9fe",
];
const INSIDE: [&str; 6] =
    ["10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "fd12::1", "::ffff:10.0.0.1"];
const METADATA: [&str; 2] = ["100.100.100.200", "fd00:ec2::254"];
const OUTSIDE: [&str; 5] = ["1.1.1.1", "223.5.5.5", "2400:3200::1", "::ffff:223.5.5.5", "64:ff9b::df05:505"];

fn ask(url: &str) -> Request<Vec<u8>> {
    Request::get(url).body(Vec::new()).unwrap()
}

/// A server that says these bytes to everybody, and counts who came.
async fn saying(bytes: Vec<u8>, pause: Duration) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (port, came) = (listener.local_addr().unwrap().port(), Arc::new(AtomicUsize::new(0)));
    let count = came.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            let bytes = bytes.clone();
            tokio::spawn(async move {
                let _asked = stream.read(&mut [0; 4096]).await;
                tokio::time::sleep(pause).await;
                let _gone = stream.write_all(&bytes).await;
            });
        }
    });
    (port, came)
}

fn answer(head: &str, length: usize) -> Vec<u8> {
    let mut bytes =
        format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n").into_bytes();
    bytes.resize(bytes.len() + length, b'x');
    bytes
}

#[test]
fn every_special_address_is_known() {
    let allowed = |reach: Reach, text: &&str| reach.allows(text.parse().unwrap());
    for (reach, within, without) in [
        (Reach::Public, vec![&OUTSIDE[..]], vec![&NOWHERE[..], &INSIDE, &METADATA]),
        (Reach::Private, vec![&OUTSIDE[..], &INSIDE], vec![&NOWHERE[..], &METADATA]),
        (
            Reach::Loopback,
            vec![&["127.0.0.1", "::1", "::ffff:127.0.0.1"][..]],
            vec![&INSIDE[..], &METADATA, &OUTSIDE],
        ),
    ] {
        for text in within.concat() {
            assert!(allowed(reach, &text), "{reach:?} lacks {text}");
        }
        for text in without.concat() {
            assert!(!allowed(reach, &text), "{reach:?} allows {text}");
        }
    }
}

#[test]
fn only_a_provider_on_this_machine_is_asked_on_this_machine() {
    let reach = |url: &str, private| Reach::of(&url.parse().unwrap(), private);
    for url in ["http://localhost:9/x", "http://127.0.0.1:9", "https://[::1]/"] {
        assert_eq!((reach(url, false), reach(url, true)), (Reach::Loopback, Reach::Loopback), "{url}");
    }
    for url in ["https://id.example", "https://localhost.example", "https://10.0.0.1"] {
        assert_eq!((reach(url, false), reach(url, true)), (Reach::Public, Reach::Private), "{url}");
    }
}

#[tokio::test]
async fn a_name_that_leads_inside_is_refused_before_anything_is_sent() {
    let (port, came) = saying(answer("200 OK", 2), Duration::ZERO).await;
    let public = Outbound::new(Reach::Public, PATIENCE).unwrap();
    for host in ["localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"] {
        let refused = public.ask(ask(&format!("https://{host}:{port}/"))).await;
        assert!(matches!(refused, Err(OutboundFault::Forbidden(_))), "{host}: {refused:?}");
    }
    let refused = public.ask(ask(&format!("http://223.5.5.5:{port}/"))).await;
    assert!(matches!(refused, Err(OutboundFault::Forbidden(_))), "not encrypted: {refused:?}");
    assert_eq!(came.load(Ordering::SeqCst), 0);
    let here = Outbound::new(Reach::Loopback, PATIENCE).unwrap();
    assert_eq!(here.ask(ask(&format!("http://localhost:{port}/"))).await.unwrap().body(), b"xx");
    let with_password = here.ask(ask(&format!("http://a:b@localhost:{port}/"))).await;
    assert!(matches!(with_password, Err(OutboundFault::Forbidden(_))), "{with_password:?}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let (inner, came) = saying(answer("200 OK", 2), Duration::ZERO).await;
    let head = format!("302 Found\r\nlocation: http://127.0.0.1:{inner}/");
    let (port, _) = saying(answer(&head, 0), Duration::ZERO).await;
    let here = Outbound::new(Reach::Loopback, PATIENCE).unwrap();
    let told = here.ask(ask(&format!("http://127.0.0.1:{port}/"))).await.unwrap();
    assert_eq!((told.status().as_u16(), came.load(Ordering::SeqCst)), (302, 0));
}

#[tokio::test]
async fn answers_may_be_neither_long_nor_late() {
    let here = Outbound::new(Reach::Loopback, Duration::from_millis(400)).unwrap();
    let (fits, _) = saying(answer("200 OK", LONGEST), Duration::ZERO).await;
    assert_eq!(here.ask(ask(&format!("http://127.0.0.1:{fits}/"))).await.unwrap().body().len(), LONGEST);
    let (long, _) = saying(answer("200 OK", LONGEST + 1), Duration::ZERO).await;
    let cut = here.ask(ask(&format!("http://127.0.0.1:{long}/"))).await;
    assert!(matches!(cut, Err(OutboundFault::TooLong)), "{cut:?}");
    let (late, _) = saying(answer("200 OK", 2), Duration::from_secs(30)).await;
    let given_up = here.ask(ask(&format!("http://127.0.0.1:{late}/"))).await;
    assert!(matches!(given_up, Err(OutboundFault::Silent(_))), "{given_up:?}");
}
