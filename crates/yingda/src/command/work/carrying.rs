//! Notices of cases on their way out. What the adapter cannot carry now is tried again after its lease; when nothing
//! can leave, all of it waits; what will never be taken is written down as given up.

use super::{LEASE_SECONDS, Worker};
use crate::stop::Stop;
use anyhow::Result;
use casework::Role;
use casework::notice::{self, NoticeKind, Party};
use channels::outbound::{Course, Message, Outbound};
use jiff::{Timestamp, ToSpan as _};
use ledger::store::{OutboxRow, Outcome};

/// Five days of trying (RFC 5321, section 4.5.4.1); then a message is given up.
const MOST_TRIES: u32 = 5 * 24 * 3600 / LEASE_SECONDS;

impl Worker {
    pub(super) async fn carry_notices(&self, now: Timestamp) -> Result<usize> {
        let (mut carried, page) = (0, self.outbound.at_once());
        while !self.stands_still().await {
            let claimed = self.ledger.store().claim_notices(now, LEASE_SECONDS, page).await?;
            for row in &claimed {
                let outcome = self.carry_notice(row).await?;
                carried += usize::from(outcome == Outcome::Delivered);
                self.ledger.store().settle_notice(row.id, self.ledger.now(), outcome).await?;
                if self.stands_still().await {
                    return Ok(carried);
                }
            }
            if claimed.len() < usize::try_from(page).unwrap_or(usize::MAX) {
                break;
            }
        }
        Ok(carried)
    }

    async fn carry_notice(&self, row: &OutboxRow) -> Result<Outcome> {
        if matches!(self.outbound, Outbound::Noop) {
            return Ok(Outcome::Delivered);
        }
        match self.message(row).await? {
            Some(message) => self.carry(message, row.attempts).await,
            None => Ok(Outcome::Delivered),
        }
    }

    /// Carries one message. Logs and reasons name neither who it is for nor what it says.
    pub(super) async fn carry(&self, message: Message, attempts: u32) -> Result<Outcome> {
        let (outbound, id, kind) = (self.outbound.clone(), message.id, message.kind.clone());
        let Err(fault) = tokio::task::spawn_blocking(move || outbound.carry(&message)).await? else {
            return Ok(Outcome::Delivered);
        };
        let why = fault.to_string();
        Ok(match fault.course() {
            Course::Standstill => {
                tracing::error!(%fault, "nothing can leave now; it is tried again; run `yingda doctor`");
                let until = self.ledger.now().checked_add(i64::from(LEASE_SECONDS).seconds());
                *self.still_until.lock().await = until.ok();
                Outcome::Later(why)
            }
            Course::Later if attempts < MOST_TRIES => {
                tracing::warn!(id, kind, %fault, "a message did not leave; it is tried again");
                Outcome::Later(why)
            }
            Course::Later | Course::Never => {
                tracing::warn!(id, kind, %fault, "a message cannot be delivered and is given up");
                Outcome::Never(why)
            }
        })
    }

    /// Whether nothing could leave a moment ago, or the end is asked for: what waits is carried by the next who works.
    pub(super) async fn stands_still(&self) -> bool {
        self.stop.as_ref().is_some_and(Stop::is_asked)
            || self.still_until.lock().await.is_some_and(|until| self.ledger.now() < until)
    }

    /// The notice in words; `None` if there is nobody to tell.
    async fn message(&self, row: &OutboxRow) -> Result<Option<Message>> {
        let Some(file) = self.ledger.case_file(row.case).await? else { return Ok(None) };
        let policy = self.ledger.book().newest();
        if !notice::is_fit(policy, &file.case, &row.notice.to) {
            return Ok(None);
        }
        let imported = file.case.registered_by.role == Role::Importer;
        let asked = file.requester().unwrap_or_default();
        let (to, phone, email) = match &row.notice.to {
            Party::Unit(unit) => (unit.to_string(), String::new(), String::new()),
            Party::Requester if imported && row.notice.kind == NoticeKind::Receipt => return Ok(None),
            Party::Requester if asked.phone.is_empty() && asked.email.is_empty() => return Ok(None),
            Party::Requester => ("requester".to_owned(), asked.phone, asked.email),
        };
        let language = self.wording.negotiate(&file.case.language).to_owned();
        let number = file.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
        let kind = row.notice.kind.code().to_owned();
        let notice = self.wording.name(&language, "notice", &kind);
        let office = policy.office.names.of(&language).to_owned();
        let about = [("office", office.as_str().into()), ("notice", notice.as_str().into())];
        let subject = self.wording.say(&language, "notice-subject", &about);
        let told = [("number", number.as_str().into()), ("notice", notice.into())];
        let text = self.wording.say(&language, "notice-message", &told);
        let (id, leave) = (row.id, String::new());
        Ok(Some(Message { id, number, kind, to, phone, email, language, office, subject, text, leave }))
    }
}
