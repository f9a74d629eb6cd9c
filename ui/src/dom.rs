//! The few things that are done to the page itself.

use crate::lean::go;
use js_sys::Promise;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement};

/// The page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the first element that fits the selector.
pub fn focus(selector: &str) {
    let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the focus to the first field that has an error, once it is drawn.
pub fn focus_first_error() {
    go(async {
        wait(0).await;
        focus("[aria-invalid='true']");
    });
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Waits; 0 lets the page be drawn first.
pub async fn wait(millis: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// Waits until what changed has been painted. A page that nobody sees is not painted: there it is a moment.
pub async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(&resolve);
        }
    });
    let frame = async {
        let _ = JsFuture::from(frame).await;
    };
    within(50, frame).await;
    // the frame begins with this and paints after it
    wait(0).await;
}

/// Waits for `work`, for so many milliseconds at most; what is not done then is let go.
pub async fn within(millis: i32, work: impl Future<Output = ()>) {
    let (mut work, mut late) = (pin!(work), pin!(wait(millis)));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Pending => late.as_mut().poll(context),
        done => done,
    })
    .await;
}

/// Puts text on the clipboard; false where the web view does not allow it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    if JsValue::from(clipboard.clone()).is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// True in the web view of a phone or tablet, where there is no tray and no start-up folder.
pub fn on_phone() -> bool {
    let agent = web_sys::window().and_then(|w| w.navigator().user_agent().ok()).unwrap_or_default();
    ["Android", "iPhone", "iPad"].iter().any(|name| agent.contains(name))
}
