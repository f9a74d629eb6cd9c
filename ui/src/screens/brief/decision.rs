use super::draft::Draft;
use crate::components::{Choice, ChoiceOption, DateField, Errors, MoneyField};
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::Outcome;
use domain::voorziening::Leveringsvorm;

/// What the municipality decided; how and how long only where something was awarded.
#[component]
pub fn Decision(draft: Draft, errors: Errors) -> Element {
    let w = words();
    let (mut outcome, mut form) = (draft.outcome, draft.form);
    let chosen = match outcome() {
        Some(Outcome::Toegewezen) => Some("ja"),
        Some(Outcome::Gedeeltelijk) => Some("deels"),
        Some(Outcome::Afgewezen) => Some("nee"),
        None => None,
    };
    let chosen_form = match form() {
        Some(Leveringsvorm::Zin) => Some("zin"),
        Some(Leveringsvorm::Pgb) => Some("pgb"),
        Some(Leveringsvorm::Tegemoetkoming) => Some("geld"),
        None => None,
    };
    let awarded = matches!(outcome(), Some(Outcome::Toegewezen | Outcome::Gedeeltelijk));
    rsx! {
        Choice {
            legend: w.brief_outcome(),
            error: errors.of("outcome"),
            options: vec![
                ChoiceOption::new("ja", w.brief_outcome_toegewezen()),
                ChoiceOption::new("deels", w.brief_outcome_gedeeltelijk()),
                ChoiceOption::new("nee", w.brief_outcome_afgewezen()),
            ],
            value: chosen.map(str::to_owned),
            onchoose: move |value: String| {
                outcome.set(match value.as_str() {
                    "ja" => Some(Outcome::Toegewezen),
                    "deels" => Some(Outcome::Gedeeltelijk),
                    _ => Some(Outcome::Afgewezen),
                });
            },
        }
        if awarded {
            Choice {
                legend: w.brief_form(),
                options: vec![
                    ChoiceOption::new("zin", w.brief_form_zin()),
                    ChoiceOption::new("pgb", w.brief_form_pgb()),
                    ChoiceOption::new("geld", w.brief_form_tegemoetkoming()),
                ],
                value: chosen_form.map(str::to_owned),
                onchoose: move |value: String| {
                    form.set(match value.as_str() {
                        "zin" => Some(Leveringsvorm::Zin),
                        "pgb" => Some(Leveringsvorm::Pgb),
                        _ => Some(Leveringsvorm::Tegemoetkoming),
                    });
                },
            }
            if form() == Some(Leveringsvorm::Pgb) {
                MoneyField { label: w.brief_pgb(), hint: w.brief_pgb_hint(), value: draft.pgb, error: errors.of("pgbCents"), optional: true }
            }
            DateField { label: w.brief_right_from(), value: draft.right_from, error: errors.of("rightFrom"), optional: true }
            DateField { label: w.brief_right_until(), value: draft.right_until, error: errors.of("rightUntil"), optional: true }
        }
        DateField { label: w.brief_reaction(), hint: w.brief_reaction_hint(), value: draft.reaction, error: errors.of("reactionDate"), optional: true }
    }
}
