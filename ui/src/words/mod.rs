//! From codes to words. Every match here is exhaustive, so a code without a word does not compile.

pub mod amounts;
pub mod codes;
pub mod dates;
pub mod errors;
pub mod terms;

use dioxus::prelude::*;
pub use locales::{Language, Words};
use std::rc::Rc;

#[derive(Clone)]
struct Current {
    language: Language,
    words: Rc<Words>,
}

static CURRENT: GlobalSignal<Current> = Signal::global(|| load(browser_language()));

/// The words of the language in use; whoever reads them is drawn again when it changes.
pub fn words() -> Rc<Words> {
    CURRENT.read().words.clone()
}

/// The language in use.
pub fn language() -> Language {
    CURRENT.read().language
}

/// Changes the language; an empty or unknown tag follows the device.
pub fn set_language(tag: &str) {
    let language = Language::from_tag(tag).unwrap_or_else(browser_language);
    if CURRENT.peek().language != language {
        *CURRENT.write() = load(language);
    }
    if let Some(root) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        let _ = root.set_attribute("lang", &language);
    }
}

fn browser_language() -> Language {
    let tag = web_sys::window().and_then(|w| w.navigator().language());
    tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::Nl)
}

fn load(language: Language) -> Current {
    match language.words() {
        Ok(words) => Current { language, words: Rc::new(words) },
        // the tests of `locales` load every language: this is a broken build
        Err(error) => wasm_bindgen::throw_str(&error),
    }
}

/// The tag for `Intl`.
fn tag() -> &'static str {
    match language() {
        Language::Nl => "nl-NL",
        Language::En => "en-GB",
    }
}
