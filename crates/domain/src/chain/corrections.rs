//! Corrected dates, and what the one card says.

use super::tests::{TODAY, day, facts, own};
use super::*;
use crate::call::view::{DayRole, SourceKind, StandingKind, StepKind, TermKind};
use Event as E;

fn fact(event: Event, on: &str) -> Fact {
    Fact::new(event, day(on), SourceKind::Gemeente)
}

fn corrected(events: Vec<Fact>, event: Event, was: &str, date: &str) -> Facts {
    let corrections = vec![Correction { event, was: day(was), date: day(date) }];
    Facts { corrections, ..facts(events) }
}

fn refused(on: &str) -> Fact {
    fact(E::Beschikking, on).decided(Some(Decision::Afgewezen))
}

#[test]
fn terms_follow_the_users_date_and_the_municipalitys_stays_visible() {
    let chain = Chain::read(
        &corrected(vec![refused("2026-11-03")], E::Beschikking, "2026-11-03", "2026-11-05"),
        TODAY,
    );
    let bezwaar = chain.term.clone().unwrap();
    assert_eq!((bezwaar.start, bezwaar.leading), (day("2026-11-05"), day("2026-12-17")));
    let theirs = bezwaar.gemeente.unwrap();
    assert_eq!((theirs.start, theirs.leading, theirs.days_left), (day("2026-11-03"), day("2026-12-15"), 24));
    let found = &chain.contradictions[..];
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].gemeente, found[0].own, found[0].corrected),
        (day("2026-11-03"), day("2026-11-05"), true)
    );
    let step = chain.steps.iter().find(|step| step.kind == StepKind::Beschikking).unwrap();
    assert_eq!(
        (step.date, step.source, step.gemeente),
        (Some(day("2026-11-05")), Some(SourceKind::Zelf), Some(day("2026-11-03")))
    );
    assert_eq!(
        step.outcome,
        Some(crate::call::view::Outcome::Afgewezen),
        "what was decided stays the municipality's"
    );
}

#[test]
fn the_users_date_can_make_the_municipality_late() {
    let events = vec![fact(E::Aanvraag, "2026-11-10")];
    assert_eq!(Chain::read(&facts(events.clone()), TODAY).standing, None);
    let chain = Chain::read(&corrected(events, E::Aanvraag, "2026-11-10", "2026-11-02"), TODAY);
    let standing = chain.standing.unwrap();
    assert_eq!(
        (standing.kind, standing.since, standing.days_late),
        (StandingKind::LateBeschikking, day("2026-11-17"), Some(5))
    );
    assert_eq!(chain.term.unwrap().gemeente.unwrap().leading, day("2026-11-24"));
}

#[test]
fn a_correction_outweighs_a_letter_and_rests_where_the_municipality_agrees() {
    let both = vec![refused("2026-11-03"), own(E::Beschikking, "2026-11-02")];
    let chain = Chain::read(&corrected(both, E::Beschikking, "2026-11-03", "2026-11-05"), TODAY);
    assert_eq!(chain.term.unwrap().start, day("2026-11-05"));
    let agreed = Chain::read(
        &corrected(vec![refused("2026-11-05")], E::Beschikking, "2026-11-03", "2026-11-05"),
        TODAY,
    );
    assert!(agreed.contradictions.is_empty() && agreed.term.unwrap().gemeente.is_none());
    let moved = Chain::read(
        &corrected(vec![refused("2026-11-04")], E::Beschikking, "2026-11-03", "2026-11-05"),
        TODAY,
    );
    assert_eq!(moved.contradictions[0].gemeente, day("2026-11-04"), "what it says now");
    let gone = Chain::read(
        &corrected(vec![refused("2026-09-04")], E::Beschikking, "2026-11-03", "2026-11-05"),
        TODAY,
    );
    assert!(gone.contradictions.is_empty(), "another decision");
    assert!(
        Chain::read(&corrected(vec![], E::Beschikking, "2026-11-03", "2026-11-05"), TODAY).terms.is_empty()
    );
}

#[test]
fn of_two_decisions_the_one_that_was_meant_is_corrected() {
    let events = vec![refused("2026-10-20"), refused("2026-11-10")];
    let chain = Chain::read(&corrected(events, E::Beschikking, "2026-10-20", "2026-10-22"), TODAY);
    assert_eq!(chain.term.unwrap().start, day("2026-11-10"));
}

#[test]
fn each_way_of_being_late_or_saying_no_has_its_card() {
    let standing = |events: Vec<Fact>| Chain::read(&facts(events), TODAY).standing;
    let kind = |events: Vec<Fact>| standing(events).map(|standing| (standing.kind, standing.action));
    let asked = || vec![fact(E::Aanvraag, "2026-09-01")];
    let with = |mut events: Vec<Fact>, more: Fact| {
        events.push(more);
        events
    };
    let no = |decision| fact(E::Beschikking, "2026-11-10").decided(Some(decision));
    use StandingKind as S;
    for (events, expected) in [
        (vec![fact(E::Melding, "2026-10-01")], Some((S::LateOnderzoek, Action::Aanvraag))),
        (asked(), Some((S::LateBeschikking, Action::Ingebrekestelling))),
        (with(asked(), own(E::Ingebrekestelling, "2026-11-12")), Some((S::InGebreke, Action::None))),
        (with(asked(), own(E::Ingebrekestelling, "2026-10-19")), Some((S::Dwangsom, Action::Beroep))),
        (with(asked(), own(E::Ingebrekestelling, "2026-09-17")), Some((S::DwangsomFull, Action::Beroep))),
        (vec![no(Decision::Afgewezen)], Some((S::Refused, Action::Bezwaar))),
        (vec![no(Decision::Gedeeltelijk)], Some((S::Partial, Action::Bezwaar))),
        (vec![no(Decision::BuitenBehandeling)], Some((S::NotTaken, Action::Bezwaar))),
        (vec![no(Decision::Toegewezen)], None),
        (vec![fact(E::Melding, "2026-11-10")], None),
    ] {
        assert_eq!(kind(events), expected);
    }
    let dismissed = with(
        vec![refused("2026-08-03"), own(E::Bezwaar, "2026-08-20")],
        fact(E::BeslissingOpBezwaar, "2026-11-02").decided(Some(Decision::Ongegrond)),
    );
    assert_eq!(kind(dismissed), Some((S::Dismissed, Action::Beroep)));
    let late = vec![refused("2026-08-03"), own(E::Bezwaar, "2026-08-20")];
    assert_eq!(kind(late), Some((S::LateBeslissing, Action::Ingebrekestelling)));
    assert_eq!(
        standing(vec![fact(E::Melding, "2026-10-01")]).unwrap().dwangsom,
        None,
        "a late onderzoek owes nothing"
    );
}

#[test]
fn a_revoked_award_is_a_no_that_is_open_to_bezwaar() {
    let events = vec![
        fact(E::Beschikking, "2026-03-02").decided(Some(Decision::Toegewezen)),
        fact(E::Levering, "2026-04-01"),
        fact(E::Beschikking, "2026-11-10").decided(Some(Decision::Ingetrokken)),
    ];
    let chain = Chain::read(&facts(events), TODAY);
    assert_eq!((chain.stage, chain.past, chain.action), (Stage::Beeindigd, false, Action::Bezwaar));
    let standing = chain.standing.unwrap();
    assert_eq!(
        (standing.kind, standing.since, standing.until),
        (StandingKind::Revoked, day("2026-11-10"), Some(day("2026-12-22")))
    );
}

#[test]
fn the_card_counts_the_money_and_says_that_it_is_to_be_checked() {
    let events = vec![fact(E::Aanvraag, "2026-10-02"), own(E::Ingebrekestelling, "2026-10-19")];
    let owed = Chain::read(&facts(events), TODAY).standing.unwrap().dwangsom.unwrap();
    assert_eq!((owed.first_day, owed.last_day), (Some(day("2026-11-03")), Some(day("2026-12-14"))));
    assert_eq!((owed.due_cents, owed.today_cents), (14 * 2_300 + 5 * 3_500, Some(3_500)));
    assert_eq!(
        (owed.daily_cents, owed.max_cents, owed.uncertain),
        (vec![2_300, 3_500, 4_500], 144_200, true)
    );
    let before =
        Chain::read(&facts(vec![fact(E::Aanvraag, "2026-11-02")]), TODAY).standing.unwrap().dwangsom.unwrap();
    assert_eq!((before.first_day, before.today_cents, before.due_cents), (None, None, 0));
}

#[test]
fn the_days_of_a_chain_end_where_its_term_ends() {
    let events = vec![
        fact(E::Aanvraag, "2026-11-06"),
        fact(E::InformatieGevraagd, "2026-11-12"),
        fact(E::InformatieOntvangen, "2026-11-18"),
    ];
    let (view, days) = Chain::days(&facts(events.clone()), TermKind::Beschikking, TODAY).unwrap();
    assert_eq!((view.suspended_days, view.prolonged), (6, false));
    assert_eq!(days.last().unwrap().date, view.end);
    assert_eq!(days.iter().filter(|day| day.role == DayRole::Suspended).count(), 6);
    assert_eq!(Chain::days(&facts(events), TermKind::Bezwaar, TODAY), None);
}

#[test]
fn a_klacht_runs_beside_the_chain_and_ends_at_the_ombudsman() {
    let klacht = own(E::Klacht, "2026-10-01");
    let chain = Chain::read(&facts(vec![klacht.clone()]), TODAY);
    // Six weeks after Thursday 1 October is Thursday 12 November.
    let late = chain.term.clone().unwrap();
    assert_eq!((late.kind, late.leading), (TermKind::Klacht, day("2026-11-12")));
    let standing = chain.standing.unwrap();
    assert_eq!(
        (standing.kind, standing.action, standing.dwangsom),
        (StandingKind::LateKlacht, Action::Ombudsman, None)
    );
    let commissie = Facts { klacht_committee: true, ..facts(vec![klacht.clone()]) };
    let runs = Chain::read(&commissie, TODAY).term.unwrap();
    assert_eq!((runs.kind, runs.leading), (TermKind::KlachtCommissie, day("2026-12-10")));
    let adjourned = vec![klacht.clone(), fact(E::Verlengd, "2026-11-10")];
    assert_eq!(
        Chain::read(&facts(adjourned), TODAY).term.unwrap().leading,
        day("2026-12-10"),
        "four weeks more"
    );
    let answered = vec![klacht.clone(), own(E::KlachtAntwoord, "2026-11-10")];
    assert_eq!(Chain::read(&facts(answered), TODAY).action, Action::None);
    // It says nothing about the steps of the aanvraag, and more time for the decision is not more for the klacht.
    let beside = vec![
        klacht,
        fact(E::Aanvraag, "2026-11-12"),
        fact(E::Verlengd, "2026-11-13").until(Some(day("2026-12-11"))),
    ];
    let chain = Chain::read(&facts(beside), TODAY);
    let kinds: Vec<_> = chain.terms.iter().map(|term| (term.kind, term.leading)).collect();
    assert_eq!(kinds, [(TermKind::Beschikking, day("2026-12-11")), (TermKind::Klacht, day("2026-11-12"))]);
    let done = chain
        .steps
        .iter()
        .filter(|step| step.state == crate::call::view::StepState::Done && step.kind > StepKind::Aanvraag);
    assert_eq!(done.map(|step| step.kind).collect::<Vec<_>>(), [StepKind::Klacht]);
}

#[test]
fn after_the_uitspraak_hoger_beroep_is_open_for_six_weeks() {
    let before = || {
        vec![
            refused("2026-06-01"),
            own(E::Bezwaar, "2026-06-20"),
            fact(E::BeslissingOpBezwaar, "2026-08-03").decided(Some(Decision::Ongegrond)),
            own(E::Beroep, "2026-08-20"),
        ]
    };
    assert_eq!(Chain::read(&facts(before()), TODAY).stage, Stage::Beroep);
    let with = |decision| {
        let mut events = before();
        events.push(own(E::Uitspraak, "2026-11-09").decided(Some(decision)));
        Chain::read(&facts(events), TODAY)
    };
    let lost = with(Decision::Ongegrond);
    assert_eq!((lost.stage, lost.action), (Stage::Afgewezen, Action::HogerBeroep));
    let standing = lost.standing.unwrap();
    assert_eq!((standing.kind, standing.until), (StandingKind::CourtNo, Some(day("2026-12-21"))));
    let won = with(Decision::Gegrond);
    assert_eq!((won.action, won.standing), (Action::None, None), "nobody who won is told to appeal");
}
