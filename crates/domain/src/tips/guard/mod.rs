//! Situations with the tips that must and must not be chosen, over the real content. A change of a rule or of the
//! formula that spoils one of them is seen here.

mod cases;
mod themes;

use super::*;
use crate::call::view::*;
use cases::{Case, TODAY, budget, carer, heavy, late, on, term, text, told};
use jiff::civil::date;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

/// The real content, by id.
static CONTENT: LazyLock<BTreeMap<String, Tip>> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let folders = std::fs::read_dir(content).unwrap().map(|entry| entry.unwrap().path());
    let themes = folders
        .filter(|path| path.is_dir() && !path.ends_with("gemeenten") && !path.ends_with("voorzieningen"));
    let files = themes.flat_map(|theme| std::fs::read_dir(theme).unwrap().map(|entry| entry.unwrap().path()));
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let tip: Tip = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (tip.id.clone(), tip)
    };
    files.map(read).collect()
});

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(CONTENT.values()).unwrap());

fn cases() -> Vec<Case> {
    cases::cases().into_iter().chain(themes::cases()).collect()
}

fn chosen(situation: &Situation, history: &History) -> Vec<String> {
    choose(&RULES, situation, history).tips.iter().map(|one| RULES.id(one.place).to_owned()).collect()
}

#[test]
fn each_situation_gets_the_tips_that_fit() {
    let cases = cases();
    assert!(cases.len() >= 60, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let ids = chosen(&case.situation, &History::default());
        let named = [case.top, case.listed, case.never].concat();
        wrong.extend(named.iter().filter(|id| !CONTENT.contains_key(**id)).map(|id| format!("no tip {id}")));
        let (first, has) = (&ids[..3], |id: &str| ids.iter().any(|known| known == id));
        let missed = case.top.iter().filter(|id| !first.iter().any(|known| known == *id));
        wrong.extend(missed.map(|id| format!("{}: {id} is not among {first:?}", case.name)));
        wrong.extend(
            case.listed.iter().filter(|id| !has(id)).map(|id| format!("{}: {id} is missing", case.name)),
        );
        wrong
            .extend(case.never.iter().filter(|id| has(id)).map(|id| format!("{}: {id} is there", case.name)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_tip_is_seen_by_somebody() {
    let seen: BTreeSet<String> =
        cases().iter().flat_map(|case| chosen(&case.situation, &History::default())).collect();
    let unseen: Vec<&String> = CONTENT.keys().filter(|id| !seen.contains(*id)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[test]
fn passed_terms_stand_first_whatever_else_is_true() {
    for case in cases() {
        let situation = case.situation.term(&late(TermKind::Beschikking));
        let mut history = History::default();
        for day in 1..=20 {
            history.show("besluit-te-laat", date(2026, 11, day));
        }
        history.mark("clientondersteuning", TipMark::NotForMe, TODAY);
        let ids = chosen(&situation, &history);
        assert!(ids[..2].contains(&"besluit-te-laat".to_owned()), "{}: {:?}", case.name, &ids[..3]);
    }
}

#[test]
fn the_first_three_are_of_different_themes() {
    for case in cases() {
        let ranking = choose(&RULES, &case.situation, &History::default());
        let first = ranking.tips.iter().take(3).filter(|one| !one.first);
        let themes: Vec<TipTheme> = first.map(|one| CONTENT[RULES.id(one.place)].theme).collect();
        let different: BTreeSet<&TipTheme> = themes.iter().collect();
        // What presses by far more may bring a second tip of its theme, never a third.
        assert!(different.len() + 1 >= themes.len(), "{}: {themes:?}", case.name);
    }
}

#[test]
fn no_two_days_in_a_row_are_the_same() {
    for case in cases() {
        let mut history = History::default();
        let mut before: BTreeSet<String> = BTreeSet::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut day = case.situation.today();
        for _ in 0..14 {
            let situation = case.situation.clone().on_day(day);
            let ranking = choose(&RULES, &situation, &history);
            let ids: BTreeSet<String> =
                ranking.tips.iter().take(3).map(|one| RULES.id(one.place).to_owned()).collect();
            let late = ranking.tips.iter().take(3).filter(|one| one.first).count();
            assert!(late == 3 || ids != before, "{} on {day}: {ids:?} again", case.name);
            ids.iter().for_each(|id| assert!(history.show(id, day)));
            let again: BTreeSet<String> = chosen(&situation, &history).into_iter().take(3).collect();
            assert_eq!(again, ids, "{}: the choice stays the same all day", case.name);
            seen.extend(ids.iter().cloned());
            before = ids;
            day = day.tomorrow().unwrap();
        }
        assert!(seen.len() >= 9, "{}: only {seen:?} in two weeks", case.name);
    }
}

#[test]
fn marks_keep_a_tip_away_for_as_long_as_they_should() {
    let situation = |day| on(day, heavy());
    let mut history = History::default();
    history.mark("respijtzorg-vragen", TipMark::Snoozed, TODAY);
    history.mark("melding-doen", TipMark::Done, TODAY);
    history.mark("casemanager-dementie", TipMark::NotForMe, TODAY);
    let has = |day, id: &str| chosen(&situation(day), &history).iter().any(|known| known == id);
    let later = date(2027, 11, 1);
    assert!(!has(TODAY, "respijtzorg-vragen") && has(date(2026, 12, 5), "respijtzorg-vragen"));
    assert!(!has(TODAY, "melding-doen") && !has(later, "melding-doen"));
    assert!(!has(later, "casemanager-dementie"));
    history.mark("mantelzorgwaardering", TipMark::Done, TODAY);
    let has = |day, id: &str| chosen(&situation(day), &history).iter().any(|known| known == id);
    assert!(
        !has(date(2027, 9, 1), "mantelzorgwaardering") && has(later, "mantelzorgwaardering"),
        "each year anew"
    );
}

#[test]
fn a_second_late_decision_brings_the_tip_back() {
    let first = told(carer()).term(&term(TermKind::Beschikking, TermState::Passed, -20));
    let mut history = History::default();
    history.mark("besluit-te-laat", TipMark::Done, date(2026, 11, 10));
    assert!(!chosen(&first, &history).contains(&"besluit-te-laat".to_owned()));
    let second = first.term(&term(TermKind::Beschikking, TermState::Passed, -3));
    assert_eq!(chosen(&second, &history)[0], "besluit-te-laat");
    history.mark("besluit-te-laat", TipMark::NotForMe, date(2026, 11, 10));
    assert!(!chosen(&second, &history).contains(&"besluit-te-laat".to_owned()));
}

#[test]
fn a_dossier_is_newer_than_what_was_told() {
    let profile = Profile { stage: text("niets"), pgb: Some(false), ..carer() };
    for situation in [
        Situation::new(TODAY).profile(&profile).voorziening(crate::voorziening::Stage::Aanvraag, None),
        Situation::new(TODAY).voorziening(crate::voorziening::Stage::Aanvraag, None).profile(&profile),
    ] {
        let situation = situation.pgb(&budget(date(2027, 6, 30), true));
        let facts = situation.facts();
        assert!(!facts.contains(Fact::StageNiets) && facts.contains(Fact::StageAanvraag));
        assert!(!facts.contains(Fact::PgbNo) && facts.contains(Fact::PgbYes));
        assert!(situation.known().iter().any(|one| one.origin == Origin::Dossier));
    }
}
