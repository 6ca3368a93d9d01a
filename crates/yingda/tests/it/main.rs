//! The program from outside: what people type and what comes of it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod backup;
mod budget;
mod chaos;
mod cli;
mod export;
mod import;
mod link;
mod moving;
mod outbound;
mod paper;
mod serve;
mod support;
mod town;
mod verify;
