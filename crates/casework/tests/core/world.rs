//! A case driven through the door by hand, and held after every step to what must always be so.

use casework::case::act::{Accused, Submission};
use casework::case::act::{
    Answers, Basis, Channel, Finding, Method, Outcome, RequestKind, Satisfaction, Urgency,
};
use casework::personal::Sealed;
use casework::policy::{PackFiles, read};
use casework::{Act, Actor, Case, CaseId, Fact, Handle, Policy, Recorded, Refusal, Role};
use jiff::{SignedDuration, Timestamp, civil::DateTime};
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

/// The rules of the made-up office of the scenarios.
pub fn sample() -> Policy {
    SAMPLE.clone()
}

/// A paper that says something.
pub fn text(body: &str) -> Sealed {
    let mut handle = [7; 16];
    for (place, byte) in body.bytes().enumerate() {
        handle[place % 16] ^= byte;
    }
    Sealed::of(Handle(handle), b"salt", body, false)
}

/// A paper left empty.
pub fn blank() -> Sealed {
    Sealed { blank: true, ..Sealed::default() }
}

pub fn desk(role: Role) -> Actor {
    Actor::of_desk(role.code(), role)
}

pub fn dispatcher() -> Actor {
    desk(Role::Dispatcher)
}

pub fn handler(unit: &str) -> Actor {
    Actor::of_unit(&format!("handler-{unit}"), Role::UnitHandler, unit)
}

pub fn approver(unit: &str) -> Actor {
    Actor::of_unit(&format!("approver-{unit}"), Role::UnitApprover, unit)
}

pub fn supervisor() -> Actor {
    desk(Role::Supervisor)
}

pub fn caller() -> Actor {
    desk(Role::FollowUp)
}

pub fn answers(solved: bool, satisfied: Satisfaction) -> Answers {
    Answers { solved, satisfied, reason: None }
}

pub fn content() -> Answers {
    answers(true, Satisfaction::Satisfied)
}

pub fn discontent() -> Answers {
    answers(false, Satisfaction::Dissatisfied)
}

pub fn precheck(kind: RequestKind, category: &str) -> Act {
    Act::Precheck { category: category.into(), urgency: Urgency::Ordinary, kind, area: None }
}

pub fn dispatch(lead: &str, supports: &[&str]) -> Act {
    let supports = supports.iter().map(|unit| (*unit).into()).collect();
    Act::Dispatch { lead: lead.into(), supports, basis: Basis::Catalogue, advice: blank() }
}

pub fn invite(person: &str, unit: &str) -> Act {
    Act::Invite { person: person.into(), unit: unit.into(), purpose: text("to mediate") }
}

pub fn name(accused: Accused) -> Act {
    Act::NameAccused { accused: vec![accused], reason: text("it came out") }
}

pub fn send_back() -> Act {
    Act::SendBack { reason: "WRONG_UNIT".into(), note: text("not our duty") }
}

pub fn sub_dispatch(to: &str) -> Act {
    Act::SubDispatch { to: to.into(), advice: blank() }
}

pub fn draft() -> Act {
    Act::DraftReply {
        reply: text("what was done"),
        note: blank(),
        outcome: Outcome::Solved,
        finding: Finding::True,
    }
}

pub fn issue() -> Act {
    Act::IssueReply { method: Method::Phone }
}

pub fn follow_up(answers: Option<Answers>) -> Act {
    Act::RecordFollowUp { answers, note: blank() }
}

pub fn rework() -> Act {
    Act::Rework { note: text("do it again") }
}

pub fn ask_why() -> Act {
    Act::AskWhy { question: text("why not the other lamp?") }
}

pub fn explain() -> Act {
    Act::Explain { explanation: text("it belongs to the estate") }
}

pub fn close() -> Act {
    Act::Close { note: blank() }
}

pub fn ask_extension() -> Act {
    Act::AskExtension { rule: "complex".into(), reason: text("complex") }
}

pub fn grant_extension() -> Act {
    Act::GrantExtension { note: blank() }
}

pub fn submission(kind: RequestKind, received_at: Timestamp) -> Submission {
    Submission {
        kind,
        channel: Channel::Phone,
        category: Some("020201".into()),
        urgency: Urgency::Ordinary,
        area: Some("990101001".into()),
        language: "zh-CN".to_owned(),
        matter: text("what is asked"),
        requester: Some(text("who asks")),
        contactable: true,
        confidential: false,
        accused: Vec::new(),
        attachments: Vec::new(),
        received_at,
        split_from: None,
        track: casework::case::act::Track::Hotline,
        appearance: casework::case::act::Appearance::default(),
    }
}

/// One case, its rules, its history and the hand of the clock.
pub struct World {
    pub policy: Policy,
    pub history: Vec<Recorded>,
    pub now: Timestamp,
    folded: Option<Case>,
}

impl World {
    /// Friday 2026-11-13, 09:00 local time; nothing is registered yet.
    pub fn new() -> Self {
        let policy = sample();
        let now = instant(&policy, "2026-11-13 09:00");
        Self { policy, history: Vec::new(), now, folded: None }
    }

    /// A complaint, registered by an agent.
    pub fn complaint() -> Self {
        Self::of(RequestKind::Complaint)
    }

    /// A request of that kind, registered by an agent.
    pub fn of(kind: RequestKind) -> Self {
        let mut world = Self::new();
        let submission = submission(kind, world.now);
        world.register(&submission);
        world
    }

    /// A complaint about a unit or its head.
    pub fn about(accused: Accused) -> Self {
        let mut world = Self::new();
        let mut submission = submission(RequestKind::Complaint, world.now);
        submission.accused.push(accused);
        submission.confidential = true;
        world.register(&submission);
        world
    }

    pub fn case(&self) -> &Case {
        self.folded.as_ref().unwrap()
    }

    /// Puts the clock to a local time.
    pub fn at(&mut self, local: &str) -> &mut Self {
        self.now = instant(&self.policy, local);
        self
    }

    pub fn minutes_later(&mut self, minutes: i64) -> &mut Self {
        self.now = self.now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
        self
    }

    pub fn register(&mut self, submission: &Submission) -> &mut Self {
        let agent = desk(Role::Agent);
        let fact = casework::register(submission, &agent, &self.policy, self.now).unwrap();
        self.believe(&agent, fact)
    }

    /// Does an act that must be possible.
    #[expect(clippy::needless_pass_by_value, reason = "acts are written where they are done")]
    pub fn does(&mut self, by: &Actor, act: Act) -> &mut Self {
        match casework::decide(self.case(), &act, by, &self.policy, self.now) {
            Ok(fact) => self.believe(by, fact),
            Err(refusal) => panic!("{refusal}, about {:?}: {act:?} by {by:?}", refusal.about),
        }
    }

    /// Tries an act that must be refused.
    pub fn tries(&self, by: &Actor, act: &Act) -> Refusal {
        match casework::decide(self.case(), act, by, &self.policy, self.now) {
            Ok(fact) => panic!("not refused: {act:?} by {by:?} became {fact:?}"),
            Err(refusal) => refusal,
        }
    }

    /// Records a fact as given, as the fold does: believed, never judged.
    pub fn believe(&mut self, by: &Actor, fact: Fact) -> &mut Self {
        let version = u32::try_from(self.history.len()).unwrap() + 1;
        let policy = self.policy.version.clone();
        let recorded = Recorded { case: CaseId(1), version, at: self.now, by: by.clone(), policy, fact };
        self.folded = match self.folded.take() {
            None => Case::fold(std::slice::from_ref(&recorded)),
            Some(case) => Some(case.apply(&recorded)),
        };
        self.history.push(recorded);
        self
    }

    pub fn prechecked(&mut self) -> &mut Self {
        let (kind, category) = (self.case().kind, self.case().category.clone());
        let category = category.map_or("020201".to_owned(), |c| c.to_string());
        self.does(&dispatcher(), precheck(kind, &category))
    }

    /// Checked and dispatched to `unit`, not accepted yet.
    pub fn dispatched(&mut self, unit: &str) -> &mut Self {
        self.prechecked().does(&dispatcher(), dispatch(unit, &[]))
    }

    /// Accepted by `unit`.
    pub fn handled_by(&mut self, unit: &str) -> &mut Self {
        self.dispatched(unit).does(&handler(unit), Act::Accept)
    }

    /// Replied to by `unit`, which handles it.
    pub fn replied_by(&mut self, unit: &str) -> &mut Self {
        self.does(&handler(unit), draft())
            .does(&approver(unit), Act::ApproveReply)
            .does(&handler(unit), issue())
    }

    /// Dispatched, handled and replied to by `unit`, from the beginning.
    pub fn replied(&mut self, unit: &str) -> &mut Self {
        self.handled_by(unit).replied_by(unit)
    }
}

/// The instant of a local civil time such as `2026-11-13 09:00`.
pub fn instant(policy: &Policy, local: &str) -> Timestamp {
    let local = local.split_once(' ').map_or(local.to_owned(), |(day, time)| format!("{day}T{time}:00"));
    policy.instant(local.parse::<DateTime>().unwrap())
}
