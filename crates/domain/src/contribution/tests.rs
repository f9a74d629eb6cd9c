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
