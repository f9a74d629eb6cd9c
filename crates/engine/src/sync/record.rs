//! What the store holds about synced data, besides the municipality's own rows.
//!
//! Rows themselves are in [`Table::Wire`] as the gateway sent them, so that a field or value which this version does not know is
//! there for the next one. Every row was read once as its wire type before it was stored.

use crate::machtiging::clock;
use crate::store::{Reader, Table};
use domain::call::{AppError, ErrorCode};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Collectie, DossierToegang, Gemeente, ToegangSoort, Verouderd};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;

/// A granted dossier is locked after this long without contact: nobody could have told us that the
/// machtiging was withdrawn.
pub const LOCKED_AFTER: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A dossier that a session may see. In [`Table::Dossiers`], group `[gemeente]`, id the dossier's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DossierRecord {
    /// The municipality.
    pub gemeente: String,
    /// Who it is about, and by which right it is seen.
    pub toegang: DossierToegang,
    /// When the municipality last said that this person may see it (to the hour).
    pub contact: Timestamp,
    /// Who was signed in then, as a tag.
    #[serde(default)]
    pub person: Option<String>,
    /// Its colour: a number from 0 that it keeps for as long as it is here.
    #[serde(default)]
    pub colour: Option<u8>,
}

impl DossierRecord {
    /// True for the person's own dossier.
    pub fn own(&self) -> bool {
        self.toegang.soort == ToegangSoort::Eigen
    }

    /// True where it must not be shown: somebody else's, and too long without contact. `seen` is the latest
    /// moment that this device has seen: a clock that was set back since then locks it too, for nobody can tell
    /// how long it has been.
    pub fn locked(&self, seen: Option<Timestamp>, now: Timestamp) -> bool {
        !self.own() && clock::since(self.contact, seen, now).is_none_or(|passed| passed > LOCKED_AFTER)
    }
}

/// Where a collection stands. In [`Table::Collecties`], group `[gemeente, dossier]`, id the segment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CollectieRecord {
    /// The ETag under which the dossier listed it when it was read.
    pub listed: Option<String>,
    /// Its own ETag, for the next conditional question.
    pub etag: Option<String>,
    /// When the copy was last right.
    pub fetched: Timestamp,
    /// When it was last read without a condition.
    pub whole: Timestamp,
    /// True where a row could not be read; its last good version was kept.
    pub broken: bool,
    /// Registries whose part the municipality could not refresh.
    pub verouderd: Vec<Verouderd>,
}

/// Who was last signed in at a municipality. In [`Table::Sessies`], group `[]`, id the municipality. It holds no
/// token: those live in memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccountRecord {
    /// A tag that tells one person from another; it does not tell who.
    pub person: String,
    /// The name to show.
    pub naam: Option<String>,
    /// When the copy was last right.
    pub synced: Option<Timestamp>,
}

/// A municipality's public page. In [`Table::Gemeenten`], group `[]`, id the municipality.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GemeenteRecord {
    /// When it came.
    pub fetched: Timestamp,
    /// Its ETag.
    pub etag: Option<String>,
    /// The page as it came.
    pub page: Box<RawValue>,
}

impl GemeenteRecord {
    /// The page, typed.
    ///
    /// # Errors
    /// `BadAnswer` where a version that kept it read less of it than this one needs.
    pub fn gemeente(&self) -> Result<Gemeente, AppError> {
        serde_json::from_str(self.page.get()).map_err(|_| ErrorCode::BadAnswer.into())
    }
}

/// The cached public page of a municipality.
///
/// # Errors
/// The store's.
pub fn gemeente(r: &Reader<'_>, id: &str) -> Result<Option<GemeenteRecord>, AppError> {
    r.get(Table::Gemeenten, &[], id)
}

/// Every synced dossier, the locked ones included.
///
/// # Errors
/// The store's.
pub fn dossiers(r: &Reader<'_>) -> Result<Vec<DossierRecord>, AppError> {
    Ok(r.list_all::<DossierRecord>(Table::Dossiers)?.into_iter().map(|(_, record)| record).collect())
}

/// The dossiers that may be shown now.
///
/// # Errors
/// The store's.
pub fn open_dossiers(r: &Reader<'_>, now: Timestamp) -> Result<Vec<DossierRecord>, AppError> {
    let seen = clock::seen(r)?;
    let mut found = dossiers(r)?;
    found.retain(|record| !record.locked(seen, now));
    Ok(found)
}

/// The rows of a collection, typed, in the order in which they first came.
///
/// # Errors
/// The store's.
pub fn rows<T: DeserializeOwned + Send>(
    r: &Reader<'_>,
    gemeente: &str,
    dossier: &str,
    collectie: Collectie,
) -> Result<Vec<T>, AppError> {
    let rows = r.list::<T>(Table::Wire, &[gemeente, dossier, collectie.segment()])?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Where a collection stands; none where it never came.
///
/// # Errors
/// The store's.
pub fn collectie(
    r: &Reader<'_>,
    gemeente: &str,
    dossier: &str,
    collectie: Collectie,
) -> Result<Option<CollectieRecord>, AppError> {
    r.get(Table::Collecties, &[gemeente, dossier], collectie.segment())
}
