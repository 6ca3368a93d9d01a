//! 外包服务季度考核: what an outsourced operator is paid for a quarter, from its indicators and the contract's terms.
//!
//! A statement holds facts: the terms, what was observed, appeals and their decisions, two signatures. Points and
//! money are reckoned from them, as first told and as decided, so that both figures can always be shown.

pub mod appeal;
pub mod outcome;
mod place;
pub mod statement;
pub mod terms;

pub use appeal::{Appeal, Contested, Decision};
pub use outcome::{Outcome, RowPoints};
pub use statement::{Breach, ContractFault, Observed, Quarter, Sheet, Signature, Statement};
pub use terms::Terms;
