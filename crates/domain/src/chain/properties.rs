//! What holds for any letters and any facts.

use super::tests::{TODAY, day, facts, own};
use super::*;
use crate::call::view::{Action, Actor, Brief, BriefKind, Outcome, SourceKind, StepState, TermKind};
use crate::voorziening::{Categorie, Stage};
use Event as E;
use proptest::prelude::*;

fn letter(kind: BriefKind, sent: &str) -> Brief {
    Brief {
        id: None,
        voorziening: None,
        kind,
        sender: "Gemeente".into(),
        sent: day(sent),
        subject: "Begeleiding".into(),
        category: None,
        received: None,
        until: None,
        outcome: None,
        form: None,
        right_from: None,
        right_until: None,
        reaction_date: None,
        pgb_cents: None,
        reference: None,
        committee: false,
    }
}

#[test]
fn letters_say_what_records_say() {
    let letters = [
        Brief {
            outcome: Some(Outcome::Afgewezen),
            reaction_date: Some(day("2026-12-14")),
            ..letter(BriefKind::Beschikking, "2026-11-02")
        },
        Brief {
            received: Some(day("2026-10-20")),
            category: Some(Categorie::Dagbesteding),
            ..letter(BriefKind::OntvangstAanvraag, "2026-10-22")
        },
    ];
    let found = from_letters(&letters);
    assert_eq!(found.category, Some(Categorie::Dagbesteding));
    assert_eq!(found.events[0], own(E::Aanvraag, "2026-10-20"), "received, not sent");
    let chain = Chain::read(&found, TODAY);
    assert_eq!((chain.stage, chain.action), (Stage::Afgewezen, Action::Bezwaar));
    let bezwaar = Brief { committee: true, ..letter(BriefKind::OntvangstBezwaar, "2026-11-20") };
    let chain = Chain::read(&from_letters(letters.iter().chain([&bezwaar])), TODAY);
    assert_eq!(chain.term.unwrap().kind, TermKind::BeslissingOpBezwaarCommissie);
}

fn events() -> impl Strategy<Value = Vec<Fact>> {
    let event = prop::sample::select(vec![
        E::Melding,
        E::PersoonlijkPlan,
        E::Onderzoek,
        E::Gesprek,
        E::Verslag,
        E::Aanvraag,
        E::InformatieGevraagd,
        E::InformatieOntvangen,
        E::Verlengd,
        E::Beschikking,
        E::Opdracht,
        E::Levering,
        E::LeveringGestopt,
        E::Heronderzoek,
        E::Ingebrekestelling,
        E::Bezwaar,
        E::BeslissingOpBezwaar,
        E::Beroep,
        E::Uitspraak,
        E::Klacht,
        E::KlachtAntwoord,
        E::EindeRecht,
        E::Ingetrokken,
    ]);
    let decision = prop::option::of(prop::sample::select(vec![
        Decision::Toegewezen,
        Decision::Gedeeltelijk,
        Decision::Afgewezen,
        Decision::BuitenBehandeling,
        Decision::Ingetrokken,
        Decision::Gegrond,
        Decision::Ongegrond,
    ]));
    let one = (event, -200_i64..60, prop::option::of(-30_i64..90), decision, any::<bool>());
    prop::collection::vec(one, 0..14).prop_map(|all| {
        all.into_iter()
            .map(|(event, offset, until, decision, gemeente)| {
                let date = crate::calendar::plus_days(TODAY, offset);
                let source = if gemeente { SourceKind::Gemeente } else { SourceKind::Zelf };
                let until = until.map(|days| crate::calendar::plus_days(date, days));
                Fact::new(event, date, source).until(until).decided(decision)
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    /// Whatever arrives: the order does not matter, no step comes twice, at most one is current, and what
    /// the municipality owes never leads before its raw day.
    #[test]
    fn any_facts_in_any_order(all in events(), seed in any::<u64>()) {
        // Two facts of one day, kind and source are told apart by nothing: keep one.
        let mut distinct: Vec<Fact> = Vec::new();
        for fact in all {
            if !distinct.iter().any(|f| (f.event, f.date) == (fact.event, fact.date)) {
                distinct.push(fact);
            }
        }
        let chain = Chain::read(&facts(distinct.clone()), TODAY);
        let turn = usize::try_from(seed % 13).unwrap() % distinct.len().max(1);
        distinct.rotate_left(turn);
        distinct.reverse();
        prop_assert_eq!(&chain, &Chain::read(&facts(distinct), TODAY));
        let mut kinds: Vec<_> = chain.steps.iter().map(|s| s.kind).collect();
        kinds.sort();
        kinds.dedup();
        prop_assert_eq!(kinds.len(), chain.steps.len());
        prop_assert!(chain.steps.iter().filter(|s| s.state == StepState::Current).count() <= 1);
        for term in &chain.terms {
            prop_assert!(term.actor == Actor::Burger || term.leading >= term.raw_end || term.kind == TermKind::Dwangsom);
            prop_assert!(term.actor == Actor::Gemeente || term.leading <= term.raw_end);
            prop_assert!(term.end >= term.raw_end);
            // A dwangsom follows a late decision alone.
            prop_assert!(term.due_cents.is_none_or(|c| (0..=144_200).contains(&c)));
        }
        if chain.past {
            prop_assert_eq!((chain.action, chain.term), (Action::None, None));
        }
    }
}
