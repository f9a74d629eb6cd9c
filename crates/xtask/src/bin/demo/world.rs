//! The demo municipalities, and somebody who signs in there through the real flow without a person.

use demo::sign_in::{SignInError, as_persona};
use demo::{Demo, Persona};
use domain::call::view::{Freshness, Profile, Role, SyncView};
use domain::call::{AppError, FinishOnboarding, GetSync, SaveProfile, SignIn};
use engine::hosting::Overrides;
use engine::ports::{Clock, Notification, Shell, SystemClock};
use engine::secrets::MemoryKeychain;
use engine::{Config, Engine};
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::mpsc;
use url::Url;
use web_host::demo_gemeente;

/// Signing in and the first sync take a second or two; a machine under load is given its time.
const PATIENCE: Duration = Duration::from_secs(120);

/// A browser whose user is one of the personas.
struct Person {
    persona: String,
    failed: mpsc::UnboundedSender<SignInError>,
}

impl Shell for Person {
    fn open_url(&self, url: &Url) -> Result<bool, AppError> {
        let (url, persona, failed) = (url.clone(), self.persona.clone(), self.failed.clone());
        tokio::spawn(async move {
            if let Err(error) = as_persona(&url, &persona).await {
                // Nobody listens any more once the round has ended.
                let _ = failed.send(error);
            }
        });
        Ok(true)
    }

    fn notify(&self, _: &Notification) -> Result<(), AppError> {
        Ok(())
    }

    fn languages(&self) -> Vec<String> {
        vec!["nl".to_owned()]
    }
}

/// The demo municipalities, in a folder that is thrown away.
pub struct World {
    work: TempDir,
    clock: Arc<dyn Clock>,
    demo: Demo,
}

impl World {
    /// Starts them.
    ///
    /// # Errors
    /// A sentence for the person at the keyboard.
    pub async fn start() -> Result<Self, Box<dyn Error>> {
        let work = tempfile::tempdir()?;
        let clock: Arc<dyn Clock> = Overrides::from_env()?.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let demo = demo_gemeente::open(work.path(), clock.clone()).await?;
        Ok(Self { work, clock, demo })
    }

    /// Who can sign in at a municipality, mantelzorgers first.
    pub fn personas(&self, gemeente: &str) -> Vec<Persona> {
        let here = |persona: &&Persona| persona.gemeenten.iter().any(|id| id == gemeente);
        let mut found: Vec<Persona> = self.demo.personas.iter().filter(here).cloned().collect();
        found.sort_by_key(|persona| !persona.mantelzorger);
        found
    }

    /// The persona with this id; the first one where none is named.
    ///
    /// # Errors
    /// A sentence with the ids that are known.
    pub fn persona(&self, gemeente: &str, id: Option<&str>) -> Result<Persona, Box<dyn Error>> {
        let offered = self.personas(gemeente);
        let wanted = match id {
            Some(id) => offered.iter().find(|persona| persona.id == id),
            None => offered.first(),
        };
        wanted.cloned().ok_or_else(|| {
            let known: Vec<&str> = offered.iter().map(|persona| persona.id.as_str()).collect();
            let id = id.unwrap_or("that");
            format!("nobody is called {id} in {gemeente}; known are {}", known.join(", ")).into()
        })
    }

    /// A new app on which this person has signed in, and the state of its first sync.
    ///
    /// # Errors
    /// A sentence for the person at the keyboard.
    pub async fn sign_in(
        &self,
        gemeente: &str,
        persona: &Persona,
    ) -> Result<(Engine, SyncView), Box<dyn Error>> {
        let (failed, mut failures) = mpsc::unbounded_channel();
        let engine = Engine::start(Config {
            data_dir: self.work.path().join("data").join(&persona.id),
            gateways: demo_gemeente::gateways(&self.demo),
            clock: self.clock.clone(),
            keychain: Arc::new(MemoryKeychain::default()),
            shell: Arc::new(Person { persona: persona.id.clone(), failed }),
            demo: true,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
        .await?;
        let role = if persona.mantelzorger { Role::Mantelzorger } else { Role::Client };
        let profile = Profile { role: Some(role), gemeente: Some(gemeente.to_owned()), ..Profile::default() };
        engine.ask(SaveProfile { profile }).await?;
        engine.ask(FinishOnboarding {}).await?;
        let mut changes = engine.changes();
        engine.ask(SignIn { gemeente: gemeente.to_owned() }).await?;
        let synced = async {
            loop {
                let sync = engine.ask(GetSync {}).await?;
                let session = sync.sessions.iter().find(|session| session.gemeente == gemeente);
                match session.map(|session| (session.state, &session.error)) {
                    Some((Freshness::UpToDate, _)) => return Ok::<_, Box<dyn Error>>(sync),
                    Some((Freshness::Stale | Freshness::Offline, Some(error))) => {
                        return Err(error.clone().into());
                    }
                    _ => {}
                }
                tokio::select! {
                    _ = changes.recv() => {}
                    Some(error) = failures.recv() => return Err(error.into()),
                }
            }
        };
        let sync = tokio::time::timeout(PATIENCE, synced)
            .await
            .map_err(|_| "signing in and syncing took too long")??;
        Ok((engine, sync))
    }

    /// Stops them.
    pub async fn stop(self) {
        self.demo.stop().await;
    }
}

/// Errors go to standard error, and more where NAASTE_LOG asks for it: standard output is the command's own.
pub fn log() {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("NAASTE_LOG")
                .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("error")),
        )
        .with_writer(std::io::stderr)
        .init();
}
