//! The index of 10,000 documents and a search of it: words, questions, slips of the pen, beginnings.

use criterion::{Criterion, criterion_group, criterion_main};
use domain::search::{Document, Group, Index, Language, Query, Search, Synonyms};
use std::hint::black_box;
use std::time::{Duration, Instant};

const DOCUMENTS: usize = 10_000;

/// Sentences of a document.
const SENTENCES: usize = 8;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

const HEADS: &[&str] = &[
    "rolstoel",
    "vervoer",
    "dag",
    "mantelzorg",
    "huis",
    "hulp",
    "bezwaar",
    "gemeente",
    "zorg",
    "woning",
    "taxi",
    "logeer",
    "beschikking",
    "onderzoek",
    "begeleiding",
    "budget",
    "verlof",
    "rekening",
    "familie",
    "dementie",
];
const TAILS: &[&str] = &[
    "brief",
    "plan",
    "loket",
    "kaart",
    "plek",
    "uren",
    "regeling",
    "dienst",
    "pas",
    "aanvraag",
    "termijn",
    "gesprek",
    "verslag",
    "formulier",
    "kosten",
    "lijst",
];

/// Words as Dutch has them: plain ones, compounds, and names that stand in few documents.
fn word(dice: &mut Dice) -> String {
    let head = HEADS[dice.below(HEADS.len())];
    match dice.below(4) {
        0 => head.to_owned(),
        1 => format!("{head}{}", TAILS[dice.below(TAILS.len())]),
        2 => TAILS[dice.below(TAILS.len())].to_owned(),
        _ => {
            let letters = (0..3 + dice.below(3))
                .map(|_| ["ba", "ke", "lo", "mi", "stu", "ra", "vin", "der"][dice.below(8)]);
            letters.collect()
        }
    }
}

fn documents() -> Vec<Document> {
    let mut dice = Dice(7);
    let sentence = |dice: &mut Dice| {
        let words: Vec<String> = (0..9).map(|_| word(dice)).collect();
        format!("De {} is voor u. ", words.join(" "))
    };
    let one = |_| Document {
        title: format!("{} {}", word(&mut dice), word(&mut dice)),
        keys: word(&mut dice),
        text: (0..SENTENCES).map(|_| sentence(&mut dice)).collect(),
        language: Language::Nl,
    };
    (0..DOCUMENTS).map(one).collect()
}

const TYPED: &[&str] = &[
    "ro",
    "rolst",
    "rolstoelvervoer",
    "scotmobiel",
    "hoe vraag ik een rolstoel aan?",
    "wat kost vervoer naar het dagloket",
    "bezwar maken tegen de beschiking",
    "mantelzorgkaart aanvraag termijn gesprek verslag",
    "hulp in huis",
    "bakelomi",
    "wie helpt mij met de rekening van het logeerhuis en de taxipas voor mijn moeder",
];

fn searches(c: &mut Criterion) {
    let documents = documents();
    let words = ["hulp in huis", "poetshulp", "huishulp"].map(str::to_owned).to_vec();
    let synonyms = Synonyms::new(&[Group { words, ..Group::default() }]);
    let mut group = c.benchmark_group("search");
    group.sample_size(10);
    group
        .bench_function("index of 10,000 documents", |b| b.iter(|| Index::new(black_box(documents.clone()))));
    let index = Index::new(documents);
    let parts = [&index];
    let one = |text: &str| {
        let query = Query::new(text, Language::Nl, &synonyms);
        let search = Search::new(&parts, &query);
        let hits = search.hits(200);
        let passages: usize = hits.iter().take(33).map(|hit| search.passage(hit).len()).sum();
        (hits.len(), passages)
    };
    for text in TYPED {
        group.bench_function(*text, |b| b.iter(|| one(black_box(text))));
    }
    group.finish();
    // Criterion tells means; the promise is about nearly all.
    let mut took: Vec<Duration> = Vec::new();
    for text in TYPED.iter().cycle().take(TYPED.len() * 50) {
        let start = Instant::now();
        black_box(one(text));
        took.push(start.elapsed());
    }
    took.sort();
    println!("p50 {:?}, p99 {:?}", took[took.len() / 2], took[took.len() * 99 / 100]);
}

criterion_group!(benches, searches);
criterion_main!(benches);
