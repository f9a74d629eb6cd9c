//! Everything that can go wrong, as types. No text of an error quotes a record or an address.

use crate::problem::{Kind, Problem};
use std::{sync::Arc, time::Duration};

/// Why a call did not answer what was asked. Cheap to clone, so that many who wait for one answer can
/// all have it.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// This crate was set up or asked in a way that cannot work.
    #[error("configuration: {0}")]
    Config(&'static str),
    /// A link points outside the registry. It was not followed, so no credentials left.
    #[error("a link leaves the registry {expected} for {found}")]
    Foreign {
        /// Origin of the registry.
        expected: String,
        /// Origin that the link names.
        found: String,
    },
    /// A list was longer than the limit: a filter that the registry ignored, or a limit that is too low.
    #[error("{resource}: more than {limit} pages")]
    TooManyPages {
        /// What was read.
        resource: &'static str,
        /// The limit.
        limit: usize,
    },
    /// A page names itself or an earlier page as the next.
    #[error("{resource}: the pages go round")]
    PageLoop {
        /// What was read.
        resource: &'static str,
    },
    /// A search would put a BSN in an address, and that was not allowed.
    #[error("{resource}: this registry filters on a person only by an address, which is not allowed")]
    BsnInAddress {
        /// What was asked.
        resource: &'static str,
    },
    /// The body is larger than the limit.
    #[error("{resource}: more than {limit} bytes")]
    TooLarge {
        /// What was read.
        resource: &'static str,
        /// The limit in bytes.
        limit: u64,
    },
    /// All places for this registry stayed taken until the deadline. Nothing was sent.
    #[error("{resource}: the registry is busy")]
    Busy {
        /// What was asked.
        resource: &'static str,
    },
    /// No connection could be made. Nothing was sent.
    #[error("{resource}: no connection")]
    Connect {
        /// What was asked.
        resource: &'static str,
        /// The cause, without the address.
        #[source]
        cause: Arc<reqwest::Error>,
    },
    /// No answer in time.
    #[error("{resource}: no answer in time")]
    Timeout {
        /// What was asked.
        resource: &'static str,
    },
    /// The connection broke, or the answer could not be read to its end.
    #[error("{resource}: the connection broke")]
    Broken {
        /// What was asked.
        resource: &'static str,
        /// The cause, without the address.
        #[source]
        cause: Arc<reqwest::Error>,
    },
    /// The registry said no. See [`Problem::kind`].
    #[error("{resource}: {problem}")]
    Refused {
        /// What was asked.
        resource: &'static str,
        /// What it said.
        problem: Arc<Problem>,
    },
    /// The answer is not what the standard says. The value itself is never quoted.
    #[error("{resource}: unreadable at {path} (line {line}, column {column})")]
    Unreadable {
        /// What was read.
        resource: &'static str,
        /// The field, such as `results[3].einddatum`.
        path: String,
        /// Line in the body, from 1; 0 where it is not known.
        line: usize,
        /// Column in that line.
        column: usize,
    },
}

/// What is known of a write that gave an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The registry did not receive it.
    NotSent,
    /// The registry refused it: nothing changed.
    Refused,
    /// It may have happened. Look before writing again.
    Unknown,
}

impl Error {
    /// What the registry said, where it said something.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            Self::Refused { problem, .. } => Some(problem),
            _ => None,
        }
    }

    /// Its kind, where the registry answered.
    pub fn kind(&self) -> Option<&Kind> {
        self.problem().map(|p| &p.kind)
    }

    /// How long the registry asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.problem().and_then(|p| p.retry_after)
    }

    /// True where the record is not there (404 or 410).
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind(), Some(Kind::NotFound | Kind::Gone))
    }

    /// True where the same question may be answered a moment later.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Busy { .. } | Self::Connect { .. } | Self::Timeout { .. } | Self::Broken { .. } => true,
            Self::Refused { problem, .. } => {
                matches!(problem.kind, Kind::TooManyRequests | Kind::Unavailable | Kind::Failed)
            }
            _ => false,
        }
    }

    /// What is known of the write that gave this error.
    ///
    /// A 5xx or a lost answer is [`Outcome::Unknown`]: the registry may have stored it before it failed.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Config(_) | Self::Foreign { .. } | Self::BsnInAddress { .. } => Outcome::NotSent,
            Self::Busy { .. } | Self::Connect { .. } => Outcome::NotSent,
            Self::Refused { problem, .. } if (300..500).contains(&problem.status) => Outcome::Refused,
            _ => Outcome::Unknown,
        }
    }

    /// A transport error, with the address (which may hold a filter) taken off.
    pub(crate) fn transport(resource: &'static str, cause: reqwest::Error) -> Self {
        let cause = cause.without_url();
        if cause.is_timeout() && !cause.is_connect() {
            return Self::Timeout { resource };
        }
        let connect = cause.is_connect();
        let cause = Arc::new(cause);
        if connect { Self::Connect { resource, cause } } else { Self::Broken { resource, cause } }
    }

    /// A body that is not what it should be, without its values.
    pub(crate) fn unreadable(
        resource: &'static str,
        error: &serde_path_to_error::Error<serde_json::Error>,
    ) -> Self {
        let (line, column) = (error.inner().line(), error.inner().column());
        Self::Unreadable { resource, path: error.path().to_string(), line, column }
    }
}
