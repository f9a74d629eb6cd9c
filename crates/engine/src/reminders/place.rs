//! Reminders in the system's own timer, for platforms where the app is not there when they are due.
//!
//! The store is the truth: the nearest are placed at every start, on return and after every change, each under its own id.
//! What the system keeps of them is not sealed, so the texts are always the neutral ones.

use super::{Dealt, How, deal, later, list, notification, planned, since};
use crate::context::Context;
use crate::ports::{Channel, Notification, Scheduler};
use crate::store::{Table, blocking};
use domain::call::view::{ReminderKind, Settings};
use domain::call::{AppError, GetReminders, GetSettings, Topic};
use jiff::{SignedDuration, Timestamp};
use locales::content::Content;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// At most so many wait: iOS keeps 64 for an app.
const MOST: usize = 60;
/// One that is nearer than this is past before the system has it.
const NEAR: SignedDuration = SignedDuration::from_secs(5);

const PLACED: &str = "placed";
/// Kept once something was placed: without it this store never did, and what waits is of another one.
const PLACES: &str = "places";

/// What the system has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Placed {
    at: Timestamp,
    title: String,
    body: String,
}

/// The kinds that can be silenced apart.
const CHANNELS: [&str; 4] = ["afspraken", "termijnen", "pgb", "taken"];

/// The one that a reminder belongs to.
pub(super) fn channel(kind: ReminderKind) -> &'static str {
    match kind {
        ReminderKind::Afspraak => CHANNELS[0],
        ReminderKind::Termijn | ReminderKind::TermijnVerlopen => CHANNELS[1],
        ReminderKind::Pgb => CHANNELS[2],
        ReminderKind::Taak | ReminderKind::Noodplan => CHANNELS[3],
    }
}

/// Has the system hold what comes next, and nothing else of ours.
pub(crate) async fn place(ctx: &Context, scheduler: &Arc<dyn Scheduler>, anew: bool) -> Result<(), AppError> {
    let now = ctx.now();
    let (placed, before): (Vec<(String, Placed)>, Option<bool>) = ctx
        .read(|r| Ok((r.list(Table::Reminders, &[PLACED])?, r.get(Table::Reminders, &["state"], PLACES)?)))
        .await?;
    let placed: BTreeMap<String, Placed> = placed.into_iter().collect();
    look_back(ctx, &placed, now).await?;

    let settings = crate::settings::get(ctx, GetSettings {}).await?;
    let wanted = wanted(ctx, &settings, now).await?;
    let gone: Vec<String> =
        placed.keys().filter(|id| !wanted.contains_key(*id)).map(ToOwned::to_owned).collect();
    let fresh: Vec<(String, (Placed, Notification))> =
        wanted.into_iter().filter(|(id, (one, _))| anew || placed.get(id) != Some(one)).collect();
    if gone.is_empty() && fresh.is_empty() && before.is_some() {
        return Ok(());
    }

    // What is taken back is forgotten first: after a crash in between it is placed again or not at all.
    let forgotten = gone.clone();
    ctx.write(move |w| {
        w.put(Table::Reminders, &["state"], PLACES, &true)?;
        forgotten.iter().try_for_each(|id| w.delete(Table::Reminders, &[PLACED], id).map(|_| ()))
    })
    .await?;
    let channels = channels(ctx, &settings);
    let scheduler = scheduler.clone();
    let took = blocking(move || {
        if before.is_none() {
            scheduler.clear();
        }
        // What was shown already stays on the screen until somebody looks.
        for id in gone.iter().filter(|id| placed.get(*id).is_some_and(|one| one.at > now)) {
            scheduler.take_back(id);
        }
        if fresh.is_empty() || !scheduler.ready(&channels) {
            return Ok(Vec::new());
        }
        let mut took = Vec::new();
        for (id, (one, notification)) in fresh {
            match scheduler.place(one.at, &notification) {
                Ok(()) => took.push((id, one)),
                Err(error) => tracing::warn!(%error, "the system did not take a reminder"),
            }
        }
        Ok(took)
    })
    .await?;
    ctx.write(move |w| {
        took.iter().try_for_each(|(id, one)| w.put(Table::Reminders, &[PLACED], id, one).map(|_| ()))
    })
    .await
}

/// What fell due meanwhile: the system showed what it had, and the rest was missed.
async fn look_back(ctx: &Context, placed: &BTreeMap<String, Placed>, now: Timestamp) -> Result<(), AppError> {
    let looked: Option<Timestamp> = ctx.read(|r| r.get(Table::Reminders, &["state"], super::LOOKED)).await?;
    let due = planned(ctx, since(looked, now), later(now, SignedDuration::from_nanos(1))).await?;
    let again = later::due(ctx, now).await?;
    let shown: Vec<String> = placed.keys().cloned().collect();
    let missed = ctx
        .write(move |w| {
            let mut fresh = deal(w, due, now)?;
            fresh.extend(later::deal(w, again, now)?);
            let mut missed = false;
            for dealt in fresh {
                let how = if shown.contains(&dealt.reminder.id) { How::Fired } else { How::Missed };
                missed |= how == How::Missed;
                if how != dealt.how {
                    w.put(Table::Reminders, &["dealt"], &dealt.reminder.id, &Dealt { how, ..dealt.clone() })?;
                }
            }
            Ok(missed)
        })
        .await?;
    if missed {
        ctx.changed(Topic::Agenda);
    }
    Ok(())
}

/// The nearest, by id.
async fn wanted(
    ctx: &Context,
    settings: &Settings,
    now: Timestamp,
) -> Result<BTreeMap<String, (Placed, Notification)>, AppError> {
    if !settings.notifications {
        return Ok(BTreeMap::new());
    }
    let neutral = Settings { full_text: false, ..settings.clone() };
    let coming = list(ctx, GetReminders {}).await?;
    let coming = coming.into_iter().filter(|reminder| reminder.at > later(now, NEAR)).take(MOST);
    let place = |reminder| {
        let said = notification(ctx, &neutral, &reminder);
        let one = Placed { at: reminder.at, title: said.title.clone(), body: said.body.clone() };
        (reminder.id, (one, said))
    };
    Ok(coming.map(place).collect())
}

/// The kinds with their names.
fn channels(ctx: &Context, settings: &Settings) -> Vec<Channel> {
    let words = Content::new(&crate::settings::language(ctx, settings));
    let name = |id| words.get(&format!("notification-channel-{id}")).unwrap_or_default();
    CHANNELS.map(|id| Channel { id, name: name(id) }).to_vec()
}

#[cfg(test)]
mod tests;
