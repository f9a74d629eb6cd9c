//! Keeping, sending and settling a melding.

use super::kept::{KeptMelding, SentTo, key};
use super::{compose, files, target, view};
use crate::context::Context;
use crate::outbox::{self, Action};
use crate::own::{self, Kind};
use crate::store::{Reader, Writer};
use crate::sync;
use domain::call::view::{MeldingView, SendState};
use domain::call::{AppError, DeleteMelding, DidMelding, ErrorCode, SaveMelding, SendMelding, Topic};
use domain::validate;

/// Keeps what is written so far. A melding that left is not written on.
///
/// # Errors
/// What is wrong with a field; `Conflict` where it was sent meanwhile.
pub async fn keep(ctx: &Context, call: SaveMelding) -> Result<MeldingView, AppError> {
    let draft = call.draft;
    validate::melding(&draft, ctx.today())?;
    let (now, id) = (ctx.now(), draft.id.clone());
    ctx.write(move |w| {
        let earlier: KeptMelding = own::get(w, Kind::Melding, &draft.id)?.unwrap_or_default();
        open(w, &earlier)?;
        let id = draft.id.clone();
        own::save(w, now, Kind::Melding, &id, &KeptMelding { draft, ..earlier })?;
        Ok(())
    })
    .await?;
    ctx.changed(Topic::Outbox);
    view::of(ctx, id).await
}

/// Sends it: into the outbox under a key that is its own id. A second tap, another device or a try again acts once.
///
/// # Errors
/// What is missing or wrong; `NotFound`; `Forbidden` where no municipality takes it through the app.
pub async fn send(ctx: &Context, call: SendMelding) -> Result<MeldingView, AppError> {
    let (now, today, id) = (ctx.now(), ctx.today(), call.id.clone());
    ctx.write(move |w| {
        let melding: KeptMelding = own::get(w, Kind::Melding, &call.id)?.ok_or(ErrorCode::NotFound)?;
        if view::state(w, &melding)?.0 != SendState::Draft {
            return Ok(());
        }
        validate::melding_whole(&melding.draft, today)?;
        // Taken out of the outbox meanwhile: where it goes is decided anew.
        let melding = KeptMelding { sent_to: None, ..melding };
        let to: SentTo = target::of(w, &melding, now)?.to.ok_or(ErrorCode::Forbidden)?;
        let action = Action::Melding(compose::wire(&melding.draft));
        outbox::place(w, key(&call.id)?, &to.gemeente, to.dossier.as_deref(), action, now)?;
        own::save(w, now, Kind::Melding, &call.id, &KeptMelding { sent_to: Some(to), ..melding })?;
        Ok(())
    })
    .await?;
    told(ctx);
    sync::nudge(ctx);
    view::of(ctx, id).await
}

/// It was made by phone, by letter or at the desk: from then on it is a voorziening kept by hand.
///
/// # Errors
/// `InvalidDate` for a day that has not come or lies before the birth; what is missing; `Conflict` where it was sent.
pub async fn did(ctx: &Context, call: DidMelding) -> Result<MeldingView, AppError> {
    let (now, today, id) = (ctx.now(), ctx.today(), call.id.clone());
    ctx.write(move |w| {
        let melding: KeptMelding = own::get(w, Kind::Melding, &call.id)?.ok_or(ErrorCode::NotFound)?;
        if melding.by_hand.is_none() {
            open(w, &melding)?;
        }
        validate::melding_whole(&melding.draft, today)?;
        validate::done_on(call.on, melding.draft.born, today)?;
        own::save(w, now, Kind::Melding, &call.id, &KeptMelding { by_hand: Some(call.on), ..melding })?;
        Ok(())
    })
    .await?;
    told(ctx);
    view::of(ctx, id).await
}

/// Throws away one that was not sent.
///
/// # Errors
/// `NotFound`; `Conflict` where it was sent.
pub async fn drop(ctx: &Context, call: DeleteMelding) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let melding: KeptMelding = own::get(w, Kind::Melding, &call.id)?.ok_or(ErrorCode::NotFound)?;
        open(w, &melding)?;
        for file in &melding.files {
            files::forget(w, &file.id)?;
        }
        own::delete(w, now, Kind::Melding, &call.id)?;
        Ok(())
    })
    .await?;
    ctx.changed(Topic::Outbox);
    Ok(())
}

/// Refuses to change what was sent.
pub(super) fn open(r: &Reader<'_>, melding: &KeptMelding) -> Result<(), AppError> {
    match view::state(r, melding)?.0 {
        SendState::Draft => Ok(()),
        _ => Err(ErrorCode::Conflict.into()),
    }
}

/// Saves a changed melding that is still open.
pub(super) fn change(
    w: &Writer<'_>,
    now: jiff::Timestamp,
    id: &str,
    f: impl FnOnce(&mut KeptMelding) -> Result<(), AppError>,
) -> Result<(), AppError> {
    let mut melding: KeptMelding = own::get(w, Kind::Melding, id)?.ok_or(ErrorCode::NotFound)?;
    open(w, &melding)?;
    f(&mut melding)?;
    own::save(w, now, Kind::Melding, id, &melding)?;
    Ok(())
}

pub(super) fn told(ctx: &Context) {
    for topic in [Topic::Outbox, Topic::Dossier, Topic::Agenda, Topic::Tips] {
        ctx.changed(topic);
    }
}
