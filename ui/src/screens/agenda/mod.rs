//! Appointments, last days and tasks by day; own appointments to make and change; those of the municipality to
//! answer.

mod edit;
mod item;

pub use edit::{AgendaEdit, AgendaNew};

use crate::app::today;
use crate::backend::{self, open_file, use_act, use_ask_again};
use crate::components::{ButtonKind, IconName, button, empty_state, link_button};
use crate::layout::Page;
use crate::route::Route;
use crate::state::state;
use crate::words::{dates, words};
use dioxus::prelude::*;
use domain::Date;
use domain::call::view::AgendaItem;
use domain::call::{ExportAgenda, GetAgenda, Topic};
use item::item_row;

/// Days on one page.
const DAYS: i64 = 42;

/// The list.
#[component]
pub fn Agenda() -> Element {
    let w = words();
    let act = use_act();
    let mut page = state(0i64);
    let from = dates::shift(today(), page.get() * DAYS);
    let until = dates::shift(from, DAYS - 1);
    let ask = use_ask_again(GetAgenda { from, until }, &[Topic::Agenda, Topic::Dossier, Topic::Pgb]);
    rsx! {
        Page {
            title: w.nav_agenda(),
            intro: w.agenda_intro(),
            aside: rsx! {
                {link_button(Route::AgendaNew, w.agenda_add()).kind(ButtonKind::Primary).icon(IconName::Plus)}
            },
            div { class: "row spread pager",
                {button(w.agenda_earlier())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::ChevronLeft)
                    .on(move |()| page += -1)}
                p { class: "muted small grow center-text",
                    "{dates::short(from)} - {dates::short(until)}"
                }
                {button(w.agenda_later())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::ChevronRight)
                    .on(move |()| page += 1)}
            }
            {
                ask.view(|items| {
                    if items.is_empty() {
                        rsx! {
                            div { class: "card",
                                {empty_state(
                                    IconName::Calendar,
                                    w.agenda_empty_title(),
                                    w.agenda_empty_text(),
                                    VNode::empty(),
                                )}
                            }
                        }
                    } else {
                        days(items)
                    }
                })
            }
            {act.view()}
            div { class: "row",
                {button(w.agenda_export()).icon(IconName::Download).busy(act.busy()).on(move |()| {
                    act.run(async {
                        let file = backend::call(ExportAgenda {}).await?;
                        open_file(&file, true);
                        Ok(())
                    })
                })}
            }
        }
    }
}

fn days(items: &[AgendaItem]) -> Element {
    let today = today();
    let mut days: Vec<(Date, Vec<&AgendaItem>)> = Vec::new();
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
                    h3 { class: if date == today { "day-name today" } else { "day-name" },
                        {dates::capital(&dates::relative(date, today))}
                    }
                    div { class: "card rows",
                        ul { class: "plain",
                            for item in list {
                                Fragment { key: "{item.id}", {item_row(item)} }
                            }
                        }
                    }
                }
            }
        }
    }
}
