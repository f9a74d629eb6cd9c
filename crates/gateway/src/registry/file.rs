//! A registry in a folder: one municipality and its test persons, as JSON in the wire format. It lets a
//! municipality try the app before its own registries are connected.
//!
//! ```text
//! gemeente.json          as GET /v1/gemeente answers it; `aanmelden` comes from the configuration
//! personen/<any>.json    { "bsn", "naam", and a list for each collection: "zaken", "pgb-budgetten", … }
//! documenten/<id>        the bytes of a document
//! ```
//! A machtiging stands with the person who granted it, and names its holder in `gemachtigdeBsn`. The
//! files are read once, at start. Nothing can be written: every write is answered with 403. Looks are
//! not recorded, so test persons are all that belongs in it.

use super::{Access, Bsn, Content, Mandate, Registry, RegistryError, Rows};
use async_trait::async_trait;
use jiff::civil::Date;
use municipal_api::{
    Afspraak, AfspraakAntwoord, Bericht, Document, Gemeente, Inzage, Machtiging, MachtigingCode,
    NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak, NieuweMachtiging, NieuweMelding, NieuweTaak,
    Ontvangst, PgbBudget, Taak, TaakWijziging, Voorziening, Zaak,
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// A registry in a folder.
pub struct FileRegistry {
    folder: PathBuf,
    gemeente: Gemeente,
    persons: HashMap<Bsn, Person>,
}

/// A file that cannot be used. Names the file, and quotes nothing of it.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {reason}")]
pub struct FileRegistryError {
    /// Which file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Person {
    bsn: String,
    naam: String,
    #[serde(default)]
    zaken: Vec<Zaak>,
    #[serde(default)]
    voorzieningen: Vec<Voorziening>,
    #[serde(default)]
    pgb_budgetten: Vec<PgbBudget>,
    #[serde(default)]
    afspraken: Vec<Afspraak>,
    #[serde(default)]
    taken: Vec<Taak>,
    #[serde(default)]
    berichten: Vec<Bericht>,
    #[serde(default)]
    documenten: Vec<Document>,
    #[serde(default)]
    machtigingen: Vec<Granted>,
    #[serde(default)]
    inzagen: Vec<Inzage>,
}

#[derive(Deserialize)]
struct Granted {
    #[serde(rename = "gemachtigdeBsn")]
    bsn: String,
    #[serde(flatten)]
    machtiging: Machtiging,
}

impl FileRegistry {
    /// Reads the folder. Every file must be right: a person who is half there would mislead.
    pub fn open(folder: &Path) -> Result<Self, FileRegistryError> {
        let path = folder.join("gemeente.json");
        let mut gemeente: Value = read(&path)?;
        if let Some(fields) = gemeente.as_object_mut() {
            fields
                .entry("aanmelden")
                .or_insert_with(|| json!({ "issuer": "", "clientId": "", "scopes": [] }));
        }
        let gemeente = typed(&path, gemeente)?;
        let mut persons = HashMap::new();
        for path in json_files(&folder.join("personen"))? {
            let person: Person = typed(&path, read(&path)?)?;
            let wrong = |reason: &str| FileRegistryError { path: path.clone(), reason: reason.to_owned() };
            let bsn = Bsn::new(&person.bsn).ok_or_else(|| wrong("bsn does not pass the eleven test"))?;
            if person.machtigingen.iter().any(|m| Bsn::new(&m.bsn).is_none()) {
                return Err(wrong("a gemachtigdeBsn does not pass the eleven test"));
            }
            if let Some(document) = person.documenten.iter().find(|d| !is_plain(&d.id)) {
                return Err(wrong(&format!("document id {:?} is no plain file name", document.id)));
            }
            if persons.insert(bsn, person).is_some() {
                return Err(wrong("another file has the same bsn"));
            }
        }
        tracing::warn!(persons = persons.len(), "registry in a folder: for test persons, read-only");
        Ok(Self { folder: folder.to_owned(), gemeente, persons })
    }

    fn rows<T: Clone>(&self, access: &Access, pick: impl Fn(&Person) -> &[T]) -> Rows<T> {
        self.persons.get(&access.client).map(|p| pick(p).to_vec()).unwrap_or_default().into()
    }
}

fn json_files(folder: &Path) -> Result<Vec<PathBuf>, FileRegistryError> {
    let wrong =
        |e: std::io::Error| FileRegistryError { path: folder.to_owned(), reason: e.kind().to_string() };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        if path.extension().is_some_and(|e| e == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<Value, FileRegistryError> {
    let wrong = |reason: String| FileRegistryError { path: path.to_owned(), reason };
    let bytes = std::fs::read(path).map_err(|e| wrong(e.kind().to_string()))?;
    serde_json::from_slice(&bytes)
        .map_err(|e| wrong(format!("no JSON at line {}, column {}", e.line(), e.column())))
}

fn typed<T: DeserializeOwned>(path: &Path, value: Value) -> Result<T, FileRegistryError> {
    serde_path_to_error::deserialize(value).map_err(|e| FileRegistryError {
        path: path.to_owned(),
        reason: format!("wrong or missing near {}", e.path()),
    })
}

/// A file name that cannot lead out of its folder.
fn is_plain(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 100
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

#[async_trait]
impl Registry for FileRegistry {
    async fn gemeente(&self) -> Result<Gemeente, RegistryError> {
        Ok(self.gemeente.clone())
    }

    async fn naam(&self, who: &Bsn) -> Result<String, RegistryError> {
        self.persons.get(who).map(|p| p.naam.clone()).ok_or(RegistryError::NotFound)
    }

    async fn mandates(&self, actor: &Bsn, today: Date) -> Result<Rows<Mandate>, RegistryError> {
        let mut mandates = Vec::new();
        for (client, person) in &self.persons {
            for granted in person.machtigingen.iter().filter(|g| g.bsn == actor.reveal()) {
                let machtiging = granted.machtiging.clone();
                if machtiging.ingangsdatum <= today && machtiging.einddatum.is_none_or(|end| today <= end) {
                    mandates.push(Mandate { client: client.clone(), naam: person.naam.clone(), machtiging });
                }
            }
        }
        mandates.sort_by(|a, b| a.machtiging.id.cmp(&b.machtiging.id));
        Ok(mandates.into())
    }

    async fn zaken(&self, access: &Access) -> Result<Rows<Zaak>, RegistryError> {
        Ok(self.rows(access, |p| &p.zaken))
    }

    async fn voorzieningen(&self, access: &Access) -> Result<Rows<Voorziening>, RegistryError> {
        Ok(self.rows(access, |p| &p.voorzieningen))
    }

    async fn pgb_budgetten(&self, access: &Access) -> Result<Rows<PgbBudget>, RegistryError> {
        Ok(self.rows(access, |p| &p.pgb_budgetten))
    }

    async fn afspraken(&self, access: &Access) -> Result<Rows<Afspraak>, RegistryError> {
        Ok(self.rows(access, |p| &p.afspraken))
    }

    async fn taken(&self, access: &Access) -> Result<Rows<Taak>, RegistryError> {
        Ok(self.rows(access, |p| &p.taken))
    }

    async fn berichten(&self, access: &Access) -> Result<Rows<Bericht>, RegistryError> {
        Ok(self.rows(access, |p| &p.berichten))
    }

    async fn documenten(&self, access: &Access) -> Result<Rows<Document>, RegistryError> {
        Ok(self.rows(access, |p| &p.documenten))
    }

    async fn machtigingen(&self, access: &Access) -> Result<Rows<Machtiging>, RegistryError> {
        let granted = self.persons.get(&access.client).map(|p| p.machtigingen.as_slice()).unwrap_or_default();
        Ok(granted.iter().map(|g| g.machtiging.clone()).collect::<Vec<_>>().into())
    }

    async fn inzagen(&self, access: &Access) -> Result<Rows<Inzage>, RegistryError> {
        Ok(self.rows(access, |p| &p.inzagen))
    }

    async fn inhoud(&self, access: &Access, document: &str) -> Result<Content, RegistryError> {
        let of_client =
            self.persons.get(&access.client).and_then(|p| p.documenten.iter().find(|d| d.id == document));
        let known = of_client.ok_or(RegistryError::NotFound)?;
        let bytes = tokio::fs::read(self.folder.join("documenten").join(&known.id))
            .await
            .map_err(|e| RegistryError::Unavailable(format!("a document's file: {}", e.kind())))?;
        Ok(Content::whole(known.formaat.clone(), known.titel.clone(), bytes))
    }

    async fn post_melding(&self, _: &Access, _: &str, _: NieuweMelding) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn post_aanvraag(
        &self,
        _: &Access,
        _: &str,
        _: NieuweAanvraag,
    ) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn post_bericht(&self, _: &Access, _: &str, _: NieuwBericht) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn post_document(&self, _: &Access, _: &str, _: NieuwDocument) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn post_afspraak(
        &self,
        _: &Access,
        _: &str,
        _: NieuweAfspraak,
    ) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn post_taak(&self, _: &Access, _: &str, _: NieuweTaak) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn patch_afspraak(
        &self,
        _: &Access,
        _: &str,
        _: &str,
        _: AfspraakAntwoord,
    ) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn patch_taak(
        &self,
        _: &Access,
        _: &str,
        _: &str,
        _: TaakWijziging,
    ) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn post_machtiging(
        &self,
        _: &Access,
        _: &str,
        _: NieuweMachtiging,
    ) -> Result<MachtigingCode, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn redeem_machtiging(&self, _: &Bsn, _: &str, _: &str) -> Result<(Bsn, Ontvangst), RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn delete_machtiging(&self, _: &Access, _: &str, _: &str) -> Result<Ontvangst, RegistryError> {
        Err(RegistryError::Forbidden)
    }

    async fn record_inzage(&self, _: &Access, _: &str) -> Result<(), RegistryError> {
        Ok(())
    }

    async fn ready(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(person: Value) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let gemeente = json!({
            "id": "proef", "naam": "Proef", "toegang": "Loket", "kanalen": [], "openingstijden": [],
            "clientondersteuning": [], "vrijwilligers": [], "klachten": [], "aanbod": [], "pgbTarieven": [],
            "elektronisch": [], "gecontroleerdOp": "2026-01-01", "bronnen": []
        });
        std::fs::write(dir.path().join("gemeente.json"), gemeente.to_string()).unwrap();
        std::fs::create_dir_all(dir.path().join("personen")).unwrap();
        std::fs::create_dir_all(dir.path().join("documenten")).unwrap();
        std::fs::write(dir.path().join("personen/anna.json"), person.to_string()).unwrap();
        std::fs::write(dir.path().join("documenten/d1"), "%PDF-").unwrap();
        dir
    }

    fn anna() -> Value {
        json!({
            "bsn": "999990019", "naam": "Anna",
            "documenten": [{ "id": "d1", "titel": "Brief", "formaat": "application/pdf", "grootte": 5, "datum": "2026-01-01" }],
            "machtigingen": [{
                "id": "m1", "soort": "gemeente", "gemachtigde": "Bert", "bevoegdheden": ["lezen"],
                "ingangsdatum": "2026-01-01", "einddatum": "2026-06-30", "gemachtigdeBsn": "999990329"
            }]
        })
    }

    #[tokio::test]
    async fn persons_documents_and_machtigingen_come_from_the_folder() {
        let dir = folder(anna());
        let registry = FileRegistry::open(dir.path()).unwrap();
        let (anna, bert) = (Bsn::new("999990019").unwrap(), Bsn::new("999990329").unwrap());
        assert_eq!(registry.naam(&anna).await.unwrap(), "Anna");
        assert!(matches!(registry.naam(&bert).await, Err(RegistryError::NotFound)));
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(registry.mandates(&bert, day("2026-06-30")).await.unwrap().rows.len(), 1);
        assert!(registry.mandates(&bert, day("2026-07-01")).await.unwrap().rows.is_empty());
        assert!(registry.mandates(&anna, day("2026-06-30")).await.unwrap().rows.is_empty());
        let access = Access { actor: anna.clone(), client: anna, mandate: None };
        assert_eq!(registry.inhoud(&access, "d1").await.unwrap().bytes().await.unwrap(), "%PDF-");
        for id in ["d2", "../gemeente.json", ""] {
            assert!(matches!(registry.inhoud(&access, id).await, Err(RegistryError::NotFound)));
        }
        let task = NieuweTaak { titel: "x".into(), uiterlijk: None };
        assert!(matches!(registry.post_taak(&access, "key", task).await, Err(RegistryError::Forbidden)));
    }

    #[test]
    fn a_wrong_file_is_named_and_not_quoted() {
        for (field, value, reason) in [
            ("bsn", json!("999990018"), "eleven test"),
            ("bsn", json!(999_990_019), "wrong or missing near bsn"),
            ("zaken", json!([{ "id": "geheim" }]), "near zaken[0]"),
            (
                "documenten",
                json!([{ "id": "../x", "titel": "x", "formaat": "x/y", "grootte": 1, "datum": "2026-01-01" }]),
                "plain file name",
            ),
            ("pgb", json!([]), "wrong or missing"),
        ] {
            let mut person = anna();
            person[field] = value;
            let error = FileRegistry::open(folder(person).path()).err().unwrap().to_string();
            assert!(error.contains("anna.json") && error.contains(reason), "{error}");
            assert!(!error.contains("99999") && !error.contains("geheim"), "{error}");
        }
    }
}
