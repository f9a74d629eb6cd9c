//! What every host of the engine does alike: wake it when a reminder is due, and, in a debug build, let a
//! test set what a person would have (a clock, a keychain, a folder, a choice in the browser).

use crate::ports::{Clock, Keychain, Scheduler};
use crate::{Engine, GatewayConfig};
use domain::call::{ErrorCode, Topic};
use jiff::{SignedDuration, Timestamp};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use url::Url;

/// How often the wall clock is looked at. Timers stand still while a computer sleeps, and clocks are set.
const LOOK: Duration = Duration::from_secs(5);

/// So long after a change reminders are placed: before a phone stops an app that was put away.
const CALM: Duration = Duration::from_secs(1);

/// Fires reminders as they fall due, for as long as the engine lives.
pub async fn keep_time(engine: Engine) {
    let clock = engine.config().clock.clone();
    let mut changes = engine.changes();
    loop {
        let seen = clock.now();
        let next = engine.tick().await;
        loop {
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {
                    let now = clock.now();
                    // A clock that was set back changes what is due as much as one that moved on.
                    if next.is_some_and(|next| next <= now) || now < seen {
                        break;
                    }
                }
                change = changes.recv() => match change {
                    Ok(Topic::App | Topic::Agenda | Topic::Dossier | Topic::Pgb) | Err(RecvError::Lagged(_)) => break,
                    Ok(Topic::Sync | Topic::Tips | Topic::Outbox | Topic::Care) => {}
                    Err(RecvError::Closed) => return,
                }
            }
        }
    }
}

/// Keeps the nearest reminders with the system's timer, for as long as the engine lives: for platforms where the app is
/// not there when one is due. Anew after a start; then whenever something changed, a sync came by or the app is back.
pub async fn keep_placed(engine: Engine, scheduler: Arc<dyn Scheduler>) {
    let mut changes = engine.changes();
    let mut anew = true;
    loop {
        match engine.place_reminders(&scheduler, anew).await {
            Ok(()) => anew = false,
            Err(error) if error.code == ErrorCode::Locked => {}
            Err(error) => tracing::warn!(%error, "reminders were not placed"),
        }
        loop {
            match changes.recv().await {
                Ok(Topic::Tips | Topic::Outbox | Topic::Care) => {}
                Ok(Topic::App | Topic::Agenda | Topic::Dossier | Topic::Pgb | Topic::Sync)
                | Err(RecvError::Lagged(_)) => break,
                Err(RecvError::Closed) => return,
            }
        }
        // A sync says several things at once.
        tokio::time::sleep(CALM).await;
        while changes.try_recv().is_ok() {}
    }
}

/// The page with the home screen in it as it was kept ([`Engine::first_screen`]), for as long as its program is on its
/// way. None where the page or the screen is not what this expects: then the page goes as it is.
pub fn with_first_screen(page: &str, screen: &str) -> Option<String> {
    const MAIN: &str = r#"<div id="main"></div>"#;
    let (root, markup) = screen.split_once('\n')?;
    let at = page.find("<html")?;
    let (before, rest) = page.split_at(at);
    let (_, inside) = rest.split_once('>')?;
    let (head, after) = inside.split_once(MAIN)?;
    if !root.starts_with("<html") || !root.ends_with('>') {
        return None;
    }
    Some(format!(
        r#"{before}{root}{head}<div id="main" hidden></div><div id="picture">{markup}</div>{after}"#
    ))
}

/// A gateway that is known by its address alone; it tells its name itself.
pub fn gateway_at(url: Url) -> GatewayConfig {
    let host = url.host_str().unwrap_or("gateway").to_owned();
    let id = url.port().map_or_else(|| host.clone(), |port| format!("{host}-{port}"));
    GatewayConfig { id, name: host, url, roots: Vec::new() }
}

pub use crate::secrets::{MemoryKeychain, NoKeychain};

/// The system's clock, moved by a fixed amount.
#[derive(Clone, Copy, Debug)]
pub struct MovedClock(SignedDuration);

impl MovedClock {
    /// A clock that shows `start` now, and runs on.
    pub fn starting_at(start: Timestamp) -> Self {
        Self(start.duration_since(Timestamp::now()))
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        Timestamp::now().saturating_add(self.0).unwrap_or(Timestamp::MAX)
    }
}

/// A mail address that a publisher set; none where it is empty or could be read as more than an address.
pub fn mail_address(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let plain = |part: &str, more: &str| {
        part.starts_with(|c: char| c.is_ascii_alphanumeric())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    (plain(name, "._+-") && plain(host, ".-") && host.contains('.')).then(|| text.to_owned())
}

/// What a test sets from outside, through `NAASTE_DATA_DIR`, `NAASTE_CLOCK`, `NAASTE_KEYCHAIN`, `NAASTE_BROWSER` and
/// `NAASTE_AUTOSTART`. A release build reads none of them.
#[derive(Clone, Default)]
pub struct Overrides {
    /// The folder for the store.
    pub data_dir: Option<PathBuf>,
    /// A clock that starts at a given instant (RFC 3339).
    pub clock: Option<Arc<dyn Clock>>,
    /// `memory` or `none`.
    pub keychain: Option<Arc<dyn Keychain>>,
    /// Instead of opening a browser, this person signs in at the demo municipality.
    pub browser: Option<String>,
    /// The home folder is the test's own, so that it may say how the computer starts.
    pub autostart: bool,
}

impl Overrides {
    /// Reads them.
    ///
    /// # Errors
    /// A sentence where one of them is not understood: a test that sets nothing would prove nothing.
    #[cfg(any(debug_assertions, feature = "testing"))]
    pub fn from_env() -> Result<Self, String> {
        let read = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let clock: Option<Arc<dyn Clock>> = match read("NAASTE_CLOCK") {
            Some(text) => {
                let start = text.parse().map_err(|_| "NAASTE_CLOCK is no RFC 3339 instant".to_owned())?;
                Some(Arc::new(MovedClock::starting_at(start)))
            }
            None => None,
        };
        let keychain: Option<Arc<dyn Keychain>> = match read("NAASTE_KEYCHAIN").as_deref() {
            None => None,
            Some("memory") => Some(Arc::new(MemoryKeychain::default())),
            Some("none") => Some(Arc::new(NoKeychain)),
            Some(_) => return Err("NAASTE_KEYCHAIN is neither memory nor none".to_owned()),
        };
        Ok(Self {
            data_dir: read("NAASTE_DATA_DIR").map(PathBuf::from),
            clock,
            keychain,
            browser: read("NAASTE_BROWSER"),
            autostart: read("NAASTE_AUTOSTART").is_some(),
        })
    }

    /// Reads none of them.
    ///
    /// # Errors
    /// None in a release build.
    #[cfg(not(any(debug_assertions, feature = "testing")))]
    pub fn from_env() -> Result<Self, String> {
        Ok(Self::default())
    }

    /// True where any of them is set.
    pub fn in_force(&self) -> bool {
        self.data_dir.is_some() || self.clock.is_some() || self.keychain.is_some() || self.browser.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_carries_the_first_screen() {
        let page = "<!doctype html>\n<html lang=\"nl\"><body><div id=\"main\"></div><p>x</p></body></html>";
        assert_eq!(
            with_first_screen(page, "<html lang=\"en\" data-theme=\"dark\">\n<main>1\n2</main>").as_deref(),
            Some(
                "<!doctype html>\n<html lang=\"en\" data-theme=\"dark\"><body><div id=\"main\" hidden></div>\
                 <div id=\"picture\"><main>1\n2</main></div><p>x</p></body></html>"
            )
        );
        for (page, screen) in [
            (page, "<main>no root</main>"),
            (page, "<body>\n<main></main>"),
            (page, "<html\n<main></main>"),
            ("<html lang=\"nl\"><p>no place</p></html>", "<html>\n<main></main>"),
            ("no page", "<html>\n<main></main>"),
        ] {
            assert_eq!(with_first_screen(page, screen), None, "{page} {screen}");
        }
    }

    #[test]
    fn the_page_of_the_screens_has_a_place_for_it() {
        let page = include_str!("../../../ui/assets/index.html");
        assert!(with_first_screen(page, "<html lang=\"nl\">\n<main></main>").is_some());
    }

    #[test]
    fn a_mail_address_is_an_address_and_no_more() {
        let good = "naaste+app@post.example.org";
        assert_eq!(mail_address(good).as_deref(), Some(good));
        for bad in
            ["", "@", "naaste", "a@b", "a@b.nl?bcc=c@d.nl", "a@b.nl,c@d.nl", "a b@c.nl", "a%0a@c.nl", "a@.nl"]
        {
            assert_eq!(mail_address(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_moved_clock_starts_where_it_is_told_and_runs_on() {
        let start: Timestamp = "2027-03-28T00:59:59Z".parse().expect("an instant");
        let clock = MovedClock::starting_at(start);
        let first = clock.now();
        assert!(first >= start && first < start + SignedDuration::from_secs(60));
        std::thread::sleep(Duration::from_millis(5));
        assert!(clock.now() > first);
    }
}
