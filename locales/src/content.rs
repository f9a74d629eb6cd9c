//! The words of tips, contacts and reasons: for native code, never in the wasm. Looked up by key, because the
//! keys come from files (`tip-<id>-title`); the checker of the content holds that none is missing.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// The language that stands in for one that has no content.
const FALLBACK: &str = "nl";

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A text, also for the selectors of a message.
    Text(&'a str),
    /// A whole number, also for plural forms.
    Number(i64),
}

/// A file of words cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentError {
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.reason)
    }
}

impl std::error::Error for ContentError {}

/// The content's words in one language. Cheap to clone. What they lack is said in Dutch; [`Self::has`] tells.
#[derive(Clone)]
pub struct Content(Arc<Loaded>);

struct Loaded {
    language: String,
    bundle: FluentBundle<FluentResource>,
    messages: BTreeMap<String, Message>,
    /// Says what this one lacks.
    fallback: Option<Content>,
}

struct Message {
    file: String,
    variables: BTreeSet<String>,
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content").field("language", &self.0.language).finish_non_exhaustive()
    }
}

impl Content {
    /// The words in the language of a tag such as `nl-NL`; Dutch where we have no content in it. A message that
    /// cannot be read is left out here; [`Self::read`] names it.
    pub fn new(tag: &str) -> Self {
        static LOADED: OnceLock<BTreeMap<&str, OnceLock<Content>>> = OnceLock::new();
        let loaded =
            LOADED.get_or_init(|| FILES.iter().map(|(language, _)| (*language, OnceLock::new())).collect());
        let wanted = tag.split(['-', '_']).next().unwrap_or(FALLBACK).to_ascii_lowercase();
        match loaded.get_key_value(wanted.as_str()).or_else(|| loaded.get_key_value(FALLBACK)) {
            Some((language, slot)) => {
                let fallback = || (*language != FALLBACK).then(|| Self::new(FALLBACK));
                slot.get_or_init(|| Self::load(language, files(language), fallback()).0).clone()
            }
            None => Self::load(FALLBACK, &[], None).0,
        }
    }

    /// The words of these files: path and text of each.
    ///
    /// # Errors
    /// Every message that cannot be parsed and every key that is there twice.
    pub fn read<'a>(
        language: &str,
        files: impl IntoIterator<Item = &'a (&'a str, &'a str)>,
    ) -> Result<Self, Vec<ContentError>> {
        let (content, errors) = Self::load(language, files, None);
        if errors.is_empty() { Ok(content) } else { Err(errors) }
    }

    /// As [`Self::read`], leaving out what cannot be read.
    pub fn lenient<'a>(language: &str, files: impl IntoIterator<Item = &'a (&'a str, &'a str)>) -> Self {
        Self::load(language, files, None).0
    }

    fn load<'a>(
        language: &str,
        files: impl IntoIterator<Item = &'a (&'a str, &'a str)>,
        fallback: Option<Self>,
    ) -> (Self, Vec<ContentError>) {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Our texts go to screens as plain paragraphs of one direction, and are compared in tests.
        bundle.set_use_isolating(false);
        let mut messages = BTreeMap::new();
        let mut errors = Vec::new();
        for (file, text) in files {
            let mut error = |reason: String| errors.push(ContentError { file: (*file).to_owned(), reason });
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((resource, faults)) => {
                    faults.iter().for_each(|fault| error(fault.to_string()));
                    resource
                }
            };
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let mut variables = BTreeSet::new();
                message.value.iter().for_each(|pattern| collect(pattern, &mut variables));
                let known = Message { file: (*file).to_owned(), variables };
                if messages.insert(message.id.name.to_owned(), known).is_some() {
                    error(format!("the key `{}` is there twice", message.id.name));
                }
            }
            // Doubles were reported above, with their file.
            let _ = bundle.add_resource(resource);
        }
        (Self(Arc::new(Loaded { language: language.to_owned(), bundle, messages, fallback })), errors)
    }

    /// The language.
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// A message without arguments; none where there is no such key.
    pub fn get(&self, key: &str) -> Option<String> {
        self.get_with(key, &[])
    }

    /// A message with arguments; none where there is no such key or an argument is missing.
    pub fn get_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let Some(message) = self.0.bundle.get_message(key) else {
            return self.0.fallback.as_ref()?.get_with(key, args);
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(
                *name,
                match value {
                    Arg::Text(text) => FluentValue::from(*text),
                    Arg::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut faults = Vec::new();
        let text = self.0.bundle.format_pattern(message.value()?, Some(&values), &mut faults);
        faults.is_empty().then(|| text.into_owned())
    }

    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.messages.keys().map(String::as_str)
    }

    /// True where the key is there in this language.
    pub fn has(&self, key: &str) -> bool {
        self.0.messages.contains_key(key)
    }

    /// The file that has the key.
    pub fn file_of(&self, key: &str) -> Option<&str> {
        self.0.messages.get(key).map(|message| message.file.as_str())
    }

    /// The arguments that a message asks for, in all its variants.
    pub fn variables(&self, key: &str) -> impl Iterator<Item = &str> {
        self.0.messages.get(key).into_iter().flat_map(|message| message.variables.iter().map(String::as_str))
    }
}

/// The languages that have content.
pub fn languages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(language, _)| *language)
}

/// The files of a language as they were embedded: path below the repository, and text.
pub fn files(language: &str) -> &'static [(&'static str, &'static str)] {
    FILES.iter().find(|(known, _)| *known == language).map_or(&[], |(_, files)| files)
}

/// Adds the names of all arguments in a pattern, those in variants that are not chosen too.
fn collect(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            variants.iter().for_each(|variant| collect(&variant.value, names));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, names));
            arguments.named.iter().for_each(|argument| in_inline(&argument.value, names));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "greeting = Dag { $name }\nhours = { $n ->\n    [one] één uur { $name }\n   *[other] { $n } uur\n}\nempty =\n    Een.\n\n    Twee.\n";

    fn content() -> Content {
        Content::read("nl", &[("a.ftl", FILE)]).unwrap()
    }

    #[test]
    fn arguments_are_filled_without_marks() {
        let words = content();
        assert_eq!(words.get_with("greeting", &[("name", Arg::Text("Sanne"))]).as_deref(), Some("Dag Sanne"));
        let hours = |n| words.get_with("hours", &[("n", Arg::Number(n)), ("name", Arg::Text("hulp"))]);
        assert_eq!(hours(1).as_deref(), Some("één uur hulp"));
        assert_eq!(hours(8).as_deref(), Some("8 uur"));
        assert_eq!(words.get("greeting"), None, "an argument is missing");
        assert_eq!(words.get("nothing"), None);
        assert_eq!(words.get("empty").as_deref(), Some("Een.\n\nTwee."));
    }

    #[test]
    fn variables_are_found_in_every_variant() {
        let words = content();
        assert_eq!(words.variables("hours").collect::<Vec<_>>(), ["n", "name"]);
        assert_eq!(words.variables("empty").count(), 0);
        assert_eq!(words.file_of("hours"), Some("a.ftl"));
    }

    #[test]
    fn faults_name_their_file() {
        let files = [("a.ftl", "one = 1\n"), ("b.ftl", "one = 2\ntwo = { $\n")];
        let errors = Content::read("nl", &files).unwrap_err();
        assert_eq!(errors.len(), 2);
        assert!(errors.iter().all(|error| error.file == "b.ftl"));
        assert!(errors.iter().any(|error| error.reason.contains("`one`")), "{errors:?}");
    }

    #[test]
    fn every_language_loads_without_faults() {
        assert!(languages().any(|language| language == FALLBACK));
        for language in languages() {
            assert!(!files(language).is_empty(), "{language}");
            let words = Content::read(language, files(language)).unwrap();
            assert_eq!(Content::new(language).keys().count(), words.keys().count());
        }
        assert_eq!(Content::new("nl-NL").language(), "nl");
        assert_eq!(Content::new("xx").language(), FALLBACK);
    }
}
