//! Sessions: how they begin, what forgeries come to, and every way in which they end.

use crate::home::{Home, options};
use crate::server::{Fault, Server};
use axum::http::Method;
use domain::call::view::Freshness;
use domain::call::{CancelSignIn, ErrorCode, GetSync, SignIn, SignOut, Topic};
use engine::sync::record;
use municipal_api::Collectie;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

#[tokio::test]
async fn the_browser_shows_a_calm_page_and_the_port_is_free_again() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    let shown = home.pages().await;
    assert!(shown[0].contains("U bent ingelogd") && shown[0].contains("lang=\"nl\""), "{shown:?}");
    let opened = home.browser.opened.lock().unwrap()[0].clone();
    let asked: BTreeMap<_, _> = opened.query_pairs().into_owned().collect();
    assert_eq!((asked["ui_locales"].as_str(), asked["scope"].as_str()), ("nl", "openid dossier"));
    let redirect: url::Url = asked["redirect_uri"].parse().unwrap();
    assert_eq!(redirect.host_str(), Some("127.0.0.1"));
    assert!(tokio::net::TcpStream::connect(("127.0.0.1", redirect.port().unwrap())).await.is_err());
}

/// As on a phone: the browser leaves for an address of the app, and the system hands it over.
#[tokio::test]
async fn a_phone_is_come_back_to_by_an_address() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    *home.browser.still.lock().unwrap() = true;
    *home.browser.link.lock().unwrap() = Some("nl.naaste:/aanmelden".parse().unwrap());
    home.engine.ask(SignIn { gemeente: "proef".into() }).await.unwrap();
    let opened = home.browser.opened.lock().unwrap()[0].clone();
    let asked: BTreeMap<_, _> = opened.query_pairs().into_owned().collect();
    assert_eq!(asked["redirect_uri"], "nl.naaste:/aanmelden");

    let browser = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build();
    let left = browser.unwrap().get(opened).send().await.unwrap();
    let back: url::Url = left.headers()["location"].to_str().unwrap().parse().unwrap();
    let mut other = back.clone();
    other.set_query(Some("state=other&code=c"));
    assert!(!home.engine.returned(&other), "another state");
    while !home.engine.returned(&back) {
        tokio::task::yield_now().await;
    }
    assert!(!home.engine.returned(&back), "it counts once");
    let signed_in = async {
        while home.view().await.sessions.first().is_none_or(|session| session.ends_at.is_none()) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), signed_in).await.expect("signed in");
}

/// What a lying provider changes.
type Lie<T> = fn(&mut T);

/// Signs in at a lying provider; nobody gets in.
async fn refused(name: &str, lie: impl FnOnce(&Server)) {
    let server = Server::start("proef").await;
    lie(&server);
    let home = Home::new(&[&server]).await;
    let session = home.sign_in("proef").await;
    assert_eq!(session.error.map(|e| e.code), Some(ErrorCode::SignInFailed), "{name}");
    assert_eq!((session.state, session.ends_at), (Freshness::NotConnected, None), "{name}");
    assert!(server.take_paths().iter().all(|p| p == "/v1/gemeente"), "{name}: the gateway was not asked");
    let shown = home.pages().await;
    assert!(shown.iter().any(|page| page.contains("niet gelukt")), "{name}");
}

#[tokio::test]
async fn a_forged_or_stale_answer_signs_nobody_in() {
    refused("forged signature", |s| s.world().idp.forged = true).await;
    let claims: [(&str, Lie<Value>); 5] = [
        ("another nonce", |c| c["nonce"] = json!("other")),
        ("another audience", |c| c["aud"] = json!("other")),
        ("another issuer", |c| c["iss"] = json!("https://evil.example")),
        ("expired", |c| c["exp"] = json!(1_000_000_000)),
        ("no subject", |c| c["sub"] = json!("")),
    ];
    for (name, lie) in claims {
        refused(name, |s| s.world().idp.claims = lie).await;
    }
    let backs: [(&str, Lie<BTreeMap<String, String>>); 4] = [
        ("another issuer came back", |b| drop(b.insert("iss".into(), "https://evil.example".into()))),
        ("no issuer came back", |b| drop(b.remove("iss"))),
        ("a code of nobody", |b| drop(b.insert("code".into(), "stolen".into()))),
        ("the person said no", |b| drop(b.insert("error".into(), "access_denied".into()))),
    ];
    for (name, lie) in backs {
        refused(name, |s| s.world().idp.back = lie).await;
    }
    refused("the token endpoint fails", |s| {
        s.fault(Method::POST, "/idp/token", 0, 1, Fault::Status(400, ""));
    })
    .await;
    refused("the token endpoint sends a page", |s| {
        s.fault(Method::POST, "/idp/token", 0, 1, Fault::Body("text/html", "<html>".into()));
    })
    .await;
    refused("the keys are endless", |s| s.fails("/idp/keys", Fault::Endless)).await;
}

#[tokio::test]
async fn an_issuer_that_is_another_is_not_opened() {
    let lies: [Lie<Value>; 4] = [
        |m| m["issuer"] = json!("https://evil.example"),
        |m| m["token_endpoint"] = json!("http://evil.example/token"),
        |m| m["code_challenge_methods_supported"] = json!(["plain"]),
        |m| m["jwks_uri"] = json!("file:///etc/passwd"),
    ];
    for lie in lies {
        let server = Server::start("proef").await;
        server.world().idp.metadata = lie;
        let home = Home::new(&[&server]).await;
        let error = home.engine.ask(SignIn { gemeente: "proef".into() }).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::BadAnswer);
        assert!(home.browser.opened.lock().unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_browser_that_stays_away_is_not_waited_for_for_ever() {
    let server = Server::start("proef").await;
    let mut options = options();
    options.sign_in = Duration::from_millis(50);
    let home = Home::with(&[&server], options).await;
    *home.browser.still.lock().unwrap() = true;
    let session = home.sign_in("proef").await;
    assert_eq!(session.error.map(|e| e.code), Some(ErrorCode::SignInTimeout));
    // Trying again takes the error away.
    *home.browser.still.lock().unwrap() = false;
    let view = home.engine.ask(SignIn { gemeente: "proef".into() }).await.unwrap();
    assert!(view.opened && view.url.contains("code_challenge"));
}

#[tokio::test]
async fn a_sign_in_can_be_cancelled() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    *home.browser.still.lock().unwrap() = true;
    let view = home.engine.ask(SignIn { gemeente: "proef".into() }).await.unwrap();
    assert!(!view.opened, "the screen opens it");
    let url: url::Url = view.url.parse().unwrap();
    let port = url.query_pairs().find(|(n, _)| n == "redirect_uri").unwrap().1.parse::<url::Url>().unwrap();
    let port = port.port().unwrap();
    assert!(tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok());
    home.engine.ask(CancelSignIn {}).await.unwrap();
    while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(home.view().await.sessions.is_empty());
}

#[tokio::test]
async fn a_session_ends_when_nobody_does_anything() {
    let server = Server::start("proef").await;
    server.world().session = (3600, 900);
    let home = Home::new(&[&server]).await;
    let session = home.sign_in("proef").await;
    assert_eq!(session.ends_at, Some("2026-11-21T12:15:00Z".parse().unwrap()));
    home.clock.pass(800);
    // Looking at the state is nothing that somebody does; asking for a sync is.
    home.view().await;
    home.sync().await;
    home.clock.pass(800);
    assert_eq!(home.view().await.state, Freshness::UpToDate);
    home.clock.pass(100);
    assert_eq!(home.view().await.state, Freshness::SignedOut);
    assert_eq!(home.tasks().await, ["Formulier invullen"], "what came stays readable");
    server.take_seen();
    assert_eq!(home.sync().await.state, Freshness::SignedOut);
    assert!(server.take_seen().is_empty(), "nobody is asked without a session");
}

#[tokio::test]
async fn a_session_ends_at_its_end_however_busy() {
    let server = Server::start("proef").await;
    server.world().session = (1000, 900);
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    home.clock.pass(600);
    assert_eq!(home.sync().await.state, Freshness::UpToDate);
    // the municipality counts on the machine's own clock, which went on meanwhile
    home.clock.pass(500);
    assert_eq!(home.view().await.state, Freshness::SignedOut);
}

#[tokio::test]
async fn a_token_that_is_shorter_than_the_session_ends_it() {
    let server = Server::start("proef").await;
    server.world().idp.expires_in = 120;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    home.clock.pass(180);
    assert_eq!(home.view().await.state, Freshness::SignedOut);
}

#[tokio::test]
async fn a_clock_that_jumps_ends_it() {
    for jump in [-86_400, 86_400] {
        let server = Server::start("proef").await;
        let home = Home::new(&[&server]).await;
        home.sign_in("proef").await;
        home.clock.pass(jump);
        assert_eq!(home.view().await.state, Freshness::SignedOut, "{jump}");
        home.sign_in("proef").await;
        assert_eq!(home.view().await.state, Freshness::UpToDate);
    }
}

#[tokio::test]
async fn signing_out_ends_it_here_and_there() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.take_seen();
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: false }).await.unwrap();
    assert_eq!(home.view().await.state, Freshness::SignedOut);
    assert_eq!(home.tasks().await.len(), 1, "the copy stays");
    let seen = server.take_seen();
    let mut paths: Vec<&str> = seen.iter().map(|s| s.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["/idp/end", "/idp/revoke"]);
    let bodies: Vec<String> = seen.iter().map(|s| String::from_utf8(s.body.clone()).unwrap()).collect();
    assert!(
        bodies.iter().any(|b| b.contains("id_token_hint="))
            && bodies.iter().any(|b| b.contains("token=token-"))
    );

    home.sign_in("proef").await;
    server.fault(Method::POST, "/idp/end", 0, 9, Fault::Status(500, ""));
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: true }).await.unwrap();
    assert_eq!(home.view().await.state, Freshness::NotConnected);
    assert!(home.tasks().await.is_empty() && home.rows("proef", "d1", Collectie::Berichten).await.is_empty());
    assert!(home.engine.context().read(record::dossiers).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_sync_that_comes_late_brings_nothing_back() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    server.set("d1", "taken", vec![crate::server::taak("t2", "Te laat")]);
    server.fault(Method::GET, "/d1/taken", 0, 1, Fault::Hold);
    let engine = home.engine.clone();
    let syncing = tokio::spawn(async move { engine.ask(domain::call::SyncNow {}).await });
    while !server.world().seen.iter().rev().take(1).any(|s| s.path.ends_with("/d1/taken")) {
        tokio::task::yield_now().await;
    }
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: true }).await.unwrap();
    server.inner.gate.notify_one();
    syncing.await.unwrap().unwrap();
    assert!(home.tasks().await.is_empty());
    assert_eq!(home.view().await.state, Freshness::NotConnected);
}

#[tokio::test]
async fn another_person_does_not_see_what_is_not_theirs() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    home.engine.ask(SignOut { gemeente: "proef".into(), erase: false }).await.unwrap();
    server.world().idp.subject = "piet".into();
    server.withdraw("d1");
    server.grant("d9", true);
    home.sign_in("proef").await;
    assert!(home.tasks().await.is_empty());
}

#[tokio::test]
async fn nothing_in_a_log_or_an_error_names_anybody() {
    let server = Server::start("proef").await;
    server.fails("/d1/taken", Fault::Status(500, "Noor de Vries, 999990019"));
    let home = Home::new(&[&server]).await;
    let error = home.sign_in("proef").await.error.unwrap();
    let text = format!("{error:?} {error} {}", serde_json::to_string(&error).unwrap());
    assert!(!text.contains("Noor") && !text.contains("d1") && !text.contains("127.0.0.1"), "{text}");
    let pass = home.engine.context().live.pass("proef", home.engine.context().now()).unwrap();
    assert!(!format!("{:?}", pass.token).contains("noor"));
    // No token reaches the disk: the store is searched as it is, and so is every other file.
    let secret = pass.token.reveal().as_bytes().to_vec();
    for file in std::fs::read_dir(home.path()).unwrap().flatten().filter(|f| f.path().is_file()) {
        let bytes = std::fs::read(file.path()).unwrap();
        assert!(!bytes.windows(secret.len()).any(|w| w == secret), "{:?}", file.path());
    }
}

#[tokio::test]
async fn a_question_tells_nothing_about_who_asks() {
    let server = Server::start("proef").await;
    let home = Home::new(&[&server]).await;
    home.sign_in("proef").await;
    for seen in server.take_seen() {
        // The browser of this test is not ours.
        if seen.path == "/idp/authorize" {
            continue;
        }
        let agent = seen.headers["user-agent"].to_str().unwrap();
        assert!(agent.starts_with("Naaste/") && !agent.contains(' '), "{agent}");
        for name in ["cookie", "referer", "accept-language", "from"] {
            assert!(!seen.headers.contains_key(name), "{name} at {}", seen.path);
        }
        assert_eq!(
            seen.token.is_some(),
            seen.path.starts_with("/v1/") && seen.path != "/v1/gemeente",
            "{}",
            seen.path
        );
    }
}

#[tokio::test]
async fn the_background_syncs_after_signing_in_and_wakes_on_resume() {
    let server = Server::start("proef").await;
    let mut options = options();
    options.background = true;
    let home = Home::with(&[&server], options).await;
    home.sign_in("proef").await;
    server.set("d1", "taken", vec![crate::server::taak("t2", "Na een pauze")]);
    let mut changes = home.engine.changes();
    home.engine.suspend().await;
    home.engine.resume().await;
    while home.tasks().await != ["Na een pauze"] {
        let topic = tokio::time::timeout(Duration::from_secs(60), changes.recv()).await;
        assert!(topic.is_ok(), "resuming does not sync");
    }
    // A session that ended meanwhile is told of.
    server.expire();
    home.engine.resume().await;
    while home.engine.ask(GetSync {}).await.unwrap().state != Freshness::SignedOut {
        let topic = tokio::time::timeout(Duration::from_secs(60), changes.recv()).await;
        assert!(matches!(
            topic,
            Ok(Ok(Topic::Sync | Topic::Dossier | Topic::Agenda | Topic::Tips | Topic::App))
        ));
    }
}
