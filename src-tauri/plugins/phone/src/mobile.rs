use crate::Error;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::Path;
use tauri::Runtime;
use tauri::plugin::mobile::PluginInvokeError;
use tauri::plugin::{PluginApi, PluginHandle};

#[cfg(target_os = "ios")]
tauri::ios_plugin_binding!(init_plugin_phone);

/// The native side. Its calls block until the phone, and where it is asked something the person, answered: never call
/// them from the thread that draws.
pub struct Phone<R: Runtime>(PluginHandle<R>);

impl<R: Runtime> std::fmt::Debug for Phone<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone")
    }
}

#[derive(Deserialize)]
struct There {
    there: bool,
}

#[derive(Deserialize)]
struct Bytes {
    bytes: String,
}

impl<R: Runtime> Phone<R> {
    pub(crate) fn register<C: DeserializeOwned>(api: &PluginApi<R, C>) -> Result<Self, PluginInvokeError> {
        #[cfg(target_os = "android")]
        let handle = api.register_android_plugin("nl.naaste.phone", "PhonePlugin")?;
        #[cfg(target_os = "ios")]
        let handle = api.register_ios_plugin(init_plugin_phone)?;
        Ok(Self(handle))
    }

    fn ask<T: DeserializeOwned>(&self, command: &str, arguments: impl Serialize) -> Result<T, Error> {
        self.0.run_mobile_plugin(command, arguments).map_err(why)
    }

    /// True where the device's own lock can guard a key.
    pub fn guards(&self) -> bool {
        self.ask("guards", json!({})).is_ok_and(|answer: There| answer.there)
    }

    /// Puts a secret behind the device's lock, under this name; answers what is to be kept of it.
    ///
    /// # Errors
    /// [`Error::NotHere`] without a lock, [`Error::Stopped`] where nobody was let in.
    pub fn seal(&self, name: &str, secret: &[u8], words: &str) -> Result<Vec<u8>, Error> {
        self.bytes("seal", name, secret, words)
    }

    /// The secret, once the device let somebody in.
    ///
    /// # Errors
    /// As [`Phone::seal`]; [`Error::Lost`] where the device lost it.
    pub fn open(&self, name: &str, sealed: &[u8], words: &str) -> Result<Vec<u8>, Error> {
        self.bytes("open", name, sealed, words)
    }

    fn bytes(&self, command: &str, name: &str, bytes: &[u8], words: &str) -> Result<Vec<u8>, Error> {
        let arguments = json!({ "name": name, "bytes": STANDARD.encode(bytes), "words": words });
        let answer: Bytes = self.ask(command, arguments)?;
        STANDARD.decode(answer.bytes).map_err(|_| Error::Failed("no base64".to_owned()))
    }

    /// Forgets a secret.
    ///
    /// # Errors
    /// Where the native side fails.
    pub fn forget(&self, name: &str) -> Result<(), Error> {
        self.ask("forget", json!({ "name": name }))
    }

    /// Keeps the screen out of pictures and of the list of open apps, or no longer. It is hidden from the first moment on.
    ///
    /// # Errors
    /// Where the native side fails.
    pub fn hide_screen(&self, hidden: bool) -> Result<(), Error> {
        self.ask("screen", json!({ "hidden": hidden }))
    }

    /// Offers a file of the app's own folder for that to other apps.
    ///
    /// # Errors
    /// Where the native side fails.
    pub fn share(&self, file: &Path, media_type: &str) -> Result<(), Error> {
        self.ask("share", json!({ "path": file, "mediaType": media_type }))
    }

    /// Shows where to sign in, above the app. Answers the address that came back to `back`; none where the system brings it to
    /// the app by itself, as Android does. On iOS it waits for the person.
    ///
    /// # Errors
    /// [`Error::NotHere`] where there is nothing to show it in, [`Error::Stopped`] where the person closed it.
    pub fn sign_in(&self, url: &str, back: &str) -> Result<Option<String>, Error> {
        #[derive(Deserialize)]
        struct Came {
            address: String,
        }
        let came: Option<Came> = self.ask("signIn", json!({ "url": url, "back": back }))?;
        Ok(came.map(|came| came.address))
    }

    /// How many seconds the device's zone is ahead of UTC at this moment (in seconds since 1970).
    ///
    /// # Errors
    /// Where the native side fails.
    #[cfg(target_os = "ios")]
    pub fn ahead_of_utc(&self, at: i64) -> Result<i64, Error> {
        #[derive(Deserialize)]
        struct Ahead {
            seconds: i64,
        }
        self.ask("aheadOfUtc", json!({ "at": at })).map(|answer: Ahead| answer.seconds)
    }
}

/// The native side says why in a code.
fn why(error: PluginInvokeError) -> Error {
    match error {
        PluginInvokeError::InvokeRejected(refused) => match refused.code.as_deref() {
            Some("missing") => Error::NotHere,
            Some("stopped") => Error::Stopped,
            Some("lost") => Error::Lost,
            other => Error::Failed(other.unwrap_or("refused").to_owned()),
        },
        other => Error::Failed(other.to_string()),
    }
}
