//! What the engine answers: codes, dates and cents. The screens bring the words; only content (tips)
//! and what a municipality or the user wrote comes as text.

use crate::voorziening::{Categorie, Law, Leveringsvorm, Stage};
use crate::{Date, DateTime, Texts, Time};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

macro_rules! view {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        $(#[$meta])*
        pub struct $name { $($(#[$fmeta])* pub $field: $ty,)* }
    )+};
}

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $name {
            /// Every value, for the check that each has its words.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
        }
    )+};
}

mod aanbod;
mod agenda;
mod app;
mod berichten;
mod bijdrage;
mod bijlagen;
mod care;
mod codes;
mod declaratie;
mod gemeente;
mod gesprek;
mod letters;
mod machtiging;
mod melding;
mod pgb;
mod search;
mod session;
mod termijnen;
mod tips;
mod vandaag;
mod voorzieningen;

pub use aanbod::*;
pub use agenda::*;
pub use app::*;
pub use berichten::*;
pub use bijdrage::*;
pub use bijlagen::*;
pub use care::*;
pub use codes::*;
pub use declaratie::*;
pub use gemeente::*;
pub use gesprek::*;
pub use letters::*;
pub use machtiging::*;
pub use melding::*;
pub use pgb::*;
pub use search::*;
pub use session::*;
pub use termijnen::*;
pub use tips::*;
pub use vandaag::*;
pub use voorzieningen::*;
