//! The days of a count as sentences, with the article beside each.

use crate::components::out_link;
use crate::drawing::prelude::*;
use crate::words::{dates, words};
use domain::Date;
use domain::call::view::{DayRole, FreeDay, TermDayView, TermDaysView};

/// Days that do the same, one after the other.
struct Span<'a> {
    first: &'a TermDayView,
    last: Date,
    count: u32,
}

fn spans(days: &[TermDayView]) -> Vec<Span<'_>> {
    let mut found: Vec<Span<'_>> = Vec::new();
    for day in days {
        match found.last_mut() {
            // A day that moves the end is told on its own: each has its own reason.
            Some(span) if span.first.role == day.role && day.role != DayRole::Extended => {
                span.last = day.date;
                span.count += 1;
            }
            _ => found.push(Span { first: day, last: day.date, count: 1 }),
        }
    }
    found
}

/// Every day in words, those that do the same in one sentence.
pub fn days(view: &TermDaysView) -> Element {
    let w = words();
    let raw = view.days.iter().rev().find(|day| day.role == DayRole::Counted);
    let moved = view.days.iter().any(|day| day.role == DayRole::Extended);
    let raw = raw.filter(|_| moved);
    rsx! {
        div { class: "card rows",
            ol { class: "plain",
                for span in spans(&view.days) {
                    li { key: "{span.first.date}", class: "row-item",
                        span { class: "grow stack-s",
                            span { {sentence(&span)} }
                            // why the last day that counts is not the end
                            if let Some((day, free)) = raw.and_then(|raw| raw.free.map(|free| (raw, free))) {
                                if day.date == span.last {
                                    span { class: "strong",
                                        {w.reken_day_raw(dates::full(day.date), free_day(free))}
                                    }
                                }
                            }
                            span { class: "muted small",
                                "{span.first.article}"
                                if let Some(source) = span.first.source.clone() {
                                    " · "
                                    {out_link(source, w.reken_source())}
                                }
                            }
                        }
                    }
                }
                if let Some(day) = view.term.reaction_date {
                    li { class: "row-item", {w.reken_day_letter(dates::full(day))} }
                }
            }
        }
    }
}

fn sentence(span: &Span<'_>) -> String {
    let w = words();
    let day = span.first;
    let (from, until) = (dates::full(day.date), dates::full(span.last));
    match day.role {
        DayRole::Event => w.reken_day_event(from),
        DayRole::Counted => w.reken_span_counted(from, until, span.count),
        DayRole::Suspended => w.reken_span_suspended(from, until, span.count),
        DayRole::Prolonged => w.reken_span_prolonged(from, until, span.count),
        DayRole::Extended => match day.free {
            Some(free) => w.reken_day_free(from, free_day(free)),
            None if day.article == "Atw art. 2" => w.reken_day_second(from),
            None => w.reken_day_working(from),
        },
    }
}

fn free_day(free: FreeDay) -> String {
    let w = words();
    match free {
        FreeDay::Zaterdag => w.free_zaterdag(),
        FreeDay::Zondag => w.free_zondag(),
        FreeDay::Nieuwjaarsdag => w.free_nieuwjaarsdag(),
        FreeDay::GoedeVrijdag => w.free_goede_vrijdag(),
        FreeDay::TweedePaasdag => w.free_tweede_paasdag(),
        FreeDay::Koningsdag => w.free_koningsdag(),
        FreeDay::Bevrijdingsdag => w.free_bevrijdingsdag(),
        FreeDay::Hemelvaartsdag => w.free_hemelvaartsdag(),
        FreeDay::TweedePinksterdag => w.free_tweede_pinksterdag(),
        FreeDay::EersteKerstdag => w.free_eerste_kerstdag(),
        FreeDay::TweedeKerstdag => w.free_tweede_kerstdag(),
        FreeDay::Gelijkgesteld => w.free_gelijkgesteld(),
    }
}
