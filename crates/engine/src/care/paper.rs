//! The emergency plan on paper: whom to call first, then who takes over, then what they must know.

use crate::print;
use documents::letter::{Block, Fact, Letter};
use domain::Date;
use domain::call::AppError;
use domain::call::view::{Noodplan, NoodplanPerson};
use locales::content::{Arg, Content};

/// The plan as a PDF.
///
/// # Errors
/// `InvalidField` with the field where it holds letters that cannot be printed; `TooLarge`; `Internal`.
pub(super) fn pdf(plan: &Noodplan, checked_on: Date, language: &str) -> Result<Vec<u8>, AppError> {
    let words = printable(Content::new(language))?;
    for (field, text) in texts(plan) {
        print::check(field, text)?;
    }
    print::pdf(&sheet(&words, plan, checked_on))
}

/// These words, or Dutch where the fonts lack their script.
fn printable(words: Content) -> Result<Content, AppError> {
    let person = vec![NoodplanPerson { name: "x".into(), role: "x".into(), phone: "0".into() }];
    let text = || "x".to_owned();
    let whole = Noodplan {
        client: text(),
        people: person.clone(),
        keys: text(),
        medicines: text(),
        routines: text(),
        good_to_know: text(),
        professionals: person,
    };
    let missing = print::missing(&sheet(&words, &whole, Date::constant(2026, 1, 1)))?;
    Ok(if missing.is_empty() { words } else { Content::new("nl") })
}

/// Every text of the plan with its field.
fn texts(plan: &Noodplan) -> impl Iterator<Item = (&'static str, String)> {
    let people = |people: &[NoodplanPerson]| {
        people.iter().map(|p| format!("{} {} {}", p.name, p.role, p.phone)).collect::<Vec<_>>().join(" ")
    };
    [
        ("client", plan.client.clone()),
        ("people", people(&plan.people)),
        ("keys", plan.keys.clone()),
        ("medicines", plan.medicines.clone()),
        ("routines", plan.routines.clone()),
        ("goodToKnow", plan.good_to_know.clone()),
        ("professionals", people(&plan.professionals)),
    ]
    .into_iter()
}

/// The sheet. What was left empty is left out.
pub(super) fn sheet(words: &Content, plan: &Noodplan, checked_on: Date) -> Letter {
    let word = |key: &str| words.get(key).unwrap_or_default();
    let mut blocks = vec![Block::Notice(word("noodplan-112"))];
    let mut facts = Vec::new();
    if !plan.client.is_empty() {
        facts.push(Fact::new(word("noodplan-client"), plan.client.clone()));
    }
    facts.push(Fact::new(word("noodplan-checked"), day(words, checked_on)));
    blocks.push(Block::Facts(facts));
    if !plan.people.is_empty() {
        blocks.push(Block::Heading(word("noodplan-people")));
        blocks.push(Block::Steps(plan.people.iter().map(line).collect()));
    }
    for (key, text) in [
        ("noodplan-keys", &plan.keys),
        ("noodplan-medicines", &plan.medicines),
        ("noodplan-routines", &plan.routines),
        ("noodplan-good-to-know", &plan.good_to_know),
    ] {
        if !text.is_empty() {
            blocks.push(Block::Heading(word(key)));
            blocks.push(Block::Paragraph(text.clone()));
        }
    }
    if !plan.professionals.is_empty() {
        blocks.push(Block::Heading(word("noodplan-professionals")));
        blocks.push(Block::List(plan.professionals.iter().map(line).collect()));
    }
    Letter {
        language: words.language().to_owned(),
        date: checked_on,
        subject: word("noodplan-title"),
        blocks,
        footer: word("noodplan-footer"),
        page_label: word("noodplan-page"),
        one_page: true,
        ..Letter::default()
    }
}

/// Name, role and phone on a line; what was left empty leaves nothing behind.
fn line(person: &NoodplanPerson) -> String {
    let who = [person.name.as_str(), person.role.as_str()];
    let who = who.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let parts = [who.as_str(), person.phone.as_str()];
    parts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")
}

fn day(words: &Content, date: Date) -> String {
    let month = words.get(&format!("notification-month-{}", date.month())).unwrap_or_default();
    // as texts: a year is no amount, and gets no point for its thousands
    let (number, year) = (date.day().to_string(), date.year().to_string());
    let args = [("day", Arg::Text(&number)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
    words.get_with("noodplan-date", &args).unwrap_or_else(|| date.to_string())
}
