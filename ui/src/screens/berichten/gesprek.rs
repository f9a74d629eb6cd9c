use super::{NO_ZAAK, subject};
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{IconName, icon, person_tag, submit_button, text_area, toast, use_errors};
use crate::layout::Page;
use crate::lean::{listen, state};
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
        Page { title, back: (Route::Berichten, w.nav_berichten()),
            div { class: "row", {person_tag(&dossier)} }
            {ask.view(|_| rsx! {
                ol { class: "plain messages",
                    for message in &messages {
                        Fragment { key: "{message.id}", {message_view(message)} }
                    }
                }
                Write { dossier, zaak }
            })}
        }
    }
}

fn message_view(message: &BerichtView) -> Element {
    let w = words();
    let mine = message.delivery != Delivery::Received;
    let drawing = match message.delivery {
        Delivery::Received => None,
        Delivery::Sent => Some(IconName::Check),
        Delivery::Waiting => Some(IconName::Clock),
        Delivery::Parked => Some(IconName::Warning),
    };
    rsx! {
        li { class: if mine { "message mine" } else { "message" },
            p { class: "strong small",
                {if mine { w.berichten_you() } else { message.sender.clone() }}
            }
            p { class: "message-text", "{message.text}" }
            p { class: "muted small row",
                {dates::moment(message.at.as_millisecond())}
                if let Some(name) = drawing {
                    span { class: "row delivery",
                        {icon(name)}
                        {codes::delivery(message.delivery)}
                    }
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
    let mut text = state(String::new());
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
        div { class: "card",
            form { class: "stack", onsubmit: listen(submit),
                {text_area("text", w.berichten_write(), text).error(errors.of("text")).rows(5)}
                if left < 400 {
                    p { class: "muted small", role: "status", {w.berichten_left(left)} }
                }
                {act.view()}
                div { class: "row", {submit_button(w.berichten_send()).busy(act.busy())} }
            }
        }
    }
}
