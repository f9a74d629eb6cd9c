use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{ButtonKind, Dialog, IconName, SignInButton, Tone, badge, button, error_view};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::state::state;
use crate::words::{dates, words};
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
            if !sessions.iter().any(inside) {
                p { class: "muted", {w.settings_gemeenten_text()} }
            }
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

fn inside(session: &SessionView) -> bool {
    !matches!(session.state, Freshness::SignedOut | Freshness::NotConnected)
}

#[component]
fn Gemeente(
    #[props(into)] row: Shared<GemeenteRow>,
    #[props(into)] session: Shared<Option<SessionView>>,
) -> Element {
    let w = words();
    let act = use_act();
    let mut erasing = state(false);
    let inside = session.as_ref().is_some_and(inside);
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
        div { class: "card",
            div { class: "stack-s",
                div { class: "row spread",
                    h3 { "{row.name}" }
                    if inside {
                        {badge(
                            Tone::Ok,
                            Some(IconName::Check),
                            session.as_ref().and_then(|s| s.person.clone()).map_or_else(
                                || w.settings_signed_in_plain(),
                                |name| w.settings_signed_in(name),
                            ),
                        )}
                    } else {
                        {badge(Tone::Plain, Some(IconName::Lock), w.settings_not_signed_in())}
                    }
                }
                if let Some(session) = &*session {
                    if let Some(at) = session.synced_at {
                        p { class: "muted small",
                            {w.settings_synced(dates::moment(at.as_millisecond()))}
                        }
                    }
                    if let (true, Some(at)) = (inside, session.ends_at) {
                        p { class: "muted small",
                            {w.settings_session_ends(dates::clock(at.as_millisecond()))}
                        }
                    }
                    if let Some(error) = session.error.clone() {
                        {error_view(&error, None)}
                    }
                }
                {act.view()}
                div { class: "row",
                    if inside {
                        {button(w.sync_now())
                            .icon(IconName::Refresh)
                            .busy(act.busy())
                            .on(move |()| act.run(async { backend::call(SyncNow {}).await.map(|_| ()) }))}
                        {button(w.settings_sign_out())
                            .kind(ButtonKind::Subtle)
                            .busy(act.busy())
                            .on(move |()| leave(false))}
                    } else {
                        SignInButton {
                            gemeente: row.id.clone(),
                            label: w.settings_sign_in(),
                            kind: ButtonKind::Primary,
                        }
                    }
                    if row.connected {
                        {button(w.settings_sign_out_erase())
                            .kind(ButtonKind::SubtleDanger)
                            .on(move |()| erasing.set(true))}
                    }
                }
            }
        }
        if erasing.get() {
            Dialog {
                title: w.settings_sign_out_erase(),
                onclose: move |()| erasing.set(false),
                p { {w.settings_sign_out_erase_text()} }
                div { class: "row",
                    {button(w.cancel()).kind(ButtonKind::Primary).on(move |()| erasing.set(false))}
                    {button(w.settings_sign_out_erase()).kind(ButtonKind::SubtleDanger).on(move |()| {
                        erasing.set(false);
                        erase(true);
                    })}
                }
            }
        }
    }
}
