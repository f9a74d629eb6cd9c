use super::{IconName, icon};
use crate::drawing::prelude::*;

/// Nothing here yet, and how that changes.
pub fn empty_state(drawing: IconName, title: String, text: String, actions: Element) -> Element {
    rsx! {
        div { class: "empty",
            span { class: "empty-icon", {icon(drawing)} }
            p { class: "empty-title", "{title}" }
            p { class: "muted", "{text}" }
            div { class: "row center", {actions} }
        }
    }
}
