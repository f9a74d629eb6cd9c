use crate::app::start_view;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{ButtonKind, IconName, SignInButton, Tone, banner, button, link_button};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::route::Route;
use crate::words::{codes, dates, words};
use domain::call::view::{Freshness, SyncView};
use domain::call::{DismissEnded, GetEnded, GetSync, ShowExample, SyncNow, Topic};

/// How fresh the data is, and what waits for the user, above every screen.
#[component]
pub fn Banners() -> Element {
    let w = words();
    let sync = use_ask(GetSync {}, &[Topic::Sync, Topic::Outbox]);
    let act = use_act();
    let example = start_view().is_some_and(|start| start.example);
    let view = sync.ready();
    let syncing = view.as_ref().is_some_and(|view| view.state == Freshness::Syncing);
    rsx! {
        aside { class: "banners",
            if syncing {
                div { class: "syncing", role: "status",
                    span { class: "hidden-text", {w.banner_syncing()} }
                }
            }
            // what stays as long as the data does (`first_screen.js`)
            if example {
                div { class: "stays",
                    {banner(Tone::Brand, Some(IconName::Info), rsx! {
                        div { class: "row spread",
                            p { {w.banner_example()} }
                            {button(w.banner_example_stop()).kind(ButtonKind::Subtle).busy(act.busy()).on(
                                move |()| act.run(async { backend::call(ShowExample { on: false }).await }),
                            )}
                        }
                    })}
                }
            }
            if let Some(view) = view {
                SyncBanner { view: view.clone() }
                if view.parked > 0 {
                    {banner(Tone::Warn, None, rsx! {
                        div { class: "row spread",
                            p { {w.banner_parked(view.parked)} }
                            {link_button(Route::Berichten, w.show()).kind(ButtonKind::Subtle)}
                        }
                    })}
                } else if view.waiting > 0 && !matches!(view.state, Freshness::UpToDate | Freshness::Syncing) {
                    p { class: "waiting muted small", {w.banner_waiting(view.waiting)} }
                }
            }
            Ended {}
            {act.view()}
        }
    }
}

/// Dossiers that are closed or locked: told until it was read.
#[component]
fn Ended() -> Element {
    let w = words();
    let ask = use_ask(GetEnded {}, &[Topic::Dossier, Topic::Sync]);
    let act = use_act();
    let Some(view) = ask.ready() else { return rsx! {} };
    rsx! {
        for row in view.ended.iter().cloned() {
            Fragment { key: "{row.id}",
                {banner(Tone::Warn, Some(IconName::Lock), rsx! {
                    p { class: "strong", {w.helpen_ended(row.name.as_str())} }
                    p { {w.helpen_ended_text(row.gemeente_name.as_str(), dates::day(row.on))} }
                    if !row.unsent.is_empty() {
                        p { {w.helpen_ended_unsent()} }
                        ul { class: "stack-s",
                            for one in &row.unsent {
                                li { key: "{one.made}",
                                    span { class: "strong", "{codes::outbox_kind(one.kind)}: " }
                                    "{one.text}"
                                }
                            }
                        }
                        p { class: "small", {w.helpen_ended_unsent_text()} }
                    }
                    div { class: "row",
                        {button(w.helpen_ended_close()).kind(ButtonKind::Subtle).busy(act.busy()).on(move |()| {
                            let id = row.id.clone();
                            act.run(async move {
                                backend::call(DismissEnded { id }).await?;
                                changed(&[Topic::Dossier]);
                                Ok(())
                            });
                        })}
                    }
                })}
            }
        }
        for row in view.locked.iter().cloned() {
            Fragment { key: "{row.gemeente}-{row.name}",
                {banner(Tone::Plain, Some(IconName::Lock), rsx! {
                    p { class: "strong", {w.helpen_locked(row.name.as_str())} }
                    p { {w.helpen_locked_text()} }
                    SignInButton { gemeente: row.gemeente, label: w.helpen_sign_in(), kind: ButtonKind::Subtle }
                })}
            }
        }
        {act.view()}
    }
}

#[component]
fn SyncBanner(#[props(into)] view: Shared<SyncView>) -> Element {
    let w = words();
    let act = use_act();
    // the session that explains the state, and the oldest copy: never promise fresher data than there is
    let session = view.sessions.iter().find(|s| s.state == view.state);
    let oldest = view.sessions.iter().filter_map(|s| s.synced_at).min();
    let when = oldest.map(|at| dates::moment(at.as_millisecond()));
    match view.state {
        Freshness::NotConnected | Freshness::UpToDate | Freshness::Syncing => rsx! {},
        Freshness::Offline => rsx! {
            {banner(Tone::Plain, Some(IconName::Offline), rsx! {
                p { {when.map_or_else(|| w.banner_offline_never(), |when| w.banner_offline(when))} }
            })}
        },
        Freshness::Stale => rsx! {
            {banner(Tone::Warn, None, rsx! {
                div { class: "row spread",
                    p { {when.map_or_else(|| w.banner_stale_never(), |when| w.banner_stale(when))} }
                    {button(w.sync_now())
                        .kind(ButtonKind::Subtle)
                        .icon(IconName::Refresh)
                        .busy(act.busy())
                        .on(move |()| act.run(async { backend::call(SyncNow {}).await.map(|_| ()) }))}
                }
            })}
        },
        Freshness::SignedOut => rsx! {
            {banner(Tone::Plain, Some(IconName::Lock), rsx! {
                div { class: "row spread",
                    p { {when.map_or_else(|| w.banner_signed_out_never(), |when| w.banner_signed_out(when))} }
                    if let Some(session) = session {
                        SignInButton {
                            gemeente: session.gemeente.clone(),
                            label: w.sign_in_again(),
                            kind: ButtonKind::Subtle,
                        }
                    }
                }
            })}
        },
    }
}
