//! Words that many readers do not know: a text that uses one says what it is.

use super::readability::sentences;
use super::{Fault, Problems, Source, line_with};
use domain::tips::Tip;
use locales::content::Content;

/// What one language asks for.
struct Language {
    tag: &'static str,
    /// Beginnings of words; with a capital, a name that is written just so.
    words: &'static [&'static str],
    /// What stands in a sentence that explains.
    marks: &'static [&'static str],
    /// What a sentence after it begins with, where that one explains.
    after: &'static [&'static str],
}

/// A language that is not here is not looked at.
const LANGUAGES: &[Language] = &[
    Language {
        tag: "nl",
        words: &[
            "algemene voorziening",
            "beschikking",
            "bewind",
            "casemanager",
            "cliëntondersteun",
            "curatele",
            "dagbesteding",
            "dwangsom",
            "ergotherapeut",
            "indicatie",
            "ingebrekestelling",
            "levenstestament",
            "maatwerkvoorziening",
            "mantelzorgmakelaar",
            "mentorschap",
            "palliati",
            "persoonlijk plan",
            "respijtzorg",
            "voorlopige voorziening",
            "volmacht",
            "zorgkantoor",
            "zorgovereenkomst",
            "CAK",
            "CIZ",
            "Wlz",
            "Zvw",
        ],
        marks: &[
            "(",
            ":",
            " heet",
            "heten",
            " noem",
            "betekent",
            " is een ",
            " is de dienst",
            " gaat over ",
            ", de wet",
            ", de dienst",
        ],
        after: &["Dat is ", "Dit is ", "Dat zijn "],
    },
    Language {
        tag: "en",
        words: &[
            "aanvraag",
            "beschikking",
            "bewind",
            "bezwaar",
            "cliëntondersteuning",
            "curatele",
            "ingebrekestelling",
            "levenstestament",
            "melding",
            "mentorschap",
            "respijtzorg",
            "verslag",
            "zorgkantoor",
            "AOW",
            "CAK",
            "CIZ",
            "Juridisch Loket",
            "SVB",
            "Veilig Thuis",
            "Wlz",
            "Wmo",
            "Zvw",
        ],
        marks: &[
            "(",
            ":",
            " called",
            " is a ",
            " is an ",
            " is the ",
            " is about ",
            " means",
            ", the ",
            ", a ",
            ", which ",
        ],
        after: &["That is ", "This is ", "It is ", "Those are "],
    },
];

/// Names the words that a text leaves unexplained.
pub(super) fn check(source: &Source, words: &Content, tips: &[&Tip], problems: &mut Problems) {
    let Some(language) = LANGUAGES.iter().find(|known| known.tag == words.language()) else { return };
    for tip in tips {
        let key = format!("tip-{}-text", tip.id);
        let Some(text) = words.get(&key) else { continue };
        for word in language.words.iter().filter(|word| !language.explains(&text, word)) {
            let file = words.file_of(&key).unwrap_or_default();
            let line = line_with(source.text(file), &format!("{key} ="));
            problems.warning(file, line, Fault::HardWord { key: key.clone(), word });
        }
    }
}

impl Language {
    /// True where the word is not in the text, or a sentence with it, or the one after that, explains it.
    fn explains(&self, text: &str, word: &str) -> bool {
        let all: Vec<&str> = sentences(text).collect();
        let mut with = all.iter().enumerate().filter(|(_, sentence)| has(sentence, word)).peekable();
        let marked = |sentence: &str| self.marks.iter().any(|mark| sentence.contains(mark));
        let followed = |place: usize| {
            all.get(place + 1).is_some_and(|next| self.after.iter().any(|start| next.starts_with(start)))
        };
        with.peek().is_none() || with.any(|(place, sentence)| marked(sentence) || followed(place))
    }
}

/// True where a word of the sentence begins so.
fn has(sentence: &str, word: &str) -> bool {
    let lower = sentence.to_lowercase();
    let sentence = if word.starts_with(char::is_uppercase) { sentence } else { &lower };
    sentence.match_indices(word).any(|(at, _)| !sentence[..at].ends_with(char::is_alphanumeric))
}
