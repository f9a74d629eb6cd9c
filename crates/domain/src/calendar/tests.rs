use super::*;
use jiff::civil::{Weekday, date};

#[test]
fn easter_of_known_years() {
    // Published tables of Easter, both ends of its range included (22 March 1818, 25 April 2038).
    for (year, month, day) in [
        (1818, 3, 22),
        (1961, 4, 2),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2038, 4, 25),
    ] {
        assert_eq!(easter(year), date(year, month, day));
    }
    for year in [-9999, -1, 0, 9999] {
        assert_eq!(easter(year).weekday(), Weekday::Sunday, "total at the ends of the calendar: {year}");
    }
}

#[test]
fn the_holidays_of_2026_to_2029() {
    let days = |year: i16| {
        holidays(year).into_iter().map(|(day, _)| day.strftime("%m-%d").to_string()).collect::<Vec<_>>()
    };
    let expected_2026 =
        ["01-01", "01-02", "04-03", "04-06", "04-27", "05-05", "05-14", "05-15", "05-25", "12-25", "12-26"];
    assert_eq!(days(2026), expected_2026);
    assert_eq!(
        days(2027),
        ["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-07", "05-17", "12-25", "12-26"]
    );
    assert_eq!(
        days(2028),
        ["01-01", "04-14", "04-17", "04-27", "04-28", "05-05", "05-25", "05-26", "06-05", "12-25", "12-26"]
    );
    assert_eq!(days(2029), ["01-01", "03-30", "04-02", "04-27", "05-05", "05-10", "05-21", "12-25", "12-26"]);
}

#[test]
fn koningsdag_moves_to_saturday_where_the_27th_is_a_sunday() {
    for (year, day) in [(2025, 26), (2026, 27), (2031, 26), (2036, 26)] {
        let found = holidays(year).into_iter().find(|(_, holiday)| *holiday == Holiday::Koningsdag);
        assert_eq!(found, Some((date(year, 4, day), Holiday::Koningsdag)));
    }
    // 26 April 2027 is not equated.
    assert!(is_working_day(date(2027, 4, 26)));
    assert!(is_working_day(date(2026, 5, 4)));
}

#[test]
fn equated_days_are_dated_data_in_order_and_on_weekdays() {
    assert!(EQUATED_DAYS.windows(2).all(|pair| pair[0].date < pair[1].date));
    for day in EQUATED_DAYS {
        assert!(!matches!(day.date.weekday(), Weekday::Saturday | Weekday::Sunday), "{}", day.date);
        assert!(day.source.starts_with("https://"));
        assert!(equated_days_known(day.date.year()));
        assert_eq!(holiday(day.date), Some(Holiday::Gelijkgesteld));
    }
    assert!(!equated_days_known(2029));
}

#[test]
fn the_quick_answer_is_the_full_answer() {
    let set = HolidaySet::between(date(1995, 1, 1), date(2095, 12, 31));
    let mut day = date(1995, 1, 1);
    while day <= date(2095, 12, 31) {
        let listed = holidays(day.year()).iter().any(|(holiday, _)| *holiday == day);
        assert_eq!(holiday(day).is_some(), listed, "{day}");
        assert_eq!(set.contains(day), listed, "{day}");
        day = plus_days(day, 1);
    }
}

#[test]
fn a_last_day_on_a_weekend_or_holiday_moves_to_the_next_working_day() {
    let six_weeks = Length::Weeks(6);
    // Christmas 2026 is Friday and Saturday.
    assert_eq!(extended_end(date(2026, 11, 13), date(2026, 12, 25), six_weeks), date(2026, 12, 28));
    // A working day stays.
    assert_eq!(extended_end(date(2026, 11, 9), date(2026, 12, 21), six_weeks), date(2026, 12, 21));
}

#[test]
fn a_term_of_three_days_holds_two_working_days() {
    // Thursday before Good Friday 2026: Friday to Monday are no working days.
    let thursday = date(2026, 4, 2);
    assert_eq!(extended_end(thursday, Length::Days(3).from(thursday), Length::Days(3)), date(2026, 4, 8));
    // Two days are too short for article 2: the first working day is enough.
    assert_eq!(extended_end(thursday, Length::Days(2).from(thursday), Length::Days(2)), date(2026, 4, 7));
}

#[test]
fn article_4_leaves_long_terms_alone() {
    let saturday = date(2026, 11, 21);
    for length in [Length::Days(90), Length::Weeks(12), Length::Months(3)] {
        assert_eq!(extended_end(date(2026, 8, 1), saturday, length), date(2026, 11, 23), "{length:?}");
    }
    for length in [Length::Days(91), Length::Weeks(13), Length::Months(4), Length::Years(1)] {
        assert_eq!(extended_end(date(2026, 8, 1), saturday, length), saturday, "{length:?}");
    }
}

#[test]
fn months_and_years_end_on_a_day_that_exists() {
    assert_eq!(Length::Months(1).from(date(2026, 1, 31)), date(2026, 2, 28));
    assert_eq!(Length::Years(1).from(date(2028, 2, 29)), date(2029, 2, 28));
}

#[test]
fn the_ends_of_the_calendar_do_not_panic() {
    use crate::Date;
    assert_eq!(plus_days(Date::MAX, i64::MAX), Date::MAX);
    assert_eq!(plus_days(Date::MIN, i64::MIN), Date::MIN);
    assert_eq!(extended_end(Date::MAX, Date::MAX, Length::Days(7)), Date::MAX);
    assert_eq!(days_between(date(2026, 3, 1), date(2026, 2, 28)), -1);
}
