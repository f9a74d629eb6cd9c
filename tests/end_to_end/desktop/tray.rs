//! A tray, as desktops have one (StatusNotifierItem), with the menus of what stands in it (com.canonical.dbusmenu).

use crate::process::{Failure, PATIENCE, answer};
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use zbus::message::Header;
use zbus::zvariant::{OwnedValue, Structure, Value};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const PLACE: &str = "/StatusNotifierWatcher";
const MENU: &str = "com.canonical.dbusmenu";

/// The tray of this session.
pub struct Tray {
    connection: zbus::Connection,
    come: Receiver<(String, String)>,
}

/// What stands in it: who put it there, and where it is.
pub struct Item {
    owner: String,
    menu: String,
}

/// A row of a menu: its number, what it says, the rows below it.
type Row = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

struct Watcher {
    come: Sender<(String, String)>,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, #[zbus(header)] header: Header<'_>, place: String) {
        if let Some(sender) = header.sender() {
            // The test may have ended already.
            let _ = self.come.send((sender.to_string(), place));
        }
    }

    fn register_status_notifier_host(&self, _host: String) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        Vec::new()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

impl Tray {
    /// Puts up a tray for the session.
    pub async fn new() -> Result<Self, Failure> {
        let (sender, come) = channel();
        let connection = zbus::connection::Builder::session()?
            .name(WATCHER)?
            .serve_at(PLACE, Watcher { come: sender })?
            .build()
            .await?;
        Ok(Self { connection, come })
    }

    /// What comes next, of a program that is still there: one may come twice.
    pub async fn next(self) -> Result<(Self, Item), Failure> {
        let mut tray = self;
        let (owner, place) = loop {
            let (waited, come) = tokio::task::spawn_blocking(move || {
                let come = tray.come.recv_timeout(PATIENCE);
                (tray, come)
            })
            .await?;
            tray = waited;
            let (owner, place) = come.map_err(|_| "nothing came into the tray")?;
            let bus = zbus::fdo::DBusProxy::new(&tray.connection).await?;
            if bus.name_has_owner(owner.as_str().try_into()?).await? {
                break (owner, place);
            }
        };
        let item = zbus::Proxy::new(&tray.connection, &*owner, &*place, "org.kde.StatusNotifierItem").await?;
        let menu: zbus::zvariant::OwnedObjectPath = item.get_property("Menu").await?;
        Ok((tray, Item { menu: menu.to_string(), owner }))
    }

    /// The words of its menu, each with its number.
    pub async fn menu(&self, item: &Item) -> Result<Vec<(i32, String)>, Failure> {
        let menu = zbus::Proxy::new(&self.connection, &*item.owner, &*item.menu, MENU).await?;
        let (_, (_, _, rows)): (u32, Row) =
            menu.call("GetLayout", &(0_i32, -1_i32, Vec::<String>::new())).await?;
        rows.into_iter()
            .map(|row| {
                let (id, properties, _): Row = Structure::try_from(Value::from(row))?.try_into()?;
                let label = properties.get("label").ok_or("a row without words")?.downcast_ref::<String>()?;
                Ok((id, label))
            })
            .collect()
    }

    /// Chooses a row of its menu.
    pub async fn choose(&self, item: &Item, row: i32) -> Result<(), Failure> {
        let menu = zbus::Proxy::new(&self.connection, &*item.owner, &*item.menu, MENU).await?;
        menu.call_noreply("Event", &(row, "clicked", Value::from(0_i32), 0_u32)).await?;
        Ok(())
    }

    /// Waits until the program that put it there has ended.
    pub async fn ended(&self, item: &Item) -> Result<(), Failure> {
        let bus = zbus::fdo::DBusProxy::new(&self.connection).await?;
        answer("the program goes on", async || {
            let there = bus.name_has_owner(item.owner.as_str().try_into()?).await?;
            Ok((!there).then_some(()))
        })
        .await
    }
}
