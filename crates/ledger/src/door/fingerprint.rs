//! What was asked, so that a key sent again with something else is noticed.
//!
//! Random handles and the moment differ between two sendings of the same thing; the words do not.
//! The fingerprint is salted: it must not let anyone guess the words.

use crate::command::{Command, Deed};
use casework::Submission;
use casework::personal::commitment;
use std::fmt::Write as _;

pub(super) fn of(command: &Command, salt: &[u8]) -> String {
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
    commitment(salt, asked.as_bytes())
}

fn describe(asked: &mut String, submission: &Submission) {
    let timeless = Submission { received_at: jiff::Timestamp::UNIX_EPOCH, ..submission.clone() };
    let _infallible = write!(asked, "{timeless:?}");
}
