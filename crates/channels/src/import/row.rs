//! One row of a table as the office understands it.

use super::map::{Field, Map};
use super::{Reason, times};
use casework::case::act::{Channel, RequestKind};
use casework::personal::{Matter, Requester};
use casework::{AreaCode, CategoryCode};
use jiff::Timestamp;
use jiff::tz::Offset;
use sha2::{Digest as _, Sha256};

/// A title as lists show it.
const TITLE: usize = 50;

/// A reply given before the message came into this system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastReply {
    /// What was replied.
    pub text: String,
    /// When.
    pub replied_at: Timestamp,
    /// How often it was passed on before.
    pub transfers: u32,
}

/// A message to be registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file on which it begins.
    pub line: u64,
    /// The key under which it is taken over once.
    pub key: String,
    /// When it came in.
    pub received_at: Timestamp,
    /// Kind of request.
    pub kind: RequestKind,
    /// Channel.
    pub channel: Channel,
    /// Category.
    pub category: Option<CategoryCode>,
    /// Division or street.
    pub area: Option<AreaCode>,
    /// Language tag.
    pub language: String,
    /// What is asked.
    pub matter: Matter,
    /// Who asks.
    pub requester: Requester,
    /// The reply, if one was given.
    pub reply: Option<PastReply>,
}

/// The texts of one row, by column.
pub(super) struct Cells<'a> {
    pub line: u64,
    pub heading: &'a [String],
    pub texts: &'a [String],
}

impl Cells<'_> {
    fn get(&self, column: &str) -> &str {
        let place = self.heading.iter().position(|name| name == column);
        place.and_then(|place| self.texts.get(place)).map_or("", |text| text.trim())
    }

    /// What the field says of this row, translated; empty if it says nothing.
    fn say(&self, field: Option<&Field>) -> String {
        let Some(field) = field else { return String::new() };
        if let Some(constant) = &field.constant {
            return constant.clone();
        }
        let text = self.get(field.column.as_deref().unwrap_or_default());
        match field.values.get(text) {
            Some(meaning) => meaning.clone(),
            None if field.values.is_empty() && !text.is_empty() => text.to_owned(),
            None => field.default.clone().unwrap_or_else(|| text.to_owned()),
        }
    }

    /// The code the field says, as one of a closed list.
    fn code<T>(
        &self,
        field: &Field,
        name: &'static str,
        known: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Reason> {
        known(&self.say(Some(field))).ok_or(Reason::UnknownValue { field: name })
    }

    fn number(&self, field: &Field, name: &'static str) -> Result<Option<u32>, Reason> {
        let text = self.say(Some(field));
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| Reason::BadNumber { field: name })
    }
}

/// The row the cells make, or why they make none.
pub(super) fn row(cells: &Cells<'_>, map: &Map, office: Offset) -> Result<Row, Reason> {
    let field = &map.field;
    let received = cells.say(Some(&field.received_at));
    if received.is_empty() {
        return Err(Reason::NoTime);
    }
    let received_at = times::read(&received, &field.received_at, "received_at", office)?;
    let matter = matter(cells, map)?;
    let category = cells.say(field.category.as_ref());
    let area = cells.say(field.area.as_ref());
    let language = cells.say(field.language.as_ref());
    Ok(Row {
        line: cells.line,
        key: key(cells, map),
        received_at,
        kind: cells.code(&field.kind, "kind", RequestKind::from_code)?,
        channel: cells.code(&field.channel, "channel", Channel::from_code)?,
        category: Some(category).filter(|code| !code.is_empty()).map(CategoryCode::new),
        area: Some(area).filter(|code| !code.is_empty()).map(AreaCode::new),
        language: if language.is_empty() { "zh-CN".to_owned() } else { language },
        matter,
        requester: Requester {
            name: cells.say(field.requester.as_ref()),
            phone: cells.say(field.phone.as_ref()),
            ..Requester::default()
        },
        reply: reply(cells, map, received_at, office)?,
    })
}

/// Nothing is lost: a title too long for a list begins the text, a missing one is its beginning.
fn matter(cells: &Cells<'_>, map: &Map) -> Result<Matter, Reason> {
    let title = cells.say(map.field.title.as_ref());
    let mut text = cells.say(Some(&map.field.text));
    if title.is_empty() && text.is_empty() {
        return Err(Reason::NoText);
    }
    if title.chars().count() > TITLE {
        text = format!("{title}\n{text}");
    }
    let first = if title.is_empty() { text.lines().next().unwrap_or_default() } else { &title };
    let title = first.chars().take(TITLE).collect();
    Ok(Matter { title, text, place: cells.say(map.field.place.as_ref()), occurred: String::new() })
}

fn reply(
    cells: &Cells<'_>,
    map: &Map,
    received_at: Timestamp,
    office: Offset,
) -> Result<Option<PastReply>, Reason> {
    let text = cells.say(map.field.reply.as_ref());
    if text.is_empty() {
        return Ok(None);
    }
    let stated = match &map.field.replied_at {
        Some(field) => Some((field, cells.say(Some(field)))).filter(|(_, said)| !said.is_empty()),
        None => None,
    };
    let replied_at = match (stated, &map.field.days_to_reply) {
        (Some((field, said)), _) => Some(times::read(&said, field, "replied_at", office)?),
        (None, Some(field)) => {
            let days = cells.number(field, "days_to_reply")?;
            days.and_then(|days| times::days_later(received_at, i64::from(days)))
        }
        (None, None) => None,
    };
    let replied_at = replied_at.ok_or(Reason::ReplyWithoutTime)?;
    if replied_at < received_at {
        return Err(Reason::ReplyTooEarly);
    }
    let transfers = map.field.transfers.as_ref().map(|field| cells.number(field, "transfers")).transpose()?;
    Ok(Some(PastReply { text, replied_at, transfers: transfers.flatten().unwrap_or(0) }))
}

/// By id if there is one, else by everything the row says.
fn key(cells: &Cells<'_>, map: &Map) -> String {
    let id = map.field.id.as_ref().map(|field| cells.say(Some(field))).filter(|id| !id.is_empty());
    let mut hasher = Sha256::new();
    let mut put = |text: &str| {
        hasher.update(text.len().to_be_bytes());
        hasher.update(text.as_bytes());
    };
    put(&map.source);
    match &id {
        Some(id) => put(id),
        None => cells.texts.iter().for_each(|text| put(text)),
    }
    let sort = if id.is_some() { "id" } else { "row" };
    format!("import-{sort}-{}", hex::encode(&hasher.finalize()[..20]))
}
