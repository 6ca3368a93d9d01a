//! Follows the drawing instructions of a page as far as they place letters.

use super::font::Font;
use super::lines::Span;
use super::{damaged, instructions};
use crate::fault::Unopened;
use crate::limits;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::HashMap;
use std::rc::Rc;

/// Forms within forms.
const FORMS: usize = 12;
/// States put aside and not yet taken up again.
const ASIDE: usize = 512;
/// What reading a font or a form costs, in instructions.
const READING: usize = 2000;

type Point = (f32, f32);

/// Where drawing goes: a step to the right, a step up, and the origin, all on the page.
#[derive(Clone, Copy)]
struct Matrix {
    right: Point,
    up: Point,
    origin: Point,
}

impl Matrix {
    const UNCHANGED: Self = Self { right: (1.0, 0.0), up: (0.0, 1.0), origin: (0.0, 0.0) };

    fn moved(x: f32, y: f32) -> Self {
        Self { origin: (x, y), ..Self::UNCHANGED }
    }

    /// First this, then the other.
    fn then(self, other: Self) -> Self {
        let turned = |(x, y): Point| (x * other.right.0 + y * other.up.0, x * other.right.1 + y * other.up.1);
        let (x, y) = turned(self.origin);
        let origin = (x + other.origin.0, y + other.origin.1);
        Self { right: turned(self.right), up: turned(self.up), origin }
    }
}

#[derive(Clone)]
struct State<'d> {
    page: Matrix,
    font: Option<Rc<Font<'d>>>,
    size: f32,
    between_letters: f32,
    between_words: f32,
    stretch: f32,
    leading: f32,
    rise: f32,
}

impl State<'_> {
    fn at(page: Matrix) -> Self {
        let (size, leading) = (0.0, 0.0);
        Self {
            page,
            font: None,
            size,
            between_letters: 0.0,
            between_words: 0.0,
            stretch: 1.0,
            leading,
            rise: 0.0,
        }
    }
}

/// A document being drawn page by page.
pub(super) struct Drawing<'d> {
    document: &'d Document,
    fonts: HashMap<ObjectId, Rc<Font<'d>>>,
    spans: Vec<Span>,
    instructions_left: usize,
}

impl<'d> Drawing<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        let instructions_left = limits::INSTRUCTIONS;
        Self { document, fonts: HashMap::new(), spans: Vec::new(), instructions_left }
    }

    /// The texts of a page, each with where it stands.
    pub(super) fn page(&mut self, page: ObjectId) -> Result<Vec<Span>, Unopened> {
        let content = self.document.get_page_content_with_limit(page, limits::PAGE);
        let content = content.map_err(|fault| damaged(&fault))?;
        self.charge(content.len() / 64)?;
        let (own, shared) = self.document.get_page_resources(page).unwrap_or_default();
        let shared = shared.into_iter().filter_map(|id| self.document.get_dictionary(id).ok());
        let resources: Vec<&Dictionary> = own.into_iter().chain(shared).collect();
        self.draw(&content, &resources, Matrix::UNCHANGED, 0)?;
        Ok(std::mem::take(&mut self.spans))
    }

    fn draw(
        &mut self,
        content: &[u8],
        resources: &[&'d Dictionary],
        page: Matrix,
        forms: usize,
    ) -> Result<(), Unopened> {
        let mut pen = Pen {
            state: State::at(page),
            aside: Vec::new(),
            text: Matrix::UNCHANGED,
            line: Matrix::UNCHANGED,
        };
        // What stands after an instruction that cannot be read is not drawn by other programs either.
        for instruction in Content::decode_iter(content).map_while(Result::ok) {
            self.charge(1)?;
            match (instruction.operator.as_str(), instruction.operands.as_slice()) {
                ("Tf", [Object::Name(name), size]) => {
                    pen.state.size = float(size);
                    pen.state.font = self.font(resources, name)?;
                }
                ("Do", [Object::Name(name)]) if forms < FORMS => {
                    self.form(resources, name, pen.state.page, forms)?;
                }
                ("Tj", [Object::String(bytes, _)]) => self.spans.extend(pen.show(bytes)),
                ("'", [Object::String(bytes, _)]) => {
                    pen.next_line();
                    self.spans.extend(pen.show(bytes));
                }
                ("\"", [words, letters, Object::String(bytes, _)]) => {
                    (pen.state.between_words, pen.state.between_letters) = (float(words), float(letters));
                    pen.next_line();
                    self.spans.extend(pen.show(bytes));
                }
                ("TJ", [Object::Array(parts)]) => {
                    for part in parts {
                        match part {
                            Object::String(bytes, _) => self.spans.extend(pen.show(bytes)),
                            kern => pen.advance(-float(kern) / 1000.0 * pen.state.size),
                        }
                    }
                }
                (operator, operands) => pen.follow(operator, operands),
            }
        }
        Ok(())
    }

    /// Reading and unpacking cost too, even where nothing is drawn.
    fn charge(&mut self, instructions: usize) -> Result<(), Unopened> {
        self.instructions_left =
            self.instructions_left.checked_sub(instructions).ok_or(Unopened::Inflates)?;
        Ok(())
    }

    fn resource(&self, resources: &[&'d Dictionary], kind: &[u8], name: &[u8]) -> Option<&'d Object> {
        let mut found = resources
            .iter()
            .filter_map(|all| all.get_deref(kind, self.document).and_then(Object::as_dict).ok());
        found.find_map(|some| some.get(name).ok())
    }

    fn font(&mut self, resources: &[&'d Dictionary], name: &[u8]) -> Result<Option<Rc<Font<'d>>>, Unopened> {
        let Some(object) = self.resource(resources, b"Font", name) else { return Ok(None) };
        let Ok((id, Object::Dictionary(font))) = self.document.dereference(object) else { return Ok(None) };
        if let Some(known) = id.and_then(|id| self.fonts.get(&id)) {
            return Ok(Some(Rc::clone(known)));
        }
        self.charge(READING)?;
        let font = Rc::new(Font::of(font, self.document)?);
        self.fonts.extend(id.map(|id| (id, Rc::clone(&font))));
        Ok(Some(font))
    }

    fn form(
        &mut self,
        around: &[&'d Dictionary],
        name: &[u8],
        page: Matrix,
        forms: usize,
    ) -> Result<(), Unopened> {
        let Some(object) = self.resource(around, b"XObject", name) else { return Ok(()) };
        let Ok((_, Object::Stream(form))) = self.document.dereference(object) else { return Ok(()) };
        if !form.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Form") {
            return Ok(());
        }
        let content = instructions(form)?;
        self.charge(READING + content.len() / 64)?;
        let own = form.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict);
        let resources: Vec<&Dictionary> = own.map_or_else(|_| around.to_vec(), |own| vec![own]);
        let matrix = form.dict.get_deref(b"Matrix", self.document).and_then(Object::as_array);
        let matrix = matrix.map_or(Matrix::UNCHANGED, |numbers| matrix_of(numbers));
        self.draw(&content, &resources, matrix.then(page), forms + 1)
    }
}

/// Where the next letter goes, and how it looks.
struct Pen<'d> {
    state: State<'d>,
    aside: Vec<State<'d>>,
    text: Matrix,
    line: Matrix,
}

impl Pen<'_> {
    fn follow(&mut self, operator: &str, operands: &[Object]) {
        let number = |at: usize| operands.get(at).map_or(0.0, float);
        match operator {
            "q" if self.aside.len() < ASIDE => self.aside.push(self.state.clone()),
            "Q" => {
                if let Some(state) = self.aside.pop() {
                    self.state = state;
                }
            }
            "cm" => self.state.page = matrix_of(operands).then(self.state.page),
            "BT" => (self.text, self.line) = (Matrix::UNCHANGED, Matrix::UNCHANGED),
            "Tm" => {
                self.line = matrix_of(operands);
                self.text = self.line;
            }
            "Td" => self.go(number(0), number(1)),
            "TD" => {
                self.state.leading = -number(1);
                self.go(number(0), number(1));
            }
            "T*" => self.next_line(),
            "Tc" => self.state.between_letters = number(0),
            "Tw" => self.state.between_words = number(0),
            "Tz" => self.state.stretch = number(0) / 100.0,
            "TL" => self.state.leading = number(0),
            "Ts" => self.state.rise = number(0),
            _ => {}
        }
    }

    fn go(&mut self, x: f32, y: f32) {
        self.line = Matrix::moved(x, y).then(self.line);
        self.text = self.line;
    }

    fn next_line(&mut self) {
        self.go(0.0, -self.state.leading);
    }

    fn advance(&mut self, by: f32) {
        self.text = Matrix::moved(by * self.state.stretch, 0.0).then(self.text);
    }

    fn show(&mut self, bytes: &[u8]) -> Option<Span> {
        let font = Rc::clone(self.state.font.as_ref()?);
        let text = font.text(bytes);
        let (reach, letters, blanks) = font.reach(bytes);
        let state = &self.state;
        let width =
            reach * state.size + count(letters) * state.between_letters + count(blanks) * state.between_words;
        let placed = Matrix::moved(0.0, state.rise).then(self.text).then(state.page);
        let reach = width * state.stretch * placed.right.0.hypot(placed.right.1);
        let size = state.size * placed.up.0.hypot(placed.up.1);
        let span = Span::new(text, placed.origin, placed.right, reach, size);
        self.advance(width);
        span
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number of letters in one string")]
fn count(letters: usize) -> f32 {
    letters as f32
}

fn float(object: &Object) -> f32 {
    object.as_float().ok().filter(|number| number.is_finite()).unwrap_or(0.0)
}

fn matrix_of(numbers: &[Object]) -> Matrix {
    let [right, right_up, up_right, up, x, y] = numbers else { return Matrix::UNCHANGED };
    let point = |one, other| (float(one), float(other));
    Matrix { right: point(right, right_up), up: point(up_right, up), origin: point(x, y) }
}
