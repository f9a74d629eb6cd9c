//! A rule as text, taken apart.

use super::RuleError;
use jiff::civil::{Date, DateTime};
use std::collections::BTreeMap;

/// The parts of a rule by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts(pub BTreeMap<String, String>);

/// When a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// With this day.
    Day(Date),
    /// At this civil moment.
    Civil(DateTime),
    /// At this instant.
    Instant(jiff::Timestamp),
}

impl Parts {
    /// Takes a rule apart; names and values in capitals.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn read(rule: &str) -> Result<Self, RuleError> {
        let mut parts = BTreeMap::new();
        for part in rule.trim().trim_end_matches(';').split(';') {
            let (name, value) = part.split_once('=').ok_or(RuleError::Unreadable)?;
            let name = name.trim().to_ascii_uppercase();
            if parts.insert(name, value.trim().to_ascii_uppercase()).is_some() {
                return Err(RuleError::Unreadable);
            }
        }
        if !parts.contains_key("FREQ") || (parts.contains_key("UNTIL") && parts.contains_key("COUNT")) {
            return Err(RuleError::Unreadable);
        }
        Ok(Self(parts))
    }

    /// The same without an end.
    #[must_use]
    pub fn without_end(mut self) -> Self {
        self.0.remove("UNTIL");
        self.0.remove("COUNT");
        self
    }

    /// A part.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// When it ends, where it says a day or a moment.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn until(&self) -> Result<Option<Until>, RuleError> {
        let Some(text) = self.get("UNTIL") else { return Ok(None) };
        let found = match text.len() {
            8 => Date::strptime("%Y%m%d", text).map(Until::Day),
            15 => DateTime::strptime("%Y%m%dT%H%M%S", text).map(Until::Civil),
            _ => DateTime::strptime("%Y%m%dT%H%M%SZ", text)
                .and_then(|at| at.to_zoned(jiff::tz::TimeZone::UTC))
                .map(|at| Until::Instant(at.timestamp())),
        };
        found.map(Some).map_err(|_| RuleError::Unreadable)
    }

    /// As text again, the kind of the rule first.
    pub fn written(&self) -> String {
        let freq = format!("FREQ={}", self.get("FREQ").unwrap_or_default());
        let rest =
            self.0.iter().filter(|(name, _)| *name != "FREQ").map(|(name, value)| format!("{name}={value}"));
        [freq].into_iter().chain(rest).collect::<Vec<_>>().join(";")
    }
}
