//! What people say for what the pages call otherwise.

use super::language::{Language, stems};
use super::vocabulary::nearest;
use super::words::words;
use crate::Date;
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

/// Where a question belongs that nothing answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// About the law: Juridisch Loket.
    Recht,
    /// About illness and medicine: never answered here, but by the huisarts.
    Medisch,
}

/// Words and phrases that mean the same, or lead to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What is typed; each finds what the others find.
    pub words: Vec<String>,
    /// What it leads to as well, and that does not lead back.
    #[serde(default)]
    pub means: Vec<String>,
    /// Where it belongs.
    #[serde(default)]
    pub topic: Option<Topic>,
}

/// The file `content/synoniemen.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SynonymFile {
    /// When a person last looked at it.
    pub checked_on: Date,
    /// The groups.
    pub group: Vec<Group>,
}

/// A phrase: for each of its words the stems that it may have.
type Phrase = Vec<Vec<String>>;

/// The groups, made ready to be found in a question.
#[derive(Debug, Default)]
pub struct Synonyms {
    groups: Vec<Ready>,
    /// The phrases that begin with a stem: group and phrase.
    starts: HashMap<String, Vec<(usize, usize)>>,
    /// All words, for slips of the pen.
    vocabulary: BTreeSet<String>,
}

#[derive(Debug)]
struct Ready {
    phrases: Vec<Phrase>,
    means: Vec<Phrase>,
    topic: Option<Topic>,
}

/// A phrase that was found.
pub(super) struct Found<'a> {
    /// Words that it takes.
    pub length: usize,
    /// All that the groups with this phrase lead to.
    pub means: Vec<&'a Phrase>,
    pub topic: Option<Topic>,
}

impl Synonyms {
    /// Makes the groups ready.
    #[must_use]
    pub fn new(groups: &[Group]) -> Self {
        let mut made = Self::default();
        let phrase = |text: &String| -> Phrase {
            let language = if text.is_ascii() { Language::Nl } else { script(text) };
            words(text).iter().map(|word| stems(word, language)).collect()
        };
        for group in groups {
            let place = made.groups.len();
            let phrases: Vec<Phrase> = group.words.iter().map(phrase).collect();
            for (number, phrase) in phrases.iter().enumerate() {
                for stem in phrase.first().into_iter().flatten() {
                    made.starts.entry(stem.clone()).or_default().push((place, number));
                }
            }
            made.vocabulary.extend(group.words.iter().flat_map(|text| words(text)).map(|word| word.text));
            let means = group.means.iter().map(phrase).collect();
            made.groups.push(Ready { phrases, means, topic: group.topic });
        }
        made
    }

    /// The longest phrase that these words begin with. Between two of its words one may stand that says nothing
    /// (`idle`).
    pub(super) fn find(&self, words: &[Vec<String>], idle: impl Fn(usize) -> bool) -> Option<Found<'_>> {
        let first = words.first()?;
        let starts: BTreeSet<&(usize, usize)> =
            first.iter().filter_map(|stem| self.starts.get(stem)).flatten().collect();
        let fits = |phrase: &Phrase| -> Option<usize> {
            let mut at = 0;
            for (number, wanted) in phrase.iter().enumerate() {
                let is = |at: usize| {
                    words.get(at).is_some_and(|said| wanted.iter().any(|stem| said.contains(stem)))
                };
                at = match (is(at), number > 0 && idle(at) && is(at + 1)) {
                    (true, _) => at + 1,
                    (false, true) => at + 2,
                    _ => return None,
                };
            }
            Some(at)
        };
        let fitting = starts.into_iter().filter_map(|(group, number)| {
            let ready = self.groups.get(*group)?;
            let phrase = ready.phrases.get(*number)?;
            fits(phrase).map(|length| (ready, length))
        });
        let fitting: Vec<(&Ready, usize)> = fitting.collect();
        let length = fitting.iter().map(|(_, length)| *length).max()?;
        let mut found = Found { length, means: Vec::new(), topic: None };
        for (ready, _) in fitting.into_iter().filter(|(_, taken)| *taken == length) {
            found.means.extend(ready.phrases.iter().chain(&ready.means));
            found.topic = found.topic.or(ready.topic);
        }
        Some(found)
    }

    /// The words that are this one with a slip of the pen.
    pub(super) fn near(&self, word: &str) -> Vec<&str> {
        let first = word.chars().next();
        nearest(
            word,
            self.vocabulary.iter().map(String::as_str).filter(|known| known.chars().next() == first),
        )
    }
}

fn script(text: &str) -> Language {
    if text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)) { Language::Ar } else { Language::Tr }
}
