use super::{NO_ZAAK, subject};
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{Button, ButtonKind, Card, Icon, IconName, PersonTag, TextArea, toast, use_errors};
use crate::layout::Page;
use crate::route::Route;
use crate::words::{codes, dates, words};
use dioxus::prelude::*;
use domain::call::view::{BerichtView, Delivery};
use domain::call::{GetBerichten, SendBericht, Topic};

/// The most characters of a message.
const MOST: usize = 4_000;

/// One conversation, with a field to write.
#[component]
pub fn Gesprek(dossier: String, zaak: String) -> Element {
    let w = words();
    let ask = use_ask(GetBerichten {}, &[Topic::Dossier, Topic::Outbox]);
    let zaak = (zaak != NO_ZAAK).then_some(zaak);
    let found =
        ask.ready().and_then(|rows| rows.iter().find(|g| g.dossier == dossier && g.zaak == zaak).cloned());
    let title = found.as_ref().map_or_else(|| w.berichten_new(), subject);
    let messages = found.map(|gesprek| gesprek.messages).unwrap_or_default();
    rsx! {
        Page { title, back: (Route::Berichten {}, w.nav_berichten()),
            div { class: "row", PersonTag { dossier: dossier.clone() } }
            {ask.view(|_| rsx! {
                ol { class: "plain messages",
                    for message in messages {
                        Message { key: "{message.id}", message }
                    }
                }
                Write { dossier, zaak }
            })}
        }
    }
}

#[component]
fn Message(message: BerichtView) -> Element {
    let w = words();
    let mine = message.delivery != Delivery::Received;
    let icon = match message.delivery {
        Delivery::Received => None,
        Delivery::Sent => Some(IconName::Check),
        Delivery::Waiting => Some(IconName::Clock),
        Delivery::Parked => Some(IconName::Warning),
    };
    rsx! {
        li { class: if mine { "message mine" } else { "message" },
            p { class: "strong small", {if mine { w.berichten_you() } else { message.sender.clone() }} }
            p { class: "message-text", "{message.text}" }
            p { class: "muted small row",
                {dates::moment(message.at.as_millisecond())}
                if let Some(name) = icon {
                    span { class: "row delivery", Icon { name } {codes::delivery(message.delivery)} }
                }
            }
        }
    }
}

#[component]
fn Write(dossier: String, zaak: Option<String>) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let mut text = use_signal(String::new);
    let count = text.read().chars().count();
    let left = MOST.saturating_sub(count);
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let tekst = text.peek().trim().to_owned();
        let mut found = Vec::new();
        if tekst.is_empty() {
            found.push(("text", w.field_missing(w.berichten_write())));
        } else if tekst.chars().count() > MOST {
            found.push(("text", w.berichten_too_long()));
        }
        if !errors.show(found) {
            return;
        }
        let (dossier, zaak) = (dossier.clone(), zaak.clone());
        act.run(async move {
            backend::call(SendBericht { dossier, zaak, tekst }).await?;
            text.set(String::new());
            toast(words().berichten_queued());
            changed(&[Topic::Dossier, Topic::Outbox]);
            Ok(())
        });
    };
    rsx! {
        Card {
            form { class: "stack", onsubmit: submit,
                TextArea { label: w.berichten_write(), value: text, error: errors.of("text"), rows: 5 }
                if left < 400 {
                    p { class: "muted small", role: "status", {w.berichten_left(left)} }
                }
                {act.view()}
                div { class: "row",
                    Button { kind: ButtonKind::Primary, submit: true, busy: act.busy(), {w.berichten_send()} }
                }
            }
        }
    }
}
