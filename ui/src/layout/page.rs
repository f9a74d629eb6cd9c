use crate::components::{IconName, icon};
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::effect;
use crate::route::{Route, link};
use crate::words::words;
use std::cell::Cell;

thread_local! {
    // the first page was not navigated to: a reader starts at the top by itself
    static NAVIGATED: Cell<bool> = const { Cell::new(false) };
}

/// A screen: its heading, which gets the focus on arrival, and what is below it.
#[component]
pub fn Page(
    title: String,
    #[props(default)] intro: Option<String>,
    /// Where the back link goes, and what it is called.
    #[props(default)]
    back: Option<(Route, String)>,
    /// Beside the heading.
    #[props(default)]
    aside: Option<Element>,
    /// Two columns where there is room.
    #[props(default)]
    wide: bool,
    children: Element,
) -> Element {
    let w = words();
    effect(use_reactive!(|title| dom::set_title(&format!("{title} - Naaste"))));
    effect(|| {
        if NAVIGATED.replace(true) {
            dom::scroll_to_top();
            dom::focus("#titel");
        }
    });
    rsx! {
        div { class: if wide { "page wide" } else { "page" },
            header { class: "page-head",
                if let Some((to, label)) = back {
                    {link(to, "nl-link back", rsx! {
                        {icon(IconName::ChevronLeft)}
                        span { class: "hidden-text", "{w.back()}: " }
                        "{label}"
                    })}
                }
                div { class: "row spread",
                    h1 { id: "titel", tabindex: "-1", "{title}" }
                    {aside}
                }
                if let Some(intro) = intro {
                    p { class: "intro", "{intro}" }
                }
            }
            {children}
        }
    }
}
