//! Profile and settings.

use super::{Checked, ensure, optional};
use crate::call::ErrorCode::InvalidField;
use crate::call::view::{Profile, Settings};

const RELATIONS: [&str; 6] = ["partner", "ouder", "kind", "familie", "vriend", "buur"];
const CONDITIONS: [&str; 6] =
    ["dementie", "lichamelijk", "psychisch", "terminaal", "verstandelijk", "ouderdom"];
const WORK: [&str; 4] = ["werk", "school", "pensioen", "geen-werk"];
const AGES: [&str; 4] = ["onder-18", "18-24", "25-66", "67-plus"];
const STAGES: [&str; 5] = ["niets", "melding", "aanvraag", "afgewezen", "loopt"];

/// Checks the profile: every answer is a known one, and each may be left out.
pub fn profile(profile: &Profile) -> Checked {
    optional(profile.gemeente.as_deref(), 100, "gemeente")?;
    optional(profile.name.as_deref(), 100, "name")?;
    known(profile.relation.as_deref(), &RELATIONS, "relation")?;
    ensure(profile.hours.is_none_or(|hours| hours <= 168), InvalidField, "hours")?;
    ensure(profile.conditions.len() <= CONDITIONS.len(), InvalidField, "conditions")?;
    for condition in &profile.conditions {
        known(Some(condition), &CONDITIONS, "conditions")?;
    }
    known(profile.work.as_deref(), &WORK, "work")?;
    known(profile.age.as_deref(), &AGES, "age")?;
    ensure(profile.load.is_none_or(|load| (1..=5).contains(&load)), InvalidField, "load")?;
    known(profile.stage.as_deref(), &STAGES, "stage")
}

/// Checks the settings: a handful of reminders, none of them more than a year ahead.
pub fn settings(settings: &Settings) -> Checked {
    let tag = &settings.language;
    let plain = tag.len() <= 20 && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    ensure(plain, InvalidField, "language")?;
    let minutes = &settings.remind_minutes;
    ensure(minutes.len() <= 8 && minutes.iter().all(|m| *m <= 366 * 24 * 60), InvalidField, "remindMinutes")?;
    for (days, field) in [
        (&settings.remind_days, "remindDays"),
        (&settings.remind_pgb_days, "remindPgbDays"),
        (&settings.remind_task_days, "remindTaskDays"),
    ] {
        ensure(days.len() <= 8 && days.iter().all(|d| *d <= 366), InvalidField, field)?;
    }
    Ok(())
}

fn known(answer: Option<&str>, answers: &[&str], field: &str) -> Checked {
    ensure(answer.is_none_or(|answer| answers.contains(&answer)), InvalidField, field)
}
