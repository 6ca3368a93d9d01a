//! The map of an import: which column is which field, in what format, and what its values mean.

use serde::Deserialize;
use std::collections::BTreeMap;

/// How the bytes of the file are to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without a mark at the beginning.
    #[default]
    #[serde(alias = "utf-8")]
    Utf8,
    /// GB 18030, and with it GBK and GB 2312.
    Gb18030,
}

/// Where a field comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Name of the column.
    pub column: Option<String>,
    /// The same for every row.
    pub constant: Option<String>,
    /// What the values of the column mean.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    /// For values that are not listed, and for empty ones.
    pub default: Option<String>,
    /// Formats of a time, tried in order (strftime).
    #[serde(default)]
    pub formats: Vec<String>,
    /// The zone of a time as hours ahead of UTC; the office's own if not given.
    pub utc_offset_hours: Option<i8>,
}

/// Fields a map may name. Those it leaves out are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// The id in the other system.
    pub id: Option<Field>,
    /// When the message came in.
    pub received_at: Field,
    /// Title.
    pub title: Option<Field>,
    /// Text.
    pub text: Field,
    /// Place in words.
    pub place: Option<Field>,
    /// Kind of request.
    pub kind: Field,
    /// Channel.
    pub channel: Field,
    /// Category.
    pub category: Option<Field>,
    /// Division or street, by code.
    pub area: Option<Field>,
    /// Language tag.
    pub language: Option<Field>,
    /// Who asks.
    pub requester: Option<Field>,
    /// Their telephone number.
    pub phone: Option<Field>,
    /// The reply, if one was given.
    pub reply: Option<Field>,
    /// When it was given.
    pub replied_at: Option<Field>,
    /// Instead: how many days after receipt it was given.
    pub days_to_reply: Option<Field>,
    /// How often the message was passed on.
    pub transfers: Option<Field>,
}

/// A map as written in TOML.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// Name of the source; with the id it makes the key under which a row is taken over once.
    pub source: String,
    /// Encoding of the file.
    #[serde(default)]
    pub encoding: Encoding,
    /// What separates fields; a comma if not given.
    #[serde(default = "comma")]
    pub delimiter: char,
    /// The fields.
    pub field: Fields,
}

fn comma() -> char {
    ','
}

/// What is wrong with a map.
#[derive(Debug, thiserror::Error)]
pub enum MapFault {
    /// It is no such TOML.
    #[error("{0}")]
    Toml(#[from] Box<toml::de::Error>),
    /// A field says nothing, or two things.
    #[error("field.{0}: name either a column or a constant")]
    Source(&'static str),
    /// A time without a format.
    #[error("field.{0}: name at least one format, for example \"%Y-%m-%d %H:%M:%S\"")]
    Format(&'static str),
    /// The source has no name.
    #[error("source: name the system the file comes from")]
    NoSource,
    /// The delimiter is not one ASCII character.
    #[error("delimiter: one ASCII character")]
    Delimiter,
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, MapFault> {
        let map: Self = toml::from_str(text).map_err(Box::new)?;
        if map.source.trim().is_empty() {
            return Err(MapFault::NoSource);
        }
        if !map.delimiter.is_ascii() {
            return Err(MapFault::Delimiter);
        }
        for (name, field) in map.field.named() {
            if field.column.is_some() == field.constant.is_some() {
                return Err(MapFault::Source(name));
            }
            if name.ends_with("_at") && field.formats.is_empty() {
                return Err(MapFault::Format(name));
            }
        }
        Ok(map)
    }

    /// The columns the map needs.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.field.named().into_iter().filter_map(|(_, field)| field.column.as_deref())
    }
}

impl Fields {
    /// Every field the map names.
    pub fn named(&self) -> Vec<(&'static str, &Field)> {
        let optional = [
            ("id", &self.id),
            ("title", &self.title),
            ("place", &self.place),
            ("category", &self.category),
            ("area", &self.area),
            ("language", &self.language),
            ("requester", &self.requester),
            ("phone", &self.phone),
            ("reply", &self.reply),
            ("replied_at", &self.replied_at),
            ("days_to_reply", &self.days_to_reply),
            ("transfers", &self.transfers),
        ];
        let required = [
            ("received_at", &self.received_at),
            ("text", &self.text),
            ("kind", &self.kind),
            ("channel", &self.channel),
        ];
        let optional = optional.into_iter().filter_map(|(name, field)| Some((name, field.as_ref()?)));
        required.into_iter().chain(optional).collect()
    }
}
