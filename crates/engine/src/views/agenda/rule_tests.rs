//! What the screen chooses, held against a count day by day that shares nothing with the library's.

use super::*;
use documents::recurrence::Series;
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

fn at(text: &str) -> DateTime {
    text.parse().expect("a moment")
}

fn times(rule: &str, first: &str, from: &str, until: &str) -> Vec<String> {
    let series = Series::new(rule, at(first), None).expect(rule);
    let found = series.between(from.parse().expect("a day"), until.parse().expect("a day"));
    found.iter().map(|at| at.strftime("%y-%m-%d %H:%M").to_string()).collect()
}

fn repeat(kind: RepeatKind, interval: u32) -> Repeat {
    Repeat { kind, interval, weekdays: Vec::new(), until: None, times: None, except: Vec::new(), rule: None }
}

/// Whether a choice names this day, said of the day alone: a count that shares nothing with the library's.
fn names(repeat: &Repeat, first: Date, day: Date) -> bool {
    if day < first || repeat.until.is_some_and(|until| day > until) {
        return false;
    }
    let every = |passed: i64| passed % i64::from(repeat.interval) == 0;
    let months = i64::from(day.year() - first.year()) * 12 + i64::from(day.month() - first.month());
    let same_weekday = day.weekday() == first.weekday();
    let last_day = day.tomorrow().expect("a day").month() != day.month();
    let same_day = day.day() == first.day() || (last_day && day.day() < first.day());
    match repeat.kind {
        RepeatKind::Day => every((day - first).get_days().into()),
        RepeatKind::Week => {
            let monday = |day: Date| day - i64::from(day.weekday().to_monday_zero_offset()).days();
            let number = u8::try_from(day.weekday().to_monday_one_offset()).expect("a weekday");
            let wanted =
                if repeat.weekdays.is_empty() { same_weekday } else { repeat.weekdays.contains(&number) };
            wanted && every(i64::from((monday(day) - monday(first)).get_days()) / 7)
        }
        RepeatKind::MonthDay => same_day && every(months),
        RepeatKind::MonthWeekday => {
            let nth = |day: Date| (day.day() - 1) / 7;
            same_weekday && nth(day) == nth(first).min(3) && every(months)
        }
        RepeatKind::MonthLast => same_weekday && (day + 7.days()).month() != day.month() && every(months),
        RepeatKind::Year => {
            same_day && day.month() == first.month() && every((day.year() - first.year()).into())
        }
        RepeatKind::Other => false,
    }
}

fn choices() -> impl Strategy<Value = (Repeat, DateTime)> {
    let kinds = prop::sample::select(vec![
        RepeatKind::Day,
        RepeatKind::Week,
        RepeatKind::MonthDay,
        RepeatKind::MonthWeekday,
        RepeatKind::MonthLast,
        RepeatKind::Year,
    ]);
    let first = (2018..2027_i16, 0..366_i64, 0..24_i8, 0..4_i8);
    let end = prop_oneof![
        Just((None, None)),
        (0..900_i64).prop_map(|n| (Some(n), None)),
        (1..90_u32).prop_map(|n| (None, Some(n)))
    ];
    (kinds, 1..5_u32, prop::collection::btree_set(1..8_u8, 0..5), first, end).prop_map(
        |(kind, interval, days, (year, offset, hour, quarter), (length, times))| {
            let first = (date(year, 1, 1) + offset.days()).at(hour, quarter * 15, 0, 0);
            let weekdays = if kind == RepeatKind::Week { days.into_iter().collect() } else { Vec::new() };
            let until = length.map(|days| first.date() + days.days());
            (Repeat { weekdays, until, times, ..repeat(kind, interval) }, first)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// What the library counts is what a count day by day gives, in any window, and the rule reads back as the choice.
    #[test]
    fn the_times_are_those_of_a_count_day_by_day(
        (repeat, first) in choices(),
        (offset, length) in (-300..1_500_i64, 0..500_i64),
    ) {
        let rule = text(&repeat, first, false);
        let series = Series::new(&rule, first, None).expect(&rule);
        let from = first.date() + offset.days();
        let until = from + length.days();
        let expected: Vec<DateTime> = first
            .date()
            .series(1.day())
            .take_while(|day| *day <= until)
            .filter(|day| names(&repeat, first.date(), *day))
            .take(repeat.times.map_or(usize::MAX, |n| n as usize))
            .filter(|day| *day >= from)
            .map(|day| day.to_datetime(first.time()))
            .collect();
        prop_assert_eq!(series.between(from, until), expected, "{}", &rule);

        let read = choice(&rule, first, false).expect("reads");
        prop_assert_eq!(text(&read, first, false), rule.clone());
        // Two choices may say the same: then the rule is the same too.
        prop_assert_ne!(read.kind, RepeatKind::Other, "{}", rule);
    }
}

#[test]
fn a_day_that_a_month_lacks_is_its_last() {
    let month_day = text(&repeat(RepeatKind::MonthDay, 1), at("2027-01-31T10:00"), false);
    assert_eq!(
        times(&month_day, "2027-01-31T10:00", "2027-01-01", "2027-04-30"),
        ["27-01-31 10:00", "27-02-28 10:00", "27-03-31 10:00", "27-04-30 10:00"]
    );
    let year = text(&repeat(RepeatKind::Year, 1), at("2024-02-29T10:00"), false);
    assert_eq!(
        times(&year, "2024-02-29T10:00", "2024-01-01", "2028-12-31"),
        ["24-02-29 10:00", "25-02-28 10:00", "26-02-28 10:00", "27-02-28 10:00", "28-02-29 10:00"]
    );
}

#[test]
fn what_other_calendars_write_is_read_as_a_choice_where_it_is_one() {
    let first = at("2026-11-24T10:00"); // a Tuesday, the fourth and the last but one day of its kind
    let read = |rule: &str| choice(rule, first, false).expect(rule);
    for (rule, kind) in [
        ("FREQ=DAILY", RepeatKind::Day),
        ("freq=daily;interval=1", RepeatKind::Day),
        ("FREQ=WEEKLY;WKST=SU", RepeatKind::Week),
        ("FREQ=WEEKLY;BYDAY=TU,MO", RepeatKind::Week),
        ("FREQ=MONTHLY", RepeatKind::MonthDay),
        ("FREQ=MONTHLY;BYMONTHDAY=24", RepeatKind::MonthDay),
        ("FREQ=MONTHLY;BYDAY=4TU", RepeatKind::MonthWeekday),
        ("FREQ=MONTHLY;BYDAY=-1TU", RepeatKind::MonthLast),
        ("FREQ=YEARLY", RepeatKind::Year),
        ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24", RepeatKind::Year),
    ] {
        assert_eq!(read(rule).kind, kind, "{rule}");
    }
    for rule in [
        "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU",
        "FREQ=YEARLY;BYDAY=20MO",
        "FREQ=DAILY;BYMONTH=1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    ] {
        let found = read(rule);
        assert_eq!((found.kind, found.rule.is_some()), (RepeatKind::Other, true), "{rule}");
        let kept = text(&found, first, false);
        assert_eq!(
            times(&kept, "2026-11-24T10:00", "2026-01-01", "2027-12-31"),
            times(rule, "2026-11-24T10:00", "2026-01-01", "2027-12-31")
        );
    }
    assert_eq!(
        read("FREQ=DAILY;UNTIL=20261201T235959Z").until,
        Some(date(2026, 12, 1)),
        "one in the night, before ten"
    );
    assert_eq!(read("FREQ=DAILY;UNTIL=20261201T083000Z").until, Some(date(2026, 11, 30)), "before ten");
    assert_eq!(read("FREQ=DAILY;UNTIL=20261201T090000Z").until, Some(date(2026, 12, 1)), "at ten");
    assert_eq!(read("FREQ=DAILY;UNTIL=20261201").until, Some(date(2026, 12, 1)));
    assert_eq!(read("FREQ=DAILY;COUNT=12").times, Some(12));
}
