//! `procedure.toml`: what must come before what. A place restates only the lines in which it differs.

use super::code::{Codes, ID};
use super::limits::KINDS;
use super::row::Row;
use super::source::Placed;
use super::table::File;
use crate::case::act::{Advice, Measure, RequestKind};
use crate::case::state::Desk;
use crate::policy::model::Procedure;

/// No desk that takes calls or handles cases keeps what is said about it.
const DESKS: Codes<Desk> = Codes { all: &[Desk::Supervision, Desk::Independent], code: Desk::code };

const ADVICE: Codes<Advice> = Codes { all: Advice::ALL, code: Advice::code };
const MEASURES: Codes<Measure> = Codes { all: Measure::ALL, code: Measure::code };

/// What a pack says on procedure; what it leaves out comes from the pack below.
#[derive(Default)]
pub(super) struct Steps<'a> {
    precheck_required: Option<bool>,
    answer_directly: Option<Vec<RequestKind>>,
    follow_up_required: Option<Vec<RequestKind>>,
    follow_up_attempts: Option<u32>,
    two_person_reply: Option<bool>,
    rating_days: Option<u32>,
    rework_at_most: Option<u32>,
    questions_at_most: Option<u32>,
    pub material_pause: Option<Placed<'a, String>>,
    own_complaints: Option<Desk>,
    representatives_at_most: Option<u32>,
    pub hearing_pause: Option<Placed<'a, String>>,
    yellow_card_days: Option<u32>,
    signed_advice: Option<Vec<Advice>>,
    signed_measures: Option<Vec<Measure>>,
    signatures: Option<u32>,
    pub broken: bool,
}

fn listed<T: Copy + PartialEq>(row: &mut Row<'_>, key: &'static str, codes: &Codes<T>) -> Option<Vec<T>> {
    let values = row.codes(key, codes);
    row.has(key).then_some(values)
}

pub(super) fn steps<'a>(file: File<'a>) -> Steps<'a> {
    let mut row = match file {
        File::Absent => return Steps::default(),
        File::Broken => return Steps { broken: true, ..Steps::default() },
        File::Open(row) => row,
    };
    let count = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
    let rule = |row: &mut Row<'a>, key| {
        row.shaped_if_any(key, &ID).map(|text| Placed { at: text.at, value: text.value.to_owned() })
    };
    let recorded = row.recorded();
    let mut steps = Steps {
        precheck_required: row.flag_if_any("precheck_required"),
        answer_directly: listed(&mut row, "answer_directly", &KINDS),
        follow_up_required: listed(&mut row, "follow_up_required", &KINDS),
        follow_up_attempts: count(row.number_if_any("follow_up_attempts", &(1..=20))),
        two_person_reply: row.flag_if_any("two_person_reply"),
        rating_days: count(row.number_if_any("rating_days", &(1..=3650))),
        rework_at_most: count(row.number_if_any("rework_at_most", &(0..=20))),
        questions_at_most: count(row.number_if_any("questions_at_most", &(1..=20))),
        material_pause: rule(&mut row, "material_pause"),
        own_complaints: row.code_if_any("own_complaints", &DESKS),
        representatives_at_most: count(row.number_if_any("representatives_at_most", &(1..=5))),
        hearing_pause: rule(&mut row, "hearing_pause"),
        yellow_card_days: count(row.number_if_any("yellow_card_days", &(1..=10))),
        signed_advice: listed(&mut row, "signed_advice", &ADVICE),
        signed_measures: listed(&mut row, "signed_measures", &MEASURES),
        signatures: count(row.number_if_any("signatures", &(1..=3))),
        broken: false,
    };
    let source = row.at.source;
    row.finish();
    steps.broken = source.recorded() != recorded;
    steps
}

impl Steps<'_> {
    pub fn over(self, below: Self) -> Self {
        Self {
            precheck_required: self.precheck_required.or(below.precheck_required),
            answer_directly: self.answer_directly.or(below.answer_directly),
            follow_up_required: self.follow_up_required.or(below.follow_up_required),
            follow_up_attempts: self.follow_up_attempts.or(below.follow_up_attempts),
            two_person_reply: self.two_person_reply.or(below.two_person_reply),
            rating_days: self.rating_days.or(below.rating_days),
            rework_at_most: self.rework_at_most.or(below.rework_at_most),
            questions_at_most: self.questions_at_most.or(below.questions_at_most),
            material_pause: self.material_pause.or(below.material_pause),
            own_complaints: self.own_complaints.or(below.own_complaints),
            representatives_at_most: self.representatives_at_most.or(below.representatives_at_most),
            hearing_pause: self.hearing_pause.or(below.hearing_pause),
            yellow_card_days: self.yellow_card_days.or(below.yellow_card_days),
            signed_advice: self.signed_advice.or(below.signed_advice),
            signed_measures: self.signed_measures.or(below.signed_measures),
            signatures: self.signatures.or(below.signatures),
            broken: self.broken || below.broken,
        }
    }

    /// The keys that no pack states.
    pub fn missing(&self) -> Vec<&'static str> {
        if self.broken {
            return Vec::new();
        }
        let stated = [
            ("precheck_required", self.precheck_required.is_some()),
            ("answer_directly", self.answer_directly.is_some()),
            ("follow_up_required", self.follow_up_required.is_some()),
            ("follow_up_attempts", self.follow_up_attempts.is_some()),
            ("two_person_reply", self.two_person_reply.is_some()),
            ("rating_days", self.rating_days.is_some()),
            ("rework_at_most", self.rework_at_most.is_some()),
            ("questions_at_most", self.questions_at_most.is_some()),
            ("own_complaints", self.own_complaints.is_some()),
            ("representatives_at_most", self.representatives_at_most.is_some()),
            ("yellow_card_days", self.yellow_card_days.is_some()),
            ("signed_advice", self.signed_advice.is_some()),
            ("signed_measures", self.signed_measures.is_some()),
            ("signatures", self.signatures.is_some()),
        ];
        stated.into_iter().filter(|(_, is)| !is).map(|(key, _)| key).collect()
    }

    /// The procedure, if every key is stated.
    pub fn complete(self) -> Option<Procedure> {
        Some(Procedure {
            precheck_required: self.precheck_required?,
            answer_directly: self.answer_directly?,
            follow_up_required: self.follow_up_required?,
            follow_up_attempts: self.follow_up_attempts?,
            two_person_reply: self.two_person_reply?,
            rating_days: self.rating_days?,
            rework_at_most: self.rework_at_most?,
            questions_at_most: self.questions_at_most?,
            material_pause: self.material_pause.map(|rule| rule.value.as_str().into()),
            own_complaints: self.own_complaints?,
            representatives_at_most: self.representatives_at_most?,
            hearing_pause: self.hearing_pause.map(|rule| rule.value.as_str().into()),
            yellow_card_days: self.yellow_card_days?,
            signed_advice: self.signed_advice?,
            signed_measures: self.signed_measures?,
            signatures: self.signatures?,
        })
    }
}
