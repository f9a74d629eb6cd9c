//! Appointments and tasks.

use crate::wire_enum;
use jiff::{Timestamp, civil::Date, civil::Time};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

wire_enum! {
    /// What was answered to an appointment.
    Antwoord { Open, Geaccepteerd, Afgewezen, AnderVoorstel }
}

/// An appointment: civil time, zone and instant, so that none is lost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Afspraak {
    /// Its id.
    pub id: String,
    /// What it is.
    pub titel: String,
    /// The civil day.
    pub datum: Date,
    /// The civil time.
    #[schema(value_type = String, format = "time")]
    pub tijd: Time,
    /// The zone of both, an IANA name.
    pub zone: String,
    /// The instant, UTC.
    pub moment: Timestamp,
    /// Minutes.
    pub duur_minuten: u32,
    /// Where.
    #[serde(default)]
    pub plaats: Option<String>,
    /// With whom.
    #[serde(default)]
    pub met: Option<String>,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// What was answered.
    pub antwoord: Antwoord,
    /// The other moment that was proposed, UTC, where that was the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voorstel: Option<Timestamp>,
    /// For If-Match.
    pub etag: String,
}

wire_enum! {
    /// A task's state.
    TaakStatus { Open, Opgepakt, Gedaan }
}

/// A task that those with a machtiging share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Taak {
    /// Its id.
    pub id: String,
    /// What is to be done.
    pub titel: String,
    /// By which day.
    #[serde(default)]
    pub uiterlijk: Option<Date>,
    /// Who does it.
    #[serde(default)]
    pub door: Option<String>,
    /// How far it is.
    pub status: TaakStatus,
    /// For If-Match.
    pub etag: String,
}
