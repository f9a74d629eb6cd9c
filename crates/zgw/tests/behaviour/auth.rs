//! Tokens, and what a registry says of wrong ones.

use crate::{
    openzaak::{CLIENT_ID, OpenZaak, SECRET, endpoint, zaken},
    stand_in::{Reply, StandIn},
};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Value, json};
use zgw::{Auth, CredentialFault, Kind, Secret, User, objecten::Objecten, zaken::ZaakFilter, zaken::Zaken};

#[tokio::test]
async fn each_call_has_a_token_of_its_own_that_names_the_user() {
    let server = OpenZaak { zaken: 1, extensions: true }.start().await;
    let user = User { id: "pseudoniem-7".into(), representation: "Mantelzorger".into() };
    let client = zaken(&server).with_user(user);
    client.search(&ZaakFilter::default()).await.unwrap();
    let url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
    client.statussen(&url).await.unwrap();
    for seen in server.seen() {
        let token = seen.header("authorization").unwrap().strip_prefix("Bearer ").unwrap().to_owned();
        let mut validation = Validation::new(Algorithm::HS256);
        validation.required_spec_claims.clear();
        let key = DecodingKey::from_secret(SECRET.as_bytes());
        let claims = decode::<Value>(token, &key, &validation).unwrap().claims;
        assert_eq!(claims["client_id"], CLIENT_ID);
        assert_eq!(claims["user_id"], "pseudoniem-7");
        assert_eq!(claims["user_representation"], "Mantelzorger");
        let age = jiff::Timestamp::now().as_second() - claims["iat"].as_i64().unwrap();
        assert!((0..60).contains(&age), "made for this call");
    }
}

#[tokio::test]
async fn coordinate_headers_go_to_zaken_alone() {
    let server = OpenZaak { zaken: 1, extensions: true }.start().await;
    let client = zaken(&server);
    let found = client.search(&ZaakFilter::default()).await.unwrap();
    client.zaak(&found[0].url).await.unwrap();
    client.statussen(&found[0].url).await.unwrap();
    client.informatieobjecten(&found[0].url).await.unwrap();
    for seen in server.seen() {
        let geometry = seen.path.contains("/zaken/api/v1/zaken/");
        assert_eq!(seen.header("accept-crs").is_some(), geometry, "{}", seen.path);
        assert_eq!(seen.header("content-crs").is_some(), geometry && seen.method == "POST", "{}", seen.path);
    }
    assert_eq!(client.endpoint().api_version().as_deref(), Some("1.5.1"));
}

#[tokio::test]
async fn what_is_wrong_with_a_token_is_told_apart() {
    let server = OpenZaak { zaken: 1, extensions: true }.start().await;
    let kind = async |auth: Auth| {
        let client = Zaken::new(endpoint(&server).auth(auth).build().unwrap());
        client.search(&ZaakFilter::default()).await.unwrap_err().kind().cloned().unwrap()
    };
    let jwt = |id: &str, secret: &str| Auth::Jwt { client_id: id.into(), secret: Secret::new(secret) };
    assert_eq!(kind(Auth::Open).await, Kind::Forbidden);
    assert_eq!(kind(jwt(CLIENT_ID, "een ander")).await, Kind::Credentials(CredentialFault::Signature));
    assert_eq!(kind(jwt("een ander", SECRET)).await, Kind::Credentials(CredentialFault::UnknownClient));
    assert_eq!(server.count(), 3, "none is tried again");
}

#[tokio::test]
async fn objects_and_products_take_a_fixed_token_and_answer_401() {
    let server = StandIn::start(|seen| match seen.header("authorization") {
        Some("Token goed") => Reply::json(200, &json!({ "count": 0, "next": null, "results": [] })),
        _ => Reply::json(401, &json!({ "detail": "Ongeldige token." })),
    })
    .await;
    let client = |token: &str| {
        let auth = Auth::Token(Secret::new(token));
        Objecten::new(server.endpoint("/api/v2/").auth(auth).build().unwrap())
    };
    client("goed").permissions().await.unwrap();
    let error = client("fout").permissions().await.unwrap_err();
    assert_eq!(error.kind(), Some(&Kind::Credentials(CredentialFault::NotAuthenticated)));
}
