//! Messages with the municipality, and what waits to be sent.

mod chat;
mod gesprek;
mod outbox;
mod write;

pub use gesprek::Gesprek;

use crate::backend::use_ask_again;
use crate::components::{
    ButtonKind, IconName, Tone, badge, chevron, dossier_name, dossiers, empty_state, icon, link_button,
    not_allowed, person_tag, section_head,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::{Route, link};
use crate::words::{dates, words};
use domain::call::view::{GesprekView, Scope, SourceKind};
use domain::call::{GetBerichten, Topic};
use outbox::Outbox;

/// A conversation that belongs to no zaak stands under this in its address.
pub const NO_ZAAK: &str = "-";

/// And the chat under this.
pub const CHAT: &str = "-chat";

/// The address of a conversation.
pub fn route_to(gesprek: &GesprekView) -> Route {
    let zaak = gesprek.zaak.clone().unwrap_or_else(|| NO_ZAAK.to_owned());
    Route::Gesprek {
        dossier: gesprek.dossier.clone(),
        zaak: if gesprek.chat { CHAT.to_owned() } else { zaak },
    }
}

/// The list.
#[component]
pub fn Berichten() -> Element {
    let w = words();
    let ask = use_ask_again(GetBerichten {}, &[Topic::Dossier, Topic::Outbox]);
    rsx! {
        Page { title: w.nav_berichten(), intro: w.berichten_intro(),
            Outbox {}
            {ask.view(|rows| list(rows))}
        }
    }
}

fn list(rows: &[GesprekView]) -> Element {
    let w = words();
    // one can write about any dossier that a municipality answers for, where one may
    let all: Vec<_> =
        dossiers().into_iter().filter(|row| row.source == SourceKind::Gemeente && !row.example).collect();
    let shared: Vec<_> = all.iter().filter(|row| row.scopes.contains(&Scope::Talk)).collect();
    let reachable: Vec<_> = shared
        .iter()
        .filter(|row| !rows.iter().any(|g| g.dossier == row.id && g.zaak.is_none() && !g.chat))
        .collect();
    if rows.is_empty() && all.is_empty() {
        return rsx! {
            div { class: "card",
                {empty_state(IconName::Message, w.berichten_empty_title(), w.berichten_empty_text(), rsx! {
                    {link_button(Route::Instellingen, w.settings_sign_in())
                        .kind(ButtonKind::Primary)
                        .icon(IconName::Lock)}
                    {link_button(Route::Hulp, w.nav_hulp()).icon(IconName::Phone)}
                })}
            }
        };
    }
    rsx! {
        {not_allowed(Scope::Talk, None)}
        div { class: "stack-s",
            for gesprek in rows {
                Fragment { key: "{gesprek.dossier}-{gesprek.zaak.as_deref().unwrap_or_default()}-{gesprek.chat}",
                    {link(route_to(gesprek), "card card-link", rsx! {
                        span { class: "card-icon", {icon(IconName::Message)} }
                        span { class: "grow stack-s",
                            {person_tag(&gesprek.dossier)}
                            span { class: "card-title", {subject(gesprek)} }
                            if gesprek.unread > 0 {
                                {badge(Tone::Brand, None, w.berichten_unread(gesprek.unread as usize))}
                            }
                            if let Some(last) = gesprek.messages.last() {
                                span { class: "one-line muted", "{last.text}" }
                                span { class: "muted small", {dates::moment(last.at.as_millisecond())} }
                            }
                        }
                        {chevron()}
                    })}
                }
            }
        }
        if !shared.is_empty() {
            section { class: "section",
                {section_head(w.chat_title(), None)}
                div { class: "row",
                    for row in &shared {
                        Fragment { key: "{row.id}",
                            {link_button(
                                Route::Gesprek { dossier: row.id.clone(), zaak: CHAT.to_owned() },
                                w.chat_for(dossier_name(row)),
                            )
                            .icon(IconName::Message)}
                        }
                    }
                }
            }
        }
        if !reachable.is_empty() {
            section { class: "section",
                {section_head(w.berichten_new(), None)}
                div { class: "row",
                    for row in reachable {
                        Fragment { key: "{row.id}",
                            {link_button(
                                Route::Gesprek { dossier: row.id.clone(), zaak: NO_ZAAK.to_owned() },
                                w.for_person(dossier_name(row)),
                            )
                            .icon(IconName::Pencil)}
                        }
                    }
                }
            }
        }
    }
}

/// What a conversation is about.
pub fn subject(gesprek: &GesprekView) -> String {
    if gesprek.chat {
        return words().chat_title();
    }
    if gesprek.subject.is_empty() { words().berichten_subject_none() } else { gesprek.subject.clone() }
}
