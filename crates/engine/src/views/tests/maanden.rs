//! A month that is declared day by day.

use super::declaraties::settle;
use super::pgb::{agree, agreement, declaration, declare, get, synced};
use super::{World, day};
use crate::views::{example, pgb};
use domain::Date;
use domain::call::view::{
    DeclaratieDetails, DeclaratieInput, DeclaratieKind, MonthView, OvereenkomstInput, OvereenkomstTerms,
    PgbDay, PgbSettings, PgbState, TariffUnit,
};
use domain::call::{AppError, DeletePgbRow, ErrorCode, GetMonth, GetPgbBudgets, SaveMonth, ShowExample};
use proptest::prelude::*;

async fn month(world: &World, overeenkomst: &str, on: &str) -> Result<MonthView, AppError> {
    let call = GetMonth { pgb: "p1".into(), overeenkomst: overeenkomst.into(), month: day(on) };
    pgb::month(&world.ctx, call).await
}

async fn save(world: &World, overeenkomst: &str, on: &str, days: &[PgbDay]) -> Result<String, AppError> {
    let call = SaveMonth {
        pgb: "p1".into(),
        overeenkomst: overeenkomst.into(),
        month: day(on),
        days: days.to_vec(),
    };
    pgb::save_month(&world.ctx, call).await
}

/// Every planned day as planned.
fn confirmed(view: &MonthView) -> Vec<PgbDay> {
    let planned = view.days.iter().filter(|day| day.planned > 0);
    planned.map(|day| PgbDay { real: Some(day.planned), ..day.clone() }).collect()
}

async fn to_declare(world: &World) -> Vec<(String, String)> {
    let months = get(world, "p1").await.to_declare;
    months.into_iter().map(|month| (month.month.to_string(), month.carer)).collect()
}

fn refused(error: AppError) -> (ErrorCode, String) {
    (error.code, error.args.get("field").cloned().unwrap_or_default())
}

#[tokio::test]
async fn a_month_is_proposed_confirmed_changed_and_declared_once() {
    let world = synced();
    let all = [("2026-09-01".to_owned(), "Bea".to_owned()), ("2026-10-01".to_owned(), "Bea".to_owned())];
    assert_eq!(to_declare(&world).await, all);
    let view = month(&world, "o1", "2026-10-17").await.unwrap();
    assert_eq!((view.from, view.until, view.by), (day("2026-10-01"), day("2026-10-31"), day("2026-12-12")));
    // 22 working days of an hour at 20 euro; 1.000 euro are left before it.
    assert_eq!(
        (view.quantity, view.tariff_cents, view.cents, view.left_cents),
        (22 * 60, 2_000, 44_000, 56_000)
    );
    assert_eq!((view.days.len(), view.unit, view.declaratie.clone()), (31, TariffUnit::Uur, None));
    assert!(view.days.iter().all(|day| day.real.is_none()));
    assert_eq!(get(&world, "p1").await.view.spent_cents, 900_000, "a proposal is nothing yet");

    let mut days = confirmed(&view);
    days[0].real = Some(95);
    // A Saturday that was not planned.
    days.insert(2, PgbDay { date: day("2026-10-03"), planned: 999, real: Some(30) });
    let id = save(&world, "o1", "2026-10-01", &days).await.unwrap();
    let detail = get(&world, "p1").await;
    let row = detail.declaraties.iter().find(|row| row.id == id).unwrap();
    let minutes: u32 = 21 * 60 + 95 + 30;
    assert_eq!((row.date, row.details.from), (day("2026-10-31"), Some(day("2026-10-01"))));
    assert_eq!((row.details.quantity, row.details.tariff_cents), (Some(minutes), Some(2_000)));
    assert_eq!(row.cents, 46_167, "all hours together times the tariff: 461.67 euro, rounded once");
    assert_eq!((row.details.kind, row.details.state), (Some(DeclaratieKind::Uren), Some(PgbState::Made)));
    assert_eq!((row.carer.as_deref(), row.holder_by), (Some("Bea"), Some(day("2026-12-19"))));
    assert_eq!(row.details.days.len(), 23);
    assert_eq!(
        (row.details.days[2].planned, row.details.days[2].real),
        (0, Some(30)),
        "planned is looked up"
    );
    assert_eq!(detail.view.spent_cents, 946_167);
    assert_eq!(to_declare(&world).await, all[..1]);

    let kept = month(&world, "o1", "2026-10-31").await.unwrap();
    assert_eq!((kept.declaratie.as_ref(), kept.quantity, kept.cents), (Some(&id), minutes, 46_167));
    assert_eq!((kept.left_cents, kept.days[0].real, kept.days[2].real), (53_833, Some(95), Some(30)));
    // Changed: the same declaration.
    let again = save(&world, "o1", "2026-10-01", &confirmed(&view)).await.unwrap();
    assert_eq!(again, id);
    assert_eq!(get(&world, "p1").await.view.spent_cents, 944_000);
}

#[tokio::test]
async fn nothing_is_declared_that_nobody_confirmed() {
    let world = synced();
    let view = month(&world, "o1", "2026-10-01").await.unwrap();
    let days = confirmed(&view);
    let cases = [
        Vec::new(),
        days[1..].to_vec(),
        view.days.clone(),
        [&days[..], &[PgbDay { date: day("2026-11-02"), planned: 60, real: Some(60) }]].concat(),
        [&days[..1], &days[..]].concat(),
        days.iter().map(|day| PgbDay { real: Some(1_441), ..day.clone() }).collect(),
    ];
    for days in cases {
        assert_eq!(refused(save(&world, "o1", "2026-10-01", &days).await.unwrap_err()).1, "days");
    }
    let running = month(&world, "o1", "2026-11-01").await.unwrap();
    let early = save(&world, "o1", "2026-11-01", &confirmed(&running)).await.unwrap_err();
    assert_eq!(
        (early.code, early.args["field"].as_str(), early.args["why"].as_str()),
        (ErrorCode::InvalidDate, "month", "future")
    );
    assert_eq!(
        refused(month(&world, "o1", "2025-12-01").await.unwrap_err()),
        (ErrorCode::InvalidDate, "month".into())
    );
    assert_eq!(month(&world, "o9", "2026-10-01").await.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(get(&world, "p1").await.view.spent_cents, 900_000);
}

#[tokio::test]
async fn a_month_in_which_nobody_came_is_asked_for_no_more() {
    let world = synced();
    let view = month(&world, "o1", "2026-10-01").await.unwrap();
    let days: Vec<PgbDay> = confirmed(&view).into_iter().map(|day| PgbDay { real: Some(0), ..day }).collect();
    let id = save(&world, "o1", "2026-10-01", &days).await.unwrap();
    let detail = get(&world, "p1").await;
    let row = detail.declaraties.iter().find(|row| row.id == id).unwrap();
    assert_eq!((row.cents, row.details.state, row.late), (0, None, false));
    assert_eq!(to_declare(&world).await, [("2026-09-01".to_owned(), "Bea".to_owned())]);
    // Put back as it was, as after an undo.
    pgb::delete_row(&world.ctx, DeletePgbRow { id: id.clone() }).await.unwrap();
    let back = DeclaratieInput {
        id: Some(id),
        overeenkomst: row.overeenkomst.clone(),
        details: row.details.clone(),
        ..declaration("2026-10-31", 0)
    };
    declare(&world, "p1", back.clone()).await.unwrap();
    assert_eq!(get(&world, "p1").await, detail);
    let lying = DeclaratieInput { cents: 100, ..back };
    assert_eq!(refused(declare(&world, "p1", lying).await.unwrap_err()).1, "quantity");
}

#[tokio::test]
async fn a_rejected_month_is_declared_anew_and_a_sent_one_keeps_its_state() {
    let world = synced();
    let view = month(&world, "o1", "2026-10-01").await.unwrap();
    let id = save(&world, "o1", "2026-10-01", &confirmed(&view)).await.unwrap();
    for (state, listed, after) in [
        (PgbState::Rejected, 2, PgbState::Made),
        (PgbState::Sent, 1, PgbState::Sent),
        (PgbState::Paid, 1, PgbState::Paid),
    ] {
        let row = get(&world, "p1").await.declaraties.into_iter().find(|row| row.id == id).unwrap();
        let details = DeclaratieDetails { state: Some(state), ..row.details };
        let overeenkomst = row.overeenkomst;
        let input = DeclaratieInput {
            id: Some(id.clone()),
            overeenkomst,
            details,
            ..declaration("2026-10-31", 44_000)
        };
        declare(&world, "p1", input).await.unwrap();
        assert_eq!(to_declare(&world).await.len(), listed, "{state:?}");
        assert_eq!(save(&world, "o1", "2026-10-01", &confirmed(&view)).await.unwrap(), id);
        let row = get(&world, "p1").await.declaraties.into_iter().find(|row| row.id == id).unwrap();
        assert_eq!(row.details.state, Some(after));
    }
}

#[tokio::test]
async fn what_was_declared_in_parts_or_by_the_record_is_not_doubled() {
    let world = synced();
    let view = month(&world, "o1", "2026-10-01").await.unwrap();
    let of_bea = |date, cents| DeclaratieInput { carer: Some(" bea".into()), ..declaration(date, cents) };
    let first = declare(&world, "p1", of_bea("2026-10-09", 10_000)).await.unwrap();
    assert_eq!(to_declare(&world).await.len(), 1, "the carer's name is enough");
    // A row of the first days is a part: the days before it cannot be declared again.
    let error = save(&world, "o1", "2026-10-01", &confirmed(&view)).await.unwrap_err();
    assert_eq!((error.code, refused(error).1.as_str()), (ErrorCode::InvalidDate, "days"));
    declare(&world, "p1", of_bea("2026-10-23", 10_000)).await.unwrap();
    let rest = month(&world, "o1", "2026-10-01").await.unwrap();
    assert_eq!((rest.from, rest.until, rest.cents), (day("2026-10-24"), day("2026-10-31"), 5 * 2_000));
    let id = save(&world, "o1", "2026-10-01", &confirmed(&rest)).await.unwrap();
    assert!(id != first);
    assert_eq!(get(&world, "p1").await.view.spent_cents, 900_000 + 10_000 + 10_000 + 10_000);
    // A correction of the whole month stands beside it, and the rest can still be changed.
    declare(&world, "p1", of_bea("2026-10-31", 50)).await.unwrap();
    assert_eq!(save(&world, "o1", "2026-10-01", &confirmed(&rest)).await.unwrap(), id);
    assert_eq!(get(&world, "p1").await.view.spent_cents, 930_050);
    // One row for the whole month becomes the month.
    let world = synced();
    let whole = declare(&world, "p1", of_bea("2026-10-31", 10_000)).await.unwrap();
    assert_eq!(save(&world, "o1", "2026-10-01", &confirmed(&view)).await.unwrap(), whole);
    // Kilometres are no hours.
    let world = synced();
    let details =
        DeclaratieDetails { kind: Some(DeclaratieKind::Reiskosten), ..DeclaratieDetails::default() };
    declare(&world, "p1", DeclaratieInput { details, ..of_bea("2026-10-09", 1_000) }).await.unwrap();
    assert_eq!(to_declare(&world).await.len(), 2);
    // The municipality's own row of a month.
    let world = synced();
    world.at("2026-12-02T10:00");
    let november = month(&world, "o1", "2026-11-01").await.unwrap();
    assert_eq!(november.declaratie, None);
    let error = save(&world, "o1", "2026-11-01", &confirmed(&november)).await.unwrap_err();
    assert_eq!(refused(error), (ErrorCode::InvalidField, "month".into()));
}

#[tokio::test]
async fn rides_are_counted_and_monthly_sums_are_not_declared() {
    let world = synced();
    let rides = OvereenkomstInput {
        from: day("2026-10-12"),
        until: Some(day("2026-11-08")),
        terms: OvereenkomstTerms {
            unit: TariffUnit::Rit,
            units_by_weekday: [2, 0, 0, 0, 0, 0, 0],
            ..OvereenkomstTerms::default()
        },
        ..agreement("Taxi", 1_250)
    };
    let id = agree(&world, "p1", rides.clone()).await.unwrap();
    let view = month(&world, &id, "2026-10-01").await.unwrap();
    assert_eq!(
        (view.from, view.quantity, view.cents, view.unit),
        (day("2026-10-12"), 6, 7_500, TariffUnit::Rit)
    );
    save(&world, &id, "2026-10-01", &confirmed(&view)).await.unwrap();
    assert_eq!(get(&world, "p1").await.view.spent_cents, 907_500);
    // It ended on the eighth: November is over for it.
    let taxi = get(&world, "p1").await.to_declare.into_iter().find(|month| month.carer == "Taxi").unwrap();
    assert_eq!((taxi.until, taxi.by, taxi.quantity), (day("2026-11-08"), day("2026-12-20"), 2));
    let mut sum = rides;
    sum.terms.unit = TariffUnit::Maand;
    let sum = agree(&world, "p1", sum).await.unwrap();
    assert_eq!(
        refused(month(&world, &sum, "2026-10-01").await.unwrap_err()),
        (ErrorCode::InvalidField, "overeenkomst".into())
    );
}

#[tokio::test]
async fn the_cutoff_of_the_year_ends_a_months_term_and_late_ones_are_named() {
    let world = synced();
    world.at("2026-11-30T10:00");
    let months = get(&world, "p1").await.to_declare;
    let named: Vec<_> = months.iter().map(|month| (month.month, month.by, month.late)).collect();
    assert_eq!(
        named,
        [(day("2026-09-01"), day("2026-11-11"), true), (day("2026-10-01"), day("2026-12-12"), false)],
        "August can be declared no more in the usual terms"
    );
    settle(&world, PgbSettings { cutoff: Some(day("2020-01-10")), ..PgbSettings::default() }).await.unwrap();
    world.at("2027-01-05T10:00");
    world.dossier("d1", "Jan", "gemachtigd");
    let months = get(&world, "p1").await.to_declare;
    assert_eq!(
        months.last().map(|month| (month.month, month.by)),
        Some((day("2026-12-01"), day("2027-01-10")))
    );
    // After the first month that was declared here, none is forgotten.
    let view = month(&world, "o1", "2026-03-01").await.unwrap();
    save(&world, "o1", "2026-03-01", &confirmed(&view)).await.unwrap();
    let months = to_declare(&world).await;
    assert_eq!(months.first().map(|(month, _)| month.as_str()), Some("2026-04-01"));
    assert_eq!(months.len(), 8, "April to December; November is in the municipality's record");
}

#[tokio::test]
async fn the_examples_months_are_shown_and_not_saved() {
    let world = World::new();
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let id = pgb::list(&world.ctx, GetPgbBudgets {}).await.unwrap()[0].id.clone();
    let detail = get(&world, &id).await;
    let agreed = detail.overeenkomsten[0].clone();
    let on = detail.view.from.max(agreed.from);
    let call = GetMonth { pgb: id.clone(), overeenkomst: agreed.id.clone(), month: on };
    let view = pgb::month(&world.ctx, call).await.unwrap();
    let call = SaveMonth { pgb: id, overeenkomst: agreed.id, month: on, days: confirmed(&view) };
    assert_eq!(pgb::save_month(&world.ctx, call).await.unwrap_err().code, ErrorCode::ReadOnly);
}

/// Parts of October with a period and an amount, and the rest as proposed: each day once, all amounts together.
async fn in_parts(parts: &[(i8, i8, i64)]) {
    let world = synced();
    let october = |day: i8| Date::constant(2026, 10, day);
    for (from, until, cents) in parts {
        let details = DeclaratieDetails { from: Some(october(*from)), ..DeclaratieDetails::default() };
        let overeenkomst = Some("o1".to_owned());
        let date = october(*until);
        let part = DeclaratieInput { date, overeenkomst, details, ..declaration("2026-10-31", *cents) };
        declare(&world, "p1", part).await.unwrap();
    }
    let told: i64 = parts.iter().map(|(_, _, cents)| cents).sum();
    let free = |day: &i8| !parts.iter().any(|(from, until, _)| (from..=until).contains(&day));
    let left: Vec<Date> = (1..=31).filter(free).map(october).collect();
    let view = month(&world, "o1", "2026-10-01").await.unwrap();
    if view.declaratie.is_none() {
        assert_eq!(view.days.iter().map(|day| day.date).collect::<Vec<_>>(), left);
        let asked = to_declare(&world).await.iter().any(|(month, _)| month == "2026-10-01");
        assert_eq!(asked, view.quantity > 0, "what is left is asked for");
        if view.quantity > 0 {
            save(&world, "o1", "2026-10-01", &confirmed(&view)).await.unwrap();
        }
    }
    let spent = get(&world, "p1").await.view.spent_cents;
    assert_eq!(spent, 900_000 + told + if view.declaratie.is_none() { view.cents } else { 0 });
    assert!(!to_declare(&world).await.iter().any(|(month, _)| month == "2026-10-01"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn parts_and_the_rest_add_up_to_the_cent(
        parts in proptest::collection::vec((1i8..=31, 0i8..=13, 1i64..=9_999), 0..4),
    ) {
        let parts: Vec<_> = parts.iter().map(|(from, more, cents)| (*from, (from + more).min(31), *cents)).collect();
        tokio::runtime::Runtime::new().unwrap().block_on(in_parts(&parts));
    }
}
