//! The words of an index: found whole, by their beginning, with a slip of the pen, and inside each other.

use super::language::Language;
use super::words::Word;
use std::collections::HashMap;

/// Letters of each part of a compound, at least.
const PART: usize = 4;

/// Words that a beginning may stand for, at most.
const MOST_WORDS: usize = 40;

/// What stands between the parts of a compound.
const LINKS: [&str; 5] = ["", "s", "en", "n", "e"];

/// The number of a stem.
pub(super) type Term = u32;

/// The number of a word as it is written.
pub(super) type Written = u32;

/// All words and their stems.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    terms: HashMap<String, Term>,
    /// Words as written, in order, with their stems. A word may have one in each language.
    words: Vec<(String, Vec<Term>)>,
    /// Words that are made of two others, with the stems of those.
    compounds: HashMap<String, Vec<Term>>,
    /// By written word: its stems, and those of its parts.
    meanings: Vec<Box<[Term]>>,
}

/// Gathers words.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    terms: HashMap<String, Term>,
    words: HashMap<String, (Written, Vec<Term>)>,
    stems: HashMap<Language, HashMap<String, (Term, Written)>>,
}

impl Gathered {
    /// The term of a word of a document, and the word's own number.
    pub fn add(&mut self, word: &Word, language: Language) -> (Term, Written) {
        let stems = self.stems.entry(language).or_default();
        if let Some(known) = stems.get(&word.raw) {
            return *known;
        }
        let next = Term::try_from(self.terms.len()).unwrap_or(Term::MAX);
        let term = *self.terms.entry(language.stem(word)).or_insert(next);
        let next = Written::try_from(self.words.len()).unwrap_or(Written::MAX);
        let (written, known) = self.words.entry(word.text.clone()).or_insert((next, Vec::new()));
        if !known.contains(&term) {
            known.push(term);
        }
        stems.insert(word.raw.clone(), (term, *written));
        (term, *written)
    }

    /// In order, with compounds taken apart.
    pub fn finish(self) -> Vocabulary {
        let mut numbers: Vec<(String, Written)> = Vec::with_capacity(self.words.len());
        let mut words: Vec<(String, Vec<Term>)> = Vec::with_capacity(self.words.len());
        for (word, (written, terms)) in self.words {
            numbers.push((word.clone(), written));
            words.push((word, terms));
        }
        words.sort();
        let mut vocabulary =
            Vocabulary { terms: self.terms, words, compounds: HashMap::new(), meanings: Vec::new() };
        let apart =
            vocabulary.words.iter().filter_map(|(word, _)| Some((word.clone(), vocabulary.split(word)?)));
        vocabulary.compounds = apart.collect();
        numbers.sort_unstable_by_key(|(_, written)| *written);
        let meaning = |(word, _): &(String, Written)| {
            vocabulary.of_word(word).iter().chain(vocabulary.parts(word)).copied().collect()
        };
        vocabulary.meanings = numbers.iter().map(meaning).collect();
        vocabulary
    }
}

impl Vocabulary {
    /// How many stems there are.
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    /// The number of a stem.
    pub fn term(&self, stem: &str) -> Option<Term> {
        self.terms.get(stem).copied()
    }

    /// The stems of a word as it is written in a document; none where it is in none.
    pub fn of_word(&self, word: &str) -> &[Term] {
        match self.words.binary_search_by(|(known, _)| known.as_str().cmp(word)) {
            Ok(place) => self.words.get(place).map_or(&[], |(_, terms)| terms),
            Err(_) => &[],
        }
    }

    /// The stems of the parts of a compound that a document has.
    pub fn parts(&self, word: &str) -> &[Term] {
        self.compounds.get(word).map_or(&[], Vec::as_slice)
    }

    /// The stems of a written word and of its parts.
    pub fn meaning(&self, written: Written) -> &[Term] {
        self.meanings.get(written as usize).map_or(&[], |terms| terms)
    }

    /// The stems of words that begin so.
    pub fn beginning(&self, start: &str) -> impl Iterator<Item = Term> {
        let first = self.words.partition_point(|(known, _)| known.as_str() < start);
        let rest = self.words.get(first..).unwrap_or_default().iter();
        rest.take_while(move |(known, _)| known.starts_with(start))
            .take(MOST_WORDS)
            .flat_map(|(_, terms)| terms.iter().copied())
    }

    /// The words that are this one with a slip of the pen: with the fewest letters wrong.
    pub fn near(&self, word: &str) -> Vec<&str> {
        let letter = word.chars().next().map(String::from).unwrap_or_default();
        let first = self.words.partition_point(|(known, _)| known.as_str() < letter.as_str());
        let rest = self.words.get(first..).unwrap_or_default().iter().map(|(known, _)| known.as_str());
        nearest(word, rest.take_while(|known| known.starts_with(&letter)))
    }

    /// The stems of two known words that make up this one.
    pub fn split(&self, word: &str) -> Option<Vec<Term>> {
        let known = |part: &str| {
            let terms = if part.len() >= PART { self.of_word(part) } else { &[] };
            (!terms.is_empty() && !super::stop::is_stop(part)).then_some(terms)
        };
        // The longest second part is the kind of thing that it is.
        for (at, _) in word.char_indices().skip(PART) {
            let (first, second) = word.split_at(at);
            let Some(second) = known(second) else { continue };
            let first = LINKS.iter().find_map(|link| known(first.strip_suffix(link)?));
            if let Some(first) = first {
                return Some(first.iter().chain(second).copied().collect());
            }
        }
        None
    }
}

/// How many letters may be wrong in a word of so many.
pub(super) fn slips(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The letters of a word as bits. Two letters may share a bit: then sets look more alike than they are, and never less.
fn set_of_letters(word: &str) -> u32 {
    word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 32))
}

/// Those of these words that differ least from this one, and no more than its length allows.
pub(super) fn nearest<'a>(word: &str, words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let letters = word.chars().count();
    let mut most = slips(letters);
    let mut found = Vec::new();
    if most == 0 {
        return found;
    }
    let own = set_of_letters(word);
    for known in words {
        // Each wrong letter takes one from the set and adds one: comparing sets costs far less than counting.
        let set = set_of_letters(known);
        if (own & !set).count_ones().max((set & !own).count_ones()) as usize > most {
            continue;
        }
        let other = known.chars().count();
        // A short word is another word soon.
        if other.abs_diff(letters) > most || slips(other) < 1 {
            continue;
        }
        let wrong = strsim::osa_distance(word, known);
        if wrong == 0 || wrong > most {
            continue;
        }
        if wrong < most {
            most = wrong;
            found.clear();
        }
        found.push(known);
    }
    found
}
