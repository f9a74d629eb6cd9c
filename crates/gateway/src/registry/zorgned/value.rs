//! Values out of uneven JSON: null, missing and empty are nothing, a number may stand where a text is meant.

use jiff::civil::Date;
use serde_json::Value;

/// The value at a path of keys.
pub(super) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, key| value.get(key)).filter(|value| !value.is_null())
}

/// A text that is not blank.
pub(super) fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    at(value, path)?.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// A text, or a number written without quotes.
pub(super) fn number(value: &Value, path: &str) -> Option<String> {
    match at(value, path)? {
        Value::Number(number) => Some(number.to_string()),
        _ => text(value, path).map(str::to_owned),
    }
}

/// A day; of a moment its day, since that is what is meant.
pub(super) fn date(value: &Value, path: &str) -> Option<Date> {
    text(value, path)?.get(..10)?.parse().ok()
}

/// The rows of a list; nulls are none.
pub(super) fn list<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    let rows = at(value, path).and_then(Value::as_array);
    rows.into_iter().flatten().filter(|row| !row.is_null()).collect()
}
