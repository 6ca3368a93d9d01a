//! Figures of what the office did that is no case: money paid, bulletins out, meetings held, the operator's quarters.
//!
//! They follow from the steps of affairs up to an instant, so that a later step changes nothing of what was frozen.
//! Hardship aid counts where its money is drawn: grants and payments stand in the account. A step that was stamped
//! before the instant and reached the store only after these figures were read would be named when they are recomputed.

use crate::accounts;
use crate::publication::{issues, released};
use affairs::account::{AccountYear, drawn};
use affairs::aid::AidYear;
use affairs::board::{Behind, Computed, Origin, Sum};
use affairs::contract::ContractQuarter;
use affairs::meeting::{HELD, Meeting, MeetingKind, Step as MeetingStep};
use affairs::{Affair, AffairKind};
use budget::attainment::ratio::Ratio;
use budget::binding::catalogue;
use budget::execution::{EXECUTION_RATE, Sums};
use casework::Policy;
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::affairs::{AffairFile, AffairPage};
use ledger::{Ledger, StoreFault};
use std::collections::BTreeMap;

/// 效能刊登期数, 召开协调会议场次, 外包季度考核得分 in the catalogue.
const BULLETINS: &str = "B_BULLETIN";
const MEETINGS: &str = "X_COORD";
const QUARTERS: &str = "V_QUARTER";

const PAGE: u32 = 200;

/// Figures of affairs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    sums: BTreeMap<String, Sum>,
    projects: BTreeMap<String, Sum>,
}

impl Figures {
    /// Puts them beside figures of the cases.
    pub fn beside(self, mut computed: Computed) -> Computed {
        computed.sums.extend(self.sums);
        computed.projects = self.projects;
        computed
    }

    fn put(&mut self, id: &str, (numerator_milli, denominator_milli): (i64, i64), behind: Vec<Behind>) {
        self.sums.insert(id.to_owned(), sum(id, (numerator_milli, denominator_milli), behind));
    }
}

fn sum(id: &str, (numerator_milli, denominator_milli): (i64, i64), behind: Vec<Behind>) -> Sum {
    let version = catalogue::find(id).map_or(1, |formula| formula.version);
    Sum { version, numerator_milli, denominator_milli, from: Origin::Affairs(behind) }
}

/// The figures of a year through `day`, of steps taken by `at`.
///
/// # Errors
/// The store's, or an account that does not hold.
pub(crate) async fn figures(
    ledger: &Ledger,
    policy: &Policy,
    day: Date,
    at: Timestamp,
) -> Result<Figures, StoreFault> {
    let mut figures = Figures::default();
    execution(ledger, policy, (day, at), &mut figures).await?;
    bulletins(ledger, policy, (day, at), &mut figures).await?;
    meetings(ledger, (day, at), &mut figures).await?;
    quarters(ledger, (day, at), &mut figures).await?;
    Ok(figures)
}

/// An affair as it stood at an instant, and what of it that is; `None` if it had not begun.
fn stood<A: Affair>(file: &AffairFile<A>, at: Timestamp) -> Option<(A, Behind)> {
    let taken = file.steps.iter().take_while(|step| step.at <= at);
    let steps = u32::try_from(taken.clone().count()).unwrap_or(u32::MAX);
    Some((A::fold(taken)?, Behind { kind: A::KIND, id: file.id, steps }))
}

/// Paid over appropriated, of the year and of each of its projects, with what aid drew.
async fn execution(
    ledger: &Ledger,
    policy: &Policy,
    (day, at): (Date, Timestamp),
    into: &mut Figures,
) -> Result<(), StoreFault> {
    let account = accounts::of_year(ledger, day.year()).await?;
    let Some((account, behind)) = account.and_then(|file| stood(&file, at)) else {
        into.put(EXECUTION_RATE, (0, 0), Vec::new());
        return Ok(());
    };
    let aid = match ledger.aid_of(day.year()).await? {
        Some(id) => ledger.affair::<AidYear>(id).await?.and_then(|file| stood(&file, at)),
        None => None,
    };
    let mut all_behind = vec![behind];
    all_behind.extend(aid.as_ref().map(|(_, behind)| *behind));
    let aid = aid.as_ref().map(|(aid, _)| aid);
    let broken = |fault| StoreFault::Broken(format!("an account that does not hold: {fault}"));
    let drawn = drawn(&account, aid, |at| policy.local(at).date()).map_err(broken)?.account;
    into.put(EXECUTION_RATE, parts(drawn.total(day).map_err(broken)?), all_behind.clone());
    for (project, lines) in by_project(&account) {
        let mut sums = (0_i64, 0_i64);
        for line in lines {
            let (paid, given) = parts(drawn.line(line, day).map_err(broken)?);
            sums = (sums.0.saturating_add(paid), sums.1.saturating_add(given));
        }
        into.projects.insert(project.to_owned(), sum(EXECUTION_RATE, sums, all_behind.clone()));
    }
    Ok(())
}

fn by_project(account: &AccountYear) -> BTreeMap<&str, Vec<&str>> {
    let mut projects: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in &account.lines {
        projects.entry(&line.project).or_default().push(&line.of.id);
    }
    projects
}

/// Paid and appropriated, in thousandths of a yuan: ten to the fen.
fn parts(sums: Sums) -> (i64, i64) {
    (sums.paid.0.saturating_mul(10), sums.appropriated.0.saturating_mul(10))
}

/// Issues that came out in the year.
async fn bulletins(
    ledger: &Ledger,
    policy: &Policy,
    (day, at): (Date, Timestamp),
    into: &mut Figures,
) -> Result<(), StoreFault> {
    let files = released(ledger, None).await?;
    let out = issues(&files, policy, at);
    let covered = out.iter().filter(|(on, ..)| (day.first_of_year()..=day).contains(on));
    let of = |id| files.iter().find(|file| file.id == id).and_then(|file| Some(stood(file, at)?.1));
    let behind: Vec<Behind> = covered.filter_map(|(_, id, _)| of(*id)).collect();
    into.put(BULLETINS, (thousands(behind.len()), 0), behind);
    Ok(())
}

/// Coordination meetings that were held on days of the year.
async fn meetings(
    ledger: &Ledger,
    (day, at): (Date, Timestamp),
    into: &mut Figures,
) -> Result<(), StoreFault> {
    let page = AffairPage {
        statuses: HELD.to_vec(),
        place: Some(MeetingKind::Coordination.code().to_owned()),
        ..days(AffairKind::Meeting, day)
    };
    let held = |file: &AffairFile<Meeting>| {
        let held =
            file.steps.iter().any(|step| step.at <= at && matches!(step.what, MeetingStep::Held { .. }));
        stood(file, at).filter(|_| held).map(|(_, behind)| behind)
    };
    let behind: Vec<Behind> = every(ledger, page).await?.iter().filter_map(held).collect();
    into.put(MEETINGS, (thousands(behind.len()), 0), behind);
    Ok(())
}

/// Mean points of the year's quarters, as decided; a quarter counts once both have signed it.
async fn quarters(
    ledger: &Ledger,
    (day, at): (Date, Timestamp),
    into: &mut Figures,
) -> Result<(), StoreFault> {
    let (mut points, mut behind) = (0_i64, Vec::new());
    for file in every::<ContractQuarter>(ledger, days(AffairKind::Contract, day)).await? {
        let Some((quarter, of)) = stood(&file, at).filter(|(quarter, _)| quarter.is_final()) else {
            continue;
        };
        let decided = quarter.sheet().ok().and_then(|sheet| milli(sheet.decided.points?));
        if let Some(decided) = decided {
            points = points.saturating_add(decided);
            behind.push(of);
        }
    }
    into.put(QUARTERS, (points, thousands(behind.len())), behind);
    Ok(())
}

fn milli(points: Ratio) -> Option<i64> {
    i64::try_from(points.times(Ratio::whole(1000))?.floor()).ok()
}

fn thousands(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX).saturating_mul(1000)
}

/// Affairs of a kind about days of the year through that one.
fn days(kind: AffairKind, day: Date) -> AffairPage {
    AffairPage { from: Some(day.first_of_year()), through: Some(day), ..AffairPage::of(kind, PAGE) }
}

async fn every<A: Affair>(ledger: &Ledger, mut page: AffairPage) -> Result<Vec<AffairFile<A>>, StoreFault> {
    let mut all = Vec::new();
    loop {
        let files = ledger.affairs::<A>(&page).await?;
        let Some(last) = files.last() else { return Ok(all) };
        page.after = Some((last.affair.day(), last.id));
        all.extend(files);
    }
}
