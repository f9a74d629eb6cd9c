//! The browser's history for the router: plain paths, which the web host and Tauri both answer with index.html.

use dioxus_history::History;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// History over `window.history`.
pub struct BrowserHistory {
    updated: Rc<RefCell<Option<Updated>>>,
}

type Updated = Arc<dyn Fn() + Send + Sync>;

impl BrowserHistory {
    /// Starts to listen to the back and forward buttons.
    pub fn start() -> Rc<dyn History> {
        let updated: Rc<RefCell<Option<Updated>>> = Rc::default();
        let heard = updated.clone();
        let on_pop = Closure::<dyn Fn()>::new(move || {
            let callback = heard.borrow().clone();
            if let Some(callback) = callback {
                callback();
            }
        });
        if let Some(window) = web_sys::window() {
            // the listener lives as long as the page
            let _ = window.add_event_listener_with_callback("popstate", on_pop.as_ref().unchecked_ref());
        }
        on_pop.forget();
        Rc::new(Self { updated })
    }
}

/// Shows `path` at the next start of the router, without a step in the history.
pub fn go_before_router(path: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(path));
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

impl History for BrowserHistory {
    fn current_route(&self) -> String {
        let Some(location) = web_sys::window().map(|w| w.location()) else {
            return "/".to_owned();
        };
        let path = location.pathname().unwrap_or_else(|_| "/".to_owned());
        let search = location.search().unwrap_or_default();
        // a window may open the file by its name
        let path = if path == "/index.html" { "/" } else { &path };
        format!("{path}{search}")
    }

    fn go_back(&self) {
        if let Some(history) = history() {
            let _ = history.back();
        }
    }

    fn go_forward(&self) {
        if let Some(history) = history() {
            let _ = history.forward();
        }
    }

    fn push(&self, route: String) {
        if let Some(history) = history() {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&route));
        }
    }

    fn replace(&self, route: String) {
        if let Some(history) = history() {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&route));
        }
    }

    fn external(&self, url: String) -> bool {
        crate::backend::open_outside(&url);
        true
    }

    fn updater(&self, callback: Updated) {
        *self.updated.borrow_mut() = Some(callback);
    }
}
