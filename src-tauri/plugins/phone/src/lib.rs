//! What only a phone has and the app uses, in small native pieces of our own:
//!
//! - a lock that guards a key: Android's keystore behind its prompt, a keychain item that iOS opens after asking;
//! - a screen that stays out of pictures and of the list of open apps;
//! - the share sheet, for a document that was made;
//! - a sheet of the system's browser to sign in in.
//!
//! On a desktop every answer is "not here". No command of it is open to the screens.

#[cfg(desktop)]
mod desktop;
mod error;
#[cfg(mobile)]
mod mobile;

#[cfg(desktop)]
pub use desktop::Phone;
pub use error::Error;
#[cfg(mobile)]
pub use mobile::Phone;

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Manager, Runtime};

/// The plugin.
pub fn init<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("phone")
        .setup(|app, api| {
            #[cfg(desktop)]
            let phone = {
                let _ = api;
                Phone::<R>::default()
            };
            #[cfg(mobile)]
            let phone = Phone::register(&api)?;
            app.manage(phone);
            Ok(())
        })
        .build()
}

/// The phone of an app.
pub trait PhoneExt<R: Runtime> {
    /// What it can.
    fn phone(&self) -> &Phone<R>;
}

impl<R: Runtime, T: Manager<R>> PhoneExt<R> for T {
    fn phone(&self) -> &Phone<R> {
        self.state::<Phone<R>>().inner()
    }
}
