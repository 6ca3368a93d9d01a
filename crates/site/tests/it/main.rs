//! The public site from outside, over a store in memory.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

mod access;
mod affairs;
mod aid;
mod answers;
mod api_document;
mod api_lists;
mod api_petition;
mod api_problems;
mod api_walk;
mod bench;
mod boards;
mod budget;
mod bulletins;
mod calls;
mod canary;
mod contract;
mod desk;
mod doors;
mod duties;
mod execution;
mod filing;
mod find;
mod hostile;
mod journey;
mod limits;
mod office;
mod oidc;
mod pages;
mod paper;
mod parts;
mod privacy;
mod rights;
mod routes;
mod scanned;
mod screening;
mod server;
mod sign_in;
mod targets;
mod tokens;
mod topics;
mod units;
mod verify;
mod work_pages;
mod world;
