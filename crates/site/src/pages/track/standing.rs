//! The head of the page: what is being done, by whom, and by when — or how late it is.

use super::unit_name;
use crate::explain;
use crate::locale::Translator;
use casework::case::Ending;
use casework::{Case, Clock, ClockKind, Owner, Policy, StateKind};
use jiff::{Timestamp, Unit};

/// The head of the page in words.
pub(super) struct Standing {
    pub headline: String,
    /// Style: `on`, `soon`, `late`, `hold`, `done`, `rest`.
    pub tone: &'static str,
    /// Said beside the colour.
    pub sign: &'static str,
    pub due: String,
    pub who: String,
    pub why: Vec<String>,
}

impl Standing {
    pub fn of(case: &Case, policy: &Policy, t: &Translator, now: Timestamp) -> Self {
        let clock = requesters_clock(case);
        let (due, tone) = clock.map_or((String::new(), "rest"), |clock| due(case, clock, policy, t, now));
        let sign = match tone {
            "late" => "▲",
            "soon" => "◷",
            "hold" => "‖",
            "done" => "✓",
            "rest" => "■",
            _ => "●",
        };
        Self {
            headline: t.say(&headline(case)).to_string(),
            tone,
            sign,
            why: clock
                .filter(|_| !due.is_empty())
                .map(|c| explain::sentences(t, &c.deadline))
                .unwrap_or_default(),
            due,
            who: who(case, policy, t),
        }
    }
}

/// The clock the requester waits for: the answer's, or that of the instance that has it; before an admission
/// the one for what comes first. Their own time to ask for review, once it runs.
fn requesters_clock(case: &Case) -> Option<&Clock> {
    let own =
        [ClockKind::ReviewRequest, ClockKind::FinalReviewRequest, ClockKind::Review, ClockKind::FinalReview];
    let live = own.into_iter().find_map(|kind| case.live_clock(kind));
    let early = || [ClockKind::Admission, ClockKind::Notice, ClockKind::Dispatch].into_iter();
    live.or_else(|| case.clock(ClockKind::Answer)).or_else(|| early().find_map(|kind| case.live_clock(kind)))
}

fn headline(case: &Case) -> String {
    let state = case.state_kind();
    let ended = match (&case.ending, state) {
        (Some(ending), StateKind::ToClose | StateKind::Closed | StateKind::Archived) => Some(match ending {
            Ending::AnsweredDirectly | Ending::Replied | Ending::PastReply => "replied",
            Ending::HandedOver(_) => "handed-over",
            Ending::Declined(_) => "declined",
            Ending::Withdrawn => "withdrawn",
            Ending::Referred(_) => "referred",
            Ending::Guided(_) => "guided",
            Ending::Opined => "opined",
            Ending::Mediated => "mediated",
        }),
        _ => None,
    };
    match ended {
        Some("replied") if state != StateKind::ToClose => "track-head-closed".to_owned(),
        Some(ended) => format!("track-head-{ended}"),
        None if case.is_rework() => "track-head-rework".to_owned(),
        None => format!("track-head-{}", state.code().replace('_', "-")),
    }
}

/// What is said of the requester's clock, and in which tone.
fn due(
    case: &Case,
    clock: &Clock,
    policy: &Policy,
    t: &Translator,
    now: Timestamp,
) -> (String, &'static str) {
    let (day, time) = clock.deadline.shows_as();
    let end = t.end(day, time);
    if let Some(stopped) = clock.stopped {
        let replied = matches!(case.ending, Some(Ending::Replied | Ending::AnsweredDirectly));
        let when = t.moment(policy.local(stopped));
        return match (replied, stopped < clock.due) {
            (false, _) => (String::new(), "rest"),
            (true, true) => {
                (t.say("track-answered-in-time").with("when", when).with("end", end).to_string(), "done")
            }
            (true, false) => {
                (t.say("track-answered-late").with("when", when).with("end", end).to_string(), "late")
            }
        };
    }
    if clock.is_paused() {
        return (t.say("track-paused").with("end", end).to_string(), "hold");
    }
    if now >= clock.due {
        let over = now.since((Unit::Hour, clock.due)).map_or(0, |span| span.get_hours());
        let late = match over / 24 {
            0 => t.say("count-hours").with("count", i64::from(over.max(1))),
            days => t.say("count-days").with("count", i64::from(days)),
        };
        return (t.say("track-late").with("end", end).with("late", late.to_string()).to_string(), "late");
    }
    if policy.local(now).date() == day {
        return (t.say("track-due-today").with("end", end).to_string(), "soon");
    }
    (t.say("track-due").with("end", end).to_string(), "on")
}

/// Who has it now: a unit or a desk, never a person.
fn who(case: &Case, policy: &Policy, t: &Translator) -> String {
    let lead = match case.owner() {
        Some(Owner::Unit(unit)) => t.say("track-who-unit").with("unit", unit_name(policy, &unit, t)),
        Some(Owner::Desk(desk)) => t.say(&format!("track-who-{}", desk.code().replace('_', "-"))),
        None => return String::new(),
    };
    if !matches!(case.owner(), Some(Owner::Unit(_))) {
        return lead.to_string();
    }
    let supports: Vec<String> = case.supports.iter().map(|s| unit_name(policy, &s.unit, t)).collect();
    if supports.is_empty() {
        return lead.to_string();
    }
    let units = supports.join(&t.say("explain-and").to_string());
    format!("{lead}{}", t.say("track-who-support").with("units", units))
}
