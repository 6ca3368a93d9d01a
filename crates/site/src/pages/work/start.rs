//! The first hour of a new office: seven steps from an empty machine to the first case, each with what is done,
//! what comes next, and where. It reads how the office stands and remembers nothing of its own.

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use casework::{Right, Role, policy};
use ledger::account::Account;
use ledger::projection::QueueKey;
use std::collections::BTreeSet;

/// Without these a case cannot go its whole way.
const NEEDED: [Role; 6] =
    [Role::Agent, Role::Dispatcher, Role::UnitHandler, Role::UnitApprover, Role::FollowUp, Role::Supervisor];

/// A step of the first hour.
struct Step {
    title: String,
    help: String,
    /// How the office stands.
    standing: String,
    is_done: bool,
    /// Where it is done on a page; empty if it is done at the machine.
    href: String,
    /// What is typed at the machine; empty if it is done on a page.
    command: &'static str,
}

#[derive(Template)]
#[template(path = "pages/work/start.html")]
struct StartPage {
    page: Page,
    bench: Bench,
    steps: Vec<Step>,
    done: usize,
}

/// How the office stands.
struct Office {
    people: Vec<Account>,
    second: bool,
    cases: i64,
}

impl Office {
    async fn look(app: &App, staff: &Staff) -> Result<Self, Problem> {
        let store = app.ledger.store();
        let queues = [QueueKey::everything(), QueueKey::independent()];
        Ok(Self {
            people: store.accounts().await?.into_iter().filter(|account| account.active).collect(),
            second: store.standing(&staff.account.id).await?.factor.is_some(),
            cases: store.counts(&queues).await?.values().sum(),
        })
    }

    fn missing(&self) -> impl Iterator<Item = Role> {
        NEEDED.into_iter().filter(|role| self.people.iter().all(|account| !account.roles.contains(role)))
    }

    fn units(&self) -> usize {
        self.people.iter().filter_map(|account| account.unit.as_ref()).collect::<BTreeSet<_>>().len()
    }
}

/// `GET /start`.
pub async fn show_start(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::ManageAccounts)?;
    let office = Office::look(&app, &staff).await?;
    let steps = vec![
        pack(&app, &staff),
        second_factor(&staff, &office),
        people(&staff, &office),
        units(&staff, &office),
        papers(&app, &staff),
        copies(&staff),
        first_case(&staff, &office),
    ];
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, staff.visitor.t.say("start-title"), "/start");
    let done = steps.iter().filter(|step| step.is_done).count();
    show(&StartPage { page: bench.page.clone(), bench, steps, done })
}

fn step(staff: &Staff, key: &str, standing: String, is_done: bool) -> Step {
    let t = &staff.visitor.t;
    Step {
        title: t.say(&format!("start-{key}")).to_string(),
        help: t.say(&format!("start-{key}-help")).to_string(),
        standing,
        is_done,
        href: String::new(),
        command: "",
    }
}

fn pack(app: &App, staff: &Staff) -> Step {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let standing = t
        .say("start-pack-standing")
        .with("office", policy.office.names.of(t.lang()))
        .with("pack", policy.version.as_str())
        .with("doubts", policy::doubts(policy).count());
    Step { command: "yingda pack doubts", ..step(staff, "pack", standing.to_string(), true) }
}

fn second_factor(staff: &Staff, office: &Office) -> Step {
    let key = if office.second { "start-factor-on" } else { "start-factor-off" };
    let standing = staff.visitor.t.say(key).to_string();
    Step { href: "/work/me".to_owned(), ..step(staff, "factor", standing, office.second) }
}

fn people(staff: &Staff, office: &Office) -> Step {
    let t = &staff.visitor.t;
    let missing: Vec<String> = office.missing().map(|role| t.name("role", role.code())).collect();
    let standing = if missing.is_empty() {
        t.say("start-people-whole").with("count", office.people.len()).to_string()
    } else {
        t.say("start-people-missing")
            .with("roles", missing.join(&t.say("start-comma").to_string()))
            .to_string()
    };
    Step { href: "/work/admin".to_owned(), ..step(staff, "people", standing, missing.is_empty()) }
}

fn units(staff: &Staff, office: &Office) -> Step {
    let standing = staff.visitor.t.say("start-units-standing").with("count", office.units()).to_string();
    Step { href: "/work/admin".to_owned(), ..step(staff, "units", standing, office.units() > 0) }
}

fn papers(app: &App, staff: &Staff) -> Step {
    let press = app.settings.press.is_some();
    let key = if press { "health-papers-printed" } else { "health-papers-none" };
    let standing = staff.visitor.t.say(key).to_string();
    Step { command: "yingda doctor", ..step(staff, "papers", standing, press) }
}

/// Whether copies are made is known to the machine alone: this step asks to be done, and is never ticked.
fn copies(staff: &Staff) -> Step {
    let standing = staff.visitor.t.say("start-copies-standing").to_string();
    Step { command: "yingda backup --help", ..step(staff, "copies", standing, false) }
}

fn first_case(staff: &Staff, office: &Office) -> Step {
    let standing = staff.visitor.t.say("start-case-standing").with("count", office.cases).to_string();
    let command = if office.cases == 0 { "yingda import --help" } else { "" };
    Step { href: "/file".to_owned(), command, ..step(staff, "case", standing, office.cases > 0) }
}
