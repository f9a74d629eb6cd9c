//! The gate: what is shown depends on the lock and on whether the first questions were asked.

use crate::backend::{self, use_ask};
use crate::components::Toasts;
use crate::drawing::prelude::*;
use crate::layout::{Layout, set_colours, set_theme};
use crate::lean::{effect, go};
use crate::route::use_history;
use crate::screens::{onboarding::Onboarding, start::Lock};
use crate::state::{AppState, global};
use crate::words;
use domain::Date;
use domain::call::view::{LockState, StartView};
use domain::call::{GetStart, Topic};
use std::rc::Rc;

/// Where the app stands, as last answered.
static START: AppState<Option<Rc<StartView>>> = global("start", || Box::new(None::<Rc<StartView>>));

/// Today, as the shell's clock says; the epoch only before the first answer, when no screen is shown.
pub fn today() -> Date {
    START.read().as_ref().map_or(Date::constant(1970, 1, 1), |start| start.today)
}

/// Where the app stands.
pub fn start_view() -> Option<Rc<StartView>> {
    START.read().clone()
}

/// The whole app.
#[component]
pub fn App() -> Element {
    use_history();
    backend::use_changes();
    let start = use_ask(GetStart {}, &[Topic::App, Topic::Sync]);
    // What the whole app reads (words, colours, today) follows the answer outside of rendering.
    effect(move || {
        if let Some(view) = start.ready() {
            go(async move {
                // without them the app speaks the language that it speaks already
                let _ = words::use_language(&view.language).await;
                set_theme(view.theme);
                set_colours(&view.colours);
                if START.peek().as_ref() != Some(&view) {
                    *START.write() = Some(view);
                }
            });
        }
    });
    let gate = match start_view() {
        None => start.view(|_| rsx! {}),
        Some(view) => match view.lock {
            LockState::Open if view.onboarded || view.example => rsx! {
                Layout {}
            },
            LockState::Open => rsx! {
                Onboarding {}
            },
            lock => rsx! {
                Lock { lock, lost: view.lost.clone() }
            },
        },
    };
    rsx! {
        {gate}
        Toasts {}
    }
}
