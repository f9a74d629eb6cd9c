//! The page as the window gets it: with the home screen in it as it was, where that is still true.

use engine::hosting::with_first_screen;
use std::borrow::Cow;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{App, Assets, Context, Runtime};

/// The page.
const PAGE: &str = "/index.html";

/// The store opens while the web view does, and is ready before it. Where it is not, the page does not wait for it.
const PATIENCE: Duration = Duration::from_millis(100);

/// Lets the page carry the screen that is sent here.
pub fn carry_first_screen<R: Runtime>(context: &mut Context<R>) -> SyncSender<Option<String>> {
    let (tell, screen) = sync_channel(1);
    let embedded = context.set_assets(Box::new(Nothing));
    context.set_assets(Box::new(Pages { embedded, screen: Mutex::new(Some(screen)) }));
    tell
}

/// What is embedded, with the screen in the page.
struct Pages<R: Runtime> {
    embedded: Box<dyn Assets<R>>,
    /// Taken by the first page: one that is loaded later may find that things have changed.
    screen: Mutex<Option<Receiver<Option<String>>>>,
}

impl<R: Runtime> Assets<R> for Pages<R> {
    fn setup(&self, app: &App<R>) {
        self.embedded.setup(app);
    }

    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        let file = self.embedded.get(key)?;
        if key.as_ref() != PAGE {
            return Some(file);
        }
        let screen = self.screen.lock().unwrap_or_else(PoisonError::into_inner).take();
        let screen = screen.and_then(|screen| screen.recv_timeout(PATIENCE).ok().flatten());
        let page = screen.and_then(|screen| with_first_screen(std::str::from_utf8(&file).ok()?, &screen));
        Some(page.map_or(file, |page| Cow::Owned(page.into_bytes())))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        self.embedded.iter()
    }

    fn csp_hashes(&self, page: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        self.embedded.csp_hashes(page)
    }
}

/// In their place while they change hands.
struct Nothing;

impl<R: Runtime> Assets<R> for Nothing {
    fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
        None
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}
