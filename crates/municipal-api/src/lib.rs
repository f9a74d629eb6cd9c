//! The wire contract of the citizen API, version 1.
//!
//! Field names follow the registries (Dutch, camelCase). Version 1 only grows: readers ignore
//! unknown fields, and every enum keeps a value it does not know as text. Dates are civil dates in
//! Europe/Amsterdam (`YYYY-MM-DD`), instants are RFC 3339 in UTC, money is integer cents. No type
//! carries a BSN.

mod dossier;
mod gemeente;
mod page;
mod problem;
mod write;

pub use dossier::*;
pub use gemeente::*;
pub use page::*;
pub use problem::*;
pub use write::*;

/// Declares a wire enum: known values in camelCase, any other value kept as text.
macro_rules! wire_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs)] // the registries' own words; docs/glossary.md explains them
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
            /// A value that this version does not know, kept as it came.
            #[serde(untagged)]
            Other(String),
        }
    };
}
pub(crate) use wire_enum;
