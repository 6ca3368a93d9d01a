//! The writer's desk: the cases a batch touches, laid out once and changed command by command.

use super::super::command::{Command, Deed, Done};
use super::fingerprint;
use crate::dice;
use crate::envelope::Paper;
use crate::fault::{Failure, StoreFault};
use crate::projection::Projection;
use crate::store::{Batch, Change, KeyRow, Numbering, Store};
use crate::vault::Locksmith;
use casework::case::state::State;
use casework::notice::{self, Notice, NoticeKind, Party};
use casework::policy::PolicyBook;
use casework::{Act, ActKind, Case, CaseId, CaseNumber, Fact, Policy, Recorded, RefusalCode, Submission};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::HashMap;

/// Case ids reserved in blocks, so that no counter is written with every case.
#[derive(Debug, Default)]
pub(super) struct Ids {
    next: i64,
    end: i64,
}

const BLOCK: u32 = 1024;

impl Ids {
    async fn take(&mut self, store: &dyn Store) -> Result<CaseId, StoreFault> {
        if self.next == self.end {
            self.next = store.reserve_cases(BLOCK).await?.0;
            self.end = self.next + i64::from(BLOCK);
        }
        self.next += 1;
        Ok(CaseId(self.next - 1))
    }
}

struct Tracked {
    before: Option<Projection>,
    case: Case,
    facts: Vec<Recorded>,
}

pub(super) struct Desk<'a> {
    book: &'a PolicyBook,
    smith: &'a Locksmith,
    known: HashMap<String, KeyRow>,
    tracked: HashMap<CaseId, Tracked>,
    order: Vec<CaseId>,
    days: HashMap<CaseId, Date>,
    batch: Batch,
}

impl<'a> Desk<'a> {
    pub async fn lay_out(
        store: &dyn Store,
        book: &'a PolicyBook,
        smith: &'a Locksmith,
        commands: &[Command],
    ) -> Result<Self, StoreFault> {
        let keys: Vec<String> = commands.iter().map(|c| c.key.as_str().to_owned()).collect();
        let known = store.keys(&keys).await?;
        let mut desk = Self {
            book,
            smith,
            known,
            tracked: HashMap::new(),
            order: Vec::new(),
            days: HashMap::new(),
            batch: Batch::default(),
        };
        let mut cases: Vec<CaseId> = commands.iter().flat_map(|c| touched(&c.deed)).collect();
        cases.extend(desk.known.values().map(|row| row.case));
        desk.fetch(store, cases).await?;
        let mains = desk.mains(commands);
        desk.fetch(store, mains).await?;
        Ok(desk)
    }

    /// The cases that merged ones would come back from.
    fn mains(&self, commands: &[Command]) -> Vec<CaseId> {
        let merged_into = |command: &Command| match &command.deed {
            Deed::Unmerge { duplicate, .. } => match &self.tracked.get(duplicate)?.case.state {
                State::Merged { into, .. } => Some(*into),
                _ => None,
            },
            _ => None,
        };
        commands.iter().filter_map(merged_into).collect()
    }

    async fn fetch(&mut self, store: &dyn Store, mut cases: Vec<CaseId>) -> Result<(), StoreFault> {
        cases.retain(|id| !self.tracked.contains_key(id));
        cases.sort_unstable();
        cases.dedup();
        if cases.is_empty() {
            return Ok(());
        }
        for (id, history) in store.histories(&cases).await? {
            let case = Case::fold(&history)
                .ok_or_else(|| StoreFault::Broken(format!("case {id} has no readable beginning")))?;
            let before = Some(Projection::of(&case, self.book.newest()));
            self.tracked.insert(id, Tracked { before, case, facts: Vec::new() });
        }
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    pub async fn take(
        &mut self,
        command: &Command,
        ids: &mut Ids,
        store: &dyn Store,
    ) -> Result<Done, Failure> {
        if let Some(row) = self.known.get(command.key.as_str()) {
            return self.again(command, row);
        }
        self.check_seen(command)?;
        let policy = self.book.at(command.at);
        let (about, version) = match &command.deed {
            Deed::Register(submission) => self.register(command, submission, policy, ids, store).await?,
            Deed::Act(case, act) => self.act(command, *case, act, policy)?,
            Deed::Merge { duplicate, main, reason } => {
                let join = Act::Merge { into: *main, reason: reason.clone() };
                let confidential = self.case(*duplicate)?.confidential;
                let absorb = Act::Absorb { case: *duplicate, confidential };
                self.pair(command, &(*duplicate, join), &(*main, absorb), policy)?
            }
            Deed::Unmerge { duplicate, reason } => self.unmerge(command, *duplicate, reason, policy)?,
            Deed::Split { from, part } => self.split(command, *from, part, policy, ids, store).await?,
        };
        self.put_away(about, command.envelope.papers())?;
        self.remember(command, about, version)?;
        Ok(self.done(about, version, false))
    }

    /// From here on nobody sees the words without the key.
    fn put_away(&mut self, case: CaseId, papers: &[Paper]) -> Result<(), StoreFault> {
        for paper in papers {
            self.batch.papers.push(self.smith.lock(case, paper)?);
            self.batch.index.extend(self.smith.index(case, paper));
        }
        Ok(())
    }

    fn again(&self, command: &Command, row: &KeyRow) -> Result<Done, Failure> {
        if !fingerprint::is(&row.fingerprint, command, &row.salt, self.smith) {
            return Err(Failure::KeyReused);
        }
        Ok(self.done(row.case, row.version, true))
    }

    fn remember(&mut self, command: &Command, case: CaseId, version: u32) -> Result<(), StoreFault> {
        let salt = dice::bytes()?;
        let row = KeyRow {
            key: command.key.as_str().to_owned(),
            salt,
            fingerprint: fingerprint::of(command, &salt, self.smith),
            case,
            version,
        };
        self.known.insert(row.key.clone(), row.clone());
        self.batch.keys.push(row);
        Ok(())
    }

    fn done(&self, case: CaseId, version: u32, repeated: bool) -> Done {
        let number = self.tracked.get(&case).and_then(|t| t.case.number.clone());
        Done { case, number: number.unwrap_or_else(unissued), version, repeated }
    }

    fn case(&self, id: CaseId) -> Result<&Case, Failure> {
        self.tracked.get(&id).map(|t| &t.case).ok_or(Failure::NoSuchCase)
    }

    fn check_seen(&self, command: &Command) -> Result<(), Failure> {
        let (Some(seen), Some(id)) = (command.seen, touched(&command.deed).next()) else { return Ok(()) };
        let now = self.case(id)?.version;
        if seen == now { Ok(()) } else { Err(Failure::Stale { seen, now }) }
    }

    async fn register(
        &mut self,
        command: &Command,
        submission: &Submission,
        policy: &Policy,
        ids: &mut Ids,
        store: &dyn Store,
    ) -> Result<(CaseId, u32), Failure> {
        let fact = casework::register(submission, &command.by, policy, command.at)?;
        let id = ids.take(store).await?;
        self.begin(command, id, submission, fact, policy)?;
        Ok((id, 1))
    }

    fn begin(
        &mut self,
        command: &Command,
        id: CaseId,
        submission: &Submission,
        fact: Fact,
        policy: &Policy,
    ) -> Result<(), Failure> {
        let recorded = recorded(command, id, 1, policy, fact);
        let history = std::slice::from_ref(&recorded);
        let case = Case::fold(history).ok_or_else(|| StoreFault::Broken("unreadable registration".into()))?;
        let mut code = crate::Envelope::new();
        code.query_code(&dice::query_code()?)?;
        self.put_away(id, code.papers())?;
        self.days.insert(id, policy.local(submission.received_at).date());
        self.tell(&case, &recorded.fact, command.at);
        self.order.push(id);
        self.tracked.insert(id, Tracked { before: None, case, facts: vec![recorded] });
        Ok(())
    }

    fn act(
        &mut self,
        command: &Command,
        id: CaseId,
        act: &Act,
        policy: &Policy,
    ) -> Result<(CaseId, u32), Failure> {
        use ActKind::{Absorb, Merge, Release, SplitOff, Unmerge};
        if matches!(act.kind(), Merge | Absorb | Unmerge | Release | SplitOff) {
            return Err(refused(act.kind()));
        }
        let fact = casework::decide(self.case(id)?, act, &command.by, policy, command.at)?;
        Ok((id, self.record(command, id, fact, policy)))
    }

    fn pair(
        &mut self,
        command: &Command,
        first: &(CaseId, Act),
        second: &(CaseId, Act),
        policy: &Policy,
    ) -> Result<(CaseId, u32), Failure> {
        let decide = |(id, act): &(CaseId, Act)| -> Result<Fact, Failure> {
            Ok(casework::decide(self.case(*id)?, act, &command.by, policy, command.at)?)
        };
        let (one, other) = (decide(first)?, decide(second)?);
        let version = self.record(command, first.0, one, policy);
        self.record(command, second.0, other, policy);
        Ok((first.0, version))
    }

    fn unmerge(
        &mut self,
        command: &Command,
        duplicate: CaseId,
        reason: &casework::personal::Sealed,
        policy: &Policy,
    ) -> Result<(CaseId, u32), Failure> {
        let State::Merged { into, .. } = self.case(duplicate)?.state else {
            return Err(refused(ActKind::Unmerge));
        };
        let leave = Act::Unmerge { reason: reason.clone() };
        self.pair(command, &(duplicate, leave), &(into, Act::Release { case: duplicate }), policy)
    }

    async fn split(
        &mut self,
        command: &Command,
        from: CaseId,
        part: &Submission,
        policy: &Policy,
        ids: &mut Ids,
        store: &dyn Store,
    ) -> Result<(CaseId, u32), Failure> {
        let submission = Submission { split_from: Some(from), ..part.clone() };
        let born = casework::register(&submission, &command.by, policy, command.at)?;
        let id = ids.take(store).await?;
        let act = Act::SplitOff { part: id };
        let fact = casework::decide(self.case(from)?, &act, &command.by, policy, command.at)?;
        self.record(command, from, fact, policy);
        self.begin(command, id, &submission, born, policy)?;
        Ok((id, 1))
    }

    fn record(&mut self, command: &Command, id: CaseId, fact: Fact, policy: &Policy) -> u32 {
        let Some(mut tracked) = self.tracked.remove(&id) else { return 0 };
        let recorded = recorded(command, id, tracked.case.version + 1, policy, fact);
        tracked.case = tracked.case.apply(&recorded);
        self.tell(&tracked.case, &recorded.fact, command.at);
        if tracked.facts.is_empty() {
            self.order.push(id);
        }
        let version = recorded.version;
        tracked.facts.push(recorded);
        self.tracked.insert(id, tracked);
        version
    }

    /// Notices of the case itself, and of those that are answered with it.
    fn tell(&mut self, case: &Case, fact: &Fact, at: Timestamp) {
        for notice in notice::notices(case, fact) {
            let shared = notice.to == Party::Requester
                && matches!(notice.kind, NoticeKind::Reply | NoticeKind::Closed | NoticeKind::Extended);
            if shared {
                let others = case.absorbed.iter().map(|id| (*id, notice.clone(), at));
                self.batch.notices.extend(others.collect::<Vec<(CaseId, Notice, Timestamp)>>());
            }
            self.batch.notices.push((case.id, notice, at));
        }
    }

    /// Everything the batch writes.
    pub fn batch(&mut self) -> Batch {
        let newest = self.book.newest();
        let mut batch = std::mem::take(&mut self.batch);
        for id in &self.order {
            if let Some(tracked) = self.tracked.remove(id) {
                let after = Projection::of(&tracked.case, newest);
                let Tracked { before, case, facts } = tracked;
                batch.changes.push(Change { case, facts, before, after });
            }
        }
        if !self.days.is_empty() {
            batch.numbering = Some(Numbering {
                prefix: newest.office.number_prefix.clone(),
                area: newest.office.code.to_string(),
                days: std::mem::take(&mut self.days),
            });
        }
        batch
    }
}

/// Numbers are issued by the store; the results get them afterwards.
pub(super) fn fill_numbers(results: &mut [Result<Done, Failure>], written: &Batch) {
    let numbers: HashMap<CaseId, &CaseNumber> =
        written.changes.iter().filter_map(|c| Some((c.case.id, c.case.number.as_ref()?))).collect();
    for done in results.iter_mut().flatten() {
        if let Some(number) = numbers.get(&done.case) {
            done.number = (*number).clone();
        }
    }
}

fn touched(deed: &Deed) -> impl Iterator<Item = CaseId> {
    let (one, other) = match deed {
        Deed::Register(_) => (None, None),
        Deed::Act(case, _) => (Some(*case), None),
        Deed::Merge { duplicate, main, .. } => (Some(*duplicate), Some(*main)),
        Deed::Unmerge { duplicate, .. } => (Some(*duplicate), None),
        Deed::Split { from, .. } => (Some(*from), None),
    };
    one.into_iter().chain(other)
}

fn refused(act: ActKind) -> Failure {
    let refusal =
        casework::Refusal { code: RefusalCode::CannotMerge, act, state: None, rule: None, about: None };
    refusal.into()
}

fn recorded(command: &Command, case: CaseId, version: u32, policy: &Policy, fact: Fact) -> Recorded {
    Recorded { case, version, at: command.at, by: command.by.clone(), policy: policy.version.clone(), fact }
}

fn unissued() -> CaseNumber {
    CaseNumber::new("--", "000000", Date::ZERO, 0)
}
