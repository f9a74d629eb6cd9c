//! Besluiten API 1.1: what was decided, and until when one may object.

use crate::{
    Error, User,
    transport::{Call, Endpoint, Etag, Fetched},
    value::{self, open_enum},
};
use jiff::civil::Date;
use reqwest::Method;
use serde::{Deserialize, Serialize};
use url::Url;

open_enum! {
    /// Why a besluit ended.
    Vervalreden {
        /// It was for a time only.
        Tijdelijk = "tijdelijk",
        /// The municipality took it back.
        IngetrokkenOverheid = "ingetrokken_overheid",
        /// The one who asked took it back.
        IngetrokkenBelanghebbende = "ingetrokken_belanghebbende",
    }
}

/// A besluit.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Besluit {
    /// Its own address.
    pub url: Url,
    /// The number that people know.
    #[serde(default, deserialize_with = "value::text")]
    pub identificatie: String,
    /// RSIN of the organisation that decided.
    #[serde(default, deserialize_with = "value::text")]
    pub verantwoordelijke_organisatie: String,
    /// The besluittype.
    pub besluittype: Url,
    /// The zaak; none for a besluit outside a zaak.
    #[serde(default, deserialize_with = "value::optional")]
    pub zaak: Option<Url>,
    /// When it was decided.
    #[serde(default, deserialize_with = "value::optional")]
    pub datum: Option<Date>,
    /// What was decided, in words.
    #[serde(default, deserialize_with = "value::text")]
    pub toelichting: String,
    /// Who decided (the college).
    #[serde(default, deserialize_with = "value::text")]
    pub bestuursorgaan: String,
    /// From when it counts.
    #[serde(default, deserialize_with = "value::optional")]
    pub ingangsdatum: Option<Date>,
    /// Until when it counts.
    #[serde(default, deserialize_with = "value::optional")]
    pub vervaldatum: Option<Date>,
    /// Why it ended.
    #[serde(default, deserialize_with = "value::optional")]
    pub vervalreden: Option<Vervalreden>,
    /// When it was published.
    #[serde(default, deserialize_with = "value::optional")]
    pub publicatiedatum: Option<Date>,
    /// When it was sent: the term for objecting starts the day after (Awb 6:8).
    #[serde(default, deserialize_with = "value::optional")]
    pub verzenddatum: Option<Date>,
    /// Last day to object, according to the municipality.
    #[serde(default, deserialize_with = "value::optional")]
    pub uiterlijke_reactiedatum: Option<Date>,
}

/// A besluit to write down.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NieuwBesluit {
    /// The number; chosen by the registry where it is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identificatie: Option<String>,
    /// RSIN of the organisation that decided.
    pub verantwoordelijke_organisatie: String,
    /// The besluittype: one that the zaaktype lists, or the registry refuses it.
    pub besluittype: Url,
    /// The zaak.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zaak: Option<Url>,
    /// When it was decided.
    pub datum: Date,
    /// What was decided, in words.
    pub toelichting: String,
    /// From when it counts.
    pub ingangsdatum: Date,
    /// Until when it counts.
    pub vervaldatum: Option<Date>,
    /// When it was sent.
    pub verzenddatum: Option<Date>,
    /// Last day to object.
    pub uiterlijke_reactiedatum: Option<Date>,
}

/// A document of a besluit: the link, not the document.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct BesluitInformatieObject {
    /// Its own address; none for a link to make.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// The document, in the Documenten API.
    pub informatieobject: Url,
    /// The besluit.
    pub besluit: Url,
}

/// A client of one Besluiten API. Cheap to clone.
///
/// ```no_run
/// # async fn example(endpoint: zgw::Endpoint, zaak: zgw::zaken::Zaak) -> Result<(), zgw::Error> {
/// let besluiten = zgw::besluiten::Besluiten::new(endpoint);
/// for besluit in besluiten.of_zaak(&zaak.url).await? {
///     println!("{:?}: object until {:?}", besluit.datum, besluit.uiterlijke_reactiedatum);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Besluiten {
    endpoint: Endpoint,
}

impl Besluiten {
    /// A client of the Besluiten API at this endpoint.
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

    /// All besluiten of a zaak.
    pub async fn of_zaak(&self, zaak: &Url) -> Result<Vec<Besluit>, Error> {
        let mut url = self.endpoint.collection("besluiten")?;
        url.query_pairs_mut().append_pair("zaak", zaak.as_str());
        self.endpoint.all(Call::get("besluiten", url)).await
    }

    /// One besluit.
    pub async fn besluit(&self, url: &Url) -> Result<Besluit, Error> {
        self.endpoint.json(&Call::get("besluiten", self.endpoint.link(url)?)).await
    }

    /// One besluit, if it changed since `known`. "Not modified" is a hint, see [`Etag`].
    pub async fn besluit_if_changed(
        &self,
        url: &Url,
        known: Option<&Etag>,
    ) -> Result<Fetched<Besluit>, Error> {
        self.endpoint.fetch(&Call::get("besluiten", self.endpoint.link(url)?).etag(known)).await
    }

    /// The links to a besluit's documents.
    pub async fn informatieobjecten(&self, besluit: &Url) -> Result<Vec<BesluitInformatieObject>, Error> {
        let mut url = self.endpoint.collection("besluitinformatieobjecten")?;
        url.query_pairs_mut().append_pair("besluit", besluit.as_str());
        self.endpoint.all(Call::get("besluitinformatieobjecten", url)).await
    }

    /// Writes a besluit down.
    pub async fn create(&self, besluit: &NieuwBesluit) -> Result<Besluit, Error> {
        let url = self.endpoint.collection("besluiten")?;
        self.endpoint.json(&Call::write(Method::POST, "besluiten", url, besluit)?).await
    }

    /// Links a document to a besluit.
    pub async fn link_document(
        &self,
        link: &BesluitInformatieObject,
    ) -> Result<BesluitInformatieObject, Error> {
        let url = self.endpoint.collection("besluitinformatieobjecten")?;
        self.endpoint.json(&Call::write(Method::POST, "besluitinformatieobjecten", url, link)?).await
    }
}
