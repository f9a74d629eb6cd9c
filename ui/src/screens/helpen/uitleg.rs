//! For who cannot grant: DigiD Machtigen, levenstestament, mentor, bewindvoerder, curator. Sources, read on
//! 21 November 2026: Logius and the SVB on DigiD Machtigen; rwv.nl and ouderenbescherming.com on who decides what.

use super::row::DIGID;
use crate::components::{ButtonKind, IconName, link_button, out_link, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;

const SVB: &str = "https://www.svb.nl/nl/uitleg-mijnsvb/hoe-kunt-u-inloggen/digid-machtigen";

/// The explanation.
#[component]
pub fn Uitleg() -> Element {
    let w = words();
    let arrangements = [
        (w.helpen_uitleg_levenstestament(), w.helpen_uitleg_levenstestament_text()),
        (w.helpen_uitleg_mentor(), w.helpen_uitleg_mentor_text()),
        (w.helpen_uitleg_bewind(), w.helpen_uitleg_bewind_text()),
        (w.helpen_uitleg_curator(), w.helpen_uitleg_curator_text()),
    ];
    rsx! {
        Page {
            title: w.helpen_uitleg_title(),
            intro: w.helpen_uitleg_intro(),
            back: (Route::Helpen, w.helpen_title()),
            section { class: "section",
                {section_head(w.helpen_uitleg_digid(), None)}
                div { class: "card stack",
                    p { {w.helpen_uitleg_digid_text()} }
                    p { {w.helpen_uitleg_digid_here()} }
                    div { class: "row",
                        {out_link(DIGID.to_owned(), w.helpen_uitleg_source_digid()).icon(IconName::Out)}
                    }
                }
            }
            div { class: "grid",
                for (title, text) in arrangements {
                    div { key: "{title}", class: "card stack-s",
                        h2 { class: "h3", "{title}" }
                        p { "{text}" }
                    }
                }
            }
            section { class: "section",
                {section_head(w.helpen_uitleg_now(), None)}
                div { class: "card stack",
                    p { {w.helpen_uitleg_now_text()} }
                    p { {w.helpen_uitleg_bewind_svb()} }
                    p { {w.helpen_uitleg_now_help()} }
                    div { class: "row",
                        {link_button(Route::Hulp, w.nav_hulp()).kind(ButtonKind::Primary).icon(IconName::Phone)}
                        {out_link(SVB.to_owned(), w.helpen_uitleg_source_svb()).icon(IconName::Out)}
                    }
                }
            }
            p { class: "muted small", "{w.helpen_uitleg_source()}: {w.helpen_uitleg_source_rwv()}. {w.helpen_uitleg_no_advice()}" }
        }
    }
}
