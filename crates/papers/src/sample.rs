//! `sample.toml`: made-up texts for each paper, so that a pack can be checked and looked at without a
//! case. They are data of the pack because they are in its language.

use crate::fault::TemplateFault;
use crate::names::place;
use crate::{Paper, PaperKind, PressFault};
use std::collections::BTreeMap;
use toml::Table;

const COMMON: &str = "common";

#[derive(Clone, Debug, Default)]
pub(crate) struct Samples {
    tables: BTreeMap<String, Table>,
    file: String,
}

impl Samples {
    pub fn stack(&mut self, file: &str, text: &str) -> Result<(), PressFault> {
        let fault = |line, column, message| {
            PressFault::Template(vec![TemplateFault { file: file.to_owned(), line, column, message }])
        };
        let stated: Table = toml::from_str(text).map_err(|error: toml::de::Error| {
            let (line, column) = place(text, error.span().map_or(0, |span| span.start));
            fault(line, column, error.message().to_owned())
        })?;
        for (code, row) in stated {
            let line =
                text.lines().position(|line| line.trim() == format!("[{code}]")).map_or(1, |at| at + 1);
            if code != COMMON && PaperKind::from_code(&code).is_none() {
                return Err(fault(line, 1, format!("no paper {code:?}")));
            }
            let toml::Value::Table(row) = row else {
                return Err(fault(line, 1, format!("{code} is not a table")));
            };
            self.tables.entry(code).or_default().extend(row);
        }
        file.clone_into(&mut self.file);
        Ok(())
    }

    pub fn paper(&self, kind: PaperKind) -> Result<Paper, PressFault> {
        let mut fields = self.tables.get(COMMON).cloned().unwrap_or_default();
        fields.extend(self.tables.get(kind.code()).cloned().unwrap_or_default());
        fields.insert("kind".to_owned(), kind.code().into());
        fields.try_into().map_err(|error: toml::de::Error| {
            let message = format!("the sample of {kind}: {}", error.message());
            PressFault::Template(vec![TemplateFault { file: self.file.clone(), line: 1, column: 1, message }])
        })
    }
}
