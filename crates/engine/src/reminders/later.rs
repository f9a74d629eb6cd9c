//! Reminders that were put off, and what they are about finished.
//!
//! One that is put off leaves the plan (it has been dealt with) and waits under its own id until its new moment. It is
//! taken out in the transaction that decides to show it, so that it comes once, also over restarts. What it is about may
//! be gone or done by then: then it does not come.

use super::{BACK, Dealt, How, dealt, later, planned};
use crate::context::Context;
use crate::outbox;
use crate::settings;
use crate::store::{Reader, Table, Writer};
use crate::views;
use domain::DateTime;
use domain::agenda::civil;
use domain::call::view::{ReminderKind, ReminderView, Snooze, TaakState};
use domain::call::{AppError, ChangeTaak, ErrorCode, FinishReminder, GetSettings, SnoozeReminder, Topic};
use domain::reminders::{snoozed, subject};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What can be done from a notification, in the order of its buttons.
pub(super) const ACTIONS: [&str; 4] = ["done", "hour", "evening", "tomorrow"];

/// Reminders that wait for their new moment.
const PUT_OFF: &str = "put-off";
/// What was finished: [`subject`] by the moment.
const FINISHED: &str = "finished";
/// So long it is remembered: no reminder comes longer before what it is about.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(2 * 400 * 24);

/// A reminder that was put off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Again {
    /// It, at its new moment.
    pub reminder: ReminderView,
}

/// What waits for its new moment.
pub(super) fn put_off(r: &Reader<'_>) -> Result<Vec<Again>, AppError> {
    Ok(r.list::<Again>(Table::Reminders, &[PUT_OFF])?.into_iter().map(|(_, again)| again).collect())
}

/// What was finished.
pub(super) fn finished(r: &Reader<'_>) -> Result<BTreeSet<String>, AppError> {
    Ok(r.list::<Timestamp>(Table::Reminders, &[FINISHED])?.into_iter().map(|(subject, _)| subject).collect())
}

/// What was put off and is due. What is about something that is gone, moved, done or hidden by now is dropped.
pub(super) async fn due(ctx: &Context, now: Timestamp) -> Result<Vec<Again>, AppError> {
    let mut due = ctx.read(put_off).await?;
    due.retain(|again| again.reminder.at <= now);
    if due.is_empty() {
        return Ok(due);
    }
    let subjects = views::reminders::subjects(ctx).await?;
    let (due, gone): (Vec<Again>, Vec<Again>) =
        due.into_iter().partition(|again| subjects.contains(subject(&again.reminder.id)));
    ctx.write(move |w| {
        gone.iter()
            .try_for_each(|again| w.delete(Table::Reminders, &[PUT_OFF], &again.reminder.id).map(|_| ()))
    })
    .await?;
    Ok(due)
}

/// Decides about each once.
pub(super) fn deal(w: &Writer<'_>, due: Vec<Again>, now: Timestamp) -> Result<Vec<Dealt>, AppError> {
    let mut fresh = Vec::new();
    for Again { reminder } in due {
        let id = reminder.id.clone();
        let there: Option<Again> = w.get(Table::Reminders, &[PUT_OFF], &id)?;
        if there.is_none_or(|there| there.reminder.at != reminder.at) {
            continue;
        }
        w.delete(Table::Reminders, &[PUT_OFF], &id)?;
        let dealt = Dealt { how: How::of(&reminder, now), reminder };
        w.put(Table::Reminders, &["dealt"], &id, &dealt)?;
        fresh.push(dealt);
    }
    for (subject, at) in w.list::<Timestamp>(Table::Reminders, &[FINISHED])? {
        if now.duration_since(at) > REMEMBERED {
            w.delete(Table::Reminders, &[FINISHED], &subject)?;
        }
    }
    Ok(fresh)
}

/// A reminder comes again later.
///
/// # Errors
/// `NotFound` where there is none with this id; the store's.
pub(crate) async fn snooze(ctx: &Context, call: SnoozeReminder) -> Result<DateTime, AppError> {
    let found = find(ctx, &call.id).await?;
    let settings = settings::get(ctx, GetSettings {}).await?;
    let at = snoozed(call.until, ctx.now(), &settings);
    let local = civil(at);
    ctx.write(move |w| {
        let id = found.id.clone();
        w.put(Table::Reminders, &["dealt"], &id, &Dealt { reminder: found.clone(), how: How::Seen })?;
        w.put(Table::Reminders, &[PUT_OFF], &id, &Again { reminder: ReminderView { at, local, ..found } })
    })
    .await?;
    ctx.changed(Topic::Agenda);
    Ok(local)
}

/// What a reminder is about was done: no more come about it, and a shared task is marked as done.
///
/// # Errors
/// `NotFound` where there is none with this id; for a task as for changing it; the store's.
pub(crate) async fn finish(ctx: &Context, call: FinishReminder) -> Result<(), AppError> {
    let found = find(ctx, &call.id).await?;
    let about = subject(&found.id).to_owned();
    if found.kind == ReminderKind::Taak {
        let id = subject(&about).to_owned();
        match outbox::change_taak(ctx, ChangeTaak { id, state: TaakState::Done }).await {
            // It is gone: that is finished too.
            Err(error) if error.code != ErrorCode::NotFound => return Err(error),
            _ => {}
        }
    }
    let now = ctx.now();
    ctx.write(move |w| {
        w.put(Table::Reminders, &[FINISHED], &about, &now)?;
        for again in put_off(w)?.into_iter().filter(|again| subject(&again.reminder.id) == about) {
            w.delete(Table::Reminders, &[PUT_OFF], &again.reminder.id)?;
        }
        for (id, one) in dealt(w)? {
            if subject(&id) == about && one.how == How::Missed {
                w.put(Table::Reminders, &["dealt"], &id, &Dealt { how: How::Seen, ..one })?;
            }
        }
        Ok(())
    })
    .await?;
    ctx.changed(Topic::Agenda);
    Ok(())
}

/// A button of a notification.
///
/// # Errors
/// As [`snooze`] and [`finish`]; `NotFound` for a button that is not known.
pub(crate) async fn act_on(ctx: &Context, reminder: &str, action: &str) -> Result<(), AppError> {
    let id = reminder.to_owned();
    let until = match action {
        "done" => return finish(ctx, FinishReminder { id }).await,
        "hour" => Snooze::Hour,
        "evening" => Snooze::Evening,
        "tomorrow" => Snooze::Tomorrow,
        _ => return Err(ErrorCode::NotFound.into()),
    };
    snooze(ctx, SnoozeReminder { id, until }).await.map(|_| ())
}

/// The reminder with this id: put off, shown, missed, or still to come.
async fn find(ctx: &Context, id: &str) -> Result<ReminderView, AppError> {
    let key = id.to_owned();
    let kept = ctx
        .read(move |r| {
            let again: Option<Again> = r.get(Table::Reminders, &[PUT_OFF], &key)?;
            let dealt: Option<Dealt> = r.get(Table::Reminders, &["dealt"], &key)?;
            Ok(again.map(|again| again.reminder).or(dealt.map(|dealt| dealt.reminder)))
        })
        .await?;
    if let Some(found) = kept {
        return Ok(found);
    }
    let now = ctx.now();
    let coming = planned(ctx, later(now, -BACK), later(now, super::AHEAD)).await?;
    coming.into_iter().find(|reminder| reminder.id == id).ok_or_else(|| ErrorCode::NotFound.into())
}
