//! The zorgdagboek: one tap a task, a week at a glance, and what a usual week takes.

use crate::app::today;
use crate::backend::{self, Act, changed, use_act, use_ask};
use crate::components::{ButtonKind, ChoiceOption, IconName, button, section_head, select, toast_undo};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::state::{State, state};
use crate::words::{amounts, dates, words};
use domain::Date;
use domain::call::view::{CareEntry, CareKind, CareTotal, DagboekView};
use domain::call::{AddCare, DeleteCare, GetDagboek, Topic};

/// The lengths to choose from, in minutes.
const LENGTHS: [u32; 8] = [15, 30, 45, 60, 90, 120, 180, 240];

/// A week of the diary.
#[component]
pub fn Dagboek() -> Element {
    let w = words();
    let act = use_act();
    let week = state(today());
    let day = state(today());
    let minutes = state(30u32);
    let ask = use_ask(GetDagboek { week: week.get() }, &[Topic::Care]);
    rsx! {
        Page { title: w.dagboek_title(), intro: w.dagboek_intro(),
            {ask.view(|view| rsx! {
                {add(view, day, minutes, act)}
                {act.view()}
                {entries(view, week, day, act)}
                {usual(view)}
            })}
        }
    }
}

/// The days of this week that can be written.
fn days(view: &DagboekView) -> Vec<Date> {
    (0..7).map(|n| dates::shift(view.week, n)).filter(|date| *date <= view.today).collect()
}

fn add(view: &DagboekView, mut day: State<Date>, mut minutes: State<u32>, act: Act) -> Element {
    let w = words();
    let days = days(view);
    // the week in view may be another than that of the day which was chosen
    let chosen =
        if days.contains(&day.get()) { day.get() } else { days.last().copied().unwrap_or(view.today) };
    let place = days.iter().position(|day| *day == chosen).unwrap_or_default();
    let options = |values: Vec<(usize, String)>| {
        values.into_iter().map(|(value, label)| ChoiceOption::new(&value.to_string(), label)).collect()
    };
    rsx! {
        div { class: "card stack",
            div { class: "row",
                {select(
                    "dag",
                    w.dagboek_day(),
                    options(days.iter().enumerate().map(|(n, day)| (n, dates::weekday(*day))).collect()),
                    place.to_string(),
                )
                .on(move |value: String| {
                    if let Some(date) = value.parse().ok().and_then(|n: usize| days.get(n)) {
                        day.set(*date);
                    }
                })}
                {select(
                    "duur",
                    w.dagboek_minutes(),
                    options(LENGTHS.iter().map(|length| (*length as usize, w.minutes(*length))).collect()),
                    minutes.get().to_string(),
                )
                .on(move |value: String| minutes.set(value.parse::<usize>().map_or(30, |n| n as u32)))}
            }
            div { role: "group", "aria-label": w.dagboek_what(), class: "stack-s",
                p { class: "strong", {w.dagboek_what()} }
                div { class: "row",
                    for kind in CareKind::ALL.iter().copied() {
                        Fragment { key: "{kind as u8}",
                            {button(name(kind)).kind(ButtonKind::Secondary).icon(IconName::Plus).on(move |()| {
                                let call = AddCare { date: chosen, kind, minutes: *minutes.peek() };
                                act.run(async move {
                                    backend::call(call).await?;
                                    changed(&[Topic::Care]);
                                    Ok(())
                                });
                            })}
                        }
                    }
                }
            }
        }
    }
}

fn entries(view: &DagboekView, mut week: State<Date>, mut day: State<Date>, act: Act) -> Element {
    let w = words();
    let (monday, sunday) = (view.week, dates::shift(view.week, 6));
    let mut to = move |date: Date| {
        week.set(date);
        day.set(date);
    };
    let total: u32 = view.totals.iter().map(|one| one.minutes).sum();
    rsx! {
        section { class: "section",
            {section_head(w.dagboek_week(dates::short(monday), dates::short(sunday)), None)}
            div { class: "row spread",
                {button(w.dagboek_before())
                    .kind(ButtonKind::Subtle)
                    .on(move |()| to(dates::shift(monday, -7)))}
                if sunday < view.today {
                    {button(w.dagboek_after())
                        .kind(ButtonKind::Subtle)
                        .on(move |()| to(dates::shift(monday, 7).min(today())))}
                }
            }
            if view.entries.is_empty() {
                p { class: "muted", {w.dagboek_empty()} }
            } else {
                div { class: "card stack",
                    p { class: "strong", {w.dagboek_total(hours(total))} }
                    for date in days(view) {
                        {on_day(date, view, act)}
                    }
                }
            }
        }
    }
}

fn on_day(date: Date, view: &DagboekView, act: Act) -> Element {
    let entries: Vec<&CareEntry> = view.entries.iter().filter(|entry| entry.date == date).collect();
    if entries.is_empty() {
        return rsx! {};
    }
    rsx! {
        div { key: "{dates::short(date)}",
            h3 { {dates::weekday(date)} }
            ul { class: "plain",
                for entry in entries {
                    li { key: "{entry.id}", class: "row-item",
                        span { class: "grow", {name(entry.kind)} ": " {words().minutes(entry.minutes)} }
                        {remove(entry, act)}
                    }
                }
            }
        }
    }
}

fn remove(entry: &CareEntry, act: Act) -> Element {
    let entry = entry.clone();
    rsx! {
        {button(String::new())
            .kind(ButtonKind::Subtle)
            .icon(IconName::Bin)
            .named(words().dagboek_remove(name(entry.kind)))
            .on(move |()| {
                let entry = entry.clone();
                act.run(async move {
                    backend::call(DeleteCare { id: entry.id.clone() }).await?;
                    changed(&[Topic::Care]);
                    toast_undo(words().dagboek_removed(), move || {
                        let call = AddCare { date: entry.date, kind: entry.kind, minutes: entry.minutes };
                        async move {
                            backend::call(call).await?;
                            changed(&[Topic::Care]);
                            Ok(())
                        }
                    });
                    Ok(())
                });
            })}
    }
}

fn usual(view: &DagboekView) -> Element {
    let w = words();
    let total: u32 = view.usual.iter().map(|one| one.minutes).sum();
    rsx! {
        section { class: "section",
            {section_head(w.dagboek_usual(), None)}
            if view.usual.is_empty() {
                p { class: "muted", {w.dagboek_usual_wait()} }
            } else {
                div { class: "card stack",
                    p { class: "strong", {w.dagboek_total(hours(total))} }
                    dl { class: "utrecht-data-list utrecht-data-list--rows facts",
                        for one in &view.usual {
                            {line(one)}
                        }
                    }
                    p { class: "muted small", {w.dagboek_usual_text(view.usual_days)} }
                }
            }
        }
    }
}

fn line(one: &CareTotal) -> Element {
    rsx! {
        div { key: "{one.kind as u8}", class: "utrecht-data-list__item",
            dt { class: "utrecht-data-list__item-key", {name(one.kind)} }
            dd { class: "utrecht-data-list__item-value", {words().dagboek_hours(hours(one.minutes))} }
        }
    }
}

fn hours(minutes: u32) -> String {
    amounts::number(f64::from(minutes) / 60.0)
}

fn name(kind: CareKind) -> String {
    let w = words();
    match kind {
        CareKind::Verzorging => w.care_verzorging(),
        CareKind::Verpleging => w.care_verpleging(),
        CareKind::Huishouden => w.care_huishouden(),
        CareKind::Maaltijden => w.care_maaltijden(),
        CareKind::Vervoer => w.care_vervoer(),
        CareKind::Regelen => w.care_regelen(),
        CareKind::Toezicht => w.care_toezicht(),
        CareKind::Gezelschap => w.care_gezelschap(),
        CareKind::Anders => w.care_anders(),
    }
}
