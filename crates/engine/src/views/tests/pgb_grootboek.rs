//! Whatever is written on two devices: the ledger adds up to the cent, and no row is lost when they merge.

use super::pgb::{agree, agreement, declaration, declare, get, synced};
use super::{World, day};
use crate::own;
use crate::store::Table;
use crate::views::pgb;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::calendar::plus_days;
use domain::call::view::{
    DeclaratieDetails, DeclaratieInput, OvereenkomstInput, OvereenkomstTerms, PgbDay, PgbDetail, PgbInput,
    PgbState, TariffUnit,
};
use domain::call::{DeletePgbRow, GetMonth, ImportDeclaraties, SaveMonth, SavePgb};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Something that is written on one of two devices.
#[derive(Clone, Debug)]
enum Act {
    /// A declaration so many days back, in a state or in none.
    Declare(usize, i64, i64, Option<PgbState>),
    /// An agreement at this tariff for this unit.
    Agree(usize, i64, TariffUnit),
    /// So many minutes on each planned day of October.
    October(usize, u32),
    /// Deletes one of the rows that were written, and puts it back or not.
    Delete(usize, usize, bool),
    /// The first device learns what the second has.
    Merge,
}

fn act() -> impl Strategy<Value = Act> {
    let state = proptest::option::of(proptest::sample::select(PgbState::ALL));
    prop_oneof![
        4 => (0..2usize, 0..300i64, 1..90_000i64, state).prop_map(|(d, days, cents, state)| Act::Declare(d, days, cents, state)),
        2 => (0..2usize, 1..9_000i64, proptest::sample::select(TariffUnit::ALL)).prop_map(|(d, cents, unit)| Act::Agree(d, cents, unit)),
        1 => (0..2usize, 0..300u32).prop_map(|(d, minutes)| Act::October(d, minutes)),
        1 => (0..2usize, 0..20usize, any::<bool>()).prop_map(|(d, n, back)| Act::Delete(d, n, back)),
        1 => Just(Act::Merge),
    ]
}

fn merge(from: &World, into: &World) {
    let records = from.ctx.store.read_now(own::all).unwrap();
    into.ctx.store.write_now(|w| own::merge(w, records)).unwrap();
}

/// The ids of the rows that live.
fn live(world: &World) -> BTreeSet<String> {
    let all = world.ctx.store.read_now(own::all).unwrap();
    let rows =
        all.into_iter().filter(|r| r.is_alive() && ["declaratie", "overeenkomst"].contains(&r.kind.as_str()));
    rows.map(|record| record.id).collect()
}

async fn october(world: &World, minutes: u32) -> Option<String> {
    let (pgb, overeenkomst, month) = ("p1".to_owned(), "o1".to_owned(), day("2026-10-01"));
    let call = GetMonth { pgb: pgb.clone(), overeenkomst: overeenkomst.clone(), month };
    let view = pgb::month(&world.ctx, call).await.unwrap();
    let planned = view.days.into_iter().filter(|day| day.planned > 0);
    let days = planned.map(|day| PgbDay { real: Some(minutes), ..day }).collect();
    pgb::save_month(&world.ctx, SaveMonth { pgb, overeenkomst, month, days }).await.ok()
}

fn adds_up(detail: &PgbDetail) {
    let view = &detail.view;
    assert_eq!(view.spent_cents + view.planned_cents + view.forecast_end_cents, view.granted_cents);
    let counted = detail.declaraties.iter().filter(|row| row.details.state != Some(PgbState::Rejected));
    assert_eq!(counted.map(|row| row.cents).sum::<i64>(), view.spent_cents, "the rows make the figure");
    let months = detail.carer_chart.series.iter().flat_map(|series| &series.cents).flatten();
    assert_eq!(months.sum::<i64>(), view.spent_cents, "and so does the chart");
    let real = detail.plan_chart.series[1].cents.iter().flatten();
    assert_eq!(real.sum::<i64>(), view.spent_cents);
    let ahead = view.planned_cents + view.forecast_end_cents;
    assert!(detail.to_declare.iter().all(|month| month.left_cents == ahead - month.cents));
}

async fn live_through(acts: Vec<Act>) {
    let devices = [synced(), synced()];
    let mut written: [BTreeSet<String>; 2] = Default::default();
    let mut deleted = BTreeSet::new();
    let mut rows: Vec<(String, DeclaratieInput)> = Vec::new();
    for act in acts {
        match act {
            Act::Declare(device, days, cents, state) => {
                let date = plus_days(day("2026-11-21"), -days).to_string();
                let details = DeclaratieDetails { state, ..DeclaratieDetails::default() };
                let input =
                    DeclaratieInput { carer: Some("Eva".into()), details, ..declaration(&date, cents) };
                let id = declare(&devices[device], "p1", input.clone()).await.unwrap();
                written[device].insert(id.clone());
                rows.push((id.clone(), DeclaratieInput { id: Some(id), ..input }));
            }
            Act::Agree(device, cents, unit) => {
                let terms =
                    OvereenkomstTerms { unit, units_by_weekday: [1; 7], ..OvereenkomstTerms::default() };
                let from = day("2026-08-20");
                let input = OvereenkomstInput { terms, from, ..agreement("Ali", cents) };
                written[device].insert(agree(&devices[device], "p1", input).await.unwrap());
            }
            Act::October(device, minutes) => {
                written[device].extend(october(&devices[device], minutes).await);
            }
            Act::Delete(device, n, back) => {
                let Some((id, input)) = rows.get(n).cloned() else { continue };
                if !written[device].contains(&id) || deleted.contains(&id) {
                    continue;
                }
                pgb::delete_row(&devices[device].ctx, DeletePgbRow { id: id.clone() }).await.unwrap();
                if back {
                    declare(&devices[device], "p1", input).await.unwrap();
                } else {
                    deleted.insert(id);
                }
            }
            Act::Merge => {
                merge(&devices[1], &devices[0]);
                let theirs = written[1].clone();
                written[0].extend(theirs);
            }
        }
    }
    for device in &devices {
        let detail = get(device, "p1").await;
        adds_up(&detail);
        assert_eq!(get(device, "p1").await, detail, "it repeats");
    }
    merge(&devices[0], &devices[1]);
    merge(&devices[1], &devices[0]);
    let all: BTreeSet<String> = written.into_iter().flatten().filter(|id| !deleted.contains(id)).collect();
    for device in &devices {
        assert_eq!(live(device), all, "no row is lost, and none comes back");
    }
    let merged = get(&devices[0], "p1").await;
    adds_up(&merged);
    let of = |detail: &PgbDetail| {
        let mut rows = detail.declaraties.clone();
        rows.sort_by(|a, b| a.id.cmp(&b.id));
        rows
    };
    let other = get(&devices[1], "p1").await;
    assert_eq!(of(&other), of(&merged));
    assert_eq!(other.view, merged.view);
}

#[tokio::test]
async fn ten_years_of_history_add_up() {
    let world = World::new();
    let budget = PgbInput {
        id: None,
        voorziening: None,
        name: "Begeleiding".into(),
        granted_cents: 50_000_000,
        from: day("2016-12-01"),
        until: day("2026-12-31"),
    };
    let id = pgb::save(&world.ctx, SavePgb { budget }).await.unwrap();
    let bea = OvereenkomstInput { from: day("2016-12-01"), ..agreement("Bea", 2_000) };
    agree(&world, &id, bea).await.unwrap();
    let mut terms = OvereenkomstTerms { unit: TariffUnit::Maand, ..OvereenkomstTerms::default() };
    terms.notice_weeks = Some(4);
    agree(&world, &id, OvereenkomstInput { terms, from: day("2016-12-01"), ..agreement("Ali", 30_000) })
        .await
        .unwrap();
    let mut table = "datum;zorgverlener;bedrag\n".to_owned();
    let mut on = day("2016-12-01");
    while on <= day("2026-11-20") {
        table.push_str(&format!("{};Bea;{},50\n", domain::input::plain_date(on), 20 + on.day()));
        on = plus_days(on, 1);
    }
    let call = ImportDeclaraties { pgb: id.clone(), file: STANDARD.encode(table) };
    assert_eq!(pgb::import(&world.ctx, call).await.unwrap(), 3_642);
    let detail = get(&world, &id).await;
    adds_up(&detail);
    // 119 whole months of the monthly sum are paid: December 2016 to October 2026.
    assert_eq!(detail.declaraties.iter().filter(|row| row.automatic).count(), 119);
    assert_eq!((detail.plan_chart.dates.len(), detail.carer_chart.series.len()), (121, 2));
    assert_eq!(detail.to_declare, [], "every month was declared");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_ledger_adds_up_and_merging_loses_no_row(acts in proptest::collection::vec(act(), 1..14)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(live_through(acts));
    }
}

#[tokio::test]
async fn records_from_before_the_new_fields_merge_with_newer_ones() {
    let (old, new) = (synced(), synced());
    // As an earlier version wrote it: no details, no terms.
    let stamp = serde_json::json!({ "at": 1, "n": 0, "device": "0123456789abcdef" });
    let field = |value: serde_json::Value| serde_json::json!({ "value": value, "stamp": stamp });
    let id = "0123456789abcdef0123456789abcdef";
    let record = serde_json::json!({ "kind": "declaratie", "id": id, "born": stamp, "fields": {
        "pgb": field("p1".into()), "id": field(id.into()), "date": field("2026-11-20".into()),
        "cents": field(4_000.into()), "overeenkomst": field(serde_json::Value::Null), "carer": field("Eva".into()),
    } });
    old.put(Table::Own, &["declaratie"], id, &record);
    assert_eq!(get(&old, "p1").await.view.spent_cents, 904_000);
    merge(&old, &new);
    let input = DeclaratieInput {
        id: Some(id.into()),
        carer: Some("Eva".into()),
        details: DeclaratieDetails { state: Some(PgbState::Paid), ..DeclaratieDetails::default() },
        ..declaration("2026-11-20", 4_000)
    };
    declare(&new, "p1", input).await.unwrap();
    // Meanwhile the older device changes the amount: both changes stay.
    let cheaper = DeclaratieInput {
        id: Some(id.into()),
        carer: Some("Eva".into()),
        ..declaration("2026-11-20", 3_000)
    };
    declare(&old, "p1", cheaper).await.unwrap();
    merge(&old, &new);
    merge(&new, &old);
    let row = |detail: PgbDetail| detail.declaraties.into_iter().find(|row| row.id == id).unwrap();
    let (here, there) = (row(get(&old, "p1").await), row(get(&new, "p1").await));
    assert_eq!(here, there);
    assert_eq!((here.cents, here.details.state), (3_000, Some(PgbState::Paid)));
}
