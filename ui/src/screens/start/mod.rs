//! Before anything can be shown: unlocking, choosing a passphrase, and what to do when the key or the store is
//! lost.

mod reset;

use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, IconName, Tone, banner, button, submit_button, text_field, use_errors};
use crate::drawing::prelude::*;
use crate::layout::Bare;
use crate::lean::{Shared, effect, listen};
use crate::state::state;
use crate::words::words;
use domain::call::view::{LockState, LostView};
use domain::call::{SetPassphrase, Topic, Unlock, UnlockWithDevice};
use reset::Reset;

/// The least number of characters of a passphrase; the engine holds the same line.
const LEAST: usize = 10;

/// The screen for a store that is not open.
#[component]
pub fn Lock(lock: LockState, #[props(into)] lost: Shared<Option<LostView>>) -> Element {
    let w = words();
    match lock {
        LockState::Open => rsx! {},
        LockState::NeedsPassphrase => rsx! {
            Passphrase {}
        },
        LockState::NeedsDevice => rsx! {
            Device {}
        },
        LockState::ChoosePassphrase => rsx! {
            Choose {}
        },
        LockState::KeyLost => rsx! {
            Bare { title: w.keylost_title(),
                {banner(Tone::Warn, Some(IconName::Lock), rsx! {
                    p { {w.keylost_text()} }
                })}
                p { {w.keylost_back()} }
                Reset { lost }
            }
        },
        LockState::Damaged => rsx! {
            Bare { title: w.damaged_title(),
                {banner(Tone::Warn, None, rsx! {
                    p { {w.damaged_text()} }
                })}
                p { {w.damaged_text_2()} }
                Reset { lost }
            }
        },
    }
}

#[component]
fn Passphrase() -> Element {
    let w = words();
    let act = use_act();
    let mut passphrase = state(String::new());
    let mut forgot = state(false);
    let submit = move |event: FormEvent| {
        event.prevent_default();
        act.run(async move {
            let typed = passphrase.peek().clone();
            backend::call(Unlock { passphrase: typed }).await?;
            passphrase.set(String::new());
            changed(&Topic::ALL);
            Ok(())
        });
    };
    rsx! {
        Bare { title: w.lock_title(), intro: w.lock_text(),
            div { class: "card",
                form { class: "stack", onsubmit: listen(submit),
                    {text_field("passphrase", w.lock_field(), passphrase)
                        .autocomplete("current-password")
                        .password()}
                    {act.view()}
                    {submit_button(w.lock_open()).busy(act.busy()).wide()}
                }
            }
            if forgot.get() {
                div { class: "card",
                    div { class: "stack",
                        p { {w.lock_forgot_text()} }
                        Reset {}
                    }
                }
            } else {
                div { class: "row center",
                    {button(w.lock_forgot()).kind(ButtonKind::Subtle).on(move |()| forgot.set(true))}
                }
            }
        }
    }
}

/// The system asks who holds the device: at once, and again where that was stopped.
#[component]
fn Device() -> Element {
    let w = words();
    let act = use_act();
    let open = move || {
        act.run(async move {
            backend::call(UnlockWithDevice {}).await?;
            changed(&Topic::ALL);
            Ok(())
        });
    };
    effect(open);
    rsx! {
        Bare { title: w.lock_title(), intro: w.lock_device_text(),
            div { class: "stack",
                {act.view()}
                {button(w.lock_open()).kind(ButtonKind::Primary).busy(act.busy()).on(move |()| open())}
            }
        }
    }
}

#[component]
fn Choose() -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let mut first = state(String::new());
    let mut second = state(String::new());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let typed = first.peek().clone();
        let mut found = Vec::new();
        if typed.chars().count() < LEAST {
            found.push(("first", w.error_weak_passphrase(LEAST.to_string())));
        } else if typed != *second.peek() {
            found.push(("second", w.choose_differs()));
        }
        if errors.show(found) {
            act.run(async move {
                backend::call(SetPassphrase { passphrase: typed }).await?;
                first.set(String::new());
                second.set(String::new());
                changed(&Topic::ALL);
                Ok(())
            });
        }
    };
    rsx! {
        Bare { title: w.choose_title(), intro: w.choose_text(),
            div { class: "card",
                form { class: "stack", onsubmit: listen(submit),
                    {text_field("first", w.choose_field(), first)
                        .hint(w.choose_hint())
                        .error(errors.of("first"))
                        .autocomplete("new-password")
                        .password()}
                    {text_field("second", w.choose_again(), second)
                        .error(errors.of("second"))
                        .autocomplete("new-password")
                        .password()}
                    {act.view()}
                    {submit_button(w.choose_save()).busy(act.busy()).wide()}
                }
            }
        }
    }
}
