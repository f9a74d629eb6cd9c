//! Messages with the municipality, and what waits to be sent.

mod gesprek;
mod outbox;

pub use gesprek::Gesprek;

use crate::backend::use_ask;
use crate::components::{
    ButtonKind, Card, EmptyState, Icon, IconName, LinkButton, PersonTag, Section, dossier_name, dossiers,
};
use crate::layout::Page;
use crate::route::Route;
use crate::words::{dates, words};
use dioxus::prelude::*;
use dioxus_router::Link;
use domain::call::view::{GesprekView, SourceKind};
use domain::call::{GetBerichten, Topic};
use outbox::Outbox;

/// A conversation that belongs to no zaak stands under this in its address.
pub const NO_ZAAK: &str = "-";

/// The address of a conversation.
pub fn route_to(gesprek: &GesprekView) -> Route {
    Route::Gesprek {
        dossier: gesprek.dossier.clone(),
        zaak: gesprek.zaak.clone().unwrap_or_else(|| NO_ZAAK.to_owned()),
    }
}

/// The list.
#[component]
pub fn Berichten() -> Element {
    let w = words();
    let ask = use_ask(GetBerichten {}, &[Topic::Dossier, Topic::Outbox]);
    rsx! {
        Page { title: w.nav_berichten(), intro: w.berichten_intro(),
            Outbox {}
            {ask.view(|rows| rsx! { List { rows: rows.as_ref().clone() } })}
        }
    }
}

#[component]
fn List(rows: Vec<GesprekView>) -> Element {
    let w = words();
    // one can write about any dossier that a municipality answers for
    let reachable: Vec<_> = dossiers()
        .into_iter()
        .filter(|row| row.source == SourceKind::Gemeente && !row.example)
        .filter(|row| !rows.iter().any(|g| g.dossier == row.id && g.zaak.is_none()))
        .collect();
    if rows.is_empty() && reachable.is_empty() {
        return rsx! {
            Card {
                EmptyState { icon: IconName::Message, title: w.berichten_empty_title(), text: w.berichten_empty_text(),
                    LinkButton { to: Route::Instellingen {}, kind: ButtonKind::Primary, icon: IconName::Lock, {w.settings_sign_in()} }
                    LinkButton { to: Route::Hulp {}, icon: IconName::Phone, {w.nav_hulp()} }
                }
            }
        };
    }
    rsx! {
        div { class: "stack-s",
            for gesprek in &rows {
                Link { key: "{gesprek.dossier}-{gesprek.zaak:?}", to: route_to(gesprek), class: "card card-link",
                    span { class: "card-icon", Icon { name: IconName::Message } }
                    span { class: "grow stack-s",
                        PersonTag { dossier: gesprek.dossier.clone() }
                        span { class: "card-title", {subject(gesprek)} }
                        if let Some(last) = gesprek.messages.last() {
                            span { class: "one-line muted", "{last.text}" }
                            span { class: "muted small", {dates::moment(last.at.as_millisecond())} }
                        }
                    }
                    span { class: "chevron", Icon { name: IconName::ChevronRight } }
                }
            }
        }
        if !reachable.is_empty() {
            Section { title: w.berichten_new(),
                div { class: "row",
                    for row in reachable {
                        LinkButton {
                            key: "{row.id}",
                            to: Route::Gesprek { dossier: row.id.clone(), zaak: NO_ZAAK.to_owned() },
                            icon: IconName::Pencil,
                            {w.for_person(dossier_name(&row))}
                        }
                    }
                }
            }
        }
    }
}

/// What a conversation is about.
pub fn subject(gesprek: &GesprekView) -> String {
    if gesprek.subject.is_empty() { words().berichten_subject_none() } else { gesprek.subject.clone() }
}
