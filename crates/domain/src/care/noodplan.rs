//! The emergency plan: what it may hold, and when to look it through again.

use crate::Date;
use crate::call::view::{Noodplan, NoodplanPerson};
use crate::call::{AppError, ErrorCode};
use crate::validate::{Checked, MAX_LINE, ensure, short};
use jiff::ToSpan;

/// People in one list.
pub const MAX_PEOPLE: usize = 10;
/// Characters in a text of several lines.
pub const MAX_TEXT: usize = 2_000;

/// Checks the plan: at most 200 characters in a line and 2,000 in a text, at most ten people in each list, and in
/// a phone number only what belongs there.
///
/// # Errors
/// `InvalidField` with the field; for a person also `row` (counted from 0) and `part` (`name`, `role`, `phone`).
pub fn noodplan(plan: &Noodplan) -> Checked {
    short(&plan.client, MAX_LINE, "client")?;
    people(&plan.people, "people")?;
    for (text, field) in [
        (&plan.keys, "keys"),
        (&plan.medicines, "medicines"),
        (&plan.routines, "routines"),
        (&plan.good_to_know, "goodToKnow"),
    ] {
        short(text, MAX_TEXT, field)?;
    }
    people(&plan.professionals, "professionals")
}

fn people(people: &[NoodplanPerson], field: &str) -> Checked {
    ensure(people.len() <= MAX_PEOPLE, ErrorCode::InvalidField, field)?;
    for (row, person) in people.iter().enumerate() {
        let at = |part: &'static str| move |error: AppError| error.with("row", row).with("part", part);
        short(&person.name, MAX_LINE, field).map_err(at("name"))?;
        short(&person.role, MAX_LINE, field).map_err(at("role"))?;
        short(&person.phone, MAX_LINE, field).map_err(at("phone"))?;
        ensure(is_phone(&person.phone), ErrorCode::InvalidField, field).map_err(at("phone"))?;
    }
    Ok(())
}

/// Nothing, or digits with what people write between them.
fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let is_digit = |c: char| latin(c).is_ascii_digit();
    let known = |c: char| is_digit(c) || c.is_whitespace() || "+-()/.,;*#".contains(c);
    text.is_empty() || (text.chars().all(known) && text.chars().any(is_digit))
}

/// A digit as an Arabic or Persian keyboard types it becomes the one that a phone dials; the rest stays.
fn latin(c: char) -> char {
    let digit = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

/// The plan without white space around its texts, line ends in its lines, and people of whom nothing is said; phone
/// numbers in the digits that a phone dials.
#[must_use]
pub fn tidy(plan: Noodplan) -> Noodplan {
    let line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = |text: String| text.trim().to_owned();
    let people = |people: Vec<NoodplanPerson>| {
        let tidied = people.into_iter().map(|person| NoodplanPerson {
            name: line(person.name),
            role: line(person.role),
            phone: line(person.phone.chars().map(latin).collect()),
        });
        tidied.filter(|p| !(p.name.is_empty() && p.role.is_empty() && p.phone.is_empty())).collect()
    };
    Noodplan {
        client: line(plan.client),
        people: people(plan.people),
        keys: text(plan.keys),
        medicines: text(plan.medicines),
        routines: text(plan.routines),
        good_to_know: text(plan.good_to_know),
        professionals: people(plan.professionals),
    }
}

/// True where a tidy plan says nothing.
pub fn is_empty(plan: &Noodplan) -> bool {
    *plan == Noodplan::default()
}

/// By when to look the plan through again: half a year later, on the same day of the month or its last one.
pub fn check_by(checked_on: Date) -> Date {
    checked_on.saturating_add(6.months())
}
