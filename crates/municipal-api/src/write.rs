//! What the app sends. Every POST carries an `Idempotency-Key`; the same key never acts twice.

use crate::{Antwoord, BriefSoort, TaakStatus, wire_enum};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

wire_enum! {
    /// How urgent a melding is.
    Urgentie { Gewoon, Spoed }
}

/// The four wishes for the talk that a municipality offers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default)]
pub struct GesprekWensen {
    /// At home (true) or at the town hall (false).
    pub thuis: Option<bool>,
    /// A relative or acquaintance comes along.
    pub naaste_erbij: bool,
    /// A begeleider comes along.
    pub begeleider_erbij: bool,
    /// Cliëntondersteuning is wanted.
    pub clientondersteuning: bool,
}

/// A melding: a need reported, by or for somebody (Wmo 2015, art. 2.3.2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NieuweMelding {
    /// What is difficult, in the user's words.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub omschrijving: String,
    /// Since when, in words.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub sinds: Option<String>,
    /// What was tried.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub geprobeerd: Option<String>,
    /// Who helps now, and how many hours a week.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 2000, pattern = r"\S")]
    pub hulp_nu: Option<String>,
    /// What the mantelzorger needs.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub mantelzorger_nodig: Option<String>,
    /// How urgent.
    pub urgentie: Urgentie,
    /// Wishes for the talk.
    #[serde(default)]
    pub wensen: GesprekWensen,
    /// For a melding about a person outside the dossiers: who it is about.
    #[serde(default)]
    pub voor: Option<GemeldePersoon>,
}

/// Whom a melding is about, where the person who reports may not see that dossier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct GemeldePersoon {
    /// Name.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub naam: String,
    /// Phone or e-mail.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub contact: String,
    /// Relation, in words.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub relatie: String,
    /// Whether that person knows of the melding.
    pub weet_ervan: bool,
}

/// An aanvraag after the onderzoek, or because the onderzoek was late.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NieuweAanvraag {
    /// The zaak of the melding.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// What is asked for.
    #[schema(min_length = 1, max_length = 8000, pattern = r"\S")]
    pub tekst: String,
}

/// A message to the municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NieuwBericht {
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// Plain text of at most 4,000 characters.
    #[schema(min_length = 1, max_length = 4000, pattern = r"\S")]
    pub tekst: String,
    /// Ids of documents uploaded before.
    #[serde(default)]
    #[schema(max_items = 10)]
    pub bijlagen: Vec<String>,
    /// It is said in the chat, where [`crate::Gemeente::chat`] offers one.
    #[serde(default)]
    pub chat: bool,
}

/// An appointment that the resident proposes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NieuweAfspraak {
    /// What it is.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub titel: String,
    /// When, UTC.
    pub moment: Timestamp,
    /// Minutes.
    #[schema(minimum = 1, maximum = 1440)]
    pub duur_minuten: u32,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
}

/// `PATCH afspraken/{id}` with If-Match.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AfspraakAntwoord {
    /// The answer.
    pub antwoord: Antwoord,
    /// Another moment, where one is proposed, UTC.
    #[serde(default)]
    pub voorstel: Option<Timestamp>,
}

/// A new shared task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NieuweTaak {
    /// What is to be done.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub titel: String,
    /// By which day.
    #[serde(default)]
    pub uiterlijk: Option<Date>,
}

/// `PATCH taken/{id}` with If-Match.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TaakWijziging {
    /// The new state.
    pub status: TaakStatus,
}

/// An upload: its bytes in base64 beside what it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NieuwDocument {
    /// Its title.
    #[schema(min_length = 1, max_length = 200, pattern = r"\S")]
    pub titel: String,
    /// The zaak it belongs to.
    #[serde(default)]
    pub zaak_id: Option<String>,
    /// What kind of letter.
    #[serde(default)]
    pub soort: Option<BriefSoort>,
    /// The bytes, base64; at most 10 MiB decoded.
    #[schema(format = Byte, min_length = 4)]
    pub inhoud: String,
    /// Media type: application/pdf, image/jpeg or image/png.
    #[schema(pattern = "^(application/pdf|image/jpeg|image/png)$")]
    pub formaat: String,
}

/// What every write answers: the confirmation of receipt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ontvangst {
    /// The id of what was made or changed.
    pub id: String,
    /// The number people may quote.
    #[serde(default)]
    pub kenmerk: Option<String>,
    /// When the municipality received it, UTC: terms run from this day.
    pub ontvangen: Timestamp,
}
