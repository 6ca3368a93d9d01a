//! The made-up office of the scenarios, its people, and an affair driven step by step.

use affairs::{Affair, AffairId, AffairView, Entry, Kept};
use casework::personal::Sealed;
use casework::policy::{PackFiles, Policy, read};
use casework::{Actor, Handle, Role};
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

/// The rules of the made-up office.
pub fn policy() -> &'static Policy {
    &SAMPLE
}

/// A local moment of the office.
pub fn local(text: &str) -> Timestamp {
    policy().instant(text.parse().unwrap())
}

/// A paper that says something.
pub fn text(body: &str) -> Sealed {
    let mut handle = [7; 16];
    for (place, byte) in body.bytes().enumerate() {
        handle[place % 16] ^= byte;
    }
    Sealed::of(Handle(handle), b"salt", body, body.is_empty())
}

/// A paper left empty.
pub fn blank() -> Sealed {
    Sealed { blank: true, ..Sealed::default() }
}

/// Somebody of the office.
pub fn person(id: &str, role: Role) -> Actor {
    Actor::of_desk(id, role)
}

/// An affair with its steps.
pub struct Driven<A: Affair> {
    pub steps: Vec<Entry<A::Step>>,
}

impl<A: Affair + PartialEq> Driven<A> {
    /// Begins one.
    pub fn begun(at: Timestamp, by: &Actor, first: Result<A::Step, A::Fault>) -> Self {
        let mut driven = Self { steps: Vec::new() };
        driven.does(at, by, first);
        driven
    }

    /// Takes a step that must be allowed.
    #[track_caller]
    pub fn does(&mut self, at: Timestamp, by: &Actor, step: Result<A::Step, A::Fault>) {
        let what = step.unwrap();
        let step = u32::try_from(self.steps.len()).unwrap() + 1;
        self.steps.push(Entry { step, at, by: by.clone(), what });
    }

    /// As it stands. Read back from what a store keeps, so that nothing lives in memory alone.
    pub fn now(&self) -> A {
        let kept: Vec<Kept> = self
            .steps
            .iter()
            .map(|entry| {
                let body = serde_json::to_string(&entry.what).unwrap();
                Kept { at: entry.at, by: entry.by.clone(), body }
            })
            .collect();
        let read = affairs::read::<A>(AffairId(1), &kept).unwrap();
        let folded = A::fold(&read).unwrap();
        assert_eq!(folded, A::fold(&self.steps).unwrap(), "what is kept makes the same affair");
        let view = affairs::view(A::KIND, AffairId(1), &kept).unwrap();
        assert_eq!(view, AffairView::of(AffairId(1), u32::try_from(kept.len()).unwrap(), &folded));
        folded
    }
}
