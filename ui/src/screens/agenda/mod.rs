//! Appointments, last days and tasks as a list, a day, a week or a month; own appointments to make and change; those of
//! the municipality to answer; the tasks that people share.

mod answer;
mod edit;
mod files;
mod item;
mod month;
mod repeat;
mod taken;

pub use edit::{AgendaEdit, AgendaNew};
pub use taken::Taken;

use crate::app::today;
use crate::backend::use_ask_again;
use crate::components::{ButtonKind, IconName, button, empty_state, link_button};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{later, soon};
use crate::route::Route;
use crate::state::{State, state};
use crate::words::{dates, words};
use domain::Date;
use domain::call::view::AgendaItem;
use domain::call::{GetAgenda, Topic};
use item::item_row;
use month::grid;
use std::rc::Rc;

/// How much of the agenda is shown at once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Span {
    /// Six weeks, without the days on which nothing is.
    List,
    Day,
    /// From Monday to Sunday.
    Week,
    Month,
}

impl Span {
    /// The first and last day to show, for one day of it.
    fn around(self, day: Date) -> (Date, Date) {
        let monday = dates::shift(day, -i64::from(day.weekday().to_monday_zero_offset()));
        match self {
            Self::List => (day, dates::shift(day, 41)),
            Self::Day => (day, day),
            Self::Week => (monday, dates::shift(monday, 6)),
            Self::Month => (day.first_of_month(), day.last_of_month()),
        }
    }

    /// A day of the part after this one, or before it.
    fn turned(self, day: Date, on: bool) -> Date {
        let (from, until) = self.around(day);
        match (on, self) {
            (true, _) => dates::shift(until, 1),
            (false, Self::Month) => dates::shift(from, -1).first_of_month(),
            (false, _) => dates::shift(from, dates::days_between(until, from) - 1),
        }
    }

    fn title(self, day: Date) -> String {
        let (from, until) = self.around(day);
        match self {
            Self::Day => dates::capital(&dates::full(day)),
            Self::Month => dates::capital(&dates::month(day)),
            Self::List | Self::Week => format!("{} – {}", dates::short(from), dates::short(until)),
        }
    }
}

/// The agenda.
#[component]
pub fn Agenda() -> Element {
    let w = words();
    let (pressed, span) = (state(Span::List), state(Span::List));
    let mut day = state(today());
    let (shown, at) = (span.get(), day.get());
    let (from, until) = shown.around(at);
    let ask = use_ask_again(GetAgenda { from, until }, &[Topic::Agenda, Topic::Dossier, Topic::Pgb]);
    rsx! {
        Page {
            title: w.nav_agenda(),
            intro: w.agenda_intro(),
            aside: rsx! {
                div { class: "row",
                    {link_button(Route::AgendaNew, w.agenda_add()).kind(ButtonKind::Primary).icon(IconName::Plus)}
                    {link_button(Route::Taken, w.taken_title()).icon(IconName::Check)}
                }
            },
            Views { pressed, span }
            div { class: "row spread pager",
                {button(w.agenda_back())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::ChevronLeft)
                    .on(move |()| day.set(shown.turned(at, false)))}
                p { class: "strong grow center-text", role: "status", {shown.title(at)} }
                {button(w.agenda_on())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::ChevronRight)
                    .on(move |()| day.set(shown.turned(at, true)))}
            }
            if !(from..=until).contains(&today()) {
                div { class: "row center",
                    {button(w.agenda_now()).kind(ButtonKind::Subtle).on(move |()| day.set(today()))}
                }
            }
            {ask.view(|items| part(items, shown, at, day, move |one| show(pressed, span, one)))}
            files::Files {}
        }
    }
}

/// Which button is pressed is seen at once, and what it shows follows.
fn show(mut pressed: State<Span>, mut span: State<Span>, one: Span) {
    pressed.set(one);
    soon(move || span.set(one));
}

/// The buttons for a list, a day, a week and a month. A component of its own: what they show is not drawn with them.
#[component]
fn Views(pressed: State<Span>, span: State<Span>) -> Element {
    let w = words();
    rsx! {
        div { class: "filters fit", role: "group", "aria-label": w.agenda_view(),
            for (one, name) in [
                (Span::List, w.agenda_view_list()),
                (Span::Day, w.agenda_view_day()),
                (Span::Week, w.agenda_view_week()),
                (Span::Month, w.agenda_view_month()),
            ]
            {
                {button(name).pressed(one == pressed.get()).on(move |()| show(pressed, span, one))}
            }
        }
    }
}

fn part(
    items: &Rc<Vec<AgendaItem>>,
    shown: Span,
    at: Date,
    mut day: State<Date>,
    show: impl Fn(Span) + Copy + 'static,
) -> Element {
    let w = words();
    let (from, until) = shown.around(at);
    match shown {
        Span::Month => grid(items, at, move |chosen| {
            day.set(chosen);
            show(Span::Day);
        }),
        Span::List if items.is_empty() => rsx! {
            div { class: "card",
                {empty_state(
                    IconName::Calendar,
                    w.agenda_empty_title(),
                    w.agenda_empty_text(),
                    VNode::empty(),
                )}
            }
        },
        Span::List => {
            let mut busy: Vec<Date> = items.iter().map(|item| item.date).collect();
            busy.dedup();
            days(items, busy)
        }
        Span::Day | Span::Week => {
            let length = dates::days_between(from, until);
            days(items, (0..=length).map(|n| dates::shift(from, n)).collect())
        }
    }
}

/// So many items are drawn in one go: more than a phone shows.
const PART: usize = 6;

/// These days, each with what is on.
fn days(items: &Rc<Vec<AgendaItem>>, shown: Vec<Date>) -> Element {
    let (mut month, mut drawn) = (None, 0);
    rsx! {
        div { class: "stack",
            for date in shown {
                Fragment { key: "{date}",
                    {later(drawn / PART, {
                        drawn += on(items, date).count().max(1);
                        let items = items.clone();
                        let begins = month.replace(date.first_of_month()) != Some(date.first_of_month());
                        move || day(&items, date, begins)
                    })}
                }
            }
        }
    }
}

fn on(items: &[AgendaItem], date: Date) -> impl Iterator<Item = &AgendaItem> {
    items.iter().filter(move |item| item.date == date)
}

/// One day, the first of its month that is shown or not.
fn day(items: &Rc<Vec<AgendaItem>>, date: Date, begins: bool) -> Element {
    let (today, count) = (today(), on(items, date).count());
    rsx! {
        section { class: "day",
            if begins {
                h2 { class: "month", {dates::capital(&dates::month(date))} }
            }
            h3 { class: if date == today { "day-name today" } else { "day-name" },
                {dates::capital(&dates::relative(date, today))}
            }
            if count == 0 {
                p { class: "muted small", {words().agenda_day_empty()} }
            } else {
                div { class: "card rows",
                    ul { class: "plain",
                        for part in 0..count.div_ceil(PART) {
                            {later(part, {
                                let items = items.clone();
                                move || rows(&items, date, part)
                            })}
                        }
                    }
                }
            }
        }
    }
}

/// A part of what is on.
fn rows(items: &[AgendaItem], date: Date, part: usize) -> Element {
    rsx! {
        for item in on(items, date).skip(part * PART).take(PART) {
            Fragment { key: "{item.id}", {item_row(item)} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Span;
    use domain::Date;
    use proptest::prelude::*;

    const SPANS: [Span; 4] = [Span::List, Span::Day, Span::Week, Span::Month];

    proptest! {
        /// Turning leaves no day out and shows none twice, and turning back comes to where it was.
        #[test]
        fn parts_join(days in 0i64..40_000, which in 0..SPANS.len()) {
            let span = SPANS[which];
            let day = crate::words::dates::shift(Date::constant(1990, 1, 1), days);
            let (from, until) = span.around(day);
            prop_assert!((from..=until).contains(&day));
            let next = span.around(span.turned(day, true));
            prop_assert_eq!(next.0, crate::words::dates::shift(until, 1));
            prop_assert_eq!(span.around(span.turned(next.0, false)), (from, until));
        }
    }
}
