use crate::dom;
use domain::call::view::Theme;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Sets the colours of the screen.
pub fn set_theme(theme: Theme) {
    let Some(root) = dom::document().and_then(|d| d.document_element()) else { return };
    let _ = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
        Theme::Contrast => root.set_attribute("data-theme", "contrast"),
    };
}

/// Puts the municipality's own colours over ours: declarations that the engine has checked. An attribute would be refused
/// by the content security policy; this is not.
pub fn set_colours(declarations: &str) {
    thread_local!(static SET: RefCell<String> = const { RefCell::new(String::new()) });
    // set again they would be counted again for all that stands there
    if SET.with_borrow(|set| set == declarations) {
        return;
    }
    let root = dom::document().and_then(|d| d.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        root.style().set_css_text(declarations);
        SET.set(declarations.to_owned());
    }
}
