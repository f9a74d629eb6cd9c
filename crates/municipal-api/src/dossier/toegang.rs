//! Who is signed in, which dossiers that person may see, and who looked at one.

use crate::{Verouderd, wire_enum};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `GET /v1/ik`: who is signed in and what that person may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ik {
    /// The name to show.
    pub naam: String,
    /// When the session ends, and after how many idle seconds it ends sooner.
    pub sessie: Sessie,
    /// Own dossier and those of clients.
    pub dossiers: Vec<DossierToegang>,
    /// Registries that could not tell now for whom this person may act. Where there are any, a dossier that is
    /// missing in `dossiers` may still be there: readers keep what they have of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verouderd: Vec<Verouderd>,
}

/// A session's lifetime, as the gateway keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Sessie {
    /// The latest moment at which it ends, UTC.
    pub eindigt: Timestamp,
    /// Idle seconds after which it ends (900 by default).
    pub inactief_seconden: u32,
}

wire_enum! {
    /// What the dossier is to the person who signed in.
    ToegangSoort { Eigen, Gemachtigd }
}

wire_enum! {
    /// Where a machtiging comes from.
    MachtigingSoort { Digid, Gemeente }
}

wire_enum! {
    /// What a machtiging allows.
    Bevoegdheid { Lezen, Berichten, Aanvragen, Geld }
}

/// A dossier that this person may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DossierToegang {
    /// The dossier's opaque id.
    pub id: String,
    /// The name of the person it is about.
    pub naam: String,
    /// Own, or somebody else's.
    pub soort: ToegangSoort,
    /// The machtiging, for somebody else's.
    #[serde(default)]
    pub machtiging: Option<Machtiging>,
}

/// Who may act for whom, for what and until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Machtiging {
    /// Its id.
    pub id: String,
    /// DigiD Machtigen or the municipality's own.
    pub soort: MachtigingSoort,
    /// The name of who may act.
    pub gemachtigde: String,
    /// What that person may do.
    pub bevoegdheden: Vec<Bevoegdheid>,
    /// From this day.
    pub ingangsdatum: Date,
    /// Until and including this day; none is open-ended.
    #[serde(default)]
    pub einddatum: Option<Date>,
    /// For If-Match. A registry need not fill it: the gateway makes it from the other fields.
    #[serde(default)]
    pub etag: String,
    /// Until when the code that hands it over can be redeemed, UTC. Until somebody did, `gemachtigde` is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_geldig_tot: Option<Timestamp>,
    /// When the holder last looked, UTC: for the person whose dossier it is, and no part of the ETag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laatst_gezien: Option<Timestamp>,
}

/// Somebody looked at something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Inzage {
    /// Its id.
    pub id: String,
    /// Who looked.
    pub door: String,
    /// At what: a collection segment.
    pub wat: String,
    /// When, UTC.
    pub moment: Timestamp,
}
