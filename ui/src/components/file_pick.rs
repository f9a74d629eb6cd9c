use super::{IconName, icon};
use crate::backend::{Act, read_base64, use_act};
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::state::{State, state};
use crate::words::words;
use domain::call::{AppError, ErrorCode};
use domain::validate::MAX_UPLOAD;
use std::future::Future;
use std::pin::Pin;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// What is done with a file that was picked: its name, and its bytes as base64.
pub type Sending = Pin<Box<dyn Future<Output = Result<(), AppError>>>>;

/// Picking a photo or PDF; copying it copies the handle.
#[derive(Clone, Copy, PartialEq)]
pub struct Pick {
    act: Act,
    wrong: State<Option<String>>,
    what: What,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    /// A photo or PDF.
    Paper,
    Table,
    Calendar,
}

/// A place to pick a photo or PDF.
pub fn use_pick() -> Pick {
    Pick { act: use_act(), wrong: state(None), what: What::Paper }
}

/// A place to pick a table that a spreadsheet wrote.
pub fn use_table_pick() -> Pick {
    Pick { what: What::Table, ..use_pick() }
}

/// A place to pick what another calendar wrote.
pub fn use_calendar_pick() -> Pick {
    Pick { what: What::Calendar, ..use_pick() }
}

impl Pick {
    /// The field. The id is unique on the page. What is too large is not read at all; what is neither PDF nor photo
    /// is said to be so.
    pub fn field(
        self,
        id: &str,
        label: String,
        hint: String,
        send: impl Fn(String, String) -> Sending + 'static,
    ) -> Element {
        self.field_boxed(id.to_owned(), label, hint, Box::new(send))
    }

    #[inline(never)]
    fn field_boxed(
        self,
        id: String,
        label: String,
        hint: String,
        send: Box<dyn Fn(String, String) -> Sending>,
    ) -> Element {
        let Self { act, mut wrong, what } = self;
        let accept = match what {
            What::Paper => ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png",
            What::Table => ".csv,.txt,text/csv",
            What::Calendar => ".ics,text/calendar",
        };
        let field = id.clone();
        let send = std::rc::Rc::new(send);
        let picked = move |_: FormEvent| {
            let element = dom::document().and_then(|d| d.get_element_by_id(&field));
            let Some(input) = element.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) else { return };
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            wrong.set(None);
            if file.size() > MAX_UPLOAD as f64 {
                wrong.set(Some(words().bijlage_large()));
                input.set_value("");
                return;
            }
            let send = send.clone();
            act.run(async move {
                let text = read_base64(&file).await;
                input.set_value("");
                match send(file.name(), text?).await {
                    Err(error) if error.code == ErrorCode::InvalidField => {
                        let many = error.args.get("field").is_some_and(|field| field == "files");
                        let w = words();
                        wrong.set(Some(match what {
                            _ if many => w.bijlage_many(),
                            What::Paper => w.bijlage_wrong(),
                            What::Table => w.pgb_table_wrong(),
                            What::Calendar => w.agenda_import_wrong(),
                        }));
                        Ok(())
                    }
                    Err(error) if error.code == ErrorCode::TooLarge => {
                        wrong.set(Some(words().bijlage_large()));
                        Ok(())
                    }
                    other => other,
                }
            });
        };
        rsx! {
            div { class: "utrecht-form-field field",
                label { class: "utrecht-form-field__label field-label", r#for: "{id}", "{label}" }
                p { class: "utrecht-form-field__description muted small", id: "{id}-hint", "{hint}" }
                if let Some(text) = wrong.get() {
                    p {
                        class: "utrecht-form-field__error-message field-error",
                        id: "{id}-error",
                        role: "alert",
                        {icon(IconName::Warning)}
                        span { "{text}" }
                    }
                }
                div { class: "utrecht-form-field__input",
                    input {
                        class: "file",
                        id: "{id}",
                        r#type: "file",
                        accept,
                        "aria-describedby": "{id}-hint",
                        "aria-invalid": wrong.get().map(|_| "true"),
                        onchange: listen(picked),
                    }
                }
            }
            {act.view()}
        }
    }
}
