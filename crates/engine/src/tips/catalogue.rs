//! All tips: ours, read once from the files, and those that municipalities sent.

use super::local::{self, LocalPiece};
use domain::call::{AppError, ErrorCode};
use domain::tips::{Rules, Tip};
use municipal_api::Gemeente;
use std::sync::{Arc, LazyLock};

include!(concat!(env!("OUT_DIR"), "/tips.rs"));

/// The files of our tips as they were embedded: path below the repository, and text.
pub(super) fn files() -> &'static [(&'static str, &'static str)] {
    TIPS
}

/// The file of contacts as it was embedded.
pub(super) fn contacts_file() -> (&'static str, &'static str) {
    CONTACTS
}

/// A tip, ours or a municipality's.
#[derive(Clone, Debug)]
pub enum Piece {
    /// From a file; its words are in the locales.
    Own(Tip),
    /// From a municipality, with its words.
    Local(Tip, LocalPiece),
}

impl Piece {
    /// Metadata and rule.
    pub fn tip(&self) -> &Tip {
        match self {
            Self::Own(tip) | Self::Local(tip, _) => tip,
        }
    }
}

/// All tips with their rules made ready. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Catalogue(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// In the order of the rules' places.
    pieces: Vec<Piece>,
    rules: Rules,
}

impl Catalogue {
    /// The tips that the app brings along.
    ///
    /// # Errors
    /// `Internal` where a file cannot be used; the check of the content holds that this does not happen.
    pub fn bundled() -> Result<&'static Self, AppError> {
        static BUNDLED: LazyLock<Option<Catalogue>> = LazyLock::new(|| {
            let mut pieces = Vec::with_capacity(TIPS.len());
            for (path, text) in TIPS {
                match toml::from_str(text) {
                    Ok(tip) => pieces.push(Piece::Own(tip)),
                    Err(error) => {
                        tracing::error!(path, %error, "a tip cannot be read");
                        return None;
                    }
                }
            }
            Catalogue::new(pieces)
        });
        BUNDLED.as_ref().ok_or_else(|| ErrorCode::Internal.into())
    }

    /// These and the own tips of municipalities, each with the id under which this device knows it. A local tip
    /// that cannot be used is left out.
    #[must_use]
    pub fn with_local<'a>(&self, gemeenten: impl IntoIterator<Item = (&'a str, &'a Gemeente)>) -> Self {
        let pieces = gemeenten.into_iter().flat_map(|(id, gemeente)| local::pieces(id, gemeente));
        let local = pieces.map(|(tip, words)| Piece::Local(tip, words));
        let pieces = self.0.pieces.iter().cloned().chain(local).collect();
        Self::new(pieces).unwrap_or_else(|| self.clone())
    }

    fn new(mut pieces: Vec<Piece>) -> Option<Self> {
        pieces.sort_by(|a, b| a.tip().id.cmp(&b.tip().id));
        pieces.dedup_by(|a, b| a.tip().id == b.tip().id);
        match Rules::new(pieces.iter().map(Piece::tip)) {
            Ok(rules) => Some(Self(Arc::new(Inner { pieces, rules }))),
            Err(errors) => {
                errors.iter().for_each(|error| tracing::error!(%error, "a rule cannot be used"));
                None
            }
        }
    }

    /// The rules.
    pub fn rules(&self) -> &Rules {
        &self.0.rules
    }

    /// The id at this place.
    pub fn id(&self, place: u32) -> &str {
        self.0.rules.id(place)
    }

    /// The tip with this id.
    pub fn piece(&self, id: &str) -> Option<&Piece> {
        self.at(self.0.rules.place(id)?)
    }

    /// The tip at this place.
    pub fn at(&self, place: u32) -> Option<&Piece> {
        self.0.pieces.get(place as usize)
    }

    /// All of them, in the order of their ids.
    pub fn pieces(&self) -> &[Piece] {
        &self.0.pieces
    }
}
