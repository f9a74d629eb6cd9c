use super::*;
use crate::DateTime;
use crate::call::view::{AgendaItem, AgendaKind, AnswerState};
use jiff::Timestamp;
use jiff::civil::date;

fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

fn utc(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn winter_and_summer_time() {
    assert_eq!(instant(at("2026-11-21T10:00")), Some(utc("2026-11-21T09:00:00Z")));
    assert_eq!(instant(at("2026-07-01T10:00")), Some(utc("2026-07-01T08:00:00Z")));
    assert_eq!(civil(utc("2026-07-01T22:30:00Z")), at("2026-07-02T00:30"));
    assert_eq!(today(utc("2026-12-31T23:30:00Z")), date(2027, 1, 1));
    // Far beyond the table of transitions the rule goes on.
    assert_eq!(instant(at("2090-07-01T10:00")), Some(utc("2090-07-01T08:00:00Z")));
}

#[test]
fn the_nights_on_which_the_clocks_change() {
    // 29 March 2026: 2:00 becomes 3:00.
    assert_eq!(local(at("2026-03-29T02:30")), Local::Skipped);
    assert_eq!(instant(at("2026-03-29T02:30")), instant(at("2026-03-29T03:30")));
    // 25 October 2026: 3:00 becomes 2:00; the first of the two is meant.
    assert_eq!(local(at("2026-10-25T02:30")), Local::Twice);
    assert_eq!(instant(at("2026-10-25T02:30")), Some(utc("2026-10-25T00:30:00Z")));
    assert_eq!(local(at("2026-10-25T03:30")), Local::Once);
}

fn item(id: &str, start: Option<&str>, minutes: u32) -> AgendaItem {
    let start = start.map(at);
    AgendaItem {
        id: id.into(),
        kind: AgendaKind::Eigen,
        title: id.into(),
        date: start.map_or(date(2026, 11, 21), |s| s.date()),
        time: start.map(|s| s.time()),
        zone: ZONE.into(),
        moment: start.and_then(instant),
        minutes,
        day: 1,
        days: 1,
        place: None,
        with: None,
        driver: None,
        notes: None,
        person: None,
        term: None,
        gemeente: None,
        voorziening: None,
        answer: AnswerState::NotAsked,
        proposed: None,
        series: None,
        tip: None,
        conflict: false,
    }
}

fn conflicts(mut items: Vec<AgendaItem>) -> Vec<String> {
    mark_conflicts(&mut items);
    items.into_iter().filter(|i| i.conflict).map(|i| i.id).collect()
}

#[test]
fn only_what_overlaps_conflicts() {
    let touching = vec![item("a", Some("2026-11-21T10:00"), 60), item("b", Some("2026-11-21T11:00"), 60)];
    assert!(conflicts(touching).is_empty());
    let inside = vec![
        item("long", Some("2026-11-21T09:00"), 240),
        item("first", Some("2026-11-21T09:30"), 30),
        item("second", Some("2026-11-21T12:30"), 15),
        item("later", Some("2026-11-21T13:00"), 15),
        item("day", None, 0),
    ];
    assert_eq!(conflicts(inside), ["long", "first", "second"]);
    let mut declined = vec![item("a", Some("2026-11-21T10:00"), 60), item("b", Some("2026-11-21T10:30"), 60)];
    declined[1].answer = AnswerState::Declined;
    assert!(conflicts(declined).is_empty());
}

#[test]
fn an_hour_that_comes_twice_does_not_make_a_conflict() {
    // Both at 2:30 on the clock would overlap; an hour of real time lies between 2:30 and 3:00.
    let night = vec![item("a", Some("2026-10-25T02:30"), 60), item("b", Some("2026-10-25T03:00"), 30)];
    assert!(conflicts(night).is_empty());
}

#[test]
fn items_stand_in_order_whole_days_first() {
    let mut items = vec![
        item("b", Some("2026-11-21T10:00"), 5),
        item("day", None, 0),
        item("a", Some("2026-11-21T10:00"), 5),
        item("early", Some("2026-11-20T23:00"), 5),
    ];
    sort(&mut items);
    let ids: Vec<_> = items.iter().map(|i| i.id.as_str()).collect();
    assert_eq!(ids, ["early", "day", "a", "b"]);
}
