//! What is posted. The pattern is read as JSON before anything is put in, so that no text can end a field and begin
//! another; what was put in is not looked through again.

use super::settings::{TextFormat, TextSettings, TextUnfit};
use crate::outbound::Message;
use serde_json::{Map, Value};
use url::form_urlencoded::Serializer;

const PHONE: &str = "{phone}";
const TEXT: &str = "{text}";
const ID: &str = "{id}";
const SECRET: &str = "{secret}";

/// What is posted for each message.
pub(super) struct Form {
    format: TextFormat,
    pattern: Map<String, Value>,
    secret: String,
}

impl Form {
    pub fn new(settings: &TextSettings) -> Result<Self, TextUnfit> {
        let pattern: Map<String, Value> =
            serde_json::from_str(&settings.body).map_err(|_| TextUnfit::Body)?;
        let is_flat = pattern.values().all(Value::is_string);
        let whole = Value::Object(pattern.clone());
        let is_whole = speaks_of(&whole, PHONE) && speaks_of(&whole, TEXT);
        if !is_whole || (settings.format == TextFormat::Form && !is_flat) {
            return Err(TextUnfit::Body);
        }
        if settings.secret.is_empty() && speaks_of(&whole, SECRET) {
            return Err(TextUnfit::Secret);
        }
        Ok(Self { format: settings.format, pattern, secret: settings.secret.clone() })
    }

    /// Content type and body.
    pub fn filled(&self, message: &Message, phone: &str) -> (&'static str, Vec<u8>) {
        let (id, text) = (format!("{}-{}", message.kind, message.id), plain(&message.text));
        let words = [(PHONE, phone), (TEXT, &text), (ID, &id), (SECRET, &self.secret)];
        match self.format {
            TextFormat::Json => {
                let whole = with(&Value::Object(self.pattern.clone()), &words);
                ("application/json; charset=utf-8", whole.to_string().into_bytes())
            }
            TextFormat::Form => {
                let texts = self.pattern.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
                let mut fields = Serializer::new(String::new());
                fields.extend_pairs(texts.map(|(name, value)| (name, put(value, &words))));
                ("application/x-www-form-urlencoded", fields.finish().into_bytes())
            }
        }
    }
}

fn speaks_of(value: &Value, word: &str) -> bool {
    match value {
        Value::String(text) => text.contains(word),
        Value::Array(all) => all.iter().any(|one| speaks_of(one, word)),
        Value::Object(all) => all.values().any(|one| speaks_of(one, word)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn with(value: &Value, words: &[(&str, &str)]) -> Value {
    match value {
        Value::String(text) => put(text, words).into(),
        Value::Array(all) => all.iter().map(|one| with(one, words)).collect(),
        Value::Object(all) => all.iter().map(|(name, one)| (name.clone(), with(one, words))).collect(),
        other => other.clone(),
    }
}

/// Puts each word in where it is named, from left to right and once.
fn put(pattern: &str, words: &[(&str, &str)]) -> String {
    let (mut said, mut rest) = (String::new(), pattern);
    while let Some(begins) = rest.find('{') {
        let (before, from) = rest.split_at(begins);
        said.push_str(before);
        let named = words.iter().find_map(|(name, word)| Some((*word, from.strip_prefix(*name)?)));
        let (word, after) = named.unwrap_or_else(|| from.split_at(1));
        said.push_str(word);
        rest = after;
    }
    said + rest
}

/// Lines end in one way, and there are no other signs of control.
fn plain(said: &str) -> String {
    let lines = said.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|c| !c.is_control() || *c == '\n').collect()
}
