//! From what was typed to what is looked for.

use super::MAX_TEXT;
use super::language::{Language, stems};
use super::stop::{is_light, is_question_word, is_stop};
use super::synonyms::{Synonyms, Topic};
use super::words::{Word, words};

/// Things that are looked for at once, at most.
const MOST_UNITS: usize = 12;

/// So many words are a question, also without a question mark.
const QUESTION_WORDS: usize = 4;

/// How sure it is that a word means what is looked for.
pub(super) const SYNONYM: f32 = 0.85;
pub(super) const SLIP: f32 = 0.7;

/// What was typed, read for one language.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub(super) units: Vec<Unit>,
    /// It is a question, not a word or two.
    pub question: bool,
    /// Where it belongs if nothing answers it.
    pub topic: Option<Topic>,
}

/// One thing that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// The ways in which a document may say it; any is enough.
    pub ways: Vec<Way>,
    /// The word itself, for its parts, its beginning and slips of the pen; none for a phrase.
    pub word: Option<String>,
    /// More may be typed behind it.
    pub open: bool,
    /// A word of daily talk.
    pub light: bool,
}

/// A way to say something: words that all belong to it, each with its possible stems.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub words: Vec<Vec<String>>,
    /// How sure, to 1.
    pub quality: f32,
}

/// True where this is a question: it ends like one, begins like one, or has many words.
#[must_use]
pub fn is_question(text: &str) -> bool {
    let all = words(text);
    let begins = all.first().is_some_and(|word| is_question_word(&word.text)) && all.len() > 1;
    text.trim_end().ends_with(['?', '؟']) || begins || all.len() >= QUESTION_WORDS
}

impl Query {
    /// Reads what was typed. What is longer than [`MAX_TEXT`] characters is cut.
    #[must_use]
    pub fn new(text: &str, language: Language, synonyms: &Synonyms) -> Self {
        let cut = text.char_indices().nth(MAX_TEXT).map_or(text.len(), |(at, _)| at);
        let text = text.get(..cut).unwrap_or_default();
        let typed = words(text);
        let ended = !text.ends_with(char::is_alphanumeric);
        let mut query = Self { question: is_question(text), ..Self::default() };
        let stemmed: Vec<Vec<String>> = typed.iter().map(|word| stems(word, language)).collect();
        let mut at = 0;
        while let (Some(word), Some(rest)) = (typed.get(at), stemmed.get(at..)) {
            let last = at + 1 == typed.len() && !ended;
            let idle = |ahead: usize| typed.get(at + ahead).is_some_and(|word| is_stop(&word.text));
            let found = synonyms.find(rest, idle).filter(|found| found.length > 1 || !is_stop(&word.text));
            at += found.as_ref().map_or(1, |found| found.length);
            let mut unit = Unit { ways: Vec::new(), word: None, open: last, light: false };
            if let Some(found) = found {
                let own: Vec<Vec<String>> = rest.iter().take(found.length).cloned().collect();
                if found.length == 1 {
                    unit.word = Some(word.text.clone());
                    unit.light = is_light(&word.text);
                }
                unit.ways.push(Way { words: own, quality: 1.0 });
                unit.ways.extend(
                    found.means.into_iter().map(|phrase| Way { words: phrase.clone(), quality: SYNONYM }),
                );
                query.topic = match (query.topic, found.topic) {
                    (Some(Topic::Medisch), _) | (_, Some(Topic::Medisch)) => Some(Topic::Medisch),
                    (earlier, now) => earlier.or(now),
                };
            } else if is_stop(&word.text) && !(last && typed.len() == 1) {
                continue;
            } else {
                query.single(&mut unit, word, language, synonyms);
            }
            unit.ways.iter_mut().for_each(|way| way.words.retain(|stems| !stems.iter().all(|s| is_stop(s))));
            unit.ways.retain(|way| !way.words.is_empty());
            if !unit.ways.is_empty() && query.units.len() < MOST_UNITS {
                query.units.push(unit);
            }
        }
        query
    }

    /// A word that is no synonym of anything, unless it is one with a slip of the pen.
    fn single(&mut self, unit: &mut Unit, word: &Word, language: Language, synonyms: &Synonyms) {
        unit.word = Some(word.text.clone());
        unit.light = is_light(&word.text);
        unit.ways.push(Way { words: vec![stems(word, language)], quality: 1.0 });
        if unit.light {
            return;
        }
        for meant in synonyms.near(&word.text) {
            let meant: Vec<Vec<String>> = words(meant).iter().map(|word| stems(word, language)).collect();
            let Some(found) = synonyms.find(&meant, |_| false) else { continue };
            unit.ways.push(Way { words: meant.clone(), quality: SLIP });
            let ways = found.means.into_iter();
            unit.ways.extend(ways.map(|phrase| Way { words: phrase.clone(), quality: SLIP * SYNONYM }));
            if found.topic == Some(Topic::Medisch) {
                self.topic = found.topic;
            }
        }
    }

    /// True where nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }
}
