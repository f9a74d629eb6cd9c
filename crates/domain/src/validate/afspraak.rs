//! An own appointment.

use super::{Checked, day, ensure, line, optional};
use crate::agenda::{Local, local};
use crate::call::ErrorCode::{InvalidDate, InvalidField};
use crate::call::view::AfspraakInput;

/// A week: longer is no appointment.
const MAX_MINUTES: u32 = 7 * 24 * 60;

/// Checks an appointment. A time that the clocks skip does not exist and is refused.
pub fn afspraak(afspraak: &AfspraakInput) -> Checked {
    line(&afspraak.title, "title")?;
    day(afspraak.at.date(), "at")?;
    ensure(local(afspraak.at) != Local::Skipped, InvalidDate, "at")?;
    ensure((1..=MAX_MINUTES).contains(&afspraak.minutes), InvalidField, "minutes")?;
    optional(afspraak.place.as_deref(), super::MAX_LINE, "place")?;
    optional(afspraak.notes.as_deref(), 4_000, "notes")
}
