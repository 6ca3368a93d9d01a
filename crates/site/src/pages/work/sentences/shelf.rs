//! Where sentences lie: a person's own, those of a unit, those of the whole office; and who writes on which shelf.

use crate::App;
use crate::desk::sentence::Sentence;
use crate::problem::Problem;
use crate::session::Staff;
use casework::Right;
use jiff::Timestamp;
use ledger::store::Kept;

/// Sentences on one shelf at most, those retired among them.
pub const MOST: usize = 200;

casework::coded! {
    /// Whose sentences they are.
    Whose {
        /// 本人.
        Own = "own",
        /// 本单位.
        Unit = "unit",
        /// 全单位通用: of the whole office.
        Office = "office",
    }
}

/// A sentence on its shelf.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Which it is.
    pub id: String,
    /// Whose.
    pub whose: Whose,
    /// The sentence.
    pub sentence: Sentence,
    /// When it was last written.
    pub at: Timestamp,
}

impl Entry {
    /// What tells one writing of it from the next.
    pub fn version(&self) -> String {
        self.at.as_microsecond().to_string()
    }
}

fn shelf(staff: &Staff, whose: Whose) -> Option<String> {
    match whose {
        Whose::Own => Some(format!("sentence:person:{}", staff.account.id)),
        Whose::Unit => staff.actor.unit.as_ref().map(|unit| format!("sentence:unit:{unit}")),
        Whose::Office => Some("sentence:office".to_owned()),
    }
}

/// Whether this person has any use for sentences: they do acts, or write for those who do.
pub fn may_enter(staff: &Staff) -> bool {
    let does_acts =
        |grant: &casework::policy::model::Grant| grant.role == staff.role && !grant.acts.is_empty();
    staff.has(Right::WriteSentences) || staff.visitor.app.policy().grants.iter().any(does_acts)
}

/// Whether this person writes on that shelf: everybody on their own, who has the right for their unit, or, if they
/// work in none, for the office.
pub fn writes(staff: &Staff, whose: Whose) -> bool {
    let in_unit = staff.actor.unit.is_some();
    match whose {
        Whose::Own => true,
        Whose::Unit => in_unit && staff.has(Right::WriteSentences),
        Whose::Office => !in_unit && staff.has(Right::WriteSentences),
    }
}

/// Every sentence this person can read, their own first, by name.
///
/// # Errors
/// The store's.
pub async fn all(app: &App, staff: &Staff) -> Result<Vec<Entry>, Problem> {
    let mut all = Vec::new();
    for whose in Whose::ALL.iter().copied() {
        all.extend(of_shelf(app, staff, whose).await?);
    }
    Ok(all)
}

/// The sentences of one shelf, by name.
///
/// # Errors
/// The store's.
pub async fn of_shelf(app: &App, staff: &Staff, whose: Whose) -> Result<Vec<Entry>, Problem> {
    let Some(shelf) = shelf(staff, whose) else { return Ok(Vec::new()) };
    let kept = app.ledger.store().kept(&shelf).await?;
    let read = |kept: Kept| {
        let sentence = serde_json::from_str::<Sentence>(&kept.body).ok()?;
        Some(Entry { id: kept.id, whose, sentence, at: kept.at })
    };
    let mut entries: Vec<Entry> = kept.into_iter().filter_map(read).collect();
    entries.sort_by(|one, other| one.sentence.name.cmp(&other.sentence.name));
    Ok(entries)
}

/// The sentence of an address, if this person can read it.
///
/// # Errors
/// [`Problem::NotFound`], or the store's.
pub async fn find(app: &App, staff: &Staff, id: &str) -> Result<Entry, Problem> {
    all(app, staff).await?.into_iter().find(|entry| entry.id == id).ok_or(Problem::NotFound)
}

/// Puts it on its shelf, in the place of what has its id.
///
/// # Errors
/// [`Problem::Forbidden`] on a shelf this person does not write on, or the store's.
pub async fn put(
    app: &App,
    staff: &Staff,
    whose: Whose,
    id: &str,
    sentence: &Sentence,
) -> Result<(), Problem> {
    let shelf = shelf(staff, whose).filter(|_| writes(staff, whose)).ok_or(Problem::Forbidden)?;
    let body = serde_json::to_string(sentence).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let kept = Kept { id: id.to_owned(), body, at: app.now() };
    Ok(app.ledger.store().keep(&shelf, &kept).await?)
}

/// Takes it from its shelf.
///
/// # Errors
/// As [`put`].
pub async fn drop(app: &App, staff: &Staff, entry: &Entry) -> Result<(), Problem> {
    let shelf = shelf(staff, entry.whose).filter(|_| writes(staff, entry.whose)).ok_or(Problem::Forbidden)?;
    Ok(app.ledger.store().drop_kept(&shelf, &entry.id).await?)
}
