//! What waits to be sent: stored first, shown at once, sent first in, first out per dossier.
//!
//! Every item has its own idempotency key, made once and kept over restarts, so that a write whose answer
//! was lost is sent again and acts once. Network errors, 429 and 5xx are tried again later; a 401 waits for
//! the next sign-in of the same person; what the municipality refuses, or changed meanwhile, is parked
//! beside its version until the user decides. Nothing leaves the outbox without a receipt or the user's
//! own decision.
//!
//! - [`write`](send_bericht) puts things in, `send` gets them out, [`pending_berichten`] and
//!   [`pending_antwoorden`] are what views show meanwhile.

mod backoff;
mod echo;
mod item;
mod send;
mod taak;
mod write;

pub(crate) use backoff::wait;
pub use echo::{
    Counts, PendingAntwoord, PendingBericht, PendingFile, PendingTaak, TaakDeed, counts, list,
    pending_antwoorden, pending_berichten, pending_taken,
};
pub(crate) use echo::{delivery, next_try};
pub use item::{Action, Change, Item, State, Upload};
pub(crate) use send::{flush, settle};
pub use taak::{add_taak, change_taak};
pub use write::{answer_afspraak, propose_moment, resolve, send_bericht, submit};
pub(crate) use write::{find, place, sender};

use crate::store::{Reader, Table};
use crate::sync::record::AccountRecord;
use domain::call::AppError;

/// What was written for this dossier, oldest first.
pub(crate) fn of_dossier(r: &Reader<'_>, gemeente: &str, dossier: &str) -> Result<Vec<Item>, AppError> {
    let mut items = all(r)?;
    items.retain(|item| item.gemeente == gemeente && item.dossier.as_deref() == Some(dossier));
    Ok(items)
}

/// Everything, oldest first.
pub(crate) fn all(r: &Reader<'_>) -> Result<Vec<Item>, AppError> {
    Ok(r.list::<Item>(Table::Outbox, &[])?.into_iter().map(|(_, item)| item).collect())
}

/// The name of who is signed in at a municipality, as it writes it.
pub(crate) fn me(r: &Reader<'_>, gemeente: &str) -> Result<Option<String>, AppError> {
    Ok(r.get::<AccountRecord>(Table::Sessies, &[], gemeente)?.and_then(|account| account.naam))
}
