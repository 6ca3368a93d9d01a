//! Who enters, judges, binds and explains; who freezes; who publishes.

use super::rows::{binding, by_formula, evaluations, lines, of};
use super::{BoardFault, Computed, Entered, Frozen, Occasion, Step, TargetBoard, Tie};
use crate::AffairId;
use crate::book::{BookStanding, PublishedBook};
use budget::attainment::Unfit;
use budget::attainment::board::BoardRow;
use budget::attainment::ratio::Ratio;
use budget::attainment::rules::Rules;
use budget::attainment::unit::convert;
use budget::binding::{Binding, bind, catalogue};
use budget::book::Nature;
use budget::target::{Goal, Operator, Target};
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, Right, access};
use jiff::Timestamp;
use jiff::civil::Date;

/// Who wants something, when, and the targets of the book.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who.
    pub by: &'a Actor,
    /// Now.
    pub at: Timestamp,
    /// The rows of the book's goal forms.
    pub targets: &'a [Target],
}

impl Desk<'_> {
    /// Opens the board of a book.
    ///
    /// # Errors
    /// Not theirs, not the office's own budget, or no targets in it.
    pub fn open(&self, id: AffairId, book: &PublishedBook) -> Result<Step, BoardFault> {
        self.may()?;
        let kept = &book.particulars;
        if !kept.ours || kept.nature != Nature::Budget || book.standing == BookStanding::Withdrawn {
            return Err(BoardFault::NotOurs);
        }
        if kept.targets == 0 {
            return Err(BoardFault::NoTargets);
        }
        Ok(Step::Opened { book: id, year: kept.year })
    }

    /// Takes a value or a judgement.
    ///
    /// # Errors
    /// Not theirs, no such row, not what the row asks for, a day that cannot be, or what the assessment refuses.
    pub fn enter(&self, board: &TargetBoard, nth: u32, what: Entered) -> Result<Step, BoardFault> {
        self.may()?;
        let target = self.row(nth)?;
        match &what {
            Entered::Value { .. } if in_words(target) => return Err(BoardFault::InWords),
            Entered::Judged { .. } if !in_words(target) => return Err(BoardFault::InNumbers),
            Entered::Value { as_of, .. } => self.covers(board, *as_of)?,
            Entered::Judged { .. } => {}
        }
        let found = of(&what, self.by.id.as_str());
        let (binding, elapsed) = (binding(board, nth, target), UNKNOWN);
        BoardRow::new(target.clone(), binding, found, elapsed, Rules::common()).map_err(|why| fault(&why))?;
        Ok(Step::Entered { nth, what })
    }

    /// Says what measures a row that no rule takes.
    ///
    /// # Errors
    /// Not theirs, no such row, taken by a rule, no such formula or not of that unit, or no reason.
    pub fn bind(&self, nth: u32, to: Tie, reason: Sealed) -> Result<Step, BoardFault> {
        self.may()?;
        let target = self.row(nth)?;
        match bind(target) {
            Binding::Open => {}
            Binding::NotMeasured { .. } => return Err(BoardFault::Refused),
            Binding::Formula { .. } | Binding::Manual { .. } => return Err(BoardFault::BoundByRule),
        }
        if let Tie::Formula { id } = &to {
            let formula = catalogue::find(id).ok_or(BoardFault::NoSuchFormula)?;
            if in_words(target) {
                return Err(BoardFault::InWords);
            }
            let read = by_formula(formula).read(target);
            convert(Ratio::ONE, &formula.unit, &read.unit).map_err(|_| BoardFault::Unit)?;
        }
        worded(&reason)?;
        Ok(Step::Bound { nth, to, reason })
    }

    /// Says why a row came out otherwise than planned.
    ///
    /// # Errors
    /// Not theirs, no such row, or no words.
    pub fn explain(&self, nth: u32, reason: Sealed) -> Result<Step, BoardFault> {
        self.may()?;
        self.row(nth)?;
        worded(&reason)?;
        Ok(Step::Explained { nth, reason })
    }

    /// Freezes the board with these figures of the cases and the entries as they stand.
    ///
    /// # Errors
    /// Not theirs, a day that cannot be, nothing in the log, or a self-evaluation of a year that runs.
    pub fn freeze(
        &self,
        board: &TargetBoard,
        occasion: Occasion,
        computed: &Computed,
    ) -> Result<Step, BoardFault> {
        self.may()?;
        self.covers(board, computed.basis.day)?;
        if computed.basis.size == 0 {
            return Err(BoardFault::NothingLogged);
        }
        let last = computed.basis.day.last_of_year();
        let whole = computed.basis.day == last && self.today() > last;
        if occasion == Occasion::SelfEvaluation && !whole {
            return Err(BoardFault::YearRuns);
        }
        let rules = Rules::common();
        let rows = lines(board, self.targets, computed, rules).into_iter().map(|line| line.row);
        let rows: Vec<BoardRow> = rows.collect();
        let evaluations = evaluations(&rows, computed, rules);
        let computed = computed.clone();
        Ok(Step::Frozen(Box::new(Frozen { occasion, computed, rows, evaluations })))
    }

    /// Publishes a frozen version.
    ///
    /// # Errors
    /// Not theirs, no such version, published already, or frozen by the same person.
    pub fn publish(&self, board: &TargetBoard, version: u32) -> Result<Step, BoardFault> {
        if !access::has(self.policy, self.by.role, Right::Publish) {
            return Err(BoardFault::MayNotPublish);
        }
        let found = board.version(version).ok_or(BoardFault::NoSuchVersion)?;
        if found.published.is_some() {
            return Err(BoardFault::Published);
        }
        if found.frozen.by == self.by.id {
            return Err(BoardFault::SamePerson);
        }
        Ok(Step::Published { version })
    }

    fn may(&self) -> Result<(), BoardFault> {
        let may = access::has(self.policy, self.by.role, Right::ManageBudget);
        if may { Ok(()) } else { Err(BoardFault::MayNotManage) }
    }

    fn today(&self) -> Date {
        self.policy.local(self.at).date()
    }

    fn row(&self, nth: u32) -> Result<&Target, BoardFault> {
        let place = usize::try_from(nth).ok().and_then(|nth| nth.checked_sub(1));
        place.and_then(|place| self.targets.get(place)).ok_or(BoardFault::NoSuchRow)
    }

    fn covers(&self, board: &TargetBoard, day: Date) -> Result<(), BoardFault> {
        if day.year() != board.year {
            return Err(BoardFault::NotThatYear);
        }
        if day > self.today() { Err(BoardFault::InFuture) } else { Ok(()) }
    }
}

/// Whether a value fits does not depend on how much of the year is gone.
const UNKNOWN: budget::attainment::forecast::Elapsed =
    budget::attainment::forecast::Elapsed { worked: 0, total: 0 };

fn in_words(target: &Target) -> bool {
    target.operator == Operator::Qualitative || matches!(target.goal, Goal::Words(_))
}

fn worded(words: &Sealed) -> Result<(), BoardFault> {
    if words.blank { Err(BoardFault::NoEvidence) } else { Ok(()) }
}

fn fault(unfit: &Unfit) -> BoardFault {
    match unfit {
        Unfit::Unit(_) => BoardFault::Unit,
        Unfit::Band { .. } => BoardFault::Band,
        Unfit::Refused { .. } => BoardFault::Refused,
        Unfit::Open => BoardFault::Open,
        Unfit::OtherIndicator { .. } | Unfit::Computed { .. } => BoardFault::Computed,
        Unfit::NoEvidence => BoardFault::NoEvidence,
    }
}
