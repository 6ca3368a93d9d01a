//! The form by which a list is narrowed and put in order.

use super::Place;
use crate::desk::narrow::{Order, Window};
use crate::form::{Choice, Group};
use crate::locale::Translator;
use crate::naming;
use crate::pages::work::form;
use crate::session::Staff;
use casework::Desk;
use casework::case::act::Channel;
use casework::case::state::Owner;

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
    let mut fields = vec![
        ("category", label("category"), form::categories(t, policy, &place.category)),
        ("area", label("area"), form::areas(t, policy, &place.area)),
        ("channel", label("channel"), alone(channels, &place.channel)),
        ("due", label("due"), alone(windows, &place.due)),
        ("sort", label("sort"), alone(orders, &place.sort)),
    ];
    if staff.actor.unit.is_none() {
        fields.push(("owner", label("owner"), owners(staff, place)));
    }
    let state = place.state.clone();
    let clear = format!("{action}{}", Place { state: state.clone(), ..Place::default() }.query());
    NarrowForm { action, fields, said: said(staff, place), state, clear }
}

/// Desks and units for whom a case may wait.
fn owners(staff: &Staff, place: &Place) -> Vec<Group> {
    let (t, policy) = (&staff.visitor.t, staff.visitor.app.policy());
    let chosen = place.narrow(policy).owner;
    let choice = |owner: Owner| {
        let code = Place::default().of_owner(&owner).owner;
        Choice::new(&code, naming::owner(t, policy, &owner), chosen.as_ref() == Some(&owner))
    };
    let group = |label: &str, choices| Group { label: t.say(label).to_string(), choices };
    let desks = Desk::ALL.iter().map(|desk| choice(Owner::Desk(*desk))).collect();
    let units = policy.units.keys().map(|unit| choice(Owner::Unit(unit.clone()))).collect();
    vec![group("narrow-desks", desks), group("narrow-units", units)]
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
    said.extend(narrow.category.as_ref().map(|code| naming::category(t, policy, code)));
    said.extend(narrow.area.as_ref().map(|code| naming::area(t, policy, code)));
    said.extend(narrow.channel.map(|one| t.name("channel", one.code())));
    said.extend(narrow.owner.as_ref().map(|owner| naming::owner(t, policy, owner)));
    said.extend(narrow.window.map(|one| t.name("window", one.code())));
    said
}

/// The order of a list in words.
pub fn order_said(t: &Translator, place: &Place) -> String {
    t.name("order", place.order().code())
}
