//! 候访: a day of the waiting hall. Whoever comes takes a number; windows call numbers in their order; a number
//! is served, or given up by whoever left. A number has no name and counts nobody: tomorrow it is another's.
//!
//! The whole day is one affair, so that no number is given twice, none is left out, and two windows that call
//! at once call two people.

mod judge;

pub use judge::Desk;

use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{CaseId, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Windows are numbered from one; no hall has more.
pub const WINDOWS: u32 = 99;
/// Numbers a class gives on one day at most: three digits are read out and fit a screen.
pub const NUMBERS: u32 = 999;

coded! {
    /// What a number is for. Each class counts by itself.
    HallClass {
        /// 综合: whatever it is.
        General = "general",
        /// 优先: who should not have to wait, old or ill people, with small children, with a disability.
        Priority = "priority",
        /// 领导接待: who booked a leader's reception.
        Reception = "reception",
        /// 咨询: lawyers, counsellors, mediators.
        Advice = "advice",
    }
}

impl HallClass {
    /// The letter before its numbers.
    pub fn letter(self) -> char {
        match self {
            Self::General => 'A',
            Self::Priority => 'B',
            Self::Reception => 'C',
            Self::Advice => 'D',
        }
    }
}

coded! {
    /// Where a number stands.
    TurnState {
        /// 候访中.
        Waiting = "waiting",
        /// 已叫号: at a window, or on the way there.
        Called = "called",
        /// 已接待.
        Served = "served",
        /// 已离开, or called and not there.
        Gone = "gone",
    }
}

coded! {
    /// Why a step is not taken.
    HallFault {
        /// The role does not run the hall under the pack.
        MayNotRun = "may_not_run",
        /// The hall is of another day.
        AnotherDay = "another_day",
        /// The day is over.
        DayOver = "day_over",
        /// No numbers are left for today.
        NumbersSpent = "numbers_spent",
        /// Nobody of these classes waits.
        NobodyWaits = "nobody_waits",
        /// There is no such number today.
        NoSuchTurn = "no_such_turn",
        /// There is no such window.
        NoSuchWindow = "no_such_window",
        /// The number is not at a window.
        NotCalled = "not_called",
        /// The number is served, or waits already.
        NotGone = "not_gone",
        /// The window has somebody: served or gone first.
        WindowTaken = "window_taken",
        /// Somebody still waits or sits at a window.
        SomebodyIsHere = "somebody_is_here",
    }
}

impl AffairFault for HallFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// A number of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Number {
    /// Its class.
    pub class: HallClass,
    /// Its place in the class, from 1.
    pub nth: u32,
}

impl Number {
    /// As it is printed, called and typed: `A012`.
    pub fn shown(self) -> String {
        format!("{}{:03}", self.class.letter(), self.nth)
    }

    /// Reads what [`Self::shown`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = text.trim().chars();
        let letter = rest.next()?.to_ascii_uppercase();
        let class = HallClass::ALL.iter().find(|class| class.letter() == letter)?;
        let nth: u32 = rest.as_str().parse().ok()?;
        (1..=NUMBERS).contains(&nth).then_some(Self { class: *class, nth })
    }
}

/// One thing that happened in the hall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The doors open.
    Opened {
        /// The local day.
        day: Date,
    },
    /// A number was given.
    Taken {
        /// Which.
        number: Number,
        /// The case the visit is about, if it has one already.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        case: Option<CaseId>,
    },
    /// The visit became a case, or was found to be about one.
    Linked {
        /// Which number.
        number: Number,
        /// The case.
        case: CaseId,
    },
    /// A number was called to a window.
    Called {
        /// Which.
        number: Number,
        /// Where to.
        window: u32,
    },
    /// It was called once more to the same window.
    Recalled {
        /// Which.
        number: Number,
    },
    /// Somebody was heard.
    Served {
        /// Which.
        number: Number,
    },
    /// Nobody came, or left before.
    Left {
        /// Which.
        number: Number,
    },
    /// Somebody thought gone is back, and waits at their old place.
    Back {
        /// Which.
        number: Number,
    },
    /// The doors close.
    Closed,
}

/// A number and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The number.
    pub number: Number,
    /// Where it stands.
    pub state: TurnState,
    /// When it was taken.
    pub taken_at: Timestamp,
    /// When it was last called.
    pub called_at: Option<Timestamp>,
    /// The window it was last called to.
    pub window: Option<u32>,
    /// The case the visit is about.
    pub case: Option<CaseId>,
}

/// A day of the hall as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HallDay {
    /// The local day.
    pub day: Date,
    /// Whether numbers are given and called.
    pub is_open: bool,
    /// Every number, in order of being taken.
    pub turns: Vec<Turn>,
}

impl HallDay {
    /// Numbers that wait, in the order in which these classes are called: who should not have to wait first,
    /// then as they came.
    pub fn waiting(&self, classes: &[HallClass]) -> impl Iterator<Item = &Turn> {
        let wanted = |turn: &&Turn| {
            turn.state == TurnState::Waiting && (classes.is_empty() || classes.contains(&turn.number.class))
        };
        let first = |turn: &&Turn| turn.number.class == HallClass::Priority;
        let priority: Vec<&Turn> = self.turns.iter().filter(wanted).filter(first).collect();
        let others: Vec<&Turn> = self.turns.iter().filter(wanted).filter(|turn| !first(turn)).collect();
        priority.into_iter().chain(others)
    }

    /// Numbers at windows now, latest call first.
    pub fn at_windows(&self) -> Vec<&Turn> {
        let mut called: Vec<&Turn> =
            self.turns.iter().filter(|turn| turn.state == TurnState::Called).collect();
        called.sort_by_key(|turn| std::cmp::Reverse(turn.called_at));
        called
    }

    /// The turn of that number.
    pub fn turn(&self, number: Number) -> Option<&Turn> {
        self.turns.iter().find(|turn| turn.number == number)
    }

    /// How many of these wait before that number.
    pub fn ahead(&self, number: Number) -> usize {
        self.waiting(&[number.class]).take_while(|turn| turn.number != number).count()
    }

    fn change(mut self, number: Number, change: impl FnOnce(&mut Turn)) -> Self {
        if let Some(turn) = self.turns.iter_mut().find(|turn| turn.number == number) {
            change(turn);
        }
        self
    }
}

impl Affair for HallDay {
    const KIND: AffairKind = AffairKind::Hall;
    type Step = Step;
    type Fault = HallFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Opened { day } = first.what else { return None };
        Some(Self { day, is_open: true, turns: Vec::new() })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        let at = next.at;
        match next.what {
            Step::Opened { .. } => self.is_open = true,
            Step::Closed => self.is_open = false,
            Step::Taken { number, case } => {
                let state = TurnState::Waiting;
                let (called_at, window) = (None, None);
                self.turns.push(Turn { number, state, taken_at: at, called_at, window, case });
            }
            Step::Linked { number, case } => return self.change(number, |turn| turn.case = Some(case)),
            Step::Called { number, window } => {
                return self.change(number, |turn| {
                    (turn.state, turn.window) = (TurnState::Called, Some(window));
                    turn.called_at = Some(at);
                });
            }
            Step::Recalled { number } => return self.change(number, |turn| turn.called_at = Some(at)),
            Step::Served { number } => {
                return self.change(number, |turn| turn.state = TurnState::Served);
            }
            Step::Left { number } => return self.change(number, |turn| turn.state = TurnState::Gone),
            Step::Back { number } => {
                return self.change(number, |turn| turn.state = TurnState::Waiting);
            }
        }
        self
    }

    fn status(&self) -> &'static str {
        if self.is_open { "open" } else { "closed" }
    }

    fn day(&self) -> Date {
        self.day
    }

    fn place(&self) -> String {
        String::new()
    }

    fn cases(&self) -> Vec<CaseId> {
        self.turns.iter().filter_map(|turn| turn.case).collect()
    }

    fn papers(_: &Step) -> Vec<&Sealed> {
        Vec::new()
    }
}
