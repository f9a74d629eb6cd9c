use super::draft::Draft;
use crate::components::{ChoiceOption, Errors, choice};
use crate::drawing::prelude::*;
use crate::words::{codes, words};
use domain::call::view::BriefKind;

/// What kind of letter it is.
pub fn kind_step(draft: Draft, errors: Errors) -> Element {
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
        {choice("kind", w.brief_kind_title(), options, value)
            .hint(w.brief_kind_hint())
            .error(errors.of("kind"))
            .hide_legend()
            .on(move |value: String| {
                kind.set(value.parse::<usize>().ok().and_then(|n| BriefKind::ALL.get(n).copied()));
            })}
    }
}
