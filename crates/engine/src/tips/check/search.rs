//! What the search box brings along: words that are explained, screens, synonyms, words of danger.

use super::words::plain;
use super::{Fault, MAX_TITLE, Problems, Source, line_at, line_with};
use crate::search::{BegripFile, ScreenFile};
use domain::Date;
use domain::search::{CrisisFile, SynonymFile};
use domain::tips::{ROUTES, Tip};
use locales::content::Content;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// The files, below the repository. The words of the first two are `begrip-<id>-…` and `scherm-<id>-…`.
pub(super) const FILES: [&str; 4] = [
    "content/begrippen.toml",
    "content/schermen.toml",
    "content/synoniemen.toml",
    "content/crisiswoorden.toml",
];

/// The keys that every language has.
#[derive(Debug, Default)]
pub(super) struct Wanted(BTreeSet<String>);

/// Reports what is wrong with the files, and answers the keys that they ask for.
pub(super) fn check(source: &Source, today: Date, tips: &[&Tip], problems: &mut Problems) -> Wanted {
    let mut keys = BTreeSet::new();
    let [begrippen, schermen, synoniemen, crisiswoorden] = FILES;
    if let Some((text, file)) = read::<BegripFile>(source, begrippen, problems) {
        let mut ids = BTreeSet::new();
        for begrip in &file.begrip {
            let line = line_with(text, &format!("\"{}\"", begrip.id));
            if !ids.insert(&begrip.id) {
                problems.error(begrippen, line, Fault::DuplicateId(begrip.id.clone()));
            }
            let known = match begrip.route.strip_prefix("/tips/") {
                Some(id) => tips.iter().any(|tip| tip.id == id),
                None => {
                    let entry = begrip.route.strip_prefix("/aanbod/").map(|id| format!("/{id}.toml"));
                    let of_aanbod =
                        entry.is_some_and(|end| source.aanbod.iter().any(|(file, _)| file.ends_with(&end)));
                    of_aanbod || ROUTES.contains(&begrip.route.as_str())
                }
            };
            if !known {
                problems.error(begrippen, line, Fault::UnknownRoute(begrip.route.clone()));
            }
            problems.https(begrippen, text, &begrip.source);
            problems.checked_on(begrippen, line, begrip.checked_on, today);
            keys.extend(["title", "text"].map(|part| format!("begrip-{}-{part}", begrip.id)));
        }
    }
    if let Some((text, file)) = read::<ScreenFile>(source, schermen, problems) {
        for screen in &file.scherm {
            let line = line_with(text, &format!("\"{}\"", screen.id));
            if !ROUTES.contains(&screen.route.as_str()) {
                problems.error(schermen, line, Fault::UnknownRoute(screen.route.clone()));
            }
            let [title, text] = ["title", "text"].map(|part| format!("scherm-{}-{part}", screen.id));
            if !keys.insert(title) {
                problems.error(schermen, line, Fault::DuplicateId(screen.id.clone()));
            }
            keys.insert(text);
        }
    }
    if let Some((text, file)) = read::<SynonymFile>(source, synoniemen, problems) {
        problems.checked_on(synoniemen, line_with(text, "checked_on"), file.checked_on, today);
        // A group with one word leads nowhere, unless it says where.
        let lame = |group: &&domain::search::Group| group.words.len() + group.means.len() < 2;
        for group in file.group.iter().filter(lame) {
            let word = group.words.first().cloned().unwrap_or_default();
            let line = line_with(text, &format!("\"{word}\""));
            problems.error(synoniemen, line, Fault::Lame(word));
        }
    }
    if let Some((text, file)) = read::<CrisisFile>(source, crisiswoorden, problems) {
        problems.checked_on(crisiswoorden, line_with(text, "checked_on"), file.checked_on, today);
    }
    Wanted(keys)
}

/// Reports what is wrong with the words of one language.
pub(super) fn words(
    source: &Source,
    language: &str,
    words: &Content,
    wanted: &Wanted,
    problems: &mut Problems,
) {
    for key in &wanted.0 {
        let file = words.file_of(key).unwrap_or_default();
        let line = line_with(source.text(file), &format!("{key} ="));
        match words.get(key) {
            None => {
                let home = if key.starts_with("begrip-") { "begrippen" } else { "schermen" };
                let home = format!("locales/{language}/content/{home}.ftl");
                problems.error(&home, None, Fault::Missing(key.clone()));
            }
            Some(text) => {
                plain(file, line, key, &text, problems);
                if key.ends_with("-title") && text.chars().count() > MAX_TITLE {
                    problems.error(file, line, Fault::LongTitle(key.clone()));
                }
                if key.ends_with("-text") {
                    readable(file, line, key, &text, problems);
                }
            }
        }
    }
    let ours = |key: &&str| key.starts_with("begrip-") || key.starts_with("scherm-");
    for key in words.keys().filter(ours).filter(|key| !wanted.0.contains(*key)) {
        let file = words.file_of(key).unwrap_or_default();
        let line = line_with(source.text(file), &format!("{key} ="));
        problems.error(file, line, Fault::Unused(key.to_owned()));
    }
}

/// Reports sentences that are too long, and amounts, which stand nowhere without a last day.
fn readable(file: &str, line: Option<usize>, key: &str, text: &str, problems: &mut Problems) {
    use super::readability::{average, count_words, sentences};
    if ["€", "EUR", " euro"].iter().any(|sign| text.contains(sign)) {
        problems.error(file, line, Fault::UndatedAmount(key.to_owned()));
    }
    for sentence in sentences(text) {
        let count = count_words(sentence);
        if count > super::MAX_SENTENCE {
            let sentence = sentence.to_owned();
            problems.error(file, line, Fault::LongSentence { key: key.to_owned(), words: count, sentence });
        }
    }
    if average(text) > super::MAX_AVERAGE {
        let tenths = (average(text) * 10.0).round() as u32;
        problems.error(file, line, Fault::HardToRead { key: key.to_owned(), tenths });
    }
}

/// The file and what it says; nothing where it is not there (a test's source) or cannot be read.
fn read<'a, T: DeserializeOwned>(
    source: &'a Source,
    file: &str,
    problems: &mut Problems,
) -> Option<(&'a str, T)> {
    let (_, text) = source.search.iter().find(|(known, _)| known == file)?;
    match toml::from_str(text) {
        Ok(read) => Some((text, read)),
        Err(error) => {
            let line = error.span().map(|span| line_at(text, span.start));
            problems.error(file, line, Fault::Unreadable(error.message().to_owned()));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Fault, Problem, Source, check};
    use jiff::civil::date;

    /// What is found after a change in one of the files, or in the Dutch words.
    fn after(path: &str, from: &str, to: &str) -> Vec<Fault> {
        let mut source = Source::bundled();
        let words = source.words.iter_mut().flat_map(|(_, files)| files);
        let file = source.search.iter_mut().chain(words).find(|(known, _)| known == path).expect("the file");
        assert!(file.1.contains(from), "{path} has no {from}");
        file.1 = file.1.replacen(from, to, 1);
        let found: Vec<Problem> = check(&source, date(2026, 11, 22)).errors;
        found.into_iter().map(|problem| problem.fault).collect()
    }

    #[test]
    fn each_kind_of_fault_in_the_files_is_found() {
        let [begrippen, schermen, synoniemen, crisis] = super::FILES;
        let broken = after(begrippen, "route =", "pad =");
        assert!(broken.iter().any(|fault| matches!(fault, Fault::Unreadable(_))), "{broken:?}");
        let route = after(begrippen, "/tips/melding-doen", "/tips/melding-laten");
        assert_eq!(route, [Fault::UnknownRoute("/tips/melding-laten".into())]);
        assert_eq!(after(begrippen, "https://", "http://").len(), 1);
        let twice = after(begrippen, "id = \"onderzoek\"", "id = \"melding\"");
        assert!(twice.contains(&Fault::DuplicateId("melding".into())), "{twice:?}");
        let later = after(begrippen, "2026-11-21", "2026-12-21");
        assert_eq!(later, [Fault::CheckedLater(date(2026, 12, 21))]);
        assert_eq!(after(schermen, "\"/pgb\"", "\"/geld\""), [Fault::UnknownRoute("/geld".into())]);
        let lame = after(synoniemen, "[[group]]", "[[group]]\nwords = [\"los\"]\n\n[[group]]");
        assert_eq!(lame, [Fault::Lame("los".into())]);
        assert!(matches!(after(crisis, "phrases =", "zinnen =")[..], [Fault::Unreadable(_)]));
    }

    #[test]
    fn each_kind_of_fault_in_their_words_is_found() {
        let words = "locales/nl/content/begrippen.ftl";
        let renamed = after(words, "begrip-cak-text", "begrip-cak-tekst");
        assert!(renamed.contains(&Fault::Missing("begrip-cak-text".into())), "{renamed:?}");
        assert!(renamed.contains(&Fault::Unused("begrip-cak-tekst".into())));
        let start = "begrip-cak-text = ";
        let key = "begrip-cak-text".to_owned();
        assert_eq!(after(words, start, &format!("{start}Dit kost € 19. ")), [Fault::UndatedAmount(key)]);
        let long = after(words, start, &format!("{start}{} ", "woord ".repeat(30)));
        assert!(long.iter().any(|fault| matches!(fault, Fault::LongSentence { .. })), "{long:?}");
    }
}
