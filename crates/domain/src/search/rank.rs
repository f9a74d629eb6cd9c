//! The order of what was found: BM25 over what is looked for, and how much of it a document speaks of.

use super::index::Index;
use super::query::{Query, SLIP, Unit};
use super::vocabulary::Term;
use crate::call::view::PassagePart;
use std::collections::BTreeMap;

/// What a title gives of which every word is looked for.
const TITLE: f32 = 1.2;

/// How sure a word is that is a part of what is looked for, and one that begins with it.
const PART: f32 = 0.6;
const BEGINNING: f32 = 0.75;

/// What a word of daily talk weighs, of what another would.
const LIGHT: f32 = 0.2;

/// How much of a phrase must be there.
const MOST_OF: f32 = 0.6;

/// What a document has that speaks of everything that is looked for, beside one that speaks of little of it.
const WHOLE: f32 = 1.5;

/// A document that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The index, by its place in the search.
    pub part: usize,
    /// The document, by its place in the index.
    pub document: usize,
    /// Points; more is better.
    pub score: f32,
    /// How much of what is looked for it speaks of, by weight: from 0 to 1.
    pub coverage: f32,
    /// The same, of its title and the words to find it by alone.
    pub head: f32,
}

/// A search of one or more indices as if they were one.
#[derive(Debug)]
pub struct Search<'a> {
    parts: &'a [&'a Index],
    /// What stands for a hit in a passage, by index.
    wanted: Vec<BTreeMap<Term, f32>>,
    units: Vec<Ready>,
}

/// One thing that is looked for, with its terms.
#[derive(Debug)]
struct Ready {
    ways: Vec<ReadyWay>,
    weight: f32,
}

#[derive(Debug)]
struct ReadyWay {
    /// Of each word, by index, the terms and how sure they are.
    words: Vec<Vec<Vec<(Term, f32)>>>,
    quality: f32,
}

impl<'a> Search<'a> {
    /// Looks up the words of a query in these indices.
    #[must_use]
    pub fn new(parts: &'a [&'a Index], query: &Query) -> Self {
        let mut search = Self { parts, wanted: vec![BTreeMap::new(); parts.len()], units: Vec::new() };
        search.units = query.units.iter().map(|unit| search.ready(unit)).collect();
        for unit in &search.units {
            for way in &unit.ways {
                for word in &way.words {
                    for (part, terms) in word.iter().enumerate() {
                        for (term, sure) in terms {
                            let worth = unit.weight * sure * way.quality;
                            if let Some(wanted) = search.wanted.get_mut(part) {
                                let known = wanted.entry(*term).or_insert(0.0);
                                *known = known.max(worth);
                            }
                        }
                    }
                }
            }
        }
        search
    }

    fn documents(&self) -> f32 {
        self.parts.iter().map(|index| index.len()).sum::<usize>() as f32
    }

    /// How rare a word is that stands in so many documents.
    fn rarity(&self, documents: usize) -> f32 {
        let (all, with) = (self.documents(), documents as f32);
        (1.0 + (all - with + 0.5).max(0.5) / (with + 0.5)).ln()
    }

    /// In how many documents the most frequent of these terms stands.
    fn frequency(&self, word: &[Vec<(Term, f32)>]) -> usize {
        let of = |(index, terms): (&&Index, &Vec<(Term, f32)>)| {
            terms.iter().map(|(term, _)| index.of(*term).len()).max().unwrap_or(0)
        };
        self.parts.iter().zip(word).map(of).sum()
    }

    fn ready(&self, unit: &Unit) -> Ready {
        let mut ways: Vec<ReadyWay> = unit
            .ways
            .iter()
            .map(|way| ReadyWay {
                words: way.words.iter().map(|stems| self.exact(stems)).collect(),
                quality: way.quality,
            })
            .collect();
        let found = |way: &ReadyWay| way.words.iter().all(|word| word.iter().any(|terms| !terms.is_empty()));
        let known = ways.iter().any(found);
        if let Some(word) = &unit.word {
            let whole = self.each(|index| index.vocabulary.of_word(word).to_vec(), 1.0);
            let written = whole.iter().any(|terms| !terms.is_empty());
            if unit.open && word.chars().count() > 1 {
                let starts = self.each(|index| index.vocabulary.beginning(word).collect(), 1.0);
                ways.push(ReadyWay { words: vec![starts], quality: BEGINNING });
            }
            if !unit.light {
                ways.extend(self.parts_of(word));
            }
            if !known && !written {
                ways.extend(self.slips(word));
            }
        }
        let weights = ways.iter().filter(|way| found(way)).map(|way| {
            let words = way.words.iter().map(|word| self.rarity(self.frequency(word)));
            words.fold(0.0, f32::max)
        });
        // What no document has is as rare as can be.
        let weight = weights.reduce(f32::max).unwrap_or_else(|| self.rarity(0));
        Ready { ways, weight: if unit.light { weight * LIGHT } else { weight } }
    }

    fn each(&self, terms: impl Fn(&Index) -> Vec<Term>, sure: f32) -> Vec<Vec<(Term, f32)>> {
        let with = |index: &&Index| terms(index).into_iter().map(|term| (term, sure)).collect();
        self.parts.iter().map(with).collect()
    }

    fn exact(&self, stems: &[String]) -> Vec<Vec<(Term, f32)>> {
        self.each(|index| stems.iter().filter_map(|stem| index.vocabulary.term(stem)).collect(), 1.0)
    }

    /// The parts of a compound that is looked for.
    fn parts_of(&self, word: &str) -> Option<ReadyWay> {
        let words = self.each(|index| index.vocabulary.split(word).unwrap_or_default(), 1.0);
        words.iter().any(|terms| !terms.is_empty()).then(|| ReadyWay { words: vec![words], quality: PART })
    }

    /// The words that this one is with a slip of the pen.
    fn slips(&self, word: &str) -> Option<ReadyWay> {
        let words = self.each(
            |index| {
                let near = index.vocabulary.near(word).into_iter();
                near.flat_map(|near| index.vocabulary.of_word(near).to_vec()).collect()
            },
            1.0,
        );
        words.iter().any(|terms| !terms.is_empty()).then(|| ReadyWay { words: vec![words], quality: SLIP })
    }

    /// The documents that speak of it, the best first, at most so many; where they are equal, in their order.
    #[must_use]
    pub fn hits(&self, most: usize) -> Vec<Hit> {
        let all: f32 = self.units.iter().map(|unit| unit.weight).sum();
        let share = |part: f32| if all > 0.0 { part / all } else { 0.0 };
        let mut found = Vec::new();
        for (part, index) in self.parts.iter().enumerate() {
            let [mut sums, mut best, mut way, mut word] = [(); 4].map(|()| Board::new(index.len()));
            for unit in &self.units {
                for one in &unit.ways {
                    Self::add(part, index, unit.weight, one, [&mut best, &mut way, &mut word]);
                }
                best.drain(|document, sum| sums.add(document, sum));
            }
            sums.drain(|document, sum| {
                let words = index.titles.get(document as usize).copied().unwrap_or_default().max(1.0);
                let title = (sum.title / words).min(1.0);
                let (coverage, head) = (share(sum.coverage), share(sum.head));
                let score = sum.score * (1.0 + WHOLE * coverage + head + TITLE * title);
                found.push(Hit { part, document: document as usize, score, coverage, head });
            });
        }
        let order = |a: &Hit, b: &Hit| {
            b.score.total_cmp(&a.score).then_with(|| (a.part, a.document).cmp(&(b.part, b.document)))
        };
        if most > 0 && found.len() > most {
            found.select_nth_unstable_by(most - 1, order);
        }
        found.truncate(most);
        found.sort_unstable_by(order);
        found
    }

    /// Writes down what one way to say something is worth in each document, where it is more than another way.
    fn add(part: usize, index: &Index, weight: f32, way: &ReadyWay, boards: [&mut Board; 3]) {
        let [best, whole, one] = boards;
        let count = way.words.len().max(1) as f32;
        let single = way.words.len() == 1;
        for terms in way.words.iter().filter_map(|word| word.get(part)) {
            for (term, sure) in terms {
                let sure = sure * way.quality;
                for posting in index.of(*term) {
                    let sum = Sum {
                        score: weight * posting.worth * sure,
                        coverage: weight * sure,
                        head: if posting.head { weight * sure } else { 0.0 },
                        title: if posting.title { sure } else { 0.0 },
                    };
                    // A single word needs no adding up.
                    if single { &mut *best } else { &mut *one }.max(posting.document, sum);
                }
            }
            // Each word of a phrase is a word of the title.
            one.drain(|document, sum| {
                let Sum { score, coverage, head, title } = sum;
                whole.add(
                    document,
                    Sum { score: score / count, coverage: coverage / count, head: head / count, title },
                );
            });
        }
        whole.drain(|document, sum| {
            // Half a phrase says little: only where most of its words are there does it count.
            if count < 2.0 || sum.coverage > weight * way.quality * MOST_OF {
                best.max(document, sum);
            }
        });
    }

    /// The sentences of a document that speak of it, in pieces.
    #[must_use]
    pub fn passage(&self, hit: &Hit) -> Vec<PassagePart> {
        match (self.parts.get(hit.part), self.wanted.get(hit.part)) {
            (Some(index), Some(wanted)) => index.passage(hit.document, wanted),
            _ => Vec::new(),
        }
    }
}

/// What was added up for a document.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    score: f32,
    coverage: f32,
    head: f32,
    title: f32,
}

/// What was added up, by document, and which documents those are.
#[derive(Debug)]
struct Board {
    sums: Vec<Sum>,
    touched: Vec<u32>,
}

impl Board {
    fn new(documents: usize) -> Self {
        Self { sums: vec![Sum::default(); documents], touched: Vec::new() }
    }

    fn change(&mut self, document: u32, change: impl FnOnce(&mut Sum)) {
        if let Some(known) = self.sums.get_mut(document as usize) {
            if known.score <= 0.0 {
                self.touched.push(document);
            }
            change(known);
        }
    }

    fn add(&mut self, document: u32, sum: Sum) {
        self.change(document, |known| {
            known.score += sum.score;
            known.coverage += sum.coverage;
            known.head += sum.head;
            known.title += sum.title;
        });
    }

    fn max(&mut self, document: u32, sum: Sum) {
        self.change(document, |known| {
            known.score = known.score.max(sum.score);
            known.coverage = known.coverage.max(sum.coverage);
            known.head = known.head.max(sum.head);
            known.title = known.title.max(sum.title);
        });
    }

    /// Hands over what is there, and is empty again.
    fn drain(&mut self, mut take: impl FnMut(u32, Sum)) {
        for document in self.touched.drain(..) {
            if let Some(sum) = self.sums.get_mut(document as usize) {
                take(document, std::mem::take(sum));
            }
        }
    }
}
