use super::repeat::use_repeating;
use crate::app::today;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    ChoiceOption, check, date_field, select, submit_button, text_area, text_field, toast, use_errors,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::{Route, replace};
use crate::state::{State, state};
use crate::words::{dates, words};
use domain::call::view::AfspraakInput;
use domain::call::{GetAfspraak, GetTip, SaveAfspraak, Topic};
use domain::{Time, input};

/// A new appointment; from a tip it is about that.
#[component]
pub fn AgendaNew(tip: Option<String>) -> Element {
    let w = words();
    rsx! {
        Page {
            title: w.agenda_new_title(),
            back: (Route::Agenda, w.nav_agenda()),
            if let Some(id) = tip {
                FromTip { id }
            } else {
                Form { kept: None }
            }
        }
    }
}

#[component]
fn FromTip(id: String) -> Element {
    let ask = use_ask(GetTip { id }, &[]);
    ask.view(|view| {
        let kept = AfspraakInput {
            id: None,
            title: view.row.title.clone(),
            at: today().to_datetime(Time::MIN),
            minutes: view.row.minutes.max(15),
            whole_day: false,
            place: None,
            notes: None,
            with: None,
            driver: None,
            repeat: None,
            tip: Some(view.row.id.clone()),
        };
        rsx! {
            Form { kept: Some(kept) }
        }
    })
}

/// An own appointment, or one time of it.
#[component]
pub fn AgendaEdit(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetAfspraak { id }, &[]);
    rsx! {
        Page {
            title: w.agenda_edit_title(),
            back: (Route::Agenda, w.nav_agenda()),
            {ask.view(|kept| rsx! {
                Form { kept: Some(kept.as_ref().clone()) }
            })}
        }
    }
}

/// Minutes.
const DAY: u32 = 24 * 60;

/// The engine's name of a field, and ours.
const FIELDS: [(&str, &str); 8] = [
    ("title", "title"),
    ("at", "time"),
    ("minutes", "minutes"),
    ("place", "place"),
    ("notes", "notes"),
    ("with", "with"),
    ("driver", "driver"),
    ("repeat", "until"),
];

#[component]
fn Form(#[props(into)] kept: Shared<Option<AfspraakInput>>) -> Element {
    let w = words();
    let act = use_act();
    let errors = use_errors();
    let k = kept.as_ref();
    let (id, tip) = use_hook(|| k.map(|k| (k.id.clone(), k.tip.clone())).unwrap_or_default());
    let title = state(k.map(|k| k.title.clone()).unwrap_or_default());
    // a tip brings no day and no time
    let when = k.filter(|k| k.id.is_some()).map(|k| k.at);
    let date = state(when.map(|at| input::plain_date(at.date())).unwrap_or_default());
    let time = state(when.map(|at| dates::time(at.time())).unwrap_or_default());
    let mut minutes = state(k.filter(|k| !k.whole_day).map_or(60, |k| k.minutes));
    let mut all_day = state(k.is_some_and(|k| k.whole_day));
    let days = k.filter(|k| k.whole_day).map_or(DAY, |k| k.minutes);
    let place = state(k.and_then(|k| k.place.clone()).unwrap_or_default());
    let with = state(k.and_then(|k| k.with.clone()).unwrap_or_default());
    let driver = state(k.and_then(|k| k.driver.clone()).unwrap_or_default());
    let repeat = use_repeating(k.and_then(|k| k.repeat.as_ref()));
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
        // days on end, as another calendar had them, stay so
        let whole = *all_day.peek();
        let clock = if whole { Some(Time::MIN) } else { clock };
        if clock.is_none() {
            found.push(("time", w.field_time_wrong()));
        }
        let how = repeat.read();
        if let Err(wrong) = &how {
            found.push(("until", wrong.clone()));
        }
        if !errors.show(found) {
            return;
        }
        let (Some(day), Some(clock), Ok(how)) = (day, clock, how) else { return };
        let text =
            |field: &State<String>| Some(field.peek().trim().to_owned()).filter(|text| !text.is_empty());
        let afspraak = AfspraakInput {
            id: id.clone(),
            title: title.peek().trim().to_owned(),
            at: day.to_datetime(clock),
            whole_day: whole,
            minutes: if whole { days } else { *minutes.peek() },
            place: text(&place),
            notes: text(&notes),
            with: text(&with),
            driver: text(&driver),
            repeat: how,
            tip: tip.clone(),
        };
        act.run(async move {
            // the engine knows the clock changes: a time that does not exist comes back as an error at its field
            let saved = backend::call(SaveAfspraak { afspraak }).await;
            errors.take(saved, &FIELDS)?;
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
                {check(dates::capital(&w.all_day()), all_day.get()).on(move |on| all_day.set(on))}
                if !all_day.get() {
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
                }
                {repeat.fields(errors)}
                {text_field("with", w.agenda_field_with(), with).error(errors.of("with")).optional()}
                {text_field("driver", w.agenda_field_driver(), driver).error(errors.of("driver")).optional()}
                {text_field("place", w.agenda_field_place(), place).error(errors.of("place")).optional()}
                {text_area("notes", w.agenda_field_notes(), notes).error(errors.of("notes")).optional()}
                {act.view()}
                div { class: "row", {submit_button(w.save()).busy(act.busy())} }
                p { class: "muted small", {w.agenda_own_note()} }
            }
        }
    }
}
