//! One binary of tests; every file they open is made here.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod book_files;
mod books;
mod import;
mod limits;
mod long;
mod make;
mod pages;
mod plain;
mod streams;
mod text_documents;
mod web;
mod written;
