//! The words of the screens: typed accessors, and a file of texts for each language. Fluent is what translators
//! write; it is read here, so that the app carries neither its parser nor the languages that nobody chose.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, hash::DefaultHasher, hash::Hash, hash::Hasher};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The language that sets the keys and arguments; the others must have the same.
const FIRST: &str = "nl";

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Text,
    Number,
}

/// A message of the first language: its arguments in the order of its comment.
type Arguments = Vec<(String, Kind)>;

/// Makes `interface.rs` and a text file for each folder `<language>/interface`.
pub fn make(root: &Path, out: &Path) -> Outcome {
    let languages = languages(root)?;
    let first = read(&languages, FIRST)?;
    let mut keys: BTreeMap<&str, Arguments> = BTreeMap::new();
    for entry in &first.body {
        if let Entry::Message(message) = entry {
            let comment = message.comment.iter().flat_map(|comment| &comment.content);
            let arguments = comment.filter_map(|line| argument(line)).collect();
            if keys.insert(message.id.name.as_str(), arguments).is_some() {
                return Err(format!("{FIRST}: {} is there twice", message.id.name).into());
            }
        }
    }
    let mut hasher = DefaultHasher::new();
    keys.hash(&mut hasher);
    let fingerprint = format!("{:016x}", hasher.finish());

    let mut names = BTreeMap::new();
    for language in languages.keys() {
        let texts = texts(language, &read(&languages, language)?, &keys)?;
        names.insert(language.as_str(), texts.get("language-name").cloned().ok_or("no language-name")?);
        let lines: Vec<&str> = texts.values().map(String::as_str).collect();
        fs::write(out.join(format!("{language}.txt")), format!("{fingerprint}\n{}", lines.join("\n")))?;
    }
    fs::write(out.join("interface.rs"), code(&names, &keys, &fingerprint)?)?;
    Ok(())
}

fn languages(root: &Path) -> Outcome<BTreeMap<String, Vec<PathBuf>>> {
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir(root)? {
        let folder = entry?.path();
        let from = folder.join("interface");
        if !from.is_dir() {
            continue;
        }
        let language =
            folder.file_name().and_then(|n| n.to_str()).ok_or("a language folder with a strange name")?;
        let mut files = Vec::new();
        for file in fs::read_dir(&from)? {
            let file = file?.path();
            if file.extension().is_some_and(|extension| extension == "ftl") {
                files.push(file);
            }
        }
        if files.is_empty() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", from.display());
        files.sort();
        languages.insert(language.to_owned(), files);
    }
    Ok(languages)
}

type Resource = fluent_syntax::ast::Resource<String>;

fn read(languages: &BTreeMap<String, Vec<PathBuf>>, language: &str) -> Outcome<Resource> {
    let mut all = Resource { body: Vec::new() };
    for file in languages.get(language).ok_or("no folder of that language")? {
        let parsed = fluent_syntax::parser::parse(fs::read_to_string(file)?)
            .map_err(|(_, errors)| format!("{}: {errors:?}", file.display()))?;
        all.body.extend(parsed.body);
    }
    Ok(all)
}

/// `$count (Number)`, `$name (String) - whose`.
fn argument(line: &str) -> Option<(String, Kind)> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    let kind = match rest.split_once(')')?.0 {
        "Number" => Kind::Number,
        _ => Kind::Text,
    };
    Some((name.to_owned(), kind))
}

/// The texts of a language by key, as src/interface.rs reads them.
fn texts<'k>(
    language: &str,
    resource: &Resource,
    keys: &BTreeMap<&'k str, Arguments>,
) -> Outcome<BTreeMap<&'k str, String>> {
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Term(_) | Entry::Junk { .. } => {
                return Err(format!("{language}: terms are not used").into());
            }
        };
        let name = message.id.name.as_str();
        let wrong = |what: &str| format!("{language}: {name}: {what}");
        let (key, arguments) = keys.get_key_value(name).ok_or_else(|| wrong("not in the first language"))?;
        let pattern = message.value.as_ref().ok_or_else(|| wrong("no text"))?;
        if !message.attributes.is_empty() {
            return Err(wrong("attributes are not used").into());
        }
        let mut text = String::new();
        let mut used = BTreeSet::new();
        write_pattern(pattern, arguments, &mut used, &mut text).map_err(|what| wrong(&what))?;
        if let Some((unused, _)) = arguments.iter().find(|(argument, _)| !used.contains(argument)) {
            return Err(wrong(&format!("${unused} is not used")).into());
        }
        if texts.insert(*key, text).is_some() {
            return Err(wrong("is there twice").into());
        }
    }
    match keys.keys().find(|key| !texts.contains_key(*key)) {
        Some(missing) => Err(format!("{language}: {missing} is missing").into()),
        None => Ok(texts),
    }
}

fn write_pattern(
    pattern: &Pattern<String>,
    arguments: &Arguments,
    used: &mut BTreeSet<String>,
    text: &mut String,
) -> Result<(), String> {
    let mut number = |selector: &InlineExpression<String>| match selector {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name.clone());
            let found = arguments.iter().position(|(name, _)| *name == id.name);
            found.ok_or_else(|| format!("${} stands in no comment of the first language", id.name))
        }
        _ => Err("only arguments and plurals are used".to_owned()),
    };
    let mut selects = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                for c in value.chars() {
                    match c {
                        '\n' => text.push_str("\\n"),
                        '{' | '}' | '|' | '\\' => text.extend(['\\', c]),
                        _ => text.push(c),
                    }
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(selector) } => {
                let _ = write!(text, "{{{}}}", number(selector)?);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let place = number(selector)?;
                if arguments.get(place).is_none_or(|(_, kind)| *kind != Kind::Number) {
                    return Err("a plural of something that is no number".to_owned());
                }
                // written below, when the closure no longer holds `used`
                selects.push((text.len(), place, variants));
            }
        }
    }
    for (at, place, variants) in selects.into_iter().rev() {
        let mut plural = format!("{{{place}");
        for variant in variants {
            let category = match &variant.key {
                VariantKey::Identifier { name } if variant.default == (name == "other") => name,
                _ => return Err("a plural has categories, and `other` as its default".to_owned()),
            };
            let _ = write!(plural, "|{category}:");
            write_pattern(&variant.value, arguments, used, &mut plural)?;
        }
        plural.push('}');
        text.insert_str(at, &plural);
    }
    Ok(())
}

fn code(
    names: &BTreeMap<&str, String>,
    keys: &BTreeMap<&str, Arguments>,
    fingerprint: &str,
) -> Result<String, std::fmt::Error> {
    let variant = |language: &str| {
        let mut name = language.to_owned();
        if let Some(first) = name.get_mut(0..1) {
            first.make_ascii_uppercase();
        }
        name
    };
    let mut code = String::new();
    let c = &mut code;
    writeln!(c, "/// A language that the screens speak.")?;
    writeln!(c, "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum Language {{")?;
    for (language, name) in names {
        writeln!(c, "    /// {name}\n    {},", variant(language))?;
    }
    writeln!(c, "}}\n\nimpl Language {{")?;
    let all: Vec<String> = names.keys().map(|language| format!("Self::{}", variant(language))).collect();
    writeln!(c, "    /// All of them.\n    pub const ALL: [Self; {}] = [{}];", all.len(), all.join(", "))?;
    for (what, function, value) in [
        (
            "Its tag",
            "tag",
            &(|language: &str, _: &str| format!("{language:?}")) as &dyn Fn(&str, &str) -> String,
        ),
        ("What it calls itself", "language_name", &|_, name| format!("{name:?}")),
        ("Its texts, as they are in the download", "texts", &|language, _| {
            format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.txt\"))")
        }),
    ] {
        writeln!(
            c,
            "    /// {what}.\n    pub const fn {function}(self) -> &'static str {{\n        match self {{"
        )?;
        for (language, name) in names {
            writeln!(c, "            Self::{} => {},", variant(language), value(language, name))?;
        }
        writeln!(c, "        }}\n    }}")?;
    }
    writeln!(c, "}}\n\nconst FINGERPRINT: &str = {fingerprint:?};\nconst MESSAGES: usize = {};", keys.len())?;
    writeln!(
        c,
        "\n/// A function for each message: its key with underscores, and its arguments.\nimpl Words {{"
    )?;
    for (number, (key, arguments)) in keys.iter().enumerate() {
        let (mut head, mut body) = (String::new(), String::new());
        for (name, kind) in arguments {
            let name = name.replace('-', "_");
            match kind {
                Kind::Text => {
                    write!(head, ", {name}: impl AsRef<str>")?;
                    write!(body, "Argument::Text({name}.as_ref()), ")?;
                }
                Kind::Number => {
                    write!(head, ", {name}: impl Into<Number>")?;
                    write!(body, "Argument::Number({name}.into()), ")?;
                }
            }
        }
        let name = key.replace('-', "_");
        // Most messages take nothing. A number at each place that says one is less than a function for each.
        if arguments.is_empty() {
            writeln!(c, "    #[inline(always)]\n    pub fn {name}(&self) -> String {{")?;
            writeln!(c, "        self.plain({number})\n    }}")?;
            continue;
        }
        writeln!(
            c,
            "    pub fn {name}(&self{head}) -> String {{\n        self.say({number}, &[{body}])\n    }}"
        )?;
    }
    writeln!(c, "}}")?;
    Ok(code)
}
