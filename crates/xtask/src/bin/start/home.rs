//! What the app finds when it starts: a store that is in use, with its key in the system's keychain.

use domain::call::view::{Profile, Role};
use domain::call::{AppError, EraseAll, FinishOnboarding, GetProfile, GetVandaag, SaveProfile, ShowExample};
use engine::ports::{Notification, Shell, SystemClock};
use engine::secrets::OsKeychain;
use engine::{Config, Engine};
use std::error::Error;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use url::Url;

/// A folder with a store, for as long as the bench runs.
pub struct Home {
    folder: TempDir,
}

/// Nobody is at this desktop.
struct Nobody;

impl Shell for Nobody {
    fn open_url(&self, _: &Url) -> Result<bool, AppError> {
        Ok(false)
    }

    fn notify(&self, _: &Notification) -> Result<(), AppError> {
        Ok(())
    }

    fn languages(&self) -> Vec<String> {
        vec!["nl".to_owned()]
    }
}

/// A mantelzorger who answered the first questions and looks at the example dossier.
///
/// # Errors
/// A sentence for the person at the keyboard.
pub async fn prepare() -> Result<Home, Box<dyn Error>> {
    let home = Home { folder: tempfile::tempdir()? };
    let engine = home.engine().await?;
    let profile = Profile {
        role: Some(Role::Mantelzorger),
        gemeente: Some("assen".to_owned()),
        relation: Some("partner".to_owned()),
        pgb: Some(true),
        ..Profile::default()
    };
    engine.ask(SaveProfile { profile }).await?;
    engine.ask(FinishOnboarding {}).await?;
    engine.ask(ShowExample { on: true }).await?;
    if engine.ask(GetVandaag {}).await?.terms.is_empty() {
        return Err("the example dossier has no term, so Vandaag has no first row".into());
    }
    engine.suspend().await;
    drop(engine);
    // The windows open the same store: only a key that they find too makes it the same for them.
    let kept = home.engine().await?;
    if kept.ask(GetVandaag {}).await?.terms.is_empty() {
        return Err("this machine has no keychain that keeps the key of the store".into());
    }
    kept.suspend().await;
    Ok(home)
}

impl Home {
    /// Where it is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Changes what the home screen shows: the name that it greets.
    ///
    /// # Errors
    /// A sentence for the person at the keyboard.
    pub async fn change(&self) -> Result<(), Box<dyn Error>> {
        let engine = self.engine().await?;
        let mut profile = engine.ask(GetProfile {}).await?;
        profile.name = match profile.name.as_deref() {
            Some("Anna") => None,
            _ => Some("Anna".to_owned()),
        };
        engine.ask(SaveProfile { profile }).await?;
        engine.suspend().await;
        Ok(())
    }

    /// Takes the store's key out of the keychain.
    ///
    /// # Errors
    /// A sentence for the person at the keyboard.
    pub async fn leave(self) -> Result<(), Box<dyn Error>> {
        self.engine().await?.ask(EraseAll {}).await?;
        Ok(self.folder.close()?)
    }

    async fn engine(&self) -> Result<Engine, AppError> {
        Engine::start(Config {
            data_dir: self.folder().join("data"),
            gateways: Vec::new(),
            clock: Arc::new(SystemClock),
            keychain: Arc::new(OsKeychain::default()),
            shell: Arc::new(Nobody),
            demo: false,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
        .await
    }
}
