//! Collections: their names, their pages, and the ETag of each.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A collection of a dossier. Its wire name is the last segment of its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Collectie {
    /// Zaken with their events and besluiten.
    Zaken,
    /// Voorzieningen: what was awarded or refused, and what is delivered.
    Voorzieningen,
    /// PGB budgets as the municipality awarded them.
    PgbBudgetten,
    /// Appointments with or by the municipality.
    Afspraken,
    /// Tasks shared by those who have a machtiging.
    Taken,
    /// Messages.
    Berichten,
    /// Documents (their metadata).
    Documenten,
    /// Who may act for this person.
    Machtigingen,
    /// Who looked at what.
    Inzagen,
}

impl Collectie {
    /// Every collection, in the order in which a first sync asks for them.
    pub const ALL: [Self; 9] = [
        Self::Zaken,
        Self::Voorzieningen,
        Self::PgbBudgetten,
        Self::Afspraken,
        Self::Taken,
        Self::Berichten,
        Self::Documenten,
        Self::Machtigingen,
        Self::Inzagen,
    ];

    /// The path segment, as in `/v1/dossiers/{id}/pgb-budgetten`.
    pub fn segment(self) -> &'static str {
        match self {
            Self::Zaken => "zaken",
            Self::Voorzieningen => "voorzieningen",
            Self::PgbBudgetten => "pgb-budgetten",
            Self::Afspraken => "afspraken",
            Self::Taken => "taken",
            Self::Berichten => "berichten",
            Self::Documenten => "documenten",
            Self::Machtigingen => "machtigingen",
            Self::Inzagen => "inzagen",
        }
    }

    /// The collection with this path segment.
    pub fn from_segment(segment: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.segment() == segment)
    }
}

/// One page of a collection. `volgende` is an opaque cursor for `?cursor=`; absent on the last page.
///
/// Every page carries the ETag of the whole collection. Where the collection changed since the first
/// page, a cursor answers 409 with code `collectie-gewijzigd`: begin again, so that no row is lost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Pagina<T> {
    /// The rows of this page.
    pub resultaten: Vec<T>,
    /// The cursor of the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volgende: Option<String>,
    /// Parts of this collection that could not be refreshed, with the moment they were last good.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verouderd: Vec<Verouderd>,
}

/// A registry whose part of a collection is stale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Verouderd {
    /// The registry's name in the gateway's configuration.
    pub bron: String,
    /// Since when, UTC.
    pub sinds: jiff::Timestamp,
}

/// `GET /v1/dossiers/{id}`: the ETag of every collection, in one answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Dossier {
    /// The dossier's opaque id.
    pub id: String,
    /// ETag by collection segment, spelled as in the ETag header, quotes included. A collection that
    /// this person may not see is absent. One of which nothing can be told now has a tag that none of its answers
    /// carries: whoever asks for it gets 503, and keeps what they have. Readers ignore segments they do not know.
    pub etags: BTreeMap<String, String>,
}
