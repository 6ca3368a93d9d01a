//! Clocks for people: how much time is left, and the arithmetic behind it, sentence by sentence.

use crate::explain;
use crate::locale::Translator;
use casework::{Case, Clock, ClockKind, Policy};
use jiff::Timestamp;

/// How a clock stands. Shown as a word, a shape and a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Stopped in time.
    Met,
    /// Stopped, but too late.
    Missed,
    /// It ran out.
    Late,
    /// It runs out today or on the next working day.
    Soon,
    /// There is time.
    Calm,
    /// It stands still.
    Paused,
}

impl Standing {
    /// Class of the stylesheet and code of the word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Missed => "missed",
            Self::Late => "late",
            Self::Soon => "soon",
            Self::Calm => "calm",
            Self::Paused => "paused",
        }
    }

    /// The shape beside the colour.
    pub fn shape(self) -> &'static str {
        match self {
            Self::Met => "✓",
            Self::Missed => "✕",
            Self::Late => "▲",
            Self::Soon => "◷",
            Self::Calm => "○",
            Self::Paused => "‖",
        }
    }
}

/// Time left, in few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// How it stands.
    pub standing: Standing,
    /// The words.
    pub text: String,
}

/// A clock as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockFace {
    /// Which clock.
    pub kind: ClockKind,
    /// Its name.
    pub name: String,
    /// What the rule gives.
    pub span: String,
    /// Time left.
    pub badge: Badge,
    /// The end, in full.
    pub ends: String,
    /// The article it rests on.
    pub article: String,
    /// Rule of the pack and version of the calendar.
    pub rule: String,
    /// Version of the calendar.
    pub calendar: String,
    /// The arithmetic.
    pub steps: Vec<String>,
}

/// The badge of an instant at which something runs out.
pub fn badge(t: &Translator, policy: &Policy, due: Timestamp, at: Timestamp) -> Badge {
    let (now, end) = (policy.local(at), policy.local(due));
    if at >= due {
        let hours = at.as_second().saturating_sub(due.as_second()) / 3600;
        let over = if hours < 24 {
            t.say("clock-late-hours").with("count", hours.max(1)).to_string()
        } else {
            t.say("clock-late-days").with("count", hours / 24).to_string()
        };
        return Badge { standing: Standing::Late, text: over };
    }
    let midnight = end.time() == jiff::civil::Time::midnight();
    let last = if midnight { end.date().yesterday().unwrap_or(end.date()) } else { end.date() };
    let clock = if midnight { "24:00".to_owned() } else { end.strftime("%H:%M").to_string() };
    if last == now.date() {
        let text = t.say("clock-today").with("time", clock).to_string();
        return Badge { standing: Standing::Soon, text };
    }
    let days = policy.calendar.workdays_between(now.date(), last);
    if days == 0 {
        let text = t.say("date-time").with("date", t.date(last)).with("time", clock).to_string();
        return Badge { standing: Standing::Soon, text };
    }
    let standing = if days <= 1 { Standing::Soon } else { Standing::Calm };
    Badge { standing, text: t.say("count-workdays").with("count", days).to_string() }
}

/// A clock of a case.
pub fn face(t: &Translator, policy: &Policy, clock: &Clock, at: Timestamp) -> ClockFace {
    let (day, time) = clock.deadline.shows_as();
    ClockFace {
        kind: clock.kind,
        name: t.name("clock", clock.kind.code()),
        span: t.span(clock.deadline.limit.span),
        badge: standing(t, policy, clock, at),
        ends: t.end(day, time),
        article: clock.deadline.limit.article.clone(),
        rule: clock.deadline.limit.rule.clone(),
        calendar: clock.deadline.calendar.clone(),
        steps: explain::sentences(t, &clock.deadline),
    }
}

fn standing(t: &Translator, policy: &Policy, clock: &Clock, at: Timestamp) -> Badge {
    if let Some(stopped) = clock.stopped {
        let standing = if clock.is_late(at) { Standing::Missed } else { Standing::Met };
        return Badge { standing, text: t.moment(policy.local(stopped)) };
    }
    if clock.is_paused() {
        return Badge { standing: Standing::Paused, text: t.say("clock-paused").to_string() };
    }
    badge(t, policy, clock.due, at)
}

/// The clocks a case page shows: those that run, the requester's first, then those just stopped.
pub fn strip(t: &Translator, policy: &Policy, case: &Case, at: Timestamp) -> Vec<ClockFace> {
    let mut shown: Vec<&Clock> = Vec::new();
    for kind in ClockKind::ALL {
        shown.extend(case.clock(kind).filter(|clock| clock.stopped.is_none() || kind == ClockKind::Answer));
    }
    shown.extend(case.clock(ClockKind::Contact).filter(|clock| clock.stopped.is_some()));
    shown.into_iter().map(|clock| face(t, policy, clock, at)).collect()
}
