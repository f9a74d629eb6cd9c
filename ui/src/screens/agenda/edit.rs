use super::item::input_of;
use crate::app::today;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    ChoiceOption, IconName, date_field, empty_state, link_button, select, submit_button, text_area,
    text_field, toast, use_errors,
};
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::{Route, replace};
use crate::state::{State, state};
use crate::words::{dates, words};
use dioxus::prelude::*;
use domain::Date;
use domain::call::view::{AfspraakInput, AgendaKind};
use domain::call::{GetAgenda, SaveAfspraak, Topic};
use domain::input;

/// A new appointment.
#[component]
pub fn AgendaNew() -> Element {
    let w = words();
    rsx! {
        Page {
            title: w.agenda_new_title(),
            back: (Route::Agenda, w.nav_agenda()),
            Form { kept: None }
        }
    }
}

/// An own appointment.
#[component]
pub fn AgendaEdit(date: String, id: String) -> Element {
    let w = words();
    let day = date.parse::<Date>().unwrap_or_else(|_| today());
    let ask = use_ask(GetAgenda { from: day, until: day }, &[]);
    rsx! {
        Page {
            title: w.agenda_edit_title(),
            back: (Route::Agenda, w.nav_agenda()),
            {ask.view(|items| match items.iter().find(|item| item.id == id && item.kind == AgendaKind::Eigen) {
                Some(item) => rsx! { Form { key: "{id}", kept: Some(input_of(item)) } },
                None => empty_state(IconName::Calendar, w.agenda_not_found(), w.agenda_empty_text(), rsx! {
                    {link_button(Route::Agenda, w.nav_agenda())}
                }),
            })}
        }
    }
}

#[component]
fn Form(#[props(into)] kept: Shared<Option<AfspraakInput>>) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let k = kept.as_ref();
    let id = use_hook(|| k.and_then(|k| k.id.clone()));
    let title = state(k.map(|k| k.title.clone()).unwrap_or_default());
    let date = state(k.map(|k| input::plain_date(k.at.date())).unwrap_or_default());
    let time = state(k.map(|k| dates::time(k.at.time())).unwrap_or_default());
    let mut minutes = state(k.map_or(60, |k| k.minutes));
    let place = state(k.and_then(|k| k.place.clone()).unwrap_or_default());
    let notes = state(k.and_then(|k| k.notes.clone()).unwrap_or_default());
    let mut lengths = vec![15, 30, 45, 60, 90, 120, 180, 240, 480];
    if !lengths.contains(&minutes.get()) {
        lengths.push(minutes.get());
        lengths.sort_unstable();
    }
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let day = input::date(&date.peek(), today());
        let clock = input::time(&time.peek());
        let mut found = Vec::new();
        if title.peek().trim().is_empty() {
            found.push(("title", w.field_missing(w.agenda_field_title())));
        }
        if day.is_none() {
            found.push(("date", w.field_date_wrong()));
        }
        if clock.is_none() {
            found.push(("time", w.field_time_wrong()));
        }
        if !errors.show(found) {
            return;
        }
        let (Some(day), Some(clock)) = (day, clock) else { return };
        let text =
            |field: &State<String>| Some(field.peek().trim().to_owned()).filter(|text| !text.is_empty());
        let afspraak = AfspraakInput {
            id: id.clone(),
            title: title.peek().trim().to_owned(),
            at: day.to_datetime(clock),
            minutes: *minutes.peek(),
            place: text(&place),
            notes: text(&notes),
        };
        act.run(async move {
            // the engine knows the clock changes: a time that does not exist comes back as an error at its field
            let saved = backend::call(SaveAfspraak { afspraak }).await;
            errors
                .take(saved, &[("title", "title"), ("at", "time"), ("place", "place"), ("notes", "notes")])?;
            toast(words().saved_toast());
            changed(&[Topic::Agenda]);
            replace(Route::Agenda);
            Ok(())
        });
    };
    rsx! {
        div { class: "card",
            form { class: "stack", novalidate: true, onsubmit: listen(submit),
                {text_field("title", w.agenda_field_title(), title)
                    .hint(w.agenda_field_title_hint())
                    .error(errors.of("title"))}
                {date_field("date", w.agenda_field_date(), date).error(errors.of("date"))}
                {text_field("time", w.agenda_field_time(), time)
                    .hint(w.agenda_field_time_hint())
                    .error(errors.of("time"))
                    .max(8)
                    .short()}
                {select(
                    "minutes",
                    w.agenda_field_minutes(),
                    lengths
                        .into_iter()
                        .map(|n: u32| {
                            ChoiceOption::new(
                                &n.to_string(),
                                if n >= 60 && n.is_multiple_of(60) {
                                    w.hours(n / 60)
                                } else {
                                    w.minutes(n)
                                },
                            )
                        })
                        .collect::<Vec<_>>(),
                    minutes.get().to_string(),
                )
                .on(move |value: String| minutes.set(value.parse().unwrap_or(60)))}
                {text_field("place", w.agenda_field_place(), place).error(errors.of("place")).optional()}
                {text_area("notes", w.agenda_field_notes(), notes).error(errors.of("notes")).optional()}
                {act.view()}
                div { class: "row", {submit_button(w.save()).busy(act.busy())} }
                p { class: "muted small", {w.agenda_own_note()} }
            }
        }
    }
}
