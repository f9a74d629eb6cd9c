//! A municipality whose registries are stand-ins.

use crate::stand_in::{
    StandIn,
    objects::{Objects, TOKEN},
    openzaak::OpenZaak,
};
use gateway::{
    Clock,
    registry::{Access, Bsn, MunicipalRegistry, RegistersConfig},
};
use jiff::Timestamp;
use municipal_api::Bevoegdheid;
use std::sync::{Arc, Mutex};

pub const CLIENT: &str = "999990019";
pub const CARER: &str = "999990329";
pub const OTHER: &str = "111222333";
pub const KEY: &str = "een-sleutel-van-meer-dan-32-bytes-lang";

pub fn bsn(text: &str) -> Bsn {
    Bsn::new(text).unwrap()
}

pub fn own(who: &str) -> Access {
    Access { actor: bsn(who), client: bsn(who), mandate: None }
}

pub fn mandated(actor: &str, client: &str) -> Access {
    use Bevoegdheid::{Aanvragen, Berichten, Geld, Lezen};
    Access { actor: bsn(actor), client: bsn(client), mandate: Some(vec![Lezen, Berichten, Aanvragen, Geld]) }
}

/// A municipality's public page.
pub fn page() -> String {
    serde_json::json!({
        "id": "proef", "naam": "Proef", "toegang": "De Toegang", "kanalen": [], "openingstijden": [],
        "clientondersteuning": [], "vrijwilligers": [], "klachten": [], "aanbod": [], "pgbTarieven": [],
        "elektronisch": [], "gecontroleerdOp": "2026-01-01", "bronnen": []
    })
    .to_string()
}

/// A clock that stands still until it is set.
pub struct Hand(Mutex<Timestamp>);

impl Hand {
    pub fn at(moment: &str) -> Arc<Self> {
        Arc::new(Self(Mutex::new(moment.parse().unwrap())))
    }

    pub fn set(&self, moment: &str) {
        *self.0.lock().unwrap() = moment.parse().unwrap();
    }
}

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// The sources of a municipality, as TOML.
#[derive(Default)]
pub struct Town {
    sources: String,
    top: String,
}

impl Town {
    /// A line of the configuration itself, such as `visible.without_status = false`.
    pub fn with(mut self, line: &str) -> Self {
        self.top.push_str(line);
        self.top.push('\n');
        self
    }

    pub fn zgw(self, name: &str, zaak: &OpenZaak) -> Self {
        self.zgw_with(name, zaak, "")
    }

    /// With lines of its own, below the table of the source.
    pub fn zgw_with(mut self, name: &str, zaak: &OpenZaak, extra: &str) -> Self {
        let root = &zaak.server.root;
        self.sources.push_str(&format!(
            r#"
            [sources.{name}]
            kind = "zgw"
            zaken = "{root}/zaken/api/v1/"
            catalogi = "{root}/catalogi/api/v1/"
            besluiten = "{root}/besluiten/api/v1/"
            documenten = "{root}/documenten/api/v1/"
            client_id = "naaste"
            secret = "een-geheim-van-genoeg-lengte-voor-hs256"
            write = {{ rsin = "002220647", melding = "WMO-MELDING", aanvraag = "WMO-AANVRAAG", level_of_assurance = "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract" }}
            {extra}
            "#
        ));
        self
    }

    /// A source to which documents of more bytes go in parts.
    pub fn zgw_in_parts(mut self, name: &str, zaak: &OpenZaak, above: u64) -> Self {
        self = self.zgw(name, zaak);
        let rsin = "write = { rsin = \"002220647\"";
        self.sources = self.sources.replace(rsin, &format!("{rsin}, parts_above = {above}"));
        self
    }

    pub fn objecten(mut self, name: &str, objects: &Objects) -> Self {
        let types: Vec<String> =
            ["pgb-budget", "afspraak", "taak", "bericht", "machtiging", "inzage", "document"]
                .iter()
                .map(|kind| format!("{kind} = {{ url = \"{}\" }}", objects.type_url(kind)))
                .collect();
        self.sources.push_str(&format!(
            "[sources.{name}]\nkind = \"objecten\"\nroot = \"{}/api/v2/\"\ntoken = \"{TOKEN}\"\n[sources.{name}.types]\n{}\n",
            objects.server.root,
            types.join("\n")
        ));
        self
    }

    pub fn producten(mut self, name: &str, server: &StandIn) -> Self {
        self.sources.push_str(&format!(
            "[sources.{name}]\nkind = \"producten\"\nroot = \"{}/producten/api/v1/\"\ntoken = \"{TOKEN}\"\nbsn_in_address = true\n",
            server.root
        ));
        self
    }

    pub fn zorgned(mut self, name: &str, server: &StandIn) -> Self {
        self.sources.push_str(&format!(
            "[sources.{name}]\nkind = \"zorgned\"\nroot = \"{}/wmo\"\nheaders = {{ Token = \"sesam\" }}\ngemeentecode = \"0106\"\nnames = true\n",
            server.root
        ));
        self
    }

    pub fn config(&self) -> RegistersConfig {
        let dir = tempfile::tempdir().unwrap().keep();
        let page = dir.join("gemeente.json");
        std::fs::write(&page, self::page()).unwrap();
        // Nothing is kept unless a test says so, and a slow source is waited for.
        let fresh = if self.top.contains("fresh_seconds") { "" } else { "freshness.fresh_seconds = 0" };
        let text = format!(
            "gemeente = \"{}\"\nkey = \"{KEY}\"\n{fresh}\n{}\n{}",
            page.display(),
            self.top,
            self.sources
        );
        toml::from_str(&text).unwrap()
    }

    pub fn open(&self, clock: Arc<Hand>) -> MunicipalRegistry {
        MunicipalRegistry::open(self.config(), clock).unwrap()
    }

    pub fn now(&self) -> MunicipalRegistry {
        self.open(Hand::at("2026-11-22T10:00:00Z"))
    }
}
