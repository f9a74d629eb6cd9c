//! Words of danger and despair. Better once too often than once too little, but not for a figure of speech.

use super::words::words;
use crate::Date;
use serde::Deserialize;

/// Words that may stand between those of a phrase.
const BETWEEN: usize = 2;

/// Letters of a word in which one letter may be wrong, at least.
const LONG: usize = 7;

/// The file `content/crisiswoorden.toml`. A phrase is a row of words, with two others between
/// them at most; a word with a star may go on, and in a long one a letter may be wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrisisFile {
    /// When a person last looked at it.
    pub checked_on: Date,
    /// Phrases of danger and despair, in all languages.
    pub phrases: Vec<String>,
    /// Figures of speech that have such words: they are taken out first.
    pub harmless: Vec<String>,
}

/// The phrases, made ready.
#[derive(Debug, Default)]
pub struct Crisis {
    phrases: Vec<Vec<Pattern>>,
    harmless: Vec<Vec<Pattern>>,
}

#[derive(Debug)]
struct Pattern {
    word: String,
    /// It may go on.
    open: bool,
}

impl Crisis {
    /// Makes the phrases ready.
    #[must_use]
    pub fn new(file: &CrisisFile) -> Self {
        let ready = |phrases: &[String]| phrases.iter().map(|phrase| patterns(phrase)).collect();
        Self { phrases: ready(&file.phrases), harmless: ready(&file.harmless) }
    }

    /// True where a text speaks of danger or despair.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        let mut said: Vec<String> = words(text).into_iter().map(|word| word.text).collect();
        for phrase in &self.harmless {
            while let Some(at) = (0..said.len()).find(|at| begins(phrase, &said, *at, 0)) {
                // Something stands there still, so that what was apart does not come together.
                said.splice(at..at + phrase.len(), std::iter::repeat_n(String::new(), BETWEEN + 1));
            }
        }
        self.phrases.iter().any(|phrase| (0..said.len()).any(|at| begins(phrase, &said, at, BETWEEN)))
    }
}

fn patterns(phrase: &str) -> Vec<Pattern> {
    phrase
        .split_whitespace()
        .flat_map(|part| {
            let open = part.ends_with('*');
            words(part).into_iter().map(move |word| Pattern { word: word.text, open })
        })
        .collect()
}

/// True where the phrase begins at this word, with so many others between its words at most.
fn begins(phrase: &[Pattern], said: &[String], at: usize, between: usize) -> bool {
    let Some((first, rest)) = phrase.split_first() else { return false };
    if !said.get(at).is_some_and(|word| first.fits(word)) {
        return false;
    }
    rest.is_empty() || (at + 1..=at + 1 + between).any(|next| begins(rest, said, next, between))
}

impl Pattern {
    fn fits(&self, word: &str) -> bool {
        if self.word == word || (self.open && word.starts_with(&self.word)) {
            return true;
        }
        let letters = self.word.chars().count();
        if letters < LONG || word.chars().next() != self.word.chars().next() {
            return false;
        }
        let near = |part: &str| strsim::osa_distance(part, &self.word) <= 1;
        if !self.open {
            return word.chars().count().abs_diff(letters) <= 1 && near(word);
        }
        (letters - 1..=letters + 1).any(|end| {
            let until = word.char_indices().nth(end).map(|(at, _)| at);
            let whole = word.chars().count() == end;
            until.or(whole.then_some(word.len())).and_then(|until| word.get(..until)).is_some_and(near)
        })
    }
}
