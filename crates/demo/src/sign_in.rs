//! Signing in without a person: what a browser and its user do, done by a program over the same pages.

use url::Url;

/// Why it did not work.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The address is not one of this machine.
    #[error("not an address of this machine")]
    NotLoopback,
    /// No answer, or none that could be read.
    #[error("no answer: {0}")]
    NoAnswer(String),
    /// The identity provider refused.
    #[error("refused with status {0}")]
    Refused(u16),
    /// The page offers nobody of this name.
    #[error("nobody is called {0:?}")]
    NoSuchPersona(String),
}

/// Opens the sign-in page at `authorize`, chooses `persona`, and follows the way back to the app.
///
/// # Errors
/// [`SignInError`].
pub async fn as_persona(authorize: &Url, persona: &str) -> Result<(), SignInError> {
    let _ = (authorize, persona);
    Err(SignInError::NoAnswer("not started".to_owned()))
}
