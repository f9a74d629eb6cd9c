//! Going from one screen to another.

use super::Route;
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::{self, listen};
use crate::screens::{pgb, voorzieningen};
use crate::state::{AppState, global};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

static HERE: AppState<Route> = global("here", || Box::new(current()));
/// Where the app is going: that is seen at once, and the screen follows.
static AIM: AppState<Route> = global("aim", || Box::new(current()));

fn current() -> Route {
    let path = web_sys::window().and_then(|w| w.location().pathname().ok()).unwrap_or_default();
    Route::parse(&path)
}

/// Where the app is; whoever reads it is drawn again when that changes.
pub fn here() -> Route {
    HERE.read().clone()
}

/// Where the app is or will be in a moment.
pub fn aim() -> Route {
    AIM.read().clone()
}

/// So many milliseconds a screen may stay while what the next one shows is fetched; after that the next one is there
/// and says that it is fetching.
const PATIENCE: i32 = 80;

/// Goes to a screen. The menu answers a tap at once; the screen is drawn when that has been painted.
pub fn go_to(route: Route) {
    // tapped twice: it is on its way
    if *AIM.peek() == route && *HERE.peek() != route {
        return;
    }
    turn(&AIM, &route);
    let path = route.path();
    // not for as long as a component is there: what was tapped may be gone by then, a dialog that closes
    lean::always(async move {
        match ahead(&route) {
            Some(ahead) => {
                let mut answered = pin!(dom::within(PATIENCE, ahead));
                // asked first: setting the address takes as long as the question needs to get there
                let known = poll_fn(|context| Poll::Ready(answered.as_mut().poll(context).is_ready())).await;
                push(&path);
                if !known {
                    // as for the others: the tap is answered first
                    dom::painted().await;
                    answered.await;
                }
            }
            None => {
                dom::painted().await;
                // not where the user went back, or elsewhere, meanwhile
                if *AIM.peek() == route {
                    push(&path);
                }
            }
        }
        // wherever the user went meanwhile
        arrive(current());
    });
}

type Work = Pin<Box<dyn Future<Output = ()>>>;

/// What a screen that is opened from a list asks before it is drawn: it is drawn once and at once then, and not first as
/// an empty page.
fn ahead(route: &Route) -> Option<Work> {
    match route.clone() {
        Route::Voorziening { id } => Some(Box::pin(voorzieningen::ahead(id))),
        Route::PgbDetail { id } => Some(Box::pin(pgb::ahead(id))),
        _ => None,
    }
}

/// A finger goes down on a link: what it leads to is asked before it comes up again, where that is worth it.
fn foresee(event: &web_sys::Event) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let link = pressed.and_then(|pressed| pressed.closest("a[href]").ok().flatten());
    let to = link.and_then(|link| link.get_attribute("href"));
    if let Some(ahead) = to.and_then(|to| ahead(&Route::parse(&to))) {
        lean::always(ahead);
    }
}

fn push(path: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(path));
    }
}

/// Goes to a screen, which takes the place of this one: going back skips it.
pub fn replace(route: Route) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&route.path()));
    }
    arrive(route);
}

fn arrive(route: Route) {
    turn(&AIM, &route);
    turn(&HERE, &route);
}

fn turn(to: &'static AppState<Route>, route: &Route) {
    if *to.peek() != *route {
        *to.write() = route.clone();
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// Follows the back and forward buttons, and fingers that go down, for as long as the app runs.
pub fn use_history() {
    use_hook(|| {
        let happened = Callback::new(|event: web_sys::Event| match event.type_().as_str() {
            "popstate" => arrive(current()),
            _ => foresee(&event),
        });
        let heard = Closure::<dyn Fn(web_sys::Event)>::new(move |event| happened.call(event));
        if let Some(window) = web_sys::window() {
            for name in ["popstate", "pointerdown"] {
                let _ = window.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
            }
        }
        heard.forget();
    });
}

/// A link inside the app.
pub fn link(to: Route, class: &str, content: Element) -> Element {
    link_named(to, class, None, content)
}

/// The same, with what a screen reader says instead of its words.
pub fn link_named(to: Route, class: &str, name: Option<String>, content: Element) -> Element {
    let href = to.path();
    let current = *AIM.peek() == to;
    rsx! {
        a {
            class: "{class}",
            href,
            "aria-current": current.then_some("page"),
            "aria-label": name,
            onclick: listen(move |event: MouseEvent| {
                // with a key held down the web view does its own thing: a new tab, a download
                if event.modifiers().is_empty() {
                    event.prevent_default();
                    go_to(to.clone());
                }
            }),
            {content}
        }
    }
}
