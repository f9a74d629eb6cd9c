//! Values that must not appear in a log: `Debug` hides them and there is no `Display`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A burgerservicenummer. It is written into request bodies and nowhere else.
///
/// ```
/// use zgw::Bsn;
/// let bsn = Bsn::new("111222333").expect("passes the eleven test");
/// assert_eq!(format!("{bsn:?}"), "Bsn(…)");
/// assert!(Bsn::new("111222334").is_none());
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bsn(String);

impl Bsn {
    /// Takes nine digits that pass the eleven test (Wet algemene bepalingen burgerservicenummer).
    pub fn new(text: &str) -> Option<Self> {
        let digits: Vec<i64> = text.chars().map(|c| c.to_digit(10).map(i64::from)).collect::<Option<_>>()?;
        if digits.len() != 9 || digits.iter().all(|d| *d == 0) {
            return None;
        }
        let sum: i64 = digits.iter().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(d, w)| d * w).sum();
        (sum % 11 == 0).then(|| Self(text.to_owned()))
    }

    /// Takes what a registry holds, which may fail the test. A leading zero that was lost (a number
    /// stored as a number) is put back, so that the same person compares equal.
    pub fn from_registry(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        Some(Self(if digits && text.len() < 9 { format!("{text:0>9}") } else { text.to_owned() }))
    }

    /// The digits, for a request to a registry alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bsn(…)")
    }
}

impl Serialize for Bsn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A client secret or token.
///
/// ```
/// assert_eq!(format!("{:?}", zgw::Secret::new("hunter2")), "Secret(…)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes the text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, for a header or a signature alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Anything personal of which `Debug` should say only that it is there: names, free JSON.
///
/// ```
/// let name = zgw::Redacted("Jansen".to_owned());
/// assert_eq!(format!("{name:?}"), "…");
/// assert_eq!(name.0, "Jansen");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Redacted<T>(pub T);

impl<T> fmt::Debug for Redacted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl<T> std::ops::Deref for Redacted<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Serialize> Serialize for Redacted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Redacted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleven_test_decides() {
        for good in ["111222333", "123456782", "999990019"] {
            assert!(Bsn::new(good).is_some(), "{good}");
        }
        for bad in ["", "000000000", "111222334", "11122233", "1112223331", "11122233a"] {
            assert!(Bsn::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_registry_may_hold_what_fails_the_test_and_lose_a_zero() {
        assert_eq!(Bsn::from_registry(" 12345678 "), Bsn::from_registry("012345678"));
        assert_eq!(
            Bsn::from_registry("111222334").map(|b| b.reveal().to_owned()),
            Some("111222334".to_owned())
        );
        assert_eq!(Bsn::from_registry("  "), None);
    }
}
