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
mod bulk;
mod bulletins;
mod calls;
mod case;
mod contract;
mod day;
mod drafts;
mod duties;
mod execution;
mod figures;
mod files;
mod find;
mod form;
pub(crate) mod gallery;
mod glossary;
mod hall;
mod health;
mod intake;
mod likely;
mod list;
mod live;
mod me;
mod meeting;
mod meetings;
mod month;
mod news;
mod offline;
mod own;
mod palette;
mod reception;
mod reveal;
mod rights;
mod rules;
mod sentences;
mod slot;
mod start;
mod takeaway;
mod targets;
mod topics;
mod units;
mod views;
mod wall;

use crate::App;
use affair::{show_one, take_step};
use affairs::answer::Answer;
use affairs::appraisal::Appraisal;
use affairs::contract::ContractQuarter;
use affairs::reception::ReceptionDay;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use ledger::affairs::AffairFile;

type Day = AffairFile<ReceptionDay>;
type Quarter = AffairFile<ContractQuarter>;
type Reply = AffairFile<Answer>;
type Month = AffairFile<Appraisal>;

/// Files come with some acts.
const BODY: usize = 52 * 1024 * 1024;

/// The addresses.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/work", get(bench::front))
        .route("/work/find", get(find::find).post(find::take))
        .route("/work/find/contact", post(find::by_contact))
        .route("/work/q/{queue}", get(list::show_list))
        .route("/work/q/{queue}/c/{number}", get(case::show_case))
        .route("/work/q/{queue}/c/{number}/reveal", get(reveal::back).post(reveal::take))
        .route("/work/q/{queue}/c/{number}/{act}", get(act::show_form).post(act::take))
        .route("/work/files/{number}/{handle}", get(files::download))
        .route("/work/paper/{number}/{of}/{kind}", get(super::paper::for_staff))
        .route("/work/intake", get(intake::show_console).post(intake::take))
        .route("/work/desk", get(offline::show_desk).post(crate::api::visit))
        .route("/work/indicators", get(figures::show_table))
        .route("/work/indicators.csv", get(figures::download))
        .route("/work/indicators/{id}", get(figures::show_cases))
        .route("/work/indicators/{id}/cases.csv", get(figures::download_cases))
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
        .route("/work/reception/{id}", get(show_one::<Day>).post(take_step::<Day>))
        .route("/work/reception/{id}/{slot}", get(show_one::<slot::Found>).post(take_step::<slot::Found>))
        .route("/work/meetings", get(meetings::show_list).post(meetings::convene))
        .route("/work/meetings/{id}", get(show_one::<meeting::Found>).post(take_step::<meeting::Found>))
        .route("/work/glossary", get(glossary::show_glossary))
        .route("/work/rules", get(rules::show_rules))
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
        .merge(now())
        .merge(daily())
        .layer(DefaultBodyLimit::max(BODY))
}

/// What stands now: telephones, walls and boards.
fn now() -> Router<App> {
    Router::new()
        .route("/work/intake/units", get(intake::suggest))
        .route("/work/calls/stream", get(calls::stream))
        .route("/work/calls/{wish}", post(calls::wish))
        .route("/work/wall", get(wall::show_wall))
        .route("/work/wall/stream", get(wall::stream))
        .route("/work/board", get(board::show_board))
        .route("/work/board/stream", get(board::stream))
        .route("/work/board.csv", get(board::download))
        .route("/work/unit", get(own::show_board))
        .route("/work/unit/stream", get(own::stream))
        .route("/work/month", get(month::show_month))
        .route("/work/health", get(health::show_health))
        .route("/start", get(start::show_start))
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
        .route("/work/execution/from/{book}", get(execution::show_proposed).post(execution::confirm))
        .route("/work/execution/{id}", get(show_one::<execution::Found>).post(take_step::<execution::Found>))
        .route("/work/execution/{id}/account.csv", get(execution::csv))
        .route("/work/execution/{id}/account.xlsx", get(execution::xlsx))
        .route("/work/contract", get(contract::show_list).post(contract::open))
        .route("/work/contract/{id}", get(show_one::<Quarter>).post(take_step::<Quarter>))
        .route("/work/contract/{id}/sheet.xlsx", get(contract::xlsx))
}

/// What is told of the work: units compared, bulletins, typical answers.
fn told() -> Router<App> {
    Router::new()
        .route("/work/bulletins", get(bulletins::show_list).post(bulletins::draft))
        .route("/work/bulletins/new", get(bulletins::show_new))
        .route("/work/bulletins/{id}", get(bulletins::show_one).post(take_step::<bulletins::Found>))
        .route("/work/bulletins/{id}/pdf", get(bulletins::paper))
        .route("/work/bulletins/{id}/docx", get(bulletins::document))
        .route("/work/answers", get(answers::show_list).post(answers::propose))
        .route("/work/answers/{id}", get(show_one::<Reply>).post(take_step::<Reply>))
        .route("/work/units", get(units::show_list).post(units::open))
        .route("/work/units/{month}", get(show_one::<Month>).post(take_step::<Month>))
        .route("/work/units/{month}/{indicator}", get(units::show_indicator))
}

/// What makes eight hours at it bearable: the day, views of lists, drafts, news.
fn daily() -> Router<App> {
    Router::new()
        .route("/work/bulk/{queue}", get(bulk::show_choice).post(bulk::take))
        .route("/work/day", get(day::show_day))
        .route("/work/drafts/{number}/{act}", post(drafts::take))
        .route("/work/live", get(live::show_live))
        .route("/work/news", get(news::show_news).post(news::mark))
        .route("/work/q/{queue}/views", post(views::keep))
        .route("/work/palette", post(palette::ask))
        .route("/work/sentences", get(sentences::show_list).post(sentences::add))
        .route("/work/sentences/new", get(sentences::show_new))
        .route("/work/sentences/{id}", get(sentences::show_one).post(sentences::change))
        .route("/work/q/{queue}/export.csv", get(takeaway::csv))
        .route("/work/q/{queue}/export.xlsx", get(takeaway::xlsx))
}
