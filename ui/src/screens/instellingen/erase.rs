use super::backup::Backup;
use crate::backend::{self, changed, use_act};
use crate::components::{Button, ButtonKind, Dialog, IconName};
use crate::dom;
use crate::history::go_before_router;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::{EraseAll, Topic};

/// Where somebody is on the way to erasing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Closed,
    Copy,
    Sure,
}

/// Erases everything, in two steps without typing: first a backup is offered, then the button waits a moment, so
/// that two quick taps never erase.
#[component]
pub fn Erase() -> Element {
    let w = words();
    let act = use_act();
    let mut step = use_signal(|| Step::Closed);
    let mut copying = use_signal(|| false);
    let mut armed = use_signal(|| false);
    let mut sure = move |()| {
        armed.set(false);
        step.set(Step::Sure);
        spawn(async move {
            dom::wait(3_000).await;
            armed.set(true);
        });
    };
    rsx! {
        div { class: "stack",
            p { {w.erase_text()} }
            div { class: "row",
                Button { kind: ButtonKind::SubtleDanger, icon: IconName::Bin, onclick: move |()| { copying.set(false); step.set(Step::Copy) }, {w.erase_go()} }
            }
            {act.view()}
        }
        match step() {
            Step::Closed => rsx! {},
            Step::Copy => rsx! {
                Dialog { title: w.erase_step_1(), onclose: move |()| step.set(Step::Closed),
                    p { {w.erase_step_1_text()} }
                    if copying() {
                        Backup {}
                    } else {
                        div { class: "row",
                            Button { kind: ButtonKind::Primary, icon: IconName::Shield, onclick: move |()| copying.set(true), {w.erase_step_1_backup()} }
                        }
                    }
                    div { class: "row",
                        Button { onclick: move |()| step.set(Step::Closed), {w.erase_keep()} }
                        Button { kind: ButtonKind::SubtleDanger, onclick: move |()| sure(()), {if copying() { w.next() } else { w.erase_step_1_next() }} }
                    }
                }
            },
            Step::Sure => rsx! {
                Dialog { title: w.erase_step_2(), onclose: move |()| step.set(Step::Closed),
                    p { {w.erase_step_2_text()} }
                    if !armed() {
                        p { class: "muted", role: "status", {w.erase_step_2_wait()} }
                    }
                    div { class: "row",
                        Button { kind: ButtonKind::Primary, onclick: move |()| step.set(Step::Closed), {w.erase_keep()} }
                        Button {
                            kind: ButtonKind::Danger,
                            busy: !armed() || act.busy(),
                            onclick: move |()| {
                                step.set(Step::Closed);
                                act.run(async {
                                    backend::call(EraseAll {}).await?;
                                    go_before_router("/");
                                    changed(&Topic::ALL);
                                    Ok(())
                                });
                            },
                            {w.erase_step_2_go()}
                        }
                    }
                }
            },
        }
    }
}
