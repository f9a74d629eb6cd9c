use super::backup::Backup;
use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, Dialog, IconName, button};
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::go;
use crate::route::{Route, replace};
use crate::state::state;
use crate::words::words;
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
    let mut step = state(Step::Closed);
    let mut copying = state(false);
    let mut armed = state(false);
    let mut sure = move |()| {
        armed.set(false);
        step.set(Step::Sure);
        go(async move {
            dom::wait(3_000).await;
            armed.set(true);
        });
    };
    rsx! {
        div { class: "stack",
            p { {w.erase_text()} }
            div { class: "row",
                {button(w.erase_go()).kind(ButtonKind::SubtleDanger).icon(IconName::Bin).on(move |()| {
                    copying.set(false);
                    step.set(Step::Copy)
                })}
            }
            {act.view()}
        }
        match step.get() {
            Step::Closed => rsx! {},
            Step::Copy => rsx! {
                Dialog { title: w.erase_step_1(), onclose: move |()| step.set(Step::Closed),
                    p { {w.erase_step_1_text()} }
                    if copying.get() {
                        Backup {}
                    } else {
                        div { class: "row",
                            {button(w.erase_step_1_backup())
                                .kind(ButtonKind::Primary)
                                .icon(IconName::Shield)
                                .on(move |()| copying.set(true))}
                        }
                    }
                    div { class: "row",
                        {button(w.erase_keep()).on(move |()| step.set(Step::Closed))}
                        {button(if copying.get() { w.next() } else { w.erase_step_1_next() })
                            .kind(ButtonKind::SubtleDanger)
                            .on(move |()| sure(()))}
                    }
                }
            },
            Step::Sure => rsx! {
                Dialog { title: w.erase_step_2(), onclose: move |()| step.set(Step::Closed),
                    p { {w.erase_step_2_text()} }
                    if !armed.get() {
                        p { class: "muted", role: "status", {w.erase_step_2_wait()} }
                    }
                    div { class: "row",
                        {button(w.erase_keep())
                            .kind(ButtonKind::Primary)
                            .on(move |()| step.set(Step::Closed))}
                        {button(w.erase_step_2_go())
                            .kind(ButtonKind::Danger)
                            .busy(!armed.get() || act.busy())
                            .on(move |()| {
                                step.set(Step::Closed);
                                act.run(async {
                                    backend::call(EraseAll {}).await?;
                                    replace(Route::Vandaag);
                                    changed(&Topic::ALL);
                                    Ok(())
                                });
                            })}
                    }
                }
            },
        }
    }
}
