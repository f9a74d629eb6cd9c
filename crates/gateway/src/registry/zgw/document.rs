//! Documents of a person's zaken: what is known of them, and their content.

use super::{Case, Inner};
use crate::registry::{
    Bsn, Content, RegistryError,
    source::{Answer, Failure, Key},
};
use futures::{TryStreamExt, future::try_join_all};
use municipal_api::Document;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use url::Url;
use uuid::Uuid;
use zgw::{Kind, documenten};

/// Ids in one question to the registry.
const AT_ONCE: usize = 100;

/// A document with where it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Held {
    pub(crate) row: Document,
    pub(crate) url: Url,
    versie: Option<u32>,
    written: Option<jiff::Timestamp>,
    naam: String,
    /// Ids of the zaken that it belongs to.
    pub(crate) zaken: Vec<String>,
}

/// The documents of a person's zaken.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Papers {
    pub(crate) held: Vec<Held>,
    /// The zaken and the documents that they were made of, also those that show none.
    of: Vec<Uuid>,
}

impl Answer for Papers {
    fn names(&self) -> Vec<Uuid> {
        self.of.clone()
    }
}

/// The documents of one person that belong to no zaak, by which they are kept: with others, another answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Loose {
    of: Bsn,
    ids: Vec<Uuid>,
}

impl Loose {
    /// The documents at these addresses.
    pub(crate) fn new(of: &Bsn, urls: &[Url]) -> Self {
        let mut ids: Vec<Uuid> = urls.iter().filter_map(zgw::uuid_of).collect();
        ids.sort_unstable();
        ids.dedup();
        Self { of: of.clone(), ids }
    }
}

impl Key for Loose {
    fn bytes(&self) -> Vec<u8> {
        let ids = self.ids.iter().flat_map(|id| id.into_bytes());
        self.of.reveal().bytes().chain(ids).collect()
    }

    fn person(&self) -> Option<&Bsn> {
        Some(&self.of)
    }
}

impl Inner {
    /// Documents that belong to no zaak, at these addresses.
    pub(super) async fn loose(&self, urls: Vec<Url>) -> Result<Papers, Failure> {
        let of: Vec<Uuid> = urls.iter().filter_map(zgw::uuid_of).collect();
        let found = self.fetch(of.iter().copied().zip(&urls).collect()).await?;
        // What was not asked for is not this person's.
        let own = found.into_iter().filter(|d| zgw::uuid_of(&d.url).is_some_and(|id| of.contains(&id)));
        Ok(Papers { held: own.filter_map(|document| self.held(document, Vec::new())).collect(), of })
    }

    /// The documents of these zaken that may be shown.
    pub(super) async fn documents(&self, cases: &[Case]) -> Result<Papers, Failure> {
        if self.documenten.is_none() {
            return Ok(Papers::default());
        }
        let mut wanted: BTreeMap<Uuid, (&Url, Vec<String>)> = BTreeMap::new();
        for case in cases {
            for url in &case.documents {
                if let Some(id) = zgw::uuid_of(url) {
                    wanted.entry(id).or_insert((url, Vec::new())).1.push(case.row.id.clone());
                }
            }
        }
        let found = self.fetch(wanted.iter().map(|(id, (url, _))| (*id, *url)).collect()).await?;
        let zaken = cases.iter().filter_map(|case| zgw::uuid_of(&case.url));
        let of = zaken.chain(wanted.keys().copied()).collect();
        let held = found
            .into_iter()
            .filter_map(|document| {
                let id = zgw::uuid_of(&document.url)?;
                // What was not asked for is not this person's.
                let (_, zaken) = wanted.get(&id)?;
                self.held(document, zaken.clone())
            })
            .collect();
        Ok(Papers { held, of })
    }

    /// Documents by their addresses, for a person who is known to own them.
    async fn fetch(&self, wanted: Vec<(Uuid, &Url)>) -> Result<Vec<documenten::Document>, Failure> {
        let Some(documenten) = &self.documenten else { return Ok(Vec::new()) };
        let ids: Vec<Uuid> = wanted.iter().map(|(id, _)| *id).collect();
        let searched = try_join_all(ids.chunks(AT_ONCE).map(|ids| documenten.documents(ids))).await;
        match searched {
            Ok(found) => return Ok(found.into_iter().flatten().collect()),
            // The search is in the standard since 1.2; before it, one by one.
            Err(error) if matches!(error.kind(), Some(Kind::NotFound | Kind::NotSupported)) => {}
            Err(error) => return Err(error.into()),
        }
        let one = |url| async move {
            match documenten.document(url).await {
                Ok(document) => Ok(Some(document)),
                Err(error) if error.is_not_found() || error.kind() == Some(&Kind::Forbidden) => Ok(None),
                Err(error) => Err(Failure::from(error)),
            }
        };
        Ok(try_join_all(wanted.into_iter().map(|(_, url)| one(url))).await?.into_iter().flatten().collect())
    }

    /// A document as the citizen API tells of it; none where it may not be shown.
    pub(crate) fn held(&self, document: documenten::Document, zaken: Vec<String>) -> Option<Held> {
        if !document.is_public_within(&self.rules.limit) || document.is_incomplete() {
            return None;
        }
        let id = zgw::uuid_of(&document.url)?.to_string();
        let datum = document.verzenddatum.or(document.ontvangstdatum).or(document.creatiedatum)?;
        let named = |texts: [&str; 3]| texts.into_iter().find(|t| !t.trim().is_empty()).map(str::to_owned);
        Some(Held {
            row: Document {
                id,
                titel: named([&document.titel, &document.bestandsnaam, &document.identificatie])?,
                formaat: named([&document.formaat, "application/octet-stream", ""])?,
                grootte: document.bestandsomvang.unwrap_or_default(),
                datum,
                zaak_id: zaken.first().cloned(),
                soort: None,
            },
            naam: named([&document.bestandsnaam, &document.titel, "document"])?,
            versie: document.versie,
            written: document.begin_registratie,
            url: document.url,
            zaken,
        })
    }

    /// A document of at most `limit` bytes, as it comes in. The registry's record says how long it is at least.
    pub(crate) async fn content(&self, held: &Held, limit: u64) -> Result<Content, RegistryError> {
        let documenten = self.downloads.as_ref().ok_or(RegistryError::NotFound)?;
        let download = match documenten.download(&held.url, held.versie, limit).await {
            Ok(download) => download,
            Err(error) if error.is_not_found() => return Err(RegistryError::NotFound),
            Err(error) => return Err(Failure::from(error).into()),
        };
        let (size, known) = (download.size, held.row.grootte);
        if size.is_some_and(|size| size < known) {
            return Err(Failure::new("document: shorter than its record says").into());
        }
        let bytes = download.map_err(|error| Failure::from(error).into());
        let (formaat, naam) = (held.row.formaat.clone(), held.naam.clone());
        Ok(Content::stream(formaat, naam, size, known, held.version(), bytes))
    }
}

impl Held {
    /// Names the bytes: a version of a document never gets others.
    fn version(&self) -> Option<String> {
        let written = self.written.map(|moment| moment.to_string()).unwrap_or_default();
        self.versie.map(|versie| format!("{} {versie} {written}", self.row.id))
    }
}
