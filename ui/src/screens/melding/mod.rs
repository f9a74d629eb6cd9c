//! "Hulp vragen": a melding in six short steps, kept at every tap, then sent or said on the phone.

mod check;
mod finish;
mod form;
mod open;
mod sent;
mod steps;

pub use open::Meldingen;
pub use sent::MeldingShow;

use crate::backend::{self, use_act, use_ask};
use crate::components::{ButtonKind, button, submit_button, toast, use_errors};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, effect, go, listen};
use crate::route::{Route, replace};
use crate::screens::aanbod::call_first;
use crate::state::state;
use crate::words::words;
use domain::call::view::MeldingView;
use domain::call::{DeleteMelding, GetMelding, SaveMelding};
use domain::voorziening::Categorie;
use form::Form;

/// Milliseconds without a change after which what was typed is kept.
const PAUSE: i32 = 400;

/// The melding that is being written, or a new one.
#[component]
pub fn Melding() -> Element {
    rsx! {
        Begin { code: None }
    }
}

/// The same, with the kind of help that was chosen in the catalogue.
#[component]
pub fn MeldingOver(code: String) -> Element {
    rsx! {
        Begin { key: "{code}", code: Some(code) }
    }
}

#[component]
fn Begin(code: Option<String>) -> Element {
    let ask = use_ask(GetMelding { id: None }, &[]);
    match ask.ready() {
        Some(view) => {
            let mut view = view.as_ref().clone();
            let wanted = code.as_deref().and_then(Categorie::from_code);
            view.draft.category = wanted.or(view.draft.category);
            view.draft.urgent |= wanted == Some(Categorie::Spoedopvang);
            rsx! {
                Guide { view }
            }
        }
        None => rsx! {
            Page { title: words().melding_title(), {ask.view(|_| rsx! {})} }
        },
    }
}

/// The steps.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Who,
    What,
    Now,
    Carer,
    Talk,
    Check,
}

impl Step {
    const ALL: [Self; 6] = [Self::Who, Self::What, Self::Now, Self::Carer, Self::Talk, Self::Check];

    fn title(self) -> String {
        let w = words();
        match self {
            Self::Who => w.melding_who_title(),
            Self::What => w.melding_what_title(),
            Self::Now => w.melding_now_title(),
            Self::Carer => w.melding_carer_title(),
            Self::Talk => w.melding_talk_title(),
            Self::Check => w.melding_check_title(),
        }
    }
}

/// Guides through the steps. Going back keeps everything.
#[component]
fn Guide(#[props(into)] view: Shared<MeldingView>) -> Element {
    let w = words();
    let form = Form::use_new(&view.draft);
    let id = view.draft.id.clone();
    let mut kept = state(view);
    let mut at = state(0usize);
    let errors = use_errors();
    let act = use_act();
    // each step begins at its own heading, also for who cannot see that it changed
    effect(move || {
        if at.get() > 0 {
            dom::focus("#stap");
            dom::scroll_to_top();
        }
    });
    // a moment after the last change it is kept; what cannot be kept yet is said at the end of the step
    let mut round = use_hook(|| CopyValue::new(0u32));
    effect(move || {
        let draft = form.draft();
        if draft == kept.peek().draft {
            return;
        }
        let mine = round.peek().wrapping_add(1);
        round.set(mine);
        go(async move {
            dom::wait(PAUSE).await;
            if *round.peek() == mine
                && let Ok(fresh) = backend::call(SaveMelding { draft }).await
                && *round.peek() == mine
            {
                kept.set(fresh.into());
            }
        });
    });
    let step = Step::ALL.get(at.get()).copied().unwrap_or(Step::Check);
    let submit = move |event: FormEvent| {
        event.prevent_default();
        if !errors.show(check::step(&form, &kept.peek(), step)) {
            return;
        }
        let draft = form.draft();
        act.run(async move {
            let next = *round.peek() + 1;
            round.set(next);
            let fresh = errors.take(backend::call(SaveMelding { draft }).await, check::FIELDS)?;
            kept.set(fresh.into());
            at += 1;
            Ok(())
        });
    };
    let view = kept.read().clone();
    rsx! {
        Page { title: w.melding_title(), back: (Route::Aanbod, w.aanbod_title()),
            if form.chosen.read().urgent {
                {call_first(w.melding_urgent_call(), view.desk.as_ref())}
            }
            div { class: "stack-s",
                p { class: "muted small", role: "status", {w.brief_progress(at.get() + 1, Step::ALL.len())} }
                progress {
                    class: "progress",
                    max: "{Step::ALL.len()}",
                    value: "{at.get() + 1}",
                    "aria-hidden": "true",
                }
            }
            if step == Step::Check {
                h2 { id: "stap", tabindex: "-1", {step.title()} }
                finish::Finish { view, form }
            } else {
                form { class: "stack-l", novalidate: true, onsubmit: listen(submit),
                    h2 { id: "stap", tabindex: "-1", {step.title()} }
                    match step {
                        Step::Who => rsx! {
                            steps::Who { form, view, errors }
                        },
                        Step::What => steps::what(form, errors),
                        Step::Now => steps::now(form, errors),
                        Step::Carer => steps::carer(form, errors),
                        Step::Talk => rsx! {
                            steps::Talk { form, kept }
                        },
                        Step::Check => rsx! {},
                    }
                    {act.view()}
                    div { class: "row", {submit_button(w.next()).busy(act.busy())} }
                }
            }
            div { class: "row",
                if at.get() > 0 {
                    {button(w.back()).kind(ButtonKind::Subtle).on(move |()| {
                        errors.show(Vec::new());
                        at.with_mut(|at| *at = at.saturating_sub(1));
                    })}
                }
                {button(w.melding_drop()).kind(ButtonKind::SubtleDanger).on(move |()| {
                    let id = id.clone();
                    // no later change brings it back
                    let next = *round.peek() + 1;
                    round.set(next);
                    act.run(async move {
                        match backend::call(DeleteMelding { id }).await {
                            // nothing was kept yet
                            Err(error) if error.code != domain::call::ErrorCode::NotFound => return Err(error),
                            _ => {}
                        }
                        toast(words().melding_dropped());
                        replace(Route::Voorzieningen);
                        Ok(())
                    });
                })}
            }
            p { class: "muted small", {w.melding_draft_note()} }
        }
    }
}
