//! 查重: earlier cases that what is asked may repeat, shown to those who may join them. Only a person decides,
//! and nobody is shown a case they may not know of.

use crate::App;
use crate::desk::inputs::Inputs;
use crate::desk::sight;
use crate::naming;
use crate::problem::Problem;
use crate::session::Staff;
use casework::case::act::Track;
use casework::personal::{Matter, Requester};
use casework::screening::Likely;
use casework::{ActKind, Case, CaseId, CategoryCode, StateKind};
use ledger::{CaseFile, Submitted, Titled};
use std::collections::HashMap;
use std::sync::Arc;

/// So many are shown.
const SHOWN: usize = 5;

/// An earlier case as a page shows it.
#[derive(Clone, Debug)]
pub struct LikelyView {
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// How it stands to what is asked.
    pub likeness: String,
    /// Where it stands, and since when it is there.
    pub standing: String,
    /// Where it is read.
    pub href: String,
    /// What can be done with the two, and where.
    pub acts: Vec<(String, String)>,
    /// Whether what is being written down can be joined to it at once.
    pub joins: bool,
}

/// Earlier cases that this one may repeat; none once it is on its way, or for whoever joins nothing.
///
/// # Errors
/// The store's.
pub async fn of_case(
    app: &App,
    staff: &Staff,
    file: &CaseFile,
    base: &str,
    open: &[ActKind],
) -> Result<Vec<LikelyView>, Problem> {
    let early = matches!(file.case.state_kind(), StateKind::Registered | StateKind::ToDispatch);
    let acts: Vec<(ActKind, &str)> = [(ActKind::Merge, "into"), (ActKind::Relate, "other")]
        .into_iter()
        .filter(|(act, _)| open.contains(act))
        .collect();
    if !early || acts.is_empty() {
        return Ok(Vec::new());
    }
    let submitted = Submitted {
        matter: file.matter(),
        requester: file.requester().unwrap_or_default(),
        category: file.case.category.clone(),
        case: Some(file.case.id),
    };
    let mut found = looked_for(app, staff, &submitted).await?;
    for one in &mut found {
        let named = |(act, field): &(ActKind, &str)| {
            let label = staff.visitor.t.name("act", act.code());
            (label, format!("{base}/{}?{field}={}", act.code(), one.number))
        };
        one.acts = acts.iter().map(named).collect();
        one.joins = false;
    }
    Ok(found)
}

/// Earlier cases that what stands in the intake form may repeat.
///
/// # Errors
/// The store's.
pub async fn of_inputs(app: &App, staff: &Staff, inputs: &Inputs) -> Result<Vec<LikelyView>, Problem> {
    let text = |name: &str| inputs.one(name).to_owned();
    let matter = Matter { title: text("title"), text: text("text"), ..Matter::default() };
    let requester = Requester { phone: text("phone"), email: text("email"), ..Requester::default() };
    let category = Some(text("category")).filter(|code| !code.is_empty()).map(CategoryCode::new);
    looked_for(app, staff, &Submitted { matter, requester, category, case: None }).await
}

async fn looked_for(app: &App, staff: &Staff, submitted: &Submitted) -> Result<Vec<LikelyView>, Problem> {
    let likely = app.ledger.screen(submitted).await?;
    let mut views = Vec::new();
    for some in likely.chunks(2 * SHOWN) {
        views.extend(known(app, staff, some).await?);
        if views.len() >= SHOWN {
            break;
        }
    }
    views.truncate(SHOWN);
    Ok(views)
}

/// Those of them that this person may know of, and that were not erased.
async fn known(app: &App, staff: &Staff, likely: &[Likely]) -> Result<Vec<LikelyView>, Problem> {
    let ids: Vec<CaseId> = likely.iter().map(|one| one.case).collect();
    let rows = sight::known(&app.ledger, app.policy(), &staff.actor, &ids).await?;
    let cases = app.ledger.cases_of(&rows).await?;
    let titled = app.ledger.titled(rows).await?;
    let there = titled.into_iter().filter(|one| !one.erased);
    let titled: HashMap<CaseId, Titled> = there.map(|one| (one.row.case, one)).collect();
    let shown = likely.iter().filter_map(|one| {
        Some(view(app, staff, one, titled.get(&one.case)?, cases.get(&one.case).map(Arc::as_ref)))
    });
    Ok(shown.collect())
}

fn view(app: &App, staff: &Staff, likely: &Likely, earlier: &Titled, case: Option<&Case>) -> LikelyView {
    let (t, policy, row) = (&staff.visitor.t, app.policy(), &earlier.row);
    let owner = row.owner.as_ref().map(|owner| naming::owner(t, policy, owner)).unwrap_or_default();
    let day = policy.local(row.received_at).date().to_string();
    let standing = [t.name("state", row.state.code()), owner, day];
    let joins = case.is_some_and(|case| case.track == Track::Petition && case.state_kind().is_open());
    LikelyView {
        number: row.number.clone(),
        title: earlier.title.clone(),
        likeness: t
            .say(&format!("likeness-{}", likely.likeness.code()))
            .with("alike", u32::from(likely.alike))
            .to_string(),
        standing: standing.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        href: format!("/work/q/found/c/{}", row.number),
        acts: Vec::new(),
        joins,
    }
}
