//! Rows, tags and pages.

use crate::support::{ANNA, Call, World, zaak};
use axum::http::Method;
use municipal_api::{Collectie, Dossier, Pagina, Taak, Zaak};
use serde_json::Value;

async fn with_dossier() -> (World, String, String) {
    let world = World::new().await;
    let token = world.token(ANNA);
    let path = format!("/v1/dossiers/{}", world.dossier(&token, "Anna Jansen").await);
    (world, token, path)
}

#[tokio::test]
async fn the_dossier_lists_the_tags_of_its_collections() {
    let (world, token, path) = with_dossier().await;
    let dossier: Dossier = world.get(&token, &path).await.json();
    assert_eq!(dossier.etags.len(), 9);
    for collectie in Collectie::ALL {
        let answer = world.get(&token, &format!("{path}/{}", collectie.segment())).await;
        assert_eq!(answer.status, 200);
        assert_eq!(dossier.etags[collectie.segment()], answer.etag());
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn what_did_not_change_is_not_sent_again() {
    let (world, token, path) = with_dossier().await;
    for path in [path.clone(), format!("{path}/zaken")] {
        let first = world.get(&token, &path).await;
        let again = |tag: &str| Call::get(&path).token(&token).header("if-none-match", tag);
        let same = world.call(again(first.etag())).await;
        assert_eq!((same.status.as_u16(), same.bytes.len(), same.etag()), (304, 0, first.etag()));
        assert_eq!(world.call(again(&format!("W/{}", first.etag()))).await.status, 304);
        assert_eq!(world.call(again("\"old\"")).await.status, 200);
    }
    let zaken = format!("{path}/zaken");
    let before = world.get(&token, &zaken).await.etag().to_owned();
    world.registry.change(ANNA, |p| p.zaken[0].status = Some("Besloten".into()));
    let other = world.another(|_| ());
    let after = other.call(Call::get(&zaken).token(&token).header("if-none-match", &before)).await;
    assert_eq!(after.status, 200);
    assert_ne!(after.etag(), before);
    // Every instance makes the same tag.
    assert_eq!(world.another(|_| ()).get(&token, &zaken).await.etag(), after.etag());
}

#[tokio::test]
async fn rows_carry_their_tags_as_if_match_wants_them() {
    let (world, token, path) = with_dossier().await;
    let tasks: Pagina<Taak> = world.get(&token, &format!("{path}/taken")).await.json();
    assert_eq!(tasks.resultaten[0].etag, "\"1\"");
}

#[tokio::test]
async fn a_long_collection_comes_in_pages_that_hold_each_row_once() {
    let (world, token, path) = with_dossier().await;
    world
        .registry
        .change(ANNA, |p| p.zaken = (0..1203).rev().map(|n| zaak(&format!("z{n:04}"), None)).collect());
    let (mut cursor, mut ids, mut sizes, mut etags) = (None::<String>, Vec::new(), Vec::new(), Vec::new());
    loop {
        let query = cursor.map(|c| format!("?cursor={c}")).unwrap_or_default();
        let answer = world.get(&token, &format!("{path}/zaken{query}")).await;
        let page: Pagina<Zaak> = answer.json();
        sizes.push(page.resultaten.len());
        etags.push(answer.etag().to_owned());
        ids.extend(page.resultaten.into_iter().map(|z| z.id));
        cursor = page.volgende;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(sizes, [500, 500, 203]);
    assert_eq!(ids, (0..1203).map(|n| format!("z{n:04}")).collect::<Vec<_>>());
    assert!(etags.windows(2).all(|pair| pair[0] == pair[1]));
    let small: Pagina<Zaak> = world.get(&token, &format!("{path}/zaken?limit=2")).await.json();
    assert_eq!(small.resultaten.len(), 2);
    let large: Pagina<Zaak> = world.get(&token, &format!("{path}/zaken?limit=100000")).await.json();
    assert_eq!(large.resultaten.len(), 500);
}

#[tokio::test]
async fn a_cursor_is_ours_and_of_now_or_it_is_refused() {
    let world = World::with(|c| c.cache.collection_seconds = 0).await;
    let token = world.token(ANNA);
    let path = format!("/v1/dossiers/{}", world.dossier(&token, "Anna Jansen").await);
    let first: Pagina<Zaak> = world.get(&token, &format!("{path}/zaken?limit=1")).await.json();
    let cursor = first.volgende.unwrap();
    assert_eq!(world.get(&token, &format!("{path}/zaken?limit=1&cursor={cursor}")).await.status, 200);
    world.get(&token, &format!("{path}/taken?cursor={cursor}")).await.problem(400, "ongeldige-cursor");
    world.get(&token, &format!("{path}/zaken?cursor=1")).await.problem(400, "ongeldige-cursor");
    world.get(&token, &format!("{path}/zaken?limit=0")).await.problem(400, "ongeldig-verzoek");
    world.get(&token, &format!("{path}/zaken?limit=many")).await.problem(400, "ongeldig-verzoek");
    for limit in ["", "-1", "+1", "1.0", "1e2"] {
        world.get(&token, &format!("{path}/zaken?limit={limit}")).await.problem(400, "ongeldig-verzoek");
    }
    let beyond = format!("{path}/zaken?limit=62775733553240108258915660364513280");
    assert_eq!(world.get(&token, &beyond).await.status, 200, "no number is too large to ask for");
    world.registry.change(ANNA, |p| p.zaken.push(zaak("z-nieuw", None)));
    world.get(&token, &format!("{path}/zaken?cursor={cursor}")).await.problem(409, "collectie-gewijzigd");
}

#[tokio::test]
async fn what_is_stale_says_so() {
    let (world, token, path) = with_dossier().await;
    let before = world.get(&token, &format!("{path}/taken")).await;
    world.registry.change(ANNA, |p| {
        p.stale = vec![municipal_api::Verouderd {
            bron: "taken".into(),
            sinds: "2026-11-20T10:00:00Z".parse().unwrap(),
        }];
    });
    let after = world.another(|_| ()).get(&token, &format!("{path}/taken")).await;
    let page: Pagina<Taak> = after.json();
    assert_eq!(page.verouderd[0].bron, "taken");
    assert_ne!(after.etag(), before.etag());
}

#[tokio::test]
async fn head_answers_the_headers_alone() {
    let (world, token, path) = with_dossier().await;
    let zaken = format!("{path}/zaken");
    let whole = world.get(&token, &zaken).await;
    let head = world.call(Call::new(Method::HEAD, &zaken).token(&token)).await;
    assert_eq!((head.status, head.etag(), head.bytes.len()), (whole.status, whole.etag(), 0));
}

#[tokio::test]
async fn the_public_page_names_where_to_sign_in_here_whatever_the_registry_says() {
    let world = World::new().await;
    let answer = world.call(Call::get("/v1/gemeente")).await;
    let page: Value = answer.json();
    assert_eq!(page["aanmelden"]["issuer"].as_str().unwrap().trim_end_matches('/'), world.issuer.address);
    assert_eq!(page["aanmelden"]["clientId"], "naaste");
    assert_eq!(answer.header("cache-control"), "public, max-age=60");
    let same = world.call(Call::get("/v1/gemeente").header("if-none-match", answer.etag())).await;
    assert_eq!(same.status, 304);
}
