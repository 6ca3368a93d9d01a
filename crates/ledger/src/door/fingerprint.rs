//! What was asked, so that a key sent again with something else is noticed.
//!
//! Random handles and the moment differ between two sendings of the same thing; the words do not.
//! The fingerprint is salted and keyed: whoever has the database alone cannot try words against it, not
//! even after the words themselves were erased.

use crate::command::{Command, Deed};
use crate::vault::Locksmith;
use casework::Submission;
use casework::personal::commitment;
use keyring::Zeroizing;
use std::fmt::Write as _;

/// Marks fingerprints that are keyed; older ones were salted only.
const KEYED: &str = "k1:";

pub(super) fn of(command: &Command, salt: &[u8], smith: &Locksmith) -> String {
    let asked = Zeroizing::new(asked(command));
    let salted: Vec<u8> = [salt, asked.as_bytes()].concat();
    format!("{KEYED}{}", smith.mark("fingerprint", &salted))
}

/// Whether a fingerprint is that of the command.
pub(super) fn is(fingerprint: &str, command: &Command, salt: &[u8], smith: &Locksmith) -> bool {
    if fingerprint.starts_with(KEYED) {
        return fingerprint == of(command, salt, smith);
    }
    fingerprint == commitment(salt, asked(command).as_bytes())
}

fn asked(command: &Command) -> String {
    let mut asked = format!("{:?}", command.by);
    match &command.deed {
        Deed::Register(submission) => describe(&mut asked, submission),
        Deed::Split { from, part } => {
            let _infallible = write!(asked, "split {from} ");
            describe(&mut asked, part);
        }
        other => {
            let _infallible = write!(asked, "{other:?}");
        }
    }
    for paper in command.envelope.papers() {
        let digest = commitment(&paper.salt, paper.body.as_bytes());
        asked = asked.replace(&paper.handle.to_string(), "").replace(&digest, "");
        asked.push_str(&paper.body);
    }
    asked
}

fn describe(asked: &mut String, submission: &Submission) {
    let timeless = Submission { received_at: jiff::Timestamp::UNIX_EPOCH, ..submission.clone() };
    let _infallible = write!(asked, "{timeless:?}");
}
