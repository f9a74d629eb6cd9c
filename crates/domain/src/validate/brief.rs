//! A letter kept by hand.

use super::{
    Checked, MAX_BUDGET_CENTS, amount, day, ensure, in_order, line, not_future, optional, optional_day,
};
use crate::Date;
use crate::call::ErrorCode::{InvalidDate, InvalidField};
use crate::call::view::{Brief, BriefKind};
use crate::voorziening::Leveringsvorm;

/// Checks a letter. `today` is the day on which it is typed in: nobody holds a letter from tomorrow.
pub fn brief(brief: &Brief, today: Date) -> Checked {
    line(&brief.sender, "sender")?;
    line(&brief.subject, "subject")?;
    optional(brief.reference.as_deref(), 100, "reference")?;
    day(brief.sent, "sent")?;
    not_future(brief.sent, today, "sent")?;
    dates(brief, today)?;
    match brief.kind {
        BriefKind::Verlenging => ensure(brief.until.is_some(), InvalidDate, "until")?,
        BriefKind::Beschikking | BriefKind::BeslissingOpBezwaar | BriefKind::Uitspraak => {
            ensure(brief.outcome.is_some(), InvalidField, "outcome")?;
        }
        _ => {}
    }
    if let Some(cents) = brief.pgb_cents {
        amount(cents, MAX_BUDGET_CENTS, "pgbCents")?;
        ensure(brief.form == Some(Leveringsvorm::Pgb), InvalidField, "form")?;
        // A budget without its period says nothing.
        ensure(brief.right_from.is_some(), InvalidDate, "rightFrom")?;
        ensure(brief.right_until.is_some(), InvalidDate, "rightUntil")?;
    }
    Ok(())
}

fn dates(brief: &Brief, today: Date) -> Checked {
    if let Some(received) = brief.received {
        day(received, "received")?;
        // The confirmation is written after what it confirms has come in.
        not_future(received, today, "received")?;
        in_order(received, brief.sent, "received")?;
    }
    for (date, field) in [(brief.until, "until"), (brief.reaction_date, "reactionDate")] {
        optional_day(date, field)?;
        date.map_or(Ok(()), |date| in_order(brief.sent, date, field))?;
    }
    optional_day(brief.right_from, "rightFrom")?;
    optional_day(brief.right_until, "rightUntil")?;
    brief
        .right_from
        .zip(brief.right_until)
        .map_or(Ok(()), |(from, until)| in_order(from, until, "rightUntil"))
}
