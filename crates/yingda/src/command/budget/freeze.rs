//! A board frozen from the command line: for years whose figures take longer than a page may.

use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use affairs::board::Occasion;
use anyhow::{Result, anyhow};
use casework::{Actor, Right, access};
use jiff::civil::Date;
use ledger::affairs::{AffairFailure, Stepping};
use ledger::{Envelope, Key};
use performance::{boards, books, freezing};
use std::process::ExitCode;

/// Which board, for what, and who freezes it.
pub struct Asked {
    pub by: String,
    pub year: Option<i16>,
    pub through: Option<Date>,
    pub occasion: Occasion,
}

pub async fn run(config: Config, asked: Asked, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let frozen = frozen(&office, asked, speech).await;
    office.close().await?;
    frozen
}

async fn frozen(office: &Office, asked: Asked, speech: &Speech) -> Result<ExitCode> {
    let (ledger, by) = (&office.ledger, person(office, &asked.by, speech).await?);
    let today = ledger.book().newest().local(ledger.now()).date();
    let year = asked.year.unwrap_or(today.year());
    let Some((book, whole)) = books::ours(ledger, year).await? else {
        speech.aside("cli-board-none", &[("year", year.to_string().into())]);
        return Ok(ExitCode::FAILURE);
    };
    let last = Date::new(year, 12, 31)?;
    let through = asked.through.unwrap_or_else(|| today.min(last));
    let computed = freezing::at_head(ledger, through).await?;
    let size = computed.as_ref().map_or(0, |computed| computed.basis.size);
    let (key, envelope) = (Key::random()?, Envelope::new());
    let stepping = Stepping::new(&key, &by, &envelope);
    let tried = match boards::opened(ledger, book, &by).await {
        Ok(id) => boards::freeze(ledger, id, &stepping, &whole.targets, asked.occasion, computed).await,
        Err(failure) => Err(failure),
    };
    match tried {
        Ok(done) => {
            let args = [("id", done.id.0.into()), ("step", done.step.into()), ("size", size.into())];
            speech.tell("cli-board-frozen", &args)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(AffairFailure::Refused(fault)) => {
            speech.line(&speech.name("targets-fault", fault.code()))?;
            Ok(ExitCode::FAILURE)
        }
        Err(other) => Err(other.into()),
    }
}

/// The person of that login, in a role that keeps the budget.
async fn person(office: &Office, login: &str, speech: &Speech) -> Result<Actor> {
    let policy = office.ledger.book().newest();
    let accounts = office.ledger.store().accounts().await?;
    let known = accounts.into_iter().find(|account| account.login == login && account.active);
    let keeps = |role: &casework::Role| access::has(policy, *role, Right::ManageBudget);
    let found = known.and_then(|account| {
        let role = account.roles.iter().copied().find(keeps)?;
        Some(Actor { id: account.id, role, unit: account.unit })
    });
    found.ok_or_else(|| anyhow!(speech.say("cli-board-nobody", &[("login", login.to_owned().into())])))
}
