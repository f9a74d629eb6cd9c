use super::{ButtonKind, Dialog, IconName, button, error_view, out_link, toast};
use crate::backend::{self, open_outside, use_ask};
use crate::drawing::prelude::*;
use crate::lean::{effect, go};
use crate::state::state;
use crate::words::words;
use domain::call::view::Freshness;
use domain::call::{AppError, CancelSignIn, GetSync, SignIn, Topic};

/// Signs in at a municipality, in the browser outside the app, and waits until that is done.
#[component]
pub fn SignInButton(
    gemeente: String,
    label: String,
    #[props(default)] kind: ButtonKind,
    #[props(default)] wide: bool,
) -> Element {
    let w = words();
    let mut address = state(None::<String>);
    let mut error = state(None::<AppError>);
    let mut busy = state(false);
    let sync = use_ask(GetSync {}, &[Topic::Sync]);
    let mine = gemeente.clone();
    effect(move || {
        let Some(view) = sync.ready() else { return };
        let Some(session) = view.sessions.iter().find(|session| session.gemeente == mine) else { return };
        if address.peek().is_none() {
            return;
        }
        if matches!(session.state, Freshness::UpToDate | Freshness::Syncing) {
            address.set(None);
            toast(crate::words::words().signed_in_toast());
        } else if session.error.is_some() {
            address.set(None);
            error.set(session.error.clone());
        }
    });
    let start = move |()| {
        if busy.get() {
            return;
        }
        busy.set(true);
        error.set(None);
        let gemeente = gemeente.clone();
        go(async move {
            match backend::call(SignIn { gemeente }).await {
                Ok(view) => {
                    if !view.opened {
                        open_outside(&view.url);
                    }
                    address.set(Some(view.url));
                }
                Err(found) => error.set(Some(found)),
            }
            busy.set(false);
        });
    };
    let mut cancel = move |()| {
        address.set(None);
        go(async move {
            // nothing to show: what was to be stopped has stopped or ended by itself
            let _ = backend::call(CancelSignIn {}).await;
        });
    };
    rsx! {
        {button(label).kind(kind).icon(IconName::Lock).busy(busy.get()).wide_if(wide).on(start)}
        if let Some(error) = error.get() {
            {error_view(&error, None)}
        }
        if let Some(url) = address.get() {
            Dialog { title: w.signing_in_title(), onclose: move |()| cancel(()),
                p { {w.signing_in_text()} }
                div { class: "row",
                    {out_link(url, w.signing_in_open()).kind(ButtonKind::Primary).icon(IconName::Out)}
                    {button(w.signing_in_cancel()).on(move |()| cancel(()))}
                }
            }
        }
    }
}
