//! The weekly check-in. It helps to look back; nothing here judges (docs/intended-purpose.md).

use super::carerqol::{carerqol, keep};
use crate::backend::{self, Act, changed, use_act, use_ask};
use crate::components::{ButtonKind, IconName, button, link_button, out_link, section_head, toast_undo};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::screens::hulp::{Crisis, tel};
use crate::words::{dates, words};
use domain::Date;
use domain::call::view::{CheckinAnswer, CheckinPart, CheckinRow, CheckinsView};
use domain::call::{DeleteCheckins, GetCheckins, GetContacten, SaveCheckin, Topic};

/// Weeks in the table.
const WEEKS: usize = 12;

/// The check-in of this week, and those before it.
#[component]
pub fn Checkin() -> Element {
    let w = words();
    let act = use_act();
    let ask = use_ask(GetCheckins {}, &[Topic::Care]);
    let contacts = use_ask(GetContacten {}, &[Topic::App]);
    let talk = contacts.ready().and_then(|rows| rows.iter().find(|row| row.id == "mantelzorglijn").cloned());
    rsx! {
        Page { title: w.checkin_title(), intro: w.checkin_intro(),
            {ask.view(|view| rsx! {
                {questions(view, act)}
                {act.view()}
                {earlier(view)}
            })}
            section { class: "section",
                {section_head(w.checkin_talk(), None)}
                div { class: "card stack",
                    p { {w.checkin_talk_text()} }
                    div { class: "row",
                        if let Some((name, phone)) = talk.and_then(|row| Some((row.name, row.phone?))) {
                            {out_link(tel(&phone), phone.clone())
                                .kind(ButtonKind::Secondary)
                                .icon(IconName::Phone)
                                .named(format!("{}: {phone}", w.hulp_call_name(name)))
                                .number()}
                        }
                        {link_button(Route::Tip { id: "respijtzorg-vragen".to_owned() }, w.checkin_respite())
                            .kind(ButtonKind::Subtle)}
                    }
                }
            }
            Crisis { text: w.search_crisis_text() }
            // long, and once in three months: who to call stands above it
            if let Some(view) = ask.ready() {
                {carerqol(&view.carerqol, act)}
                {erase(&view, act)}
            }
        }
    }
}

fn questions(view: &CheckinsView, act: Act) -> Element {
    let w = words();
    let answers: Vec<CheckinAnswer> =
        view.rows.iter().find(|row| row.week == view.week).map(|row| row.answers.clone()).unwrap_or_default();
    rsx! {
        section { class: "section",
            {section_head(w.checkin_week(dates::day(view.week)), None)}
            div { class: "card stack",
                p { class: "muted small", {w.checkin_scale()} }
                for part in CheckinPart::ALL.iter().copied() {
                    div { key: "{part as u8}", role: "group", "aria-label": name(part), class: "stack-s",
                        p { class: "strong", {name(part)} }
                        div { class: "row scale",
                            for value in 1..=5u8 {
                                {one(view.week, &answers, part, value, act)}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A button of the scale. The same once more takes the answer away.
fn one(week: Date, answers: &[CheckinAnswer], part: CheckinPart, value: u8, act: Act) -> Element {
    let answer = CheckinAnswer { part, value };
    let on = answers.contains(&answer);
    let mut next: Vec<CheckinAnswer> = answers.iter().filter(|one| one.part != part).cloned().collect();
    if !on {
        next.push(answer);
    }
    rsx! {
        {button(value.to_string()).pressed(on).named(words().checkin_value(value, name(part))).on(move |()| {
            let answers = next.clone();
            act.run(async move {
                backend::call(SaveCheckin { week, answers }).await?;
                changed(&[Topic::Care]);
                Ok(())
            });
        })}
    }
}

fn earlier(view: &CheckinsView) -> Element {
    let w = words();
    let rows: Vec<&CheckinRow> =
        view.rows.iter().rev().filter(|row| row.week != view.week).take(WEEKS).collect();
    if rows.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "section",
            {section_head(w.checkin_earlier(), None)}
            p { class: "muted small", {w.checkin_earlier_text()} }
            div { class: "card weeks",
                table {
                    thead {
                        tr {
                            th { scope: "col", {w.checkin_week_head()} }
                            for part in CheckinPart::ALL.iter().copied() {
                                th { key: "{part as u8}", scope: "col", {name(part)} }
                            }
                        }
                    }
                    tbody {
                        for row in rows {
                            tr { key: "{dates::short(row.week)}",
                                th { scope: "row", {dates::short(row.week)} }
                                for part in CheckinPart::ALL.iter().copied() {
                                    td { key: "{part as u8}", {value(row, part)} }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Takes every answer away, those on the forms too.
fn erase(view: &CheckinsView, act: Act) -> Element {
    if view.rows.is_empty() && view.carerqol.rows.is_empty() {
        return rsx! {};
    }
    let all = (view.rows.clone(), view.carerqol.rows.clone());
    rsx! {
        section { class: "section",
            div { class: "row",
                {button(words().checkin_erase()).kind(ButtonKind::Subtle).icon(IconName::Bin).on(move |()| {
                    let all = all.clone();
                    act.run(async move {
                        backend::call(DeleteCheckins {}).await?;
                        changed(&[Topic::Care]);
                        toast_undo(words().checkin_erased(), move || {
                            let (weeks, forms) = all.clone();
                            async move {
                                for CheckinRow { week, answers } in weeks {
                                    backend::call(SaveCheckin { week, answers }).await?;
                                }
                                for form in forms {
                                    keep(form).await?;
                                }
                                changed(&[Topic::Care]);
                                Ok(())
                            }
                        });
                        Ok(())
                    });
                })}
            }
        }
    }
}

fn value(row: &CheckinRow, part: CheckinPart) -> String {
    let answer = row.answers.iter().find(|answer| answer.part == part);
    answer.map_or_else(|| "–".to_owned(), |answer| answer.value.to_string())
}

fn name(part: CheckinPart) -> String {
    let w = words();
    match part {
        CheckinPart::Energy => w.checkin_energy(),
        CheckinPart::Sleep => w.checkin_sleep(),
        CheckinPart::Mood => w.checkin_mood(),
        CheckinPart::OwnTime => w.checkin_own_time(),
        CheckinPart::Support => w.checkin_support(),
    }
}
