//! Everything that can go wrong for a visitor, and how it is shown: a page with the next step, or
//! `application/problem+json` under `/api`.
//!
//! A handler only names the problem. [`dress`] meets every failing response on its way out, those
//! of the framework too, and gives it words in the visitor's language.

mod dress;

pub(crate) use dress::{dress, in_query};

use axum::extract::rejection::FormRejection;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use casework::{Refusal, RightMissing};
use ledger::rights::RightsFailure;
use ledger::{Failure, StoreFault};

/// What went wrong.
#[derive(Clone, Debug)]
pub enum Problem {
    /// No such page or case, or none this visitor may know of.
    NotFound,
    /// Known, but not for this visitor.
    Forbidden,
    /// The role lacks a right of the pack.
    NoRight(Box<RightMissing>),
    /// A program's token does not have this scope; `None`: no token has it.
    Scope(Option<&'static str>),
    /// A form sent from another site.
    ForeignForm,
    /// The request cannot be read.
    Unreadable,
    /// Too large.
    TooLarge,
    /// Too many tries; the seconds to wait.
    TooMany(i64),
    /// Nobody is signed in; where to go after signing in.
    SignIn {
        /// A path of this site.
        back: String,
    },
    /// The query code of a case must be given first.
    CodeNeeded {
        /// The number as it stands in the address.
        number: String,
    },
    /// The rules say no.
    Refused(Box<Refusal>),
    /// The case changed meanwhile.
    Stale,
    /// The form was used for something else before.
    KeyReused,
    /// The audit cannot be written, so nothing is shown.
    NotRecorded,
    /// A paper cannot be printed: no font, or a character no font has.
    Unprintable(String),
    /// Something of ours is broken. The text is for the log.
    Fault(String),
}

impl Problem {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::NoRight(_) | Self::Scope(_) | Self::ForeignForm => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::SignIn { .. } | Self::CodeNeeded { .. } => StatusCode::UNAUTHORIZED,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale | Self::KeyReused => StatusCode::CONFLICT,
            Self::NotRecorded | Self::Unprintable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The code in `error-<code>` and `error-<code>-help`, and in problem documents.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Forbidden | Self::CodeNeeded { .. } => "forbidden",
            Self::NoRight(_) => "no-right",
            Self::Scope(Some(_)) => "scope",
            Self::Scope(None) => "no-scope",
            Self::ForeignForm => "foreign-form",
            Self::Unreadable => "unreadable",
            Self::TooLarge => "too-large",
            Self::TooMany(_) => "too-many",
            Self::SignIn { .. } => "sign-in",
            Self::Refused(_) => "refused",
            Self::Stale => "stale",
            Self::KeyReused => "key-reused",
            Self::NotRecorded => "not-recorded",
            Self::Unprintable(_) => "unprintable",
            Self::Fault(_) => "fault",
        }
    }

    /// The problem behind a form that could not be read.
    pub(crate) fn of_rejection(rejection: &FormRejection) -> Self {
        Self::of_status(rejection.status())
    }

    /// The problem a bare status of the framework stands for.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Self::NotFound,
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany(60),
            status if status.is_server_error() => Self::Fault(format!("status {status}")),
            _ => Self::Unreadable,
        }
    }
}

impl From<StoreFault> for Problem {
    fn from(fault: StoreFault) -> Self {
        Self::Fault(fault.to_string())
    }
}

impl From<RightsFailure> for Problem {
    fn from(failure: RightsFailure) -> Self {
        match failure {
            // A form that can be refused shows why itself; elsewhere somebody was faster.
            RightsFailure::Refused(_) => Self::Stale,
            RightsFailure::Unknown => Self::NotFound,
            RightsFailure::Store(fault) => fault.into(),
        }
    }
}

impl From<RightMissing> for Problem {
    fn from(missing: RightMissing) -> Self {
        Self::NoRight(Box::new(missing))
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::Refused(refusal),
            Failure::Stale { .. } => Self::Stale,
            Failure::KeyReused => Self::KeyReused,
            Failure::NoSuchCase => Self::NotFound,
            failure @ Failure::Fault(_) => Self::Fault(failure.to_string()),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Self::TooMany(seconds) = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}
