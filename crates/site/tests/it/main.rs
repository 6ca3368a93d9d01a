//! The public site from outside, over a store in memory.

mod api_document;
mod api_lists;
mod api_problems;
mod api_walk;
mod hostile;
mod journey;
mod office;
mod pages;
mod sign_in;
mod work_pages;
mod work_routes;
mod world;
