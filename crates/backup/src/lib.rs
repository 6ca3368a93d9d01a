//! Copies of an office's book that its own server cannot read.
//!
//! A copy is taken while the office works, cut into pieces by content, and each piece is sealed to a
//! public key whose secret half lies elsewhere. A piece that is there already is not written again, so
//! that a second copy costs what has changed. Nothing of the configuration and no key is ever copied.

mod fault;
mod keep;
mod repository;
mod seal;
mod snapshot;
mod source;

pub use fault::Fault;
pub use repository::{Repository, Written};
pub use seal::{Identity, Recipient, new_identity};
pub use snapshot::{About, Snapshot};
pub use source::Source;
