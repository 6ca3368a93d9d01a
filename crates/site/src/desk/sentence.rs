//! 常用语: sentences people use often. One stands in any text box, in one field of one act, or fills several fields of
//! an act at once. It holds no case and no person; places kept free in it are filled from the case it is used on.

use super::{Field, Kind, Scene, acts_by_hand, fields};
use casework::{ActKind, CategoryCode, Policy, Role};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Characters of a name at most.
pub const NAME: usize = 40;
/// Characters of a text at most.
pub const TEXT: usize = 2000;
/// Signs of the name of a free place at most; longer braces are no place.
const PLACE: usize = 20;
/// The field of a sentence that fits any text box.
pub const ANY: &str = "text";

casework::coded! {
    /// 占位: a place kept free in a sentence. Only what the page of a case shows to all its readers.
    Free {
        /// Its number.
        Number = "number",
        /// Its title.
        Title = "title",
        /// The unit that handles it.
        Unit = "unit",
        /// When the answer is due.
        Due = "due",
        /// What it is about.
        Category = "category",
    }
}

/// A sentence, or several for the fields of one act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// What people choose it by.
    pub name: String,
    /// The act it belongs to; `None`: any text box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<ActKind>,
    /// What it writes, by field; for any text box under [`ANY`].
    pub fills: BTreeMap<String, String>,
    /// The account that wrote it last.
    pub by: String,
    /// Whether it is no longer offered.
    #[serde(default)]
    pub retired: bool,
}

impl Sentence {
    /// 常用处置: whether it fills several fields at once.
    pub fn is_set(&self) -> bool {
        self.act.is_some() && self.fills.len() > 1
    }

    /// What it writes into one text box of an act; `None` if it does not belong there.
    pub fn text_for(&self, act: ActKind, field: &str) -> Option<&str> {
        if self.is_set() || self.act.is_some_and(|bound| bound != act) {
            return None;
        }
        let name = if self.act.is_some() { field } else { ANY };
        self.fills.get(name).map(String::as_str)
    }
}

/// What of an act a sentence may fill: words and closed lists. Units, persons, numbers and files belong to each case.
pub fn fillable(act: ActKind, policy: &Policy) -> Vec<Field> {
    let fits = |field: &Field| {
        let is_chosen = matches!(field.kind, Kind::Choice(_) | Kind::YesNo | Kind::Category);
        is_words(field) || (act != ActKind::Register && is_chosen)
    };
    let mut fillable = fields(act, &Scene::bare(policy, None));
    fillable.retain(fits);
    fillable.into_iter().map(|field| Field { required: false, ..field }).collect()
}

/// What a sentence of this act may fill; without an act it is one text.
pub fn asked(act: Option<ActKind>, policy: &Policy) -> Vec<Field> {
    act.map_or_else(|| vec![Field::long(ANY)], |act| fillable(act, policy))
}

/// Whether a field can hold that.
pub fn fits(field: &Field, value: &str, policy: &Policy) -> bool {
    match &field.kind {
        Kind::Text { .. } => value.chars().count() <= TEXT,
        Kind::Choice(choices) => choices.iter().any(|choice| choice.code == value),
        Kind::YesNo => matches!(value, "true" | "false"),
        Kind::Category => policy.categories.contains_key(&CategoryCode::new(value)),
        _ => false,
    }
}

/// Whether it is a box for several lines of text.
pub fn is_words(field: &Field) -> bool {
    matches!(field.kind, Kind::Text { multiline: true, .. })
}

/// The acts these roles do that have something to fill; taking a request down is one of them.
pub fn acts(policy: &Policy, roles: &[Role]) -> Vec<ActKind> {
    let granted = |act: &ActKind| {
        policy.grants.iter().any(|grant| roles.contains(&grant.role) && grant.acts.contains(act))
    };
    let all = std::iter::once(ActKind::Register).chain(acts_by_hand());
    all.filter(granted).filter(|act| fillable(*act, policy).iter().any(is_words)).collect()
}

/// The text with every free place put anew by its name.
///
/// # Errors
/// The first name that `place` does not know.
pub fn rewrite(text: &str, place: impl Fn(&str) -> Option<String>) -> Result<String, String> {
    let (mut written, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once(['{', '\u{ff5b}']) {
        let inside = after.split_once(['}', '\u{ff5d}']);
        let is_name = |name: &str| !name.contains(['\n', '{']) && name.chars().count() <= PLACE;
        if let Some((name, after)) = inside.filter(|(name, _)| is_name(name)) {
            written.push_str(before);
            written.push_str(&place(name.trim()).ok_or_else(|| name.trim().to_owned())?);
            rest = after;
        } else {
            written.push_str(rest.get(..rest.len() - after.len()).unwrap_or_default());
            rest = after;
        }
    }
    written.push_str(rest);
    Ok(written)
}

/// Put under what stands already, unless it stands there: nothing typed is replaced.
pub fn under(standing: &str, text: &str) -> String {
    if standing.contains(text) {
        return standing.to_owned();
    }
    if standing.is_empty() { text.to_owned() } else { format!("{standing}\n{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(act: Option<ActKind>, fills: &[(&str, &str)]) -> Sentence {
        let fills = fills.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Sentence { name: "名".to_owned(), act, fills, by: "li".to_owned(), retired: false }
    }

    #[test]
    fn free_places_are_filled_and_unknown_ones_named() {
        let place = |name: &str| (name == "number").then(|| "RX1".to_owned());
        for (text, wanted) in [
            ("编号{number}。", Ok("编号RX1。")),
            ("编号｛number｝，再说{ number }", Ok("编号RX1，再说RX1")),
            ("没有", Ok("没有")),
            ("只开了{ 没有关", Ok("只开了{ 没有关")),
            (
                "{这里面的字太多太多太多太多太多太多太多太多太多}",
                Ok("{这里面的字太多太多太多太多太多太多太多太多太多}"),
            ),
            ("{电话}", Err("电话")),
            ("", Ok("")),
        ] {
            let wanted = wanted.map(str::to_owned).map_err(str::to_owned);
            assert_eq!(rewrite(text, place), wanted, "{text}");
        }
    }

    #[test]
    fn a_sentence_goes_where_it_belongs() {
        let any = sentence(None, &[(ANY, "收到")]);
        assert_eq!(any.text_for(ActKind::DraftReply, "reply"), Some("收到"));
        let bound = sentence(Some(ActKind::Dispatch), &[("advice", "请核实")]);
        assert_eq!(bound.text_for(ActKind::Dispatch, "advice"), Some("请核实"));
        assert_eq!(bound.text_for(ActKind::Dispatch, "note"), None);
        assert_eq!(bound.text_for(ActKind::AddSupport, "advice"), None);
        let set = sentence(Some(ActKind::Dispatch), &[("advice", "请核实"), ("basis", "catalogue")]);
        assert!(set.is_set() && set.text_for(ActKind::Dispatch, "advice").is_none());
    }

    #[test]
    fn what_was_typed_stays() {
        assert_eq!(under("", "一"), "一");
        assert_eq!(under("先写的", "一"), "先写的\n一");
        assert_eq!(under("先写的\n一", "一"), "先写的\n一");
    }
}
