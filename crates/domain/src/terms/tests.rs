use super::*;
use crate::Date;
use crate::calendar::plus_days;
use crate::call::view::TermKind as K;
use jiff::civil::date;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_vectors() {
    for (kind, event, raw, end) in [
        ("onderzoek", "2026-11-20", "2027-01-01", "2027-01-04"),
        ("onderzoek", "2026-11-23", "2027-01-04", "2027-01-04"),
        ("bezwaar", "2026-11-13", "2026-12-25", "2026-12-28"),
        ("aanvraag", "2026-12-11", "2026-12-25", "2026-12-28"),
        ("aanvraag", "2026-12-18", "2027-01-01", "2027-01-04"),
        ("aanvraag", "2027-04-23", "2027-05-07", "2027-05-10"),
        ("bezwaar", "2027-03-25", "2027-05-06", "2027-05-10"),
        ("bezwaar", "2027-02-12", "2027-03-26", "2027-03-30"),
        ("bezwaar", "2026-04-02", "2026-05-14", "2026-05-18"),
        ("bezwaar", "2028-03-17", "2028-04-28", "2028-05-01"),
    ] {
        let kind = parse_kind(kind).unwrap();
        assert_eq!(line(kind, day(event)), (day(raw), day(end)), "{kind:?} {event}");
    }
}

#[test]
fn a_term_may_start_on_a_holiday_or_a_leap_day() {
    for (kind, event, raw, end) in [
        // Christmas Day, Boxing Day on a Saturday, New Year's Day, Easter Monday: the day after counts as the first.
        ("onderzoek", "2026-12-25", "2027-02-05", "2027-02-05"),
        ("onderzoek", "2026-12-26", "2027-02-06", "2027-02-08"),
        ("bezwaar", "2027-01-01", "2027-02-12", "2027-02-12"),
        ("aanvraag", "2027-03-29", "2027-04-12", "2027-04-12"),
        // 29 February as the first day before, as a day in between, and as the last; and a year without one.
        ("bezwaar", "2028-02-29", "2028-04-11", "2028-04-11"),
        ("aanvraag", "2028-02-20", "2028-03-05", "2028-03-06"),
        ("onderzoek", "2028-01-18", "2028-02-29", "2028-02-29"),
        ("onderzoek", "2027-01-18", "2027-03-01", "2027-03-01"),
    ] {
        let kind = parse_kind(kind).unwrap();
        assert_eq!(line(kind, day(event)), (day(raw), day(end)), "{kind:?} {event}");
    }
}

#[test]
fn every_name_has_its_kind() {
    for (name, kind) in [
        ("onderzoek", K::Onderzoek),
        ("persoonlijk-plan", K::PersoonlijkPlan),
        ("aanvraag", K::Beschikking),
        ("bezwaar", K::Bezwaar),
        ("beslissing-op-bezwaar", K::BeslissingOpBezwaar),
        ("beslissing-op-bezwaar-commissie", K::BeslissingOpBezwaarCommissie),
        ("beroep", K::Beroep),
    ] {
        assert_eq!(parse_kind(name), Some(kind));
    }
    assert_eq!(parse_kind("Bezwaar"), None);
    assert_eq!(parse_kind(""), None);
}

#[test]
fn a_beslissing_with_a_commissie_takes_twelve_weeks_and_is_still_extended() {
    // 12 weeks after Monday 2026-10-05 is Monday 2026-12-28; after Friday 2026-10-02 it is Christmas.
    assert_eq!(line(K::BeslissingOpBezwaarCommissie, date(2026, 10, 5)).1, date(2026, 12, 28));
    assert_eq!(
        line(K::BeslissingOpBezwaarCommissie, date(2026, 10, 2)),
        (date(2026, 12, 25), date(2026, 12, 28))
    );
    assert_eq!(line(K::BeslissingOpBezwaar, date(2026, 12, 28)).0, date(2027, 2, 8));
}

#[test]
fn the_raw_day_leads_for_the_resident_and_the_formal_day_for_the_municipality() {
    let bezwaar = Term::new(K::Bezwaar, date(2026, 11, 13)).count(date(2026, 11, 21));
    assert_eq!((bezwaar.leading, bezwaar.end), (date(2026, 12, 25), date(2026, 12, 28)));
    let onderzoek = Term::new(K::Onderzoek, date(2026, 11, 20)).count(date(2026, 11, 21));
    assert_eq!((onderzoek.leading, onderzoek.raw_end), (date(2027, 1, 4), date(2027, 1, 1)));
}

#[test]
fn the_earlier_of_reaction_date_and_raw_end_leads() {
    let sent = date(2026, 11, 13);
    let with = |reaction_date| {
        Term { reaction_date: Some(reaction_date), ..Term::new(K::Bezwaar, sent) }.count(sent)
    };
    assert_eq!(with(date(2026, 12, 24)).leading, date(2026, 12, 24));
    assert_eq!(with(date(2026, 12, 24)).last, date(2026, 12, 28), "the law gives more than the letter");
    let generous = with(date(2027, 1, 8));
    assert_eq!((generous.leading, generous.last), (date(2026, 12, 25), date(2027, 1, 8)));
}

fn decision(changes: Vec<Change>) -> Term {
    // Received on Monday 2 November 2026: the decision is due on Monday 16 November.
    Term { changes, ..Term::new(K::Beschikking, date(2026, 11, 2)) }
}

fn pause(asked: Date, deadline: Option<Date>, answered: Option<Date>) -> Change {
    Change::Pause(Pause { asked, deadline, answered })
}

#[test]
fn a_suspension_moves_the_end_by_its_days() {
    let answered = decision(vec![pause(date(2026, 11, 4), None, Some(date(2026, 11, 10)))]);
    let counted = answered.count(date(2026, 11, 21));
    assert_eq!(counted.raw_end, date(2026, 11, 16));
    // Six days on 16 November is Sunday 22 November.
    assert_eq!(counted.end, date(2026, 11, 23));
    assert!(!counted.suspended);
}

#[test]
fn while_the_clock_stands_still_the_days_left_do_not_change() {
    let term = decision(vec![pause(date(2026, 11, 4), None, None)]);
    for today in ["2026-11-05", "2026-11-12", "2026-12-01"] {
        let today = day(today);
        let counted = term.count(today);
        assert!(counted.suspended);
        let waited = crate::calendar::days_between(date(2026, 11, 4), today);
        let raw = plus_days(date(2026, 11, 16), waited);
        assert!(counted.end >= raw && counted.end <= plus_days(raw, 3), "{today}");
    }
}

#[test]
fn a_deadline_without_answer_ends_the_suspension() {
    let term = decision(vec![pause(date(2026, 11, 4), Some(date(2026, 11, 11)), None)]);
    assert!(term.count(date(2026, 11, 11)).suspended, "the last day still counts");
    let after = term.count(date(2026, 11, 12));
    assert!(!after.suspended);
    assert_eq!(after.end, date(2026, 11, 23));
    let late_answer =
        decision(vec![pause(date(2026, 11, 4), Some(date(2026, 11, 11)), Some(date(2026, 12, 1)))]);
    assert_eq!(late_answer.count(date(2026, 12, 2)).end, date(2026, 11, 23));
}

#[test]
fn two_questions_at_once_count_each_day_once() {
    let both = decision(vec![
        pause(date(2026, 11, 6), None, Some(date(2026, 11, 10))),
        pause(date(2026, 11, 4), None, Some(date(2026, 11, 9))),
    ]);
    assert_eq!(both.count(date(2026, 11, 30)).end, date(2026, 11, 23), "4 to 10 November: six days");
}

#[test]
fn an_extension_names_its_day_and_comes_in_time() {
    let until = Some(date(2026, 12, 14));
    let prolong = |announced| Change::Prolongation(Prolongation { announced, until });
    assert_eq!(decision(vec![prolong(date(2026, 11, 16))]).count(date(2026, 12, 1)).end, date(2026, 12, 14));
    assert_eq!(decision(vec![prolong(date(2026, 11, 17))]).count(date(2026, 12, 1)).end, date(2026, 11, 16));
    let nameless = Change::Prolongation(Prolongation { announced: date(2026, 11, 10), until: None });
    assert_eq!(decision(vec![nameless]).count(date(2026, 12, 1)).end, date(2026, 11, 16));
}

#[test]
fn a_beslissing_on_bezwaar_may_be_adjourned_by_six_weeks() {
    let adjourned = Change::Prolongation(Prolongation { announced: date(2026, 11, 10), until: None });
    let term = Term { changes: vec![adjourned], ..Term::new(K::BeslissingOpBezwaar, date(2026, 11, 2)) };
    let counted = term.count(date(2026, 11, 21));
    assert_eq!(counted.raw_end, date(2026, 12, 14));
    assert_eq!(counted.end, date(2027, 1, 25));
}

#[test]
fn an_ingebrekestelling_on_the_last_day_is_too_early() {
    let end = date(2026, 11, 16);
    assert_eq!(judge(end, end), Ingebrekestelling::TooEarly);
    assert_eq!(judge(date(2026, 11, 1), end), Ingebrekestelling::TooEarly);
    let counts = judge(date(2026, 11, 17), end);
    let Ingebrekestelling::Counts { last_free_day, first_day, last_day } = counts else {
        panic!("the day after counts")
    };
    assert_eq!(last_free_day, date(2026, 12, 1));
    assert_eq!(first_day, date(2026, 12, 2));
    assert_eq!(last_day, date(2027, 1, 12), "42 days, Christmas and a Sunday or not");
    assert_eq!(crate::calendar::days_between(first_day, last_day), 41);
}

#[test]
fn the_dwangsom_grows_by_tier_and_stops_at_its_most() {
    let first = date(2026, 12, 2);
    let due = |days: i64| due_cents(first, plus_days(first, days - 1)).unwrap();
    assert_eq!(due(0), 0);
    assert_eq!(due(1), 2_300);
    assert_eq!(due(14), 32_200);
    assert_eq!(due(15), 35_700);
    assert_eq!(due(28), 81_200);
    assert_eq!(due(29), 85_700);
    assert_eq!(due(42), 144_200);
    assert_eq!(due(400), 144_200);
    assert_eq!(max_cents(tariff_on(first).unwrap()), 144_200);
    assert_eq!(due_cents(first, plus_days(first, -30)), Some(0));
    assert_eq!(due_cents(date(2018, 1, 1), date(2018, 2, 1)), None, "no amounts are known");
}

#[test]
fn every_rule_has_articles_and_a_source() {
    for kind in [
        K::Onderzoek,
        K::PersoonlijkPlan,
        K::Beschikking,
        K::Bezwaar,
        K::BeslissingOpBezwaar,
        K::BeslissingOpBezwaarCommissie,
        K::Beroep,
        K::HogerBeroep,
        K::Klacht,
        K::KlachtCommissie,
        K::Ingebrekestelling,
        K::Dwangsom,
    ] {
        let rule = rule(kind);
        assert!(!rule.articles.is_empty() && rule.source.starts_with("https://"), "{kind:?}");
        // The ends of the calendar are reached, not passed.
        assert_eq!(line(kind, Date::MAX), (Date::MAX, Date::MAX));
    }
}
