//! Who turns to the hotline today, when and with what. A pure function of seed, day and pack.

use super::words::{Shelf, Words};
use crate::dice::Dice;
use anyhow::{Context, Result};
use casework::case::act::{Accused, Channel, RequestKind, Urgency};
use casework::personal::{Matter, Requester};
use casework::policy::model::Area;
use casework::{AreaCode, CategoryCode, Policy};
use jiff::civil::{Date, time};
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The shapes of `data/arrivals.toml`.
#[derive(Debug, Deserialize)]
pub(super) struct Shapes {
    hours: Vec<u64>,
    weekdays: Vec<i64>,
    day_off: i64,
    months: Vec<i64>,
    unrest: i64,
    channels: BTreeMap<Channel, u64>,
    kinds: BTreeMap<RequestKind, u64>,
    fields: BTreeMap<String, u64>,
}

/// What a field weighs that is not listed.
const OTHER_FIELD: u64 = 10;

impl Shapes {
    pub fn read() -> Result<Self> {
        toml::from_str(include_str!("../../data/arrivals.toml")).context("arrivals.toml")
    }

    /// How many turn to the hotline on that day.
    fn volume(&self, policy: &Policy, date: Date, per_day: u32, dice: &mut Dice) -> usize {
        let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
        let month = usize::try_from(date.month() - 1).unwrap_or(0);
        let of = |shape: &[i64], at: usize| shape.get(at).copied().unwrap_or(100);
        let mut many = i64::from(per_day) * 100 * of(&self.weekdays, weekday) * of(&self.months, month);
        if !policy.calendar.is_workday(date) && weekday < 5 {
            many = many * self.day_off / 100;
        }
        many = many * (100 + dice.between(-self.unrest, self.unrest)) / 100;
        usize::try_from(many / 1_000_000).unwrap_or(0)
    }
}

/// Someone who is about to turn to the hotline.
#[derive(Clone, Debug)]
pub(super) struct Arrival {
    pub received_at: Timestamp,
    pub kind: RequestKind,
    pub channel: Channel,
    pub category: CategoryCode,
    pub urgency: Urgency,
    pub area: Option<AreaCode>,
    pub language: &'static str,
    pub matter: Matter,
    pub requester: Requester,
    pub confidential: bool,
    pub accused: Vec<Accused>,
    /// Says the same as an earlier arrival of that day, by its place in it.
    pub again: Option<usize>,
    /// Whether it goes to the petition office.
    pub petition: bool,
}

/// The arrivals of one local day, earliest first.
pub(super) fn of_day(
    shapes: &Shapes,
    words: &Words,
    policy: &Policy,
    (seed, per_day): (u64, u32),
    date: Date,
) -> Vec<Arrival> {
    let subject = date.duration_since(Date::new(2000, 1, 1).unwrap_or(Date::ZERO)).as_hours();
    let mut dice = Dice::of(seed, u64::try_from(subject).unwrap_or(0));
    let many = shapes.volume(policy, date, per_day, &mut dice);
    let mut times: Vec<Timestamp> = (0..many).map(|_| moment(shapes, policy, date, &mut dice)).collect();
    times.sort_unstable();
    times.dedup();
    let scene = Scene::of(policy, shapes, words);
    let mut arrivals: Vec<Arrival> = times.into_iter().map(|at| scene.arrival(at, &mut dice)).collect();
    for later in 1..arrivals.len() {
        if dice.chance(38) {
            let earlier = dice.below(later);
            repeat(&mut arrivals, earlier, later);
        }
    }
    arrivals
}

fn repeat(arrivals: &mut [Arrival], earlier: usize, later: usize) {
    let first = arrivals[earlier].clone();
    if first.again.is_some() || first.confidential || first.kind == RequestKind::Praise {
        return;
    }
    let (received_at, channel) = (arrivals[later].received_at, arrivals[later].channel);
    let requester = arrivals[later].requester.clone();
    arrivals[later] = Arrival { received_at, channel, requester, again: Some(earlier), ..first };
}

fn moment(shapes: &Shapes, policy: &Policy, date: Date, dice: &mut Dice) -> Timestamp {
    let hour = i8::try_from(dice.weighed(shapes.hours.iter().copied())).unwrap_or(12);
    let within = dice.between(0, 3_599_999_999);
    let start = date.to_datetime(time(hour, 0, 0, 0));
    policy.instant(start.saturating_add(within.microseconds()))
}

/// The pack as the city sees it: places people live in, things they ask about.
struct Scene<'a> {
    policy: &'a Policy,
    shapes: &'a Shapes,
    words: &'a Words,
    places: Vec<&'a Area>,
    categories: Vec<&'a CategoryCode>,
}

impl<'a> Scene<'a> {
    fn of(policy: &'a Policy, shapes: &'a Shapes, words: &'a Words) -> Self {
        let is_parent = |area: &Area| policy.areas.values().any(|a| a.parent.as_ref() == Some(&area.code));
        let places = policy.areas.values().filter(|area| !is_parent(area)).collect();
        let mut categories: Vec<&CategoryCode> = Vec::new();
        for code in policy.categories.keys() {
            if categories.last().is_some_and(|before| code.as_str().starts_with(before.as_str())) {
                categories.pop();
            }
            categories.push(code);
        }
        Self { policy, shapes, words, places, categories }
    }

    fn arrival(&self, received_at: Timestamp, dice: &mut Dice) -> Arrival {
        let kind = drawn(&self.shapes.kinds, RequestKind::Inquiry, dice);
        let channel = drawn(&self.shapes.channels, Channel::Phone, dice);
        let english = dice.chance(35);
        let place = dice.pick(&self.places).copied();
        let (category, matter) = self.matter(kind, place, english, dice);
        let urgency = match dice.below(40) {
            0 => Urgency::Urgent,
            1..=3 => Urgency::Pressing,
            _ => Urgency::Ordinary,
        };
        let guarded = dice.chance(if kind == RequestKind::Report { 280 } else { 25 });
        let accused = self.accused(kind, place, dice);
        let written = matches!(channel, Channel::Letter | Channel::Visit | Channel::Fax | Channel::Reception);
        let petition = kind != RequestKind::Praise && dice.chance(if written { 850 } else { 60 });
        Arrival {
            received_at,
            kind,
            channel,
            category,
            urgency,
            area: place.filter(|_| kind != RequestKind::Inquiry || dice.chance(600)).map(|a| a.code.clone()),
            language: if english { "en" } else { "zh-CN" },
            matter,
            requester: self.requester(english, dice),
            confidential: guarded,
            accused,
            again: None,
            petition,
        }
    }

    fn accused(&self, kind: RequestKind, place: Option<&Area>, dice: &mut Dice) -> Vec<Accused> {
        if !matches!(kind, RequestKind::Complaint | RequestKind::Report) || !dice.chance(25) {
            return Vec::new();
        }
        if dice.chance(200) {
            return vec![Accused::Hotline];
        }
        let unit = place.and_then(|area| self.policy.unit_of(&area.code));
        let post = unit.as_ref().and_then(|id| self.policy.units.get(id)?.head.clone());
        let by_post = post.filter(|_| dice.chance(300)).map(Accused::Head);
        by_post.or(unit.map(Accused::Unit)).into_iter().collect()
    }

    fn requester(&self, english: bool, dice: &mut Dice) -> Requester {
        if dice.chance(90) {
            return Requester::default();
        }
        let people = &self.words.people;
        let name = if english {
            dice.pick(&people.western).cloned().unwrap_or_default()
        } else {
            let surname = dice.pick(&people.surnames).map_or("", String::as_str);
            format!("{surname}{}", dice.pick(&people.given).map_or("", String::as_str))
        };
        let phone = format!("1390000{:04}", dice.below(10_000));
        Requester { name, phone, ..Requester::default() }
    }

    fn matter(
        &self,
        kind: RequestKind,
        place: Option<&Area>,
        english: bool,
        dice: &mut Dice,
    ) -> (CategoryCode, Matter) {
        let language = if english { "en" } else { "zh-CN" };
        let which = match (english, dice.chance(620)) {
            (true, _) => Shelf::English,
            (false, true) => Shelf::Particular,
            (false, false) => Shelf::General,
        };
        let mut stories = self.words.stories(kind, which);
        if stories.is_empty() {
            stories = self.words.stories(kind, Shelf::General);
        }
        let weights: Vec<u64> = stories.iter().map(|s| self.weight(&s.category)).collect();
        let story = stories.get(dice.weighed(weights.into_iter()));
        let category = match story.map(|story| story.category.as_str()) {
            Some(code) if !code.is_empty() => self.nearest(code, dice),
            _ => self.any_category(kind, dice),
        };
        let area = place.map(|area| area.names.of(language).to_owned()).unwrap_or_default();
        let address = format!("{}{}{}", self.above(place, language), area, number(english, dice));
        let about = [
            ("place", address.clone()),
            ("area", area),
            ("category", self.policy.categories.get(&category).map_or("", |c| c.names.of(language)).into()),
        ];
        let title = story.map_or("", |story| &story.title);
        let title: String = self.words.fill(title, dice, &about).chars().take(50).collect();
        let text = self.words.fill(story.map_or("", |story| &story.text), dice, &about);
        let occurred = String::new();
        (category, Matter { title, text, place: address, occurred })
    }

    fn above(&self, place: Option<&Area>, language: &str) -> String {
        let above = place.and_then(|area| self.policy.areas.get(area.parent.as_ref()?));
        let name = above.map_or("", |area| area.names.of(language));
        if language == "en" && !name.is_empty() { format!("{name}, ") } else { name.to_owned() }
    }

    fn weight(&self, code: &str) -> u64 {
        let field = code.get(..2).unwrap_or("");
        self.shapes.fields.get(field).copied().unwrap_or(OTHER_FIELD)
    }

    /// The category of that code, or one that shares as much of it as the pack has.
    fn nearest(&self, code: &str, dice: &mut Dice) -> CategoryCode {
        for length in (0..=code.len()).rev() {
            let shared = &code[..length];
            let known: Vec<&&CategoryCode> =
                self.categories.iter().filter(|c| c.as_str().starts_with(shared)).collect();
            if let Some(found) = dice.pick(&known) {
                return (**found).clone();
            }
        }
        CategoryCode::default()
    }

    fn any_category(&self, kind: RequestKind, dice: &mut Dice) -> CategoryCode {
        match kind {
            RequestKind::Suggestion if dice.chance(700) => return self.nearest("15", dice),
            RequestKind::Praise => return self.nearest("1601", dice),
            _ => {}
        }
        let place = dice.weighed(self.categories.iter().map(|code| self.weight(code.as_str())));
        self.categories.get(place).map(|code| (*code).clone()).unwrap_or_default()
    }
}

fn number(english: bool, dice: &mut Dice) -> String {
    let number = dice.between(1, 400);
    if english { format!(", no. {number}") } else { format!("{number}号") }
}

fn drawn<T: Copy + Ord>(from: &BTreeMap<T, u64>, otherwise: T, dice: &mut Dice) -> T {
    let place = dice.weighed(from.values().copied());
    from.keys().nth(place).copied().unwrap_or(otherwise)
}
