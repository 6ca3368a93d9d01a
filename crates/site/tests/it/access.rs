//! Every role × every route × cases they may and may not know of: one golden table, each cell explained.
//!
//! A route without a rule fails, and so does a cell that the rule does not explain. Whoever may not know of a
//! case gets, byte for byte, what they get for a number that was never issued; and no list, count or figure
//! of theirs holds a word of it.

use crate::office::{Office, PASSWORD, complaint, office, office_in};
use crate::routes::routes;
use crate::world::{Browser, Shown, world_with};
use axum::body::Body;
use axum::http::Request;
use casework::policy::Policy;
use casework::{Right, Role, access};
use ledger::Clock as _;
use ledger::account::Account;
use ledger::memory::MemoryStore;
use serde_json::{Value, json};
use site::{Accounts, SecondFactor};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

/// A word that stands in the title and text of each hidden case.
const CANARY: &str = "金丝雀";

/// Who asks: login, role, unit, and which of the three cases they may know of.
type Person = (&'static str, Option<Role>, Option<&'static str>, [bool; 3]);

/// The cases: `plain` is led by B-WORKS, supported by B-ENV, river invited, `away` recused; `accusing` is about
/// B-WORKS and led by B-ENV; `hotline` is about the hotline.
const CASES: [&str; 3] = ["plain", "accusing", "hotline"];

const PEOPLE: [Person; 19] = [
    ("nobody", None, None, [false, false, false]),
    ("agent", Some(Role::Agent), None, [true, true, false]),
    ("dispatcher", Some(Role::Dispatcher), None, [true, true, false]),
    ("away", Some(Role::Dispatcher), None, [false, true, false]),
    ("follower", Some(Role::FollowUp), None, [true, true, false]),
    ("supervisor", Some(Role::Supervisor), None, [true, true, false]),
    ("reviewer", Some(Role::Reviewer), None, [false, false, true]),
    ("analyst", Some(Role::Analyst), None, [false, false, false]),
    ("finance", Some(Role::Finance), None, [false, false, false]),
    ("publisher", Some(Role::Publisher), None, [false, false, false]),
    ("packs", Some(Role::PackAdministrator), None, [false, false, false]),
    ("admin", Some(Role::SecurityAdministrator), None, [false, false, false]),
    ("auditor", Some(Role::Auditor), None, [false, false, false]),
    ("works", Some(Role::UnitHandler), Some("B-WORKS"), [true, false, false]),
    ("works-head", Some(Role::UnitApprover), Some("B-WORKS"), [true, false, false]),
    ("env", Some(Role::UnitHandler), Some("B-ENV"), [true, true, false]),
    ("river", Some(Role::UnitHandler), Some("S-RIVER"), [true, false, false]),
    ("east", Some(Role::UnitHandler), Some("D-EAST"), [false, false, false]),
    ("east-head", Some(Role::UnitApprover), Some("D-EAST"), [false, false, false]),
];

/// What explains the answer of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    /// The public site: whoever is signed in makes no difference.
    Public,
    /// Signing in and out: depends on the session alone.
    Session,
    /// Anyone of the office.
    Staff,
    /// Whoever may register.
    Registers,
    /// Whoever has the right.
    Needs(Right),
    /// Whoever convenes, and every unit: which meetings they see is another matter.
    Meets,
    /// Whoever appraises or pays: which step is whose is another matter.
    Settles,
    /// Whoever finds cases at the office's own desks, and whoever publishes: what is proposed must hold nothing of the case.
    Answers,
    /// Whoever does acts on cases, and whoever writes sentences for them.
    Writes,
    /// Whoever works in a unit: their own.
    OfUnit,
    /// Whoever may know of the case.
    Case,
    /// Whoever may know of the case; here none has a paper.
    Paper,
}

/// The first of these that an address begins with explains it. A new route needs a line here.
const RULES: &[(&str, Rule)] = &[
    ("/api/openapi.json", Rule::Public),
    ("/api/v1/policy", Rule::Public),
    ("/api/v1/requests", Rule::Public),
    ("/api/v1/sessions", Rule::Session),
    ("/api/v1/queues", Rule::Staff),
    ("/api/v1/cases/", Rule::Case),
    ("POST /api/v1/cases", Rule::Registers),
    ("/api/v1/cases", Rule::Staff),
    ("/api/v1/indicators", Rule::Needs(Right::SeeFigures)),
    ("/.well-known", Rule::Public),
    ("/aid", Rule::Public),
    ("/budgets", Rule::Public),
    ("/file", Rule::Public),
    ("/follow/", Rule::Public),
    ("/enterprise", Rule::Public),
    ("/guides", Rule::Public),
    ("/hall", Rule::Public),
    ("/health", Rule::Public),
    ("/qa", Rule::Public),
    ("/receipt", Rule::Public),
    ("/results", Rule::Public),
    ("/reception", Rule::Public),
    ("/results/targets", Rule::Public),
    ("/subscribe", Rule::Public),
    ("/subscription/", Rule::Public),
    ("/log/", Rule::Public),
    ("/paper/", Rule::Public),
    ("/parts", Rule::Public),
    ("/words", Rule::Public),
    ("/answers", Rule::Public),
    ("/start", Rule::Needs(Right::ManageAccounts)),
    ("/static", Rule::Public),
    ("/topics", Rule::Public),
    ("/track", Rule::Public),
    ("/verify", Rule::Public),
    ("/welcome", Rule::Public),
    ("/sign-", Rule::Session),
    ("/work/admin", Rule::Needs(Right::ManageAccounts)),
    ("/work/aid", Rule::Needs(Right::ManageAid)),
    ("/work/audit", Rule::Needs(Right::ReadAudit)),
    ("/work/board", Rule::Needs(Right::SeeBoard)),
    ("/work/calls", Rule::Registers),
    ("/work/health", Rule::Needs(Right::ManageAccounts)),
    ("/work/month", Rule::Needs(Right::SeeFigures)),
    ("/work/unit/", Rule::OfUnit),
    ("/work/wall", Rule::Needs(Right::SeeBoard)),
    ("POST /work/budget", Rule::Needs(Right::ManageBudget)),
    ("/work/budget", Rule::Needs(Right::SeeBudget)),
    ("/work/answers", Rule::Answers),
    ("POST /work/bulletins/", Rule::Needs(Right::SeeBudget)),
    ("POST /work/bulletins", Rule::Needs(Right::WriteBulletins)),
    ("/work/bulletins/new", Rule::Needs(Right::WriteBulletins)),
    ("/work/bulletins", Rule::Needs(Right::SeeBudget)),
    ("/work/bulk", Rule::Staff),
    ("/work/day", Rule::Staff),
    ("/work/desk", Rule::Registers),
    ("/work/drafts/", Rule::Case),
    ("POST /work/contract/", Rule::Settles),
    ("POST /work/contract", Rule::Needs(Right::Appraise)),
    ("/work/contract", Rule::Needs(Right::SeeBudget)),
    ("/work/contributions", Rule::Needs(Right::ManageTopics)),
    ("/work/duties", Rule::Needs(Right::ManageDuties)),
    ("/work/execution/from/", Rule::Needs(Right::ManageBudget)),
    ("POST /work/execution", Rule::Needs(Right::ManageBudget)),
    ("/work/execution", Rule::Needs(Right::SeeBudget)),
    ("/work/files", Rule::Case),
    ("/work/find/contact", Rule::Needs(Right::Reveal)),
    ("/work/find", Rule::Needs(Right::FindCases)),
    ("/work/hall", Rule::Needs(Right::ManageHall)),
    ("/work/indicators", Rule::Needs(Right::SeeFigures)),
    ("/work/intake", Rule::Registers),
    ("POST /work/meetings/", Rule::Meets),
    ("POST /work/meetings", Rule::Needs(Right::ManageMeetings)),
    ("/work/meetings", Rule::Meets),
    ("/work/paper/", Rule::Paper),
    ("/work/reception", Rule::Needs(Right::ManageReception)),
    ("/work/rights", Rule::Needs(Right::SettleRights)),
    ("POST /work/targets/{year}/versions", Rule::Needs(Right::Publish)),
    ("POST /work/targets", Rule::Needs(Right::ManageBudget)),
    ("/work/targets", Rule::Needs(Right::SeeBudget)),
    ("/work/topics", Rule::Needs(Right::ManageTopics)),
    ("POST /work/units/", Rule::Needs(Right::SeeFigures)),
    ("POST /work/units", Rule::Needs(Right::Appraise)),
    ("/work/units", Rule::Needs(Right::SeeFigures)),
    ("/work/palette", Rule::Staff),
    ("/work/sentences", Rule::Writes),
    ("/work/live", Rule::Staff),
    ("/work/news", Rule::Staff),
    ("/work/q/{queue}/export", Rule::Needs(Right::Export)),
    ("/work/q/{queue}/c/", Rule::Case),
    ("/work/q/{queue}", Rule::Staff),
    ("/work/unit", Rule::OfUnit),
    ("/work/glossary", Rule::Staff),
    ("/work/rules", Rule::Staff),
    ("/work/me", Rule::Staff),
    ("/work", Rule::Staff),
    ("/", Rule::Public),
];

fn rule(method: &str, address: &str) -> Rule {
    let called = format!("{method} {address}");
    let fits = |begin: &str| called.starts_with(begin) || address.starts_with(begin);
    let found = RULES.iter().find(|(begin, _)| if *begin == "/" { address == "/" } else { fits(begin) });
    found.unwrap_or_else(|| panic!("{called} has no rule in access.rs: say who may use it")).1
}

/// Whether the rule allows that answer.
fn explains(policy: &Policy, by: Rule, who: &Person, sees: bool, address: &str, status: u16) -> bool {
    let (_, role, _, _) = who;
    let Some(role) = role else {
        return match by {
            Rule::Public | Rule::Session => status < 500,
            _ => status == if address.starts_with("/api") { 401 } else { 303 },
        };
    };
    let allowed = |allowed: bool| if allowed { !matches!(status, 401 | 403) } else { status == 403 };
    let registers = access::may_register(policy, &casework::Actor::of_desk("someone", *role)).is_ok();
    match by {
        Rule::Public | Rule::Session => status < 500,
        Rule::Staff => !matches!(status, 401) && status < 500,
        Rule::Registers => allowed(registers),
        Rule::Needs(right) => allowed(access::has(policy, *role, right)),
        Rule::Answers => {
            let has = |right| access::has(policy, *role, right);
            allowed(has(Right::Publish) || (has(Right::FindCases) && !role.is_of_unit()))
        }
        Rule::Meets => allowed(role.is_of_unit() || access::has(policy, *role, Right::ManageMeetings)),
        Rule::Settles => {
            let rights = [Right::Appraise, Right::ManageBudget];
            allowed(rights.into_iter().any(|right| access::has(policy, *role, right)))
        }
        Rule::Writes => {
            let does_acts = policy.grants.iter().any(|grant| grant.role == *role && !grant.acts.is_empty());
            allowed(does_acts || access::has(policy, *role, Right::WriteSentences))
        }
        Rule::OfUnit => allowed(role.is_of_unit()),
        Rule::Case if !sees => status == 404,
        Rule::Paper => status == 404,
        Rule::Case => address.starts_with("/work/files") || !matches!(status, 401 | 403 | 404),
    }
}

struct Hall {
    office: Office,
    people: Vec<(Person, String, Browser)>,
    numbers: Vec<String>,
}

async fn account(office: &Office, (login, role, unit, _): &Person) {
    let hash = ledger::password::hash(PASSWORD).unwrap();
    let account = Account {
        id: (*login).into(),
        login: (*login).into(),
        name: format!("name of {login}"),
        roles: role.iter().copied().collect(),
        unit: unit.map(Into::into),
        active: true,
    };
    office.world.app.ledger.store().save_account(&account, Some(&hash)).await.unwrap();
}

fn about(what: &str, extra: &Value) -> Value {
    let mut body = complaint();
    let object = body.as_object_mut().unwrap();
    object.insert("title".into(), json!(format!("{CANARY}-{what}")));
    object.insert("text".into(), json!(format!("{CANARY}-{what} 说的是这件事")));
    object.extend(extra.as_object().unwrap().clone());
    body
}

/// Asking everything takes days of the office's time; here nobody is signed out for it.
async fn hall() -> Hall {
    let patient = Accounts {
        second_factor: SecondFactor::Optional,
        idle_minutes: 1_000_000,
        session_hours: 20_000,
        ..Accounts::default()
    };
    let world = world_with(Arc::new(MemoryStore::new()), None, "http://localhost", patient).await;
    let office = office_in(world).await;
    let mut people = Vec::new();
    for person in PEOPLE {
        let known = person.1.is_some();
        if known {
            account(&office, &person).await;
        }
        let token = if known { office.token(person.0).await } else { String::new() };
        let browser = if known { office.browser(person.0).await } else { office.world.browser() };
        people.push((person, token, browser));
    }
    let numbers = cases(&office).await;
    Hall { office, people, numbers }
}

async fn cases(office: &Office) -> Vec<String> {
    let (agent, dispatcher) = (office.token("agent").await, office.token("dispatcher").await);
    let (works, env) = (office.token("works").await, office.token("env").await);
    let plain = office.case(&agent, &about("plain", &json!({}))).await;
    let to = json!({"lead": "B-WORKS", "supports": ["B-ENV"], "basis": "catalogue"});
    office.act(&dispatcher, &plain, "dispatch", &to).await.is(200);
    office.act(&works, &plain, "accept", &json!({})).await.is(200);
    office.act(&works, &plain, "invite", &json!({"person": "river", "reason": "请来调解"})).await.is(200);
    office.act(&dispatcher, &plain, "recuse", &json!({"person": "away", "reason": "亲属"})).await.is(200);
    let whom = json!({"about_units": ["B-WORKS"], "confidential": true});
    let accusing = office.case(&agent, &about("accusing", &whom)).await;
    let to = json!({"lead": "B-ENV", "basis": "designated"});
    office.act(&dispatcher, &accusing, "dispatch", &to).await.is(200);
    office.act(&env, &accusing, "accept", &json!({})).await.is(200);
    let hotline = office.case(&agent, &about("hotline", &json!({"about_hotline": true}))).await;
    vec![plain, accusing, hotline]
}

fn filled(address: &str, number: &str) -> String {
    let act = if address.starts_with("/api/v1/requests") { "remind" } else { "add_material" };
    let id = match address {
        a if a.contains("indicators") => "VOLUME",
        a if a.starts_with("/qa") => "hours",
        _ => "nobody",
    };
    address
        .replace("{*path}", "0/000")
        .replace("{number}", number)
        .replace("{month}", "2026-10")
        .replace("{queue}", "found")
        .replace("{act}", act)
        .replace("{list}", "units")
        .replace("{of}", "1")
        .replace("{kind}", "opinion")
        .replace("{step}", "take")
        .replace("{turn}", "A001")
        .replace("{wish}", "ready")
        .replace("{slot}", "1")
        .replace("{nth}", "1")
        .replace("{year}", "2026")
        .replace("{file}", "budget.json")
        .replace("{name}", "site.css")
        .replace("{part}", "button")
        .replace("{token}", &"0".repeat(64))
        .replace("{handle}", &"0".repeat(32))
        .replace("{year}", "2026")
        .replace("{nth}", "1")
        .replace("{id}", id)
}

impl Hall {
    async fn ask(&mut self, at: usize, method: &str, address: &str, number: &str) -> Shown {
        let guessed = address.starts_with("/api/v1/requests/") || address == "/api/v1/sessions";
        let slow = guessed || (method == "POST" && matches!(address, "/track" | "/sign-in"));
        let pause = jiff::SignedDuration::from_secs(if slow { 130 } else { 2 });
        let clock = &self.office.world.clock;
        clock.set(clock.now().checked_add(pause).unwrap());
        let (_, token, browser) = &mut self.people[at];
        let api = address.starts_with("/api");
        let mut request = Request::builder().method(method).uri(filled(address, number));
        if api && !token.is_empty() && !address.ends_with("/current") {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let media = if api { "application/json" } else { "application/x-www-form-urlencoded" };
        request = request.header("content-type", media).header("idempotency-key", "one-of-a-kind");
        let body = if method == "POST" && api { "{}" } else { "" };
        browser.raw(request.body(Body::from(body)).unwrap()).await
    }
}

const LEGEND: &str = "\
# Who × address × case → status. UPDATE_DOCS=1 rewrites; read the difference before you commit it.
# plain: led by B-WORKS (works, works-head), supported by B-ENV (env), river invited, away recused.
# accusing: confidential, about B-WORKS, led by B-ENV. hotline: about the hotline itself.
# 404 for a case: this person may not know of it. 403: the role lacks the right. 303/401: nobody is signed in.
";

/// The one table: rows are addresses and cases, columns people.
#[tokio::test]
async fn every_cell_of_role_and_route_and_case_is_explained() {
    let mut hall = hall().await;
    let policy = hall.office.world.app.policy().clone();
    let mut table = String::from(LEGEND);
    let _ = write!(table, "{:<6} {:<44} {:<8}", "", "", "");
    for (login, ..) in PEOPLE {
        let _ = write!(table, " {login:>10}");
    }
    table.push('\n');
    let mut unexplained = Vec::new();
    for (method, address) in routes().into_iter().filter(|(_, address)| address != "/sign-out") {
        let rule = rule(method, &address);
        let shown = if address.contains("{number}") { 0..CASES.len() } else { 0..1 };
        for case in shown {
            let number = hall.numbers[case].clone();
            let name = if address.contains("{number}") { CASES[case] } else { "" };
            let _ = write!(table, "{method:<6} {address:<44} {name:<8}");
            for (at, who) in PEOPLE.iter().enumerate() {
                let status = hall.ask(at, method, &address, &number).await.status.as_u16();
                let _ = write!(table, " {status:>10}");
                if !explains(&policy, rule, who, who.3[case], &address, status) {
                    unexplained.push(format!("{method} {address} {name} {}: {status} by {rule:?}", who.0));
                }
            }
            table.push('\n');
        }
    }
    assert!(unexplained.is_empty(), "unexplained:\n{}", unexplained.join("\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/output/access.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &table).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    for (old, new) in golden.lines().zip(table.lines()) {
        assert_eq!(old, new, "access.txt is old, or an address answers differently");
    }
    assert_eq!(golden.lines().count(), table.lines().count(), "an address has no row in access.txt");
}

/// What differs from page to page by chance.
fn settled(shown: &Shown, number: &str) -> String {
    let headers: Vec<String> = shown
        .headers
        .iter()
        .filter(|(name, _)| *name != "set-cookie")
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    format!("{} {}\n{}", shown.status, headers.join("\n"), shown.body).replace(number, "NUMBER")
}

/// A hidden case answers exactly as a number that was never issued.
#[tokio::test]
async fn what_is_hidden_answers_like_what_never_was() {
    let mut hall = hall().await;
    for (case, name) in CASES.iter().enumerate() {
        let real = hall.numbers[case].clone();
        let never = never_issued(&real);
        for at in (0..PEOPLE.len()).filter(|at| !PEOPLE[*at].3[case]) {
            for (method, address) in routes().into_iter().filter(|(_, a)| a.contains("{number}")) {
                let one = hall.ask(at, method, &address, &real).await;
                let other = hall.ask(at, method, &address, &never).await;
                assert_ne!(one.status, 429, "asked too often to tell");
                let (one, other) = (settled(&one, &real), settled(&other, &never));
                assert_eq!(one, other, "{} asks {method} {address} for {}", PEOPLE[at].0, name);
            }
        }
    }
}

/// The same day's number of a place nobody reached, with its right check digit.
fn never_issued(real: &str) -> String {
    let number: casework::CaseNumber = real.parse().unwrap();
    let day = number.to_string();
    (7_000..9_999)
        .map(|place| casework::CaseNumber::new("RX", "999900", date_of(&day), place).to_string())
        .find(|other| other.len() == real.len() && other != real)
        .unwrap()
}

fn date_of(number: &str) -> jiff::civil::Date {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits[6..14].parse().unwrap_or_else(|_| "2026-11-13".parse().unwrap())
}

/// Lists, counts, figures and searches: nothing of a hidden case, and everything of one that is not.
#[tokio::test]
async fn no_list_of_an_outsider_holds_a_word_of_it() {
    let mut hall = hall().await;
    let mut met = 0;
    for (at, (who, _, _, sees)) in PEOPLE.iter().enumerate() {
        let mut pages: Vec<String> = ["/work/day", "/work/board", "/work/indicators", "/work/indicators.csv"]
            .map(str::to_owned)
            .into_iter()
            .chain(
                [
                    "/work/news",
                    "/work/indicators/VOLUME",
                    "/api/v1/queues",
                    "/api/v1/indicators/VOLUME/cases",
                ]
                .map(Into::into),
            )
            .collect();
        let queues = hall.ask(at, "GET", "/api/v1/queues", "").await;
        let queues: Value = serde_json::from_str(&queues.body).unwrap_or_default();
        for queue in queues["queues"].as_array().into_iter().flatten() {
            let slug = queue["queue"].as_str().unwrap();
            pages.push(format!("/work/q/{slug}"));
            pages.push(format!("/work/q/{slug}?sort=newest"));
            pages.push(format!("/work/bulk/{slug}"));
            pages.push(format!("/api/v1/cases?queue={slug}"));
            let (listed, counted) = (hall.listed(at, slug).await, queue["count"].as_u64().unwrap());
            assert_eq!(listed, counted, "{who}: {slug} counts what it does not list");
        }
        for page in pages {
            let shown = hall.ask(at, "GET", &page, "").await;
            for (case, name) in CASES.iter().enumerate() {
                let holds = shown.body.contains(&format!("{CANARY}-{name}"))
                    || shown.body.contains(&hall.numbers[case]);
                assert!(sees[case] || !holds, "{who} reads of {name} on {page}:\n{}", shown.body);
                met += u32::from(holds);
            }
        }
    }
    assert!(met > 20, "insiders do read of them, or this test could not fail: {met}");
}

impl Hall {
    async fn listed(&mut self, at: usize, slug: &str) -> u64 {
        let shown = self.ask(at, "GET", &format!("/api/v1/cases?queue={slug}"), "").await;
        let body: Value = serde_json::from_str(&shown.body).unwrap();
        u64::try_from(body["cases"].as_array().unwrap().len()).unwrap()
    }
}

/// The agent wrote it down and tells the caller the number; the page of the case is not theirs.
#[tokio::test]
async fn an_agent_who_takes_a_complaint_about_the_hotline_hears_where_it_went() {
    let office = office().await;
    let mut agent = office.browser("agent").await;
    let key = Office::form_key();
    let form = [
        ("key", key.as_str()),
        ("then", "register"),
        ("kind", "complaint"),
        ("title", "坐席态度生硬"),
        ("text", "挂了我的电话"),
        ("about_hotline", "true"),
    ];
    let shown = agent.post_files("/work/intake", &form, &[]).await;
    shown.is(200).says("独立受理席");
    let number = shown.body.split("class=\"num\">RX").nth(1).unwrap().split('<').next().unwrap();
    agent.get(&format!("/work/q/found/c/RX{number}")).await.is(404);
}
