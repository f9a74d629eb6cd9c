//! A term counted off on the calendar: each day with what it does in the count, and the article that says so.

use super::count::Term;
use super::{line, rule};
use crate::Date;
use crate::calendar::{EQUATED_DAYS, Holiday, equated_days_known, holiday, is_working_day, plus_days};
use crate::call::view::{Actor, DayRole, FreeDay, TermDayView, TermKind};
use jiff::civil::Weekday;

/// A count never shows more days than this: a pause without an end may last for years.
const MOST_DAYS: usize = 1_200;

impl Term {
    /// Every day from the event to the formal end, as known on `today`. The day of the event does not count;
    /// the days that do are numbered.
    pub fn days(&self, today: Date) -> Vec<TermDayView> {
        let (raw_end, formal) = line(self.kind, self.start);
        let (end, pauses, extra) = match self.kind.actor() {
            Actor::Burger => (formal, Vec::new(), None),
            Actor::Gemeente => {
                let walk = self.walk(raw_end, today);
                (walk.end(), walk.pauses.clone(), walk.extra())
            }
        };
        let length = rule(self.kind).length.days();
        let (told, mut extra) = extra.unwrap_or((end, 0));
        let event = TermDayView {
            article: articles(self.kind).event.to_owned(),
            ..plain(self.start, DayRole::Event)
        };
        let mut days = vec![event];
        let (mut counted, mut short) = (0, false);
        let mut day = self.start;
        while day < end && days.len() < MOST_DAYS {
            day = plus_days(day, 1);
            let mut found = if pauses.iter().any(|(first, last)| (*first..=*last).contains(&day)) {
                plain(day, DayRole::Suspended)
            } else if counted < length {
                counted += 1;
                // A term that ends on a working day and still runs on has too few of them (Atw art. 2).
                short = counted == length && is_working_day(day);
                TermDayView { number: Some(counted), ..plain(day, DayRole::Counted) }
            } else if extra > 0 && day > told {
                extra -= 1;
                plain(day, DayRole::Prolonged)
            } else {
                plain(day, DayRole::Extended)
            };
            found.article = self.article(&found, short);
            days.push(found);
        }
        days
    }

    /// The article that gives a day its role.
    fn article(&self, day: &TermDayView, short: bool) -> String {
        let known = articles(self.kind);
        let text = match day.role {
            DayRole::Event => known.event,
            DayRole::Counted => known.counted,
            DayRole::Suspended => known.suspended,
            DayRole::Prolonged => known.prolonged,
            DayRole::Extended => match day.free {
                Some(FreeDay::Zaterdag | FreeDay::Zondag) => "Atw art. 1 lid 1",
                Some(FreeDay::GoedeVrijdag) => "Atw art. 3 lid 2",
                Some(FreeDay::Gelijkgesteld) => "Atw art. 3 lid 3",
                Some(_) => "Atw art. 3 lid 1",
                None if short => "Atw art. 2",
                None => "Atw art. 1 lid 1",
            },
        };
        text.to_owned()
    }
}

/// True where the equated days of every year that this term can end in are known.
pub fn end_is_certain(end: Date) -> bool {
    equated_days_known(end.year())
}

struct Articles {
    event: &'static str,
    counted: &'static str,
    suspended: &'static str,
    prolonged: &'static str,
}

fn articles(kind: TermKind) -> Articles {
    let counted = rule(kind).articles.first().copied().unwrap_or_default();
    let on_bezwaar = matches!(kind, TermKind::BeslissingOpBezwaar | TermKind::BeslissingOpBezwaarCommissie);
    Articles {
        event: if matches!(kind, TermKind::Bezwaar | TermKind::Beroep | TermKind::HogerBeroep) {
            "Awb art. 6:8 lid 1"
        } else {
            counted
        },
        counted,
        suspended: if on_bezwaar { "Awb art. 7:10 lid 2" } else { "Awb art. 4:15" },
        prolonged: if on_bezwaar { "Awb art. 7:10 lid 3" } else { "Awb art. 4:14" },
    }
}

fn plain(date: Date, role: DayRole) -> TermDayView {
    let free = free(date);
    let decree = EQUATED_DAYS.iter().find(|day| day.date == date && free == Some(FreeDay::Gelijkgesteld));
    TermDayView {
        date,
        role,
        number: None,
        free,
        article: String::new(),
        source: decree.map(|day| day.source.to_owned()),
    }
}

/// Why no term ends on this day; the name of a holiday says more than that of a weekday.
fn free(day: Date) -> Option<FreeDay> {
    let named = holiday(day).map(|holiday| match holiday {
        Holiday::Nieuwjaarsdag => FreeDay::Nieuwjaarsdag,
        Holiday::GoedeVrijdag => FreeDay::GoedeVrijdag,
        Holiday::TweedePaasdag => FreeDay::TweedePaasdag,
        Holiday::Koningsdag => FreeDay::Koningsdag,
        Holiday::Bevrijdingsdag => FreeDay::Bevrijdingsdag,
        Holiday::Hemelvaartsdag => FreeDay::Hemelvaartsdag,
        Holiday::TweedePinksterdag => FreeDay::TweedePinksterdag,
        Holiday::EersteKerstdag => FreeDay::EersteKerstdag,
        Holiday::TweedeKerstdag => FreeDay::TweedeKerstdag,
        Holiday::Gelijkgesteld => FreeDay::Gelijkgesteld,
    });
    named.or(match day.weekday() {
        Weekday::Saturday => Some(FreeDay::Zaterdag),
        Weekday::Sunday => Some(FreeDay::Zondag),
        _ => None,
    })
}
