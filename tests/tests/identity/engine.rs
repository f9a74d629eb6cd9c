//! The app's engine, from the button to the dossier and out again.

use crate::{
    BASIS, GEERTJE, MARIJKE, MIDDEN,
    browser::{http, through},
    provider::{Provider, Tokens},
    town::Town,
};
use domain::call::view::{Freshness, SessionView};
use domain::call::{AppError, Call, ErrorCode, GetDossiers, GetSync, SignIn, SignOut, SyncNow};
use engine::hosting::MemoryKeychain;
use engine::ports::{Notification, Shell, SystemClock};
use engine::session::Options;
use engine::{Config, Engine, GatewayConfig};
use gateway::config::{ClaimPath, Level};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use url::Url;

/// A browser in front of which somebody sits.
struct Person(Arc<Mutex<String>>);

impl Shell for Person {
    fn open_url(&self, url: &Url) -> Result<bool, AppError> {
        let (url, name) = (url.clone(), self.0.lock().unwrap().clone());
        tokio::spawn(async move {
            // Signing out also opens the browser: there is nothing to fill in.
            if url.query_pairs().any(|(key, value)| key == "response_type" && value == "code") {
                let back = through(&url, &name).await;
                http().get(back).send().await.unwrap();
            }
        });
        Ok(true)
    }

    fn notify(&self, _: &Notification) -> Result<(), AppError> {
        Ok(())
    }

    fn languages(&self) -> Vec<String> {
        vec!["nl".into()]
    }
}

struct Home {
    engine: Engine,
    town: Town,
    name: Arc<Mutex<String>>,
    _dir: TempDir,
}

impl Home {
    async fn new(people: Value, change: impl FnOnce(&mut gateway::GatewayConfig, &Provider)) -> Option<Self> {
        let town = Town::start(Tokens::Jwt, people, change).await?;
        let dir = tempfile::tempdir().unwrap();
        let name = Arc::new(Mutex::new(String::new()));
        let config = Config {
            data_dir: dir.path().join("app"),
            gateways: vec![GatewayConfig {
                id: "proef".into(),
                name: "Proef".into(),
                url: town.gateway.clone(),
                roots: Vec::new(),
            }],
            clock: Arc::new(SystemClock),
            keychain: Arc::new(MemoryKeychain::default()),
            shell: Arc::new(Person(name.clone())),
            demo: false,
            version: "test".into(),
        };
        let options = Options { background: false, ..Options::default() };
        let engine = Engine::start_with(config, options).await.unwrap();
        Some(Self { engine, town, name, _dir: dir })
    }

    async fn ask<C: Call>(&self, call: C) -> C::Reply {
        self.engine.ask(call).await.unwrap()
    }

    /// Signs in, and waits until it is clear what came of it.
    async fn sign_in(&self, name: &str) -> SessionView {
        *self.name.lock().unwrap() = name.to_owned();
        self.ask(SignIn { gemeente: "proef".into() }).await;
        let settled = async {
            loop {
                let view = self.ask(GetSync {}).await;
                let session = view.sessions.into_iter().find(|session| {
                    session.error.is_some()
                        || (session.synced_at.is_some() && session.state == Freshness::UpToDate)
                });
                if let Some(session) = session {
                    return session;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(120), settled).await.expect("nothing came of signing in")
    }

    async fn dossiers(&self) -> Vec<(String, bool)> {
        self.ask(GetDossiers {}).await.into_iter().map(|d| (d.name.unwrap_or_default(), d.own)).collect()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn the_app_signs_in_syncs_and_signs_out() {
    let people = json!({ "geertje": { "bsn": GEERTJE } });
    let Some(home) = Home::new(people, |_, _| ()).await else { return };
    let session = home.sign_in("geertje").await;
    assert_eq!((session.error, session.person.as_deref()), (None, Some("Geertje de Boer")));
    assert_eq!(home.dossiers().await, [("Geertje de Boer".to_owned(), true)]);
    home.ask(SignOut { gemeente: "proef".into(), erase: false }).await;
    assert_eq!(home.ask(SyncNow {}).await.state, Freshness::SignedOut);
    assert_eq!(home.dossiers().await.len(), 1, "what came stays readable");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn the_app_shows_the_dossier_of_whom_somebody_represents() {
    let people = json!({ MARIJKE: { "represents": { "sub": GEERTJE } } });
    let change = |config: &mut gateway::GatewayConfig, _: &Provider| {
        config.identity.claims.bsn = ClaimPath(vec!["sub".into()]);
        config.identity.claims.represented = Some(ClaimPath(vec!["represents".into(), "sub".into()]));
    };
    let Some(home) = Home::new(people, change).await else { return };
    let session = home.sign_in(MARIJKE).await;
    assert_eq!((session.error, session.person.as_deref()), (None, Some("Marijke de Boer")));
    let mut dossiers = home.dossiers().await;
    dossiers.sort();
    assert_eq!(dossiers, [("Geertje de Boer".to_owned(), false), ("Marijke de Boer".to_owned(), true)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn a_session_that_ended_elsewhere_ends_here() {
    let people = json!({ "geertje": { "bsn": GEERTJE } });
    let Some(home) = Home::new(people, |_, _| ()).await else { return };
    assert_eq!(home.sign_in("geertje").await.error, None);
    // Past the token's end and the leeway: the gateway says 401, and no refresh token is used to go on.
    home.town.clock.forward(15 * 60 + 60);
    let view = home.ask(SyncNow {}).await;
    assert_eq!((view.state, home.dossiers().await.len()), (Freshness::SignedOut, 1));
    home.town.clock.forward(-16 * 60);
    assert_eq!(home.sign_in("geertje").await.error, None, "and signing in again is all it takes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: ./x test --all brings the identity provider"]
async fn whoever_signs_in_too_weakly_reads_what_to_do() {
    let people =
        json!({ "basis": { "bsn": GEERTJE, "loa": BASIS }, "midden": { "bsn": GEERTJE, "loa": MIDDEN } });
    let change = |config: &mut gateway::GatewayConfig, _: &Provider| {
        config.identity.claims.level = Some(ClaimPath(vec!["loa".into()]));
        config.identity.minimum_level = Some(Level::Midden);
    };
    let Some(home) = Home::new(people, change).await else { return };
    let error = home.sign_in("basis").await.error.expect("refused");
    assert_eq!(error.code, ErrorCode::Refused);
    assert!(error.args["reason"].contains("hoger niveau"), "{error:?}");
    assert_eq!(home.sign_in("midden").await.error, None);
}
