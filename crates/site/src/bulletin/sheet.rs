//! Frozen numbers as tables, each with the chart that stands above it.

use crate::desk::figures::decimal;
use crate::locale::Translator;
use affairs::bulletin::{Count, Frozen, Numbers};
use casework::policy::model::Target;
use casework::{CategoryCode, Policy, UnitId};
use charts::{Bars, Dress, Line, Mark, Words};
use jiff::civil::Date;

/// Bars in a chart; the table beneath has every row.
const BARS: usize = 10;
const ONE: i64 = 1000;

/// Numbers as they are read.
pub(crate) struct Sheet {
    /// Until when they are known.
    pub as_of: String,
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
    /// Where its cases are.
    pub href: String,
}

/// Cases received by something.
pub(crate) struct Part {
    pub heading: String,
    pub column: String,
    pub drawing: Drawing,
    pub rows: Vec<Row>,
    pub note: String,
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

impl Sheet {
    /// Words the numbers of a period.
    pub fn of(t: &Translator, policy: &Policy, numbers: &Numbers, (from, through): (Date, Date)) -> Self {
        let maker = Maker { t, policy, numbers, from, through };
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
}

impl Maker<'_> {
    fn words(&self, heading: &str) -> Words {
        Words {
            title: heading.to_owned(),
            about: super::period(self.t, self.from, self.through),
            unit: self.t.say("bulletin-cases").to_string(),
            missing: self.t.say("bulletin-missing").to_string(),
        }
    }

    fn part(&self, by: &str, counts: &[Count], name: &dyn Fn(&str) -> String) -> Part {
        let t = self.t;
        let heading = t.say(&format!("bulletin-by-{by}")).to_string();
        let label = |count: &Count| {
            if count.code.is_empty() {
                t.say(&format!("bulletin-by-{by}-none")).to_string()
            } else {
                name(&count.code)
            }
        };
        let mark = |count: &Count| Mark::new(label(count), Some(count.cases.saturating_mul(ONE)));
        let marks: Vec<Mark> = counts.iter().take(BARS).map(mark).collect();
        let drawn = !marks.is_empty();
        let bars = Bars { words: self.words(&heading), marks };
        let row = |count: &Count| self.row(label(count), count.cases, String::new());
        let note = t.say("bulletin-units-note").to_string();
        Part {
            column: t.say(&format!("bulletin-head-{by}")).to_string(),
            drawing: if drawn { Drawing::Bars(bars) } else { Drawing::None },
            rows: counts.iter().map(row).collect(),
            note: if by == "unit" { note } else { String::new() },
            heading,
        }
    }

    fn days(&self) -> Part {
        let t = self.t;
        let heading = t.say("bulletin-by-day").to_string();
        let short = |day: Date| format!("{}/{}", day.month(), day.day());
        let mark = |count: &affairs::bulletin::DayCount| {
            Mark::new(short(count.day), Some(count.cases.saturating_mul(ONE)))
        };
        let marks = self.numbers.days.iter().map(mark).collect();
        let line = Line { words: self.words(&heading), marks, target: None };
        let row = |count: &affairs::bulletin::DayCount| {
            let href = cases(performance::RECEIVED, count.day, count.day);
            self.row(t.date(count.day), count.cases, href)
        };
        Part {
            column: t.say("bulletin-head-day").to_string(),
            drawing: Drawing::Line(line),
            rows: self.numbers.days.iter().map(row).collect(),
            note: String::new(),
            heading,
        }
    }

    fn row(&self, label: String, count: i64, href: String) -> Row {
        let all = self.numbers.received();
        let share = casework::indicators::share_milli_percent(count, all);
        let share = share.map(|share| self.percent(share)).unwrap_or_default();
        Row { label, cases: self.t.number(count), share, href }
    }

    fn percent(&self, milli: i64) -> String {
        self.t.say("percent").with("value", decimal(milli)).to_string()
    }

    fn figure(&self, figure: &Frozen) -> Figure {
        let t = self.t;
        let Frozen { indicator, is_share, numerator_milli, denominator_milli, value_milli, .. } = figure;
        let key = format!("indicator-{}-formula", indicator.replace('_', "-").to_ascii_lowercase());
        let none = || "—".to_owned();
        let value = value_milli.map(|value| if *is_share { self.percent(value) } else { decimal(value) });
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
            href: cases(indicator, self.from, self.through),
            id: indicator.clone(),
        }
    }
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
