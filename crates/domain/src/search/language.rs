//! Languages, and the stems of their words.

use super::words::Word;
use rust_stemmers::{Algorithm, Stemmer};

/// Letters of a word that is looked at for its stem, at most.
const LONGEST: usize = 40;

/// A language that we know stems of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
    /// Turkish.
    Tr,
    /// Arabic.
    Ar,
}

impl Language {
    /// The language of a tag such as `nl-NL`; Dutch where it is another.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        match tag.split(['-', '_']).next().unwrap_or_default() {
            "en" => Self::En,
            "tr" => Self::Tr,
            "ar" => Self::Ar,
            _ => Self::Nl,
        }
    }

    /// The stem of a word in this language. Another script is left as it is: the stemmers are made for their own
    /// letters alone.
    pub(super) fn stem(self, word: &Word) -> String {
        let latin = word.text.bytes().all(|b| b.is_ascii_lowercase());
        let turkish = |c: char| c.is_ascii_lowercase() || "çğıöşü".contains(c);
        let (algorithm, text, fits) = match self {
            Self::Nl => (Algorithm::Dutch, &word.text, latin),
            Self::En => (Algorithm::English, &word.text, latin),
            Self::Tr => (Algorithm::Turkish, &word.raw, word.raw.chars().all(turkish)),
            Self::Ar => {
                let arabic = |c: char| ('\u{621}'..='\u{64a}').contains(&c);
                (Algorithm::Arabic, &word.text, word.text.chars().all(arabic))
            }
        };
        if !fits || text.chars().count() > LONGEST {
            return word.text.clone();
        }
        let stem = Stemmer::create(algorithm).stem(text).into_owned();
        match self {
            Self::Nl => dutch(stem, &word.text),
            Self::Tr => super::plain(&stem),
            _ => stem,
        }
    }
}

/// What the Dutch rules leave apart: `hulpen` and `hulp` are one, and so are words that end in a double letter for
/// being short (`lopen`, `loopt`): vowels that stand double in a closed syllable count once.
fn dutch(stem: String, word: &str) -> String {
    if stem.len() < 3 {
        return word.to_owned();
    }
    let mut out = String::with_capacity(stem.len());
    for c in stem.chars() {
        if !(matches!(c, 'a' | 'e' | 'o' | 'u') && out.ends_with(c)) {
            out.push(c);
        }
    }
    out
}

/// The stems of a word that somebody types: in the language of the screens, and in Dutch and English, because people
/// type the words that stand on their letters.
pub(super) fn stems(word: &Word, language: Language) -> Vec<String> {
    let mut found = Vec::with_capacity(3);
    for known in [language, Language::Nl, Language::En] {
        let stem = known.stem(word);
        if !found.contains(&stem) {
            found.push(stem);
        }
    }
    found
}
