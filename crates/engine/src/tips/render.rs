//! From a choice to what the screen shows: title, reason, text and steps in one language.

use super::catalogue::{Catalogue, Piece};
use super::contacts;
use domain::Date;
use domain::call::view::{LetterKind, StepLink, TipMark, TipRow, TipView};
use domain::tips::{Chosen, Fact, Situation, Step, Tip, TipTheme};
use locales::content::{Arg, Content};

/// The arguments that every message `reason-<kind>` may use: `role` (`mantelzorger`, `client`, `unknown`), `value`
/// (the part of the fact after the colon; with an `n` before a digit, because a variant cannot start with one), `dated` (`yes`, `no`), `date` (in words), `days` (from today; 0 where
/// there is no date), `hours` (care a week).
pub const REASON_ARGS: &[&str] = &["role", "value", "dated", "date", "days", "hours"];

/// The arguments of the message `effort-weeks`.
pub(super) const WEEKS_ARGS: &[&str] = &["weeks"];

/// Where a step leads for this person alone.
#[derive(Debug, Default)]
pub struct Own {
    /// The number of their municipality.
    pub phone: Option<String>,
    /// The screens of the letters that they can write now.
    pub letters: Vec<(LetterKind, String)>,
}

/// The most sentences in a reason.
const SENTENCES: usize = 2;

/// The row of a tip that fits.
pub fn row(words: &Content, catalogue: &Catalogue, situation: &Situation, chosen: &Chosen) -> Option<TipRow> {
    let piece = catalogue.at(chosen.place)?;
    Some(TipRow { reason: reason(words, situation, chosen), ..plain_row(words, piece, chosen.mark) })
}

/// The row of a tip without facts.
pub(super) fn plain_row(words: &Content, piece: &Piece, mark: TipMark) -> TipRow {
    let tip = piece.tip();
    let (title, reason, local) = match piece {
        Piece::Own(tip) => (word(words, &title_key(tip)), "reason-general", false),
        Piece::Local(_, local) => (local.title.clone(), "reason-gemeente", true),
    };
    let translated = match piece {
        Piece::Own(tip) => words.has(&title_key(tip)),
        Piece::Local(..) => words.language() == DUTCH,
    };
    TipRow {
        id: tip.id.clone(),
        title,
        reason: word(words, if mark == TipMark::Saved { "reason-saved" } else { reason }),
        theme: tip.theme.to_string(),
        minutes: tip.minutes,
        mark,
        local,
        language: (!translated).then(|| DUTCH.to_owned()),
    }
}

/// What municipalities write in, and what stands in for a piece that has not been translated.
pub(super) const DUTCH: &str = "nl";

fn title_key(tip: &Tip) -> String {
    format!("tip-{}-title", tip.id)
}

/// A tip with its text.
pub fn view(words: &Content, piece: &Piece, row: TipRow, own: &Own) -> TipView {
    let tip = piece.tip();
    let mut paragraphs = match piece {
        Piece::Own(tip) => paragraphs(&word(words, &format!("tip-{}-text", tip.id))),
        Piece::Local(_, local) => local.paragraphs.clone(),
    };
    if let Some(weeks) = tip.weeks {
        let args = [("weeks", Arg::Number(weeks.into()))];
        paragraphs.extend(words.get_with("effort-weeks", &args));
    }
    let steps = tip.steps.iter().enumerate();
    let steps = steps.map(|(index, step)| link(words, piece, index + 1, step, own)).collect();
    TipView { row, paragraphs, steps, source: tip.source.clone(), checked_on: tip.checked_on }
}

/// The name of a theme.
pub(super) fn theme(words: &Content, theme: TipTheme) -> String {
    word(words, &format!("theme-{theme}"))
}

/// Paragraphs stand apart by an empty line; inside one, lines are joined.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let joined =
        text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    joined.filter(|paragraph| !paragraph.is_empty()).collect()
}

fn link(words: &Content, piece: &Piece, number: usize, step: &Step, own: &Own) -> StepLink {
    let (kind, target) = match step {
        Step::Scherm { route } => ("scherm", route.clone()),
        Step::Website { address } => ("website", address.clone()),
        Step::Brief { letter } => {
            let screen = own.letters.iter().find(|(kind, _)| kind == letter);
            ("scherm", screen.map_or_else(|| "/voorzieningen".to_owned(), |(_, path)| path.clone()))
        }
        Step::Bel { contact } => call(contact, own.phone.as_deref()),
    };
    let label = match piece {
        Piece::Own(tip) => word(words, &format!("tip-{}-step-{number}", tip.id)),
        // A local link is shown in full.
        Piece::Local(..) => target.clone(),
    };
    StepLink { kind: kind.to_owned(), label, target }
}

/// A number to call; the site where no number is known; the screen of help where each person has another.
fn call(id: &str, gemeente_phone: Option<&str>) -> (&'static str, String) {
    let contact = contacts::find(id);
    let own = if id == "gemeente" { gemeente_phone.map(str::to_owned) } else { None };
    let phone = own.or_else(|| contact.and_then(|contact| contact.phone.clone()));
    match (phone, contact.and_then(|contact| contact.site.clone())) {
        (Some(phone), _) => ("bel", phone),
        (None, Some(site)) => ("website", site),
        (None, None) => ("scherm", "/hulp".to_owned()),
    }
}

/// Why a tip is there: at most two sentences made from the facts that counted, the most telling first.
fn reason(words: &Content, situation: &Situation, chosen: &Chosen) -> String {
    if chosen.local {
        return word(words, "reason-gemeente");
    }
    let mut told: Vec<Fact> = Vec::new();
    let facts = chosen.reasons();
    // What everybody knows (the month, one's own role) is a reason only where there is no other.
    let (telling, weak): (Vec<Fact>, Vec<Fact>) =
        facts.into_iter().partition(|fact| fact.press() + fact.fit() > 4);
    for fact in if telling.is_empty() { weak } else { telling } {
        if told.len() < SENTENCES && !told.iter().any(|earlier| subject(*earlier) == subject(fact)) {
            told.push(fact);
        }
    }
    let sentences: Vec<String> = told.iter().filter_map(|fact| sentence(words, situation, *fact)).collect();
    match sentences.is_empty() {
        true => word(words, "reason-general"),
        false => sentences.join(" "),
    }
}

/// What a fact is about: two sentences about the same thing say too little.
fn subject(fact: Fact) -> &'static str {
    match fact.kind() {
        "term-passed" | "term-soon" | "term-runs" | "stage" | "heronderzoek" => "procedure",
        "pgb" | "budget" => "pgb",
        "month" | "season" | "calendar" => "calendar",
        "load" | "hours" => "load",
        "age" | "work" => "life",
        kind => kind,
    }
}

pub(super) fn sentence(words: &Content, situation: &Situation, fact: Fact) -> Option<String> {
    let facts = situation.facts();
    let role = match (facts.contains(Fact::RoleMantelzorger), facts.contains(Fact::RoleClient)) {
        (true, false) => "mantelzorger",
        (false, true) => "client",
        _ => "unknown",
    };
    let date = situation.earliest(fact);
    let days = date.and_then(|date| situation.today().until(date).ok()).map_or(0, |span| span.get_days());
    let digit = fact.value().starts_with(|c: char| c.is_ascii_digit());
    let value = format!("{}{}", if digit { "n" } else { "" }, fact.value());
    let written = date.and_then(|date| day(words, date)).unwrap_or_default();
    let args = [
        ("role", Arg::Text(role)),
        ("value", Arg::Text(&value)),
        ("dated", Arg::Text(if date.is_some() { "yes" } else { "no" })),
        ("date", Arg::Text(&written)),
        ("days", Arg::Number(days.into())),
        ("hours", Arg::Number(situation.hours().unwrap_or(0).into())),
    ];
    words.get_with(&format!("reason-{}", fact.kind()), &args)
}

/// A day in words, such as "14 november".
pub(super) fn day(words: &Content, date: Date) -> Option<String> {
    let args = [("day", Arg::Number(date.day().into())), ("month", Arg::Number(date.month().into()))];
    words.get_with("date", &args)
}

/// A word in this language, or in Dutch where it is missing: a title in another language helps more than none.
fn word(words: &Content, key: &str) -> String {
    words.get(key).or_else(|| Content::new("nl").get(key)).unwrap_or_default()
}
