//! A line over time, from zero. It breaks where a value is missing, and its target is a line of its own.

use crate::ink::{Anchor, Dress, Ink, Part, SIZE, UNIT, WIDTH};
use crate::measure::{count, decimal, fitted, scaled, width};
use crate::{Mark, Words};
use std::cmp::Reverse;

const HEIGHT: i64 = 200 * UNIT;
/// What is drawn lies within these.
const LEFT: i64 = 18 * UNIT;
const RIGHT: i64 = WIDTH - LEFT;
const TOP: i64 = 44 * UNIT;
const FLOOR: i64 = 172 * UNIT;
/// Feet of the words above and below.
const ABOVE: i64 = 14 * UNIT;
const BELOW: i64 = 190 * UNIT;
const AIR: i64 = 7 * UNIT;
/// The sample beside the target's name.
const SAMPLE: i64 = 26 * UNIT;
/// Up to so many points, each has its value beside it.
const FEW: usize = 7;

/// What the values are held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// In words, with its value.
    pub label: String,
    /// In thousandths.
    pub value: i64,
}

/// A line over time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub words: Words,
    /// In order of time, at even distances.
    pub marks: Vec<Mark>,
    /// What they are held against.
    pub target: Option<Target>,
}

/// Values to heights.
#[derive(Clone, Copy)]
struct Scale {
    least: i64,
    whole: i64,
}

impl Scale {
    fn height(self, value: i64) -> i64 {
        FLOOR - scaled(value.saturating_sub(self.least), self.whole, FLOOR - TOP)
    }
}

impl Line {
    /// The chart as SVG text.
    pub fn svg(&self, dress: Dress) -> String {
        let target = self.target.as_ref().map(|target| Mark::new(target.label.clone(), Some(target.value)));
        let described = self.words.described(self.marks.iter().chain(&target));
        let mut ink = Ink::begin(dress, HEIGHT, &self.words, &described);
        let scale = self.scale();
        let zero = scale.height(0);
        ink.stroke(Part::Axis, &[(LEFT, zero), (RIGHT, zero)]);
        self.head(&mut ink, scale);
        self.gaps(&mut ink, scale);
        for run in self.runs(scale) {
            ink.stroke(Part::Line, &run);
            for place in run {
                ink.dot(place);
            }
        }
        self.values(&mut ink, scale);
        self.names(&mut ink);
        ink.end()
    }

    fn scale(&self) -> Scale {
        let target = self.target.iter().map(|target| target.value);
        let values = || self.marks.iter().filter_map(|mark| mark.value).chain(target.clone());
        let least = values().min().unwrap_or(0).min(0);
        Scale { least, whole: values().max().unwrap_or(0).max(0).saturating_sub(least) }
    }

    fn x(&self, place: usize) -> i64 {
        match self.marks.len() {
            0 | 1 => WIDTH / 2,
            many => LEFT + scaled(count(place), count(many - 1), RIGHT - LEFT),
        }
    }

    /// The target with its name; the unit.
    fn head(&self, ink: &mut Ink, scale: Scale) {
        ink.say(Part::Muted, Anchor::End, (WIDTH, ABOVE), &self.words.unit);
        let Some(target) = &self.target else { return };
        let height = scale.height(target.value);
        ink.stroke(Part::Target, &[(LEFT, height), (RIGHT, height)]);
        ink.stroke(Part::Target, &[(0, ABOVE - 4 * UNIT), (SAMPLE, ABOVE - 4 * UNIT)]);
        let room = WIDTH - SAMPLE - AIR * 2 - width(&self.words.unit, SIZE);
        ink.say(Part::Label, Anchor::Start, (SAMPLE + AIR, ABOVE), &fitted(&target.label, SIZE, room));
    }

    /// Points that stand together.
    fn runs(&self, scale: Scale) -> Vec<Vec<(i64, i64)>> {
        let placed: Vec<Option<(i64, i64)>> = self
            .marks
            .iter()
            .enumerate()
            .map(|(place, mark)| mark.value.map(|value| (self.x(place), scale.height(value))))
            .collect();
        let runs = placed.split(Option::is_none).map(|run| run.iter().flatten().copied().collect());
        runs.filter(|run: &Vec<_>| !run.is_empty()).collect()
    }

    /// Where values are missing, said once for a run of them; at the end of the gap that is away from the line.
    fn gaps(&self, ink: &mut Ink, scale: Scale) {
        let mut before = true;
        for (place, mark) in self.marks.iter().enumerate() {
            if mark.value.is_none() {
                let is_high =
                    self.nearest(place).is_some_and(|value| scale.height(value) < i64::midpoint(TOP, FLOOR));
                let (foot, end) =
                    if is_high { (FLOOR - AIR, FLOOR - SIZE - AIR) } else { (TOP - AIR, FLOOR) };
                ink.stroke(Part::Gap, &[(self.x(place), TOP), (self.x(place), end)]);
                if before {
                    self.beside(ink, Part::Muted, place, foot, &self.words.missing);
                }
            }
            before = mark.value.is_some();
        }
    }

    /// The known value nearest to a place.
    fn nearest(&self, place: usize) -> Option<i64> {
        let known = self.marks.iter().enumerate().filter_map(|(at, mark)| Some((at, mark.value?)));
        known.min_by_key(|(at, _)| at.abs_diff(place)).map(|(_, value)| value)
    }

    /// Values beside their points: each of a few; else the last, the highest, the lowest and the first.
    fn values(&self, ink: &mut Ink, scale: Scale) {
        let known = |(place, mark): (usize, &Mark)| mark.value.map(|value| (place, value));
        let all: Vec<(usize, i64)> = self.marks.iter().enumerate().filter_map(known).collect();
        let last = all.last().copied();
        let highest = all.iter().max_by_key(|(place, value)| (*value, Reverse(*place))).copied();
        let lowest = all.iter().min_by_key(|(_, value)| *value).copied();
        let chosen: Vec<_> = if self.marks.len() <= FEW {
            all
        } else {
            [last, highest, lowest, all.first().copied()].into_iter().flatten().collect()
        };
        let mut taken: Vec<(i64, i64)> = Vec::new();
        for (place, value) in chosen {
            let words = decimal(value);
            let half = width(&words, SIZE) / 2 + AIR / 2;
            let (from, to) = (self.x(place) - half, self.x(place) + half);
            if taken.iter().all(|(left, right)| to <= *left || from >= *right) {
                taken.push((from, to));
                self.beside(ink, Part::Value, place, scale.height(value) - AIR, &words);
            }
        }
    }

    /// Names below, as many as have room; the last always.
    fn names(&self, ink: &mut Ink) {
        let Some(last) = self.marks.len().checked_sub(1) else { return };
        let widest = self.marks.iter().map(|mark| width(&mark.label, SIZE)).max().unwrap_or(0) + AIR;
        let apart = ((RIGHT - LEFT) / count(last.max(1))).max(1);
        let step = usize::try_from((widest + apart - 1) / apart).unwrap_or(1).max(1);
        for (place, mark) in self.marks.iter().enumerate().rev().step_by(step) {
            self.beside(ink, Part::Muted, place, BELOW, &mark.label);
        }
    }

    /// Words at a point, pushed back into the chart where they would leave it.
    fn beside(&self, ink: &mut Ink, part: Part, place: usize, foot: i64, words: &str) {
        let words = fitted(words, SIZE, WIDTH);
        let half = width(&words, SIZE) / 2;
        let x = self.x(place).min(WIDTH - half).max(half);
        ink.say(part, Anchor::Middle, (x, foot), &words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(values: &[Option<i64>], target: Option<i64>) -> Line {
        let words = Words { unit: "%".into(), missing: "no figure".into(), ..Words::default() };
        let marks =
            values.iter().enumerate().map(|(n, value)| Mark::new(format!("day {n}"), *value)).collect();
        let target = target.map(|value| Target { label: "at least".into(), value });
        Line { words, marks, target }
    }

    #[test]
    fn it_begins_at_zero_and_the_target_is_a_line() {
        let svg = line(&[Some(50_000), Some(100_000)], Some(75_000)).svg(Dress::Screen);
        assert!(svg.contains(r#"points="18,108 342,44""#), "{svg}");
        assert!(
            svg.contains(r#"class="chart-axis" fill="none" stroke-width="1" points="18,172 342,172""#),
            "{svg}"
        );
        assert!(svg.contains(r#"points="18,76 342,76""#), "{svg}");
        assert!(svg.contains("at least: 75%</desc>"), "{svg}");
    }

    #[test]
    fn it_breaks_where_a_value_is_missing() {
        let values = [Some(1000), Some(2000), None, None, Some(1000)];
        let svg = line(&values, None).svg(Dress::Screen);
        assert_eq!(svg.matches("chart-line").count(), 2);
        assert_eq!(svg.matches("<circle").count(), 3);
        assert_eq!(svg.matches("chart-gap").count(), 2);
        assert_eq!(svg.matches(">no figure</text>").count(), 1, "said once for a run: {svg}");
        assert!(svg.contains("day 2: no figure"), "{svg}");
    }

    #[test]
    fn what_is_missing_is_said_away_from_the_line() {
        let svg = line(&[None, Some(9000), Some(8000), Some(9000)], None).svg(Dress::Screen);
        assert!(svg.contains(r#"y="165" text-anchor="middle">no figure</text>"#), "{svg}");
        let svg = line(&[None, Some(1000), Some(8000), Some(9000)], None).svg(Dress::Screen);
        assert!(svg.contains(r#"y="37" text-anchor="middle">no figure</text>"#), "{svg}");
    }

    #[test]
    fn words_of_many_points_do_not_lie_on_each_other() {
        let values: Vec<_> = (0..31).map(|day| Some(day * 1000)).collect();
        let svg = line(&values, None).svg(Dress::Print);
        assert!(svg.contains(">day 30</text>") && !svg.contains(">day 29</text>"), "{svg}");
        assert!(
            svg.contains(">30</text>") && svg.contains(">0</text>") && !svg.contains(">15</text>"),
            "{svg}"
        );
    }

    #[test]
    fn odd_values_make_a_chart_too() {
        for values in [&[][..], &[None], &[Some(i64::MAX), Some(i64::MIN)], &[Some(0)]] {
            let svg = line(values, Some(0)).svg(Dress::Print);
            assert!(svg.ends_with("</svg>"), "{svg}");
        }
    }
}
