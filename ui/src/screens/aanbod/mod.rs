//! What exists: the catalogue, and one entry of it.

mod desk;
mod entry;

pub use desk::{call_first, desk};
pub use entry::AanbodEntry;

use crate::backend::use_ask;
use crate::components::{
    ButtonKind, IconName, Tone, badge, button, card_link, empty_state, link_button, text_field,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::screens::voorzieningen::category_icon;
use crate::state::state;
use crate::words::words;
use domain::call::view::{AanbodKind, AanbodList, AanbodRow};
use domain::call::{GetAanbod, Topic};

/// The catalogue, searched and filtered.
#[component]
pub fn Aanbod() -> Element {
    let w = words();
    let query = state(String::new());
    let mut kind = state(None::<AanbodKind>);
    let ask = use_ask(
        GetAanbod { gemeente: None, query: query.get(), kind: kind.get() },
        &[Topic::App, Topic::Sync],
    );
    let kinds = [None].into_iter().chain(AanbodKind::ALL.iter().copied().map(Some));
    rsx! {
        Page { title: w.aanbod_title(), intro: w.aanbod_intro(),
            div { class: "grid",
                {card_link(Route::Wet, IconName::Info, w.aanbod_which_law(), rsx! {
                    span { class: "muted", {w.aanbod_which_law_text()} }
                })}
                {card_link(Route::Melding, IconName::Hands, w.aanbod_report(), rsx! {
                    span { class: "muted", {w.aanbod_report_text()} }
                })}
            }
            {text_field("zoek", w.aanbod_search(), query).hint(w.aanbod_search_hint())}
            div { class: "filters", role: "group", "aria-label": w.aanbod_title(),
                for one in kinds {
                    Fragment { key: "{kind_name(one)}",
                        {button(kind_name(one)).pressed(kind.get() == one).on(move |()| kind.set(one))}
                    }
                }
            }
            {ask.view(|list| rows(list))}
        }
    }
}

/// What a kind is called; none is everything.
fn kind_name(kind: Option<AanbodKind>) -> String {
    let w = words();
    match kind {
        None => w.aanbod_all(),
        Some(AanbodKind::Maatwerk) => w.aanbod_maatwerk(),
        Some(AanbodKind::Algemeen) => w.aanbod_algemeen(),
        Some(AanbodKind::Hulp) => w.aanbod_hulp(),
    }
}

fn rows(list: &AanbodList) -> Element {
    let w = words();
    if list.rows.is_empty() {
        return empty_state(
            IconName::Hands,
            w.aanbod_count(0),
            w.aanbod_none(),
            rsx! {
                {link_button(Route::Melding, w.aanbod_report()).kind(ButtonKind::Primary)}
            },
        );
    }
    rsx! {
        p { class: "muted small", role: "status", {w.aanbod_count(list.rows.len())} }
        div { class: "stack-s",
            for row in &list.rows {
                Fragment { key: "{row.id}",
                    {card_link(
                        Route::AanbodEntry { id: row.id.clone() },
                        category_icon(row.category),
                        row.title.clone(),
                        below(row, list.gemeente.as_deref()),
                    )}
                }
            }
        }
    }
}

fn below(row: &AanbodRow, gemeente: Option<&str>) -> Element {
    let w = words();
    rsx! {
        span { class: "muted block", "{row.summary}" }
        span { class: "row",
            {badge(Tone::Plain, None, kind_name(Some(row.kind)))}
            if let Some(own) = own_names(row, gemeente) {
                span { class: "small", "{own}" }
            } else if let Some(gemeente) = gemeente.filter(|_| row.local) {
                span { class: "small", {w.aanbod_local(gemeente)} }
            }
        }
    }
}

/// What the municipality calls it, where that is another name.
fn own_names(row: &AanbodRow, gemeente: Option<&str>) -> Option<String> {
    let other = row.names.iter().any(|name| *name != row.title);
    gemeente.filter(|_| other).map(|gemeente| words().aanbod_named(gemeente, row.names.join(", ")))
}
