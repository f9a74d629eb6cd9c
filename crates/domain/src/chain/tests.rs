use super::*;
use crate::call::view::{Action, Actor, Outcome, SourceKind, StepKind, StepState, TermKind, TermState};
use crate::voorziening::{Categorie, Law, Leveringsvorm, Stage};
use Event as E;
use jiff::civil::date;

pub(super) const TODAY: Date = date(2026, 11, 21);

pub(super) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn fact(event: Event, on: &str) -> Fact {
    Fact::new(event, day(on), SourceKind::Gemeente)
}

pub(super) fn own(event: Event, on: &str) -> Fact {
    Fact::new(event, day(on), SourceKind::Zelf)
}

pub(super) fn facts(events: Vec<Fact>) -> Facts {
    Facts {
        category: Some(Categorie::Begeleiding),
        form: Some(Leveringsvorm::Zin),
        events,
        ..Facts::default()
    }
}

fn read(events: Vec<Fact>) -> Chain {
    Chain::read(&facts(events), TODAY)
}

fn term(chain: &Chain, kind: TermKind) -> &crate::call::view::TermView {
    chain
        .terms
        .iter()
        .find(|term| term.kind == kind)
        .unwrap_or_else(|| panic!("no {kind:?} in {:?}", chain.terms))
}

fn shape(chain: &Chain) -> Vec<(StepKind, StepState)> {
    chain.steps.iter().map(|step| (step.kind, step.state)).collect()
}

fn awarded(on: &str) -> Fact {
    fact(E::Beschikking, on).decided(Some(Decision::Toegewezen))
}

fn refused(on: &str) -> Fact {
    fact(E::Beschikking, on).decided(Some(Decision::Afgewezen))
}

#[test]
fn nothing_known_is_no_error() {
    let chain = read(vec![]);
    assert_eq!((chain.stage, chain.action, chain.past), (Stage::Onbekend, Action::None, false));
    assert!(chain.terms.is_empty() && chain.updated.is_none());
}

#[test]
fn a_fresh_melding_runs_an_onderzoek_and_offers_the_plan() {
    let chain = read(vec![fact(E::Melding, "2026-11-18")]);
    assert_eq!(chain.stage, Stage::Onderzoek);
    let leading = chain.term.clone().unwrap();
    assert_eq!(
        (leading.kind, leading.state, leading.leading),
        (TermKind::Onderzoek, TermState::Running, day("2026-12-30"))
    );
    assert_eq!(leading.actor, Actor::Gemeente);
    assert_eq!(chain.action, Action::PersoonlijkPlan);
    let plan = term(&chain, TermKind::PersoonlijkPlan);
    assert_eq!((plan.leading, plan.days_left), (day("2026-11-25"), 4));
    let expected = [
        (StepKind::Melding, StepState::Done),
        (StepKind::Onderzoek, StepState::Current),
        (StepKind::Gesprek, StepState::Todo),
        (StepKind::Verslag, StepState::Todo),
        (StepKind::Aanvraag, StepState::Todo),
        (StepKind::Beschikking, StepState::Todo),
        (StepKind::Levering, StepState::Todo),
        (StepKind::EindeRecht, StepState::Todo),
    ];
    assert_eq!(shape(&chain), expected);
}

#[test]
fn a_late_onderzoek_offers_the_aanvraag_and_never_a_dwangsom() {
    // Six weeks after 9 October is Friday 20 November: late from the day after.
    let melding = fact(E::Melding, "2026-10-09");
    assert_eq!(Chain::read(&facts(vec![melding.clone()]), day("2026-11-20")).action, Action::None);
    let chain = read(vec![melding, fact(E::Ingebrekestelling, "2026-11-21")]);
    let late = chain.term.clone().unwrap();
    assert_eq!((late.kind, late.state, late.days_left), (TermKind::Onderzoek, TermState::Passed, -1));
    assert_eq!(chain.action, Action::Aanvraag);
    assert!(chain.terms.iter().all(|t| !matches!(t.kind, TermKind::Dwangsom | TermKind::Ingebrekestelling)));
}

#[test]
fn the_verslag_is_there_so_the_aanvraag_may_be_made() {
    let chain = read(vec![
        fact(E::Melding, "2026-10-20"),
        fact(E::Gesprek, "2026-11-03"),
        fact(E::Verslag, "2026-11-16"),
    ]);
    assert_eq!((chain.stage, chain.action), (Stage::Verslag, Action::Aanvraag));
    assert_eq!(term(&chain, TermKind::Onderzoek).state, TermState::Met);
    let current: Vec<_> =
        chain.steps.iter().filter(|s| s.state == StepState::Current).map(|s| s.kind).collect();
    assert_eq!(current, [StepKind::Aanvraag]);
}

#[test]
fn a_late_beschikking_offers_the_ingebrekestelling_from_the_day_after() {
    let aanvraag = facts(vec![fact(E::Aanvraag, "2026-11-06")]);
    let last_day = Chain::read(&aanvraag, day("2026-11-20"));
    assert_eq!((last_day.action, last_day.term.unwrap().days_left), (Action::None, 0));
    let late = Chain::read(&aanvraag, TODAY);
    assert_eq!((late.stage, late.action), (Stage::Aanvraag, Action::Ingebrekestelling));
    assert_eq!(term(&late, TermKind::Beschikking).state, TermState::Passed);
}

#[test]
fn an_ingebrekestelling_that_came_too_early_has_to_be_sent_again() {
    let chain = read(vec![fact(E::Aanvraag, "2026-11-06"), own(E::Ingebrekestelling, "2026-11-20")]);
    assert_eq!(chain.action, Action::Ingebrekestelling);
    assert_eq!(chain.terms.len(), 1);
}

#[test]
fn after_two_weeks_the_dwangsom_grows_until_the_decision() {
    // Due on 16 October; the notice counts on the 19th; free until Monday 2 November; from 3 November.
    let events = vec![fact(E::Aanvraag, "2026-10-02"), own(E::Ingebrekestelling, "2026-10-19")];
    let waiting = Chain::read(&facts(events.clone()), day("2026-11-02"));
    assert_eq!(waiting.term.clone().unwrap().kind, TermKind::Ingebrekestelling);
    assert_eq!(waiting.action, Action::None);
    let chain = read(events.clone());
    let dwangsom = chain.term.clone().unwrap();
    assert_eq!((dwangsom.kind, dwangsom.state), (TermKind::Dwangsom, TermState::Running));
    // 3 to 21 November: 19 days, 14 at 23 euro and 5 at 35.
    assert_eq!(dwangsom.due_cents, Some(14 * 2_300 + 5 * 3_500));
    assert_eq!(chain.action, Action::Beroep);
    let mut decided = events;
    decided.push(awarded("2026-11-10"));
    let done = read(decided);
    let dwangsom = term(&done, TermKind::Dwangsom);
    assert_eq!((dwangsom.state, dwangsom.due_cents), (TermState::Passed, Some(7 * 2_300)), "3 to 9 November");
    assert_eq!(term(&done, TermKind::Beschikking).state, TermState::Met);
}

#[test]
fn a_question_for_information_stops_the_clock() {
    let asked = vec![
        fact(E::Aanvraag, "2026-11-06"),
        fact(E::InformatieGevraagd, "2026-11-12").until(Some(day("2026-11-27"))),
    ];
    let chain = read(asked.clone());
    assert_eq!((chain.stage, chain.action), (Stage::Opgeschort, Action::InformatieGeven));
    assert_eq!(term(&chain, TermKind::Beschikking).state, TermState::Suspended);
    let mut answered = asked.clone();
    answered.push(fact(E::InformatieOntvangen, "2026-11-18"));
    let chain = read(answered);
    assert_eq!(chain.stage, Stage::Aanvraag);
    // Six days on 20 November is Thursday 26 November.
    assert_eq!(term(&chain, TermKind::Beschikking).leading, day("2026-11-26"));
    assert_eq!(term(&chain, TermKind::Beschikking).state, TermState::Running);
    // Nobody answered: fifteen days on 20 November is Saturday 5 December.
    let unanswered = Chain::read(&facts(asked), day("2026-12-07"));
    assert_eq!(unanswered.stage, Stage::Aanvraag);
    assert_eq!(term(&unanswered, TermKind::Beschikking).leading, day("2026-12-07"));
}

#[test]
fn an_announced_extension_leads() {
    let chain = read(vec![
        fact(E::Aanvraag, "2026-11-02"),
        fact(E::Verlengd, "2026-11-13").until(Some(day("2026-12-11"))),
    ]);
    let beschikking = term(&chain, TermKind::Beschikking);
    assert_eq!((beschikking.raw_end, beschikking.end), (day("2026-11-16"), day("2026-12-11")));
    assert_eq!(chain.action, Action::None);
}

#[test]
fn a_refusal_offers_bezwaar_while_it_runs() {
    let chain = read(vec![fact(E::Aanvraag, "2026-10-20"), refused("2026-11-02")]);
    assert_eq!((chain.stage, chain.action, chain.past), (Stage::Afgewezen, Action::Bezwaar, false));
    let bezwaar = chain.term.clone().unwrap();
    assert_eq!(
        (bezwaar.kind, bezwaar.leading, bezwaar.actor),
        (TermKind::Bezwaar, day("2026-12-14"), Actor::Burger)
    );
    assert!(chain.steps.iter().all(|s| !matches!(s.kind, StepKind::Levering | StepKind::EindeRecht)));
    let decision = chain.steps.iter().find(|s| s.kind == StepKind::Beschikking).unwrap();
    assert_eq!(decision.outcome, Some(Outcome::Afgewezen));
    let over = Chain::read(&facts(vec![refused("2026-09-01")]), TODAY);
    assert_eq!((over.action, over.past, over.term), (Action::None, true, None));
}

#[test]
fn after_the_raw_day_bezwaar_still_counts_until_the_formal_day() {
    // Sent on 13 November: raw end on Christmas Day, formal end on Monday the 28th.
    let refused = facts(vec![refused("2026-11-13")]);
    let between = Chain::read(&refused, day("2026-12-27"));
    let bezwaar = between.term.unwrap();
    assert_eq!((bezwaar.state, bezwaar.days_left, between.action), (TermState::Running, -2, Action::Bezwaar));
    assert!(Chain::read(&refused, day("2026-12-29")).past);
}

#[test]
fn the_reaction_date_of_the_letter_leads_where_it_is_earlier() {
    let with = |until: &str| read(vec![refused("2026-11-02").until(Some(day(until)))]);
    assert_eq!(with("2026-12-11").term.unwrap().leading, day("2026-12-11"));
    assert_eq!(with("2026-12-31").term.unwrap().leading, day("2026-12-14"));
}

#[test]
fn an_award_in_full_does_not_push_towards_bezwaar() {
    let chain = read(vec![fact(E::Aanvraag, "2026-10-20"), awarded("2026-11-02")]);
    assert_eq!((chain.stage, chain.action), (Stage::Toegewezen, Action::None));
    assert_eq!(term(&chain, TermKind::Bezwaar).action, Action::Bezwaar, "it stays possible");
    let current: Vec<_> =
        chain.steps.iter().filter(|s| s.state == StepState::Current).map(|s| s.kind).collect();
    assert_eq!(current, [StepKind::Levering]);
}

#[test]
fn the_beslissing_op_bezwaar_counts_from_the_end_of_the_bezwaar_term() {
    let mut all = facts(vec![refused("2026-08-03"), own(E::Bezwaar, "2026-08-20")]);
    let chain = Chain::read(&all, TODAY);
    assert_eq!(chain.stage, Stage::Bezwaar);
    let beslissing = term(&chain, TermKind::BeslissingOpBezwaar);
    assert_eq!((beslissing.start, beslissing.leading), (day("2026-09-14"), day("2026-10-26")));
    assert_eq!(chain.action, Action::Ingebrekestelling, "late since 27 October");
    all.committee = true;
    let chain = Chain::read(&all, TODAY);
    assert_eq!(term(&chain, TermKind::BeslissingOpBezwaarCommissie).leading, day("2026-12-07"));
    assert_eq!(chain.action, Action::None);
    all.events.push(fact(E::Verlengd, "2026-11-10"));
    let adjourned = Chain::read(&all, TODAY);
    assert_eq!(term(&adjourned, TermKind::BeslissingOpBezwaarCommissie).leading, day("2027-01-18"));
}

#[test]
fn a_dismissed_bezwaar_offers_beroep_and_an_upheld_one_the_award() {
    let before = vec![refused("2026-08-03"), own(E::Bezwaar, "2026-08-20")];
    let mut dismissed = before.clone();
    dismissed.push(fact(E::BeslissingOpBezwaar, "2026-11-02").decided(Some(Decision::Ongegrond)));
    let chain = read(dismissed);
    assert_eq!((chain.stage, chain.action), (Stage::Afgewezen, Action::Beroep));
    assert_eq!(chain.term.unwrap().leading, day("2026-12-14"));
    let mut upheld = before;
    upheld.push(fact(E::BeslissingOpBezwaar, "2026-11-02").decided(Some(Decision::Gegrond)));
    let chain = read(upheld);
    assert_eq!((chain.stage, chain.action), (Stage::Toegewezen, Action::None));
}

#[test]
fn missing_steps_are_done_without_a_date_or_left_out() {
    let chain = read(vec![own(E::Beschikking, "2026-11-02").decided(Some(Decision::Toegewezen))]);
    let expected = [
        (StepKind::Melding, StepState::Done),
        (StepKind::Onderzoek, StepState::Done),
        (StepKind::Aanvraag, StepState::Done),
        (StepKind::Beschikking, StepState::Done),
        (StepKind::Levering, StepState::Current),
        (StepKind::EindeRecht, StepState::Todo),
    ];
    assert_eq!(shape(&chain), expected);
    assert!(chain.steps[0].date.is_none() && chain.steps[0].source.is_none());
}

#[test]
fn each_route_has_its_own_steps() {
    let after_decision = |category, form| {
        let all = Facts { category: Some(category), form: Some(form), ..facts(vec![awarded("2026-11-02")]) };
        let chain = Chain::read(&all, TODAY);
        let at = chain.steps.iter().position(|s| s.kind == StepKind::Beschikking).unwrap();
        chain.steps[at + 1..].iter().map(|s| s.kind).collect::<Vec<_>>()
    };
    use Leveringsvorm as L;
    use StepKind as S;
    assert_eq!(after_decision(Categorie::Begeleiding, L::Zin), [S::Levering, S::EindeRecht]);
    assert_eq!(after_decision(Categorie::Vervoerdiensten, L::Zin), [S::Levering, S::EindeRecht]);
    assert_eq!(after_decision(Categorie::Rolstoelen, L::Zin), [S::Opdracht, S::Levering, S::EindeRecht]);
    assert_eq!(after_decision(Categorie::Woonvoorzieningen, L::Zin), [S::Opdracht, S::Levering]);
    assert_eq!(after_decision(Categorie::Begeleiding, L::Pgb), [S::EindeRecht]);
    assert_eq!(after_decision(Categorie::Vervoervoorzieningen, L::Tegemoetkoming), [S::EindeRecht]);
}

#[test]
fn a_service_runs_stops_and_starts_again() {
    let mut events = vec![awarded("2026-01-12"), fact(E::Levering, "2026-02-02")];
    assert_eq!(read(events.clone()).stage, Stage::Levering);
    events.push(fact(E::LeveringGestopt, "2026-06-01"));
    assert_eq!(read(events.clone()).stage, Stage::Beeindigd);
    events.push(fact(E::Levering, "2026-07-01"));
    assert_eq!(read(events).stage, Stage::Levering);
}

#[test]
fn a_pgb_runs_from_its_first_day_and_is_renewed_in_time() {
    let budget = |until: &str| Facts {
        form: Some(Leveringsvorm::Pgb),
        right_from: Some(day("2026-01-01")),
        right_until: Some(day(until)),
        ..facts(vec![awarded("2025-12-15")])
    };
    let chain = Chain::read(&budget("2027-06-30"), TODAY);
    assert_eq!((chain.stage, chain.action), (Stage::Levering, Action::None));
    assert_eq!(chain.steps.last().unwrap().date, Some(day("2027-06-30")));
    assert_eq!(Chain::read(&budget("2027-01-30"), TODAY).action, Action::Verlengen, "ten weeks before");
    assert_eq!(Chain::read(&budget("2027-01-31"), TODAY).action, Action::None);
    let over = Chain::read(&budget("2026-11-20"), TODAY);
    assert_eq!((over.stage, over.past, over.action), (Stage::Beeindigd, true, Action::None));
}

#[test]
fn a_renewal_starts_a_new_round() {
    let all = Facts {
        right_until: Some(day("2026-12-31")),
        decision: Some(Decision::Toegewezen),
        ..facts(vec![
            fact(E::Melding, "2024-10-01"),
            fact(E::Aanvraag, "2024-11-10"),
            awarded("2024-11-20"),
            fact(E::Levering, "2025-01-01"),
            fact(E::Melding, "2026-11-02"),
        ])
    };
    let chain = Chain::read(&all, TODAY);
    assert_eq!(chain.stage, Stage::Onderzoek);
    assert_eq!(term(&chain, TermKind::Onderzoek).start, day("2026-11-02"));
    assert!(chain.terms.iter().all(|t| t.kind != TermKind::Bezwaar));
}

#[test]
fn withdrawn_is_over() {
    let chain = read(vec![fact(E::Melding, "2026-11-02"), fact(E::Ingetrokken, "2026-11-09")]);
    assert_eq!((chain.stage, chain.past, chain.action), (Stage::Beeindigd, true, Action::None));
    assert_eq!(shape(&chain), [(StepKind::Melding, StepState::Done)]);
}

#[test]
fn what_is_planned_has_not_happened() {
    let chain = read(vec![fact(E::Melding, "2026-11-02"), fact(E::Gesprek, "2026-11-30")]);
    assert_eq!(chain.stage, Stage::Onderzoek);
    let talk = chain.steps.iter().find(|s| s.kind == StepKind::Gesprek).unwrap();
    assert_eq!((talk.state, talk.date), (StepState::Todo, Some(day("2026-11-30"))));
    assert_eq!(chain.updated, Some(day("2026-11-02")));
}

#[test]
fn the_onderzoek_goes_on_after_its_talk() {
    let chain = read(vec![
        fact(E::Melding, "2026-11-02"),
        fact(E::Onderzoek, "2026-11-05"),
        fact(E::Gesprek, "2026-11-12"),
    ]);
    let expected = [
        (StepKind::Melding, StepState::Done),
        (StepKind::Onderzoek, StepState::Current),
        (StepKind::Gesprek, StepState::Done),
        (StepKind::Verslag, StepState::Todo),
    ];
    assert_eq!(shape(&chain)[..4], expected);
}

#[test]
fn two_sources_that_disagree_are_shown_and_the_safe_day_counts() {
    let chain = read(vec![
        fact(E::Beschikking, "2026-11-05").decided(Some(Decision::Afgewezen)),
        own(E::Beschikking, "2026-11-02").decided(Some(Decision::Afgewezen)),
    ]);
    assert_eq!(chain.contradictions.len(), 1);
    let found = &chain.contradictions[0];
    assert_eq!(
        (found.kind, found.gemeente, found.own),
        (StepKind::Beschikking, day("2026-11-05"), day("2026-11-02"))
    );
    assert_eq!(chain.term.unwrap().start, day("2026-11-02"), "the resident acts: the earlier day");
    let aanvraag = read(vec![fact(E::Aanvraag, "2026-11-05"), own(E::Aanvraag, "2026-11-02")]);
    assert_eq!(aanvraag.term.unwrap().start, day("2026-11-05"), "the municipality acts: the later day");
    let same = read(vec![fact(E::Aanvraag, "2026-11-05"), own(E::Aanvraag, "2026-11-05")]);
    assert!(same.contradictions.is_empty());
}

#[test]
fn other_laws_have_other_terms() {
    let with = |law| {
        Chain::read(
            &Facts {
                law,
                ..facts(vec![
                    fact(E::Melding, "2026-10-01"),
                    fact(E::Aanvraag, "2026-10-09"),
                    refused("2026-11-02"),
                ])
            },
            TODAY,
        )
    };
    let kinds = |chain: Chain| chain.terms.iter().map(|t| t.kind).collect::<Vec<_>>();
    assert_eq!(kinds(with(Law::Jeugdwet)), [TermKind::Bezwaar]);
    assert_eq!(kinds(with(Law::Zvw)), []);
}
