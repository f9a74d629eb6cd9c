//! A tip as it stands in its file: metadata and rule. Its words are in the locales.

use crate::Date;
use crate::call::view::LetterKind;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The highest base urgency that a rule may state.
pub const MAX_URGENCY: u8 = 50;

/// The screens that a step may open.
pub const ROUTES: &[&str] = &[
    "/",
    "/tips",
    "/voorzieningen",
    "/brief",
    "/pgb",
    "/agenda",
    "/berichten",
    "/hulp",
    "/instellingen",
    "/aanbod",
    "/wet",
    "/melding",
    "/agenda/nieuw",
    "/pgb/nieuw",
    "/instellingen/situatie",
    "/hoe-gaat-het",
    "/dagboek",
    "/noodplan",
    "/instellingen/gegevens",
    "/instellingen/privacy",
    "/instellingen/klopt-niet",
    "/documenten",
    "/helpen",
];

/// One file of `content/<theme>/<id>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tip {
    /// The file's name without `.toml`; the words are `tip-<id>-title`, `tip-<id>-text`, `tip-<id>-step-<n>`.
    pub id: String,
    /// The folder's name.
    pub theme: TipTheme,
    /// A tip where nothing is said.
    #[serde(default, skip_serializing_if = "PieceKind::is_tip")]
    pub kind: PieceKind,
    /// For whom. For a young or a working mantelzorger, a partner, a neighbour, in dementia: the rule asks for it.
    pub audience: Audience,
    /// Laws it speaks of; may be empty.
    pub law: Vec<TipLaw>,
    /// Minutes of effort for the first step.
    pub minutes: u32,
    /// Weeks from the first step until there is a decision, where a law says how long that may take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u8>,
    /// Where the facts come from, https.
    pub source: String,
    /// When a person last checked them there.
    pub checked_on: Date,
    /// The first day on which the text is right, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The last day on which the text is right, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// When it fits.
    pub rule: TipRule,
    /// What to do next, most helpful first.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
}

/// When a tip fits, and how urgent it is by itself. A fact is written as in [`super::Fact`]; besides
/// these, `gemeente:<id>` holds for a person with a dossier or a home in that municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TipRule {
    /// Base urgency, 0 to [`MAX_URGENCY`].
    pub urgency: u8,
    /// All of these must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<String>,
    /// At least one of these must hold, where the list is not empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<String>,
    /// None of these may hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub none: Vec<String>,
    /// Facts that make it fit better where they hold, and that are named in the reason. They decide nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prefer: Vec<String>,
    /// Days after which a tip that was done comes back (a yearly form, a budget to look at again).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again_after_days: Option<u16>,
}

/// A next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// Call a contact of `content/contacten.toml`.
    Bel {
        /// The contact's id.
        contact: String,
    },
    /// Open a screen of the app.
    Scherm {
        /// One of [`ROUTES`].
        route: String,
    },
    /// Write a letter: its screen where it can be written now, and the voorzieningen otherwise.
    Brief {
        /// Which.
        letter: LetterKind,
    },
    /// Open a website.
    Website {
        /// An https address.
        address: String,
    },
}

macro_rules! names {
    ($(#[$emeta:meta])* $name:ident { $($(#[$meta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$emeta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$meta])* #[serde(rename = $text)] $variant,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in files and message ids.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }

        impl FromStr for $name {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|one| one.as_str() == text).ok_or(())
            }
        }
    };
}

names! {
    /// What a tip is about. The name is the message `theme-<id>`.
    TipTheme {
        /// Rights and procedures.
        Rechten = "rechten",
        /// Money and PGB.
        Geld = "geld",
        /// Respite.
        Respijt = "respijt",
        /// Work and leave.
        Werk = "werk",
        /// Looking after yourself.
        VoorUzelf = "voor-uzelf",
        /// Care at home.
        ZorgThuis = "zorg-thuis",
        /// Dementia.
        Dementie = "dementie",
        /// Young carers.
        Jong = "jong",
        /// Aids and living.
        Wonen = "wonen",
        /// Transport.
        Vervoer = "vervoer",
        /// Digital, DigiD Machtigen.
        Digitaal = "digitaal",
        /// Legal arrangements.
        Regelen = "regelen",
        /// Mantelzorgwaardering.
        Waardering = "waardering",
        /// After care.
        NaDeZorg = "na-de-zorg",
        /// Crisis.
        Crisis = "crisis",
        /// The municipality's own tips; no folder of ours.
        Lokaal = "lokaal",
    }
}

names! {
    /// The shape of a piece.
    #[derive(Default)]
    PieceKind {
        /// One thing to do, in a few paragraphs.
        #[default]
        Tip = "tip",
        /// A longer text that explains.
        Article = "article",
        /// Steps in their order: paragraphs that begin with `1. `, `2. ` and so on.
        HowTo = "how-to",
    }
}

impl PieceKind {
    fn is_tip(&self) -> bool {
        *self == Self::Tip
    }
}

names! {
    /// For whom a tip is.
    Audience {
        /// Who cares.
        Mantelzorger = "mantelzorger",
        /// Who gets care.
        Client = "client",
        /// Either.
        Both = "both",
    }
}

names! {
    /// A law that a tip speaks of.
    TipLaw {
        /// Wet maatschappelijke ondersteuning 2015.
        Wmo = "wmo",
        /// Jeugdwet.
        Jeugdwet = "jeugdwet",
        /// Wet langdurige zorg.
        Wlz = "wlz",
        /// Zorgverzekeringswet.
        Zvw = "zvw",
        /// Algemene wet bestuursrecht.
        Awb = "awb",
        /// Wet arbeid en zorg.
        Wazo = "wazo",
        /// Wet flexibel werken.
        Wfw = "wfw",
        /// Algemene Ouderdomswet.
        Aow = "aow",
        /// Burgerlijk Wetboek.
        Bw = "bw",
    }
}

/// What stands behind the number of a step in a how-to ("1. Bel de gemeente."); none for another paragraph.
pub fn numbered(paragraph: &str) -> Option<&str> {
    let (number, text) = paragraph.split_once(". ")?;
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some(text)
}
