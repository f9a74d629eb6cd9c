//! A zaak and what can come along with it.

use super::{
    record::{Resultaat, Status, ZaakEigenschap, ZaakInformatieObject},
    rol::Rol,
};
use crate::{catalogi::ZaakType, value};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

pub use crate::value::Vertrouwelijkheid;

/// A zaak, as a list or a detail gives it (Zaken API 1.5.1).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Zaak {
    /// The zaak's own address: what other resources name it by.
    pub url: Url,
    /// Its id; the last part of the address.
    #[serde(default)]
    pub uuid: Option<Uuid>,
    /// The number that people know, unique within the organisation.
    #[serde(default, deserialize_with = "value::text")]
    pub identificatie: String,
    /// RSIN of the organisation that made it.
    #[serde(default, deserialize_with = "value::text")]
    pub bronorganisatie: String,
    /// A short description.
    #[serde(default, deserialize_with = "value::text")]
    pub omschrijving: String,
    /// More words.
    #[serde(default, deserialize_with = "value::text")]
    pub toelichting: String,
    /// The zaaktype's address.
    pub zaaktype: Url,
    /// When it was written down.
    #[serde(default, deserialize_with = "value::optional")]
    pub registratiedatum: Option<Date>,
    /// RSIN of the organisation that handles it.
    #[serde(default, deserialize_with = "value::text")]
    pub verantwoordelijke_organisatie: String,
    /// When it began.
    #[serde(default, deserialize_with = "value::optional")]
    pub startdatum: Option<Date>,
    /// When it ended.
    #[serde(default, deserialize_with = "value::optional")]
    pub einddatum: Option<Date>,
    /// When it should end according to the plan.
    #[serde(default, deserialize_with = "value::optional")]
    pub einddatum_gepland: Option<Date>,
    /// When it must end according to the law.
    #[serde(default, deserialize_with = "value::optional")]
    pub uiterlijke_einddatum_afdoening: Option<Date>,
    /// When it was published.
    #[serde(default, deserialize_with = "value::optional")]
    pub publicatiedatum: Option<Date>,
    /// Last change; Open Zaak only. A new rol does not move it.
    #[serde(default, deserialize_with = "value::optional")]
    pub laatst_gemuteerd: Option<Timestamp>,
    /// By which channel it came; Open Zaak only.
    #[serde(default, deserialize_with = "value::text")]
    pub communicatiekanaal_naam: String,
    /// How confidential it is. None where the registry does not say: take that as the most secret.
    #[serde(default, deserialize_with = "value::optional")]
    pub vertrouwelijkheidaanduiding: Option<Vertrouwelijkheid>,
    /// A longer term.
    #[serde(default)]
    pub verlenging: Option<Verlenging>,
    /// Whether the term is suspended.
    #[serde(default)]
    pub opschorting: Option<Opschorting>,
    /// The zaak that this is a part of.
    #[serde(default, deserialize_with = "value::optional")]
    pub hoofdzaak: Option<Url>,
    /// Its parts.
    #[serde(default, deserialize_with = "value::list")]
    pub deelzaken: Vec<Url>,
    /// Other zaken that matter for it.
    #[serde(default, deserialize_with = "value::list")]
    pub relevante_andere_zaken: Vec<RelevanteZaak>,
    /// Addresses of the eigenschappen.
    #[serde(default, deserialize_with = "value::list")]
    pub eigenschappen: Vec<Url>,
    /// Addresses of the rollen (not in every registry's lists).
    #[serde(default, deserialize_with = "value::list")]
    pub rollen: Vec<Url>,
    /// Address of the last status; none for a zaak without one.
    #[serde(default, deserialize_with = "value::optional")]
    pub status: Option<Url>,
    /// Addresses of the links to documents.
    #[serde(default, deserialize_with = "value::list")]
    pub zaakinformatieobjecten: Vec<Url>,
    /// Numbers in other systems.
    #[serde(default, deserialize_with = "value::list")]
    pub kenmerken: Vec<Kenmerk>,
    /// Address of the result.
    #[serde(default, deserialize_with = "value::optional")]
    pub resultaat: Option<Url>,
    /// What was asked for with `expand`, as far as the registry sent it. A relation that is null is
    /// missing here, and a registry without `expand` sends nothing: fetch what a link names and this lacks.
    #[serde(default, rename = "_expand")]
    pub expand: Option<Box<Expanded>>,
}

impl Zaak {
    /// What came along; empty where nothing did.
    pub fn expanded(&self) -> &Expanded {
        static NOTHING: Expanded = Expanded {
            zaaktype: None,
            status: None,
            resultaat: None,
            rollen: None,
            eigenschappen: None,
            zaakinformatieobjecten: None,
            hoofdzaak: None,
            deelzaken: None,
        };
        self.expand.as_deref().unwrap_or(&NOTHING)
    }

    /// True where this zaak may be shown to somebody who may see up to `limit`. What the registry does
    /// not say counts as too secret.
    pub fn is_within(&self, limit: &Vertrouwelijkheid) -> bool {
        self.vertrouwelijkheidaanduiding.as_ref().is_some_and(|level| level.at_most(limit))
    }
}

/// Related records that came along.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Expanded {
    /// The zaaktype.
    #[serde(default)]
    pub zaaktype: Option<ZaakType>,
    /// The last status, with its statustype where that was asked for too.
    #[serde(default)]
    pub status: Option<Status>,
    /// The result.
    #[serde(default)]
    pub resultaat: Option<Resultaat>,
    /// The rollen.
    #[serde(default)]
    pub rollen: Option<Vec<Rol>>,
    /// The eigenschappen.
    #[serde(default)]
    pub eigenschappen: Option<Vec<ZaakEigenschap>>,
    /// The links to documents.
    #[serde(default)]
    pub zaakinformatieobjecten: Option<Vec<ZaakInformatieObject>>,
    /// The zaak that this is a part of.
    #[serde(default)]
    pub hoofdzaak: Option<Box<Zaak>>,
    /// The parts.
    #[serde(default)]
    pub deelzaken: Option<Vec<Zaak>>,
}

impl Expanded {
    /// True where nothing came along.
    pub fn is_empty(&self) -> bool {
        self.zaaktype.is_none()
            && self.status.is_none()
            && self.resultaat.is_none()
            && self.rollen.is_none()
            && self.eigenschappen.is_none()
            && self.zaakinformatieobjecten.is_none()
            && self.hoofdzaak.is_none()
            && self.deelzaken.is_none()
    }
}

/// A longer term.
#[derive(Clone, Debug, Deserialize)]
pub struct Verlenging {
    /// Why.
    #[serde(default, deserialize_with = "value::text")]
    pub reden: String,
    /// By how much.
    #[serde(default, deserialize_with = "value::optional")]
    pub duur: Option<value::Termijn>,
}

/// A suspended term. A registry writes one with `indicatie` false where nothing is suspended.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opschorting {
    /// True while it is suspended.
    #[serde(default, deserialize_with = "value::flag")]
    pub indicatie: bool,
    /// True where it was before; Open Zaak only.
    #[serde(default, deserialize_with = "value::flag")]
    pub eerdere_opschorting: bool,
    /// Why.
    #[serde(default, deserialize_with = "value::text")]
    pub reden: String,
}

/// Another zaak that matters.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RelevanteZaak {
    /// Its address.
    pub url: Url,
    /// How it matters (`vervolg`, `onderwerp`, `bijdrage`, …).
    #[serde(default, deserialize_with = "value::text")]
    pub aard_relatie: String,
}

/// A number in another system.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
pub struct Kenmerk {
    /// The number.
    #[serde(default, deserialize_with = "value::text")]
    pub kenmerk: String,
    /// The system.
    #[serde(default, deserialize_with = "value::text")]
    pub bron: String,
}
