//! The core, held to its rules: what is forbidden, what is possible at all, what it adds up to.
//!
//! One binary, so that the whole set links once.

#![cfg(test)]

mod access;
mod circle;
mod clocks;
mod corners;
mod explaining;
mod golden;
mod histories;
mod properties;
mod refusals;
mod rights;
mod screening;
mod signing;
mod table_doc;
mod track;
mod world;
