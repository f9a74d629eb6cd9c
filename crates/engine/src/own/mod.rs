//! The user's own records. They exist on this device alone, and move to another one in a backup.
//!
//! A record keeps a stamp for each field, so that two devices merge to the newest field of both; a
//! deletion is a tombstone. Write and read them inside the store's closures:
//!
//! ```ignore
//! let now = ctx.now();
//! ctx.write(move |w| own::save(w, now, Kind::Brief, &id, &brief)).await?;
//! let briefs: Vec<(String, Brief)> = ctx.read(|r| own::list(r, Kind::Brief)).await?;
//! ```

mod record;
mod stamp;
#[cfg(test)]
mod tests;

pub use record::{Field, Record};
pub use stamp::Stamp;

use crate::store::{Reader, Table, Writer};
use domain::call::{AppError, ErrorCode};
use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

macro_rules! kinds {
    ($($(#[$meta:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// What a record is. The name is stored and in backups: it never changes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Kind { $($(#[$meta])* #[serde(rename = $name)] $variant,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in the store.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

kinds! {
    /// What the user told about the situation; id `profile`.
    Profile = "profile",
    /// Settings; id `settings`.
    Settings = "settings",
    /// A voorziening kept by hand.
    Voorziening = "voorziening",
    /// A letter kept by hand.
    Brief = "brief",
    /// A PGB budget kept by hand.
    Pgb = "pgb",
    /// An agreement of the own PGB administration.
    Overeenkomst = "overeenkomst",
    /// A declaration of the own PGB administration.
    Declaratie = "declaratie",
    /// An own appointment.
    Afspraak = "afspraak",
    /// What was done with a tip; id the tip's.
    TipMark = "tip-mark",
    /// Whether a fact counts when tips are chosen; id its name.
    Fact = "feit",
    /// Whether a voorziening kept by hand and a synced one are the same.
    Match = "match",
    /// A melding from its first word on; its id is the key under which it is sent.
    Melding = "melding",
    /// A persoonlijk plan; its id is the key under which it is sent.
    Plan = "plan",
    /// A date of the municipality that the user corrected.
    Correctie = "correctie",
    /// What holds for a PGB budget; id the budget's.
    PgbSettings = "pgb-instelling",
    /// A photo or PDF of a letter or a declaration; its bytes are sealed apart.
    Bijlage = "bijlage",
    /// What a household answered about the eigen bijdrage; id the dossier's.
    Huishouden = "huishouden",
    /// What a hulpmiddel or woningaanpassing cost; id the voorziening's.
    Kostprijs = "kostprijs",
    /// A letter to the municipality: a draft, or one that was sent.
    Letter = "letter",
    /// Who signs letters, and who the client is: id `me`, or `client-` and the dossier's.
    LetterPerson = "letter-person",
    /// A talk: its preparation, and what was promised.
    Talk = "talk",
    /// How a week was; id its Monday, so that two devices meet in it.
    Checkin = "checkin",
    /// Answers on a form of the CarerQol; id its day, so that two devices meet in it.
    Carerqol = "carerqol",
    /// Something that was done, in the zorgdagboek.
    CareEntry = "zorgmoment",
    /// The emergency plan; id `noodplan`.
    Noodplan = "noodplan",
}

/// Saves a record: fields that differ get a new stamp. `value` must serialize to a JSON object.
/// Answers whether anything changed.
pub fn save<T: Serialize>(
    w: &Writer<'_>,
    now: Timestamp,
    kind: Kind,
    id: &str,
    value: &T,
) -> Result<bool, AppError> {
    let fields = match serde_json::to_value(value) {
        Ok(serde_json::Value::Object(fields)) => fields,
        _ => {
            tracing::error!(kind = kind.name(), "a record is not an object");
            return Err(ErrorCode::Internal.into());
        }
    };
    let earlier: Option<Record> = w.get(Table::Own, &[kind.name()], id)?;
    if earlier.as_ref().is_some_and(|record| record.holds(&fields)) {
        return Ok(false);
    }
    let stamp = stamp::next(w, now)?;
    let mut record = earlier.unwrap_or_else(|| Record::new(kind, id, &stamp));
    record.set(fields, &stamp);
    w.put(Table::Own, &[kind.name()], id, &record)
}

/// The record with this id, unless it was deleted.
pub fn get<T: DeserializeOwned>(r: &Reader<'_>, kind: Kind, id: &str) -> Result<Option<T>, AppError> {
    let record: Option<Record> = r.get(Table::Own, &[kind.name()], id)?;
    record.filter(Record::is_alive).map(Record::read).transpose()
}

/// All records of a kind that were not deleted, with their ids, in the order in which they were added.
pub fn list<T: DeserializeOwned>(r: &Reader<'_>, kind: Kind) -> Result<Vec<(String, T)>, AppError> {
    let records: Vec<(String, Record)> = r.list(Table::Own, &[kind.name()])?;
    records
        .into_iter()
        .filter(|(_, record)| record.is_alive())
        .map(|(id, record)| Ok((id, record.read()?)))
        .collect()
}

/// Deletes a record and its contents; a tombstone stays, so that a merge does not bring it back. Answers
/// whether there was one. Saving it again with the same id brings it back.
pub fn delete(w: &Writer<'_>, now: Timestamp, kind: Kind, id: &str) -> Result<bool, AppError> {
    let Some(mut record) = w.get::<Record>(Table::Own, &[kind.name()], id)?.filter(Record::is_alive) else {
        return Ok(false);
    };
    record.delete(&stamp::next(w, now)?);
    w.put(Table::Own, &[kind.name()], id, &record)
}

/// Every record, tombstones included.
pub fn all(r: &Reader<'_>) -> Result<Vec<Record>, AppError> {
    Ok(r.list_all(Table::Own)?.into_iter().map(|(_, record)| record).collect())
}

/// How a merge went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Records that were not here.
    pub added: u32,
    /// Records of which something was newer there.
    pub changed: u32,
    /// The others.
    pub unchanged: u32,
}

/// Merges records from another device. Later stamps of this device are later than all of theirs.
pub fn merge(w: &Writer<'_>, records: Vec<Record>) -> Result<Merged, AppError> {
    let mut merged = Merged::default();
    for theirs in records {
        if let Some(stamp) = theirs.latest() {
            stamp::observe(w, stamp)?;
        }
        let (kind, id) = (theirs.kind.clone(), theirs.id.clone());
        let group = [kind.as_str()];
        let Some(ours) = w.get::<Record>(Table::Own, &group, &id)? else {
            merged.added += u32::from(theirs.is_alive());
            merged.unchanged += u32::from(!theirs.is_alive());
            w.put(Table::Own, &group, &id, &theirs)?;
            continue;
        };
        let both = ours.clone().merge(theirs);
        if both == ours {
            merged.unchanged += 1;
        } else {
            merged.changed += 1;
            w.put(Table::Own, &group, &id, &both)?;
        }
    }
    Ok(merged)
}
