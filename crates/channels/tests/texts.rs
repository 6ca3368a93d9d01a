//! What is posted to a gateway of text messages is what it asked for, whatever people write; what it answers is sorted.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use channels::outbound::{Course, Message, Undelivered};
use channels::texts::{Door, Gateway, TextFormat, TextSettings};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

type Answered = (u16, Vec<u8>);
type Answer = Result<Answered, String>;

/// Keeps what is posted, and answers as it was told.
#[derive(Clone, Default)]
struct Counter {
    posted: Arc<Mutex<Vec<Vec<u8>>>>,
    answers: Arc<Mutex<Vec<Answer>>>,
}

impl Counter {
    fn answering(answers: impl IntoIterator<Item = Answer>) -> Self {
        let counter = Self::default();
        counter.answers.lock().unwrap().extend(answers);
        counter
    }

    fn posted(&self) -> usize {
        self.posted.lock().unwrap().len()
    }

    fn last(&self) -> Vec<u8> {
        self.posted.lock().unwrap().last().unwrap().clone()
    }
}

impl Door for Counter {
    fn post(&self, _: &'static str, body: Vec<u8>) -> Answer {
        self.posted.lock().unwrap().push(body);
        let mut answers = self.answers.lock().unwrap();
        if answers.is_empty() { Ok((200, Vec::new())) } else { answers.remove(0) }
    }

    fn place(&self) -> String {
        "here".to_owned()
    }
}

fn message(phone: &str, text: &str) -> Message {
    Message {
        id: 7,
        number: "RX-1".into(),
        kind: "receipt".into(),
        to: "requester".into(),
        phone: phone.into(),
        email: String::new(),
        language: "zh-CN".into(),
        office: "热线".into(),
        subject: String::new(),
        text: text.into(),
        leave: String::new(),
    }
}

const BODY: &str =
    r#"{"to": ["{phone}"], "say": {"words": "【热线】{text}"}, "id": "{id}", "key": "{secret}", "n": 1}"#;
const FLAT: &str = r#"{"to": "{phone}", "words": "{text}"}"#;

fn settings(format: TextFormat, body: &str) -> TextSettings {
    TextSettings { format, body: body.into(), secret: "key".into(), ..TextSettings::default() }
}

fn reading(taken: &[&str], never: &[&str]) -> TextSettings {
    TextSettings {
        answer_at: "/result/code".into(),
        answer_taken: taken.iter().map(ToString::to_string).collect(),
        answer_never: never.iter().map(ToString::to_string).collect(),
        ..settings(TextFormat::Form, FLAT)
    }
}

fn carried(settings: &TextSettings, answer: Answer) -> Result<(), Undelivered> {
    let gateway = Gateway::new(settings, Box::new(Counter::answering([answer]))).unwrap();
    gateway.carry(&message("13900000000", "已受理"))
}

fn said(code: &Value) -> Answered {
    (200, json!({"result": {"code": code}}).to_string().into_bytes())
}

#[test]
fn a_message_is_posted_as_the_gateway_wants_it() {
    let counter = Counter::default();
    let gateway = Gateway::new(&settings(TextFormat::Json, BODY), Box::new(counter.clone())).unwrap();
    gateway.carry(&message("+86 139-0000-0000", "您好 {phone} {secret} \"\\\r\n再见\u{7}")).unwrap();
    let wanted = json!({
        "to": ["+8613900000000"],
        "say": {"words": "【热线】您好 {phone} {secret} \"\\\n再见"},
        "id": "receipt-7",
        "key": "key",
        "n": 1,
    });
    assert_eq!(serde_json::from_slice::<Value>(&counter.last()).unwrap(), wanted);
}

#[test]
fn what_the_answer_says_decides_what_becomes_of_the_message() {
    let told = reading(&["0", "true"], &["13"]);
    for code in [json!("0"), json!(0), json!(true)] {
        carried(&told, Ok(said(&code))).unwrap();
    }
    let course = |answer| carried(&told, answer).unwrap_err().course();
    assert_eq!(course(Ok(said(&json!("13")))), Course::Never);
    assert_eq!(course(Ok(said(&json!(13)))), Course::Never);
    for answer in
        [Ok(said(&json!(5))), Ok(said(&json!(null))), Ok((200, b"<html>".to_vec())), Ok((400, Vec::new()))]
    {
        assert_eq!(course(answer), Course::Later);
    }
    let plain = settings(TextFormat::Form, FLAT);
    carried(&plain, Ok((204, Vec::new()))).unwrap();
    assert_eq!(carried(&plain, Ok((302, Vec::new()))).unwrap_err().course(), Course::Later);
}

#[test]
fn reasons_repeat_nothing_a_gateway_could_have_put_into_them() {
    let fault = carried(&reading(&["0"], &[]), Ok(said(&json!("错 13900000000\n已受理 E-1")))).unwrap_err();
    assert_eq!(fault.to_string(), "text message: the gateway says nothing known");
    let fault = carried(&reading(&["0"], &[]), Ok(said(&json!("E-17\n已受理")))).unwrap_err();
    assert_eq!(fault.to_string(), "text message: the gateway says E-17");
    let fault = carried(&reading(&["0"], &[]), Ok(said(&json!("x".repeat(500))))).unwrap_err();
    assert!(fault.to_string().len() < 100, "{fault}");
}

#[test]
fn a_gateway_that_is_down_is_left_alone_and_one_that_refuses_a_number_is_not() {
    for down in [Err("no answer".to_owned()), Ok((503, Vec::new())), Ok((401, Vec::new()))] {
        let counter = Counter::answering([down]);
        let gateway = Gateway::new(&settings(TextFormat::Form, FLAT), Box::new(counter.clone())).unwrap();
        for _ in 0..3 {
            let fault = gateway.carry(&message("13900000000", "a")).unwrap_err();
            assert_eq!(fault.course(), Course::Later);
        }
        assert_eq!(counter.posted(), 1);
    }
    let counter = Counter::answering([Ok((400, Vec::new()))]);
    let gateway = Gateway::new(&settings(TextFormat::Form, FLAT), Box::new(counter.clone())).unwrap();
    gateway.carry(&message("13900000000", "a")).unwrap_err();
    gateway.carry(&message("13900000001", "a")).unwrap();
    assert_eq!(counter.posted(), 2);
}

#[test]
fn what_is_no_number_is_given_up_without_asking_the_gateway() {
    let counter = Counter::default();
    let gateway = Gateway::new(&settings(TextFormat::Form, FLAT), Box::new(counter.clone())).unwrap();
    for odd in [
        "",
        "1",
        "eva",
        "139 0000 000x",
        "++8613900000000",
        "1390000000013900000000",
        "１３９００００００００",
    ] {
        let fault = gateway.carry(&message(odd, "a")).unwrap_err();
        assert!(matches!(fault, Undelivered::Unaddressable), "{odd}: {fault}");
    }
    assert_eq!(counter.posted(), 0);
}

proptest! {
    #[test]
    fn no_text_can_be_more_than_a_text(text in "\\PC{0,80}") {
        let counter = Counter::default();
        let gateway = Gateway::new(&settings(TextFormat::Json, BODY), Box::new(counter.clone())).unwrap();
        gateway.carry(&message("13900000000", &text)).unwrap();
        let posted: Value = serde_json::from_slice(&counter.last()).unwrap();
        prop_assert_eq!(&posted["say"]["words"], &json!(format!("【热线】{text}")));
        prop_assert_eq!(posted.as_object().unwrap().len(), 5);

        let gateway = Gateway::new(&settings(TextFormat::Form, FLAT), Box::new(counter.clone())).unwrap();
        gateway.carry(&message("13900000000", &text)).unwrap();
        let posted = counter.last();
        let fields: Vec<(String, String)> = url::form_urlencoded::parse(&posted).into_owned().collect();
        let wanted = [("to".to_owned(), "13900000000".to_owned()), ("words".to_owned(), text)];
        prop_assert_eq!(fields, wanted);
    }
}
