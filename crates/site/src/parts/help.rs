//! Two lines on every page: what it is for, and what to do next. The wording names them by the page's address, so a new
//! page without them is found by a test.

use super::terms::{self, Piece};
use crate::locale;
use crate::visitor::Visitor;

/// The help of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// What the page is for, and what to do next.
    pub lines: [Vec<Piece>; 2],
    /// Where the words are explained.
    pub words: &'static str,
}

/// The help of the page asked for; `None` if its wording has none.
pub(crate) fn of(visitor: &Visitor) -> Option<Help> {
    let t = &visitor.t;
    let key = key(&visitor.route)?;
    if !t.has(&key) {
        return None;
    }
    let words = terms::place(locale::is_of_office(visitor.uri.path()));
    let linked = |key: &str| terms::linked(t, words, &t.say(key).to_string());
    Some(Help { lines: [linked(&key), linked(&format!("{key}-next"))], words })
}

/// The key of a route's help: `/track/{number}/rate` is `help-track-number-rate`.
pub(crate) fn key(route: &str) -> Option<String> {
    let plain = route.strip_prefix('/')?.replace(['{', '}', '*'], "").replace(['/', '.'], "-");
    Some(if plain.is_empty() { "help-home".to_owned() } else { format!("help-{plain}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_its_help() {
        assert_eq!(key("/").as_deref(), Some("help-home"));
        assert_eq!(key("/track/{number}/rate").as_deref(), Some("help-track-number-rate"));
        assert_eq!(key(""), None);
    }
}
