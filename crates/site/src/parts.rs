//! What pages are put together from. Each folder is one part: its template, when to use it and for whom (`part.toml`), and
//! examples that the gallery shows. Here stand the few parts that need more than a template.

pub(crate) mod catalogue;
pub(crate) mod help;
pub(crate) mod table;
pub(crate) mod terms;
