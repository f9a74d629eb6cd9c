use super::nav::mark;
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::effect;

/// A screen without navigation: the lock and the first questions.
#[component]
pub fn Bare(
    title: String,
    #[props(default)] intro: Option<String>,
    /// Above the heading: a way back, progress.
    #[props(default)]
    head: Option<Element>,
    children: Element,
) -> Element {
    effect(use_reactive!(|title| {
        dom::set_title(&format!("{title} - Naaste"));
        dom::focus("#titel");
        dom::scroll_to_top();
    }));
    rsx! {
        main { class: "bare", id: "inhoud",
            p { class: "brand", "aria-hidden": "true",
                {mark()}
                "Naaste"
            }
            {head}
            h1 { id: "titel", tabindex: "-1", "{title}" }
            if let Some(intro) = intro {
                p { class: "intro", "{intro}" }
            }
            {children}
        }
    }
}
