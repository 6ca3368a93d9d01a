//! The stage: the cases of a story, and the door each act goes through.

use super::line::Words;
use super::words::Word;
use super::{Report, ScenarioFault, acts, fault};
use casework::notice::{Notice, notices};
use casework::personal::Sealed;
use casework::{ActKind, Actor, Case, CaseId, Handle, Policy, Recorded, Refusal, RefusalCode, Role};
use jiff::Timestamp;
use jiff::civil::DateTime;
use std::collections::BTreeMap;

/// The cases of a story by the number they bear in it.
pub(super) struct Stage<'p> {
    pub policy: &'p Policy,
    pub report: Report,
    pub now: Timestamp,
    cases: BTreeMap<i64, Case>,
    last: i64,
    told: Vec<Notice>,
}

/// A refusal that is expected: on which line, why, and what it concerns.
pub(super) type Expected<'l> = Option<(usize, RefusalCode, Option<&'l str>)>;

impl<'p> Stage<'p> {
    pub(super) fn new(policy: &'p Policy, title: &str) -> Self {
        let report = Report { title: title.to_owned(), ..Report::default() };
        Self { policy, report, now: Timestamp::MIN, cases: BTreeMap::new(), last: 1, told: Vec::new() }
    }

    /// The case of the act last played.
    pub(super) fn case(&self, line: usize) -> Result<&Case, ScenarioFault> {
        self.case_of(self.last, line)
    }

    pub(super) fn case_of(&self, number: i64, line: usize) -> Result<&Case, ScenarioFault> {
        self.cases.get(&number).ok_or_else(|| fault(line, format!("还没有工单 #{number}"), "先「登记」"))
    }

    /// What the last act made somebody be told.
    pub(super) fn told(&self) -> &[Notice] {
        &self.told
    }

    pub(super) fn play(
        &mut self,
        line: usize,
        at: DateTime,
        case: i64,
        who: &str,
        mut words: Words,
        expected: Expected<'_>,
    ) -> Result<(), ScenarioFault> {
        self.now = self.policy.instant(at);
        self.last = case;
        let by = actor(line, who)?;
        let kind: ActKind = words.word()?;
        let decided = if kind == ActKind::Register {
            if self.cases.contains_key(&case) && expected.is_none() {
                return Err(fault(line, format!("工单 #{case} 已经登记"), "另一个工单，例如 #2"));
            }
            let submission = acts::submission(&mut words, self.now, self.policy)?;
            words.end()?;
            casework::register(&submission, &by, self.policy, self.now)
        } else {
            let act = acts::act(kind, &mut words, self, self.case(line)?)?;
            words.end()?;
            casework::decide(self.case(line)?, &act, &by, self.policy, self.now)
        };
        match (decided, expected) {
            (Ok(fact), None) => {
                self.record(case, by, fact);
                self.report.acts.insert(kind);
                Ok(())
            }
            (Ok(_), Some((below, code, _))) => {
                Err(fault(below, format!("「{}」办成了", kind.shown()), format!("拒绝 {}", code.code())))
            }
            (Err(refusal), None) => Err(fault(line, shown(&refusal), "办成")),
            (Err(refusal), Some(expected)) => self.refused(&refusal, expected),
        }
    }

    fn refused(
        &mut self,
        refusal: &Refusal,
        (line, code, about): (usize, RefusalCode, Option<&str>),
    ) -> Result<(), ScenarioFault> {
        let other_about = about.is_some() && refusal.about.as_deref() != about;
        if refusal.code != code || other_about {
            let expected = format!("拒绝 {} {}", code.code(), about.unwrap_or_default());
            return Err(fault(line, shown(refusal), expected.trim_end()));
        }
        self.report.refusals.insert(code);
        self.told.clear();
        Ok(())
    }

    fn record(&mut self, number: i64, by: Actor, fact: casework::Fact) {
        let version = self.cases.get(&number).map_or(0, |case| case.version) + 1;
        let (case, policy) = (CaseId(number), self.policy.version.clone());
        let recorded = Recorded { case, version, at: self.now, by, policy, fact };
        let after = match self.cases.remove(&number) {
            Some(case) => Some(case.apply(&recorded)),
            None => Case::fold(std::slice::from_ref(&recorded)),
        };
        let Some(after) = after else { return };
        self.told = notices(&after, &recorded.fact, self.policy);
        self.report.states.insert(after.state_kind());
        self.report.clocks.extend(after.running().map(|clock| clock.kind));
        self.cases.insert(number, after);
        self.report.histories.entry(number).or_default().push(recorded);
    }
}

fn shown(refusal: &Refusal) -> String {
    let about = refusal.about.as_deref().unwrap_or_default();
    format!("拒绝 {} {about}", refusal.code.code()).trim_end().to_owned()
}

/// `承办员@CG=li`: the role, the unit it acts for, and the account if it matters.
pub(super) fn actor(line: usize, who: &str) -> Result<Actor, ScenarioFault> {
    let (post, id) = who.split_once('=').map_or((who, None), |(post, id)| (post, Some(id)));
    let (role, unit) = post.split_once('@').map_or((post, None), |(role, unit)| (role, Some(unit)));
    let role = Role::of(role).ok_or_else(|| fault(line, format!("「{role}」"), Role::LIST))?;
    if role.is_of_unit() != unit.is_some() {
        return Err(fault(line, format!("「{who}」"), "承办员@单位、审核人@单位；其他人员不带单位"));
    }
    let named = post.replace('@', "-");
    let id = match role {
        Role::Requester | Role::System => Word::code(role),
        _ => id.unwrap_or(&named),
    };
    Ok(Actor { id: id.into(), role, unit: unit.map(Into::into) })
}

/// A paper with this text; blank without one.
pub(super) fn paper(text: Option<String>) -> Sealed {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Sealed { blank: true, ..Sealed::default() };
    };
    let mut handle = [1_u8; 16];
    for (place, byte) in text.bytes().enumerate() {
        handle[place % 16] = handle[place % 16].wrapping_mul(31).wrapping_add(byte) | 1;
    }
    Sealed::of(Handle(handle), b"scenario", &text, false)
}
