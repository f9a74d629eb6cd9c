use super::brieven::{letter, save};
use super::world::{voorziening, zaak};
use super::{World, day};
use crate::views::{bijdrage, voorzieningen};
use domain::call::view::{BijdrageView, Brief, BriefKind, Huishouden, Outcome};
use domain::call::{ErrorCode, GetBijdrage, GetVoorziening, SaveHuishouden, SaveKostprijs};
use domain::voorziening::Categorie;
use municipal_api::Collectie;
use serde_json::json;

/// A wheelchair and help in the house, both running since October, of one person.
fn running(categories: &[(&str, &str)]) -> World {
    let world = World::new();
    let zaken: Vec<_> =
        categories.iter().map(|(id, category)| zaak(&format!("z{id}"), "Hulp", category, &[])).collect();
    let rows: Vec<_> = categories
        .iter()
        .map(|(id, category)| {
            let mut row = voorziening(&format!("v{id}"), "Hulp", category, &[&format!("z{id}")]);
            row["resultaat"] = json!("toegewezen");
            row["ingangsdatum"] = json!("2026-10-12");
            row["gebeurtenissen"] = json!([{ "soort": "leveringGestart", "datum": "2026-10-12" }]);
            row
        })
        .collect();
    world.dossier("d1", "Jan", "eigen").rows("d1", Collectie::Zaken, json!(zaken)).rows(
        "d1",
        Collectie::Voorzieningen,
        json!(rows),
    );
    world
}

async fn get(world: &World, id: &str) -> BijdrageView {
    bijdrage::get(&world.ctx, GetBijdrage { voorziening: id.into() }).await.unwrap()
}

async fn answer(world: &World, dossier: &str, huishouden: Huishouden) {
    let call = SaveHuishouden { dossier: dossier.into(), huishouden };
    bijdrage::save_huishouden(&world.ctx, call).await.unwrap();
}

#[tokio::test]
async fn which_amount_from_when_and_whom_to_ask() {
    let world = running(&[("1", "02")]);
    let view = get(&world, "v1").await;
    assert_eq!((view.contribution.state.as_str(), view.contribution.monthly_cents), ("due", Some(2_180)));
    assert_eq!((view.start, view.months[0].month), (Some(day("2026-10-12")), day("2026-11-01")));
    assert_eq!(view.months[0].collected, day("2026-12-01"));
    assert_eq!(view.open, ["aow", "minimabeleid", "child", "wlz"]);
    assert!(!view.has_cost_price && view.ask.unwrap().phone.is_some());
    let unknown = view.months.iter().find(|month| month.month == day("2027-01-01")).unwrap();
    assert_eq!(unknown.cents, None, "the year is not published");
}

#[tokio::test]
async fn an_answer_counts_for_all_help_of_the_dossier_and_for_no_other() {
    let world = running(&[("1", "02"), ("2", "13")]);
    answer(&world, "d1", Huishouden { partner_below_aow: Some(true), ..Huishouden::default() }).await;
    for id in ["v1", "v2"] {
        let view = get(&world, id).await;
        assert_eq!(
            (view.contribution.state.as_str(), view.contribution.reasons[0].as_str()),
            ("exempt", "aow")
        );
        assert!(view.months.is_empty() && !view.open.contains(&"aow".to_owned()));
    }
    let shown = voorzieningen::get(&world.ctx, GetVoorziening { id: "v1".into() }).await.unwrap();
    assert_eq!(shown.contribution.state, "exempt", "the same on the voorziening's own page");
    let own = Brief {
        outcome: Some(Outcome::Toegewezen),
        right_from: Some(day("2026-10-12")),
        ..letter(BriefKind::Beschikking, "2026-10-05")
    };
    let own = save(&world, own).await.unwrap();
    assert_eq!(get(&world, &own).await.contribution.state, "due");
    answer(&world, "d1", Huishouden::default()).await;
    assert_eq!(get(&world, "v1").await.contribution.state, "due", "taken back");
}

#[tokio::test]
async fn a_wheelchair_alone_is_free_and_beside_other_help_it_is_not() {
    assert_eq!(get(&running(&[("1", "11")]), "v1").await.contribution.reasons, ["wheelchair"]);
    let both = running(&[("1", "11"), ("2", "02")]);
    let view = get(&both, "v1").await;
    assert_eq!((view.contribution.state.as_str(), view.others), ("due", 1));
    // Of letters alone the app does not know what else there is: it asks.
    let world = World::new();
    let chair = Brief {
        category: Some(Categorie::Rolstoelen),
        outcome: Some(Outcome::Toegewezen),
        ..letter(BriefKind::Beschikking, "2026-10-05")
    };
    let id = save(&world, chair).await.unwrap();
    assert!(get(&world, &id).await.open.contains(&"wheelchair".to_owned()));
    answer(&world, "eigen", Huishouden { only_wheelchair: Some(true), ..Huishouden::default() }).await;
    assert_eq!(get(&world, &id).await.contribution.reasons, ["wheelchair"]);
}

#[tokio::test]
async fn a_cost_price_stops_the_months() {
    let world = running(&[("1", "12")]);
    let set = async |cents| {
        bijdrage::save_kostprijs(&world.ctx, SaveKostprijs { voorziening: "z1".into(), cents }).await
    };
    set(Some(3_000)).await.unwrap();
    let view = get(&world, "v1").await;
    assert_eq!(
        (view.cost_cents, view.stops, view.left_cents),
        (Some(3_000), Some(day("2026-12-01")), Some(0))
    );
    let cents: Vec<_> = view.months.iter().map(|month| month.cents).collect();
    assert_eq!(cents, [Some(2_180), Some(820)]);
    for wrong in [0, -1, 100_000_001] {
        assert_eq!(set(Some(wrong)).await.unwrap_err().code, ErrorCode::InvalidAmount);
    }
    set(None).await.unwrap();
    assert_eq!(get(&world, "v1").await.stops, None);
    let other = running(&[("1", "02")]);
    let call = SaveKostprijs { voorziening: "v1".into(), cents: Some(3_000) };
    let error = bijdrage::save_kostprijs(&other.ctx, call).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidField, "help has no cost price");
}

#[tokio::test]
async fn beschermd_wonen_shows_no_flat_amount_and_no_months() {
    let view = get(&running(&[("1", "15")]), "v1").await;
    assert_eq!((view.contribution.state.as_str(), view.contribution.monthly_cents), ("separate", None));
    assert!(view.months.is_empty() && view.questions.is_empty());
    let gone = bijdrage::get(&World::new().ctx, GetBijdrage { voorziening: "v1".into() }).await.unwrap_err();
    assert_eq!(gone.code, ErrorCode::NotFound);
    let call = SaveHuishouden { dossier: "d9".into(), huishouden: Huishouden::default() };
    assert_eq!(
        bijdrage::save_huishouden(&World::new().ctx, call).await.unwrap_err().code,
        ErrorCode::NotFound
    );
}
