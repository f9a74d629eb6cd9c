//! The catalogue of what exists: its files and its words.

use super::readability::{average, count_words, sentences};
use super::words::plain;
use super::{Fault, MAX_AVERAGE, MAX_SENTENCE, MAX_TITLE, Problems, Source, line_at, line_with};
use domain::Date;
use domain::aanbod::{Entry, TOTAAL_ZORGPAKKET};
use domain::voorziening::Categorie;
use locales::content::Content;
use std::collections::BTreeSet;

/// The parts that every entry has in every language.
const PARTS: [&str; 4] = ["title", "text", "who", "search"];

/// Paragraphs of a text, at most.
const MOST_PARAGRAPHS: usize = 4;

/// Reports what is wrong with the files, and answers the entries that can be read.
pub(super) fn check(source: &Source, today: Date, problems: &mut Problems) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::with_capacity(source.aanbod.len());
    for (file, text) in &source.aanbod {
        let entry: Entry = match toml::from_str(text) {
            Ok(entry) => entry,
            Err(error) => {
                let line = error.span().map(|span| line_at(text, span.start));
                problems.error(file, line, Fault::Unreadable(error.message().to_owned()));
                continue;
            }
        };
        if file.trim_end_matches(".toml").rsplit('/').next() != Some(&entry.id) {
            problems.error(file, line_with(text, "id ="), Fault::WrongId(entry.id.clone()));
        }
        if !entry.is_sound() {
            problems.error(file, line_with(text, "kind ="), Fault::Unsound);
        }
        problems.https(file, text, &entry.source);
        problems.checked_on(file, line_with(text, "checked_on"), entry.checked_on, today);
        entries.push(entry);
    }
    // A source without a catalogue is a test's.
    if source.aanbod.is_empty() {
        return entries;
    }
    let codes = Categorie::ALL.iter().map(|category| category.code());
    for code in codes.chain([TOTAAL_ZORGPAKKET.to_owned()]) {
        let count = entries.iter().filter(|entry| entry.code.as_ref() == Some(&code)).count();
        if count != 1 {
            problems.error("content/voorzieningen", None, Fault::Category(code, count));
        }
    }
    entries
}

/// Reports what is wrong with the words of one language.
pub(super) fn words(
    source: &Source,
    language: &str,
    words: &Content,
    entries: &[Entry],
    problems: &mut Problems,
) {
    let mut expected = BTreeSet::new();
    for entry in entries {
        for part in PARTS {
            let key = format!("aanbod-{}-{part}", entry.id);
            match words.get(&key) {
                Some(text) => one(source, words, &key, part, &text, problems),
                None => {
                    let home = format!("locales/{language}/content/aanbod.ftl");
                    problems.error(&home, None, Fault::Missing(key.clone()));
                }
            }
            expected.insert(key);
        }
    }
    for key in words.keys().filter(|key| key.starts_with("aanbod-") && !expected.contains(*key)) {
        let (file, line) = place(source, words, key);
        problems.error(file, line, Fault::Unused(key.to_owned()));
    }
}

fn one(source: &Source, words: &Content, key: &str, part: &str, text: &str, problems: &mut Problems) {
    let (file, line) = place(source, words, key);
    plain(file, line, key, text, problems);
    if part == "title" && text.chars().count() > MAX_TITLE {
        problems.error(file, line, Fault::LongTitle(key.to_owned()));
    }
    // Amounts come from the rules of the eigen bijdrage, never from a text.
    if ["€", "EUR", " euro"].iter().any(|sign| text.contains(sign)) {
        problems.error(file, line, Fault::UndatedAmount(key.to_owned()));
    }
    if !matches!(part, "text" | "who") {
        return;
    }
    let paragraphs = super::super::render::paragraphs(text).len();
    if paragraphs == 0 || paragraphs > MOST_PARAGRAPHS {
        problems.error(file, line, Fault::Paragraphs(key.to_owned(), paragraphs));
    }
    for sentence in sentences(text) {
        let count = count_words(sentence);
        if count > MAX_SENTENCE {
            let sentence = sentence.to_owned();
            problems.error(file, line, Fault::LongSentence { key: key.to_owned(), words: count, sentence });
        }
    }
    if average(text) > MAX_AVERAGE {
        let tenths = (average(text) * 10.0).round() as u32;
        problems.error(file, line, Fault::HardToRead { key: key.to_owned(), tenths });
    }
}

fn place<'a>(source: &'a Source, words: &'a Content, key: &str) -> (&'a str, Option<usize>) {
    let file = words.file_of(key).unwrap_or_default();
    (file, line_with(source.text(file), &format!("{key} =")))
}

#[cfg(test)]
mod tests {
    use super::super::{Fault, Problem, Source, check};
    use jiff::civil::date;

    /// What is found after a change in one file of the catalogue, or in its Dutch words.
    fn after(path: &str, from: &str, to: &str) -> Vec<Fault> {
        let mut source = Source::bundled();
        let words = source.words.iter_mut().flat_map(|(_, files)| files);
        let mut all = source.aanbod.iter_mut().chain(words);
        let file = all.find(|(known, _)| known == path).expect("the file");
        assert!(file.1.contains(from), "{path} has no {from}");
        file.1 = file.1.replacen(from, to, 1);
        let found: Vec<Problem> = check(&source, date(2026, 11, 22)).errors;
        found.into_iter().map(|problem| problem.fault).collect()
    }

    const FILE: &str = "content/voorzieningen/rolstoelen.toml";
    const WORDS: &str = "locales/nl/content/aanbod.ftl";

    #[test]
    fn each_kind_of_fault_in_the_catalogue_is_found() {
        let broken = after(FILE, "kind = ", "sort = ");
        assert!(broken.iter().any(|fault| matches!(fault, Fault::Unreadable(_))), "{broken:?}");
        assert_eq!(after(FILE, "\"maatwerk\"", "\"hulp\""), [Fault::Unsound]);
        let twice = after(FILE, "\"11\"", "\"12\"");
        assert_eq!(twice, [Fault::Category("11".into(), 0), Fault::Category("12".into(), 2)]);
        assert!(
            after(FILE, "id = \"rolstoelen\"", "id = \"stoelen\"")
                .contains(&Fault::WrongId("stoelen".into()))
        );
        assert_eq!(after(FILE, "https://", "http://").len(), 1);
        assert_eq!(after(FILE, "2026-11-21", "2026-12-21"), [Fault::CheckedLater(date(2026, 12, 21))]);
    }

    #[test]
    fn each_kind_of_fault_in_its_words_is_found() {
        let who = "aanbod-rolstoelen-who".to_owned();
        let renamed = after(WORDS, "aanbod-rolstoelen-who", "aanbod-rolstoelen-wie");
        assert!(renamed.contains(&Fault::Missing(who.clone())));
        assert!(renamed.contains(&Fault::Unused("aanbod-rolstoelen-wie".into())));
        let text = "aanbod-rolstoelen-who = ";
        assert_eq!(after(WORDS, text, &format!("{text}Voor € 19. ")), [Fault::UndatedAmount(who.clone())]);
        assert_eq!(after(WORDS, text, &format!("{text}<b> ")), [Fault::Markup(who)]);
        let long = format!("{text}{} ", "woord ".repeat(30));
        assert!(after(WORDS, text, &long).iter().any(|fault| matches!(fault, Fault::LongSentence { .. })));
    }
}
