//! 信访解难、帮扶 for everybody: what it is, that it ties nobody's hands, and the grants that are public now:
//! an initial, a division, what for and how much, for as many days as the pack says.

use crate::affair::{self, Texts, yuan};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::aid::{AidStage, AidYear, Application};
use askama::Template;
use axum::response::Response;
use casework::policy::Policy;

#[derive(Template)]
#[template(path = "pages/aid/aid.html")]
struct View {
    page: Page,
    purposes: Vec<String>,
    days: u32,
    notices: Vec<Notice>,
}

/// A grant as everybody reads it.
struct Notice {
    initial: String,
    area: String,
    purpose: String,
    amount: String,
    through: String,
}

/// `GET /aid`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let (policy, mut notices) = (app.policy(), Vec::new());
    let today = policy.local(app.now()).date();
    for year in [today.year(), today.year() - 1] {
        let Some(id) = app.ledger.aid_of(year).await? else { continue };
        let Some(file) = app.ledger.affair::<AidYear>(id).await? else { continue };
        let running = |one: &&Application| {
            one.stage == AidStage::Announced
                && one.notice.as_ref().is_some_and(|notice| today <= notice.through)
        };
        let running: Vec<&Application> = file.affair.applications.iter().filter(running).collect();
        let texts = Texts::of(
            app,
            affair::handles(running.iter().filter_map(|one| Some(&one.notice.as_ref()?.initial))),
        )
        .await?;
        notices.extend(running.into_iter().filter_map(|one| notice(t, policy, one, &texts)));
    }
    let purposes = policy.aid.purposes.iter().map(|one| one.names.of(t.lang()).to_owned()).collect();
    let days = policy.aid.notice_days;
    crate::show(&View { page: visitor.page(t.say("aid-title")), purposes, days, notices })
}

fn notice(t: &Translator, policy: &Policy, one: &Application, texts: &Texts) -> Option<Notice> {
    let notice = one.notice.as_ref()?;
    let initial = texts.text(&notice.initial);
    let area = policy.areas.get(&notice.area).map(|area| area.names.of(t.lang()).to_owned());
    Some(Notice {
        initial: t.say("aid-initial").with("initial", initial).to_string(),
        area: area.unwrap_or_default(),
        purpose: purpose(t, policy, one),
        amount: t.say("aid-yuan").with("amount", yuan(one.granted()?)).to_string(),
        through: t.date_long(notice.through),
    })
}

/// What an application is for, in words.
pub(crate) fn purpose(t: &Translator, policy: &Policy, one: &Application) -> String {
    let known = policy.aid.purpose(&one.purpose);
    known.map_or_else(|| one.purpose.to_string(), |known| known.names.of(t.lang()).to_owned())
}
