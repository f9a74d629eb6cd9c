use super::fresh_id;
use crate::dom;
use dioxus::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// A question over the screen, in the web view's own dialog: it keeps the focus and closes with Escape.
#[component]
pub fn Dialog(title: String, onclose: EventHandler<()>, children: Element) -> Element {
    let id = use_hook(fresh_id);
    let shown = id.clone();
    use_effect(move || {
        let element = dom::document().and_then(|d| d.get_element_by_id(&shown));
        if let Some(dialog) = element.and_then(|e| e.dyn_into::<HtmlDialogElement>().ok())
            && !dialog.open()
        {
            let _ = dialog.show_modal();
        }
    });
    rsx! {
        dialog {
            id: "{id}",
            class: "dialog",
            "aria-labelledby": "{id}-titel",
            oncancel: move |event| {
                event.prevent_default();
                onclose.call(());
            },
            div { class: "stack",
                h2 { id: "{id}-titel", "{title}" }
                {children}
            }
        }
    }
}
