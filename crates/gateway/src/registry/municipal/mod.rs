//! A municipality's registries as one: several sources side by side, merged into one dossier.
//!
//! What cannot be asked now is answered as it last was, and the collection says so. What is known of nobody
//! is left out of a collection that other sources fill; where no source answers there is no collection.

mod check;
pub(crate) mod config;
mod input;
mod merge;
mod read;
mod rules;
mod serve;
mod veil;
mod write;

pub(crate) use check::Findings;
pub use check::{Finding, Mark};
pub use config::RegistersConfig;
pub(crate) use merge::{Award, ZaakRef};
pub(crate) use rules::Rules;

use super::{
    Bsn, objecten::ObjectenSource, producten::ProductenSource, source::Keys, zgw::ZgwSource,
    zorgned::ZorgnedSource,
};
use crate::{Clock, ConfigError};
use config::SourceConfig;
use municipal_api::Gemeente;
use serde_json::{Value, json};
use std::{path::Path, sync::Arc};
use tokio::sync::broadcast;

/// The largest document that is passed on, in bytes: it is never held whole.
const LARGEST: u64 = 4 * 1024 * 1024 * 1024;
/// Changes that a listener may be behind.
const BEHIND: usize = 256;

/// A municipality's registries. Cheap to clone.
#[derive(Clone)]
pub struct MunicipalRegistry(Arc<Inner>);

struct Inner {
    gemeente: Gemeente,
    unknown_name: String,
    single_zaken: bool,
    rules: Arc<Rules>,
    keys: Keys,
    clock: Arc<dyn Clock>,
    /// In the order in which ids are kept.
    zgw: Vec<ZgwSource>,
    objecten: Vec<ObjectenSource>,
    awards: Vec<AwardSource>,
    changes: broadcast::Sender<Bsn>,
}

/// A source of awards.
enum AwardSource {
    Producten(ProductenSource),
    Zorgned(ZorgnedSource),
}

impl MunicipalRegistry {
    /// Makes the clients of all sources. Nothing is asked yet.
    pub fn open(config: config::RegistersConfig, clock: Arc<dyn Clock>) -> Result<Self, ConfigError> {
        config.check()?;
        let keys = Keys::new(&config.key).ok_or_else(|| ConfigError::new("registry.key", "is no key"))?;
        let rules = Arc::new(Rules::new(&config.visible));
        let freshness = &config.freshness;
        let (mut zgw, mut objecten, mut awards) = (Vec::new(), Vec::new(), Vec::new());
        let rest = config.sources.keys().filter(|name| !config.order.contains(name));
        for name in config.order.iter().chain(rest) {
            match config.sources.get(name) {
                None => {}
                Some(SourceConfig::Zgw(source)) => zgw.push(ZgwSource::new(
                    name,
                    (**source).clone(),
                    rules.clone(),
                    keys.clone(),
                    freshness,
                    clock.clone(),
                )?),
                Some(SourceConfig::Objecten(source)) => {
                    objecten.push(ObjectenSource::new(name, source, keys.clone(), freshness, clock.clone())?);
                }
                Some(SourceConfig::Producten(source)) => awards.push(AwardSource::Producten(
                    ProductenSource::new(name, (**source).clone(), freshness, clock.clone())?,
                )),
                Some(SourceConfig::Zorgned(source)) => awards.push(AwardSource::Zorgned(ZorgnedSource::new(
                    name,
                    source,
                    freshness,
                    clock.clone(),
                )?)),
            }
        }
        Ok(Self(Arc::new(Inner {
            gemeente: page(&config.gemeente)?,
            unknown_name: config.unknown_name,
            single_zaken: config.visible.single_zaken,
            rules,
            keys,
            clock,
            zgw,
            objecten,
            awards,
            changes: broadcast::channel(BEHIND).0,
        })))
    }
}

/// Reads the public page.
fn page(path: &Path) -> Result<Gemeente, ConfigError> {
    let wrong =
        |reason: String| ConfigError::new("registry.gemeente", format!("{} {reason}", path.display()));
    let bytes = std::fs::read(path).map_err(|e| wrong(format!("cannot be read: {}", e.kind())))?;
    let mut page: Value = serde_json::from_slice(&bytes)
        .map_err(|e| wrong(format!("is no JSON at line {}, column {}", e.line(), e.column())))?;
    if let Some(fields) = page.as_object_mut() {
        // The gateway's own configuration fills it in.
        fields.entry("aanmelden").or_insert_with(|| json!({ "issuer": "", "clientId": "", "scopes": [] }));
    }
    serde_path_to_error::deserialize(page)
        .map_err(|e| wrong(format!("is wrong or incomplete near {}", e.path())))
}
