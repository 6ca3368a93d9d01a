//! Words of people are planted in every field that takes free text, through the real site on real
//! databases; afterwards nothing but the vault, locked, may hold them: no table, no file, no log line.

use crate::api_walk::walk_through;
use crate::journey::{code_of, file, number_of};
use crate::office::{Office, office_in};
use crate::subscriptions::{ask, letters};
use crate::world::{PNG, world_on};
use ledger::store::PeopleStore as _;
use ledger::{SqlStore, Store};
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// What every planted text holds: latin and Chinese letters, and the beginning of every phone number.
pub const WORD: &str = "KanariVogelSingt";
pub const CHINESE: &str = "金丝雀在墙里唱歌";
pub const DIGITS: &str = "139123477";

/// The forms in which text turns up in files.
fn forms(core: &str) -> Vec<Vec<u8>> {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};
    let bytes = core.as_bytes();
    let hex: String = hex::encode(bytes);
    let percent: String = bytes.iter().fold(String::new(), |all, byte| all + &format!("%{byte:02X}"));
    let escaped: String =
        core.encode_utf16().fold(String::new(), |all, unit| all + &format!("\\u{unit:04x}"));
    let mut forms = vec![bytes.to_vec(), core.to_lowercase().into_bytes()];
    forms.push(core.encode_utf16().flat_map(u16::to_le_bytes).collect());
    forms.push(core.encode_utf16().flat_map(u16::to_be_bytes).collect());
    forms.extend([hex.to_uppercase(), hex, percent.to_lowercase(), percent, escaped].map(String::into_bytes));
    for engine in [STANDARD, URL_SAFE] {
        for before in 0..3 {
            let text = engine.encode([&vec![0; before], bytes, &[0; 3]].concat());
            let (from, to) = (before.div_ceil(3) * 4, (before + bytes.len()) / 3 * 4);
            forms.push(text[from..to].into());
        }
    }
    forms
}

/// The forms of planted words found in these bytes.
fn found(bytes: &[u8]) -> Vec<String> {
    let needles = [WORD, CHINESE, DIGITS].into_iter().flat_map(forms);
    let held = needles.filter(|needle| bytes.windows(needle.len()).any(|window| window == needle));
    held.map(|needle| String::from_utf8_lossy(&needle).into_owned()).collect()
}

#[test]
fn the_scanner_finds_every_form_of_a_word() {
    assert_eq!(found(b"nothing of the sort"), Vec::<String>::new());
    for core in [WORD, CHINESE, DIGITS] {
        for form in forms(core) {
            let hidden = [b"\x00\xff before ", &form[..], b" after \x01"].concat();
            assert!(!found(&hidden).is_empty(), "{:?}", String::from_utf8_lossy(&form));
        }
    }
}

/// Every log line of this process, however quiet.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Lines {
    fn listen() -> Self {
        let lines = Self::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone());
        subscriber.init();
        lines
    }

    fn text(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }
}

fn phone(last: u8) -> String {
    format!("{DIGITS}{last:02}")
}

/// Everything people can write: each act over the API, the public forms with files, drafts begun and
/// left, searches, wrong codes and sign-ins.
async fn live(store: Arc<dyn Store>) -> Office {
    let world = world_on(store, None, "http://localhost").await.over_the_wire().await;
    let office = office_in(world).await.planting();
    let office = walk_through(office).await;
    let text = format!("{WORD} {CHINESE}");
    let mut browser = office.world.browser();
    let receipt = file(&mut browser, "complaint", &text).await;
    let (number, code) = (number_of(&receipt), code_of(&receipt));
    let mut other = office.world.browser();
    other.post("/file", &[("kind", "help")]).await.is(200);
    let named = PNG.iter().copied().chain(text.bytes()).collect::<Vec<u8>>();
    let name = format!("{WORD}.png");
    other.post("/file/matter", &[("text", text.as_str())]).await.is(200);
    other.post_files("/file/files", &[], &[(name.as_str(), &named)]).await.is(200);
    other.post("/file/place", &[("area", "999901001"), ("place", CHINESE)]).await.is(200);
    let you = [
        ("identity", "named"),
        ("name", CHINESE),
        ("phone", &phone(7)),
        ("email", "KanariVogelSingt@example.org"),
    ];
    other.post("/file/you", &you).await.is(200);
    other.get(&format!("/qa?q={WORD}")).await.is(200);
    other.post("/track", &[("n", number.as_str()), ("c", WORD)]).await;
    other.post("/track", &[("n", WORD), ("c", code.as_str())]).await;
    other.post("/track", &[("n", number.as_str()), ("c", code.as_str())]).await.is(200);
    let more = format!("/track/{number}/add-material");
    let form = other.get(&more).await;
    let fields = [("key", form.hidden("key")), ("note", text)];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    other.post_files(&more, &fields, &[(name.as_str(), &named)]).await.is(200);
    other.get(&format!("/track/{WORD}")).await;
    for contact in [format!("{WORD}@example.org"), phone(9)] {
        ask(&mut office.world.browser(), &[("topic", "results")], &contact).await.is(200);
    }
    let letters = letters(&office.world).await;
    assert_eq!(letters.len(), 2, "{letters:?}");
    office
}

fn scan_folder(folder: &Path) -> Vec<String> {
    let mut held = Vec::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        held.extend(found(&bytes).into_iter().map(|form| format!("{}: {form}", path.display())));
    }
    held
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_word_of_a_person_leaves_the_vault_on_sqlite() {
    let lines = Lines::listen();
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/canary.db", folder.path().display());
    let store = Arc::new(SqlStore::open(&url, &"999900".into()).await.unwrap());
    let office = live(store.clone()).await;
    assert!(office.planted() > 60, "only {} texts were planted", office.planted());
    assert_eq!(scan_folder(folder.path()), Vec::<String>::new(), "the file and its log");
    let id = office.world.app.ledger.store().case_ids(None, 500).await.unwrap()[0];
    let case = office.world.app.ledger.case_file(id).await.unwrap().unwrap();
    assert!(case.matter().text.contains(WORD), "and yet it can be read");
    let said = lines.text();
    assert!(said.windows(4).any(|window| window == b"DEBU" || window == b"TRAC"), "the log was listened to");
    assert_eq!(found(&said), Vec::<String>::new(), "log lines");

    let at = "2030-01-01T00:00:00Z".parse().unwrap();
    store.save_draft("planted", &format!("open {WORD}"), at).await.unwrap();
    assert!(!scan_folder(folder.path()).is_empty(), "a word in the open would have been found");
    store.drop_draft("planted").await.unwrap();
    store.close().await.unwrap();
    assert_eq!(scan_folder(folder.path()), Vec::<String>::new(), "nothing is left of what was deleted");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_word_of_a_person_leaves_the_vault_on_postgresql() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    let lines = Lines::listen();
    let store = Arc::new(SqlStore::open(&url, &"999900".into()).await.unwrap());
    let office = live(store.clone()).await;
    assert!(office.planted() > 60, "only {} texts were planted", office.planted());
    assert_eq!(found(testkit::postgres::dump(&url).unwrap().as_bytes()), Vec::<String>::new());
    assert_eq!(found(&lines.text()), Vec::<String>::new(), "log lines");
    let at = "2030-01-01T00:00:00Z".parse().unwrap();
    store.save_draft("planted", &format!("open {WORD}"), at).await.unwrap();
    let dump = testkit::postgres::dump(&url).unwrap();
    assert!(!found(dump.as_bytes()).is_empty(), "a word in the open would have been found");
}
