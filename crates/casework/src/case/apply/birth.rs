//! How a case begins: everything a registration says, and nothing yet of what follows.

use crate::case::Case;
use crate::case::fact::{Recorded, Registration};
use crate::case::state::State;

pub(super) fn blank(first: &Recorded, from: &Registration) -> Case {
    Case {
        id: first.case,
        version: first.version,
        changed_at: first.at,
        number: from.number.clone(),
        kind: from.kind,
        channel: from.channel,
        category: from.category.clone(),
        urgency: from.urgency,
        area: from.area.clone(),
        language: from.language.clone(),
        matter: from.matter.clone(),
        requester: from.requester.clone(),
        contactable: from.contactable,
        confidential: from.confidential,
        accused: from.accused.clone(),
        attachments: from.attachments.clone(),
        received_at: from.received_at,
        registered_by: first.by.clone(),
        registered_at: first.at,
        split_from: from.split_from,
        parts: Vec::new(),
        absorbed: Vec::new(),
        state: State::Registered,
        line: Vec::new(),
        supports: Vec::new(),
        clocks: Vec::new(),
        contacted_at: None,
        handler: None,
        extension_asked: None,
        extensions: Vec::new(),
        reply: None,
        follow_ups: Vec::new(),
        rating: None,
        reworks: 0,
        round: 1,
        first_dispatched_at: None,
        dispatches: 0,
        returns: Vec::new(),
        supervision: None,
        reminders: 0,
        ending: None,
        closed_at: None,
        recused: Vec::new(),
        invited: Vec::new(),
    }
}
