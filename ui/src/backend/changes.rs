//! What changed in the engine: a counter for each topic, which the screens' questions follow.

use super::{ask, json, transport};
use crate::components::toast;
use crate::drawing::prelude::*;
use crate::state::{AppState, global};
use domain::call::Topic;
use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventSource, MessageEvent};

static COUNTS: AppState<Counts> = global("changes", || Box::new(Counts::default()));

type Counts = [u32; Topic::ALL.len()];

/// Counts how often one of `topics` changed; whoever reads it hears of the next change.
pub fn count(topics: &[Topic]) -> u32 {
    sum(&*COUNTS.read(), topics)
}

/// The same without hearing of the next change.
pub fn count_now(topics: &[Topic]) -> u32 {
    sum(&*COUNTS.peek(), topics)
}

fn sum(counts: &[u32], topics: &[Topic]) -> u32 {
    Topic::ALL.iter().zip(counts.iter()).filter(|(topic, _)| topics.contains(topic)).map(|(_, n)| n).sum()
}

/// Something changed: the questions about it are asked again.
pub fn changed(topics: &[Topic]) {
    if topics.contains(&Topic::App) {
        ask::forget();
    }
    for (topic, n) in Topic::ALL.iter().zip(COUNTS.write().iter_mut()) {
        if topics.contains(topic) {
            *n = n.wrapping_add(1);
        }
    }
}

/// Listens to the engine, for as long as the app runs.
pub fn use_changes() {
    use_hook(|| {
        let heard = Callback::new(|topic: Option<Topic>| match topic {
            Some(topic) => changed(&[topic]),
            None => changed(&Topic::ALL),
        });
        if transport::in_window() {
            listen_window(heard);
        } else {
            listen_http(heard);
        }
    });
}

/// The topic of a message, as JSON text.
fn topic_from(text: &str) -> Option<Topic> {
    json::read(text).ok()
}

fn listen_window(heard: Callback<Option<Topic>>) {
    let handler = Closure::<dyn Fn(JsValue)>::new(move |message: JsValue| {
        let payload = Reflect::get(&message, &"payload".into()).unwrap_or(JsValue::NULL);
        heard.call(topic_from(&transport::text_of(&payload)));
    });
    transport::listen("changed", handler.as_ref());
    handler.forget();
}

fn listen_http(heard: Callback<Option<Topic>>) {
    let Ok(source) = EventSource::new("/events") else { return };
    let handler = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        heard.call(message.data().as_string().and_then(|text| topic_from(&text)));
    });
    source.set_onmessage(Some(handler.as_ref().unchecked_ref()));
    handler.forget();
    // a browser has no notifications of ours: the page says them
    let said = Callback::new(toast);
    let on_notification = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        let data = message.data().as_string().and_then(|text| js_sys::JSON::parse(&text).ok());
        let part = |name: &str| {
            data.as_ref()
                .and_then(|data| Reflect::get(data, &name.into()).ok())
                .and_then(|text| text.as_string())
        };
        let text = [part("title"), part("body")].into_iter().flatten().collect::<Vec<_>>().join(": ");
        said.call(text);
    });
    let listens =
        source.add_event_listener_with_callback("notification", on_notification.as_ref().unchecked_ref());
    debug_assert!(listens.is_ok());
    on_notification.forget();
    // after a lost connection anything may have changed; the first opening needs no second question
    let opened = std::cell::Cell::new(false);
    let on_open = Closure::<dyn Fn()>::new(move || {
        if opened.replace(true) {
            heard.call(None);
        }
    });
    source.set_onopen(Some(on_open.as_ref().unchecked_ref()));
    on_open.forget();
    // the browser closes the stream of a source that nobody holds
    std::mem::forget(source);
}
