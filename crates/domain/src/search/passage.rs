//! One or two sentences around what was asked for.

use super::index::Place;
use super::vocabulary::{Term, Vocabulary};
use crate::call::view::PassagePart;
use std::collections::{BTreeMap, BTreeSet};

/// Characters of a sentence after which no second one is shown.
const LONG: usize = 110;

/// Characters of a passage, at most; a sentence that is longer is cut.
const MOST: usize = 280;

/// The passage of a text for these terms, each with what it is worth. Without any of them in the text: its beginning.
pub(super) fn of(
    vocabulary: &Vocabulary,
    text: &str,
    places: &[Place],
    terms: &BTreeMap<Term, f32>,
) -> Vec<PassagePart> {
    let all = sentences(text);
    let hits = hits(vocabulary, places, terms);
    let worth = |(from, until): &(usize, usize)| -> f32 {
        let inside = hits.iter().filter(|hit| hit.from >= *from && hit.until <= *until);
        let mut best: BTreeMap<Term, f32> = BTreeMap::new();
        for hit in inside {
            best.insert(hit.term, hit.worth);
        }
        best.values().sum()
    };
    let mut chosen: Option<(usize, f32)> = None;
    for (number, sentence) in all.iter().enumerate() {
        let worth = worth(sentence);
        if chosen.is_none_or(|(_, best)| worth > best) {
            chosen = Some((number, worth));
        }
    }
    let Some((number, _)) = chosen else { return Vec::new() };
    let Some(&(from, mut until)) = all.get(number) else { return Vec::new() };
    let length = |from: usize, until: usize| text.get(from..until).map_or(0, |part| part.chars().count());
    if length(from, until) < LONG
        && let Some(&(_, next)) = all.get(number + 1)
        && length(from, next) <= MOST
    {
        until = next;
    }
    if let Some((at, _)) = text.get(from..until).and_then(|part| part.char_indices().nth(MOST)) {
        until = from + at;
    }
    let spans = hits.iter().map(|hit| (hit.from, hit.until));
    let spans: BTreeSet<(usize, usize)> = spans.filter(|(a, b)| *a >= from && *b <= until).collect();
    pieces(text, from, until, &spans)
}

struct Hit {
    from: usize,
    until: usize,
    term: Term,
    worth: f32,
}

fn hits(vocabulary: &Vocabulary, places: &[Place], terms: &BTreeMap<Term, f32>) -> Vec<Hit> {
    let mut found = Vec::new();
    for place in places {
        let known = vocabulary.meaning(place.written).iter();
        let best = known.filter_map(|term| Some((*term, *terms.get(term)?)));
        if let Some((term, worth)) = best.max_by(|a, b| a.1.total_cmp(&b.1)) {
            found.push(Hit { from: place.from as usize, until: place.until as usize, term, worth });
        }
    }
    found
}

/// The text from one byte to another, cut at each hit. Line ends are spaces.
fn pieces(text: &str, from: usize, until: usize, hits: &BTreeSet<(usize, usize)>) -> Vec<PassagePart> {
    let mut found: Vec<PassagePart> = Vec::new();
    let mut at = from;
    let mut push = |from: usize, until: usize, hit: bool| {
        let part = text.get(from..until).unwrap_or_default();
        if !part.is_empty() {
            found.push(PassagePart { text: part.replace(['\n', '\r'], " "), hit });
        }
    };
    for (start, end) in hits {
        push(at, *start, false);
        push(*start, *end, true);
        at = *end;
    }
    push(at, until, false);
    found
}

/// Where the sentences of a text begin and end: at a full stop, question or exclamation mark before a space, and at
/// an empty line.
fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut add = |from: usize, until: usize| {
        let part = text.get(from..until).unwrap_or_default();
        let start = from + (part.len() - part.trim_start().len());
        let end = from + part.trim_end().len();
        // A number alone belongs to what follows it.
        if start < end && text.get(start..end).is_some_and(|part| part.chars().any(char::is_alphabetic)) {
            found.push((start, end));
            return true;
        }
        false
    };
    let mut signs = text.char_indices().peekable();
    let mut ended = false;
    while let Some((at, c)) = signs.next() {
        let space = c.is_whitespace();
        let paragraph = c == '\n' && signs.peek().is_some_and(|(_, next)| *next == '\n');
        if ((ended && space) || paragraph) && add(from, at) {
            from = at;
        }
        let closing = matches!(c, '"' | '”' | '’' | ')');
        ended = matches!(c, '.' | '!' | '?' | '؟') || (ended && closing);
    }
    add(from, text.len());
    found
}
