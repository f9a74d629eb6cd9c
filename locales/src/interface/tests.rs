use super::*;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use std::collections::BTreeMap;
use std::path::Path;

/// The sources of a language, as translators write them.
fn sources(language: Language) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(language.tag()).join("interface");
    let files = std::fs::read_dir(folder).expect("a folder");
    files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a text")).collect()
}

/// The messages by key, with the names and kinds of their arguments (in Dutch they stand in the comment).
fn messages() -> BTreeMap<String, Vec<(String, bool)>> {
    let mut messages = BTreeMap::new();
    for source in sources(Language::Nl) {
        for entry in fluent_syntax::parser::parse(source).expect("parses").body {
            let Entry::Message(message) = entry else { continue };
            let comment = message.comment.into_iter().flat_map(|comment| comment.content);
            let arguments = comment.filter_map(|line| {
                let (name, kind) = line.strip_prefix('$')?.split_once(" (")?;
                Some((name.to_owned(), kind.starts_with("Number")))
            });
            messages.insert(message.id.name, arguments.collect());
        }
    }
    messages
}

/// What we say is what Fluent itself says, for every message and number.
#[test]
fn every_message_says_what_fluent_says() {
    let messages = messages();
    assert!(messages.len() > 300, "only {} messages", messages.len());
    for language in Language::ALL {
        let mut bundle = FluentBundle::new(vec![language.tag().parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        for source in sources(language) {
            bundle.add_resource(FluentResource::try_new(source).expect("parses")).expect("no key twice");
        }
        let words = language.words().expect("words");
        for (place, (key, arguments)) in messages.iter().enumerate() {
            for number in [0, 1, 2, 3, 5, 6, 10, 11, 21, 99, 100, 101, 1_000, 12_345] {
                // its rules for Arabic leave out "modulo 100" (CLDR 46, ar: many = n % 100 = 11..99)
                if language == Language::Ar && number > 10_000 {
                    continue;
                }
                let mut theirs = FluentArgs::new();
                let mut ours = Vec::new();
                for (name, is_number) in arguments {
                    if *is_number {
                        theirs.set(name.clone(), FluentValue::from(number));
                        ours.push(Argument::Number(number.into()));
                    } else {
                        theirs.set(name.clone(), "{ a | \\ text }");
                        ours.push(Argument::Text("{ a | \\ text }"));
                    }
                }
                let pattern = bundle.get_message(key).and_then(|message| message.value()).expect(key);
                let mut errors = Vec::new();
                let expected = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
                assert!(errors.is_empty(), "{language} {key}: {errors:?}");
                let said = words.say(place, &ours).replace(['\u{2068}', '\u{2069}'], "");
                let expected = expected.replace(['\u{2068}', '\u{2069}'], "");
                assert_eq!(said, expected, "{language} {key} {number}");
            }
        }
    }
}

#[test]
fn signs_of_the_notation_are_said_where_they_are_escaped() {
    let texts = |line: &str| Words {
        language: Language::Nl,
        texts: format!("x\n{line}"),
        starts: vec![2, u32::try_from(line.len() + 3).expect("short")],
    };
    assert_eq!(texts(r"a\{0\}\|\\\n").say(0, &[]), "a{0}|\\\n");
    assert_eq!(texts("{0|one:a{0}|other:b{1}}!").say(0, &[Argument::Number(1.into())]), "a1!");
    assert_eq!(texts("{0|one:a{0}|other:b{0|one:x|other:y}}!").say(0, &[Argument::Number(2.into())]), "by!");
}

#[test]
fn arabic_counts_by_the_last_two_digits() {
    let category = |number: i64| Language::Ar.category(number.into());
    let found = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 12_345].map(category);
    assert_eq!(
        found,
        [
            "zero", "one", "two", "few", "few", "many", "many", "other", "other", "other", "few", "many",
            "many"
        ]
    );
}

#[test]
fn a_text_in_the_other_direction_stands_apart() {
    let words = |language| Words { language, texts: "x\nنص {0} و{1}".to_owned(), starts: vec![2, 17] };
    let arguments = [Argument::Text("Anna (Assen)"), Argument::Number(3.into())];
    assert_eq!(words(Language::Ar).say(0, &arguments), "نص \u{2068}Anna (Assen)\u{2069} و3");
    assert_eq!(words(Language::Nl).say(0, &arguments), "نص Anna (Assen) و3");
}

#[test]
fn texts_of_another_build_are_refused() {
    assert!(Language::Nl.read(String::new()).is_err());
    assert!(Language::Nl.read(format!("{}\nmore", Language::Nl.texts())).is_err());
    assert!(
        Language::Nl.read(Language::Nl.texts().replacen(|c: char| c.is_ascii_hexdigit(), "-", 1)).is_err()
    );
    assert!(Language::Nl.read(Language::Nl.texts().to_owned()).is_ok());
}

#[test]
fn a_tag_finds_its_language() {
    assert_eq!(Language::from_tag("nl-NL"), Some(Language::Nl));
    assert_eq!(Language::from_tag("EN"), Some(Language::En));
    assert_eq!(Language::from_tag("ar_MA"), Some(Language::Ar));
    assert_eq!(Language::from_tag("xx"), None);
    assert_eq!(Language::from_tag(""), None);
}

/// B1: an instruction longer than about fifteen words is hard to follow.
#[test]
fn sentences_are_short() {
    let mut long = Vec::new();
    for line in Language::Nl.texts().lines() {
        for sentence in line.split(['.', '?', '!', ':']) {
            let words = sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count();
            if words > 18 {
                long.push(sentence.trim().to_owned());
            }
        }
    }
    assert!(long.is_empty(), "too long: {long:#?}");
}
