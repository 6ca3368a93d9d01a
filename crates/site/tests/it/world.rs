//! A made-up town with a hotline, and a browser to visit it with.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use casework::policy::{PackFiles, PolicyBook, read};
use casework::{Act, Actor, CaseId, Role};
use jiff::Timestamp;
use ledger::account::Account;
use ledger::memory::MemoryStore;
use ledger::{Clock, Command, Deed, Envelope, Key, Ledger, ManualClock, Store, password};
use site::{Accounts, App, DemoSignIn, SecondFactor, Settings};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use tower::ServiceExt as _;
use translog::{LogKey, LogVerifier};
use wording::Wording;

const PACK: &str = r#"
id = "teststadt"
extends = "national"
effective = "2020-01-01"
source = { zh = "测试", en = "made up" }

[office]
code = "999900"
zh = "测试市12345热线"
en = "Testville 12345 Hotline"
hotline = "12345"
number_prefix = "RX"
utc_offset_hours = 8
"#;

const AREAS: &str = r#"
area = [
    { code = "999900", zh = "测试市", en = "Testville" },
    { code = "999901", zh = "东区", en = "East District", parent = "999900" },
    { code = "999901001", zh = "河滨街道", en = "Riverside", parent = "999901" },
    { code = "999902", zh = "西区", en = "West District", parent = "999900" },
    { code = "999902001", zh = "梧桐街道", en = "Planetree", parent = "999902" },
]
"#;

const AID: &str = r#"
[[budget]]
year = 2026
yuan = 5000
article = "made up"
confidence = "design"
"#;

const UNITS: &str = r#"
unit = [
    { id = "D-EAST", zh = "东区城市运行中心", en = "East District Centre", kind = "district", area = "999901" },
    { id = "B-WORKS", zh = "市建设管理局", en = "Bureau of Works", kind = "department" },
    { id = "B-ENV", zh = "市生态环境局", en = "Environment Bureau", kind = "department" },
    { id = "S-RIVER", zh = "河滨街道", en = "Riverside Street Office", kind = "street", parent = "D-EAST", area = "999901001" },
    { id = "T-LAW", zh = "律师事务所", en = "Law firm", kind = "third_party" },
]
"#;

const APPRAISAL: &str = r#"
indicators = ["ONTIME", "SAT_RATE"]
decisive = "ONTIME"
reference_months = 1
minimum_cases = 10
"#;

const CONTRACT: &str = r#"
name = "Calls of Testville"
appeal_days = 5
deductions_at_most = 10

[[item]]
id = "ASA"
weight = 60
unit = "秒"
band = [{ at_most = 8, points = 60 }, { at_most = 15, points = 30 }]

[[item]]
id = "DIRECT"
weight = 40
unit = "%"
line = { baseline = "-50", goal = 50 }

[[deduction]]
id = "late_report"
each = 2
at_most = 6

[[veto]]
id = "leak"
payable_at_most_percent = 0

[[grade]]
id = "good"
from_points = 80
payable_percent = 100

[[grade]]
id = "poor"
from_points = 0
payable_percent = 70
"#;

const RECEPTION: &str = r#"
[[reception]]
id = "THURSDAY"
zh = "群众服务大厅"
en = "The service hall"
weekday = "thursday"
from = "09:00"
to = "11:00"
slots = 4
"#;

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn gather(files: &mut PackFiles, folder: &Path, name: &str) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{name}/{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            gather(files, &path, &name);
        } else {
            files.insert(name, std::fs::read(&path).unwrap());
        }
    }
}

/// A version that comes later.
const LATER: &str = r#"
[[version]]
effective = "2027-01-01"
source = { zh = "测试", en = "made up" }
"#;

fn insert_town(files: &mut PackFiles, id: &str, pack: String) {
    files.insert(format!("packs/{id}/pack.toml"), pack);
    files.insert(format!("packs/{id}/areas.toml"), AREAS);
    files.insert(format!("packs/{id}/units.toml"), UNITS);
    files.insert(format!("packs/{id}/aid.toml"), AID);
    files.insert(format!("packs/{id}/reception.toml"), RECEPTION);
    files.insert(format!("packs/{id}/appraisal.toml"), APPRAISAL);
    files.insert(format!("packs/{id}/contract.toml"), CONTRACT);
}

/// The made-up town's rules, those of the same town that change next year (`changing`), or those of a pack that ships.
pub fn book(pack: Option<&str>) -> Arc<PolicyBook> {
    let mut files = PackFiles::default();
    gather(&mut files, &root().join("packs"), "packs");
    insert_town(&mut files, "teststadt", PACK.to_owned());
    insert_town(&mut files, "changing", PACK.replace("teststadt", "changing") + LATER);
    files.insert("packs/changing/versions/2027-01-01/aid.toml", AID.replace("5000", "6000"));
    match read(&files, pack.unwrap_or("teststadt")) {
        Ok(book) => Arc::new(book),
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

/// Every language there is.
pub fn wording() -> Arc<Wording> {
    static WORDING: LazyLock<Arc<Wording>> = LazyLock::new(|| {
        let files = locale_files();
        let sources = files.iter().map(|(tag, name, text)| (tag.as_str(), name.as_str(), text.clone()));
        Arc::new(Wording::load(sources).unwrap_or_else(|faults| panic!("{faults:?}")))
    });
    WORDING.clone()
}

/// Language, file and text of every locale file.
fn locale_files() -> Vec<(String, String, String)> {
    let named = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let inside =
        |folder: &Path| folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let mut files = Vec::new();
    for language in inside(&root().join("locales")) {
        for face in inside(&language) {
            for path in inside(&face) {
                let text = std::fs::read_to_string(&path).unwrap();
                files.push((named(&language), format!("{}/{}", named(&face), named(&path)), text));
            }
        }
    }
    files
}

/// The key that signs the log.
pub fn log_key() -> LogKey {
    LogKey::of_seed("test/log", &[8; 32]).unwrap()
}

pub struct World {
    pub app: App,
    pub site: Router,
    pub clock: Arc<ManualClock>,
    wire: Option<SocketAddr>,
}

pub async fn world() -> World {
    world_of(None, "http://localhost").await
}

pub async fn world_of(pack: Option<&str>, public_url: &str) -> World {
    world_on(Arc::new(MemoryStore::new()), pack, public_url).await
}

pub async fn world_on(store: Arc<dyn Store>, pack: Option<&str>, public_url: &str) -> World {
    let accounts = Accounts { second_factor: SecondFactor::Optional, ..Accounts::default() };
    world_with(store, pack, public_url, accounts).await
}

/// A world with rules of its own about how people prove who they are.
pub async fn world_with(
    store: Arc<dyn Store>,
    pack: Option<&str>,
    public_url: &str,
    accounts: Accounts,
) -> World {
    let clock = Arc::new(ManualClock::new("2026-11-13T01:00:00Z".parse::<Timestamp>().unwrap()));
    let ledger = Ledger::new(store, book(pack), clock.clone(), ledger::suite::test_keys());
    let demo = DemoSignIn {
        login: "disp".into(),
        password: "let me in please".into(),
        role: "dispatcher".into(),
        name: "派单 一号".into(),
    };
    let account = |id: &str, roles: Vec<Role>| Account {
        id: id.into(),
        login: id.into(),
        name: "派单 一号".into(),
        roles,
        unit: None,
        active: true,
    };
    let hash = password::hash(&demo.password).unwrap();
    ledger.store().save_account(&account("disp", vec![Role::Dispatcher]), Some(&hash)).await.unwrap();
    let two = account("two", vec![Role::Agent, Role::Supervisor]);
    ledger.store().save_account(&two, Some(&hash)).await.unwrap();
    let settings = Settings {
        public_url: public_url.into(),
        demo: Some(vec![demo]),
        log: Some(LogVerifier::new(log_key().public()).unwrap()),
        accounts,
        sends: site::Sends::MailAndTexts,
        ..Settings::default()
    };
    let app = App::new(ledger, wording(), settings);
    World { site: site::router(app.clone()), app, clock, wire: None }
}

impl World {
    pub fn browser(&self) -> Browser {
        Browser { site: self.site.clone(), wire: self.wire, cookies: BTreeMap::new(), lang: "zh-CN" }
    }

    /// Serves the site on a port of its own; browsers opened from now on go over the wire.
    pub async fn over_the_wire(mut self) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.wire = Some(listener.local_addr().unwrap());
        let service = self.site.clone().into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        self
    }

    pub fn later(&self, hours: i64) {
        let at = self.clock.now().checked_add(jiff::SignedDuration::from_hours(hours)).unwrap();
        self.clock.set(at);
    }

    /// Takes what waits into the log.
    pub async fn seal(&self) {
        let store = self.app.ledger.store().clone();
        let integrator = ledger::log::Integrator::new(store, log_key(), None).unwrap();
        integrator.catch_up(self.clock.now()).await.unwrap();
    }

    /// The same office with an identity provider.
    pub fn with_oidc(&self, oidc: site::Oidc) -> Self {
        let settings = Settings { oidc: Some(oidc), ..(*self.app.settings).clone() };
        let app = App::new(self.app.ledger.clone(), self.app.wording.clone(), settings);
        Self { site: site::router(app.clone()), app, clock: self.clock.clone(), wire: None }
    }

    /// Another process over the same office.
    pub fn restarted(&self) -> Self {
        self.restarted_with(|_| {})
    }

    /// The same, set up a little differently.
    pub fn restarted_with(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = (*self.app.settings).clone();
        change(&mut settings);
        let app = App::new(self.app.ledger.clone(), self.app.wording.clone(), settings);
        Self { site: site::router(app.clone()), app, clock: self.clock.clone(), wire: None }
    }
    /// Now, as a form wants it.
    pub fn local_now(&self) -> String {
        self.app.policy().local(self.clock.now()).strftime("%Y-%m-%dT%H:%M:%S").to_string()
    }

    pub fn wait(&self, seconds: i64) {
        let at = self.clock.now().checked_add(jiff::SignedDuration::from_secs(seconds)).unwrap();
        self.clock.set(at);
    }

    pub async fn case_of(&self, number: &str) -> CaseId {
        self.app.ledger.find(number).await.unwrap().unwrap()
    }

    /// Something the office does; `write` seals what is written.
    pub async fn act(&self, case: CaseId, by: &Actor, write: impl FnOnce(&mut Envelope) -> Act) {
        let mut envelope = Envelope::new();
        let deed = Deed::Act(case, Box::new(write(&mut envelope)));
        let command = Command::new(Key::random().unwrap(), by.clone(), self.clock.now(), deed, envelope);
        if let Err(failure) = self.app.ledger.perform(command).await {
            panic!("{failure}: {failure:?}");
        }
    }
}

fn undressed(page: &str) -> String {
    let mut plain = page.to_owned();
    for role in ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"] {
        plain = plain.replace(&format!(" role=\"{role}\""), "");
    }
    let mut pieces = plain.split(" data-name=\"");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, rest| text + rest.split_once('"').map_or("", |(_, after)| after))
}

/// Keeps cookies, follows redirects.
pub struct Browser {
    site: Router,
    wire: Option<SocketAddr>,
    cookies: BTreeMap<String, String>,
    pub lang: &'static str,
}

pub struct Shown {
    pub status: StatusCode,
    pub at: String,
    /// The page as its template writes it: without the roles and names that tables are given on their way out.
    pub body: String,
    /// The page as it was sent.
    pub sent: String,
    pub headers: axum::http::HeaderMap,
}

impl Shown {
    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(self.body.contains(text), "{} ({}) lacks {text:?}:\n{}", self.at, self.status, self.body);
        self
    }

    #[track_caller]
    pub fn hides(&self, text: &str) -> &Self {
        assert!(!self.body.contains(text), "{} shows {text:?}:\n{}", self.at, self.body);
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}:\n{}", self.at, self.body);
        self
    }

    /// The value of a hidden field.
    #[track_caller]
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let rest = self.body.split(&start).nth(1).unwrap_or_else(|| panic!("no {name} in {}", self.body));
        rest.split('"').next().unwrap().to_owned()
    }
}

/// What a stream sends first; the rest is not waited for.
async fn first_piece(body: Body) -> Vec<u8> {
    use futures_util::StreamExt as _;
    let first = body.into_data_stream().next().await;
    first.map(|piece| piece.unwrap().to_vec()).unwrap_or_default()
}

impl Browser {
    pub async fn send(&mut self, mut request: Request<Body>) -> Response<Body> {
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !jar.is_empty() {
            request.headers_mut().insert(header::COOKIE, jar.join("; ").parse().unwrap());
        }
        request.headers_mut().insert(header::ACCEPT_LANGUAGE, self.lang.parse().unwrap());
        request.headers_mut().entry(header::HOST).or_insert("localhost".parse().unwrap());
        let response = match self.wire {
            None => self.site.clone().oneshot(request).await.unwrap(),
            Some(address) => over_http(address, request).await,
        };
        for line in response.headers().get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            assert!(line.contains("HttpOnly") && line.contains("SameSite=Lax"), "{line}");
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            if line.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        response
    }

    pub async fn raw(&mut self, request: Request<Body>) -> Shown {
        let at = format!("{} {}", request.method(), request.uri());
        let response = self.send(request).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let streams = headers.get(header::CONTENT_TYPE).is_some_and(|media| media == "text/event-stream");
        let bytes = if streams {
            first_piece(response.into_body()).await
        } else {
            axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()
        };
        let sent = String::from_utf8_lossy(&bytes).into_owned();
        Shown { status, at, headers, body: undressed(&sent), sent }
    }

    async fn follow(&mut self, mut shown: Shown) -> Shown {
        for _ in 0..5 {
            if shown.status != StatusCode::SEE_OTHER {
                break;
            }
            let to = shown.headers[header::LOCATION].to_str().unwrap().to_owned();
            shown = self.raw(Request::get(&to).body(Body::empty()).unwrap()).await;
        }
        shown
    }

    pub async fn get(&mut self, path: &str) -> Shown {
        let shown = self.raw(Request::get(path).body(Body::empty()).unwrap()).await;
        self.follow(shown).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Shown {
        let shown = self.raw(post(path, form)).await;
        self.follow(shown).await
    }

    pub async fn post_files(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Shown {
        let shown = self.raw(multipart(path, fields, files)).await;
        self.follow(shown).await
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.get(name).cloned()
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub fn forget(&mut self) {
        self.cookies.clear();
    }
}

async fn over_http(address: SocketAddr, request: Request<Body>) -> Response<Body> {
    let (mut head, body) = request.into_parts();
    head.uri = format!("http://{address}{}", head.uri).parse().unwrap();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let request = reqwest::Request::try_from(Request::from_parts(head, body)).unwrap();
    site::outbound::use_ring();
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = client.execute(request).await.unwrap();
    let mut response = Response::builder().status(answer.status());
    *response.headers_mut().unwrap() = answer.headers().clone();
    response.body(Body::from(answer.bytes().await.unwrap())).unwrap()
}

pub fn post(path: &str, form: &[(&str, &str)]) -> Request<Body> {
    let escape = |text: &str| text.bytes().fold(String::new(), |all, b| all + &format!("%{b:02X}"));
    let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(body.join("&").into())
        .unwrap()
}

pub fn multipart(path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Request<Body> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    for (name, bytes) in files {
        let head = format!("--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n");
        body.extend(head.bytes().chain(*b"Content-Type: image/png\r\n\r\n"));
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--B--\r\n");
    Request::post(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B")
        .body(body.into())
        .unwrap()
}

/// A 1×1 picture that names its author.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xde, 0x00,
    0x00, 0x00, 0x0f, 0x74, 0x45, 0x58, 0x74, 0x41, 0x75, 0x74, 0x68, 0x6f, 0x72, 0x00, 0x4a, 0x61, 0x6e,
    0x65, 0x20, 0x44, 0x6f, 0x65, 0x34, 0x6a, 0x19, 0x49, 0x00, 0x00, 0x00, 0x0c, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0xc9, 0xfe, 0x92, 0xef, 0x00,
    0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
