//! Letters kept by hand.

use super::bijlagen;
use super::example;
use super::kept::{self, is_own_voorziening};
use super::snapshot::{Origin, Snapshot};
use crate::context::Context;
use crate::own::{self, Kind};
use domain::call::view::Brief;
use domain::call::{AppError, DeleteBrief, ErrorCode, SaveBrief, Topic};
use domain::validate;

/// What a letter is shown in.
const TOPICS: [Topic; 4] = [Topic::Dossier, Topic::Pgb, Topic::Agenda, Topic::Tips];

/// Keeps a letter; answers the voorziening that it belongs to. A letter with an id replaces the earlier
/// one; a deleted one is put back so.
///
/// # Errors
/// What is wrong with a field; `NotFound` where the voorziening is none; `ReadOnly` for the example.
pub async fn save(ctx: &Context, call: SaveBrief) -> Result<String, AppError> {
    let brief = tidy(call.brief);
    validate::brief(&brief, ctx.today())?;
    let now = ctx.now();
    let voorziening = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let id = brief.id.clone().unwrap_or_else(kept::new_id);
            if !kept::is_id(&id) {
                return Err(ErrorCode::NotFound.into());
            }
            let earlier: Option<Brief> = own::get(w, Kind::Brief, &id)?;
            let told = brief.voorziening.clone().or_else(|| earlier.and_then(|earlier| earlier.voorziening));
            let voorziening = match told {
                None => kept::new_voorziening(),
                Some(own) if is_own_voorziening(&own) => own,
                Some(other) => match snapshot.synced_id(&other) {
                    Some((dossier, _)) if dossier.origin == Origin::Example => return Err(example::refusal()),
                    Some((_, synced)) => synced.to_owned(),
                    None if snapshot.kept.letters_of(&other).next().is_some() => other,
                    None => return Err(ErrorCode::NotFound.into()),
                },
            };
            let brief = Brief { id: Some(id.clone()), voorziening: Some(voorziening.clone()), ..brief };
            own::save(w, now, Kind::Brief, &id, &brief)?;
            Ok(voorziening)
        })
        .await?;
    TOPICS.into_iter().for_each(|topic| ctx.changed(topic));
    Ok(voorziening)
}

/// Deletes a letter; answers it, so that it can be put back as it was.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn delete(ctx: &Context, call: DeleteBrief) -> Result<Brief, AppError> {
    let now = ctx.now();
    let brief = ctx
        .write(move |w| {
            let brief: Brief = own::get(w, Kind::Brief, &call.id)?.ok_or(ErrorCode::NotFound)?;
            bijlagen::sweep(w, now)?;
            own::delete(w, now, Kind::Brief, &call.id)?;
            Ok(Brief { id: Some(call.id), ..brief })
        })
        .await?;
    TOPICS.into_iter().for_each(|topic| ctx.changed(topic));
    Ok(brief)
}

fn tidy(brief: Brief) -> Brief {
    let reference =
        brief.reference.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    Brief {
        sender: brief.sender.trim().to_owned(),
        subject: brief.subject.trim().to_owned(),
        reference,
        ..brief
    }
}
