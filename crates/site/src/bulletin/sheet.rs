//! Frozen numbers as tables, each with the chart that stands above it. What everybody reads hides small counts.

use super::change;
use crate::desk::figures::decimal;
use crate::locale::Translator;
use crate::problem::in_query;
use affairs::bulletin::{Count, DayCount, Frozen, Numbers, Shown, shown};
use casework::policy::model::Target;
use casework::{CategoryCode, Policy, UnitId};
use charts::{Bars, Dress, Line, Mark, Words};
use jiff::civil::Date;
use std::cmp::Reverse;

/// Bars in a chart; the table beneath has every row.
const BARS: usize = 10;
const ONE: i64 = 1000;

/// Numbers as they are read.
pub(crate) struct Sheet {
    /// Until when they are known.
    pub as_of: String,
    /// Cases received, beside the period before; empty if that was not counted.
    pub compared: String,
    /// Every indicator.
    pub figures: Vec<Figure>,
    /// Cases received, cut in several ways.
    pub parts: Vec<Part>,
}

/// An indicator.
pub(crate) struct Figure {
    pub id: String,
    pub name: String,
    pub formula: String,
    pub numerator: String,
    pub denominator: String,
    pub value: String,
    pub target: String,
    /// How far it is from the period before, in words.
    pub change: String,
    /// Where its cases are.
    pub href: String,
}

/// Cases received by something.
pub(crate) struct Part {
    pub heading: String,
    pub column: String,
    pub drawing: Drawing,
    pub rows: Vec<Row>,
    /// Why there are no rows.
    pub empty: String,
    /// What stands below.
    pub notes: Vec<String>,
}

/// A row of a part.
pub(crate) struct Row {
    pub label: String,
    pub cases: String,
    pub share: String,
    /// Where its cases are; empty if no list has just those.
    pub href: String,
}

/// A chart, to be drawn where it is shown.
pub(crate) enum Drawing {
    Bars(Bars),
    Line(Line),
    None,
}

impl Drawing {
    /// The chart as SVG; empty if there is none.
    pub fn svg(&self, dress: Dress) -> String {
        match self {
            Self::Bars(bars) => bars.svg(dress),
            Self::Line(line) => line.svg(dress),
            Self::None => String::new(),
        }
    }

    /// For a page.
    pub fn screen(&self) -> String {
        self.svg(Dress::Screen)
    }
}

/// Who reads the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The office: every count, and the way to its cases.
    Office,
    /// Everybody: small counts are hidden.
    Everybody,
}

impl Sheet {
    /// Words the numbers of a period.
    pub fn of(
        t: &Translator,
        policy: &Policy,
        numbers: &Numbers,
        (from, through): (Date, Date),
        reader: Reader,
    ) -> Self {
        let below = if reader == Reader::Everybody { policy.publication.shown_from() } else { 0 };
        let maker = Maker { t, policy, numbers, from, through, below };
        let category = |code: &str| {
            let known = policy.categories.get(&CategoryCode::from(code));
            known.map_or_else(|| code.to_owned(), |category| category.names.of(t.lang()).to_owned())
        };
        let unit = |code: &str| {
            let known = policy.units.get(&UnitId::from(code));
            known.map_or_else(|| code.to_owned(), |unit| unit.names.of(t.lang()).to_owned())
        };
        let channel = |code: &str| t.name("channel", code);
        let mut parts = vec![
            maker.part("category", &numbers.categories, &category),
            maker.part("unit", &numbers.units, &unit),
            maker.part("channel", &numbers.channels, &channel),
        ];
        if numbers.days.len() > 1 {
            parts.insert(0, maker.days());
        }
        Self {
            as_of: super::moment(t, policy.local(numbers.as_of)),
            compared: change::received(t, numbers),
            figures: numbers.figures.iter().map(|figure| maker.figure(figure)).collect(),
            parts,
        }
    }
}

struct Maker<'a> {
    t: &'a Translator,
    policy: &'a Policy,
    numbers: &'a Numbers,
    from: Date,
    through: Date,
    below: i64,
}

/// A count that may be shown, with its names and where its cases are.
struct Counted {
    label: String,
    cases: i64,
    href: String,
}

impl Maker<'_> {
    fn words(&self, heading: &str) -> Words {
        let missing = if self.below > 1 { "bulletin-hidden" } else { "bulletin-missing" };
        Words {
            title: heading.to_owned(),
            about: super::period(self.t, self.from, self.through),
            unit: self.t.say("bulletin-cases").to_string(),
            missing: self.t.say(missing).to_string(),
        }
    }

    fn part(&self, by: &str, counts: &[Count], name: &dyn Fn(&str) -> String) -> Part {
        let t = self.t;
        let heading = t.say(&format!("bulletin-by-{by}")).to_string();
        let counted = |count: &Count| {
            let is_none = count.code.is_empty();
            let none = || t.say(&format!("bulletin-by-{by}-none")).to_string();
            let label = if is_none { none() } else { name(&count.code) };
            Counted { label, cases: count.cases, href: self.behind(by, &count.code) }
        };
        let mut by_code: Vec<&Count> = counts.iter().collect();
        by_code.sort_by(|one, other| one.code.cmp(&other.code));
        let counted: Vec<Counted> = by_code.into_iter().map(counted).collect();
        let mut lines = self.shown(&counted);
        let cases = |place: usize| counted.get(place).map_or(0, |counted| counted.cases);
        if let Some(lines) = &mut lines {
            lines.sort_by_key(|line| match line {
                Shown::Count(place) => Reverse(cases(*place)),
                Shown::Together(..) => Reverse(0),
                Shown::Few(_) => Reverse(-1),
            });
        }
        let open = lines.iter().flatten().filter_map(|line| match line {
            Shown::Count(place) => counted.get(*place),
            Shown::Few(_) | Shown::Together(..) => None,
        });
        let mark =
            |counted: &Counted| Mark::new(counted.label.clone(), Some(counted.cases.saturating_mul(ONE)));
        let marks: Vec<Mark> = open.take(BARS).map(mark).collect();
        // The heading says what is counted; a unit beside each number would want its plural.
        let bars = Bars { words: Words { unit: String::new(), ..self.words(&heading) }, marks };
        let about_units = (by == "unit").then(|| t.say("bulletin-units-note").to_string());
        Part {
            column: t.say(&format!("bulletin-head-{by}")).to_string(),
            drawing: if bars.marks.is_empty() { Drawing::None } else { Drawing::Bars(bars) },
            empty: self.empty(lines.is_none()),
            notes: about_units.into_iter().chain(self.note(lines.as_deref())).collect(),
            rows: self.rows(&counted, lines.unwrap_or_default()),
            heading,
        }
    }

    fn days(&self) -> Part {
        let t = self.t;
        let heading = t.say("bulletin-by-day").to_string();
        let counted = |count: &DayCount| Counted {
            label: t.date(count.day),
            cases: count.cases,
            href: cases(performance::RECEIVED, count.day, count.day),
        };
        let counted: Vec<Counted> = self.numbers.days.iter().map(counted).collect();
        let mut lines = self.shown(&counted);
        if let Some(lines) = &mut lines {
            lines.sort_by_key(|line| match line {
                Shown::Count(place) | Shown::Few(place) => *place,
                Shown::Together(places, _) => places.first().copied().unwrap_or(0),
            });
        }
        let is_open = |place: usize| lines.iter().flatten().any(|line| *line == Shown::Count(place));
        let mark = |(place, count): (usize, &DayCount)| {
            let value = is_open(place).then(|| count.cases.saturating_mul(ONE));
            Mark::new(format!("{}/{}", count.day.month(), count.day.day()), value)
        };
        let marks: Vec<Mark> = self.numbers.days.iter().enumerate().map(mark).collect();
        let is_drawn = marks.iter().any(|mark| mark.value.is_some());
        let line = Line { words: self.words(&heading), marks, target: None };
        Part {
            column: t.say("bulletin-head-day").to_string(),
            drawing: if is_drawn { Drawing::Line(line) } else { Drawing::None },
            empty: self.empty(lines.is_none()),
            notes: self.note(lines.as_deref()).into_iter().collect(),
            rows: self.rows(&counted, lines.unwrap_or_default()),
            heading,
        }
    }

    fn shown(&self, counted: &[Counted]) -> Option<Vec<Shown>> {
        let counts: Vec<i64> = counted.iter().map(|counted| counted.cases).collect();
        shown(&counts, self.below)
    }

    fn empty(&self, withheld: bool) -> String {
        self.t.say(if withheld { "bulletin-withheld" } else { "bulletin-nothing" }).to_string()
    }

    /// That something is hidden, if something is.
    fn note(&self, lines: Option<&[Shown]>) -> Option<String> {
        let hides = lines?.iter().any(|line| !matches!(line, Shown::Count(_)));
        hides.then(|| self.t.say("bulletin-small-note").with("below", self.below).to_string())
    }

    fn rows(&self, counted: &[Counted], lines: Vec<Shown>) -> Vec<Row> {
        let label = |place: &usize| counted.get(*place).map(|counted| counted.label.clone());
        let row = |line: Shown| match line {
            Shown::Count(place) => counted
                .get(place)
                .map(|counted| self.row(counted.label.clone(), counted.cases, counted.href.clone())),
            Shown::Few(place) => label(&place).map(|label| Row {
                label,
                cases: self.t.say("bulletin-few").with("below", self.below).to_string(),
                share: "—".to_owned(),
                href: String::new(),
            }),
            Shown::Together(places, cases) => {
                let mut names: Vec<String> = places.iter().filter_map(label).collect();
                names.sort_unstable();
                let names = names.join(&self.t.say("bulletin-joint").to_string());
                let label = self.t.say("bulletin-together").with("names", names).to_string();
                Some(self.row(label, cases, String::new()))
            }
        };
        lines.into_iter().filter_map(row).collect()
    }

    fn row(&self, label: String, count: i64, href: String) -> Row {
        let all = self.numbers.received();
        let share = casework::indicators::share_milli_percent(count, all);
        let share = share.map(|share| percent(self.t, share)).unwrap_or_default();
        Row { label, cases: self.t.number(count), share, href }
    }

    /// The list of just those cases; no list has those of no unit.
    fn behind(&self, by: &str, code: &str) -> String {
        let all = cases(performance::RECEIVED, self.from, self.through);
        match (by, code) {
            ("category", "") => format!("{all}&category=none"),
            (_, "") => String::new(),
            _ => format!("{all}&{by}={}", in_query(code)),
        }
    }

    fn figure(&self, figure: &Frozen) -> Figure {
        let t = self.t;
        let Frozen { indicator, is_share, numerator_milli, denominator_milli, value_milli, .. } = figure;
        let key = format!("indicator-{}-formula", indicator.replace('_', "-").to_ascii_lowercase());
        let none = || "—".to_owned();
        let value = value_milli.map(|value| if *is_share { percent(t, value) } else { decimal(value) });
        let year = self.through.year();
        let published =
            self.policy.targets.iter().find(|target| target.indicator == *indicator && target.year <= year);
        Figure {
            name: t.name("indicator", indicator),
            formula: if t.has(&key) { t.say(&key).to_string() } else { String::new() },
            numerator: decimal(*numerator_milli),
            denominator: if *is_share { decimal(*denominator_milli) } else { none() },
            value: value.unwrap_or_else(none),
            target: published.map(target).unwrap_or_default(),
            change: change::of(t, self.numbers, figure),
            href: cases(indicator, self.from, self.through),
            id: indicator.clone(),
        }
    }
}

pub(super) fn percent(t: &Translator, milli: i64) -> String {
    t.say("percent").with("value", decimal(milli)).to_string()
}

fn target(target: &Target) -> String {
    let sign = match target.operator.as_str() {
        ">=" => "≥",
        "<=" => "≤",
        "about" => "≈",
        "watch" => return String::new(),
        other => other,
    };
    format!("{sign} {} {}", decimal(target.value_milli), target.unit)
}

fn cases(indicator: &str, from: Date, through: Date) -> String {
    format!("/work/indicators/{indicator}?from={from}&through={through}")
}
