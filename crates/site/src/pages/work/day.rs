//! My day: where somebody of the office begins. What is late, due, come back, to be signed, half written and new,
//! each with the act that comes next.

use super::bench::{Bench, Counted, bench};
use super::drafts::{self, DraftLink};
use super::news::{self, NewsLine};
use super::views::{self, ViewLink};
use crate::App;
use crate::desk::clocks::{self, Badge};
use crate::desk::day::{Day, LOOKED_AT, Pile, Press, Waiting, day};
use crate::naming;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;

/// Everything that presses for one reason.
#[derive(Clone, Debug)]
struct PileView {
    code: &'static str,
    title: String,
    total: i64,
    lines: Vec<Line>,
    /// Queues it lies in: name, address, how many.
    queues: Vec<(String, String, i64)>,
}

/// A case of the day.
#[derive(Clone, Debug)]
struct Line {
    href: String,
    title: String,
    number: String,
    small: String,
    badge: Option<Badge>,
    clock: String,
    /// Words and address of the act that comes next.
    next: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/work/day.html")]
struct DayPage {
    page: Page,
    bench: Bench,
    today: String,
    piles: Vec<PileView>,
    calm: bool,
    /// How many lines of each queue were looked at, where some hold more.
    more: Option<i64>,
    drafts: Vec<DraftLink>,
    news: Vec<NewsLine>,
    views: Vec<ViewLink>,
}

/// `GET /work/day`.
pub async fn show_day(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let t = &staff.visitor.t;
    let counted = Counted::of(&app, &staff).await?;
    let Day { piles, more } = day(&app.ledger, &staff.actor, &counted.queues).await?;
    let bench = bench(&staff, &counted, t.say("day-title"), "/work/day");
    let piles: Vec<PileView> = piles.into_iter().map(|(press, pile)| view(&staff, press, pile)).collect();
    let views = views::all(&app, &staff).await?.into_iter().map(|(_, link)| link).collect();
    show(&DayPage {
        page: bench.page.clone(),
        bench,
        today: t.date_long(app.policy().local(app.now()).date()),
        calm: piles.is_empty(),
        piles,
        more: more.then_some(i64::from(LOOKED_AT)),
        drafts: drafts::of_person(&app, &staff).await?,
        news: news::since_yesterday(&app, &staff, &counted.queues).await?,
        views,
    })
}

fn view(staff: &Staff, press: Press, pile: Pile) -> PileView {
    let t = &staff.visitor.t;
    let due = matches!(press, Press::Late | Press::Today | Press::Soon).then(|| press.code());
    let query = due.map(|due| format!("?due={due}")).unwrap_or_default();
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    let queue = |(slug, many): &(&'static str, usize)| {
        (t.say(&format!("queue-{slug}")).to_string(), format!("/work/q/{slug}{query}"), count(*many))
    };
    PileView {
        code: press.code(),
        title: t.say(&format!("day-{}", press.code())).to_string(),
        total: count(pile.total),
        queues: pile.in_queues.iter().map(queue).collect(),
        lines: pile.shown.into_iter().map(|waiting| line(staff, waiting)).collect(),
    }
}

fn line(staff: &Staff, waiting: Waiting) -> Line {
    let (t, app) = (&staff.visitor.t, &staff.visitor.app);
    let (policy, row) = (app.policy(), waiting.line.row);
    let href = format!("/work/q/{}/c/{}", waiting.queue, row.number);
    let place = row.area.as_ref().map(|code| naming::area(t, policy, code));
    let small = [Some(t.name("kind", row.kind.code())), place, Some(t.name("state", row.state.code()))];
    Line {
        next: waiting.next.map(|act| (t.name("act", act.code()), format!("{href}/{}", act.code()))),
        title: if waiting.line.erased { t.say("work-erased").to_string() } else { waiting.line.title },
        small: small.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        badge: row.next_clock.map(|_| clocks::badge(t, policy, row.next_due, app.now())),
        clock: row.next_clock.map(|clock| t.name("clock", clock.code())).unwrap_or_default(),
        number: row.number,
        href,
    }
}
