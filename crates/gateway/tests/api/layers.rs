//! What stands around every call.

use crate::support::{ANNA, BERT, Call, Mood, World};
use axum::{extract::ConnectInfo, http::Method};
use flate2::read::GzDecoder;
use serde_json::Value;
use std::{io::Read, net::SocketAddr, sync::Arc};
use tower::ServiceExt;

#[tokio::test]
async fn every_answer_carries_its_headers() {
    let world = World::new().await;
    let answers = [
        world.get(&world.token(ANNA), "/v1/ik").await,
        world.call(Call::get("/v1/ik")).await,
        world.call(Call::get("/nowhere")).await,
        world.call(Call::get("/health/live")).await,
    ];
    let mut ids = std::collections::BTreeSet::new();
    for answer in &answers {
        assert_eq!(answer.header("api-version"), "1.0.0");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"));
        assert_eq!(answer.header("strict-transport-security"), "", "plain HTTP on loopback");
        ids.insert(answer.header("x-request-id").to_owned());
    }
    assert_eq!(ids.len(), answers.len());
    let behind = world.another(|c| c.behind_proxy = true);
    assert!(!behind.call(Call::get("/health/live")).await.header("strict-transport-security").is_empty());
}

#[tokio::test]
async fn an_unchanged_answer_says_nothing_about_a_body() {
    let world = World::new().await;
    let token = world.token(ANNA);
    let path = format!("/v1/dossiers/{}/zaken", world.dossier(&token, "Anna Jansen").await);
    let etag = world.get(&token, &path).await.etag().to_owned();
    let answer = world.call(Call::get(&path).token(&token).header("if-none-match", &etag)).await;
    assert_eq!(answer.status, 304);
    assert_eq!(answer.etag(), etag);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("api-version"), "1.0.0");
    assert!(!answer.header("x-request-id").is_empty());
    for about_a_body in
        ["content-security-policy", "x-content-type-options", "x-frame-options", "content-type"]
    {
        assert_eq!(answer.header(about_a_body), "", "{about_a_body}");
    }
}

#[tokio::test]
async fn what_is_not_there_and_what_cannot_be_done_are_problems() {
    let world = World::new().await;
    world.call(Call::get("/")).await.problem(404, "niet-gevonden");
    world.call(Call::get("/v2/ik")).await.problem(404, "niet-gevonden");
    world.get(&world.token(ANNA), "/v1/dossiers/x/onbekend").await.problem(404, "niet-gevonden");
    let wrong = world.call(Call::new(Method::PUT, "/v1/ik")).await;
    wrong.problem(405, "methode-niet-toegestaan");
    assert_eq!(wrong.header("allow"), "GET,HEAD");
}

#[tokio::test]
async fn a_panic_is_a_500_that_tells_nothing() {
    let world = World::new().await;
    let token = world.token(ANNA);
    world.registry.is(Mood::Panicking);
    let answer = world.get(&token, "/v1/ik").await;
    let problem = answer.problem(500, "fout");
    assert_eq!(problem.detail, None);
    assert!(
        !answer.text().contains("secret") && !answer.text().contains(ANNA) && !answer.text().contains("Anna")
    );
    world.registry.is(Mood::Well);
    assert_eq!(world.get(&token, "/v1/ik").await.status, 200, "and the next request is served");
}

#[tokio::test]
async fn a_panic_does_not_stay_in_the_memory_of_collections() {
    let world = World::new().await;
    let token = world.token(ANNA);
    let zaken = format!("/v1/dossiers/{}/zaken", world.dossier(&token, "Anna Jansen").await);
    world.registry.is(Mood::Panicking);
    world.get(&token, &zaken).await.problem(500, "fout");
    world.registry.is(Mood::Well);
    assert_eq!(world.get(&token, &zaken).await.status, 200);
}

#[tokio::test]
async fn a_slow_registry_is_given_up_on() {
    let world = World::new().await;
    let token = world.token(ANNA);
    world.get(&token, "/v1/ik").await;
    world.registry.is(Mood::Slow);
    // From here on time runs by itself to the next thing that waits for it.
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    let answer = world.get(&token, "/v1/ik").await;
    answer.problem(503, "te-traag");
    assert_eq!(answer.header("retry-after"), "5");
    assert_eq!(started.elapsed().as_secs(), 10, "the time of one question");
    let short = world.another(|c| c.limits.request_seconds = 2);
    short.get(&token, "/v1/gemeente").await.problem(503, "te-traag");
    assert_eq!(started.elapsed().as_secs(), 12, "the time of a whole request");
    world.call(Call::get("/health/ready")).await.problem(503, "bron-niet-bereikbaar");
    assert_eq!(world.call(Call::get("/health/live")).await.status, 200);
}

#[tokio::test]
async fn a_full_gateway_says_so_at_once() {
    let world = Arc::new(World::with(|c| c.limits.concurrent_requests = 2).await);
    let token = world.token(ANNA);
    world.get(&token, "/v1/ik").await;
    world.registry.is(Mood::Slow);
    let busy: Vec<_> = (0..2)
        .map(|_| {
            let (world, token) = (world.clone(), token.clone());
            tokio::spawn(async move { world.get(&token, "/v1/ik").await.status.as_u16() })
        })
        .collect();
    tokio::task::yield_now().await;
    let answer = world.call(Call::get("/v1/gemeente")).await;
    answer.problem(503, "druk");
    assert_eq!(answer.header("retry-after"), "5");
    assert_eq!(world.call(Call::get("/health/live")).await.status, 200, "alive all the same");
    busy.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn one_token_has_its_own_rate() {
    let world = World::with(|c| (c.limits.token_per_second, c.limits.token_burst) = (1, 3)).await;
    let (anna, bert) = (world.token(ANNA), world.token(BERT));
    for _ in 0..3 {
        assert_eq!(world.get(&anna, "/v1/ik").await.status, 200);
    }
    let answer = world.get(&anna, "/v1/ik").await;
    answer.problem(429, "te-veel-verzoeken");
    assert_eq!(answer.header("retry-after"), "1");
    assert_eq!(world.get(&bert, "/v1/ik").await.status, 200);
}

#[tokio::test]
async fn one_address_has_its_own_rate() {
    let world = World::with(|c| (c.limits.address_per_second, c.limits.address_burst) = (1, 2)).await;
    let from = async |address: &str, path: &str| {
        let mut request = Call::get(path).request();
        request.extensions_mut().insert(ConnectInfo(address.parse::<SocketAddr>().unwrap()));
        world.gateway.router().oneshot(request).await.unwrap().status().as_u16()
    };
    assert_eq!(from("192.0.2.1:1000", "/v1/ik").await, 401);
    assert_eq!(from("192.0.2.1:1001", "/v1/ik").await, 401);
    assert_eq!(from("192.0.2.1:1002", "/v1/ik").await, 429, "before a token is looked at");
    assert_eq!(from("192.0.2.1:1002", "/health/live").await, 200);
    assert_eq!(from("192.0.2.2:1000", "/v1/ik").await, 401);
    assert_eq!(from("[2001:db8::1]:1", "/v1/ik").await, 401);
    assert_eq!(from("[2001:db8::2]:1", "/v1/ik").await, 401);
    assert_eq!(from("[2001:db8::3]:1", "/v1/ik").await, 429, "one household");
}

#[tokio::test]
async fn json_is_compressed_for_who_can_read_it() {
    let world = World::new().await;
    let plain = world.call(Call::get("/v1/gemeente")).await;
    let packed = world.call(Call::get("/v1/gemeente").header("accept-encoding", "gzip")).await;
    assert_eq!((plain.header("content-encoding"), packed.header("content-encoding")), ("", "gzip"));
    assert!(packed.bytes.len() < plain.bytes.len() / 2);
    let mut text = String::new();
    GzDecoder::new(&packed.bytes[..]).read_to_string(&mut text).unwrap();
    assert_eq!(text, plain.text());
    assert_eq!(packed.etag(), plain.etag());
}

/// The document and the router cannot drift apart: whatever it names is served, and needs what it says.
#[tokio::test]
async fn every_call_of_the_document_is_served() {
    let world = World::with(|c| c.limits.address_per_second = 0).await;
    let answer = world.call(Call::get("/openapi.json")).await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let document: Value = answer.json();
    assert_eq!(document["openapi"], "3.1.0");
    let mut calls = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let method: Method = method.to_uppercase().parse().unwrap();
            let status =
                world.call(Call::new(method.clone(), &path.replace(['{', '}'], ""))).await.status.as_u16();
            let expected = if operation.get("security").is_some() { 401 } else { 200 };
            assert_eq!(status, expected, "{method} {path}");
            calls += 1;
        }
    }
    assert_eq!(calls, 26);
}
