//! An engine with a folder, a clock that tests set, and a browser that does what the page says.

use crate::server::Server;
use domain::call::view::{Freshness, SessionView, SyncView};
use domain::call::{AppError, GetSync, SignIn, SyncNow};
use engine::hosting::MemoryKeychain;
use engine::net::Limits;
use engine::ports::{Clock, Notification, Shell};
use engine::session::Options;
use engine::sync::record;
use engine::{Config, Engine, GatewayConfig};
use jiff::{SignedDuration, Timestamp};
use municipal_api::Collectie;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use url::Url;

#[derive(Clone)]
pub struct SetClock(Arc<Mutex<Timestamp>>);

impl SetClock {
    pub fn pass(&self, seconds: i64) {
        let mut now = self.0.lock().unwrap();
        *now += SignedDuration::from_secs(seconds);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// Follows the address as a browser does, unless told to sit still.
#[derive(Clone)]
pub struct Browser {
    pub still: Arc<Mutex<bool>>,
    pub opened: Arc<Mutex<Vec<Url>>>,
    pub shown: Arc<Mutex<Vec<String>>>,
    /// As on a phone: where the system brings the app an address.
    pub link: Arc<Mutex<Option<Url>>>,
}

impl Shell for Browser {
    fn open_url(&self, url: &Url) -> Result<bool, AppError> {
        self.opened.lock().unwrap().push(url.clone());
        if *self.still.lock().unwrap() {
            return Ok(false);
        }
        let (url, shown) = (url.clone(), self.shown.clone());
        tokio::spawn(async move {
            let client = reqwest::Client::builder().no_proxy().build().unwrap();
            if let Ok(page) = client.get(url).send().await {
                let page = page.text().await.unwrap_or_default();
                shown.lock().unwrap().push(page);
            }
        });
        Ok(true)
    }

    fn notify(&self, _: &Notification) -> Result<(), AppError> {
        Ok(())
    }

    fn languages(&self) -> Vec<String> {
        vec!["nl-NL".into()]
    }

    fn return_address(&self) -> Option<Url> {
        self.link.lock().unwrap().clone()
    }
}

pub struct Home {
    pub engine: Engine,
    pub clock: SetClock,
    pub browser: Browser,
    pub options: Options,
    keychain: Arc<MemoryKeychain>,
    gateways: Vec<GatewayConfig>,
    dir: Arc<TempDir>,
}

/// Small answers and short times, but long enough for a busy machine.
pub fn options() -> Options {
    let limits = Limits {
        connect: Duration::from_secs(5),
        idle: Duration::from_secs(10),
        total: Duration::from_secs(20),
        download: Duration::from_secs(20),
        answer: 512 << 10,
        document: 64 << 10,
    };
    Options { limits, background: false, chance: || 1.0, ..Options::default() }
}

impl Home {
    pub async fn new(servers: &[&Server]) -> Self {
        Self::with(servers, options()).await
    }

    pub async fn with(servers: &[&Server], options: Options) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let gateways = servers
            .iter()
            .map(|s| GatewayConfig {
                id: s.id.clone(),
                name: s.id.to_uppercase(),
                url: s.inner.base.clone(),
                roots: Vec::new(),
            })
            .collect();
        let browser = Browser {
            still: Arc::default(),
            opened: Arc::default(),
            shown: Arc::default(),
            link: Arc::default(),
        };
        let clock = SetClock(Arc::new(Mutex::new("2026-11-21T12:00:00Z".parse().unwrap())));
        let dir = Arc::new(tempfile::tempdir().unwrap());
        Self::open(dir, Arc::default(), gateways, clock, browser, options).await
    }

    async fn open(
        dir: Arc<TempDir>,
        keychain: Arc<MemoryKeychain>,
        gateways: Vec<GatewayConfig>,
        clock: SetClock,
        browser: Browser,
        options: Options,
    ) -> Self {
        let config = Config {
            data_dir: PathBuf::from(dir.path()),
            gateways: gateways.clone(),
            clock: Arc::new(clock.clone()),
            keychain: keychain.clone(),
            shell: Arc::new(browser.clone()),
            demo: false,
            version: "test".into(),
        };
        let engine = Engine::start_with(config, options.clone()).await.unwrap();
        Self { engine, clock, browser, options, keychain, gateways, dir }
    }

    /// The app is closed and opened again: the same folder and keychain.
    pub async fn restart(self) -> Self {
        self.engine.context().live.stop();
        self.engine.context().store.close();
        Self::open(self.dir, self.keychain, self.gateways, self.clock, self.browser, self.options).await
    }

    /// The folder of the store.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Signs in and waits for the first sync, or for the end of the session in it.
    pub async fn sign_in(&self, gemeente: &str) -> SessionView {
        let pages = self.browser.shown.lock().unwrap().len();
        self.engine.ask(SignIn { gemeente: gemeente.into() }).await.unwrap();
        let wait = async {
            loop {
                let view = self.view().await;
                if let Some(session) = view.sessions.into_iter().find(|s| s.gemeente == gemeente) {
                    let came_back = self.browser.shown.lock().unwrap().len() > pages;
                    let ended = came_back && session.ends_at.is_none();
                    let synced = session.ends_at.is_some() && session.state != Freshness::Syncing;
                    if session.error.is_some() || ended || (synced && came_back) {
                        return session;
                    }
                }
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), wait).await.expect("signing in does not end")
    }

    /// The pages that the browser showed, once there is one.
    pub async fn pages(&self) -> Vec<String> {
        loop {
            let shown = self.browser.shown.lock().unwrap().clone();
            if !shown.is_empty() {
                return shown;
            }
            tokio::task::yield_now().await;
        }
    }

    pub async fn view(&self) -> SyncView {
        self.engine.ask(GetSync {}).await.unwrap()
    }

    pub async fn sync(&self) -> SyncView {
        self.engine.ask(SyncNow {}).await.unwrap()
    }

    /// The only session.
    pub async fn session(&self) -> SessionView {
        self.view().await.sessions.into_iter().next().unwrap()
    }

    /// The stored rows of a collection as they came.
    pub async fn rows(&self, gemeente: &str, dossier: &str, collectie: Collectie) -> Vec<Value> {
        let (gemeente, dossier) = (gemeente.to_owned(), dossier.to_owned());
        self.engine.context().read(move |r| record::rows(r, &gemeente, &dossier, collectie)).await.unwrap()
    }

    /// The titles of stored tasks.
    pub async fn tasks(&self) -> Vec<String> {
        let rows = self.rows("proef", "d1", Collectie::Taken).await;
        rows.iter().map(|row| row["titel"].as_str().unwrap().to_owned()).collect()
    }
}
