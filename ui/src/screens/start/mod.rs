//! Before anything can be shown: unlocking, choosing a passphrase, and what to do when the key or the store is
//! lost.

mod reset;

use crate::backend::{self, changed, use_act};
use crate::components::{Banner, Button, ButtonKind, Card, IconName, TextField, Tone, use_errors};
use crate::layout::Bare;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::{LockState, LostView};
use domain::call::{SetPassphrase, Topic, Unlock};
use reset::Reset;

/// The least number of characters of a passphrase; the engine holds the same line.
const LEAST: usize = 10;

/// The screen for a store that is not open.
#[component]
pub fn Lock(lock: LockState, lost: Option<LostView>) -> Element {
    let w = words();
    match lock {
        LockState::Open => rsx! {},
        LockState::NeedsPassphrase => rsx! { Passphrase {} },
        LockState::ChoosePassphrase => rsx! { Choose {} },
        LockState::KeyLost => rsx! {
            Bare { title: w.keylost_title(),
                Banner { tone: Tone::Warn, icon: IconName::Lock, p { {w.keylost_text()} } }
                p { {w.keylost_back()} }
                Reset { lost }
            }
        },
        LockState::Damaged => rsx! {
            Bare { title: w.damaged_title(),
                Banner { tone: Tone::Warn, p { {w.damaged_text()} } }
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
    let mut passphrase = use_signal(String::new);
    let mut forgot = use_signal(|| false);
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
            Card {
                form { class: "stack", onsubmit: submit,
                    TextField { label: w.lock_field(), value: passphrase, password: true, autocomplete: "current-password" }
                    {act.view()}
                    Button { kind: ButtonKind::Primary, submit: true, wide: true, busy: act.busy(), {w.lock_open()} }
                }
            }
            if forgot() {
                Card {
                    div { class: "stack",
                        p { {w.lock_forgot_text()} }
                        Reset {}
                    }
                }
            } else {
                div { class: "row center",
                    Button { kind: ButtonKind::Subtle, onclick: move |()| forgot.set(true), {w.lock_forgot()} }
                }
            }
        }
    }
}

#[component]
fn Choose() -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let mut first = use_signal(String::new);
    let mut second = use_signal(String::new);
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
            Card {
                form { class: "stack", onsubmit: submit,
                    TextField {
                        label: w.choose_field(),
                        value: first,
                        hint: w.choose_hint(),
                        error: errors.of("first"),
                        password: true,
                        autocomplete: "new-password",
                    }
                    TextField {
                        label: w.choose_again(),
                        value: second,
                        error: errors.of("second"),
                        password: true,
                        autocomplete: "new-password",
                    }
                    {act.view()}
                    Button { kind: ButtonKind::Primary, submit: true, wide: true, busy: act.busy(), {w.choose_save()} }
                }
            }
        }
    }
}
