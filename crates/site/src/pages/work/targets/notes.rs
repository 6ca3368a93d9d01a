//! What was entered, bound and explained for a row, with who, when and the words: the last counts, all stay readable.

use super::row::named;
use crate::App;
use crate::affair::{Texts, handles};
use crate::locale::Translator;
use crate::pages::targets::written::with_unit;
use crate::problem::Problem;
use crate::session::Staff;
use affairs::board::{Entered, Noted, Notes, TargetBoard, Tie};
use budget::attainment::ratio::Ratio;
use casework::ActorId;
use casework::personal::Sealed;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Something that was entered, with who, when and the words.
pub(super) struct Note {
    pub what: String,
    pub words: String,
    pub when: String,
    pub replaced: bool,
}

/// Something that was said of a row.
struct Said {
    step: u32,
    at: Timestamp,
    by: ActorId,
    replaced: bool,
    what: String,
    words: Sealed,
}

fn said<T>(notes: &Notes<T>, nth: u32, tell: impl Fn(&T) -> (String, Sealed)) -> Vec<Said> {
    let notes = notes.get(&nth).map(Vec::as_slice).unwrap_or_default();
    let last = notes.last().map(|note| note.step);
    let one = |note: &Noted<T>| {
        let (what, words) = tell(&note.what);
        let (step, at, by) = (note.step, note.at, note.by.clone());
        Said { step, at, by, replaced: Some(step) != last, what, words }
    };
    notes.iter().map(one).collect()
}

/// Everything said of the row, newest first.
pub(super) async fn notes(
    app: &App,
    staff: &Staff,
    board: &TargetBoard,
    nth: u32,
) -> Result<Vec<Note>, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let mut all = said(&board.entries, nth, |what| (entered(t, what), what.words().clone()));
    all.extend(said(&board.bound, nth, |(tie, reason)| (tied(t, tie), reason.clone())));
    let explained = |reason: &Sealed| (t.say("targets-explained").to_string(), reason.clone());
    all.extend(said(&board.explained, nth, explained));
    all.sort_by_key(|one| std::cmp::Reverse(one.step));
    let texts = Texts::of(app, handles(all.iter().map(|one| &one.words))).await?;
    let mut names = BTreeMap::new();
    for one in &all {
        let account = app.ledger.store().account(&one.by).await?;
        names.insert(one.by.clone(), account.map_or_else(|| one.by.to_string(), |account| account.name));
    }
    let note = |one: &Said| {
        let when = t.say("targets-noted").with("when", t.moment(policy.local(one.at)));
        let when = when.with("who", names.get(&one.by).cloned().unwrap_or_default()).to_string();
        Note { what: one.what.clone(), words: texts.text(&one.words), when, replaced: one.replaced }
    };
    Ok(all.iter().map(note).collect())
}

fn entered(t: &Translator, entered: &Entered) -> String {
    match entered {
        Entered::Value { value, unit, as_of, file, .. } => {
            let value = Ratio::of(*value).map(|value| with_unit(value, unit)).unwrap_or_default();
            let said = t.say("targets-entered").with("value", value).with("day", t.date_long(*as_of));
            said.with("file", file).to_string()
        }
        Entered::Judged { band, percent, .. } => {
            let said = t.say("targets-judged").with("band", t.name("targets-band", band));
            said.with("percent", *percent).to_string()
        }
    }
}

fn tied(t: &Translator, tie: &Tie) -> String {
    let what = match tie {
        Tie::Manual => t.say("targets-tie-by-hand").to_string(),
        Tie::Formula { id } => named(t, id),
    };
    t.say("targets-bound").with("what", what).to_string()
}
