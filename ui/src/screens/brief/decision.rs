use super::draft::Draft;
use crate::components::{ChoiceOption, Errors, choice, date_field, money_field};
use crate::drawing::prelude::*;
use crate::words::words;
use domain::call::view::Outcome;
use domain::voorziening::Leveringsvorm;

/// What the municipality decided; how and how long only where something was awarded.
pub fn decision_step(draft: Draft, errors: Errors) -> Element {
    let w = words();
    let (mut outcome, mut form) = (draft.outcome, draft.form);
    let chosen = match outcome.get() {
        Some(Outcome::Toegewezen) => Some("ja"),
        Some(Outcome::Gedeeltelijk) => Some("deels"),
        Some(Outcome::Afgewezen) => Some("nee"),
        None => None,
    };
    let chosen_form = match form.get() {
        Some(Leveringsvorm::Zin) => Some("zin"),
        Some(Leveringsvorm::Pgb) => Some("pgb"),
        Some(Leveringsvorm::Tegemoetkoming) => Some("geld"),
        None => None,
    };
    let awarded = matches!(outcome.get(), Some(Outcome::Toegewezen | Outcome::Gedeeltelijk));
    rsx! {
        {choice(
            "outcome",
            w.brief_outcome(),
            vec![
                ChoiceOption::new("ja", w.brief_outcome_toegewezen()),
                ChoiceOption::new("deels", w.brief_outcome_gedeeltelijk()),
                ChoiceOption::new("nee", w.brief_outcome_afgewezen()),
            ],
            chosen.map(str::to_owned),
        )
        .error(errors.of("outcome"))
        .on(move |value: String| {
            outcome.set(match value.as_str() {
                "ja" => Some(Outcome::Toegewezen),
                "deels" => Some(Outcome::Gedeeltelijk),
                _ => Some(Outcome::Afgewezen),
            });
        })}
        if awarded {
            {choice(
                "form",
                w.brief_form(),
                vec![
                    ChoiceOption::new("zin", w.brief_form_zin()),
                    ChoiceOption::new("pgb", w.brief_form_pgb()),
                    ChoiceOption::new("geld", w.brief_form_tegemoetkoming()),
                ],
                chosen_form.map(str::to_owned),
            )
            .on(move |value: String| {
                form.set(match value.as_str() {
                    "zin" => Some(Leveringsvorm::Zin),
                    "pgb" => Some(Leveringsvorm::Pgb),
                    _ => Some(Leveringsvorm::Tegemoetkoming),
                });
            })}
            if form.get() == Some(Leveringsvorm::Pgb) {
                {money_field("pgbCents", w.brief_pgb(), draft.pgb)
                    .hint(w.brief_pgb_hint())
                    .error(errors.of("pgbCents"))
                    .optional()}
            }
            {date_field("rightFrom", w.brief_right_from(), draft.right_from)
                .error(errors.of("rightFrom"))
                .optional()}
            {date_field("rightUntil", w.brief_right_until(), draft.right_until)
                .error(errors.of("rightUntil"))
                .optional()}
        }
        {date_field("reactionDate", w.brief_reaction(), draft.reaction)
            .hint(w.brief_reaction_hint())
            .error(errors.of("reactionDate"))
            .optional()}
    }
}
