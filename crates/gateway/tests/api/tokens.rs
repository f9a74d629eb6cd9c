//! Who is believed.

use crate::support::{ANNA, BERT, Call, DORA, World};
use gateway::{
    Clock, Secret,
    config::{Algorithm as Accepted, ClaimPath, IntrospectionConfig},
};
use jsonwebtoken::Algorithm;
use municipal_api::{Ik, MachtigingSoort};
use serde_json::{Value, json};

fn token(world: &World) -> crate::support::Token {
    world.unsigned(ANNA)
}

async fn is_refused(world: &World, token: &str) {
    let answer = world.get(token, "/v1/ik").await;
    answer.problem(401, "sessie-ongeldig");
    assert_eq!(answer.header("www-authenticate"), "Bearer realm=\"inwoner-api\", error=\"invalid_token\"");
}

async fn is_accepted(world: &World, token: &str) {
    let ik: Ik = world.get(token, "/v1/ik").await.json();
    assert_eq!(ik.naam, "Anna Jansen");
}

#[tokio::test]
async fn without_a_token_there_is_nothing() {
    let world = World::new().await;
    let answer = world.call(Call::get("/v1/ik")).await;
    answer.problem(401, "niet-aangemeld");
    assert_eq!(answer.header("www-authenticate"), "Bearer realm=\"inwoner-api\"");
    world
        .call(Call::get("/v1/ik").header("authorization", "Basic YTpi"))
        .await
        .problem(401, "niet-aangemeld");
    assert_eq!(world.issuer.key_fetches(), 0);
}

#[tokio::test]
async fn each_accepted_algorithm_opens_a_session() {
    let world = World::new().await;
    is_accepted(&world, &token(&world).sign()).await;
    is_accepted(&world, &token(&world).alg(Algorithm::PS256).sign()).await;
    is_accepted(&world, &token(&world).sign_ec()).await;
    is_accepted(&world, &token(&world).kid(None).sign()).await;
    assert_eq!(world.issuer.key_fetches(), 1);
}

#[tokio::test]
async fn a_forged_token_is_refused() {
    let world = World::new().await;
    let good = token(&world).sign();
    is_refused(&world, &token(&world).forge()).await;
    is_refused(&world, &token(&world).unsigned()).await;
    is_refused(&world, &token(&world).confuse()).await;
    is_refused(&world, &token(&world).alg(Algorithm::RS512).sign()).await;
    // Somebody else's claims under a good signature.
    let other = world.unsigned(BERT).sign();
    let (mut parts, others): (Vec<_>, Vec<_>) = (good.split('.').collect(), other.split('.').collect());
    parts[1] = others[1];
    is_refused(&world, &parts.join(".")).await;
    // The elliptic key's id on an RSA token, and a signature that is cut off.
    is_refused(&world, &token(&world).kid(Some("ec-1")).sign()).await;
    is_refused(&world, good.rsplit_once('.').map(|(head, _)| format!("{head}.")).as_deref().unwrap()).await;
    is_refused(&world, "ey.ey.ey").await;
    is_refused(&world, &"e".repeat(20_000)).await;
    is_accepted(&world, &good).await;
}

#[tokio::test]
async fn an_algorithm_that_is_not_configured_is_refused() {
    let world = World::with(|c| c.identity.algorithms = vec![Accepted::ES256]).await;
    is_refused(&world, &token(&world).sign()).await;
    is_accepted(&world, &token(&world).sign_ec()).await;
}

#[tokio::test]
async fn a_token_for_somebody_else_or_another_time_is_refused() {
    let world = World::new().await;
    let now = world.clock.now().as_second();
    for (claim, value) in [
        ("iss", json!("https://login.example.nl")),
        // An ID token is for the app, not for us.
        ("aud", json!("naaste")),
        ("exp", json!(now - 31)),
        ("exp", Value::Null),
        ("nbf", json!(now + 60)),
        ("auth_time", json!(now - 3 * 60 * 60)),
        ("bsn", json!("123456789")),
    ] {
        is_refused(&world, &token(&world).claim(claim, value).sign()).await;
    }
}

#[tokio::test]
async fn unknown_keys_do_not_make_us_hammer_the_issuer() {
    let world = World::new().await;
    is_accepted(&world, &token(&world).sign()).await;
    for n in 0..20 {
        is_refused(&world, &token(&world).kid(Some(&format!("made-up-{n}"))).sign()).await;
    }
    assert_eq!(world.issuer.key_fetches(), 1);
    world.clock.advance(10);
    is_refused(&world, &token(&world).kid(Some("made-up")).sign()).await;
    is_refused(&world, &token(&world).kid(Some("made-up")).sign()).await;
    assert_eq!(world.issuer.key_fetches(), 2);
}

#[tokio::test]
async fn a_new_key_of_the_issuer_is_found_and_an_old_one_goes() {
    let world = World::with(|c| c.identity.remember_seconds = 0).await;
    is_accepted(&world, &token(&world).sign()).await;
    world.issuer.rotate("rsa-2");
    world.clock.advance(11);
    is_accepted(&world, &token(&world).kid(Some("rsa-2")).forge()).await;
    is_refused(&world, &token(&world).sign()).await;
}

#[tokio::test]
async fn keys_are_fetched_again_after_an_hour() {
    let world = World::with(|c| c.identity.remember_seconds = 0).await;
    is_accepted(&world, &token(&world).sign()).await;
    world.issuer.rotate("rsa-1");
    is_accepted(&world, &token(&world).sign()).await;
    world.clock.advance(60 * 60);
    is_refused(&world, &token(&world).sign()).await;
    is_accepted(&world, &token(&world).forge()).await;
}

#[tokio::test]
async fn without_the_issuer_nobody_is_judged() {
    let world = World::new().await;
    world.issuer.pretend_to_be("https://somebody.else");
    let answer = world.get(&token(&world).sign(), "/v1/ik").await;
    answer.problem(503, "aanmelden-niet-bereikbaar");
    assert_eq!(answer.header("retry-after"), "5");
    assert_eq!(world.issuer.key_fetches(), 0);
    // A moment later it is not asked again, and the answer is no 401: the token may be good.
    world.get(&token(&world).sign(), "/v1/ik").await.problem(503, "aanmelden-niet-bereikbaar");
}

#[tokio::test]
async fn a_verified_token_is_remembered_for_a_minute_and_never_past_its_end() {
    let world = opaque().await;
    let end = world.clock.now().as_second() + 100;
    let mut claims = world.claims(ANNA);
    claims.insert("active".into(), json!(true));
    claims.insert("exp".into(), json!(end));
    world.issuer.knows("opaque", Value::Object(claims));
    is_accepted(&world, "opaque").await;
    world.clock.advance(59);
    is_accepted(&world, "opaque").await;
    assert_eq!(world.issuer.introspections(), 1);
    world.clock.advance(1);
    is_accepted(&world, "opaque").await;
    assert_eq!(world.issuer.introspections(), 2);
    // 41 seconds later it is past its end, and past the leeway of 30 after 71.
    world.clock.advance(50);
    is_accepted(&world, "opaque").await;
    assert_eq!(world.issuer.introspections(), 2);
    world.clock.advance(21);
    is_refused(&world, "opaque").await;
}

async fn opaque() -> World {
    let world = World::new().await;
    let endpoint = format!("{}/introspect", world.issuer.address).parse().unwrap();
    world.another(|c| {
        c.identity.introspection = Some(IntrospectionConfig {
            endpoint,
            client_id: "gateway".into(),
            client_secret: Secret::new("x"),
        });
    })
}

#[tokio::test]
async fn the_issuer_says_what_an_opaque_token_holds() {
    let world = opaque().await;
    let with = |change: &dyn Fn(&mut crate::support::Claims)| {
        let mut claims = world.claims(ANNA);
        claims.insert("active".into(), json!(true));
        change(&mut claims);
        Value::Object(claims)
    };
    world.issuer.knows("good", with(&|_| ()));
    world.issuer.knows("implied-issuer", with(&|c| drop(c.remove("iss"))));
    world.issuer.knows("inactive", with(&|c| drop(c.insert("active".into(), json!(false)))));
    world.issuer.knows("as-text", with(&|c| drop(c.insert("active".into(), json!("true")))));
    world.issuer.knows("other-audience", with(&|c| drop(c.insert("aud".into(), json!("other")))));
    world.issuer.knows("no-audience", with(&|c| drop(c.remove("aud"))));
    world.issuer.knows("no-end", with(&|c| drop(c.remove("exp"))));
    is_accepted(&world, "good").await;
    is_accepted(&world, "implied-issuer").await;
    for refused in ["inactive", "as-text", "other-audience", "no-audience", "no-end", "unknown"] {
        is_refused(&world, refused).await;
    }
}

#[tokio::test]
async fn an_opaque_token_is_refused_where_nobody_can_be_asked() {
    let world = World::new().await;
    is_refused(&world, "opaque").await;
    assert_eq!(world.issuer.introspections(), 0);
}

#[tokio::test]
async fn a_token_can_stand_for_somebody_else() {
    let world = World::with(|c| {
        c.identity.claims.represented = Some(ClaimPath(vec!["represents".into(), "bsn".into()]))
    })
    .await;
    world.registry.change(ANNA, |p| p.machtigingen.clear());
    let plain = world.unsigned(BERT);
    let ik: Ik = world.get(&plain.sign(), "/v1/ik").await.json();
    assert_eq!(ik.dossiers.len(), 1);
    let elsewhere = world.unsigned(BERT).claim("represents", json!({ "bsn": DORA })).sign();
    let ik: Ik = world.get(&elsewhere, "/v1/ik").await.json();
    assert_eq!(ik.dossiers.len(), 1, "somebody of another municipality has no dossier here");
    let token = plain.claim("represents", json!({ "bsn": ANNA })).sign();
    let ik: Ik = world.get(&token, "/v1/ik").await.json();
    let machtiging = ik.dossiers[1].machtiging.as_ref().unwrap();
    assert_eq!((ik.dossiers[1].naam.as_str(), &machtiging.soort), ("Anna Jansen", &MachtigingSoort::Digid));
    assert_eq!(machtiging.gemachtigde, "Bert de Vries");
    let id = &ik.dossiers[1].id;
    assert_eq!(world.get(&token, &format!("/v1/dossiers/{id}/zaken")).await.status, 200);
    // DigiD Machtigen does not open the money.
    world.get(&token, &format!("/v1/dossiers/{id}/pgb-budgetten")).await.problem(403, "geen-bevoegdheid");
}
