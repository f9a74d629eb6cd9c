//! The tasks of a dossier, which those who help share.

use crate::app::today;
use crate::backend::{self, Act, changed, use_act, use_ask_again};
use crate::components::{
    ButtonKind, ChoiceOption, IconName, Tone, badge, button, date_field, dossier_name, dossiers, empty_state,
    person_tag, select, submit_button, text_field, toast, use_errors,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::Route;
use crate::state::{State, state};
use crate::words::{dates, words};
use domain::call::view::{Delivery, DossierRow, OutboxChoice, Scope, TaakState, TaakView};
use domain::call::{AddTaak, AppError, ChangeTaak, GetTaken, Request, ResolveOutbox, Topic};
use domain::input;

const TOPICS: &[Topic] = &[Topic::Agenda, Topic::Dossier, Topic::Outbox];

/// The list.
#[component]
pub fn Taken() -> Element {
    let w = words();
    let ask = use_ask_again(GetTaken {}, TOPICS);
    let mut adding = state(false);
    let places: Vec<DossierRow> = dossiers()
        .into_iter()
        .filter(|row| row.gemeente.is_some() && row.scopes.contains(&Scope::Ask))
        .collect();
    rsx! {
        Page {
            title: w.taken_title(),
            intro: w.taken_intro(),
            back: (Route::Agenda, w.nav_agenda()),
            if adding.get() {
                Form { places, open: adding }
            } else if !places.is_empty() {
                div { class: "row",
                    {button(w.taken_add())
                        .kind(ButtonKind::Primary)
                        .icon(IconName::Plus)
                        .on(move |()| adding.set(true))}
                }
            }
            {ask.view(|rows| list(rows))}
        }
    }
}

fn list(rows: &[TaakView]) -> Element {
    let w = words();
    if rows.is_empty() {
        return rsx! {
            div { class: "card",
                {empty_state(IconName::Check, w.taken_empty_title(), w.taken_empty_text(), VNode::empty())}
            }
        };
    }
    rsx! {
        ul { class: "plain stack-s",
            for row in rows {
                Task { key: "{row.id}", row: row.clone() }
            }
        }
    }
}

#[component]
fn Task(#[props(into)] row: Shared<TaakView>) -> Element {
    let w = words();
    let act = use_act();
    let by = row.by.as_deref().unwrap_or_default();
    let (tone, icon, text) = match row.state {
        TaakState::Open => (Tone::Warn, IconName::Info, w.taken_open()),
        TaakState::Taken if row.mine => (Tone::Brand, IconName::Person, w.taken_mine()),
        TaakState::Taken => (Tone::Brand, IconName::Person, w.taken_by(by)),
        TaakState::Done if by.is_empty() || row.mine => (Tone::Ok, IconName::Check, w.taken_done()),
        TaakState::Done => (Tone::Ok, IconName::Check, w.taken_done_by(by)),
    };
    let to = |state: TaakState, label: String| {
        let row = row.clone();
        button(label).busy(act.busy()).on(move |()| {
            send(act, ChangeTaak { id: row.id.clone(), state }.into());
        })
    };
    rsx! {
        li { class: "card stack-s",
            div { class: "row",
                {person_tag(&row.dossier)}
                {badge(tone, Some(icon), text)}
            }
            p { class: "card-title", "{row.title}" }
            if let Some(due) = row.due {
                p { class: "muted small", {w.taken_due(dates::day(due))} }
            }
            if row.delivery == Delivery::Waiting {
                p { class: "muted small", {w.taken_waiting()} }
            }
            if row.delivery == Delivery::Parked
                && let Some(outbox) = &row.outbox
            {
                p { class: "strong", {w.taken_first()} }
                div { class: "row",
                    {button(w.taken_leave()).busy(act.busy()).on({
                        let id = outbox.clone();
                        move |()| decide(act, &id, OutboxChoice::Discard)
                    })}
                    {button(w.taken_again()).kind(ButtonKind::Subtle).busy(act.busy()).on({
                        let id = outbox.clone();
                        move |()| decide(act, &id, OutboxChoice::Retry)
                    })}
                }
            } else if row.writable {
                div { class: "row",
                    match row.state {
                        TaakState::Open => rsx! {
                            {to(TaakState::Taken, w.taken_take()).kind(ButtonKind::Primary)}
                            {to(TaakState::Done, w.taken_finish())}
                        },
                        TaakState::Taken => rsx! {
                            {to(TaakState::Done, w.taken_finish())}
                            if row.mine {
                                {to(TaakState::Open, w.taken_back()).kind(ButtonKind::Subtle)}
                            }
                        },
                        TaakState::Done => rsx! {
                            {to(TaakState::Open, w.taken_undo()).kind(ButtonKind::Subtle)}
                        },
                    }
                }
            }
            {act.view()}
        }
    }
}

fn decide(act: Act, outbox: &str, choice: OutboxChoice) {
    send(act, ResolveOutbox { id: outbox.to_owned(), choice }.into());
}

fn send(act: Act, request: Request) {
    act.run(async move { done(request).await });
}

async fn done(request: Request) -> Result<(), AppError> {
    backend::done(request).await?;
    changed(TOPICS);
    Ok(())
}

/// A new task, shared with who helps in the dossier.
#[component]
fn Form(places: Vec<DossierRow>, open: State<bool>) -> Element {
    let w = words();
    let mut open = open;
    let (act, errors) = (use_act(), use_errors());
    let (title, due) = (state(String::new()), state(String::new()));
    let mut dossier = state(places.first().map(|row| row.id.clone()).unwrap_or_default());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let (what, day) = (title.peek().trim().to_owned(), due.peek().trim().to_owned());
        let date = input::date(&day, today());
        let mut found = Vec::new();
        if what.is_empty() {
            found.push(("title", w.field_missing(w.taken_field_title())));
        }
        if date.is_none() && !day.is_empty() {
            found.push(("due", w.field_date_wrong()));
        }
        if !errors.show(found) {
            return;
        }
        let request = AddTaak { dossier: dossier.peek().clone(), title: what, due: date };
        act.run(async move {
            errors.take(done(request.into()).await, &[("title", "title"), ("due", "due")])?;
            toast(words().taken_waiting());
            open.set(false);
            Ok(())
        });
    };
    rsx! {
        form { class: "card stack", novalidate: true, onsubmit: listen(submit),
            {text_field("title", w.taken_field_title(), title).error(errors.of("title"))}
            {date_field("due", w.taken_field_due(), due).error(errors.of("due")).optional()}
            if places.len() > 1 {
                {select(
                    "who",
                    w.taken_field_who(),
                    places.iter().map(|row| ChoiceOption::new(&row.id, dossier_name(row))).collect(),
                    dossier.get(),
                )
                .on(move |value| dossier.set(value))}
            }
            {act.view()}
            div { class: "row",
                {submit_button(w.save()).busy(act.busy())}
                {button(w.cancel()).kind(ButtonKind::Subtle).on(move |()| open.set(false))}
            }
        }
    }
}
