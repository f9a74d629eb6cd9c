use super::World;
use crate::own::{self, Kind};
use crate::settings;
use crate::store::Table;
use crate::views::{contacten, gemeenten};
use domain::call::view::{ContactView, Profile, Settings};
use domain::call::{
    ErrorCode, GetContacten, GetGemeente, GetGemeenten, GetSettings, SaveProfile, SaveSettings,
};
use serde_json::json;

async fn contacts(world: &World) -> Vec<ContactView> {
    contacten::list(&world.ctx, GetContacten {}).await.unwrap()
}

#[tokio::test]
async fn before_anything_is_connected_the_pages_of_the_app_are_there() {
    let world = World::new();
    let rows = gemeenten::list(&world.ctx, GetGemeenten {}).await.unwrap();
    let shape: Vec<_> = rows.iter().map(|row| (row.id.as_str(), row.connectable, row.connected)).collect();
    assert_eq!(shape, [("assen", true, false), ("emmen", false, false)]);
    let emmen = gemeenten::get(&world.ctx, GetGemeente { id: "emmen".into() }).await.unwrap();
    assert_eq!((emmen.name.as_str(), emmen.toegang.as_str()), ("Emmen", "De Toegang"));
    assert!(emmen.aanbod.len() >= 8);
    let unknown = gemeenten::get(&world.ctx, GetGemeente { id: "coevorden".into() }).await;
    assert_eq!(unknown.unwrap_err().code, ErrorCode::NotFound);
}

#[tokio::test]
async fn what_a_municipality_publishes_takes_the_place_of_what_the_app_brought() {
    let world = World::new();
    world.dossier("d1", "Jan", "eigen");
    let mut page = serde_json::to_value(&gemeenten::bundled()[0]).unwrap();
    page["toegang"] = json!("Wmo-loket");
    world.put(
        Table::Gemeenten,
        &[],
        "assen",
        &json!({ "fetched": "2026-11-21T08:00:00Z", "etag": "\"1\"", "page": page }),
    );
    let assen = gemeenten::get(&world.ctx, GetGemeente { id: "assen".into() }).await.unwrap();
    assert_eq!(assen.toegang, "Wmo-loket");
    let rows = gemeenten::list(&world.ctx, GetGemeenten {}).await.unwrap();
    assert!(rows[0].connected);
    // A page that this version cannot read costs nothing but its news.
    world.put(
        Table::Gemeenten,
        &[],
        "assen",
        &json!({ "fetched": "2026-11-21T08:00:00Z", "etag": null, "page": 7 }),
    );
    let assen = gemeenten::get(&world.ctx, GetGemeente { id: "assen".into() }).await.unwrap();
    assert_eq!(assen.toegang, "Inwonersplein");
}

#[tokio::test]
async fn danger_first_then_the_own_municipality_then_the_country() {
    let world = World::new();
    let national = contacts(&world).await;
    assert!(national.iter().all(|contact| !contact.local));
    assert_eq!(national[0].phone.as_deref(), Some("112"));
    let profile = Profile { gemeente: Some("assen".into()), ..Profile::default() };
    let now = world.ctx.now();
    world.ctx.write(move |w| own::save(w, now, Kind::Profile, "profile", &profile)).await.unwrap();
    let all = contacts(&world).await;
    let first_local = all.iter().position(|contact| contact.local).unwrap();
    assert!(all[..first_local].iter().all(|contact| contact.crisis));
    assert_eq!(all[first_local].phone.as_deref(), Some("14 0592"));
    assert!(all[first_local + 1..].iter().all(|contact| !contact.crisis));
    let mut ids: Vec<&str> = all.iter().map(|contact| contact.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all.len());
}

#[tokio::test]
async fn a_profile_and_settings_are_checked_before_they_are_kept() {
    let world = World::new();
    let profile = Profile { hours: Some(200), ..Profile::default() };
    let error = settings::save_profile(&world.ctx, SaveProfile { profile }).await.unwrap_err();
    assert_eq!((error.code, error.args["field"].as_str()), (ErrorCode::InvalidField, "hours"));
    let odd = Settings { language: "nl/../en".into(), ..Settings::default() };
    let error = settings::save(&world.ctx, SaveSettings { settings: odd }).await.unwrap_err();
    assert_eq!(error.args["field"], "language");
    assert_eq!(settings::get(&world.ctx, GetSettings {}).await.unwrap(), Settings::default());
}

async fn colours(world: &World) -> String {
    settings::at_start(&world.ctx).await.unwrap().2
}

#[tokio::test]
async fn the_colours_are_those_of_the_municipality_that_somebody_is_with() {
    let world = World::new();
    let publishes = |id: &str, main: &str| {
        let mut page = serde_json::to_value(&gemeenten::bundled()[0]).unwrap();
        page["id"] = json!(id);
        page["huisstijl"] = json!({ "licht": { "hoofdkleur": main, "accent": "#ffee00" } });
        let record = json!({ "fetched": "2026-11-21T08:00:00Z", "etag": "\"1\"", "page": page });
        world.put(Table::Gemeenten, &[], id, &record);
    };
    let account = json!({ "person": "1", "naam": null, "synced": null });
    publishes("assen", "#1b4f8f");
    assert_eq!(colours(&world).await, "", "only looked at");
    world.put(Table::Sessies, &[], "assen", &account);
    assert_eq!(colours(&world).await, "--l-brand:#1b4f8f;", "an accent that nobody can read stays out");

    publishes("emmen", "#6b2f7a");
    world.put(Table::Sessies, &[], "emmen", &account);
    assert_eq!(colours(&world).await, "", "of two, neither is hers");
    let profile = Profile { gemeente: Some("emmen".into()), ..Profile::default() };
    settings::save_profile(&world.ctx, SaveProfile { profile }).await.unwrap();
    assert_eq!(colours(&world).await, "--l-brand:#6b2f7a;");
    publishes("emmen", "no colour");
    assert_eq!(colours(&world).await, "");
}
