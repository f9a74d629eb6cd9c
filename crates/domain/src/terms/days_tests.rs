use super::*;
use crate::calendar::plus_days;
use crate::call::view::{DayRole, FreeDay, TermDayView, TermKind as K};
use jiff::civil::date;

fn days(kind: K, event: Date) -> Vec<TermDayView> {
    Term::new(kind, event).days(event)
}

fn tail(days: &[TermDayView]) -> Vec<(DayRole, Option<FreeDay>, &str)> {
    let extended = days.iter().filter(|day| day.role == DayRole::Extended);
    extended.map(|day| (day.role, day.free, day.article.as_str())).collect()
}

#[test]
fn the_event_does_not_count_and_the_last_counted_day_is_the_raw_end() {
    let days = days(K::Onderzoek, date(2026, 11, 20));
    assert_eq!((days[0].date, days[0].role, days[0].number), (date(2026, 11, 20), DayRole::Event, None));
    assert_eq!((days[1].date, days[1].number), (date(2026, 11, 21), Some(1)));
    let raw = &days[42];
    assert_eq!((raw.date, raw.number, raw.free), (date(2027, 1, 1), Some(42), Some(FreeDay::Nieuwjaarsdag)));
    assert_eq!(
        tail(&days),
        [
            (DayRole::Extended, Some(FreeDay::Zaterdag), "Atw art. 1 lid 1"),
            (DayRole::Extended, Some(FreeDay::Zondag), "Atw art. 1 lid 1"),
            (DayRole::Extended, None, "Atw art. 1 lid 1"),
        ]
    );
}

#[test]
fn a_decree_is_named_with_where_it_was_read() {
    // Ascension Day 2026 is Thursday 14 May; Friday the 15th is equated with it.
    let days = days(K::Bezwaar, date(2026, 4, 2));
    assert_eq!(days[0].article, "Awb art. 6:8 lid 1");
    let friday = days.iter().find(|day| day.date == date(2026, 5, 15)).unwrap();
    assert_eq!((friday.role, friday.free), (DayRole::Extended, Some(FreeDay::Gelijkgesteld)));
    assert_eq!(friday.article, "Atw art. 3 lid 3");
    assert!(friday.source.as_ref().unwrap().starts_with("https://"));
    assert_eq!(days.iter().filter(|day| day.source.is_some()).count(), 1);
}

#[test]
fn a_short_term_gets_its_second_working_day_from_article_2() {
    // Wednesday 23 December 2026: the seven days hold Thursday 24, Monday 28, Tuesday 29 and Wednesday 30.
    assert!(tail(&days(K::PersoonlijkPlan, date(2026, 12, 23))).is_empty());
    let mut days = Term::new(K::PersoonlijkPlan, date(2026, 12, 23)).days(date(2026, 12, 23));
    assert_eq!(days.pop().unwrap().number, Some(7));
}

#[test]
fn suspension_and_extension_are_shown_as_such() {
    let changes = vec![
        Change::Pause(Pause { asked: date(2026, 11, 4), deadline: None, answered: Some(date(2026, 11, 6)) }),
        Change::Prolongation(Prolongation { announced: date(2026, 11, 13), until: Some(date(2026, 11, 26)) }),
    ];
    let term = Term { changes, ..Term::new(K::Beschikking, date(2026, 11, 2)) };
    let days = term.days(date(2026, 11, 20));
    let of = |role| days.iter().filter(|day| day.role == role).map(|day| day.date).collect::<Vec<_>>();
    assert_eq!(of(DayRole::Suspended), [date(2026, 11, 5), date(2026, 11, 6)]);
    assert_eq!(of(DayRole::Counted).len(), 14);
    assert_eq!(of(DayRole::Prolonged).first(), Some(&date(2026, 11, 19)));
    assert_eq!(days.last().unwrap().date, date(2026, 11, 26));
    assert!(of(DayRole::Extended).is_empty(), "a day that the municipality names is not moved");
    let articles: Vec<&str> = days.iter().map(|day| day.article.as_str()).collect();
    assert!(articles.contains(&"Awb art. 4:15") && articles.contains(&"Awb art. 4:14"));
}

#[test]
fn an_adjournment_without_a_date_is_forty_two_days_and_then_moved() {
    let changes = vec![Change::Prolongation(Prolongation { announced: date(2026, 12, 1), until: None })];
    let term = Term { changes, ..Term::new(K::BeslissingOpBezwaar, date(2026, 11, 13)) };
    let days = term.days(date(2026, 12, 2));
    assert_eq!(days.iter().filter(|day| day.role == DayRole::Prolonged).count(), 42);
    assert_eq!(days.last().unwrap().date, term.count(date(2026, 12, 2)).end);
}

#[test]
fn what_was_asked_over_a_weekend_leaves_the_rest_of_the_term() {
    // Raw end on Christmas Day, formally Monday the 28th; asked on Saturday, answered on Wednesday the 30th.
    let changes = vec![Change::Pause(Pause {
        asked: date(2026, 12, 26),
        deadline: None,
        answered: Some(date(2026, 12, 30)),
    })];
    let term = Term { changes, ..Term::new(K::Beschikking, date(2026, 12, 11)) };
    assert_eq!(term.count(date(2027, 1, 10)).end, date(2027, 1, 4), "never within the pause");
}

#[test]
fn changes_of_one_day_count_alike_in_any_order() {
    let pause = Change::Pause(Pause {
        asked: date(2026, 11, 10),
        deadline: None,
        answered: Some(date(2026, 11, 12)),
    });
    let more =
        Change::Prolongation(Prolongation { announced: date(2026, 11, 10), until: Some(date(2026, 12, 1)) });
    let count = |changes: Vec<Change>| {
        Term { changes, ..Term::new(K::Beschikking, date(2026, 11, 2)) }.count(date(2026, 11, 20)).end
    };
    assert_eq!(count(vec![pause, more]), count(vec![more, pause]));
    assert_eq!(count(vec![pause, more]), date(2026, 12, 3));
}

#[test]
fn the_ends_of_the_calendar_are_reached_and_not_passed() {
    assert_eq!(days(K::Bezwaar, Date::MAX).len(), 1);
    let forever = Change::Pause(Pause { asked: date(2026, 11, 3), deadline: None, answered: None });
    let term = Term { changes: vec![forever], ..Term::new(K::Beschikking, date(2026, 11, 2)) };
    let days = term.days(plus_days(date(2026, 11, 2), 50_000));
    assert!(days.len() <= 1_300);
}
