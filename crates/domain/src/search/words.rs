//! From text to words: lower case, without accents, each with its place.

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Lower case, without accents.
    pub text: String,
    /// Lower case, as it was written.
    pub raw: String,
    /// The byte at which it begins.
    pub from: usize,
    /// The byte behind it.
    pub until: usize,
}

/// A sign in its plain form; none for marks that stand on or between letters, a space for what is neither letter nor
/// digit.
fn fold(c: char) -> Option<char> {
    match c {
        'à'..='å' | 'ā' => Some('a'),
        'ç' => Some('c'),
        'è'..='ë' | 'ē' => Some('e'),
        'ğ' => Some('g'),
        'ì'..='ï' | 'ı' | 'ī' => Some('i'),
        'ñ' => Some('n'),
        'ò'..='ö' => Some('o'),
        'ş' => Some('s'),
        'ù'..='ü' | 'ū' => Some('u'),
        // the forms of one letter that people write for each other
        'آ' | 'أ' | 'إ' => Some('ا'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        // dots, vowel marks and stretches
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{640}' => None,
        c if c.is_alphanumeric() => Some(c),
        _ => Some(' '),
    }
}

/// Lower case, without accents, with a space for everything that is neither letter nor digit.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter_map(fold).collect()
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut open = false;
    for (from, c) in text.char_indices() {
        for lower in c.to_lowercase() {
            match fold(lower) {
                Some(' ') => open = false,
                folded => {
                    let until = from + c.len_utf8();
                    match found.last_mut().filter(|_| open) {
                        Some(word) => {
                            word.text.extend(folded);
                            word.raw.push(lower);
                            word.until = until;
                        }
                        // A mark without a letter before it is no word.
                        None => {
                            if let Some(folded) = folded {
                                let (text, raw) = (folded.to_string(), lower.to_string());
                                found.push(Word { text, raw, from, until });
                                open = true;
                            }
                        }
                    }
                }
            }
        }
    }
    found
}
