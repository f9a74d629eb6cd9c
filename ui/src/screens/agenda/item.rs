use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, IconName, Tone, badge, button, icon, link_button, toast, toast_undo};
use crate::lean::Shared;
use crate::route::Route;
use crate::screens::vandaag::agenda_title;
use crate::words::{codes, dates, words};
use dioxus::prelude::*;
use domain::call::view::{AfspraakInput, AgendaItem, AgendaKind, AnswerState};
use domain::call::{AnswerAfspraak, AppError, DeleteAfspraak, SaveAfspraak, Topic};

/// One item, with what can be done about it.
pub fn item_row(item: &AgendaItem) -> Element {
    let w = words();
    let drawing = match item.kind {
        AgendaKind::Gemeente => IconName::Hands,
        AgendaKind::Eigen => IconName::Calendar,
        AgendaKind::Termijn => IconName::Clock,
        AgendaKind::Pgb => IconName::Wallet,
        AgendaKind::Taak => IconName::Check,
    };
    rsx! {
        li { class: "row-item agenda-item",
            div { class: "when",
                span { class: "strong number", {item.time.map_or_else(|| w.all_day(), dates::time)} }
                if item.time.is_some() {
                    span { class: "muted small", {w.minutes(item.minutes)} }
                }
            }
            div { class: "grow stack-s",
                p { class: "strong", {agenda_title(item)} }
                p { class: "muted small row",
                    span { class: "row kind",
                        {icon(drawing)}
                        {codes::agenda_kind(item.kind)}
                    }
                    if let Some(person) = &item.person {
                        span { {w.for_person(person)} }
                    }
                }
                if let Some(theirs) = item.gemeente {
                    p { class: "small", {w.agenda_by_gemeente(dates::day(theirs))} }
                }
                if let Some(with) = &item.with {
                    p { class: "small", {w.agenda_with(with)} }
                }
                if let Some(place) = &item.place {
                    p { class: "small row kind",
                        {icon(IconName::Pin)}
                        span { "{place}" }
                    }
                }
                if let Some(notes) = &item.notes {
                    p { class: "small notes", "{notes}" }
                }
                if item.conflict {
                    p { {badge(Tone::Warn, Some(IconName::Warning), w.agenda_conflict())} }
                }
                Answer { item: item.clone() }
                if let Some(id) = item.voorziening.clone() {
                    p {
                        {link_button(Route::Voorziening { id }, w.agenda_show_voorziening())
                            .kind(ButtonKind::Subtle)}
                    }
                }
                if item.kind == AgendaKind::Eigen {
                    Own { item: item.clone() }
                }
            }
        }
    }
}

/// Accepting or declining an appointment of the municipality.
#[component]
fn Answer(#[props(into)] item: Shared<AgendaItem>) -> Element {
    let w = words();
    let act = use_act();
    let Some(text) = codes::answer(item.answer) else { return rsx! {} };
    let (tone, icon) = match item.answer {
        AnswerState::Open => (Tone::Warn, IconName::Info),
        AnswerState::Accepted => (Tone::Ok, IconName::Check),
        AnswerState::Declined => (Tone::Plain, IconName::Cross),
        AnswerState::NotAllowed => (Tone::Plain, IconName::Info),
        AnswerState::NotAsked | AnswerState::Pending => (Tone::Plain, IconName::Clock),
    };
    let id = item.id.clone();
    let answer = move |accept: bool| {
        let id = id.clone();
        act.run(async move {
            backend::call(AnswerAfspraak { id, accept }).await?;
            toast(words().agenda_answered());
            changed(&[Topic::Agenda, Topic::Outbox]);
            Ok(())
        });
    };
    let no = answer.clone();
    rsx! {
        p { {badge(tone, Some(icon), text)} }
        if item.answer == AnswerState::Open {
            div { class: "row",
                {button(w.agenda_accept())
                    .kind(ButtonKind::Primary)
                    .busy(act.busy())
                    .on(move |()| answer(true))}
                {button(w.agenda_decline()).busy(act.busy()).on(move |()| no(false))}
            }
        }
        {act.view()}
    }
}

/// Changing and deleting an own appointment; a deleted one can be put back.
#[component]
fn Own(#[props(into)] item: Shared<AgendaItem>) -> Element {
    let w = words();
    let act = use_act();
    let (id, date) = (item.id.clone(), item.date.to_string());
    rsx! {
        div { class: "row",
            {link_button(Route::AgendaEdit { date, id: id.clone() }, w.edit()).kind(ButtonKind::Subtle)}
            {button(w.delete()).kind(ButtonKind::SubtleDanger).busy(act.busy()).on(move |()| {
                let item = item.clone();
                act.run(async move {
                    backend::call(DeleteAfspraak { id: item.id.clone() }).await?;
                    toast_undo(words().deleted_toast(), move || put_back(item.clone()));
                    changed(&[Topic::Agenda]);
                    Ok(())
                });
            })}
        }
        {act.view()}
    }
}

async fn put_back(item: Shared<AgendaItem>) -> Result<(), AppError> {
    backend::call(SaveAfspraak { afspraak: input_of(&item) }).await?;
    changed(&[Topic::Agenda]);
    Ok(())
}

/// An own appointment as it is saved.
pub fn input_of(item: &AgendaItem) -> AfspraakInput {
    AfspraakInput {
        id: Some(item.id.clone()),
        title: item.title.clone(),
        at: item.date.to_datetime(item.time.unwrap_or_default()),
        minutes: item.minutes,
        place: item.place.clone(),
        notes: item.notes.clone(),
    }
}
