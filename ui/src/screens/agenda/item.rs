use super::answer::Answer;
use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, Dialog, IconName, Tone, badge, button, icon, link_button, toast_undo};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::route::{Route, go_to};
use crate::screens::vandaag::agenda_title;
use crate::state::state;
use crate::words::{codes, dates, words};
use domain::call::view::{AfspraakInput, AgendaItem, AgendaKind};
use domain::call::{AppError, DeleteAfspraak, SaveAfspraak, SplitAfspraak, Topic};

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
                if let Some(driver) = &item.driver {
                    p { class: "small", {w.agenda_driver(driver)} }
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
                if item.days > 1 {
                    p { class: "small", {w.agenda_day_of(item.day, item.days)} }
                }
                if item.series.is_some() {
                    p { {badge(Tone::Plain, Some(IconName::Clock), w.agenda_series())} }
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
                if let Some(id) = item.tip.clone() {
                    p {
                        {link_button(Route::Tip { id }, w.agenda_show_tip()).kind(ButtonKind::Subtle)}
                    }
                }
                if item.kind == AgendaKind::Taak {
                    p {
                        {link_button(Route::Taken, w.taken_title()).kind(ButtonKind::Subtle)}
                    }
                }
                if item.kind == AgendaKind::Eigen {
                    Own { item: item.clone() }
                }
            }
        }
    }
}

/// The same in a line of text.
pub fn item_line(item: &AgendaItem) -> String {
    let time = item.time.map(dates::time).unwrap_or_default();
    format!("{} {time} {}", dates::short(item.date), agenda_title(item))
}

/// What to do with an own appointment.
#[derive(Clone, Copy, PartialEq)]
enum Op {
    Edit,
    Delete,
}

/// Which times of one that repeats.
#[derive(Clone, Copy, PartialEq)]
enum Which {
    Once,
    Later,
    All,
}

/// Changing and deleting an own appointment; of one that repeats this time, this and all later ones, or all of them.
/// What was deleted can be put back.
#[component]
fn Own(#[props(into)] item: Shared<AgendaItem>) -> Element {
    let w = words();
    let act = use_act();
    let mut asked = state(None::<Op>);
    let (id, series) = (item.id.clone(), item.series.clone());
    let work = use_callback(move |(op, which): (Op, Which)| {
        let (id, series) = (id.clone(), series.clone());
        act.run(async move {
            let id = match (which, series) {
                (Which::Later, Some(_)) => backend::call(SplitAfspraak { id }).await?,
                (Which::All, Some(series)) => series,
                _ => id,
            };
            if op == Op::Edit {
                go_to(Route::AgendaEdit { id });
                return Ok(());
            }
            let gone = backend::call(DeleteAfspraak { id }).await?;
            toast_undo(words().deleted_toast(), move || put_back(gone.clone()));
            changed(&[Topic::Agenda]);
            Ok(())
        });
    });
    let repeats = item.series.is_some();
    let mut start = move |op: Op| if repeats { asked.set(Some(op)) } else { work.call((op, Which::Once)) };
    rsx! {
        div { class: "row",
            {button(w.edit()).kind(ButtonKind::Subtle).on(move |()| start(Op::Edit))}
            {button(w.delete())
                .kind(ButtonKind::SubtleDanger)
                .busy(act.busy())
                .on(move |()| start(Op::Delete))}
        }
        {act.view()}
        if let Some(op) = asked.get() {
            Dialog {
                title: if op == Op::Edit { w.agenda_which_edit() } else { w.agenda_which_delete() },
                onclose: move |()| asked.set(None),
                div { class: "stack-s",
                    for (which, label) in [
                        (Which::Once, w.agenda_which_once()),
                        (Which::Later, w.agenda_which_later()),
                        (Which::All, w.agenda_which_all()),
                    ] {
                        {button(label).wide().on(move |()| {
                            asked.set(None);
                            work.call((op, which));
                        })}
                    }
                    {button(w.cancel()).kind(ButtonKind::Subtle).wide().on(move |()| asked.set(None))}
                }
            }
        }
    }
}

async fn put_back(gone: Vec<AfspraakInput>) -> Result<(), AppError> {
    for afspraak in gone {
        backend::call(SaveAfspraak { afspraak }).await?;
    }
    changed(&[Topic::Agenda]);
    Ok(())
}
