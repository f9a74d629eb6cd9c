use super::finish;
use super::questions::NameField;
use crate::backend::{use_act, use_ask};
use crate::components::{Button, ButtonKind, Card, IconName, SignInButton};
use crate::layout::Bare;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::GetGemeenten;
use domain::call::view::Profile;

/// The end of the first questions: a name to greet with, signing in where that can be, and off.
#[component]
pub fn Ready(profile: Signal<Profile>, head: Element) -> Element {
    let w = words();
    let act = use_act();
    let rows = use_ask(GetGemeenten {}, &[]);
    // decided on arrival: a field must not vanish while somebody types in it
    let ask_name = use_hook(|| profile.peek().name.is_none());
    let chosen = profile.read().gemeente.clone();
    let gemeente = rows.ready().and_then(|rows| {
        rows.iter().find(|row| row.connectable && Some(&row.id) == chosen.as_ref()).cloned()
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
                        p { {w.ready_connect_text()} }
                        SignInButton { gemeente: row.id.clone(), label: w.gemeente_connect(), wide: true }
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
