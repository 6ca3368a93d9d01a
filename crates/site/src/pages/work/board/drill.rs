//! Where a number of a board leads: to the list of the cases it counts, if this person works from such a list.

use crate::desk::narrow::Window;
use crate::desk::queues::{Queue, queues};
use crate::pages::work::list::Place;
use crate::session::Staff;
use casework::StateKind;
use casework::case::state::Owner;
use ledger::projection::QueueKey;

/// The lists of one person that numbers of a board may lead to.
#[derive(Clone, Debug)]
pub struct Drill {
    queues: Vec<Queue>,
    key: QueueKey,
}

impl Drill {
    /// Numbers about the cases of that queue.
    pub fn of(staff: &Staff, key: QueueKey) -> Self {
        let queues = queues(staff.visitor.app.policy(), &staff.actor);
        Self { queues, key }
    }

    /// The whole list; empty if there is none.
    pub fn whole(&self) -> String {
        self.to(|queue| queue.states.is_empty(), &Place::default())
    }

    /// Cases in one state; empty if no list has them.
    pub fn state(&self, state: StateKind) -> String {
        self.to(|queue| queue.knows(state), &Place { state: state.code().to_owned(), ..Place::default() })
    }

    /// Cases whose clock runs out then; empty if no list has them.
    pub fn due(&self, window: Window) -> String {
        self.to(|queue| queue.states.is_empty(), &due(window))
    }

    /// Cases whose clock runs out then and which wait for that owner; empty if no list has them.
    pub fn waiting(&self, owner: &Owner, window: Window) -> String {
        self.to(|queue| queue.states.is_empty(), &due(window).of_owner(owner))
    }

    /// Cases under supervision; empty if there is no such list.
    pub fn supervised(&self) -> String {
        let found = self.queues.iter().find(|queue| queue.key == QueueKey::supervised());
        found.map(|queue| format!("/work/q/{}", queue.slug)).unwrap_or_default()
    }

    fn to(&self, holds: impl Fn(&Queue) -> bool, place: &Place) -> String {
        let found =
            self.queues.iter().find(|queue| queue.key == self.key && !queue.only_late && holds(queue));
        found.map(|queue| format!("/work/q/{}{}", queue.slug, place.query())).unwrap_or_default()
    }
}

fn due(window: Window) -> Place {
    Place { due: window.code().to_owned(), ..Place::default() }
}
