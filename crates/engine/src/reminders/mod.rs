//! Firing reminders in time, and remembering which were missed.
//!
//! What there is to be reminded of comes from `views::reminders`; here is only what happened to it. Up to
//! `looked` everything has been dealt with: a later one fires once its moment has come, and one that is
//! found much later than that was missed.

mod later;
mod place;

pub(crate) use later::{act_on, finish, snooze};
pub(crate) use place::place;

use crate::context::Context;
use crate::ports::{Notification, NotificationAction};
use crate::store::{Reader, Table, Writer, blocking};
use crate::views;
use domain::call::view::{ReminderKind, ReminderView, Settings};
use domain::call::{AppError, DismissMissed, GetNotifies, GetReminders, GetSettings, Topic};
use domain::reminders::subject;
use jiff::{SignedDuration, Timestamp};
use locales::content::{Arg, Content};
use serde::{Deserialize, Serialize};

/// A notification this late still helps; a later one goes to the list of missed ones.
const LATE: SignedDuration = SignedDuration::from_mins(10);
/// How far back the app looks after it was closed: older things are on the screens anyway.
const BACK: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How far ahead reminders are planned.
const AHEAD: SignedDuration = SignedDuration::from_hours(400 * 24);

const LOOKED: &str = "looked";

/// What happened to a reminder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Dealt {
    reminder: ReminderView,
    how: How,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum How {
    Fired,
    Missed,
    Seen,
}

impl How {
    /// How a reminder that is due is dealt with.
    fn of(reminder: &ReminderView, now: Timestamp) -> Self {
        if now.duration_since(reminder.at) <= LATE { Self::Fired } else { Self::Missed }
    }
}

/// The reminders that are planned, the nearest first; those that were put off among them.
pub(crate) async fn list(ctx: &Context, _: GetReminders) -> Result<Vec<ReminderView>, AppError> {
    let now = ctx.now();
    let mut found = planned(ctx, now, later(now, AHEAD)).await?;
    let (put_off, dealt) = ctx.read(|r| Ok((later::put_off(r)?, dealt(r)?))).await?;
    found.retain(|reminder| dealt.iter().all(|(id, _)| *id != reminder.id));
    found.extend(put_off.into_iter().map(|one| one.reminder));
    found.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    Ok(found)
}

/// Whether the system shows notifications.
pub(crate) async fn notifies(ctx: &Context, _: GetNotifies) -> Result<bool, AppError> {
    let config = ctx.config.clone();
    blocking(move || Ok(config.shell.notifies())).await
}

/// The plan without what the user has finished.
async fn planned(ctx: &Context, from: Timestamp, until: Timestamp) -> Result<Vec<ReminderView>, AppError> {
    let mut found = views::reminders::plan(ctx, from, until).await?;
    let finished = ctx.read(later::finished).await?;
    found.retain(|reminder| !finished.contains(subject(&reminder.id)));
    Ok(found)
}

/// Reminders that came while the app was closed and have not been seen yet, oldest first.
pub(crate) fn missed(r: &Reader<'_>) -> Result<Vec<ReminderView>, AppError> {
    let mut found: Vec<ReminderView> = dealt(r)?
        .into_iter()
        .filter(|(_, dealt)| dealt.how == How::Missed)
        .map(|(_, dealt)| dealt.reminder)
        .collect();
    found.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    Ok(found)
}

/// The missed reminders have been seen.
pub(crate) async fn dismiss(ctx: &Context, call: DismissMissed) -> Result<(), AppError> {
    ctx.write(move |w| {
        for id in &call.ids {
            if let Some(dealt) = w.get::<Dealt>(Table::Reminders, &["dealt"], id)?
                && dealt.how == How::Missed
            {
                w.put(Table::Reminders, &["dealt"], id, &Dealt { how: How::Seen, ..dealt })?;
            }
        }
        Ok(())
    })
    .await?;
    ctx.changed(Topic::Agenda);
    Ok(())
}

/// Fires what is due and answers when the next one is; none where nothing is planned.
pub(crate) async fn tick(ctx: &Context) -> Option<Timestamp> {
    match fire(ctx).await {
        Ok(next) => next,
        Err(error) => {
            tracing::warn!(code = error.code.as_str(), "reminders were not looked at");
            // Tried again soon: a full disk or a busy store passes.
            Some(later(ctx.now(), SignedDuration::from_mins(1)))
        }
    }
}

async fn fire(ctx: &Context) -> Result<Option<Timestamp>, AppError> {
    let now = ctx.now();
    let looked: Option<Timestamp> = ctx.read(|r| r.get(Table::Reminders, &["state"], LOOKED)).await?;
    let after_now = later(now, SignedDuration::from_nanos(1));
    let due = planned(ctx, since(looked, now), after_now).await?;
    let again = later::due(ctx, now).await?;
    settle(ctx, due, again, now).await?;
    let next = planned(ctx, after_now, later(now, AHEAD)).await?;
    let put_off = ctx.read(later::put_off).await?;
    let next = next.iter().map(|reminder| reminder.at);
    Ok(next.chain(put_off.iter().map(|one| one.reminder.at)).min())
}

/// From when to look. At the first start nothing was missed; after a clock that jumped back nothing fires
/// twice, because each id is dealt with once.
fn since(looked: Option<Timestamp>, now: Timestamp) -> Timestamp {
    looked.map_or(now, |looked| looked.min(now)).max(later(now, -BACK))
}

/// Shows what is due, and remembers what came too late.
async fn settle(
    ctx: &Context,
    due: Vec<ReminderView>,
    again: Vec<later::Again>,
    now: Timestamp,
) -> Result<(), AppError> {
    let fresh = ctx
        .write(move |w| {
            let mut fresh = deal(w, due, now)?;
            fresh.extend(later::deal(w, again, now)?);
            Ok(fresh)
        })
        .await?;
    if fresh.is_empty() {
        return Ok(());
    }
    let settings = crate::settings::get(ctx, GetSettings {}).await?;
    for dealt in fresh.into_iter().filter(|dealt| dealt.how == How::Fired) {
        let (config, said) = (ctx.config.clone(), notification(ctx, &settings, &dealt.reminder));
        if let Err(error) = blocking(move || config.shell.notify(&said)).await {
            tracing::warn!(code = error.code.as_str(), "a notification was not shown");
            let missed = Dealt { how: How::Missed, ..dealt };
            ctx.write(move |w| w.put(Table::Reminders, &["dealt"], &missed.reminder.id, &missed)).await?;
        }
    }
    ctx.changed(Topic::Agenda);
    Ok(())
}

/// Decides about each due reminder once, and forgets old decisions. One transaction before anything is
/// shown: a reminder that fires twice is worse than one in the list of missed ones.
fn deal(w: &Writer<'_>, due: Vec<ReminderView>, now: Timestamp) -> Result<Vec<Dealt>, AppError> {
    let mut fresh = Vec::new();
    for reminder in due {
        let id = reminder.id.clone();
        if w.get::<Dealt>(Table::Reminders, &["dealt"], &id)?.is_some() {
            continue;
        }
        let dealt = Dealt { how: How::of(&reminder, now), reminder };
        w.put(Table::Reminders, &["dealt"], &id, &dealt)?;
        fresh.push(dealt);
    }
    for (id, old) in dealt(w)? {
        if now.duration_since(old.reminder.at) > BACK * 2 {
            w.delete(Table::Reminders, &["dealt"], &id)?;
        }
    }
    w.put(Table::Reminders, &["state"], LOOKED, &now)?;
    Ok(fresh)
}

fn dealt(r: &Reader<'_>) -> Result<Vec<(String, Dealt)>, AppError> {
    r.list(Table::Reminders, &["dealt"])
}

fn later(from: Timestamp, by: SignedDuration) -> Timestamp {
    from.saturating_add(by).unwrap_or(Timestamp::MAX)
}

/// The words of a notification. They are neutral unless the user chose full texts, because anybody may see
/// the screen.
fn notification(ctx: &Context, settings: &Settings, reminder: &ReminderView) -> Notification {
    let words = Content::new(&crate::settings::language(ctx, settings));
    let say = |key: &str| words.get(key).unwrap_or_default();
    let what = say(match reminder.kind {
        ReminderKind::Afspraak => "notification-afspraak",
        ReminderKind::Termijn => "notification-termijn",
        ReminderKind::TermijnVerlopen => "notification-termijn-verlopen",
        ReminderKind::Pgb => "notification-pgb",
        ReminderKind::Taak => "notification-taak",
        ReminderKind::Noodplan => "notification-noodplan",
    });
    let actions =
        later::ACTIONS.map(|id| NotificationAction { id, label: say(&format!("notification-action-{id}")) });
    let notification = |title, body| Notification {
        id: reminder.id.clone(),
        title,
        body,
        channel: place::channel(reminder.kind),
        actions: actions.to_vec(),
    };
    let neutral = || notification(say("notification-title"), what.clone());
    if !settings.full_text || reminder.title.is_empty() {
        return neutral();
    }
    let month = say(&format!("notification-month-{}", reminder.due.month()));
    let day = Arg::Number(reminder.due.day().into());
    let args = [("what", Arg::Text(&what)), ("day", day), ("month", Arg::Text(&month))];
    match words.get_with("notification-full", &args) {
        Some(body) => notification(reminder.title.clone(), body),
        None => neutral(),
    }
}

#[cfg(test)]
mod tests;
