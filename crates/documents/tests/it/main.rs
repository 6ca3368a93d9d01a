//! One binary of tests; every file they open is made here.

mod books;
mod limits;
mod long;
mod make;
mod pages;
mod plain;
mod text_documents;
mod web;
mod written;
