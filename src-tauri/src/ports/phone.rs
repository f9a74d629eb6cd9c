//! What a phone brings: the system's timer for reminders, its own lock around the key, and a sheet to sign in in.

use super::shell;
use crate::backend;
use domain::call::{AppError, ErrorCode};
use engine::ports::{Channel, Guard, GuardError, Notification, Scheduler};
use jiff::Timestamp;
use serde_json::json;
use tauri::plugin::PermissionState;
use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::{NotificationExt, Schedule};
use tauri_plugin_phone::{Error, PhoneExt};
use url::Url;

/// The system's timer.
pub struct PhoneScheduler<R: Runtime>(AppHandle<R>);

impl<R: Runtime> PhoneScheduler<R> {
    /// The timer of this phone.
    pub fn new(app: AppHandle<R>) -> Self {
        Self(app)
    }
}

impl<R: Runtime> Scheduler for PhoneScheduler<R> {
    fn ready(&self, channels: &[Channel]) -> bool {
        let notifications = self.0.notification();
        let allowed = match notifications.permission_state() {
            Ok(PermissionState::Prompt | PermissionState::PromptWithRationale) => {
                notifications.request_permission()
            }
            other => other,
        };
        match allowed {
            Ok(PermissionState::Granted) => {}
            Ok(_) => return false,
            Err(error) => {
                tracing::warn!(%error, "whether reminders may be shown is not known");
                return false;
            }
        }
        #[cfg(target_os = "android")]
        for channel in channels {
            use tauri_plugin_notification::{Channel, Importance, Visibility};
            let channel = Channel::builder(channel.id, &channel.name)
                .importance(Importance::High)
                .visibility(Visibility::Private)
                .vibration(true)
                .build();
            if let Err(error) = notifications.create_channel(channel) {
                tracing::warn!(%error, "a kind of reminders was not made");
                return false;
            }
        }
        #[cfg(not(target_os = "android"))]
        let _ = channels;
        true
    }

    // One by one: a batch is kept in a form that the plugin cannot read back.
    fn place(&self, at: Timestamp, notification: &Notification) -> Result<(), AppError> {
        let failed = |error: &dyn std::error::Error| {
            tracing::warn!(%error, "the system did not take a reminder");
            AppError::new(ErrorCode::Internal)
        };
        shell::register_buttons(&self.0, notification);
        // The plugin reads a moment by its text alone; whole seconds are what both platforms read alike.
        let date = self.read_as(at)?.strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string();
        let schedule = json!({ "at": { "date": date, "repeating": false, "allowWhileIdle": true } });
        let schedule: Schedule = serde_json::from_value(schedule).map_err(|error| failed(&error))?;
        shell::build(&self.0, notification)
            .channel_id(notification.channel)
            .schedule(schedule)
            .show()
            .map_err(|error| failed(&error))
    }

    fn take_back(&self, id: &str) {
        if let Err(error) = self.0.notification().cancel(vec![shell::number(id)]) {
            tracing::warn!(%error, "a reminder was not taken back");
        }
    }

    fn clear(&self) {
        if let Err(error) = self.0.notification().cancel_all() {
            tracing::warn!(%error, "reminders were not taken back");
        }
    }
}

impl<R: Runtime> PhoneScheduler<R> {
    /// The moment whose text, in UTC, the plugin reads as `at`.
    #[cfg(target_os = "android")]
    fn read_as(&self, at: Timestamp) -> Result<Timestamp, AppError> {
        let _ = self;
        Ok(at)
    }

    /// On iOS the plugin (2.8.0) reads a text in UTC as time of the device's zone.
    #[cfg(target_os = "ios")]
    fn read_as(&self, at: Timestamp) -> Result<Timestamp, AppError> {
        let ahead = self.0.phone().ahead_of_utc(at.as_second()).map_err(|error| {
            tracing::warn!(%error, "the device's zone is not known");
            AppError::new(ErrorCode::Internal)
        })?;
        at.checked_add(jiff::SignedDuration::from_secs(ahead)).map_err(|_| ErrorCode::Internal.into())
    }
}

/// Signs in in a sheet above the app, or in the browser where there is none. What comes back goes to the engine; Android
/// brings it in its own way (`window::on_event`). Whoever closes the sheet finds the screen that offers the page again, and
/// a way to stop.
pub fn sign_in<R: Runtime>(app: &AppHandle<R>, url: &Url, back: &Url) {
    let (app, url, back) = (app.clone(), url.clone(), back.clone());
    tauri::async_runtime::spawn(async move {
        let (phone, shown) = (app.clone(), url.clone());
        let sheet = move || phone.phone().sign_in(shown.as_str(), back.as_str());
        match tauri::async_runtime::spawn_blocking(sheet).await {
            Ok(Ok(None) | Err(Error::Stopped)) => {}
            Ok(Ok(Some(address))) => {
                let Ok(engine) = backend::of(&app).engine().await else { return };
                if !address.parse().is_ok_and(|address| engine.returned(&address)) {
                    // Its text may hold a code.
                    tracing::warn!("a sheet came back with an address that nobody waits for");
                }
            }
            Ok(Err(error)) => {
                tracing::warn!(%error, "no sheet to sign in in");
                // It says itself what went wrong, and the screen still offers the page.
                let _ = shell::open_browser(&app, &url);
            }
            Err(error) => tracing::warn!(%error, "signing in in a sheet ended early"),
        }
    });
}

/// The phone's own lock.
pub struct PhoneGuard<R: Runtime>(AppHandle<R>);

impl<R: Runtime> PhoneGuard<R> {
    /// The lock of this phone.
    pub fn new(app: AppHandle<R>) -> Self {
        Self(app)
    }
}

impl<R: Runtime> Guard for PhoneGuard<R> {
    fn is_there(&self) -> bool {
        self.0.phone().guards()
    }

    fn seal(&self, name: &str, secret: &[u8], words: &str) -> Result<Vec<u8>, GuardError> {
        self.0.phone().seal(name, secret, words).map_err(why)
    }

    fn open(&self, name: &str, sealed: &[u8], words: &str) -> Result<Vec<u8>, GuardError> {
        self.0.phone().open(name, sealed, words).map_err(why)
    }

    fn forget(&self, name: &str) {
        if let Err(error) = self.0.phone().forget(name) {
            tracing::warn!(%error, "the phone kept an entry");
        }
    }
}

fn why(error: Error) -> GuardError {
    match error {
        Error::NotHere => GuardError::Missing,
        Error::Lost => GuardError::Lost,
        // What failed in passing takes nothing away.
        Error::Stopped | Error::Failed(_) => GuardError::Stopped,
    }
}
