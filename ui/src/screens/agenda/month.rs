//! A month as a page of a calendar: how much is on, day by day.

use crate::app::today;
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::words::{dates, words};
use domain::Date;
use domain::call::view::AgendaItem;

/// More marks than this do not fit under a day.
const MARKS: usize = 3;

/// The days of the month that `at` is in; a tap opens one.
pub fn grid(items: &[AgendaItem], at: Date, open: impl FnMut(Date) + Clone + 'static) -> Element {
    let (first, today) = (at.first_of_month(), today());
    rsx! {
        div { class: "card maand-agenda",
            for n in 1..=7_u8 {
                span { key: "w{n}", class: "muted small weekdag", "aria-hidden": "true",
                    {dates::weekday_name(n).chars().take(2).collect::<String>()}
                }
            }
            for n in 0..first.weekday().to_monday_zero_offset() {
                span { key: "b{n}" }
            }
            for n in 0..i64::from(first.days_in_month()) {
                {day(items, dates::shift(first, n), today, open.clone())}
            }
        }
    }
}

fn day(items: &[AgendaItem], date: Date, today: Date, mut open: impl FnMut(Date) + 'static) -> Element {
    let w = words();
    let count = items.iter().filter(|item| item.date == date).count();
    let conflict = items.iter().any(|item| item.date == date && item.conflict);
    let what = if count == 0 { w.agenda_day_empty() } else { w.agenda_day_items(count as i64) };
    rsx! {
        button {
            key: "{date}",
            class: if date == today { "maand-dag today" } else { "maand-dag" },
            r#type: "button",
            "aria-current": (date == today).then_some("date"),
            "aria-label": "{dates::full(date)}: {what}",
            onclick: listen(move |_: MouseEvent| open(date)),
            span { class: "number", "{date.day()}" }
            span { class: if conflict { "marks warn" } else { "marks" },
                {"•".repeat(count.min(MARKS))}
            }
        }
    }
}
