use crate::backend::use_ask;
use crate::components::{ChoiceOption, choice, text_field};
use crate::drawing::prelude::*;
use crate::lean::effect;
use crate::state::{State, state};
use crate::words::words;
use domain::call::GetGemeenten;
use domain::call::view::Profile;

const OTHER: &str = "*";
const LATER: &str = "";

/// Chooses a municipality: one that can be connected, another by name, or not yet.
#[component]
pub fn GemeenteChoice(profile: State<Profile>) -> Element {
    let w = words();
    let ask = use_ask(GetGemeenten {}, &[]);
    let mut other = state(false);
    let mut typed = state(String::new());
    // what was typed follows into the profile
    effect(move || {
        if other.get() {
            let name = typed.read().trim().to_owned();
            profile.write().gemeente = (!name.is_empty()).then_some(name);
        }
    });
    ask.view(|rows| {
        let mut options: Vec<_> =
            rows.iter().map(|row| ChoiceOption::new(&row.id, row.name.clone())).collect();
        options.push(ChoiceOption::new(OTHER, w.gemeente_other()).with_hint(w.gemeente_other_text()));
        options.push(ChoiceOption::new(LATER, w.gemeente_later()).with_hint(w.gemeente_later_text()));
        let chosen = profile.read().gemeente.clone();
        let known = chosen.as_ref().is_some_and(|id| rows.iter().any(|row| row.id == *id));
        let value = match chosen {
            _ if other.get() => Some(OTHER.to_owned()),
            Some(id) if known => Some(id),
            Some(_) => Some(OTHER.to_owned()),
            None => Some(LATER.to_owned()),
        };
        let free = value.as_deref() == Some(OTHER);
        rsx! {
            div { class: "card",
                div { class: "stack",
                    {choice("gemeente", w.gemeente_title(), options, value).hide_legend().on(
                        move |value: String| {
                            if value == OTHER {
                                let kept = profile
                                    .peek()
                                    .gemeente
                                    .clone()
                                    .filter(|_| !known)
                                    .unwrap_or_default();
                                typed.set(kept);
                                other.set(true);
                            } else {
                                other.set(false);
                                profile.write().gemeente = (value != LATER).then_some(value);
                            }
                        },
                    )}
                    if free && other.get() {
                        {text_field("gemeente-name", w.gemeente_other_field(), typed).max(80)}
                    }
                }
            }
        }
    })
}
