use crate::drawing::prelude::*;
use crate::words::words;

/// Something is on its way. It appears after a short while, so that a quick answer does not flash.
pub fn loading() -> Element {
    rsx! {
        div { class: "loading", role: "status",
            span { class: "hidden-text", {words().loading()} }
            div { class: "bone bone-title" }
            div { class: "bone" }
            div { class: "bone" }
        }
    }
}
