//! Shared tasks: added, taken, handed back, done.

use super::all;
use super::item::{Action, Change, Item};
use super::me;
use super::write::{allowed, put, row, sender, told, withdraw};
use crate::context::Context;
use domain::call::view::TaakState;
use domain::call::{AddTaak, AppError, ChangeTaak, ErrorCode, Topic};
use domain::validate;
use municipal_api::{Bevoegdheid, Collectie, NieuweTaak, Taak, TaakStatus, TaakWijziging};

/// Adds a task to a dossier. It shows at once.
///
/// # Errors
/// What is wrong with a field; `NotFound` for a dossier that no municipality shares; `Forbidden` where the machtiging
/// does not allow it.
pub async fn add_taak(ctx: &Context, call: AddTaak) -> Result<(), AppError> {
    let titel = call.title.trim().to_owned();
    validate::taak(&titel, call.due, ctx.today())?;
    let now = ctx.now();
    ctx.write(move |w| {
        let to = sender(w, &call.dossier, now, &[Bevoegdheid::Lezen])?;
        let taak = NieuweTaak { titel, uiterlijk: call.due };
        put(w, &to.gemeente, Some(&call.dossier), Action::NieuweTaak(taak), now)
    })
    .await?;
    told(ctx, Topic::Agenda);
    Ok(())
}

/// Changes how far a task is. A later change replaces one that was not tried yet; where the municipality has it so
/// already, nothing is sent.
///
/// # Errors
/// `NotFound` where no dossier that may be shown has it; `Forbidden` where the machtiging does not allow it.
pub async fn change_taak(ctx: &Context, call: ChangeTaak) -> Result<(), AppError> {
    let now = ctx.now();
    let status = match call.state {
        TaakState::Open => TaakStatus::Open,
        TaakState::Taken => TaakStatus::Opgepakt,
        TaakState::Done => TaakStatus::Gedaan,
    };
    ctx.write(move |w| {
        let (dossier, taak): (_, Taak) =
            row(w, Collectie::Taken, &call.id, now)?.ok_or(ErrorCode::NotFound)?;
        allowed(&dossier.toegang, &[Bevoegdheid::Lezen])?;
        withdraw(w, &dossier, Collectie::Taken, &call.id)?;
        let earlier = all(w)?.into_iter().rfind(|item| {
            item.row() == Some((Collectie::Taken, call.id.as_str())) && item.gemeente == dossier.gemeente
        });
        let mine = taak.door.is_some() && taak.door == me(w, &dossier.gemeente)?;
        let so_already = taak.status == status && (status == TaakStatus::Open || mine);
        if so_already && earlier.is_none() {
            return Ok(());
        }
        // What was just received made a version that the copy does not have yet.
        let etag = earlier.as_ref().and_then(Item::etag).map_or(taak.etag, str::to_owned);
        let change = Change { id: taak.id, etag, titel: taak.titel, body: TaakWijziging { status } };
        put(w, &dossier.gemeente, Some(&dossier.toegang.id), Action::Taak(change), now)
    })
    .await?;
    told(ctx, Topic::Agenda);
    Ok(())
}
