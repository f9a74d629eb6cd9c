//! What the engine asks of a platform, where the platform is a browser elsewhere on the screen.

use domain::call::{AppError, ErrorCode};
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
    report_to: Option<String>,
}

impl BrowserShell {
    /// A shell that passes notifications on.
    pub fn new(notifications: Notifications) -> Self {
        Self { notifications, person: None, report_to: None }
    }

    /// The same, with something else in the place of the person who signs in.
    #[must_use]
    pub fn with_person(self, person: Person) -> Self {
        Self { person: Some(person), ..self }
    }

    /// The same, with the publisher's address for what is wrong with the app.
    #[must_use]
    pub fn reporting_to(self, address: Option<String>) -> Self {
        Self { report_to: address, ..self }
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
        // No page listens: the reminder goes to the list of missed ones.
        self.notifications.0.send(notification.clone()).map(drop).map_err(|_| ErrorCode::Internal.into())
    }

    /// A page says its reminders while it is open, and nobody else does: the browser is not asked for leave.
    fn notifies(&self) -> bool {
        false
    }

    fn languages(&self) -> Vec<String> {
        sys_locale::get_locales().collect()
    }

    fn report_to(&self) -> Option<String> {
        self.report_to.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_page_hears_of_was_not_shown() {
        let notifications = Notifications::default();
        let shell = BrowserShell::new(notifications.clone());
        let due = Notification {
            id: "a".into(),
            title: "Naaste".into(),
            body: "U heeft een afspraak.".into(),
            channel: "afspraken",
            actions: Vec::new(),
        };
        assert!(shell.notify(&due).is_err());
        let mut page = notifications.subscribe();
        assert_eq!(shell.notify(&due), Ok(()));
        assert_eq!(page.try_recv().as_ref(), Ok(&due));
        drop(page);
        assert!(shell.notify(&due).is_err(), "the page was closed");
    }
}
