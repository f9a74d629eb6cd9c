//! What was done, and how much that usually is.

use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Reader;
use domain::Date;
use domain::calendar::plus_days;
use domain::call::view::{CareEntry, CareKind, DagboekView};
use domain::call::{AddCare, AppError, DeleteCare, ErrorCode, GetDagboek, Topic};
use domain::care::{self, Usual, monday};
use serde::{Deserialize, Serialize};

/// Something that was done, as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    date: Date,
    kind: CareKind,
    minutes: u32,
}

/// The week of a day.
///
/// # Errors
/// The store's.
pub async fn get(ctx: &Context, call: GetDagboek) -> Result<DagboekView, AppError> {
    let today = ctx.today();
    ctx.read(move |r| Ok(view(all(r)?, call.week, today))).await
}

/// Writes down what was done; answers its week.
///
/// # Errors
/// `InvalidDate` for the date, `InvalidField` for the minutes; the store's.
pub async fn add(ctx: &Context, call: AddCare) -> Result<DagboekView, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    let AddCare { date, kind, minutes } = call;
    let view = ctx
        .write(move |w| {
            let mut entries = all(w)?;
            let already = entries.iter().filter(|entry| entry.date == date && entry.kind == kind);
            let already = already.fold(0, |sum: u32, entry| sum.saturating_add(entry.minutes));
            care::care(date, minutes, already, today)?;
            let id = uuid::Uuid::new_v4().simple().to_string();
            own::save(w, now, Kind::CareEntry, &id, &Kept { date, kind, minutes })?;
            entries.push(CareEntry { id, date, kind, minutes });
            Ok(view(entries, date, today))
        })
        .await?;
    ctx.changed(Topic::Care);
    Ok(view)
}

/// Takes it away again.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn delete(ctx: &Context, call: DeleteCare) -> Result<(), AppError> {
    let now = ctx.now();
    let gone = ctx.write(move |w| own::delete(w, now, Kind::CareEntry, &call.id)).await?;
    if !gone {
        return Err(ErrorCode::NotFound.into());
    }
    ctx.changed(Topic::Care);
    Ok(())
}

/// How much is usually done in a week.
///
/// # Errors
/// The store's.
pub(crate) fn usual(r: &Reader<'_>, today: Date) -> Result<Usual, AppError> {
    Ok(care::usual(&all(r)?, today))
}

/// Everything that was written down, in the order in which it was.
fn all(r: &Reader<'_>) -> Result<Vec<CareEntry>, AppError> {
    let kept = own::list::<Kept>(r, Kind::CareEntry)?.into_iter();
    Ok(kept.map(|(id, Kept { date, kind, minutes })| CareEntry { id, date, kind, minutes }).collect())
}

fn view(all: Vec<CareEntry>, day: Date, today: Date) -> DagboekView {
    let usual = care::usual(&all, today);
    let week = monday(day);
    let days = week..=plus_days(week, 6);
    let mut entries: Vec<CareEntry> = all.into_iter().filter(|entry| days.contains(&entry.date)).collect();
    entries.sort_by_key(|entry| entry.date);
    let totals = care::totals(&entries);
    DagboekView { week, today, entries, totals, usual: usual.totals, usual_days: usual.days }
}
