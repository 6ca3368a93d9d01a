//! What every store must do, as code: the same behaviours are tried on memory, `SQLite` and
//! `PostgreSQL`, so that a difference between them is a fault and not a surprise in service.
//!
//! Each behaviour is given an empty store. It says what is wrong instead of panicking, because the
//! suite is part of the library: whoever writes another store can hold it to the same promises.

mod affairs;
mod audit;
mod bench;
mod books;
mod commits;
mod credential;
mod figures;
mod link;
mod lists;
mod log;
mod outbox;
mod people;
mod picture;
mod rebuilding;
mod rights;
mod subscriptions;
mod trial;
mod vault;

pub use commits::without_gap;
pub use picture::picture;
pub use trial::{CANARY, Trial, test_keys};

use crate::fault::StoreFault;
use casework::Refusal;
use std::fmt::Debug;
use std::pin::Pin;

/// What a store did wrong.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct Wrong(String);

impl From<StoreFault> for Wrong {
    fn from(fault: StoreFault) -> Self {
        Self(format!("fault: {fault}"))
    }
}

impl From<Refusal> for Wrong {
    fn from(refusal: Refusal) -> Self {
        Self(format!("refused: {refusal:?}"))
    }
}

/// `Ok` if the store kept its promise.
pub type Kept = Result<(), Wrong>;

type Trying<'a> = Pin<Box<dyn Future<Output = Kept> + Send + 'a>>;

/// One promise of a store.
#[derive(Clone, Copy)]
pub struct Behaviour {
    /// What is promised.
    pub name: &'static str,
    run: for<'a> fn(&'a Trial) -> Trying<'a>,
}

impl Behaviour {
    /// Tries it on an empty store.
    ///
    /// # Errors
    /// What the store did wrong.
    pub async fn of(&self, trial: &Trial) -> Kept {
        (self.run)(trial).await
    }
}

impl Debug for Behaviour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

macro_rules! behaviours {
    ($($room:ident::$name:ident),+ $(,)?) => {
        &[$(Behaviour { name: stringify!($name), run: |trial| Box::pin($room::$name(trial)) }),+]
    };
}

/// Every promise.
pub const ALL: &[Behaviour] = behaviours![
    commits::facts_come_back_in_order_and_fold,
    commits::views_are_those_of_the_folded_case,
    commits::a_version_taken_leaves_nothing_behind,
    commits::a_key_taken_leaves_nothing_behind,
    commits::keys_are_remembered,
    commits::numbers_have_no_gap_and_no_double,
    commits::a_case_is_found_by_its_number,
    commits::ids_are_never_given_twice,
    commits::an_empty_batch_is_no_fault,
    commits::a_large_batch_is_written_whole,
    lists::pages_lose_and_repeat_nothing,
    lists::a_list_shows_the_states_asked_for,
    lists::what_lies_in_a_queue_is_told_apart,
    lists::counts_are_those_of_a_recount,
    lists::what_is_owed_is_counted_by_owner_or_state,
    lists::clocks_that_ran_out_come_oldest_first,
    lists::case_ids_are_paged,
    lists::the_newest_of_a_category_come_newest_first,
    figures::sums_are_those_of_the_tallies,
    figures::cases_behind_a_figure_add_up_to_it,
    figures::shares_are_those_of_the_tallies_by_unit_and_category,
    figures::figures_of_some_cases_are_those_of_their_cases,
    vault::papers_come_back,
    vault::files_open_only_with_their_case,
    vault::facts_hold_no_words_of_a_person,
    vault::the_store_never_sees_a_word,
    vault::what_is_erased_is_gone_and_the_case_stays,
    vault::cases_are_found_by_exactly_their_contact,
    vault::names_are_found_whole_and_indexed_anew,
    vault::keys_are_rotated_step_by_step,
    vault::holds_stand_until_they_are_ended,
    outbox::notices_are_taken_once_and_again_after_the_lease,
    outbox::takers_at_once_share_the_notices,
    people::accounts_are_kept_and_logins_are_unique,
    people::sessions_end,
    people::sessions_of_one_account_are_listed_and_ended_together,
    people::a_dropped_password_opens_nothing,
    people::drafts_expire,
    credential::tries_are_counted_before_they_are_judged,
    credential::a_second_factor_is_kept_and_a_step_is_spent_once,
    credential::recovery_codes_are_spent_once,
    credential::the_newest_link_of_an_account_opens_once,
    credential::tokens_expire_and_go_with_their_account,
    credential::an_identity_belongs_to_one_account,
    audit::entries_are_found_by_what_is_asked,
    audit::pages_of_the_audit_lose_and_repeat_nothing,
    audit::the_audit_is_a_chain,
    audit::an_allowance_is_exact,
    audit::what_is_young_stays_and_what_is_old_may_go,
    log::every_fact_gets_one_leaf,
    log::a_leaf_is_proved_by_its_tiles,
    log::integrators_at_once_make_one_log,
    log::a_refused_batch_leaves_nothing_waiting,
    log::witnesses_lines_are_kept_once,
    rights::steps_come_back_in_order_and_the_queue_is_by_due_day,
    rights::a_step_taken_leaves_nothing_behind,
    rights::nothing_is_erased_on_a_case_that_moved_or_is_held,
    link::a_linked_case_is_kept_once_and_never_goes_back,
    books::pieces_of_a_book_stay_as_they_were_read,
    affairs::steps_come_back_in_order_and_ids_have_no_gap,
    affairs::a_step_taken_leaves_nothing_behind,
    affairs::a_step_sent_twice_is_one,
    affairs::lists_are_paged_by_day,
    affairs::damage_to_a_view_is_found_and_mended,
    bench::a_shelf_keeps_one_of_each_id,
    bench::what_came_last_is_listed_first,
    bench::facts_after_an_hour_come_latest_first,
    bench::numbers_are_found_by_their_beginning,
    subscriptions::an_address_has_a_topic_once,
    subscriptions::what_moved_meanwhile_is_not_written_over,
    subscriptions::each_is_found_when_its_time_has_come,
    subscriptions::what_is_ended_leaves_nothing_behind,
    rebuilding::a_clean_store_has_no_differences,
    rebuilding::each_damage_is_found_and_mended,
];

fn holds(what: &str, yes: bool) -> Kept {
    if yes { Ok(()) } else { Err(Wrong(what.to_owned())) }
}

fn same<T: PartialEq + Debug>(what: &str, got: &T, want: &T) -> Kept {
    if got == want { Ok(()) } else { Err(Wrong(format!("{what}: got {got:?}, want {want:?}"))) }
}

fn there<T>(what: &str, found: Option<T>) -> Result<T, Wrong> {
    found.ok_or_else(|| Wrong(format!("missing: {what}")))
}
