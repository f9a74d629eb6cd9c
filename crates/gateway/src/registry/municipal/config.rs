//! What a municipality says of its registries: `[registry]` with `kind = "registers"`.
//!
//! Each source has a name of its own, by which the app is told that a part is stale, and says how it is
//! reached: its own root, credentials and limits. Several of one kind may stand side by side.

use crate::{ConfigError, Secret, registry::SharedConfig};
use municipal_api::{GebeurtenisSoort, Wet};
use serde::Deserialize;
use std::{collections::BTreeMap, path::PathBuf};

/// All registries of a municipality.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistersConfig {
    /// The public page as JSON, as `GET /v1/gemeente` answers it; `aanmelden` may be left out.
    pub gemeente: PathBuf,
    /// The key behind the numbers of what is written, at least 32 bytes, the same on every instance. With
    /// another key the same write again is a second record.
    pub key: Secret,
    /// How a person is called whose name no registry tells.
    #[serde(default = "default_name")]
    pub unknown_name: String,
    /// What may be seen.
    #[serde(default)]
    pub visible: Visible,
    /// How long answers are kept.
    #[serde(default)]
    pub freshness: Freshness,
    /// A cache that instances share; none is each for itself.
    #[serde(default)]
    pub shared: Option<SharedConfig>,
    /// The registries by name.
    pub sources: BTreeMap<String, SourceConfig>,
    /// Whose id a voorziening keeps where two sources know it: names of sources, the first one first.
    /// Those that are not named follow in the order of their names.
    #[serde(default)]
    pub order: Vec<String>,
}

fn default_name() -> String {
    "Inwoner".to_owned()
}

/// What may be seen, and by whom.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Visible {
    /// Nothing above this (RGBZ vertrouwelijkheidaanduiding) is shown to anybody.
    pub max_vertrouwelijkheid: String,
    /// Zaaktypen (identificatie) that are never shown, besides those that the catalogue calls internal.
    pub internal_zaaktypen: Vec<String>,
    /// Zaaktypen (identificatie) that are never shown to a gemachtigde: opvang, huiselijk geweld.
    pub hidden_zaaktypen: Vec<String>,
    /// Product categories (iWmo code list WMO022) that are never shown to a gemachtigde. 15 to 18 (beschermd
    /// wonen, opvang, spoedopvang and the rest of both) are hidden whatever stands here.
    pub hidden_categories: Vec<String>,
    /// True where a zaak without any status is shown.
    pub without_status: bool,
    /// True where somebody who is written down as gemachtigde in a zaak may see that zaak, and no more of
    /// that client.
    pub single_zaken: bool,
}

impl Default for Visible {
    fn default() -> Self {
        Self {
            max_vertrouwelijkheid: "zaakvertrouwelijk".to_owned(),
            internal_zaaktypen: Vec::new(),
            hidden_zaaktypen: Vec::new(),
            hidden_categories: ["15", "16", "17", "18"].map(str::to_owned).to_vec(),
            without_status: true,
            single_zaken: true,
        }
    }
}

/// How long answers of a registry are kept: in the memory of this process, and in the shared cache where there is one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Freshness {
    /// Seconds for which an answer counts as new.
    pub fresh_seconds: u64,
    /// Minutes for which the last good answer may stand in for a registry that fails.
    pub keep_minutes: u64,
    /// Milliseconds that a reader waits for a source before the last good answer is given.
    pub patience_milliseconds: u64,
    /// Dossiers that are kept at most, a source.
    pub dossiers: u64,
}

impl Default for Freshness {
    fn default() -> Self {
        Self { fresh_seconds: 5, keep_minutes: 60, patience_milliseconds: 4_000, dossiers: 2_000 }
    }
}

/// One registry.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SourceConfig {
    /// Zaken, Catalogi, Besluiten and Documenten.
    Zgw(Box<ZgwConfig>),
    /// An Objects API with the objecttypen in `objecttypen/`.
    Objecten(Box<ObjectenConfig>),
    /// Open Product.
    Producten(Box<ProductenConfig>),
    /// A Wmo back-office in the manner of Zorgned.
    Zorgned(Box<ZorgnedConfig>),
}

/// The root of an API.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Root {
    /// Its address alone.
    Address(String),
    /// Its address, and other roots by which it names its own records.
    Aliased {
        /// Where it is reached.
        address: String,
        /// What it calls itself.
        aliases: Vec<String>,
    },
}

/// How much and how long, for one source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Calls {
    /// Calls at once.
    pub concurrent: usize,
    /// Seconds for one try.
    pub attempt_seconds: u64,
    /// Seconds for a call with its tries.
    pub deadline_seconds: u64,
    /// Allows `http:` to another machine, on a network that encrypts by itself.
    pub allow_plain_http: bool,
    /// A PEM file with a root to trust besides the machine's.
    pub extra_ca: Option<PathBuf>,
    /// A PEM file with our certificate and its key, where the registry asks for one.
    pub client_certificate: Option<PathBuf>,
}

impl Default for Calls {
    fn default() -> Self {
        Self {
            concurrent: 32,
            attempt_seconds: 5,
            deadline_seconds: 9,
            allow_plain_http: false,
            extra_ca: None,
            client_certificate: None,
        }
    }
}

/// Zaken with what belongs to them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZgwConfig {
    /// Zaken API.
    pub zaken: Root,
    /// Catalogi API.
    pub catalogi: Root,
    /// Besluiten API.
    #[serde(default)]
    pub besluiten: Option<Root>,
    /// Documenten API.
    #[serde(default)]
    pub documenten: Option<Root>,
    /// The name under which the registry knows the gateway.
    pub client_id: String,
    /// The secret that signs its tokens.
    pub secret: Secret,
    /// Times and places.
    #[serde(default)]
    pub calls: Calls,
    /// Allows the BSN in an address where the server has no `_zoek`. It then stands in the logs of every
    /// machine on the way: only where it must.
    #[serde(default)]
    pub bsn_in_address: bool,
    /// What is known of zaaktypen, by identificatie.
    #[serde(default)]
    pub zaaktypen: BTreeMap<String, ZaaktypeConfig>,
    /// How to write; without it this source is read-only.
    #[serde(default)]
    pub write: Option<ZgwWriteConfig>,
}

/// What a municipality says of one of its zaaktypen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ZaaktypeConfig {
    /// Product category "01" to "18".
    pub categorie: Option<String>,
    /// The law.
    pub wet: Option<Wet>,
    /// What the first day of the zaak is (`meldingOntvangen`, `aanvraagOntvangen`, `bezwaarOntvangen`).
    pub begin: Option<GebeurtenisSoort>,
    /// What a status means, by the volgnummer of its statustype. Without it the words decide.
    pub statussen: BTreeMap<String, GebeurtenisSoort>,
    /// True where an adviescommissie advises on a bezwaar: twelve weeks.
    pub adviescommissie: bool,
}

/// How zaken and documents are written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZgwWriteConfig {
    /// RSIN of the municipality.
    pub rsin: String,
    /// Zaaktype (identificatie) of a melding.
    pub melding: String,
    /// Zaaktype of a melding about somebody outside the dossiers; as `melding` where it is none.
    #[serde(default)]
    pub melding_voor_ander: Option<String>,
    /// Zaaktype of an aanvraag that names no zaak.
    pub aanvraag: String,
    /// Sort of document (omschrijving) of what we write; the first one of the zaaktype where it is none.
    #[serde(default)]
    pub document: Option<String>,
    /// Documents of more bytes than this are sent in parts (bestandsdelen). Without it a document goes in one piece,
    /// and in parts where the registry finds that too large (413).
    #[serde(default)]
    pub parts_above: Option<u64>,
    /// The level of assurance (a URN) with which a mantelzorger signs in, as it is written beside the rol of a
    /// gemachtigde; without it nothing is.
    #[serde(default)]
    pub level_of_assurance: Option<String>,
    /// The services of DigiD Machtigen that such a machtiging is for.
    #[serde(default)]
    pub services: Vec<String>,
}

/// An Objects API.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectenConfig {
    /// The API.
    pub root: Root,
    /// Its token.
    pub token: Secret,
    /// Times and places.
    #[serde(default)]
    pub calls: Calls,
    /// The objecttypen that it holds.
    pub types: ObjectTypes,
}

/// The objecttypen of a source; one that is none is not kept there.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[allow(missing_docs)] // the names of the collections
pub struct ObjectTypes {
    pub pgb_budget: Option<ObjectTypeConfig>,
    pub afspraak: Option<ObjectTypeConfig>,
    pub taak: Option<ObjectTypeConfig>,
    pub bericht: Option<ObjectTypeConfig>,
    pub machtiging: Option<ObjectTypeConfig>,
    pub inzage: Option<ObjectTypeConfig>,
    /// A document of a person that belongs to no zaak.
    pub document: Option<ObjectTypeConfig>,
}

/// One objecttype.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectTypeConfig {
    /// Its address, as the registry names it.
    pub url: String,
    /// The version that is written.
    #[serde(default = "one")]
    pub version: u32,
}

fn one() -> u32 {
    1
}

/// Open Product.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductenConfig {
    /// The Producten API.
    pub root: Root,
    /// Its token.
    pub token: Secret,
    /// Must be true: this API filters on a person by an address alone. Keep it on a network of your own.
    pub bsn_in_address: bool,
    /// Times and places.
    #[serde(default)]
    pub calls: Calls,
    /// What is known of producttypen, by code. Empty: all producttypen are shown.
    #[serde(default)]
    pub producttypen: BTreeMap<String, ProducttypeConfig>,
}

/// What a municipality says of one of its producttypen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProducttypeConfig {
    /// Product category "01" to "18".
    pub categorie: Option<String>,
    /// The law.
    pub wet: Option<Wet>,
}

/// A Wmo back-office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZorgnedConfig {
    /// The API: `aanvragen`, `document` and `persoonsgegevensNAW` stand below it.
    pub root: String,
    /// Headers that carry the credentials, by name.
    #[serde(default)]
    pub headers: BTreeMap<String, Secret>,
    /// The municipality's code there (CBS).
    pub gemeentecode: String,
    /// Times and places.
    #[serde(default)]
    pub calls: Calls,
    /// What ended before this day is not asked for.
    #[serde(default = "default_since")]
    pub since: jiff::civil::Date,
    /// True where it tells names (`persoonsgegevensNAW`).
    #[serde(default)]
    pub names: bool,
}

fn default_since() -> jiff::civil::Date {
    jiff::civil::date(2018, 1, 1)
}

impl RegistersConfig {
    /// Refuses what would be unsafe or could not work.
    pub fn check(&self) -> Result<(), ConfigError> {
        let wrong = |field: &str, reason: &str| Err(ConfigError::new(format!("registry.{field}"), reason));
        if self.key.reveal().len() < 32 {
            return wrong("key", "must be at least 32 bytes");
        }
        if self.sources.is_empty() {
            return wrong("sources", "must not be empty");
        }
        if matches!(
            zgw::Vertrouwelijkheid::from(self.visible.max_vertrouwelijkheid.as_str()),
            zgw::Vertrouwelijkheid::Other(_)
        ) {
            return wrong("visible.max_vertrouwelijkheid", "is no vertrouwelijkheidaanduiding");
        }
        if let Some(name) = self.order.iter().find(|name| !self.sources.contains_key(*name)) {
            return wrong("order", &format!("names {name}, which is no source"));
        }
        if let Some(shared) = &self.shared {
            shared.check()?;
        }
        for (name, source) in &self.sources {
            let field = |last: &str| format!("sources.{name}.{last}");
            let calls = match source {
                SourceConfig::Zgw(zgw) => &zgw.calls,
                SourceConfig::Objecten(objecten) => &objecten.calls,
                SourceConfig::Producten(producten) => {
                    if !producten.bsn_in_address {
                        return wrong(
                            &field("bsn_in_address"),
                            "must be true: this API takes a BSN in an address alone",
                        );
                    }
                    &producten.calls
                }
                SourceConfig::Zorgned(zorgned) => &zorgned.calls,
            };
            for (last, value) in [
                ("calls.concurrent", calls.concurrent as u64),
                ("calls.attempt_seconds", calls.attempt_seconds),
                ("calls.deadline_seconds", calls.deadline_seconds),
            ] {
                if value == 0 {
                    return wrong(&field(last), "must be more than 0");
                }
            }
            if let SourceConfig::Zgw(zgw) = source {
                let rsin = zgw.write.as_ref().map(|write| write.rsin.as_str());
                if rsin.is_some_and(|rsin| rsin.len() != 9 || !rsin.bytes().all(|b| b.is_ascii_digit())) {
                    return wrong(&field("write.rsin"), "must be nine digits");
                }
                if zgw.write.is_some() && zgw.documenten.is_none() {
                    return wrong(&field("documenten"), "is needed to write: what was said is kept as a PDF");
                }
            }
        }
        Ok(())
    }
}
