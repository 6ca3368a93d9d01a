//! The reception desk 接访窗口: one page to write down a visit that goes on working when the network is
//! down. The page is the same for everybody who may register, so that the copy the browser keeps of it
//! holds no one's words; the queue and its sending live in `static/desk*.js` (ADR 0028).

use super::form::{FieldView, Sheet};
use crate::App;
use crate::assets;
use crate::desk::inputs::Inputs;
use crate::desk::{Field, Scene, intake_fields};
use crate::form::Group;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use casework::access;
use casework::case::act::Form;

#[derive(Template)]
#[template(path = "pages/work/offline.html")]
struct DeskPage {
    page: Page,
    account: String,
    offset_hours: i8,
    representatives: u32,
    worker: String,
    who: Vec<FieldView>,
    came: Vec<FieldView>,
    needs: FieldView,
    matter: Vec<FieldView>,
}

/// `GET /work/desk`.
pub async fn show_desk(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    let policy = app.policy();
    access::may_register(policy, &staff.actor).map_err(|_| Problem::Forbidden)?;
    let t = &staff.visitor.t;
    let mut inputs = Inputs::default();
    inputs.add("form", Form::Single.code());
    inputs.add("heads", "1");
    let sheet = Sheet { t, scene: Scene::bare(policy, None), inputs: &inputs, faults: &[] };
    let all = intake_fields();
    let some = |names: &[&str]| -> Vec<FieldView> {
        let field = |name: &&str| all.iter().find(|field| field.name == *name).cloned();
        let chosen: Vec<Field> = names.iter().filter_map(field).map(insisted).collect();
        sheet.views(&chosen).into_iter().map(topmost).collect()
    };
    show(&DeskPage {
        page: staff.page(t.say("desk-title")),
        account: staff.account.id.to_string(),
        offset_hours: policy.office.utc_offset_hours,
        representatives: policy.procedure.representatives_at_most,
        worker: format!("/static/{}", assets::WORKER),
        who: some(&["name", "phone", "address", "anonymous"]),
        came: some(&["form", "heads", "representatives"]),
        needs: some(&["needs"]).pop().ok_or_else(|| Problem::Fault("no field `needs`".to_owned()))?,
        matter: some(&["kind", "category", "place", "title", "text", "read_back"]),
    })
}

/// At the desk somebody is there to be asked.
fn insisted(field: Field) -> Field {
    if matches!(field.name, "name" | "form" | "heads") { Field { required: true, ..field } } else { field }
}

/// Of the categories the desk offers the uppermost; whoever checks the case names the leaf.
fn topmost(view: FieldView) -> FieldView {
    if view.name != "category" {
        return view;
    }
    let choices = view.groups.into_iter().filter_map(|group| group.choices.into_iter().next()).collect();
    FieldView { groups: vec![Group { label: String::new(), choices }], ..view }
}
