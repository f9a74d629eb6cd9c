//! What does not fit in the bar of a phone, and the page for an address that does not exist.

use crate::components::{ButtonKind, IconName, card_link, link_button};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;

/// Everything else.
#[component]
pub fn Meer() -> Element {
    let w = words();
    let items = [
        (Route::BriefNew, IconName::Letter, w.nav_brief()),
        (Route::Melding, IconName::Hands, w.melding_title()),
        (Route::Aanbod, IconName::House, w.aanbod_title()),
        (Route::Wet, IconName::Info, w.wet_title()),
        (Route::Tips, IconName::Bulb, w.nav_tips()),
        (Route::Zoeken, IconName::Search, w.search_title()),
        (Route::Checkin, IconName::Sun, w.checkin_title()),
        (Route::Dagboek, IconName::Pencil, w.dagboek_title()),
        (Route::Noodplan, IconName::Shield, w.noodplan_title()),
        (Route::Berichten, IconName::Message, w.nav_berichten()),
        (Route::Helpen, IconName::Person, w.helpen_title()),
        (Route::Hulp, IconName::Phone, w.nav_hulp()),
        (Route::Instellingen, IconName::Gear, w.nav_instellingen()),
    ];
    rsx! {
        Page { title: w.nav_meer(), intro: w.meer_intro(),
            div { class: "stack-s",
                for (to, icon, title) in items {
                    {card_link(to, icon, title, VNode::empty())}
                }
            }
        }
    }
}

/// An address that does not exist.
#[component]
pub fn NotFound() -> Element {
    let w = words();
    rsx! {
        Page { title: w.not_found_title(),
            p { {w.not_found_text()} }
            div { class: "row",
                {link_button(Route::Vandaag, w.to_vandaag()).kind(ButtonKind::Primary)}
            }
        }
    }
}
