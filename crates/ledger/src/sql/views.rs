//! The views of a case as a whole: written with its facts, replaced by a rebuild, read for comparison.

use super::ask::{Ask, Table};
use super::case_row::{self, CASE, rows};
use super::codes::{day_number, micros, owner_code};
use super::figures::TallyLine;
use super::lists::{DueLine, due_code};
use super::sums;
use crate::fault::StoreFault;
use crate::projection::{CaseRow, Projection, QueueKey};
use crate::store::Change;
use casework::CaseId;
use casework::indicators::Tally;
use jiff::civil::Date;
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use std::collections::{BTreeSet, HashMap};

const QUEUE: Table<7> = Table {
    name: "queue_view",
    columns: ["office", "queue", "next_due", "case_id", "state", "owner", "runs"],
    clash: "",
};

const DUE: Table<4> = Table { name: "due_view", columns: ["office", "due", "case_id", "clock"], clash: "" };

const TALLY: Table<9> = Table {
    name: "tally_view",
    columns: [
        "office",
        "indicator",
        "day",
        "case_id",
        "nth",
        "ripe_at",
        "unit",
        "numerator_milli",
        "denominator_milli",
    ],
    clash: "",
};

/// Writes the views of changed cases, as far as they have changed.
pub(super) async fn write_changes(
    db: &impl ConnectionTrait,
    office: &str,
    changes: &[Change],
) -> Result<(), StoreFault> {
    let moved = |differ: fn(&Projection, &Projection) -> bool| -> Vec<&Change> {
        let differs = |change: &&Change| change.before.as_ref().is_none_or(|old| differ(old, &change.after));
        changes.iter().filter(differs).collect()
    };
    CASE.insert(db, changes.iter().map(|change| case_row::write(office, &change.after.row)).collect())
        .await?;

    let queued = moved(|old, new| old.queues != new.queues || Place::of(&old.row) != Place::of(&new.row));
    clear(db, office, "queue_view", &queued).await?;
    QUEUE.insert(db, queued.iter().flat_map(|c| queue_rows(office, &c.after)).collect()).await?;

    let due = moved(|old, new| old.dues != new.dues);
    clear(db, office, "due_view", &due).await?;
    DUE.insert(db, due.iter().flat_map(|c| due_rows(office, &c.after)).collect()).await?;

    let tallied = moved(|old, new| old.tallies != new.tallies);
    clear(db, office, "tally_view", &tallied).await?;
    TALLY.insert(db, tallied.iter().flat_map(|c| tally_rows(office, &c.after)).collect()).await?;
    let mut summed = sums::Changes::default();
    for change in changes {
        summed.replace(change.before.as_ref(), &change.after);
    }
    summed.write(db, office).await
}

/// Takes what the view says of these cases away; new ones are in no view yet.
async fn clear(
    db: &impl ConnectionTrait,
    office: &str,
    view: &'static str,
    changes: &[&Change],
) -> Result<(), StoreFault> {
    let old: Vec<i64> = changes.iter().filter(|c| c.before.is_some()).map(|c| c.case.id.0).collect();
    drop_rows(db, office, view, old).await
}

async fn drop_rows(
    db: &impl ConnectionTrait,
    office: &str,
    view: &'static str,
    cases: Vec<i64>,
) -> Result<(), StoreFault> {
    if cases.is_empty() {
        return Ok(());
    }
    let ask = Ask::new("DELETE FROM ").then(view).then(" WHERE office = ").bind(office);
    ask.then(" AND case_id IN ").list(cases).run(db).await?;
    Ok(())
}

/// Writes the views of these cases anew, whatever was there.
pub(super) async fn replace(
    db: &impl ConnectionTrait,
    office: &str,
    projections: &[(CaseId, Projection)],
) -> Result<(), StoreFault> {
    let cases: Vec<CaseId> = projections.iter().map(|(case, _)| *case).collect();
    let (before, mut summed) = (read(db, office, &cases).await?, sums::Changes::default());
    for (case, view) in projections {
        summed.replace(before.get(case), view);
    }
    summed.write(db, office).await?;
    for view in ["case_view", "queue_view", "due_view", "tally_view"] {
        drop_rows(db, office, view, projections.iter().map(|(case, _)| case.0).collect()).await?;
    }
    let views = || projections.iter().map(|(_, view)| view);
    CASE.insert(db, views().map(|view| case_row::write(office, &view.row)).collect()).await?;
    QUEUE.insert(db, views().flat_map(|view| queue_rows(office, view)).collect()).await?;
    DUE.insert(db, views().flat_map(|view| due_rows(office, view)).collect()).await?;
    TALLY.insert(db, views().flat_map(|view| tally_rows(office, view)).collect()).await
}

/// What a queue says of a case beside that it lies there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    next_due: i64,
    state: &'static str,
    owner: Option<String>,
    runs: bool,
}

impl Place {
    fn of(row: &CaseRow) -> Self {
        Self {
            next_due: micros(row.next_due),
            state: row.state.code(),
            owner: row.owner.as_ref().map(owner_code),
            runs: row.next_clock.is_some(),
        }
    }
}

fn queue_rows(office: &str, view: &Projection) -> Vec<[Value; 7]> {
    let (case, place) = (view.row.case.0, Place::of(&view.row));
    let of_queue = |queue: &QueueKey| -> [Value; 7] {
        let Place { next_due, state, owner, runs } = place.clone();
        let queue = queue.as_str().into();
        [office.into(), queue, next_due.into(), case.into(), state.into(), owner.into(), runs.into()]
    };
    view.queues.iter().map(of_queue).collect()
}

fn due_rows(office: &str, view: &Projection) -> Vec<[Value; 4]> {
    let dues = view.dues.iter();
    dues.map(|due| [office.into(), micros(due.due).into(), due.case.0.into(), due_code(due).into()]).collect()
}

fn tally_rows(office: &str, view: &Projection) -> Vec<[Value; 9]> {
    let mut seen: HashMap<(&str, Date), i64> = HashMap::with_capacity(view.tallies.len());
    let mut row = |tally: &Tally| -> [Value; 9] {
        let nth = seen.entry((tally.indicator, tally.day)).or_insert(-1);
        *nth += 1;
        [
            office.into(),
            tally.indicator.into(),
            day_number(tally.day).into(),
            view.row.case.0.into(),
            (*nth).into(),
            micros(tally.ripe_at).into(),
            tally.unit.as_ref().map(ToString::to_string).into(),
            tally.numerator_milli.into(),
            tally.denominator_milli.into(),
        ]
    };
    view.tallies.iter().map(&mut row).collect()
}

#[derive(FromQueryResult)]
struct QueueLine {
    queue: String,
    next_due: i64,
    case_id: i64,
    state: String,
    owner: Option<String>,
    runs: bool,
}

impl QueueLine {
    fn fits(&self, row: &CaseRow) -> bool {
        let Place { next_due, state, owner, runs } = Place::of(row);
        (self.next_due, self.state.as_str(), &self.owner, self.runs) == (next_due, state, &owner, runs)
    }
}

/// What the views say of these cases. A queue row that does not fit its case counts as missing.
pub(super) async fn read(
    db: &impl ConnectionTrait,
    office: &str,
    cases: &[CaseId],
) -> Result<HashMap<CaseId, Projection>, StoreFault> {
    if cases.is_empty() {
        return Ok(HashMap::new());
    }
    let of = |words: &'static str| {
        let ids = cases.iter().map(|case| case.0);
        Ask::new(words).then(" WHERE office = ").bind(office).then(" AND case_id IN ").list(ids)
    };
    let empty = |row| Projection { row, queues: BTreeSet::new(), dues: BTreeSet::new(), tallies: Vec::new() };
    let mut views: HashMap<CaseId, Projection> =
        rows(db, office, cases).await?.into_iter().map(|(case, row)| (case, empty(row))).collect();
    let queues: Vec<QueueLine> =
        of("SELECT queue, next_due, case_id, state, owner, runs FROM queue_view").all(db).await?;
    for line in queues {
        let Some(view) = views.get_mut(&CaseId(line.case_id)) else { continue };
        if line.fits(&view.row) {
            view.queues.insert(QueueKey::from_stored(line.queue));
        }
    }
    let dues: Vec<DueLine> = of("SELECT case_id, clock, due FROM due_view").all(db).await?;
    for due in dues.into_iter().map(DueLine::read) {
        let due = due?;
        views.entry(due.case).and_modify(|view| {
            view.dues.insert(due);
        });
    }
    let tallies: Vec<TallyLine> = of(
        "SELECT case_id, indicator, day, ripe_at, unit, numerator_milli, denominator_milli FROM tally_view",
    )
    .all(db)
    .await?;
    for line in tallies {
        let case = CaseId(line.case_id);
        let tally = line.read()?;
        views.entry(case).and_modify(|view| view.tallies.push(tally));
    }
    Ok(views)
}
