use super::*;
use crate::call::view::{
    AfspraakInput, Brief, BriefKind, DeclaratieDetails, DeclaratieInput, Outcome, OvereenkomstInput,
    OvereenkomstTerms, PgbInput, Profile, Repeat, RepeatKind, Settings,
};
use crate::voorziening::Leveringsvorm;

const TODAY: Date = date(2026, 11, 21);

fn refused(found: Checked) -> (ErrorCode, String) {
    let error = found.expect_err("it must be refused");
    assert!(error.args.keys().all(|name| name == "field" || name == "why"), "{:?}", error.args);
    (error.code, error.args["field"].clone())
}

macro_rules! refuses {
    ($check:expr, $code:ident, $field:literal) => {
        assert_eq!(refused($check), (ErrorCode::$code, $field.to_owned()))
    };
}

fn decision() -> Brief {
    Brief {
        id: None,
        voorziening: None,
        kind: BriefKind::Beschikking,
        sender: "Gemeente Assen".into(),
        sent: date(2026, 11, 2),
        subject: "Begeleiding".into(),
        category: None,
        received: None,
        until: None,
        outcome: Some(Outcome::Toegewezen),
        form: Some(Leveringsvorm::Pgb),
        right_from: Some(date(2026, 12, 1)),
        right_until: Some(date(2027, 11, 30)),
        reaction_date: Some(date(2026, 12, 14)),
        pgb_cents: Some(1_200_000),
        reference: Some("WMO-1".into()),
        committee: false,
    }
}

#[test]
fn a_date_is_refused_with_the_reason() {
    let why = |found: Checked| found.unwrap_err().args["why"].clone();
    assert_eq!(why(brief(&Brief { sent: date(2026, 11, 22), ..decision() }, TODAY)), why::FUTURE);
    assert_eq!(why(brief(&Brief { sent: date(26, 11, 2), ..decision() }, TODAY)), why::EARLY);
    assert_eq!(
        why(brief(&Brief { reaction_date: Some(date(2026, 11, 1)), ..decision() }, TODAY)),
        why::ORDER
    );
}

#[test]
fn a_corrected_date_keeps_the_order_of_the_steps() {
    use crate::call::view::{StepKind, StepState, StepView};
    let step = |kind, date| StepView {
        kind,
        state: StepState::Done,
        date: Some(date),
        source: None,
        gemeente: None,
        outcome: None,
        note: None,
    };
    let steps = [
        step(StepKind::Melding, date(2026, 9, 1)),
        step(StepKind::Aanvraag, date(2026, 10, 13)),
        step(StepKind::Beschikking, date(2026, 10, 27)),
    ];
    let check = |kind, date| correction(kind, date, &steps, TODAY).map_err(|error| error.args["why"].clone());
    assert_eq!(check(StepKind::Aanvraag, date(2026, 10, 20)), Ok(()));
    assert_eq!(check(StepKind::Aanvraag, date(2026, 9, 1)), Ok(()), "on one day");
    assert_eq!(check(StepKind::Aanvraag, date(2026, 8, 31)), Err(why::ORDER.to_owned()));
    assert_eq!(check(StepKind::Aanvraag, date(2026, 10, 28)), Err(why::ORDER.to_owned()));
    assert_eq!(check(StepKind::Beschikking, date(2026, 11, 22)), Err(why::FUTURE.to_owned()));
    assert_eq!(check(StepKind::Melding, date(1926, 9, 1)), Err(why::EARLY.to_owned()));
    // What has not happened yet is no bound.
    let planned = [StepView { state: StepState::Todo, ..step(StepKind::Gesprek, date(2026, 8, 1)) }];
    assert_eq!(correction(StepKind::Melding, date(2026, 9, 1), &planned, TODAY), Ok(()));
}

#[test]
fn a_letter() {
    assert_eq!(brief(&decision(), TODAY), Ok(()));
    refuses!(brief(&Brief { sender: "  ".into(), ..decision() }, TODAY), InvalidField, "sender");
    refuses!(brief(&Brief { subject: "x".repeat(201), ..decision() }, TODAY), InvalidField, "subject");
    refuses!(brief(&Brief { subject: "a\u{0}b".into(), ..decision() }, TODAY), InvalidField, "subject");
    refuses!(brief(&Brief { sent: date(2026, 11, 22), ..decision() }, TODAY), InvalidDate, "sent");
    refuses!(brief(&Brief { sent: date(26, 11, 2), ..decision() }, TODAY), InvalidDate, "sent");
    refuses!(brief(&Brief { outcome: None, ..decision() }, TODAY), InvalidField, "outcome");
    refuses!(
        brief(&Brief { reaction_date: Some(date(2026, 11, 1)), ..decision() }, TODAY),
        InvalidDate,
        "reactionDate"
    );
    refuses!(
        brief(&Brief { right_until: Some(date(2026, 11, 30)), ..decision() }, TODAY),
        InvalidDate,
        "rightUntil"
    );
    refuses!(brief(&Brief { right_from: None, ..decision() }, TODAY), InvalidDate, "rightFrom");
    refuses!(brief(&Brief { pgb_cents: Some(-1), ..decision() }, TODAY), InvalidAmount, "pgbCents");
    refuses!(brief(&Brief { form: Some(Leveringsvorm::Zin), ..decision() }, TODAY), InvalidField, "form");
    let extension = Brief { kind: BriefKind::Verlenging, pgb_cents: None, ..decision() };
    refuses!(brief(&extension, TODAY), InvalidDate, "until");
    let received = Brief {
        kind: BriefKind::OntvangstMelding,
        pgb_cents: None,
        received: Some(date(2026, 11, 3)),
        ..decision()
    };
    refuses!(brief(&received, TODAY), InvalidDate, "received");
}

#[test]
fn a_budget() {
    let budget = PgbInput {
        id: None,
        voorziening: None,
        name: "Begeleiding".into(),
        granted_cents: 1_000_000,
        from: date(2026, 1, 1),
        until: date(2026, 12, 31),
    };
    assert_eq!(pgb(&budget), Ok(()));
    refuses!(pgb(&PgbInput { granted_cents: 0, ..budget.clone() }), InvalidAmount, "grantedCents");
    refuses!(
        pgb(&PgbInput { granted_cents: MAX_BUDGET_CENTS + 1, ..budget.clone() }),
        InvalidAmount,
        "grantedCents"
    );
    refuses!(pgb(&PgbInput { until: date(2025, 12, 31), ..budget.clone() }), InvalidDate, "until");
    refuses!(pgb(&PgbInput { until: date(2046, 1, 1), ..budget.clone() }), InvalidDate, "until");
    refuses!(pgb(&PgbInput { name: String::new(), ..budget }), InvalidField, "name");
}

#[test]
fn an_agreement_and_a_declaration() {
    let agreement = OvereenkomstInput {
        id: None,
        carer: "Anna".into(),
        carer_kind: "zzp".into(),
        tariff_cents: 4_950,
        minutes_by_weekday: [60, 0, 60, 0, 60, 0, 0],
        on_holidays: false,
        from: date(2026, 1, 1),
        until: None,
        terms: OvereenkomstTerms::default(),
    };
    assert_eq!(overeenkomst(&agreement), Ok(()));
    refuses!(
        overeenkomst(&OvereenkomstInput { carer_kind: "tante".into(), ..agreement.clone() }),
        InvalidField,
        "carerKind"
    );
    refuses!(
        overeenkomst(&OvereenkomstInput { tariff_cents: 100_001, ..agreement.clone() }),
        InvalidAmount,
        "tariffCents"
    );
    refuses!(
        overeenkomst(&OvereenkomstInput {
            minutes_by_weekday: [1_441, 0, 0, 0, 0, 0, 0],
            ..agreement.clone()
        }),
        InvalidField,
        "minutesByWeekday"
    );
    refuses!(
        overeenkomst(&OvereenkomstInput { until: Some(date(2025, 1, 1)), ..agreement }),
        InvalidDate,
        "until"
    );

    let (from, until) = (date(2026, 1, 1), date(2026, 12, 31));
    let declared = DeclaratieInput {
        id: None,
        date: date(2026, 11, 20),
        cents: 9_900,
        overeenkomst: None,
        carer: None,
        details: DeclaratieDetails::default(),
    };
    let check = |d: &DeclaratieInput| declaratie(d, from, until, TODAY);
    assert_eq!(check(&declared), Ok(()));
    refuses!(check(&DeclaratieInput { cents: -5, ..declared.clone() }), InvalidAmount, "cents");
    refuses!(check(&DeclaratieInput { date: date(2025, 12, 31), ..declared.clone() }), InvalidDate, "date");
    refuses!(check(&DeclaratieInput { date: date(2026, 11, 22), ..declared }), InvalidDate, "date");
}

#[test]
fn an_appointment() {
    let visit = AfspraakInput {
        id: None,
        title: "Huisarts".into(),
        at: "2026-11-24T10:00".parse().unwrap(),
        whole_day: false,
        minutes: 20,
        place: None,
        notes: None,
        with: None,
        driver: None,
        repeat: None,
        tip: None,
    };
    assert_eq!(afspraak(&visit), Ok(()));
    let skipped = AfspraakInput { at: "2027-03-28T02:30".parse().unwrap(), ..visit.clone() };
    refuses!(afspraak(&skipped), InvalidDate, "at");
    let twice = AfspraakInput { at: "2026-10-25T02:30".parse().unwrap(), ..visit.clone() };
    assert_eq!(afspraak(&twice), Ok(()));
    refuses!(afspraak(&AfspraakInput { minutes: 0, ..visit.clone() }), InvalidField, "minutes");
    refuses!(afspraak(&AfspraakInput { notes: Some("n".repeat(4_001)), ..visit }), InvalidField, "notes");
}

#[test]
fn an_appointment_that_repeats() {
    let weekly = Repeat {
        kind: RepeatKind::Week,
        interval: 1,
        weekdays: vec![1, 3, 7],
        until: Some("2026-11-24".parse().unwrap()),
        times: None,
        except: Vec::new(),
        rule: None,
    };
    let check = |repeat: Repeat| {
        afspraak(&AfspraakInput {
            id: None,
            title: "Zwemmen".into(),
            at: "2026-11-24T10:00".parse().unwrap(),
            whole_day: false,
            minutes: 60,
            place: None,
            notes: None,
            with: None,
            driver: None,
            repeat: Some(repeat),
            tip: None,
        })
    };
    assert_eq!(check(weekly.clone()), Ok(()));
    for interval in [0, 100] {
        refuses!(check(Repeat { interval, ..weekly.clone() }), InvalidField, "interval");
    }
    for weekdays in [vec![0], vec![8], vec![2, 3, 2]] {
        refuses!(check(Repeat { weekdays, ..weekly.clone() }), InvalidField, "weekdays");
    }
    refuses!(check(Repeat { kind: RepeatKind::Day, ..weekly.clone() }), InvalidField, "weekdays");
    let early = Some("2026-11-23".parse().unwrap());
    refuses!(check(Repeat { until: early, ..weekly.clone() }), InvalidDate, "until");
    refuses!(check(Repeat { times: Some(3), ..weekly.clone() }), InvalidField, "times");
    for times in [Some(0), Some(4_000)] {
        refuses!(check(Repeat { until: None, times, ..weekly.clone() }), InvalidField, "times");
    }
    assert_eq!(check(Repeat { until: None, times: Some(3), ..weekly.clone() }), Ok(()));
    refuses!(check(Repeat { rule: Some("FREQ=DAILY".into()), ..weekly.clone() }), InvalidField, "rule");
    let other = Repeat { kind: RepeatKind::Other, weekdays: Vec::new(), ..weekly };
    refuses!(check(other.clone()), InvalidField, "rule");
    assert_eq!(check(Repeat { rule: Some("FREQ=DAILY;BYMONTH=1".into()), ..other.clone() }), Ok(()));
    let sly = Some("FREQ=DAILY\r\nATTACH:http://x".into());
    refuses!(check(Repeat { rule: sly, ..other }), InvalidField, "rule");
}

#[test]
fn an_appointment_of_whole_days() {
    let stay = |at: &str, minutes| {
        afspraak(&AfspraakInput {
            id: None,
            title: "Logeren".into(),
            at: at.parse().unwrap(),
            whole_day: true,
            minutes,
            place: None,
            notes: None,
            with: None,
            driver: None,
            repeat: None,
            tip: None,
        })
    };
    assert_eq!(stay("2026-11-24T00:00", 14 * 1440), Ok(()));
    refuses!(stay("2026-11-24T10:00", 1440), InvalidField, "wholeDay");
    for minutes in [0, 60, 63 * 1440] {
        refuses!(stay("2026-11-24T00:00", minutes), InvalidField, "minutes");
    }
}

#[test]
fn a_proposed_moment_and_a_task() {
    let now: crate::DateTime = "2026-11-21T12:00".parse().unwrap();
    assert_eq!(proposed("2026-11-21T12:01".parse().unwrap(), now), Ok(()));
    for at in ["2026-11-21T12:00", "2026-11-20T14:00", "2027-03-28T02:30", "2190-01-01T10:00"] {
        refuses!(proposed(at.parse().unwrap(), now), InvalidDate, "at");
    }
    assert_eq!(taak("Boodschappen", Some(now.date()), now.date()), Ok(()));
    refuses!(taak(" ", None, now.date()), InvalidField, "title");
    refuses!(taak("Boodschappen", now.date().yesterday().ok(), now.date()), InvalidDate, "due");
}

#[test]
fn a_profile_and_settings() {
    assert_eq!(profile(&Profile::default()), Ok(()));
    refuses!(profile(&Profile { hours: Some(169), ..Profile::default() }), InvalidField, "hours");
    refuses!(profile(&Profile { load: Some(0), ..Profile::default() }), InvalidField, "load");
    refuses!(
        profile(&Profile { conditions: vec!["griep".into()], ..Profile::default() }),
        InvalidField,
        "conditions"
    );
    refuses!(
        profile(&Profile { relation: Some("baas".into()), ..Profile::default() }),
        InvalidField,
        "relation"
    );
    assert_eq!(settings(&Settings::default()), Ok(()));
    refuses!(
        settings(&Settings { remind_days: vec![400], ..Settings::default() }),
        InvalidField,
        "remindDays"
    );
    refuses!(
        settings(&Settings { language: "../nl".into(), ..Settings::default() }),
        InvalidField,
        "language"
    );
}
