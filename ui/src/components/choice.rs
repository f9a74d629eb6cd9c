use super::field::{around, described, hint_and_error};
use super::{IconName, icon};
use crate::drawing::prelude::*;
use crate::lean::{Handler, listen};
use dioxus::core::{DynamicNode, IntoDynNode};

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

enum What {
    Cards { chosen: Option<String>, hide_legend: bool },
    List { chosen: String },
}

/// Choose one. It goes into a form as it is.
pub struct Choice(Box<Parts>);

struct Parts {
    id: String,
    what: What,
    label: String,
    options: Vec<ChoiceOption>,
    choose: Handler<String>,
    hint: Option<String>,
    error: Option<String>,
}

/// Choose one of a few: radio buttons as large cards. The id is unique on the page.
pub fn choice(id: &str, label: String, options: Vec<ChoiceOption>, chosen: Option<String>) -> Choice {
    Choice::new(id, label, What::Cards { chosen, hide_legend: false }, options)
}

/// Choose one of many: the device's own list.
pub fn select(id: &str, label: String, options: Vec<ChoiceOption>, chosen: String) -> Choice {
    Choice::new(id, label, What::List { chosen }, options)
}

impl Choice {
    #[inline(never)]
    fn new(id: &str, label: String, what: What, options: Vec<ChoiceOption>) -> Self {
        Self(Box::new(Parts {
            id: format!("veld-{id}"),
            what,
            label,
            options,
            choose: Handler::default(),
            hint: None,
            error: None,
        }))
    }

    /// What choosing does.
    pub fn on(self, choose: impl FnMut(String) + 'static) -> Self {
        self.on_boxed(Box::new(choose))
    }

    #[inline(never)]
    fn on_boxed(mut self, choose: Box<dyn FnMut(String)>) -> Self {
        self.0.choose = choose.into();
        self
    }

    /// A line of help above it.
    pub fn hint(mut self, hint: String) -> Self {
        self.0.hint = Some(hint);
        self
    }

    /// What is wrong with the choice.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.0.error = error;
        self
    }

    /// The heading says it already: the label is for screen readers alone.
    pub fn hide_legend(self) -> Self {
        self.hide_legend_if(true)
    }

    /// The same, where `hide` holds.
    pub fn hide_legend_if(mut self, hide: bool) -> Self {
        if let What::Cards { hide_legend, .. } = &mut self.0.what {
            *hide_legend = hide;
        }
        self
    }

    fn view(self) -> Element {
        let Parts { id, what, label, options, choose, hint, error } = *self.0;
        let invalid = error.is_some();
        let describedby = described(&id, hint.is_some(), invalid);
        match what {
            What::List { chosen } => {
                let list = rsx! {
                    select {
                        class: "utrecht-textbox select",
                        id: "{id}",
                        "aria-describedby": describedby,
                        "aria-invalid": invalid.then_some("true"),
                        onchange: listen(move |event: FormEvent| choose.call(event.value())),
                        for option in options {
                            option {
                                key: "{option.value}",
                                value: "{option.value}",
                                selected: option.value == chosen,
                                "{option.label}"
                            }
                        }
                    }
                };
                around(&id, label, hint, error, false, list)
            }
            What::Cards { chosen, hide_legend } => {
                let class = if invalid { "choices utrecht-form-field--invalid" } else { "choices" };
                rsx! {
                    fieldset { class, "aria-describedby": describedby,
                        legend { class: if hide_legend { "hidden-text" } else { "field-label" }, "{label}" }
                        {hint_and_error(&id, hint, error)}
                        div { class: "choice-list",
                            for (n, option) in options.into_iter().enumerate() {
                                Fragment { key: "{option.value}",
                                    {radio(&id, option, chosen.as_deref(), invalid && n == 0, choose.clone())}
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

impl IntoDynNode for Choice {
    #[inline(never)]
    fn into_dyn_node(self) -> DynamicNode {
        self.view().into_dyn_node()
    }
}

fn radio(
    id: &str,
    option: ChoiceOption,
    chosen: Option<&str>,
    invalid: bool,
    choose: Handler<String>,
) -> Element {
    let ChoiceOption { value, label, hint } = option;
    let checked = chosen == Some(value.as_str());
    rsx! {
        label { class: "choice",
            input {
                r#type: "radio",
                name: "{id}",
                checked,
                "aria-invalid": invalid.then_some("true"),
                onchange: listen(move |_: FormEvent| choose.call(value.clone())),
            }
            span { class: "choice-mark" }
            {words_of(label, hint)}
        }
    }
}

/// Yes or no to one thing: a checkbox as a large card. It goes into a form as it is.
pub struct Check {
    label: String,
    checked: bool,
    change: Box<dyn FnMut(bool)>,
    hint: Option<String>,
}

/// Yes or no to one thing.
pub fn check(label: String, checked: bool) -> Check {
    Check { label, checked, change: Box::new(|_| {}), hint: None }
}

impl Check {
    /// What switching does.
    pub fn on(mut self, change: impl FnMut(bool) + 'static) -> Self {
        self.change = Box::new(change);
        self
    }

    /// A line below it.
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }
}

impl IntoDynNode for Check {
    #[inline(never)]
    fn into_dyn_node(self) -> DynamicNode {
        let Self { label, checked, mut change, hint } = self;
        let view = rsx! {
            label { class: "choice check",
                input {
                    r#type: "checkbox",
                    checked,
                    onchange: listen(move |event: FormEvent| change(event.checked())),
                }
                span { class: "choice-mark", {icon(IconName::Check)} }
                {words_of(label, hint)}
            }
        };
        view.into_dyn_node()
    }
}

fn words_of(label: String, hint: Option<String>) -> Element {
    rsx! {
        span { class: "grow",
            span { class: "choice-label", "{label}" }
            if let Some(hint) = hint {
                span { class: "choice-hint muted", "{hint}" }
            }
        }
    }
}
