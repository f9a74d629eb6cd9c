use crate::Error;
use std::marker::PhantomData;
use std::path::Path;
use tauri::Runtime;

/// No phone: every answer is "not here".
pub struct Phone<R: Runtime>(PhantomData<fn() -> R>);

impl<R: Runtime> Default for Phone<R> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<R: Runtime> std::fmt::Debug for Phone<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone(none)")
    }
}

impl<R: Runtime> Phone<R> {
    /// True where the device's own lock can guard a key.
    pub fn guards(&self) -> bool {
        false
    }

    /// Puts a secret behind the device's lock.
    ///
    /// # Errors
    /// Always [`Error::NotHere`].
    pub fn seal(&self, _name: &str, _secret: &[u8], _words: &str) -> Result<Vec<u8>, Error> {
        Err(Error::NotHere)
    }

    /// The secret, once the device let somebody in.
    ///
    /// # Errors
    /// Always [`Error::NotHere`].
    pub fn open(&self, _name: &str, _sealed: &[u8], _words: &str) -> Result<Vec<u8>, Error> {
        Err(Error::NotHere)
    }

    /// Forgets a secret.
    ///
    /// # Errors
    /// Always [`Error::NotHere`].
    pub fn forget(&self, _name: &str) -> Result<(), Error> {
        Err(Error::NotHere)
    }

    /// Keeps the screen out of pictures, or no longer.
    ///
    /// # Errors
    /// Always [`Error::NotHere`].
    pub fn hide_screen(&self, _hidden: bool) -> Result<(), Error> {
        Err(Error::NotHere)
    }

    /// Shows where to sign in, above the app.
    ///
    /// # Errors
    /// Always [`Error::NotHere`].
    pub fn sign_in(&self, _url: &str, _back: &str) -> Result<Option<String>, Error> {
        Err(Error::NotHere)
    }

    /// Offers a file to other apps.
    ///
    /// # Errors
    /// Always [`Error::NotHere`].
    pub fn share(&self, _file: &Path, _media_type: &str) -> Result<(), Error> {
        Err(Error::NotHere)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desktop_says_that_it_is_no_phone() {
        let none = Phone::<tauri::Wry>::default();
        assert!(!none.guards());
        assert!(matches!(none.seal("n", b"s", "w"), Err(Error::NotHere)));
        assert!(matches!(none.open("n", b"s", "w"), Err(Error::NotHere)));
        assert!(matches!(none.forget("n"), Err(Error::NotHere)));
        assert!(matches!(none.sign_in("https://example.org/", "nl.naaste:/x"), Err(Error::NotHere)));
        assert!(matches!(none.hide_screen(true), Err(Error::NotHere)));
        assert!(matches!(none.share(Path::new("x.pdf"), "application/pdf"), Err(Error::NotHere)));
    }
}
