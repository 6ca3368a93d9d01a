//! A file of a pack while it is read: its text, its parsed table, and positions in it.

use super::fault::{Faults, PackFault};
use super::row::Row;
use toml::Spanned;
use toml::de::DeTable;

/// Larger than any honest file of a pack.
const BYTES_AT_MOST: usize = 2 * 1024 * 1024;
/// After a broken line the parser may see errors everywhere.
const SYNTAX_FAULTS_AT_MOST: usize = 20;

/// A text with a path, able to say where in it something stands.
pub(super) struct Source<'a> {
    pub path: &'a str,
    /// Whether the pack promises English beside every Chinese name.
    pub english: bool,
    text: &'a str,
    line_starts: Vec<usize>,
    faults: &'a Faults,
}

/// A position in a file. Line and column are worked out only if something is wrong there.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub source: &'a Source<'a>,
    pub offset: usize,
}

/// A value and where it was read.
#[derive(Clone, Copy)]
pub(super) struct Placed<'a, T> {
    pub at: Place<'a>,
    pub value: T,
}

impl<'a> Source<'a> {
    pub fn new(path: &'a str, text: &'a str, english: bool, faults: &'a Faults) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { path, english, text, line_starts: std::iter::once(0).chain(breaks).collect(), faults }
    }

    pub fn text(&self) -> &'a str {
        self.text
    }

    pub fn fault(&self, offset: usize, found: impl Into<String>, expected: impl Into<String>) {
        self.faults.add_with(|| {
            let (line, column) = self.position(offset);
            let (found, expected) = (found.into(), expected.into());
            PackFault { file: self.path.to_owned(), line, column, found, expected }
        });
    }

    pub fn fault_on_line(
        &self,
        line: usize,
        column: usize,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        let (found, expected) = (found.into(), expected.into());
        self.faults.add(PackFault { file: self.path.to_owned(), line, column, found, expected });
    }

    fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line_starts.partition_point(|start| *start <= offset).max(1);
        let start = self.line_starts[line - 1];
        let before = self.text.get(start..offset).map_or(0, |text| text.chars().count());
        (line, before + 1)
    }

    /// How often a fault was recorded, in any file.
    pub fn recorded(&self) -> usize {
        self.faults.recorded()
    }

    /// The line of a position, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.position(offset).0
    }
}

impl Place<'_> {
    pub fn fault(&self, found: impl Into<String>, expected: impl Into<String>) {
        self.source.fault(self.offset, found, expected);
    }

    /// `path:line`, to point from one place to another.
    pub fn shown(&self) -> String {
        format!("{}:{}", self.source.path, self.source.line(self.offset))
    }
}

/// A TOML file that parses.
pub(super) struct Document<'a> {
    pub source: Source<'a>,
    pub table: Spanned<DeTable<'a>>,
}

impl<'a> Document<'a> {
    /// Parses a file, or records every error of syntax the parser can recover from.
    pub fn parse(path: &'a str, text: &'a str, english: bool, faults: &'a Faults) -> Option<Self> {
        if text.len() > BYTES_AT_MOST {
            let found = format!("the file has {} bytes", text.len());
            faults.add_for_file(path, found, format!("at most {BYTES_AT_MOST}"));
            return None;
        }
        let source = Source::new(path, text, english, faults);
        let (table, errors) = DeTable::parse_recoverable(source.text);
        for error in errors.iter().take(SYNTAX_FAULTS_AT_MOST) {
            let offset = error.span().map_or(0, |span| span.start);
            let (found, expected) =
                error.message().split_once(", expected ").unwrap_or((error.message(), "valid TOML"));
            source.fault(offset, found, expected);
        }
        errors.is_empty().then_some(Self { source, table })
    }
}

impl<'a> Document<'a> {
    /// The whole file as a row.
    pub fn root(&'a self) -> Row<'a> {
        Row::new(&self.source, self.table.get_ref(), 0)
    }

    /// What `pack.toml` says it extends, if it says so at all.
    pub fn extends(&self) -> Option<String> {
        self.table.get_ref().get("extends")?.get_ref().as_str().map(str::to_owned)
    }
}
