use super::finish;
use super::questions::NameField;
use crate::backend::{use_act, use_ask};
use crate::components::{Badge, Button, ButtonKind, Card, IconName, SignInButton, Tone};
use crate::layout::Bare;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::{Freshness, Profile};
use domain::call::{GetGemeenten, GetSync, Topic};

/// The end of the first questions: a name to greet with, signing in where that can be, and off.
#[component]
pub fn Ready(profile: Signal<Profile>, head: Element) -> Element {
    let w = words();
    let act = use_act();
    let rows = use_ask(GetGemeenten {}, &[]);
    let sync = use_ask(GetSync {}, &[Topic::Sync]);
    // decided on arrival: a field must not vanish while somebody types in it
    let ask_name = use_hook(|| profile.peek().name.is_none());
    let chosen = profile.read().gemeente.clone();
    let gemeente = rows.ready().and_then(|rows| {
        rows.iter().find(|row| row.connectable && Some(&row.id) == chosen.as_ref()).cloned()
    });
    let inside = gemeente.as_ref().is_some_and(|row| {
        let view = sync.ready();
        let session = view.as_ref().and_then(|view| view.sessions.iter().find(|s| s.gemeente == row.id));
        session.is_some_and(|s| matches!(s.state, Freshness::UpToDate | Freshness::Syncing))
    });
    let go = move |path: Option<&'static str>| {
        let profile = profile.peek().clone();
        act.run(async move { finish(profile, path).await });
    };
    rsx! {
        Bare { title: w.ready_title(), intro: w.ready_text(), head,
            if ask_name {
                Card {
                    div { class: "stack-s",
                        h2 { class: "h3", {w.q_name()} }
                        NameField { profile }
                    }
                }
            }
            if let Some(row) = gemeente {
                Card {
                    div { class: "stack-s",
                        h2 { class: "h3", "{row.name}" }
                        if inside {
                            p { Badge { tone: Tone::Ok, icon: IconName::Check, {w.settings_signed_in_plain()} } }
                        } else {
                            p { {w.ready_connect_text()} }
                        }
                        // it stays mounted: it says when signing in is done
                        div { hidden: inside,
                            SignInButton { gemeente: row.id.clone(), label: w.gemeente_connect(), wide: true }
                        }
                    }
                }
            }
            {act.view()}
            div { class: "stack",
                Button { kind: ButtonKind::Primary, wide: true, busy: act.busy(), onclick: move |()| go(None), {w.ready_go()} }
                Button { icon: IconName::Letter, wide: true, busy: act.busy(), onclick: move |()| go(Some("/brief")), {w.ready_letter()} }
            }
        }
    }
}
