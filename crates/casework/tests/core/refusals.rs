//! The moves that are forbidden, each by name: what is refused, in which state, for which reason,
//! and that people are told why in every language.

mod closing;
mod dispatching;
mod explaining;
mod joining;
mod petition;
mod wording;
mod working;

use casework::{ActKind, Refusal, RefusalCode, StateKind};

/// Named tests that each end in one refusal, and the list of the reasons they prove.
macro_rules! forbidden {
    ($($(#[$doc:meta])* $name:ident($code:path, $act:ident in $state:expr) $body:block)+) => {
        pub(super) const PROVED: &[casework::RefusalCode] = &[$($code),+];

        $(
            $(#[$doc])*
            #[test]
            fn $name() {
                let refusal: casework::Refusal = $body;
                super::check(&refusal, $code, casework::ActKind::$act, $state.into());
            }
        )+
    };
}
use forbidden;

fn check(refusal: &Refusal, code: RefusalCode, act: ActKind, state: Option<StateKind>) {
    assert_eq!((refusal.code, refusal.act, refusal.state), (code, act, state));
    wording::assert_said(refusal);
}

#[test]
fn every_reason_is_proved_by_a_forbidden_move() {
    let proved: Vec<_> = [
        closing::PROVED,
        dispatching::PROVED,
        explaining::PROVED,
        joining::PROVED,
        working::PROVED,
        petition::PROVED,
    ]
    .concat();
    let unproved: Vec<_> = RefusalCode::ALL.iter().filter(|code| !proved.contains(code)).collect();
    assert!(unproved.is_empty(), "{unproved:?}");
}
