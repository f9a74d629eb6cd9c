//! Answering an appointment of the municipality: yes, no, or another moment.

use crate::app::today;
use crate::backend::{self, changed, use_act};
use crate::components::{
    ButtonKind, IconName, Tone, badge, button, date_field, submit_button, text_field, toast, use_errors,
};
use crate::drawing::prelude::*;
use crate::lean::{Shared, listen};
use crate::state::{State, state};
use crate::words::{codes, dates, words};
use domain::call::view::{AgendaItem, AnswerState};
use domain::call::{AnswerAfspraak, ProposeMoment, Topic};
use domain::input;

const TOPICS: [Topic; 2] = [Topic::Agenda, Topic::Outbox];

/// What was answered, and what still can be.
#[component]
pub fn Answer(#[props(into)] item: Shared<AgendaItem>) -> Element {
    let w = words();
    let act = use_act();
    let mut propose = state(false);
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
            changed(&TOPICS);
            Ok(())
        });
    };
    let no = answer.clone();
    rsx! {
        p { {badge(tone, Some(icon), text)} }
        if let Some(at) = item.proposed {
            p { class: "small", {w.agenda_proposed(moment(at))} }
        }
        if item.answer == AnswerState::Open {
            div { class: "row",
                {button(w.agenda_accept())
                    .kind(ButtonKind::Primary)
                    .busy(act.busy())
                    .on(move |()| answer(true))}
                {button(w.agenda_decline()).busy(act.busy()).on(move |()| no(false))}
                if !propose.get() {
                    {button(w.agenda_propose()).kind(ButtonKind::Subtle).on(move |()| propose.set(true))}
                }
            }
            if propose.get() {
                Propose { item: item.clone(), open: propose }
            }
        }
        {act.view()}
    }
}

fn moment(at: domain::DateTime) -> String {
    format!("{} {}", dates::weekday(at.date()), dates::time(at.time()))
}

#[component]
fn Propose(item: Shared<AgendaItem>, open: State<bool>) -> Element {
    let w = words();
    let (act, errors) = (use_act(), use_errors());
    let mut open = open;
    let date = state(String::new());
    let time = state(item.time.map(dates::time).unwrap_or_default());
    let (day_id, time_id) = (format!("dag-{}", item.id), format!("tijd-{}", item.id));
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let (day, clock) = (input::date(&date.peek(), today()), input::time(&time.peek()));
        let mut found = Vec::new();
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
        let id = item.id.clone();
        act.run(async move {
            let sent = backend::call(ProposeMoment { id, at: day.to_datetime(clock) }).await;
            errors.take(sent, &[("at", "date")])?;
            toast(words().agenda_answered());
            changed(&TOPICS);
            open.set(false);
            Ok(())
        });
    };
    rsx! {
        form { class: "stack-s", novalidate: true, onsubmit: listen(submit),
            {date_field(&day_id, w.agenda_field_date(), date).error(errors.of("date"))}
            {text_field(&time_id, w.agenda_field_time(), time)
                .hint(w.agenda_field_time_hint())
                .error(errors.of("time"))
                .max(8)
                .short()}
            {act.view()}
            div { class: "row",
                {submit_button(w.agenda_propose_send()).busy(act.busy())}
                {button(w.cancel()).kind(ButtonKind::Subtle).on(move |()| open.set(false))}
            }
        }
    }
}
