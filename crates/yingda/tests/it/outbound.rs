//! Whoever sets up the mail server learns at which step it stops a letter, and what to write.

use crate::support::Desk;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;

/// A mail server that answers so to a recipient, for one connection.
fn server(to_recipient: &'static str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut writing = stream.try_clone().unwrap();
        writing.write_all(b"220 here\r\n").unwrap();
        let mut in_letter = false;
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let said = match line.as_str() {
                "." if in_letter => "250 taken",
                _ if in_letter => continue,
                "DATA" => "354 go on",
                line if line.starts_with("RCPT") => to_recipient,
                _ => "250 well",
            };
            in_letter = said.starts_with("354");
            writing.write_all(format!("{said}\r\n").as_bytes()).unwrap();
        }
    });
    port
}

fn office(smtp: &str) -> Desk {
    let desk = Desk::new();
    desk.write("yingda.toml", format!("[work]\noutbound = \"smtp\"\n[smtp]\n{smtp}\n"));
    desk
}

fn here(port: u16) -> Desk {
    office(&format!("host = 'localhost'\nport = {port}\nsecurity = 'none'\nsender = 'office@office.example'"))
}

const TEST: [&str; 4] = ["outbound", "test", "--to", "eva@example.org"];

#[test]
fn a_test_letter_leaves_or_says_what_to_do() {
    let said = here(server("250 well")).well(&TEST);
    assert!(said.contains("eva@example.org") && said.contains("localhost:"), "{said}");
    let refused = here(server("554 5.7.1 Relay access denied")).run(&TEST);
    assert!(!refused.well && refused.err.contains("Relay access denied"), "{}", refused.err);
    assert!(refused.err.contains("password_file"), "{}", refused.err);
    let odd = here(server("250 well")).run(&["outbound", "test", "--to", "eva"]);
    assert!(!odd.well && odd.err.contains("name@example.org"), "{}", odd.err);
    let nothing = Desk::new().run(&TEST);
    assert!(!nothing.well && nothing.err.contains("[work] outbound"), "{}", nothing.err);
    let desk = Desk::new();
    desk.write("yingda.toml", "[work]\noutbound = \"folder\"\noutbound_folder = \"out\"\n");
    desk.well(&TEST);
    assert_eq!(std::fs::read_dir(desk.path("out")).unwrap().count(), 1);
}

#[test]
fn an_odd_setting_stops_the_start_in_both_languages() {
    let desk = office("host = 'mail.example'\nsender = 'office@office.example'\nsecurity = 'none'");
    for (lang, word) in [("en", "in the open"), ("zh-CN", "不加密")] {
        let said = desk.run(&["--lang", lang, "serve", "--listen", "127.0.0.1:0"]);
        assert!(!said.well && said.err.contains(word) && said.err.contains("starttls"), "{}", said.err);
    }
}

#[test]
fn doctor_says_whether_letters_can_leave() {
    let desk = here(server("250 well"));
    let said = desk.run(&["doctor"]).out;
    assert!(said.contains("✓ Letters can leave by localhost:"), "{said}");
    let said = desk.run(&["doctor"]).out;
    assert!(said.contains("✗ Letters cannot leave") && said.contains("firewall"), "{said}");
    let said = office("sender = 'office@office.example'").run(&["--lang", "zh-CN", "doctor"]).out;
    assert!(said.contains("✗ 邮件发不出去") && said.contains("[smtp] host"), "{said}");
}

/// A gateway that answers so, for one message; what it was posted can be taken from the other end.
fn gateway(answer: &'static str) -> (u16, std::sync::mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reading = BufReader::new(stream.try_clone().unwrap());
        let (mut head, mut length) = (String::new(), 0);
        while !head.ends_with("\r\n\r\n") {
            let mut line = String::new();
            reading.read_line(&mut line).unwrap();
            if let Some(said) = line.to_lowercase().strip_prefix("content-length:") {
                length = said.trim().parse().unwrap();
            }
            head += &line;
        }
        let mut body = vec![0; length];
        reading.read_exact(&mut body).unwrap();
        let (mut writing, length) = (stream, answer.len());
        let head_back = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
        writing.write_all(format!("{head_back}{answer}").as_bytes()).unwrap();
        tell.send(head + &String::from_utf8(body).unwrap()).unwrap();
    });
    (port, told)
}

/// An office with a mail server nobody asks and that gateway.
fn texting(port: u16) -> Desk {
    let desk = Desk::new();
    desk.write("secret", "sesame\n");
    let smtp = "[smtp]\nhost = 'localhost'\nsecurity = 'none'\nsender = 'office@office.example'";
    let sms = format!(
        "[sms]\nurl = 'http://127.0.0.1:{port}/send'\nauthorization = 'Key {{secret}}'\nsecret_file = '{}'\n\
         body = '{{\"mobile\": \"{{phone}}\", \"content\": \"{{text}}\"}}'\nanswer_at = '/code'\nanswer_taken = ['0']",
        desk.path("secret").display()
    );
    desk.write("yingda.toml", format!("[work]\noutbound = \"smtp\"\nsms = \"http\"\n{smtp}\n{sms}\n"));
    desk
}

const TEXT: [&str; 4] = ["outbound", "test", "--to", "139 0000 0000"];

#[test]
fn a_test_text_message_leaves_or_says_what_to_do() {
    let (port, told) = gateway(r#"{"code": 0}"#);
    let said = texting(port).well(&TEXT);
    assert!(said.contains("139 0000 0000") && said.contains("127.0.0.1:"), "{said}");
    let posted = told.recv().unwrap();
    assert!(posted.contains("POST /send") && posted.contains("Key sesame"), "{posted}");
    assert!(posted.contains(r#""mobile":"13900000000""#) && posted.contains("content"), "{posted}");
    let (port, _told) = gateway(r#"{"code": "1102"}"#);
    let refused = texting(port).run(&TEXT);
    assert!(
        !refused.well && refused.err.contains("1102") && refused.err.contains("answer_taken"),
        "{}",
        refused.err
    );
    assert!(!refused.err.contains("sesame"), "{}", refused.err);
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let silent = texting(free).run(&TEXT);
    assert!(!silent.well && silent.err.contains("does not answer"), "{}", silent.err);
    let none = here(server("250 well")).run(&TEXT);
    assert!(!none.well && none.err.contains("[work] sms"), "{}", none.err);
}

#[test]
fn a_gateway_set_up_wrongly_stops_the_start_in_both_languages() {
    for (lang, word) in [("en", "leave both out"), ("zh-CN", "两项都不写")] {
        let desk = texting(9);
        let lines = std::fs::read_to_string(desk.path("yingda.toml")).unwrap();
        desk.write("yingda.toml", lines.replace("answer_taken = ['0']", ""));
        let said = desk.run(&["--lang", lang, "serve", "--listen", "127.0.0.1:0"]);
        assert!(!said.well && said.err.contains(word), "{}", said.err);
    }
    let said = texting(9).run(&["doctor"]).out;
    assert!(said.contains("✓ Text messages are handed to 127.0.0.1:9"), "{said}");
}
