//! How an own appointment repeats.

use crate::app::today;
use crate::components::{ChoiceOption, Errors, check, date_field, select};
use crate::drawing::prelude::*;
use crate::state::{State, state};
use crate::words::{dates, words};
use domain::call::view::{Repeat, RepeatKind};
use domain::input;

/// What can be chosen: by what, and every so many of it.
const USUAL: [(RepeatKind, u32); 10] = [
    (RepeatKind::Day, 1),
    (RepeatKind::Week, 1),
    (RepeatKind::Week, 2),
    (RepeatKind::Week, 3),
    (RepeatKind::Week, 4),
    (RepeatKind::MonthDay, 1),
    (RepeatKind::MonthWeekday, 1),
    (RepeatKind::MonthLast, 1),
    (RepeatKind::MonthDay, 3),
    (RepeatKind::Year, 1),
];

/// What is chosen where it repeats as it did, and that is none of the usual.
const AS_IT_IS: &str = "zo";

/// The choices; copying them copies the handles.
#[derive(Clone, Copy, PartialEq)]
pub struct Repeating {
    /// A place in [`USUAL`], [`AS_IT_IS`], or nothing.
    chosen: State<String>,
    weekdays: State<Vec<u8>>,
    until: State<String>,
    kept: State<Option<Repeat>>,
}

/// The choices, beginning with how it repeats now.
pub fn use_repeating(kept: Option<&Repeat>) -> Repeating {
    let chosen = kept.map(|kept| {
        let place = USUAL.iter().position(|usual| *usual == (kept.kind, kept.interval));
        place.map_or_else(|| AS_IT_IS.to_owned(), |place| place.to_string())
    });
    Repeating {
        chosen: state(chosen.unwrap_or_default()),
        weekdays: state(kept.map(|kept| kept.weekdays.clone()).unwrap_or_default()),
        until: state(kept.and_then(|kept| kept.until).map(input::plain_date).unwrap_or_default()),
        kept: state(kept.cloned()),
    }
}

impl Repeating {
    fn usual(self) -> Option<(RepeatKind, u32)> {
        self.chosen.read().parse::<usize>().ok().and_then(|place| USUAL.get(place).copied())
    }

    fn is_weekly(self) -> bool {
        self.usual().is_some_and(|(kind, _)| kind == RepeatKind::Week)
    }

    /// What was chosen; none is once.
    ///
    /// # Errors
    /// The last day is no day.
    pub fn read(self) -> Result<Option<Repeat>, String> {
        if self.chosen.read().is_empty() {
            return Ok(None);
        }
        let typed = self.until.read().trim().to_owned();
        let until = input::date(&typed, today());
        if until.is_none() && !typed.is_empty() {
            return Err(words().field_date_wrong());
        }
        let kept = self.kept.read().clone();
        let Some((kind, interval)) = self.usual() else {
            return Ok(kept.map(|kept| Repeat { until, ..kept }));
        };
        let weekdays = if self.is_weekly() { self.weekdays.read().clone() } else { Vec::new() };
        let same =
            kept.filter(|kept| (kept.kind, kept.interval, &kept.weekdays) == (kind, interval, &weekdays));
        Ok(Some(match same {
            // what was taken away of it stays away
            Some(kept) => Repeat { until, ..kept },
            None => Repeat { kind, interval, weekdays, until, times: None, except: Vec::new(), rule: None },
        }))
    }

    /// The fields.
    pub fn fields(self, errors: Errors) -> Element {
        let w = words();
        let Self { mut chosen, weekdays, until, kept } = self;
        let mut options = vec![ChoiceOption::new("", w.agenda_repeat_none())];
        options.extend(
            USUAL
                .iter()
                .enumerate()
                .map(|(n, (kind, every))| ChoiceOption::new(&n.to_string(), name(*kind, *every))),
        );
        if kept.read().is_some() {
            options.push(ChoiceOption::new(AS_IT_IS, w.agenda_repeat_kept()));
        }
        rsx! {
            {select("repeat", w.agenda_field_repeat(), options, chosen.get()).on(move |value| chosen.set(value))}
            if self.is_weekly() {
                fieldset { class: "choices",
                    legend { class: "field-label", {w.agenda_field_weekdays()} }
                    div { class: "choice-list inline",
                        for day in 1..=7_u8 {
                            {weekday(day, weekdays)}
                        }
                    }
                }
            }
            if !chosen.read().is_empty() {
                {date_field("until", w.agenda_field_until(), until)
                    .hint(w.agenda_until_hint())
                    .error(errors.of("until"))
                    .optional()}
            }
        }
    }
}

fn weekday(day: u8, mut chosen: State<Vec<u8>>) -> Element {
    let on = chosen.read().contains(&day);
    rsx! {
        {check(dates::weekday_name(day), on).on(move |on| {
            let mut days = chosen.peek().clone();
            days.retain(|other| *other != day);
            if on {
                days.push(day);
                days.sort_unstable();
            }
            chosen.set(days);
        })}
    }
}

fn name(kind: RepeatKind, every: u32) -> String {
    let w = words();
    match (kind, every) {
        (RepeatKind::Day, _) => w.agenda_repeat_day(),
        (RepeatKind::Week, 1) => w.agenda_repeat_week(),
        (RepeatKind::Week, every) => w.agenda_repeat_weeks(every),
        (RepeatKind::MonthDay, 3) => w.agenda_repeat_quarter(),
        (RepeatKind::MonthDay, _) => w.agenda_repeat_month_day(),
        (RepeatKind::MonthWeekday, _) => w.agenda_repeat_month_weekday(),
        (RepeatKind::MonthLast, _) => w.agenda_repeat_month_last(),
        (RepeatKind::Year, _) => w.agenda_repeat_year(),
        (RepeatKind::Other, _) => w.agenda_repeat_kept(),
    }
}
