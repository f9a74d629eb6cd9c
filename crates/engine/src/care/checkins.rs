//! How the weeks were. Kept and shown as they were entered: nothing is worked out from them, and they are no facts
//! for the tips.

use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Reader;
use domain::Date;
use domain::call::view::{CheckinAnswer, CheckinPart, CheckinRow, CheckinsView};
use domain::call::{AppError, DeleteCheckins, GetCheckins, SaveCheckin, Topic};
use domain::care::{self, monday};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Weeks that are shown: half a year.
const WEEKS: usize = 26;

/// A check-in as it is kept, under its Monday: each part is a field of its own, so that two devices that filled in
/// the same week merge to the answers of both.
/// A part that only a newer version knows is passed over.
type Kept = BTreeMap<String, Value>;

/// The weeks that have one.
///
/// # Errors
/// The store's.
pub async fn get(ctx: &Context, _: GetCheckins) -> Result<CheckinsView, AppError> {
    let today = ctx.today();
    ctx.read(move |r| view(r, today)).await
}

/// Keeps the check-in of a week; without answers it is taken away.
///
/// # Errors
/// `InvalidDate` for the week, `InvalidField` for the answers; the store's.
pub async fn save(ctx: &Context, call: SaveCheckin) -> Result<CheckinsView, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    care::checkin(call.week, &call.answers, today)?;
    let view = ctx
        .write(move |w| {
            let id = call.week.to_string();
            if call.answers.is_empty() {
                own::delete(w, now, Kind::Checkin, &id)?;
            } else {
                let answers = call.answers.iter().map(|answer| (answer.part, answer.value));
                own::save(w, now, Kind::Checkin, &id, &answers.collect::<BTreeMap<CheckinPart, u8>>())?;
            }
            view(w, today)
        })
        .await?;
    ctx.changed(Topic::Care);
    Ok(view)
}

/// Erases all of them and all forms of the CarerQol, also those that are too old to be shown.
///
/// # Errors
/// The store's.
pub async fn delete(ctx: &Context, _: DeleteCheckins) -> Result<CheckinsView, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    let view = ctx
        .write(move |w| {
            for kind in [Kind::Checkin, Kind::Carerqol] {
                for (id, _) in own::list::<Value>(w, kind)? {
                    own::delete(w, now, kind, &id)?;
                }
            }
            view(w, today)
        })
        .await?;
    ctx.changed(Topic::Care);
    Ok(view)
}

pub(super) fn view(r: &Reader<'_>, today: Date) -> Result<CheckinsView, AppError> {
    let week = monday(today);
    let mut rows: Vec<CheckinRow> = own::list::<Kept>(r, Kind::Checkin)?
        .into_iter()
        .filter_map(|(id, kept)| row(&id, &kept))
        // a clock that ran ahead
        .filter(|row| row.week <= week)
        .collect();
    rows.sort_by_key(|row| row.week);
    let surplus = rows.len().saturating_sub(WEEKS);
    rows.drain(..surplus);
    Ok(CheckinsView { week, rows, carerqol: super::carerqol::view(r, today)? })
}

/// None where two devices together took every answer away.
fn row(id: &str, kept: &Kept) -> Option<CheckinRow> {
    let read = |(part, value): (&String, &Value)| {
        serde_json::from_value(json!({ "part": part, "value": value })).ok()
    };
    let mut answers: Vec<CheckinAnswer> = kept.iter().filter_map(read).collect();
    answers.sort_by_key(|answer| answer.part);
    (!answers.is_empty()).then_some(CheckinRow { week: id.parse().ok()?, answers })
}
