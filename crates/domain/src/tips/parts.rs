//! How each part of the formula decides.

use super::*;
use crate::Date;
use crate::call::view::{Profile, Role, TipMark};
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 21);

fn tip(id: &str, theme: TipTheme, rule: TipRule) -> Tip {
    Tip {
        id: id.into(),
        theme,
        kind: PieceKind::Tip,
        audience: Audience::Both,
        law: vec![],
        minutes: 5,
        weeks: None,
        source: "https://example.nl".into(),
        checked_on: TODAY,
        valid_from: None,
        valid_until: None,
        rule,
        steps: vec![],
    }
}

fn rule(urgency: u8, all: &[&str], any: &[&str], none: &[&str]) -> TipRule {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    TipRule { urgency, all: names(all), any: names(any), none: names(none), ..TipRule::default() }
}

fn ids(tips: &[Tip], situation: &Situation, history: &History) -> Vec<String> {
    let rules = Rules::new(tips).unwrap();
    choose(&rules, situation, history).tips.iter().map(|chosen| rules.id(chosen.place).to_owned()).collect()
}

fn profile() -> Profile {
    Profile { role: Some(Role::Mantelzorger), relation: Some("partner".into()), ..Profile::default() }
}

#[test]
fn all_any_and_none_decide() {
    let tips = [
        tip("all", TipTheme::Rechten, rule(10, &["relation:partner", "role:mantelzorger"], &[], &[])),
        tip("all-missing", TipTheme::Rechten, rule(10, &["relation:partner", "pgb:yes"], &[], &[])),
        tip("any", TipTheme::Werk, rule(10, &[], &["relation:buur", "relation:partner"], &[])),
        tip("any-missing", TipTheme::Werk, rule(10, &[], &["relation:buur"], &[])),
        tip("none", TipTheme::Jong, rule(10, &[], &[], &["pgb:yes"])),
        tip("none-holds", TipTheme::Jong, rule(10, &[], &[], &["relation:partner"])),
    ];
    let situation = Situation::new(TODAY).profile(&profile());
    let mut chosen = ids(&tips, &situation, &History::default());
    chosen.sort();
    assert_eq!(chosen, ["all", "any", "none"]);
}

#[test]
fn preferred_facts_count_and_decide_nothing() {
    let mut tips = [
        tip("a", TipTheme::Rechten, rule(10, &[], &[], &[])),
        tip("b", TipTheme::Werk, rule(10, &["role:mantelzorger"], &[], &[])),
    ];
    tips[1].rule.prefer = vec!["relation:partner".into(), "role:mantelzorger".into(), "pgb:yes".into()];
    let situation = Situation::new(TODAY).profile(&profile());
    let ranking = choose(&Rules::new(&tips).unwrap(), &situation, &History::default());
    assert_eq!(ranking.tips[0].reasons(), [Fact::RelationPartner, Fact::RoleMantelzorger]);
    assert_eq!(ranking.tips[0].score.fit, 7, "the role counts once");
    assert_eq!(ranking.tips[1].counted, FactSet::EMPTY);
}

#[test]
fn municipalities_count_in_all_any_and_none() {
    let tips = [
        tip("all", TipTheme::Rechten, rule(10, &["gemeente:assen"], &[], &[])),
        tip("any", TipTheme::Werk, rule(10, &[], &["pgb:yes", "gemeente:assen"], &[])),
        tip("none", TipTheme::Jong, rule(10, &[], &[], &["gemeente:assen"])),
        tip("plain", TipTheme::Crisis, rule(10, &[], &[], &[])),
    ];
    assert_eq!(ids(&tips, &Situation::new(TODAY), &History::default()), ["none", "plain"]);
    let assen = Situation::new(TODAY).gemeente("assen");
    assert_eq!(ids(&tips, &assen, &History::default()), ["all", "any", "plain"], "local tips gain points");
    let both = Situation::new(TODAY).gemeente("emmen").gemeente("assen");
    assert_eq!(ids(&tips, &both, &History::default()), ["all", "any", "plain"]);
}

#[test]
fn the_other_role_and_tips_of_another_time_are_left_out() {
    let mut tips = [
        tip("client", TipTheme::Rechten, rule(10, &[], &[], &[])),
        tip("expired", TipTheme::Werk, rule(10, &[], &[], &[])),
        tip("last-day", TipTheme::Jong, rule(10, &[], &[], &[])),
        tip("not-yet", TipTheme::Geld, rule(10, &[], &[], &[])),
        tip("first-day", TipTheme::Wonen, rule(10, &[], &[], &[])),
    ];
    tips[0].audience = Audience::Client;
    tips[1].valid_until = Some(date(2026, 11, 20));
    tips[2].valid_until = Some(TODAY);
    tips[3].valid_from = Some(date(2026, 11, 22));
    tips[4].valid_from = Some(TODAY);
    let carer = Situation::new(TODAY).profile(&profile());
    assert_eq!(ids(&tips, &carer, &History::default()), ["first-day", "last-day"]);
    assert_eq!(
        ids(&tips, &Situation::new(TODAY), &History::default()),
        ["client", "first-day", "last-day"],
        "role unknown"
    );
}

#[test]
fn effort_weighs_more_under_load_and_on_a_full_day() {
    let mut tips = [
        tip("long", TipTheme::Werk, rule(22, &[], &[], &[])),
        tip("short", TipTheme::Jong, rule(14, &[], &[], &[])),
    ];
    tips[0].minutes = 60;
    let order = |load| {
        let profile = Profile { load: Some(load), ..Profile::default() };
        ids(&tips, &Situation::new(TODAY).profile(&profile), &History::default())
    };
    assert_eq!(order(1), ["long", "short"]);
    assert_eq!(order(5), ["short", "long"]);
    assert_eq!(ids(&tips, &Situation::new(TODAY), &History::default()), ["long", "short"]);
}

#[test]
fn a_theme_gives_way_after_its_best_tip() {
    let tips = [
        tip("a1", TipTheme::Rechten, rule(30, &[], &[], &[])),
        tip("a2", TipTheme::Rechten, rule(29, &[], &[], &[])),
        tip("a3", TipTheme::Rechten, rule(28, &[], &[], &[])),
        tip("b1", TipTheme::Werk, rule(20, &[], &[], &[])),
    ];
    assert_eq!(ids(&tips, &Situation::new(TODAY), &History::default()), ["a1", "b1", "a2", "a3"]);
}

#[test]
fn marks_hide_and_a_theme_that_is_not_for_me_loses_points() {
    let tips = [
        tip("a1", TipTheme::Rechten, rule(20, &[], &[], &[])),
        tip("a2", TipTheme::Rechten, rule(20, &[], &[], &[])),
        tip("b1", TipTheme::Werk, rule(18, &[], &[], &[])),
    ];
    let situation = Situation::new(TODAY);
    let mut history = History::default();
    history.mark("a1", TipMark::NotForMe, TODAY);
    assert_eq!(ids(&tips, &situation, &history), ["b1", "a2"]);
    history.mark("b1", TipMark::Snoozed, TODAY);
    history.mark("gone", TipMark::Done, TODAY);
    assert_eq!(ids(&tips, &situation, &history), ["a2"]);
    let rules = Rules::new(&tips).unwrap();
    let hidden = choose(&rules, &situation, &history).hidden;
    assert_eq!(hidden.iter().map(|one| rules.id(one.place)).collect::<Vec<_>>(), ["b1", "a1"]);
    history.mark("a1", TipMark::Saved, TODAY);
    assert_eq!(ids(&tips, &situation, &history), ["a1", "a2"]);
}

#[test]
fn done_returns_when_the_rule_says_so() {
    let mut tips = [tip("yearly", TipTheme::Waardering, rule(20, &[], &[], &[]))];
    let mut history = History::default();
    history.mark("yearly", TipMark::Done, date(2025, 11, 22));
    assert!(ids(&tips, &Situation::new(TODAY), &history).is_empty());
    tips[0].rule.again_after_days = Some(365);
    assert!(ids(&tips, &Situation::new(date(2026, 11, 21)), &history).is_empty());
    assert_eq!(ids(&tips, &Situation::new(date(2026, 11, 22)), &history), ["yearly"]);
}

#[test]
fn reasons_start_with_what_presses() {
    let tips = [tip(
        "a",
        TipTheme::Rechten,
        rule(20, &["role:mantelzorger"], &["load:too-heavy", "relation:partner"], &[]),
    )];
    let situation = Situation::new(TODAY).profile(&Profile { load: Some(5), ..profile() });
    let ranking = choose(&Rules::new(&tips).unwrap(), &situation, &History::default());
    let reasons = ranking.tips[0].reasons();
    assert_eq!(reasons, [Fact::LoadTooHeavy, Fact::RelationPartner, Fact::RoleMantelzorger]);
    let score = ranking.tips[0].score;
    assert_eq!((score.urgency, score.press, score.fit, score.novelty), (20, 16, 16, 8));
    assert_eq!(score.total(), 60);
}

#[test]
fn a_fact_that_is_switched_off_does_not_count() {
    let tips = [tip("a", TipTheme::Rechten, rule(20, &["relation:partner"], &[], &[]))];
    let situation = Situation::new(TODAY).profile(&profile());
    assert_eq!(ids(&tips, &situation, &History::default()), ["a"]);
    let off = situation.switched_off(Fact::RelationPartner);
    assert!(ids(&tips, &off, &History::default()).is_empty());
    assert!(off.known().iter().any(|known| known.fact == Fact::RelationPartner), "it stays visible");
}
