//! A date of the municipality that is wrong: the user's date beside it.

use crate::app::today;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    ButtonKind, IconName, button, date_field, empty_state, link_button, person_tag, submit_button, toast,
    use_errors,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::{Route, replace};
use crate::state::state;
use crate::words::{codes, dates, errors::message, words};
use domain::call::view::{SourceKind, StepView};
use domain::call::{CorrectDate, ErrorCode, GetVoorziening, Topic};
use domain::chain::Event as ChainEvent;
use domain::input;
use domain::validate;

/// The date of one step.
#[component]
pub fn Datum(id: String, step: String) -> Element {
    let w = words();
    let ask = use_ask(GetVoorziening { id: id.clone() }, &[]);
    let name = ask.ready().map_or_else(|| w.nav_voorzieningen(), |view| view.row.name.clone());
    rsx! {
        Page {
            title: w.correct_title(),
            back: (Route::Voorziening { id: id.clone() }, name),
            {ask.view(|view| {
                let kind = ChainEvent::STEPS.into_iter().find(|event| event.name() == step);
                let kind = kind.and_then(ChainEvent::step);
                let found = view.steps.iter().find(|one| Some(one.kind) == kind && is_theirs(one));
                match found {
                    Some(step) => rsx! {
                        {person_tag(&view.row.dossier)}
                        Form { id: id.clone(), step: step.clone(), steps: view.steps.clone() }
                    },
                    None => empty_state(IconName::Calendar, w.error_not_found(), w.not_found_text(), rsx! {
                        {link_button(Route::Voorzieningen, w.nav_voorzieningen())}
                    }),
                }
            })}
        }
    }
}

/// True for a date that the municipality gave: what a letter says is changed in the letter.
pub fn is_theirs(step: &StepView) -> bool {
    step.date.is_some() && (step.gemeente.is_some() || step.source == Some(SourceKind::Gemeente))
}

#[component]
fn Form(
    id: String,
    #[props(into)] step: Shared<StepView>,
    #[props(into)] steps: Shared<Vec<StepView>>,
) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let typed = state(step.gemeente.and(step.date).map(input::plain_date).unwrap_or_default());
    let kind = step.kind;
    let theirs = step.gemeente.or(step.date);
    let send = {
        let id = id.clone();
        move |date| {
            let id = id.clone();
            act.run(async move {
                let call = CorrectDate { voorziening: id.clone(), step: kind, date };
                backend::call(call).await?;
                let w = words();
                toast(if date.is_some() { w.correct_saved() } else { w.correct_undone() });
                changed(&[Topic::Dossier, Topic::Agenda]);
                replace(Route::Voorziening { id });
                Ok(())
            });
        }
    };
    let undo = send.clone();
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let text = typed.peek().clone();
        let wrong = match input::date(&text, today()) {
            None if text.trim().is_empty() => Err(w.field_missing(w.correct_field())),
            None => Err(w.field_date_wrong()),
            Some(date) => match validate::correction(kind, date, &steps, today()) {
                Ok(()) => Ok(date),
                Err(error) if error.code == ErrorCode::InvalidDate => Err(message(&error)),
                Err(_) => Ok(date),
            },
        };
        match wrong {
            Err(text) => {
                errors.show(vec![("date", text)]);
            }
            Ok(date) => {
                errors.show(Vec::new());
                send(Some(date));
            }
        }
    };
    rsx! {
        form { class: "stack-l", novalidate: true, onsubmit: listen(submit),
            div { class: "card stack-s",
                h2 { {codes::step(kind)} }
                if let Some(theirs) = theirs {
                    p { {w.correct_gemeente(dates::full(theirs))} }
                }
                if step.gemeente.is_some() {
                    if let Some(mine) = step.date {
                        p { class: "strong", {w.correct_own(dates::full(mine))} }
                    }
                }
            }
            {date_field("date", w.correct_field(), typed).error(errors.of("date"))}
            p { class: "muted", {w.correct_effect()} }
            p { class: "muted", {w.correct_note()} }
            {act.view()}
            div { class: "row",
                {submit_button(w.correct_save()).busy(act.busy())}
                if step.gemeente.is_some() {
                    {button(w.correct_undo()).kind(ButtonKind::Subtle).busy(act.busy()).on(move |()| undo(None))}
                }
            }
        }
    }
}
