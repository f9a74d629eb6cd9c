//! Browser, notifications and languages.

#[cfg(mobile)]
use super::phone::PhoneGuard;
use crate::{backend, window};
use domain::call::{AppError, ErrorCode};
use engine::hosting::mail_address;
#[cfg(mobile)]
use engine::ports::Guard;
use engine::ports::{Notification, Shell};
use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::{Action, ActionType, NotificationBuilder, NotificationExt};
use tauri_plugin_opener::OpenerExt;
use url::Url;

/// The one kind of notification: its buttons are those of a reminder.
const REMINDER: &str = "reminder";

/// Takes the buttons of notifications to the engine; a notification that was pressed itself brings the window. Which
/// platforms show buttons, their notification services decide.
pub fn listen<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    let listening = app.notification().on_action(move |performed| {
        let reminder = performed.notification().and_then(|shown| shown.extra().get(REMINDER)?.as_str());
        let (app, action) = (handle.clone(), performed.action_id().to_owned());
        match (action.as_str(), reminder.map(str::to_owned)) {
            ("tap", _) => window::show(&app),
            ("dismiss", _) | (_, None) => {}
            (_, Some(reminder)) => {
                tauri::async_runtime::spawn(async move {
                    let acted = match backend::of(&app).engine().await {
                        Ok(engine) => engine.act_on(&reminder, &action).await,
                        Err(error) => Err(error),
                    };
                    if let Err(error) = acted {
                        tracing::warn!(%error, "a button of a notification did nothing");
                        // What could not be done from there can be done here.
                        window::show(&app);
                    }
                });
            }
        }
    });
    if let Err(error) = listening {
        tracing::warn!(%error, "buttons of notifications are not heard");
    }
}

/// Goes to an address instead of the system browser.
pub type Browser = Arc<dyn Fn(&Url) + Send + Sync>;

/// What the app asks of the platform around its window.
pub struct WindowShell<R: Runtime> {
    app: AppHandle<R>,
    browser: Option<Browser>,
    #[cfg(mobile)]
    guard: PhoneGuard<R>,
}

impl<R: Runtime> WindowShell<R> {
    /// The shell of this app.
    pub fn new(app: AppHandle<R>) -> Self {
        Self {
            #[cfg(mobile)]
            guard: PhoneGuard::new(app.clone()),
            app,
            browser: None,
        }
    }

    /// The same, with something else in the place of the system browser.
    #[cfg(all(feature = "demo", desktop))]
    pub fn with_browser(self, browser: Browser) -> Self {
        Self { browser: Some(browser), ..self }
    }
}

impl<R: Runtime> Shell for WindowShell<R> {
    fn open_url(&self, url: &Url) -> Result<bool, AppError> {
        if let Some(browser) = &self.browser {
            browser(url);
            return Ok(true);
        }
        #[cfg(mobile)]
        if let Some(back) = self.return_address() {
            super::phone::sign_in(&self.app, url, &back);
            return Ok(true);
        }
        open_browser(&self.app, url)?;
        Ok(true)
    }

    fn notify(&self, notification: &Notification) -> Result<(), AppError> {
        // The plugin hands it to a thread of its own and hears of no refusal.
        if !self.notifies() {
            tracing::warn!("nobody shows notifications here");
            return Err(ErrorCode::Internal.into());
        }
        register_buttons(&self.app, notification);
        let shown = build(&self.app, notification).show();
        shown.map_err(|error| {
            tracing::warn!(%error, "the system did not show a notification");
            AppError::new(ErrorCode::Internal)
        })
    }

    #[cfg(target_os = "linux")]
    fn notifies(&self) -> bool {
        tauri::async_runtime::block_on(service_is_there()).unwrap_or(false)
    }

    /// Windows knows only an app that was installed; of another nothing is said.
    #[cfg(windows)]
    fn notifies(&self) -> bool {
        use windows::UI::Notifications::{NotificationSetting, ToastNotificationManager};
        let id = self.app.config().identifier.as_str().into();
        ToastNotificationManager::CreateToastNotifierWithId(&id)
            .and_then(|notifier| notifier.Setting())
            .map_or(true, |setting| setting == NotificationSetting::Enabled)
    }

    /// On a phone the person decides. macOS is not asked: the plugin has no way to.
    #[cfg(not(any(target_os = "linux", windows)))]
    fn notifies(&self) -> bool {
        use tauri::plugin::PermissionState;
        // Where that is not known, nothing is said of it.
        !matches!(self.app.notification().permission_state(), Ok(PermissionState::Denied))
    }

    fn report_to(&self) -> Option<String> {
        option_env!("NAASTE_REPORT_TO").and_then(mail_address)
    }

    fn languages(&self) -> Vec<String> {
        sys_locale::get_locales().collect()
    }

    #[cfg(mobile)]
    fn guard(&self) -> Option<&dyn Guard> {
        Some(&self.guard)
    }

    #[cfg(mobile)]
    fn hides_screen(&self) -> bool {
        true
    }

    #[cfg(mobile)]
    fn return_address(&self) -> Option<Url> {
        crate::links::return_address(option_env!("NAASTE_LINK_HOST"))
    }
}

/// Opens the system browser.
///
/// # Errors
/// `sign-in-failed` where it does not open.
pub fn open_browser<R: Runtime>(app: &AppHandle<R>, url: &Url) -> Result<(), AppError> {
    app.opener().open_url(url.as_str(), None::<&str>).map_err(|error| {
        tracing::warn!(%error, "the system browser did not open");
        ErrorCode::SignInFailed.into()
    })
}

/// True where this session has somebody who shows notifications, or starts them when one comes.
#[cfg(target_os = "linux")]
async fn service_is_there() -> zbus::Result<bool> {
    const SERVICE: &str = "org.freedesktop.Notifications";
    let session = zbus::Connection::session().await?;
    let bus = zbus::fdo::DBusProxy::new(&session).await?;
    if bus.name_has_owner(SERVICE.try_into()?).await? {
        return Ok(true);
    }
    Ok(bus.list_activatable_names().await?.iter().any(|name| name.as_str() == SERVICE))
}

/// A notification shows the buttons that its kind has by then.
pub fn register_buttons<R: Runtime>(app: &AppHandle<R>, notification: &Notification) {
    let buttons = notification.actions.iter().map(|action| Action::builder(action.id, &action.label).build());
    let kind = ActionType::builder(REMINDER).actions(buttons.collect()).build();
    if let Err(error) = app.notification().register_action_types(vec![kind]) {
        // It is shown all the same.
        tracing::warn!(%error, "a notification has no buttons");
    }
}

/// A notification as the platforms take it.
pub fn build<R: Runtime>(app: &AppHandle<R>, notification: &Notification) -> NotificationBuilder<R> {
    let builder = app.notification().builder();
    // One that names a channel that is not there Android does not show; nothing is shown there at once.
    builder
        .action_type_id(REMINDER)
        .extra(REMINDER, &notification.id)
        .id(number(&notification.id))
        .title(&notification.title)
        .body(&notification.body)
}

/// The platforms number notifications, the engine names them: the same name always gives the same number.
pub fn number(id: &str) -> i32 {
    // FNV-1a; a collision would at worst replace an older notification on the screen.
    let hash =
        id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    i32::from_ne_bytes((hash & 0x7fff_ffff).to_ne_bytes())
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_name_keeps_its_number() {
        assert_eq!(number("afspraak-1"), number("afspraak-1"));
        assert_ne!(number("afspraak-1"), number("afspraak-2"));
        assert!(number("termijn") >= 0);
    }
}
