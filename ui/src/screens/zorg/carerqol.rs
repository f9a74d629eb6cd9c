//! The CarerQol-7D as an entered result: its sentences stand on the official form alone. The sum is the published one,
//! and nothing here interprets it (docs/intended-purpose.md).

use crate::backend::{self, Act, changed};
use crate::components::{button, out_link, section_head};
use crate::drawing::prelude::*;
use crate::words::{dates, words};
use domain::Date;
use domain::call::view::{CarerqolAnswer, CarerqolLevel, CarerqolPart, CarerqolRow, CarerqolView};
use domain::call::{SaveCarerqol, Topic};

/// Where the form is, as it is shown.
const FORM: &str = "https://old.imta.nl/carerqol/";

/// Who made it.
const CITED: &str = "Brouwer et al. 2006, Quality of Life Research 15(6): 1005-21";

/// The form to take over where it is time, and the earlier ones.
pub fn carerqol(view: &CarerqolView, act: Act) -> Element {
    let w = words();
    rsx! {
        section { class: "section",
            {section_head(w.carerqol_title(), None)}
            div { class: "card stack",
                p { {w.carerqol_intro()} }
                {out_link(FORM.to_owned(), FORM.to_owned())}
                p { class: "muted small", {w.carerqol_languages()} }
                match (view.open, view.next) {
                    (Some(date), _) => entry(view, date, act),
                    (None, Some(next)) => rsx! {
                        p { {w.carerqol_next(dates::day(next))} }
                    },
                    _ => rsx! {},
                }
                p { class: "muted small", dir: "ltr", {CITED} }
            }
            if !view.rows.is_empty() {
                p { class: "muted small", {w.carerqol_sum_text()} }
                div { class: "card weeks",
                    table {
                        thead {
                            tr {
                                th { scope: "col", {w.carerqol_date()} }
                                th { scope: "col", {w.carerqol_sum()} }
                                th { scope: "col", {w.carerqol_happiness()} }
                            }
                        }
                        tbody {
                            for row in view.rows.iter().rev() {
                                tr { key: "{dates::short(row.date)}",
                                    th { scope: "row", {dates::day(row.date)} }
                                    td { {number(row.sum)} }
                                    td { {number(row.happiness)} }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn entry(view: &CarerqolView, date: Date, act: Act) -> Element {
    let w = words();
    let found = view.rows.iter().find(|row| row.date == date).cloned();
    let row = found.unwrap_or(CarerqolRow { date, answers: Vec::new(), happiness: None, sum: None });
    rsx! {
        p { class: "strong", {w.carerqol_enter(dates::day(date))} }
        p { class: "muted small", {w.carerqol_names()} }
        for part in CarerqolPart::ALL.iter().copied() {
            div { key: "{part as u8}", role: "group", "aria-label": name(part), class: "stack-s",
                p { class: "strong", {name(part)} }
                div { class: "row scale",
                    for level in CarerqolLevel::ALL.iter().copied() {
                        {one(&row, part, level, act)}
                    }
                }
            }
        }
        div { role: "group", "aria-label": w.carerqol_happy(), class: "stack-s",
            p { class: "strong", {w.carerqol_happy()} }
            div { class: "row scale many",
                for value in 0..=10u8 {
                    {happy(&row, value, act)}
                }
            }
        }
    }
}

/// An answer. The same once more takes it away.
fn one(row: &CarerqolRow, part: CarerqolPart, level: CarerqolLevel, act: Act) -> Element {
    let answer = CarerqolAnswer { part, level };
    let on = row.answers.contains(&answer);
    let mut next = row.clone();
    next.answers.retain(|one| one.part != part);
    if !on {
        next.answers.push(answer);
    }
    let w = words();
    let label = match level {
        CarerqolLevel::No => w.carerqol_no(),
        CarerqolLevel::Some => w.carerqol_some(),
        CarerqolLevel::Lot => w.carerqol_lot(),
    };
    tap(label.clone(), on, w.carerqol_answer(label, name(part)), next, act)
}

fn happy(row: &CarerqolRow, value: u8, act: Act) -> Element {
    let on = row.happiness == Some(value);
    let next = CarerqolRow { happiness: (!on).then_some(value), ..row.clone() };
    let label = value.to_string();
    tap(label.clone(), on, words().carerqol_answer(label, words().carerqol_happy()), next, act)
}

fn tap(label: String, on: bool, named: String, next: CarerqolRow, act: Act) -> Element {
    rsx! {
        {button(label).pressed(on).named(named).on(move |()| {
            let next = next.clone();
            act.run(async move {
                keep(next).await?;
                changed(&[Topic::Care]);
                Ok(())
            });
        })}
    }
}

/// Keeps a form as it is.
pub async fn keep(row: CarerqolRow) -> Result<(), domain::call::AppError> {
    let CarerqolRow { date, answers, happiness, .. } = row;
    backend::call(SaveCarerqol { date, answers, happiness }).await?;
    Ok(())
}

fn number(value: Option<u8>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| value.to_string())
}

fn name(part: CarerqolPart) -> String {
    let w = words();
    match part {
        CarerqolPart::Fulfilment => w.carerqol_fulfilment(),
        CarerqolPart::Relational => w.carerqol_relational(),
        CarerqolPart::MentalHealth => w.carerqol_mental_health(),
        CarerqolPart::DailyActivities => w.carerqol_daily_activities(),
        CarerqolPart::Financial => w.carerqol_financial(),
        CarerqolPart::Support => w.carerqol_support(),
        CarerqolPart::PhysicalHealth => w.carerqol_physical_health(),
    }
}
