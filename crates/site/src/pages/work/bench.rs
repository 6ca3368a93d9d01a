//! What stands around every page of the workbench: the queues with their live counts, the search
//! box, the person.

use super::{list, sentences};
use crate::App;
use crate::desk::queues::{self, Queue};
use crate::naming;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::see_other;
use axum::extract::State;
use axum::response::Response;
use casework::{Right, Role, StateKind};
use std::collections::BTreeMap;
use std::fmt::Display;

/// The frame of the workbench.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The frame of every page.
    pub page: Page,
    /// The person, their role and unit.
    pub who: String,
    /// Their role in words.
    pub role: String,
    /// Their unit's name; empty at the hotline itself.
    pub unit: String,
    /// Left column.
    pub groups: Vec<Group>,
    /// Whether there is a search box.
    pub finds: bool,
    /// What was typed into the search box.
    pub sought: String,
}

/// Links under a heading.
#[derive(Clone, Debug)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// The links.
    pub links: Vec<Link>,
}

/// A link of the left column.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// In words.
    pub label: String,
    /// How many cases; `None` where nothing is counted.
    pub count: Option<i64>,
    /// Whether that many is alarming.
    pub alarming: bool,
    /// Whether it is the page one is on.
    pub here: bool,
}

/// The queues of a person, counted.
pub struct Counted {
    /// The queues.
    pub queues: Vec<Queue>,
    /// Their counts by state, in the same order.
    pub counts: Vec<BTreeMap<StateKind, i64>>,
}

impl Counted {
    /// Counts the queues of a person.
    ///
    /// # Errors
    /// The store's.
    pub async fn of(app: &App, staff: &Staff) -> Result<Self, Problem> {
        let queues = queues::queues(app.policy(), &staff.actor);
        let counts = queues::counts(&**app.ledger.store(), &staff.actor, &queues, app.now()).await?;
        Ok(Self { queues, counts })
    }

    /// The queue of that name and its counts.
    pub fn find(&self, slug: &str) -> Option<(&Queue, &BTreeMap<StateKind, i64>)> {
        let place = self.queues.iter().position(|queue| queue.slug == slug)?;
        Some((&self.queues[place], &self.counts[place]))
    }
}

/// Lays out the bench around a page; `here` is the address of the link one is on.
pub fn bench(staff: &Staff, counted: &Counted, title: impl Display, here: &str) -> Bench {
    let t = &staff.visitor.t;
    let policy = staff.visitor.app.policy();
    let mut groups = doors(staff, here);
    for (queue, counts) in counted.queues.iter().zip(&counted.counts) {
        let total: i64 = counts.values().sum();
        let href = format!("/work/q/{}", queue.slug);
        let link = Link {
            here: here == href,
            label: t.say(&format!("queue-{}", queue.slug)).to_string(),
            count: (queue.slug != "everything" && queue.slug != "closed").then_some(total),
            alarming: matches!(queue.slug, "late" | "unit-late" | "supervised") && total > 0,
            href,
        };
        let heading = t.say(&format!("queue-group-{}", queue.group)).to_string();
        match groups.iter_mut().find(|group| group.title == heading) {
            Some(group) => group.links.push(link),
            None => groups.push(Group { title: heading, links: vec![link] }),
        }
    }
    if !counted.queues.is_empty() {
        let day = link(staff, "/work/day", "day-title", here);
        groups.first_mut().into_iter().for_each(|mine| mine.links.insert(0, day.clone()));
    }
    if sentences::shelf::may_enter(staff) {
        let sentences = link(staff, "/work/sentences", "sentence-title", here);
        groups.first_mut().into_iter().for_each(|mine| mine.links.push(sentences.clone()));
    }
    groups.extend(boards(staff, here));
    groups.retain(|group| !group.links.is_empty());
    Bench {
        page: staff.page(title.to_string()),
        who: staff.account.name.clone(),
        role: t.name("role", staff.role.code()),
        unit: staff.actor.unit.as_ref().map(|id| naming::unit(t, policy, id)).unwrap_or_default(),
        groups,
        finds: staff.has(Right::FindCases),
        sought: String::new(),
    }
}

fn link(staff: &Staff, href: &str, key: &str, here: &str) -> Link {
    let label = staff.visitor.t.say(key).to_string();
    Link { href: href.to_owned(), label, count: None, alarming: false, here: here == href }
}

fn doors(staff: &Staff, here: &str) -> Vec<Group> {
    let title = staff.visitor.t.say("queue-group-mine").to_string();
    let links = match staff.role {
        Role::Agent | Role::Dispatcher => {
            let visit = "/work/intake?channel=visit";
            vec![
                link(staff, "/work/intake", "work-new-call", here),
                link(staff, visit, "work-new-visit", here),
                link(staff, "/work/desk", "desk-title", here),
            ]
        }
        _ => Vec::new(),
    };
    vec![Group { title, links }]
}

fn boards(staff: &Staff, here: &str) -> Vec<Group> {
    let t = &staff.visitor.t;
    let mut links = Vec::new();
    if staff.has(Right::SeeBoard) {
        links.push(link(staff, "/work/board", "board-title", here));
        links.push(link(staff, "/work/wall", "wall-title", here));
    }
    if staff.actor.unit.is_some() {
        links.push(link(staff, "/work/unit", "own-title", here));
    }
    if staff.has(Right::SeeFigures) {
        links.push(link(staff, "/work/month", "month-title", here));
        links.push(link(staff, "/work/indicators", "work-indicators", here));
    }
    let mut office = affairs(staff, here);
    if staff.has(Right::SettleRights) {
        office.push(link(staff, "/work/rights", "rights-queue", here));
    }
    if staff.has(Right::Publish) || (staff.has(Right::FindCases) && !staff.role.is_of_unit()) {
        office.push(link(staff, "/work/answers", "answer-title", here));
    }
    let affairs = [
        (Right::ManageTopics, "/work/topics", "topics-title"),
        (Right::ManageAid, "/work/aid", "aid-title"),
        (Right::ManageDuties, "/work/duties", "duties-title"),
    ];
    for (_, href, key) in affairs.into_iter().filter(|(right, ..)| staff.has(*right)) {
        office.push(link(staff, href, key, here));
    }
    if staff.has(Right::ManagePacks) {
        office.push(link(staff, "/work/rules", "rules-title", here));
    }
    if staff.has(Right::ManageAccounts) {
        office.push(link(staff, "/work/admin", "admin-title", here));
        office.push(link(staff, "/start", "start-title", here));
        office.push(link(staff, "/work/health", "health-title", here));
    }
    if staff.has(Right::ReadAudit) {
        office.push(link(staff, "/work/audit", "audit-title", here));
    }
    vec![
        Group { title: t.say("queue-group-figures").to_string(), links },
        Group { title: t.say("queue-group-budget").to_string(), links: money(staff, here) },
        Group { title: t.say("queue-group-admin").to_string(), links: office },
    ]
}

/// 预算与绩效.
fn money(staff: &Staff, here: &str) -> Vec<Link> {
    let doors = [
        (Right::SeeBudget, "/work/budget", "budget-books"),
        (Right::SeeBudget, "/work/targets", "targets-title"),
        (Right::SeeBudget, "/work/execution", "account-title"),
        (Right::SeeBudget, "/work/contract", "contract-title"),
        (Right::SeeFigures, "/work/units", "appraisal-title"),
        (Right::WriteBulletins, "/work/bulletins", "bulletin-list"),
        (Right::Publish, "/work/bulletins", "bulletin-list"),
        (Right::SeeBudget, "/work/bulletins", "bulletin-list"),
    ];
    let open = doors.into_iter().filter(|(right, ..)| staff.has(*right));
    let mut links: Vec<Link> = open.map(|(_, href, key)| link(staff, href, key, here)).collect();
    links.dedup_by(|later, known| later.href == known.href);
    links
}

fn affairs(staff: &Staff, here: &str) -> Vec<Link> {
    let mut links = Vec::new();
    if staff.has(Right::ManageHall) {
        links.push(link(staff, "/work/hall", "hall-title", here));
    }
    if staff.has(Right::ManageReception) {
        links.push(link(staff, "/work/reception", "reception-title", here));
    }
    if staff.has(Right::ManageMeetings) || staff.role.is_of_unit() {
        links.push(link(staff, "/work/meetings", "meeting-title", here));
    }
    links
}

/// `GET /work`: to wherever this role begins its day.
pub async fn front(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let doors = [
        (Right::ManageAccounts, "/work/admin"),
        (Right::ReadAudit, "/work/audit"),
        (Right::ManagePacks, "/work/rules"),
        (Right::ManageTopics, "/work/topics"),
        (Right::SeeBoard, "/work/board"),
        (Right::SeeFigures, "/work/indicators"),
    ];
    if let Some((_, door)) = doors.iter().find(|(right, _)| staff.role.is_apart() && staff.has(*right)) {
        return see_other(door);
    }
    let queues = queues::queues(app.policy(), &staff.actor);
    if queues.is_empty() { list::nothing(&app, &staff).await } else { see_other("/work/day") }
}
