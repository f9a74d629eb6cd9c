use super::field::{Around, described};
use super::{Icon, IconName, fresh_id};
use crate::app::today;
use crate::dom;
use crate::input;
use crate::words::words;
use dioxus::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// A date, typed the way people write one or chosen in the device's own calendar. The text is kept as typed;
/// the form reads it with [`input::date`].
#[component]
pub fn DateField(
    label: String,
    value: Signal<String>,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    #[props(default)] optional: bool,
) -> Element {
    let w = words();
    let id = use_hook(fresh_id);
    let hint = hint.or_else(|| Some(w.field_date_hint()));
    let describedby = described(&id, true, error.is_some());
    let invalid = error.is_some();
    let picker = format!("{id}-kalender");
    let picked = input::date(&value.read(), today()).map(|date| date.to_string()).unwrap_or_default();
    let open = picker.clone();
    rsx! {
        Around { id: id.clone(), label, hint, error, optional,
            div { class: "joined date",
                input {
                    class: if invalid { "utrecht-textbox utrecht-textbox--invalid short" } else { "utrecht-textbox short" },
                    id: "{id}",
                    r#type: "text",
                    autocomplete: "off",
                    maxlength: "30",
                    "aria-describedby": describedby,
                    "aria-invalid": invalid.then_some("true"),
                    value: "{value}",
                    oninput: move |event| value.set(event.value()),
                }
                button {
                    class: "nl-button nl-button--subtle date-button",
                    r#type: "button",
                    "aria-label": w.field_date_pick(),
                    onclick: move |_| show_picker(&open),
                    Icon { name: IconName::Calendar }
                }
                input {
                    class: "date-native",
                    id: "{picker}",
                    r#type: "date",
                    tabindex: "-1",
                    "aria-hidden": "true",
                    value: "{picked}",
                    oninput: move |event| {
                        if let Ok(date) = event.value().parse::<domain::Date>() {
                            value.set(input::plain_date(date));
                        }
                    },
                }
            }
        }
    }
}

fn show_picker(id: &str) {
    let element = dom::document().and_then(|d| d.get_element_by_id(id));
    if let Some(field) = element.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) {
        // an older web view has no such method: the call throws, and the field takes typing as before
        if field.show_picker().is_err() {
            let _ = field.focus();
        }
    }
}
