use super::chat::ChatHead;
use super::write::Write;
use super::{CHAT, NO_ZAAK, subject};
use crate::backend::{self, use_ask};
use crate::components::{IconName, icon, person_tag};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{effect, go};
use crate::route::{Route, link_named};
use crate::words::{codes, dates, words};
use domain::call::view::{AttachmentState, AttachmentView, BerichtView, Delivery};
use domain::call::{GetBerichten, GetConcept, ReadGesprek, Topic};

/// One conversation, with a field to write.
#[component]
pub fn Gesprek(dossier: String, zaak: String) -> Element {
    let w = words();
    let ask = use_ask(GetBerichten {}, &[Topic::Dossier, Topic::Outbox]);
    let chat = zaak == CHAT;
    let zaak = (zaak != NO_ZAAK && !chat).then_some(zaak);
    let about = (dossier.clone(), zaak.clone());
    let find = move || {
        let rows = ask.ready()?;
        rows.iter().find(|g| g.dossier == about.0 && g.zaak == about.1 && g.chat == chat).cloned()
    };
    let found = find();
    let title = match &found {
        _ if chat => w.chat_title(),
        Some(gesprek) => subject(gesprek),
        None => w.berichten_new(),
    };
    // what is on the screen is read
    let read = (dossier.clone(), zaak.clone());
    effect(move || {
        if find().is_some_and(|gesprek| gesprek.unread > 0) {
            let (dossier, zaak) = read.clone();
            go(async move {
                // read or not, the messages are there
                let _ = backend::call(ReadGesprek { dossier, zaak, chat }).await;
            });
        }
    });
    let messages = found.map(|gesprek| gesprek.messages).unwrap_or_default();
    rsx! {
        Page { title, back: (Route::Berichten, w.nav_berichten()),
            div { class: "row", {person_tag(&dossier)} }
            {ask.view(|_| rsx! {
                ol { class: "plain messages", role: if chat { "log" },
                    for message in &messages {
                        Fragment { key: "{message.id}", {message_view(message)} }
                    }
                }
                if chat {
                    ChatHead { key: "{dossier}", dossier: dossier.clone() }
                } else {
                    Draft { key: "{dossier} {zaak.as_deref().unwrap_or_default()}", dossier: dossier.clone(), zaak: zaak.clone(), chat: false }
                }
            })}
        }
    }
}

/// What is being written here, once it is known.
#[component]
pub fn Draft(dossier: String, zaak: Option<String>, chat: bool) -> Element {
    let call = GetConcept { dossier: dossier.clone(), zaak: zaak.clone(), chat };
    let ask = use_ask(call, &[Topic::Outbox]);
    ask.view(|concept| {
        rsx! {
            Write { dossier, zaak, chat, concept: concept.clone() }
        }
    })
}

fn message_view(message: &BerichtView) -> Element {
    let w = words();
    let mine = message.delivery != Delivery::Received;
    let drawing = match message.delivery {
        Delivery::Received => None,
        Delivery::Sent | Delivery::Read => Some(IconName::Check),
        Delivery::Waiting => Some(IconName::Clock),
        Delivery::Parked => Some(IconName::Warning),
    };
    let at = dates::moment(message.at.as_millisecond());
    let state = match (message.delivery, message.read) {
        (Delivery::Received, _) => at,
        (Delivery::Read, Some(read)) => w.delivery_read_at(dates::moment(read.as_millisecond())),
        (Delivery::Sent | Delivery::Read, _) => w.delivery_sent_at(at),
        (waiting, _) => format!("{at} · {}", codes::delivery(waiting)),
    };
    rsx! {
        li { class: if mine { "message mine" } else { "message" },
            p { class: "strong small",
                {if mine { w.berichten_you() } else { message.sender.clone() }}
            }
            p { class: "message-text", "{message.text}" }
            if !message.attachments.is_empty() {
                ul { class: "plain stack-s",
                    for attachment in &message.attachments {
                        li { key: "{attachment.id}", {attachment_view(attachment)} }
                    }
                }
            }
            p { class: "muted small row delivery",
                if let Some(name) = drawing {
                    {icon(name)}
                }
                span { "{state}" }
            }
        }
    }
}

fn attachment_view(attachment: &AttachmentView) -> Element {
    let w = words();
    let note = codes::attachment(attachment.state);
    let title = attachment.title.clone();
    match attachment.state {
        AttachmentState::There => link_named(
            Route::Document { id: attachment.id.clone() },
            "nl-link row",
            Some(w.attachment_open(title.as_str())),
            rsx! {
                {icon(IconName::Document)}
                span { "{title}" }
            },
        ),
        _ => rsx! {
            span { class: "row",
                {icon(if attachment.state == AttachmentState::Sending { IconName::Clock } else { IconName::Warning })}
                span {
                    if !title.is_empty() {
                        "{title}: "
                    }
                    {note}
                }
            }
        },
    }
}
