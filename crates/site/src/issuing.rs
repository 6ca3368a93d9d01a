//! Official papers handed out: printed when first asked for, frozen by a fact that names number and digest, and from
//! then on the same bytes for everybody.

use crate::App;
use crate::desk::paper::{Called, Desk, called};
use crate::locale::Translator;
use crate::problem::Problem;
use casework::case::act::{PaperCopy, PetitionAct};
use casework::personal::Attachment;
use casework::{Act, Actor, CaseId, Handle};
use ledger::{CaseFile, Command, Deed, Envelope, Key, dice};
use papers::{Paper, PaperKind, PressFault};
use std::sync::Arc;

/// Papers are Chinese, whoever looks.
const LANGUAGE: &str = "zh-CN";

/// A paper as a page lists it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// What it is called.
    pub title: String,
    /// Its number; empty until it is printed.
    pub number: String,
    /// Where it is to be had.
    pub href: String,
}

/// What the case calls for, as links below `base`.
pub fn listed(app: &App, file: &CaseFile, t: &Translator, base: &str, own: bool) -> Vec<Listed> {
    let Some(press) = &app.settings.press else { return Vec::new() };
    let title = |kind: PaperKind| {
        let name = press.templates().names().name(kind);
        if t.lang().starts_with("zh") { name.zh } else { name.en }
    };
    let fits = |one: &Called| !own || one.is_for_requester();
    let listed = called(file).into_iter().filter(fits).map(|one| Listed {
        title: title(one.kind),
        number: frozen_of(file, one).map(|copy| copy.number.clone()).unwrap_or_default(),
        href: format!("{base}/{}/{}", one.of, one.kind.code()),
    });
    listed.collect()
}

fn frozen_of(file: &CaseFile, one: Called) -> Option<&PaperCopy> {
    let papers = &file.case.petition.papers;
    papers.iter().find(|copy| copy.of == one.of && copy.paper.as_str() == one.kind.code())
}

/// Where a paper can be verified.
pub fn address(app: &App, number: &str, of: u32, token: Handle) -> String {
    format!("{}/paper/{number}/{of}/{token}", app.settings.public_url)
}

/// What stands on the paper, made anew from the facts; `None` if the case does not call for it.
pub fn written(app: &App, file: &CaseFile, one: Called, token: Handle) -> Option<Paper> {
    let press = app.settings.press.as_ref()?;
    let recorded = file.history.iter().find(|recorded| recorded.version == one.of)?;
    let number = file.case.number.as_ref()?.to_string();
    let t = Translator::new(app.wording.clone(), LANGUAGE);
    let policy = app.ledger.book().at(recorded.at);
    let desk = Desk { file, policy, t: &t, names: press.templates().names() };
    desk.paper(one, &address(app, &number, one.of, token))
}

/// The paper and its PDF: as frozen, or printed and frozen now.
///
/// # Errors
/// Not called for, no font, or something of it cannot be printed.
pub async fn paper(app: &App, id: CaseId, of: u32, kind: &str) -> Result<(PaperCopy, Vec<u8>), Problem> {
    let one = Called { kind: PaperKind::from_code(kind).ok_or(Problem::NotFound)?, of };
    let file = app.ledger.case_file(id).await?.ok_or(Problem::NotFound)?;
    if !called(&file).contains(&one) {
        return Err(Problem::NotFound);
    }
    if let Some(copy) = frozen_of(&file, one) {
        return stored(app, id, copy.clone()).await;
    }
    freeze(app, &file, one).await?;
    let file = app.ledger.case_file(id).await?.ok_or(Problem::NotFound)?;
    let copy = frozen_of(&file, one).cloned().ok_or(Problem::Stale)?;
    stored(app, id, copy).await
}

async fn stored(app: &App, id: CaseId, copy: PaperCopy) -> Result<(PaperCopy, Vec<u8>), Problem> {
    let paper = app.ledger.file(id, copy.file).await?.ok_or(Problem::NotFound)?;
    Ok((copy, paper.file.ok_or(Problem::NotFound)?))
}

async fn freeze(app: &App, file: &CaseFile, one: Called) -> Result<(), Problem> {
    let press =
        app.settings.press.clone().ok_or_else(|| Problem::Unprintable(PressFault::NoFont.to_string()))?;
    let token = Handle(dice::bytes()?);
    let paper = written(app, file, one, token).ok_or(Problem::NotFound)?;
    let number = paper.number.clone();
    let (printing, fingerprint) = (Arc::clone(&press), press.fingerprint().to_owned());
    let printed = tokio::task::spawn_blocking(move || printing.print(&paper)).await;
    let printed = printed.map_err(|fault| Problem::Fault(fault.to_string()))?;
    let printed = printed.map_err(|fault| Problem::Unprintable(fault.to_string()))?;
    let mut envelope = Envelope::new();
    let bytes = u64::try_from(printed.pdf.len()).unwrap_or(u64::MAX);
    let name = format!("{number}.pdf");
    let about = Attachment { name, media: "application/pdf".to_owned(), bytes };
    let copy = PaperCopy {
        paper: one.kind.code().into(),
        of: one.of,
        number,
        digest: printed.digest,
        press: fingerprint,
        file: envelope.file(&about, printed.pdf)?,
        token,
    };
    let act: Act = PetitionAct::IssuePaper { paper: Box::new(copy) }.into();
    let key = Key::of_office(&format!("paper-{}-{}-{}", file.case.id, one.of, one.kind.code()));
    let deed = Deed::Act(file.case.id, Box::new(act));
    app.ledger.perform(Command::new(key, Actor::system(), app.now(), deed, envelope)).await?;
    Ok(())
}
