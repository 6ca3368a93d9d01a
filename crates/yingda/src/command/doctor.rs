//! `yingda doctor`: is everything in place. One line each; what is wrong says what to do.

use crate::config::Config;
use crate::fonts;
use crate::office::{Office, shown};
use crate::packs;
use crate::speech::Speech;
use anyhow::Result;
use channels::outbound::{Outbound, Texts};
use jiff::civil::Date;
use ledger::SqlStore;
use ledger::projection::QueueKey;
use std::process::ExitCode;

/// What was looked at, and whether it is well.
struct Sheet<'a> {
    speech: &'a Speech,
    well: bool,
}

impl Sheet<'_> {
    fn note(&mut self, well: bool, key: &str, args: &[(&str, wording::Arg)]) -> Result<()> {
        self.well &= well;
        self.speech.line(&format!("{} {}", if well { "✓" } else { "✗" }, self.speech.say(key, args)))
    }
}

pub async fn run(config: Config, speech: &Speech) -> Result<ExitCode> {
    let mut sheet = Sheet { speech, well: true };
    sheet.note(true, "cli-doctor-version", &[("version", env!("CARGO_PKG_VERSION").into())])?;
    let url = config.database.url.clone();
    match packs::of(&config.office) {
        Ok(book) => {
            let policy = book.newest();
            let doubts = casework::policy::doubts(policy).count();
            let args = [("pack", policy.version.as_str().into()), ("doubts", doubts.into())];
            sheet.note(true, "cli-doctor-pack", &args)?;
            let year = policy.local(now()).year();
            sheet.note(policy.calendar.covers(year), "cli-doctor-calendar", &[("year", year.into())])?;
            look_at_papers(&config, policy.local(now()).date(), &mut sheet)?;
        }
        Err(fault) => sheet.note(false, "cli-doctor-no-pack", &[("cause", format!("{fault:#}").into())])?,
    }
    look_at_mail(&config, &mut sheet).await?;
    match SqlStore::pending_migrations(&url).await {
        Ok(steps) => {
            let args = [("url", shown(&url).into()), ("steps", steps.len().into())];
            sheet.note(
                true,
                if steps.is_empty() { "cli-doctor-schema" } else { "cli-doctor-schema-old" },
                &args,
            )?;
            if steps.is_empty() {
                look_at_links(&config, &mut sheet)?;
                look_inside(config, &mut sheet).await?;
            }
        }
        Err(fault) => {
            let args = [("url", shown(&url).into()), ("cause", fault.to_string().into())];
            sheet.note(false, "cli-doctor-no-store", &args)?;
        }
    }
    Ok(if sheet.well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether official papers can be printed, and with which fonts.
fn look_at_papers(config: &Config, today: Date, sheet: &mut Sheet<'_>) -> Result<()> {
    match fonts::press(config, today) {
        Ok(press) => {
            let families = press.fonts().iter().flat_map(|font| font.families.clone());
            let families: Vec<String> = families.collect();
            sheet.note(true, "cli-doctor-papers", &[("fonts", families.join(", ").into())])
        }
        Err(fault) => {
            let cause = sheet.speech.fault(&fault);
            sheet.note(false, "cli-doctor-no-papers", &[("cause", cause.into())])
        }
    }
}

/// Whether the mail server lets us in, if there is one.
async fn look_at_mail(config: &Config, sheet: &mut Sheet<'_>) -> Result<()> {
    let post = match config.outbound() {
        Ok(Outbound::Mail { post, texts }) => {
            if let Texts::Gateway(gateway) = texts {
                sheet.note(true, "cli-doctor-sms", &[("place", gateway.place().into())])?;
            }
            post
        }
        Ok(_) => return Ok(()),
        Err(unfit) => {
            let cause = sheet.speech.unfit(&unfit);
            return sheet.note(false, "cli-doctor-no-mail", &[("cause", cause.into())]);
        }
    };
    let place = post.place();
    match tokio::task::spawn_blocking(move || post.try_line()).await? {
        Ok(()) => sheet.note(true, "cli-doctor-mail", &[("place", place.into())]),
        Err(refusal) => {
            let cause = sheet.speech.refusal(&refusal, &place);
            sheet.note(false, "cli-doctor-no-mail", &[("cause", cause.into())])
        }
    }
}

/// Whether each link has what it needs on this machine.
fn look_at_links(config: &Config, sheet: &mut Sheet<'_>) -> Result<()> {
    for link in &config.link {
        let name = || ("link", link.name.as_str().into());
        match link.check().and_then(|()| link.tokens().map(|_| ())) {
            Ok(()) => sheet.note(true, "cli-doctor-link", &[name()])?,
            Err(fault) => {
                sheet.note(false, "cli-doctor-no-link", &[name(), ("cause", format!("{fault:#}").into())])?;
            }
        }
    }
    Ok(())
}

async fn look_inside(config: Config, sheet: &mut Sheet<'_>) -> Result<()> {
    let office = Office::open_as_is(config, sheet.speech).await?;
    let store = office.ledger.store();
    let accounts = store.accounts().await?;
    let many = accounts.iter().filter(|account| account.active).count();
    sheet.note(
        many > 0,
        if many > 0 { "cli-doctor-accounts" } else { "cli-doctor-no-accounts" },
        &[("count", many.into())],
    )?;
    let cases: i64 = store.counts(&[QueueKey::everything(), QueueKey::independent()]).await?.values().sum();
    let missed = store.dues(office.ledger.now(), 1000).await?.len();
    sheet.note(missed < 1000, "cli-doctor-cases", &[("cases", cases.into()), ("missed", missed.into())])?;
    for linked in store.linked_faults(20).await? {
        let of = ("link", linked.link.into());
        let args = [of, ("number", linked.number.into()), ("fault", linked.fault.into())];
        sheet.note(false, "cli-doctor-link-fault", &args)?;
    }
    office.close().await
}

fn now() -> jiff::Timestamp {
    use ledger::Clock as _;
    ledger::SystemClock.now()
}
