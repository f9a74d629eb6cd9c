//! Puts what was read into the store: each collection in one transaction, and only rows that changed.

use super::pages::Whole;
use super::record::{CollectieRecord, DossierRecord};
use crate::session::Live;
use crate::store::{Table, Writer};
use domain::call::{AppError, ErrorCode};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Collectie, DossierToegang};
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

/// The moment of contact is kept to the hour: an unchanged sync writes little.
const CONTACT: SignedDuration = SignedDuration::from_hours(1);

/// Whose data is being written: refused inside the transaction once the session is over, so that a sync
/// that ends late cannot bring back what a sign-out erased.
pub(super) struct Owner {
    pub live: std::sync::Arc<Live>,
    pub gemeente: String,
    pub serial: u64,
}

impl Owner {
    pub fn check(&self) -> Result<(), AppError> {
        match self.live.is_current(&self.gemeente, self.serial) {
            true => Ok(()),
            false => Err(ErrorCode::SignedOut.into()),
        }
    }
}

/// Replaces a collection. Answers how many rows were written or deleted.
///
/// A row that cannot be read keeps its last good version. Where such a row does not tell which one it
/// is, nothing is deleted, for it could be any.
pub(super) fn collection(
    w: &Writer<'_>,
    owner: &Owner,
    dossier: &str,
    collectie: Collectie,
    whole: &Whole,
    record: &CollectieRecord,
) -> Result<usize, AppError> {
    owner.check()?;
    let group = [owner.gemeente.as_str(), dossier, collectie.segment()];
    if collectie == Collectie::Documenten {
        outdated_bytes(w, &group, whole)?;
    }
    let mut written = 0;
    for (id, row) in &whole.rows {
        written += usize::from(w.put(Table::Wire, &group, id, row)?);
    }
    if !whole.nameless {
        let stay = whole.rows.iter().map(|(id, _)| id).chain(&whole.broken).map(String::as_str);
        written += w.retain(Table::Wire, &group, stay)?;
    }
    w.put(Table::Collecties, &group[..2], collectie.segment(), record)?;
    Ok(written)
}

/// Deletes the bytes of documents that are listed differently from before, or not at all: they are fetched
/// again when somebody opens one.
fn outdated_bytes(w: &Writer<'_>, group: &[&str; 3], whole: &Whole) -> Result<(), AppError> {
    let kept: Vec<(String, IgnoredAny)> = w.list(Table::Documenten, &group[..2])?;
    for (id, _) in kept {
        let earlier: Option<Box<RawValue>> = w.get(Table::Wire, group, &id)?;
        let now = whole.rows.iter().find(|(row, _)| *row == id).map(|(_, row)| row.get());
        let stays = match now {
            Some(now) => earlier.is_some_and(|row| row.get() == now),
            None => whole.nameless || whole.broken.contains(&id),
        };
        if !stays {
            w.delete_document(group[0], group[1], &id)?;
        }
    }
    Ok(())
}

/// Deletes the local copy of a collection that this person may not see any more.
pub(super) fn forget(
    w: &Writer<'_>,
    gemeente: &str,
    dossier: &str,
    collectie: Collectie,
) -> Result<usize, AppError> {
    let gone = w.delete_group(Table::Wire, &[gemeente, dossier, collectie.segment()])?;
    if collectie == Collectie::Documenten {
        w.delete_documents(gemeente, dossier)?;
    }
    w.delete(Table::Collecties, &[gemeente, dossier], collectie.segment())?;
    Ok(gone)
}

/// Takes over which dossiers this person may see; the local copy of any other goes. Answers whether
/// anything changed.
pub(super) fn dossiers(
    w: &Writer<'_>,
    owner: &Owner,
    granted: &[DossierToegang],
    now: Timestamp,
) -> Result<bool, AppError> {
    owner.check()?;
    let gemeente = owner.gemeente.as_str();
    let known: Vec<(String, DossierRecord)> = w.list(Table::Dossiers, &[gemeente])?;
    let mut changed = false;
    for toegang in granted {
        let earlier = known.iter().find(|(id, _)| *id == toegang.id).map(|(_, record)| record);
        let same = earlier.is_some_and(|record| record.toegang == *toegang);
        let fresh = earlier.is_some_and(|record| {
            let since = now.duration_since(record.contact);
            !record.locked(now) && since >= SignedDuration::ZERO && since < CONTACT
        });
        if !same || !fresh {
            let record =
                DossierRecord { gemeente: gemeente.to_owned(), toegang: toegang.clone(), contact: now };
            changed |= !same || earlier.is_some_and(|record| record.locked(now));
            w.put(Table::Dossiers, &[gemeente], &toegang.id, &record)?;
        }
    }
    for (id, _) in known.iter().filter(|(id, _)| !granted.iter().any(|g| g.id == *id)) {
        dossier(w, gemeente, id)?;
        changed = true;
    }
    Ok(changed)
}

/// Deletes the local copy of a dossier.
fn dossier(w: &Writer<'_>, gemeente: &str, id: &str) -> Result<(), AppError> {
    for collectie in Collectie::ALL {
        forget(w, gemeente, id, collectie)?;
    }
    w.delete_group(Table::Collecties, &[gemeente, id])?;
    w.delete(Table::Dossiers, &[gemeente], id)?;
    Ok(())
}

/// Deletes everything that came from a municipality in a session. Its public page stays.
pub(super) fn municipality(w: &Writer<'_>, gemeente: &str) -> Result<(), AppError> {
    let known: Vec<(String, IgnoredAny)> = w.list(Table::Dossiers, &[gemeente])?;
    for (id, _) in known {
        dossier(w, gemeente, &id)?;
    }
    w.delete(Table::Sessies, &[], gemeente)?;
    Ok(())
}
