//! The demo identity provider over HTTP: the flow that works, and every way in that must not.
#![allow(clippy::expect_used)]

mod common;

use common::{
    Hand, REDIRECT, authorize, challenge, claims, code, exchange, folder, gateway_url, good, http, parameter,
    start, token, tokens, with,
};
use demo::sign_in::SignInError;
use demo::{Demo, DemoConfig, DemoError};
use reqwest::StatusCode;
use reqwest::header::{CONTENT_SECURITY_POLICY, DATE, HOST, LOCATION};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

struct Running {
    demo: Demo,
    clock: Hand,
    dir: tempfile::TempDir,
}

async fn running() -> Running {
    let dir = folder().await;
    let clock = Hand::new();
    Running { demo: start(dir.path(), &clock).await, clock, dir }
}

#[tokio::test]
async fn one_round_gives_tokens_that_open_one_gateway() {
    let Running { demo, dir, clock } = running().await;
    let discovery: serde_json::Value = http()
        .get(demo.issuer.join("/.well-known/openid-configuration").expect("an address"))
        .send()
        .await
        .expect("an answer")
        .json()
        .await
        .expect("JSON");
    let issuer = demo.issuer.as_str().trim_end_matches('/');
    assert_eq!(discovery["issuer"], issuer);
    assert_eq!(discovery["code_challenge_methods_supported"], serde_json::json!(["S256"]));

    let back = demo::sign_in::choose(&authorize(&demo, &good("assen")), "marijke").await.expect("a way back");
    assert!(back.as_str().starts_with(REDIRECT), "{back}");
    assert_eq!(parameter(&back, "state").as_deref(), Some("toestand"));
    assert_eq!(parameter(&back, "iss").as_deref(), Some(issuer));
    let code = parameter(&back, "code").expect("a code");
    let (status, answer) = tokens(&demo, &exchange("assen", &code)).await;
    assert_eq!((status, answer["token_type"].as_str()), (200, Some("Bearer")));
    let access = answer["access_token"].as_str().expect("a token");
    let id = claims(answer["id_token"].as_str().expect("an id token"));
    assert_eq!((id["aud"].as_str(), id["nonce"].as_str()), (Some("naaste-assen"), Some("eenmalig")));
    assert!(id.get("bsn").is_none(), "the app gets no bsn");
    assert_eq!(claims(access)["aud"], "gateway-assen");

    for (gemeente, expected) in [("assen", 200), ("emmen", 401)] {
        let url = gateway_url(&demo, gemeente).join("/v1/ik").expect("an address");
        let answer = http().get(url).bearer_auth(access).send().await.expect("an answer");
        assert_eq!(answer.status().as_u16(), expected, "{gemeente}");
    }
    // a token of which one letter changed opens nothing
    let forged = format!("{}x", &access[..access.len() - 1]);
    let url = gateway_url(&demo, "assen").join("/v1/ik").expect("an address");
    let refused = http().get(url.clone()).bearer_auth(forged).send().await.expect("an answer");
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    // nor one whose time has passed
    clock.forward(2 * 60 * 60 + 60);
    let refused = http().get(url).bearer_auth(access).send().await.expect("an answer");
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);

    // the key is the same after a restart
    let jwks = async |demo: &Demo| {
        let url = demo.issuer.join("/jwks.json").expect("an address");
        http().get(url).send().await.expect("an answer").text().await.expect("text")
    };
    let before = jwks(&demo).await;
    demo.stop().await;
    let demo = start(dir.path(), &clock).await;
    assert_eq!(jwks(&demo).await, before);
    assert!(!before.contains("\"d\""), "only the public half");
    demo.stop().await;
}

#[tokio::test]
async fn a_program_signs_in_over_the_pages_and_the_app_hears_of_it() {
    let Running { demo, dir: _dir, .. } = running().await;
    let app = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let redirect = format!("http://{}/aanmelden", app.local_addr().expect("an address"));
    let waiting = tokio::spawn(async move {
        let (mut stream, _) = app.accept().await.expect("a browser");
        let mut head = [0; 4096];
        let read = stream.read(&mut head).await.expect("a request");
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK").await.expect("an answer");
        String::from_utf8_lossy(&head[..read]).into_owned()
    });
    let url = authorize(&demo, &with(good("emmen"), "redirect_uri", &redirect));
    demo::sign_in::as_persona(&url, "bert").await.expect("signed in");
    let request = waiting.await.expect("the app heard");
    assert!(request.starts_with("GET /aanmelden?code="), "{request}");

    let nobody = demo::sign_in::as_persona(&authorize(&demo, &good("emmen")), "geertje").await;
    assert!(matches!(nobody, Err(SignInError::NoSuchPersona(_))), "she lives in Assen");
    let elsewhere = "http://example.org/authorize".parse().expect("an address");
    assert!(matches!(demo::sign_in::as_persona(&elsewhere, "bert").await, Err(SignInError::NotLoopback)));
}

#[tokio::test]
async fn a_phones_own_address_gets_its_code() {
    const LINK: &str = "nl.naaste:/aanmelden";
    let Running { demo, dir: _dir, .. } = running().await;
    let asked = with(good("assen"), "redirect_uri", LINK);
    let page = http().get(authorize(&demo, &asked)).send().await.expect("an answer");
    let policy = page.headers()[CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned();
    assert!(policy.contains("form-action 'self' nl.naaste:;"), "{policy}");
    let back = demo::sign_in::choose(&authorize(&demo, &asked), "marijke").await.expect("a way back");
    assert!(back.as_str().starts_with("nl.naaste:/aanmelden?code="), "{}", back.scheme());
    let code = parameter(&back, "code").expect("a code");
    // the code is for that address alone
    let (status, _) = tokens(&demo, &exchange("assen", &code)).await;
    assert_eq!(status, 400);
    let back = demo::sign_in::choose(&authorize(&demo, &asked), "marijke").await.expect("a way back");
    let code = parameter(&back, "code").expect("a code");
    let (status, answer) = tokens(&demo, &with(exchange("assen", &code), "redirect_uri", LINK)).await;
    assert_eq!((status, answer["token_type"].as_str()), (200, Some("Bearer")));
    // nobody follows it but the system of a phone
    let followed = demo::sign_in::as_persona(&authorize(&demo, &asked), "marijke").await;
    assert!(matches!(followed, Err(SignInError::NotLoopback)));
}

#[tokio::test]
async fn nothing_goes_to_an_address_that_is_not_the_apps() {
    let Running { demo, dir: _dir, .. } = running().await;
    for redirect in [
        "https://evil.example/aanmelden",
        "http://localhost:49152/aanmelden",
        "http://127.0.0.1:49152/elders",
        "http://127.0.0.1:49152@evil.example/aanmelden",
        "http://192.168.1.2:49152/aanmelden",
        "naaste://aanmelden",
        "nl.naaste://aanmelden",
    ] {
        let url = authorize(&demo, &with(good("assen"), "redirect_uri", redirect));
        let answer = http().get(url).send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{redirect}");
        assert!(answer.headers().get(LOCATION).is_none());
    }
    for parameters in
        [with(good("assen"), "client_id", "somebody-else"), with(good("assen"), "redirect_uri", "")]
    {
        let answer = http().get(authorize(&demo, &parameters)).send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    }
    let mut twice = good("assen");
    twice.push(("redirect_uri".to_owned(), "http://127.0.0.1:1/aanmelden".to_owned()));
    let answer = http().get(authorize(&demo, &twice)).send().await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "no parameter comes twice");
}

#[tokio::test]
async fn a_request_that_is_not_safe_goes_back_with_an_error() {
    let Running { demo, dir: _dir, .. } = running().await;
    for (name, value, error) in [
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge_method", "", "invalid_request"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge", "te-kort", "invalid_request"),
        ("state", "", "invalid_request"),
        ("nonce", "", "invalid_request"),
        ("response_mode", "fragment", "invalid_request"),
        ("response_type", "token", "unsupported_response_type"),
        ("scope", "profile", "invalid_scope"),
        ("prompt", "none", "login_required"),
        ("request", "eyJhbGciOiJub25lIn0..", "request_not_supported"),
        ("request_uri", "https://evil.example", "request_uri_not_supported"),
    ] {
        let url = authorize(&demo, &with(good("assen"), name, value));
        let answer = http().get(url).send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{name}={value}");
        let back = answer.headers()[LOCATION].to_str().expect("text").parse().expect("an address");
        assert_eq!(parameter(&back, "error").as_deref(), Some(error), "{name}={value}");
        assert!(parameter(&back, "code").is_none());
        assert!(parameter(&back, "iss").is_some());
    }
}

#[tokio::test]
async fn a_code_works_once_for_its_app_with_its_verifier_for_a_minute() {
    let Running { demo, clock, dir: _dir } = running().await;
    let refused = async |form: Vec<(String, String)>| {
        let (status, answer) = tokens(&demo, &form).await;
        assert_eq!((status, answer["error"].as_str()), (400, Some("invalid_grant")), "{form:?}");
    };
    let once = code(&demo, "assen", "annie").await;
    assert_eq!(tokens(&demo, &exchange("assen", &once)).await.0, 200);
    refused(exchange("assen", &once)).await;

    let wrong = "een-ander-geheim-van-meer-dan-drieenveertig-tekens";
    for (name, value) in [
        ("code_verifier", wrong),
        ("code_verifier", ""),
        ("code_verifier", &challenge(common::VERIFIER)),
        ("redirect_uri", "http://127.0.0.1:49153/aanmelden"),
        ("client_id", "naaste-emmen"),
    ] {
        let code = code(&demo, "assen", "annie").await;
        refused(with(exchange("assen", &code), name, value)).await;
        // and the attempt has spent it
        refused(exchange("assen", &code)).await;
    }
    refused(exchange("assen", "geraden")).await;

    let late = code(&demo, "assen", "annie").await;
    clock.forward(61);
    refused(exchange("assen", &late)).await;

    let code = code(&demo, "assen", "annie").await;
    let (status, answer) = tokens(&demo, &with(exchange("assen", &code), "grant_type", "password")).await;
    assert_eq!((status, answer["error"].as_str()), (400, Some("unsupported_grant_type")));
    let (status, _) = tokens(&demo, &with(exchange("assen", &code), "client_id", "somebody-else")).await;
    assert_eq!(status, 401);
}

#[tokio::test]
async fn the_page_is_plain_safe_and_says_that_it_is_a_demo() {
    let Running { demo, clock, dir: _dir } = running().await;
    let get = async |parameters: &[(String, String)]| {
        let answer = http().get(authorize(&demo, parameters)).send().await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK);
        let policy = answer.headers()[CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned();
        (answer.headers().clone(), policy, answer.text().await.expect("a page"))
    };
    let (headers, policy, page) = get(&good("assen")).await;
    assert!(
        policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{policy}"
    );
    assert!(policy.contains("form-action 'self' http://127.0.0.1:49152;"), "{policy}");
    assert_eq!(headers["cache-control"], "no-store");
    assert_eq!(headers[DATE], "Sat, 21 Nov 2026 11:00:00 GMT", "the demo's own clock");
    assert!(page.contains("<html lang=\"nl\">") && page.contains("Demo – geen echte aanmelding"));
    assert!(page.contains("demo-gemeente Assen") && page.contains("Geertje de Boer"));
    assert!(!page.contains("Roelie"), "who lives elsewhere is not offered");
    for never in ["<script", "javascript:", "style=", "9999", "password\""] {
        assert!(!page.contains(never), "{never}");
    }
    let (_, _, english) = get(&with(good("emmen"), "ui_locales", "en-GB")).await;
    assert!(english.contains("<html lang=\"en\">") && english.contains("not a real sign-in"));
    assert!(english.contains("demo municipality of Emmen"));

    // the choice counts once, and not after ten minutes
    let post = async |body: String| {
        let url = demo.issuer.join("/authorize").expect("an address");
        let form = "application/x-www-form-urlencoded";
        http().post(url).header("content-type", form).body(body).send().await.expect("an answer")
    };
    let request = |page: &str| {
        let (_, rest) = page.split_once("name=\"verzoek\" value=\"").expect("a form");
        rest.split_once('"').expect("a value").0.to_owned()
    };
    let cancelled = post(format!("verzoek={}&annuleren=1", request(&page))).await;
    let back = cancelled.headers()[LOCATION].to_str().expect("text").parse().expect("an address");
    assert_eq!(parameter(&back, "error").as_deref(), Some("access_denied"));
    assert_eq!(
        post(format!("verzoek={}&persona=annie", request(&page))).await.status(),
        StatusCode::BAD_REQUEST
    );
    assert_eq!(post("verzoek=geraden&persona=annie".to_owned()).await.status(), StatusCode::BAD_REQUEST);
    let (_, _, page) = get(&good("assen")).await;
    clock.forward(601);
    assert_eq!(
        post(format!("verzoek={}&persona=annie", request(&page))).await.status(),
        StatusCode::BAD_REQUEST
    );
    let (_, _, page) = get(&good("assen")).await;
    assert_eq!(
        post(format!("verzoek={}&persona=jan", request(&page))).await.status(),
        StatusCode::BAD_REQUEST
    );

    let signed_out =
        http().post(demo.issuer.join("/end-session").expect("an address")).send().await.expect("an answer");
    assert_eq!(signed_out.status(), StatusCode::OK);
}

#[tokio::test]
async fn it_answers_to_its_own_name_and_listens_on_this_machine_alone() {
    let Running { demo, dir, .. } = running().await;
    let elsewhere =
        http().get(demo.issuer.clone()).header(HOST, "evil.example").send().await.expect("an answer");
    assert_eq!(elsewhere.status(), StatusCode::MISDIRECTED_REQUEST);
    for address in ["0.0.0.0", "192.168.1.2", "::", "2001:db8::1"] {
        let config =
            DemoConfig { address: address.parse().expect("an address"), ..DemoConfig::new(dir.path()) };
        assert!(matches!(Demo::start(config).await, Err(DemoError::NotLoopback)), "{address}");
    }
    let unknown = DemoConfig { gemeenten: Some(vec!["utrecht".to_owned()]), ..DemoConfig::new(dir.path()) };
    assert!(matches!(Demo::start(unknown).await, Err(DemoError::Unknown(_))));
}

#[tokio::test]
async fn one_municipality_alone_on_the_port_that_was_asked_for() {
    let dir = tempfile::tempdir().expect("a folder");
    // a port that was free a moment ago
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.local_addr().expect("an address").port()
    };
    let mut config = DemoConfig { gemeenten: Some(vec!["emmen".to_owned()]), ..DemoConfig::new(dir.path()) };
    config.ports.gateways.insert("emmen".to_owned(), port);
    let demo = Demo::start(config).await.expect("the demo starts");
    assert_eq!(demo.gateways.len(), 1);
    assert_eq!((demo.gateways[0].id.as_str(), demo.gateways[0].url.port()), ("emmen", Some(port)));
    assert!(demo.personas.iter().all(|persona| persona.gemeenten == ["emmen"]));
    token(&demo, "emmen", "lotte").await;
    let url = demo.gateways[0].url.clone();
    demo.stop().await;
    assert!(http().get(url).send().await.is_err(), "stopped");
}
