//! Who drafts, writes, releases and corrects a bulletin.

use super::{
    Audience, Bulletin, BulletinFault, BulletinStanding, IssueKind, Numbers, Step, Subject, Version,
};
use crate::answer::Trace;
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, Right, access};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

/// Who wants something, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who.
    pub by: &'a Actor,
    /// Now.
    pub at: Timestamp,
    /// What in the words of this step points to a person: those it writes, or those it passes on.
    pub found: Option<Trace>,
}

/// The period of a kind in which a day lies; a special bulletin has no period of its own and gets that one day.
pub fn period_of(kind: IssueKind, day: Date) -> (Date, Date) {
    match kind {
        IssueKind::Daily | IssueKind::Special => (day, day),
        IssueKind::Monthly => (day.first_of_month(), day.last_of_month()),
        IssueKind::Weekly => {
            let monday = day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days());
            (monday, monday.saturating_add(6.days()))
        }
    }
}

impl Desk<'_> {
    /// Begins a bulletin on a period, with the numbers of now.
    ///
    /// # Errors
    /// Not theirs, no such period, a period that still runs, a special one without a title, or personal data in it.
    pub fn draft(&self, subject: Subject, numbers: Numbers) -> Result<Step, BulletinFault> {
        self.may_write()?;
        let Subject { kind, from, through, .. } = subject;
        let is_special = kind == IssueKind::Special;
        if from > through || (!is_special && period_of(kind, from) != (from, through)) {
            return Err(BulletinFault::PeriodOdd);
        }
        let today = self.policy.local(self.at).date();
        let may_run = matches!(kind, IssueKind::Daily | IssueKind::Special);
        if through > today || (through == today && !may_run) {
            return Err(BulletinFault::PeriodRuns);
        }
        if is_special && subject.title.blank {
            return Err(BulletinFault::TitleMissing);
        }
        self.is_clean(subject.audience)?;
        Ok(Step::Drafted { subject, numbers })
    }

    /// Writes its words, or writes them anew.
    ///
    /// # Errors
    /// Not theirs, not being written, no words, or personal data in them.
    pub fn write(&self, bulletin: &Bulletin, words: Sealed) -> Result<Step, BulletinFault> {
        self.may_write()?;
        writing(bulletin)?;
        self.is_clean(bulletin.subject.audience)?;
        if words.blank { Err(BulletinFault::WordsMissing) } else { Ok(Step::Written { words }) }
    }

    /// Sends it to be released.
    ///
    /// # Errors
    /// Not theirs, not being written, without words, or with personal data in them.
    pub fn send(&self, bulletin: &Bulletin) -> Result<Step, BulletinFault> {
        self.may_write()?;
        if writing(bulletin)?.words.is_none() {
            return Err(BulletinFault::WordsMissing);
        }
        self.is_clean(bulletin.subject.audience)?;
        Ok(Step::Sent)
    }

    /// Gives it back to be written anew.
    ///
    /// # Errors
    /// Not theirs, not sent, or without a reason.
    pub fn give_back(&self, bulletin: &Bulletin, reason: Sealed) -> Result<Step, BulletinFault> {
        self.may_release()?;
        sent(bulletin)?;
        reasoned(&reason)?;
        Ok(Step::Returned { reason })
    }

    /// Releases it.
    ///
    /// # Errors
    /// Not theirs, not sent, made by the same person, or personal data in its words.
    pub fn release(&self, bulletin: &Bulletin) -> Result<Step, BulletinFault> {
        self.may_release()?;
        if sent(bulletin)?.hands.contains(&self.by.id) {
            return Err(BulletinFault::SamePerson);
        }
        self.is_clean(bulletin.subject.audience)?;
        Ok(Step::Released)
    }

    /// Begins a new version of what is released. It takes over the words; the numbers are given.
    ///
    /// # Errors
    /// Not theirs, not released, without a reason, or personal data in it.
    pub fn correct(
        &self,
        bulletin: &Bulletin,
        reason: Sealed,
        numbers: Numbers,
    ) -> Result<Step, BulletinFault> {
        self.may_write()?;
        if bulletin.standing() != BulletinStanding::Released {
            return Err(BulletinFault::NotReleased);
        }
        reasoned(&reason)?;
        self.is_clean(bulletin.subject.audience)?;
        Ok(Step::Corrected { reason, numbers })
    }

    /// The office may name people among itself; what everybody reads names nobody.
    fn is_clean(&self, audience: Audience) -> Result<(), BulletinFault> {
        let found = self.found.filter(|_| audience == Audience::Public);
        found.map_or(Ok(()), |trace| Err(trace.into()))
    }

    fn may_write(&self) -> Result<(), BulletinFault> {
        let may = access::has(self.policy, self.by.role, Right::WriteBulletins);
        if may { Ok(()) } else { Err(BulletinFault::MayNotWrite) }
    }

    fn may_release(&self) -> Result<(), BulletinFault> {
        let may = access::has(self.policy, self.by.role, Right::Publish);
        if may { Ok(()) } else { Err(BulletinFault::MayNotRelease) }
    }
}

fn writing(bulletin: &Bulletin) -> Result<&Version, BulletinFault> {
    let open = |version: &&Version| !version.sent && version.released.is_none();
    bulletin.newest().filter(open).ok_or(BulletinFault::NotWriting)
}

fn sent(bulletin: &Bulletin) -> Result<&Version, BulletinFault> {
    let waits = |version: &&Version| version.sent && version.released.is_none();
    bulletin.newest().filter(waits).ok_or(BulletinFault::NotSent)
}

fn reasoned(reason: &Sealed) -> Result<(), BulletinFault> {
    if reason.blank { Err(BulletinFault::ReasonMissing) } else { Ok(()) }
}
