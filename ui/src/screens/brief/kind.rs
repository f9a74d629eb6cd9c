use super::draft::Draft;
use crate::components::{Choice, ChoiceOption, Errors};
use crate::words::{codes, words};
use dioxus::prelude::*;
use domain::call::view::BriefKind;

/// What kind of letter it is.
#[component]
pub fn Kind(draft: Draft, errors: Errors) -> Element {
    let w = words();
    let mut kind = draft.kind;
    let options = BriefKind::ALL
        .iter()
        .enumerate()
        .map(|(n, kind)| ChoiceOption::new(&n.to_string(), codes::brief(*kind)))
        .collect::<Vec<_>>();
    let value =
        kind.read().and_then(|kind| BriefKind::ALL.iter().position(|k| *k == kind)).map(|n| n.to_string());
    rsx! {
        Choice {
            legend: w.brief_kind_title(),
            hide_legend: true,
            hint: w.brief_kind_hint(),
            error: errors.of("kind"),
            options,
            value,
            onchoose: move |value: String| {
                kind.set(value.parse::<usize>().ok().and_then(|n| BriefKind::ALL.get(n).copied()));
            },
        }
    }
}
