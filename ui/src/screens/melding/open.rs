use crate::backend::use_ask;
use crate::components::{IconName, card_link};
use crate::drawing::prelude::*;
use crate::route::Route;
use crate::words::words;
use domain::call::view::{MeldingRow, SendState};
use domain::call::{GetMeldingen, Topic};

/// Meldingen that are being written, wait, or were refused: what was received is a voorziening.
#[component]
pub fn Meldingen() -> Element {
    let w = words();
    let ask = use_ask(GetMeldingen {}, &[Topic::Outbox, Topic::Dossier]);
    let rows: Vec<MeldingRow> = ask.ready().map(|rows| rows.as_ref().clone()).unwrap_or_default();
    let open = rows.into_iter().filter_map(|row| {
        let (icon, title) = match row.state {
            SendState::Draft if row.summary.is_empty() => return None,
            SendState::Draft => (IconName::Pencil, w.melding_open()),
            SendState::Waiting => (IconName::Clock, w.melding_waiting_title()),
            SendState::Refused => (IconName::Warning, w.melding_refused_title()),
            SendState::Received | SendState::ByHand => return None,
        };
        Some((row, icon, title))
    });
    rsx! {
        div { class: "stack-s",
            for (row, icon, title) in open {
                Fragment { key: "{row.id}",
                    {card_link(Route::MeldingShow { id: row.id.clone() }, icon, title, rsx! {
                        span { class: "muted", "{row.summary}" }
                    })}
                }
            }
        }
    }
}
