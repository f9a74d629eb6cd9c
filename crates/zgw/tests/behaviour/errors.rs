//! What a registry says when it says no.

use crate::{
    openzaak::{plain, zaken},
    stand_in::{Reply, StandIn},
};
use serde_json::json;
use std::time::Duration;
use zgw::{
    Error, Kind, Limits, Outcome, RetryPolicy,
    producten::{ProductFilter, Producten},
    zaken::{ZaakFilter, Zaken},
};

async fn error_of(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Error {
    let server = StandIn::start(move |_| reply()).await;
    zaken(&server).search(&ZaakFilter::default()).await.unwrap_err()
}

#[tokio::test]
async fn each_status_has_a_kind() {
    for (status, code, kind) in [
        (400, "invalid", Kind::Invalid),
        (403, "permission_denied", Kind::Forbidden),
        (406, "not_acceptable", Kind::NotAcceptable),
        (409, "conflict", Kind::Conflict),
        (410, "gone", Kind::Gone),
        (412, "precondition_failed", Kind::PreconditionFailed),
        (413, "too_large", Kind::TooLarge),
        (415, "unsupported_media_type", Kind::UnsupportedMediaType),
        (423, "locked", Kind::Locked),
        (429, "throttled", Kind::TooManyRequests),
        (500, "error", Kind::Failed),
        (503, "unavailable", Kind::Unavailable),
        (418, "teapot", Kind::Other),
    ] {
        let error = error_of(move || Reply::problem(status, code, "Zin.")).await;
        let problem = error.problem().unwrap();
        assert_eq!(problem.kind, kind, "{status}");
        assert_eq!(problem.status, status);
        assert_eq!(problem.code.as_deref(), Some(code));
        assert_eq!(problem.detail(), Some("Zin."));
        assert!(problem.instance.as_deref().unwrap().starts_with("urn:uuid:"));
        assert!(!error.to_string().contains("Zin."), "{error}");
    }
}

#[tokio::test]
async fn a_missing_or_other_coordinate_system_is_said_by_the_stand_in_too() {
    let server = crate::openzaak::OpenZaak { zaken: 1, extensions: true }.start().await;
    let token = zaken(&server).search(&ZaakFilter::default()).await.map(|_| server.seen()).unwrap()[0]
        .header("authorization")
        .unwrap()
        .to_owned();
    let ask = async |crs: Option<&str>| {
        let http = reqwest::Client::new().get(format!("{}/zaken/api/v1/zaken", server.root));
        let http = http.header("authorization", &token);
        let http = crs.map_or(http.try_clone().unwrap(), |crs| http.header("Accept-Crs", crs));
        http.send().await.unwrap().status().as_u16()
    };
    assert_eq!(ask(None).await, 412);
    assert_eq!(ask(Some("EPSG:28992")).await, 406);
    assert_eq!(ask(Some("EPSG:4326")).await, 200);
}

#[tokio::test]
async fn a_page_of_html_is_an_error_whatever_its_status() {
    let error = error_of(|| Reply::text(500, "text/html", "<h1>Server Error (500)</h1>")).await;
    assert_eq!(error.kind(), Some(&Kind::Failed));
    assert!(error.problem().unwrap().is_foreign_body);
    let error = error_of(|| Reply::text(200, "text/html", "<h1>Inloggen</h1>")).await;
    assert!(matches!(error, Error::Unreadable { .. }), "{error:?}");
    let error = error_of(|| Reply::text(200, "application/json", "")).await;
    assert!(matches!(error, Error::Unreadable { .. }), "{error:?}");
}

#[tokio::test]
async fn a_wrong_field_is_named_without_its_value() {
    let error = error_of(|| {
        let row = json!({ "url": "https://z.example/1", "zaaktype": "https://c.example/1", "einddatum": "111222333" });
        Reply::json(200, &json!({ "results": [row] }))
    })
    .await;
    let Error::Unreadable { path, .. } = &error else { panic!("{error:?}") };
    assert_eq!(path, "results[0].einddatum");
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains("111222333"), "{text}");
    }
}

#[tokio::test]
async fn open_product_spells_its_field_errors_in_its_own_way() {
    let server = StandIn::start(|seen| {
        let field =
            json!({ "name": "verbruiksobject", "code": "invalid", "reason": "'besteed' is verplicht" });
        match seen.method.as_str() {
            "GET" => Reply::json(400, &json!({ "update_datum__gte": ["Voer een geldige datum in."] })),
            _ => Reply::json(400, &json!({ "code": "invalid", "invalid_params": [field] })),
        }
    })
    .await;
    let client = Producten::new(server.endpoint("/producten/api/v1/").build().unwrap());
    let bare =
        client.of_person(&crate::openzaak::bsn("111222333"), &ProductFilter::default()).await.unwrap_err();
    assert!(bare.problem().unwrap().names("update_datum__gte"));
    let url = format!("{}/producten/api/v1/producten/1", server.root).parse().unwrap();
    let enveloped = client.set_verbruik(&url, &zgw::Redacted(json!({}))).await.unwrap_err();
    assert_eq!(enveloped.problem().unwrap().invalid_params[0].name, "verbruiksobject");
    assert_eq!(enveloped.outcome(), Outcome::Refused);
}

#[tokio::test]
async fn nobody_there_is_not_the_same_as_no_answer() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}/zaken/api/v1/", listener.local_addr().unwrap());
    drop(listener);
    let nobody = zgw::Endpoint::builder(root).retry(RetryPolicy::never()).build().unwrap();
    let error = Zaken::new(nobody).search(&ZaakFilter::default()).await.unwrap_err();
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_transient());

    let slow = StandIn::start(|_| Reply::json(200, &json!({})).after(Duration::from_secs(600))).await;
    let limits = Limits { attempt: Duration::from_millis(50), ..Limits::default() };
    let client = Zaken::new(plain_with(&slow, limits));
    let error = client.search(&ZaakFilter::default()).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(slow.count(), 3, "a search is tried again");
}

fn plain_with(server: &StandIn, limits: Limits) -> zgw::Endpoint {
    server.endpoint("/zaken/api/v1/").limits(limits).build().unwrap()
}

#[tokio::test]
async fn the_chain_of_an_error_names_no_address() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let root = format!("http://{}/producten/api/v1/", listener.local_addr().unwrap());
    drop(listener);
    let endpoint = zgw::Endpoint::builder(root).retry(RetryPolicy::never()).build().unwrap();
    let bsn = crate::openzaak::bsn("111222333");
    let error = Producten::new(endpoint).of_person(&bsn, &ProductFilter::default()).await.unwrap_err();
    let mut text = format!("{error:?}");
    let mut next: Option<&dyn std::error::Error> = Some(&error);
    while let Some(cause) = next {
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    assert!(!text.contains("111222333") && !text.contains("eigenaren"), "{text}");
}

#[tokio::test]
async fn a_record_that_is_gone_is_not_found() {
    let server = StandIn::start(|_| Reply::problem(404, "not_found", "Niet gevonden.")).await;
    let url = format!("{}/zaken/api/v1/zaken/1", server.root).parse().unwrap();
    assert!(Zaken::new(plain(&server)).zaak(&url).await.unwrap_err().is_not_found());
}
