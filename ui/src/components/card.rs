use super::{Icon, IconName};
use crate::route::Route;
use dioxus::prelude::*;
use dioxus_router::Link;

/// A surface that holds what belongs together.
#[component]
pub fn Card(#[props(default)] class: String, children: Element) -> Element {
    rsx! {
        div { class: "card {class}", {children} }
    }
}

/// A card that is one link: title, lines below it, and an arrow.
#[component]
pub fn CardLink(
    to: Route,
    title: String,
    #[props(default)] icon: Option<IconName>,
    #[props(default)] class: String,
    children: Element,
) -> Element {
    rsx! {
        Link { to, class: "card card-link {class}",
            if let Some(name) = icon {
                span { class: "card-icon", Icon { name } }
            }
            span { class: "grow stack-s",
                span { class: "card-title", "{title}" }
                {children}
            }
            span { class: "chevron", Icon { name: IconName::ChevronRight } }
        }
    }
}

/// A part of a screen with its heading, and a link to all of it.
#[component]
pub fn Section(
    title: String,
    #[props(default)] all: Option<(Route, String)>,
    #[props(default)] class: String,
    children: Element,
) -> Element {
    rsx! {
        section { class: "section {class}",
            div { class: "section-head",
                h2 { "{title}" }
                if let Some((to, label)) = all {
                    Link { to, class: "nl-link", "{label}" }
                }
            }
            {children}
        }
    }
}
