//! Appointments and last days as an iCalendar file (RFC 5545).
//!
//! Moments are written as UTC instants, so that no program needs to know a time zone's rules; the
//! civil time at which they show is the reader's own. Whole days are dates without a zone.

use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property, Trigger, ValueType};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All of this day.
    Day(Date),
    /// From this instant, for so many minutes.
    Moment {
        /// The first instant.
        at: Timestamp,
        /// Minutes.
        minutes: u32,
    },
}

/// One entry of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarItem {
    /// Its stable id: the same id replaces the entry when the file is read in again. The domain is
    /// added here.
    pub id: String,
    /// What it is.
    pub title: String,
    /// When it is.
    pub when: When,
    /// Where.
    pub place: Option<String>,
    /// More about it, plain text.
    pub note: Option<String>,
    /// Minutes before the start (of the day, for a whole day) at which to warn.
    pub alarms: Vec<u32>,
    /// Called off: the reader strikes it out.
    pub cancelled: bool,
    /// When it was last changed: a reader keeps the newest.
    pub changed: Timestamp,
}

/// The calendar as text, with CRLF line ends and long lines folded.
pub fn ics(items: &[CalendarItem]) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Naaste//Agenda//NL"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    for item in items {
        calendar.push(event(item));
    }
    calendar.to_string()
}

fn event(item: &CalendarItem) -> Event {
    let uid = format!("{}@naaste", item.id);
    let stamp = instant(item.changed);
    let mut event = Event::new();
    event
        .uid(&uid)
        .add_property("DTSTAMP", &stamp)
        .add_property("LAST-MODIFIED", &stamp)
        .summary(&item.title);
    match item.when {
        When::Day(date) => {
            event.append_property(day("DTSTART", date));
            // the end is the first day that is not part of it
            event.append_property(day("DTEND", date.tomorrow().unwrap_or(date)));
            event.add_property("TRANSP", "TRANSPARENT");
        }
        When::Moment { at, minutes } => {
            let end = at.checked_add(jiff::SignedDuration::from_mins(i64::from(minutes))).unwrap_or(at);
            event.add_property("DTSTART", instant(at));
            event.add_property("DTEND", instant(end));
        }
    }
    if let Some(place) = &item.place {
        event.location(place);
    }
    if let Some(note) = &item.note {
        event.description(note);
    }
    event.status(if item.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    if !item.cancelled {
        for minutes in &item.alarms {
            let before = Trigger::before_start(chrono::Duration::minutes(i64::from(*minutes)));
            let mut alarm = Alarm::display(&item.title, before);
            // stated here, or the library makes up a new id and a new moment each time
            alarm
                .add_property("UID", format!("{}-{minutes}@naaste", item.id))
                .add_property("DTSTAMP", &stamp);
            event.alarm(alarm);
        }
    }
    event
}

fn instant(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn day(key: &str, date: Date) -> Property {
    Property::new(key, date.strftime("%Y%m%d").to_string()).append_parameter(ValueType::Date).done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn item() -> CalendarItem {
        CalendarItem {
            id: "afspraak-7".to_owned(),
            title: "Keukentafelgesprek, thuis; met Ömer".to_owned(),
            when: When::Moment { at: "2026-11-23T09:30:00Z".parse().unwrap(), minutes: 60 },
            place: Some("Bij u thuis".to_owned()),
            note: Some("Leg de brief klaar.\nNeem uw medicijnenlijst mee. ".repeat(4)),
            alarms: vec![1440, 60],
            cancelled: false,
            changed: "2026-11-20T08:00:00Z".parse().unwrap(),
        }
    }

    /// Long lines joined again, as RFC 5545 §3.1 says.
    fn unfold(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_moment_is_written_as_an_instant_with_its_alarms() {
        let lines = unfold(&ics(&[item()]));
        for expected in [
            "BEGIN:VCALENDAR",
            "UID:afspraak-7@naaste",
            "DTSTAMP:20261120T080000Z",
            "DTSTART:20261123T093000Z",
            "DTEND:20261123T103000Z",
            r"SUMMARY:Keukentafelgesprek\, thuis\; met Ömer",
            "STATUS:CONFIRMED",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "END:VCALENDAR",
        ] {
            assert!(lines.iter().any(|line| line == expected), "{expected} is missing in {lines:#?}");
        }
        assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VALARM").count(), 2);
        let triggers: Vec<&String> = lines.iter().filter(|line| line.starts_with("TRIGGER")).collect();
        assert!(triggers.iter().all(|line| line.contains(":-P")), "{triggers:?}");
    }

    #[test]
    fn no_line_is_longer_than_the_standard_allows() {
        assert!(ics(&[item()]).split("\r\n").all(|line| line.len() <= 75));
    }

    #[test]
    fn a_whole_day_ends_on_the_next() {
        let day = CalendarItem { when: When::Day(date(2026, 12, 31)), alarms: vec![15 * 60], ..item() };
        let lines = unfold(&ics(&[day]));
        assert!(lines.contains(&"DTSTART;VALUE=DATE:20261231".to_owned()), "{lines:#?}");
        assert!(lines.contains(&"DTEND;VALUE=DATE:20270101".to_owned()), "{lines:#?}");
        assert!(lines.contains(&"TRANSP:TRANSPARENT".to_owned()));
    }

    #[test]
    fn what_was_called_off_warns_no_more() {
        let text = ics(&[CalendarItem { cancelled: true, ..item() }]);
        assert!(text.contains("STATUS:CANCELLED") && !text.contains("VALARM"));
    }

    #[test]
    fn the_same_items_give_the_same_bytes() {
        assert_eq!(ics(&[item(), item()]), ics(&[item(), item()]));
    }

    #[test]
    fn an_empty_calendar_is_a_calendar() {
        let text = ics(&[]);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    }
}
