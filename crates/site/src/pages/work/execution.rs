//! 预算执行: the accounts of the years, and one of them with what the aid of the same year draws from it.

mod bound;
mod entering;
mod files;
mod from_book;
mod year;

pub(super) use bound::{Bound, bound, committing};
pub(super) use files::{csv, csv_file, workbook, xlsx};
pub(super) use from_book::{confirm, show_proposed};

use super::affair::{Ask, Offer, Offers};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair::yuan;
use crate::form::Sent;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::Typed;
use affairs::account::{AccountFault, AccountRefusal, AccountYear, Desk, Drawn, Line, PURPOSES, drawn};
use affairs::aid::AidYear;
use affairs::{AffairFault as _, AffairKind};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use budget::attainment::forecast::Elapsed;
use budget::attainment::ratio::Ratio;
use budget::execution::warning::{Warning, WarningRules};
use budget::execution::{self, Purpose, Sums};
use budget::money::Fen;
use casework::Right;
use jiff::civil::Date;
use ledger::affairs::{AffairFailure, AffairFile, AffairPage, Stepped, Stepping};
use ledger::{Envelope, StoreFault};
use performance::accounts;
use std::sync::Arc;

/// Years in the list.
const LINES: u32 = 50;

/// An account with everything that is drawn from it, as it stands at the end of today.
pub(super) struct Found {
    /// Its steps.
    pub file: AffairFile<AccountYear>,
    /// The aid of the same year.
    pub aid: Option<Arc<AidYear>>,
    /// All entries.
    pub drawn: Drawn,
    /// Today, or the last day of the year.
    pub as_of: Date,
    /// Working days gone.
    pub elapsed: Elapsed,
}

impl Found {
    async fn of(app: &App, file: AffairFile<AccountYear>) -> Result<Self, Problem> {
        let (policy, year) = (app.policy(), file.affair.year);
        let aid = match app.ledger.aid_of(year).await? {
            Some(id) => app.ledger.affair::<AidYear>(id).await?.map(|file| file.affair),
            None => None,
        };
        let drawn = drawn(&file.affair, aid.as_deref(), |at| policy.local(at).date())
            .map_err(|fault| broken(&fault))?;
        let today = policy.local(app.now()).date();
        let as_of = Date::new(year, 12, 31).map_or(today, |last| today.min(last));
        let elapsed = performance::elapsed(policy, year, today);
        Ok(Self { file, aid, drawn, as_of, elapsed })
    }

    /// The money of a line.
    pub fn line(&self, line: &str) -> Result<Sums, Problem> {
        self.drawn.account.line(line, self.as_of).map_err(|fault| broken(&fault).into())
    }

    /// The money of the year.
    pub fn total(&self) -> Result<Sums, Problem> {
        self.drawn.account.total(self.as_of).map_err(|fault| broken(&fault).into())
    }

    /// What to warn of.
    pub fn warnings(&self) -> Result<Vec<Warning>, Problem> {
        let warnings = self.drawn.account.warnings(self.as_of, self.elapsed, WarningRules::common());
        warnings.map_err(|fault| broken(&fault).into())
    }
}

fn broken(fault: &execution::ExecutionFault) -> StoreFault {
    StoreFault::Broken(format!("an account that does not hold: {fault}"))
}

/// The account of a year, for who may see it.
pub(super) async fn found(app: &App, staff: &Staff, year: &str) -> Result<Found, Problem> {
    staff.need(Right::SeeBudget)?;
    let year: i16 = year.parse().map_err(|_| Problem::NotFound)?;
    let file = accounts::of_year(&app.ledger, year).await?.ok_or(Problem::NotFound)?;
    Found::of(app, file).await
}

/// An amount with its sign, in yuan.
pub(super) fn money(amount: Fen) -> String {
    let sign = if amount < Fen(0) { "-" } else { "" };
    format!("{sign}{}", yuan(amount.abs().0))
}

/// A share in percent with one decimal, or a dash where there is nothing to share.
pub(super) fn percent(t: &Translator, share: Option<Ratio>) -> String {
    let hundredths = share.and_then(|share| share.times(Ratio::whole(100)));
    let said = |share: Ratio| t.say("percent").with("value", share.written(1)).to_string();
    hundredths.map_or_else(|| "—".to_owned(), said)
}

/// Why a step was not taken, with the sum that says why.
pub(super) fn refused(
    t: &Translator,
    tried: Result<Stepped, AffairFailure<AccountRefusal>>,
) -> Result<Option<String>, Problem> {
    match tried {
        Ok(_) => Ok(None),
        Err(AffairFailure::Refused(refusal)) => Ok(Some(worded(t, refusal))),
        Err(AffairFailure::Unknown) => Err(Problem::NotFound),
        Err(AffairFailure::KeyReused) => Err(Problem::KeyReused),
        Err(AffairFailure::Store(fault)) => Err(fault.into()),
    }
}

fn worded(t: &Translator, refusal: AccountRefusal) -> String {
    let why = t.name("account-fault", refusal.code());
    let left = refusal.left.map(|left| t.say("account-left").with("left", money(left)).to_string());
    let on = refusal.on.map(|on| t.say("account-on").with("day", t.date_long(on)).to_string());
    [Some(why), left, on].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Every purpose by its code, with its name.
pub(super) fn purposes(t: &Translator) -> impl Iterator<Item = (&'static str, String)> {
    PURPOSES.into_iter().map(|(_, code)| (code, t.name("account-purpose", code)))
}

/// The purpose of that code.
pub(super) fn purpose(code: &str) -> Option<Purpose> {
    PURPOSES.into_iter().find(|(_, known)| *known == code).map(|(purpose, _)| purpose)
}

/// A year in the list.
struct Row {
    href: String,
    year: String,
    lines: usize,
    money: [String; 3],
    rate: String,
    warnings: usize,
}

#[derive(Template)]
#[template(path = "pages/work/execution/list.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    fault: String,
    rows: Vec<Row>,
    books: Vec<(String, String)>,
    offers: Vec<Offer>,
}

/// `GET /work/execution`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    show(&list(&app, &staff, &Typed::default(), String::new()).await?)
}

/// `POST /work/execution`: a year begins.
pub async fn open(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageBudget)?;
    let (typed, t) = (Typed(typed), &staff.visitor.t);
    typed.key()?;
    let year: i16 = typed.one("budget_year").parse().unwrap_or(0);
    let fault = match app.ledger.begun_under(&accounts::key_of(year)).await? {
        Some(_) => Some(worded(t, AccountFault::OpenedAlready.into())),
        None => refused(t, begin(&app, &staff, year, line_of(&typed)).await)?,
    };
    let Some(fault) = fault else { return see_other(&format!("/work/execution/{year}")) };
    let page = list(&app, &staff, &typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

async fn begin(
    app: &App,
    staff: &Staff,
    year: i16,
    line: Line,
) -> Result<Stepped, AffairFailure<AccountRefusal>> {
    let (key, envelope) = (accounts::key_of(year), Envelope::new());
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge =
        |at| Desk { policy: app.ledger.book().at(at), by: &staff.actor, at }.open(year, vec![line.clone()]);
    app.ledger.begin_affair::<AccountYear>(&stepping, judge).await
}

/// The line of a form.
pub(super) fn line_of(typed: &Typed) -> Line {
    let purposes = typed.all("line_purposes").iter().filter_map(|code| purpose(code)).collect();
    let of = execution::Line { id: typed.one("line_code"), name: typed.one("line_name"), purposes };
    Line { project: typed.one("line_project"), of }
}

/// What a line is asked for.
pub(super) fn line_fields(offers: &Offers<'_>) -> Vec<Ask> {
    vec![
        offers.ask("line_project", "line", true),
        offers.ask("line_code", "line", true),
        offers.ask("line_name", "line", true),
        Ask { required: true, ..offers.pick("line_purposes", "checks", purposes(offers.t)) },
    ]
}

async fn list(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<ListPage, Problem> {
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("account-title"), "/work/execution");
    let newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Account, LINES) };
    let mut rows = Vec::new();
    for file in app.ledger.affairs::<AccountYear>(&newest).await? {
        rows.push(row(t, &Found::of(app, file).await?)?);
    }
    let mut opening = Vec::new();
    if staff.has(Right::ManageBudget) {
        let offers = Offers { t, noun: "account", action: "/work/execution", typed };
        let year = app.policy().local(app.now()).year();
        let mut fields = vec![offers.ask("budget_year", "number", true).filled(year)];
        fields.extend(line_fields(&offers));
        opening.push(offers.offer("open", fields)?);
    }
    let books = from_book::open_books(app, staff, &rows).await?;
    Ok(ListPage { page: bench.page.clone(), bench, fault, rows, books, offers: opening })
}

fn row(t: &Translator, found: &Found) -> Result<Row, Problem> {
    let (year, sums) = (found.file.affair.year, found.total()?);
    Ok(Row {
        href: format!("/work/execution/{year}"),
        year: year.to_string(),
        lines: found.file.affair.lines.len(),
        money: [sums.appropriated, sums.committed, sums.paid].map(money),
        rate: percent(t, sums.rate()),
        warnings: found.warnings()?.len() + found.drawn.uncovered.len(),
    })
}
