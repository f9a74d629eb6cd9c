//! A store in memory, a clock that stands still, and rows as JSON.

use crate::context::Context;
use crate::engine::{Config, Files, GatewayConfig};
use crate::hosting::MemoryKeychain;
use crate::ports::{Clock, Notification, Shell};
use crate::secrets::DataKey;
use crate::session::{Live, Options};
use crate::store::{Store, Table};
use crate::sync::record::{AccountRecord, DossierRecord};
use domain::call::AppError;
use domain::{Date, DateTime};
use jiff::Timestamp;
use municipal_api::Collectie;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use url::Url;

struct Still(Mutex<Timestamp>);

impl Clock for Still {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

struct Quiet;

impl Shell for Quiet {
    fn open_url(&self, _: &Url) -> Result<bool, AppError> {
        Ok(false)
    }
    fn notify(&self, _: &Notification) -> Result<(), AppError> {
        Ok(())
    }
    fn languages(&self) -> Vec<String> {
        vec!["nl-NL".into()]
    }
}

/// Saturday 21 November 2026, ten o'clock in Amsterdam, with the municipality of Assen to connect.
pub struct World {
    pub ctx: Context,
    clock: Arc<Still>,
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn moment(text: &str) -> Timestamp {
    domain::agenda::instant(text.parse::<DateTime>().unwrap()).unwrap()
}

impl World {
    pub fn new() -> Self {
        let clock = Arc::new(Still(Mutex::new(moment("2026-11-21T10:00"))));
        let gateway = GatewayConfig {
            id: "assen".into(),
            name: "Assen".into(),
            url: Url::parse("http://127.0.0.1:9/").unwrap(),
            roots: Vec::new(),
        };
        let config = Config {
            data_dir: std::path::PathBuf::new(),
            gateways: vec![gateway],
            clock: clock.clone(),
            keychain: Arc::new(MemoryKeychain::default()),
            shell: Arc::new(Quiet),
            demo: false,
            version: "0".into(),
        };
        let ctx = Context {
            store: Store::in_memory(&DataKey::random().unwrap()).unwrap(),
            config: Arc::new(config),
            files: Files::default(),
            live: Arc::new(Live::with(Options { background: false, ..Options::default() })),
            changes: tokio::sync::broadcast::channel(64).0,
        };
        Self { ctx, clock }
    }

    /// The clock shows this moment in Amsterdam.
    pub fn at(&self, local: &str) {
        *self.clock.0.lock().unwrap() = moment(local);
    }

    /// Somebody signed in at Assen, and may see this dossier: their own (`eigen`) or a client's
    /// (`gemachtigd`).
    pub fn dossier(&self, id: &str, name: &str, soort: &str) -> &Self {
        self.opened(id, json!({ "id": id, "naam": name, "soort": soort }))
    }

    /// The same of a client, with a machtiging that allows this much.
    pub fn client(&self, id: &str, name: &str, bevoegdheden: &[&str]) -> &Self {
        let machtiging = json!({ "id": format!("m-{id}"), "soort": "gemeente", "gemachtigde": "Anna",
            "bevoegdheden": bevoegdheden, "ingangsdatum": "2026-01-01", "etag": "1" });
        self.opened(id, json!({ "id": id, "naam": name, "soort": "gemachtigd", "machtiging": machtiging }))
    }

    fn opened(&self, id: &str, toegang: Value) -> &Self {
        let now = self.ctx.now();
        let toegang = serde_json::from_value(toegang).unwrap();
        let record =
            DossierRecord { gemeente: "assen".into(), toegang, contact: now, person: None, colour: None };
        let account = AccountRecord { person: "p".into(), naam: Some("Anna".into()), synced: Some(now) };
        self.put(Table::Dossiers, &["assen"], id, &record);
        self.put(Table::Sessies, &[], "assen", &account);
        self
    }

    /// Rows of a collection as the gateway sends them.
    pub fn rows(&self, dossier: &str, collectie: Collectie, rows: Value) -> &Self {
        for row in rows.as_array().unwrap() {
            let id = row["id"].as_str().unwrap();
            self.put(Table::Wire, &["assen", dossier, collectie.segment()], id, row);
        }
        self
    }

    pub fn put(&self, table: Table, group: &[&str], id: &str, value: &impl serde::Serialize) {
        self.ctx.store.write_now(|w| w.put(table, group, id, value)).unwrap();
    }
}

/// A zaak with what happened, as (soort, datum).
pub fn zaak(id: &str, name: &str, category: &str, events: &[(&str, &str)]) -> Value {
    let events: Vec<Value> =
        events.iter().map(|(soort, datum)| json!({ "soort": soort, "datum": datum })).collect();
    let start = events.first().map_or(json!("2026-01-05"), |event| event["datum"].clone());
    json!({
        "id": id, "identificatie": format!("ZAAK-{id}"), "omschrijving": name, "categorie": category,
        "startdatum": start, "gebeurtenissen": events, "besluiten": [], "gewijzigd": "2026-11-20T10:00:00Z",
    })
}

/// The same with a besluit that was sent on this day.
pub fn decided(mut zaak: Value, result: &str, sent: &str) -> Value {
    let id = format!("besluit-{}", zaak["id"].as_str().unwrap());
    zaak["besluiten"] = json!([{ "id": id, "datum": sent, "verzenddatum": sent, "resultaat": result }]);
    zaak
}

/// A voorziening of these zaken.
pub fn voorziening(id: &str, name: &str, category: &str, zaken: &[&str]) -> Value {
    json!({
        "id": id, "naam": name, "categorie": category, "zaakIds": zaken, "leveringsvorm": "zin",
        "gewijzigd": "2026-11-20T10:00:00Z",
    })
}
