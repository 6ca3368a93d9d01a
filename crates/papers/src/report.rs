//! Reports 简报、报表: sections of words, tables and charts, as long and as wide as they are.
//!
//! A report is no paper 公文: nobody is addressed and nothing is served. It is printed the same way, so that the
//! same report is the same bytes.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

/// What a report says. Texts are values and never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The red head of a bulletin; empty for a form.
    pub masthead: String,
    /// Its title.
    pub title: String,
    /// Lines under the title: office, period, as of when.
    pub lines: Vec<String>,
    /// What it says, in order.
    pub sections: Vec<Section>,
    /// Lines at its very end: what it was computed at.
    pub foot: Vec<String>,
    /// Whose it is, for the file's properties.
    pub office: String,
    /// Its day.
    pub date: Date,
    /// Pages wider than high.
    pub is_wide: bool,
    /// Language of its words: `zh` or another two letters.
    pub lang: String,
}

/// A part under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The heading; may be empty.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// Words; each line a paragraph.
    Paragraph {
        /// The words.
        text: String,
    },
    /// A remark in small print.
    Note {
        /// The words.
        text: String,
    },
    /// A table.
    Table(Table),
    /// A chart. What it shows stands in a table as well.
    Chart(Chart),
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Above it; may be empty.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, as many cells as columns.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Whether numbers stand in it, to the right.
    pub is_number: bool,
    /// How wide it is beside the others; at least 1.
    pub weight: u16,
}

/// A chart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// Above it; may be empty.
    pub caption: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The chart as SVG text with colours of its own.
    #[serde(skip)]
    pub svg: String,
}

impl Block {
    /// Words; each line a paragraph.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: text.into() }
    }

    /// A remark in small print.
    pub fn note(text: impl Into<String>) -> Self {
        Self::Note { text: text.into() }
    }
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>, weight: u16) -> Self {
        Self { name: name.into(), is_number: false, weight: weight.max(1) }
    }

    /// A column of numbers.
    pub fn numbers(name: impl Into<String>, weight: u16) -> Self {
        Self { name: name.into(), is_number: true, weight: weight.max(1) }
    }
}

impl Report {
    /// Puts the charts, which are markup, beside the words, which are cleaned by now.
    pub(crate) fn draw_into(&self, data: &mut Value) {
        for (section, known) in self.sections.iter().enumerate() {
            for (block, known) in known.blocks.iter().enumerate() {
                if let Block::Chart(chart) = known {
                    data["sections"][section]["blocks"][block]["svg"] = chart.svg.as_str().into();
                }
            }
        }
    }

    /// One of everything, to see whether a template can be set.
    pub(crate) fn proof() -> Self {
        let svg =
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>"#;
        let table = Table {
            caption: "1".into(),
            columns: vec![Column::words("1", 1), Column::numbers("2", 1)],
            rows: vec![vec!["1".into(), "2".into()]],
        };
        let chart = Chart { caption: "1".into(), alt: "1".into(), svg: svg.into() };
        let blocks = vec![Block::paragraph("1"), Block::note("1"), Block::Table(table), Block::Chart(chart)];
        Self {
            masthead: "1".into(),
            title: "1".into(),
            lines: vec!["1".into()],
            sections: vec![Section { heading: "1".into(), blocks }],
            foot: vec!["1".into()],
            office: "1".into(),
            lang: "zh".into(),
            ..Self::default()
        }
    }
}
