//! One module a page: the handler here, its template beside it.

pub(crate) mod aid;
pub(crate) mod answers;
pub(crate) mod budgets;
pub(crate) mod file;
pub(crate) mod follow;
pub(crate) mod guides;
pub(crate) mod hall;
pub(crate) mod health;
pub(crate) mod home;
pub(crate) mod log;
pub(crate) mod paper;
pub(crate) mod qa;
pub(crate) mod receipt;
pub(crate) mod reception;
pub(crate) mod results;
pub(crate) mod security;
pub(crate) mod sign_in;
pub(crate) mod subscribe;
pub(crate) mod targets;
pub(crate) mod topics;
pub(crate) mod track;
pub(crate) mod units;
pub(crate) mod verify;
pub(crate) mod words;
pub(crate) mod work;
