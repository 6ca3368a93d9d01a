//! One module a page: the handler here, its template beside it.

pub(crate) mod public;
pub(crate) mod sign_in;
pub(crate) mod work;
