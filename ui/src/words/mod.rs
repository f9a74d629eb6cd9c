//! From codes to words. Every match here is exhaustive, so a code without a word does not compile.

pub mod amounts;
pub mod codes;
pub mod dates;
pub mod errors;
pub mod terms;

use crate::backend;
use crate::drawing::prelude::*;
use crate::state::{AppState, global};
use domain::call::{AppError, ErrorCode};
pub use locales::{Language, Words};
use std::cell::RefCell;

#[derive(Clone, Copy)]
struct Current {
    language: Language,
    words: &'static Words,
}

thread_local! {
    // what the app begins with: it is there before the first drawing
    static FIRST: RefCell<Option<Current>> = const { RefCell::new(None) };
}

static CURRENT: AppState<Current> = global("words", || match FIRST.take() {
    Some(first) => Box::new(first),
    None => wasm_bindgen::throw_str("drawn before the words were there"),
});

/// Fetches the words of the device's language, for the first drawing.
///
/// # Errors
/// `internal` where they cannot be fetched.
pub async fn fetch_first() -> Result<(), AppError> {
    let first = fetch(browser_language()).await?;
    mark_page(first.language);
    FIRST.set(Some(first));
    Ok(())
}

/// The words of the language in use; whoever reads them is drawn again when it changes.
pub fn words() -> &'static Words {
    CURRENT.read().words
}

/// The language in use.
pub fn language() -> Language {
    CURRENT.read().language
}

/// Changes the language; an empty or unknown tag follows the device.
///
/// # Errors
/// `internal` where its words cannot be fetched: the language stays what it was.
pub async fn use_language(tag: &str) -> Result<(), AppError> {
    let language = Language::from_tag(tag).unwrap_or_else(browser_language);
    if CURRENT.peek().language != language {
        let fetched = fetch(language).await?;
        mark_page(language);
        *CURRENT.write() = fetched;
    }
    Ok(())
}

thread_local! {
    static READ: RefCell<Vec<Current>> = const { RefCell::new(Vec::new()) };
}

/// Only the language in use is downloaded. One that was read stays for as long as the app runs: there are four, and
/// what draws a screen need not share them out and let go of them again.
async fn fetch(language: Language) -> Result<Current, AppError> {
    let known = READ.with_borrow(|read| read.iter().find(|one| one.language == language).copied());
    if let Some(known) = known {
        return Ok(known);
    }
    let texts = backend::fetch_text(&format!("/locales/{language}.txt")).await?;
    let words = language.read(texts).map_err(|_| AppError::new(ErrorCode::Internal))?;
    let current = Current { language, words: Box::leak(Box::new(words)) };
    READ.with_borrow_mut(|read| read.push(current));
    Ok(current)
}

fn mark_page(language: Language) {
    if let Some(root) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", if language.is_rtl() { "rtl" } else { "ltr" });
    }
}

fn browser_language() -> Language {
    let tag = web_sys::window().and_then(|w| w.navigator().language());
    tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::Nl)
}

/// The tag for `Intl`.
fn tag() -> &'static str {
    match language() {
        Language::Nl => "nl-NL",
        Language::En => "en-GB",
        Language::Tr => "tr-TR",
        // the digits that stand on Dutch letters
        Language::Ar => "ar-u-nu-latn",
    }
}
