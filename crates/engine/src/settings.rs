//! Settings, profile, and where onboarding stands.

use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::{Reader, Table};
use domain::call::view::{Profile, Settings};
use domain::call::{AppError, FinishOnboarding, GetProfile, GetSettings, SaveProfile, SaveSettings, Topic};
use domain::validate;
use serde::{Deserialize, Serialize};

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
    ctx.read(|r| Ok(own::get(r, Kind::Settings, "settings")?.unwrap_or_default())).await
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
    ctx.read(|r| Ok(own::get(r, Kind::Profile, "profile")?.unwrap_or_default())).await
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
pub(crate) async fn at_start(ctx: &Context) -> Result<(Settings, Flags), AppError> {
    ctx.read(|r| {
        let settings = own::get(r, Kind::Settings, "settings")?.unwrap_or_default();
        Ok((settings, flags(r)?))
    })
    .await
}

/// The languages that have words. `locales` holds the parity of all of them.
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// The language to show: the chosen one, else the first of the system's that has words, else Dutch.
pub(crate) fn language(ctx: &Context, settings: &Settings) -> String {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    std::iter::once(settings.language.clone())
        .chain(ctx.shell().languages())
        .map(|tag| primary(&tag))
        .find(|tag| LANGUAGES.contains(&tag.as_str()))
        .unwrap_or_else(|| LANGUAGES[0].to_owned())
}
