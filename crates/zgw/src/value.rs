//! How registries write values, and how we read them: an empty text is nothing, null is nothing or an
//! empty list, and a word that we do not know is kept.

use crate::redact::{Bsn, Redacted};
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned, de::Error};
use std::{cmp::Ordering, fmt, str::FromStr};
use url::Url;

/// A value that a registry writes as text.
pub(crate) trait FromText: Sized {
    /// None where the text cannot be this.
    fn from_text(text: &str) -> Option<Self>;
}

impl FromText for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl FromText for Redacted<String> {
    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

impl FromText for Bsn {
    fn from_text(text: &str) -> Option<Self> {
        Self::from_registry(text)
    }
}

impl FromText for Url {
    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
}

impl FromText for jiff::civil::Date {
    // Back offices write a moment where a date is meant; its date is what counts.
    fn from_text(text: &str) -> Option<Self> {
        Self::from_str(text.get(..10)?).ok()
    }
}

impl FromText for jiff::Timestamp {
    fn from_text(text: &str) -> Option<Self> {
        Self::from_str(text).ok()
    }
}

/// Null, a missing field and an empty text are none. The error does not quote the text.
pub(crate) fn optional<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromText,
{
    match Option::<Loose>::deserialize(deserializer)? {
        None => Ok(None),
        Some(Loose(text)) if text.is_empty() => Ok(None),
        Some(Loose(text)) => {
            T::from_text(&text).map(Some).ok_or_else(|| D::Error::custom("a text of another form"))
        }
    }
}

/// Text, empty where it is null or missing.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(Option::<Loose>::deserialize(deserializer)?.map(|l| l.0).unwrap_or_default())
}

/// Text that does not print itself, empty where it is null or missing.
pub(crate) fn redacted<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Redacted<String>, D::Error> {
    text(deserializer).map(Redacted)
}

/// A list, empty where it is null or missing; nulls in it are left out.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let rows = Option::<Vec<Option<T>>>::deserialize(deserializer)?;
    Ok(rows.unwrap_or_default().into_iter().flatten().collect())
}

/// False where it is null or missing.
pub(crate) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(Option::<bool>::deserialize(deserializer)?.unwrap_or_default())
}

/// Text, or a number or boolean written without quotes. An error names no value.
struct Loose(String);

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Loose;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E>(self, v: &str) -> Result<Loose, E> {
                Ok(Loose(v.to_owned()))
            }
            fn visit_string<E>(self, v: String) -> Result<Loose, E> {
                Ok(Loose(v))
            }
            fn visit_u64<E>(self, v: u64) -> Result<Loose, E> {
                Ok(Loose(v.to_string()))
            }
            fn visit_i64<E>(self, v: i64) -> Result<Loose, E> {
                Ok(Loose(v.to_string()))
            }
            fn visit_f64<E>(self, v: f64) -> Result<Loose, E> {
                Ok(Loose(v.to_string()))
            }
            fn visit_bool<E>(self, v: bool) -> Result<Loose, E> {
                Ok(Loose(v.to_string()))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// An enumeration of a standard that may grow: a word that we do not know is kept in `Other`.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vdoc])* $variant,)+
            /// A word that this version does not know, as the registry wrote it.
            Other(String),
        }

        impl $name {
            /// The word on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl crate::value::FromText for $name {
            fn from_text(text: &str) -> Option<Self> {
                Some(Self::from(text))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(|text| Self::from(text.as_str()))
            }
        }
    };
}
pub(crate) use open_enum;

open_enum! {
    /// How confidential a record is, from open to most secret (RGBZ vertrouwelijkheidaanduiding).
    ///
    /// ```
    /// use zgw::Vertrouwelijkheid::{self, Geheim, Openbaar, Zaakvertrouwelijk};
    /// assert!(Openbaar.at_most(&Zaakvertrouwelijk));
    /// assert!(!Geheim.at_most(&Zaakvertrouwelijk));
    /// // What we do not know counts as the most secret of all.
    /// assert!(!Vertrouwelijkheid::from("nieuw").at_most(&Geheim));
    /// ```
    Vertrouwelijkheid {
        /// For everybody.
        Openbaar = "openbaar",
        /// Open with exceptions.
        BeperktOpenbaar = "beperkt_openbaar",
        /// Inside the organisation.
        Intern = "intern",
        /// For those whom the zaak concerns.
        Zaakvertrouwelijk = "zaakvertrouwelijk",
        /// Confidential.
        Vertrouwelijk = "vertrouwelijk",
        /// More confidential.
        Confidentieel = "confidentieel",
        /// Secret.
        Geheim = "geheim",
        /// Most secret.
        ZeerGeheim = "zeer_geheim",
    }
}

impl Vertrouwelijkheid {
    fn rank(&self) -> u8 {
        match self {
            Self::Openbaar => 0,
            Self::BeperktOpenbaar => 1,
            Self::Intern => 2,
            Self::Zaakvertrouwelijk => 3,
            Self::Vertrouwelijk => 4,
            Self::Confidentieel => 5,
            Self::Geheim => 6,
            Self::ZeerGeheim => 7,
            Self::Other(_) => u8::MAX,
        }
    }

    /// True where this is not more secret than `limit`.
    pub fn at_most(&self, limit: &Self) -> bool {
        !matches!(self, Self::Other(_)) && self.rank().cmp(&limit.rank()) != Ordering::Greater
    }
}

/// A period in the catalogue, ISO 8601 as written (`P6W`, `P14D`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Termijn(pub String);

impl Termijn {
    /// The period; none where it is not ISO 8601.
    ///
    /// ```
    /// let span = zgw::Termijn("P6W".into()).span().expect("six weeks");
    /// assert_eq!(span.get_weeks(), 6);
    /// ```
    pub fn span(&self) -> Option<jiff::Span> {
        self.0.parse().ok()
    }
}

impl FromText for Termijn {
    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

/// The UUID that a resource's URL ends with.
///
/// ```
/// let url = "https://zaken.example/api/v1/zaken/7d3b7e5e-3c2a-4c53-9f1a-0b1d2c3e4f50".parse().expect("a URL");
/// assert!(zgw::uuid_of(&url).is_some());
/// ```
pub fn uuid_of(url: &Url) -> Option<uuid::Uuid> {
    url.path_segments()?.rfind(|s| !s.is_empty())?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Date, date};

    #[derive(Deserialize)]
    struct Row {
        #[serde(default, deserialize_with = "optional")]
        date: Option<Date>,
        #[serde(default, deserialize_with = "optional")]
        level: Option<Vertrouwelijkheid>,
        #[serde(default, deserialize_with = "list")]
        links: Vec<Url>,
        #[serde(default, deserialize_with = "text")]
        note: String,
    }

    #[test]
    fn nothing_is_written_in_three_ways() {
        for text in [
            r#"{}"#,
            r#"{"date":null,"level":null,"links":null,"note":null}"#,
            r#"{"date":"","level":"","links":[]}"#,
        ] {
            let row: Row = serde_json::from_str(text).unwrap();
            assert!(row.date.is_none() && row.level.is_none() && row.links.is_empty() && row.note.is_empty());
        }
    }

    #[test]
    fn a_date_may_come_as_a_moment_and_an_unknown_word_stays() {
        let row: Row =
            serde_json::from_str(r#"{"date":"2026-05-17T00:00:00","level":"x","note":5}"#).unwrap();
        assert_eq!(row.date, Some(date(2026, 5, 17)));
        assert_eq!(row.level.unwrap().as_str(), "x");
        assert_eq!(row.note, "5");
    }

    #[test]
    fn an_error_does_not_quote_the_value() {
        let error = serde_json::from_str::<Row>(r#"{"date":"999990019"}"#).err().unwrap().to_string();
        assert!(!error.contains("999990019"), "{error}");
    }
}
