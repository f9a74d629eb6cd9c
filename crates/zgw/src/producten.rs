//! Producten API 1 (Open Product): what somebody was awarded, and how much of it is used.
//!
//! It filters on a person by an address alone, so [`Producten::of_person`] puts a BSN in the query of a
//! GET. This crate logs no addresses, but the server and any machine in between may: keep this registry
//! on a network of your own. A filter that it does not know it ignores, and then it answers everybody's
//! products; what comes back is therefore checked here.

use crate::{
    Error, Redacted, User,
    owner::{Checked, only},
    redact::Bsn,
    transport::{Call, Endpoint},
    value::{self, open_enum},
};
use jiff::{Timestamp, civil::Date};
use reqwest::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;
use uuid::Uuid;

open_enum! {
    /// How far a product is.
    ProductStatus {
        /// Just made.
        Initieel = "initieel",
        /// Asked for.
        InAanvraag = "in_aanvraag",
        /// Ready to begin.
        Gereed = "gereed",
        /// Running.
        Actief = "actief",
        /// Taken back.
        Ingetrokken = "ingetrokken",
        /// Refused.
        Geweigerd = "geweigerd",
        /// Over.
        Verlopen = "verlopen",
    }
}

open_enum! {
    /// How often the price is due.
    Frequentie {
        /// Once.
        Eenmalig = "eenmalig",
        /// Each month.
        Maandelijks = "maandelijks",
        /// Each year.
        Jaarlijks = "jaarlijks",
    }
}

/// A product that somebody has, or asked for.
#[derive(Clone, Debug, Deserialize)]
pub struct Product {
    /// Its id.
    pub uuid: Uuid,
    /// Its own address.
    pub url: Url,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub naam: String,
    /// First day.
    #[serde(default, deserialize_with = "value::optional")]
    pub start_datum: Option<Date>,
    /// Last day; none where it is open.
    #[serde(default, deserialize_with = "value::optional")]
    pub eind_datum: Option<Date>,
    /// When it was made.
    #[serde(default, deserialize_with = "value::optional")]
    pub aanmaak_datum: Option<Timestamp>,
    /// When it last changed.
    #[serde(default, deserialize_with = "value::optional")]
    pub update_datum: Option<Timestamp>,
    /// What sort of product.
    pub producttype: ProductType,
    /// True where it may be shown to its owner.
    #[serde(default, deserialize_with = "value::flag")]
    pub gepubliceerd: bool,
    /// Whose it is.
    #[serde(default, deserialize_with = "value::list")]
    pub eigenaren: Vec<Eigenaar>,
    /// Its documents.
    #[serde(default, deserialize_with = "value::list")]
    pub documenten: Vec<Reference>,
    /// Its zaken.
    #[serde(default, deserialize_with = "value::list")]
    pub zaken: Vec<Reference>,
    /// Its tasks.
    #[serde(default, deserialize_with = "value::list")]
    pub taken: Vec<Reference>,
    /// How far it is.
    #[serde(default, deserialize_with = "value::optional")]
    pub status: Option<ProductStatus>,
    /// Price in euros with a decimal point, as the registry writes it; see [`Product::prijs_cents`].
    #[serde(default, deserialize_with = "value::optional")]
    pub prijs: Option<String>,
    /// How often the price is due.
    #[serde(default, deserialize_with = "value::optional")]
    pub frequentie: Option<Frequentie>,
    /// What is used of it, in the shape that the producttype prescribes. Not printed by `Debug`.
    #[serde(default)]
    pub verbruiksobject: Option<Redacted<Value>>,
    /// More about it, in the shape that the producttype prescribes. Not printed by `Debug`.
    #[serde(default)]
    pub dataobject: Option<Redacted<Value>>,
    /// The zaak by which it was asked for, as a URN.
    #[serde(default, deserialize_with = "value::optional")]
    pub aanvraag_zaak_urn: Option<String>,
    /// The zaak by which it was asked for.
    #[serde(default, deserialize_with = "value::optional")]
    pub aanvraag_zaak_url: Option<Url>,
}

impl Product {
    /// True where this person is an owner.
    pub fn is_of(&self, person: &Bsn) -> bool {
        self.eigenaren.iter().any(|owner| owner.bsn.as_ref() == Some(person))
    }

    /// The price in cents; none where there is none, or it is no amount with at most two decimals.
    ///
    /// ```
    /// # let product = |prijs: &str| serde_json::from_value::<zgw::producten::Product>(serde_json::json!({
    /// #     "uuid": "7d3b7e5e-3c2a-4c53-9f1a-0b1d2c3e4f50", "url": "https://p.example/1", "prijs": prijs,
    /// #     "producttype": { "uuid": "7d3b7e5e-3c2a-4c53-9f1a-0b1d2c3e4f50" } })).expect("a product");
    /// assert_eq!(product("12.5").prijs_cents(), Some(1_250));
    /// assert_eq!(product("0.07").prijs_cents(), Some(7));
    /// assert_eq!(product("1.999").prijs_cents(), None);
    /// ```
    pub fn prijs_cents(&self) -> Option<i64> {
        let text = self.prijs.as_deref()?;
        let (euros, cents) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(euros) || !digits(cents) || cents.len() > 2 {
            return None;
        }
        let cents: i64 = format!("{cents:0<2}").parse().ok()?;
        euros.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)
    }
}

/// A sort of product.
#[derive(Clone, Debug, Deserialize)]
pub struct ProductType {
    /// Its id.
    pub uuid: Uuid,
    /// The municipality's code.
    #[serde(default, deserialize_with = "value::text")]
    pub code: String,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub naam: String,
    /// Name in the national list of products (UPL).
    #[serde(default, deserialize_with = "value::text")]
    pub uniforme_product_naam: String,
    /// Words to find it by.
    #[serde(default, deserialize_with = "value::list")]
    pub keywords: Vec<String>,
    /// Themes that it belongs to.
    #[serde(default, deserialize_with = "value::list")]
    pub themas: Vec<Thema>,
}

/// A theme of products.
#[derive(Clone, Debug, Deserialize)]
pub struct Thema {
    /// Its id.
    pub uuid: Uuid,
    /// Name.
    #[serde(default, deserialize_with = "value::text")]
    pub naam: String,
}

/// Whose a product is: a person, or a company.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Eigenaar {
    /// A person.
    #[serde(default, deserialize_with = "value::optional", skip_serializing_if = "Option::is_none")]
    pub bsn: Option<Bsn>,
    /// A company.
    #[serde(default, deserialize_with = "value::optional", skip_serializing_if = "Option::is_none")]
    pub kvk_nummer: Option<String>,
    /// A branch of it.
    #[serde(default, deserialize_with = "value::optional", skip_serializing_if = "Option::is_none")]
    pub vestigingsnummer: Option<String>,
    /// The municipality's own number.
    #[serde(default, deserialize_with = "value::optional", skip_serializing_if = "Option::is_none")]
    pub klantnummer: Option<Redacted<String>>,
}

/// A record elsewhere, by its address or its URN.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Reference {
    /// URN.
    #[serde(default, deserialize_with = "value::optional", skip_serializing_if = "Option::is_none")]
    pub urn: Option<String>,
    /// Address.
    #[serde(default, deserialize_with = "value::optional", skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
}

/// What of a person's products to ask for.
#[derive(Clone, Debug, Default)]
pub struct ProductFilter {
    /// Changed at this moment or later: only what is new since the last time.
    pub changed_since: Option<Timestamp>,
    /// Only these sorts.
    pub producttype_codes: Vec<String>,
    /// Only these that may be shown.
    pub gepubliceerd: Option<bool>,
    /// Rows a page; 100 where it is none.
    pub page_size: Option<u16>,
}

/// A product to make. One of the two names of the zaak is required by the registry.
#[derive(Clone, Debug, Serialize)]
pub struct NieuwProduct {
    /// Name.
    pub naam: String,
    /// What sort of product.
    pub producttype_uuid: Uuid,
    /// First day.
    pub start_datum: Option<Date>,
    /// Last day.
    pub eind_datum: Option<Date>,
    /// True where it may be shown to its owner.
    pub gepubliceerd: bool,
    /// Whose it is.
    pub eigenaren: Vec<Eigenaar>,
    /// How far it is.
    pub status: ProductStatus,
    /// What is used of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verbruiksobject: Option<Redacted<Value>>,
    /// More about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dataobject: Option<Redacted<Value>>,
    /// The zaak by which it was asked for, as a URN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aanvraag_zaak_urn: Option<String>,
    /// The zaak by which it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aanvraag_zaak_url: Option<Url>,
}

/// A client of one Producten API. Cheap to clone.
///
/// ```no_run
/// # async fn example(endpoint: zgw::Endpoint, bsn: zgw::Bsn) -> Result<(), zgw::Error> {
/// use zgw::producten::{ProductFilter, Producten};
///
/// let producten = Producten::new(endpoint);
/// let own = producten.of_person(&bsn, &ProductFilter::default()).await?;
/// assert_eq!(own.dropped, 0, "the registry's filter works");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Producten {
    endpoint: Endpoint,
}

impl Producten {
    /// A client of the Producten API at this endpoint.
    pub fn new(endpoint: Endpoint) -> Self {
        Self { endpoint }
    }

    /// The same, with calls made for this person (Open Product itself keeps no user).
    pub fn with_user(&self, user: User) -> Self {
        Self { endpoint: self.endpoint.with_user(user) }
    }

    /// The endpoint.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// A person's products, checked to be that person's. The BSN stands in the query of this call: the
    /// registry has no other way, see the [module](self).
    pub async fn of_person(&self, bsn: &Bsn, filter: &ProductFilter) -> Result<Checked<Product>, Error> {
        let mut url = self.endpoint.collection("producten")?;
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("eigenaren__bsn", bsn.reveal());
            if let Some(moment) = filter.changed_since {
                query.append_pair("update_datum__gte", &moment.to_string());
            }
            if !filter.producttype_codes.is_empty() {
                query.append_pair("producttype__code__in", &filter.producttype_codes.join(","));
            }
            if let Some(shown) = filter.gepubliceerd {
                query.append_pair("gepubliceerd", if shown { "true" } else { "false" });
            }
            if let Some(size) = filter.page_size {
                query.append_pair("page_size", &size.to_string());
            }
        }
        let rows: Vec<Product> = self.endpoint.all(Call::get("producten", url)).await?;
        Ok(only("producten", rows, |product| product.is_of(bsn)))
    }

    /// One product.
    pub async fn product(&self, url: &Url) -> Result<Product, Error> {
        self.endpoint.json(&Call::get("producten", self.endpoint.link(url)?)).await
    }

    /// The products that came of a zaak.
    pub async fn of_zaak(&self, zaak: &Url) -> Result<Vec<Product>, Error> {
        let mut url = self.endpoint.collection("producten")?;
        url.query_pairs_mut().append_pair("aanvraag_zaak_url", zaak.as_str());
        let rows: Vec<Product> = self.endpoint.all(Call::get("producten", url)).await?;
        let checked = only("producten", rows, |product| product.aanvraag_zaak_url.as_ref() == Some(zaak));
        Ok(checked.rows)
    }

    /// Makes a product. The registry takes no id from us: look with [`Producten::of_zaak`] first.
    pub async fn create(&self, product: &NieuwProduct) -> Result<Product, Error> {
        let url = self.endpoint.collection("producten")?;
        self.endpoint.json(&Call::write(Method::POST, "producten", url, product)?).await
    }

    /// Changes what is used of a product; the registry checks it against the producttype's schema.
    pub async fn set_verbruik(&self, url: &Url, verbruiksobject: &Redacted<Value>) -> Result<Product, Error> {
        let url = self.endpoint.link(url)?;
        let body = serde_json::json!({ "verbruiksobject": verbruiksobject });
        self.endpoint.json(&Call::write(Method::PATCH, "producten", url, &body)?).await
    }
}
