//! What hangs on a zaak: statuses, result, documents, eigenschappen, besluiten.

use crate::{
    catalogi::{ResultaatType, StatusType},
    value,
};
use jiff::Timestamp;
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

/// A status that a zaak has or had.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// Its own address.
    pub url: Url,
    /// Its id.
    #[serde(default)]
    pub uuid: Option<Uuid>,
    /// The zaak.
    pub zaak: Url,
    /// The statustype: its words are in the catalogue.
    pub statustype: Url,
    /// When it was set.
    #[serde(default, deserialize_with = "value::optional")]
    pub datum_status_gezet: Option<Timestamp>,
    /// What the municipality says about it.
    #[serde(default, deserialize_with = "value::text")]
    pub statustoelichting: String,
    /// True for the last one.
    #[serde(default, deserialize_with = "value::flag")]
    pub indicatie_laatst_gezette_status: bool,
    #[serde(default, rename = "_expand")]
    expand: Option<StatusExpanded>,
}

#[derive(Clone, Debug, Deserialize)]
struct StatusExpanded {
    #[serde(default)]
    statustype: Option<StatusType>,
}

impl Status {
    /// The statustype, where it came along (`expand=status,status.statustype`).
    pub fn statustype_expanded(&self) -> Option<&StatusType> {
        self.expand.as_ref()?.statustype.as_ref()
    }
}

/// What came of a zaak.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Resultaat {
    /// Its own address.
    pub url: Url,
    /// Its id.
    #[serde(default)]
    pub uuid: Option<Uuid>,
    /// The zaak.
    pub zaak: Url,
    /// The resultaattype: its words are in the catalogue.
    pub resultaattype: Url,
    /// What the municipality says about it.
    #[serde(default, deserialize_with = "value::text")]
    pub toelichting: String,
    #[serde(default, rename = "_expand")]
    expand: Option<ResultaatExpanded>,
}

#[derive(Clone, Debug, Deserialize)]
struct ResultaatExpanded {
    #[serde(default)]
    resultaattype: Option<ResultaatType>,
}

impl Resultaat {
    /// The resultaattype, where it came along (`expand=resultaat,resultaat.resultaattype`).
    pub fn resultaattype_expanded(&self) -> Option<&ResultaatType> {
        self.expand.as_ref()?.resultaattype.as_ref()
    }
}

/// A document of a zaak: the link, not the document.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ZaakInformatieObject {
    /// Its own address.
    pub url: Url,
    /// Its id.
    #[serde(default)]
    pub uuid: Option<Uuid>,
    /// The document, in the Documenten API.
    pub informatieobject: Url,
    /// The zaak.
    pub zaak: Url,
    /// Title within the zaak; often empty.
    #[serde(default, deserialize_with = "value::text")]
    pub titel: String,
    /// Words about it.
    #[serde(default, deserialize_with = "value::text")]
    pub beschrijving: String,
    /// Since when it belongs to the zaak.
    #[serde(default, deserialize_with = "value::optional")]
    pub registratiedatum: Option<Timestamp>,
    /// When it is destroyed.
    #[serde(default, deserialize_with = "value::optional")]
    pub vernietigingsdatum: Option<Timestamp>,
    /// The status that it belongs to.
    #[serde(default, deserialize_with = "value::optional")]
    pub status: Option<Url>,
}

/// A value that a zaaktype asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ZaakEigenschap {
    /// Its own address.
    pub url: Url,
    /// Its id.
    #[serde(default)]
    pub uuid: Option<Uuid>,
    /// The zaak.
    pub zaak: Url,
    /// The eigenschap, in the catalogue.
    pub eigenschap: Url,
    /// Its name.
    #[serde(default, deserialize_with = "value::text")]
    pub naam: String,
    /// The value. It may be personal, and is not printed by `Debug`.
    #[serde(default, deserialize_with = "value::redacted")]
    pub waarde: crate::Redacted<String>,
}

/// A besluit of a zaak: the link, not the besluit.
#[derive(Clone, Debug, Deserialize)]
pub struct ZaakBesluit {
    /// Its own address.
    pub url: Url,
    /// The besluit, in the Besluiten API.
    pub besluit: Url,
}
