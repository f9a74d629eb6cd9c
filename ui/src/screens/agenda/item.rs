use super::answer::Answer;
use crate::backend::{self, changed, use_act};
use crate::components::{ButtonKind, IconName, Tone, badge, button, icon, link_button, toast_undo};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::route::Route;
use crate::screens::vandaag::agenda_title;
use crate::words::{codes, dates, words};
use domain::call::view::{AfspraakInput, AgendaItem, AgendaKind};
use domain::call::{AppError, DeleteAfspraak, SaveAfspraak, Topic};

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

/// Changing and deleting an own appointment, or one time of it; what was deleted can be put back.
#[component]
fn Own(#[props(into)] item: Shared<AgendaItem>) -> Element {
    let w = words();
    let act = use_act();
    let edit = |id: &String, label: String| {
        link_button(Route::AgendaEdit { id: id.clone() }, label).kind(ButtonKind::Subtle)
    };
    let delete = |id: &String, label: String| {
        let id = id.clone();
        button(label).kind(ButtonKind::SubtleDanger).busy(act.busy()).on(move |()| {
            let id = id.clone();
            act.run(async move {
                let gone = backend::call(DeleteAfspraak { id }).await?;
                toast_undo(words().deleted_toast(), move || put_back(gone.clone()));
                changed(&[Topic::Agenda]);
                Ok(())
            });
        })
    };
    rsx! {
        div { class: "row",
            if let Some(series) = &item.series {
                {edit(&item.id, w.agenda_edit_once())}
                {edit(series, w.agenda_edit_series())}
                {delete(&item.id, w.agenda_delete_once())}
                {delete(series, w.agenda_delete_series())}
            } else {
                {edit(&item.id, w.edit())}
                {delete(&item.id, w.delete())}
            }
        }
        {act.view()}
    }
}

async fn put_back(gone: Vec<AfspraakInput>) -> Result<(), AppError> {
    for afspraak in gone {
        backend::call(SaveAfspraak { afspraak }).await?;
    }
    changed(&[Topic::Agenda]);
    Ok(())
}
