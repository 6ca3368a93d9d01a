//! What somebody thinks of the answer to a topic 公众评价: useful, partly, or not. It rates the answer, and
//! neither those who wrote nor those who answered; nobody's name is on it.

use crate::topic::Topic;
use crate::{Affair, AffairFault, AffairId, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{CaseId, coded};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// What somebody thinks of an answer.
    Usefulness {
        /// 有帮助.
        Useful = "useful",
        /// 部分有帮助.
        Partly = "partly",
        /// 没有帮助.
        NotUseful = "not_useful",
    }
}

coded! {
    /// Why it is not taken.
    OpinionFault {
        /// There is no answer yet.
        NoAnswer = "no_answer",
        /// It is given once.
        GivenAlready = "given_already",
    }
}

impl AffairFault for OpinionFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// The one thing that happens to an opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// It was given.
    Given {
        /// On which topic.
        topic: AffairId,
        /// The local day.
        day: Date,
        /// What.
        usefulness: Usefulness,
    },
}

/// An opinion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// On which topic.
    pub topic: AffairId,
    /// The local day.
    pub day: Date,
    /// What.
    pub usefulness: Usefulness,
}

/// Somebody says what they think of the answer to a topic.
///
/// # Errors
/// There is none yet.
pub fn give(
    (id, topic): (AffairId, &Topic),
    day: Date,
    usefulness: Usefulness,
) -> Result<Step, OpinionFault> {
    if topic.answer.is_none() {
        return Err(OpinionFault::NoAnswer);
    }
    Ok(Step::Given { topic: id, day, usefulness })
}

impl Affair for Opinion {
    const KIND: AffairKind = AffairKind::Opinion;
    type Step = Step;
    type Fault = OpinionFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Given { topic, day, usefulness } = first.what;
        Some(Self { topic, day, usefulness })
    }

    fn after(self, _: &Entry<Step>) -> Self {
        self
    }

    fn status(&self) -> &'static str {
        self.usefulness.code()
    }

    fn day(&self) -> Date {
        self.day
    }

    fn place(&self) -> String {
        self.topic.to_string()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(_: &Step) -> Vec<&Sealed> {
        Vec::new()
    }
}
