//! What the user wrote, as views show it before the municipality has it.

use super::item::{Action, Item, State};
use super::{all, backoff};
use crate::context::Context;
use crate::store::Reader;
use domain::call::view::{AnswerState, Delivery, OutboxRow, OutboxState};
use domain::call::{AppError, GetOutbox};
use jiff::Timestamp;
use municipal_api::{Antwoord, NieuweTaak, TaakStatus};
use std::collections::{BTreeMap, BTreeSet};

/// A message that the synced copy does not hold yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingBericht {
    /// Its id in the outbox.
    pub id: String,
    /// The municipality.
    pub gemeente: String,
    /// The dossier.
    pub dossier: String,
    /// The zaak it belongs to.
    pub zaak: Option<String>,
    /// The text.
    pub tekst: String,
    /// When it was written.
    pub made: Timestamp,
    /// It is said in the chat.
    pub chat: bool,
    /// How it stands.
    pub delivery: Delivery,
    /// The id that the municipality gave it.
    pub sent: Option<String>,
    /// Files that go along, in order.
    pub files: Vec<PendingFile>,
}

/// A file that goes along with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PendingFile {
    /// On its way under this id.
    Upload {
        /// Its id in the outbox.
        id: String,
        /// Its title.
        title: String,
        /// The municipality refused it.
        parked: bool,
    },
    /// In the dossier.
    Document {
        /// Its id.
        id: String,
        /// Its title, where this app sent it a moment ago.
        title: Option<String>,
    },
}

/// An answer to an appointment that the synced copy does not hold yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PendingAntwoord {
    /// How it stands.
    pub state: AnswerState,
    /// The other moment that was proposed, UTC.
    pub proposed: Option<Timestamp>,
}

/// Something done with a shared task.
#[derive(Clone, Debug, PartialEq)]
pub struct PendingTaak {
    /// Its id in the outbox.
    pub id: String,
    /// The municipality.
    pub gemeente: String,
    /// The dossier.
    pub dossier: String,
    /// The task; none for a new one that the municipality does not have yet.
    pub task: Option<String>,
    /// What.
    pub deed: TaakDeed,
    /// How it stands.
    pub delivery: Delivery,
}

/// What was done.
#[derive(Clone, Debug, PartialEq)]
pub enum TaakDeed {
    /// Its state was changed to this.
    Change(TaakStatus),
    /// It was added.
    New(NieuweTaak),
}

/// How much waits, and how much is parked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Waits for its turn or for a sign-in.
    pub waiting: u32,
    /// The user decides.
    pub parked: u32,
}

/// Messages that are on their way, oldest first.
///
/// # Errors
/// The store's.
pub fn pending_berichten(r: &Reader<'_>) -> Result<Vec<PendingBericht>, AppError> {
    let items = all(r)?;
    let upload = |key: &uuid::Uuid| {
        let item = items.iter().find(|item| item.key == *key)?;
        let parked = matches!(item.state, State::Parked { .. });
        Some(PendingFile::Upload { id: item.id(), title: item.summary(), parked })
    };
    let document = |id: &String| {
        let sent = |item: &&Item| matches!(&item.state, State::Sent { id: known, .. } if known == id);
        let title = items.iter().filter(sent).find_map(|item| match &item.action {
            Action::Document(upload) => Some(upload.titel.clone()),
            _ => None,
        });
        PendingFile::Document { id: id.clone(), title }
    };
    let found = items.iter().filter_map(|item| {
        let Action::Bericht(bericht) = &item.action else { return None };
        Some(PendingBericht {
            id: item.id(),
            dossier: item.dossier.clone()?,
            zaak: bericht.zaak_id.clone(),
            tekst: bericht.tekst.clone(),
            made: item.made,
            chat: bericht.chat,
            delivery: delivery(&item.state),
            sent: match &item.state {
                State::Sent { id, .. } => Some(id.clone()),
                _ => None,
            },
            files: bericht
                .bijlagen
                .iter()
                .map(document)
                .chain(item.after.iter().filter_map(upload))
                .collect(),
            gemeente: item.gemeente.clone(),
        })
    });
    Ok(found.collect())
}

/// How something stands, as a message says it.
pub(crate) fn delivery(state: &State) -> Delivery {
    match state {
        State::Waiting => Delivery::Waiting,
        State::Parked { .. } => Delivery::Parked,
        State::Sent { .. } => Delivery::Sent,
    }
}

/// Answers to appointments that the synced copy does not hold yet, by dossier and appointment. A parked
/// one is not among them: the municipality's version stands until the user decides.
///
/// # Errors
/// The store's.
pub fn pending_antwoorden(r: &Reader<'_>) -> Result<BTreeMap<(String, String), PendingAntwoord>, AppError> {
    let mut found = BTreeMap::new();
    for item in all(r)? {
        let Action::Afspraak(change) = &item.action else { continue };
        let state = match (&item.state, &change.body.antwoord) {
            (State::Parked { .. }, _) => continue,
            (State::Waiting, _) => AnswerState::Pending,
            (State::Sent { .. }, Antwoord::Geaccepteerd) => AnswerState::Accepted,
            (State::Sent { .. }, Antwoord::Afgewezen) => AnswerState::Declined,
            (State::Sent { .. }, _) => AnswerState::Pending,
        };
        let pending = PendingAntwoord { state, proposed: change.body.voorstel };
        found.insert((item.dossier.clone().unwrap_or_default(), change.id.clone()), pending);
    }
    Ok(found)
}

/// What the user did with shared tasks and the synced copy does not hold yet, oldest first.
///
/// # Errors
/// The store's.
pub fn pending_taken(r: &Reader<'_>) -> Result<Vec<PendingTaak>, AppError> {
    let found = all(r)?.into_iter().filter_map(|item| {
        let (task, change) = match &item.action {
            Action::Taak(change) => (Some(change.id.clone()), TaakDeed::Change(change.body.status.clone())),
            Action::NieuweTaak(taak) => {
                let sent = match &item.state {
                    State::Sent { id, .. } => Some(id.clone()),
                    _ => None,
                };
                (sent, TaakDeed::New(taak.clone()))
            }
            _ => return None,
        };
        Some(PendingTaak {
            id: item.id(),
            gemeente: item.gemeente.clone(),
            dossier: item.dossier.clone()?,
            task,
            deed: change,
            delivery: delivery(&item.state),
        })
    });
    Ok(found.collect())
}

/// How much waits and is parked.
///
/// # Errors
/// The store's.
pub fn counts(r: &Reader<'_>) -> Result<Counts, AppError> {
    let mut counts = Counts::default();
    for item in all(r)? {
        match item.state {
            State::Waiting => counts.waiting += 1,
            State::Parked { .. } => counts.parked += 1,
            State::Sent { .. } => {}
        }
    }
    Ok(counts)
}

/// The earliest next try that one of these senders (a person's tag by municipality) can make.
pub(crate) fn next_try(
    r: &Reader<'_>,
    senders: &BTreeMap<String, String>,
) -> Result<Option<Timestamp>, AppError> {
    let mut heads: BTreeMap<(String, Option<String>), Item> = BTreeMap::new();
    for item in all(r)?.into_iter().filter(Item::is_ready) {
        let sender = senders.get(&item.gemeente);
        if sender.is_some_and(|sender| item.person.as_ref().is_none_or(|person| person == sender)) {
            // Only the first of a dossier: the others wait for it.
            heads.entry((item.gemeente.clone(), item.dossier.clone())).or_insert(item);
        }
    }
    // Where the first one could not be sent for want of a network, the others were not tried and seem due.
    let tried: Vec<Timestamp> = heads.values().filter(|item| item.tries > 0).map(|item| item.next).collect();
    let next =
        if tried.is_empty() { heads.values().map(|item| item.next).min() } else { tried.into_iter().min() };
    Ok(next)
}

/// What waits to be sent, and what the municipality refused, oldest first.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetOutbox) -> Result<Vec<OutboxRow>, AppError> {
    let items = ctx.read(all).await?;
    let now = ctx.now();
    let named: BTreeSet<uuid::Uuid> = items.iter().flat_map(|item| item.after.iter().copied()).collect();
    let rows = items.into_iter().filter(Item::is_open).map(|item| {
        let (state, theirs) = match &item.state {
            State::Parked { theirs } => (OutboxState::Parked, theirs.clone()),
            _ => {
                let pass = ctx.live.pass(&item.gemeente, now);
                let sender =
                    pass.is_some_and(|p| item.person.as_ref().is_none_or(|person| *person == p.person));
                (if sender { OutboxState::Waiting } else { OutboxState::NeedsSignIn }, None)
            }
        };
        // What will be tried now shows no old error.
        let error = item.error.clone().filter(|_| !item.is_waiting() || !backoff::is_due(item.next, now));
        OutboxRow {
            id: item.id(),
            kind: item.kind(),
            state,
            made: item.made,
            summary: item.summary(),
            error,
            theirs,
            attached: named.contains(&item.key),
        }
    });
    Ok(rows.collect())
}
