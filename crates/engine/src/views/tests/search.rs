//! The search box over what is the user's own: found as the screens show it, and nothing that they do not.

use super::world::{World, voorziening, zaak};
use crate::own::{self, Kind};
use crate::search::search;
use domain::call::Search;
use domain::call::view::{FoundKind, FoundView, Profile, SearchView};
use municipal_api::Collectie;
use serde_json::json;

async fn ask(world: &World, text: &str) -> SearchView {
    search(&world.ctx, Search { text: text.into() }).await.unwrap()
}

async fn found(world: &World, text: &str, kind: FoundKind) -> Vec<FoundView> {
    let view = ask(world, text).await;
    view.results.into_iter().filter(|found| found.kind == kind).collect()
}

async fn routes(world: &World, text: &str, kind: FoundKind) -> Vec<String> {
    found(world, text, kind).await.into_iter().map(|found| found.route).collect()
}

fn world(soort: &str) -> World {
    let world = World::new();
    let events = &[("meldingOntvangen", "2026-11-02")];
    world.dossier("d1", "Jan de Boer", soort);
    let zaken = json!([
        zaak("z1", "Opvang na huiselijk geweld", "16", events),
        zaak("z2", "Driewielfiets", "12", events),
    ]);
    world.rows("d1", Collectie::Zaken, zaken);
    let held = json!([voorziening("v1", "Noodbed Zonnehof", "16", &["z1"])]);
    world.rows("d1", Collectie::Voorzieningen, held);
    let document = |id: &str, title: &str, zaak: &str| {
        json!({ "id": id, "titel": title, "formaat": "application/pdf", "grootte": 1, "datum": "2026-11-03",
                "zaakId": zaak, "soort": "brief", "richting": "inkomend", "etag": "1" })
    };
    let documents =
        json!([document("o1", "Plaatsing Zonnehof", "z1"), document("o2", "Offerte driewielfiets", "z2")]);
    world.rows("d1", Collectie::Documenten, documents);
    world
}

#[tokio::test]
async fn own_rows_lead_to_their_screens() {
    let world = world("eigen");
    assert_eq!(routes(&world, "driewielfiets", FoundKind::Voorziening).await, ["/voorzieningen/z2"]);
    assert_eq!(routes(&world, "offerte", FoundKind::Document).await, ["/documenten/o2"]);
    assert_eq!(routes(&world, "offer", FoundKind::Document).await, ["/documenten/o2"], "while it is typed");
    let by_kind = routes(&world, "vervoermiddel ", FoundKind::Voorziening).await;
    assert_eq!(by_kind, ["/voorzieningen/z2"], "by what it is");
    assert_eq!(routes(&world, "boer", FoundKind::Voorziening).await.len(), 2, "by whom it is about");
}

#[tokio::test]
async fn what_a_gemachtigde_may_not_see_is_not_found() {
    let (own, other) = (world("eigen"), world("gemachtigd"));
    for text in ["zonnehof", "noodbed", "plaatsing", "Noodbed Zonnehof?"] {
        let mine = ask(&own, text).await;
        assert!(serde_json::to_string(&mine).unwrap().contains("Zonnehof"), "{text}");
        let theirs = ask(&other, text).await;
        assert!(!serde_json::to_string(&theirs).unwrap().contains("Zonnehof"), "{text}: {theirs:?}");
    }
    assert_eq!(routes(&other, "driewielfiets", FoundKind::Voorziening).await.len(), 1);
}

#[tokio::test]
async fn the_own_municipality_is_asked_first() {
    let world = World::new();
    let unknown = "hoe hoog is de huurtoeslag dit jaar?";
    let ask_of = |view: SearchView| view.ask.map(|contact| contact.id);
    assert_eq!(ask_of(ask(&world, unknown).await).as_deref(), Some("mantelzorglijn"));
    assert_eq!(
        ask_of(ask(&world, "welke advocaat doet echtscheidingen").await).as_deref(),
        Some("juridisch-loket")
    );
    let now = world.ctx.now();
    let profile = Profile { gemeente: Some("assen".into()), ..Profile::default() };
    world.ctx.write(move |w| own::save(w, now, Kind::Profile, "profile", &profile)).await.unwrap();
    assert_eq!(ask_of(ask(&world, unknown).await).as_deref(), Some("gemeente-assen"));
    let medicine = ask_of(ask(&world, "hoeveel paracetamol mag mijn moeder?").await);
    assert_eq!(medicine.as_deref(), Some("huisarts"), "no municipality knows about medicine");
    assert!(ask(&world, "huurtoeslag").await.ask.is_none(), "a word is no question");
    // What the municipality publishes is found, with its source, and is its own.
    let desk = found(&world, "inwonersplein assen", FoundKind::Contact).await;
    assert!(desk.iter().any(|one| one.phone.is_some() && one.source.is_some()), "{desk:?}");
}

#[tokio::test]
async fn nothing_typed_finds_nothing_and_too_much_is_cut() {
    let world = World::new();
    for text in ["", "  ", "\n"] {
        let view = ask(&world, text).await;
        assert!(view.answer.is_empty() && view.results.is_empty() && view.ask.is_none() && !view.crisis);
    }
    let long = format!("rolstoel {}", "x".repeat(100_000));
    assert!(!ask(&world, &long).await.results.is_empty());
}
