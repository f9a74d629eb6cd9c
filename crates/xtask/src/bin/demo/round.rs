//! One round: from nothing to a home screen.

use crate::Arguments;
use demo::sign_in::{SignInError, as_persona};
use domain::call::view::{
    AgendaItem, DossierRow, Freshness, PgbView, Profile, ReminderView, Role, SyncView, TipRow, VoorzieningRow,
};
use domain::call::{
    AppError, FinishOnboarding, GetAgenda, GetDossiers, GetReminders, GetStart, GetSync, GetTips, GetVandaag,
    GetVoorzieningen, SaveProfile, SignIn,
};
use engine::hosting::Overrides;
use engine::ports::{Clock, Notification, Shell, SystemClock};
use engine::secrets::MemoryKeychain;
use engine::{Config, Engine};
use jiff::ToSpan;
use serde::Serialize;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use url::Url;
use web_host::demo_gemeente;

/// Signing in and the first sync take a second or two; a machine under load is given its time.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many days of the agenda are shown.
const AHEAD: i32 = 14;

/// What the home screen knows.
#[derive(Serialize)]
pub struct Home {
    /// Whom it is about: the first client for a mantelzorger, the own dossier for a client.
    pub dossier: DossierRow,
    /// Every dossier that this person may see.
    pub dossiers: Vec<DossierRow>,
    /// Best first.
    pub tips: Vec<TipRow>,
    /// Of all dossiers.
    pub voorzieningen: Vec<VoorzieningRow>,
    /// Of all dossiers.
    pub pgb: Vec<PgbView>,
    /// Today and the two weeks that follow.
    pub agenda: Vec<AgendaItem>,
    /// What is planned.
    pub reminders: Vec<ReminderView>,
    /// The first sync.
    pub sync: SyncView,
}

impl Home {
    /// As JSON, with the keys that the screens use too.
    ///
    /// # Errors
    /// None that can happen with these types.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}

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

/// Starts, signs in, syncs, asks.
///
/// # Errors
/// A sentence for the person at the keyboard.
pub async fn go(arguments: &Arguments) -> Result<Home, Box<dyn Error>> {
    let work = tempfile::tempdir()?;
    let clock: Arc<dyn Clock> = Overrides::from_env()?.clock.unwrap_or_else(|| Arc::new(SystemClock));
    let demo = demo_gemeente::open(work.path(), clock.clone()).await?;
    let offered = demo.personas.iter().filter(|persona| persona.gemeenten.contains(&arguments.gemeente));
    let persona = match &arguments.persona {
        Some(id) => offered.clone().find(|persona| persona.id == *id).ok_or_else(|| {
            let known: Vec<&str> = offered.map(|persona| persona.id.as_str()).collect();
            format!("nobody is called {id} in {}; known are {}", arguments.gemeente, known.join(", "))
        })?,
        None => {
            let anybody = offered.clone().next();
            offered.clone().find(|persona| persona.mantelzorger).or(anybody).ok_or("nobody lives there")?
        }
    };

    let (failed, mut failures) = mpsc::unbounded_channel();
    let engine = Engine::start(Config {
        data_dir: work.path().join("data"),
        gateways: demo_gemeente::gateways(&demo),
        clock,
        keychain: Arc::new(MemoryKeychain::default()),
        shell: Arc::new(Person { persona: persona.id.clone(), failed }),
        demo: true,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
    .await?;
    let role = if persona.mantelzorger { Role::Mantelzorger } else { Role::Client };
    let profile =
        Profile { role: Some(role), gemeente: Some(arguments.gemeente.clone()), ..Profile::default() };
    engine.ask(SaveProfile { profile }).await?;
    engine.ask(FinishOnboarding {}).await?;

    let mut changes = engine.changes();
    engine.ask(SignIn { gemeente: arguments.gemeente.clone() }).await?;
    let synced = async {
        loop {
            let sync = engine.ask(GetSync {}).await?;
            let session = sync.sessions.iter().find(|session| session.gemeente == arguments.gemeente);
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
    let home = ask(&engine, sync).await?;
    engine.suspend().await;
    demo.stop().await;
    Ok(home)
}

async fn ask(engine: &Engine, sync: SyncView) -> Result<Home, Box<dyn Error>> {
    let today = engine.ask(GetStart {}).await?.today;
    let dossiers = engine.ask(GetDossiers {}).await?;
    let client = dossiers.iter().find(|dossier| !dossier.own);
    let dossier = client.or(dossiers.first()).cloned().ok_or("this person may see no dossier")?;
    let voorzieningen = engine.ask(GetVoorzieningen { dossier: None }).await?;
    let vandaag = engine.ask(GetVandaag {}).await?;
    let until = today.saturating_add(AHEAD.days());
    Ok(Home {
        tips: engine.ask(GetTips { theme: None }).await?.tips,
        voorzieningen,
        pgb: vandaag.pgb,
        agenda: engine.ask(GetAgenda { from: today, until }).await?,
        reminders: engine.ask(GetReminders {}).await?,
        sync,
        dossier,
        dossiers,
    })
}
