//! Browser, notifications and languages.

use domain::call::{AppError, ErrorCode};
use engine::ports::{Notification, Shell};
use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::NotificationExt;
use tauri_plugin_opener::OpenerExt;
use url::Url;

/// Goes to an address instead of the system browser.
pub type Browser = Arc<dyn Fn(&Url) + Send + Sync>;

/// What the app asks of the platform around its window.
pub struct WindowShell<R: Runtime> {
    app: AppHandle<R>,
    browser: Option<Browser>,
}

impl<R: Runtime> WindowShell<R> {
    /// The shell of this app.
    pub fn new(app: AppHandle<R>) -> Self {
        Self { app, browser: None }
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
        self.app.opener().open_url(url.as_str(), None::<&str>).map_err(|error| {
            tracing::warn!(%error, "the system browser did not open");
            AppError::new(ErrorCode::SignInFailed)
        })?;
        Ok(true)
    }

    fn notify(&self, notification: &Notification) -> Result<(), AppError> {
        let shown = self
            .app
            .notification()
            .builder()
            .id(number(&notification.id))
            .title(&notification.title)
            .body(&notification.body)
            .show();
        shown.map_err(|error| {
            tracing::warn!(%error, "the system did not show a notification");
            AppError::new(ErrorCode::Internal)
        })
    }

    fn languages(&self) -> Vec<String> {
        sys_locale::get_locales().collect()
    }
}

/// The platforms number notifications, the engine names them: the same name always gives the same number.
fn number(id: &str) -> i32 {
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
