//! What others reported lately about the same place in the street, for whoever would rather follow than file again.

use super::about;
use super::draft::Filing;
use crate::following::{self, Stage};
use crate::pages::follow;
use crate::problem::Problem;
use casework::case::act::RequestKind;
use jiff::ToSpan as _;

/// Long enough for a lamp to be mended, short enough that it is the same lamp.
const DAYS: i64 = 30;
/// The newest of a subject that are looked through.
const LOOKED_AT: u32 = 200;
/// As many as are read at a glance.
const SHOWN: usize = 3;

/// A matter others reported.
pub(super) struct Other {
    pub what: String,
    pub stage: &'static str,
    pub href: String,
}

/// Open public matters of the chosen subject in the chosen street.
pub(super) async fn near(filing: &Filing) -> Result<Vec<Other>, Problem> {
    let (app, t, draft) = (&filing.visitor.app, &filing.visitor.t, &filing.draft);
    let wanted = about::chosen(draft, app.policy()).filter(|category| app.policy().is_public_place(category));
    let (Some(category), false) = (wanted, draft.area.is_empty()) else { return Ok(Vec::new()) };
    let since = app.now().saturating_sub((DAYS * 24).hours()).unwrap_or(app.now());
    let rows = app.ledger.store().newest(Some(&category), LOOKED_AT).await?;
    let likely = rows.into_iter().filter(|row| {
        row.area.as_ref().is_some_and(|area| area.as_str() == draft.area)
            && row.received_at >= since
            && row.state.is_open()
            && matches!(row.kind, RequestKind::Help | RequestKind::Complaint | RequestKind::Report)
    });
    let mut others = Vec::new();
    for row in likely {
        let Some(case) = app.ledger.case(row.case).await? else { continue };
        let stage = Stage::of(&case);
        if following::is_public(app, &case) && stage != Stage::Elsewhere {
            let href = format!("/follow/{}", following::code(app, case.id));
            others.push(Other { what: follow::what(app, &case, t), stage: stage.code(), href });
        }
        if others.len() == SHOWN {
            break;
        }
    }
    Ok(others)
}
