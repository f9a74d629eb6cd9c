//! Settings, profile, and where onboarding stands.

use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::{Reader, Table};
use crate::views::gemeenten;
use domain::call::view::{Profile, Settings};
use domain::call::{
    AppError, ErrorCode, FinishOnboarding, GetProfile, GetSettings, SaveProfile, SaveSettings, Topic,
};
use domain::validate;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// What the app remembers about itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Flags {
    /// Onboarding is done.
    pub(crate) onboarded: bool,
    /// The example dossier is shown.
    pub(crate) example: bool,
}

const FLAGS: &str = "flags";

/// The settings, or the defaults. An update of the app may have added fields: they get their default.
pub async fn get(ctx: &Context, _: GetSettings) -> Result<Settings, AppError> {
    ctx.read(stored).await
}

/// What was stored over the defaults, field by field.
pub(crate) fn stored(r: &Reader<'_>) -> Result<Settings, AppError> {
    let mut stored: Option<serde_json::Map<String, Value>> = own::get(r, Kind::Settings, "settings")?;
    if let Some(stored) = &mut stored
        && !stored.contains_key("remindTaskDays")
        && let Some(days) = stored.get("remindDays").cloned()
    {
        // An earlier version reminded of tasks as of terms.
        stored.insert("remindTaskDays".to_owned(), days);
    }
    over_default(stored)
}

/// A record of another version may lack fields: they get their default, and the others are kept.
fn over_default<T: Default + Serialize + DeserializeOwned>(
    stored: Option<serde_json::Map<String, Value>>,
) -> Result<T, AppError> {
    let failed = |_| AppError::new(ErrorCode::Internal);
    let mut whole = serde_json::to_value(T::default()).map_err(failed)?;
    if let (Value::Object(whole), Some(stored)) = (&mut whole, stored) {
        whole.extend(stored);
    }
    serde_json::from_value(whole).map_err(failed)
}

/// Stores the settings.
///
/// # Errors
/// What is wrong with a field; the store's.
pub async fn save(ctx: &Context, call: SaveSettings) -> Result<(), AppError> {
    validate::settings(&call.settings)?;
    let now = ctx.now();
    ctx.write(move |w| own::save(w, now, Kind::Settings, "settings", &call.settings)).await?;
    for topic in [Topic::App, Topic::Agenda] {
        ctx.changed(topic);
    }
    Ok(())
}

/// What the user told; nothing at first.
pub async fn get_profile(ctx: &Context, _: GetProfile) -> Result<Profile, AppError> {
    ctx.read(|r| over_default(own::get(r, Kind::Profile, "profile")?)).await
}

/// Stores the profile.
///
/// # Errors
/// What is wrong with a field; the store's.
pub async fn save_profile(ctx: &Context, call: SaveProfile) -> Result<(), AppError> {
    validate::profile(&call.profile)?;
    let now = ctx.now();
    ctx.write(move |w| own::save(w, now, Kind::Profile, "profile", &call.profile)).await?;
    for topic in [Topic::App, Topic::Tips] {
        ctx.changed(topic);
    }
    Ok(())
}

/// Ends onboarding.
pub async fn finish_onboarding(ctx: &Context, _: FinishOnboarding) -> Result<(), AppError> {
    set_flags(ctx, |flags| flags.onboarded = true).await
}

/// What the app remembers about itself.
pub(crate) fn flags(r: &Reader<'_>) -> Result<Flags, AppError> {
    Ok(r.get(Table::Settings, &[], FLAGS)?.unwrap_or_default())
}

/// Changes what the app remembers about itself.
pub(crate) async fn set_flags(
    ctx: &Context,
    change: impl FnOnce(&mut Flags) + Send + 'static,
) -> Result<(), AppError> {
    ctx.write(move |w| {
        let mut changed = flags(w)?;
        change(&mut changed);
        w.put(Table::Settings, &[], FLAGS, &changed)
    })
    .await?;
    ctx.changed(Topic::App);
    Ok(())
}

/// What the first screen needs.
pub(crate) async fn at_start(ctx: &Context) -> Result<(Settings, Flags, String), AppError> {
    ctx.read(|r| {
        let profile: Profile = over_default(own::get(r, Kind::Profile, "profile")?)?;
        Ok((stored(r)?, flags(r)?, gemeenten::colours(r, profile.gemeente.as_deref())?))
    })
    .await
}

/// The language that stands in where none of the user's has words.
const FALLBACK: &str = "nl";

/// The language to show: the chosen one, else the first of the system's that has words, else Dutch.
pub(crate) fn language(ctx: &Context, settings: &Settings) -> String {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    std::iter::once(settings.language.clone())
        .chain(ctx.shell().languages())
        .map(|tag| primary(&tag))
        .find(|tag| locales::content::languages().any(|language| language == tag))
        .unwrap_or_else(|| FALLBACK.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rig::{RememberingShell, config};
    use crate::secrets::MemoryKeychain;
    use crate::{Config, Engine};
    use domain::call::GetStart;
    use std::sync::Arc;

    async fn shown(languages: &[&str], chosen: &str) -> String {
        let dir = tempfile::tempdir().expect("dir");
        let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let shell = Arc::new(RememberingShell { languages, ..RememberingShell::default() });
        let config = Config { shell, ..config(dir.path(), Arc::new(MemoryKeychain::default())) };
        let engine = Engine::start(config).await.expect("starts");
        let settings = Settings { language: chosen.into(), ..Settings::default() };
        engine.ask(SaveSettings { settings: settings.clone() }).await.expect("saved");
        assert_eq!(engine.ask(GetSettings {}).await, Ok(settings));
        engine.ask(GetStart {}).await.expect("view").language
    }

    #[tokio::test]
    async fn the_language_is_the_chosen_one_or_the_systems_or_dutch() {
        assert_eq!(shown(&["en-GB", "nl"], "nl").await, "nl");
        assert_eq!(shown(&["xx", "EN_us", "nl"], "").await, "en", "the first that has words");
        assert_eq!(shown(&["xx-YY"], "").await, "nl");
        assert_eq!(shown(&[], "xx").await, "nl");
    }

    #[tokio::test]
    async fn settings_that_an_older_version_kept_are_readable() {
        let dir = tempfile::tempdir().expect("dir");
        let engine = crate::rig::engine(dir.path(), Arc::new(MemoryKeychain::default())).await;
        let ctx = engine.context();
        let now = ctx.now();
        // A field that this version has and the older one had not.
        let mut older = serde_json::to_value(Settings { tray: true, ..Settings::default() }).expect("json");
        older.as_object_mut().expect("object").remove("quietFrom");
        ctx.write(move |w| own::save(w, now, Kind::Settings, "settings", &older)).await.expect("saved");
        let read = engine.ask(GetSettings {}).await.expect("readable");
        assert_eq!(read, Settings { tray: true, ..Settings::default() });
    }
}
