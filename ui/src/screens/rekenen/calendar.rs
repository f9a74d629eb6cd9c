//! The months of a count. Screen readers get the same days as a list.

use crate::drawing::prelude::*;
use crate::words::{dates, words};
use domain::Date;
use domain::call::view::{DayRole, TermDayView, TermDaysView};

/// The sign of a day: never its colour alone.
fn sign(day: &TermDayView) -> String {
    match day.role {
        DayRole::Event => "▸".to_owned(),
        DayRole::Counted => day.number.map(|n| n.to_string()).unwrap_or_default(),
        DayRole::Suspended => "‖".to_owned(),
        DayRole::Prolonged => "+".to_owned(),
        DayRole::Extended => "→".to_owned(),
    }
}

fn class(role: DayRole) -> &'static str {
    match role {
        DayRole::Event => "dag begin",
        DayRole::Counted => "dag telt",
        DayRole::Suspended => "dag stil",
        DayRole::Prolonged => "dag extra",
        DayRole::Extended => "dag schuift",
    }
}

/// A month for each month of the term, with what the signs mean.
pub fn months(view: &TermDaysView) -> Element {
    let w = words();
    let mut months: Vec<(Date, Vec<&TermDayView>)> = Vec::new();
    for day in &view.days {
        let first = day.date.first_of_month();
        match months.last_mut().filter(|(month, _)| *month == first) {
            Some((_, days)) => days.push(day),
            None => months.push((first, vec![day])),
        }
    }
    let used = |role| view.days.iter().any(|day| day.role == role);
    let legend = [
        (DayRole::Event, "▸", w.reken_role_event()),
        (DayRole::Counted, "1", w.reken_role_counted()),
        (DayRole::Suspended, "‖", w.reken_role_suspended()),
        (DayRole::Prolonged, "+", w.reken_role_prolonged()),
        (DayRole::Extended, "→", w.reken_role_extended()),
    ];
    let leading = view.term.leading;
    rsx! {
        div { class: "stack",
            p { class: "muted small", {w.reken_calendar_note()} }
            ul { class: "plain legenda", "aria-label": w.reken_legend(),
                for (role, sign, name) in legend.into_iter().filter(|(role, ..)| used(*role)) {
                    li { key: "{sign}",
                        span { class: class(role), "aria-hidden": "true", "{sign}" }
                        "{name}"
                    }
                }
                li {
                    span { class: "dag leidt", "aria-hidden": "true", "★" }
                    {w.reken_role_leading()}
                }
            }
            div { class: "maanden", "aria-hidden": "true",
                for (first, days) in months {
                    div { key: "{first}", class: "maand",
                        p { class: "strong", {dates::capital(&dates::month(first))} }
                        div { class: "maand-dagen",
                            for n in 1..=7_u8 {
                                span { key: "w{n}", class: "muted small weekdag", {initials(n)} }
                            }
                            for n in 0..blanks(days[0].date) {
                                span { key: "b{n}" }
                            }
                            for day in days {
                                span {
                                    key: "{day.date}",
                                    class: "{class(day.role)}",
                                    class: if day.date == leading { "leidt" },
                                    span { class: "dag-nummer", "{day.date.day()}" }
                                    span { class: "dag-teken",
                                        if day.date == leading {
                                            "★"
                                        }
                                        {sign(day)}
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Empty places before the first day that is shown, from Monday on.
fn blanks(first: Date) -> i8 {
    first.weekday().to_monday_zero_offset()
}

/// "ma": the first two letters of a weekday.
fn initials(day: u8) -> String {
    dates::weekday_name(day).chars().take(2).collect()
}
