//! What the pages of affairs share: why a step was refused, the words papers hold, how many there are of a
//! kind, the hall of today, and money as people write it.

use crate::app::App;
use crate::locale::Translator;
use crate::problem::Problem;
use affairs::hall::HallDay;
use affairs::{AffairFault, AffairId, AffairKind};
use casework::Handle;
use casework::personal::Sealed;
use ledger::Key;
use ledger::affairs::{AffairFailure, AffairFile, AffairPage};
use ledger::envelope::Paper;
use std::collections::HashMap;

const PAGE: u32 = 500;
/// A thousand million yuan: more is a slip of the pen.
const FEN_AT_MOST: i64 = 100_000_000_000;

/// Why the rules say no, in words; anything else is a problem.
pub(crate) fn refused<F: AffairFault>(
    t: &Translator,
    noun: &str,
    failure: AffairFailure<F>,
) -> Result<String, Problem> {
    match failure {
        AffairFailure::Refused(fault) => Ok(t.name(noun, fault.code())),
        AffairFailure::Unknown => Err(Problem::NotFound),
        AffairFailure::KeyReused => Err(Problem::KeyReused),
        AffairFailure::Store(fault) => Err(fault.into()),
    }
}

/// The key a form sends.
pub(crate) fn key(typed: &str) -> Result<Key, Problem> {
    Key::parse(typed).map_err(|_| Problem::Unreadable)
}

/// A key for a form.
pub(crate) fn fresh() -> Result<String, Problem> {
    Ok(Key::random()?.as_str().to_owned())
}

/// The affair of an address.
pub(crate) fn id(typed: &str) -> Result<AffairId, Problem> {
    typed.parse().map(AffairId).map_err(|_| Problem::NotFound)
}

/// Where papers lie.
pub(crate) fn handles<'a>(papers: impl IntoIterator<Item = &'a Sealed>) -> Vec<Handle> {
    papers.into_iter().map(|sealed| sealed.handle).collect()
}

/// Words of papers.
#[derive(Default)]
pub(crate) struct Texts(HashMap<Handle, Paper>);

impl Texts {
    /// Opens these.
    pub async fn of(app: &App, handles: Vec<Handle>) -> Result<Self, Problem> {
        Ok(Self(app.ledger.papers(&handles).await?))
    }

    /// What a paper says; empty if it was left empty or is erased.
    pub fn text(&self, sealed: &Sealed) -> String {
        self.0.get(&sealed.handle).map(|paper| paper.body.clone()).unwrap_or_default()
    }
}

/// How many affairs of a kind there are in one group with one of these statuses.
pub(crate) async fn count(
    app: &App,
    kind: AffairKind,
    place: &str,
    statuses: &[&'static str],
) -> Result<usize, Problem> {
    let mut page = AffairPage::of(kind, PAGE);
    page.place = Some(place.to_owned());
    page.statuses = statuses.to_vec();
    let mut all = 0;
    loop {
        let rows = app.ledger.store().affairs(&page).await?;
        all += rows.len();
        page.after = rows.last().map(|row| (row.day, row.id));
        if rows.len() < usize::try_from(PAGE).unwrap_or(usize::MAX) {
            return Ok(all);
        }
    }
}

/// The hall of today, if it was opened.
pub(crate) async fn hall_of_today(app: &App) -> Result<Option<AffairFile<HallDay>>, Problem> {
    let day = app.policy().local(app.now()).date();
    let page = AffairPage { from: Some(day), through: Some(day), ..AffairPage::of(AffairKind::Hall, 1) };
    Ok(app.ledger.affairs(&page).await?.into_iter().next())
}

/// Hundredths of a yuan as people read them.
pub(crate) fn yuan(fen: i64) -> String {
    let (whole, rest) = ((fen / 100).to_string(), fen % 100);
    let from_right = |(at, digit): (usize, char)| {
        let comma = at > 0 && (whole.len() - at).is_multiple_of(3);
        comma.then_some(',').into_iter().chain([digit])
    };
    let grouped: String = whole.chars().enumerate().flat_map(from_right).collect();
    format!("{grouped}.{rest:02}")
}

/// What somebody typed as yuan, in hundredths; `None` if it is no such amount.
pub(crate) fn fen(typed: &str) -> Option<i64> {
    let plain: String = typed.chars().filter(|c| !matches!(c, ',' | ' ' | '，')).collect();
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || rest.len() > 2 || !digits(whole) || !digits(rest) {
        return None;
    }
    let rest = format!("{rest:0<2}").parse::<i64>().ok()?;
    let fen = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(rest)?;
    (fen <= FEN_AT_MOST).then_some(fen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_and_written_to_the_hundredth() {
        for (typed, read) in [("3000", 300_000), ("3,000.5", 300_050), ("0.01", 1), ("12 345.67", 1_234_567)]
        {
            assert_eq!(fen(typed), Some(read), "{typed}");
        }
        for odd in ["", ".5", "-1", "1.234", "1e9", "three", "99999999999999999999", "1.-5"] {
            assert_eq!(fen(odd), None, "{odd}");
        }
        for (amount, shown) in
            [(0, "0.00"), (5, "0.05"), (123_456, "1,234.56"), (100_000_000, "1,000,000.00")]
        {
            assert_eq!(yuan(amount), shown);
        }
    }
}
