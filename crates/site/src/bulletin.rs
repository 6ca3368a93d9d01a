//! What a bulletin shows, wherever it is shown: on the bench, on the public page, on paper, as a document. The
//! numbers come from its frozen step and from nothing else.

mod change;
mod print;
mod sheet;

pub(crate) use print::{docx, pdf};
pub(crate) use sheet::{Reader, Row, Sheet};

use crate::affair::Texts;
use crate::locale::Translator;
use affairs::bulletin::{Audience, Bulletin, IssueKind, Version};
use casework::Policy;
use jiff::civil::{Date, DateTime};

/// What a bulletin is called.
pub(crate) fn title(t: &Translator, bulletin: &Bulletin, texts: &Texts) -> String {
    let own = texts.text(&bulletin.subject.title);
    if own.is_empty() { of_period(t, bulletin) } else { own }
}

/// What a bulletin without a title of its own is called.
fn of_period(t: &Translator, bulletin: &Bulletin) -> String {
    let (from, through) = (bulletin.subject.from, bulletin.subject.through);
    let key = format!("bulletin-title-{}", bulletin.subject.kind.code());
    let said = t.say(&key).with("from", t.date_long(from)).with("through", t.date_long(through));
    said.with("month", month(t, from)).to_string()
}

/// A month with its year.
pub(crate) fn month(t: &Translator, day: Date) -> String {
    let said = t.say("bulletin-month").with("year", day.year().to_string());
    said.with("name", t.name("bulletin-month-short", &day.month().to_string())).to_string()
}

/// A moment with its year.
pub(crate) fn moment(t: &Translator, at: DateTime) -> String {
    format!("{} {}", t.date_long(at.date()), at.strftime("%H:%M"))
}

/// First and last day in words.
pub(crate) fn period(t: &Translator, from: Date, through: Date) -> String {
    if from == through {
        return t.date_long(from);
    }
    t.say("bulletin-period").with("from", t.date_long(from)).with("through", t.date_long(through)).to_string()
}

/// A version of a bulletin as it is read.
pub(crate) struct Issue {
    /// Its title.
    pub title: String,
    /// First and last day in words.
    pub period: String,
    /// Code of its kind.
    pub kind_code: String,
    /// Which version.
    pub nth: usize,
    /// Its words.
    pub words: String,
    /// What was wrong with the version before; empty for the first.
    pub corrects: String,
    /// When it was released; empty if it is not.
    pub released: String,
    /// The day printed on it.
    pub date: Date,
    /// Its numbers.
    pub sheet: Sheet,
    /// The signed head of the log it was computed at.
    pub checkpoint: String,
}

impl Issue {
    /// Reads a version.
    pub fn of(
        t: &Translator,
        policy: &Policy,
        bulletin: &Bulletin,
        nth: usize,
        texts: &Texts,
        reader: Reader,
    ) -> Option<Self> {
        let version: &Version = bulletin.versions.get(nth.checked_sub(1)?)?;
        let subject = &bulletin.subject;
        let released = version.released.as_ref().map(|(at, _)| policy.local(*at));
        let text = |sealed: Option<&_>| sealed.map(|sealed| texts.text(sealed)).unwrap_or_default();
        Some(Self {
            title: title(t, bulletin, texts),
            period: period(t, subject.from, subject.through),
            kind_code: subject.kind.code().to_owned(),
            words: text(version.words.as_ref()),
            corrects: text(version.corrects.as_ref()),
            released: released.map(|at| moment(t, at)).unwrap_or_default(),
            date: released.map_or_else(|| policy.local(version.numbers.as_of).date(), DateTime::date),
            sheet: Sheet::of(t, policy, &version.numbers, (subject.from, subject.through), reader),
            checkpoint: version.numbers.checkpoint.clone(),
            nth,
        })
    }
}

/// Papers that hold the words of a bulletin.
pub(crate) fn papers(bulletin: &Bulletin) -> impl Iterator<Item = &casework::personal::Sealed> {
    let versions = bulletin.versions.iter();
    let words =
        versions.flat_map(|version| version.words.iter().chain(&version.corrects).chain(&version.returned));
    std::iter::once(&bulletin.subject.title).chain(words)
}

/// Who reads a bulletin by default: months are for everybody.
pub(crate) fn usual_audience(kind: IssueKind) -> Audience {
    if kind == IssueKind::Monthly { Audience::Public } else { Audience::Internal }
}
