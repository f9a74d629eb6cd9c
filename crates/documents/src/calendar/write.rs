//! Writing.

use super::{CalendarItem, DRIVER, WITH, When};
use crate::recurrence::zone::{self, ZONE, Zone};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property, Trigger, ValueType};
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, tz::TimeZone};
use std::collections::BTreeSet;

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
    let civil = |item: &&CalendarItem| matches!(item.when, When::Civil { .. });
    let repeating = items.iter().filter(civil).filter_map(|item| item.repetition.as_ref());
    let zones: BTreeSet<&str> = repeating.map(|repetition| repetition.zone.as_str()).collect();
    for item in items {
        calendar.push(event(item));
    }
    // The library would give a zone, as any part, an id and a moment that change each time.
    let zones: String = zones.into_iter().filter_map(timezone).collect();
    calendar.to_string().replacen(FIRST, &format!("{zones}{FIRST}"), 1)
}

/// Before the first entry the zones stand.
const FIRST: &str = "BEGIN:VEVENT\r\n";

fn event(item: &CalendarItem) -> Event {
    let stamp = instant(item.changed);
    let mut event = Event::new();
    event
        .uid(&item.uid())
        .add_property("DTSTAMP", &stamp)
        .add_property("LAST-MODIFIED", &stamp)
        .add_property("SEQUENCE", item.sequence.to_string())
        .summary(&item.title);
    match item.when {
        When::Day(date) => days(&mut event, date, 1),
        When::Days(date, count) => days(&mut event, date, count),
        When::Moment { at, minutes } => {
            event.add_property("DTSTART", instant(at));
            event.add_property("DTEND", instant(later(at, minutes)));
        }
        When::Civil { at, minutes } => {
            let zone = item.repetition.as_ref().map_or(ZONE, |repetition| &repetition.zone);
            event.append_property(local("DTSTART", at, zone));
            event.add_property("DURATION", format!("PT{minutes}M"));
        }
    }
    if let Some(repetition) = &item.repetition {
        event.add_property("RRULE", &repetition.rule);
        for except in &repetition.except {
            event.append_multi_property(match item.when {
                When::Day(_) | When::Days(..) => day("EXDATE", except.date()),
                _ => local("EXDATE", *except, &repetition.zone),
            });
        }
    }
    if let Some((at, zone)) = &item.instead {
        event.append_property(match item.when {
            When::Day(_) | When::Days(..) => day("RECURRENCE-ID", at.date()),
            _ => local("RECURRENCE-ID", *at, zone),
        });
    }
    if let Some(place) = &item.place {
        event.location(place);
    }
    if let Some(note) = &item.note {
        event.description(note);
    }
    for (name, text) in [(WITH, &item.with), (DRIVER, &item.driver)] {
        if let Some(text) = text {
            event.add_property(name, text);
        }
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

fn days(event: &mut Event, date: Date, count: u32) {
    event.append_property(day("DTSTART", date));
    // the end is the first day that is not part of it
    let end = date.checked_add(jiff::Span::new().days(i64::from(count))).unwrap_or(date);
    event.append_property(day("DTEND", end));
    event.add_property("TRANSP", "TRANSPARENT");
}

/// The offsets of a zone (RFC 5545 §3.6.5) that changes its clocks as ours does (since 1996) or not at all. Of another
/// one its IANA name says all, and a description that is wrong would be worse than none.
fn timezone(name: &str) -> Option<String> {
    const OURS: &str = "BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\n\
        TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n";
    let offsets = zone::offsets(name)?;
    let inside = if zone::is_ours(name) {
        OURS.to_owned()
    } else if offsets.windows(2).all(|pair| pair[0] == pair[1]) {
        let minutes = offsets[0].abs() / 60;
        let sign = if offsets[0] < 0 { '-' } else { '+' };
        let offset = format!("{sign}{:02}{:02}", minutes / 60, minutes % 60);
        format!(
            "BEGIN:STANDARD\r\nDTSTART:19960101T000000\r\nTZOFFSETFROM:{offset}\r\nTZOFFSETTO:{offset}\r\nEND:STANDARD\r\n"
        )
    } else {
        return None;
    };
    Some(format!("BEGIN:VTIMEZONE\r\nTZID:{name}\r\n{inside}END:VTIMEZONE\r\n"))
}

fn later(at: Timestamp, minutes: u32) -> Timestamp {
    at.checked_add(jiff::SignedDuration::from_mins(i64::from(minutes))).unwrap_or(at)
}

fn instant(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A civil moment of Europe/Amsterdam, in this zone.
fn local(key: &str, at: DateTime, zone: &str) -> Property {
    let there = || Zone::OURS.instant(at).and_then(|at| zone::find(zone).ok()?.civil(at));
    let at = if zone == ZONE { at } else { there().unwrap_or(at) };
    let text = at.strftime("%Y%m%dT%H%M%S").to_string();
    Property::new(key, text).add_parameter("TZID", zone).done()
}

fn day(key: &str, date: Date) -> Property {
    Property::new(key, date.strftime("%Y%m%d").to_string()).append_parameter(ValueType::Date).done()
}
