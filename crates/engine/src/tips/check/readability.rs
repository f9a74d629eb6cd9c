//! Short sentences: a tired person reads this.

use super::{Fault, MAX_AVERAGE, MAX_SENTENCE, Problems, Source, line_with};
use domain::tips::Tip;
use locales::content::Content;

/// Reports texts that are hard to read, and answers the words a sentence over all tips.
pub(super) fn check(source: &Source, words: &Content, tips: &[&Tip], problems: &mut Problems) -> f64 {
    let mut all = (0, 0);
    for tip in tips {
        let key = format!("tip-{}-text", tip.id);
        let Some(text) = words.get(&key) else { continue };
        let file = words.file_of(&key).unwrap_or_default();
        let line = line_with(source.text(file), &format!("{key} ="));
        for sentence in sentences(&text) {
            let count = count_words(sentence);
            all = (all.0 + count, all.1 + 1);
            if count > MAX_SENTENCE {
                let fault =
                    Fault::LongSentence { key: key.clone(), words: count, sentence: sentence.to_owned() };
                problems.error(file, line, fault);
            }
        }
        let average = average(&text);
        if average > MAX_AVERAGE {
            let tenths = (average * 10.0).round() as u32;
            problems.error(file, line, Fault::HardToRead { key: key.clone(), tenths });
        }
    }
    if all.1 == 0 { 0.0 } else { f64::from(all.0 as u32) / f64::from(all.1 as u32) }
}

/// Words a sentence; 0 for a text without words.
pub fn average(text: &str) -> f64 {
    let counts: Vec<usize> = sentences(text).map(count_words).collect();
    if counts.is_empty() { 0.0 } else { counts.iter().sum::<usize>() as f64 / counts.len() as f64 }
}

/// Sentences end with a full stop, a question mark or an exclamation mark before a space, or with a paragraph. A
/// number such as 21,80 or 14.30 does not end one.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let all = text.split("\n\n").flat_map(|paragraph| {
        let mut rest = paragraph;
        std::iter::from_fn(move || {
            let (sentence, after) = rest.split_at(first_end(rest));
            rest = after;
            (!sentence.is_empty()).then_some(sentence.trim())
        })
    });
    all.filter(|sentence| count_words(sentence) > 0)
}

/// The byte after which the first sentence ends.
fn first_end(text: &str) -> usize {
    let mut ended = false;
    for (at, c) in text.char_indices() {
        if ended && c.is_whitespace() {
            return at;
        }
        let closes = ended && matches!(c, '"' | '\'' | ')' | '”' | '’' | '»');
        ended = matches!(c, '.' | '?' | '!' | '؟') || closes;
    }
    text.len()
}

pub(super) fn count_words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
