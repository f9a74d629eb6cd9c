use super::*;
use crate::Date;
use crate::call::view::{
    LetterHow, LetterKind as K, LetterReason as R, LetterState as S, PromiseState, SourceKind, Talk,
    TalkPromise, TermKind, TermState,
};
use crate::chain::{Chain, Decision, Event as E, Fact, Facts};
use crate::voorziening::{Law, Stage};
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 21);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn fact(event: E, on: &str) -> Fact {
    Fact::new(event, day(on), SourceKind::Gemeente)
}

fn decided(on: &str, decision: Decision) -> Fact {
    fact(E::Beschikking, on).decided(Some(decision))
}

fn facts(events: Vec<Fact>) -> Facts {
    Facts { events, ..Facts::default() }
}

/// State and reason of the five letters, in order.
fn verdicts(facts: &Facts, today: Date) -> (Stage, Vec<(S, R)>) {
    let chain = Chain::read(facts, today);
    (chain.stage, all(facts, &chain, today).into_iter().map(|c| (c.option.state, c.option.reason)).collect())
}

fn case(kind: K, facts: &Facts, today: Date) -> Case {
    read(kind, facts, &Chain::read(facts, today), today)
}

/// A stage, what is known of it, and whether each letter can be written.
type Row = (Stage, Vec<Fact>, [(S, R); 5]);

#[test]
fn what_can_be_written_in_every_stage() {
    let melding = || fact(E::Melding, "2026-10-20");
    let verslag = || vec![melding(), fact(E::Verslag, "2026-11-16")];
    let asked = || vec![fact(E::Aanvraag, "2026-11-16")];
    let refused = || vec![fact(E::Aanvraag, "2026-10-20"), decided("2026-11-02", Decision::Afgewezen)];
    let objected = || {
        let mut all = refused();
        all.push(fact(E::Bezwaar, "2026-11-12"));
        all
    };
    let mut dismissed = objected();
    dismissed.push(fact(E::BeslissingOpBezwaar, "2026-11-18").decided(Some(Decision::Ongegrond)));
    let mut appealed = dismissed.clone();
    appealed.push(fact(E::Beroep, "2026-11-20"));
    let mut waiting = asked();
    waiting.push(fact(E::InformatieGevraagd, "2026-11-18").until(Some(day("2026-12-02"))));
    let awarded = vec![fact(E::Aanvraag, "2026-10-20"), decided("2026-11-02", Decision::Toegewezen)];
    let mut delivered = awarded.clone();
    delivered.push(fact(E::Levering, "2026-11-10"));
    let withdrawn = vec![melding(), fact(E::Ingetrokken, "2026-11-01")];
    let before = [R::NoAanvraag, R::NoDecision, R::NoBezwaar];
    let table: Vec<Row> = vec![
        (
            Stage::Onbekend,
            vec![],
            [
                (S::No, R::NoMelding),
                (S::No, R::NoVerslag),
                (S::No, before[0]),
                (S::No, before[1]),
                (S::No, before[2]),
            ],
        ),
        (
            Stage::Onderzoek,
            vec![melding()],
            [
                (S::NotYet, R::OnderzoekRuns),
                (S::No, R::NoVerslag),
                (S::No, before[0]),
                (S::No, before[1]),
                (S::No, before[2]),
            ],
        ),
        (
            Stage::Verslag,
            verslag(),
            [
                (S::Now, R::VerslagIsThere),
                (S::Now, R::VerslagIsThere),
                (S::No, before[0]),
                (S::No, before[1]),
                (S::No, before[2]),
            ],
        ),
        (
            Stage::Aanvraag,
            asked(),
            [
                (S::No, R::AanvraagMade),
                (S::No, R::NoVerslag),
                (S::NotYet, R::DecisionRuns),
                (S::No, before[1]),
                (S::No, before[2]),
            ],
        ),
        (
            Stage::Opgeschort,
            waiting,
            [
                (S::No, R::AanvraagMade),
                (S::No, R::NoVerslag),
                (S::NotYet, R::Suspended),
                (S::No, before[1]),
                (S::No, before[2]),
            ],
        ),
        (
            Stage::Toegewezen,
            awarded,
            [
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::Now, R::BezwaarRuns),
                (S::No, R::NoBezwaar),
            ],
        ),
        (
            Stage::Levering,
            delivered,
            [
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::Now, R::BezwaarRuns),
                (S::No, R::NoBezwaar),
            ],
        ),
        (
            Stage::Afgewezen,
            refused(),
            [
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::Now, R::BezwaarRuns),
                (S::No, R::NoBezwaar),
            ],
        ),
        (
            Stage::Bezwaar,
            objected(),
            [
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::NotYet, R::DecisionRuns),
                (S::No, R::BezwaarMade),
                (S::Now, R::GroundsWanted),
            ],
        ),
        (
            Stage::Afgewezen,
            dismissed,
            [
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::No, R::BeroepNext),
                (S::No, R::BeroepNext),
            ],
        ),
        (
            Stage::Beroep,
            appealed,
            [
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::No, R::Decided),
                (S::No, R::BeroepNext),
                (S::No, R::BeroepNext),
            ],
        ),
        (
            Stage::Beeindigd,
            withdrawn,
            [
                (S::No, R::Ended),
                (S::No, R::Ended),
                (S::No, R::Ended),
                (S::No, R::NoDecision),
                (S::No, R::NoBezwaar),
            ],
        ),
    ];
    for (stage, events, expected) in table {
        let (found, verdicts) = verdicts(&facts(events), TODAY);
        assert_eq!(found, stage);
        assert_eq!(verdicts, expected, "{stage:?}");
    }
}

#[test]
fn a_late_onderzoek_opens_the_aanvraag_and_never_the_ingebrekestelling() {
    // Six weeks after 9 October is Friday 20 November.
    let late = facts(vec![fact(E::Melding, "2026-10-09")]);
    let last_day = case(K::Aanvraag, &late, day("2026-11-20")).option;
    assert_eq!((last_day.state, last_day.from), (S::NotYet, Some(day("2026-11-21"))));
    let aanvraag = case(K::Aanvraag, &late, TODAY);
    assert_eq!((aanvraag.option.state, aanvraag.option.reason), (S::Now, R::OnderzoekLate));
    assert_eq!(aanvraag.onderzoek_until, Some(day("2026-11-20")));
    let notice = case(K::Ingebrekestelling, &late, TODAY).option;
    assert_eq!((notice.state, notice.reason, notice.from), (S::No, R::OnderzoekNoDecision, None));
}

#[test]
fn an_ingebrekestelling_waits_for_the_day_after() {
    // Two weeks after Friday 6 November is Friday 20 November.
    let asked = facts(vec![fact(E::Aanvraag, "2026-11-06")]);
    let early = case(K::Ingebrekestelling, &asked, day("2026-11-20")).option;
    assert_eq!(
        (early.state, early.reason, early.from),
        (S::NotYet, R::DecisionRuns, Some(day("2026-11-21")))
    );
    let now = case(K::Ingebrekestelling, &asked, TODAY);
    assert_eq!((now.option.state, now.option.reason), (S::Now, R::BeschikkingLate));
    let owed = now.owed.unwrap();
    assert_eq!((owed.kind, owed.last), (TermKind::Beschikking, day("2026-11-20")));
    // Received on 21 November: two weeks end on Saturday 5 December, extended to Monday the 7th.
    assert_eq!(owed.dwangsom_from, Some(day("2026-12-08")));
    let mut sent = asked.clone();
    add_sent(&mut sent, [letter(K::Ingebrekestelling, "2026-11-21", LetterHow::Balie)]);
    assert_eq!(case(K::Ingebrekestelling, &sent, TODAY).option.reason, R::NoticeSent);
}

#[test]
fn a_late_beslissing_op_bezwaar_can_be_put_in_gebreke_too() {
    let late = facts(vec![decided("2026-08-03", Decision::Afgewezen), fact(E::Bezwaar, "2026-08-20")]);
    let now = case(K::Ingebrekestelling, &late, TODAY);
    assert_eq!((now.option.reason, now.owed.unwrap().last), (R::BeslissingLate, day("2026-10-26")));
    let committee = Facts { committee: true, ..late };
    let early = case(K::Ingebrekestelling, &committee, TODAY).option;
    assert_eq!((early.state, early.from), (S::NotYet, Some(day("2026-12-08"))));
}

#[test]
fn a_bezwaar_counts_down_to_the_raw_day_and_is_possible_when_late() {
    // Sent on 13 November: raw end on Christmas Day, formal end on Monday the 28th.
    let refused = facts(vec![decided("2026-11-13", Decision::Afgewezen)]);
    let option = case(K::Bezwaar, &refused, TODAY).option;
    assert_eq!((option.last, option.formal), (Some(day("2026-12-25")), Some(day("2026-12-28"))));
    assert_eq!(case(K::Bezwaar, &refused, day("2026-12-28")).option.state, S::Now);
    let late = case(K::Bezwaar, &refused, day("2026-12-29")).option;
    assert_eq!((late.state, late.reason, late.formal), (S::Late, R::BezwaarPassed, Some(day("2026-12-28"))));
    let undated = Facts { decision: Some(Decision::Afgewezen), ..Facts::default() };
    assert_eq!(case(K::Bezwaar, &undated, TODAY).option.reason, R::DateUnknown);
}

#[test]
fn the_grounds_follow_by_the_day_that_the_municipality_gives() {
    let mut objected =
        facts(vec![decided("2026-11-02", Decision::Afgewezen), fact(E::Bezwaar, "2026-11-10")]);
    assert_eq!(case(K::Gronden, &objected, TODAY).option.last, None);
    objected.events.push(fact(E::InformatieGevraagd, "2026-11-13").until(Some(day("2026-11-27"))));
    assert_eq!(case(K::Gronden, &objected, TODAY).option.last, Some(day("2026-11-27")));
    assert_eq!(case(K::Gronden, &objected, day("2026-11-28")).option.state, S::Late);
    add_sent(&mut objected, [letter(K::Gronden, "2026-11-20", LetterHow::Post)]);
    assert_eq!(case(K::Gronden, &objected, TODAY).option.last, None, "they were sent");
}

#[test]
fn other_laws_have_other_offices() {
    let wlz = Facts { law: Law::Wlz, ..facts(vec![decided("2026-11-02", Decision::Afgewezen)]) };
    assert!(verdicts(&wlz, TODAY).1.iter().all(|(state, _)| *state == S::No));
    // Under the Jeugdwet the municipality decides: its bezwaar is the same.
    let jeugd = Facts { law: Law::Jeugdwet, ..wlz };
    assert_eq!(case(K::Bezwaar, &jeugd, TODAY).option.state, S::Now);
}

fn letter(kind: K, on: &str, how: LetterHow) -> Sent {
    Sent { kind, date: day(on), how, received: None }
}

#[test]
fn a_term_runs_from_the_receipt_and_the_post_is_given_three_days() {
    let posted = letter(K::Aanvraag, "2026-11-20", LetterHow::Post);
    // Friday and three days is Monday.
    assert_eq!(counted_from(&posted), day("2026-11-23"));
    assert_eq!(counted_from(&Sent { date: day("2026-11-19"), ..posted }), day("2026-11-23"), "not on Sunday");
    assert_eq!(
        counted_from(&Sent { date: day("2026-12-22"), ..posted }),
        day("2026-12-28"),
        "not at Christmas"
    );
    assert_eq!(counted_from(&Sent { how: LetterHow::Balie, ..posted }), day("2026-11-20"));
    assert_eq!(counted_from(&Sent { received: Some(day("2026-11-21")), ..posted }), day("2026-11-21"));

    let mut told = facts(vec![fact(E::Melding, "2026-10-01")]);
    add_sent(&mut told, [posted]);
    let chain = Chain::read(&told, TODAY);
    assert_eq!(chain.stage, Stage::Aanvraag, "it was made, although it may still be on its way");
    let term = chain.terms.iter().find(|term| term.kind == TermKind::Beschikking).unwrap();
    assert_eq!(
        (term.start, term.leading, term.state),
        (day("2026-11-23"), day("2026-12-07"), TermState::Running)
    );
    // On 7 December an ingebrekestelling is too early by that count; the day after it is not.
    assert_eq!(case(K::Ingebrekestelling, &told, day("2026-12-07")).option.state, S::NotYet);
    assert_eq!(case(K::Ingebrekestelling, &told, day("2026-12-08")).option.state, S::Now);
}

#[test]
fn what_the_municipality_confirms_counts() {
    let mut told = facts(vec![fact(E::Aanvraag, "2026-11-18")]);
    add_sent(&mut told, [letter(K::Aanvraag, "2026-11-16", LetterHow::Post)]);
    assert_eq!(told.events.len(), 1);
    assert!(Chain::read(&told, TODAY).contradictions.is_empty());
    // An earlier confirmation is about an earlier letter.
    let mut again = facts(vec![fact(E::Aanvraag, "2026-09-01"), fact(E::Ingebrekestelling, "2026-09-10")]);
    add_sent(&mut again, [letter(K::Ingebrekestelling, "2026-11-16", LetterHow::Balie)]);
    assert_eq!(again.events.len(), 3);
    let notice = Chain::read(&again, TODAY).terms.into_iter().find(|t| t.kind == TermKind::Ingebrekestelling);
    assert_eq!(notice.unwrap().start, day("2026-11-16"), "the first one came too early");
    let mut corrected = facts(vec![]);
    add_sent(&mut corrected, [letter(K::Verslag, "2026-11-16", LetterHow::Post)]);
    assert!(corrected.events.is_empty());
}

#[test]
fn a_notice_on_its_way_is_judged_by_its_arrival() {
    // Due on Monday 16 November; posted that same day it arrives on Thursday the 19th, which is late enough.
    let mut told = facts(vec![fact(E::Aanvraag, "2026-11-02")]);
    add_sent(&mut told, [letter(K::Ingebrekestelling, "2026-11-16", LetterHow::Post)]);
    let chain = Chain::read(&told, day("2026-11-17"));
    let notice = chain.terms.iter().find(|term| term.kind == TermKind::Ingebrekestelling).unwrap();
    assert_eq!((notice.start, notice.leading), (day("2026-11-19"), day("2026-12-03")));
}

#[test]
fn broken_promises_go_into_the_letter_that_is_about_them() {
    let promise = |text: &str, verslag, beschikking| TalkPromise {
        id: text.to_owned(),
        text: text.to_owned(),
        by: String::new(),
        verslag,
        verslag_says: " two hours ".to_owned(),
        beschikking,
        beschikking_says: String::new(),
    };
    let talk = Talk {
        promises: vec![
            promise("kept", PromiseState::Same, PromiseState::Open),
            promise("changed", PromiseState::Different, PromiseState::Missing),
            promise("", PromiseState::Missing, PromiseState::Missing),
        ],
        ..Talk::default()
    };
    let found = |kind| -> Vec<(String, PromiseState, String)> {
        differences(&talk, kind)
            .into_iter()
            .map(|(p, s, says)| (p.text.clone(), s, says.to_owned()))
            .collect()
    };
    assert_eq!(found(K::Verslag), [("changed".to_owned(), PromiseState::Different, "two hours".to_owned())]);
    assert_eq!(found(K::Gronden), [("changed".to_owned(), PromiseState::Missing, String::new())]);
    assert_eq!(found(K::Bezwaar), found(K::Gronden));
    assert!(found(K::Aanvraag).is_empty());
}

#[test]
fn a_letter_was_sent_in_the_past_and_digitally_with_a_receipt() {
    let sent = |on: &str, how, received: Option<&str>| {
        check::sending(day(on), how, received.map(day), TODAY).map_err(|error| error.args["field"].clone())
    };
    assert_eq!(sent("2026-11-21", LetterHow::Post, None), Ok(()));
    assert_eq!(sent("2026-11-22", LetterHow::Post, None), Err("date".to_owned()));
    assert_eq!(sent("2026-11-20", LetterHow::Balie, Some("2026-11-19")), Err("received".to_owned()));
    assert_eq!(sent("2026-11-20", LetterHow::Post, Some("2026-11-22")), Err("received".to_owned()));
    assert_eq!(sent("2026-11-20", LetterHow::Elektronisch, None), Err("received".to_owned()));
    assert_eq!(sent("2026-11-20", LetterHow::Elektronisch, Some("2026-11-20")), Ok(()));
}

fn anything() -> impl Strategy<Value = Vec<Fact>> {
    let event = prop::sample::select(vec![
        E::Melding,
        E::Onderzoek,
        E::Gesprek,
        E::Verslag,
        E::Aanvraag,
        E::InformatieGevraagd,
        E::InformatieOntvangen,
        E::Verlengd,
        E::Beschikking,
        E::Levering,
        E::Ingebrekestelling,
        E::Bezwaar,
        E::BeslissingOpBezwaar,
        E::Beroep,
        E::EindeRecht,
        E::Ingetrokken,
    ]);
    let decision = prop::option::of(prop::sample::select(vec![
        Decision::Toegewezen,
        Decision::Afgewezen,
        Decision::BuitenBehandeling,
        Decision::Ongegrond,
    ]));
    let one = (event, -150_i64..40, prop::option::of(-20_i64..60), decision, any::<bool>());
    prop::collection::vec(one, 0..10).prop_map(|all| {
        all.into_iter()
            .map(|(event, offset, until, decision, gemeente)| {
                let on = crate::calendar::plus_days(TODAY, offset);
                let source = if gemeente { SourceKind::Gemeente } else { SourceKind::Zelf };
                let until = until.map(|days| crate::calendar::plus_days(on, days));
                Fact::new(event, on, source).until(until).decided(decision)
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn the_guards_hold_for_any_facts(events in anything(), committee: bool) {
        let facts = Facts { committee, ..facts(events) };
        let chain = Chain::read(&facts, TODAY);
        for case in all(&facts, &chain, TODAY) {
            let option = &case.option;
            // A first possible day is given where it is not yet possible, and lies ahead.
            prop_assert_eq!(option.from.is_some(), option.state == S::NotYet);
            prop_assert!(option.from.is_none_or(|from| from > TODAY));
            match (option.kind, option.state) {
                (K::Ingebrekestelling, S::Now) => {
                    let owed = case.owed.unwrap();
                    prop_assert_ne!(owed.kind, TermKind::Onderzoek);
                    prop_assert!(owed.last < TODAY && owed.dwangsom_from.is_some());
                }
                (K::Ingebrekestelling, S::Late) | (K::Aanvraag | K::Verslag, S::Late) => {
                    prop_assert!(false, "these have no last day");
                }
                (K::Aanvraag, S::Now) => {
                    let open = case.dates.verslag.is_some() || case.onderzoek_until.unwrap() < TODAY;
                    prop_assert!(open && case.dates.aanvraag.is_none());
                }
                (K::Bezwaar, S::Now | S::Late) => {
                    prop_assert!(case.dates.beschikking.is_some() && option.last <= option.formal);
                }
                (K::Gronden, S::Now | S::Late) => prop_assert!(case.dates.bezwaar.is_some()),
                _ => {}
            }
        }
    }
}
