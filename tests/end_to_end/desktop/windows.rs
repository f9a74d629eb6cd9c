//! The windows of a display, and the cross that closes one.

use crate::process::{Failure, answer};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window};
use x11rb::rust_connection::RustConnection;

/// A display that windows stand on.
pub struct Windows {
    connection: RustConnection,
    root: Window,
}

impl Windows {
    /// Those of the display of this number.
    pub fn on(display: u32) -> Result<Self, Failure> {
        let (connection, screen) = RustConnection::connect(Some(&format!(":{display}")))?;
        let root = connection.setup().roots.get(screen).ok_or("a display without a screen")?.root;
        Ok(Self { connection, root })
    }

    /// The app's windows that a person sees.
    pub fn shown(&self) -> Result<Vec<Window>, Failure> {
        let mut shown = Vec::new();
        for window in self.connection.query_tree(self.root)?.reply()?.children {
            // One that closes meanwhile is none.
            let Ok(state) = self.connection.get_window_attributes(window)?.reply() else { continue };
            let title =
                self.connection.get_property(false, window, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 64)?;
            let titled = title.reply().is_ok_and(|title| title.value == b"Naaste");
            if titled && state.map_state == MapState::VIEWABLE {
                shown.push(window);
            }
        }
        Ok(shown)
    }

    /// Waits until this many are seen.
    pub async fn are(&self, count: usize) -> Result<(), Failure> {
        let missing = format!("there were not {count} windows at any moment");
        answer(&missing, async || Ok((self.shown()?.len() == count).then_some(()))).await
    }

    /// What the cross of a window sends: without a window manager nobody else would.
    pub fn close(&self) -> Result<(), Failure> {
        let window = *self.shown()?.first().ok_or("there is no window to close")?;
        let atom = |name: &[u8]| Ok::<_, Failure>(self.connection.intern_atom(false, name)?.reply()?.atom);
        let message = ClientMessageEvent::new(
            32,
            window,
            atom(b"WM_PROTOCOLS")?,
            [atom(b"WM_DELETE_WINDOW")?, 0, 0, 0, 0],
        );
        self.connection.send_event(false, window, EventMask::NO_EVENT, message)?;
        self.connection.flush()?;
        Ok(())
    }
}
