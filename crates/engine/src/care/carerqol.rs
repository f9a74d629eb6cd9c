//! What was taken over from a form of the CarerQol. The sum is the published one; nothing else is worked out from it,
//! and none of it is a fact for the tips.

use super::checkins;
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Reader;
use domain::Date;
use domain::call::view::{CarerqolAnswer, CarerqolRow, CarerqolView, CheckinsView};
use domain::call::{AppError, SaveCarerqol, Topic};
use domain::care::{carerqol, carerqol_open, carerqol_sum};
use serde_json::{Map, Value, json};

/// Forms that are shown: ten years.
const FORMS: usize = 40;

/// The field of a record that is no part of the form's seven.
const HAPPINESS: &str = "happiness";

/// Keeps a form under its day, each answer a field of its own, so that two devices merge to the answers of both;
/// without anything it is taken away.
///
/// # Errors
/// `InvalidDate` for the day, `InvalidField` for the answers; the store's.
pub async fn save(ctx: &Context, call: SaveCarerqol) -> Result<CheckinsView, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    carerqol(call.date, &call.answers, call.happiness, today)?;
    let view = ctx
        .write(move |w| {
            let id = call.date.to_string();
            let field = |answer: &CarerqolAnswer| {
                Some((json!(answer.part).as_str()?.to_owned(), json!(answer.level)))
            };
            let mut kept: Map<String, Value> = call.answers.iter().filter_map(field).collect();
            kept.extend(call.happiness.map(|happy| (HAPPINESS.to_owned(), json!(happy))));
            if kept.is_empty() {
                own::delete(w, now, Kind::Carerqol, &id)?;
            } else {
                own::save(w, now, Kind::Carerqol, &id, &kept)?;
            }
            checkins::view(w, today)
        })
        .await?;
    ctx.changed(Topic::Care);
    Ok(view)
}

pub(super) fn view(r: &Reader<'_>, today: Date) -> Result<CarerqolView, AppError> {
    let kept = own::list::<Map<String, Value>>(r, Kind::Carerqol)?;
    let mut rows: Vec<CarerqolRow> = kept
        .into_iter()
        .filter_map(|(id, kept)| row(&id, &kept))
        // a clock that ran ahead
        .filter(|row| row.date <= today)
        .collect();
    rows.sort_by_key(|row| row.date);
    let surplus = rows.len().saturating_sub(FORMS);
    rows.drain(..surplus);
    let (open, next) = carerqol_open(&rows, today);
    Ok(CarerqolView { open, next, rows })
}

/// None where two devices together took every answer away.
fn row(id: &str, kept: &Map<String, Value>) -> Option<CarerqolRow> {
    let read = |(part, level): (&String, &Value)| {
        serde_json::from_value(json!({ "part": part, "level": level })).ok()
    };
    let mut answers: Vec<CarerqolAnswer> = kept.iter().filter_map(read).collect();
    answers.sort_by_key(|answer| answer.part);
    let happiness = kept.get(HAPPINESS).and_then(Value::as_u64).and_then(|happy| u8::try_from(happy).ok());
    let sum = carerqol_sum(&answers);
    (!answers.is_empty() || happiness.is_some()).then_some(CarerqolRow {
        date: id.parse().ok()?,
        answers,
        happiness,
        sum,
    })
}
