//! A voorziening: what was awarded or refused, and under which law.

use super::{Gebeurtenis, Resultaat};
use crate::{Eenheid, wire_enum};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

wire_enum! {
    /// The law that a request falls under.
    Wet { Wmo, Jeugdwet, Wlz, Zvw }
}

wire_enum! {
    /// How it is delivered.
    Leveringsvorm { Zin, Pgb, Tegemoetkoming }
}

/// How much: volume, unit and how often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Omvang {
    /// How many units.
    pub volume: i64,
    /// The unit.
    pub eenheid: Eenheid,
    /// How often, in words: "week", "vierWeken", "maand", "beschikking".
    pub frequentie: String,
}

/// A voorziening: what was awarded or refused. A merged one keeps its first id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Voorziening {
    /// Its id; stable also after merging.
    pub id: String,
    /// Other ids under which it was known.
    #[serde(default)]
    pub aliassen: Vec<String>,
    /// The municipality's own name for it.
    pub naam: String,
    /// The law that it falls under; none where the registry does not say, which is the Wmo for what a Wmo
    /// desk handles.
    #[serde(default)]
    pub wet: Option<Wet>,
    /// Product category "01" to "18".
    #[serde(default)]
    pub categorie: Option<String>,
    /// The zaken that led to it.
    #[serde(default)]
    pub zaak_ids: Vec<String>,
    /// What was decided; none while it is undecided.
    #[serde(default)]
    pub resultaat: Option<Resultaat>,
    /// How it is delivered.
    #[serde(default)]
    pub leveringsvorm: Option<Leveringsvorm>,
    /// The first day of the right.
    #[serde(default)]
    pub ingangsdatum: Option<Date>,
    /// The last day of the right; none is open-ended.
    #[serde(default)]
    pub einddatum: Option<Date>,
    /// Who delivers it.
    #[serde(default)]
    pub leverancier: Option<String>,
    /// How much.
    #[serde(default)]
    pub omvang: Option<Omvang>,
    /// Events that the back-office knows and the zaak does not.
    #[serde(default)]
    pub gebeurtenissen: Vec<Gebeurtenis>,
    /// Last changed, UTC.
    pub gewijzigd: Timestamp,
}
