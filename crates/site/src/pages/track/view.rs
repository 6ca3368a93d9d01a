//! One request: where it stands, why that day, what happened so far, and what can be done now.

use super::outcome::{Told, told};
use super::standing::Standing;
use super::timeline::{Line, lines};
use super::{Mine, area_name, attachment, offer, reception};
use crate::following;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use casework::ActKind;
use casework::notice::Party;

#[derive(Template)]
#[template(path = "pages/track/view.html")]
struct View {
    page: Page,
    number: String,
    title: String,
    done: String,
    standing: Standing,
    told: Vec<Told>,
    lines: Vec<Line>,
    offers: Vec<Offer>,
    asked: String,
    place: String,
    files: Vec<attachment::Link>,
    notices: Vec<(String, String)>,
    papers: Vec<crate::issuing::Listed>,
    follow: String,
}

/// Something to do now.
struct Offer {
    href: String,
    label: String,
    hint: String,
}

/// `GET /track/{number}`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    let notices = notices(&mine).await?;
    let (app, t) = (&mine.visitor.app, &mine.visitor.t);
    let policy = app.policy();
    let matter = mine.file.matter();
    let area = mine.file.case.area.as_ref().and_then(|area| policy.areas.get(area));
    let area = area.map(|area| area_name(policy, area, t)).unwrap_or_default();
    let view = View {
        page: mine.visitor.page(mine.title()),
        number: mine.number.clone(),
        title: mine.title(),
        done: done(&mine),
        standing: Standing::of(&mine.file.case, policy, t, app.now()),
        told: told(&mine.file, policy, t, app.now()),
        lines: lines(&mine.file, policy, t),
        offers: offers(&mine, reception::is_offered(&mine).await?),
        asked: if mine.file.matter_erased() { t.say("work-erased").to_string() } else { matter.text },
        place: [area, matter.place].join(" ").trim().to_owned(),
        files: attachment::links(&mine.file, &mine.number),
        papers: crate::issuing::listed(app, &mine.file, t, &format!("{}/paper", mine.home()), true),
        follow: format!("/follow/{}", following::code(app, mine.id)),
        notices,
    };
    crate::show(&view)
}

/// What has just been done here, as the address says.
fn done(mine: &Mine) -> String {
    let query = mine.visitor.uri.query().unwrap_or_default();
    let act = query.split('&').find_map(|pair| pair.strip_prefix("done="));
    let act = act.and_then(ActKind::from_code).filter(|act| offer::ACTS.contains(act));
    act.map(|act| mine.visitor.t.say(&format!("track-done-{}", act.code().replace('_', "-"))).to_string())
        .unwrap_or_default()
}

fn offers(mine: &Mine, received: bool) -> Vec<Offer> {
    let app = &mine.visitor.app;
    let t = &mine.visitor.t;
    let policy = app.policy();
    let open = |act: &&ActKind| offer::is_open(**act, &mine.file, policy, app.now());
    let until = offer::last_rating_moment(&mine.file, policy).map(|end| t.moment(policy.local(end)));
    let offer = |act: &ActKind| {
        let code = act.code().replace('_', "-");
        let hint = match (&until, act) {
            (Some(until), ActKind::Rate) => t.say("track-offer-rate-until").with("until", until),
            _ => t.say(&format!("track-offer-{code}-hint")),
        };
        let href = format!("{}/{code}", mine.home());
        Offer { href, label: t.say(&format!("track-offer-{code}")).to_string(), hint: hint.to_string() }
    };
    let reception = Offer {
        href: format!("{}/reception", mine.home()),
        label: t.say("reception-title").to_string(),
        hint: t.say("reception-offer-hint").to_string(),
    };
    offer::ACTS.iter().filter(open).map(offer).chain(received.then_some(reception)).collect()
}

/// What the requester was told, and when it was delivered.
async fn notices(mine: &Mine) -> Result<Vec<(String, String)>, Problem> {
    let t = &mine.visitor.t;
    let policy = mine.visitor.app.policy();
    let rows = mine.visitor.app.ledger.store().notices(mine.id).await?;
    let told = rows.into_iter().filter(|row| row.notice.to == Party::Requester).map(|row| {
        let when = match row.delivered_at {
            Some(at) => t.say("track-notice-sent").with("when", t.moment(policy.local(at))),
            None if row.given_up => t.say("track-notice-refused"),
            None => t.say("track-notice-waiting"),
        };
        (t.name("notice", row.notice.kind.code()), when.to_string())
    });
    Ok(told.collect())
}
