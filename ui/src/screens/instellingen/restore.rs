use crate::backend::{self, changed, read_base64, use_act};
use crate::components::{Tone, banner_live, submit_button, text_area, use_errors};
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::state::state;
use crate::words::words;
use domain::call::view::RestoreView;
use domain::call::{Restore, Topic};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};

const FIELD: &str = "reservekopie";

/// Merges a backup from another device.
#[component]
pub fn RestoreForm() -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let mut typed = state(String::new());
    let mut done = state(None::<RestoreView>);
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let file = chosen();
        let recovery = typed.peek().split_whitespace().collect::<Vec<_>>().join(" ");
        let mut found = Vec::new();
        if file.is_none() {
            found.push(("file", w.field_missing(w.restore_file())));
        }
        if recovery.is_empty() {
            found.push(("words", w.field_missing(w.restore_words())));
        }
        if !errors.show(found) {
            return;
        }
        let Some(file) = file else { return };
        act.run(async move {
            let file = read_base64(&file).await?;
            done.set(Some(backend::call(Restore { file, words: recovery }).await?));
            typed.set(String::new());
            changed(&Topic::ALL);
            Ok(())
        });
    };
    rsx! {
        form { class: "stack", novalidate: true, onsubmit: listen(submit),
            div { class: "utrecht-form-field field",
                label {
                    class: "utrecht-form-field__label field-label",
                    r#for: FIELD,
                    {w.restore_file()}
                }
                if let Some(error) = errors.of("file") {
                    p { class: "field-error", id: "{FIELD}-error", "{error}" }
                }
                input {
                    class: "file",
                    id: FIELD,
                    r#type: "file",
                    accept: ".naaste,.age,application/octet-stream",
                    "aria-describedby": errors.of("file").map(|_| format!("{FIELD}-error")),
                    "aria-invalid": errors.of("file").map(|_| "true"),
                }
            }
            {text_area("words", w.restore_words(), typed)
                .hint(w.restore_words_hint())
                .error(errors.of("words"))
                .rows(3)}
            {act.view()}
            if let Some(view) = done.get() {
                {banner_live(Tone::Ok, None, rsx! {
                    p { {w.restore_done(view.added, view.changed)} }
                })}
            }
            div { class: "row", {submit_button(w.restore_go()).busy(act.busy())} }
        }
    }
}

fn chosen() -> Option<File> {
    let element = dom::document()?.get_element_by_id(FIELD)?;
    element.dyn_into::<HtmlInputElement>().ok()?.files()?.get(0)
}
