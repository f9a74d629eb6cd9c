//! Notifications as they come in: who may send one, what is answered, and that the next look shows what changed.

use crate::{
    issuer::{TestIssuer, Token},
    stand_in::openzaak::OpenZaak,
    support::{CLIENT, Hand, Town},
};
use axum::{
    Router,
    body::{Body, Bytes},
    http::{Request, StatusCode},
};
use gateway::{Clock, Gateway, GatewayConfig, Secret, config::NotificationsConfig, registry::Registry};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::sync::Arc;
use tower::ServiceExt;

const SECRET: &str = "Bearer 8d1f6f0c2a9b4e7d8c3a5b6f7e8d9c0a";
const NEXT: &str = "Bearer 0a9c8d7e6f5b3a8c7d4e9b2a0c6f1d8e";

struct World {
    zaak: OpenZaak,
    gateway: Gateway,
    token: String,
}

impl World {
    async fn new(notifications: Option<NotificationsConfig>) -> Self {
        let (zaak, issuer) = (OpenZaak::start().await, TestIssuer::start().await);
        let clock = Hand::at("2026-11-22T10:00:00Z");
        let registry = Town::default()
            .with("freshness.fresh_seconds = 3600")
            .zgw("zaaksysteem", &zaak)
            .open(clock.clone());
        let mut config = GatewayConfig::new(
            issuer.address.parse().unwrap(),
            "inwoner-api",
            "naaste",
            Secret::new([7; 32]),
        );
        config.cache.collection_seconds = 3_600;
        config.notifications = notifications;
        let token = Token::new(&issuer, CLIENT, clock.now()).sign();
        let registry: Arc<dyn Registry> = Arc::new(registry);
        let gateway = Gateway::with_clock(config, registry, clock).unwrap();
        Self { zaak, gateway, token }
    }

    async fn send(&self, auth: Option<&str>, body: impl Into<Body>) -> StatusCode {
        send(self.gateway.router(), auth, body).await
    }

    async fn get(&self, path: &str) -> Value {
        let request = Request::get(path).header("authorization", format!("Bearer {}", self.token));
        let answer = self.gateway.router().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), 200);
        serde_json::from_slice(&answer.into_body().collect().await.unwrap().to_bytes()).unwrap()
    }

    async fn metrics(&self) -> String {
        let request = Request::get("/metrics").body(Body::empty()).unwrap();
        let answer = self.gateway.operators().oneshot(request).await.unwrap();
        let bytes: Bytes = answer.into_body().collect().await.unwrap().to_bytes();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    async fn status(&self) -> Value {
        let ik = self.get("/v1/ik").await;
        let id = ik["dossiers"][0]["id"].as_str().unwrap();
        self.get(&format!("/v1/dossiers/{id}/zaken")).await["resultaten"][0]["status"].clone()
    }
}

async fn send(router: Router, auth: Option<&str>, body: impl Into<Body>) -> StatusCode {
    let mut request = Request::post("/notificaties").header("content-type", "application/json");
    if let Some(auth) = auth {
        request = request.header("authorization", auth);
    }
    router.oneshot(request.body(body.into()).unwrap()).await.unwrap().status()
}

fn allowing(secrets: &[&str]) -> NotificationsConfig {
    NotificationsConfig {
        secrets: secrets.iter().map(|secret| Secret::new(*secret)).collect(),
        listen: None,
        body_bytes: 2_048,
    }
}

fn of_status(zaak: &str) -> String {
    json!({
        "kanaal": "zaken", "hoofdObject": zaak, "resource": "status", "resourceUrl": format!("{zaak}x"),
        "actie": "create", "aanmaakdatum": "2026-11-22T10:00:00Z",
        "kenmerken": { "bronorganisatie": "002220647", "zaaktype": null }
    })
    .to_string()
}

#[tokio::test]
async fn the_next_look_shows_what_changed() {
    let world = World::new(Some(allowing(&[SECRET, NEXT]))).await;
    let mine = world.zaak.zaak(1, 1, CLIENT);
    assert_eq!(world.status().await, "Uw vraag: ontvangen.");
    for (statustype, secret, text) in [(12, SECRET, "in behandeling"), (14, NEXT, "besluit genomen")] {
        let before = world.status().await;
        world.zaak.status(1, &mine, statustype, &format!("2026-11-{statustype}T09:00:00Z"));
        assert_eq!(world.status().await, before, "nobody said anything");
        // Nobody without the secret changes that.
        for wrong in [None, Some(""), Some("Bearer 8d1f6f0c2a9b4e7d8c3a5b6f7e8d9c0"), Some("bearer x")] {
            let answer = world.send(wrong, of_status(&mine)).await;
            assert_eq!(answer, if wrong.is_none() { 401 } else { 403 }, "{wrong:?}");
        }
        assert_eq!(world.status().await, before);
        // While one secret takes over from another, both are good.
        assert_eq!(world.send(Some(secret), of_status(&mine)).await, 204);
        assert_eq!(world.status().await, format!("Uw vraag: {text}."));
    }
}

#[tokio::test]
async fn a_cloud_event_says_it_as_well() {
    let world = World::new(Some(allowing(&[SECRET]))).await;
    let mine = world.zaak.zaak(1, 1, CLIENT);
    let status = format!("{mine}/x");
    let uuid = mine.rsplit('/').next().unwrap();
    for (statustype, text, event) in [
        // As Open Notificaties makes one of a notification, and as Open Zaak sends its own.
        (
            12,
            "in behandeling",
            json!({ "type": "nl.overheid.zaken.status.create", "subject": status, "data": { "hoofdObject": mine } }),
        ),
        (
            13,
            "meer informatie nodig",
            json!({ "type": "nl.overheid.zaken.zaak-gemuteerd", "subject": uuid, "data": {} }),
        ),
        (
            14,
            "besluit genomen",
            json!({ "type": "nl.overheid.zaken.zaak-gemuteerd", "dataref": format!("/zaken/api/v1/zaken/{uuid}") }),
        ),
    ] {
        let mut event = event;
        (event["specversion"], event["source"], event["id"]) = (json!("1.0"), json!("oz"), json!("1"));
        let before = world.status().await;
        world.zaak.status(1, &mine, statustype, &format!("2026-11-{statustype}T09:00:00Z"));
        assert_eq!(world.status().await, before, "nobody said anything");
        assert_eq!(world.send(Some(SECRET), event.to_string()).await, 204);
        assert_eq!(world.status().await, format!("Uw vraag: {text}."));
    }
    // What hangs on the zaak, and not all there is.
    let line = r#"naaste_gateway_notifications_total{channel="zaken",outcome="dropped"} 3"#;
    assert!(world.metrics().await.contains(line));
    let wrong = json!({ "specversion": "1.0" }).to_string();
    assert_eq!(world.send(Some(SECRET), wrong).await, 400);
}

#[tokio::test]
async fn the_trial_at_a_subscription_and_what_is_no_notification() {
    let world = World::new(Some(allowing(&[SECRET]))).await;
    // As Open Notificaties sends it: with the header it wants 204, without it 401 or 403.
    let trial = json!({
        "kanaal": "test", "hoofdObject": "http://some.hoofdobject.nl/", "resource": "some_resource",
        "resourceUrl": "http://some.resource.nl/", "actie": "create", "aanmaakdatum": "2019-01-01T12:00:00Z", "kenmerken": {}
    })
    .to_string();
    assert_eq!(world.send(Some(SECRET), trial.clone()).await, 204);
    assert_eq!(world.send(None, trial).await, 401);
    let unknown = of_status(&world.zaak.url("/zaken/api/v1/zaken/8d239104-7737-4352-bb16-a81e303ac2a0"));
    assert_eq!(world.send(Some(SECRET), unknown).await, 204);
    for wrong in
        ["", "{", "[]", "{}", "null", r#"{"kanaal":null}"#, r#"{"kanaal":"zaken","hoofdObject":"x"}"#]
    {
        assert_eq!(world.send(Some(SECRET), wrong).await, 400, "{wrong}");
    }
    let large = json!({ "kanaal": "zaken", "kenmerken": { "x": "x".repeat(2_048) } }).to_string();
    assert_eq!(world.send(Some(SECRET), large.clone()).await, 413);
    assert_eq!(world.send(None, large).await, 401, "of whom we do not know nothing is read");
    // What somebody calls a channel is no label of its own.
    let strange = json!({ "kanaal": "999990019", "hoofdObject": null }).to_string();
    assert_eq!(world.send(Some(SECRET), strange).await, 204);
    let metrics = world.metrics().await;
    for line in [
        r#"naaste_gateway_notifications_total{channel="test",outcome="nothing"} 1"#,
        r#"naaste_gateway_notifications_total{channel="other",outcome="refused"} 10"#,
    ] {
        assert!(metrics.contains(line), "{line} in {metrics}");
    }
    assert!(!metrics.contains("999990019"));
}

#[tokio::test]
async fn without_configuration_there_is_no_such_call() {
    let world = World::new(None).await;
    let word = of_status(&world.zaak.zaak(1, 1, CLIENT));
    assert_eq!(world.send(Some(SECRET), word.clone()).await, 404);
    assert_eq!(send(world.gateway.notifications(), Some(SECRET), word.clone()).await, 404);
    // On an address of its own it is there alone.
    let apart = NotificationsConfig { listen: Some(([127, 0, 0, 1], 0).into()), ..allowing(&[SECRET]) };
    let world = World::new(Some(apart)).await;
    assert_eq!(world.send(Some(SECRET), word.clone()).await, 404);
    assert_eq!(send(world.gateway.notifications(), Some(SECRET), word).await, 204);
}

#[tokio::test]
async fn a_secret_that_could_be_guessed_is_refused() {
    for (secrets, reason) in [
        (&[][..], "must not be empty"),
        (&[SECRET, "Bearer kort"][..], "must be at least 32 bytes each"),
        (&["Bearer met-een-é-die-in-geen-header-kan-staan"][..], "must be what can stand in a header"),
    ] {
        let mut config = GatewayConfig::new(
            "https://login.example.nl".parse().unwrap(),
            "inwoner-api",
            "naaste",
            Secret::new([7; 32]),
        );
        config.notifications = Some(allowing(secrets));
        let error = config.check().unwrap_err();
        assert_eq!((error.field.as_str(), error.reason.as_str()), ("notifications.secrets", reason));
    }
}
