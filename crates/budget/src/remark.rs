//! What the texts of a book say beside its figures, as far as a question hangs on it: dates, counts of vehicles, passages
//! copied from another form. A remark keeps what was found, not the text.

mod form;

use crate::book::{Book, Code, Line};
use crate::prose::{Paragraph, Topic};
use crate::source::Place;
use crate::target::{Decimal, Goal};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// Something a text says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// What.
    pub note: Note,
    /// Where.
    pub place: Place,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// All of a class is called basic spending.
    CalledBasic(Code),
    /// Something began on a day.
    Event {
        /// What.
        name: String,
        /// Year, month, day as printed.
        day: String,
    },
    /// So many vehicles are kept.
    Vehicles(u32),
    /// The number of a target, with another unit.
    OtherUnit {
        /// The target's name.
        target: String,
        /// The unit in the text.
        unit: String,
    },
    /// The explanation of a component has a passage of another form and nothing of its own name.
    Borrowed {
        /// The component.
        component: String,
    },
    /// None of a form's output indicators has two letters in common with what the form says its money is for.
    Unrelated {
        /// The form's first component.
        component: String,
        /// The first of the indicators.
        indicator: String,
    },
}

#[derive(Debug, Deserialize)]
pub(crate) struct Wording {
    called_basic: Vec<String>,
    vehicles: Vec<String>,
    /// In 万元.
    pub running_for_each: String,
    pub matching: String,
    pub outsourced: Vec<String>,
    explanation: String,
    overview: String,
    goals: String,
    outputs: String,
    passage: usize,
    #[serde(rename = "event")]
    events: Vec<Event>,
    #[serde(rename = "standard")]
    pub standards: Vec<Standard>,
}

#[derive(Debug, Deserialize)]
struct Event {
    name: String,
    words: Vec<String>,
}

/// A limit that a goal is said to reach.
#[derive(Debug, Deserialize)]
pub(crate) struct Standard {
    pub said: String,
    pub indicator: String,
    pub unit: String,
    pub limit: i64,
}

static WORDING: LazyLock<Option<Wording>> =
    LazyLock::new(|| toml::from_str(include_str!("../forms/remarks.toml")).ok());

pub(crate) fn wording() -> Option<&'static Wording> {
    WORDING.as_ref()
}

/// The remarks of a book's texts; `forms` are the rows of each goal form.
pub(crate) fn remarks(book: &Book, paragraphs: &[Paragraph], forms: &[&[Line]]) -> Vec<Remark> {
    let Some(words) = wording() else { return Vec::new() };
    let mut remarks = Vec::new();
    for (nth, paragraph) in (0..).zip(paragraphs) {
        called_basic(book, nth, paragraph, words, &mut remarks);
        events(paragraph, words, &mut remarks);
        vehicles(paragraph, words, &mut remarks);
        other_units(book, paragraph, &mut remarks);
    }
    form::borrowed(forms, words, &mut remarks);
    form::unrelated(forms, &book.targets, words, &mut remarks);
    remarks
}

fn called_basic(book: &Book, nth: u32, paragraph: &Paragraph, words: &Wording, remarks: &mut Vec<Remark>) {
    let Some(at) = words.called_basic.iter().find_map(|word| paragraph.text.find(word.as_str())) else {
        return;
    };
    let mut stated = book.stated.iter().filter(|stated| stated.sentence.0 == nth);
    if let (Some(Topic::Code(code)), Some(place)) =
        (stated.next().map(|stated| &stated.topic), paragraph.place(at))
    {
        remarks.push(Remark { note: Note::CalledBasic(code.clone()), place: place.clone() });
    }
}

/// `YYYY年M月D日` and, before the next mark, the words of an event.
fn events(paragraph: &Paragraph, words: &Wording, remarks: &mut Vec<Remark>) {
    let mut begin = 0;
    for clause in paragraph.text.split_inclusive(['，', '。', '；']) {
        let event =
            words.events.iter().find(|event| event.words.iter().any(|word| clause.contains(word.as_str())));
        let from = clause.find(|c: char| c.is_ascii_digit());
        if let (Some(event), Some(from)) = (event, from) {
            let numbers =
                clause.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).take(3);
            let day: Vec<&str> = numbers.collect();
            if day.len() == 3
                && day.first().is_some_and(|year| year.len() == 4)
                && let Some(place) = paragraph.place(begin + from)
            {
                let note = Note::Event { name: event.name.clone(), day: day.join("-") };
                remarks.push(Remark { note, place: place.clone() });
            }
        }
        begin += clause.len();
    }
}

fn vehicles(paragraph: &Paragraph, words: &Wording, remarks: &mut Vec<Remark>) {
    for word in &words.vehicles {
        let Some((before, rest)) = paragraph.text.split_once(word.as_str()) else { continue };
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let count = rest.get(..digits).and_then(|count| count.parse().ok());
        if let (Some(count), Some(place)) = (count, paragraph.place(before.len())) {
            remarks.push(Remark { note: Note::Vehicles(count), place: place.clone() });
        }
    }
}

/// A target's number in a clause that begins its name, with other letters behind it than its unit.
fn other_units(book: &Book, paragraph: &Paragraph, remarks: &mut Vec<Remark>) {
    for target in &book.targets {
        let Goal::Number(Decimal { units, scale: 0 }) = target.goal else { continue };
        let name: String = target.name.chars().take(4).collect();
        let Some(at) = paragraph.text.find(&name).filter(|_| units >= 1_000 && name.chars().count() == 4)
        else {
            continue;
        };
        let clause = paragraph
            .text
            .get(at..)
            .and_then(|rest| rest.split(['，', '。', '；']).next())
            .unwrap_or_default();
        let read = crate::goals::number(clause);
        let Some((found, unit)) = read.filter(|(found, unit)| found.units == units && !unit.is_empty())
        else {
            continue;
        };
        let is_new = !remarks
            .iter()
            .any(|known| matches!(&known.note, Note::OtherUnit { target: of, .. } if *of == target.name));
        if unit != target.unit
            && found.scale == 0
            && is_new
            && let Some(place) = paragraph.place(at)
        {
            let note = Note::OtherUnit { target: target.name.clone(), unit };
            remarks.push(Remark { note, place: place.clone() });
        }
    }
}
