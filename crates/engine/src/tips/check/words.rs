//! The words: each key there in each language, with arguments that it gets, and nothing left over.

use super::super::contacts::Contact;
use super::super::render::{REASON_ARGS, WEEKS_ARGS, paragraphs};
use super::{Fault, MAX_TITLE, Problems, STEPS, Source, line_with};
use domain::tips::{Fact, PieceKind, Tip, TipTheme};
use locales::content::Content;
use std::collections::BTreeMap;

/// What the keys of the content begin with. Other words of native code (notifications) have their own tests.
const OURS: &[&str] = &["tip-", "theme-", "reason-", "effort-", "contact-"];

/// The arguments of the message `date`.
const DATE_ARGS: &[&str] = &["day", "month"];

/// Reports what is wrong with the words of one language.
pub(super) fn check(
    source: &Source,
    language: &str,
    words: &Content,
    tips: &[&Tip],
    contacts: &[Contact],
    problems: &mut Problems,
) {
    let whole = WHOLE.contains(&language);
    let translated: Vec<&Tip> =
        tips.iter().copied().filter(|tip| whole || words.has(&format!("tip-{}-title", tip.id))).collect();
    if translated.len() < MOST_NEEDED.min(tips.len()) {
        let home = format!("locales/{language}/content");
        problems.error(&home, None, Fault::Translated(translated.len()));
    }
    let expected = expected(&translated, contacts);
    for (key, want) in &expected {
        let Some(file) = words.file_of(key) else {
            if want.required {
                problems.error(&want.home(language), None, Fault::Missing(key.clone()));
            }
            continue;
        };
        let line = line_with(source.text(file), &format!("{key} ="));
        for argument in words.variables(key).filter(|argument| !want.args.contains(argument)) {
            let fault = Fault::Argument { key: key.clone(), argument: argument.to_owned() };
            problems.error(file, line, fault);
        }
        if want.args.is_empty()
            && let Some(text) = words.get(key)
        {
            plain(file, line, key, &text, problems);
        }
    }
    let ours = |key: &&str| OURS.iter().any(|prefix| key.starts_with(prefix));
    for key in words.keys().filter(ours).filter(|key| !expected.contains_key(*key)) {
        let file = words.file_of(key).unwrap_or_default();
        problems.error(
            file,
            line_with(source.text(file), &format!("{key} =")),
            Fault::Unused(key.to_owned()),
        );
    }
    for tip in translated {
        shape(source, words, tip, problems);
    }
}

/// The languages that have every piece. In the others the pieces that matter most are there, and the app says where
/// it shows Dutch.
pub(super) const WHOLE: [&str; 2] = ["nl", "en"];

/// So many pieces matter most.
pub(super) const MOST_NEEDED: usize = 40;

/// What is wanted of a key.
struct Want {
    /// The file it belongs in, without its language.
    file: String,
    args: &'static [&'static str],
    required: bool,
}

impl Want {
    fn home(&self, language: &str) -> String {
        format!("locales/{language}/content/{}.ftl", self.file)
    }
}

/// Every key that the content may have.
fn expected(tips: &[&Tip], contacts: &[Contact]) -> BTreeMap<String, Want> {
    let mut keys = BTreeMap::new();
    let mut want = |key: String, file: &str, args, required| {
        keys.insert(key, Want { file: file.to_owned(), args, required });
    };
    for tip in tips {
        let theme = tip.theme.as_str();
        want(format!("tip-{}-title", tip.id), theme, &[], true);
        want(format!("tip-{}-text", tip.id), theme, &[], true);
        for number in 1..=tip.steps.len() {
            want(format!("tip-{}-step-{number}", tip.id), theme, &[], true);
        }
    }
    for theme in TipTheme::ALL {
        want(format!("theme-{theme}"), "themes", &[], true);
    }
    for fact in Fact::ALL {
        want(format!("reason-{}", fact.kind()), "reasons", REASON_ARGS, true);
    }
    for key in ["reason-general", "reason-gemeente", "reason-saved"] {
        want(key.to_owned(), "reasons", &[], true);
    }
    want("date".to_owned(), "reasons", DATE_ARGS, true);
    want("effort-weeks".to_owned(), "reasons", WEEKS_ARGS, true);
    for contact in contacts {
        want(format!("contact-{}-name", contact.id), "contacten", &[], true);
        want(format!("contact-{}-text", contact.id), "contacten", &[], true);
        want(format!("contact-{}-hours", contact.id), "contacten", &[], false);
    }
    keys
}

/// Reports markup and addresses: a text is shown as it is.
pub(super) fn plain(file: &str, line: Option<usize>, key: &str, text: &str, problems: &mut Problems) {
    let markup = ["<", "](", "**", "http://", "https://", "\u{2068}"];
    if markup.iter().any(|mark| text.contains(mark)) {
        problems.error(file, line, Fault::Markup(key.to_owned()));
    }
}

/// Reports a title or a text of the wrong size, and an amount that has no end.
fn shape(source: &Source, words: &Content, tip: &Tip, problems: &mut Problems) {
    let title = format!("tip-{}-title", tip.id);
    let text = format!("tip-{}-text", tip.id);
    let place = |key: &str| {
        let file = words.file_of(key).unwrap_or_default();
        (file.to_owned(), line_with(source.text(file), &format!("{key} =")))
    };
    if words.get(&title).is_some_and(|words| words.chars().count() > MAX_TITLE) {
        let (file, line) = place(&title);
        problems.error(&file, line, Fault::LongTitle(title));
    }
    let Some(body) = words.get(&text) else { return };
    let (file, line) = place(&text);
    let count = paragraphs(&body).len();
    if !super::paragraphs(tip.kind).contains(&count) {
        problems.error(&file, line, Fault::Paragraphs(text.clone(), count));
    }
    if has_phone_number(&body) {
        problems.error(&file, line, Fault::PhoneNumber(text.clone()));
    }
    if tip.valid_until.is_none() && ["€", "EUR", " euro"].iter().any(|sign| body.contains(sign)) {
        problems.error(&file, line, Fault::UndatedAmount(text));
    }
}

/// True where seven digits or more stand together from a 0, also with a space or a hyphen between them.
fn has_phone_number(text: &str) -> bool {
    let joined = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-');
    let runs = text.split(|c| !joined(c)).map(|run| run.replace([' ', '-'], ""));
    runs.into_iter().any(|run| run.starts_with('0') && run.len() >= 7)
}

/// Reports a how-to whose steps are not numbered, or not as many as in the first language, and numbers in other
/// pieces. `steps` holds how many each how-to has.
pub(super) fn numbering(
    source: &Source,
    words: &Content,
    tips: &[&Tip],
    steps: &mut BTreeMap<String, usize>,
    problems: &mut Problems,
) {
    for tip in tips {
        let key = format!("tip-{}-text", tip.id);
        let Some(text) = words.get(&key) else { continue };
        let numbers: Vec<usize> = paragraphs(&text).iter().filter_map(|one| number(one)).collect();
        let counts = numbers.iter().copied().eq(1..=numbers.len());
        let good = match tip.kind {
            PieceKind::HowTo => {
                let first = *steps.entry(key.clone()).or_insert(numbers.len());
                counts && numbers.len() >= STEPS && numbers.len() == first
            }
            PieceKind::Tip | PieceKind::Article => numbers.is_empty(),
        };
        if !good {
            let file = words.file_of(&key).unwrap_or_default();
            let line = line_with(source.text(file), &format!("{key} ="));
            problems.error(file, line, Fault::Numbering(key));
        }
    }
}

/// The number that a paragraph begins with, as in "2. Bel de gemeente."
fn number(paragraph: &str) -> Option<usize> {
    paragraph.split_once(". ")?.0.parse().ok()
}
