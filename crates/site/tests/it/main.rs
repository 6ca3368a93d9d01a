//! The public site from outside, over a store in memory.

mod hostile;
mod journey;
mod pages;
mod sign_in;
mod world;
