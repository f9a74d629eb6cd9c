use super::{Icon, IconName};
use dioxus::prelude::*;

/// Nothing here yet, and how that changes.
#[component]
pub fn EmptyState(icon: IconName, title: String, text: String, children: Element) -> Element {
    rsx! {
        div { class: "empty",
            span { class: "empty-icon", Icon { name: icon } }
            p { class: "empty-title", "{title}" }
            p { class: "muted", "{text}" }
            div { class: "row center", {children} }
        }
    }
}
