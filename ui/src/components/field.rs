use super::{Icon, IconName, fresh_id};
use crate::words::words;
use dioxus::prelude::*;

/// The ids and texts around a field: its label, hint and error, linked to it.
#[component]
pub fn Around(
    id: String,
    label: String,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    #[props(default)] optional: bool,
    children: Element,
) -> Element {
    let class = if error.is_some() {
        "utrecht-form-field field utrecht-form-field--invalid"
    } else {
        "utrecht-form-field field"
    };
    rsx! {
        div { class,
            label { class: "utrecht-form-field__label field-label", r#for: "{id}",
                "{label}"
                if optional {
                    span { class: "muted field-optional", " ({words().optional()})" }
                }
            }
            if let Some(hint) = hint {
                p { class: "utrecht-form-field__description muted", id: "{id}-hint", "{hint}" }
            }
            if let Some(error) = error {
                p { class: "utrecht-form-field__error-message field-error", id: "{id}-error",
                    Icon { name: IconName::Warning }
                    span { "{error}" }
                }
            }
            div { class: "utrecht-form-field__input", {children} }
        }
    }
}

/// The ids that describe a field.
pub fn described(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (true, true) => Some(format!("{id}-error {id}-hint")),
    }
}

/// One line of text.
#[component]
pub fn TextField(
    label: String,
    value: Signal<String>,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    #[props(default)] optional: bool,
    #[props(default)] password: bool,
    /// What the web view may fill in: `given-name`, `current-password`, `off`.
    #[props(default = "off".to_owned())]
    autocomplete: String,
    /// Which keys a phone shows: `text`, `decimal`, `numeric`.
    #[props(default = "text".to_owned())]
    keys: String,
    #[props(default = 200)] max: u32,
    #[props(default)] short: bool,
) -> Element {
    let id = use_hook(fresh_id);
    let class = if error.is_some() { "utrecht-textbox utrecht-textbox--invalid" } else { "utrecht-textbox" };
    let class = if short { format!("{class} short") } else { class.to_owned() };
    let describedby = described(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some();
    rsx! {
        Around { id: id.clone(), label, hint, error, optional,
            input {
                class,
                id: "{id}",
                r#type: if password { "password" } else { "text" },
                inputmode: keys,
                autocomplete,
                maxlength: "{max}",
                "aria-describedby": describedby,
                "aria-invalid": invalid.then_some("true"),
                value: "{value}",
                oninput: move |event| value.set(event.value()),
            }
        }
    }
}

/// Several lines of text.
#[component]
pub fn TextArea(
    label: String,
    value: Signal<String>,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    #[props(default)] optional: bool,
    #[props(default = 4)] rows: u32,
) -> Element {
    let id = use_hook(fresh_id);
    let describedby = described(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some();
    rsx! {
        Around { id: id.clone(), label, hint, error, optional,
            textarea {
                class: if invalid { "utrecht-textbox utrecht-textbox--invalid area" } else { "utrecht-textbox area" },
                id: "{id}",
                rows: "{rows}",
                "aria-describedby": describedby,
                "aria-invalid": invalid.then_some("true"),
                value: "{value}",
                oninput: move |event| value.set(event.value()),
            }
        }
    }
}

/// An amount in euro.
#[component]
pub fn MoneyField(
    label: String,
    value: Signal<String>,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    #[props(default)] optional: bool,
) -> Element {
    let id = use_hook(fresh_id);
    let hint = hint.or_else(|| Some(words().field_money_hint()));
    let describedby = described(&id, true, error.is_some());
    let invalid = error.is_some();
    rsx! {
        Around { id: id.clone(), label, hint, error, optional,
            div { class: "joined",
                span { class: "joined-sign", "aria-hidden": "true", "€" }
                input {
                    class: if invalid { "utrecht-textbox utrecht-textbox--invalid short" } else { "utrecht-textbox short" },
                    id: "{id}",
                    r#type: "text",
                    inputmode: "decimal",
                    autocomplete: "off",
                    maxlength: "16",
                    "aria-describedby": describedby,
                    "aria-invalid": invalid.then_some("true"),
                    value: "{value}",
                    oninput: move |event| value.set(event.value()),
                }
            }
        }
    }
}
