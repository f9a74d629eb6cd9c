use super::{IconName, icon};
use crate::drawing::prelude::*;
use crate::route::{Route, link};

/// A card that is one link: title, what stands below it, and an arrow.
pub fn card_link(to: Route, drawing: IconName, title: String, below: Element) -> Element {
    link(
        to,
        "card card-link",
        rsx! {
            span { class: "card-icon", {icon(drawing)} }
            span { class: "grow stack-s",
                span { class: "card-title", "{title}" }
                {below}
            }
            {chevron()}
        },
    )
}

/// The arrow at the end of what leads somewhere.
pub fn chevron() -> Element {
    rsx! {
        span { class: "chevron", {icon(IconName::ChevronRight)} }
    }
}

/// The heading of a part of a screen, with a link to all of it.
pub fn section_head(title: String, all: Option<(Route, String)>) -> Element {
    rsx! {
        div { class: "section-head",
            h2 { "{title}" }
            if let Some((to, label)) = all {
                {link(to, "nl-link", rsx! { "{label}" })}
            }
        }
    }
}
