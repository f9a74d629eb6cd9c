use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{Badge, Button, ButtonKind, Card, Dialog, ErrorView, IconName, SignInButton, Tone};
use crate::words::{dates, words};
use dioxus::prelude::*;
use domain::call::view::{Freshness, GemeenteRow, SessionView};
use domain::call::{GetGemeenten, GetSync, SignOut, SyncNow, Topic};

/// Signing in and out, one municipality at a time.
#[component]
pub fn Gemeenten() -> Element {
    let w = words();
    let rows = use_ask(GetGemeenten {}, &[Topic::Sync, Topic::App]);
    let sync = use_ask(GetSync {}, &[Topic::Sync]);
    rows.view(|rows| {
        let sessions = sync.ready().map(|view| view.sessions.clone()).unwrap_or_default();
        let connectable: Vec<_> = rows.iter().filter(|row| row.connectable).cloned().collect();
        rsx! {
            p { class: "muted", {w.settings_gemeenten_text()} }
            div { class: "stack-s",
                for row in connectable {
                    Gemeente {
                        key: "{row.id}",
                        session: sessions.iter().find(|session| session.gemeente == row.id).cloned(),
                        row,
                    }
                }
            }
        }
    })
}

#[component]
fn Gemeente(row: GemeenteRow, session: Option<SessionView>) -> Element {
    let w = words();
    let act = use_act();
    let mut erasing = use_signal(|| false);
    let inside =
        session.as_ref().is_some_and(|s| !matches!(s.state, Freshness::SignedOut | Freshness::NotConnected));
    let id = row.id.clone();
    let out = move |erase: bool| {
        let gemeente = id.clone();
        act.run(async move {
            backend::call(SignOut { gemeente, erase }).await?;
            changed(&Topic::ALL);
            Ok(())
        });
    };
    let (leave, erase) = (out.clone(), out);
    rsx! {
        Card {
            div { class: "stack-s",
                div { class: "row spread",
                    h3 { "{row.name}" }
                    if inside {
                        Badge { tone: Tone::Ok, icon: IconName::Check,
                            {session.as_ref().and_then(|s| s.person.clone()).map_or_else(|| w.settings_signed_in_plain(), |name| w.settings_signed_in(name))}
                        }
                    } else {
                        Badge { icon: IconName::Lock, {w.settings_not_signed_in()} }
                    }
                }
                if let Some(session) = &session {
                    if let Some(at) = session.synced_at {
                        p { class: "muted small", {w.settings_synced(dates::moment(at.as_millisecond()))} }
                    }
                    if let (true, Some(at)) = (inside, session.ends_at) {
                        p { class: "muted small", {w.settings_session_ends(dates::clock(at.as_millisecond()))} }
                    }
                    if let Some(error) = session.error.clone() {
                        ErrorView { error }
                    }
                }
                {act.view()}
                div { class: "row",
                    if inside {
                        Button {
                            icon: IconName::Refresh,
                            busy: act.busy(),
                            onclick: move |()| act.run(async { backend::call(SyncNow {}).await.map(|_| ()) }),
                            {w.sync_now()}
                        }
                        Button { kind: ButtonKind::Subtle, busy: act.busy(), onclick: move |()| leave(false), {w.settings_sign_out()} }
                    } else {
                        SignInButton { gemeente: row.id.clone(), label: w.settings_sign_in(), kind: ButtonKind::Primary }
                    }
                    if row.connected {
                        Button { kind: ButtonKind::SubtleDanger, onclick: move |()| erasing.set(true), {w.settings_sign_out_erase()} }
                    }
                }
            }
        }
        if erasing() {
            Dialog { title: w.settings_sign_out_erase(), onclose: move |()| erasing.set(false),
                p { {w.settings_sign_out_erase_text()} }
                div { class: "row",
                    Button { kind: ButtonKind::Primary, onclick: move |()| erasing.set(false), {w.cancel()} }
                    Button {
                        kind: ButtonKind::SubtleDanger,
                        onclick: move |()| {
                            erasing.set(false);
                            erase(true);
                        },
                        {w.settings_sign_out_erase()}
                    }
                }
            }
        }
    }
}
