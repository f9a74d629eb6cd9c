use crate::components::section_head;
use crate::drawing::prelude::*;
use crate::words::{amounts, codes, dates, words};
use domain::call::view::VoorzieningView;

/// What is known, as pairs of a name and a value. Nothing unknown is shown.
pub fn facts(view: &VoorzieningView) -> Element {
    let w = words();
    let facts: Vec<(String, String)> = [
        view.supplier.clone().map(|value| (w.voorziening_supplier(), value)),
        view.row.form.map(|value| (w.voorziening_form(), codes::form(value))),
        view.amount.as_ref().map(|value| (w.voorziening_amount(), amounts::amount(value))),
        view.from.map(|value| (w.voorziening_from(), dates::day(value))),
        view.until.map(|value| (w.voorziening_until(), dates::day(value))),
        view.row.kind.map(|value| (w.brief_category(), codes::categorie(value))),
        Some((w.voorziening_law(), codes::law(view.row.law))),
        view.reference.clone().map(|value| (w.voorziening_reference(), value)),
        view.handler.clone().map(|value| (w.voorziening_handler(), value)),
    ]
    .into_iter()
    .flatten()
    .collect();
    rsx! {
        section { class: "section",
            {section_head(w.voorziening_facts(), None)}
            div { class: "card",
                dl { class: "utrecht-data-list utrecht-data-list--rows facts",
                    for (name, value) in facts {
                        div { key: "{name}", class: "utrecht-data-list__item",
                            dt { class: "utrecht-data-list__item-key", "{name}" }
                            dd { class: "utrecht-data-list__item-value", "{value}" }
                        }
                    }
                }
            }
        }
    }
}
