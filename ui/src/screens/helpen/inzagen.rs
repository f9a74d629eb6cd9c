//! Who looked at what, by day.

use crate::app::today;
use crate::backend::use_ask;
use crate::components::{IconName, empty_state};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::{codes, dates, words};
use domain::call::view::LookDay;
use domain::call::{GetMachtigingen, Topic};

/// Of one own dossier.
#[component]
pub fn Inzagen(dossier: String) -> Element {
    let w = words();
    let ask = use_ask(GetMachtigingen {}, &[Topic::Dossier, Topic::Sync]);
    rsx! {
        Page {
            title: w.helpen_looks_title(),
            intro: w.helpen_looks_intro(),
            back: (Route::Helpen, w.helpen_title()),
            {ask.view(|view| {
                let own = view.own.iter().find(|own| own.dossier == dossier);
                days(own.map(|own| own.looks.as_slice()).unwrap_or_default())
            })}
        }
    }
}

fn days(looks: &[LookDay]) -> Element {
    let w = words();
    if looks.is_empty() {
        return rsx! {
            div { class: "card",
                {empty_state(IconName::Shield, w.helpen_looks_none(), String::new(), VNode::empty())}
            }
        };
    }
    rsx! {
        for day in looks {
            section { key: "{day.date}", class: "section",
                h2 { class: "h3", {dates::capital(&dates::relative(day.date, today()))} }
                div { class: "card rows",
                    ul { class: "plain",
                        for look in &day.looks {
                            li { key: "{look.who}", class: "row-item",
                                span { class: "grow stack-s",
                                    span { class: "strong", "{look.who}" }
                                    span { class: "muted", {parts(look)} }
                                }
                            }
                        }
                    }
                }
            }
        }
        p { class: "muted", {w.helpen_looks_help()} }
    }
}

fn parts(look: &domain::call::view::LookView) -> String {
    let parts: Vec<String> = look.what.iter().map(|part| codes::looked_at(*part)).collect();
    dates::capital(&parts.join(", "))
}
