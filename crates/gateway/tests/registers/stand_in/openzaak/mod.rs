//! A stand-in that keeps zaken as Open Zaak does: which tokens, headers and parameters it takes, its pages, what
//! `expand` sends along, what it refuses, and the ETag that does not change.

mod answer;

use super::StandIn;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

pub const CATALOGUE: &str = "/catalogi/api/v1";

/// What one server can do and what it holds.
#[derive(Default)]
pub struct Db {
    /// A bare server of the standard: no `expand`, `pageSize`, `zaak_registreren`.
    pub bare: bool,
    /// Ignores every filter and answers everybody's records.
    pub ignores_filters: bool,
    /// Names this host in its next pages.
    pub next_at: Option<String>,
    /// Rows by collection, such as `zaken/rollen`.
    pub rows: std::collections::BTreeMap<&'static str, Vec<Value>>,
    /// Bytes of documents by id.
    pub content: std::collections::BTreeMap<String, Vec<u8>>,
    pub made: usize,
    /// The largest body that a document may come in, in bytes; more is 413.
    pub largest: Option<usize>,
    /// The size of the parts in which larger content comes, and what came of each document.
    pub part: usize,
    pub parts: std::collections::BTreeMap<String, Vec<Option<Vec<u8>>>>,
}

#[derive(Clone)]
pub struct OpenZaak {
    pub server: StandIn,
    pub db: Arc<Mutex<Db>>,
}

/// The id of the n-th row of a sort.
pub fn id(sort: u8, n: usize) -> String {
    format!("{sort:08x}-0000-4000-8000-{n:012}")
}

impl OpenZaak {
    pub async fn start() -> Self {
        let db: Arc<Mutex<Db>> = Arc::default();
        let of = db.clone();
        let server = StandIn::start(move |seen| of.lock().unwrap().answer(seen)).await;
        let zaak = Self { server, db };
        zaak.catalogue();
        zaak
    }

    /// One whose zaken are those of whoever is asked about: for many dossiers that are alike.
    #[allow(dead_code)] // for the benches
    pub async fn start_for_everybody() -> Self {
        const CLIENT: &str = crate::support::CLIENT;
        let db: Arc<Mutex<Db>> = Arc::default();
        let of = db.clone();
        let server = StandIn::start(move |seen| {
            let whom = seen.json()[answer::BSN_KEY].as_str().map(str::to_owned);
            let Some(whom) = whom else { return of.lock().unwrap().answer(seen) };
            let as_client = String::from_utf8_lossy(&seen.body).replace(&whom, CLIENT);
            let asked = super::Seen { body: as_client.into_bytes().into(), ..seen.clone() };
            let reply = of.lock().unwrap().answer(&asked);
            let body = String::from_utf8_lossy(&reply.body).replace(CLIENT, &whom).into_bytes();
            super::Reply { body, ..reply }
        })
        .await;
        let zaak = Self { server, db };
        zaak.catalogue();
        zaak
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server.root)
    }

    pub fn put(&self, collection: &'static str, row: Value) {
        self.db.lock().unwrap().rows.entry(collection).or_default().push(row);
    }

    pub fn rows(&self, collection: &'static str) -> Vec<Value> {
        self.db.lock().unwrap().rows.get(collection).cloned().unwrap_or_default()
    }

    /// Zaaktypen: 1 an aanvraag, 2 a melding, 3 an internal one, 4 opvang.
    fn catalogue(&self) {
        let at = |kind: &str, sort: u8, n: usize| self.url(&format!("{CATALOGUE}/{kind}/{}", id(sort, n)));
        for (n, name, text, where_) in [
            (1, "WMO-AANVRAAG", "Aanvraag Wmo", "extern"),
            (2, "WMO-MELDING", "Melding Wmo", "extern"),
            (3, "INTERN", "Signaal veiligheid", "intern"),
            (4, "WMO-OPVANG", "Aanvraag opvang", "extern"),
        ] {
            self.put("catalogi/zaaktypen", json!({
                "url": at("zaaktypen", 1, n), "identificatie": name, "omschrijving": text, "concept": false,
                "omschrijvingGeneriek": "", "indicatieInternOfExtern": where_, "beginGeldigheid": "2025-01-01",
                "eindeGeldigheid": null, "informatieobjecttypen": [at("informatieobjecttypen", 5, 1)],
                "statustypen": null, "roltypen": null, "trefwoorden": null
            }));
            for (volgnummer, words) in [
                (1, "Ontvangen"),
                (2, "In behandeling"),
                (3, "Meer informatie nodig"),
                (4, "Besluit genomen"),
            ] {
                self.put("catalogi/statustypen", json!({
                    "url": at("statustypen", 2, n * 10 + volgnummer), "omschrijving": words, "omschrijvingGeneriek": "",
                    "statustekst": format!("Uw vraag: {}.", words.to_lowercase()), "volgnummer": volgnummer,
                    "zaaktype": at("zaaktypen", 1, n), "isEindstatus": volgnummer == 4, "doorlooptijd": null
                }));
            }
            for (index, generic) in [(1, "initiator"), (2, "belanghebbende"), (3, "behandelaar")] {
                self.put("catalogi/roltypen", json!({
                    "url": at("roltypen", 3, n * 10 + index), "omschrijving": generic, "omschrijvingGeneriek": generic,
                    "zaaktype": at("zaaktypen", 1, n)
                }));
            }
            for (index, name) in [(1, "Urgentie"), (2, "Hulp nu")] {
                self.put("catalogi/eigenschappen", json!({
                    "url": at("eigenschappen", 4, n * 10 + index), "naam": name, "definitie": "", "zaaktype": at("zaaktypen", 1, n),
                    "specificatie": { "formaat": "tekst", "lengte": "100", "kardinaliteit": "1", "waardenverzameling": null }
                }));
            }
        }
        self.put(
            "catalogi/informatieobjecttypen",
            json!({
                "url": at("informatieobjecttypen", 5, 1), "omschrijving": "Bijlage", "concept": false,
                "vertrouwelijkheidaanduiding": "zaakvertrouwelijk"
            }),
        );
        self.put("catalogi/resultaattypen", json!({
            "url": at("resultaattypen", 6, 1), "omschrijving": "Toegekend", "omschrijvingGeneriek": "Toegekend"
        }));
        self.put(
            "catalogi/besluittypen",
            json!({
                "url": at("besluittypen", 7, 1), "omschrijving": "Besluit op aanvraag", "concept": false
            }),
        );
    }

    /// A zaak of the n-th zaaktype with one status and one rol, and its address.
    pub fn zaak(&self, n: usize, zaaktype: usize, bsn: &str) -> String {
        let url = self.url(&format!("/zaken/api/v1/zaken/{}", id(0x10, n)));
        self.put("zaken/zaken", json!({
            "url": url, "uuid": id(0x10, n), "identificatie": format!("ZAAK-2026-{n:010}"), "bronorganisatie": "002220647",
            "omschrijving": "", "toelichting": null, "zaaktype": self.url(&format!("{CATALOGUE}/zaaktypen/{}", id(1, zaaktype))),
            "registratiedatum": "2026-10-01", "startdatum": "2026-10-01", "einddatum": null, "verlenging": null,
            "opschorting": null, "vertrouwelijkheidaanduiding": "zaakvertrouwelijk", "kenmerken": null, "resultaat": null,
            "status": null, "laatstGemuteerd": null, "nieuwVeld": { "van": "morgen" }
        }));
        self.rol(n, &url, zaaktype * 10 + 1, bsn, json!({ "omschrijvingGeneriek": "initiator" }));
        self.status(n, &url, zaaktype * 10 + 1, "2026-10-01T09:00:00Z");
        url
    }

    /// A rol; `extra` overrules its fields.
    pub fn rol(&self, n: usize, zaak: &str, roltype: usize, bsn: &str, extra: Value) {
        let number = self.rows("zaken/rollen").len() + n * 1_000;
        let mut rol = json!({
            "url": self.url(&format!("/zaken/api/v1/rollen/{}", id(0x11, number))), "uuid": id(0x11, number), "zaak": zaak,
            "betrokkeneType": "natuurlijk_persoon", "roltype": self.url(&format!("{CATALOGUE}/roltypen/{}", id(3, roltype))),
            "omschrijving": "x", "omschrijvingGeneriek": "", "roltoelichting": "", "indicatieMachtiging": "",
            "registratiedatum": null, "beginGeldigheid": null, "eindeGeldigheid": null,
            "betrokkeneIdentificatie": { "inpBsn": bsn, "geslachtsnaam": format!("Naam-{}", &bsn[6..]), "voornamen": "", "verblijfsadres": null },
            "authenticatieContext": null
        });
        for (key, value) in extra.as_object().unwrap() {
            rol[key] = value.clone();
        }
        self.put("zaken/rollen", rol);
    }

    pub fn status(&self, n: usize, zaak: &str, statustype: usize, moment: &str) -> String {
        let number = self.rows("zaken/statussen").len() + n * 1_000;
        let url = self.url(&format!("/zaken/api/v1/statussen/{}", id(0x12, number)));
        self.put("zaken/statussen", json!({
            "url": url, "uuid": id(0x12, number), "zaak": zaak, "datumStatusGezet": moment, "statustoelichting": null,
            "statustype": self.url(&format!("{CATALOGUE}/statustypen/{}", id(2, statustype))),
            "indicatieLaatstGezetteStatus": true
        }));
        self.change("zaken/zaken", zaak, "status", json!(url));
        url
    }

    /// A document with its content, linked to a zaak.
    pub fn document(&self, n: usize, zaak: &str, extra: Value, bytes: &[u8]) -> String {
        let url = self.url(&format!("/documenten/api/v1/enkelvoudiginformatieobjecten/{}", id(0x20, n)));
        let mut row = json!({
            "url": url, "identificatie": format!("DOC-{n}"), "bronorganisatie": "002220647", "creatiedatum": "2026-10-20",
            "titel": "Beschikking", "vertrouwelijkheidaanduiding": "zaakvertrouwelijk", "auteur": "Gemeente", "status": "definitief",
            "formaat": "application/pdf", "taal": "nld", "versie": 1, "beginRegistratie": null, "bestandsnaam": "beschikking.pdf",
            "bestandsomvang": bytes.len(), "beschrijving": null, "ontvangstdatum": null, "verzenddatum": null,
            "informatieobjecttype": self.url(&format!("{CATALOGUE}/informatieobjecttypen/{}", id(5, 1))), "locked": null
        });
        for (key, value) in extra.as_object().unwrap() {
            row[key] = value.clone();
        }
        self.put("documenten/enkelvoudiginformatieobjecten", row);
        self.db.lock().unwrap().content.insert(id(0x20, n), bytes.to_vec());
        self.link(n, zaak, &url);
        url
    }

    pub fn link(&self, n: usize, zaak: &str, document: &str) {
        self.put("zaken/zaakinformatieobjecten", json!({
            "url": self.url(&format!("/zaken/api/v1/zaakinformatieobjecten/{}", id(0x13, n))), "zaak": zaak, "titel": null,
            "informatieobject": document, "beschrijving": null, "registratiedatum": null, "vernietigingsdatum": null, "status": null
        }));
    }

    /// A besluit that one may object to until 2 December.
    pub fn besluit(&self, n: usize, zaak: &str, document: Option<&str>) {
        let url = self.url(&format!("/besluiten/api/v1/besluiten/{}", id(0x30, n)));
        self.put("besluiten/besluiten", json!({
            "url": url, "identificatie": format!("B-{n}"), "besluittype": self.url(&format!("{CATALOGUE}/besluittypen/{}", id(7, 1))),
            "zaak": zaak, "datum": "2026-10-20", "toelichting": "Scootmobiel toegekend", "bestuursorgaan": null,
            "ingangsdatum": "2026-11-01", "vervaldatum": null, "vervalreden": "", "publicatiedatum": null,
            "verzenddatum": "2026-10-21", "uiterlijkeReactiedatum": "2026-12-02"
        }));
        if let Some(document) = document {
            self.put("besluiten/besluitinformatieobjecten", json!({
                "url": self.url(&format!("/besluiten/api/v1/besluitinformatieobjecten/{}", id(0x31, n))), "besluit": url,
                "informatieobject": document
            }));
        }
    }

    /// Changes a field of the row with this address.
    pub fn change(&self, collection: &'static str, url: &str, field: &str, value: Value) {
        let mut db = self.db.lock().unwrap();
        let row = db.rows.get_mut(collection).unwrap().iter_mut().find(|row| row["url"] == url).unwrap();
        row[field] = value;
    }
}
