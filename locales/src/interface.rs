//! The words of the screens.

use fluent_typed::prelude::{FluentArgs, FluentNumber, L10nBundle};

// Generated: an accessor exists only for a message that every language has with the same arguments, which is
// why its unwrap cannot fail.
#[allow(missing_docs, unused_imports, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::all)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/interface.rs"));
}

/// Looks a message up and formats it.
#[inline(never)]
#[allow(clippy::unwrap_used)] // see above
fn text(bundle: &L10nBundle, id: &str, arguments: Option<FluentArgs<'_>>) -> String {
    bundle.msg(id, arguments).unwrap()
}

/// Hands a text over.
#[inline(never)]
fn string<'a>(arguments: &mut FluentArgs<'a>, name: &'static str, value: &'a str) {
    arguments.set(name, value);
}

/// Hands a number over.
#[inline(never)]
fn number(arguments: &mut FluentArgs<'_>, name: &'static str, value: FluentNumber) {
    arguments.set(name, value);
}

pub use generated::{L10n as Language, L10nLanguage as Words};

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

impl Language {
    /// The words of this language.
    ///
    /// # Errors
    /// When the embedded text cannot be parsed; a test holds that this does not happen.
    pub fn words(self) -> Result<Words, String> {
        Words::new(self, source(self).as_bytes()).map_err(|e| e.to_string())
    }

    /// The language that fits a tag such as `nl-NL` best; none where we have none.
    pub fn from_tag(tag: &str) -> Option<Self> {
        tag.split(['-', '_']).next()?.to_ascii_lowercase().parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use std::collections::BTreeSet;

    fn keys(language: Language) -> BTreeSet<String> {
        let parsed = fluent_syntax::parser::parse(source(language)).expect("parses");
        parsed
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Message(m) => Some(m.id.name.to_owned()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn every_language_has_the_same_keys() {
        let nl = keys(Language::Nl);
        assert!(nl.len() > 300, "only {} messages", nl.len());
        for language in Language::iter() {
            let other = keys(*language);
            assert_eq!(
                nl.difference(&other).collect::<Vec<_>>(),
                Vec::<&String>::new(),
                "missing in {language}"
            );
            assert_eq!(
                other.difference(&nl).collect::<Vec<_>>(),
                Vec::<&String>::new(),
                "only in {language}"
            );
        }
    }

    #[test]
    fn every_language_loads() {
        for language in Language::iter() {
            assert!(language.words().is_ok(), "{language}");
        }
    }

    #[test]
    fn a_tag_finds_its_language() {
        assert_eq!(Language::from_tag("nl-NL"), Some(Language::Nl));
        assert_eq!(Language::from_tag("EN"), Some(Language::En));
        assert_eq!(Language::from_tag("xx"), None);
        assert_eq!(Language::from_tag(""), None);
    }

    /// B1: an instruction longer than about fifteen words is hard to follow.
    #[test]
    fn sentences_are_short() {
        let mut long = Vec::new();
        for line in source(Language::Nl).lines() {
            let text = line.split_once('=').map_or(line, |(_, t)| t);
            for sentence in text.split(['.', '?', '!', ':']) {
                let words =
                    sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count();
                if words > 18 {
                    long.push(sentence.trim().to_owned());
                }
            }
        }
        assert!(long.is_empty(), "too long: {long:#?}");
    }
}
