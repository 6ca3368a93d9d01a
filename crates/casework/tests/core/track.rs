//! The whole track, explored: every case a small office can come to, by every act in every order.
//!
//! Time has few moments: at once, after every first limit has run out, and after every limit set
//! then has run out too; petitions have a fourth, when the time to ask for a review is over as well. What an act merely writes down, and how often something happened without
//! consequence, is not part of where a case stands; so the number of places is finite.

mod acts;
pub mod petition;
mod place;
mod rules;

use crate::table_doc;
pub use acts::{Move, born_petition, born_plain};
use acts::{POLICY, Slice};
use casework::{ActKind, ClockKind, StateKind};
use place::{Place, Seen};
use stateright::{Checker as _, Model, Property};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{LazyLock, Mutex, PoisonError};

/// One slice of the track: the main way, and some of the by-ways.
struct Track {
    slice: Slice,
    book: Mutex<Book>,
}

/// What the exploration saw on its way: the graph, for what is asked of it as a whole.
#[derive(Default)]
struct Book {
    edges: HashSet<(u64, u64)>,
    places: HashMap<u64, Seen>,
    done: BTreeSet<ActKind>,
}

/// What must hold in every place, and how it is called.
type Rule = (&'static str, fn(&Track, &Place) -> bool);

impl Model for Track {
    type State = Place;
    type Action = acts::Move;

    fn init_states(&self) -> Vec<Place> {
        let places = self.slice.beginnings();
        for place in &places {
            self.note(|book| drop(book.places.insert(place.mark(), place.seen())));
        }
        places
    }

    fn actions(&self, place: &Place, moves: &mut Vec<acts::Move>) {
        self.slice.moves(place, moves);
    }

    fn next_state(&self, place: &Place, step: acts::Move) -> Option<Place> {
        let next = place.after(&step)?;
        let (from, to) = (place.mark(), next.mark());
        self.note(|book| {
            book.done.extend(step.kind());
            book.edges.insert((from, to));
            book.places.entry(to).or_insert_with(|| next.seen());
        });
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let rules: [Rule; 11] = [
            ("no step broke a rule of steps", |_, place| place.flaw.is_none()),
            ("an open case has exactly one owner", |_, place| rules::is_owned(&place.case)),
            ("an open case has a running clock", |_, place| rules::is_ticking(&place.case)),
            ("one live clock of a kind", |_, place| rules::is_one_of_a_kind(&place.case)),
            ("the requester's clock never resets", |_, place| rules::is_faithful(&POLICY, &place.case)),
            ("nobody is judge in their own case", |_, place| rules::is_impartial(&POLICY, &place.case)),
            ("closed means answered and asked", |_, place| rules::is_done(&POLICY, &place.case)),
            ("nobody recused is at work", |_, place| rules::is_free_of_recused(&place.case)),
            ("a question has somebody to answer it", |_, place| rules::is_answerable(&POLICY, &place.case)),
            ("a remedy in time is open", |_, place| petition::remedy_is_open(&place.case, place.moment)),
            ("no remedy is skipped", |_, place| petition::no_remedy_is_skipped(&place.case)),
        ];
        rules.into_iter().map(|(name, holds)| Property::always(name, holds)).collect()
    }
}

impl Track {
    fn note(&self, write: impl FnOnce(&mut Book)) {
        write(&mut self.book.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// How many places of a state there are, and in how many of them a clock runs or is paused.
#[derive(Default)]
pub struct Clocks {
    places: BTreeMap<StateKind, usize>,
    running: BTreeMap<(StateKind, ClockKind), usize>,
    paused: BTreeMap<(StateKind, ClockKind), usize>,
}

impl Clocks {
    /// Places of that state, and those of them where the clock runs, and where it is paused.
    pub fn of(&self, state: StateKind, clock: ClockKind) -> (usize, usize, usize) {
        let count = |map: &BTreeMap<_, usize>| map.get(&(state, clock)).copied().unwrap_or(0);
        (self.places.get(&state).copied().unwrap_or(0), count(&self.running), count(&self.paused))
    }

    fn add(&mut self, seen: &Seen) {
        *self.places.entry(seen.state).or_default() += 1;
        for clock in &seen.running {
            *self.running.entry((seen.state, *clock)).or_default() += 1;
        }
        for clock in &seen.paused {
            *self.paused.entry((seen.state, *clock)).or_default() += 1;
        }
    }
}

struct Explored {
    report: String,
    flaws: Vec<String>,
    stuck: Vec<String>,
    done: BTreeSet<ActKind>,
    clocks: Clocks,
}

/// Explored once; so one test asks everything, for each test is a process of its own.
static EXPLORED: LazyLock<Vec<Explored>> = LazyLock::new(|| Slice::ALL.into_iter().map(explore).collect());

fn explore(slice: Slice) -> Explored {
    let track = Track { slice, book: Mutex::default() };
    let checker = track.checker().threads(2).spawn_bfs().join();
    let flaws = checker.discoveries().into_iter().map(|(name, path)| {
        let steps: Vec<String> = path.clone().into_actions().iter().map(|step| format!("{step:?}")).collect();
        let end = path.last_state();
        format!("{name}: {:?} {:?}\n  {}", end.flaw, end.case.state, steps.join("\n  "))
    });
    let flaws = flaws.collect();
    let book = checker.model().book.lock().unwrap_or_else(PoisonError::into_inner);
    let mut clocks = Clocks::default();
    book.places.values().for_each(|seen| clocks.add(seen));
    let report = format!(
        "{slice:?}: {} places, {} steps, depth {}",
        checker.unique_state_count(),
        book.edges.len(),
        checker.max_depth()
    );
    Explored { report, flaws, stuck: stuck(&book), done: book.done.clone(), clocks }
}

/// Places from which no order of acts leads to a closed case.
fn stuck(book: &Book) -> Vec<String> {
    let mut back: HashMap<u64, Vec<u64>> = HashMap::new();
    for (from, to) in &book.edges {
        back.entry(*to).or_default().push(*from);
    }
    let is_end = |seen: &Seen| matches!(seen.state, StateKind::Closed | StateKind::Archived);
    let mut fine: HashSet<u64> = book.places.iter().filter(|(_, s)| is_end(s)).map(|(m, _)| *m).collect();
    let mut open: Vec<u64> = fine.iter().copied().collect();
    while let Some(mark) = open.pop() {
        for from in back.get(&mark).into_iter().flatten() {
            if fine.insert(*from) {
                open.push(*from);
            }
        }
    }
    book.places.iter().filter(|(mark, _)| !fine.contains(mark)).map(|(_, seen)| seen.key.clone()).collect()
}

/// For the table in `docs/`.
pub fn clocks_by_state() -> Clocks {
    let mut all = Clocks::default();
    for explored in EXPLORED.iter() {
        for (state, count) in &explored.clocks.places {
            *all.places.entry(*state).or_default() += count;
        }
        for (from, to) in
            [(&explored.clocks.running, &mut all.running), (&explored.clocks.paused, &mut all.paused)]
        {
            for (key, count) in from {
                *to.entry(*key).or_default() += count;
            }
        }
    }
    all
}

#[test]
fn the_whole_track_holds() {
    every_place_keeps_the_rules();
    from_every_place_a_case_can_still_be_closed();
    every_state_is_reached_and_every_act_is_done();
    table_doc::the_table_in_docs_is_the_table_in_the_code();
}

fn every_place_keeps_the_rules() {
    for explored in EXPLORED.iter() {
        println!("{}", explored.report);
        assert!(explored.flaws.is_empty(), "{}:\n{}", explored.report, explored.flaws.join("\n"));
    }
}

fn from_every_place_a_case_can_still_be_closed() {
    for explored in EXPLORED.iter() {
        let some: Vec<_> = explored.stuck.iter().take(3).collect();
        assert!(some.is_empty(), "{}: {} stuck: {some:#?}", explored.report, explored.stuck.len());
    }
}

fn every_state_is_reached_and_every_act_is_done() {
    let done: BTreeSet<ActKind> =
        EXPLORED.iter().flat_map(|explored| explored.done.iter().copied()).collect();
    let undone: Vec<_> = ActKind::ALL.iter().filter(|act| !done.contains(act)).collect();
    let beside = [
        ActKind::Register,
        ActKind::Warn,
        ActKind::Undertake,
        ActKind::RecordHours,
        ActKind::Convert,
        ActKind::Award,
        ActKind::IssuePaper,
    ];
    assert_eq!(undone, beside.each_ref(), "every place begins with one; these change no place");
    let all = clocks_by_state();
    let unseen: Vec<_> = StateKind::ALL.iter().filter(|state| !all.places.contains_key(state)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}
