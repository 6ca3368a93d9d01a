//! Cases found by a telephone, an e-mail address or the number of an identity paper: exactly, for a purpose of the
//! pack, as seldom as contact details may be looked up, and noted before anything is shown. It lists cases that this
//! person may look into for that purpose, and counts nothing.

use super::{Found, LONG, Shown, page};
use crate::App;
use crate::desk::sight::{self, Listed};
use crate::form::{Choice, Sent, line};
use crate::noting;
use crate::pages::work::list;
use crate::problem::Problem;
use crate::session::Staff;
use axum::extract::State;
use axum::response::Response;
use casework::{CaseId, Right};
use ledger::BlindField;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
pub struct Asking {
    #[serde(default)]
    q: String,
    #[serde(default)]
    purpose: String,
}

/// What sort of contact was typed, if it is one. Words with some digits in them are not.
pub(super) fn field(typed: &str) -> Option<BlindField> {
    let plain: String = typed.nfkc().collect();
    if plain.contains('@') {
        return BlindField::Email.normal(&plain).map(|_| BlindField::Email);
    }
    let between = |sign: &char| sign.is_whitespace() || matches!(sign, '-' | '(' | ')' | '+' | '.');
    let bare: String = plain.chars().filter(|sign| !between(sign)).collect();
    let digits = bare.chars().filter(char::is_ascii_digit).count();
    let is_passport = bare.trim_start_matches(|sign: char| sign.is_ascii_alphabetic()).len() == digits;
    match (bare.chars().count() - digits, digits) {
        (0, 15 | 18) => Some(BlindField::IdNumber),
        (0, 7..=14) => Some(BlindField::Phone),
        (1, 17) if bare.ends_with(['x', 'X']) => Some(BlindField::IdNumber),
        (1 | 2, 6..=10) if is_passport => Some(BlindField::IdNumber),
        _ => None,
    }
}

/// The page that asks what for.
pub(super) async fn ask(app: &App, staff: &Staff, query: String, fault: String) -> Result<Response, Problem> {
    let lang = staff.visitor.t.lang();
    let allowed = staff.has(Right::Reveal);
    let mine = app.policy().purposes.iter().filter(|purpose| allowed && purpose.roles.contains(&staff.role));
    let purposes: Vec<Choice> =
        mine.map(|purpose| Choice::new(purpose.id.as_str(), purpose.names.of(lang), false)).collect();
    let said = if purposes.is_empty() { "find-contact-closed" } else { "find-contact-purpose" };
    page(app, staff, Shown { sought: query, said: Some(said), purposes, fault, ..Shown::default() }).await
}

/// `POST /work/find/contact`.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Sent(asking): Sent<Asking>,
) -> Result<Response, Problem> {
    staff.need(Right::FindCases)?;
    staff.need(Right::Reveal)?;
    let query: String = line(&asking.q).chars().take(LONG).collect();
    let Some(field) = field(&query) else { return page(&app, &staff, Shown::default()).await };
    let t = &staff.visitor.t;
    let purposes = &app.policy().purposes;
    let known =
        purposes.iter().any(|one| one.id.as_str() == asking.purpose && one.roles.contains(&staff.role));
    if !known {
        return ask(&app, &staff, query, t.say("reveal-fault-purpose").to_string()).await;
    }
    let found = app.ledger.cases_of_contact(field, &query).await?;
    let open = open(&app, &staff, &found, &asking.purpose).await?;
    if !noting::search(&app, &staff, &open, &asking.purpose).await? {
        let privacy = &app.policy().privacy;
        let said = t.say("reveal-fault-often");
        let said = said.with("most", privacy.reveals_at_most).with("minutes", privacy.reveal_minutes);
        return ask(&app, &staff, query, said.to_string()).await;
    }
    let rows = app.ledger.store().rows(&open).await?;
    let mut lines = app.ledger.titled(rows.into_values().collect()).await?;
    lines.sort_by_key(|line| std::cmp::Reverse(line.row.case));
    let rows = list::rows(&staff, Listed { lines, ..Listed::default() }, "/work/q/found", "", "");
    let found: Vec<Found> = rows.into_iter().map(|row| Found { row, snippet: String::new() }).collect();
    let said = found.is_empty().then_some("find-nothing");
    page(&app, &staff, Shown { sought: query, found, said, ..Shown::default() }).await
}

/// Of these cases, those whose contact details this person could look up for that purpose.
async fn open(app: &App, staff: &Staff, found: &[CaseId], purpose: &str) -> Result<Vec<CaseId>, Problem> {
    let mut open = Vec::new();
    for id in sight::visible(&app.ledger, app.policy(), &staff.actor, found).await? {
        let Some(case) = app.ledger.case(id).await? else { continue };
        let fits = app.policy().purposes_for(&staff.actor, &case).any(|one| one.id.as_str() == purpose);
        if fits && !app.ledger.use_is_stopped(&case).await? {
            open.push(id);
        }
    }
    Ok(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_told_from_words() {
        let cases = [
            ("138 1234 0926", Some(BlindField::Phone)),
            ("１３８１２３４０９２６", Some(BlindField::Phone)),
            ("021-12345678", Some(BlindField::Phone)),
            ("310101199001011237", Some(BlindField::IdNumber)),
            ("31010119900101123X", Some(BlindField::IdNumber)),
            ("E12345678", Some(BlindField::IdNumber)),
            ("wang@example.com", Some(BlindField::Email)),
            ("elevator", None),
            ("12号楼 3单元", None),
            ("1381234路", None),
            ("777", None),
        ];
        for (typed, wanted) in cases {
            assert_eq!(field(typed), wanted, "{typed}");
        }
    }
}
