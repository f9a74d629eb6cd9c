//! Tokens as this provider makes them, one by one.

use crate::{
    BASIS, GEERTJE, MARIJKE, MIDDEN, SERVICE,
    provider::{Provider, SECRET, Tokens},
    town::{AUDIENCE, Town},
};
use gateway::{
    GatewayConfig, Secret,
    config::{ClaimPath, IntrospectionConfig, Level},
};
use serde_json::{Value, json};

const LEGAL: &str = "urn:nl-eid-gdi:1.0:LegalSubjectID";
const ACTING: &str = "urn:nl-eid-gdi:1.0:ActingSubjectID";
const SERVICE_UUID: &str = "urn:nl-eid-gdi:1.0:ServiceUUID";

fn path(keys: &[&str]) -> ClaimPath {
    ClaimPath(keys.iter().map(|key| (*key).to_owned()).collect())
}

fn introspects(config: &mut GatewayConfig, provider: &Provider) {
    config.identity.introspection = Some(IntrospectionConfig {
        endpoint: format!("{}/token/introspection", provider.issuer).parse().unwrap(),
        client_id: "gateway".to_owned(),
        client_secret: Secret::new(SECRET),
    });
    config.identity.remember_seconds = 0;
}

/// NL GOV OpenID Connect: `sub` is who signed in, `represents.sub` the client.
fn represents(config: &mut GatewayConfig, _: &Provider) {
    config.identity.claims.bsn = path(&["sub"]);
    config.identity.claims.represented = Some(path(&["represents", "sub"]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn a_jwt_is_verified_and_an_opaque_token_asked_about() {
    let people = json!({ "geertje": { "bsn": GEERTJE } });
    for tokens in [Tokens::Jwt, Tokens::Opaque] {
        let Some(town) = Town::start(tokens, people.clone(), introspects).await else { return };
        let signed = town.sign_in("geertje").await;
        assert_eq!(signed.access.starts_with("ey"), tokens == Tokens::Jwt);
        assert_eq!(town.dossiers(&signed.access).await, ["Geertje de Boer"]);
        // What is not an access token for us opens nothing: the id token, the refresh token, a part of the right one.
        for other in [&signed.id, &signed.refresh, &signed.access[1..].to_owned()] {
            assert_eq!(town.ik(other).await.0, 401, "{tokens:?}");
        }
        // The provider keeps no JWTs: it takes back what it renews them by.
        town.revoke(if tokens == Tokens::Jwt { &signed.refresh } else { &signed.access }).await;
        let after = town.ik(&signed.access).await.0;
        // A JWT lives until its end, whatever its issuer thinks of it since: that is why it is short.
        assert_eq!(after, if tokens == Tokens::Jwt { 200 } else { 401 });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn representation_as_nl_gov_writes_it() {
    let people = json!({
        MARIJKE: { "represents": { "sub": GEERTJE } },
        GEERTJE: {},
        "999990044": { "represents": { "sub": "niemand" } },
    });
    for tokens in [Tokens::Jwt, Tokens::Opaque] {
        let change = |config: &mut GatewayConfig, provider: &Provider| {
            introspects(config, provider);
            represents(config, provider);
        };
        let Some(town) = Town::start(tokens, people.clone(), change).await else { return };
        let carer = town.sign_in(MARIJKE).await.access;
        assert_eq!(town.dossiers(&carer).await, ["Marijke de Boer", "Geertje de Boer"]);
        let (_, ik) = town.ik(&carer).await;
        assert_eq!(
            (&ik["naam"], &ik["dossiers"][1]["soort"]),
            (&json!("Marijke de Boer"), &json!("gemachtigd"))
        );
        assert!(!ik.to_string().contains(GEERTJE), "no BSN");
        assert_eq!(town.dossiers(&town.sign_in(GEERTJE).await.access).await, ["Geertje de Boer"]);
        // Somebody is represented, and we cannot read who: that is not "nobody is".
        assert_eq!(town.ik(&town.sign_in("999990044").await.access).await.0, 401);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn representation_as_digid_machtigen_writes_it() {
    let people = json!({
        "marijke": { ACTING: MARIJKE, LEGAL: GEERTJE, SERVICE_UUID: SERVICE },
        "elders": { ACTING: MARIJKE, LEGAL: GEERTJE, SERVICE_UUID: "een-andere-dienst" },
        "zonder": { ACTING: MARIJKE, LEGAL: GEERTJE },
        "zelf": { ACTING: GEERTJE },
    });
    let change = |config: &mut GatewayConfig, _: &Provider| {
        config.identity.claims.bsn = path(&[ACTING]);
        config.identity.claims.represented = Some(path(&[LEGAL]));
        config.identity.claims.service = Some(path(&[SERVICE_UUID]));
        config.identity.services = vec![SERVICE.to_owned()];
    };
    let Some(town) = Town::start(Tokens::Jwt, people, change).await else { return };
    let carer = town.sign_in("marijke").await.access;
    assert_eq!(town.dossiers(&carer).await, ["Marijke de Boer", "Geertje de Boer"]);
    assert_eq!(town.dossiers(&town.sign_in("zelf").await.access).await, ["Geertje de Boer"]);
    for other in ["elders", "zonder"] {
        assert_eq!(town.ik(&town.sign_in(other).await.access).await.0, 401, "{other}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn a_sign_in_below_the_level_is_refused_in_words() {
    let people = json!({
        "midden": { "bsn": GEERTJE, "loa": MIDDEN },
        "basis": { "bsn": GEERTJE, "loa": BASIS },
        "onbekend": { "bsn": GEERTJE, "loa": "heel zeker" },
        "geen": { "bsn": GEERTJE },
    });
    let change = |config: &mut GatewayConfig, _: &Provider| {
        config.identity.claims.level = Some(path(&["loa"]));
        config.identity.minimum_level = Some(Level::Midden);
    };
    let Some(town) = Town::start(Tokens::Jwt, people, change).await else { return };
    assert_eq!(town.ik(&town.sign_in("midden").await.access).await.0, 200);
    for low in ["basis", "onbekend", "geen"] {
        let (status, problem) = town.ik(&town.sign_in(low).await.access).await;
        assert_eq!((status, &problem["code"]), (401, &json!("niveau-te-laag")), "{low}");
        assert!(problem["title"].as_str().unwrap().contains("hoger niveau"), "{problem}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn a_token_for_another_service_opens_nothing() {
    let change =
        |config: &mut GatewayConfig, _: &Provider| config.identity.audience = vec!["elders".to_owned()];
    let people = json!({ "geertje": { "bsn": GEERTJE } });
    for tokens in [Tokens::Jwt, Tokens::Opaque] {
        let both = |config: &mut GatewayConfig, provider: &Provider| {
            introspects(config, provider);
            change(config, provider);
        };
        let Some(town) = Town::start(tokens, people.clone(), both).await else { return };
        assert_eq!(town.ik(&town.sign_in("geertje").await.access).await.0, 401, "{tokens:?}");
    }
    // And one of another provider.
    let (Some(here), Some(there)) = (
        Town::start(Tokens::Jwt, people.clone(), |_, _| ()).await,
        Town::start(Tokens::Jwt, people, |_, _| ()).await,
    ) else {
        return;
    };
    assert_eq!(here.ik(&there.sign_in("geertje").await.access).await.0, 401);
    assert_ne!(AUDIENCE, "elders");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn a_new_key_is_fetched_and_a_withdrawn_one_goes() {
    let people = json!({ "geertje": { "bsn": GEERTJE } });
    let Some(town) = Town::start(Tokens::Jwt, people, |_, _| ()).await else { return };
    let first = town.sign_in("geertje").await.access;
    assert_eq!(town.ik(&first).await.0, 200);
    assert_eq!(town.provider.tell("rotate"), json!({ "keys": 2 }));
    let second = town.sign_in("geertje").await.access;
    // Nobody makes us ask for keys again and again.
    town.clock.forward(11);
    assert_eq!((town.ik(&second).await.0, town.ik(&first).await.0), (200, 200));
    assert_eq!(town.provider.tell("withdraw"), json!({ "keys": 1 }));
    let third = town.sign_in("geertje").await.access;
    town.clock.forward(61);
    assert_eq!(town.ik(&third).await.0, 200);
    assert_eq!((town.ik(&first).await.0, town.ik(&second).await.0), (401, 401), "their keys are gone");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn a_renewed_token_does_not_stretch_the_session() {
    let people = json!({ "geertje": { "bsn": GEERTJE } });
    let change = |config: &mut GatewayConfig, _: &Provider| config.session.max_seconds = 600;
    let Some(town) = Town::start(Tokens::Jwt, people, change).await else { return };
    let signed = town.sign_in("geertje").await;
    let ends = |ik: &Value| ik["sessie"]["eindigt"].as_str().unwrap().to_owned();
    let (_, before) = town.ik(&signed.access).await;
    // Another second, so that the new token is issued at another moment.
    tokio::time::sleep(std::time::Duration::from_millis(2_100)).await;
    let renewed = town.refresh(&signed.refresh).await;
    assert_ne!(renewed.access, signed.access);
    let (status, after) = town.ik(&renewed.access).await;
    assert_eq!((status, ends(&after)), (200, ends(&before)), "ten minutes from the sign-in itself");
    town.clock.forward(700);
    assert_eq!((town.ik(&renewed.access).await.0, town.ik(&signed.access).await.0), (401, 401));
}
