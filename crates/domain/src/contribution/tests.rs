use super::*;
use jiff::civil::date;

fn help() -> Situation {
    Situation {
        category: Some(Categorie::HulpBijHetHuishouden),
        stage: Some(Stage::Levering),
        ..Situation::default()
    }
}

const TODAY: Date = date(2026, 11, 21);

#[test]
fn the_amount_of_the_year() {
    for (year, cents) in [(2020, 1_900), (2023, 1_900), (2024, 2_060), (2025, 2_100), (2026, 2_180)] {
        let found = contribution(&help(), date(year, 6, 1));
        assert_eq!((found.state.as_str(), found.monthly_cents), ("due", Some(cents)), "{year}");
        assert_eq!(found.reasons, ["household"]);
        assert!(found.source.is_some() && found.checked_on.is_some());
    }
}

#[test]
fn what_is_not_published_is_unknown() {
    for day in [date(2027, 1, 1), date(2018, 12, 31), date(2019, 6, 1)] {
        let found = contribution(&help(), day);
        assert_eq!((found.state.as_str(), found.monthly_cents), ("unknown", None), "{day}");
        assert_eq!(found.reasons, ["year-unknown"]);
    }
}

#[test]
fn opvang_and_beschermd_wonen_never_show_the_flat_amount() {
    for category in [Categorie::BeschermdWonen, Categorie::Opvang, Categorie::Spoedopvang] {
        let found = contribution(&Situation { category: Some(category), ..help() }, TODAY);
        assert_eq!((found.state.as_str(), found.monthly_cents, found.source), ("separate", None, None));
    }
}

#[test]
fn exemptions_name_their_reason() {
    let cases = [
        (Situation { partner_below_aow: Some(true), ..help() }, "aow"),
        (Situation { for_child: Some(true), ..help() }, "child"),
        (Situation { pays_wlz: Some(true), ..help() }, "wlz"),
        (Situation { minimabeleid: Some(true), ..help() }, "minimabeleid"),
        (Situation { category: Some(Categorie::Rolstoelen), only_one: Some(true), ..help() }, "wheelchair"),
    ];
    for (situation, reason) in cases {
        let found = contribution(&situation, TODAY);
        assert_eq!((found.state.as_str(), found.monthly_cents), ("exempt", None));
        assert_eq!(found.reasons, [reason]);
    }
    let beside_another = Situation { category: Some(Categorie::Rolstoelen), only_one: Some(false), ..help() };
    assert_eq!(contribution(&beside_another, TODAY).state, "due", "a wheelchair alone is free");
    let local = Situation { for_child: Some(true), category: Some(Categorie::Woonvoorzieningen), ..help() };
    assert_eq!(contribution(&local, TODAY).state, "due");
}

#[test]
fn other_laws_algemene_voorzieningen_and_what_is_not_awarded() {
    let other = contribution(&Situation { law: Law::Zvw, ..help() }, TODAY);
    assert_eq!((other.state.as_str(), other.reasons), ("unknown", vec!["other-law".to_owned()]));
    let general = contribution(&Situation { general: true, ..help() }, TODAY);
    assert_eq!(general.reasons, ["algemeen"]);
    let asked = contribution(&Situation { stage: Some(Stage::Aanvraag), ..help() }, TODAY);
    assert_eq!(asked.reasons, ["not-awarded", "household"]);
}

#[test]
fn tariffs_do_not_overlap_and_stand_in_order() {
    assert!(CONTRIBUTION_TARIFFS.windows(2).all(|pair| pair[0].valid_until < pair[1].valid_from));
    assert!(CONTRIBUTION_TARIFFS.iter().all(|t| t.cents > 0 && t.source.starts_with("https://")));
}

#[test]
fn what_is_paid_stops_at_the_cost_price() {
    assert_eq!(months_until_paid(57_000, 1_900), Some(30));
    assert_eq!(months_until_paid(57_001, 1_900), Some(31));
    assert_eq!(months_until_paid(0, 1_900), Some(0));
    assert_eq!(months_until_paid(57_000, 0), None);
}

fn bill(start: Date) -> Bill {
    Bill { start, until: None, cost_cents: None, horizon: date(2026, 12, 31) }
}

#[test]
fn the_first_month_is_the_one_after_the_start_and_is_collected_a_month_later() {
    let counted = months(&bill(date(2025, 11, 20)));
    let first = &counted.months[0];
    assert_eq!((first.month, first.collected), (date(2025, 12, 1), date(2026, 1, 1)));
    // January 2026 collects December 2025 at the amount of 2025.
    assert_eq!(first.cents, Some(2_100));
    assert_eq!(counted.months[1].cents, Some(2_180));
    assert_eq!(counted.months.len(), 13);
    assert_eq!(
        months(&bill(date(2025, 12, 1))).months[0].month,
        date(2026, 1, 1),
        "also from the first of a month"
    );
}

#[test]
fn a_month_that_is_used_in_part_is_charged_in_full() {
    let until = Some(date(2026, 3, 1));
    let counted = months(&Bill { until, ..bill(date(2026, 1, 15)) });
    let charged: Vec<_> = counted.months.iter().map(|month| (month.month, month.cents)).collect();
    assert_eq!(charged, [(date(2026, 2, 1), Some(2_180)), (date(2026, 3, 1), Some(2_180))]);
    let none = months(&Bill { until: Some(date(2026, 1, 31)), ..bill(date(2026, 1, 15)) });
    assert!(none.months.is_empty());
}

#[test]
fn what_is_paid_stops_at_the_cost_price_month_by_month() {
    // Thirty months of 19 euro for 570 euro, all at the amount of 2020 to 2023.
    let counted = months(&Bill { cost_cents: Some(57_000), ..bill(date(2020, 12, 10)) });
    assert_eq!(
        (counted.months.len(), counted.stops, counted.left_cents),
        (30, Some(date(2023, 6, 1)), Some(0))
    );
    assert_eq!(counted.months.last().unwrap().total_cents, Some(57_000));
    // The last month takes what is left.
    let odd = months(&Bill { cost_cents: Some(5_000), ..bill(date(2025, 12, 31)) });
    let cents: Vec<_> = odd.months.iter().map(|month| month.cents.unwrap()).collect();
    assert_eq!(cents, [2_180, 2_180, 640]);
    let nothing = months(&Bill { cost_cents: Some(0), ..bill(date(2026, 1, 1)) });
    assert!(nothing.months.is_empty());
}

#[test]
fn months_of_years_that_are_not_published_have_no_amount_and_nothing_after_them_a_total() {
    let bill = Bill { cost_cents: Some(100_000), horizon: date(2027, 3, 1), ..bill(date(2026, 10, 1)) };
    let counted = months(&bill);
    let cents: Vec<_> = counted.months.iter().map(|month| month.cents).collect();
    assert_eq!(cents, [Some(2_180), Some(2_180), None, None, None]);
    assert_eq!(counted.months.last().unwrap().total_cents, None);
    assert_eq!((counted.stops, counted.left_cents, counted.unknown), (None, Some(100_000 - 2 * 2_180), true));
    assert_eq!(known_until(), Some(date(2026, 12, 31)));
}

#[test]
fn each_kind_of_help_has_its_questions() {
    let asked = |category| {
        let situation = Situation { category: Some(category), minimabeleid: Some(false), ..help() };
        questions(&situation).into_iter().map(|(name, _)| name).collect::<Vec<_>>()
    };
    assert_eq!(asked(Categorie::Begeleiding), ["aow", "minimabeleid", "child", "wlz"]);
    assert_eq!(asked(Categorie::Rolstoelen), ["aow", "minimabeleid", "wheelchair", "child", "wlz"]);
    assert_eq!(asked(Categorie::Woonvoorzieningen), ["aow", "minimabeleid", "wlz"]);
    assert!(asked(Categorie::BeschermdWonen).is_empty(), "rules of its own");
    assert!(questions(&Situation { law: Law::Wlz, ..help() }).is_empty());
    assert!(
        has_cost_price(Some(Categorie::Woonvoorzieningen)) && !has_cost_price(Some(Categorie::Begeleiding))
    );
    assert!(!has_cost_price(None));
}

proptest::proptest! {
    /// Whatever it cost and whenever it began: nobody pays more than the cost price, each month is charged once,
    /// and the total is the sum.
    #[test]
    fn nobody_pays_more_than_it_cost(year in 2019..2027_i16, month in 1..=12_i8, day in 1..=28_i8, cost in 0..200_000_i64) {
        let counted = months(&Bill { cost_cents: Some(cost), ..bill(date(year, month, day)) });
        let known: i64 = counted.months.iter().filter_map(|month| month.cents).sum();
        proptest::prop_assert!(known <= cost);
        proptest::prop_assert_eq!(counted.left_cents, Some(cost - known));
        proptest::prop_assert!(counted.months.windows(2).all(|pair| pair[0].month < pair[1].month));
        proptest::prop_assert!(counted.months.iter().all(|month| month.month.day() == 1 && month.collected > month.month));
        if let Some(total) = counted.months.last().and_then(|month| month.total_cents) {
            proptest::prop_assert_eq!(total, known);
        }
    }
}
