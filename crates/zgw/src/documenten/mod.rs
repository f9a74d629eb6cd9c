//! Documenten API 1.4: documents and their content.

mod parts;

pub use parts::Bestandsdeel;

use crate::{
    Error, User,
    download::Download,
    transport::{Call, Endpoint, Etag, Fetched},
    value::{self, Vertrouwelijkheid, open_enum},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use jiff::{Timestamp, civil::Date};
use reqwest::Method;
use serde::{Deserialize, Serialize, Serializer};
use url::Url;
use uuid::Uuid;

open_enum! {
    /// How far a document is.
    DocumentStatus {
        /// Being written: not for the citizen.
        InBewerking = "in_bewerking",
        /// Waiting for somebody to agree: not for the citizen.
        TerVaststelling = "ter_vaststelling",
        /// Final.
        Definitief = "definitief",
        /// Final and archived.
        Gearchiveerd = "gearchiveerd",
    }
}

/// What a registry knows of a document (enkelvoudig informatieobject), in its last version.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Its own address.
    pub url: Url,
    /// The number that people know.
    #[serde(default, deserialize_with = "value::text")]
    pub identificatie: String,
    /// RSIN of the organisation that made or received it.
    #[serde(default, deserialize_with = "value::text")]
    pub bronorganisatie: String,
    /// When it was written.
    #[serde(default, deserialize_with = "value::optional")]
    pub creatiedatum: Option<Date>,
    /// Title.
    #[serde(default, deserialize_with = "value::text")]
    pub titel: String,
    /// How confidential it is. None where the registry does not say: take that as the most secret.
    #[serde(default, deserialize_with = "value::optional")]
    pub vertrouwelijkheidaanduiding: Option<Vertrouwelijkheid>,
    /// Who wrote it.
    #[serde(default, deserialize_with = "value::text")]
    pub auteur: String,
    /// How far it is.
    #[serde(default, deserialize_with = "value::optional")]
    pub status: Option<DocumentStatus>,
    /// Media type.
    #[serde(default, deserialize_with = "value::text")]
    pub formaat: String,
    /// Language, ISO 639-2/B.
    #[serde(default, deserialize_with = "value::text")]
    pub taal: String,
    /// Version, from 1.
    #[serde(default)]
    pub versie: Option<u32>,
    /// When this version was written down.
    #[serde(default, deserialize_with = "value::optional")]
    pub begin_registratie: Option<Timestamp>,
    /// File name.
    #[serde(default, deserialize_with = "value::text")]
    pub bestandsnaam: String,
    /// Size in bytes. None or 0 where there is no content.
    #[serde(default)]
    pub bestandsomvang: Option<u64>,
    /// What it is about.
    #[serde(default, deserialize_with = "value::text")]
    pub beschrijving: String,
    /// When it came in.
    #[serde(default, deserialize_with = "value::optional")]
    pub ontvangstdatum: Option<Date>,
    /// When it was sent.
    #[serde(default, deserialize_with = "value::optional")]
    pub verzenddatum: Option<Date>,
    /// Its sort, in the catalogue.
    pub informatieobjecttype: Url,
    /// True while somebody writes in it.
    #[serde(default, deserialize_with = "value::flag")]
    pub locked: bool,
    /// Parts of the content that are still to come or have just come; empty where it is whole.
    #[serde(default, deserialize_with = "value::list")]
    pub bestandsdelen: Vec<Bestandsdeel>,
    /// The lock, told where it was made without its content. Empty otherwise.
    #[serde(default = "parts::unsaid", deserialize_with = "value::redacted")]
    pub lock: crate::Redacted<String>,
}

impl Document {
    /// True where this may be shown to somebody outside: final, and not more secret than `limit`. What
    /// the registry does not say counts as not.
    pub fn is_public_within(&self, limit: &Vertrouwelijkheid) -> bool {
        matches!(self.status, Some(DocumentStatus::Definitief | DocumentStatus::Gearchiveerd))
            && self.vertrouwelijkheidaanduiding.as_ref().is_some_and(|level| level.at_most(limit))
    }
}

/// A document to make, with its content.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NieuwDocument {
    /// The number, at most 40 characters; chosen by the registry where it is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identificatie: Option<String>,
    /// RSIN of the organisation that receives it.
    pub bronorganisatie: String,
    /// When it was written.
    pub creatiedatum: Date,
    /// Title, at most 200 characters.
    pub titel: String,
    /// By default what its sort says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertrouwelijkheidaanduiding: Option<Vertrouwelijkheid>,
    /// Who wrote it; never empty.
    pub auteur: String,
    /// How far it is. `ontvangstdatum` and a status in the making exclude each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DocumentStatus>,
    /// Media type.
    pub formaat: String,
    /// Language, ISO 639-2/B (`nld`).
    pub taal: String,
    /// File name.
    pub bestandsnaam: String,
    /// What it is about.
    pub beschrijving: String,
    /// When it came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ontvangstdatum: Option<Date>,
    /// Its sort: one that the zaaktype lists, or linking it is refused.
    pub informatieobjecttype: Url,
    /// False: nobody's rights are in its way. Some servers demand a word on it.
    pub indicatie_gebruiksrecht: Option<bool>,
    /// The content.
    #[serde(serialize_with = "base64")]
    pub inhoud: crate::Redacted<Bytes>,
    /// Size of the content in bytes.
    bestandsomvang: usize,
}

impl NieuwDocument {
    /// A document in Dutch with its content; the other fields are empty until you fill them.
    pub fn new(
        bronorganisatie: impl Into<String>,
        informatieobjecttype: Url,
        titel: impl Into<String>,
        auteur: impl Into<String>,
        creatiedatum: Date,
        inhoud: Bytes,
    ) -> Self {
        Self {
            identificatie: None,
            bronorganisatie: bronorganisatie.into(),
            creatiedatum,
            titel: titel.into(),
            vertrouwelijkheidaanduiding: None,
            auteur: auteur.into(),
            status: None,
            formaat: String::new(),
            taal: "nld".to_owned(),
            bestandsnaam: String::new(),
            beschrijving: String::new(),
            ontvangstdatum: None,
            informatieobjecttype,
            indicatie_gebruiksrecht: Some(false),
            bestandsomvang: inhoud.len(),
            inhoud: crate::Redacted(inhoud),
        }
    }
}

fn base64<S: Serializer>(bytes: &crate::Redacted<Bytes>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&BASE64_STANDARD.encode(&bytes.0))
}

/// A client of one Documenten API. Cheap to clone.
///
/// ```no_run
/// # async fn example(endpoint: zgw::Endpoint, url: url::Url) -> Result<(), zgw::Error> {
/// use futures::StreamExt;
/// use zgw::{Vertrouwelijkheid, documenten::Documenten};
///
/// let documenten = Documenten::new(endpoint);
/// let document = documenten.document(&url).await?;
/// if document.is_public_within(&Vertrouwelijkheid::Zaakvertrouwelijk) {
///     let mut content = documenten.download(&url, document.versie, 50 * 1024 * 1024).await?;
///     while let Some(chunk) = content.next().await {
///         let bytes = chunk?;
///         // pass them on
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Documenten {
    endpoint: Endpoint,
}

const DOCUMENTS: &str = "enkelvoudiginformatieobjecten";

impl Documenten {
    /// A client of the Documenten API at this endpoint.
    pub fn new(endpoint: Endpoint) -> Self {
        Self { endpoint }
    }

    /// The same, with calls made for this person.
    pub fn with_user(&self, user: User) -> Self {
        Self { endpoint: self.endpoint.with_user(user) }
    }

    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// What is known of one document.
    pub async fn document(&self, url: &Url) -> Result<Document, Error> {
        self.endpoint.json(&Call::get(DOCUMENTS, self.endpoint.link(url)?)).await
    }

    /// The same, if it changed since `known`. "Not modified" is a hint, see [`Etag`].
    pub async fn document_if_changed(
        &self,
        url: &Url,
        known: Option<&Etag>,
    ) -> Result<Fetched<Document>, Error> {
        self.endpoint.fetch(&Call::get(DOCUMENTS, self.endpoint.link(url)?).etag(known)).await
    }

    /// Several documents in one go (`_zoek`: in the standard since 1.2).
    pub async fn documents(&self, uuids: &[Uuid]) -> Result<Vec<Document>, Error> {
        let url = self.endpoint.collection("enkelvoudiginformatieobjecten/_zoek")?;
        let body = serde_json::json!({ "uuid__in": uuids });
        self.endpoint.all(Call::search("enkelvoudiginformatieobjecten/_zoek", url, &body)?).await
    }

    /// The document with this number, or none: to look before writing again. What comes back is compared,
    /// since a server may ignore a filter.
    pub async fn find(&self, bronorganisatie: &str, identificatie: &str) -> Result<Option<Document>, Error> {
        let mut url = self.endpoint.collection(DOCUMENTS)?;
        url.query_pairs_mut()
            .append_pair("bronorganisatie", bronorganisatie)
            .append_pair("identificatie", identificatie);
        let rows: Vec<Document> = self.endpoint.all(Call::get(DOCUMENTS, url)).await?;
        let fits = |document: &Document| {
            document.identificatie == identificatie && document.bronorganisatie == bronorganisatie
        };
        Ok(rows.into_iter().find(fits))
    }

    /// The content, of the last or of one version, up to `limit` bytes.
    pub async fn download(&self, url: &Url, versie: Option<u32>, limit: u64) -> Result<Download, Error> {
        let mut url = self.endpoint.below(url, "download")?;
        if let Some(versie) = versie {
            url.query_pairs_mut().append_pair("versie", &versie.to_string());
        }
        // Asking for JSON here is answered with 406.
        let call = Call::get("enkelvoudiginformatieobjecten/download", url).accept("*/*");
        self.endpoint.download(&call, limit).await
    }

    /// Makes a document with its content in one piece. For content of a few megabytes: it travels as
    /// base64 in JSON, a third larger than it is. Where that is too much (413), see
    /// [`create_in_parts`](Self::create_in_parts).
    pub async fn create(&self, document: &NieuwDocument) -> Result<Document, Error> {
        let url = self.endpoint.collection(DOCUMENTS)?;
        self.endpoint.json(&Call::write(Method::POST, DOCUMENTS, url, document)?).await
    }
}
