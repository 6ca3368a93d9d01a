//! Bars: one a line, from zero, its name above it and its value at the end of that line.

use crate::ink::{Anchor, Dress, Ink, Part, SIZE, UNIT, WIDTH};
use crate::measure::{count, fitted, scaled, width};
use crate::{Mark, Words};

/// A name, its bar and the air below.
const ROW: i64 = 34 * UNIT;
/// From the top of a row to the foot of its words, and to the bar.
const FOOT: i64 = 13 * UNIT;
const TOP: i64 = 18 * UNIT;
const THICK: i64 = 9 * UNIT;
const GAP: i64 = 8 * UNIT;

/// Bars from zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bars {
    /// What it says.
    pub words: Words,
    /// In the order they are shown.
    pub marks: Vec<Mark>,
}

impl Bars {
    /// The chart as SVG text.
    pub fn svg(&self, dress: Dress) -> String {
        let height = count(self.marks.len()).saturating_mul(ROW).max(ROW);
        let mut ink = Ink::begin(dress, height, &self.words, &self.words.described(&self.marks));
        let values = || self.marks.iter().filter_map(|mark| mark.value);
        let most = values().max().unwrap_or(0).max(0);
        let least = values().min().unwrap_or(0).min(0);
        let whole = most.saturating_sub(least);
        let zero = scaled(least.saturating_neg(), whole, WIDTH);
        for (place, mark) in (0_i64..).zip(&self.marks) {
            let top = place.saturating_mul(ROW);
            let shown = self.words.shown(mark.value);
            let room = WIDTH - GAP - width(&shown, SIZE);
            ink.say(Part::Label, Anchor::Start, (0, top + FOOT), &fitted(&mark.label, SIZE, room));
            let part = if mark.value.is_some() { Part::Value } else { Part::Muted };
            ink.say(part, Anchor::End, (WIDTH, top + FOOT), &shown);
            let Some(value) = mark.value else { continue };
            let long = scaled(value, whole, WIDTH).saturating_abs();
            let from = if value < 0 { zero - long } else { zero };
            ink.rect(Part::Bar, (from, top + TOP), (long, THICK));
        }
        ink.stroke(Part::Axis, &[(zero, 0), (zero, height)]);
        ink.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars(values: &[(&str, Option<i64>)]) -> Bars {
        let words = Words { unit: "cases".into(), missing: "none known".into(), ..Words::default() };
        Bars { words, marks: values.iter().map(|(label, value)| Mark::new(*label, *value)).collect() }
    }

    #[test]
    fn bars_begin_at_zero_and_are_as_long_as_their_values() {
        let svg = bars(&[("a", Some(40_000)), ("b", Some(10_000)), ("c", Some(0))]).svg(Dress::Screen);
        assert!(svg.contains(r#"class="chart-bar" x="0" y="18" width="360" height="9""#), "{svg}");
        assert!(svg.contains(r#"x="0" y="52" width="90""#), "{svg}");
        assert!(svg.contains(r#"x="0" y="86" width="0""#), "{svg}");
        assert!(svg.contains(">40 cases</text>"), "{svg}");
    }

    #[test]
    fn what_is_missing_has_no_bar_and_says_so() {
        let svg = bars(&[("a", Some(1000)), ("b", None)]).svg(Dress::Screen);
        assert_eq!(svg.matches("<rect").count(), 1);
        assert!(svg.contains("b: none known</desc>") && svg.contains(">none known</text>"), "{svg}");
    }

    #[test]
    fn values_below_zero_go_the_other_way() {
        let svg = bars(&[("a", Some(3000)), ("b", Some(-1000))]).svg(Dress::Print);
        assert!(svg.contains(r#"x="90" y="18" width="270""#), "{svg}");
        assert!(svg.contains(r#"x="0" y="52" width="90""#), "{svg}");
    }

    #[test]
    fn words_are_never_markup_and_no_style_is_inside() {
        let mut chart = bars(&[("<script>&\"\u{0}\u{8}", Some(1))]);
        chart.words.title = "</title><b>".into();
        for dress in [Dress::Screen, Dress::Print] {
            let svg = chart.svg(dress);
            assert!(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains('\u{8}'), "{svg}");
            assert!(!svg.contains("style="), "{svg}");
        }
    }

    #[test]
    fn nothing_at_all_is_still_a_chart() {
        let svg = bars(&[]).svg(Dress::Print);
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"));
    }
}
