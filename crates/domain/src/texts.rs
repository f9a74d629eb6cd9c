//! A few texts by name.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::Index;

/// A few texts, each with a name of its own, in the order of their names: a JSON object. A list serves as well as a tree
/// for a handful, and is a hundredth of the screens smaller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// None yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Puts one in, in the place of another one of this name.
    pub fn insert(&mut self, name: String, text: String) {
        match self.find(&name) {
            Ok(place) => self.0[place].1 = text,
            Err(place) => self.0.insert(place, (name, text)),
        }
    }

    /// The text of this name.
    pub fn get(&self, name: &str) -> Option<&String> {
        self.find(name).ok().and_then(|place| self.0.get(place)).map(|(_, text)| text)
    }

    /// Every name and its text.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter().map(|(name, text)| (name, text))
    }

    /// Every name.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(name, _)| name)
    }

    /// Every text.
    pub fn values(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(_, text)| text)
    }

    /// Keeps those that `stays` says so of.
    pub fn retain(&mut self, mut stays: impl FnMut(&String, &String) -> bool) {
        self.0.retain(|(name, text)| stays(name, text));
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(name))
    }
}

impl Index<&str> for Texts {
    type Output = String;

    /// The text of this name; an empty one where there is none.
    fn index(&self, name: &str) -> &String {
        static NONE: String = String::new();
        self.get(name).unwrap_or(&NONE)
    }
}

impl FromIterator<(String, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(all: I) -> Self {
        let mut texts = Self::new();
        all.into_iter().for_each(|(name, text)| texts.insert(name, text));
        texts
    }
}

impl<const N: usize> From<[(String, String); N]> for Texts {
    fn from(all: [(String, String); N]) -> Self {
        all.into_iter().collect()
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Texts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("texts by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Texts, A::Error> {
        let mut texts = Texts::new();
        while let Some((name, text)) = members.next_entry()? {
            texts.insert(name, text);
        }
        Ok(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn it_is_a_map(all in prop::collection::vec(("[a-d]{1,2}", "[a-z]{0,3}"), 0..30), gone in "[a-d]") {
            let (mut texts, mut map): (Texts, BTreeMap<String, String>) =
                (all.iter().cloned().collect(), all.iter().cloned().collect());
            prop_assert_eq!(serde_json::to_string(&texts)?, serde_json::to_string(&map)?);
            let read: Texts = serde_json::from_str(&serde_json::to_string(&map)?)?;
            prop_assert_eq!(&read, &texts);
            for (name, _) in &all {
                prop_assert_eq!(texts.get(name), map.get(name));
            }
            prop_assert_eq!((texts.get("e"), texts["e"].as_str()), (None, ""));
            texts.retain(|name, _| !name.contains(&gone));
            map.retain(|name, _| !name.contains(&gone));
            prop_assert!(texts.iter().eq(map.iter()));
            prop_assert!(texts.keys().eq(map.keys()) && texts.values().eq(map.values()));
            prop_assert_eq!((texts.len(), texts.is_empty()), (map.len(), map.is_empty()));
        }
    }
}
