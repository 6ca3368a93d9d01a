//! The form by which a list is narrowed and put in order.

use super::Place;
use crate::desk::narrow::{Order, Window};
use crate::form::{Choice, Group};
use crate::locale::Translator;
use crate::pages::work::{form, words};
use crate::session::Staff;
use casework::case::act::Channel;

/// What a list may be narrowed to.
#[derive(Clone, Debug)]
pub struct NarrowForm {
    /// Where the form goes.
    pub action: String,
    /// Name, label and choices of each field.
    pub fields: Vec<(&'static str, String, Vec<Group>)>,
    /// What it is narrowed to already, in words.
    pub said: Vec<String>,
    /// The state that stays as it is.
    pub state: String,
    /// The list as it is without any of it.
    pub clear: String,
}

/// The form of a list at that address.
pub fn narrow_form(staff: &Staff, action: String, place: &Place) -> NarrowForm {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let label = |name: &str| t.say(&format!("narrow-{name}")).to_string();
    let channels = Channel::ALL.iter().map(|one| (one.code(), t.name("channel", one.code())));
    let windows = Window::ALL.iter().map(|one| (one.code(), t.name("window", one.code())));
    let orders = Order::ALL.iter().map(|one| (one.code(), t.name("order", one.code())));
    let fields = vec![
        ("category", label("category"), form::categories(t, policy, &place.category)),
        ("area", label("area"), form::areas(t, policy, &place.area)),
        ("channel", label("channel"), alone(channels, &place.channel)),
        ("due", label("due"), alone(windows, &place.due)),
        ("sort", label("sort"), alone(orders, &place.sort)),
    ];
    let state = place.state.clone();
    let clear = format!("{action}{}", Place { state: state.clone(), ..Place::default() }.query());
    NarrowForm { action, fields, said: said(staff, place), state, clear }
}

fn alone<'a>(choices: impl Iterator<Item = (&'a str, String)>, chosen: &str) -> Vec<Group> {
    let choices = choices.map(|(code, word)| Choice::new(code, word, code == chosen)).collect();
    vec![Group { label: String::new(), choices }]
}

/// What a list is narrowed to, in words.
pub fn said(staff: &Staff, place: &Place) -> Vec<String> {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let narrow = place.narrow(policy);
    let mut said: Vec<String> = Vec::new();
    said.extend(narrow.category.as_ref().map(|code| words::category(t, policy, code)));
    said.extend(narrow.area.as_ref().map(|code| words::area(t, policy, code)));
    said.extend(narrow.channel.map(|one| t.name("channel", one.code())));
    said.extend(narrow.window.map(|one| t.name("window", one.code())));
    said
}

/// The order of a list in words.
pub fn order_said(t: &Translator, place: &Place) -> String {
    t.name("order", place.order().code())
}
