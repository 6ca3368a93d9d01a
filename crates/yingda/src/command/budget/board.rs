//! The board of a year in lines, and frozen boards recomputed from the facts they name.

use super::{code, goal};
use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use affairs::AffairId;
use affairs::appraisal::Appraisal;
use affairs::board::{Line, TargetBoard, Version, lines};
use anyhow::{Context as _, Result};
use budget::attainment::rules::Rules;
use ledger::affairs::AffairFile;
use performance::{Difference, boards, books, measured, recompute, units};
use std::process::ExitCode;

pub async fn show(config: Config, year: Option<i16>, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let shown = told(&office, year, speech).await;
    office.close().await?;
    shown
}

async fn told(office: &Office, year: Option<i16>, speech: &Speech) -> Result<ExitCode> {
    let ledger = &office.ledger;
    let this = ledger.book().newest().local(ledger.now()).date().year();
    let year = year.unwrap_or(this);
    let Some((book, whole)) = books::ours(ledger, year).await? else {
        speech.aside("cli-board-none", &[("year", year.to_string().into())]);
        return Ok(ExitCode::FAILURE);
    };
    let board = boards::of_book(ledger, book).await?.map(|file| file.affair);
    let board = board.unwrap_or_else(|| boards::blank(book, year).into());
    let computed = measured::of_year(ledger, year).await?;
    for line in lines(&board, &whole.targets, &computed, Rules::common()) {
        speech.line(&row(&line, speech))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn row(line: &Line, speech: &Speech) -> String {
    let (target, attainment) = (&line.row.target, &line.row.attainment);
    let unit = &line.row.binding.read(target).unit;
    let value = attainment.value.map_or_else(|| "—".to_owned(), |value| value.written(2) + unit);
    let verdict = speech.name("targets-verdict", &code(attainment.verdict));
    let standing = speech.name("targets-standing", &code(line.row.forecast.standing));
    format!("{}\t{}\t{value}\t{verdict}\t{standing}", target.project, goal(target))
}

pub async fn check(config: Config, id: Option<i64>, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open_as_is(config, speech).await?;
    let checked = recomputed(&office, id.map(AffairId), speech).await;
    office.close().await?;
    checked
}

async fn recomputed(office: &Office, id: Option<AffairId>, speech: &Speech) -> Result<ExitCode> {
    let ledger = &office.ledger;
    let (mut looked, mut differ) = (0_usize, false);
    for file in boards::all(ledger).await?.iter().filter(|file| id.is_none_or(|id| file.id == id)) {
        let book = ledger.affair(file.affair.book).await?.context("the book of a board is gone")?;
        let targets = books::whole(ledger, &book.affair).await?.targets;
        for version in &file.affair.versions {
            let found = recompute(ledger, file, &targets, version.frozen.step).await?.unwrap_or_default();
            tell(file, version, &found, speech)?;
            (looked, differ) = (looked + 1, differ || !found.is_empty());
        }
    }
    if id.is_none() {
        let (months, months_differ) = recount(office, speech).await?;
        (looked, differ) = (looked + months, differ || months_differ);
    }
    if looked == 0 {
        speech.aside("cli-board-nothing", &[]);
    }
    Ok(if looked == 0 || differ { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Counts published months of units again: how many there are, and whether one differs.
async fn recount(office: &Office, speech: &Speech) -> Result<(usize, bool)> {
    let (mut looked, mut differ) = (0, false);
    for file in units::published(&office.ledger).await? {
        let Some(follows) = units::follows(&office.ledger, &file).await? else { continue };
        let key = if follows { "cli-month-equal" } else { "cli-month-differs" };
        speech.tell(key, &[("month", Appraisal::name_of(file.affair.month).into())])?;
        (looked, differ) = (looked + 1, differ || !follows);
    }
    Ok((looked, differ))
}

fn tell(
    file: &AffairFile<TargetBoard>,
    version: &Version,
    found: &[Difference],
    speech: &Speech,
) -> Result<()> {
    let args = [
        ("id", file.id.0.into()),
        ("step", version.frozen.step.into()),
        ("size", version.frozen.what.computed.basis.size.into()),
        ("count", found.len().into()),
    ];
    speech.tell(if found.is_empty() { "cli-board-equal" } else { "cli-board-differs" }, &args)?;
    found.iter().try_for_each(|difference| speech.line(&said(difference, speech)))
}

fn said(difference: &Difference, speech: &Speech) -> String {
    let key = format!("targets-difference-{}", difference.code());
    let parts = |(numerator, denominator): (i64, i64)| format!("{numerator} / {denominator} ‰");
    let args = match difference {
        Difference::Head { size } => vec![("size", (*size).into())],
        Difference::Rules { version } => vec![("version", version.clone().into())],
        Difference::Formula { id, then, now } => {
            vec![("name", id.clone().into()), ("then", (*then).into()), ("now", (*now).into())]
        }
        Difference::Figure { id, frozen, found } => vec![
            ("name", id.clone().into()),
            ("frozen", parts(*frozen).into()),
            ("found", parts(*found).into()),
        ],
        Difference::Row { nth } => vec![("nth", (*nth).into())],
        Difference::Elapsed | Difference::Points => Vec::new(),
    };
    speech.say(&key, &args)
}
