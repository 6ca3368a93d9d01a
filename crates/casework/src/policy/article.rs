//! Answers an office publishes.

use super::model::Names;
use crate::ids::{ArticleId, CategoryCode};
use jiff::civil::Date;

/// A published question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Code.
    pub id: ArticleId,
    /// The question as people ask it.
    pub question: Names,
    /// The answer.
    pub answer: Names,
    /// Category it belongs to.
    pub category: CategoryCode,
    /// Who stands for it, and since when.
    pub source: Names,
    /// Day it was last checked.
    pub checked: Date,
}
