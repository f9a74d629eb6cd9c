use super::item::input_of;
use crate::app::today;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    Button, ButtonKind, Card, ChoiceOption, DateField, EmptyState, IconName, LinkButton, SelectField,
    TextArea, TextField, toast, use_errors,
};
use crate::input;
use crate::layout::Page;
use crate::route::Route;
use crate::words::{dates, errors as error_words, words};
use dioxus::prelude::*;
use dioxus_router::navigator;
use domain::Date;
use domain::call::view::{AfspraakInput, AgendaKind};
use domain::call::{GetAgenda, SaveAfspraak, Topic};

/// A new appointment.
#[component]
pub fn AgendaNew() -> Element {
    let w = words();
    rsx! {
        Page { title: w.agenda_new_title(), back: (Route::Agenda {}, w.nav_agenda()),
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
        Page { title: w.agenda_edit_title(), back: (Route::Agenda {}, w.nav_agenda()),
            {ask.view(|items| match items.iter().find(|item| item.id == id && item.kind == AgendaKind::Eigen) {
                Some(item) => rsx! { Form { key: "{id}", kept: Some(input_of(item)) } },
                None => rsx! {
                    EmptyState { icon: IconName::Calendar, title: w.agenda_not_found(), text: w.agenda_empty_text(),
                        LinkButton { to: Route::Agenda {}, {w.nav_agenda()} }
                    }
                },
            })}
        }
    }
}

#[component]
fn Form(kept: Option<AfspraakInput>) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let k = kept.as_ref();
    let id = use_hook(|| k.and_then(|k| k.id.clone()));
    let title = use_signal(|| k.map(|k| k.title.clone()).unwrap_or_default());
    let date = use_signal(|| k.map(|k| input::plain_date(k.at.date())).unwrap_or_default());
    let time = use_signal(|| k.map(|k| dates::time(k.at.time())).unwrap_or_default());
    let mut minutes = use_signal(|| k.map_or(60, |k| k.minutes));
    let place = use_signal(|| k.and_then(|k| k.place.clone()).unwrap_or_default());
    let notes = use_signal(|| k.and_then(|k| k.notes.clone()).unwrap_or_default());
    let mut lengths = vec![15, 30, 45, 60, 90, 120, 180, 240, 480];
    if !lengths.contains(&minutes()) {
        lengths.push(minutes());
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
            |field: &Signal<String>| Some(field.peek().trim().to_owned()).filter(|text| !text.is_empty());
        let afspraak = AfspraakInput {
            id: id.clone(),
            title: title.peek().trim().to_owned(),
            at: day.to_datetime(clock),
            minutes: *minutes.peek(),
            place: text(&place),
            notes: text(&notes),
        };
        if let Err(error) = domain::validate::afspraak(&afspraak) {
            let field = match error.args.get("field").map(String::as_str) {
                Some("title") => "title",
                Some("notes") => "notes",
                _ => "time",
            };
            errors.show(vec![(field, error_words::message(&error))]);
            return;
        }
        act.run(async move {
            backend::call(SaveAfspraak { afspraak }).await?;
            toast(words().saved_toast());
            changed(&[Topic::Agenda]);
            navigator().replace(Route::Agenda {});
            Ok(())
        });
    };
    rsx! {
        Card {
            form { class: "stack", novalidate: true, onsubmit: submit,
                TextField { label: w.agenda_field_title(), value: title, hint: w.agenda_field_title_hint(), error: errors.of("title") }
                DateField { label: w.agenda_field_date(), value: date, error: errors.of("date") }
                TextField {
                    label: w.agenda_field_time(),
                    value: time,
                    hint: w.agenda_field_time_hint(),
                    error: errors.of("time"),
                    max: 8,
                    short: true,
                }
                SelectField {
                    label: w.agenda_field_minutes(),
                    options: lengths
                        .into_iter()
                        .map(|n: u32| ChoiceOption::new(&n.to_string(), if n >= 60 && n.is_multiple_of(60) { w.hours(n / 60) } else { w.minutes(n) }))
                        .collect::<Vec<_>>(),
                    value: minutes().to_string(),
                    onchoose: move |value: String| minutes.set(value.parse().unwrap_or(60)),
                }
                TextField { label: w.agenda_field_place(), value: place, optional: true }
                TextArea { label: w.agenda_field_notes(), value: notes, error: errors.of("notes"), optional: true }
                {act.view()}
                div { class: "row",
                    Button { kind: ButtonKind::Primary, submit: true, busy: act.busy(), {w.save()} }
                }
                p { class: "muted small", {w.agenda_own_note()} }
            }
        }
    }
}
