//! "Ik heb een brief": a letter in hand, kept in a few short steps.

mod about;
mod check;
mod dates;
mod decision;
mod draft;
mod kind;

use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    ButtonKind, IconName, button, empty_state, link_button, submit_button, toast, use_errors,
};
use crate::dom;
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, effect, listen};
use crate::route::{Route, replace};
use crate::state::state;
use crate::words::words;
use domain::call::view::Brief;
use domain::call::{GetGemeenten, GetProfile, GetVoorziening, SaveBrief, Topic};
use draft::{Draft, Step};

/// A new letter.
#[component]
pub fn BriefNew() -> Element {
    rsx! {
        Begin { voorziening: None }
    }
}

/// A new letter about something that is known.
#[component]
pub fn BriefFor(voorziening: String) -> Element {
    rsx! {
        Begin { key: "{voorziening}", voorziening: Some(voorziening) }
    }
}

/// Fills in what is known before the first question is asked.
#[component]
fn Begin(voorziening: Option<String>) -> Element {
    let profile = use_ask(GetProfile {}, &[]);
    let gemeenten = use_ask(GetGemeenten {}, &[]);
    let (Some(profile), Some(rows)) = (profile.ready(), gemeenten.ready()) else {
        let waiting = profile.view(|_| gemeenten.view(|_| rsx! {}));
        return rsx! {
            Page { title: words().brief_title(), {waiting} }
        };
    };
    let gemeente = profile
        .gemeente
        .as_ref()
        .map(|id| rows.iter().find(|row| row.id == *id).map_or_else(|| id.clone(), |row| row.name.clone()));
    match voorziening {
        Some(id) => rsx! {
            About { id, gemeente }
        },
        None => rsx! {
            Guide { brief: None, known: None, gemeente }
        },
    }
}

/// A new letter about a voorziening that is known.
#[component]
fn About(id: String, gemeente: Option<String>) -> Element {
    let known = use_ask(GetVoorziening { id }, &[]);
    match known.ready() {
        Some(view) => rsx! {
            Guide { brief: None, known: Some(view.row.clone()), gemeente }
        },
        None => rsx! {
            Page { title: words().brief_title(), {known.view(|_| rsx! {})} }
        },
    }
}

/// A letter that was kept before.
#[component]
pub fn BriefEdit(voorziening: String, id: String) -> Element {
    let w = words();
    let ask = use_ask(GetVoorziening { id: voorziening.clone() }, &[]);
    ask.view(|view| match view.letters.iter().find(|brief| brief.id.as_ref() == Some(&id)) {
        Some(brief) => rsx! {
            Guide {
                key: "{id}",
                brief: Some(brief.clone()),
                known: Some(view.row.clone()),
                gemeente: None,
            }
        },
        None => rsx! {
            Page { title: w.brief_edit_title(),
                {empty_state(IconName::Letter, w.error_not_found(), w.not_found_text(), rsx! {
                    {link_button(Route::Voorzieningen, w.nav_voorzieningen())}
                })}
            }
        },
    })
}

/// The steps: kind, what it is about, dates, and for a decision what was decided.
#[component]
fn Guide(
    #[props(into)] brief: Shared<Option<Brief>>,
    #[props(into)] known: Shared<Option<domain::call::view::VoorzieningRow>>,
    gemeente: Option<String>,
) -> Element {
    let w = words();
    let editing = brief.is_some();
    let draft = Draft::use_new((*brief).as_ref(), (*known).as_ref(), gemeente);
    let mut step = state(Step::Kind);
    // each step begins at its own heading, also for who cannot see that it changed
    effect(move || {
        if step.get() != Step::Kind {
            dom::focus("#stap");
            dom::scroll_to_top();
        }
    });
    let errors = use_errors();
    let act = use_act();
    let steps = draft.steps();
    let now = step.get();
    let number = steps.iter().position(|s| *s == now).unwrap_or(0);
    let last = number + 1 == steps.len();
    let back_id = (*known).as_ref().map(|row| row.id.clone());

    let submit = move |event: FormEvent| {
        event.prevent_default();
        let steps = draft.steps();
        if !errors.show(check::step(&draft, *step.peek())) {
            return;
        }
        let number = steps.iter().position(|s| *s == *step.peek()).unwrap_or(0);
        if let Some(next) = steps.get(number + 1) {
            step.set(*next);
            return;
        }
        let brief = match check::whole(&draft) {
            Ok(brief) => brief,
            Err((at, found)) => {
                step.set(at);
                errors.show(found);
                return;
            }
        };
        act.run(async move {
            let id = backend::call(SaveBrief { brief }).await?;
            toast(words().brief_saved());
            changed(&[Topic::Dossier]);
            replace(Route::Voorziening { id });
            Ok(())
        });
    };
    let title = match now {
        Step::Kind => w.brief_kind_title(),
        Step::About => w.brief_about_title(),
        Step::Dates => w.brief_dates_title(),
        Step::Decision => w.brief_decision_title(),
    };
    let page = match back_id {
        Some(id) => {
            (Route::Voorziening { id }, (*known).as_ref().map(|row| row.name.clone()).unwrap_or_default())
        }
        None => (Route::Voorzieningen, w.nav_voorzieningen()),
    };
    rsx! {
        Page {
            title: if editing { w.brief_edit_title() } else { w.brief_title() },
            back: page,
            div { class: "stack-s",
                p { class: "muted small", role: "status",
                    {w.brief_progress(number + 1, steps.len())}
                }
                progress {
                    class: "progress",
                    max: "{steps.len()}",
                    value: "{number + 1}",
                    "aria-hidden": "true",
                }
            }
            form {
                class: "stack-l",
                novalidate: true,
                onsubmit: listen(submit),
                h2 { id: "stap", tabindex: "-1", "{title}" }
                match now {
                    Step::Kind => kind::kind_step(draft, errors),
                    Step::About => rsx! {
                        about::About { draft, errors }
                    },
                    Step::Dates => dates::dates_step(draft, errors),
                    Step::Decision => decision::decision_step(draft, errors),
                }
                {act.view()}
                div { class: "row",
                    {submit_button(if last { w.brief_save() } else { w.next() }).busy(act.busy())}
                    if number > 0 {
                        {button(w.back()).kind(ButtonKind::Subtle).on(move |()| {
                            let steps = draft.steps();
                            if let Some(previous) = number.checked_sub(1).and_then(|n| steps.get(n)) {
                                errors.show(Vec::new());
                                step.set(*previous);
                            }
                        })}
                    }
                }
                p { class: "muted small", {w.brief_own_note()} }
            }
        }
    }
}
