use super::finish;
use super::questions::NameField;
use crate::backend::{use_act, use_ask};
use crate::components::{ButtonKind, IconName, SignInButton, Tone, badge, button};
use crate::drawing::prelude::*;
use crate::layout::Bare;
use crate::route::Route;
use crate::state::State;
use crate::words::words;
use domain::call::view::{Freshness, Profile};
use domain::call::{GetGemeenten, GetSync, Topic};

/// The end of the first questions: a name to greet with, signing in where that can be, and off.
#[component]
pub fn Ready(profile: State<Profile>, head: Element) -> Element {
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
    let go = move |start: Route| {
        let profile = profile.peek().clone();
        act.run(async move { finish(profile, start).await });
    };
    rsx! {
        Bare { title: w.ready_title(), intro: w.ready_text(), head,
            if ask_name {
                div { class: "card",
                    div { class: "stack-s",
                        h2 { class: "h3", {w.q_name()} }
                        NameField { profile }
                    }
                }
            }
            if let Some(row) = gemeente {
                div { class: "card",
                    div { class: "stack-s",
                        h2 { class: "h3", "{row.name}" }
                        if inside {
                            p {
                                {badge(Tone::Ok, Some(IconName::Check), w.settings_signed_in_plain())}
                            }
                        } else {
                            p { {w.ready_connect_text()} }
                        }
                        // it stays mounted: it says when signing in is done
                        div { hidden: inside,
                            SignInButton {
                                gemeente: row.id.clone(),
                                label: w.gemeente_connect(),
                                wide: true,
                            }
                        }
                    }
                }
            }
            {act.view()}
            div { class: "stack",
                {button(w.ready_go())
                    .kind(ButtonKind::Primary)
                    .busy(act.busy())
                    .wide()
                    .on(move |()| go(Route::Vandaag))}
                {button(w.ready_letter())
                    .icon(IconName::Letter)
                    .busy(act.busy())
                    .wide()
                    .on(move |()| go(Route::BriefNew))}
            }
        }
    }
}
