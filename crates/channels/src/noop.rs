//! The adapter of an office that sends nothing: notices count as told, and are read where the case is.

use crate::outbound::Message;

/// Carries the message nowhere.
pub fn carry(_message: &Message) {}
