//! What matters today: the most urgent term first, then the agenda, the PGB and tips.

mod parts;

use crate::app::{start_view, today};
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    Banner, Button, ButtonKind, Card, EmptyState, Icon, IconName, LinkButton, Section, SignInButton, Tone,
};
use crate::dom;
use crate::layout::Page;
use crate::route::{Route, from_path};
use crate::words::{codes, dates, words};
use dioxus::prelude::*;
use dioxus_router::Link;
use domain::call::view::{Freshness, ReminderView, VandaagView};
use domain::call::{DismissMissed, GetGemeenten, GetProfile, GetVandaag, ShowExample, Topic};
use parts::{AgendaLine, FirstTerm, OtherTerm, TipCard};
pub use parts::{PgbBar, PgbCard, PgbVerdict, agenda_title};

/// Today.
#[component]
pub fn Vandaag() -> Element {
    let ask = use_ask(GetVandaag {}, &Topic::ALL);
    let name = ask.ready().and_then(|view| view.name.clone());
    let day = ask.ready().map_or_else(today, |view| view.today);
    rsx! {
        Page { title: greeting(name), intro: dates::capital(&dates::full(day)), wide: true,
            {ask.view(|view| rsx! { Today { view: view.as_ref().clone() } })}
        }
    }
}

fn greeting(name: Option<String>) -> String {
    let w = words();
    match (dom::hour(), name) {
        (5..12, Some(name)) => w.greet_morning(name),
        (5..12, None) => w.greet_morning_plain(),
        (12..18, Some(name)) => w.greet_afternoon(name),
        (12..18, None) => w.greet_afternoon_plain(),
        (_, Some(name)) => w.greet_evening(name),
        (_, None) => w.greet_evening_plain(),
    }
}

#[component]
fn Today(view: VandaagView) -> Element {
    let w = words();
    let mut terms = view.terms.iter();
    let first = terms.next();
    let others: Vec<_> = terms.collect();
    let nothing = view.terms.is_empty() && view.voorzieningen == 0 && view.pgb.is_empty();
    rsx! {
        if !view.missed.is_empty() {
            Missed { missed: view.missed.clone() }
        }
        div { class: "columns",
            div { class: "stack-l",
                if view.unread > 0 {
                    Link { to: Route::Berichten {}, class: "card card-link unread",
                        span { class: "card-icon", Icon { name: IconName::Message } }
                        span { class: "grow card-title", {w.vandaag_unread(view.unread)} }
                        span { class: "chevron", Icon { name: IconName::ChevronRight } }
                    }
                }
                if let Some(first) = first {
                    Section { title: w.vandaag_first(), FirstTerm { card: first.clone() } }
                } else if nothing {
                    Begin { connected: view.sync.state != Freshness::NotConnected }
                } else {
                    Card {
                        EmptyState { icon: IconName::Sun, title: w.vandaag_quiet_title(), text: w.vandaag_quiet_text() }
                    }
                }
                if !others.is_empty() {
                    Section { title: w.vandaag_terms(),
                        div { class: "stack-s",
                            for card in others {
                                OtherTerm { key: "{card.voorziening}-{card.term.start}-{card.term.kind as u8}", card: card.clone() }
                            }
                        }
                    }
                }
                Section { title: w.vandaag_agenda(), all: (Route::Agenda {}, w.vandaag_agenda_all()),
                    Card { class: "rows",
                        if view.agenda.is_empty() {
                            p { class: "muted row-item", {w.vandaag_agenda_empty()} }
                        } else {
                            ul { class: "plain",
                                for item in &view.agenda {
                                    AgendaLine { key: "{item.id}", item: item.clone(), today: view.today }
                                }
                            }
                        }
                    }
                }
            }
            div { class: "stack-l",
                if !view.pgb.is_empty() {
                    Section { title: w.vandaag_pgb(),
                        div { class: "stack-s",
                            for pgb in &view.pgb {
                                PgbCard { key: "{pgb.id}", pgb: pgb.clone() }
                            }
                        }
                    }
                }
                if !view.tips.is_empty() {
                    Section { title: w.vandaag_tips(), all: (Route::Tips {}, w.vandaag_tips_all()),
                        div { class: "stack-s",
                            for tip in &view.tips {
                                TipCard { key: "{tip.id}", tip: tip.clone() }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Nothing is kept yet: a letter, a municipality, or an example.
#[component]
fn Begin(connected: bool) -> Element {
    let w = words();
    let act = use_act();
    let profile = use_ask(GetProfile {}, &[Topic::App]);
    let rows = use_ask(GetGemeenten {}, &[]);
    let chosen = profile.ready().and_then(|p| p.gemeente.clone());
    let gemeente = rows.ready().and_then(|rows| {
        rows.iter().find(|row| row.connectable && Some(&row.id) == chosen.as_ref()).cloned()
    });
    let demo = start_view().is_some_and(|start| start.demo);
    rsx! {
        Card { class: "hero",
            div { class: "stack",
                h2 { {w.vandaag_start_title()} }
                p { {w.vandaag_start_text()} }
                div { class: "row",
                    LinkButton { to: Route::BriefNew {}, kind: ButtonKind::Primary, icon: IconName::Letter, {w.nav_brief()} }
                }
            }
        }
        if !connected {
            Card {
                div { class: "stack",
                    h2 { class: "h3", {w.vandaag_connect_title()} }
                    p { {w.vandaag_connect_text()} }
                    div { class: "row",
                        if let Some(row) = gemeente {
                            SignInButton { gemeente: row.id.clone(), label: w.vandaag_connect() }
                        } else {
                            LinkButton { to: Route::Instellingen {}, {w.vandaag_connect()} }
                        }
                    }
                    if demo {
                        div { class: "row",
                            p { class: "muted", {w.vandaag_example_text()} }
                            Button {
                                kind: ButtonKind::Subtle,
                                busy: act.busy(),
                                onclick: move |()| act.run(async {
                                    backend::call(ShowExample { on: true }).await?;
                                    changed(&Topic::ALL);
                                    Ok(())
                                }),
                                {w.vandaag_example()}
                            }
                        }
                    }
                    {act.view()}
                }
            }
        }
    }
}

/// Reminders that came while the app was closed.
#[component]
fn Missed(missed: Vec<ReminderView>) -> Element {
    let w = words();
    let act = use_act();
    let ids: Vec<String> = missed.iter().map(|reminder| reminder.id.clone()).collect();
    rsx! {
        Banner { tone: Tone::Warn, icon: IconName::Clock, title: w.missed_title(),
            p { {w.missed_text()} }
            ul { class: "plain stack-s",
                for reminder in &missed {
                    li { key: "{reminder.id}",
                        if let Some(route) = from_path(&reminder.route) {
                            Link { to: route, class: "nl-link", {codes::reminder(reminder)} }
                        } else {
                            span { {codes::reminder(reminder)} }
                        }
                        span { class: "muted small", " · " {dates::capital(&dates::weekday(reminder.due))} }
                    }
                }
            }
            {act.view()}
            div { class: "row",
                Button {
                    busy: act.busy(),
                    onclick: move |()| {
                        let ids = ids.clone();
                        act.run(async move {
                            backend::call(DismissMissed { ids }).await?;
                            changed(&[Topic::Agenda]);
                            Ok(())
                        });
                    },
                    {w.missed_seen()}
                }
            }
        }
    }
}
