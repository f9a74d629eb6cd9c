//! Appointments, last days and tasks by day; own appointments to make and change; those of the municipality to
//! answer.

mod edit;
mod item;

pub use edit::{AgendaEdit, AgendaNew};

use crate::app::today;
use crate::backend::{self, open_file, use_act, use_ask};
use crate::components::{Button, ButtonKind, Card, EmptyState, IconName, LinkButton};
use crate::layout::Page;
use crate::route::Route;
use crate::words::{dates, words};
use dioxus::prelude::*;
use domain::Date;
use domain::call::view::AgendaItem;
use domain::call::{ExportAgenda, GetAgenda, Topic};
use item::Item;
use jiff::ToSpan;

/// Days on one page.
const DAYS: i64 = 42;

/// The list.
#[component]
pub fn Agenda() -> Element {
    let w = words();
    let act = use_act();
    let mut page = use_signal(|| 0i64);
    let from = shift(today(), page() * DAYS);
    let until = shift(from, DAYS - 1);
    let ask = use_ask(GetAgenda { from, until }, &[Topic::Agenda, Topic::Dossier, Topic::Pgb]);
    rsx! {
        Page {
            title: w.nav_agenda(),
            intro: w.agenda_intro(),
            aside: rsx! {
                LinkButton { to: Route::AgendaNew {}, kind: ButtonKind::Primary, icon: IconName::Plus, {w.agenda_add()} }
            },
            div { class: "row spread pager",
                Button { kind: ButtonKind::Subtle, icon: IconName::ChevronLeft, onclick: move |()| page -= 1, {w.agenda_earlier()} }
                p { class: "muted small grow center-text", "{dates::short(from)} - {dates::short(until)}" }
                Button { kind: ButtonKind::Subtle, icon: IconName::ChevronRight, onclick: move |()| page += 1, {w.agenda_later()} }
            }
            {ask.view(|items| if items.is_empty() {
                rsx! {
                    Card {
                        EmptyState { icon: IconName::Calendar, title: w.agenda_empty_title(), text: w.agenda_empty_text() }
                    }
                }
            } else {
                rsx! { Days { items: items.as_ref().clone() } }
            })}
            {act.view()}
            div { class: "row",
                Button {
                    icon: IconName::Download,
                    busy: act.busy(),
                    onclick: move |()| act.run(async {
                        let file = backend::call(ExportAgenda {}).await?;
                        open_file(&file, true);
                        Ok(())
                    }),
                    {w.agenda_export()}
                }
            }
        }
    }
}

fn shift(date: Date, days: i64) -> Date {
    date.checked_add(days.days()).unwrap_or(date)
}

#[component]
fn Days(items: Vec<AgendaItem>) -> Element {
    let today = today();
    let mut days: Vec<(Date, Vec<AgendaItem>)> = Vec::new();
    for item in items {
        match days.last_mut() {
            Some((date, list)) if *date == item.date => list.push(item),
            _ => days.push((item.date, vec![item])),
        }
    }
    let mut month = None;
    rsx! {
        div { class: "stack",
            for (date, list) in days {
                section { key: "{date}", class: "day",
                    if month.replace((date.year(), date.month())) != Some((date.year(), date.month())) {
                        h2 { class: "month", {dates::capital(&dates::month(date))} }
                    }
                    h3 { class: if date == today { "day-name today" } else { "day-name" }, {dates::capital(&dates::relative(date, today))} }
                    Card { class: "rows",
                        ul { class: "plain",
                            for item in list {
                                Item { key: "{item.id}", item }
                            }
                        }
                    }
                }
            }
        }
    }
}
