//! Between columns and wire values. An empty text is "none".

use gateway::registry::RegistryError;
use jiff::{Timestamp, civil::Date};
use rusqlite::Row;
use rusqlite::types::Type;
use serde::{Serialize, de::DeserializeOwned};
use std::str::FromStr;

/// A wire enum as its text.
pub(crate) fn wire<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

/// A list or object as JSON.
pub(crate) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A file name without anything that a file system or a header could trip over.
pub(crate) fn file_name(title: &str, date: Date, extension: &str) -> String {
    let mut name: String =
        title.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    while name.contains("--") {
        name = name.replace("--", "-");
    }
    let name: String = name.trim_matches('-').chars().take(60).collect();
    format!("{date}-{name}.{extension}")
}

/// What a column holds.
pub(super) trait Columns {
    /// A text.
    fn text(&self, index: usize) -> rusqlite::Result<String>;
    /// A text, or none where it is empty.
    fn some(&self, index: usize) -> rusqlite::Result<Option<String>> {
        Ok(Some(self.text(index)?).filter(|text| !text.is_empty()))
    }
    /// A value that is written as text: a date, an instant.
    fn parsed<T: FromStr>(&self, index: usize) -> rusqlite::Result<T> {
        self.text(index)?.parse().map_err(|_| bad(index))
    }
    /// The same, or none where it is empty.
    fn maybe<T: FromStr>(&self, index: usize) -> rusqlite::Result<Option<T>> {
        self.some(index)?.map(|text| text.parse().map_err(|_| bad(index))).transpose()
    }
    /// A wire enum.
    fn word<T: DeserializeOwned>(&self, index: usize) -> rusqlite::Result<T> {
        serde_json::from_value(serde_json::Value::String(self.text(index)?)).map_err(|_| bad(index))
    }
    /// A wire enum, or none where the text is empty.
    fn maybe_word<T: DeserializeOwned>(&self, index: usize) -> rusqlite::Result<Option<T>> {
        match self.some(index)? {
            Some(_) => self.word(index).map(Some),
            None => Ok(None),
        }
    }
    /// JSON.
    fn json<T: DeserializeOwned>(&self, index: usize) -> rusqlite::Result<T> {
        serde_json::from_str(&self.text(index)?).map_err(|_| bad(index))
    }
    /// JSON, or none where the text is empty.
    fn maybe_json<T: DeserializeOwned>(&self, index: usize) -> rusqlite::Result<Option<T>> {
        match self.some(index)? {
            Some(_) => self.json(index).map(Some),
            None => Ok(None),
        }
    }
}

impl Columns for Row<'_> {
    fn text(&self, index: usize) -> rusqlite::Result<String> {
        self.get(index)
    }
}

/// A column that does not hold what it should. The value itself is not told.
fn bad(index: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(index, String::new(), Type::Text)
}

/// What the gateway is told: no more than that the database failed.
pub(super) fn failed(error: rusqlite::Error) -> RegistryError {
    tracing::warn!(%error, "the demo registry failed");
    RegistryError::Unavailable("database".to_owned())
}

/// The version of a row: a short name for its content.
pub(super) fn etag<T: Serialize>(row: &T) -> String {
    crate::digest::of([json(row).as_str()])
}

/// The civil side of an instant in the Netherlands.
pub(super) fn civil(at: Timestamp) -> jiff::civil::DateTime {
    crate::days::amsterdam().to_datetime(at)
}
