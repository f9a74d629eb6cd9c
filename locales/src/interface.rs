//! The words of the screens. Translators write Fluent; the build makes of it one function a message, and for each
//! language a file with a line for each message:
//!
//! | in a line | says |
//! |---|---|
//! | `{0}` | the first argument |
//! | `{0\|one:a day\|other:{0} days}` | one of these, by the plural category of the first argument |
//! | `\\n`, `\\{`, `\\}`, `\\\|`, `\\\\` | a new line, and these signs themselves |

use std::fmt;
use std::iter::Peekable;
use std::str::{Chars, FromStr};

#[allow(missing_docs)] // a message is documented by its text
mod generated {
    use super::{Argument, Number, Words};
    include!(concat!(env!("OUT_DIR"), "/interface.rs"));

    pub(super) const KEPT: (&str, usize) = (FINGERPRINT, MESSAGES);
}

pub use generated::Language;

/// The words of one language.
pub struct Words {
    language: Language,
    texts: String,
    /// Where each line begins, and behind the last.
    starts: Vec<u32>,
}

/// A whole number in a message.
#[derive(Clone, Copy, Debug)]
pub struct Number(i64);

macro_rules! numbers {
    ($($type:ty)+) => {
        $(impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self(i64::try_from(value).unwrap_or(i64::MAX))
            }
        })+
    };
}

numbers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

enum Argument<'a> {
    Text(&'a str),
    Number(Number),
}

impl Language {
    /// The words of this language.
    ///
    /// # Errors
    /// Where the embedded texts are of another build, which cannot be.
    pub fn words(self) -> Result<Words, String> {
        self.read(self.texts().to_owned())
    }

    /// The words of this language, of texts that came from a file.
    ///
    /// # Errors
    /// Where the texts are of another build.
    pub fn read(self, texts: String) -> Result<Words, String> {
        let (fingerprint, messages) = generated::KEPT;
        let ends = texts.match_indices('\n').map(|(at, _)| at).chain([texts.len()]);
        let starts: Vec<u32> = ends.map(|at| u32::try_from(at + 1).unwrap_or_default()).collect();
        if !texts.starts_with(fingerprint) || starts.len() != messages + 1 {
            return Err(format!("the texts in {self} are of another build"));
        }
        Ok(Words { language: self, texts, starts })
    }

    /// The language that fits a tag such as `nl-NL` best; none where we have none.
    pub fn from_tag(tag: &str) -> Option<Self> {
        tag.split(['-', '_']).next()?.to_ascii_lowercase().parse().ok()
    }

    /// The plural category of a whole number, by the rules of Unicode's CLDR.
    fn category(self, number: Number) -> &'static str {
        match self {
            Self::En | Self::Nl | Self::Tr => match number.0.unsigned_abs() {
                1 => "one",
                _ => "other",
            },
            Self::Ar => match (number.0.unsigned_abs(), number.0.unsigned_abs() % 100) {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, 3..=10) => "few",
                (_, 11..) => "many",
                _ => "other",
            },
        }
    }

    /// True where it is written from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// True where somebody who grew up with it has read its words.
    pub const fn is_reviewed(self) -> bool {
        matches!(self, Self::Nl | Self::En)
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(tag: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or(())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Words {
    /// A message that takes nothing.
    #[inline(never)]
    fn plain(&self, number: usize) -> String {
        self.say(number, &[])
    }

    /// A message with its arguments filled in.
    #[inline(never)]
    fn say(&self, number: usize, arguments: &[Argument<'_>]) -> String {
        let bounds = self.starts.get(number..number + 2);
        let line = match bounds {
            Some(&[start, end]) => self.texts.get(start as usize..(end - 1) as usize),
            _ => None,
        };
        let mut said = String::new();
        let mut signs = line.unwrap_or_default().chars().peekable();
        self.fill(&mut signs, arguments, Some(&mut said));
        said
    }

    /// Writes up to the end of a text or of a variant, whose sign is left.
    fn fill(
        &self,
        signs: &mut Peekable<Chars<'_>>,
        arguments: &[Argument<'_>],
        mut said: Option<&mut String>,
    ) {
        while let Some(sign) = signs.next_if(|sign| !matches!(sign, '|' | '}')) {
            match sign {
                '{' => self.place(signs, arguments, said.as_deref_mut()),
                '\\' => {
                    let escaped = signs.next().map(|sign| if sign == 'n' { '\n' } else { sign });
                    if let Some(said) = said.as_deref_mut() {
                        said.extend(escaped);
                    }
                }
                _ => {
                    if let Some(said) = said.as_deref_mut() {
                        said.push(sign);
                    }
                }
            }
        }
    }

    /// Writes what stands in braces, the first of which is read.
    fn place(
        &self,
        signs: &mut Peekable<Chars<'_>>,
        arguments: &[Argument<'_>],
        mut said: Option<&mut String>,
    ) {
        let mut at = 0;
        while let Some(digit) = signs.next_if(char::is_ascii_digit).and_then(|sign| sign.to_digit(10)) {
            at = at * 10 + digit as usize;
        }
        let argument = arguments.get(at);
        if signs.next_if_eq(&'}').is_some() {
            match (argument, said) {
                // a name or a number in the other direction must not move the words around it
                (Some(Argument::Text(text)), Some(said)) if self.language.is_rtl() => {
                    said.extend(["\u{2068}", text, "\u{2069}"]);
                }
                (Some(Argument::Text(text)), Some(said)) => said.push_str(text),
                (Some(Argument::Number(number)), Some(said)) => said.push_str(&number.0.to_string()),
                _ => {}
            }
            return;
        }
        let wanted = match argument {
            Some(Argument::Number(number)) => self.language.category(*number),
            _ => "other",
        };
        let mut chosen = false;
        while signs.next_if_eq(&'|').is_some() {
            let category: String = std::iter::from_fn(|| signs.next_if(|sign| *sign != ':')).collect();
            signs.next();
            let fits = !chosen && (category == wanted || category == "other");
            chosen |= fits;
            self.fill(signs, arguments, said.as_deref_mut().filter(|_| fits));
        }
        signs.next();
    }
}

#[cfg(test)]
mod tests;
