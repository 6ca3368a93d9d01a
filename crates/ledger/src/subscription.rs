//! Subscriptions 订阅: who wants to hear of what the office publishes, or of one matter they follow. The address lies
//! locked under its own key and goes with the row; of the links in messages only hashes are kept, and nothing here
//! is joined to what is known of persons anywhere else.

mod asking;
mod telling;

pub(crate) use asking::LOCKED_AS;
pub use asking::{Asked, Tried};

use casework::{CaseId, CategoryCode};
use jiff::Timestamp;
use keyring::BlindField;
use serde::{Deserialize, Serialize};

/// Hours in which a subscription must be confirmed; after that the address is deleted.
pub const HOURS_TO_CONFIRM: i64 = 24;
/// Days after which a confirmed subscription ends, unless it is renewed.
pub const DAYS: i64 = 365;
/// Days before its end at which a renewal is offered.
pub const DAYS_TO_RENEW: i64 = 30;
/// Days for which a last message is tried; after that the address is deleted without it.
pub const DAYS_FOR_THE_LAST: i64 = 7;
/// Wrong codes that may be typed for one letter.
pub const TRIES: u32 = 5;
/// Letters that are written to an address that does not confirm.
pub const LETTERS_TO_CONFIRM: u32 = 3;
/// Minutes before another letter is written to the same address about the same topic.
pub const MINUTES_BETWEEN: i64 = 10;

/// What somebody wants to hear of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The monthly results and other public bulletins.
    Results,
    /// Published answers, of one category of the first level or of all.
    Answers(Option<CategoryCode>),
    /// One matter that is followed.
    Matter(CaseId),
}

casework::coded! {
    /// The kinds of topics.
    TopicKind {
        /// The monthly results.
        Results = "results",
        /// Published answers.
        Answers = "answers",
        /// A followed matter.
        Matter = "matter",
    }
}

impl Topic {
    /// Its kind.
    pub fn kind(&self) -> TopicKind {
        match self {
            Self::Results => TopicKind::Results,
            Self::Answers(_) => TopicKind::Answers,
            Self::Matter(_) => TopicKind::Matter,
        }
    }

    /// As stored: the kind and, after a colon, what of it.
    pub fn code(&self) -> String {
        let kind = self.kind().code();
        match self {
            Self::Results | Self::Answers(None) => kind.to_owned(),
            Self::Answers(Some(category)) => format!("{kind}:{category}"),
            Self::Matter(case) => format!("{kind}:{}", case.0),
        }
    }

    /// Reads what is stored.
    pub fn from_code(code: &str) -> Option<Self> {
        let (kind, of) = code.split_once(':').unzip();
        match (TopicKind::from_code(kind.unwrap_or(code))?, of) {
            (TopicKind::Results, None) => Some(Self::Results),
            (TopicKind::Answers, None) => Some(Self::Answers(None)),
            (TopicKind::Answers, Some(category)) => Some(Self::Answers(Some(CategoryCode::new(category)))),
            (TopicKind::Matter, Some(case)) => case.parse().ok().map(|case| Self::Matter(CaseId(case))),
            _ => None,
        }
    }

    /// The case, if it is a followed matter.
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Self::Matter(case) => Some(*case),
            _ => None,
        }
    }
}

casework::coded! {
    /// How a subscription stands.
    Standing {
        /// Asked for, not confirmed yet.
        Asked = "asked",
        /// Confirmed by whoever reads the address.
        Active = "active",
    }
}

casework::coded! {
    /// What a letter is for.
    LetterKind {
        /// Asks whether the address wants this.
        Confirm = "subscription_confirm",
        /// Somebody asked again for what is confirmed already.
        Known = "subscription_known",
        /// There is something new.
        News = "subscription_news",
        /// There is something new, and nothing more will come.
        Last = "subscription_last",
        /// The year is over soon.
        Renew = "subscription_renew",
    }
}

/// A letter that must still leave. A newer one takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Identity of the letter: fits a number of JSON.
    pub id: i64,
    /// What it is for.
    pub kind: LetterKind,
    /// What is new, by code: a stage, a month, or nothing.
    pub about: String,
    /// When it may be taken; a lease moves it on.
    pub ready_at: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
}

/// An address, in one form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// An e-mail address.
    Email(String),
    /// A mobile number: eleven digits, or `+` and the digits of another country.
    Mobile(String),
}

impl Contact {
    /// An e-mail address as somebody typed it.
    pub fn email(typed: &str) -> Option<Self> {
        BlindField::Email.normal(typed).map(Self::Email)
    }

    /// A mobile number as somebody typed it; `None` also for a line that takes no text messages.
    pub fn mobile(typed: &str) -> Option<Self> {
        let number = BlindField::Phone.normal(typed)?;
        let fits = number.starts_with('+') || (number.len() == 11 && number.starts_with('1'));
        fits.then_some(Self::Mobile(number))
    }

    fn marked(&self) -> String {
        match self {
            Self::Email(address) => format!("email/{address}"),
            Self::Mobile(number) => format!("mobile/{number}"),
        }
    }
}

/// Whom letters go to, and in which language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// Where.
    pub contact: Contact,
    /// Language tag.
    pub language: String,
}

/// One address and one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// Random; names nobody.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// Keyed hash of the address, for this purpose alone: no other table knows it.
    pub mark: String,
    /// The [`Recipient`], locked.
    pub locked: Vec<u8>,
    /// How it stands.
    pub standing: Standing,
    /// When it was last asked for.
    pub asked_at: Timestamp,
    /// When the row, and with it the address, goes.
    pub expires_at: Timestamp,
    /// How far it was told: a version of the case, or the microsecond of a publication.
    pub seen: i64,
    /// What was told last, by code; empty where that is of no account.
    pub told: String,
    /// When news were last written.
    pub told_at: Timestamp,
    /// Keyed hash of the code sent; empty if there is none.
    pub proof: String,
    /// Codes typed since the last letter.
    pub tries: u32,
    /// Letters written to an address that has not confirmed.
    pub letters: u32,
    /// Whether a renewal was offered.
    pub renewal_offered: bool,
    /// What must still leave.
    pub letter: Option<Letter>,
    /// Grows with every change.
    pub revision: i64,
}

/// Which subscriptions are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All above this id, by id.
    All(String),
    /// With a letter that may be taken now, the oldest first.
    Ready(Timestamp),
    /// Whose time is over, the oldest first.
    Lapsed(Timestamp),
    /// Confirmed, of that kind, told of nothing newer than `newest`, and of nothing since `told_by`.
    Behind {
        /// Which kind.
        kind: TopicKind,
        /// Microsecond of the newest publication.
        newest: i64,
        /// Those told since then wait.
        told_by: Timestamp,
    },
    /// Confirmed, about a matter whose case went on.
    Moved,
    /// Confirmed, ending by then, and no renewal offered.
    Ending(Timestamp),
}
