use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::{Handler, effect};
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// One dialog is open at a time.
const ID: &str = "vraag";

/// A question over the screen, in the web view's own dialog: it keeps the focus and closes with Escape.
#[component]
pub fn Dialog(title: String, #[props(into)] onclose: Handler<()>, children: Element) -> Element {
    effect(move || {
        let element = dom::document().and_then(|d| d.get_element_by_id(ID));
        if let Some(dialog) = element.and_then(|e| e.dyn_into::<HtmlDialogElement>().ok())
            && !dialog.open()
        {
            let _ = dialog.show_modal();
        }
    });
    rsx! {
        dialog {
            id: ID,
            class: "dialog",
            "aria-labelledby": "{ID}-titel",
            oncancel: move |event| {
                event.prevent_default();
                onclose.call(());
            },
            div { class: "stack",
                h2 { id: "{ID}-titel", "{title}" }
                {children}
            }
        }
    }
}
