//! What the app knows about the user, and what they leave out of it.

use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Reader;
use domain::call::view::KnownRow;
use domain::call::{AppError, ErrorCode, GetKnown, SwitchFact, Topic};
use domain::tips::{Fact, Origin, Situation};
use serde::{Deserialize, Serialize};

/// What was chosen for one fact; the id is its name.
#[derive(Debug, Serialize, Deserialize)]
struct Switch {
    off: bool,
}

/// Every fact once, by origin, in sentences.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetKnown) -> Result<Vec<KnownRow>, AppError> {
    let scene = super::Scene::load(ctx).await?;
    let known = scene.situation.known();
    let mut rows: Vec<KnownRow> = Vec::new();
    for origin in Origin::ALL {
        for one in known.iter().filter(|one| one.origin == *origin) {
            if rows.iter().any(|row| row.fact == one.fact.as_str()) {
                continue;
            }
            rows.extend(super::render::sentence(&scene.words, &scene.situation, one.fact).map(|text| {
                let off = scene.situation.is_off(one.fact);
                KnownRow { fact: one.fact.to_string(), text, origin: one.origin, off }
            }));
        }
    }
    Ok(rows)
}

/// Leaves a fact out when tips are chosen, or takes it along again.
///
/// # Errors
/// `NotFound` for what is no fact; the store's.
pub async fn switch(ctx: &Context, call: SwitchFact) -> Result<(), AppError> {
    let fact: Fact = call.fact.parse().map_err(|_| ErrorCode::NotFound)?;
    let now = ctx.now();
    ctx.write(move |w| own::save(w, now, Kind::Fact, fact.as_str(), &Switch { off: call.off })).await?;
    ctx.changed(Topic::Tips);
    Ok(())
}

/// The situation without what was left out. A fact that this version does not know stays as it was chosen.
///
/// # Errors
/// The store's.
pub(crate) fn without(r: &Reader<'_>, situation: Situation) -> Result<Situation, AppError> {
    let chosen = own::list::<Switch>(r, Kind::Fact)?;
    let off = chosen.into_iter().filter(|(_, switch)| switch.off).filter_map(|(name, _)| name.parse().ok());
    Ok(off.fold(situation, Situation::switched_off))
}
