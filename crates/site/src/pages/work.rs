//! The workbench: queues on the left, the list in the middle, the case on the right; figures and
//! accounts beside it. Everything works without scripts.

mod act;
mod admin;
mod audit;
mod bench;
mod board;
mod case;
mod figures;
mod files;
mod form;
mod intake;
mod list;
mod reveal;
mod story;
mod words;

pub(crate) use case::{names, others};
pub(crate) use story::Teller;
pub(crate) use words::{closed, masked};

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
        .route("/work/intake", get(intake::show_console).post(intake::take))
        .route("/work/board", get(board::show_board))
        .route("/work/indicators", get(figures::show_table))
        .route("/work/indicators.csv", get(figures::download))
        .route("/work/indicators/{id}", get(figures::show_cases))
        .route("/work/audit", get(audit::show_audit))
        .route("/work/audit.csv", get(audit::download))
        .route("/work/admin", get(admin::show_admin))
        .route("/work/admin/accounts", post(admin::add))
        .route("/work/admin/accounts/{id}/active", post(admin::set_active))
        .route("/work/admin/accounts/{id}/password", post(admin::reset))
        .layer(DefaultBodyLimit::max(BODY))
}
