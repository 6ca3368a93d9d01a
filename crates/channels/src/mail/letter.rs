//! A message as the bytes of an e-mail (RFC 5322). Nothing anybody wrote can end a line of the head: signs of control
//! are blanks there, an address with any is none.

use crate::outbound::Message;
use lettre::Address;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use sha2::{Digest as _, Sha256};

/// Longer subjects and names are cut.
const LONGEST: usize = 200;

/// An e-mail, ready to be handed over.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whom it goes to.
    pub to: Address,
    /// Head and text, in ASCII unless the address is not.
    pub bytes: Vec<u8>,
}

impl Letter {
    /// The message as an e-mail; `None` if no letter can be sent to its address.
    pub fn of(message: &Message, sender: &Address) -> Option<Self> {
        let to = address(&message.email)?;
        let office = Some(one_line(&message.office)).filter(|name| !name.is_empty());
        let mut letter = lettre::Message::builder()
            .from(Mailbox::new(office, sender.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(one_line(&message.subject))
            .message_id(Some(id(message, sender)))
            .header(ContentType::TEXT_PLAIN)
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        if !message.language.is_empty()
            && message.language.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        {
            letter = letter.raw_header(header("Content-Language", message.language.clone()));
        }
        if is_link(&message.leave) {
            letter = letter
                .raw_header(header("List-Unsubscribe", format!("<{}>", message.leave)))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        let bytes = letter.body(text(&message.text)).ok()?.formatted();
        Some(Self { to, bytes })
    }
}

/// An address as people write it, if a letter can go there.
pub(super) fn address(written: &str) -> Option<Address> {
    let is_odd = |c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\');
    if written.contains(is_odd) { None } else { written.parse().ok() }
}

/// The same for the same message, however often it is carried; tells neither number nor address.
fn id(message: &Message, sender: &Address) -> String {
    let told = format!("{}\n{}\n{}", message.kind, message.id, message.number);
    let digest = hex::encode(Sha256::digest(told.as_bytes()));
    format!("<{}@{}>", digest.get(..32).unwrap_or_default(), sender.domain())
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

fn is_link(leave: &str) -> bool {
    let fits = |b: u8| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b',');
    leave.starts_with("http") && leave.bytes().all(fits)
}

fn one_line(said: &str) -> String {
    let blank = |c: char| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c };
    said.chars().map(blank).take(LONGEST).collect::<String>().trim().to_owned()
}

/// Lines end in one way, and there are no other signs of control.
fn text(said: &str) -> String {
    let lines = said.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
