//! The pen: shapes and words as SVG, everything escaped. Lengths are hundredths of a unit, so that the same chart
//! is the same text on every machine.

use crate::Words;
use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

/// A unit in hundredths.
pub const UNIT: i64 = 100;
/// Every chart is as wide as a telephone held upright.
pub const WIDTH: i64 = 360 * UNIT;
/// Size of words.
pub const SIZE: i64 = 13 * UNIT;

/// Where a chart is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dress {
    /// On a page: colours come from the stylesheet, classes `chart-…`.
    Screen,
    /// On paper: the colours of the day, no stylesheet.
    Print,
}

/// What a shape stands for.
#[derive(Clone, Copy)]
pub enum Part {
    Bar,
    Axis,
    Line,
    Dot,
    Target,
    Gap,
    Label,
    Value,
    Muted,
}

type Attributes = &'static [(&'static str, &'static str)];

impl Part {
    fn class(self) -> &'static str {
        match self {
            Self::Bar => "chart-bar",
            Self::Axis => "chart-axis",
            Self::Line => "chart-line",
            Self::Dot => "chart-dot",
            Self::Target => "chart-target",
            Self::Gap => "chart-gap",
            Self::Label => "chart-label",
            Self::Value => "chart-value",
            Self::Muted => "chart-muted",
        }
    }

    /// What holds in either dress.
    fn shape(self) -> Attributes {
        match self {
            Self::Line => &[("fill", "none"), ("stroke-width", "2"), ("stroke-linejoin", "round")],
            Self::Target => &[("fill", "none"), ("stroke-width", "1.5"), ("stroke-dasharray", "6 4")],
            Self::Gap => &[("fill", "none"), ("stroke-width", "1"), ("stroke-dasharray", "2 3")],
            Self::Axis => &[("fill", "none"), ("stroke-width", "1")],
            Self::Bar | Self::Dot | Self::Label | Self::Value | Self::Muted => &[],
        }
    }

    /// Its colour where no stylesheet reaches.
    fn colour(self) -> (&'static str, &'static str) {
        match self {
            Self::Bar | Self::Dot => ("fill", tokens::colour("accent")),
            Self::Line => ("stroke", tokens::colour("accent")),
            Self::Axis => ("stroke", tokens::colour("edge")),
            Self::Gap => ("stroke", tokens::colour("ink-3")),
            Self::Target => ("stroke", tokens::colour("late")),
            Self::Label | Self::Value => ("fill", tokens::colour("ink")),
            Self::Muted => ("fill", tokens::colour("ink-3")),
        }
    }
}

/// Which end of words a place is.
#[derive(Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A chart being drawn.
pub struct Ink {
    dress: Dress,
    writer: Writer<Vec<u8>>,
}

impl Ink {
    /// Begins a chart of a height, with its name and description.
    pub fn begin(dress: Dress, height: i64, words: &Words, described: &str) -> Self {
        let mut ink = Self { dress, writer: Writer::new(Vec::new()) };
        let mut root = BytesStart::new("svg");
        root.push_attribute(("xmlns", "http://www.w3.org/2000/svg"));
        root.push_attribute(("viewBox", format!("0 0 {} {}", length(WIDTH), length(height)).as_str()));
        root.push_attribute(("role", "img"));
        match dress {
            Dress::Screen => root.push_attribute(("class", "chart")),
            Dress::Print => {
                root.push_attribute(("width", length(WIDTH).as_str()));
                root.push_attribute(("height", length(height).as_str()));
            }
        }
        root.push_attribute(("font-size", length(SIZE).as_str()));
        ink.put(Event::Start(root));
        ink.worded("title", &words.title);
        ink.worded("desc", described);
        ink
    }

    /// The chart as text.
    pub fn end(mut self) -> String {
        self.put(Event::End(BytesEnd::new("svg")));
        String::from_utf8(self.writer.into_inner()).unwrap_or_default()
    }

    pub fn rect(&mut self, part: Part, (x, y): (i64, i64), (width, height): (i64, i64)) {
        let mut shape = self.part("rect", part);
        for (name, value) in [("x", x), ("y", y), ("width", width), ("height", height)] {
            shape.push_attribute((name, length(value).as_str()));
        }
        self.put(Event::Empty(shape));
    }

    pub fn dot(&mut self, (x, y): (i64, i64)) {
        let mut shape = self.part("circle", Part::Dot);
        for (name, value) in [("cx", x), ("cy", y), ("r", 3 * UNIT)] {
            shape.push_attribute((name, length(value).as_str()));
        }
        self.put(Event::Empty(shape));
    }

    /// A line through places.
    pub fn stroke(&mut self, part: Part, places: &[(i64, i64)]) {
        let mut shape = self.part("polyline", part);
        let points: Vec<String> =
            places.iter().map(|(x, y)| format!("{},{}", length(*x), length(*y))).collect();
        shape.push_attribute(("points", points.join(" ").as_str()));
        self.put(Event::Empty(shape));
    }

    /// Words at a place.
    pub fn say(&mut self, part: Part, anchor: Anchor, (x, y): (i64, i64), words: &str) {
        let mut shape = self.part("text", part);
        shape.push_attribute(("x", length(x).as_str()));
        shape.push_attribute(("y", length(y).as_str()));
        shape.push_attribute(("text-anchor", anchor.code()));
        self.put(Event::Start(shape));
        self.put(Event::Text(BytesText::new(&printable(words))));
        self.put(Event::End(BytesEnd::new("text")));
    }

    fn part(&self, element: &'static str, part: Part) -> BytesStart<'static> {
        let mut shape = BytesStart::new(element);
        match self.dress {
            Dress::Screen => shape.push_attribute(("class", part.class())),
            Dress::Print => shape.push_attribute(part.colour()),
        }
        part.shape().iter().for_each(|pair| shape.push_attribute(*pair));
        shape
    }

    fn worded(&mut self, element: &'static str, words: &str) {
        self.put(Event::Start(BytesStart::new(element)));
        self.put(Event::Text(BytesText::new(&printable(words))));
        self.put(Event::End(BytesEnd::new(element)));
    }

    /// Memory takes everything: there is no fault to tell.
    fn put(&mut self, event: Event<'_>) {
        let _ = self.writer.write_event(event);
    }
}

/// Hundredths as SVG writes them.
fn length(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:02}") }
}

/// What XML may hold.
fn printable(words: &str) -> String {
    words.chars().filter(|sign| !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}')).collect()
}
