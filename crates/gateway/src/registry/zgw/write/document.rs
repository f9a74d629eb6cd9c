//! Documents that are written: an upload, and the PDF of what was said.

use super::{Inner, RegistryError, cut, down, may_be_there};
use crate::registry::{
    municipal::config::ZgwWriteConfig,
    source::Failure,
    zgw::{day, same},
};
use bytes::Bytes;
use jiff::{SignedDuration, Timestamp, Unit};
use url::Url;
use zgw::{
    Kind,
    documenten::{Document, DocumentStatus, Documenten, NieuwDocument},
    zaken::NieuwZaakInformatieObject,
};

/// What a document remembers in its description: the fingerprint, and when it was received.
const MARK: &str = "Ontvangen via Naaste";

/// An upload that began so long ago is no longer at work anywhere.
const ABANDONED: SignedDuration = SignedDuration::from_hours(1);
/// Uploads of one document that may break off without a way to complete them.
const UPLOADS: u32 = 5;

/// A document to write.
pub(crate) struct Upload {
    /// Its number, from the caller's key.
    pub(crate) number: String,
    /// What was sent, as a fingerprint.
    pub(crate) print: String,
    pub(crate) titel: String,
    pub(crate) formaat: String,
    pub(crate) extension: &'static str,
    pub(crate) bytes: Bytes,
}

impl Inner {
    /// Makes the document, or finds the one that is there; and when it was received the first time.
    ///
    /// An upload in parts that broke off at a registry that does not tell its lock again can be completed by nobody.
    /// Once it is so old that nobody is at it any more it is left as it is, which nobody is shown, and the document
    /// gets the next number.
    pub(super) async fn document_once(
        &self,
        sort: Url,
        upload: Upload,
    ) -> Result<(Document, Timestamp), RegistryError> {
        let rsin = &self.writing()?.rsin;
        let documenten = self.documenten.as_ref().ok_or(RegistryError::Forbidden)?;
        for number in numbers(&upload.number) {
            let Some(there) = documenten.find(rsin, &number).await.map_err(down)? else {
                return self.make_document(documenten, sort, number, &upload).await;
            };
            // Another content under the same number is refused before any of it is sent.
            let (there, received) = remembered(there, &upload.print)?;
            if there.is_stuck() && self.clock.now().duration_since(received) > ABANDONED {
                tracing::warn!("an upload that broke off stays locked in its registry: it is made anew");
                continue;
            }
            return Ok((documenten.complete(there, &upload.bytes).await.map_err(down)?, received));
        }
        Err(Failure::new("documenten: every upload of this document broke off").into())
    }

    async fn make_document(
        &self,
        documenten: &Documenten,
        sort: Url,
        number: String,
        upload: &Upload,
    ) -> Result<(Document, Timestamp), RegistryError> {
        let ZgwWriteConfig { rsin, parts_above, .. } = self.writing()?;
        let Upload { print, titel, formaat, extension, bytes, .. } = upload;
        let now = self.clock.now().round(Unit::Second).unwrap_or_else(|_| self.clock.now());
        let name: String =
            titel.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { '_' }).collect();
        let mut new =
            NieuwDocument::new(rsin.clone(), sort, cut(titel, 200), "Inwoner", day(now), bytes.clone());
        new.identificatie = Some(number.clone());
        new.status = Some(DocumentStatus::Definitief);
        new.formaat = formaat.clone();
        new.bestandsnaam = format!("{}.{extension}", cut(name.trim(), 80));
        new.beschrijving = format!("{MARK} {now} {print}");
        new.ontvangstdatum = Some(day(now));
        let in_parts = parts_above.is_some_and(|most| bytes.len() as u64 > most);
        let made = match in_parts {
            true => documenten.create_in_parts(&new).await,
            false => match documenten.create(&new).await {
                Err(error) if error.kind() == Some(&Kind::TooLarge) => documenten.create_in_parts(&new).await,
                made => made,
            },
        };
        match made {
            Ok(made) => remembered(made, print),
            Err(error) if may_be_there(&error) => match documenten.find(rsin, &number).await.map_err(down)? {
                Some(there) => {
                    let (there, received) = remembered(there, print)?;
                    Ok((documenten.complete(there, bytes).await.map_err(down)?, received))
                }
                None => Err(down(error)),
            },
            Err(error) => Err(down(error)),
        }
    }

    /// Links a document to a zaak once.
    pub(super) async fn ensure_link(&self, zaak: &Url, document: &Document) -> Result<(), RegistryError> {
        let is_linked = |rows: Vec<zgw::zaken::ZaakInformatieObject>| {
            rows.iter().any(|l| same(&l.zaak, zaak) && same(&l.informatieobject, &document.url))
        };
        if is_linked(self.zaken.informatieobjecten(zaak).await.map_err(down)?) {
            return Ok(());
        }
        let link = NieuwZaakInformatieObject {
            zaak: Some(zaak.clone()),
            informatieobject: document.url.clone(),
            titel: String::new(),
            beschrijving: String::new(),
        };
        match self.zaken.link_document(&link).await {
            Ok(_) => Ok(()),
            Err(error) if may_be_there(&error) => {
                let rows = self.zaken.informatieobjecten(zaak).await.map_err(down)?;
                if is_linked(rows) { Ok(()) } else { Err(down(error)) }
            }
            Err(error) => Err(down(error)),
        }
    }
}

/// The number of a document, and those that it gets where earlier uploads broke off.
fn numbers(number: &str) -> impl Iterator<Item = String> {
    let more = (2..=UPLOADS).map(move |turn| format!("{number}-{turn}"));
    std::iter::once(number.to_owned()).chain(more)
}

/// The document with the moment that it remembers. Another content under the same number is a conflict.
fn remembered(document: Document, print: &str) -> Result<(Document, Timestamp), RegistryError> {
    let mut words = document.beschrijving.strip_prefix(MARK).unwrap_or_default().split_whitespace();
    let (moment, known) = (words.next(), words.next());
    if known.is_some_and(|known| known != print) {
        return Err(RegistryError::Conflict);
    }
    let received =
        moment.and_then(|moment| moment.parse().ok()).or(document.begin_registratie).unwrap_or_default();
    Ok((document, received))
}
