//! The tasks that those with a machtiging for a dossier share.

use super::hidden::speaks_of_it;
use super::snapshot::{self, Dossier, Origin, Snapshot};
use crate::context::Context;
use crate::outbox::{self, PendingTaak, TaakDeed};
use crate::store::Reader;
use domain::Date;
use domain::call::view::{Delivery, Scope, TaakState, TaakView};
use domain::call::{AppError, GetTaken};
use municipal_api::{Collectie, Taak, TaakStatus};

/// The tasks of all dossiers: those to do first, by their last day.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetTaken) -> Result<Vec<TaakView>, AppError> {
    snapshot::read(ctx, |r, snapshot| {
        let shared = Shared::load(r)?;
        let mut found = Vec::new();
        for dossier in &snapshot.dossiers {
            found.extend(shared.of(r, snapshot, dossier)?);
        }
        let key = |one: &TaakView| (one.state == TaakState::Done, one.due.unwrap_or(Date::MAX));
        found.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| (&a.title, &a.id).cmp(&(&b.title, &b.id))));
        Ok(found)
    })
    .await
}

/// What the user did with tasks that the municipality does not have yet.
pub(super) struct Shared(Vec<PendingTaak>);

impl Shared {
    pub fn load(r: &Reader<'_>) -> Result<Self, AppError> {
        Ok(Self(outbox::pending_taken(r)?))
    }

    /// The tasks of a dossier.
    pub fn of(
        &self,
        r: &Reader<'_>,
        snapshot: &Snapshot,
        dossier: &Dossier,
    ) -> Result<Vec<TaakView>, AppError> {
        let rows: Vec<Taak> = dossier.rows(r, snapshot.today, Collectie::Taken)?;
        let gemeente = dossier.row.gemeente.as_deref().filter(|_| dossier.origin == Origin::Synced);
        let me = gemeente.map(|gemeente| outbox::me(r, gemeente)).transpose()?.flatten();
        let here = |pending: &&PendingTaak| {
            Some(pending.gemeente.as_str()) == gemeente && pending.dossier == dossier.row.id
        };
        let blank = |id: String, title: String| TaakView {
            id,
            dossier: dossier.row.id.clone(),
            person: dossier.person(),
            title,
            due: None,
            by: None,
            mine: false,
            state: TaakState::Open,
            delivery: Delivery::Received,
            outbox: None,
            writable: false,
        };
        let mut found = Vec::new();
        for row in rows {
            if !dossier.row.own && speaks_of_it(&row.titel) {
                continue;
            }
            // The last thing done counts: the ones before it are on their way as well.
            let of_row = |pending: &&PendingTaak| {
                pending.task.as_deref() == Some(row.id.as_str())
                    && matches!(pending.deed, TaakDeed::Change(_))
            };
            let pending = self.0.iter().filter(here).rfind(of_row);
            let mut view = TaakView {
                due: row.uiterlijk,
                mine: row.door.is_some() && row.door == me,
                by: row.door,
                state: state(&row.status),
                writable: gemeente.is_some() && dossier.row.scopes.contains(&Scope::Read),
                ..blank(row.id, row.titel)
            };
            if let Some(pending) = pending {
                view.delivery = pending.delivery;
                view.outbox = Some(pending.id.clone());
                if let (TaakDeed::Change(status), true) =
                    (&pending.deed, pending.delivery != Delivery::Parked)
                {
                    view.state = state(status);
                    view.mine = view.state != TaakState::Open;
                    view.by = me.clone().filter(|_| view.mine);
                }
            }
            found.push(view);
        }
        for pending in self.0.iter().filter(here) {
            let there = || found.iter().any(|row| Some(&row.id) == pending.task.as_ref());
            if let TaakDeed::New(taak) = &pending.deed
                && !there()
            {
                found.push(TaakView {
                    due: taak.uiterlijk,
                    delivery: pending.delivery,
                    outbox: Some(pending.id.clone()),
                    ..blank(pending.id.clone(), taak.titel.clone())
                });
            }
        }
        Ok(found)
    }
}

/// How far a task is. What this version does not know is still to be done.
fn state(status: &TaakStatus) -> TaakState {
    match status {
        TaakStatus::Open | TaakStatus::Other(_) => TaakState::Open,
        TaakStatus::Opgepakt => TaakState::Taken,
        TaakStatus::Gedaan => TaakState::Done,
    }
}
