//! Where in a list somebody is. All of it stands in the address, so that the list stays when the case
//! changes, and can be sent to a colleague.

use crate::desk::narrow::{Narrow, Order, Window};
use crate::desk::sight::cursor;
use casework::case::act::Channel;
use casework::case::state::Owner;
use casework::{AreaCode, CategoryCode, Desk, Policy, StateKind, UnitId};
use ledger::store::Cursor;
use serde::Deserialize;

const DESK: &str = "desk_";

/// Where in a list somebody is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Place {
    /// Only this state.
    #[serde(default)]
    pub state: String,
    /// Only this category and those below it.
    #[serde(default)]
    pub category: String,
    /// Only this area and what lies in it.
    #[serde(default)]
    pub area: String,
    /// Only this channel.
    #[serde(default)]
    pub channel: String,
    /// Only what is due then.
    #[serde(default)]
    pub due: String,
    /// Only what waits for this unit, or for this desk: then `desk_` stands before its code.
    #[serde(default)]
    pub owner: String,
    /// In which order.
    #[serde(default)]
    pub sort: String,
    /// Go on after this.
    #[serde(default)]
    pub after: String,
}

impl Place {
    fn pairs(&self) -> [(&'static str, &String); 8] {
        [
            ("state", &self.state),
            ("category", &self.category),
            ("area", &self.area),
            ("channel", &self.channel),
            ("due", &self.due),
            ("owner", &self.owner),
            ("sort", &self.sort),
            ("after", &self.after),
        ]
    }

    /// As a query string with its question mark; empty if nothing is set.
    pub fn query(&self) -> String {
        let safe = |text: &String| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b));
        let set: Vec<String> = self
            .pairs()
            .iter()
            .filter(|(_, value)| !value.is_empty() && safe(value))
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if set.is_empty() { String::new() } else { format!("?{}", set.join("&")) }
    }

    /// The same from its beginning.
    #[must_use]
    pub fn at_first(&self) -> Self {
        Self { after: String::new(), ..self.clone() }
    }

    /// What it is narrowed to. What nobody knows is as if it were not there.
    pub fn narrow(&self, policy: &Policy) -> Narrow {
        let category = Some(CategoryCode::new(&self.category));
        let area = Some(AreaCode::new(&self.area));
        Narrow {
            category: category.filter(|code| policy.categories.contains_key(code)),
            area: area.filter(|code| policy.areas.contains_key(code)),
            channel: Channel::from_code(&self.channel),
            window: Window::from_code(&self.due),
            owner: self.owner(policy),
        }
    }

    fn owner(&self, policy: &Policy) -> Option<Owner> {
        let desk = self.owner.strip_prefix(DESK).and_then(Desk::from_code).map(Owner::Desk);
        let unit = Some(UnitId::new(&self.owner)).filter(|unit| policy.units.contains_key(unit));
        desk.or_else(|| unit.map(Owner::Unit))
    }

    /// The place narrowed to what waits for them.
    #[must_use]
    pub fn of_owner(self, owner: &Owner) -> Self {
        let owner = match owner {
            Owner::Desk(desk) => format!("{DESK}{}", desk.code()),
            Owner::Unit(unit) => unit.to_string(),
        };
        Self { owner, ..self }
    }

    /// The state asked for.
    pub fn state(&self) -> Option<StateKind> {
        StateKind::from_code(&self.state)
    }

    /// The order asked for.
    pub fn order(&self) -> Order {
        Order::from_code(&self.sort).unwrap_or(Order::Due)
    }

    /// Where to go on.
    pub fn cursor(&self) -> Option<Cursor> {
        cursor::read(&self.after)
    }
}
