use super::{ButtonKind, IconName, button, icon};
use crate::backend::share_text;
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::{effect, go, listen};
use crate::state::{AppState, global};
use crate::words::{errors, words};
use domain::call::AppError;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

type Work = Pin<Box<dyn Future<Output = Result<(), AppError>>>>;
type Undo = Rc<dyn Fn() -> Work>;

#[derive(Clone)]
struct Toast {
    number: u32,
    text: String,
    undo: Option<Undo>,
}

static SHOWN: AppState<Option<Toast>> = global("toast", || Box::new(None::<Toast>));

/// Says that something was done.
pub fn toast(text: String) {
    show(text, None);
}

/// Says that something was done, with a way to take it back.
pub fn toast_undo<F>(text: String, undo: impl Fn() -> F + 'static)
where
    F: Future<Output = Result<(), AppError>> + 'static,
{
    show(text, Some(Rc::new(move || Box::pin(undo()))));
}

fn show(text: String, undo: Option<Undo>) {
    let number = SHOWN.peek().as_ref().map_or(0, |t| t.number.wrapping_add(1));
    *SHOWN.write() = Some(Toast { number, text, undo });
}

/// Hands words to another app, or else to the clipboard; says what became of them, `neither` where nothing did.
pub async fn hand_over(title: &str, text: &str, neither: String) {
    if !share_text(title, text).await {
        toast(if dom::copy(text).await { words().copied() } else { neither });
    }
}

/// Where toasts appear. It stands outside the screens, so that taking back works after moving on.
#[component]
pub fn Toasts() -> Element {
    let w = words();
    let shown = SHOWN.read().clone();
    effect(move || {
        let number = SHOWN.read().as_ref().map(|t| t.number);
        if let Some(mine) = number {
            go(async move {
                // long enough to read and reach, also slowly
                dom::wait(15_000).await;
                if SHOWN.peek().as_ref().is_some_and(|t| t.number == mine) {
                    *SHOWN.write() = None;
                }
            });
        }
    });
    rsx! {
        div { class: "toasts", role: "status", "aria-live": "polite",
            if let Some(toast) = shown {
                div { class: "toast", key: "{toast.number}",
                    {icon(IconName::Check)}
                    span { class: "grow", "{toast.text}" }
                    if let Some(undo) = toast.undo {
                        {button(w.undo()).kind(ButtonKind::Subtle).on(move |()| {
                            let work = undo();
                            *SHOWN.write() = None;
                            go(async move {
                                if let Err(error) = work.await {
                                    toast_text(&error);
                                }
                            });
                        })}
                    }
                    button {
                        class: "nl-button nl-button--subtle toast-close",
                        r#type: "button",
                        "aria-label": w.close(),
                        onclick: listen(move |_: MouseEvent| *SHOWN.write() = None),
                        {icon(IconName::Cross)}
                    }
                }
            }
        }
    }
}

fn toast_text(error: &AppError) {
    toast(errors::message(error));
}
