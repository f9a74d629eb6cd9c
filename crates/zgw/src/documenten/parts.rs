//! Content in parts (bestandsdelen), for what is too large for one call: the document is made without its content and is
//! locked, each part is sent by itself, and the lock goes when all are there.

use super::{DOCUMENTS, Document, Documenten, NieuwDocument};
use crate::{Error, Redacted, error::Outcome, transport::Call, value};
use bytes::{BufMut, Bytes, BytesMut};
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

/// A part of a document's content: where it goes, how long it is, and whether it is there.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bestandsdeel {
    /// Its own address.
    pub url: Url,
    /// Its place in the whole, from 1.
    #[serde(default)]
    pub volgnummer: u32,
    /// Its size in bytes: what the registry chose.
    pub omvang: u64,
    /// True where all of it is there.
    #[serde(default, deserialize_with = "value::flag")]
    pub voltooid: bool,
    /// The lock of its document. Empty where the registry does not say.
    #[serde(default = "unsaid", deserialize_with = "value::redacted")]
    pub lock: Redacted<String>,
}

pub(super) fn unsaid() -> Redacted<String> {
    Redacted(String::new())
}

impl Document {
    /// True where parts of the content are still to come. Nobody should be shown such a document.
    pub fn is_incomplete(&self) -> bool {
        self.locked && !self.bestandsdelen.is_empty()
    }

    /// True where parts of the content are still to come and nobody tells the lock that they need: only whoever began it
    /// can complete it, while that lasts.
    pub fn is_stuck(&self) -> bool {
        self.is_incomplete() && self.known_lock().is_none()
    }

    /// The lock that its parts need, as far as the registry tells: when it was made, and some tell it again.
    fn known_lock(&self) -> Option<&str> {
        let of_parts = self.bestandsdelen.iter().map(|deel| &deel.lock);
        std::iter::once(&self.lock).chain(of_parts).map(|lock| lock.0.as_str()).find(|lock| !lock.is_empty())
    }
}

const PARTS: &str = "bestandsdelen";
const UNLOCK: &str = "enkelvoudiginformatieobjecten/unlock";

impl Documenten {
    /// Makes a document and sends its content in the parts that the registry wants. Where it breaks off, the document is
    /// there, locked and incomplete: find it again and [`complete`](Self::complete) it.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where the parts do not make up the content.
    pub async fn create_in_parts(&self, document: &NieuwDocument) -> Result<Document, Error> {
        let url = self.endpoint.collection(DOCUMENTS)?;
        let mut body =
            serde_json::to_value(NieuwDocument { inhoud: Redacted(Bytes::new()), ..document.clone() })
                .map_err(|_| Error::Config("the body cannot be written"))?;
        body["inhoud"] = Value::Null;
        let made: Document = self.endpoint.json(&Call::write(Method::POST, DOCUMENTS, url, &body)?).await?;
        if !made.is_incomplete() {
            // It took the document and wants no content: what we were to send would stay here.
            return Err(unfit());
        }
        self.complete(made, &document.inhoud.0).await
    }

    /// Sends the parts that are not there yet and takes the lock off. A part that is there already is left alone, so that
    /// the same call again, also by another, completes what broke off.
    ///
    /// # Errors
    /// [`Error::Unreadable`] where the parts do not make up the content; [`Error::Config`] where the registry does not
    /// tell the lock of a document that was begun before: only somebody there can take it off.
    pub async fn complete(&self, document: Document, content: &Bytes) -> Result<Document, Error> {
        if !document.is_incomplete() {
            return Ok(document);
        }
        let mut parts = document.bestandsdelen.clone();
        parts.sort_by_key(|deel| deel.volgnummer);
        let size = parts.iter().try_fold(0_u64, |sum, deel| sum.checked_add(deel.omvang));
        if size != Some(content.len() as u64) {
            return Err(unfit());
        }
        let lock = document
            .known_lock()
            .ok_or(Error::Config("the registry does not tell the lock of an upload that broke off"))?;
        let mut rest = content.clone();
        for deel in &parts {
            // The sizes make up the content, so each fits.
            let here = rest.split_to(usize::try_from(deel.omvang).unwrap_or(rest.len()).min(rest.len()));
            if !deel.voltooid {
                self.send_part(deel, lock, &here).await?;
            }
        }
        match self.unlock(&document.url, lock).await {
            Ok(()) => {}
            // Another, or an earlier try of ours, may have been there first: then it is whole.
            Err(error) if !matches!(error.outcome(), Outcome::NotSent) => {
                let there = self.document(&document.url).await?;
                return if there.locked { Err(error) } else { Ok(there) };
            }
            Err(error) => return Err(error),
        }
        self.document(&document.url).await
    }

    /// Sends one part. Sending the same again changes nothing, so it is tried again where that may help.
    pub async fn send_part(&self, deel: &Bestandsdeel, lock: &str, bytes: &Bytes) -> Result<(), Error> {
        let url = self.endpoint.link(&deel.url)?;
        let boundary = format!("naaste-{}", uuid::Uuid::new_v4().simple());
        let call = Call::put_again(PARTS, url, form(&boundary, lock, bytes))
            .content_type(format!("multipart/form-data; boundary={boundary}"));
        self.endpoint.send(&call).await.map(drop)
    }

    /// Takes the lock off.
    pub async fn unlock(&self, document: &Url, lock: &str) -> Result<(), Error> {
        let url = self.endpoint.below(document, "unlock")?;
        let call = Call::write(Method::POST, UNLOCK, url, &json!({ "lock": lock }))?;
        self.endpoint.send(&call).await.map(drop)
    }
}

/// The parts are not those of the content.
fn unfit() -> Error {
    let path = "bestandsdelen[].omvang".to_owned();
    Error::Unreadable { resource: DOCUMENTS, path, line: 0, column: 0 }
}

/// The two fields of a part, as RFC 7578 writes them. A boundary of random digits stands in no content.
fn form(boundary: &str, lock: &str, bytes: &Bytes) -> Bytes {
    let mut body = BytesMut::with_capacity(bytes.len() + lock.len() + 400);
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"lock\"\r\n\r\n{lock}\r\n--{boundary}\r\n\
         Content-Disposition: form-data; name=\"inhoud\"; filename=\"deel\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    body.put_slice(head.as_bytes());
    body.put_slice(bytes);
    body.put_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    body.freeze()
}
