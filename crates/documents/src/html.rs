//! Web pages, and the web pages that some systems call workbooks: tables with their spans unfolded, other
//! text as lines. Only the tags are read, no tree is built, so that time stays linear whatever the nesting.

use crate::fault::Unopened;
use crate::kind::Kind;
use crate::layout::Layout;
use crate::text;
use budget::source::Source;
use encoding_rs::Encoding;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::borrow::Cow;
use std::cell::RefCell;

/// How far into a page its statement of encoding may stand.
const OPENING: usize = 4096;
/// Signs that may part the attributes of one tag; the tokenizer compares each attribute with all others.
const PARTINGS: usize = 20_000;
const LINES: [&str; 38] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "caption",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

pub(crate) fn open(bytes: &[u8]) -> Result<Source, Unopened> {
    let text = decoded(bytes)?;
    if has_endless_tag(&text) {
        return Err(Unopened::damaged(Kind::Html, "a tag has too many attributes"));
    }
    let tokenizer = Tokenizer::new(Page::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text.as_ref()));
    while !input.is_empty() {
        let _ = tokenizer.feed(&input);
    }
    tokenizer.end();
    let reading = tokenizer.sink.reading.into_inner();
    reading.fault.map_or(Ok(()), Err)?;
    reading.layout.finish()
}

fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Unopened> {
    let opening = String::from_utf8_lossy(bytes.get(..OPENING).unwrap_or(bytes)).to_ascii_lowercase();
    let label = opening.split("charset=").nth(1).map(|rest| rest.trim_start_matches(['"', '\'', ' ']));
    let label = label
        .and_then(|rest| rest.split(|sign: char| !(sign.is_alphanumeric() || "-_".contains(sign))).next());
    let stated = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    match stated {
        Some(encoding) if Encoding::for_bom(bytes).is_none() && std::str::from_utf8(bytes).is_err() => {
            Ok(encoding.decode_without_bom_handling(bytes).0)
        }
        _ => text::decoded(bytes),
    }
}

fn has_endless_tag(text: &str) -> bool {
    let mut partings = None;
    let mut before = ' ';
    for sign in text.chars() {
        match (sign, &mut partings) {
            (_, partings) if before == '<' && sign.is_ascii_alphabetic() => *partings = Some(0),
            ('>', partings) => *partings = None,
            ('"' | '\'' | '/' | ' ' | '\t' | '\n' | '\r' | '\x0C', Some(count)) => *count += 1,
            _ => {}
        }
        if partings.is_some_and(|count| count > PARTINGS) {
            return true;
        }
        before = sign;
    }
    false
}

#[derive(Default)]
struct Page {
    reading: RefCell<Reading>,
}

struct Reading {
    layout: Layout,
    fault: Option<Unopened>,
    /// In a script, a style or a title.
    is_hidden: bool,
    is_preformatted: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Self { layout: Layout::page(), fault: None, is_hidden: false, is_preformatted: false }
    }
}

impl TokenSink for Page {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut reading = self.reading.borrow_mut();
        if reading.fault.is_some() {
            return TokenSinkResult::Continue;
        }
        let (done, next) = match token {
            Token::CharacterTokens(text) => (reading.text(&text), TokenSinkResult::Continue),
            Token::TagToken(tag) => (reading.tag(&tag), follow(&tag)),
            _ => (Ok(()), TokenSinkResult::Continue),
        };
        reading.fault = done.err();
        next
    }
}

/// Some elements hold text that only looks like tags.
fn follow(tag: &Tag) -> TokenSinkResult<()> {
    match (tag.kind, &*tag.name) {
        (TagKind::StartTag, "script") => TokenSinkResult::RawData(ScriptData),
        (TagKind::StartTag, "style" | "iframe" | "noframes") => TokenSinkResult::RawData(Rawtext),
        (TagKind::StartTag, "title" | "textarea") => TokenSinkResult::RawData(Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

impl Reading {
    fn text(&mut self, text: &str) -> Result<(), Unopened> {
        if self.is_hidden {
            return Ok(());
        }
        for sign in text.chars() {
            if sign == '\n' && self.is_preformatted {
                self.layout.end_line()?;
                continue;
            }
            let into = self.layout.text();
            if !sign.is_ascii_whitespace() {
                into.push(sign);
            } else if !into.is_empty() && !into.ends_with(|before: char| before.is_ascii_whitespace()) {
                into.push(' ');
            }
        }
        Ok(())
    }

    fn tag(&mut self, tag: &Tag) -> Result<(), Unopened> {
        let name = &*tag.name;
        let begins = tag.kind == TagKind::StartTag;
        match name {
            "script" | "style" | "title" | "iframe" | "noframes" | "textarea" => self.is_hidden = begins,
            "pre" => self.is_preformatted = begins,
            _ => {}
        }
        if LINES.contains(&name) {
            self.layout.end_line()?;
        }
        match (name, begins) {
            ("table", true) => self.layout.begin_table(),
            ("table", false) => {
                self.layout.end_row()?;
                self.layout.end_table()
            }
            ("tr", true) => self.layout.begin_row(),
            ("tr", false) => self.layout.end_row(),
            ("td" | "th", true) => self.layout.begin_cell(span(tag, "colspan", 1), span(tag, "rowspan", 1)),
            ("td" | "th", false) => self.layout.end_cell(),
            _ => Ok(()),
        }
    }
}

fn span(tag: &Tag, name: &str, default: usize) -> usize {
    let value = tag.attrs.iter().find(|found| &*found.name.local == name);
    match value.and_then(|found| found.value.trim().parse().ok()) {
        // Down to the end of the table.
        Some(0) if name == "rowspan" => usize::MAX,
        Some(number) => number,
        None => default,
    }
}
