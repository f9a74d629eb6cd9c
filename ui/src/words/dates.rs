//! Dates and times through `Intl`: the web view brings the names of days and months in every language.

use super::{tag, words};
use domain::{Date, Time};
use js_sys::{Array, Intl::DateTimeFormat, Object, Reflect};
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::JsValue;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Style {
    /// donderdag 3 december 2026
    Full,
    /// donderdag 3 december
    Weekday,
    /// 3 december 2026
    Day,
    /// do 3 dec
    Short,
    /// december 2026
    Month,
    /// maandag
    WeekdayOnly,
    /// 3 december, 14:30 in Europe/Amsterdam
    Moment,
    /// 3 december 2026 in Europe/Amsterdam
    MomentDay,
    /// 14:30 in Europe/Amsterdam
    Clock,
}

thread_local! {
    // making a formatter costs far more than using one
    static FORMATS: RefCell<HashMap<(&'static str, Style), DateTimeFormat>> = RefCell::default();
}

fn format(style: Style, millis: f64) -> String {
    let tag = tag();
    FORMATS.with_borrow_mut(|formats| {
        let format = formats.entry((tag, style)).or_insert_with(|| make(tag, style));
        format
            .format()
            .call1(&JsValue::NULL, &js_sys::Date::new(&millis.into()))
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    })
}

fn make(tag: &str, style: Style) -> DateTimeFormat {
    let parts: &[(&str, &str)] = match style {
        Style::Full => &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")],
        Style::Weekday => &[("weekday", "long"), ("day", "numeric"), ("month", "long")],
        Style::Day | Style::MomentDay => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        Style::Short => &[("weekday", "short"), ("day", "numeric"), ("month", "short")],
        Style::Month => &[("month", "long"), ("year", "numeric")],
        Style::WeekdayOnly => &[("weekday", "long")],
        Style::Moment => &[("day", "numeric"), ("month", "long"), ("hour", "2-digit"), ("minute", "2-digit")],
        Style::Clock => &[("hour", "2-digit"), ("minute", "2-digit")],
    };
    // a civil date is formatted as midnight UTC in UTC, so no zone can move it
    let zone = if matches!(style, Style::Moment | Style::MomentDay | Style::Clock) {
        "Europe/Amsterdam"
    } else {
        "UTC"
    };
    let options = Object::new();
    for (name, value) in parts.iter().chain(&[("timeZone", zone), ("hourCycle", "h23")]) {
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    DateTimeFormat::new(&Array::of1(&tag.into()), &options)
}

fn civil(style: Style, date: Date) -> String {
    let month = u32::from(date.month().unsigned_abs().saturating_sub(1));
    let millis = js_sys::Date::utc(f64::from(date.year()), f64::from(month));
    let day = f64::from(date.day() - 1) * 86_400_000.0;
    format(style, millis + day)
}

/// Days from one day to another. (A span of the date library would bring its whole calendar along.)
pub fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// The day `days` later, or earlier where that is negative.
pub fn shift(date: Date, days: i64) -> Date {
    date.checked_add(jiff::SignedDuration::from_hours(days.saturating_mul(24))).unwrap_or(date)
}

/// "donderdag 3 december 2026"
pub fn full(date: Date) -> String {
    civil(Style::Full, date)
}

/// "donderdag 3 december"
pub fn weekday(date: Date) -> String {
    civil(Style::Weekday, date)
}

/// "3 december 2026"
pub fn day(date: Date) -> String {
    civil(Style::Day, date)
}

/// "do 3 dec"
pub fn short(date: Date) -> String {
    civil(Style::Short, date)
}

/// "december 2026"
pub fn month(date: Date) -> String {
    civil(Style::Month, date)
}

/// "maandag", for 1 (Monday) to 7
pub fn weekday_name(day: u8) -> String {
    // 1 January 2024 was a Monday
    let day = i8::try_from(day.clamp(1, 7)).unwrap_or(1);
    civil(Style::WeekdayOnly, Date::constant(2024, 1, day))
}

/// "vandaag", "morgen", or the day with its name
pub fn relative(date: Date, today: Date) -> String {
    let w = words();
    match days_between(today, date) {
        0 => w.today(),
        1 => w.tomorrow(),
        -1 => w.yesterday(),
        _ if date.year() == today.year() => weekday(date),
        _ => full(date),
    }
}

/// "3 december om 14:30", of an instant in milliseconds since the epoch
pub fn moment(millis: i64) -> String {
    format(Style::Moment, millis as f64)
}

/// "3 december 2026", of an instant in milliseconds since the epoch
pub fn day_of(millis: i64) -> String {
    format(Style::MomentDay, millis as f64)
}

/// "14:30", of an instant in milliseconds since the epoch
pub fn clock(millis: i64) -> String {
    format(Style::Clock, millis as f64)
}

/// "14:30"
pub fn time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A sentence starts with a capital, also where it starts with a day. The web view knows the capitals of every
/// language, so that the download need not.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(String::from).unwrap_or_default();
    let capital: String = js_sys::JsString::from(first).to_locale_upper_case(Some(tag())).into();
    capital + letters.as_str()
}
