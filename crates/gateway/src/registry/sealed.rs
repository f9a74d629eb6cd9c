//! How a BSN is written where everything is sealed, and nowhere else: [`Bsn`] itself can be neither written nor
//! printed.

use super::Bsn;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

pub(crate) fn serialize<S: Serializer>(bsn: &Bsn, serializer: S) -> Result<S::Ok, S::Error> {
    bsn.reveal().serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bsn, D::Error> {
    Bsn::new(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("no BSN"))
}

/// The same for one that may be missing.
pub(crate) mod optional {
    use super::{Bsn, Deserialize, Deserializer, Error, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(bsn: &Option<Bsn>, serializer: S) -> Result<S::Ok, S::Error> {
        bsn.as_ref().map(Bsn::reveal).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Bsn>, D::Error> {
        match Option::<String>::deserialize(deserializer)? {
            None => Ok(None),
            Some(text) => Bsn::new(&text).map(Some).ok_or_else(|| D::Error::custom("no BSN")),
        }
    }
}
