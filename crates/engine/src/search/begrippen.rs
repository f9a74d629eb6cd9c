//! Words that are explained, and the screens: their files.

use domain::Date;
use serde::Deserialize;

/// A word that stands on letters. Its words are `begrip-<id>-title` and `-text`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Begrip {
    /// Its id.
    pub id: String,
    /// Where more is said: a screen, a tip or an entry of the catalogue.
    pub route: String,
    /// Other words to find it by, in Dutch and English.
    #[serde(default)]
    pub keys: String,
    /// Where it comes from, https.
    pub source: String,
    /// When a person last checked it there.
    pub checked_on: Date,
}

/// `content/begrippen.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BegripFile {
    pub begrip: Vec<Begrip>,
}

/// A screen. Its words are `scherm-<id>-title` and `-text`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Screen {
    /// Its id.
    pub id: String,
    /// Its path: one of [`domain::tips::ROUTES`].
    pub route: String,
}

/// `content/schermen.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ScreenFile {
    pub scherm: Vec<Screen>,
}
