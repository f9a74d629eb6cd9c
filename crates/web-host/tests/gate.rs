//! Who gets in, and what is served then: the real router over a real engine.

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, Response, StatusCode, header};
use engine::ports::SystemClock;
use engine::secrets::MemoryKeychain;
use engine::{Config, Engine};
use http_body_util::BodyExt;
use std::path::Path;
use std::sync::Arc;
use tower::ServiceExt;
use web_host::shell::{BrowserShell, Notifications};
use web_host::{Gate, Host};

const PORT: u16 = 4321;
const HERE: &str = "http://127.0.0.1:4321";

struct House {
    router: Router,
    gate: Gate,
    _work: tempfile::TempDir,
}

impl House {
    async fn open() -> Self {
        let work = tempfile::tempdir().expect("a folder");
        let dist = work.path().join("dist");
        write(&dist.join("index.html"), "<!doctype html><title>Naaste</title>");
        write(&dist.join("naaste_bg.wasm"), "\0asm");
        write(&dist.join("big.css"), &"a{color:red}".repeat(1000));
        write(&work.path().join("secret.txt"), "not yours");
        let notifications = Notifications::default();
        let engine = Engine::start(Config {
            data_dir: work.path().join("data"),
            gateways: Vec::new(),
            clock: Arc::new(SystemClock),
            keychain: Arc::new(MemoryKeychain::default()),
            shell: Arc::new(BrowserShell::new(notifications.clone())),
            demo: false,
            version: "0".to_owned(),
        })
        .await
        .expect("an engine");
        let gate = Gate::new(PORT).expect("randomness");
        Self { router: Host::new(engine, notifications, dist).router(gate.clone()), gate, _work: work }
    }

    async fn ask(&self, request: axum::http::request::Builder, body: &str) -> Response<Body> {
        let request = request.body(Body::from(body.to_owned())).expect("a request");
        self.router.clone().oneshot(request).await.expect("an answer")
    }

    /// Comes in by the printed address and answers the cookie.
    async fn enter(&self) -> String {
        let address = self.gate.address().expect("an address");
        let response = self.ask(get(address.strip_prefix(HERE).expect("here")), "").await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        cookie(&response)
    }
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(path, text).expect("written");
}

fn get(path: &str) -> axum::http::request::Builder {
    Request::builder().uri(path).header(header::HOST, "127.0.0.1:4321")
}

fn post(path: &str) -> axum::http::request::Builder {
    get(path).method(Method::POST).header(header::CONTENT_TYPE, "application/json")
}

fn cookie(response: &Response<Body>) -> String {
    let set = response.headers()[header::SET_COOKIE].to_str().expect("text");
    assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict") && !set.contains("Domain"), "{set}");
    set.split(';').next().expect("a pair").to_owned()
}

async fn text(response: Response<Body>) -> String {
    let bytes = response.into_body().collect().await.expect("a body").to_bytes();
    String::from_utf8(bytes.to_vec()).expect("text")
}

const START: &str = r#"{"call":"getStart"}"#;

#[tokio::test]
async fn the_printed_address_lets_one_browser_in_once() {
    let house = House::open().await;
    let address = house.gate.address().expect("an address");
    let path = address.strip_prefix(HERE).expect("here").to_owned();
    let first = house.ask(get(&path), "").await;
    assert_eq!(first.headers()[header::LOCATION], "/");
    let cookie = cookie(&first);
    let second = house.ask(get(&path), "").await;
    assert_eq!(second.status(), StatusCode::FORBIDDEN);
    assert!(second.headers().get(header::SET_COOKIE).is_none());
    // The browser that is in may follow the same address again.
    let again = house.ask(get(&path).header(header::COOKIE, &cookie), "").await;
    assert_eq!(again.status(), StatusCode::SEE_OTHER);
    assert!(again.headers().get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn a_wrong_token_does_not_use_up_the_right_one() {
    let house = House::open().await;
    let address = house.gate.address().expect("an address");
    let wrong = format!("/?token={}", "0".repeat(64));
    assert_eq!(house.ask(get(&wrong), "").await.status(), StatusCode::FORBIDDEN);
    assert_eq!(house.ask(get("/?token="), "").await.status(), StatusCode::FORBIDDEN);
    let right = house.ask(get(address.strip_prefix(HERE).expect("here")), "").await;
    assert_eq!(right.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_new_address_ends_the_old_one() {
    let house = House::open().await;
    let old = house.gate.address().expect("an address");
    let new = house.gate.address().expect("another");
    assert_ne!(old, new);
    assert_eq!(
        house.ask(get(old.strip_prefix(HERE).expect("here")), "").await.status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        house.ask(get(new.strip_prefix(HERE).expect("here")), "").await.status(),
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn nothing_is_served_without_the_cookie() {
    let house = House::open().await;
    house.enter().await;
    for path in ["/", "/index.html", "/naaste_bg.wasm", "/pgb", "/events", "/files/document/1"] {
        assert_eq!(house.ask(get(path), "").await.status(), StatusCode::FORBIDDEN, "{path}");
    }
    let call = house.ask(post("/call").header(header::ORIGIN, HERE), START).await;
    assert_eq!(call.status(), StatusCode::FORBIDDEN);
    for wrong in ["naaste-4321=", "naaste-4321=0", "naaste-1=x"] {
        let response = house.ask(get("/").header(header::COOKIE, wrong), "").await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{wrong}");
    }
}

#[tokio::test]
async fn only_this_host_by_its_exact_name() {
    let house = House::open().await;
    let cookie = house.enter().await;
    for host in [
        "localhost:4321",
        "127.0.0.1",
        "127.0.0.1:80",
        "naaste.example:4321",
        "127.0.0.1:4321.example.nl",
        "",
    ] {
        let request = Request::builder().uri("/").header(header::HOST, host).header(header::COOKIE, &cookie);
        assert_eq!(house.ask(request, "").await.status(), StatusCode::FORBIDDEN, "{host}");
    }
    let none = Request::builder().uri("/").header(header::COOKIE, &cookie);
    assert_eq!(house.ask(none, "").await.status(), StatusCode::FORBIDDEN);
    let twice = get("/").header(header::HOST, "evil.example").header(header::COOKIE, &cookie);
    assert_eq!(house.ask(twice, "").await.status(), StatusCode::FORBIDDEN);
    assert_eq!(house.ask(get("/").header(header::COOKIE, &cookie), "").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn only_from_its_own_page() {
    let house = House::open().await;
    let cookie = house.enter().await;
    let ask = |origin: Option<&'static str>| {
        let request = post("/call").header(header::COOKIE, &cookie);
        match origin {
            Some(origin) => request.header(header::ORIGIN, origin),
            None => request,
        }
    };
    for origin in [
        "http://localhost:4321",
        "http://127.0.0.1:9",
        "https://127.0.0.1:4321",
        "null",
        "https://example.nl",
        "",
    ] {
        assert_eq!(house.ask(ask(Some(origin)), START).await.status(), StatusCode::FORBIDDEN, "{origin}");
    }
    assert_eq!(house.ask(ask(None), START).await.status(), StatusCode::FORBIDDEN);
    let fetched = ask(Some(HERE)).header("sec-fetch-site", "same-site").header("sec-fetch-mode", "cors");
    assert_eq!(house.ask(fetched, START).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(house.ask(ask(Some(HERE)), START).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn no_page_elsewhere_is_ever_allowed_to_read() {
    let house = House::open().await;
    let cookie = house.enter().await;
    let response =
        house.ask(post("/call").header(header::ORIGIN, HERE).header(header::COOKIE, &cookie), START).await;
    assert!(response.headers().keys().all(|name| !name.as_str().starts_with("access-control-")));
    assert_eq!(response.headers()["cross-origin-resource-policy"], "same-origin");
    let preflight = get("/call").method(Method::OPTIONS).header(header::ORIGIN, "https://example.nl");
    assert_eq!(house.ask(preflight, "").await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_question_gets_the_engines_answer() {
    let house = House::open().await;
    let cookie = house.enter().await;
    let call = || post("/call").header(header::ORIGIN, HERE).header(header::COOKIE, &cookie);
    let start = house.ask(call(), START).await;
    assert_eq!(start.status(), StatusCode::OK);
    let start: serde_json::Value = serde_json::from_str(&text(start).await).expect("json");
    assert_eq!(start["lock"], "open");
    let unknown = house.ask(call(), r#"{"call":"getVoorziening","id":"nobody"}"#).await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    assert_eq!(text(unknown).await, r#"{"code":"not-found"}"#);
    let nonsense = house.ask(call(), r#"{"call":"dropTables"}"#).await;
    assert_eq!(text(nonsense).await, r#"{"code":"internal"}"#);
}

#[tokio::test]
async fn a_form_of_another_page_is_no_question() {
    let house = House::open().await;
    let cookie = house.enter().await;
    let form = get("/call")
        .method(Method::POST)
        .header(header::CONTENT_TYPE, "text/plain")
        .header(header::ORIGIN, HERE)
        .header(header::COOKIE, &cookie);
    assert_eq!(house.ask(form, START).await.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn the_screens_come_with_their_types_and_a_strict_policy() {
    let house = House::open().await;
    let cookie = house.enter().await;
    let page = |path: &str| get(path).header(header::COOKIE, &cookie);
    let wasm = house.ask(page("/naaste_bg.wasm"), "").await;
    assert_eq!(wasm.headers()[header::CONTENT_TYPE], "application/wasm");
    let policy = wasm.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("text").to_owned();
    assert!(
        policy.contains("script-src 'self' 'wasm-unsafe-eval';") && !policy.contains("unsafe-inline"),
        "{policy}"
    );
    let route = house.ask(page("/voorzieningen/7"), "").await;
    assert_eq!(route.headers()[header::CONTENT_TYPE], "text/html; charset=utf-8");
    assert!(text(route).await.contains("<title>Naaste</title>"));
    assert_eq!(house.ask(page("/missing.js"), "").await.status(), StatusCode::NOT_FOUND);
    let packed = house.ask(page("/big.css").header(header::ACCEPT_ENCODING, "gzip"), "").await;
    assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip");
}

#[tokio::test]
async fn a_screen_that_did_not_change_is_not_sent_again() {
    let house = House::open().await;
    let cookie = house.enter().await;
    let first = house.ask(get("/big.css").header(header::COOKIE, &cookie), "").await;
    let etag = first.headers()[header::ETAG].clone();
    let again = get("/big.css").header(header::COOKIE, &cookie).header(header::IF_NONE_MATCH, etag);
    assert_eq!(house.ask(again, "").await.status(), StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn no_path_leads_out_of_the_folder() {
    let house = House::open().await;
    let cookie = house.enter().await;
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/a/../../secret.txt",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/..%5csecret.txt",
        "/files/../secret.txt",
        "/files/%2e%2e/secret.txt",
    ] {
        let response = house.ask(get(path).header(header::COOKIE, &cookie), "").await;
        let status = response.status();
        let body = text(response).await;
        assert!(!body.contains("not yours") && !body.contains("root:"), "{path}");
        assert!(status == StatusCode::NOT_FOUND || body.contains("<title>Naaste"), "{path} {status}");
    }
}

#[tokio::test]
async fn changes_reach_the_page() {
    let house = House::open().await;
    let cookie = house.enter().await;
    let events = house.ask(get("/events").header(header::COOKIE, &cookie), "").await;
    assert_eq!(events.headers()[header::CONTENT_TYPE], "text/event-stream");
    let call = post("/call").header(header::ORIGIN, HERE).header(header::COOKIE, &cookie);
    let done = house.ask(call, r#"{"call":"finishOnboarding"}"#).await;
    assert_eq!(done.status(), StatusCode::OK);
    let mut body = events.into_body();
    let mut heard = String::new();
    while !heard.contains("data: \"app\"") {
        let frame = body.frame().await.expect("more").expect("a frame");
        heard.push_str(&String::from_utf8_lossy(frame.data_ref().expect("data")));
    }
}
