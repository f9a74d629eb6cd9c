//! Asking the engine, wherever it is: through Tauri in the window, over loopback HTTP in a browser.

mod act;
mod ask;
mod changes;
mod files;
pub(crate) mod json;
mod transport;

pub use act::{Act, use_act};
pub use ask::{UseAsk, ask_ahead, use_ask, use_ask_again};
pub use changes::{changed, use_changes};
pub use files::{
    can_share, can_show, file_url, in_window, open_file, open_outside, platform, read_base64, share_file,
    share_text,
};
pub use transport::fetch_text;

use domain::call::{AppError, Call, ErrorCode, Request};
use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;

/// Asks the engine one thing.
///
/// # Errors
/// What the engine answers, or `internal` where it cannot be reached or its answer cannot be read.
pub fn call<C: Call>(call: C) -> Answer<C::Reply>
where
    C::Reply: 'static,
{
    // as text at once: what waits is then one piece of code for each kind of answer, and not for each question
    answer(text_of(&call.into()))
}

/// An answer on its way.
pub type Answer<T> = Pin<Box<dyn Future<Output = Result<T, AppError>>>>;

fn answer<T: DeserializeOwned + 'static>(question: String) -> Answer<T> {
    Box::pin(async move { decode(&send(question).await?) })
}

/// Has the engine do something that it answers with nothing.
///
/// # Errors
/// As those of [`call`].
pub fn done(request: Request) -> Answer<()> {
    answer(text_of(&request))
}

/// Asks the engine something whose answer nobody waits for.
pub fn tell(request: Request) {
    let question = text_of(&request);
    wasm_bindgen_futures::spawn_local(async move {
        let _ = send(question).await;
    });
}

/// A question as it goes to the engine.
fn text_of(request: &Request) -> String {
    json::write(request)
}

/// Boxed: one copy of the code, however many questions there are.
fn send(question: String) -> Pin<Box<dyn Future<Output = Result<String, AppError>>>> {
    Box::pin(async move { transport::send(&question).await })
}

fn decode<T: DeserializeOwned>(answer: &str) -> Result<T, AppError> {
    json::read(answer).map_err(|_| AppError::new(ErrorCode::Internal))
}
