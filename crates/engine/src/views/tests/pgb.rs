use super::brieven::{letter, save as save_letter};
use super::world::voorziening;
use super::{World, day};
use crate::store::Table;
use crate::views::{example, gemeenten, pgb, voorzieningen};
use domain::call::view::{
    Brief, BriefKind, DeclaratieDetails, DeclaratieInput, Outcome, OvereenkomstInput, OvereenkomstTerms,
    PgbDetail, PgbInput, PgbView, SourceKind,
};
use domain::call::{
    DeletePgbRow, ErrorCode, GetPgb, GetPgbBudgets, MatchVoorziening, SaveDeclaratie, SaveOvereenkomst,
    SavePgb, ShowExample, WhatIf,
};
use domain::voorziening::{Categorie, Leveringsvorm};
use municipal_api::Collectie;
use serde_json::json;

async fn list(world: &World) -> Vec<PgbView> {
    pgb::list(&world.ctx, GetPgbBudgets {}).await.unwrap()
}

pub(super) async fn get(world: &World, id: &str) -> PgbDetail {
    pgb::get(&world.ctx, GetPgb { id: id.into(), all: true }).await.unwrap()
}

/// A budget of a year that is spent by one carer, an hour on each working day.
pub(super) fn synced() -> World {
    let world = World::new();
    world.dossier("d1", "Jan", "gemachtigd");
    world.rows("d1", Collectie::Voorzieningen, json!([voorziening("v1", "Begeleiding", "02", &[])]));
    world.rows(
        "d1",
        Collectie::PgbBudgetten,
        json!([{
            "id": "p1", "voorzieningId": "v1", "omschrijving": "Begeleiding", "categorie": "02",
            "toegekendCent": 1_000_000, "ingangsdatum": "2026-01-01", "einddatum": "2026-12-31", "peildatum": "2026-11-15",
            "overeenkomsten": [{
                "id": "o1", "zorgverlener": "Bea", "soort": "netwerk", "uurtariefCent": 2_000,
                "minutenPerWeekdag": [60, 60, 60, 60, 60, 0, 0], "opFeestdagen": false, "ingangsdatum": "2026-01-01",
            }],
            "declaraties": [{ "id": "r1", "datum": "2026-11-01", "cent": 900_000, "overeenkomstId": "o1" }],
        }]),
    );
    world
}

pub(super) fn agreement(carer: &str, cents: i64) -> OvereenkomstInput {
    OvereenkomstInput {
        id: None,
        carer: carer.into(),
        carer_kind: "zzp".into(),
        tariff_cents: cents,
        minutes_by_weekday: [0, 0, 0, 0, 0, 60, 0],
        on_holidays: true,
        from: day("2026-11-01"),
        until: None,
        terms: OvereenkomstTerms::default(),
    }
}

pub(super) fn declaration(date: &str, cents: i64) -> DeclaratieInput {
    DeclaratieInput {
        id: None,
        date: day(date),
        cents,
        overeenkomst: None,
        carer: None,
        details: DeclaratieDetails::default(),
    }
}

pub(super) async fn agree(
    world: &World,
    pgb: &str,
    overeenkomst: OvereenkomstInput,
) -> Result<String, domain::call::AppError> {
    pgb::save_overeenkomst(&world.ctx, SaveOvereenkomst { pgb: pgb.into(), overeenkomst }).await
}

pub(super) async fn declare(
    world: &World,
    pgb: &str,
    declaratie: DeclaratieInput,
) -> Result<String, domain::call::AppError> {
    pgb::save_declaratie(&world.ctx, SaveDeclaratie { pgb: pgb.into(), declaratie }).await
}

#[tokio::test]
async fn a_synced_budget_forecasts_what_the_rules_say() {
    let world = synced();
    let budgets = list(&world).await;
    assert_eq!(budgets.len(), 1);
    let budget = &budgets[0];
    assert_eq!((budget.granted_cents, budget.spent_cents), (1_000_000, 900_000));
    // 28 working days from 23 November to 31 December.
    assert_eq!((budget.planned_cents, budget.forecast_end_cents), (56_000, 44_000));
    assert_eq!((budget.lasts_until, budget.sufficient), (Some(day("2026-12-31")), true));
    assert_eq!((budget.renew_by, budget.as_of), (day("2026-11-05"), day("2026-11-15")));
    assert_eq!((budget.source, budget.person.as_deref()), (SourceKind::Gemeente, Some("Jan")));
    let detail = get(&world, "p1").await;
    assert_eq!(detail.declaraties[0].carer.as_deref(), Some("Bea"));
    let line = &detail.balance_chart.series[0];
    assert_eq!((line.name.as_str(), *line.cents.last().unwrap()), ("balance", Some(44_000)));
}

#[tokio::test]
async fn own_rows_count_beside_the_municipalitys_and_the_same_row_once() {
    let world = synced();
    declare(&world, "p1", declaration("2026-11-20", 10_000)).await.unwrap();
    // The municipality knows these already.
    declare(&world, "p1", declaration("2026-11-01", 900_000)).await.unwrap();
    agree(&world, "p1", agreement(" bea ", 2_000)).await.unwrap();
    let saturdays = agree(&world, "p1", agreement("Ali", 3_000)).await.unwrap();
    let detail = get(&world, "p1").await;
    assert_eq!(detail.view.spent_cents, 910_000);
    // Five Saturdays, Boxing Day included.
    assert_eq!(detail.view.planned_cents, 56_000 + 5 * 3_000);
    assert_eq!((detail.declaraties.len(), detail.overeenkomsten.len()), (2, 2));
    assert_eq!(detail.declaraties[0].source, SourceKind::Zelf, "newest first");
    let sum: i64 = detail.declaraties.iter().map(|row| row.cents).sum();
    assert_eq!(sum, detail.view.spent_cents, "the rows make the figure");
    pgb::delete_row(&world.ctx, DeletePgbRow { id: saturdays }).await.unwrap();
    assert_eq!(get(&world, "p1").await.view.planned_cents, 56_000);
}

#[tokio::test]
async fn the_maximum_tariff_is_the_municipalitys_own() {
    let world = synced();
    let own = gemeenten::bundled().iter().find(|page| page.id == "assen").unwrap();
    let mut page = serde_json::to_value(own).unwrap();
    page["pgbTarieven"] = json!([
        { "categorie": "02", "zorgverlener": "netwerk", "cent": 1_900, "eenheid": "uur", "vanaf": "2024-01-01" },
        { "categorie": "02", "zorgverlener": "netwerk", "cent": 2_100, "eenheid": "uur", "vanaf": "2026-01-01" },
        { "categorie": "02", "zorgverlener": "netwerk", "cent": 2_300, "eenheid": "uur", "vanaf": "2027-01-01" },
        { "categorie": "02", "zorgverlener": "zzp", "cent": 4_900, "eenheid": "uur", "vanaf": "2026-01-01" },
    ]);
    let record = json!({ "fetched": "2026-11-21T08:00:00Z", "etag": null, "page": page });
    world.put(Table::Gemeenten, &[], "assen", &record);
    agree(&world, "p1", agreement("Ali", 5_000)).await.unwrap();
    let most: Vec<_> =
        get(&world, "p1").await.overeenkomsten.iter().map(|row| row.max_tariff_cents).collect();
    assert_eq!(most, [Some(2_100), Some(4_900)]);
}

#[tokio::test]
async fn a_budget_by_hand_is_kept_changed_and_deleted_with_its_rows() {
    let world = World::new();
    let budget = PgbInput {
        id: None,
        voorziening: None,
        name: " Huishouden ".into(),
        granted_cents: 300_000,
        from: day("2026-07-01"),
        until: day("2027-06-30"),
    };
    let id = pgb::save(&world.ctx, SavePgb { budget: budget.clone() }).await.unwrap();
    let carer = agree(&world, &id, agreement("Ali", 3_000)).await.unwrap();
    let row = DeclaratieInput { overeenkomst: Some(carer.clone()), ..declaration("2026-11-14", 12_000) };
    let declared = declare(&world, &id, row.clone()).await.unwrap();
    let detail = get(&world, &id).await;
    assert_eq!((detail.view.name.as_str(), detail.view.dossier.as_str()), ("Huishouden", "eigen"));
    assert_eq!(detail.declaraties[0].carer.as_deref(), Some("Ali"));
    // Change a row in place.
    declare(&world, &id, DeclaratieInput { id: Some(declared), cents: 13_000, ..row }).await.unwrap();
    assert_eq!(get(&world, &id).await.view.spent_cents, 13_000);
    let larger = PgbInput { id: Some(id.clone()), granted_cents: 400_000, ..budget };
    pgb::save(&world.ctx, SavePgb { budget: larger }).await.unwrap();
    assert_eq!(get(&world, &id).await.view.granted_cents, 400_000);
    pgb::delete_row(&world.ctx, DeletePgbRow { id: id.clone() }).await.unwrap();
    assert!(list(&world).await.is_empty());
    let gone = pgb::delete_row(&world.ctx, DeletePgbRow { id: carer }).await;
    assert_eq!(gone.unwrap_err().code, ErrorCode::NotFound, "its rows went along");
}

#[tokio::test]
async fn a_letter_that_awards_a_pgb_is_a_budget_and_becomes_the_record() {
    let world = synced();
    let award = Brief {
        outcome: Some(Outcome::Toegewezen),
        form: Some(Leveringsvorm::Pgb),
        right_from: Some(day("2026-01-01")),
        right_until: Some(day("2026-12-31")),
        pgb_cents: Some(950_000),
        category: Some(Categorie::Begeleiding),
        ..letter(BriefKind::Beschikking, "2025-12-15")
    };
    let own = save_letter(&world, award).await.unwrap();
    let budgets = list(&world).await;
    assert_eq!(budgets.len(), 2);
    let by_letter = budgets.iter().find(|budget| budget.source == SourceKind::Zelf).unwrap().clone();
    assert_eq!((by_letter.granted_cents, by_letter.as_of), (950_000, day("2025-12-15")));
    declare(&world, &by_letter.id, declaration("2026-11-19", 5_000)).await.unwrap();
    assert_eq!(get(&world, &by_letter.id).await.view.spent_cents, 5_000);

    let same = MatchVoorziening { own, synced: "v1".into(), same: true };
    voorzieningen::match_up(&world.ctx, same).await.unwrap();
    assert_eq!(list(&world).await.len(), 1, "the award is shown once");
    let merged = get(&world, &by_letter.id).await;
    assert_eq!(
        (merged.view.id.as_str(), merged.view.granted_cents),
        ("p1", 1_000_000),
        "the municipality's figure"
    );
    assert_eq!(merged.view.spent_cents, 905_000, "and the user's rows stay");
}

#[tokio::test]
async fn bad_rows_are_refused() {
    let world = synced();
    let error = declare(&world, "p1", declaration("2025-12-31", 100)).await.unwrap_err();
    assert_eq!((error.code, error.args["field"].as_str()), (ErrorCode::InvalidDate, "date"));
    let error = declare(&world, "p1", declaration("2026-11-01", 0)).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidAmount);
    let unknown = DeclaratieInput { overeenkomst: Some("o9".into()), ..declaration("2026-11-01", 1) };
    let error = declare(&world, "p1", unknown).await.unwrap_err();
    assert_eq!((error.code, error.args["field"].as_str()), (ErrorCode::InvalidField, "overeenkomst"));
    assert_eq!(
        declare(&world, "p9", declaration("2026-11-01", 1)).await.unwrap_err().code,
        ErrorCode::NotFound
    );
    let synced = pgb::delete_row(&world.ctx, DeletePgbRow { id: "p1".into() }).await;
    assert_eq!(synced.unwrap_err().code, ErrorCode::NotFound, "the municipality's award is not the user's");
    assert_eq!(get(&world, "p1").await.view.spent_cents, 900_000);
}

#[tokio::test]
async fn the_examples_budget_is_read_only() {
    let world = World::new();
    example::show(&world.ctx, ShowExample { on: true }).await.unwrap();
    let id = list(&world).await[0].id.clone();
    assert_eq!(agree(&world, &id, agreement("Ali", 3_000)).await.unwrap_err().code, ErrorCode::ReadOnly);
    assert_eq!(
        declare(&world, &id, declaration("2026-11-01", 1)).await.unwrap_err().code,
        ErrorCode::ReadOnly
    );
}

#[tokio::test]
async fn what_if_changes_the_rest_and_keeps_nothing() {
    let world = synced();
    let before = get(&world, "p1").await;
    // An hour on each working day by Bea, at 20 euro; Christmas Day is free. 100 of the 1.000 euro are left over.
    let mut bea = OvereenkomstInput { carer: "Bea".into(), ..agreement("Bea", 2_000) };
    bea.minutes_by_weekday = [60, 60, 60, 60, 60, 0, 0];
    bea.on_holidays = false;
    bea.from = day("2026-01-01");
    let ask = |overeenkomsten: Vec<OvereenkomstInput>| {
        pgb::what_if(&world.ctx, WhatIf { id: "p1".into(), overeenkomsten })
    };
    let same = ask(vec![bea.clone()]).await.unwrap();
    assert_eq!(
        (same.planned_cents, same.forecast_end_cents, same.lasts_until, same.sufficient),
        (
            before.view.planned_cents,
            before.view.forecast_end_cents,
            before.view.lasts_until,
            before.view.sufficient
        )
    );
    let dearer = ask(vec![OvereenkomstInput { tariff_cents: 4_000, ..bea.clone() }]).await.unwrap();
    assert_eq!(dearer.planned_cents, 2 * before.view.planned_cents);
    let extra = ask(vec![bea.clone(), agreement("Eva", 50_000)]).await.unwrap();
    assert!(!extra.sufficient && extra.lasts_until < same.lasts_until);
    assert_eq!(ask(Vec::new()).await.unwrap().planned_cents, 0);
    let wrong = ask(vec![OvereenkomstInput { tariff_cents: -1, ..bea.clone() }]).await.unwrap_err();
    assert_eq!(wrong.code, ErrorCode::InvalidAmount);
    assert_eq!(ask(vec![bea; 101]).await.unwrap_err().code, ErrorCode::TooLarge);
    assert_eq!(get(&world, "p1").await, before);
}

#[tokio::test]
async fn past_months_give_the_forecast_a_range() {
    let world = synced();
    assert_eq!(get(&world, "p1").await.range, None);
    for (date, cents) in [("2026-07-31", 46_000), ("2026-08-31", 40_000), ("2026-09-30", 50_000)] {
        declare(&world, "p1", declaration(date, cents)).await.unwrap();
    }
    let detail = get(&world, "p1").await;
    let range = detail.range.unwrap();
    assert_eq!(range.months, 3);
    assert!(range.dear_end_cents < detail.view.forecast_end_cents);
    assert!(detail.view.forecast_end_cents <= range.cheap_end_cents);
}
