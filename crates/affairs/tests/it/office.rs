//! The made-up office of the scenarios, its people and some cases.

use affairs::{Affair, Entry};
use casework::case::act::{Accused, Channel, RequestKind, Submission, Urgency};
use casework::personal::Sealed;
use casework::policy::{PackFiles, read};
use casework::{Actor, Case, CaseId, Handle, Policy, Recorded, Role};
use jiff::Timestamp;
use std::path::Path;
use std::sync::LazyLock;

static SAMPLE: LazyLock<Policy> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = PackFiles::default();
    for folder in ["packs/national", "scenarios/sample"] {
        for entry in root.join(folder).read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|e| e == "toml") {
                let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let book = read(&files, "sample").unwrap_or_else(|faults| panic!("{faults:#?}"));
    book.newest().clone()
});

pub fn policy() -> &'static Policy {
    &SAMPLE
}

/// A moment in the office's own time.
pub fn local(text: &str) -> Timestamp {
    policy().instant(text.parse().unwrap())
}

pub fn supervisor() -> Actor {
    Actor::of_desk("supervisor-1", Role::Supervisor)
}

pub fn agent() -> Actor {
    Actor::of_desk("agent-1", Role::Agent)
}

pub fn handler(unit: &str) -> Actor {
    Actor::of_unit(&format!("handler-{unit}"), Role::UnitHandler, unit)
}

pub fn text(body: &str) -> Sealed {
    Sealed::of(Handle([7; 16]), b"salt", body, false)
}

pub fn blank() -> Sealed {
    Sealed { blank: true, ..Sealed::default() }
}

/// A case that is about these.
pub fn case(id: i64, accused: Vec<Accused>) -> Case {
    let at = local("2026-11-12T09:00");
    let submission = Submission {
        kind: RequestKind::Complaint,
        track: casework::case::act::Track::Hotline,
        appearance: casework::case::act::Appearance::default(),
        channel: Channel::Phone,
        category: Some("020201".into()),
        urgency: Urgency::Ordinary,
        area: None,
        language: "zh-CN".to_owned(),
        matter: text("what is asked"),
        requester: Some(text("who asks")),
        contactable: true,
        confidential: !accused.is_empty(),
        accused,
        attachments: Vec::new(),
        received_at: at,
        split_from: None,
    };
    let fact = casework::register(&submission, &agent(), policy(), at).unwrap();
    let version = policy().version.clone();
    Case::fold(&[Recorded { case: CaseId(id), version: 1, at, by: agent(), policy: version, fact }]).unwrap()
}

/// An affair driven by hand, with the entries that made it.
pub struct Driven<A: Affair> {
    entries: Vec<Entry<A::Step>>,
}

impl<A: Affair> Driven<A> {
    pub fn begun(at: Timestamp, what: A::Step) -> Self {
        Self { entries: vec![Entry { step: 1, at, by: supervisor(), what }] }
    }

    /// The affair as its steps make it now.
    pub fn now(&self) -> A {
        A::fold(&self.entries).unwrap()
    }

    /// Takes a step that was judged, and gives whether it was allowed.
    pub fn take(&mut self, at: Timestamp, judged: Result<A::Step, A::Fault>) -> bool {
        let step = u32::try_from(self.entries.len()).unwrap() + 1;
        let taken = judged.map(|what| self.entries.push(Entry { step, at, by: supervisor(), what }));
        taken.is_ok()
    }

    /// Takes a step that must be allowed.
    pub fn does(&mut self, at: Timestamp, judged: Result<A::Step, A::Fault>) -> &mut Self {
        match judged {
            Ok(what) => assert!(self.take(at, Ok(what))),
            Err(fault) => panic!("refused: {fault:?}"),
        }
        self
    }

    /// What the store keeps says the same as what was folded here.
    pub fn survives_the_store(&self) {
        let kept: Vec<affairs::Kept> = self
            .entries
            .iter()
            .map(|entry| affairs::Kept {
                at: entry.at,
                by: entry.by.clone(),
                body: serde_json::to_string(&entry.what).unwrap(),
            })
            .collect();
        let id = affairs::AffairId(1);
        let view = affairs::view(A::KIND, id, &kept).unwrap();
        let steps = u32::try_from(self.entries.len()).unwrap();
        assert_eq!(view, affairs::AffairView::of(id, steps, &self.now()));
        assert_eq!(affairs::read::<A>(id, &kept).unwrap(), self.entries);
    }
}
