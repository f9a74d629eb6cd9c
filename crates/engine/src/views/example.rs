//! The read-only example dossier: what a connected dossier looks like, for who has none yet. Nobody in it
//! exists. It is a file with dates relative to today: `@-10` is ten days ago, `@+3T09:00` a moment in
//! three days, Amsterdam time.

use crate::context::Context;
use crate::settings::set_flags;
use domain::call::{AppError, ErrorCode, ShowExample, Topic};
use domain::{Date, Time};
use municipal_api::Collectie;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::LazyLock;

/// The example dossier's id.
pub(super) const ID: &str = "voorbeeld";

static FILE: LazyLock<Option<Value>> =
    LazyLock::new(|| match serde_json::from_str(include_str!("../../data/voorbeeld.json")) {
        Ok(file) => Some(file),
        Err(error) => {
            tracing::error!(%error, "the example dossier cannot be read");
            None
        }
    });

/// Turns it on or off.
///
/// # Errors
/// The store's.
pub async fn show(ctx: &Context, call: ShowExample) -> Result<(), AppError> {
    set_flags(ctx, move |flags| flags.example = call.on).await?;
    for topic in [Topic::Dossier, Topic::Pgb, Topic::Agenda, Topic::Tips] {
        ctx.changed(topic);
    }
    Ok(())
}

/// What every change of the example answers.
pub(super) fn refusal() -> AppError {
    ErrorCode::ReadOnly.into()
}

/// The name of the person it is about.
pub(super) fn name() -> Result<String, AppError> {
    let name = file()?.get("naam").and_then(Value::as_str);
    name.map(str::to_owned).ok_or_else(defect)
}

/// The rows of a collection, with their dates as of today.
pub(super) fn rows<T: DeserializeOwned>(collectie: Collectie, today: Date) -> Result<Vec<T>, AppError> {
    let Some(rows) = file()?.get(collectie.segment()) else { return Ok(Vec::new()) };
    let dated = dated(rows, today).ok_or_else(defect)?;
    serde_json::from_value(dated).map_err(|error| {
        tracing::error!(%error, collectie = collectie.segment(), "the example dossier does not decode");
        defect()
    })
}

fn file() -> Result<&'static Value, AppError> {
    FILE.as_ref().ok_or_else(defect)
}

fn defect() -> AppError {
    ErrorCode::Internal.into()
}

/// The same value with every relative date put in place; none where one cannot be read.
fn dated(value: &Value, today: Date) -> Option<Value> {
    Some(match value {
        Value::String(text) => match text.strip_prefix('@') {
            Some(relative) => Value::String(resolve(relative, today)?),
            None => value.clone(),
        },
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| dated(item, today)).collect::<Option<_>>()?)
        }
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| Some((name.clone(), dated(value, today)?));
            Value::Object(fields.iter().map(field).collect::<Option<_>>()?)
        }
        other => other.clone(),
    })
}

fn resolve(relative: &str, today: Date) -> Option<String> {
    let (days, time) = match relative.split_once('T') {
        Some((days, time)) => (days, Some(time)),
        None => (relative, None),
    };
    let date = domain::calendar::plus_days(today, days.parse().ok()?);
    match time {
        None => Some(date.to_string()),
        Some(time) => {
            let time: Time = time.parse().ok()?;
            Some(domain::agenda::instant(date.to_datetime(time))?.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use municipal_api::*;

    #[test]
    fn every_collection_of_the_file_decodes_on_any_day() {
        let known: Vec<&str> = Collectie::ALL.iter().map(|c| c.segment()).chain(["naam"]).collect();
        let file = FILE.as_ref().unwrap().as_object().unwrap();
        assert!(file.keys().all(|key| known.contains(&key.as_str())), "{:?}", file.keys());
        for today in [date(2026, 11, 21), date(2027, 3, 28), date(2028, 2, 29)] {
            assert!(rows::<Zaak>(Collectie::Zaken, today).unwrap().len() >= 3);
            assert!(rows::<Voorziening>(Collectie::Voorzieningen, today).unwrap().len() >= 2);
            assert_eq!(rows::<PgbBudget>(Collectie::PgbBudgetten, today).unwrap().len(), 1);
            assert!(!rows::<Afspraak>(Collectie::Afspraken, today).unwrap().is_empty());
            assert!(!rows::<Taak>(Collectie::Taken, today).unwrap().is_empty());
            assert!(!rows::<Bericht>(Collectie::Berichten, today).unwrap().is_empty());
            assert!(rows::<Document>(Collectie::Documenten, today).unwrap().is_empty(), "it brings no files");
        }
        assert!(!name().unwrap().is_empty());
    }

    #[test]
    fn dates_are_relative_to_today() {
        let today = date(2026, 11, 21);
        assert_eq!(resolve("-21", today).unwrap(), "2026-10-31");
        assert_eq!(resolve("+3T09:30", today).unwrap(), "2026-11-24T08:30:00Z");
        assert_eq!(resolve("soon", today), None);
        let moment = rows::<Afspraak>(Collectie::Afspraken, today).unwrap().remove(0);
        assert_eq!(domain::agenda::instant(moment.datum.to_datetime(moment.tijd)), Some(moment.moment));
    }
}
