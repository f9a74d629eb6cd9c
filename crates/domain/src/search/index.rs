//! The index: which words stand in which documents, and how often.

use super::language::Language;
use super::passage;
use super::stop::is_stop;
use super::vocabulary::{Gathered, Term, Vocabulary, Written};
use super::words::words;
use crate::call::view::PassagePart;
use std::collections::{BTreeMap, BTreeSet};

/// The parameters of BM25: how soon more of the same counts no more, and how much a long document loses.
const K1: f32 = 1.2;
const B: f32 = 0.5;

/// What a word counts for where it stands in the title, among the words to find it by, and in the text.
const TITLE: f32 = 3.0;
const KEYS: f32 = 2.5;
const TEXT: f32 = 1.0;

/// What the parts of a compound count for, of what the compound does.
const PART: f32 = 0.5;

/// Letters of a word that may be a compound, at least.
const LONG: usize = 8;

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Other words to find it by, that are not shown.
    pub keys: String,
    /// Its text. Passages are taken from it.
    pub text: String,
    /// The language of its words.
    pub language: Language,
}

/// Where a word stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    pub document: u32,
    /// What BM25 makes of how often it stands there, with the place counted in.
    pub worth: f32,
    /// It stands in the title or among the words to find it by.
    pub head: bool,
    /// It stands in the title.
    pub title: bool,
}

/// What was counted of a word in a document.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    count: f32,
    head: bool,
    title: bool,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.head |= other.head;
        self.title |= other.title;
    }
}

/// Documents, ready to be searched. A document is called by its place in what the index was built of.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) vocabulary: Vocabulary,
    /// By term.
    pub(super) postings: Vec<Vec<Posting>>,
    /// Words of each title.
    pub(super) titles: Vec<f32>,
    texts: Vec<Text>,
}

/// A text that passages are taken from.
#[derive(Debug)]
struct Text {
    text: String,
    /// Where its words stand: a search shows passages of many documents, and reads none of them again.
    places: Box<[Place]>,
}

/// Where a word stands in a text, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub from: u32,
    pub until: u32,
    pub written: Written,
}

impl Index {
    /// Builds the index.
    #[must_use]
    pub fn new(documents: impl IntoIterator<Item = Document>) -> Self {
        let mut gathered = Gathered::default();
        // Terms of each document, and the written words that may be compounds.
        let mut counted: Vec<BTreeMap<Term, Count>> = Vec::new();
        let mut written: Vec<BTreeMap<String, Count>> = Vec::new();
        let (mut texts, mut titles) = (Vec::new(), Vec::new());
        for document in documents {
            let (mut terms, mut long): (BTreeMap<_, Count>, BTreeMap<_, Count>) = Default::default();
            let own = document.language;
            // Words to find it by may be Dutch whatever the language: they stand on letters.
            let also = (own != Language::Nl).then_some(Language::Nl);
            let fields = [
                (&document.title, Some(own), Count { count: TITLE, head: true, title: true }),
                (&document.keys, Some(own), Count { count: KEYS, head: true, title: false }),
                (&document.keys, also, Count { count: KEYS, head: true, title: false }),
                (&document.text, Some(own), Count { count: TEXT, head: false, title: false }),
            ];
            let mut title = 0.0;
            let mut places = Vec::new();
            for (text, language, count) in fields {
                let Some(language) = language else { continue };
                for word in words(text).iter().filter(|word| !is_stop(&word.text)) {
                    let (term, written) = gathered.add(word, language);
                    terms.entry(term).or_default().add(count);
                    if !count.head
                        && let (Ok(from), Ok(until)) = (word.from.try_into(), word.until.try_into())
                    {
                        places.push(Place { from, until, written });
                    }
                    if word.text.len() >= LONG {
                        long.entry(word.text.clone()).or_default().add(count);
                    }
                    title += if count.title { 1.0 } else { 0.0 };
                }
            }
            counted.push(terms);
            written.push(long);
            texts.push(Text { text: document.text, places: places.into() });
            titles.push(title);
        }
        let vocabulary = gathered.finish();
        let mut postings: Vec<Vec<Posting>> = Vec::new();
        postings.resize_with(vocabulary.len(), Vec::new);
        let mut lengths = Vec::with_capacity(counted.len());
        for (document, (mut terms, long)) in (0..).zip(counted.into_iter().zip(written)) {
            lengths.push(terms.values().map(|one| one.count).sum());
            for (word, count) in long {
                let whole: BTreeSet<Term> = vocabulary.of_word(&word).iter().copied().collect();
                for part in vocabulary.parts(&word).iter().filter(|part| !whole.contains(part)) {
                    let count = Count { count: count.count * PART, title: false, ..count };
                    terms.entry(*part).or_default().add(count);
                }
            }
            for (term, Count { count, head, title }) in terms {
                if let Some(list) = postings.get_mut(term as usize) {
                    list.push(Posting { document, worth: count, head, title });
                }
            }
        }
        let average = lengths.iter().sum::<f32>() / lengths.len().max(1) as f32;
        // The same for every search.
        for posting in postings.iter_mut().flatten() {
            let length = lengths.get(posting.document as usize).copied().unwrap_or(average);
            let norm = 1.0 - B + B * length / average.max(1.0);
            posting.worth = posting.worth * (K1 + 1.0) / (posting.worth + K1 * norm);
        }
        Self { vocabulary, postings, titles, texts }
    }

    /// Documents.
    #[must_use]
    pub fn len(&self) -> usize {
        self.titles.len()
    }

    /// True where there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.titles.is_empty()
    }

    /// Where a term stands.
    pub(super) fn of(&self, term: Term) -> &[Posting] {
        self.postings.get(term as usize).map_or(&[], Vec::as_slice)
    }

    /// The sentences of a document that fit these terms best, in pieces.
    pub(super) fn passage(&self, document: usize, terms: &BTreeMap<Term, f32>) -> Vec<PassagePart> {
        let Some(Text { text, places }) = self.texts.get(document) else { return Vec::new() };
        passage::of(&self.vocabulary, text, places, terms)
    }
}
