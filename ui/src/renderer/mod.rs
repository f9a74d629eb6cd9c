//! Draws the app in the page. `dioxus-web` does so for every app there can be: each kind of event with all its
//! coordinates, keys and files, pages that a server made. This does what ours needs, in 39 KB of download less: the
//! changes to the page (`page.js`), and the events that our screens listen to.

mod events;
mod mutations;

use dioxus::core::{Element, VirtualDom};
use mutations::{Page, page};
use wasm_bindgen::JsValue;

/// Shows `app` in the element `#main`, for as long as the page is there.
///
/// # Errors
/// Where the page has no such element.
pub async fn run(app: fn() -> Element) -> Result<(), JsValue> {
    let root = crate::dom::document().and_then(|document| document.get_element_by_id("main"));
    let root = root.ok_or_else(|| JsValue::from_str("the page has no #main"))?;
    let mut dom = VirtualDom::new(app);
    events::listen(&root, dom.runtime());
    dom.rebuild(&mut Page);
    loop {
        page::flush();
        dom.wait_for_work().await;
        dom.render_immediate(&mut Page);
    }
}
