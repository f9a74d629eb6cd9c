use super::*;
use crate::call::view::{
    CareEntry, CareKind, CarerqolAnswer, CarerqolLevel, CarerqolPart, CarerqolRow, CheckinAnswer,
    CheckinPart, Noodplan, NoodplanPerson,
};
use crate::call::{AppError, ErrorCode};
use jiff::civil::date;
use proptest::prelude::*;

/// A Sunday.
const TODAY: Date = date(2026, 11, 22);

fn entry(days_ago: i64, kind: CareKind, minutes: u32) -> CareEntry {
    CareEntry { id: String::new(), date: plus_days(TODAY, -days_ago), kind, minutes }
}

fn pairs(totals: &[crate::call::view::CareTotal]) -> Vec<(CareKind, u32)> {
    totals.iter().map(|total| (total.kind, total.minutes)).collect()
}

fn answer(part: CheckinPart, value: u8) -> CheckinAnswer {
    CheckinAnswer { part, value }
}

fn refused(code: ErrorCode, field: &str) -> Result<(), AppError> {
    Err(AppError::new(code).with("field", field))
}

fn refused_date(field: &str, why: &str) -> Result<(), AppError> {
    Err(AppError::new(ErrorCode::InvalidDate).with("field", field).with("why", why))
}

#[test]
fn a_week_begins_on_monday() {
    for (day, week) in [
        (date(2026, 11, 16), date(2026, 11, 16)),
        (TODAY, date(2026, 11, 16)),
        (date(2026, 11, 23), date(2026, 11, 23)),
        (date(2027, 1, 1), date(2026, 12, 28)),
        (date(2028, 3, 1), date(2028, 2, 28)),
    ] {
        assert_eq!(monday(day), week, "{day}");
    }
    monday(Date::MIN);
}

#[test]
fn the_usual_week_rests_on_fourteen_days_at_least() {
    let one = |days_ago| usual(&[entry(days_ago, CareKind::Huishouden, 140)], TODAY);
    assert_eq!(usual(&[], TODAY), Usual::default());
    assert_eq!(one(12), Usual::default(), "thirteen days, today included");
    let two_weeks = one(13);
    assert_eq!((pairs(&two_weeks.totals), two_weeks.days), (vec![(CareKind::Huishouden, 70)], 14));
    let four_weeks = one(27);
    assert_eq!((pairs(&four_weeks.totals), four_weeks.days), (vec![(CareKind::Huishouden, 35)], 28));
}

#[test]
fn the_usual_week_looks_back_on_28_days_alone() {
    let entries = [
        entry(60, CareKind::Vervoer, 999),
        entry(40, CareKind::Vervoer, 999),
        entry(28, CareKind::Vervoer, 999),
        entry(27, CareKind::Toezicht, 6),
        entry(3, CareKind::Regelen, 400),
        entry(0, CareKind::Toezicht, 0),
        // written while the clock ran ahead
        entry(-3, CareKind::Gezelschap, 500),
    ];
    let found = usual(&entries, TODAY);
    assert_eq!(found.days, 28);
    // 6 minutes in four weeks are a minute and a half a week: two.
    assert_eq!(pairs(&found.totals), [(CareKind::Regelen, 100), (CareKind::Toezicht, 2)]);
}

#[test]
fn a_diary_that_lay_still_starts_anew() {
    let entries =
        |pause: i64| [entry(20 + pause, CareKind::Vervoer, 70), entry(20, CareKind::Verpleging, 210)];
    let found = usual(&entries(29), TODAY);
    assert_eq!((found.days, pairs(&found.totals)), (21, vec![(CareKind::Verpleging, 70)]));
    assert_eq!(usual(&entries(28), TODAY).days, 28);
    assert_eq!(usual(&[entry(300, CareKind::Vervoer, 70)], TODAY), Usual::default());
}

#[test]
fn equal_totals_stand_in_the_order_of_the_kinds() {
    let entries =
        [entry(0, CareKind::Anders, 5), entry(0, CareKind::Vervoer, 5), entry(0, CareKind::Regelen, 9)];
    let found = totals(&entries);
    assert_eq!(pairs(&found), [(CareKind::Regelen, 9), (CareKind::Vervoer, 5), (CareKind::Anders, 5)]);
}

#[test]
fn a_checkin_is_about_a_week_that_has_begun() {
    let checked = |week| checkin(week, &[answer(CheckinPart::Sleep, 3)], TODAY);
    assert_eq!(checked(date(2026, 11, 16)), Ok(()));
    assert_eq!(checked(date(2026, 11, 23)), refused_date("week", "future"));
    assert_eq!(checked(date(2026, 11, 17)), refused_date("week", "future"), "a day of this week");
    assert_eq!(checked(date(2026, 11, 10)), refused(ErrorCode::InvalidDate, "week"), "a Tuesday");
    assert_eq!(checked(date(2016, 11, 21)), Ok(()));
    assert_eq!(checked(date(2016, 11, 14)), refused_date("week", "early"));
    assert_eq!(checked(Date::MIN), refused_date("week", "early"));
}

#[test]
fn a_part_is_answered_once_from_one_to_five() {
    let week = date(2026, 11, 16);
    let all: Vec<CheckinAnswer> = CheckinPart::ALL.iter().map(|part| answer(*part, 5)).collect();
    assert_eq!(checkin(week, &all, TODAY), Ok(()));
    assert_eq!(checkin(week, &[], TODAY), Ok(()), "without answers it is taken away");
    for value in [0, 6, u8::MAX] {
        let bad = [answer(CheckinPart::Energy, 1), answer(CheckinPart::Mood, value)];
        assert_eq!(checkin(week, &bad, TODAY), refused(ErrorCode::InvalidField, "answers"), "{value}");
    }
    let twice = [answer(CheckinPart::Mood, 1), answer(CheckinPart::Energy, 2), answer(CheckinPart::Mood, 1)];
    assert_eq!(checkin(week, &twice, TODAY), refused(ErrorCode::InvalidField, "answers"));
}

#[test]
fn a_day_holds_no_more_than_a_day() {
    let minutes = refused(ErrorCode::InvalidField, "minutes");
    for (wanted, already, expected) in [
        (1, 0, Ok(())),
        (0, 0, minutes.clone()),
        (1_440, 0, Ok(())),
        (1_441, 0, minutes.clone()),
        (440, 1_000, Ok(())),
        (441, 1_000, minutes.clone()),
        (u32::MAX, u32::MAX, minutes),
    ] {
        assert_eq!(care(TODAY, wanted, already, TODAY), expected, "{wanted} after {already}");
    }
    assert_eq!(care(date(2026, 11, 23), 5, 0, TODAY), refused_date("date", "future"));
    assert_eq!(care(date(2024, 11, 22), 5, 0, TODAY), Ok(()));
    assert_eq!(care(date(2024, 11, 21), 5, 0, TODAY), refused_date("date", "early"));
}

/// What somebody does to a plan.
type Change = fn(&mut Noodplan);

fn person(name: &str, role: &str, phone: &str) -> NoodplanPerson {
    NoodplanPerson { name: name.into(), role: role.into(), phone: phone.into() }
}

#[test]
fn a_plan_has_room_and_no_more() {
    let full = Noodplan {
        client: "é".repeat(200),
        people: vec![person(&"n".repeat(200), &"r".repeat(200), &"0".repeat(200)); 10],
        keys: "k\n".repeat(1_000),
        medicines: "m".repeat(2_000),
        routines: "r".repeat(2_000),
        good_to_know: "g".repeat(2_000),
        professionals: [
            vec![person("H", "", "(0592) 12 34 56 / +31-6.12;112*#"); 9],
            vec![person("A", "", "٠٦ ۱۲")],
        ]
        .concat(),
    };
    assert_eq!(noodplan(&full), Ok(()));
    assert_eq!(noodplan(&Noodplan::default()), Ok(()));
    let broken: [(&str, Change); 8] = [
        ("client", |plan| plan.client.push('x')),
        ("people", |plan| plan.people.push(person("x", "", ""))),
        ("keys", |plan| plan.keys.push('x')),
        ("medicines", |plan| plan.medicines.push('x')),
        ("routines", |plan| plan.routines.push('x')),
        ("goodToKnow", |plan| plan.good_to_know.push('x')),
        ("professionals", |plan| plan.professionals.push(person("x", "", ""))),
        ("keys", |plan| plan.keys = "a\u{7}".into()),
    ];
    for (field, change) in broken {
        let mut plan = full.clone();
        change(&mut plan);
        assert_eq!(noodplan(&plan), refused(ErrorCode::InvalidField, field), "{field}");
    }
}

#[test]
fn a_person_who_is_refused_is_named_by_row_and_part() {
    let long = "x".repeat(201);
    for (part, bad) in [
        ("name", person(&long, "", "")),
        ("role", person("", &long, "")),
        ("phone", person("", "", &"0".repeat(201))),
        ("phone", person("", "", "bel de buren")),
        ("phone", person("", "", "--")),
    ] {
        let error = |field: &str| {
            Err(AppError::new(ErrorCode::InvalidField).with("field", field).with("row", 1).with("part", part))
        };
        let rows = vec![person("Bea", "zus", "06"), bad];
        let plan = Noodplan { people: rows.clone(), ..Noodplan::default() };
        assert_eq!(noodplan(&plan), error("people"), "{part}");
        let plan = Noodplan { professionals: rows, ..Noodplan::default() };
        assert_eq!(noodplan(&plan), error("professionals"), "{part}");
    }
}

#[test]
fn a_tidy_plan_has_no_rows_that_say_nothing() {
    let plan = Noodplan {
        client: " Jan\n de Boer ".into(),
        people: vec![person(" ", "\n", ""), person(" Bea ", "zus,\tbelt terug", " ٠٦ ۱۲ ")],
        routines: "\n Eerst wassen.\nDan eten. \n".into(),
        ..Noodplan::default()
    };
    let expected = Noodplan {
        client: "Jan de Boer".into(),
        people: vec![person("Bea", "zus, belt terug", "06 12")],
        routines: "Eerst wassen.\nDan eten.".into(),
        ..Noodplan::default()
    };
    assert_eq!(tidy(plan), expected);
    assert_eq!(tidy(expected.clone()), expected);
    assert!(!is_empty(&expected));
    let blank = Noodplan { people: vec![person(" ", "", "")], keys: "\n".into(), ..Noodplan::default() };
    assert!(is_empty(&tidy(blank)));
}

#[test]
fn half_a_year_later_is_the_same_day_of_the_month_or_its_last() {
    assert_eq!(check_by(TODAY), date(2027, 5, 22));
    assert_eq!(check_by(date(2026, 8, 31)), date(2027, 2, 28));
    assert_eq!(check_by(Date::MAX), Date::MAX);
}

fn entries() -> impl Strategy<Value = Vec<CareEntry>> {
    let kind = (0..CareKind::ALL.len()).prop_map(|at| CareKind::ALL[at]);
    let one = ((-2_i64..70), kind, 1_u32..=1_440).prop_map(|(ago, kind, minutes)| entry(ago, kind, minutes));
    proptest::collection::vec(one, 0..40)
}

proptest! {
    /// Nothing is lost or counted twice, and each kind stands there once.
    #[test]
    fn totals_add_up(entries in entries()) {
        let found = totals(&entries);
        let sum: u32 = found.iter().map(|total| total.minutes).sum();
        prop_assert_eq!(sum, entries.iter().map(|entry| entry.minutes).sum::<u32>());
        prop_assert!(found.windows(2).all(|two| two[0].minutes >= two[1].minutes));
        for total in &found {
            let of_kind = entries.iter().filter(|entry| entry.kind == total.kind);
            prop_assert_eq!(total.minutes, of_kind.map(|entry| entry.minutes).sum::<u32>());
        }
    }

    /// In whatever order they were written, the answer is the same.
    #[test]
    fn the_order_of_entries_does_not_matter(
        (sorted, shuffled) in entries().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        prop_assert_eq!(totals(&sorted), totals(&shuffled));
        prop_assert_eq!(usual(&sorted, TODAY), usual(&shuffled, TODAY));
    }

    /// A usual week times its weeks is what was done, but for half a minute a kind and week.
    #[test]
    fn a_usual_week_is_the_average(entries in entries()) {
        let found = usual(&entries, TODAY);
        prop_assert!(found.days == 0 || (14..=28).contains(&found.days));
        prop_assert_eq!(found.days == 0, found.totals.is_empty());
        for total in &found.totals {
            let done: u32 = entries
                .iter()
                .filter(|e| e.kind == total.kind && e.date <= TODAY)
                .filter(|e| e.date > plus_days(TODAY, -i64::from(found.days)))
                .map(|e| e.minutes)
                .sum();
            let exact = f64::from(done) * 7.0 / f64::from(found.days);
            prop_assert!((f64::from(total.minutes) - exact).abs() <= 0.5);
        }
    }
}

fn form(levels: [CarerqolLevel; 7]) -> Vec<CarerqolAnswer> {
    CarerqolPart::ALL.iter().zip(levels).map(|(part, level)| CarerqolAnswer { part: *part, level }).collect()
}

#[test]
fn the_sum_of_the_carerqol_is_the_published_one() {
    use CarerqolLevel::{Lot, No, Some as Little};
    // a fulfilment and f support are good to have, the others are problems
    assert_eq!(carerqol_sum(&form([Lot, No, No, No, No, Lot, No])), Some(14));
    assert_eq!(carerqol_sum(&form([No, Lot, Lot, Lot, Lot, No, Lot])), Some(0));
    assert_eq!(carerqol_sum(&form([Little; 7])), Some(7));
    let best = [Lot, No, No, No, No, Lot, No];
    for (at, part) in CarerqolPart::ALL.iter().enumerate() {
        let good = matches!(part, CarerqolPart::Fulfilment | CarerqolPart::Support);
        for (level, points) in [(No, 0), (Little, 1), (Lot, 2)] {
            let points = if good { points } else { 2 - points };
            let mut levels = best;
            levels[at] = level;
            assert_eq!(carerqol_sum(&form(levels)), Some(12 + points), "{part:?} {level:?}");
        }
        let mut answers = form(best);
        answers.remove(at);
        assert_eq!(carerqol_sum(&answers), None, "{part:?} is missing");
    }
    assert_eq!(carerqol_sum(&[]), None);
}

#[test]
fn a_form_that_was_left_is_not_finished_weeks_later() {
    let row = |days_ago: i64, sum| CarerqolRow {
        date: plus_days(TODAY, -days_ago),
        answers: Vec::new(),
        happiness: None,
        sum,
    };
    let open = |rows: &[CarerqolRow]| carerqol_open(rows, TODAY).0;
    assert_eq!(open(&[row(OPEN_DAYS, None)]), Some(plus_days(TODAY, -OPEN_DAYS)));
    assert_eq!(open(&[row(OPEN_DAYS + 1, None)]), Some(TODAY), "a new one");
    assert_eq!(open(&[row(60, Some(3)), row(OPEN_DAYS + 1, None)]), None, "it is not time yet");
    assert_eq!(open(&[row(1, Some(3))]), None);
    assert_eq!(open(&[row(0, Some(3))]), Some(TODAY));
}
