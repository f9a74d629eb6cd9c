//! A date of the municipality that the user corrects.

use super::{Checked, LAST_DAY, refuse_date, why};
use crate::Date;
use crate::call::view::{StepKind, StepState, StepView};

/// Pairs of steps of which the first comes before the second, or on the same day. An aanvraag may come before
/// the verslag, and beroep before any decision: both where the municipality is late.
const ORDER: [(StepKind, StepKind); 9] = [
    (StepKind::Melding, StepKind::Gesprek),
    (StepKind::Melding, StepKind::Verslag),
    (StepKind::Melding, StepKind::Aanvraag),
    (StepKind::Melding, StepKind::Beschikking),
    (StepKind::Gesprek, StepKind::Verslag),
    (StepKind::Aanvraag, StepKind::Beschikking),
    (StepKind::Beschikking, StepKind::Bezwaar),
    (StepKind::Beschikking, StepKind::BeslissingOpBezwaar),
    (StepKind::Bezwaar, StepKind::BeslissingOpBezwaar),
];

/// Checks the user's date of a step against today and the other steps of its chain.
///
/// # Errors
/// `InvalidDate` with `why`: `future`, `early` or `order`.
pub fn correction(step: StepKind, date: Date, steps: &[StepView], today: Date) -> Checked {
    if date > today || date > LAST_DAY {
        return refuse_date("date", why::FUTURE);
    }
    super::not_early(date, "date")?;
    let on = |kind: StepKind| {
        let step = steps.iter().find(|step| step.kind == kind && step.state != StepState::Todo);
        step.and_then(|step| step.date)
    };
    let in_order = ORDER.into_iter().all(|(first, second)| {
        let before = second != step || on(first).is_none_or(|day| day <= date);
        let after = first != step || on(second).is_none_or(|day| date <= day);
        before && after
    });
    if in_order { Ok(()) } else { refuse_date("date", why::ORDER) }
}
