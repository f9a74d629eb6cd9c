//! Zaken and documents that are written. A zaak's `identificatie` and a document's are made from the caller's
//! idempotency key, and every step looks before it writes, so that the same write again, after a lost answer,
//! on another instance, or after the process died half-way, completes the one record.
//!
//! What a registry makes impossible: rollen, statuses and eigenschappen have no id of our choosing. A
//! status is set at the moment that the zaak itself remembers, of which the registry takes one. Rollen
//! that two instances wrote at the same moment are brought back to one; an eigenschap may then stand
//! there twice, with the same value.

mod aanvraag;
mod document;
mod melding;
mod plan;
mod rollen;
mod zaak;

pub(crate) use document::Upload;
pub(crate) use melding::Told;

use super::Inner;
use crate::registry::{
    RegistryError,
    municipal::config::ZgwWriteConfig,
    source::{Failure, unavailable},
};
use zgw::{Kind, Outcome};

/// Kenmerk by which a zaak remembers what was sent.
const PRINT: &str = "naaste-inhoud";
/// Kenmerk by which a zaak remembers when it was received.
const RECEIVED: &str = "naaste-ontvangen";

/// A zaak as a receipt names it.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) id: String,
    pub(crate) number: String,
    pub(crate) received: jiff::Timestamp,
}

impl Inner {
    fn writing(&self) -> Result<&ZgwWriteConfig, RegistryError> {
        self.config.write.as_ref().ok_or(RegistryError::Forbidden)
    }
}

/// True where a write may have happened although it gave an error: the answer was lost, or the registry
/// refuses a number that is there already.
fn may_be_there(error: &zgw::Error) -> bool {
    match error.outcome() {
        Outcome::Unknown => true,
        Outcome::Refused => matches!(error.kind(), Some(Kind::Invalid | Kind::Conflict)),
        Outcome::NotSent => false,
    }
}

/// At most so many characters.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", head.trim_end())
}

/// A part of the catalogue that is missing.
fn missing(what: &str) -> RegistryError {
    Failure::new(format!("catalogi: {what}")).into()
}

fn down(error: zgw::Error) -> RegistryError {
    unavailable(error)
}
