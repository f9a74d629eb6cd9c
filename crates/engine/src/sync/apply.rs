//! Puts what was read into the store: each collection in one transaction, and only rows that changed.

use super::pages::Whole;
use super::record::{self, CollectieRecord, DossierRecord};
use crate::machtiging::{clock, ended};
use crate::session::Live;
use crate::store::{Table, Writer};
use domain::call::{AppError, ErrorCode};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Collectie, DossierToegang};
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use std::collections::BTreeSet;

/// The moment of contact is kept to the hour: an unchanged sync writes little.
const CONTACT: SignedDuration = SignedDuration::from_hours(1);

/// Whose data is being written: refused inside the transaction once the session is over, so that a sync
/// that ends late cannot bring back what a sign-out erased.
pub(super) struct Owner {
    pub live: std::sync::Arc<Live>,
    pub gemeente: String,
    pub serial: u64,
    /// Who is signed in, as a tag.
    pub person: String,
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
        let stay = || whole.rows.iter().map(|(id, _)| id).chain(&whole.broken).map(String::as_str);
        if matches!(collectie, Collectie::Zaken | Collectie::Voorzieningen | Collectie::PgbBudgetten) {
            let stay: BTreeSet<&str> = stay().collect();
            let here: Vec<(String, IgnoredAny)> = w.list(Table::Wire, &group)?;
            let gone = here.iter().map(|(id, _)| id.as_str()).filter(|id| !stay.contains(id));
            ended::remember(w, group[0], group[1], gone)?;
        }
        written += w.retain(Table::Wire, &group, stay())?;
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
            // What this app sent itself is listed for the first time.
            Some(now) => earlier.is_none_or(|row| row.get() == now),
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

/// What came of taking over which dossiers a person may see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// Anything changed.
    pub changed: bool,
    /// A machtiging ended: what was made from its dossier goes too.
    pub ended: bool,
    /// A dossier stays as it was, because nobody could tell whether it may still be seen.
    pub waiting: bool,
}

/// Takes over which dossiers this person may see; the local copy of any other goes. Where a machtiging ended,
/// so does what was written here for that client. `whole` is false where the municipality could not tell of all
/// machtigingen: then a client's dossier that it leaves out stays as it was.
pub(super) fn dossiers(
    w: &Writer<'_>,
    owner: &Owner,
    granted: &[DossierToegang],
    whole: bool,
    now: Timestamp,
) -> Result<Seen, AppError> {
    owner.check()?;
    let gemeente = owner.gemeente.as_str();
    let latest = clock::seen(w)?;
    let known: Vec<(String, DossierRecord)> = w.list(Table::Dossiers, &[gemeente])?;
    let mut seen = Seen::default();
    // Before colours are given out: who is gone leaves one free.
    for (id, record) in known.iter().filter(|(id, _)| !granted.iter().any(|g| g.id == *id)) {
        // Somebody else who signed in here is no end of a machtiging.
        let same_person = record.person.as_ref().is_none_or(|person| *person == owner.person);
        if !whole && !record.own() && same_person {
            seen.waiting = true;
            continue;
        }
        if !record.own() && same_person {
            ended::erase(w, record, now)?;
            seen.ended = true;
        }
        dossier(w, gemeente, id)?;
        seen.changed = true;
    }
    for toegang in granted {
        let earlier = known.iter().find(|(id, _)| *id == toegang.id).map(|(_, record)| record);
        let was_locked = earlier.is_some_and(|record| record.locked(latest, now));
        let same = earlier.is_some_and(|record| {
            record.toegang == *toegang
                && record.colour.is_some()
                && record.person.as_ref() == Some(&owner.person)
        });
        let fresh = earlier.is_some_and(|record| {
            let since = now.duration_since(record.contact);
            !was_locked && since >= SignedDuration::ZERO && since < CONTACT
        });
        if !same || !fresh {
            let colour = match earlier.and_then(|record| record.colour) {
                Some(colour) => colour,
                None => free_colour(w)?,
            };
            let record = DossierRecord {
                gemeente: gemeente.to_owned(),
                toegang: toegang.clone(),
                contact: now,
                person: Some(owner.person.clone()),
                colour: Some(colour),
            };
            seen.changed |= !same || was_locked;
            w.put(Table::Dossiers, &[gemeente], &toegang.id, &record)?;
        }
    }
    clock_of_contact(w, latest, now)?;
    ended::forget_old(w, now)?;
    Ok(seen)
}

/// The clock is what it is from here on; kept to the hour, as the contact is.
fn clock_of_contact(w: &Writer<'_>, latest: Option<Timestamp>, now: Timestamp) -> Result<(), AppError> {
    match latest {
        Some(latest) if now.duration_since(latest).abs() < CONTACT => Ok(()),
        _ => clock::contact(w, now),
    }
}

/// The lowest colour that no dossier has: it stays with the dossier, whoever comes and goes.
fn free_colour(w: &Writer<'_>) -> Result<u8, AppError> {
    let taken: BTreeSet<u8> = record::dossiers(w)?.into_iter().filter_map(|record| record.colour).collect();
    Ok((0..u8::MAX).find(|colour| !taken.contains(colour)).unwrap_or_default())
}

/// Deletes the local copy of a dossier.
fn dossier(w: &Writer<'_>, gemeente: &str, id: &str) -> Result<(), AppError> {
    for collectie in Collectie::ALL {
        forget(w, gemeente, id, collectie)?;
    }
    w.delete_group(Table::Collecties, &[gemeente, id])?;
    crate::concept::forget(w, id)?;
    crate::views::berichten::forget(w, id)?;
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
