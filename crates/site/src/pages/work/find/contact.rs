//! Cases found by a telephone, an e-mail address, the number of an identity paper or a name: exactly, for a purpose of
//! the pack, as seldom as contact details may be looked up, and noted before anything is shown. It lists cases that this
//! person may look into for that purpose, and counts nothing. A name is that of many: what it finds are cases, and not
//! the cases of a person.

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

/// Cases listed at most, the newest of them.
const LISTED: usize = 50;
/// Cases opened at most to list those.
const OPENED: usize = 400;
/// Signs of a name at most; longer words are no name.
const NAME: usize = 30;

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
pub struct Asking {
    #[serde(default)]
    q: String,
    #[serde(default)]
    purpose: String,
    /// `name`: what was typed is the name of a requester.
    #[serde(default)]
    by: String,
}

/// Whether what was typed may be the name of somebody.
pub(super) fn may_be_name(typed: &str) -> bool {
    typed.chars().count() <= NAME && BlindField::Name.normal(typed).is_some()
}

/// The purposes this person may look things up for.
pub(super) fn purposes(app: &App, staff: &Staff) -> Vec<Choice> {
    let lang = staff.visitor.t.lang();
    let allowed = staff.has(Right::Reveal);
    let mine = app.policy().purposes.iter().filter(|purpose| allowed && purpose.roles.contains(&staff.role));
    mine.map(|purpose| Choice::new(purpose.id.as_str(), purpose.names.of(lang), false)).collect()
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
pub(super) async fn ask(
    app: &App,
    staff: &Staff,
    query: String,
    field: BlindField,
    fault: String,
) -> Result<Response, Problem> {
    let purposes = purposes(app, staff);
    let by_name = field == BlindField::Name;
    let said = match (purposes.is_empty(), by_name) {
        (true, _) => "find-contact-closed",
        (false, true) => "find-name-purpose",
        (false, false) => "find-contact-purpose",
    };
    let shown = Shown { sought: query, said: Some(said), purposes, by_name, fault, ..Shown::default() };
    page(app, staff, shown).await
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
    let name = may_be_name(&query).then_some(BlindField::Name);
    let found = if asking.by == "name" { name } else { field(&query) };
    let Some(field) = found else {
        let said = Some("find-no-contact");
        return page(&app, &staff, Shown { sought: query, said, ..Shown::default() }).await;
    };
    let t = &staff.visitor.t;
    let purposes = &app.policy().purposes;
    let known =
        purposes.iter().any(|one| one.id.as_str() == asking.purpose && one.roles.contains(&staff.role));
    if !known {
        return ask(&app, &staff, query, field, t.say("reveal-fault-purpose").to_string()).await;
    }
    let found = app.ledger.cases_of_contact(field, &query).await?;
    let open = open(&app, &staff, &found, &asking.purpose).await?;
    if !noting::search(&app, &staff, &open, &asking.purpose).await? {
        let privacy = &app.policy().privacy;
        let said = t.say("reveal-fault-often");
        let said = said.with("most", privacy.reveals_at_most).with("minutes", privacy.reveal_minutes);
        return ask(&app, &staff, query, field, said.to_string()).await;
    }
    let rows = app.ledger.store().rows(&open).await?;
    let mut lines = app.ledger.titled(rows.into_values().collect()).await?;
    lines.sort_by_key(|line| std::cmp::Reverse(line.row.case));
    let rows = list::rows(&staff, Listed { lines, ..Listed::default() }, "/work/q/found", "", "");
    let found: Vec<Found> = rows.into_iter().map(|row| Found { row, snippet: String::new() }).collect();
    let said = match (found.is_empty(), field) {
        (true, _) => Some("find-nothing"),
        (false, BlindField::Name) => Some("find-namesakes"),
        (false, _) => None,
    };
    page(&app, &staff, Shown { sought: query, found, said, ..Shown::default() }).await
}

/// Of these cases, the newest whose contact details this person could look up for that purpose.
async fn open(app: &App, staff: &Staff, found: &[CaseId], purpose: &str) -> Result<Vec<CaseId>, Problem> {
    let newest: Vec<CaseId> = found.iter().rev().take(OPENED).copied().collect();
    let mut known = sight::known(&app.ledger, app.policy(), &staff.actor, &newest).await?;
    known.sort_by_key(|row| std::cmp::Reverse(row.case));
    let mut open = Vec::new();
    for id in known.into_iter().map(|row| row.case) {
        if open.len() >= LISTED {
            break;
        }
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
