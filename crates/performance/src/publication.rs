//! The publication plan of a year against what came out. An issue counts once, in the year and month its first
//! version was released; two of the same kind on the same period are one issue.

use affairs::bulletin::{Bulletin, BulletinStanding, IssueKind};
use affairs::{AffairId, AffairKind};
use casework::Policy;
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::affairs::{AffairFile, AffairPage};
use ledger::{Ledger, StoreFault};
use std::collections::BTreeSet;

const PAGE: u32 = 200;

/// A year's plan and what came out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publication {
    /// Issues released in the year.
    pub released: u32,
    /// At least so many are planned; 0 if nothing is.
    pub planned: u32,
    /// Of each kind: released, planned.
    pub kinds: Vec<(IssueKind, u32, u32)>,
    /// Issues released in each month, January first.
    pub months: [u32; 12],
    /// Which issues, by day of release.
    pub issues: Vec<(Date, AffairId)>,
}

impl Publication {
    /// Months up to this one in which nothing came out, from 1.
    pub fn without(&self, through: i8) -> Vec<i8> {
        let months = (1_i8..).zip(self.months);
        months.filter(|(month, many)| *month <= through && *many == 0).map(|(month, _)| month).collect()
    }
}

/// Every bulletin of which some version is released, by the day its period begins.
///
/// # Errors
/// The store's.
pub async fn released(
    ledger: &Ledger,
    kind: Option<IssueKind>,
) -> Result<Vec<AffairFile<Bulletin>>, StoreFault> {
    let mut page = AffairPage::of(AffairKind::Bulletin, PAGE);
    page.statuses = BulletinStanding::OUT.iter().map(|standing| standing.code()).collect();
    page.place = kind.map(|kind| kind.code().to_owned());
    let mut all = Vec::new();
    loop {
        let files = ledger.affairs::<Bulletin>(&page).await?;
        let Some(last) = files.last() else { return Ok(all) };
        page.after = Some((last.affair.subject.from, last.id));
        all.extend(files);
    }
}

/// Issues of which some version was released by an instant, with the local day of the first, in the order of these.
pub(crate) fn issues(
    files: &[AffairFile<Bulletin>],
    policy: &Policy,
    by: Timestamp,
) -> Vec<(Date, AffairId, IssueKind)> {
    let (mut issues, mut seen) = (Vec::new(), BTreeSet::new());
    for file in files {
        let subject = &file.affair.subject;
        let Some(at) = file.affair.first_released().filter(|at| *at <= by) else { continue };
        let is_new = subject.kind == IssueKind::Special || seen.insert((subject.kind, subject.from));
        if is_new {
            issues.push((policy.local(at).date(), file.id, subject.kind));
        }
    }
    issues.sort_unstable_by_key(|(day, id, _)| (*day, *id));
    issues
}

/// What came out in a year against its plan.
///
/// # Errors
/// The store's.
pub async fn publication(ledger: &Ledger, year: i16) -> Result<Publication, StoreFault> {
    let (policy, now) = (ledger.book().at(ledger.now()), ledger.now());
    let mut issues = issues(&released(ledger, None).await?, policy, now);
    issues.retain(|(day, ..)| day.year() == year);
    let plan = &policy.publication;
    let planned = |kind| plan.issues.iter().find(|plan| plan.kind == kind).map_or(0, |plan| plan.per_year);
    let of = |wanted: &dyn Fn(Date, IssueKind) -> bool| {
        let many = issues.iter().filter(|(day, _, kind)| wanted(*day, *kind)).count();
        u32::try_from(many).unwrap_or(u32::MAX)
    };
    let kinds = IssueKind::ALL.iter().map(|kind| (*kind, of(&|_, known| known == *kind), planned(*kind)));
    let mut months = [0; 12];
    for (month, many) in (1_i8..).zip(&mut months) {
        *many = of(&|day, _| day.month() == month);
    }
    Ok(Publication {
        released: of(&|_, _| true),
        planned: plan.at_least,
        kinds: kinds.collect(),
        months,
        issues: issues.into_iter().map(|(day, id, _)| (day, id)).collect(),
    })
}
