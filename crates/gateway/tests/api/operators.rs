//! What operators see, and what load balancers are told.

use crate::support::{ANNA, Call, Mood, World};
use axum::{body::Body, http::Request};
use http_body_util::BodyExt;
use tower::ServiceExt;

async fn metrics(world: &World) -> String {
    let asked = Request::get("/metrics").body(Body::empty()).unwrap();
    let answer = world.gateway.operators().oneshot(asked).await.unwrap();
    assert_eq!(answer.status(), 200);
    String::from_utf8(answer.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

#[tokio::test]
async fn answers_are_counted_by_route_and_name_nobody() {
    let world = World::new().await;
    let token = world.token(ANNA);
    let dossier = world.dossier(&token, "Anna Jansen").await;
    world.get(&token, &format!("/v1/dossiers/{dossier}/zaken")).await;
    world.get(&token, &format!("/v1/dossiers/{dossier}/zaken")).await;
    world.call(Call::get("/secret-999990019?bsn=999990019")).await.problem(404, "niet-gevonden");
    let word = axum::http::Method::from_bytes(b"WORD999990019").unwrap();
    world.call(Call::new(word, "/v1/ik")).await;
    // the same call in another way: counted apart
    world.call(Call::get("/v1/gemeente")).await;
    world.call(Call::new(axum::http::Method::HEAD, "/v1/gemeente")).await;
    world.registry.is(Mood::Panicking);
    world.get(&token, "/v1/ik").await.problem(500, "fout");
    let text = metrics(&world).await;
    for line in [
        r#"naaste_gateway_answers_total{method="GET",route="/v1/dossiers/{dossier}/zaken",status="200"} 2"#,
        r#"naaste_gateway_answers_total{method="GET",route="(none)",status="404"} 1"#,
        r#"method="other""#,
        r#"naaste_gateway_answers_total{method="GET",route="/v1/gemeente",status="200"} 1"#,
        r#"naaste_gateway_answers_total{method="other",route="/v1/gemeente",status="200"} 1"#,
        r#"route="/v1/ik",status="500"} 1"#,
        r#"naaste_gateway_answer_duration_seconds_count{route="/v1/dossiers/{dossier}/zaken"} 2"#,
        "naaste_gateway_requests_at_work 0",
        "naaste_gateway_draining 0",
        "# EOF",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    for secret in [ANNA, "Anna", dossier.as_str(), "WORD", token.as_str()] {
        assert!(!text.contains(secret), "{secret} is in\n{text}");
    }
}

#[tokio::test]
async fn the_world_sees_no_metrics() {
    let world = World::new().await;
    world.call(Call::get("/metrics")).await.problem(404, "niet-gevonden");
}

#[tokio::test]
async fn who_is_about_to_stop_is_not_ready_and_still_answers() {
    let world = World::new().await;
    let token = world.token(ANNA);
    assert_eq!(world.call(Call::get("/health/ready")).await.status, 200);
    world.gateway.drain();
    world.call(Call::get("/health/ready")).await.problem(503, "stopt");
    assert_eq!(world.call(Call::get("/health/live")).await.status, 200);
    assert_eq!(world.get(&token, "/v1/ik").await.status, 200);
    assert!(metrics(&world).await.contains("naaste_gateway_draining 1"));
}
