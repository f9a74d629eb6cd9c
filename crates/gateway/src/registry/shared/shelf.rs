//! One sort of answers of one source, as it is kept in the shared cache.

use super::{
    Shared,
    courier::{MARK_SECONDS, mark_word},
    health::Read,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    sync::{Arc, atomic::Ordering::Relaxed},
    time::Duration,
};
use uuid::Uuid;

/// The largest content that is kept, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

/// See the module.
pub(crate) struct Shelf {
    shared: Arc<Shared>,
    name: String,
    /// The mark of everything on it.
    mark: String,
    keep: Duration,
}

/// What was found of a person's part.
pub(crate) struct Seen<T> {
    /// The answer, when the registry was asked for it, and whether nothing was dropped since.
    pub(crate) found: Option<(T, Timestamp, bool)>,
    /// What an answer that is asked for from now on is kept under; none where the shared cache is of no use now.
    pub(crate) ticket: Option<Ticket>,
}

/// The marks as they stood before a registry was asked.
pub(crate) struct Ticket {
    slot: String,
    marks: [String; 2],
}

/// As it is kept.
#[derive(Serialize, Deserialize)]
struct Kept<T> {
    marks: [String; 2],
    /// Milliseconds since 1970.
    asked: i64,
    answer: T,
}

impl Shelf {
    pub(super) fn new(shared: Arc<Shared>, name: String, keep: Duration) -> Self {
        Self { mark: shared.key('m', &name), shared, name, keep }
    }

    /// The name of what is kept for one key.
    fn slot(&self, key: &[u8]) -> String {
        self.shared.seal.name(&[b"slot", self.name.as_bytes(), key])
    }

    /// The mark of what is kept for one key.
    pub(crate) fn mark_of(&self, key: &[u8]) -> String {
        self.shared.key('m', &self.slot(key))
    }

    /// The mark of everything on this shelf.
    pub(crate) fn mark(&self) -> &str {
        &self.mark
    }

    /// Where it stands which answers name a record.
    fn names(&self, id: &Uuid) -> String {
        self.shared.key('n', &self.shared.seal.name(&[b"names", self.name.as_bytes(), id.as_bytes()]))
    }

    /// Looks for an answer, and takes down the marks as they stand.
    pub(crate) async fn look<T: DeserializeOwned>(&self, key: &[u8]) -> Seen<T> {
        let shared = &self.shared;
        let nothing = Seen { found: None, ticket: None };
        if shared.health.is_failing() {
            return nothing;
        }
        let slot = self.slot(key);
        let (own, content) = (shared.key('m', &slot), shared.key('v', &slot));
        let mut pipe = redis::pipe();
        for mark in [&self.mark, &own] {
            // A mark that is gone is made anew: nothing that was kept before fits it.
            pipe.cmd("SET").arg(mark).arg(mark_word()).arg("NX").arg("EX").arg(MARK_SECONDS).ignore();
        }
        pipe.cmd("MGET").arg(&self.mark).arg(&own).arg(&content);
        type Three = (Option<String>, Option<String>, Option<Vec<u8>>);
        let ((shelf, person, sealed),): (Three,) = match shared.link.ask(&pipe).await {
            Ok(answer) => answer,
            Err(error) => {
                shared.health.count(Read::Failed);
                shared.health.ill(&error);
                return nothing;
            }
        };
        let (Some(shelf), Some(person)) = (shelf, person) else { return nothing };
        let marks = [shelf, person];
        let kept: Option<Kept<T>> = sealed.as_ref().and_then(|sealed| shared.opened(&content, sealed));
        let found = kept.and_then(|kept| {
            let asked = Timestamp::from_millisecond(kept.asked).ok()?;
            Some((kept.answer, asked, kept.marks == marks))
        });
        shared.health.count(match (&found, &sealed) {
            (Some((_, _, true)), _) => Read::New,
            (Some(_), _) => Read::Old,
            (None, Some(_)) => Read::Unreadable,
            (None, None) => Read::Nothing,
        });
        Seen { found, ticket: Some(Ticket { slot, marks }) }
    }

    /// Keeps an answer, with the records that it names.
    pub(crate) async fn keep<T: Serialize>(
        &self,
        ticket: Ticket,
        answer: &T,
        asked: Timestamp,
        names: &[Uuid],
    ) {
        #[derive(Serialize)]
        struct Borrowed<'a, T> {
            marks: &'a [String; 2],
            asked: i64,
            answer: &'a T,
        }
        let shared = &self.shared;
        let (own, content) = (shared.key('m', &ticket.slot), shared.key('v', &ticket.slot));
        let kept = Borrowed { marks: &ticket.marks, asked: asked.as_millisecond(), answer };
        let Some(sealed) = shared.sealed(&content, &kept).filter(|sealed| sealed.len() <= LARGEST) else {
            return;
        };
        let seconds = self.keep.as_secs().max(1);
        let mut pipe = redis::pipe();
        for id in names {
            let named = self.names(id);
            pipe.cmd("SADD").arg(&named).arg(&ticket.slot).ignore();
            pipe.cmd("EXPIRE").arg(&named).arg(seconds + 60).ignore();
        }
        pipe.cmd("SET").arg(&content).arg(sealed).arg("EX").arg(seconds).ignore();
        for mark in [&self.mark, &own] {
            pipe.cmd("EXPIRE").arg(mark).arg(MARK_SECONDS).ignore();
        }
        match shared.link.slowly::<()>(&pipe).await {
            Ok(()) => drop(shared.health.stores.fetch_add(1, Relaxed)),
            Err(error) => shared.health.ill(&error),
        }
    }

    /// The marks of all answers that name this record, whoever kept them, and the key where that stood. None where the
    /// shared cache does not tell.
    pub(crate) async fn naming(&self, id: &Uuid) -> Option<(Vec<String>, String)> {
        let shared = &self.shared;
        if shared.health.is_failing() {
            return None;
        }
        let key = self.names(id);
        let mut pipe = redis::pipe();
        pipe.cmd("SMEMBERS").arg(&key);
        match shared.link.slowly::<(Vec<String>,)>(&pipe).await {
            Ok((slots,)) => {
                // What is no name of ours was put there by somebody else.
                let ours = |slot: &String| slot.len() == 32 && slot.bytes().all(|b| b.is_ascii_hexdigit());
                let marks = slots.into_iter().filter(ours).map(|slot| shared.key('m', &slot));
                Some((marks.collect(), key))
            }
            Err(error) => {
                shared.health.ill(&error);
                None
            }
        }
    }
}
