//! What stands around every screen: navigation, banners, the page with its heading.

mod banners;
mod bare;
mod nav;
mod page;
mod theme;

pub use bare::Bare;
pub use page::Page;
pub use theme::set_theme;

use crate::components::use_dossiers;
use crate::dom;
use crate::route::Route;
use crate::words::words;
use dioxus::prelude::*;
use dioxus_router::Outlet;

/// The frame: a bar at the bottom of a phone, at the side of a desktop.
#[component]
pub fn Layout() -> Element {
    use_dossiers();
    rsx! {
        a {
            class: "nl-skip-link",
            href: "#inhoud",
            onclick: move |event: MouseEvent| {
                // the fragment would be a step in the history
                event.prevent_default();
                dom::focus("#titel");
            },
            {words().skip_to_content()}
        }
        div { class: "frame",
            nav::Nav {}
            div { class: "column",
                banners::Banners {}
                main { id: "inhoud", Outlet::<Route> {} }
            }
        }
    }
}
