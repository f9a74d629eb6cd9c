//! What Vandaag looked like when it was last drawn: the next start shows it while the screens' program is still on
//! its way. Only where it would be drawn the same again, or somebody would read what is no longer so.

use crate::context::Context;
use crate::engine::Engine;
use crate::store::{Table, Writer};
use crate::{lock, machtiging, settings, views};
use domain::call::view::Freshness;
use domain::call::{
    AppError, ErrorCode, GetDossiers, GetEnded, GetProfile, GetStart, GetVandaag, KeepFirstScreen,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// In [`Table::Settings`]: no part of a backup, and of no use on another device.
const GROUP: [&str; 1] = ["first-screen"];
const ID: &str = "vandaag";

/// A screen is about 20 KB.
const MOST_BYTES: usize = 256 * 1024;

#[derive(Serialize, Deserialize)]
struct Kept {
    /// Of the answers that it was drawn from.
    stamp: [u8; 32],
    screen: String,
}

/// Keeps what the screen looks like now.
///
/// # Errors
/// `TooLarge` above 256 KiB; what the answers of the screen fail with; the store's.
pub(crate) async fn keep(engine: &Engine, ctx: &Context, call: KeepFirstScreen) -> Result<(), AppError> {
    if call.screen.len() > MOST_BYTES {
        return Err(ErrorCode::TooLarge.into());
    }
    let kept = Kept { stamp: stamp(engine, ctx).await?, screen: call.screen };
    ctx.write(move |w| w.put(Table::Settings, &GROUP, ID, &kept)).await.map(drop)
}

/// The kept screen, where it would be drawn the same now. One that would not is erased.
///
/// # Errors
/// What the answers of the screen fail with; the store's.
pub(crate) async fn get(engine: &Engine) -> Result<Option<String>, AppError> {
    let ctx = &engine.open_context()?;
    // one that cannot be read is none
    let kept = ctx.read(|r| Ok(r.get::<Kept>(Table::Settings, &GROUP, ID).ok().flatten())).await?;
    let Some(kept) = kept else { return Ok(None) };
    if kept.stamp == stamp(engine, ctx).await? {
        return Ok(Some(kept.screen));
    }
    ctx.write(forget).await?;
    Ok(None)
}

/// Erases the kept screen: what it shows is to be gone from this device.
pub(crate) fn forget(w: &Writer<'_>) -> Result<(), AppError> {
    w.delete(Table::Settings, &GROUP, ID).map(drop)
}

/// Everything that Vandaag is drawn from. How fresh the data is stands above the screen, and is no part of it.
async fn stamp(engine: &Engine, ctx: &Context) -> Result<[u8; 32], AppError> {
    let start = lock::start(engine, GetStart {}).await?;
    let vandaag = views::vandaag::get(ctx, GetVandaag {}).await?;
    let connected = vandaag.sync.state != Freshness::NotConnected;
    let mut vandaag = value(&vandaag)?;
    if let Some(fields) = vandaag.as_object_mut() {
        fields.remove("sync");
    }
    let drawn_from = json!([
        value(&start)?,
        vandaag,
        connected,
        value(&machtiging::ended(ctx, GetEnded {}).await?)?,
        value(&views::dossiers::list(ctx, GetDossiers {}).await?)?,
        value(&settings::get_profile(ctx, GetProfile {}).await?)?,
    ]);
    Ok(Sha256::digest(drawn_from.to_string()).into())
}

fn value(answer: &impl Serialize) -> Result<Value, AppError> {
    serde_json::to_value(answer).map_err(|_| ErrorCode::Internal.into())
}

#[cfg(test)]
mod tests {
    use crate::ports::Clock;
    use crate::rig::{config, engine};
    use crate::secrets::MemoryKeychain;
    use crate::{Config, Engine};
    use domain::call::view::{Role, Settings, Theme};
    use domain::call::{
        AppError, ErrorCode, FinishOnboarding, GetProfile, KeepFirstScreen, SaveProfile, SaveSettings,
        ShowExample,
    };
    use jiff::{SignedDuration, Timestamp};
    use std::path::Path;
    use std::sync::{Arc, Mutex};

    #[derive(Debug)]
    struct SetClock(Mutex<Timestamp>);

    impl Clock for SetClock {
        fn now(&self) -> Timestamp {
            *self.0.lock().expect("clock")
        }
    }

    async fn kept(engine: &Engine) -> Option<String> {
        engine.first_screen().await
    }

    async fn keep(engine: &Engine, screen: &str) {
        engine.ask(KeepFirstScreen { screen: screen.to_owned() }).await.expect("kept");
    }

    async fn with_example(dir: &Path, keychain: &Arc<MemoryKeychain>, clock: &Arc<SetClock>) -> Engine {
        let config = Config { clock: clock.clone(), ..config(dir, keychain.clone()) };
        Engine::start(config).await.expect("starts")
    }

    #[tokio::test]
    async fn a_screen_comes_back_until_something_that_it_shows_changes() {
        let dir = tempfile::tempdir().expect("dir");
        let engine = engine(dir.path(), Arc::new(MemoryKeychain::default())).await;
        engine.ask(FinishOnboarding {}).await.expect("finished");
        assert_eq!(kept(&engine).await, None);
        keep(&engine, "<p>een</p>").await;
        assert_eq!(kept(&engine).await.as_deref(), Some("<p>een</p>"));
        assert_eq!(kept(&engine).await.as_deref(), Some("<p>een</p>"), "reading does not use it up");

        let profile = engine.ask(GetProfile {}).await.expect("profile");
        for named in ["Anna", "Bea"] {
            keep(&engine, "<p>twee</p>").await;
            let profile = domain::call::view::Profile { name: Some(named.into()), ..profile.clone() };
            engine.ask(SaveProfile { profile }).await.expect("saved");
            assert_eq!(kept(&engine).await, None, "another name");
        }
        keep(&engine, "<p>drie</p>").await;
        let settings = Settings { theme: Theme::Dark, ..Settings::default() };
        engine.ask(SaveSettings { settings }).await.expect("saved");
        assert_eq!(kept(&engine).await, None, "other colours");
        keep(&engine, "<p>vier</p>").await;
        engine.ask(ShowExample { on: true }).await.expect("shown");
        assert_eq!(kept(&engine).await, None, "other data");
        engine.ask(ShowExample { on: false }).await.expect("gone");
        assert_eq!(kept(&engine).await, None, "what was no longer so is erased, not kept for later");
    }

    #[tokio::test]
    async fn it_survives_a_restart_and_no_midnight() {
        let dir = tempfile::tempdir().expect("dir");
        let keychain = Arc::new(MemoryKeychain::default());
        let evening = "2026-11-21T20:00:00Z".parse().expect("instant");
        let clock = Arc::new(SetClock(Mutex::new(evening)));
        let engine = with_example(dir.path(), &keychain, &clock).await;
        let profile = domain::call::view::Profile { role: Some(Role::Mantelzorger), ..Default::default() };
        engine.ask(SaveProfile { profile }).await.expect("saved");
        engine.ask(ShowExample { on: true }).await.expect("shown");
        keep(&engine, "<p>avond</p>").await;
        engine.suspend().await;
        drop(engine);

        let engine = with_example(dir.path(), &keychain, &clock).await;
        *clock.0.lock().expect("clock") = evening + SignedDuration::from_mins(30);
        assert_eq!(kept(&engine).await.as_deref(), Some("<p>avond</p>"), "half an hour later");
        *clock.0.lock().expect("clock") = evening + SignedDuration::from_hours(3);
        assert_eq!(kept(&engine).await, None, "it is tomorrow in the Netherlands");
    }

    #[tokio::test]
    async fn a_greeting_is_of_its_part_of_the_day() {
        let dir = tempfile::tempdir().expect("dir");
        let noon: Timestamp = "2026-11-21T10:59:00Z".parse().expect("instant");
        let clock = Arc::new(SetClock(Mutex::new(noon)));
        let engine = with_example(dir.path(), &Arc::new(MemoryKeychain::default()), &clock).await;
        keep(&engine, "<p>goedemorgen</p>").await;
        assert!(kept(&engine).await.is_some());
        *clock.0.lock().expect("clock") = noon + SignedDuration::from_mins(1);
        assert_eq!(kept(&engine).await, None);
    }

    #[tokio::test]
    async fn what_is_no_screen_is_refused() {
        let dir = tempfile::tempdir().expect("dir");
        let engine = engine(dir.path(), Arc::new(MemoryKeychain::default())).await;
        let screen = "x".repeat(256 * 1024 + 1);
        let refused = engine.ask(KeepFirstScreen { screen }).await;
        assert_eq!(refused, Err(AppError::new(ErrorCode::TooLarge)));
        assert_eq!(kept(&engine).await, None);
    }
}
