//! Messages and documents.

use crate::BriefSoort;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A message between resident and municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Bericht {
    /// Its id.
    pub id: String,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// True where the municipality wrote it.
    pub van_gemeente: bool,
    /// The writer's name.
    pub afzender: String,
    /// Plain text.
    pub tekst: String,
    /// When, UTC.
    pub verzonden: Timestamp,
    /// Documents sent along.
    #[serde(default)]
    pub bijlagen: Vec<String>,
    /// When the other side read it, UTC; none where the registry does not know.
    #[serde(default)]
    pub gelezen: Option<Timestamp>,
    /// It was said in a chat. A chat is between the municipality and the one person who held it.
    #[serde(default)]
    pub chat: bool,
}

/// A document's metadata. Its bytes are at `documenten/{id}/inhoud`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Its id.
    pub id: String,
    /// Its title.
    pub titel: String,
    /// Media type.
    pub formaat: String,
    /// Bytes.
    pub grootte: u64,
    /// The day on it.
    pub datum: Date,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// What kind of letter, where known.
    #[serde(default)]
    pub soort: Option<BriefSoort>,
}
