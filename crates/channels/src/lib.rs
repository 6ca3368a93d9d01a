//! Ways in and out: what other systems hand over becomes rows the office can register, and what the
//! office must tell someone leaves as a message. Nothing here knows the store.

pub mod folder;
pub mod import;
pub mod mail;
pub mod noop;
pub mod outbound;
pub mod texts;
