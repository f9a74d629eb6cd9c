//! What a desktop has: windows that are closed, somebody who shows notifications, and a tray.

mod tray;
mod windows;

pub use tray::Tray;
pub use windows::Windows;

use crate::app::Home;
use crate::process::{Failure, PATIENCE, Running};
use std::collections::HashMap;
use std::process::Command;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use tempfile::TempDir;
use zbus::fdo::DBusProxy;
use zbus::message::Header;
use zbus::zvariant::OwnedValue;

/// A bus on which nobody offers anything, and that starts nobody.
pub struct Bus {
    _daemon: Running,
    _folder: TempDir,
    address: String,
}

impl Bus {
    /// Starts one.
    pub fn new() -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let config = folder.path().join("session.conf");
        let socket = folder.path().join("bus");
        let text = format!(
            "<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
             <policy context='default'><allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/>
             <allow own='*'/></policy></busconfig>",
            socket.display()
        );
        std::fs::write(&config, text)?;
        let mut command = Command::new("dbus-daemon");
        command.args(["--nofork", "--nopidfile", "--print-address"]);
        command.arg(format!("--config-file={}", config.display()));
        let (daemon, address) = Running::start_until(&mut command, |line| {
            line.starts_with("unix:").then(|| line.trim().to_owned())
        })?;
        Ok(Self { _daemon: daemon, _folder: folder, address })
    }

    /// Where programs find it.
    pub fn address(&self) -> &str {
        &self.address
    }
}

const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
const PLACE: &str = "/org/freedesktop/Notifications";

/// A notification as the desktop gets it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its first line.
    pub summary: String,
    /// The text below it.
    pub body: String,
    /// Its number here.
    pub id: u32,
    /// Its buttons: what each does.
    pub buttons: Vec<String>,
}

/// Shows notifications to the test, for the whole session.
pub struct Desktop {
    connection: zbus::Connection,
    shown: Receiver<Shown>,
}

struct Server {
    shown: Sender<Shown>,
    /// The variable of the app that the test runs: others on this bus run apps of their own.
    of: String,
    count: u32,
}

impl Server {
    /// Whether the program that calls is the test's own.
    async fn is_ours(&self, connection: &zbus::Connection, header: &Header<'_>) -> Result<bool, Failure> {
        let sender = header.sender().ok_or("a call without a sender")?.to_owned();
        let pid = DBusProxy::new(connection).await?.get_connection_unix_process_id(sender.into()).await?;
        let environment = std::fs::read(format!("/proc/{pid}/environ"))?;
        Ok(environment.split(|byte| *byte == 0).any(|variable| variable == self.of.as_bytes()))
    }
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(clippy::too_many_arguments)] // the specification's own
    async fn notify(
        &mut self,
        #[zbus(connection)] connection: &zbus::Connection,
        #[zbus(header)] header: Header<'_>,
        _app_name: String,
        _replaces_id: u32,
        _app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        // Whose it is cannot be told once that program has ended; then it is nobody's the test waits for.
        self.count += 1;
        if self.is_ours(connection, &header).await.unwrap_or(false) {
            // Each has a name and its words. The test may have ended already.
            let buttons = actions.into_iter().step_by(2).collect();
            let _ = self.shown.send(Shown { summary, body, id: self.count, buttons });
        }
        self.count
    }

    fn close_notification(&self, _id: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned(), "actions".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let text = str::to_owned;
        (text("test"), text("naaste"), text("1"), text("1.2"))
    }
}

impl Desktop {
    /// Takes the place of the desktop's notification service, for the app of this home.
    pub async fn new(home: &Home) -> Result<Self, Failure> {
        let (sender, shown) = channel();
        let server =
            Server { shown: sender, of: format!("NAASTE_DATA_DIR={}", home.data().display()), count: 0 };
        let connection = zbus::connection::Builder::session()?
            .name(NOTIFICATIONS)?
            .serve_at(PLACE, server)?
            .build()
            .await?;
        Ok(Self { connection, shown })
    }

    /// The next notification.
    pub async fn next(self) -> Result<(Self, Shown), Failure> {
        let (desktop, shown) = tokio::task::spawn_blocking(move || {
            let shown = self.shown.recv_timeout(PATIENCE);
            (self, shown)
        })
        .await?;
        Ok((desktop, shown.map_err(|_| "no notification came")?))
    }

    /// Presses a button of a notification.
    pub async fn press(&self, shown: &Shown, button: &str) -> Result<(), Failure> {
        let pressed = (shown.id, button);
        self.connection.emit_signal(None::<&str>, PLACE, NOTIFICATIONS, "ActionInvoked", &pressed).await?;
        let closed = (shown.id, 2_u32);
        self.connection
            .emit_signal(None::<&str>, PLACE, NOTIFICATIONS, "NotificationClosed", &closed)
            .await?;
        Ok(())
    }

    /// Whether another one comes within this time.
    pub fn another(&self, within: Duration) -> Option<Shown> {
        self.shown.recv_timeout(within).ok()
    }
}
