//! What the engine asks of a platform, where the platform is a browser elsewhere on the screen.

use domain::call::AppError;
use engine::ports::{Notification, Shell};
use tokio::sync::broadcast;
use url::Url;

/// Notifications on their way to the page.
#[derive(Clone)]
pub struct Notifications(broadcast::Sender<Notification>);

impl Default for Notifications {
    fn default() -> Self {
        Self(broadcast::channel(16).0)
    }
}

impl Notifications {
    /// Those from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Notification> {
        self.0.subscribe()
    }
}

/// Goes to an address in the place of the person at the browser.
pub type Person = Box<dyn Fn(&Url) + Send + Sync>;

/// The shell of a host.
pub struct BrowserShell {
    notifications: Notifications,
    person: Option<Person>,
}

impl BrowserShell {
    /// A shell that passes notifications on.
    pub fn new(notifications: Notifications) -> Self {
        Self { notifications, person: None }
    }

    /// The same, with something else in the place of the person who signs in.
    #[must_use]
    pub fn with_person(self, person: Person) -> Self {
        Self { person: Some(person), ..self }
    }
}

impl Shell for BrowserShell {
    /// False: the page itself follows the address, in the browser that shows it.
    fn open_url(&self, url: &Url) -> Result<bool, AppError> {
        if let Some(person) = &self.person {
            person(url);
            return Ok(true);
        }
        Ok(false)
    }

    fn notify(&self, notification: &Notification) -> Result<(), AppError> {
        tracing::info!("a reminder is due");
        // No page listens: the reminder stays in the list of missed ones.
        let _ = self.notifications.0.send(notification.clone());
        Ok(())
    }

    fn languages(&self) -> Vec<String> {
        sys_locale::get_locales().collect()
    }
}
