//! Photos and PDFs of a letter: shown back, added, thrown away.

use crate::backend::{self, Act, changed, open_file, read_base64, use_act};
use crate::components::{ButtonKind, IconName, button, icon, toast};
use crate::dom;
use crate::lean::{listen, state};
use crate::words::{amounts, words};
use dioxus::prelude::*;
use domain::call::view::{BijlageRow, FileView};
use domain::call::{AddBijlage, DeleteBijlage, ErrorCode, Topic};
use domain::validate::MAX_UPLOAD;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The files of one letter.
#[component]
pub fn Bijlagen(brief: String, rows: Vec<BijlageRow>) -> Element {
    let w = words();
    let act = use_act();
    let mut wrong = state(None::<String>);
    let field = format!("bijlage-{brief}");
    let picked = {
        let field = field.clone();
        move |_: FormEvent| {
            let element = dom::document().and_then(|d| d.get_element_by_id(&field));
            let Some(input) = element.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) else { return };
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            wrong.set(None);
            // What is too large is not read at all.
            if file.size() > MAX_UPLOAD as f64 {
                wrong.set(Some(words().bijlage_large()));
                input.set_value("");
                return;
            }
            let brief = brief.clone();
            act.run(async move {
                let text = read_base64(&file).await;
                input.set_value("");
                let call = AddBijlage { brief, name: file.name(), file: text? };
                match backend::call(call).await {
                    Ok(_) => {
                        toast(words().bijlage_added());
                        changed(&[Topic::Dossier]);
                        Ok(())
                    }
                    Err(error) if error.code == ErrorCode::InvalidField => {
                        wrong.set(Some(words().bijlage_wrong()));
                        Ok(())
                    }
                    Err(error) if error.code == ErrorCode::TooLarge => {
                        wrong.set(Some(words().bijlage_large()));
                        Ok(())
                    }
                    Err(error) => Err(error),
                }
            });
        }
    };
    rsx! {
        div { class: "stack-s",
            if !rows.is_empty() {
                ul { class: "plain stack-s",
                    for row in rows {
                        Fragment { key: "{row.id}", {file_row(row, act)} }
                    }
                }
            }
            div { class: "utrecht-form-field field",
                label { class: "utrecht-form-field__label field-label", r#for: "{field}", {w.bijlage_add()} }
                p { class: "muted small", id: "{field}-hint", {w.bijlage_hint()} }
                if let Some(text) = wrong() {
                    p { class: "field-error", id: "{field}-error", role: "alert",
                        {icon(IconName::Warning)}
                        span { "{text}" }
                    }
                }
                input {
                    class: "file",
                    id: "{field}",
                    r#type: "file",
                    accept: ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png",
                    "aria-describedby": "{field}-hint",
                    "aria-invalid": wrong().map(|_| "true"),
                    onchange: listen(picked),
                }
            }
            {act.view()}
        }
    }
}

fn file_row(row: BijlageRow, act: Act) -> Element {
    let w = words();
    let BijlageRow { id, name, media_type, size, path, .. } = row;
    rsx! {
        li { class: "row",
            match path {
                Some(path) => rsx! {
                    {button(name.clone()).kind(ButtonKind::Subtle).icon(IconName::Letter)
                        .named(w.bijlage_open(name.as_str()))
                        .on({
                            let file = FileView { name: name.clone(), media_type, path };
                            move |()| open_file(&file, false)
                        })}
                },
                None => rsx! {
                    span { "{name}" }
                    span { class: "muted small", {w.bijlage_elsewhere()} }
                },
            }
            span { class: "muted small", {amounts::size(size)} }
            {button(w.delete()).kind(ButtonKind::SubtleDanger).busy(act.busy())
                .named(w.bijlage_delete(name.as_str()))
                .on(move |()| {
                    let id = id.clone();
                    act.run(async move {
                        backend::call(DeleteBijlage { id }).await?;
                        toast(words().bijlage_deleted());
                        changed(&[Topic::Dossier]);
                        Ok(())
                    });
                })}
        }
    }
}
