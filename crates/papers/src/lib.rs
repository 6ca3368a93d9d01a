//! Official papers 公文: what an office writes to a citizen or to a unit, as A4 pages.
//!
//! A paper is frozen when it is issued, so what comes out must be the same bytes whenever it is printed
//! again: the room is pure, bytes and texts in, bytes out, and knows no clock, no folder and no network.
//! How a paper looks and what it says lies in the pack (`papers/*.typ`), what it is about in a [`Paper`].
//!
//! ```text
//! let templates = Templates::stack(layers)?;          // papers/ of the base, then of the place
//! let press = Press::new(fonts, templates)?;          // fonts are bytes; one must have Chinese
//! let printed = press.print(&paper)?;                 // printed.pdf, printed.digest, printed.pages
//! let printed = press.print_report(&report)?;         // bulletins, forms: sections of words, tables, charts
//! ```
//!
//! [`Press::fingerprint`] names all that shapes a page besides the paper itself: fonts, templates and the
//! typesetter. Same paper, same fingerprint: same bytes. Printing takes a processor for a while, so an
//! asynchronous caller prints where blocking is allowed.

mod fault;
mod fonts;
mod ink;
mod kind;
mod matrix;
mod names;
mod paper;
mod plain;
mod press;
pub mod report;
mod sample;
mod sheet;
mod templates;

pub use fault::{PressFault, TemplateFault, characters};
pub use fonts::PressFont;
pub use kind::PaperKind;
pub use names::{Name, PaperNames};
pub use paper::{Contact, Paper, Person, Queue, Remedy, Section, Service, needed};
pub use press::{MOST_CHARACTERS, Press, Printed, check};
pub use templates::{TemplateFile, Templates};
