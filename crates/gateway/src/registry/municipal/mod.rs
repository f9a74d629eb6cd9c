//! A municipality's registries as one: several sources side by side, merged into one dossier.
//!
//! What cannot be asked now is answered as it last was, and the collection says so. What is known of nobody
//! is left out of a collection that other sources fill; where no source answers there is no collection.

mod check;
pub(crate) mod config;
mod input;
mod merge;
mod notified;
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
    Bsn,
    objecten::ObjectenSource,
    producten::ProductenSource,
    shared::{Shared, listen},
    source::{Keeping, Keys},
    zgw::ZgwSource,
    zorgned::ZorgnedSource,
};
use crate::{Clock, ConfigError};
use config::SourceConfig;
use municipal_api::Gemeente;
use notified::{ASKED_AT_ONCE, Versions};
use serde_json::{Value, json};
use std::{path::Path, sync::Arc, time::Duration};
use tokio::sync::{Semaphore, broadcast};

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
    /// For so long a source is waited for.
    patience: Duration,
    rules: Arc<Rules>,
    keys: Keys,
    clock: Arc<dyn Clock>,
    /// In the order in which ids are kept.
    zgw: Vec<ZgwSource>,
    objecten: Vec<ObjectenSource>,
    awards: Vec<AwardSource>,
    changes: broadcast::Sender<Bsn>,
    versions: Versions,
    /// Places for questions that a notification leads to.
    asking: Semaphore,
    shared: Option<Arc<Shared>>,
}

/// A source of awards.
enum AwardSource {
    Producten(ProductenSource),
    Zorgned(ZorgnedSource),
}

impl MunicipalRegistry {
    /// Makes the clients of all sources. No registry is asked yet. With a shared cache it needs the async runtime.
    pub fn open(config: config::RegistersConfig, clock: Arc<dyn Clock>) -> Result<Self, ConfigError> {
        config.check()?;
        let keys = Keys::new(&config.key).ok_or_else(|| ConfigError::new("registry.key", "is no key"))?;
        let rules = Arc::new(Rules::new(&config.visible));
        let shared = config.shared.as_ref().map(|s| Shared::open(s, &keys, clock.clone())).transpose()?;
        let (mut zgw, mut objecten, mut awards) = (Vec::new(), Vec::new(), Vec::new());
        let rest = config.sources.keys().filter(|name| !config.order.contains(name));
        for name in config.order.iter().chain(rest) {
            let Some(source) = config.sources.get(name) else { continue };
            // What may be seen and how words are read decides what an answer is, so it is part of its name.
            let of = keys.digest("configuration", &[format!("{:?}{source:?}", config.visible).as_bytes()]);
            let keeping = Keeping {
                name,
                freshness: &config.freshness,
                clock: &clock,
                shared: shared.as_ref().map(|shared| (shared, of)),
            };
            match source {
                SourceConfig::Zgw(source) => {
                    zgw.push(ZgwSource::new((**source).clone(), rules.clone(), keys.clone(), &keeping)?);
                }
                SourceConfig::Objecten(source) => {
                    objecten.push(ObjectenSource::new(source, keys.clone(), &keeping)?);
                }
                SourceConfig::Producten(source) => {
                    awards.push(AwardSource::Producten(ProductenSource::new((**source).clone(), &keeping)?));
                }
                SourceConfig::Zorgned(source) => {
                    awards.push(AwardSource::Zorgned(ZorgnedSource::new(source, &keeping)?));
                }
            }
        }
        let inner = Arc::new(Inner {
            gemeente: page(&config.gemeente)?,
            unknown_name: config.unknown_name,
            single_zaken: config.visible.single_zaken,
            patience: Duration::from_millis(config.freshness.patience_milliseconds),
            rules,
            keys,
            clock,
            zgw,
            objecten,
            awards,
            changes: broadcast::channel(BEHIND).0,
            versions: Versions::default(),
            asking: Semaphore::new(ASKED_AT_ONCE),
            shared,
        });
        if let Some(shared) = &inner.shared {
            tokio::spawn(listen(shared.clone(), Arc::downgrade(&inner), Inner::heard));
        }
        Ok(Self(inner))
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
