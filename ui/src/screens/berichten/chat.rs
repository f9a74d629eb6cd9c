use super::NO_ZAAK;
use super::gesprek::Draft;
use crate::backend::use_ask;
use crate::components::{
    ButtonKind, IconName, SignInButton, Tone, badge, dossiers, link_button, section_head,
};
use crate::drawing::prelude::*;
use crate::lean::leave;
use crate::route::Route;
use crate::screens::hulp::{channel_list, opening_table};
use crate::words::words;
use domain::call::view::{ChatLine, ChatView};
use domain::call::{CloseChat, OpenChat, Request, Topic};

/// The chat: whether somebody is there, and then a field; otherwise the phone, the hours and a message instead.
#[component]
pub fn ChatHead(dossier: String) -> Element {
    let ask = use_ask(OpenChat { dossier: dossier.clone() }, &[Topic::Sync]);
    leave(|| Some(Request::from(CloseChat {})));
    ask.view(|view| chat(&dossier, view))
}

fn chat(dossier: &str, view: &ChatView) -> Element {
    let w = words();
    let row = dossiers().into_iter().find(|row| row.id == dossier);
    let own = row.as_ref().is_some_and(|row| row.own);
    if view.offered && view.open {
        let state = match view.line {
            ChatLine::Live => Some(w.chat_live()),
            ChatLine::Connecting => Some(w.chat_connecting()),
            ChatLine::Off => view.signed_in.then(|| w.chat_off()),
        };
        return rsx! {
            div { class: "row",
                {badge(Tone::Ok, Some(IconName::Check), w.chat_open())}
                if let Some(state) = state {
                    span { class: "muted small", role: "status", "{state}" }
                }
            }
            if !view.signed_in {
                if let Some(gemeente) = row.and_then(|row| row.gemeente) {
                    div { class: "row", SignInButton { gemeente, label: w.chat_sign_in() } }
                }
            }
            Draft { dossier: dossier.to_owned(), zaak: None::<String>, chat: true }
            p { class: "muted small", {if own { w.chat_private_own() } else { w.chat_private() }} }
        };
    }
    let phone = view.desk.channels.iter().any(|channel| channel.kind == "telefoon");
    rsx! {
        div { class: "card stack",
            div { class: "row", {badge(Tone::Plain, Some(IconName::Clock), w.chat_closed())} }
            p {
                {
                    if view.offered {
                        w.chat_closed_text(view.gemeente.as_str())
                    } else {
                        w.chat_none_text(view.gemeente.as_str())
                    }
                }
            }
            div { class: "row",
                {link_button(
                    Route::Gesprek { dossier: dossier.to_owned(), zaak: NO_ZAAK.to_owned() },
                    w.chat_message(),
                )
                .kind(ButtonKind::Primary)
                .icon(IconName::Pencil)}
            }
        }
        if !view.opening.is_empty() {
            section { class: "section",
                {section_head(w.chat_hours(), None)}
                div { class: "card", {opening_table(&view.opening)} }
            }
        }
        section { class: "section",
            {section_head(w.chat_other(), None)}
            div { class: "card stack",
                {channel_list(&view.desk.channels)}
                if !phone {
                    p { class: "muted", {w.chat_no_phone()} }
                }
            }
        }
    }
}
