use super::*;
use crate::Time;
use crate::agenda::{civil, instant};
use crate::call::view::{ReminderKind, Settings, Snooze, TermKind};
use crate::voorziening::Categorie;
use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

fn moment(local: &str) -> Timestamp {
    instant(local.parse().unwrap()).unwrap()
}

fn appointment(local: &str) -> Item {
    Item {
        id: "afspraak-1".into(),
        kind: ReminderKind::Afspraak,
        title: "Gesprek".into(),
        term: None,
        when: When::Moment(moment(local)),
        route: "/agenda".into(),
        category: None,
        confidential: false,
    }
}

fn term(last: crate::Date) -> Item {
    Item {
        id: "v1-bezwaar".into(),
        kind: ReminderKind::Termijn,
        term: Some(TermKind::Bezwaar),
        when: When::Day(last),
        ..appointment("2026-11-24T14:00")
    }
}

fn locals(items: &[Item], settings: &Settings) -> Vec<String> {
    Plan::make(items, settings).all().iter().map(|r| r.local.strftime("%m-%d %H:%M").to_string()).collect()
}

#[test]
fn an_appointment_is_announced_as_the_settings_say() {
    assert_eq!(
        locals(&[appointment("2026-11-24T14:00")], &Settings::default()),
        ["11-23 14:00", "11-24 13:00"]
    );
}

#[test]
fn over_a_change_of_the_clocks_minutes_are_real_minutes() {
    // The clocks go back on 25 October: 24 hours before 10:00 is 11:00 on the clock of the day before.
    assert_eq!(
        locals(&[appointment("2026-10-25T10:00")], &Settings::default()),
        ["10-24 11:00", "10-25 09:00"]
    );
}

#[test]
fn quiet_hours_move_a_reminder_to_after_them_or_to_the_evening_before() {
    // An hour before 8:30 is quiet; 8:00 is still in time.
    assert_eq!(
        locals(&[appointment("2026-11-24T08:30")], &Settings::default()),
        ["11-23 08:30", "11-24 08:00"]
    );
    // Before 7:00 nothing is in time: half past eight on the evening before, once for both.
    let early = Settings { remind_minutes: vec![60, 30], ..Settings::default() };
    assert_eq!(locals(&[appointment("2026-11-24T07:00")], &early), ["11-23 20:30"]);
    // At the very end of the quiet hours it would come with the appointment itself.
    assert_eq!(locals(&[appointment("2026-11-24T08:00")], &early), ["11-23 20:30"]);
    // Just after midnight too.
    assert_eq!(locals(&[appointment("2026-11-24T00:10")], &early), ["11-23 20:30"]);
}

#[test]
fn quiet_hours_may_lie_within_a_day_or_be_none() {
    let nap = Settings {
        quiet_from: Time::constant(13, 0, 0, 0),
        quiet_until: Time::constant(14, 0, 0, 0),
        remind_minutes: vec![30],
        ..Settings::default()
    };
    assert_eq!(locals(&[appointment("2026-11-24T14:15")], &nap), ["11-24 14:00"]);
    assert_eq!(locals(&[appointment("2026-11-24T13:45")], &nap), ["11-24 12:30"]);
    let none = Settings {
        quiet_until: Settings::default().quiet_from,
        remind_minutes: vec![60],
        ..Settings::default()
    };
    assert_eq!(locals(&[appointment("2026-11-24T03:00")], &none), ["11-24 02:00"]);
}

#[test]
fn a_last_day_is_announced_in_the_morning_days_before() {
    assert_eq!(locals(&[term(date(2026, 12, 14))], &Settings::default()), ["12-07 09:00", "12-12 09:00"]);
    let renewal = Item { when: When::Days(date(2026, 12, 31), &[70, 56, 0, -1]), ..term(date(2026, 12, 31)) };
    assert_eq!(
        locals(&[renewal], &Settings::default()),
        ["10-22 09:00", "11-05 09:00", "12-31 09:00", "01-01 09:00"]
    );
}

#[test]
fn opvang_and_what_is_confidential_never_come_into_the_plan() {
    for category in Categorie::ALL {
        let item = Item { category: Some(category), ..appointment("2026-11-24T14:00") };
        let found = Plan::make(&[item], &Settings::default()).all().len();
        assert_eq!(found, if category.is_opvang() { 0 } else { 2 }, "{category:?}");
    }
    let hidden = Item { confidential: true, ..appointment("2026-11-24T14:00") };
    assert!(Plan::make(&[hidden], &Settings::default()).all().is_empty());
}

#[test]
fn ids_are_stable_and_a_moved_appointment_is_announced_anew() {
    let ids = |local: &str| {
        let plan = Plan::make(&[appointment(local)], &Settings::default());
        plan.all().iter().map(|r| r.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids("2026-11-24T14:00"), ids("2026-11-24T14:00"));
    assert_eq!(
        ids("2026-11-24T14:00"),
        ["afspraak-1|2026-11-24T13:00:00Z|1440m", "afspraak-1|2026-11-24T13:00:00Z|60m"]
    );
    assert_ne!(ids("2026-11-24T14:00"), ids("2026-11-24T14:05"));
}

#[test]
fn due_missed_next_and_nearest() {
    let items = [appointment("2026-11-24T14:00"), term(date(2026, 12, 14))];
    let plan = Plan::make(&items, &Settings::default());
    let (monday, tuesday) = (moment("2026-11-23T14:00"), moment("2026-11-24T13:00"));
    assert_eq!(plan.next(moment("2026-11-22T00:00")), Some(monday));
    assert_eq!(plan.next(monday), Some(tuesday), "what is due now has fired");
    assert_eq!(plan.due(moment("2026-11-23T13:59"), monday).len(), 1);
    assert_eq!(plan.due(monday, tuesday).len(), 1);
    assert_eq!(plan.due(moment("2026-11-20T00:00"), moment("2026-12-31T00:00")).len(), 4);
    assert!(plan.due(tuesday, monday).is_empty(), "a clock that jumped back fires nothing");
    assert_eq!(plan.nearest(moment("2026-11-22T00:00"), 3).len(), 3);
    assert_eq!(plan.nearest(moment("2026-11-22T00:00"), 60).len(), 4);
    assert_eq!(plan.next(moment("2027-01-01T00:00")), None);
}

#[test]
fn without_notifications_there_is_no_plan() {
    let off = Settings { notifications: false, ..Settings::default() };
    assert!(Plan::make(&[appointment("2026-11-24T14:00")], &off).all().is_empty());
}

#[test]
fn each_kind_has_its_own_days() {
    let settings = Settings {
        remind_days: vec![5],
        remind_pgb_days: vec![30, 0],
        remind_task_days: vec![1],
        ..Settings::default()
    };
    let of = |kind| locals(&[Item { kind, ..term(date(2026, 12, 14)) }], &settings);
    assert_eq!(of(ReminderKind::Termijn), ["12-09 09:00"]);
    assert_eq!(of(ReminderKind::Pgb), ["11-14 09:00", "12-14 09:00"]);
    assert_eq!(of(ReminderKind::Taak), ["12-13 09:00"]);
    let id = Plan::make(&[term(date(2026, 12, 14))], &settings).all()[0].id.clone();
    assert_eq!((subject(&id), id.as_str()), ("v1-bezwaar|2026-12-14", "v1-bezwaar|2026-12-14|5d"));
}

#[test]
fn what_is_put_off_comes_when_it_was_asked_for() {
    let at = |until, now: &str, settings: &Settings| {
        civil(snoozed(until, moment(now), settings)).strftime("%m-%d %H:%M").to_string()
    };
    let usual = Settings::default();
    assert_eq!(at(Snooze::Hour, "2026-11-24T14:10", &usual), "11-24 15:10");
    assert_eq!(at(Snooze::Hour, "2026-11-24T20:30", &usual), "11-24 21:30", "asked for, so it comes");
    assert_eq!(at(Snooze::Evening, "2026-11-24T14:10", &usual), "11-24 19:00");
    assert_eq!(at(Snooze::Evening, "2026-11-24T19:30", &usual), "11-24 20:30", "the evening is there");
    assert_eq!(at(Snooze::Tomorrow, "2026-11-24T14:10", &usual), "11-25 09:00");
    let early = Settings { quiet_from: Time::constant(18, 0, 0, 0), ..Settings::default() };
    assert_eq!(at(Snooze::Evening, "2026-11-24T14:10", &early), "11-24 17:30");
    assert_eq!(at(Snooze::Evening, "2026-11-24T17:45", &early), "11-24 18:45");
    let late = Settings { quiet_until: Time::constant(10, 0, 0, 0), ..Settings::default() };
    assert_eq!(at(Snooze::Tomorrow, "2026-11-24T14:10", &late), "11-25 10:00");
    // Over the nights on which the clocks change an hour is an hour, and nine o'clock nine o'clock.
    assert_eq!(at(Snooze::Hour, "2027-03-28T01:30", &usual), "03-28 03:30");
    assert_eq!(at(Snooze::Tomorrow, "2026-10-24T14:00", &usual), "10-25 09:00");
}

proptest! {
    /// No reminder falls into the quiet hours, none of an appointment comes after it, and none is lost.
    #[test]
    fn no_reminder_is_quiet_or_late(
        seconds in 1_767_225_600_i64..1_861_920_000,
        minutes in 1_u32..4_000,
        (from, until) in (0_i8..24, 0_i8..24),
    ) {
        let subject = Timestamp::from_second(seconds).unwrap();
        let settings = Settings {
            remind_minutes: vec![minutes],
            quiet_from: Time::constant(from, 0, 0, 0),
            quiet_until: Time::constant(until, 0, 0, 0),
            ..Settings::default()
        };
        let item = Item { when: When::Moment(subject), ..appointment("2026-11-24T14:00") };
        let plan = Plan::make(&[item], &settings);
        prop_assert_eq!(plan.all().len(), 1);
        let at = plan.all()[0].at;
        prop_assert!(at < subject);
        // Half an hour before the quiet hours is quiet itself only where they last nearly all day.
        let quiet_length = (i16::from(until) - i16::from(from)).rem_euclid(24);
        prop_assert!(quiet_length >= 23 || !is_quiet(civil(at).time(), settings.quiet_from, settings.quiet_until));
        prop_assert_eq!(plan.all()[0].local, civil(at));
    }
}
