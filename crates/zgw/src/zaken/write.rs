//! What can be written to a zaak. A registry does not make a write idempotent: choose `identificatie`
//! yourself (unique within the organisation), and look for it before writing again.

use super::{
    Kenmerk, Vertrouwelijkheid,
    rol::{AuthenticatieContext, BetrokkeneType, IndicatieMachtiging},
};
use crate::redact::Bsn;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use url::Url;

/// A zaak to make.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NieuweZaak {
    /// The number, at most 40 characters; chosen by the registry where it is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identificatie: Option<String>,
    /// RSIN of the organisation that makes it.
    pub bronorganisatie: String,
    /// RSIN of the organisation that handles it.
    pub verantwoordelijke_organisatie: String,
    /// The zaaktype.
    pub zaaktype: Url,
    /// When it began.
    pub startdatum: Date,
    /// A short description, at most 80 characters.
    pub omschrijving: String,
    /// More words, at most 1000 characters.
    pub toelichting: String,
    /// By default what the zaaktype says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertrouwelijkheidaanduiding: Option<Vertrouwelijkheid>,
    /// Numbers in other systems.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kenmerken: Vec<Kenmerk>,
}

/// A person's rol to make.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NieuweRol {
    /// The zaak; none inside a [`ZaakRegistratie`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zaak: Option<Url>,
    /// The roltype.
    pub roltype: Url,
    /// Words about it (some servers demand them).
    pub roltoelichting: String,
    /// Whether somebody acts for somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicatie_machtiging: Option<IndicatieMachtiging>,
    betrokkene_type: BetrokkeneType,
    betrokkene_identificatie: Persoon,
    /// How the person signed in, and for whom. A server without this field ignores it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticatie_context: Option<AuthenticatieContext>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Persoon {
    inp_bsn: Bsn,
    #[serde(skip_serializing_if = "Option::is_none")]
    geslachtsnaam: Option<crate::Redacted<String>>,
}

impl NieuweRol {
    /// A person's rol in a zaak.
    pub fn person(zaak: Option<Url>, roltype: Url, bsn: Bsn, toelichting: impl Into<String>) -> Self {
        Self {
            zaak,
            roltype,
            roltoelichting: toelichting.into(),
            indicatie_machtiging: None,
            betrokkene_type: BetrokkeneType::NatuurlijkPersoon,
            betrokkene_identificatie: Persoon { inp_bsn: bsn, geslachtsnaam: None },
            authenticatie_context: None,
        }
    }

    /// With a family name.
    #[must_use]
    pub fn named(mut self, geslachtsnaam: impl Into<String>) -> Self {
        self.betrokkene_identificatie.geslachtsnaam = Some(crate::Redacted(geslachtsnaam.into()));
        self
    }
}

/// A status to set. A zaak takes one status a moment, and none in the future.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NieuweStatus {
    /// The zaak; none inside a [`ZaakRegistratie`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zaak: Option<Url>,
    /// The statustype.
    pub statustype: Url,
    /// When it was set.
    pub datum_status_gezet: Timestamp,
    /// What to say about it.
    pub statustoelichting: String,
}

/// A result to set.
#[derive(Clone, Debug, Serialize)]
pub struct NieuwResultaat {
    /// The zaak.
    pub zaak: Url,
    /// The resultaattype.
    pub resultaattype: Url,
    /// What to say about it.
    pub toelichting: String,
}

/// A document to link to a zaak.
#[derive(Clone, Debug, Serialize)]
pub struct NieuwZaakInformatieObject {
    /// The zaak; none inside a [`ZaakRegistratie`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zaak: Option<Url>,
    /// The document, as the Documenten API names it.
    pub informatieobject: Url,
    /// Title within the zaak.
    pub titel: String,
    /// Words about it.
    pub beschrijving: String,
}

/// A value that the zaaktype asks for.
#[derive(Clone, Debug, Serialize)]
pub struct NieuweZaakEigenschap {
    /// The zaak.
    pub zaak: Url,
    /// The eigenschap, in the catalogue.
    pub eigenschap: Url,
    /// The value.
    pub waarde: crate::Redacted<String>,
}

/// A zaak with all that belongs to it, made in one piece or not at all (`zaak_registreren`: Open Zaak
/// only, experimental).
#[derive(Clone, Debug, Serialize)]
pub struct ZaakRegistratie {
    /// The zaak.
    pub zaak: NieuweZaak,
    /// Its rollen.
    pub rollen: Vec<NieuweRol>,
    /// Its first status.
    pub status: NieuweStatus,
    /// Its documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub zaakinformatieobjecten: Vec<NieuwZaakInformatieObject>,
}
