//! The user's own administration.

use super::purse::{self, Purse};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Writer;
use crate::views::kept::{self, OwnDeclaratie, OwnOvereenkomst};
use crate::views::snapshot::{Origin, Snapshot};
use crate::views::{bijlagen, example};
use domain::Date;
use domain::call::view::{DeclaratieInput, OvereenkomstInput, PgbInput};
use domain::call::{
    AppError, DeletePgbRow, ErrorCode, SaveDeclaratie, SaveOvereenkomst, SavePgb, SavePgbSettings, Topic,
};
use domain::validate;
use jiff::Timestamp;

/// Keeps a budget by hand; answers its id.
///
/// # Errors
/// What is wrong with a field; `NotFound` where the id or the voorziening is none; `ReadOnly` for the example.
pub async fn save(ctx: &Context, call: SavePgb) -> Result<String, AppError> {
    let budget = PgbInput { name: call.budget.name.trim().to_owned(), ..call.budget };
    validate::pgb(&budget)?;
    let now = ctx.now();
    let id = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let voorziening = match &budget.voorziening {
                Some(id) => Some(known_voorziening(&snapshot, id)?),
                None => None,
            };
            let id = own_id(&budget.id)?;
            let budget = PgbInput { id: Some(id.clone()), voorziening, ..budget };
            own::save(w, now, Kind::Pgb, &id, &budget)?;
            Ok(id)
        })
        .await?;
    told(ctx);
    Ok(id)
}

fn known_voorziening(snapshot: &Snapshot, id: &str) -> Result<String, AppError> {
    match snapshot.synced_id(id) {
        Some((dossier, _)) if dossier.origin == Origin::Example => Err(example::refusal()),
        Some((_, synced)) => Ok(synced.to_owned()),
        None if snapshot.kept.letters_of(id).next().is_some() => Ok(id.to_owned()),
        None => Err(ErrorCode::NotFound.into()),
    }
}

/// Adds or replaces an agreement; answers its id.
///
/// # Errors
/// What is wrong with a field; `NotFound` where the budget is none; `ReadOnly` for the example.
pub async fn save_overeenkomst(ctx: &Context, call: SaveOvereenkomst) -> Result<String, AppError> {
    let mut input =
        OvereenkomstInput { carer: call.overeenkomst.carer.trim().to_owned(), ..call.overeenkomst };
    input.terms.exceptions.sort_by_key(|one| (one.from, one.until));
    validate::overeenkomst(&input)?;
    let now = ctx.now();
    let id = ctx
        .write(move |w| {
            in_budget(&Snapshot::load(w, now)?, &call.pgb, |_| Ok(()))?;
            let id = own_id(&input.id)?;
            let row =
                OwnOvereenkomst { pgb: call.pgb, input: OvereenkomstInput { id: Some(id.clone()), ..input } };
            own::save(w, now, Kind::Overeenkomst, &id, &row)?;
            Ok(id)
        })
        .await?;
    told(ctx);
    Ok(id)
}

/// Adds or replaces a declaration; answers its id.
///
/// # Errors
/// What is wrong with a field; `NotFound` where the budget is none; `ReadOnly` for the example.
pub async fn save_declaratie(ctx: &Context, call: SaveDeclaratie) -> Result<String, AppError> {
    let (now, today, input) = (ctx.now(), ctx.today(), call.declaratie);
    let id = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            in_budget(&snapshot, &call.pgb, |purse| checked(&snapshot, purse, &input, today))?;
            let id = own_id(&input.id)?;
            let row =
                OwnDeclaratie { pgb: call.pgb, input: DeclaratieInput { id: Some(id.clone()), ..input } };
            own::save(w, now, Kind::Declaratie, &id, &row)?;
            Ok(id)
        })
        .await?;
    told(ctx);
    Ok(id)
}

/// Checks a declaration against its budget.
pub(super) fn checked(
    snapshot: &Snapshot,
    purse: &Purse<'_>,
    input: &DeclaratieInput,
    today: Date,
) -> Result<(), AppError> {
    validate::declaratie(input, purse.from, purse.until, today)?;
    validate::declaratie_kind(input.details.kind, &purse.settings)?;
    let known = |id: &String| {
        let own = snapshot.kept.overeenkomsten.iter().filter(|row| purse.is_called(&row.pgb));
        purse.overeenkomsten.iter().any(|row| row.id == *id)
            || own.filter_map(|row| row.input.id.as_ref()).any(|own| own == id)
    };
    match input.overeenkomst.as_ref().is_none_or(known) {
        true => Ok(()),
        false => Err(AppError::new(ErrorCode::InvalidField).with("field", "overeenkomst")),
    }
}

/// Keeps what holds for a budget, also for one of the municipality.
///
/// # Errors
/// What is wrong with a field; `NotFound` where the budget is none; `ReadOnly` for the example.
pub async fn save_settings(ctx: &Context, call: SavePgbSettings) -> Result<(), AppError> {
    validate::pgb_settings(&call.settings)?;
    let now = ctx.now();
    ctx.write(move |w| {
        let snapshot = Snapshot::load(w, now)?;
        let id = in_budget(&snapshot, &call.pgb, |purse| {
            // Where there are some under another of its names, those are changed.
            let kept = snapshot.kept.pgb_settings.iter().find(|(id, _)| purse.is_called(id));
            Ok(kept.map_or_else(|| purse.id.clone(), |(id, _)| id.clone()))
        })?;
        own::save(w, now, Kind::PgbSettings, &id, &call.settings)?;
        Ok(())
    })
    .await?;
    told(ctx);
    Ok(())
}

/// Deletes a row of the own administration; with a budget all of its rows go.
///
/// # Errors
/// `NotFound` for what is not the user's own: a budget of the municipality, or of a letter (delete the letter).
pub async fn delete_row(ctx: &Context, call: DeletePgbRow) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        // Bills of what was deleted before go now: until here it could be put back.
        bijlagen::sweep(w, now)?;
        let gone = own::delete(w, now, Kind::Declaratie, &call.id)?
            || own::delete(w, now, Kind::Overeenkomst, &call.id)?
            || delete_budget(w, now, &call.id)?;
        if gone { Ok(()) } else { Err(ErrorCode::NotFound.into()) }
    })
    .await?;
    told(ctx);
    Ok(())
}

fn delete_budget(w: &Writer<'_>, now: Timestamp, id: &str) -> Result<bool, AppError> {
    if !own::delete(w, now, Kind::Pgb, id)? {
        return Ok(false);
    }
    own::delete(w, now, Kind::PgbSettings, id)?;
    for (row, overeenkomst) in own::list::<OwnOvereenkomst>(w, Kind::Overeenkomst)? {
        if overeenkomst.pgb == id {
            own::delete(w, now, Kind::Overeenkomst, &row)?;
        }
    }
    for (row, declaratie) in own::list::<OwnDeclaratie>(w, Kind::Declaratie)? {
        if declaratie.pgb == id {
            own::delete(w, now, Kind::Declaratie, &row)?;
        }
    }
    Ok(true)
}

/// Does something with the budget that has this id; the example's cannot be written in.
pub(super) fn in_budget<T>(
    snapshot: &Snapshot,
    id: &str,
    work: impl FnOnce(&Purse<'_>) -> Result<T, AppError>,
) -> Result<T, AppError> {
    let purses = purse::all(snapshot);
    let purse = purses.iter().find(|purse| purse.is_called(id)).ok_or(ErrorCode::NotFound)?;
    if purse.dossier.origin == Origin::Example {
        return Err(example::refusal());
    }
    work(purse)
}

/// The id that a record is saved under: its own, or a new one.
fn own_id(id: &Option<String>) -> Result<String, AppError> {
    match id {
        None => Ok(kept::new_id()),
        Some(id) if kept::is_id(id) => Ok(id.clone()),
        Some(_) => Err(ErrorCode::NotFound.into()),
    }
}

pub(super) fn told(ctx: &Context) {
    for topic in [Topic::Pgb, Topic::Agenda, Topic::Tips, Topic::Dossier] {
        ctx.changed(topic);
    }
}
