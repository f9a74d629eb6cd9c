use super::{IconName, icon};
use crate::app::today;
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::state::State;
use crate::words::words;
use dioxus::core::{DynamicNode, IntoDynNode};
use domain::input;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

enum What {
    Line,
    Lines,
    Money,
    Date,
}

/// A field to type in. It goes into a form as it is; what was typed is kept as text, and the form reads it.
pub struct Field(Box<Parts>);

struct Parts {
    id: String,
    what: What,
    label: String,
    value: State<String>,
    hint: Option<String>,
    error: Option<String>,
    optional: bool,
    password: bool,
    short: bool,
    autocomplete: &'static str,
    keys: &'static str,
    max: u32,
    rows: u32,
}

/// One line of text. The id is unique on the page.
pub fn text_field(id: &str, label: String, value: State<String>) -> Field {
    Field::new(id, What::Line, label, value)
}

/// Several lines of text.
pub fn text_area(id: &str, label: String, value: State<String>) -> Field {
    Field::new(id, What::Lines, label, value)
}

/// An amount in euro.
pub fn money_field(id: &str, label: String, value: State<String>) -> Field {
    Field::new(id, What::Money, label, value).keys("decimal").max(16).short().hint(words().field_money_hint())
}

/// A date, typed the way people write one or chosen in the device's own calendar.
pub fn date_field(id: &str, label: String, value: State<String>) -> Field {
    Field::new(id, What::Date, label, value).max(30).short().hint(words().field_date_hint())
}

impl Field {
    #[inline(never)]
    fn new(id: &str, what: What, label: String, value: State<String>) -> Self {
        Self(Box::new(Parts {
            id: format!("veld-{id}"),
            what,
            label,
            value,
            hint: None,
            error: None,
            optional: false,
            password: false,
            short: false,
            autocomplete: "off",
            keys: "text",
            max: 200,
            rows: 4,
        }))
    }

    /// A line of help above it.
    pub fn hint(mut self, hint: String) -> Self {
        self.0.hint = Some(hint);
        self
    }

    /// The same, where there is one.
    pub fn hint_if(mut self, hint: Option<String>) -> Self {
        self.0.hint = hint.or(self.0.hint.take());
        self
    }

    /// What is wrong with what was typed.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.0.error = error;
        self
    }

    /// It may stay empty.
    pub fn optional(self) -> Self {
        self.optional_if(true)
    }

    /// The same, where `optional` holds.
    pub fn optional_if(mut self, optional: bool) -> Self {
        self.0.optional = optional;
        self
    }

    /// What is typed stays hidden.
    pub fn password(mut self) -> Self {
        self.0.password = true;
        self
    }

    /// Little will be typed.
    pub fn short(mut self) -> Self {
        self.0.short = true;
        self
    }

    /// What the web view may fill in: `given-name`, `current-password`.
    pub fn autocomplete(mut self, name: &'static str) -> Self {
        self.0.autocomplete = name;
        self
    }

    /// Which keys a phone shows: `text`, `decimal`, `numeric`.
    pub fn keys(mut self, keys: &'static str) -> Self {
        self.0.keys = keys;
        self
    }

    /// The most characters.
    pub fn max(mut self, max: u32) -> Self {
        self.0.max = max;
        self
    }

    /// The lines to see.
    pub fn rows(mut self, rows: u32) -> Self {
        self.0.rows = rows;
        self
    }

    fn view(self) -> Element {
        let Parts {
            id,
            what,
            label,
            mut value,
            hint,
            error,
            optional,
            password,
            short,
            autocomplete,
            keys,
            max,
            rows,
        } = *self.0;
        let invalid = error.is_some();
        let mut class = "utrecht-textbox".to_owned();
        for (on, name) in [(invalid, " utrecht-textbox--invalid"), (short, " short")] {
            if on {
                class.push_str(name);
            }
        }
        let describedby = described(&id, hint.is_some(), invalid);
        let typed = listen(move |event: FormEvent| value.set(event.value()));
        let line = if matches!(what, What::Lines) {
            rsx! {
                textarea {
                    class: "{class} area",
                    id: "{id}",
                    rows: "{rows}",
                    "aria-describedby": describedby,
                    "aria-invalid": invalid.then_some("true"),
                    value: value.get(),
                    oninput: typed,
                }
            }
        } else {
            rsx! {
                input {
                    class,
                    id: "{id}",
                    r#type: if password { "password" } else { "text" },
                    inputmode: keys,
                    autocomplete,
                    maxlength: "{max}",
                    "aria-describedby": describedby,
                    "aria-invalid": invalid.then_some("true"),
                    value: value.get(),
                    oninput: typed,
                }
            }
        };
        let whole = match what {
            What::Line | What::Lines => line,
            What::Money => rsx! {
                div { class: "joined",
                    span { class: "joined-sign", "aria-hidden": "true", "€" }
                    {line}
                }
            },
            What::Date => rsx! {
                div { class: "joined date",
                    {line}
                    {calendar(&id, value)}
                }
            },
        };
        around(&id, label, hint, error, optional, whole)
    }
}

impl IntoDynNode for Field {
    #[inline(never)]
    fn into_dyn_node(self) -> DynamicNode {
        self.view().into_dyn_node()
    }
}

/// The label, hint and error around a field, linked to it.
pub fn around(
    id: &str,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    optional: bool,
    field: Element,
) -> Element {
    let invalid = if error.is_some() { " utrecht-form-field--invalid" } else { "" };
    rsx! {
        div { class: "utrecht-form-field field{invalid}",
            label { class: "utrecht-form-field__label field-label", r#for: "{id}",
                "{label}"
                if optional {
                    span { class: "muted field-optional", " ({words().optional()})" }
                }
            }
            {hint_and_error(id, hint, error)}
            div { class: "utrecht-form-field__input", {field} }
        }
    }
}

/// A line of help, and what is wrong.
pub fn hint_and_error(id: &str, hint: Option<String>, error: Option<String>) -> Element {
    rsx! {
        if let Some(hint) = hint {
            p {
                class: "utrecht-form-field__description muted",
                id: "{id}-hint",
                "{hint}"
            }
        }
        if let Some(error) = error {
            p {
                class: "utrecht-form-field__error-message field-error",
                id: "{id}-error",
                {icon(IconName::Warning)}
                span { "{error}" }
            }
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

/// The button of the device's own calendar, and the field behind it.
fn calendar(id: &str, mut value: State<String>) -> Element {
    let picked = input::date(&value.read(), today()).map(|date| date.to_string()).unwrap_or_default();
    let picker = format!("{id}-kalender");
    let open = picker.clone();
    rsx! {
        button {
            class: "nl-button nl-button--subtle date-button",
            r#type: "button",
            "aria-label": words().field_date_pick(),
            onclick: listen(move |_: MouseEvent| show_picker(&open)),
            {icon(IconName::Calendar)}
        }
        input {
            class: "date-native",
            id: "{picker}",
            r#type: "date",
            tabindex: "-1",
            "aria-hidden": "true",
            value: "{picked}",
            oninput: listen(move |event: FormEvent| {
                if let Some(date) = input::date(&event.value(), today()) {
                    value.set(input::plain_date(date));
                }
            }),
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
