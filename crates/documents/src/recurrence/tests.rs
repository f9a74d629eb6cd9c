use super::zone::{ZONE, civil, instant};
use super::*;
use jiff::civil::{DateTime, date};
use proptest::prelude::*;

fn at(text: &str) -> DateTime {
    text.parse().expect("a moment")
}

fn times(rule: &str, first: &str, from: &str, until: &str) -> Vec<String> {
    let series = Series::new(rule, at(first), None).expect(rule);
    let found = series.between(from.parse().expect("a day"), until.parse().expect("a day"));
    found.iter().map(|at| at.strftime("%y-%m-%d %H:%M").to_string()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Whatever stands in a file, a rule is refused or gives a bounded number of times in order.
    #[test]
    fn any_rule_is_refused_or_bounded(rule in "(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY|HOURLY|X))?(;(INTERVAL=[0-9]{1,9}|COUNT=[0-9]{1,9}|BYDAY=-?[0-9]{0,2}(MO|SU|XX)|BYMONTH=[0-9]{1,2}|BYMONTHDAY=-?[0-9]{1,2}|BYSETPOS=-?[0-9]{1,3}|BYWEEKNO=-?[0-9]{1,2}|BYHOUR=[0-9]{1,2}|UNTIL=[0-9]{4}0[1-9]1[0-9](T[01][0-9]0000Z?)?)){0,4}") {
        if let Ok(series) = Series::new(&rule, at("2026-11-24T10:00"), None) && series.check().is_ok() {
            let found = series.between(date(2026, 1, 1), date(2027, 12, 31));
            prop_assert!(found.len() <= 24 * 730);
            prop_assert!(found.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}

#[test]
fn a_count_from_long_ago_is_the_same_as_one_from_its_start() {
    for rule in [
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU",
    ] {
        let series = Series::new(rule, at("1996-11-21T10:00"), None).expect(rule);
        let whole: Vec<DateTime> = series.between(date(1996, 1, 1), date(2016, 12, 31));
        let part = series.between(date(2014, 3, 5), date(2016, 12, 31));
        assert!(part.len() > 50 && whole.ends_with(&part), "{rule}");
    }
}

#[test]
fn on_the_nights_on_which_the_clocks_change_each_time_comes_once() {
    // 28 March 2027: half past two does not exist; 31 October: it comes twice.
    let daily = "FREQ=DAILY";
    assert_eq!(
        times(daily, "2027-03-27T02:30", "2027-03-27", "2027-03-29"),
        ["27-03-27 02:30", "27-03-28 02:30", "27-03-29 02:30"],
        "named as the rule says it"
    );
    let utc = |text: &str| instant(at(text)).map(|at| at.to_string()).expect("an instant");
    assert_eq!(utc("2027-03-28T02:30"), "2027-03-28T01:30:00Z", "half past three on the clock");
    assert_eq!(times(daily, "2027-10-30T02:30", "2027-10-31", "2027-10-31"), ["27-10-31 02:30"]);
    assert_eq!(utc("2027-10-31T02:30"), "2027-10-31T00:30:00Z", "the first of the two");
    // Ten o'clock stays ten o'clock.
    assert_eq!(utc("2027-03-27T10:00"), "2027-03-27T09:00:00Z");
    assert_eq!(utc("2027-03-29T10:00"), "2027-03-29T08:00:00Z");
    assert_eq!(times("FREQ=DAILY;COUNT=3", "2027-03-27T02:30", "2027-01-01", "2027-12-31").len(), 3);
}

#[test]
fn a_rule_of_another_zone_is_counted_there() {
    // New York changes its clocks on other days: nine in the morning there is 15:00 here, but 14:00 from 14 to 28 March.
    let series =
        Series::new("FREQ=WEEKLY;BYDAY=MO", at("2027-03-08T15:00"), Some("America/New_York")).expect("rule");
    let found: Vec<String> = series
        .between(date(2027, 3, 1), date(2027, 3, 31))
        .iter()
        .map(|at| at.strftime("%d %H:%M").to_string())
        .collect();
    assert_eq!(found, ["08 15:00", "15 14:00", "22 14:00", "29 15:00"]);
    // Late in the evening there is the next day here.
    let series =
        Series::new("FREQ=DAILY;UNTIL=20270104T033000Z", at("2027-01-02T05:00"), Some("America/New_York"));
    let found = series.expect("rule").between(date(2027, 1, 2), date(2027, 1, 9));
    assert_eq!(found, [at("2027-01-02T05:00"), at("2027-01-03T05:00")]);
    assert_eq!(
        Series::new("FREQ=DAILY", at("2027-01-02T05:00"), Some("Mars/Olympus")).err(),
        Some(RuleError::Zone)
    );
}

#[test]
fn what_would_never_end_or_never_begin_is_refused() {
    let refused = |rule: &str| match Series::new(rule, at("2026-11-24T10:00"), None) {
        Err(error) => Some(error),
        Ok(series) => series.check().err(),
    };
    for rule in [
        "",
        "X",
        "FREQ=",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=DAILY;UNTIL=morgen",
        "FREQ=DAILY;INTERVAL=-1",
    ] {
        assert_eq!(refused(rule), Some(RuleError::Unreadable), "{rule}");
    }
    for rule in [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=5",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYSECOND=1",
        "FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40,50",
        "FREQ=DAILY;COUNT=100000",
    ] {
        assert_eq!(refused(rule), Some(RuleError::TooMuch), "{rule}");
    }
    for rule in [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;INTERVAL=50",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
    ] {
        assert_eq!(refused(rule), Some(RuleError::Never), "{rule}");
    }
    for rule in ["FREQ=DAILY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=DAILY;BYHOUR=8,20"] {
        assert_eq!(refused(rule), None, "{rule}");
    }
}

#[test]
fn zones_are_known_by_the_names_that_programs_give_them() {
    for (name, iana) in [
        ("Europe/Amsterdam", Some("Europe/Amsterdam")),
        ("W. Europe Standard Time", Some("Europe/Berlin")),
        ("/citadel.org/20261101_1/Europe/Amsterdam", Some("Europe/Amsterdam")),
        ("\"America/New_York\"", Some("America/New_York")),
        ("Customized Time Zone", None),
        ("", None),
        ("/", None),
    ] {
        assert_eq!(zone::iana(name).as_deref(), iana, "{name}");
    }
    let here = zone::find(ZONE).expect("ours");
    assert_eq!(here, zone::Zone::OURS);
    // Counted by two libraries with tables of their own, the same moments come out.
    let berlin = zone::find("Europe/Berlin").expect("known");
    for text in ["2026-11-24T10:00", "2027-03-28T02:30", "2027-10-31T02:30", "2027-07-01T00:00"] {
        assert_eq!(berlin.instant(at(text)), here.instant(at(text)), "{text}");
        let moment = here.instant(at(text)).expect("an instant");
        assert_eq!(berlin.civil(moment), Some(civil(moment)));
    }
}
