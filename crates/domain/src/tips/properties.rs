//! What holds for every set of rules and every situation.

use super::*;
use crate::Date;
use crate::call::view::{Profile, Role, TipMark};
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn names() -> Vec<String> {
    let local = ["gemeente:assen", "gemeente:emmen"].map(str::to_owned);
    Fact::ALL.iter().map(|fact| fact.as_str().to_owned()).chain(local).collect()
}

fn rule() -> impl Strategy<Value = TipRule> {
    let some = |max| subsequence(names(), 0..=max);
    let facts_only =
        subsequence(names().into_iter().filter(|name| !name.starts_with("gem")).collect::<Vec<_>>(), 0..=3);
    (0..=MAX_URGENCY, some(2), some(4), some(2), facts_only, proptest::option::of(1_u16..400)).prop_map(
        |(urgency, all, any, none, prefer, again_after_days)| TipRule {
            urgency,
            all,
            any,
            none,
            prefer,
            again_after_days,
        },
    )
}

prop_compose! {
    fn tip()(
        rule in rule(),
        theme in select(TipTheme::ALL),
        audience in select(Audience::ALL),
        minutes in 0_u32..500,
        from in proptest::option::of(-40_i32..40),
        until in proptest::option::of(-40_i32..40),
    ) -> Tip {
        Tip {
            id: String::new(),
            theme,
            kind: PieceKind::Tip,
            audience,
            law: vec![],
            minutes,
            weeks: None,
            source: "https://example.nl".into(),
            checked_on: TODAY,
            valid_from: from.map(day),
            valid_until: until.map(day),
            rule,
            steps: vec![],
        }
    }
}

const TODAY: Date = date(2026, 11, 21);

fn day(offset: i32) -> Date {
    TODAY.checked_add(jiff::Span::new().days(offset)).unwrap()
}

/// Tips of which each can hold for somebody, with ids by their place.
fn tips() -> impl Strategy<Value = Vec<Tip>> {
    proptest::collection::vec(tip(), 1..60).prop_map(|tips| {
        let possible = tips.into_iter().filter(|tip| Rules::new([tip]).is_ok());
        possible.enumerate().map(|(n, tip)| Tip { id: format!("tip-{n:03}"), ..tip }).collect()
    })
}

prop_compose! {
    fn situation()(
        role in select(vec![None, Some(Role::Mantelzorger), Some(Role::Client)]),
        relation in proptest::option::of(select(vec!["partner", "ouder", "kind", "buur", "onzin"])),
        together in proptest::option::of(any::<bool>()),
        hours in proptest::option::of(0_u32..80),
        conditions in subsequence(vec!["dementie", "lichamelijk", "psychisch", "terminaal", "ouderdom"], 0..4),
        work in proptest::option::of(select(vec!["werk", "school", "pensioen"])),
        pgb in proptest::option::of(any::<bool>()),
        load in proptest::option::of(0_u8..9),
        stage in proptest::option::of(select(vec!["niets", "melding", "afgewezen", "loopt"])),
        gemeente in proptest::option::of(select(vec!["assen", "emmen", "elders"])),
        offset in -200_i32..200,
    ) -> Situation {
        let profile = Profile {
            role,
            gemeente: gemeente.map(str::to_owned),
            name: None,
            relation: relation.map(str::to_owned),
            together,
            hours,
            conditions: conditions.into_iter().map(str::to_owned).collect(),
            work: work.map(str::to_owned),
            age: None,
            pgb,
            load,
            stage: stage.map(str::to_owned),
        };
        Situation::new(day(offset)).profile(&profile)
    }
}

fn history() -> impl Strategy<Value = History> {
    let mark =
        select(vec![TipMark::Clear, TipMark::Saved, TipMark::Done, TipMark::Snoozed, TipMark::NotForMe]);
    let entry = (0_usize..60, mark, -300_i32..300, proptest::collection::vec(-20_i32..200, 0..6));
    proptest::collection::vec(entry, 0..20).prop_map(|entries| {
        let mut history = History::default();
        for (n, mark, marked, shown) in entries {
            let id = format!("tip-{n:03}");
            history.mark(&id, mark, day(marked));
            for offset in shown {
                history.show(&id, day(offset));
            }
        }
        history
    })
}

fn ids(rules: &Rules, chosen: &[Chosen]) -> Vec<String> {
    chosen.iter().map(|one| rules.id(one.place).to_owned()).collect()
}

/// The plain reading of a rule, without bits.
fn holds(tip: &Tip, situation: &Situation) -> bool {
    let facts = situation.facts();
    let is_true = |name: &String| match name.strip_prefix("gemeente:") {
        Some(id) => situation.gemeenten().iter().any(|known| known == id),
        None => facts.iter().any(|fact| fact.as_str() == name),
    };
    let audience = match tip.audience {
        Audience::Mantelzorger => !facts.contains(Fact::RoleClient),
        Audience::Client => !facts.contains(Fact::RoleMantelzorger),
        Audience::Both => true,
    };
    audience
        && tip.valid_from.is_none_or(|from| from <= situation.today())
        && tip.valid_until.is_none_or(|until| until >= situation.today())
        && tip.rule.all.iter().all(is_true)
        && (tip.rule.any.is_empty() || tip.rule.any.iter().any(is_true))
        && !tip.rule.none.iter().any(is_true)
}

proptest! {
    #[test]
    fn the_order_of_files_does_not_matter(
        (tips, shuffled) in tips().prop_flat_map(|tips| (Just(tips.clone()), Just(tips).prop_shuffle())),
        situation in situation(),
        history in history(),
    ) {
        let (rules, other) = (Rules::new(&tips).unwrap(), Rules::new(&shuffled).unwrap());
        let ranking = choose(&rules, &situation, &history);
        prop_assert_eq!(&ranking, &choose(&rules, &situation, &history), "the same question, the same answer");
        let again = choose(&other, &situation, &history);
        prop_assert_eq!(ids(&rules, &ranking.tips), ids(&other, &again.tips));
        prop_assert_eq!(ids(&rules, &ranking.hidden), ids(&other, &again.hidden));
    }

    #[test]
    fn exactly_the_tips_that_hold_are_there(tips in tips(), situation in situation(), history in history()) {
        let rules = Rules::new(&tips).unwrap();
        let ranking = choose(&rules, &situation, &history);
        let mut chosen = ids(&rules, &ranking.tips);
        chosen.extend(ids(&rules, &ranking.hidden));
        chosen.sort();
        let expected: Vec<String> =
            tips.iter().filter(|tip| holds(tip, &situation)).map(|tip| tip.id.clone()).collect();
        prop_assert_eq!(chosen, expected);
        for hidden in &ranking.hidden {
            prop_assert!(matches!(hidden.mark, TipMark::Done | TipMark::Snoozed | TipMark::NotForMe));
        }
    }

    #[test]
    fn passed_terms_stand_first_and_points_fall(tips in tips(), situation in situation(), late in any::<bool>()) {
        let situation = if late { with_late_decision(situation) } else { situation };
        let rules = Rules::new(&tips).unwrap();
        let chosen = choose(&rules, &situation, &History::default()).tips;
        for pair in chosen.windows(2) {
            prop_assert!(pair[0].first >= pair[1].first);
            if pair[0].first == pair[1].first {
                prop_assert!(pair[0].score.total() >= pair[1].score.total());
            }
        }
        for one in &chosen {
            prop_assert_eq!(one.first, one.counted.iter().any(Fact::is_term_passed));
            prop_assert!(one.counted.iter().all(|fact| situation.facts().contains(fact)));
            prop_assert!((0..=30).contains(&one.score.fit));
        }
    }
}

fn with_late_decision(situation: Situation) -> Situation {
    use crate::call::view::{Action, TermKind, TermState, TermView};
    let last = situation.today().yesterday().unwrap();
    situation.term(&TermView {
        days_left: -1,
        state: TermState::Passed,
        action: Action::Ingebrekestelling,
        ..TermView::on(TermKind::Beschikking, last)
    })
}
