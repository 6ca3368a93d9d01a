//! How a meeting goes on from step to step.

use super::{Meeting, Resolution, ResolutionState, Stage, Step};
use crate::Entry;

pub(super) fn after(mut meeting: Meeting, next: &Entry<Step>) -> Meeting {
    let at = next.at;
    match &next.what {
        Step::Convened(_) => {}
        Step::Invited { unit } => meeting.invitation.units.push(unit.clone()),
        Step::Listed { case } => meeting.agenda.push(*case),
        Step::Unlisted { case } => meeting.agenda.retain(|listed| listed != case),
        Step::Held { minutes } => {
            (meeting.stage, meeting.minutes) = (Stage::Held, Some(minutes.clone()));
        }
        Step::Resolved(what) => {
            let nth = u32::try_from(meeting.resolutions.len()).unwrap_or(u32::MAX).saturating_add(1);
            let (what, state) = ((**what).clone(), ResolutionState::Open);
            meeting.resolutions.push(Resolution { nth, what, state, reports: Vec::new(), end: None });
        }
        Step::Reported { nth, words } => {
            change(&mut meeting, *nth, |resolution| resolution.reports.push((at, words.clone())));
        }
        Step::Proven { nth, proof } => {
            change(&mut meeting, *nth, |resolution| {
                (resolution.state, resolution.end) = (ResolutionState::Proven, Some((at, proof.clone())));
            });
        }
        Step::Dropped { nth, reason } => {
            change(&mut meeting, *nth, |resolution| {
                (resolution.state, resolution.end) = (ResolutionState::Dropped, Some((at, reason.clone())));
            });
        }
        Step::Cancelled { reason } => {
            (meeting.stage, meeting.cancelled) = (Stage::Cancelled, Some(reason.clone()));
        }
        Step::Closed => meeting.stage = Stage::Closed,
    }
    meeting
}

fn change(meeting: &mut Meeting, nth: u32, change: impl FnOnce(&mut Resolution)) {
    if let Some(resolution) = meeting.resolutions.iter_mut().find(|resolution| resolution.nth == nth) {
        change(resolution);
    }
}
