//! "This and all later ones": an appointment that repeats becomes two, before one time of it.

use super::own::{OwnAfspraak, occurrence, occurrence_id};
use super::{rule, told};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Writer;
use crate::views::kept;
use domain::call::view::AfspraakInput;
use domain::call::{AppError, ErrorCode, SplitAfspraak};
use domain::{Date, DateTime};
use jiff::Timestamp;

/// Parts it. Nothing else changes: each time stands where it stood, and those that were changed or taken away stay so.
/// Answers the id of the later part; the whole's own where this time is the first.
///
/// # Errors
/// `NotFound` where it is not one time of an own appointment that repeats; the store's.
pub async fn split(ctx: &Context, call: SplitAfspraak) -> Result<String, AppError> {
    let now = ctx.now();
    let (series, key) = occurrence(&call.id).ok_or(ErrorCode::NotFound)?;
    let series = series.to_owned();
    let later = ctx.write(move |w| part(w, now, &series, key)).await?;
    told(ctx);
    Ok(later)
}

fn part(w: &Writer<'_>, now: Timestamp, series: &str, key: DateTime) -> Result<String, AppError> {
    let missing = || AppError::new(ErrorCode::NotFound);
    let mut whole: OwnAfspraak = own::get(w, Kind::Afspraak, series)?.ok_or_else(missing)?;
    let (Some(times), Some(repeat)) = (whole.series(), whole.input.repeat.clone()) else {
        return Err(missing());
    };
    let start = whole.input.at.date();
    let until_then = times.between(start.yesterday().unwrap_or(Date::MIN), key.date());
    if !until_then.contains(&key) {
        return Err(missing());
    }
    let earlier: Vec<DateTime> = until_then.into_iter().filter(|time| *time < key).collect();
    let Some(last) = earlier.last().copied() else { return Ok(series.to_owned()) };
    let whole_day = whole.input.whole_day;
    let cut = rule::Cut { at: whole.input.at, last, key, before: earlier.len(), whole_day };
    let (first, second) = rule::parted(&repeat, &cut).map_err(|error| {
        tracing::warn!(%error, "an appointment could not be parted");
        ErrorCode::Internal
    })?;

    let id = kept::new_id();
    let input = AfspraakInput { id: Some(id.clone()), at: key, repeat: Some(second), ..whole.input.clone() };
    let later = OwnAfspraak { zone: whole.zone.clone(), changed: Some(now), ..OwnAfspraak::new(input) };
    own::save(w, now, Kind::Afspraak, &id, &later)?;
    for (one, mut record) in own::list::<OwnAfspraak>(w, Kind::Afspraak)? {
        let Some((_, time)) = occurrence(&one).filter(|(of, time)| *of == series && *time >= key) else {
            continue;
        };
        let moved = occurrence_id(&id, time);
        record.input.id = Some(moved.clone());
        record.uid = None;
        own::delete(w, now, Kind::Afspraak, &one)?;
        own::save(w, now, Kind::Afspraak, &moved, &record)?;
    }
    whole.input.repeat = Some(first);
    whole.sequence += 1;
    whole.changed = Some(now);
    own::save(w, now, Kind::Afspraak, series, &whole)?;
    Ok(id)
}
