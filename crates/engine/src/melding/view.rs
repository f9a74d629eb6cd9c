//! A melding as its screen shows it.

use super::compose;
use super::kept::{KeptMelding, key};
use super::target::{self, Target};
use crate::context::Context;
use crate::outbox;
use crate::own::{self, Kind};
use crate::store::Reader;
use crate::views::{desk, melding_terms};
use domain::aanbod::Desk;
use domain::call::view::{MeldingDraft, MeldingReceipt, MeldingRow, MeldingView, SendRoute, SendState};
use domain::call::{AppError, ErrorCode, GetMelding, GetMeldingen};
use domain::validate;
use uuid::Uuid;

/// Where it stands, and why it does not get away.
pub(super) fn state(
    r: &Reader<'_>,
    melding: &KeptMelding,
) -> Result<(SendState, Option<AppError>), AppError> {
    if melding.receipt.is_some() {
        return Ok((SendState::Received, None));
    }
    if melding.by_hand.is_some() {
        return Ok((SendState::ByHand, None));
    }
    if melding.sent_to.is_none() {
        return Ok((SendState::Draft, None));
    }
    Ok(pending(r, &melding.draft.id)?.unwrap_or((SendState::Draft, None)))
}

/// How something stands that is in the outbox under its own id; none where it is not.
pub(super) fn pending(r: &Reader<'_>, id: &str) -> Result<Option<(SendState, Option<AppError>)>, AppError> {
    let Some(item) = outbox::find(r, key(id)?)? else { return Ok(None) };
    let state = match item.state {
        outbox::State::Waiting => SendState::Waiting,
        outbox::State::Parked { .. } => SendState::Refused,
        outbox::State::Sent { .. } => SendState::Received,
    };
    Ok(Some((state, item.error)))
}

/// One; without an id the newest that is being written, or a new one.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn get(ctx: &Context, call: GetMelding) -> Result<MeldingView, AppError> {
    let id = match call.id {
        Some(id) => Some(id),
        None => {
            ctx.read(|r| {
                let all = own::list::<KeptMelding>(r, Kind::Melding)?;
                for (id, melding) in all.into_iter().rev() {
                    if state(r, &melding)?.0 == SendState::Draft {
                        return Ok(Some(id));
                    }
                }
                Ok(None)
            })
            .await?
        }
    };
    match id {
        Some(id) => of(ctx, id).await,
        None => {
            let id = Uuid::new_v4().simple().to_string();
            let draft = MeldingDraft { id, ..MeldingDraft::default() };
            shown(ctx, KeptMelding { draft, ..KeptMelding::default() }).await
        }
    }
}

/// The one with this id.
pub(super) async fn of(ctx: &Context, id: String) -> Result<MeldingView, AppError> {
    let melding = ctx.read(move |r| own::get::<KeptMelding>(r, Kind::Melding, &id)).await?;
    shown(ctx, melding.ok_or(ErrorCode::NotFound)?).await
}

async fn shown(ctx: &Context, melding: KeptMelding) -> Result<MeldingView, AppError> {
    let (now, local) = (ctx.now(), ctx.local());
    let voorziening = melding.voorziening();
    let terms = match &voorziening {
        Some(id) => melding_terms(ctx, id.clone()).await?,
        None => Vec::new(),
    };
    let probe = melding.clone();
    let (target, (state, error), targets) = ctx
        .read(move |r| Ok((target::of(r, &probe, now)?, state(r, &probe)?, target::targets(r, now)?)))
        .await?;
    let Target { page, .. } = &target;
    let day = melding.receipt.as_ref().map(super::kept::Receipt::day).or(melding.by_hand);
    let receipt = day.zip(voorziening).map(|(received, voorziening)| MeldingReceipt {
        reference: melding.receipt.as_ref().and_then(|receipt| receipt.kenmerk.clone()),
        received,
        voorziening,
        terms,
    });
    Ok(MeldingView {
        state,
        error,
        route: if melding.by_hand.is_some() { SendRoute::ByHand } else { target.route() },
        gemeente: target.gemeente(),
        signed_in: target.signed_in(ctx),
        takes_files: target.to.as_ref().is_some_and(|to| to.dossier.is_some()),
        desk: page.as_ref().map(|page| desk::view(Some(page), Desk::Toegang, local)),
        targets,
        lines: compose::lines(&melding.draft),
        missing: validate::melding_missing(&melding.draft).into_iter().map(str::to_owned).collect(),
        files: melding.files,
        receipt,
        draft: melding.draft,
    })
}

/// All of them, newest first.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetMeldingen) -> Result<Vec<MeldingRow>, AppError> {
    ctx.read(|r| {
        let mut rows = Vec::new();
        for (id, melding) in own::list::<KeptMelding>(r, Kind::Melding)?.into_iter().rev() {
            let summary = if melding.draft.what.trim().is_empty() { String::new() } else { melding.name() };
            rows.push(MeldingRow {
                id,
                summary,
                state: state(r, &melding)?.0,
                voorziening: melding.voorziening(),
            });
        }
        Ok(rows)
    })
    .await
}
