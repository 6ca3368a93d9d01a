//! The public addresses, and what every address is held to. Those of the workbench stand in
//! `pages/work.rs`, those of the API in `api.rs`.

use crate::app::App;
use crate::pages::{
    aid, answers, budgets, file, follow, guides, hall, health, home, log, paper, qa, receipt, reception,
    results, security, sign_in, subscribe, targets, topics, track, units, verify, words, work,
};
use crate::{api, assets, guard, limits, meter, problem, squeeze, upload};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

/// Forms and JSON; pages that take files raise it for themselves.
const BODY: usize = 256 * 1024;
const PATIENCE: Duration = Duration::from_mins(1);

/// The whole site.
pub fn router(app: App) -> Router {
    let with_app = |app: &App| app.clone();
    Router::new()
        .route("/static/{name}", get(assets::serve))
        .merge(public())
        .merge(published())
        .merge(filing())
        .merge(taking_part())
        .merge(tracking())
        .merge(subscribing())
        .merge(work::routes())
        .merge(api::routes())
        .layer(DefaultBodyLimit::max(BODY))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn(guard::own_forms))
        .layer(from_fn_with_state(with_app(&app), limits::hold))
        .layer(from_fn_with_state(with_app(&app), problem::dress))
        .layer(from_fn_with_state(with_app(&app), guard::keep_language))
        .layer(from_fn_with_state(with_app(&app), guard::headers))
        .layer(from_fn(squeeze::mark))
        .layer(squeeze::layer())
        .layer(from_fn(meter::measure))
        .with_state(app)
}

fn public() -> Router<App> {
    Router::new()
        .route("/", get(home::show))
        .route("/health", get(health::show))
        .route("/.well-known/security.txt", get(security::show))
        .route("/receipt/{number}", get(receipt::show))
        .route("/receipt/{number}/receipt.json", get(receipt::download))
        .route("/verify", get(verify::show).post(verify::check))
        .route("/log/checkpoint", get(log::checkpoint))
        .route("/log/key", get(log::key))
        .route("/log/tile/{*path}", get(log::tile))
        .route("/hall", get(hall::show))
        .route("/reception", get(reception::show))
        .route("/reception.ics", get(reception::calendar))
        .route("/guides", get(guides::list))
        .route("/guides/{id}", get(guides::show))
        .route("/enterprise", get(guides::enterprise))
        .route("/qa", get(qa::list))
        .route("/qa/{id}", get(qa::article))
        .route("/sign-in", get(sign_in::show).post(sign_in::open))
        .route("/sign-in/role", get(sign_in::roles).post(sign_in::choose))
        .route("/sign-in/code", get(sign_in::ask_code).post(sign_in::take_code))
        .route("/sign-in/recover", get(sign_in::ask_recovery).post(sign_in::take_recovery))
        .route("/sign-in/factor", get(sign_in::show_factor).post(sign_in::take_factor))
        .route("/sign-in/with", get(sign_in::begin_with))
        .route("/sign-in/with/back", get(sign_in::return_from))
        .route("/welcome/{token}", get(sign_in::show_welcome).post(sign_in::take_welcome))
        .route("/sign-out", post(sign_in::close))
        .route("/words", get(words::show))
        .route("/parts", get(work::gallery::list))
        .route("/parts/{part}", get(work::gallery::one))
}

/// What the office publishes of its money, its work and its answers.
fn published() -> Router<App> {
    Router::new()
        .route("/answers", get(answers::list))
        .route("/answers/feed", get(answers::feed))
        .route("/budgets", get(budgets::list))
        .route("/budgets/{year}", get(budgets::show_one))
        .route("/budgets/{year}/{file}", get(budgets::download))
        .route("/results", get(results::show))
        .route("/results/feed", get(results::feed))
        .route("/results.csv", get(results::as_csv))
        .route("/results.json", get(results::as_json))
        .route("/results/targets/{year}", get(targets::show))
        .route("/results/units", get(units::list))
        .route("/results/units/{month}", get(units::show))
        .route("/results/units/{month}/{indicator}", get(units::show_indicator))
        .route("/results/units/{month}/units.csv", get(units::download))
        .route("/results/{month}", get(results::show_one))
        .route("/results/{month}/pdf", get(results::paper))
}

/// Messages by e-mail or text message; `/subscription/…` is where their links lead.
fn subscribing() -> Router<App> {
    Router::new()
        .route("/subscribe", get(subscribe::topic).post(subscribe::keep_topic))
        .route("/subscribe/where", get(subscribe::whereto).post(subscribe::keep_whereto))
        .route("/subscribe/check", get(subscribe::consent).post(subscribe::send))
        .route("/subscribe/sent", get(subscribe::sent).post(subscribe::prove))
        .route("/subscription/{token}", get(subscribe::one).post(subscribe::end))
        .route("/subscription/{token}/confirm", post(subscribe::confirm))
        .route("/subscription/{token}/renew", post(subscribe::renew))
}

fn taking_part() -> Router<App> {
    Router::new()
        .route("/aid", get(aid::show))
        .route("/topics", get(topics::list))
        .route("/topics/mine", get(topics::ask_mine).post(topics::show_mine))
        .route("/topics/{id}", get(topics::show_one).post(topics::write))
        .route("/topics/{id}/opinion", post(topics::rate))
}

fn filing() -> Router<App> {
    let with_files = get(file::files).post(file::keep_files).layer(DefaultBodyLimit::max(upload::BODY));
    Router::new()
        .route("/file", get(file::kind).post(file::keep_kind))
        .route("/file/danger", get(file::danger).post(file::keep_danger))
        .route("/file/matter", get(file::matter).post(file::keep_matter))
        .route("/file/about", get(file::about).post(file::keep_about))
        .route("/file/place", get(file::place).post(file::keep_place))
        .route("/file/you", get(file::person).post(file::keep_person))
        .route("/file/files", with_files)
        .route("/file/files/drop", post(file::drop_file))
        .route("/file/check", get(file::check))
        .route("/file/send", post(file::send))
}

fn tracking() -> Router<App> {
    let with_files = get(track::ask_add).post(track::add).layer(DefaultBodyLimit::max(upload::BODY));
    Router::new()
        .route("/follow/{code}", get(follow::show))
        .route("/follow/{code}/feed", get(follow::feed))
        .route("/track", get(track::ask).post(track::open))
        .route("/track/{number}", get(track::view))
        .route("/track/{number}/add-material", with_files)
        .route("/track/{number}/rate", get(track::ask_rate).post(track::rate))
        .route("/track/{number}/file/{handle}", get(track::attachment))
        .route("/track/{number}/paper/{of}/{kind}", get(paper::for_requester))
        .route("/paper/{number}/{of}/{token}", get(paper::verify))
        .route("/track/{number}/looked", get(track::looked))
        .route("/track/{number}/rights", get(track::rights).post(track::ask_right))
        .route("/track/{number}/rights/{id}/withdraw", post(track::withdraw_right))
        .route("/track/{number}/rights/{id}/copy", get(track::rights_copy))
        .route("/track/{number}/rights/{id}/copy.json", get(track::rights_file))
        .route("/track/{number}/aid", get(track::aid).post(track::ask_aid))
        .route("/track/{number}/aid/{id}/withdraw", post(track::withdraw_aid))
        .route("/track/{number}/reception", get(track::reception))
        .route("/track/{number}/reception/{id}", post(track::book_reception))
        .route("/track/{number}/reception/{id}/withdraw", post(track::withdraw_reception))
        .route("/track/{number}/{act}", get(track::ask_act).post(track::act))
}
