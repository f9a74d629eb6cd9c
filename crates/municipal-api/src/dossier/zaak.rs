//! A zaak: what was asked, what happened and what was decided.

use super::Wet;
use crate::wire_enum;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

wire_enum! {
    /// What happened in a zaak.
    GebeurtenisSoort {
        /// The melding was received.
        MeldingOntvangen,
        /// The persoonlijk plan was received.
        PersoonlijkPlanOntvangen,
        /// The onderzoek began.
        OnderzoekGestart,
        /// The talk took place.
        Gesprek,
        /// The verslag was sent.
        VerslagVerzonden,
        /// The aanvraag was received.
        AanvraagOntvangen,
        /// More information was asked for: the term is suspended from the day after.
        InformatieGevraagd,
        /// That information arrived: the term runs on.
        InformatieOntvangen,
        /// The decision term was extended; `tot` is the new day.
        BeslistermijnVerlengd,
        /// The beschikking was sent (details in `besluiten`).
        BesluitVerzonden,
        /// The supplier was told.
        OpdrachtGegeven,
        /// The product was delivered or the adaptation done.
        Geleverd,
        /// The service began.
        LeveringGestart,
        /// The service stopped.
        LeveringGestopt,
        /// The ingebrekestelling was received.
        IngebrekestellingOntvangen,
        /// The bezwaar was received.
        BezwaarOntvangen,
        /// The beslissing op bezwaar was sent.
        BeslissingOpBezwaarVerzonden,
        /// The beroep was filed.
        BeroepIngesteld,
        /// A heronderzoek began.
        HeronderzoekGestart,
        /// The right ended.
        EindeRecht,
        /// The melding or aanvraag was withdrawn.
        Ingetrokken,
    }
}

/// One dated event of a zaak.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gebeurtenis {
    /// What happened.
    pub soort: GebeurtenisSoort,
    /// On which day.
    pub datum: Date,
    /// The new last day, for an extension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tot: Option<Date>,
    /// In the registry's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub toelichting: Option<String>,
}

wire_enum! {
    /// What was decided.
    Resultaat { Toegewezen, GedeeltelijkToegewezen, Afgewezen, BuitenBehandeling, Ingetrokken, Gegrond, Ongegrond }
}

/// A besluit (beschikking or beslissing op bezwaar).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Besluit {
    /// Its id.
    pub id: String,
    /// The day on which it was taken.
    pub datum: Date,
    /// The day on which it was sent: the bezwaar term runs from the day after.
    #[serde(default)]
    pub verzenddatum: Option<Date>,
    /// The last day for bezwaar as the municipality gives it.
    #[serde(default)]
    pub uiterlijke_reactiedatum: Option<Date>,
    /// What was decided.
    pub resultaat: Resultaat,
    /// In plain words.
    #[serde(default)]
    pub toelichting: Option<String>,
    /// The document that holds it.
    #[serde(default)]
    pub document_id: Option<String>,
}

/// A zaak: a request and what happened to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Zaak {
    /// Its id in this API.
    pub id: String,
    /// The number people see in letters.
    pub identificatie: String,
    /// What it is about.
    pub omschrijving: String,
    /// The law that it falls under; none where the registry does not say, which is the Wmo for what a Wmo
    /// desk handles.
    #[serde(default)]
    pub wet: Option<Wet>,
    /// Product category "01" to "18", where known.
    #[serde(default)]
    pub categorie: Option<String>,
    /// The first day.
    pub startdatum: Date,
    /// The day on which it was closed.
    #[serde(default)]
    pub einddatum: Option<Date>,
    /// The current status in the registry's own words.
    #[serde(default)]
    pub status: Option<String>,
    /// Who handles it, and how to reach that person.
    #[serde(default)]
    pub behandelaar: Option<String>,
    /// True where the municipality announced an adviescommissie for bezwaar (12 weeks).
    #[serde(default)]
    pub adviescommissie: bool,
    /// What happened.
    #[serde(default)]
    pub gebeurtenissen: Vec<Gebeurtenis>,
    /// What was decided.
    #[serde(default)]
    pub besluiten: Vec<Besluit>,
    /// Last changed, UTC.
    pub gewijzigd: Timestamp,
}
