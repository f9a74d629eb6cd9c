use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, Dialog, button};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::state::state;
use crate::words::words;
use domain::call::view::LostView;
use domain::call::{ResetStore, Topic};

/// Starts anew, after a second question that says what is given up.
#[component]
pub fn Reset(#[props(default, into)] lost: Shared<Option<LostView>>) -> Element {
    let w = words();
    let act = use_act();
    let mut sure = state(false);
    rsx! {
        if let Some(lost) = &*lost {
            ul {
                if lost.own > 0 {
                    li { {w.lost_own(lost.own)} }
                }
                if lost.unsent > 0 {
                    li { {w.lost_unsent(lost.unsent)} }
                }
            }
        } else {
            p { {w.keylost_gone()} }
        }
        {act.view()}
        div { class: "row",
            {button(w.keylost_reset()).kind(ButtonKind::Danger).busy(act.busy()).on(move |()| sure.set(true))}
        }
        if sure.get() {
            Dialog { title: w.keylost_reset(), onclose: move |()| sure.set(false),
                p { {w.reset_sure()} }
                div { class: "row",
                    {button(w.cancel()).kind(ButtonKind::Primary).on(move |()| sure.set(false))}
                    {button(w.reset_yes()).kind(ButtonKind::SubtleDanger).on(move |()| {
                        sure.set(false);
                        act.run(async {
                            backend::call(ResetStore {}).await?;
                            changed(&Topic::ALL);
                            Ok(())
                        });
                    })}
                }
            }
        }
    }
}
