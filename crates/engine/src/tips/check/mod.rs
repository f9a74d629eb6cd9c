//! Holds the content to its rules: every tip complete in every language, every rule known, every address https,
//! every text readable. `./x content` prints what [`check`] answers.

mod aanbod;
mod contacts;
mod hard;
mod pieces;
mod readability;
mod search;
mod source;
mod words;

#[cfg(test)]
mod tests;

pub use readability::average;
pub use source::Source;

use domain::Date;
use domain::tips::{PieceKind, Tip};
use locales::content::Content;
use serde::Serialize;
use std::collections::BTreeMap;

/// Words a sentence on average, at most, in one tip: Dutch B1 and plain English.
pub const MAX_AVERAGE: f64 = 15.0;
/// Words in a single sentence, at most.
pub const MAX_SENTENCE: usize = 25;
/// Characters of a title, at most.
pub const MAX_TITLE: usize = 70;
/// Numbered steps of a how-to, at least.
pub const STEPS: usize = 3;
/// After this many days a person has to check the source again.
pub const STALE_DAYS: i32 = 365;

/// Something wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file, below the repository.
    pub file: String,
    /// The line, where one line is to blame.
    pub line: Option<usize>,
    /// What is wrong.
    #[serde(serialize_with = "as_text")]
    pub fault: Fault,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.fault),
            None => write!(f, "{}: {}", self.file, self.fault),
        }
    }
}

fn as_text<S: serde::Serializer>(fault: &Fault, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(fault)
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file is no valid TOML, or a field is missing, unknown or of another type.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// Kind and code of an entry of the catalogue do not fit.
    #[error("kind, code and cost do not fit each other")]
    Unsound,
    /// A category of the official list is missing from the catalogue, or there twice.
    #[error("{1} entries have the code `{0}`")]
    Category(String, usize),
    /// The id is not the file's name.
    #[error("the id is `{0}`, the file's name is another")]
    WrongId(String),
    /// The theme is not the folder's name.
    #[error("the theme is `{0}`, the folder's name is another")]
    WrongTheme(String),
    /// Two files or two contacts have the same id.
    #[error("the id `{0}` is used twice")]
    DuplicateId(String),
    /// The rule cannot be used: an unknown fact, facts that exclude each other, an urgency too high.
    #[error("{0}")]
    Rule(domain::tips::RuleFault),
    /// The day until which it is valid has passed.
    #[error("expired on {0}")]
    Expired(Date),
    /// The day on which it was checked has not come yet.
    #[error("checked on {0}, which has not come yet")]
    CheckedLater(Date),
    /// Not https, or no address at all.
    #[error("`{0}` is not an https address")]
    NotHttps(String),
    /// It is valid until a day before the one from which it is valid.
    #[error("valid from {0}, which is after its last day")]
    NeverValid(Date),
    /// No such contact.
    #[error("unknown contact `{0}`")]
    UnknownContact(String),
    /// No such screen.
    #[error("unknown route `{0}`")]
    UnknownRoute(String),
    /// A tip without a next step.
    #[error("no next step")]
    NoStep,
    /// A message is missing in a language.
    #[error("`{0}` is missing")]
    Missing(String),
    /// Fewer pieces in a language than every language has.
    #[error("{0} pieces are translated, {most} are needed", most = words::MOST_NEEDED)]
    Translated(usize),
    /// A group of synonyms that leads nowhere.
    #[error("the group of “{0}” leads nowhere")]
    Lame(String),
    /// A message that nothing uses.
    #[error("nothing uses `{0}`")]
    Unused(String),
    /// A file of words cannot be parsed, or a key is there twice.
    #[error("{0}")]
    Words(String),
    /// A message asks for an argument that it never gets.
    #[error("`{key}` asks for ${argument}, which it never gets")]
    Argument {
        /// The message.
        key: String,
        /// The argument.
        argument: String,
    },
    /// Markup in a text that is shown as it is.
    #[error("`{0}` has markup in it")]
    Markup(String),
    /// An amount of money without a last day on which it is right.
    #[error("`{0}` names an amount, and the tip has no `valid_until`")]
    UndatedAmount(String),
    /// The title is too long.
    #[error("`{0}` is longer than {MAX_TITLE} characters")]
    LongTitle(String),
    /// A telephone number in a text: numbers stand in `content/contacten.toml`, once and dated.
    #[error("`{0}` has a telephone number in it")]
    PhoneNumber(String),
    /// The paragraphs of a how-to do not count 1, 2, 3 …, or not as far as in the first language; or those of
    /// another piece count.
    #[error("`{0}`: the steps of a how-to, and of nothing else, are numbered, as many in each language")]
    Numbering(String),
    /// A word that many do not know, in a text that does not say what it is.
    #[error("`{key}` does not explain “{word}”")]
    HardWord {
        /// The message.
        key: String,
        /// The word.
        word: &'static str,
    },
    /// Too few or too many paragraphs.
    #[error("`{0}` has {1} paragraphs")]
    Paragraphs(String, usize),
    /// The sentences are too long on average; tenths of a word.
    #[error("`{key}`: {}.{} words a sentence", .tenths / 10, .tenths % 10)]
    HardToRead {
        /// The message.
        key: String,
        /// Words a sentence, times ten.
        tenths: u32,
    },
    /// One sentence is too long.
    #[error("`{key}`: a sentence of {words} words: {sentence}")]
    LongSentence {
        /// The message.
        key: String,
        /// Its words.
        words: usize,
        /// The sentence.
        sentence: String,
    },
    /// Checked too long ago.
    #[error("last checked on {0}")]
    Stale(Date),
}

/// What the check found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// Tips.
    pub pieces: usize,
    /// Entries of the catalogue.
    pub aanbod: usize,
    /// Languages.
    pub locales: Vec<String>,
    /// Pieces that are there, by language.
    pub translated: BTreeMap<String, usize>,
    /// What must be repaired.
    pub errors: Vec<Problem>,
    /// What a person should look at: sources that were checked long ago, words that are not explained.
    pub warnings: Vec<Problem>,
    /// Words a sentence on average, over all tips, by language.
    pub readability: BTreeMap<String, f64>,
    /// How many pieces there are of a kind, a theme, an audience, a law, and for whom the rules ask: `kind:how-to`,
    /// `theme:geld`, `audience:client`, `law:wmo`, `condition:dementie`.
    pub coverage: BTreeMap<String, usize>,
}

/// The kinds of facts that say for whom a piece is.
const FOR_WHOM: &[&str] = &["relation", "condition", "work", "age", "together", "load", "hours"];

/// Counts what there is; a piece counts once for each name.
fn coverage(tips: &[&Tip]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for tip in tips {
        let rule = &tip.rule;
        let facts = rule.all.iter().chain(&rule.any).chain(&rule.prefer);
        let whom = facts.filter(|fact| FOR_WHOM.contains(&fact.split(':').next().unwrap_or_default()));
        let mut names: Vec<String> = whom.cloned().collect();
        names.extend(tip.law.iter().map(|law| format!("law:{law}")));
        names.push(format!("kind:{}", tip.kind));
        names.push(format!("theme:{}", tip.theme));
        names.push(format!("audience:{}", tip.audience));
        names.sort();
        names.dedup();
        names.into_iter().for_each(|name| *counts.entry(name).or_default() += 1);
    }
    counts
}

/// Paragraphs of a piece.
const fn paragraphs(kind: PieceKind) -> std::ops::RangeInclusive<usize> {
    match kind {
        PieceKind::Tip => 2..=5,
        PieceKind::Article => 3..=9,
        PieceKind::HowTo => STEPS..=10,
    }
}

/// Checks all content as it stands on this day.
pub fn check(source: &Source, today: Date) -> Report {
    let mut problems = Problems::default();
    let contacts = contacts::check(source, today, &mut problems);
    let tips = pieces::check(source, today, &contacts, &mut problems);
    let tips: Vec<&Tip> = tips.iter().collect();
    let entries = aanbod::check(source, today, &mut problems);
    let wanted = search::check(source, today, &tips, &mut problems);
    let mut report = Report {
        pieces: source.tips.len(),
        aanbod: source.aanbod.len(),
        coverage: coverage(&tips),
        ..Report::default()
    };
    let mut steps = BTreeMap::new();
    for (language, files) in &source.words {
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        if let Err(faults) = Content::read(language, &files) {
            for fault in faults {
                problems.error(&fault.file, None, Fault::Words(fault.reason));
            }
        }
        let content = Content::lenient(language, &files);
        words::check(source, language, &content, &tips, &contacts, &mut problems);
        words::numbering(source, &content, &tips, &mut steps, &mut problems);
        hard::check(source, &content, &tips, &mut problems);
        aanbod::words(source, language, &content, &entries, &mut problems);
        search::words(source, language, &content, &wanted, &mut problems);
        let average = readability::check(source, &content, &tips, &mut problems);
        report.readability.insert(language.clone(), (average * 10.0).round() / 10.0);
        let there = tips.iter().filter(|tip| content.has(&format!("tip-{}-title", tip.id))).count();
        report.translated.insert(language.clone(), there);
        report.locales.push(language.clone());
    }
    for found in [&mut problems.errors, &mut problems.warnings] {
        found.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    }
    Report { errors: problems.errors, warnings: problems.warnings, ..report }
}

/// Collects problems.
#[derive(Default)]
struct Problems {
    errors: Vec<Problem>,
    warnings: Vec<Problem>,
}

impl Problems {
    fn error(&mut self, file: &str, line: Option<usize>, fault: Fault) {
        self.errors.push(Problem { file: file.to_owned(), line, fault });
    }

    fn warning(&mut self, file: &str, line: Option<usize>, fault: Fault) {
        self.warnings.push(Problem { file: file.to_owned(), line, fault });
    }

    /// Reports an address that is not https.
    fn https(&mut self, file: &str, text: &str, address: &str) {
        let good =
            url::Url::parse(address).is_ok_and(|url| url.scheme() == "https" && url.host_str().is_some());
        if !good {
            self.error(file, line_with(text, address), Fault::NotHttps(address.to_owned()));
        }
    }

    /// Reports a date of checking that lies ahead or long back.
    fn checked_on(&mut self, file: &str, line: Option<usize>, checked_on: Date, today: Date) {
        let days = checked_on.until(today).map_or(0, |span| span.get_days());
        if days < 0 {
            self.error(file, line, Fault::CheckedLater(checked_on));
        } else if days > STALE_DAYS {
            self.warning(file, line, Fault::Stale(checked_on));
        }
    }
}

/// The first line that has this in it, from 1.
fn line_with(text: &str, part: &str) -> Option<usize> {
    text.lines().position(|line| line.contains(part)).map(|index| index + 1)
}

/// The line at this byte, from 1.
fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}
