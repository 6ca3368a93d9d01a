//! The workbench: queues on the left, the list in the middle, the case on the right; figures and
//! accounts beside it. Everything works without scripts.

mod act;
mod admin;
mod affair;
mod aid;
mod answers;
mod audit;
mod bench;
mod board;
mod budget;
mod bulletins;
mod case;
mod contract;
mod duties;
mod execution;
mod figures;
mod files;
mod form;
pub(crate) mod gallery;
mod glossary;
mod hall;
mod intake;
mod likely;
mod list;
mod me;
mod meeting;
mod meetings;
mod offline;
mod petition;
mod reception;
mod reveal;
mod rights;
mod slot;
mod story;
mod targets;
mod topics;
mod units;
mod words;

pub(crate) use affair::{Typed, refused};
pub(crate) use case::{names, others};
pub(crate) use hall::today as hall_of_today;
pub(crate) use story::Teller;
pub(crate) use words::{closed, masked, unit as unit_name};

use crate::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

/// Files come with some acts.
const BODY: usize = 52 * 1024 * 1024;

/// The addresses.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/work", get(bench::front))
        .route("/work/find", get(bench::find))
        .route("/work/q/{queue}", get(list::show_list))
        .route("/work/q/{queue}/c/{number}", get(case::show_case))
        .route("/work/q/{queue}/c/{number}/reveal", get(reveal::back).post(reveal::take))
        .route("/work/q/{queue}/c/{number}/{act}", get(act::show_form).post(act::take))
        .route("/work/files/{number}/{handle}", get(files::download))
        .route("/work/paper/{number}/{of}/{kind}", get(super::paper::for_staff))
        .route("/work/intake", get(intake::show_console).post(intake::take))
        .route("/work/desk", get(offline::show_desk).post(crate::api::visit))
        .route("/work/board", get(board::show_board))
        .route("/work/indicators", get(figures::show_table))
        .route("/work/indicators.csv", get(figures::download))
        .route("/work/indicators/{id}", get(figures::show_cases))
        .route("/work/audit", get(audit::show_audit))
        .route("/work/audit.csv", get(audit::download))
        .route("/work/rights", get(rights::show_queue))
        .route("/work/rights/{number}/{id}", get(rights::show_one))
        .route("/work/rights/{number}/{id}/{step}", post(rights::settle))
        .route("/work/topics", get(topics::show_list).post(topics::draft))
        .route("/work/topics/{id}", get(topics::show_topic))
        .route("/work/topics/{id}/{step}", post(topics::change))
        .route("/work/contributions/{id}", get(topics::show_contribution))
        .route("/work/contributions/{id}/{step}", post(topics::screen))
        .route("/work/aid", get(aid::show_list).post(aid::apply))
        .route("/work/aid/{id}", get(aid::show_one))
        .route("/work/aid/{id}/{step}", post(aid::act))
        .route("/work/duties", get(duties::show_list).post(duties::begin))
        .route("/work/duties/{id}/{step}", post(duties::act))
        .route("/work/hall", get(hall::show_hall))
        .route("/work/hall/{step}", post(hall::take_step))
        .route("/work/hall/slip/{turn}", get(hall::show_slip))
        .route("/work/reception", get(reception::show_days).post(reception::plan))
        .route("/work/reception/{id}", get(reception::show_day).post(reception::take_step))
        .route("/work/reception/{id}/{slot}", get(slot::show_slot).post(slot::take_step))
        .route("/work/meetings", get(meetings::show_list).post(meetings::convene))
        .route("/work/meetings/{id}", get(meeting::show_one).post(meeting::take_step))
        .route("/work/glossary", get(glossary::show_glossary))
        .route("/work/me", get(me::show_me))
        .route("/work/me/password", post(me::change_password))
        .route("/work/me/factor", post(me::begin_factor))
        .route("/work/me/factor/confirm", post(me::confirm_factor))
        .route("/work/me/recovery", post(me::renew_recovery))
        .route("/work/me/identity", post(me::link_identity))
        .route("/work/me/identity/unlink", post(me::unlink_identity))
        .route("/work/me/devices", post(me::end_devices))
        .route("/work/me/tokens", post(me::make_token))
        .route("/work/me/tokens/revoke", post(me::revoke_token))
        .route("/work/admin", get(admin::show_admin))
        .route("/work/admin/accounts", post(admin::add))
        .route("/work/admin/accounts/{id}/active", post(admin::set_active))
        .route("/work/admin/accounts/{id}/roles", post(admin::set_roles))
        .route("/work/admin/accounts/{id}/link", post(admin::make_link))
        .route("/work/admin/accounts/{id}/factor", post(admin::reset_factor))
        .route("/work/admin/accounts/{id}/unlink", post(admin::unlink))
        .route("/work/admin/accounts/{id}/sessions", post(admin::end_sessions))
        .merge(money())
        .merge(told())
        .layer(DefaultBodyLimit::max(BODY))
}

/// Budget and performance.
fn money() -> Router<App> {
    let with_files = get(budget::show_list).post(budget::import).layer(DefaultBodyLimit::max(budget::BODY));
    Router::new()
        .route("/work/budget", with_files)
        .route("/work/budget/compare", get(budget::compare))
        .route("/work/budget/{id}", get(budget::show_one))
        .route("/work/budget/{id}/identities", get(budget::show_report))
        .route("/work/budget/{id}/tables/{nth}", get(budget::show_table))
        .route("/work/budget/{id}/files/{file}", get(budget::download))
        .route("/work/budget/{id}/{step}", post(budget::act))
        .route("/work/targets", get(targets::show_years))
        .route("/work/targets/{year}", get(targets::show_board))
        .route("/work/targets/{year}/freeze", post(targets::freeze))
        .route("/work/targets/{year}/rows/{nth}", get(targets::show_row).post(targets::act_row))
        .route("/work/targets/{year}/versions/{nth}", get(targets::show_version))
        .route("/work/targets/{year}/versions/{nth}/publish", post(targets::publish))
        .route("/work/targets/{year}/versions/{nth}/sheet.pdf", get(targets::print_sheet))
        .route("/work/targets/{year}/versions/{nth}/sheet.xlsx", get(targets::download_sheet))
        .route("/work/execution", get(execution::show_list).post(execution::open))
        .route("/work/execution/{id}", get(execution::show_year).post(execution::take_step))
        .route("/work/execution/{id}/account.csv", get(execution::csv))
        .route("/work/execution/{id}/account.xlsx", get(execution::xlsx))
        .route("/work/contract", get(contract::show_list).post(contract::open))
        .route("/work/contract/{id}", get(contract::show_sheet).post(contract::take_step))
        .route("/work/contract/{id}/sheet.xlsx", get(contract::xlsx))
}

/// What is told of the work: units compared, bulletins, typical answers.
fn told() -> Router<App> {
    Router::new()
        .route("/work/bulletins", get(bulletins::show_list).post(bulletins::draft))
        .route("/work/bulletins/new", get(bulletins::show_new))
        .route("/work/bulletins/{id}", get(bulletins::show_one).post(bulletins::take_step))
        .route("/work/bulletins/{id}/pdf", get(bulletins::paper))
        .route("/work/bulletins/{id}/docx", get(bulletins::document))
        .route("/work/answers", get(answers::show_list).post(answers::propose))
        .route("/work/answers/{id}", get(answers::show_one).post(answers::take_step))
        .route("/work/units", get(units::show_list).post(units::open))
        .route("/work/units/{month}", get(units::show_month).post(units::take_step))
}
