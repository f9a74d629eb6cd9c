//! Own appointments: kept, changed, taken away, and counted where they repeat.
//!
//! One that repeats is one record. A single time of it that was changed is a record of its own, under the id of the
//! whole and the time as the rule gives it; one that was taken away stands in the record of the whole.

use super::rule::text;
use super::{Entry, told, whole_day};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::{Reader, Writer};
use crate::tips;
use crate::views::kept;
use documents::recurrence::Series;
use domain::agenda::{civil, instant};
use domain::call::view::{AfspraakInput, AgendaItem, AgendaKind, RepeatKind};
use domain::call::{AppError, DeleteAfspraak, ErrorCode, GetAfspraak, GetTip, SaveAfspraak};
use domain::{Date, DateTime, validate};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// An own appointment as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct OwnAfspraak {
    /// What the user typed in, or a calendar file said.
    #[serde(flatten)]
    pub input: AfspraakInput,
    /// The zone in which its rule is counted, an IANA name; none is our own.
    #[serde(default)]
    pub zone: Option<String>,
    /// Its id in another calendar; none for one made here.
    #[serde(default)]
    pub uid: Option<String>,
    /// How often it was changed (RFC 5545 §3.8.7.4).
    #[serde(default)]
    pub sequence: u32,
    /// When it was last changed; none for one of an earlier version.
    #[serde(default)]
    pub changed: Option<Timestamp>,
}

impl OwnAfspraak {
    /// A new one.
    pub fn new(input: AfspraakInput) -> Self {
        Self { input, zone: None, uid: None, sequence: 0, changed: None }
    }

    /// Its rule as text, where it repeats.
    pub fn rule(&self) -> Option<String> {
        let input = &self.input;
        input.repeat.as_ref().map(|repeat| text(repeat, input.at, input.whole_day))
    }

    /// Its rule, where it repeats and the rule can be counted.
    pub fn series(&self) -> Option<Series> {
        match Series::new(&self.rule()?, self.input.at, self.zone.as_deref()) {
            Ok(series) => Some(series),
            Err(error) => {
                tracing::warn!(%error, "an appointment does not repeat");
                None
            }
        }
    }

    /// The times that were taken away.
    pub fn except(&self) -> &[DateTime] {
        self.input.repeat.as_ref().map_or(&[], |repeat| &repeat.except)
    }

    /// One time of it, as the rule gives it.
    fn at(&self, key: DateTime) -> AfspraakInput {
        // An hour that the clocks skip is shown where it is.
        let at = if self.input.whole_day { key } else { instant(key).map_or(key, civil) };
        AfspraakInput { at, repeat: None, ..self.input.clone() }
    }

    /// True where the rule names this time and it was not taken away.
    pub fn names(&self, key: DateTime) -> bool {
        let day = key.date();
        !self.except().contains(&key)
            && self.series().is_some_and(|series| series.between(day, day).contains(&key))
    }
}

/// The id of one time of an appointment that repeats.
pub(super) fn occurrence_id(series: &str, key: DateTime) -> String {
    format!("{series}.{}", key.strftime("%Y%m%dT%H%M%S"))
}

/// The id of the whole and the time, of the id of one time.
pub(super) fn occurrence(id: &str) -> Option<(&str, DateTime)> {
    let (series, key) = id.split_once('.')?;
    let key = DateTime::strptime("%Y%m%dT%H%M%S", key).ok()?;
    kept::is_id(series).then_some((series, key))
}

/// All of them, with their ids.
pub(super) fn all(r: &Reader<'_>) -> Result<BTreeMap<String, OwnAfspraak>, AppError> {
    Ok(own::list::<OwnAfspraak>(r, Kind::Afspraak)?.into_iter().collect())
}

/// Every own appointment; of those that repeat the times in the window.
pub(super) fn entries(r: &Reader<'_>, window: &RangeInclusive<Date>) -> Result<Vec<Entry>, AppError> {
    let records = all(r)?;
    let mut found = Vec::new();
    for (id, record) in &records {
        let part = occurrence(id).filter(|(series, _)| records.contains_key(*series));
        let Some(series) = record.series() else {
            found.push(entry(id.clone(), record.input.clone(), part.map(|(series, _)| series.to_owned())));
            continue;
        };
        let gone: BTreeSet<&DateTime> = record.except().iter().collect();
        for key in series.between(*window.start(), *window.end()) {
            let one = occurrence_id(id, key);
            if !gone.contains(&key) && !records.contains_key(&one) {
                found.push(entry(one, record.at(key), Some(id.clone())));
            }
        }
    }
    Ok(found)
}

pub(super) fn entry(id: String, own: AfspraakInput, series: Option<String>) -> Entry {
    let plain = whole_day(AgendaKind::Eigen, own.at.date());
    let item = AgendaItem {
        id,
        title: own.title,
        time: (!own.whole_day).then(|| own.at.time()),
        moment: if own.whole_day { None } else { instant(own.at) },
        minutes: own.minutes,
        days: super::days_of(own.at, own.minutes),
        place: own.place,
        with: own.with,
        driver: own.driver,
        notes: own.notes,
        series,
        tip: own.tip,
        ..plain.item
    };
    Entry { item, ..plain }
}

/// An own appointment to change: the whole, or one time of it.
///
/// # Errors
/// `NotFound` where it is not an own one, or its rule does not name that time (any more).
pub async fn get(ctx: &Context, call: GetAfspraak) -> Result<AfspraakInput, AppError> {
    ctx.read(move |r| find(r, &call.id)?.ok_or_else(|| ErrorCode::NotFound.into())).await
}

fn find(r: &Reader<'_>, id: &str) -> Result<Option<AfspraakInput>, AppError> {
    if let Some(record) = own::get::<OwnAfspraak>(r, Kind::Afspraak, id)? {
        return Ok(Some(AfspraakInput { id: Some(id.to_owned()), ..record.input }));
    }
    let Some((series, key)) = occurrence(id) else { return Ok(None) };
    let record = own::get::<OwnAfspraak>(r, Kind::Afspraak, series)?.filter(|record| record.names(key));
    Ok(record.map(|record| AfspraakInput { id: Some(id.to_owned()), ..record.at(key) }))
}

/// Adds or replaces an own appointment, or changes one time of one that repeats; answers its id. Where the title is
/// empty and it came from a tip, it is called as the tip.
///
/// # Errors
/// What is wrong with a field; `NotFound` where the id is not an own one.
pub async fn save(ctx: &Context, call: SaveAfspraak) -> Result<String, AppError> {
    let mut afspraak = AfspraakInput { title: call.afspraak.title.trim().to_owned(), ..call.afspraak };
    if let (true, Some(tip)) = (afspraak.title.is_empty(), &afspraak.tip) {
        afspraak.title = tips::get(ctx, GetTip { id: tip.clone() }).await?.row.title;
    }
    validate::afspraak(&afspraak)?;
    let id = afspraak.id.clone().unwrap_or_else(kept::new_id);
    afspraak.id = Some(id.clone());
    let now = ctx.now();
    if let Some((series, key)) = occurrence(&id) {
        if afspraak.repeat.is_some() {
            return Err(AppError::new(ErrorCode::InvalidField).with("field", "repeat"));
        }
        let series = series.to_owned();
        ctx.write(move |w| save_one(w, now, &series, key, afspraak)).await?;
    } else if kept::is_id(&id) {
        checked(&mut afspraak)?;
        ctx.write(move |w| save_whole(w, now, afspraak)).await?;
    } else {
        return Err(ErrorCode::NotFound.into());
    }
    told(ctx);
    Ok(id)
}

/// Refuses a rule that cannot be counted or names no time at all: the appointment would be nowhere to be seen.
fn checked(afspraak: &mut AfspraakInput) -> Result<(), AppError> {
    let refuse = |code: ErrorCode, field: &str| AppError::new(code).with("field", field);
    let Some(repeat) = &mut afspraak.repeat else { return Ok(()) };
    repeat.except.sort_unstable();
    repeat.except.dedup();
    let rule = text(repeat, afspraak.at, afspraak.whole_day);
    let series =
        Series::new(&rule, afspraak.at, None).map_err(|_| refuse(ErrorCode::InvalidField, "rule"))?;
    if repeat.kind == RepeatKind::Other {
        series.check().map_err(|_| refuse(ErrorCode::InvalidField, "rule"))?;
    }
    match series.first() {
        Some(_) => Ok(()),
        None => Err(refuse(ErrorCode::InvalidDate, "until").with("why", validate::why::ORDER)),
    }
}

fn save_whole(w: &Writer<'_>, now: Timestamp, input: AfspraakInput) -> Result<(), AppError> {
    let id = input.id.clone().unwrap_or_default();
    let earlier: Option<OwnAfspraak> = own::get(w, Kind::Afspraak, &id)?;
    let record = match earlier {
        Some(earlier) if earlier.input == input => return Ok(()),
        Some(earlier) => {
            // A rule that was changed here is counted here.
            let same = OwnAfspraak { input: input.clone(), ..earlier.clone() }.rule() == earlier.rule();
            let zone = earlier.zone.clone().filter(|_| same && earlier.input.at == input.at);
            OwnAfspraak { sequence: earlier.sequence + 1, changed: Some(now), input, zone, ..earlier }
        }
        None => OwnAfspraak { changed: Some(now), ..OwnAfspraak::new(input) },
    };
    own::save(w, now, Kind::Afspraak, &id, &record)?;
    Ok(())
}

/// Changes one time of an appointment that repeats, or puts it back as the rule gives it.
fn save_one(
    w: &Writer<'_>,
    now: Timestamp,
    series: &str,
    key: DateTime,
    input: AfspraakInput,
) -> Result<(), AppError> {
    let id = occurrence_id(series, key);
    let missing = || AppError::new(ErrorCode::NotFound);
    let whole: OwnAfspraak = own::get(w, Kind::Afspraak, series)?.ok_or_else(missing)?;
    let here: Option<OwnAfspraak> = own::get(w, Kind::Afspraak, &id)?;
    let gone = whole.except().contains(&key);
    if here.is_none() && !gone && !whole.names(key) {
        return Err(missing());
    }
    if gone {
        take_away(w, now, series, whole.clone(), |except| except.retain(|one| *one != key))?;
    }
    let as_the_rule_says = AfspraakInput { id: input.id.clone(), ..whole.at(key) } == input;
    match here {
        Some(_) if as_the_rule_says => {
            own::delete(w, now, Kind::Afspraak, &id)?;
        }
        None if as_the_rule_says => {}
        Some(here) if here.input == input => {}
        here => {
            let sequence = here.as_ref().map_or(whole.sequence, |here| here.sequence) + 1;
            let record = OwnAfspraak { input, sequence, changed: Some(now), ..here.unwrap_or(whole) };
            own::save(w, now, Kind::Afspraak, &id, &record)?;
        }
    }
    Ok(())
}

/// Changes which times of an appointment were taken away.
pub(super) fn take_away(
    w: &Writer<'_>,
    now: Timestamp,
    id: &str,
    mut whole: OwnAfspraak,
    change: impl FnOnce(&mut Vec<DateTime>),
) -> Result<(), AppError> {
    let Some(repeat) = &mut whole.input.repeat else { return Ok(()) };
    change(&mut repeat.except);
    repeat.except.sort_unstable();
    repeat.except.dedup();
    whole.sequence += 1;
    whole.changed = Some(now);
    own::save(w, now, Kind::Afspraak, id, &whole)?;
    Ok(())
}

/// Deletes an own appointment with all times of it that were changed, or one time alone. Answers what went, the whole
/// first.
///
/// # Errors
/// `NotFound` where it is not an own one.
pub async fn delete(ctx: &Context, call: DeleteAfspraak) -> Result<Vec<AfspraakInput>, AppError> {
    let now = ctx.now();
    let gone = ctx
        .write(move |w| {
            let found = find(w, &call.id)?.ok_or(ErrorCode::NotFound)?;
            let mut gone = vec![found];
            let part = occurrence(&call.id);
            let whole = match part {
                Some((series, _)) => own::get::<OwnAfspraak>(w, Kind::Afspraak, series)?,
                None => None,
            };
            own::delete(w, now, Kind::Afspraak, &call.id)?;
            match (part, whole) {
                (Some((series, key)), Some(whole)) => {
                    take_away(w, now, series, whole, |except| except.push(key))?;
                }
                _ => gone.extend(delete_parts(w, now, &call.id)?),
            }
            Ok(gone)
        })
        .await?;
    told(ctx);
    Ok(gone)
}

/// Deletes the times of an appointment that were changed; answers them.
pub(super) fn delete_parts(
    w: &Writer<'_>,
    now: Timestamp,
    series: &str,
) -> Result<Vec<AfspraakInput>, AppError> {
    let mut gone = Vec::new();
    for (id, record) in own::list::<OwnAfspraak>(w, Kind::Afspraak)? {
        if occurrence(&id).is_some_and(|(whole, _)| whole == series) {
            own::delete(w, now, Kind::Afspraak, &id)?;
            gone.push(AfspraakInput { id: Some(id), ..record.input });
        }
    }
    Ok(gone)
}
