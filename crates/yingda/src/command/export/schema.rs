//! The shape of what leaves: columns with their types, written beside the data as a Frictionless data
//! package (CSV) or a JSON schema (JSON), so that nobody has to guess.

use crate::cli::Format;
use anyhow::{Context as _, Result};
use casework::policy::model::Office;
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Moment,
    Truth,
}

/// A column: its name, what it holds, what it means.
pub struct Column {
    pub name: &'static str,
    pub kind: Kind,
    pub means: &'static str,
}

/// One value; `None` where there is nothing to say.
pub type Cell = Option<String>;

/// A table being written.
pub struct Sheet {
    name: &'static str,
    columns: &'static [Column],
    body: Body,
    rows: u64,
}

enum Body {
    Csv(Box<csv::Writer<File>>),
    Json(BufWriter<File>),
}

impl Sheet {
    pub fn create(
        out: &Path,
        name: &'static str,
        format: Format,
        columns: &'static [Column],
    ) -> Result<Self> {
        let path = out.join(file_name(name, format));
        let file = File::create(&path).with_context(|| path.display().to_string())?;
        let body = match format {
            Format::Csv => {
                let mut writer = csv::Writer::from_writer(file);
                writer.write_record(columns.iter().map(|column| column.name))?;
                Body::Csv(Box::new(writer))
            }
            Format::Json => {
                let mut writer = BufWriter::new(file);
                writer.write_all(b"[")?;
                Body::Json(writer)
            }
        };
        Ok(Self { name, columns, body, rows: 0 })
    }

    pub fn rows(&self) -> u64 {
        self.rows
    }

    pub fn write(&mut self, cells: &[Cell]) -> Result<()> {
        match &mut self.body {
            Body::Csv(writer) => {
                writer.write_record(cells.iter().map(|cell| cell.as_deref().unwrap_or_default()))?;
            }
            Body::Json(writer) => {
                let fields = self.columns.iter().zip(cells);
                let fields: Map<String, Value> = fields
                    .map(|(column, cell)| (column.name.to_owned(), column.kind.value(cell.as_deref())))
                    .collect();
                writer.write_all(if self.rows == 0 { b"\n" } else { b",\n" })?;
                serde_json::to_writer(&mut *writer, &fields)?;
            }
        }
        self.rows += 1;
        Ok(())
    }

    /// The table's name and columns, once everything is on the disk.
    pub fn finish(self) -> Result<(&'static str, &'static [Column])> {
        match self.body {
            Body::Csv(mut writer) => writer.flush()?,
            Body::Json(mut writer) => {
                writer.write_all(b"\n]\n")?;
                writer.flush()?;
            }
        }
        Ok((self.name, self.columns))
    }
}

impl Kind {
    fn value(self, cell: Option<&str>) -> Value {
        match (self, cell) {
            (_, None) => Value::Null,
            (Self::Number, Some(text)) => text.parse::<i64>().map_or(Value::Null, Value::from),
            (Self::Truth, Some(text)) => Value::from(text == "true"),
            (Self::Text | Self::Moment, Some(text)) => Value::from(text),
        }
    }

    fn frictionless(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Number => "integer",
            Self::Moment => "datetime",
            Self::Truth => "boolean",
        }
    }

    fn json_schema(self) -> Value {
        match self {
            Self::Text => json!({ "type": ["string", "null"] }),
            Self::Number => json!({ "type": ["integer", "null"] }),
            Self::Moment => json!({ "type": ["string", "null"], "format": "date-time" }),
            Self::Truth => json!({ "type": ["boolean", "null"] }),
        }
    }
}

fn file_name(name: &str, format: Format) -> String {
    format!("{name}.{}", if format == Format::Csv { "csv" } else { "json" })
}

/// Writes the description beside the tables.
pub fn describe(
    out: &Path,
    format: Format,
    office: &Office,
    sheets: &[(&'static str, &'static [Column])],
) -> Result<()> {
    let (name, body) = match format {
        Format::Csv => ("datapackage.json", data_package(office, sheets)),
        Format::Json => ("schema.json", json_schema(sheets)),
    };
    let path = out.join(name);
    std::fs::write(&path, serde_json::to_vec_pretty(&body)?).with_context(|| path.display().to_string())
}

fn data_package(office: &Office, sheets: &[(&'static str, &'static [Column])]) -> Value {
    let resource = |(name, columns): &(&str, &[Column])| {
        let fields: Vec<Value> = columns
            .iter()
            .map(|c| json!({ "name": c.name, "type": c.kind.frictionless(), "description": c.means }))
            .collect();
        let mut schema = json!({ "fields": fields, "missingValues": [""] });
        if *name == "cases" {
            schema["primaryKey"] = json!(["number"]);
        } else {
            schema["primaryKey"] = json!(["number", "version"]);
            schema["foreignKeys"] =
                json!([{ "fields": ["number"], "reference": { "resource": "cases", "fields": ["number"] } }]);
        }
        json!({
            "name": name, "path": file_name(name, Format::Csv), "profile": "tabular-data-resource",
            "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "schema": schema,
        })
    };
    json!({
        "name": format!("cases-{}", office.code),
        "title": office.names.zh,
        "profile": "tabular-data-package",
        "resources": sheets.iter().map(resource).collect::<Vec<_>>(),
    })
}

fn json_schema(sheets: &[(&'static str, &'static [Column])]) -> Value {
    let table = |columns: &[Column]| {
        let named = |c: &Column| {
            let mut kind = c.kind.json_schema();
            kind["description"] = json!(c.means);
            (c.name.to_owned(), kind)
        };
        let properties: Map<String, Value> = columns.iter().map(named).collect();
        let required: Vec<&str> = columns.iter().map(|c| c.name).collect();
        let row = json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false });
        json!({ "type": "array", "items": row })
    };
    let defs: Map<String, Value> = sheets.iter().map(|(name, c)| ((*name).to_owned(), table(c))).collect();
    json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": defs })
}
