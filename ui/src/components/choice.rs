use super::field::{Around, described};
use super::{Icon, IconName, fresh_id};
use dioxus::prelude::*;

/// One of the things to choose from.
#[derive(Clone, PartialEq)]
pub struct ChoiceOption {
    /// What is kept.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// A line below it.
    pub hint: Option<String>,
}

impl ChoiceOption {
    /// An option without a line below it.
    pub fn new(value: &str, label: String) -> Self {
        Self { value: value.to_owned(), label, hint: None }
    }

    /// The same with a line below it.
    pub fn with_hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// Choose one: radio buttons as large cards.
#[component]
pub fn Choice(
    legend: String,
    options: Vec<ChoiceOption>,
    value: Option<String>,
    onchoose: EventHandler<String>,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    #[props(default)] hide_legend: bool,
    /// Small options side by side.
    #[props(default)]
    inline: bool,
) -> Element {
    let id = use_hook(fresh_id);
    let describedby = described(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some();
    rsx! {
        fieldset { class: if invalid { "choices utrecht-form-field--invalid" } else { "choices" }, "aria-describedby": describedby,
            legend { class: if hide_legend { "hidden-text" } else { "field-label" }, "{legend}" }
            if let Some(hint) = hint {
                p { class: "muted field-hint", id: "{id}-hint", "{hint}" }
            }
            if let Some(error) = error {
                p { class: "field-error", id: "{id}-error",
                    Icon { name: IconName::Warning }
                    span { "{error}" }
                }
            }
            div { class: if inline { "choice-list inline" } else { "choice-list" },
                for (n, option) in options.into_iter().enumerate() {
                    label { key: "{option.value}", class: "choice",
                        input {
                            r#type: "radio",
                            name: "{id}",
                            id: "{id}-{n}",
                            checked: value.as_ref() == Some(&option.value),
                            "aria-invalid": (invalid && n == 0).then_some("true"),
                            onchange: {
                                let chosen = option.value.clone();
                                move |_| onchoose.call(chosen.clone())
                            },
                        }
                        span { class: "choice-mark" }
                        span { class: "grow",
                            span { class: "choice-label", "{option.label}" }
                            if let Some(hint) = option.hint {
                                span { class: "choice-hint muted", "{hint}" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Yes or no to one thing: a checkbox as a large card.
#[component]
pub fn Check(
    label: String,
    #[props(default)] hint: Option<String>,
    checked: bool,
    onchange: EventHandler<bool>,
) -> Element {
    rsx! {
        label { class: "choice check",
            input { r#type: "checkbox", checked, onchange: move |event| onchange.call(event.checked()) }
            span { class: "choice-mark", Icon { name: IconName::Check } }
            span { class: "grow",
                span { class: "choice-label", "{label}" }
                if let Some(hint) = hint {
                    span { class: "choice-hint muted", "{hint}" }
                }
            }
        }
    }
}

/// Choose one of many: the device's own list.
#[component]
pub fn SelectField(
    label: String,
    options: Vec<ChoiceOption>,
    value: String,
    onchoose: EventHandler<String>,
    #[props(default)] hint: Option<String>,
    #[props(default)] error: Option<String>,
    #[props(default)] optional: bool,
) -> Element {
    let id = use_hook(fresh_id);
    let describedby = described(&id, hint.is_some(), error.is_some());
    let invalid = error.is_some();
    rsx! {
        Around { id: id.clone(), label, hint, error, optional,
            select {
                class: "utrecht-textbox select",
                id: "{id}",
                "aria-describedby": describedby,
                "aria-invalid": invalid.then_some("true"),
                onchange: move |event| onchoose.call(event.value()),
                for option in options {
                    option { key: "{option.value}", value: "{option.value}", selected: option.value == value, "{option.label}" }
                }
            }
        }
    }
}
