//! The life of a declaration and of an agreement.

use super::pgb::{agree, agreement, declaration, declare, get, synced};
use super::{World, day};
use crate::backup;
use crate::store::Table;
use crate::views::{agenda, bijlagen, gemeenten, pgb};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{
    BijlageRow, DeclaratieDetails, DeclaratieInput, DeclaratieKind, DeclaratieView, OvereenkomstInput,
    OvereenkomstKind, OvereenkomstTerms, PgbDetail, PgbException, PgbSettings, PgbState, TariffUnit,
};
use domain::call::{
    AddBijlage, AppError, DeletePgbRow, ErrorCode, GetAgenda, GetPgb, MakeBackup, Restore, SavePgbSettings,
};
use serde_json::json;

fn stated(state: PgbState) -> DeclaratieDetails {
    DeclaratieDetails {
        state: Some(state),
        state_on: Some(day("2026-11-21")),
        ..DeclaratieDetails::default()
    }
}

fn detailed(date: &str, cents: i64, details: DeclaratieDetails) -> DeclaratieInput {
    DeclaratieInput { details, ..declaration(date, cents) }
}

async fn row(world: &World, id: &str) -> DeclaratieView {
    get(world, "p1").await.declaraties.into_iter().find(|row| row.id == id).unwrap()
}

pub(super) async fn settle(world: &World, settings: PgbSettings) -> Result<(), AppError> {
    pgb::save_settings(&world.ctx, SavePgbSettings { pgb: "p1".into(), settings }).await
}

async fn bill(world: &World, declaratie: &str) -> Result<BijlageRow, AppError> {
    let file = STANDARD.encode(b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n");
    let call = AddBijlage { brief: declaratie.into(), name: "rekening.pdf".into(), file };
    bijlagen::add(&world.ctx, call).await
}

fn refused(error: AppError) -> (ErrorCode, String) {
    (error.code, error.args.get("field").cloned().unwrap_or_default())
}

#[tokio::test]
async fn a_rejected_declaration_is_not_spent_and_every_other_state_is() {
    let world = synced();
    let mut spent = get(&world, "p1").await.view.spent_cents;
    for state in [PgbState::Made, PgbState::Sent, PgbState::Approved, PgbState::Paid] {
        let cents = 1_000 + i64::from(state as u8);
        declare(&world, "p1", detailed("2026-11-10", cents, stated(state))).await.unwrap();
        spent += cents;
        assert_eq!(get(&world, "p1").await.view.spent_cents, spent, "{state:?}");
    }
    let id = declare(&world, "p1", detailed("2026-11-11", 50_000, stated(PgbState::Rejected))).await.unwrap();
    let detail = get(&world, "p1").await;
    assert_eq!(detail.view.spent_cents, spent);
    let counted: i64 = detail.carer_chart.series.iter().flat_map(|series| &series.cents).flatten().sum();
    assert_eq!(counted, spent, "the chart adds up to the figure");
    // The municipality knows one of that day and amount: a rejected one is not that one.
    declare(&world, "p1", detailed("2026-11-01", 900_000, stated(PgbState::Rejected))).await.unwrap();
    assert_eq!(get(&world, "p1").await.view.spent_cents, spent);
    let sent =
        DeclaratieInput { id: Some(id.clone()), ..detailed("2026-11-11", 50_000, stated(PgbState::Sent)) };
    declare(&world, "p1", sent).await.unwrap();
    assert_eq!(get(&world, "p1").await.view.spent_cents, spent + 50_000);
}

#[tokio::test]
async fn the_carers_six_and_the_holders_four_weeks_end_on_a_day() {
    let world = synced();
    let id = declare(&world, "p1", detailed("2026-10-31", 1_000, stated(PgbState::Made))).await.unwrap();
    let made = row(&world, &id).await;
    assert_eq!((made.carer_by, made.holder_by, made.late), (Some(day("2026-12-12")), None, false));
    let received = |on: &str, state| DeclaratieDetails { received: Some(day(on)), ..stated(state) };
    let change = |details| DeclaratieInput { id: Some(id.clone()), ..detailed("2026-10-31", 1_000, details) };
    declare(&world, "p1", change(received("2026-11-02", PgbState::Made))).await.unwrap();
    let made = row(&world, &id).await;
    assert_eq!((made.carer_by, made.holder_by, made.late), (None, Some(day("2026-11-30")), false));
    world.at("2026-12-01T09:00");
    assert!(row(&world, &id).await.late);
    world.at("2026-11-21T10:00");
    settle(&world, PgbSettings { cutoff: Some(day("2027-01-15")), ..PgbSettings::default() }).await.unwrap();
    assert_eq!(row(&world, &id).await.holder_by, Some(day("2026-11-30")));
    declare(&world, "p1", change(received("2026-11-02", PgbState::Sent))).await.unwrap();
    let sent = row(&world, &id).await;
    assert_eq!((sent.carer_by, sent.holder_by, sent.late), (None, None, false));
}

#[tokio::test]
async fn what_a_budget_does_not_allow_is_refused_until_it_does() {
    let world = synced();
    let free = DeclaratieDetails {
        kind: Some(DeclaratieKind::VrijBesteedbaar),
        state: Some(PgbState::Made),
        ..DeclaratieDetails::default()
    };
    let holidays = DeclaratieDetails { kind: Some(DeclaratieKind::Feestdagen), ..free.clone() };
    for details in [&free, &holidays] {
        let error = declare(&world, "p1", detailed("2026-11-10", 100, details.clone())).await.unwrap_err();
        assert_eq!(refused(error), (ErrorCode::InvalidField, "kind".into()));
    }
    let settings =
        PgbSettings { cutoff: Some(day("2020-02-01")), vrij_besteedbaar: true, ..PgbSettings::default() };
    settle(&world, settings.clone()).await.unwrap();
    assert_eq!(get(&world, "p1").await.settings, settings);
    let id = declare(&world, "p1", detailed("2026-11-10", 100, free)).await.unwrap();
    assert_eq!(row(&world, &id).await.holder_by, Some(day("2027-02-01")), "the cut-off alone");
    let error = declare(&world, "p1", detailed("2026-11-10", 100, holidays)).await.unwrap_err();
    assert_eq!(refused(error), (ErrorCode::InvalidField, "kind".into()));
    let wrong = settle(&world, PgbSettings { renew_weeks: Some(0), ..PgbSettings::default() }).await;
    assert_eq!(refused(wrong.unwrap_err()), (ErrorCode::InvalidField, "renewWeeks".into()));
    settle(&world, PgbSettings { renew_weeks: Some(10), ..settings }).await.unwrap();
    assert_eq!(get(&world, "p1").await.view.renew_by, day("2026-10-22"));
    let on = day("2026-10-22");
    let items = agenda::list(&world.ctx, GetAgenda { from: on, until: on }).await.unwrap();
    assert_eq!(items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["pgb-p1-verlengen"]);
    let unknown = SavePgbSettings { pgb: "p9".into(), settings: PgbSettings::default() };
    let error = pgb::save_settings(&world.ctx, unknown).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[tokio::test]
async fn bad_details_are_refused_at_their_field() {
    let world = synced();
    let made = || stated(PgbState::Made);
    let cases = [
        ("from", DeclaratieDetails { from: Some(day("2025-12-31")), ..made() }),
        ("from", DeclaratieDetails { from: Some(day("2026-11-11")), ..made() }),
        ("received", DeclaratieDetails { received: Some(day("2026-11-22")), ..made() }),
        ("stateOn", DeclaratieDetails { state_on: Some(day("2027-01-01")), ..made() }),
        ("quantity", DeclaratieDetails { quantity: Some(0), ..made() }),
        ("tariffCents", DeclaratieDetails { tariff_cents: Some(-1), ..made() }),
        ("note", DeclaratieDetails { note: Some("x".repeat(4_001)), ..made() }),
        (
            "cents",
            DeclaratieDetails {
                kind: Some(DeclaratieKind::Reiskosten),
                quantity: Some(125),
                tariff_cents: Some(23),
                ..made()
            },
        ),
    ];
    for (field, details) in cases {
        let error = declare(&world, "p1", detailed("2026-11-10", 100, details)).await.unwrap_err();
        assert_eq!(refused(error).1, field);
    }
    let ride = DeclaratieDetails {
        kind: Some(DeclaratieKind::Reiskosten),
        quantity: Some(125),
        tariff_cents: Some(23),
        ..made()
    };
    declare(&world, "p1", detailed("2026-11-10", 288, ride)).await.unwrap();
    assert_eq!(get(&world, "p1").await.view.spent_cents, 900_288);
}

#[tokio::test]
async fn a_declaration_over_the_balance_is_kept_with_a_warning() {
    let world = synced();
    let under = declare(&world, "p1", declaration("2026-11-10", 100_000)).await.unwrap();
    let over = declare(&world, "p1", declaration("2026-11-12", 1)).await.unwrap();
    assert_eq!((row(&world, &under).await.over, row(&world, &over).await.over), (false, true));
    assert_eq!(get(&world, "p1").await.view.forecast_end_cents, -1 - 56_000);
}

#[tokio::test]
async fn a_bill_stays_with_its_declaration_also_where_the_municipality_tells_of_it() {
    let world = synced();
    let input = detailed(
        "2026-11-12",
        4_000,
        DeclaratieDetails { note: Some("bon".into()), ..stated(PgbState::Sent) },
    );
    let id = declare(&world, "p1", input.clone()).await.unwrap();
    let kept = bill(&world, &id).await.unwrap();
    assert_eq!(get(&world, "p1").await.bijlagen, std::slice::from_ref(&kept));
    assert_eq!(bill(&world, "r1").await.unwrap_err().code, ErrorCode::NotFound, "it is not the user's own");
    // Deleted and put back: the bill is still there.
    pgb::delete_row(&world.ctx, DeletePgbRow { id: id.clone() }).await.unwrap();
    assert!(get(&world, "p1").await.bijlagen.is_empty());
    declare(&world, "p1", DeclaratieInput { id: Some(id.clone()), ..input.clone() }).await.unwrap();
    assert_eq!(get(&world, "p1").await.bijlagen, [kept]);
    // The municipality tells of the same one.
    let twice = declare(&world, "p1", DeclaratieInput { cents: 900_000, date: day("2026-11-01"), ..input })
        .await
        .unwrap();
    let shown = bill(&world, &twice).await.unwrap();
    let detail = get(&world, "p1").await;
    assert_eq!(detail.declaraties.len(), 2);
    let told = detail.declaraties.iter().find(|row| row.id == "r1").unwrap();
    assert_eq!((told.details.note.as_deref(), told.details.state), (Some("bon"), Some(PgbState::Sent)));
    assert!(detail.bijlagen.iter().any(|row| row.id == shown.id && row.brief == "r1"));
    // Gone for good when the next row is deleted.
    pgb::delete_row(&world.ctx, DeletePgbRow { id: id.clone() }).await.unwrap();
    pgb::delete_row(&world.ctx, DeletePgbRow { id: twice }).await.unwrap();
    declare(&world, "p1", DeclaratieInput { id: Some(id), ..declaration("2026-11-12", 4_000) })
        .await
        .unwrap();
    assert!(get(&world, "p1").await.bijlagen.is_empty());
}

fn monthly(carer: &str) -> OvereenkomstInput {
    OvereenkomstInput {
        terms: OvereenkomstTerms { unit: TariffUnit::Maand, ..OvereenkomstTerms::default() },
        from: day("2026-09-16"),
        ..agreement(carer, 30_000)
    }
}

#[tokio::test]
async fn a_monthly_sum_is_spent_by_itself_and_can_be_another_amount() {
    let world = synced();
    let id = agree(&world, "p1", monthly("Ali")).await.unwrap();
    let detail = get(&world, "p1").await;
    // Half of September, all of October; November and December are ahead.
    assert_eq!(detail.view.spent_cents, 900_000 + 15_000 + 30_000);
    assert_eq!(detail.view.planned_cents, 56_000 + 60_000);
    let sum: i64 = detail.declaraties.iter().map(|row| row.cents).sum();
    assert_eq!(sum, detail.view.spent_cents, "the rows make the figure");
    let october = detail.declaraties.iter().find(|row| row.date == day("2026-10-31")).unwrap().clone();
    assert!(october.automatic && october.carer.as_deref() == Some("Ali"));
    assert_eq!(october.details.kind, Some(DeclaratieKind::Maandloon));
    assert!(detail.to_declare.iter().all(|month| month.carer != "Ali"), "nothing to declare");
    let gone = pgb::delete_row(&world.ctx, DeletePgbRow { id: october.id.clone() }).await;
    assert_eq!(gone.unwrap_err().code, ErrorCode::NotFound);
    let real = DeclaratieInput {
        id: Some(october.id.clone()),
        overeenkomst: Some(id.clone()),
        ..detailed("2026-10-31", 28_000, october.details)
    };
    declare(&world, "p1", real).await.unwrap();
    let detail = get(&world, "p1").await;
    assert_eq!(detail.view.spent_cents, 900_000 + 15_000 + 28_000);
    assert!(!detail.declaraties.iter().find(|row| row.id == october.id).unwrap().automatic);
    // Nothing is paid on what was not sent, or was rejected.
    for (state, ahead) in [(PgbState::Made, 60_000), (PgbState::Rejected, 0)] {
        let mut input = OvereenkomstInput { id: Some(id.clone()), ..monthly("Ali") };
        input.terms.state = Some(state);
        agree(&world, "p1", input).await.unwrap();
        let view = get(&world, "p1").await.view;
        assert_eq!((view.spent_cents, view.planned_cents), (928_000, 56_000 + ahead), "{state:?}");
    }
}

#[tokio::test]
async fn agreements_that_overlap_are_named_and_their_exceptions_count() {
    let world = synced();
    agree(&world, "p1", agreement("Ali", 2_000)).await.unwrap();
    assert!(get(&world, "p1").await.overeenkomsten.iter().all(|row| row.overlaps_from.is_none()));
    let late = OvereenkomstInput { from: day("2026-12-01"), ..agreement("ali ", 2_500) };
    agree(&world, "p1", late).await.unwrap();
    let detail = get(&world, "p1").await;
    let of =
        |tariff| detail.overeenkomsten.iter().find(|row| row.tariff_cents == tariff && row.carer != "Bea");
    assert_eq!(of(2_000).unwrap().overlaps_from, Some(day("2026-12-01")));
    assert_eq!(of(2_500).unwrap().overlaps_from, Some(day("2026-12-01")));
    // What the user knows of the municipality's agreement: a week off, and that Bea is family.
    let mut bea = agreement("Bea", 2_000);
    bea.terms.kind = Some(OvereenkomstKind::Familie);
    bea.terms.exceptions =
        vec![PgbException { from: day("2026-11-30"), until: day("2026-12-06"), by_weekday: [0; 7] }];
    agree(&world, "p1", bea).await.unwrap();
    let after = get(&world, "p1").await;
    assert_eq!(after.view.planned_cents, detail.view.planned_cents - 5 * 2_000);
    let shown = after.overeenkomsten.iter().find(|row| row.id == "o1").unwrap();
    assert_eq!(
        (shown.terms.kind, shown.terms.state),
        (Some(OvereenkomstKind::Familie), Some(PgbState::Approved))
    );
}

#[tokio::test]
async fn bad_terms_are_refused_at_their_field() {
    let world = synced();
    let exception = |from: &str, until: &str, minutes| PgbException {
        from: day(from),
        until: day(until),
        by_weekday: [minutes; 7],
    };
    let terms = OvereenkomstTerms::default;
    let cases = [
        ("unitsByWeekday", OvereenkomstTerms { units_by_weekday: [25; 7], ..terms() }),
        ("noticeWeeks", OvereenkomstTerms { notice_weeks: Some(105), ..terms() }),
        ("state", OvereenkomstTerms { state: Some(PgbState::Paid), ..terms() }),
        (
            "exceptions",
            OvereenkomstTerms { exceptions: vec![exception("2026-12-02", "2026-12-01", 0)], ..terms() },
        ),
        (
            "exceptions",
            OvereenkomstTerms { exceptions: vec![exception("2026-12-01", "2026-12-02", 1_441)], ..terms() },
        ),
        (
            "exceptions",
            OvereenkomstTerms {
                unit: TariffUnit::Rit,
                exceptions: vec![exception("2026-12-01", "2026-12-02", 60)],
                ..terms()
            },
        ),
    ];
    for (field, terms) in cases {
        let error =
            agree(&world, "p1", OvereenkomstInput { terms, ..agreement("Ali", 2_000) }).await.unwrap_err();
        assert_eq!(refused(error).1, field);
    }
    let reversed = OvereenkomstInput { until: Some(day("2026-10-31")), ..agreement("Ali", 2_000) };
    assert_eq!(
        refused(agree(&world, "p1", reversed).await.unwrap_err()),
        (ErrorCode::InvalidDate, "until".into())
    );
    let dear = OvereenkomstInput { tariff_cents: 2_000_001, ..monthly("Ali") };
    assert_eq!(
        refused(agree(&world, "p1", dear).await.unwrap_err()),
        (ErrorCode::InvalidAmount, "tariffCents".into())
    );
    agree(&world, "p1", OvereenkomstInput { tariff_cents: 250_000, ..monthly("Ali") }).await.unwrap();
}

#[tokio::test]
async fn a_relative_counts_as_network_where_the_municipality_says_so() {
    let world = synced();
    let mut page =
        serde_json::to_value(gemeenten::bundled().iter().find(|page| page.id == "assen").unwrap()).unwrap();
    page["pgbTarieven"] = json!([
        { "categorie": "02", "zorgverlener": "netwerk", "cent": 2_100, "eenheid": "uur", "vanaf": "2026-01-01" },
        { "categorie": "02", "zorgverlener": "zzp", "cent": 4_900, "eenheid": "uur", "vanaf": "2026-01-01" },
        { "categorie": "02", "zorgverlener": "zzp", "cent": 1_500, "eenheid": "rit", "vanaf": "2026-01-01" },
    ]);
    let mut family = agreement("Ali", 4_000);
    family.terms.kind = Some(OvereenkomstKind::Familie);
    let id = agree(&world, "p1", family.clone()).await.unwrap();
    for (says, most, as_netwerk) in
        [(json!(true), 2_100, true), (json!(false), 4_900, false), (json!(null), 4_900, false)]
    {
        page["familieIsNetwerk"] = says;
        let record = json!({ "fetched": "2026-11-21T08:00:00Z", "etag": null, "page": page.clone() });
        world.put(Table::Gemeenten, &[], "assen", &record);
        let detail = get(&world, "p1").await;
        let ali = detail.overeenkomsten.iter().find(|row| row.id == id).unwrap();
        assert_eq!((ali.max_tariff_cents, ali.as_netwerk), (Some(most), as_netwerk));
    }
    for (unit, most) in
        [(TariffUnit::Rit, Some(1_500)), (TariffUnit::Dagdeel, None), (TariffUnit::Maand, None)]
    {
        let mut other = OvereenkomstInput { id: Some(id.clone()), ..family.clone() };
        other.terms.unit = unit;
        agree(&world, "p1", other).await.unwrap();
        let detail = get(&world, "p1").await;
        assert_eq!(detail.overeenkomsten.iter().find(|row| row.id == id).unwrap().max_tariff_cents, most);
    }
}

#[tokio::test]
async fn a_backup_brings_every_row_and_bill_back() {
    let world = synced();
    settle(&world, PgbSettings { feestdagen: true, ..PgbSettings::default() }).await.unwrap();
    let carer = agree(&world, "p1", monthly("Ali")).await.unwrap();
    let holiday = DeclaratieDetails { kind: Some(DeclaratieKind::Feestdagen), ..stated(PgbState::Sent) };
    let id = declare(
        &world,
        "p1",
        DeclaratieInput { overeenkomst: Some(carer), ..detailed("2026-11-12", 4_000, holiday) },
    )
    .await
    .unwrap();
    bill(&world, &id).await.unwrap();
    let before = get(&world, "p1").await;
    let made = backup::make(&world.ctx, MakeBackup {}).await.unwrap();
    let file = world.ctx.files.get(made.file.path.strip_prefix("/file/").unwrap()).unwrap();
    let other = synced();
    let restore = || Restore { file: STANDARD.encode(&file.bytes), words: made.words.join(" ") };
    backup::restore(&other.ctx, restore()).await.unwrap();
    assert_eq!(get(&other, "p1").await, before);
    backup::restore(&other.ctx, restore()).await.unwrap();
    assert_eq!(get(&other, "p1").await, before, "twice is once");
}

#[tokio::test]
async fn of_many_declarations_the_newest_come_first_and_all_where_they_are_asked_for() {
    let world = synced();
    let mut ids = Vec::new();
    for n in 1..=13 {
        ids.push(declare(&world, "p1", declaration(&format!("2026-11-{n:02}"), 100)).await.unwrap());
    }
    for id in [&ids[0], &ids[12]] {
        bill(&world, id).await.unwrap();
    }
    let few = pgb::get(&world.ctx, GetPgb { id: "p1".into(), all: false }).await.unwrap();
    let all = get(&world, "p1").await;
    // and the municipality's own
    assert_eq!((few.declaraties.len(), few.more_declaraties), (12, 2));
    assert_eq!((all.declaraties.len(), all.more_declaraties), (14, 0));
    assert_eq!(few.declaraties, all.declaraties[..12]);
    assert_eq!(few.view, all.view, "what is left out is counted all the same");
    let bills = |detail: &PgbDetail| detail.bijlagen.iter().map(|row| row.brief.clone()).collect::<Vec<_>>();
    assert_eq!(bills(&few), [ids[12].clone()]);
    assert_eq!(bills(&all).len(), 2);
}
