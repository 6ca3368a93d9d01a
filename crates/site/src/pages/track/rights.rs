//! What a requester may ask about their own data: ask, see where it stands and why, take it back.

use super::Mine;
use crate::explain;
use crate::form::{Choice, Faults, FieldFault, Sent, length, line, lines};
use crate::page::Page;
use crate::pages::file::{is_email, is_phone};
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Actor;
use casework::personal::Requester;
use casework::rights::{DataRight, Standing};
use ledger::rights::{RightsFailure, RightsFile, Verdict};
use serde::Deserialize;

const TEXT: usize = 2000;
const LINE: usize = 120;

/// What is offered: what the office can really do on a case.
const OFFERED: [DataRight; 4] =
    [DataRight::Copy, DataRight::Correction, DataRight::Erasure, DataRight::Explanation];

#[derive(Template)]
#[template(path = "pages/track/rights.html")]
struct View {
    page: Page,
    home: String,
    faults: Faults,
    asked: Vec<Asked>,
    choices: Vec<Choice>,
    typed: Typed,
    days: i64,
    done: String,
}

/// A request as its owner reads it.
struct Asked {
    nth: u32,
    what: String,
    when: String,
    words: String,
    tone: &'static str,
    standing: String,
    due: String,
    why: Vec<String>,
    answer: String,
    ground: String,
    is_open: bool,
    has_copy: bool,
}

/// What the form sends.
#[derive(Default, Deserialize)]
pub(crate) struct Typed {
    #[serde(default)]
    right: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    address: String,
}

impl Typed {
    fn cleaned(self) -> Self {
        Self {
            right: self.right,
            words: lines(&self.words),
            name: line(&self.name),
            phone: line(&self.phone),
            email: line(&self.email),
            address: line(&self.address),
        }
    }

    fn right(&self) -> Option<DataRight> {
        DataRight::from_code(&self.right).filter(|right| OFFERED.contains(right))
    }

    /// What is to stand instead, if anything is typed and a correction is asked for.
    fn instead(&self) -> Option<Requester> {
        let typed = Requester {
            name: self.name.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            address: self.address.clone(),
            id_number: String::new(),
        };
        let corrects = self.right() == Some(DataRight::Correction) && typed != Requester::default();
        corrects.then_some(typed)
    }

    fn faults(&self, mine: &Mine) -> Faults {
        let t = &mine.visitor.t;
        let mut faults = Faults::default();
        faults.ensure(self.right().is_some(), "right", &t.say("rights-missing"));
        let over = length(&self.words).saturating_sub(TEXT);
        faults.ensure(over == 0, "words", &t.say("file-text-long").with("most", TEXT).with("over", over));
        if self.right() != Some(DataRight::Correction) {
            return faults;
        }
        let says = !self.words.is_empty() || self.instead().is_some();
        faults.ensure(says, "words", &t.say("rights-correction-missing"));
        faults.ensure(length(&self.name) <= LINE, "name", &t.say("file-name-long").with("most", LINE));
        let fits = self.phone.is_empty() || is_phone(&self.phone);
        faults.ensure(fits, "phone", &t.say("file-phone-odd"));
        let fits = self.email.is_empty() || is_email(&self.email);
        faults.ensure(fits, "email", &t.say("file-email-odd"));
        let over = length(&self.address).saturating_sub(LINE);
        faults.ensure(over == 0, "address", &t.say("file-text-long").with("most", LINE).with("over", over));
        faults
    }
}

/// `GET /track/{number}/rights`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    crate::show(&page(&mine, Typed::default(), Faults::default()).await?)
}

/// `POST /track/{number}/rights`
pub(crate) async fn ask(
    visitor: Visitor,
    Path(number): Path<String>,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let typed = typed.cleaned();
    let mut faults = typed.faults(&mine);
    if let Some(right) = typed.right().filter(|_| faults.is_empty()) {
        let app = &mine.visitor.app;
        app.throttles.address.take(&mine.visitor.address, app.now()).map_err(Problem::TooMany)?;
        match app.ledger.ask_right(mine.id, right, &typed.words, typed.instead().as_ref()).await {
            Ok(_) => return see_other(&format!("{}/rights?done=asked", mine.home())),
            Err(RightsFailure::Refused(fault)) => {
                let text = mine.visitor.t.name("rights-fault", fault.code());
                faults.0.push(FieldFault { field: "right", text });
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    let page = page(&mine, typed, faults).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page)?).into_response())
}

/// `POST /track/{number}/rights/{id}/withdraw`
pub(crate) async fn withdraw(
    visitor: Visitor,
    Path((number, nth)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let nth = nth.parse().map_err(|_| Problem::NotFound)?;
    let settled =
        mine.visitor.app.ledger.settle_right((mine.id, nth), &Actor::requester(), &Verdict::Withdraw).await;
    match settled {
        Ok(()) => see_other(&format!("{}/rights?done=withdrawn", mine.home())),
        // Somebody answered meanwhile, or the button was pressed twice: the page says how it stands.
        Err(RightsFailure::Refused(_)) => see_other(&format!("{}/rights", mine.home())),
        Err(failure) => Err(failure.into()),
    }
}

async fn page(mine: &Mine, typed: Typed, faults: Faults) -> Result<View, Problem> {
    let (t, app) = (&mine.visitor.t, &mine.visitor.app);
    let files = app.ledger.rights_of(mine.id).await?;
    let bars = app.ledger.bars_erasing(mine.id).await?;
    let hint = |right: DataRight| match (right, bars) {
        (DataRight::Erasure, Some(ground)) => t.name("rights-erasure-now", ground.code()),
        _ => t.name("rights-hint", right.code()),
    };
    let choice = |right: &DataRight| {
        let label = t.name("data-right", right.code());
        Choice::new(right.code(), label, typed.right() == Some(*right)).hinted(hint(*right))
    };
    let query = mine.visitor.uri.query().unwrap_or_default();
    let done =
        ["asked", "withdrawn"].into_iter().find(|what| query.split('&').any(|q| q == format!("done={what}")));
    Ok(View {
        page: mine.visitor.page(t.say("rights-title")),
        home: mine.home(),
        choices: OFFERED.iter().map(choice).collect(),
        asked: files.iter().rev().map(|file| asked(mine, file)).collect(),
        days: app.policy().privacy.rights_working_days.into(),
        done: done.map(|what| t.name("rights-done", what)).unwrap_or_default(),
        faults,
        typed,
    })
}

fn asked(mine: &Mine, file: &RightsFile) -> Asked {
    let (t, app) = (&mine.visitor.t, &mine.visitor.app);
    let (policy, request) = (app.ledger.book().at(file.asked_at()), &file.request);
    let deadline = policy.rights_deadline(file.asked_at());
    let (day, time) = deadline.shows_as();
    let end = t.end(day, time);
    let late = request.is_late(app.now());
    let (tone, code) = match request.standing {
        _ if late => ("late", "late"),
        Standing::Waiting => ("on", "waiting"),
        Standing::Taken => ("on", "taken"),
        Standing::Granted => ("done", "granted"),
        Standing::Refused(_) => ("rest", "refused"),
        Standing::Withdrawn => ("rest", "withdrawn"),
    };
    let is_open = request.standing.is_open();
    let text = |sealed: &casework::personal::Sealed| mine.file.text(sealed.handle).to_owned();
    let ground = match request.standing {
        Standing::Refused(ground) => t
            .say("rights-ground")
            .with("ground", t.name("rights-ground", ground.code()))
            .with("article", t.name("rights-article", ground.code()))
            .to_string(),
        _ => String::new(),
    };
    Asked {
        nth: file.nth,
        what: t.name("data-right", request.right.code()),
        when: t.say("rights-asked-on").with("when", t.moment(policy.local(file.asked_at()))).to_string(),
        words: file.words().map(text).unwrap_or_default(),
        standing: t.name("rights-standing", code),
        due: if is_open { t.say("rights-due").with("end", end).to_string() } else { String::new() },
        why: if is_open { explain::sentences(t, &deadline) } else { Vec::new() },
        answer: file.answer().map(|(sealed, _)| text(sealed)).unwrap_or_default(),
        has_copy: super::copy::is_granted(file),
        ground,
        is_open,
        tone,
    }
}
