//! Lines of a page, put together from texts that stand at the same height.

/// A text and where it stands, turned so that it runs to the right.
#[derive(Debug)]
pub(super) struct Span {
    text: String,
    /// Which way it ran on the page: 0 to 3 quarter turns; 4 across, as watermarks do.
    turn: u8,
    x: f32,
    y: f32,
    width: f32,
    size: f32,
}

impl Span {
    /// A text at a point of the page that runs in that direction; `None` if it is blank or nowhere.
    pub(super) fn new(text: String, at: (f32, f32), runs: (f32, f32), width: f32, size: f32) -> Option<Self> {
        let numbers = [at.0, at.1, runs.0, runs.1, width, size];
        if text.trim().is_empty() || !numbers.iter().all(|number| number.is_finite()) {
            return None;
        }
        let slant = runs.0.abs().min(runs.1.abs()) / runs.0.abs().max(runs.1.abs()).max(f32::MIN_POSITIVE);
        let (turn, (x, y)) = match runs {
            _ if slant > 0.1 => (4, at),
            (right, up) if right.abs() >= up.abs() && right >= 0.0 => (0, at),
            (right, up) if right.abs() >= up.abs() => (2, (-at.0, -at.1)),
            (_, up) if up > 0.0 => (1, (at.1, -at.0)),
            _ => (3, (-at.1, at.0)),
        };
        Some(Self { text, turn, x, y, width: width.max(0.0), size: size.abs() })
    }
}

/// Lines from top to bottom, each from left to right, a blank where there is a gap.
pub(super) fn of(mut spans: Vec<Span>) -> Vec<String> {
    spans.sort_by(|one, other| one.turn.cmp(&other.turn).then(other.y.total_cmp(&one.y)));
    let mut lines = Vec::new();
    for line in spans.chunk_by_mut(is_level) {
        line.sort_by(|one, other| one.x.total_cmp(&other.x));
        let text = joined(line);
        if !text.is_empty() {
            lines.push(text);
        }
    }
    lines
}

fn is_level(one: &Span, next: &Span) -> bool {
    one.turn == next.turn && (one.y - next.y).abs() <= 0.4 * one.size.min(next.size) && one.turn != 4
}

fn joined(line: &[Span]) -> String {
    let mut text = String::new();
    let mut last: Option<&Span> = None;
    for span in line {
        if let Some(before) = last {
            // Bold letters are often the same letters printed twice, a little aside.
            if before.text == span.text && span.x - before.x < 0.3 * span.size.min(before.width) {
                continue;
            }
            if span.x - (before.x + before.width) > 0.2 * span.size && !text.ends_with(' ') {
                text.push(' ');
            }
        }
        text.push_str(&span.text);
        last = Some(span);
    }
    text.trim().to_owned()
}
