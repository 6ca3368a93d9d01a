//! Letters as a mail server gets them: a server with a fixed part to play stands on this machine.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use channels::mail::{Credentials, MailSettings, Post, Security, Step};
use channels::outbound::{Course, Message, Outbound, Texts, Undelivered};
use proptest::prelude::*;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::JoinHandle;

fn message() -> Message {
    Message {
        id: 7,
        number: "RX-1".into(),
        kind: "receipt".into(),
        to: "requester".into(),
        phone: "13900000000".into(),
        email: "eva@example.org".into(),
        language: "zh-CN".into(),
        office: "市民服务热线".into(),
        subject: "市民服务热线：已受理".into(),
        text: "请用编号查看。\n.\n再见".into(),
        leave: "https://office.example/subscription/0a1b".into(),
    }
}

/// What is answered to lines that begin so.
type Part = &'static [(&'static str, &'static str)];

/// What a server says at each step, and what it heard.
struct Server {
    port: u16,
    heard: JoinHandle<Vec<String>>,
}

impl Server {
    /// Serves so many connections. `answers` are given instead of the friendly ones to lines that begin so; `hang up`
    /// ends the connection without a word.
    fn new(connections: usize, answers: Part) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = std::thread::spawn(move || {
            let mut heard = Vec::new();
            for _ in 0..connections {
                serve(&listener, answers, &mut heard);
            }
            heard
        });
        Self { port, heard }
    }

    fn settings(&self) -> MailSettings {
        MailSettings {
            host: "127.0.0.1".into(),
            port: self.port,
            security: Security::Open,
            sender: "office@office.example".into(),
            ..MailSettings::default()
        }
    }

    fn post(&self) -> Post {
        Post::new(&self.settings()).unwrap()
    }

    fn heard(self) -> String {
        self.heard.join().unwrap().join("\n")
    }
}

fn serve(listener: &TcpListener, answers: &[(&str, &str)], heard: &mut Vec<String>) {
    let (stream, _) = listener.accept().unwrap();
    let mut writing = stream.try_clone().unwrap();
    let mut say = |line: &str| writing.write_all(format!("{line}\r\n").as_bytes()).unwrap();
    let answer = |to: &str, friendly: &str| {
        let odd = answers.iter().find(|(begins, _)| to.starts_with(begins));
        odd.map_or(friendly, |(_, answer)| answer).to_owned()
    };
    say(&answer("connect", "220 here"));
    let mut in_letter = false;
    for line in BufReader::new(stream).lines() {
        let Ok(line) = line else { return };
        heard.push(line.clone());
        let said = match line.as_str() {
            "." if in_letter => answer(".", "250 taken"),
            _ if in_letter => continue,
            "DATA" => answer("DATA", "354 go on"),
            "QUIT" => return,
            other if other.starts_with("EHLO") => answer("EHLO", "250-here\r\n250 AUTH PLAIN LOGIN"),
            other => answer(other, "250 well"),
        };
        if said == "hang up" {
            return;
        }
        in_letter = said.starts_with("354");
        say(&said);
    }
}

#[test]
fn a_letter_arrives_whole_and_says_what_it_is() {
    let server = Server::new(1, &[]);
    let post = server.post();
    post.carry(&message()).unwrap();
    post.carry(&Message { id: 8, leave: String::new(), ..message() }).unwrap();
    post.rest();
    let heard = server.heard();
    assert_eq!(heard.matches("EHLO office.example").count(), 1, "one connection for a round");
    let first = &heard[..heard.match_indices("MAIL FROM").nth(1).unwrap().0];
    for line in [
        "MAIL FROM:<office@office.example>",
        "RCPT TO:<eva@example.org>",
        "To: eva@example.org",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Language: zh-CN",
        "Auto-Submitted: auto-generated",
        "List-Unsubscribe: <https://office.example/subscription/0a1b>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    ] {
        assert!(first.lines().any(|heard| heard == line), "{line}: {first}");
    }
    assert!(first.contains("\nDate: ") && first.is_ascii(), "{first}");
    assert!(!first.contains("RX-1"), "the head tells no number: {first}");
    assert_eq!(heard.matches("List-Unsubscribe: ").count(), 1, "a notice of a case has nothing to leave");
    let ids: Vec<&str> = heard.lines().filter(|line| line.starts_with("Message-ID: ")).collect();
    assert!(ids[0] != ids[1] && ids.iter().all(|id| id.ends_with("@office.example>")), "{ids:?}");
}

#[test]
fn a_letter_carried_again_after_a_lost_answer_is_known_by_its_id() {
    let server = Server::new(2, &[(".", "hang up")]);
    let post = server.post();
    for _ in 0..2 {
        let fault = post.carry(&message()).unwrap_err();
        assert_eq!(fault.course(), Course::Later, "{fault}");
    }
    let heard = server.heard();
    let ids: Vec<&str> = heard.lines().filter(|line| line.starts_with("Message-ID: ")).collect();
    assert!(ids.len() == 2 && ids[0] == ids[1], "{ids:?}");
}

#[test]
fn what_a_server_refuses_says_what_becomes_of_this_letter_and_the_others() {
    use Course::{Later, Never, Standstill};
    let trials: [(Part, Step, Course); 11] = [
        (&[("connect", "554 not you")], Step::Greet, Standstill),
        (&[("AUTH", "535 5.7.8 wrong password")], Step::SignIn, Standstill),
        (&[("MAIL", "550 5.7.1 not your sender")], Step::Sender, Standstill),
        (&[("RCPT", "550 5.1.1 <eva@example.org> unknown")], Step::Recipient, Never),
        (&[("RCPT", "550 unknown <eva@example.org>")], Step::Recipient, Never),
        (&[("RCPT", "554 5.7.1 <eva@example.org>: Relay access denied")], Step::Recipient, Later),
        (&[("RCPT", "450 4.2.0 <eva@example.org> come again")], Step::Recipient, Later),
        (&[("RCPT", "421 closing for <eva@example.org>")], Step::Recipient, Standstill),
        (&[("DATA", "451 busy")], Step::Letter, Later),
        (&[(".", "554 5.7.1 to eva@example.org: spam")], Step::Letter, Never),
        (&[(".", "452 full")], Step::Letter, Later),
    ];
    for (answers, step, course) in trials {
        let server = Server::new(1, answers);
        let sign_in = Some(Credentials::new("office".into(), "secret word".into()));
        let friendly = answers.iter().any(|(begins, _)| *begins == "AUTH");
        let settings = MailSettings { sign_in: sign_in.filter(|_| friendly), ..server.settings() };
        let fault = Post::new(&settings).unwrap().carry(&message()).unwrap_err();
        assert_eq!(fault.course(), course, "{answers:?}: {fault}");
        let shown = format!("{fault} {fault:?}");
        assert!(!shown.contains("eva") && !shown.contains("secret"), "{shown}");
        let Undelivered::Mail(refusal) = fault else { panic!("{shown}") };
        assert_eq!(refusal.step, step, "{answers:?}");
    }
}

#[test]
fn nobody_at_home_stops_everything_and_a_plain_server_is_not_spoken_to_in_secret() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let server = Server::new(1, &[]);
    let settings = MailSettings { port: free, ..server.settings() };
    let fault = Post::new(&settings).unwrap().carry(&message()).unwrap_err();
    assert_eq!(fault.course(), Course::Standstill, "{fault}");
    let settings = MailSettings { security: Security::Starttls, ..server.settings() };
    let refusal = Post::new(&settings).unwrap().try_line().unwrap_err();
    assert_eq!(refusal.step, Step::Secure, "{refusal}");
    assert!(!server.heard().contains("MAIL FROM"), "nothing is said in the open");
}

#[test]
fn a_mail_server_carries_mail_and_nothing_else() {
    let server = Server::new(1, &[]);
    let folder = tempfile::tempdir().unwrap();
    let post = Arc::new(server.post());
    let texts = Outbound::Mail { post: post.clone(), texts: Texts::Folder(folder.path().to_owned()) };
    let nothing = Outbound::Mail { post, texts: Texts::Nowhere };
    assert!(texts.sends_texts() && !nothing.sends_texts() && nothing.sends_mail());
    let by_text = Message { email: String::new(), ..message() };
    nothing.carry(&by_text).unwrap();
    texts.carry(&Message { phone: String::new(), ..by_text.clone() }).unwrap();
    texts.carry(&message()).unwrap();
    let files = || std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(files(), 0, "neither what goes nowhere nor what goes by mail");
    texts.carry(&by_text).unwrap();
    texts.rest();
    assert_eq!((files(), server.heard().matches("RCPT TO").count()), (1, 1));
}

#[test]
fn an_address_nobody_can_write_to_is_given_up_without_asking_the_server() {
    let settings = Server::new(0, &[]).settings();
    let post = Post::new(&settings).unwrap();
    for odd in
        ["eva", "eva@", "a b@example.org", "\"a\r\nDATA\"@example.org", "eva@example.org>\r\nRCPT TO:<x@y.z"]
    {
        let fault = post.carry(&Message { email: odd.into(), ..message() }).unwrap_err();
        assert!(matches!(fault, Undelivered::Unaddressable), "{odd:?}: {fault}");
    }
}

/// Names of the lines of a head, folded ones left out.
fn names(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    assert!(!head.replace("\r\n", "").contains(['\r', '\n']), "{head:?}");
    let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
    lines.map(|line| line.split_once(':').unwrap().0.to_owned()).collect()
}

fn any_text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![any::<char>(), Just('\r'), Just('\n'), Just(':'), Just(' '), Just('<'), Just(',')];
    prop::collection::vec(sign, 0..60).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn nothing_anybody_writes_becomes_a_line_of_the_head(
        words in prop::array::uniform6(any_text()),
        before in "[a-z]{1,8}",
    ) {
        let [office, subject, text, language, leave, odd] = words;
        let injected = format!("{subject}\r\nBcc: all@example.org\r\n\r\n{text}");
        let email = format!("{before}{odd}@example.org");
        let leave = format!("https://office.example/{leave}");
        let sent = Message { email, language, office, subject: injected, text, leave, ..message() };
        let sender = "office@office.example".parse().unwrap();
        if let Some(letter) = channels::mail::Letter::of(&sent, &sender) {
            let known = [
                "From", "To", "Subject", "Message-ID", "Content-Type", "Auto-Submitted", "Content-Language",
                "List-Unsubscribe", "List-Unsubscribe-Post", "Content-Transfer-Encoding", "Date", "MIME-Version",
            ];
            let mut found = names(&letter.bytes);
            prop_assert!(found.iter().all(|name| known.contains(&name.as_str())), "{:?}", found);
            let many = found.len();
            found.sort();
            found.dedup();
            prop_assert_eq!(many, found.len(), "a line twice");
            let to: &str = letter.to.as_ref();
            prop_assert!(!to.contains(|c: char| c.is_control() || c.is_whitespace() || c == '<' || c == '>'));
            prop_assert!(!to.is_ascii() || letter.bytes.is_ascii(), "what the server must be able to take");
        }
        let plain = Message { email: "eva@example.org".into(), ..sent };
        prop_assert!(channels::mail::Letter::of(&plain, &sender).is_some());
    }
}
