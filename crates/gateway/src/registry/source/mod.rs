//! What every source has in common: how it is reached, how its answers are kept, and how what is written
//! gets its number.

mod dropped;
mod endpoint;
mod kept;
mod keys;
mod once;
mod touched;

pub(crate) use dropped::Dropped;
pub(crate) use endpoint::{client, endpoint, http, only, text};
pub(crate) use kept::{Answer, Keeping, Kept, Key, Part};
pub(crate) use keys::{Keys, unique};
pub(crate) use once::whole;

use super::RegistryError;
use std::sync::Arc;

/// Why a source did not answer. Cheap to clone, and without personal data: it is for the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Failure(pub(crate) Arc<str>);

impl Failure {
    pub(crate) fn new(words: impl AsRef<str>) -> Self {
        Self(words.as_ref().into())
    }
}

impl From<zgw::Error> for Failure {
    fn from(error: zgw::Error) -> Self {
        // Made to be logged: it names fields and codes, never values or addresses.
        Self(error.to_string().into())
    }
}

impl From<Failure> for RegistryError {
    fn from(failure: Failure) -> Self {
        Self::Unavailable(failure.to_string())
    }
}

/// An error of a registry while something is written.
pub(crate) fn unavailable(error: zgw::Error) -> RegistryError {
    Failure::from(error).into()
}

/// A field that is refused.
pub(crate) fn refused(name: &str, code: &str, reason: &str) -> RegistryError {
    RegistryError::Invalid(vec![municipal_api::InvalidParam {
        name: name.to_owned(),
        code: code.to_owned(),
        reason: reason.to_owned(),
    }])
}
