//! What the frame around every page shows.

use crate::app::Sends;
use crate::assets;
use crate::locale::{self, Translator};
use crate::parts::help::{self, Help};
use crate::visitor::Visitor;

/// The frame: title, language, address, office. Templates read it as `page`.
#[derive(Clone, Debug)]
pub struct Page {
    /// Speaks the reader's language.
    pub t: Translator,
    /// What the page is about.
    pub title: String,
    /// The office's name.
    pub office: String,
    /// The number citizens dial.
    pub hotline: String,
    /// What this page is for and what to do next; `None` where a page says so itself.
    pub help: Option<Help>,
    /// Whether the office is a demonstration, with people who do not exist.
    pub demo: bool,
    /// Which messages the office sends that one can subscribe to.
    pub messages: Sends,
    /// Path of this page.
    pub path: String,
    /// This page in the other languages.
    pub languages: Vec<LanguageLink>,
}

/// A link to this page in a language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// Language tag.
    pub tag: String,
    /// The language's own name for itself.
    pub name: String,
    /// Address.
    pub href: String,
    /// Whether the page is in it now.
    pub here: bool,
}

impl Page {
    pub(crate) fn new(visitor: &Visitor, title: String) -> Self {
        let office = &visitor.app.policy().office;
        Self {
            t: visitor.t.clone(),
            title,
            office: office.names.of(visitor.t.lang()).to_owned(),
            hotline: office.hotline.clone(),
            help: help::of(visitor),
            demo: visitor.app.settings.demo.is_some(),
            messages: visitor.app.settings.sends,
            path: visitor.uri.path().to_owned(),
            languages: languages(visitor),
        }
    }

    /// Takes what was asked for out of the language links: a query code must not stay in addresses.
    pub(crate) fn forget_query(&mut self) {
        for link in &mut self.languages {
            link.href = format!("{}?lang={}", self.path, link.tag);
        }
    }

    /// The address of a static file, with its content hash.
    pub fn asset(&self, name: &str) -> String {
        assets::href(name)
    }
}

fn languages(visitor: &Visitor) -> Vec<LanguageLink> {
    let wording = &visitor.app.wording;
    let link = |tag: &str| LanguageLink {
        name: wording.say(tag, "language-name", &[]),
        href: in_language(visitor, tag),
        here: tag == visitor.t.lang(),
        tag: tag.to_owned(),
    };
    if locale::is_of_office(visitor.uri.path()) {
        return wording.office_languages().map(link).collect();
    }
    wording.languages().iter().map(String::as_str).map(link).collect()
}

/// The same address with `lang` set. Pages behind a form that was just refused lead to the form.
fn in_language(visitor: &Visitor, tag: &str) -> String {
    let kept = visitor.uri.query().unwrap_or_default().split('&');
    let mut query: Vec<String> =
        kept.filter(|pair| !pair.is_empty() && !pair.starts_with("lang=")).map(str::to_owned).collect();
    query.push(format!("lang={tag}"));
    format!("{}?{}", visitor.uri.path(), query.join("&"))
}
