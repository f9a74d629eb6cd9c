//! What the user typed into a letter or a talk, checked. An error names the field, never its contents.

use crate::Date;
use crate::call::view::{LetterDraft, LetterHow, Talk};
use crate::call::{AppError, ErrorCode};

/// The most characters of a name or another line.
pub const LINE: usize = 200;
/// The most characters of an address.
pub const ADDRESS: usize = 400;
/// The most characters of a part of a letter.
pub const PART: usize = 6_000;
/// The most attachments that the user adds.
pub const EXTRA: usize = 10;
/// The most characters of a text about the talk: five of them and the tasks stay on two pages.
pub const TALK: usize = 600;
/// The most tasks.
pub const TASKS: usize = 8;
/// The most characters of a task, and of who does it.
pub const TASK: usize = 60;
/// The most promises.
pub const PROMISES: usize = 40;
/// The most characters of a promise and of what was said instead.
pub const PROMISE: usize = 500;

type Checked = Result<(), AppError>;

fn wrong(field: &str) -> AppError {
    AppError::new(ErrorCode::InvalidField).with("field", field)
}

fn at_most(text: &str, most: usize, field: &str) -> Checked {
    if text.chars().count() > most { Err(wrong(field)) } else { Ok(()) }
}

/// Checks a draft. Everything in it may be empty: a letter can be finished by hand.
///
/// # Errors
/// `InvalidField` or `InvalidDate` with the field.
pub fn draft(draft: &LetterDraft, today: Date) -> Checked {
    at_most(&draft.name, LINE, "name")?;
    at_most(&draft.contact, LINE, "contact")?;
    at_most(&draft.client_name, LINE, "clientName")?;
    at_most(&draft.address, ADDRESS, "address")?;
    at_most(&draft.client_address, ADDRESS, "clientAddress")?;
    at_most(draft.recipient.as_deref().unwrap_or_default(), ADDRESS, "recipient")?;
    if draft.client_birth.is_some_and(|day| day > today || day.year() < 1900) {
        return Err(AppError::new(ErrorCode::InvalidDate).with("field", "clientBirth"));
    }
    for text in draft.parts.values() {
        at_most(text, PART, "parts")?;
    }
    if draft.extra.len() > EXTRA || draft.parts.len() > 20 || draft.without.len() > 20 {
        return Err(wrong("extra"));
    }
    draft.extra.iter().try_for_each(|text| at_most(text, LINE, "extra"))
}

/// Checks how a letter went. Through the municipality's own channel it was sent once the confirmation of
/// receipt is there (Wmebv).
///
/// # Errors
/// `InvalidDate` with the field.
pub fn sending(date: Date, how: LetterHow, received: Option<Date>, today: Date) -> Checked {
    let bad = |field: &str| Err(AppError::new(ErrorCode::InvalidDate).with("field", field));
    if date > today || date.year() < 2015 {
        return bad("date");
    }
    if received.is_some_and(|day| day < date || day > today) {
        return bad("received");
    }
    if how == LetterHow::Elektronisch && received.is_none() {
        return bad("received");
    }
    Ok(())
}

/// Checks a talk.
///
/// # Errors
/// `InvalidField` with the field.
pub fn talk(talk: &Talk) -> Checked {
    at_most(&talk.along, LINE, "along")?;
    for (text, field) in [
        (&talk.situation, "situation"),
        (&talk.heavy, "heavy"),
        (&talk.asked, "asked"),
        (&talk.questions, "questions"),
    ] {
        at_most(text, TALK, field)?;
    }
    if talk.tasks.len() > TASKS {
        return Err(wrong("tasks"));
    }
    for task in &talk.tasks {
        at_most(&task.what, TASK, "tasks")?;
        at_most(&task.who, TASK, "tasks")?;
        // No week has more minutes.
        if task.minutes.is_some_and(|minutes| minutes > 7 * 24 * 60) {
            return Err(wrong("minutes"));
        }
    }
    if talk.promises.len() > PROMISES {
        return Err(wrong("promises"));
    }
    for promise in &talk.promises {
        at_most(&promise.id, 40, "promises")?;
        at_most(&promise.by, LINE, "promises")?;
        for text in [&promise.text, &promise.verslag_says, &promise.beschikking_says] {
            at_most(text, PROMISE, "promises")?;
        }
    }
    Ok(())
}
