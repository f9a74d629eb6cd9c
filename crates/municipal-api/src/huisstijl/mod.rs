//! The colours of a municipality, as it publishes them, and what of them can be read.
//!
//! They are untrusted: only these six are known, each is a colour or nothing, and a colour stays out where words in it, or
//! on it, would be hard to read. Then the app keeps its own. What comes out is finished: the screens set it as it is.

mod contrast;
#[cfg(test)]
mod tests;

pub use contrast::Kleur;

use contrast::{ACCENT, DONKER, HOOFDKLEUR, LICHT, Pair, Palette};
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write};
use utoipa::ToSchema;

/// The colours of a municipality. What is left out, or cannot be read well, stays as the app has it. No logo, no typeface.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default)]
pub struct Huisstijl {
    /// On a light screen.
    pub licht: Kleuren,
    /// On a dark screen.
    pub donker: Kleuren,
}

/// Colours as `#rrggbb`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default)]
pub struct Kleuren {
    /// Buttons, links, what is chosen.
    #[schema(pattern = "^#[0-9a-fA-F]{6}$")]
    pub hoofdkleur: Option<String>,
    /// The same with more weight: what is pointed at, words on `hoofdkleurZacht`.
    #[schema(pattern = "^#[0-9a-fA-F]{6}$")]
    pub hoofdkleur_sterk: Option<String>,
    /// The same as a ground.
    #[schema(pattern = "^#[0-9a-fA-F]{6}$")]
    pub hoofdkleur_zacht: Option<String>,
    /// Words on `hoofdkleur` and `hoofdkleurSterk`.
    #[schema(pattern = "^#[0-9a-fA-F]{6}$")]
    pub op_hoofdkleur: Option<String>,
    /// A second colour: what stands out.
    #[schema(pattern = "^#[0-9a-fA-F]{6}$")]
    pub accent: Option<String>,
    /// The same as a ground.
    #[schema(pattern = "^#[0-9a-fA-F]{6}$")]
    pub accent_zacht: Option<String>,
}

/// Why colours stay out.
#[derive(Clone, Debug, PartialEq)]
pub enum Afgekeurd {
    /// It is no colour.
    GeenKleur {
        /// Which.
        naam: &'static str,
    },
    /// Words in the one on the other are hard to read; all of their group stay out.
    TeWeinigContrast {
        /// In which.
        voor: &'static str,
        /// On which.
        achter: &'static str,
        /// How much there is.
        contrast: f64,
        /// How much there should be.
        minstens: f64,
    },
}

impl fmt::Display for Afgekeurd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GeenKleur { naam } => write!(f, "{naam} is no colour as #rrggbb"),
            Self::TeWeinigContrast { voor, achter, contrast, minstens } => {
                write!(f, "{voor} on {achter} has a contrast of {contrast:.1}, and {minstens} is the least")
            }
        }
    }
}

impl Huisstijl {
    /// What of it can be used, as declarations of custom properties (`--l-brand:#0f5a5c;`, with `l` on a light screen and
    /// `d` on a dark one); empty where nothing can.
    pub fn declaraties(&self) -> String {
        let mut all = String::new();
        for (prefix, own, colours) in [("l", &LICHT, &self.licht), ("d", &DONKER, &self.donker)] {
            let (used, _) = colours.checked(own);
            for (name, colour) in used {
                let _ = write!(all, "--{prefix}-{name}:{colour};");
            }
        }
        all
    }

    /// What of it is not used and why, for the municipality: light, then dark.
    pub fn afgekeurd(&self) -> [Vec<Afgekeurd>; 2] {
        [self.licht.checked(&LICHT).1, self.donker.checked(&DONKER).1]
    }
}

impl Kleuren {
    fn given(&self) -> [(&'static str, Option<&str>); 6] {
        [
            ("brand", self.hoofdkleur.as_deref()),
            ("brand-2", self.hoofdkleur_sterk.as_deref()),
            ("brand-soft", self.hoofdkleur_zacht.as_deref()),
            ("on-brand", self.op_hoofdkleur.as_deref()),
            ("warm", self.accent.as_deref()),
            ("warm-soft", self.accent_zacht.as_deref()),
        ]
    }

    /// What can be used over the app's own, and why the rest cannot. The colours of a group belong together: one that
    /// cannot be read keeps all of its group out, or a button would be half of each.
    fn checked(&self, own: &Palette) -> (Vec<(&'static str, Kleur)>, Vec<Afgekeurd>) {
        let (mut used, mut refused) = (Vec::new(), Vec::new());
        for group in [HOOFDKLEUR, ACCENT] {
            let mut colours = Vec::new();
            let mut wrong = Vec::new();
            for (name, text) in self.given().into_iter().filter(|(name, _)| group.names.contains(name)) {
                match text.map(Kleur::parse) {
                    Some(Some(colour)) => colours.push((name, colour)),
                    Some(None) => wrong.push(Afgekeurd::GeenKleur { naam: name }),
                    None => {}
                }
            }
            if colours.is_empty() {
                refused.extend(wrong);
                continue;
            }
            let of = |name: &str| {
                colours
                    .iter()
                    .find(|(given, _)| *given == name)
                    .map_or_else(|| own.get(name), |(_, colour)| *colour)
            };
            for Pair { front, ground, least } in group.pairs {
                let contrast = of(front).contrast(of(ground));
                if contrast < *least {
                    wrong.push(Afgekeurd::TeWeinigContrast {
                        voor: front,
                        achter: ground,
                        contrast,
                        minstens: *least,
                    });
                }
            }
            match wrong.is_empty() {
                true => used.append(&mut colours),
                false => refused.append(&mut wrong),
            }
        }
        (used, refused)
    }
}
