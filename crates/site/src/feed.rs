//! What is published as an Atom feed (RFC 4287): whoever wants to know follows it and need not come and look, and
//! nobody keeps a list of who does.

use crate::problem::Problem;
use crate::visitor::Visitor;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// Something that was published.
pub(crate) struct Entry {
    /// Where it is, from the root of the site; its lasting name too.
    pub path: String,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Code and name of what it is about, if that is known.
    pub category: Option<(String, String)>,
    /// When it first came out.
    pub published: Timestamp,
    /// When what is there now came out.
    pub updated: Timestamp,
}

/// A feed of that page, the newest first.
///
/// # Errors
/// None in memory; those of the writer otherwise.
pub(crate) fn atom(
    visitor: &Visitor,
    title: &str,
    path: &str,
    entries: &[Entry],
) -> Result<Response, Problem> {
    let bytes = written(visitor, title, path, entries).map_err(|fault| Problem::Fault(fault.to_string()))?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], bytes).into_response())
}

fn written(visitor: &Visitor, title: &str, path: &str, entries: &[Entry]) -> io::Result<Vec<u8>> {
    let home = visitor.app.settings.public_url.trim_end_matches('/');
    let (page, own) = (format!("{home}{path}"), format!("{home}{path}/feed"));
    let office = &visitor.app.policy().office;
    let newest = entries.iter().map(|entry| entry.updated).max().unwrap_or(Timestamp::UNIX_EPOCH);
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let lang = [("xmlns", ATOM), ("xml:lang", visitor.t.lang())];
    writer.create_element("feed").with_attributes(lang).write_inner_content(|feed| {
        element(feed, "id", &page)?;
        element(feed, "title", title)?;
        element(feed, "updated", &second(newest))?;
        link(feed, "self", &own)?;
        link(feed, "alternate", &page)?;
        author(feed, office.names.of(visitor.t.lang()))?;
        entries.iter().try_for_each(|one| entry(feed, home, one))
    })?;
    Ok(writer.into_inner())
}

fn entry(feed: &mut Writer<Vec<u8>>, home: &str, one: &Entry) -> io::Result<()> {
    let address = format!("{home}{}", one.path);
    feed.create_element("entry").write_inner_content(|entry| {
        element(entry, "id", &address)?;
        element(entry, "title", &one.title)?;
        element(entry, "published", &second(one.published))?;
        element(entry, "updated", &second(one.updated))?;
        link(entry, "alternate", &address)?;
        if let Some((code, name)) = &one.category {
            let attributes = [("term", code.as_str()), ("label", name.as_str())];
            entry.create_element("category").with_attributes(attributes).write_empty()?;
        }
        let text = entry.create_element("content").with_attribute(("type", "text"));
        text.write_text_content(BytesText::new(&plain(&one.text)))?;
        Ok(())
    })?;
    Ok(())
}

fn element(into: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    into.create_element(name).write_text_content(BytesText::new(&plain(text)))?;
    Ok(())
}

fn link(into: &mut Writer<Vec<u8>>, rel: &str, href: &str) -> io::Result<()> {
    into.create_element("link").with_attributes([("rel", rel), ("href", href)]).write_empty()?;
    Ok(())
}

fn author(into: &mut Writer<Vec<u8>>, office: &str) -> io::Result<()> {
    into.create_element("author").write_inner_content(|author| element(author, "name", office))?;
    Ok(())
}

/// Whole seconds, as readers of feeds expect.
fn second(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Without signs that XML cannot hold.
fn plain(text: &str) -> String {
    let is_allowed = |sign: &char| {
        matches!(sign, '\n' | '\t') || (*sign >= ' ' && !matches!(sign, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars().filter(is_allowed).collect()
}
