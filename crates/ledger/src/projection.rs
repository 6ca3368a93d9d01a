//! Views of a case: what lists, queues, clocks and figures show. A pure function of the case, so
//! that every view can be rebuilt from facts and compared.

use casework::case::act::{Channel, Purpose, RequestKind, Track, Urgency};
use casework::case::clock::ClockKind;
use casework::case::state::{Desk, Owner, StateKind};
use casework::indicators::{self, Tally};
use casework::{ActorId, AreaCode, Case, CaseId, CategoryCode, Handle, Policy, UnitId, access};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub case: CaseId,
    /// Its version.
    pub version: u32,
    /// Its number.
    pub number: String,
    /// Kind of request.
    pub kind: RequestKind,
    /// How it came in.
    pub channel: Channel,
    /// Category.
    pub category: Option<CategoryCode>,
    /// Division or street.
    pub area: Option<AreaCode>,
    /// Urgency.
    pub urgency: Urgency,
    /// State.
    pub state: StateKind,
    /// Who must act next.
    pub owner: Option<Owner>,
    /// Whether confidentiality was demanded.
    pub confidential: bool,
    /// Whether it is under supervision.
    pub supervised: bool,
    /// Whether a running clock has a recorded breach.
    pub late: bool,
    /// When it reached the office.
    pub received_at: Timestamp,
    /// When the answer is due (or was).
    pub answer_due: Timestamp,
    /// The clock that runs out first.
    pub next_clock: Option<ClockKind>,
    /// When it does; for closed cases, when it was closed.
    pub next_due: Timestamp,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// Where title and text lie.
    pub matter: Handle,
}

/// A queue a case lies in: a desk's, a unit's own, what lies below a unit, what a unit supports.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QueueKey(String);

impl QueueKey {
    /// What a desk or unit owns.
    pub fn owned_by(owner: &Owner) -> Self {
        match owner {
            Owner::Desk(desk) => Self(format!("desk:{}", desk.code())),
            Owner::Unit(unit) => Self(format!("unit:{unit}")),
        }
    }

    /// What units below this one own.
    pub fn below(unit: &UnitId) -> Self {
        Self(format!("below:{unit}"))
    }

    /// What this unit supports.
    pub fn supported_by(unit: &UnitId) -> Self {
        Self(format!("support:{unit}"))
    }

    /// Cases to which this person is invited.
    pub fn invited(person: &ActorId) -> Self {
        Self(format!("invited:{person}"))
    }

    /// What of this queue is hidden from this person, who is recused: it must not even be counted for them.
    #[must_use]
    pub fn hidden_from(&self, person: &ActorId) -> Self {
        Self(format!("away:{person}:{}", self.0))
    }

    /// Every case of the office but those about the hotline itself.
    pub fn everything() -> Self {
        Self("all".to_owned())
    }

    /// Cases about the hotline itself, whatever their state.
    pub fn independent() -> Self {
        Self::owned_by(&Owner::Desk(Desk::Independent))
    }

    /// Cases under supervision.
    pub fn supervised() -> Self {
        Self("supervised".to_owned())
    }

    /// Cases with a recorded breach still unsettled.
    pub fn late() -> Self {
        Self("late".to_owned())
    }

    /// Extensions waiting for a decision.
    pub fn extensions() -> Self {
        Self("extensions".to_owned())
    }

    /// Opinions of this unit that are under review.
    pub fn reviewed_of(unit: &UnitId) -> Self {
        Self(format!("reviewed:{unit}"))
    }

    /// What this body has reviewed.
    pub fn reviewed_by(body: &Owner) -> Self {
        match body {
            Owner::Desk(desk) => Self(format!("bench:desk:{}", desk.code())),
            Owner::Unit(unit) => Self(format!("bench:unit:{unit}")),
        }
    }

    /// Where a requester asked why and nobody has explained yet, for whoever is to. Reviewers have one such list,
    /// for what they decided and for what is about the hotline.
    pub fn explained_by(asked: &Owner) -> Self {
        match asked {
            Owner::Desk(Desk::Independent | Desk::Review) => Self("why:desk:review".to_owned()),
            Owner::Desk(desk) => Self(format!("why:desk:{}", desk.code())),
            Owner::Unit(unit) => Self(format!("why:unit:{unit}")),
        }
    }

    /// Matters on the backlog list, not yet done with.
    pub fn backlog() -> Self {
        Self("backlog".to_owned())
    }

    /// Cases of the petition track.
    pub fn petitions() -> Self {
        Self("petitions".to_owned())
    }

    /// Accusations, inside the permitted circle.
    pub fn accusations() -> Self {
        Self("accusations".to_owned())
    }

    /// Matters on which units are called together.
    pub fn coordination() -> Self {
        Self("coordination".to_owned())
    }

    /// Advice and measures that wait for a signature.
    pub fn proposed() -> Self {
        Self("proposed".to_owned())
    }

    /// As stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As stored.
    pub fn from_stored(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// Why the office looks at a clock 黄牌、红牌.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Card {
    /// It is about to run out.
    Yellow,
    /// It runs out.
    Red,
}

/// A clock the office must look at, before it runs out and when it does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DueRow {
    /// The case.
    pub case: CaseId,
    /// The clock.
    pub clock: ClockKind,
    /// Why.
    pub card: Card,
    /// When to look.
    pub due: Timestamp,
}

/// Everything the views say of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// The line of lists.
    pub row: CaseRow,
    /// The queues it lies in.
    pub queues: BTreeSet<QueueKey>,
    /// The clocks to look at.
    pub dues: BTreeSet<DueRow>,
    /// What it contributes to figures.
    pub tallies: Vec<Tally>,
}

impl Projection {
    /// What the views say of this case under this policy.
    pub fn of(case: &Case, policy: &Policy) -> Self {
        Self {
            row: row(case),
            queues: queues(case, policy),
            dues: dues(case, policy),
            tallies: tallies(case, policy),
        }
    }

    /// How queue counts change when this projection replaces `before`.
    pub fn count_changes(
        before: Option<&Self>,
        after: &Self,
        into: &mut BTreeMap<(QueueKey, StateKind), i64>,
    ) {
        if before.is_some_and(|b| b.row.state == after.row.state && b.queues == after.queues) {
            return;
        }
        let mut add = |of: &Self, by: i64| {
            for queue in &of.queues {
                *into.entry((queue.clone(), of.row.state)).or_default() += by;
            }
        };
        if let Some(before) = before {
            add(before, -1);
        }
        add(after, 1);
    }
}

fn row(case: &Case) -> CaseRow {
    let next = case.running().min_by_key(|clock| (clock.due, clock.kind));
    CaseRow {
        case: case.id,
        version: case.version,
        number: case.number.as_ref().map(ToString::to_string).unwrap_or_default(),
        kind: case.kind,
        channel: case.channel,
        category: case.category.clone(),
        area: case.area.clone(),
        urgency: case.urgency,
        state: case.state_kind(),
        owner: case.owner(),
        confidential: case.confidential,
        supervised: case.is_supervised(),
        late: is_late(case),
        received_at: case.received_at,
        answer_due: case.clock(ClockKind::Answer).or(next).map_or(case.received_at, |clock| clock.due),
        next_clock: next.map(|clock| clock.kind),
        next_due: next.map_or(case.closed_at.unwrap_or(case.changed_at), |clock| clock.due),
        closed_at: case.closed_at,
        matter: case.matter.handle,
    }
}

fn is_late(case: &Case) -> bool {
    case.running().any(|clock| clock.breached.is_some())
}

/// Lists and their counts are read by everyone who works from them, so a case lies only where all of those may
/// know of it: never in a queue of a unit it is about, and about the hotline only at the independent desk.
fn queues(case: &Case, policy: &Policy) -> BTreeSet<QueueKey> {
    let mut queues = desk_queues(case);
    let free = |unit: &&UnitId| !access::is_accused(policy, case, unit);
    queues.extend(review_queues(case));
    queues.extend(access::explainer(policy, case).as_ref().map(QueueKey::explained_by));
    let called = case.petition.coordination.iter().flatten();
    let called = called.chain(case.petition.advice.iter().map(|advised| &advised.unit));
    queues.extend(called.filter(free).map(QueueKey::supported_by));
    if let Some(unit) = case.unit().filter(|_| !case.is_before_bench()) {
        queues.extend(Some(unit).filter(free).map(|unit| QueueKey::owned_by(&Owner::Unit(unit.clone()))));
        queues.extend(policy.line_up(unit).skip(1).filter(free).map(QueueKey::below));
    }
    queues.extend(case.supports.iter().map(|s| &s.unit).filter(free).map(QueueKey::supported_by));
    queues.extend(case.invited.iter().filter(|(_, unit)| free(&unit)).map(|(id, _)| QueueKey::invited(id)));
    let hidden = |person: &ActorId| queues.iter().map(|queue| queue.hidden_from(person)).collect::<Vec<_>>();
    let hidden: Vec<QueueKey> = case.recused.iter().flat_map(hidden).collect();
    queues.extend(hidden);
    queues
}

/// Where reviewers and those reviewed find it.
fn review_queues(case: &Case) -> Vec<QueueKey> {
    let mut queues: Vec<QueueKey> = case.petition.benches.iter().map(QueueKey::reviewed_by).collect();
    if case.is_before_bench() {
        let owner = case.owner().filter(|owner| matches!(owner, Owner::Unit(_)));
        queues.extend(owner.as_ref().map(QueueKey::owned_by));
        queues.extend(case.unit().map(QueueKey::reviewed_of));
    }
    queues
}

fn desk_queues(case: &Case) -> BTreeSet<QueueKey> {
    if case.is_about_hotline() {
        return BTreeSet::from([QueueKey::independent()]);
    }
    let mut queues = BTreeSet::from([QueueKey::everything()]);
    if let Some(Owner::Desk(desk)) = case.owner() {
        queues.insert(QueueKey::owned_by(&Owner::Desk(desk)));
    }
    if case.is_supervised() {
        queues.insert(QueueKey::supervised());
    }
    if is_late(case) {
        queues.insert(QueueKey::late());
    }
    if case.extension_asked.is_some() {
        queues.insert(QueueKey::extensions());
    }
    let petition = case.track == Track::Petition;
    let accusation = petition && case.kind.purpose() == Purpose::Accusation;
    for (holds, queue) in [
        (petition, QueueKey::petitions()),
        (accusation, QueueKey::accusations()),
        (case.petition.is_backlog(), QueueKey::backlog()),
        (case.petition.coordination.is_some(), QueueKey::coordination()),
        (case.petition.proposed.is_some(), QueueKey::proposed()),
    ] {
        queues.extend(holds.then_some(queue));
    }
    queues
}

/// A unit a case is about does not find it in its own figures; the office's keep it.
fn tallies(case: &Case, policy: &Policy) -> Vec<Tally> {
    let mut tallies = indicators::tallies(case, policy);
    for tally in &mut tallies {
        tally.unit.take_if(|unit| access::is_accused(policy, case, unit));
    }
    tallies
}

fn dues(case: &Case, policy: &Policy) -> BTreeSet<DueRow> {
    let unrecorded = |clock: &&casework::Clock| {
        let missed = clock.stopped.is_some_and(|stopped| stopped >= clock.due) && !clock.kind.is_requesters();
        clock.breached.is_none() && (clock.is_running() || missed)
    };
    let open =
        case.state_kind() != StateKind::Archived && case.ending != Some(casework::case::Ending::PastReply);
    let looked_at = case.clocks.iter().filter(|_| open).filter(unrecorded);
    let red = looked_at.map(|clock| row_of(case, clock, Card::Red, clock.due));
    let yellow = case.clocks.iter().filter(|clock| open && !case.petition.warned.contains(&clock.due));
    let yellow = yellow.filter_map(|clock| {
        let from = policy.warns_from(clock).filter(|from| *from < clock.due && clock.breached.is_none())?;
        Some(row_of(case, clock, Card::Yellow, from))
    });
    red.chain(yellow).collect()
}

fn row_of(case: &Case, clock: &casework::Clock, card: Card, due: Timestamp) -> DueRow {
    DueRow { case: case.id, clock: clock.kind, card, due }
}
