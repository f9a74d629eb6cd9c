//! The wire contract of the citizen API, version 1.
//!
//! Field names follow the registries (Dutch, camelCase). Version 1 only grows: readers ignore
//! unknown fields, and every enum keeps a value it does not know as text. Dates are civil dates in
//! Europe/Amsterdam (`YYYY-MM-DD`), instants are RFC 3339 in UTC, money is integer cents. No type
//! carries a BSN.
//!
//! - the types stand at the root, one module a subject;
//! - [`paths`], [`headers`] and [`events`] spell what both sides must spell alike, [`limits`] how much a write
//!   holds;
//! - [`Huisstijl`] is also what of a municipality's colours can be read;
//! - [`openapi()`] makes the OpenAPI 3.1 document from the types.

mod dossier;
pub mod events;
mod gemeente;
pub mod headers;
mod huisstijl;
pub mod limits;
mod machtiging;
mod openapi;
mod page;
pub mod paths;
mod problem;
mod write;

pub use dossier::*;
pub use gemeente::*;
pub use huisstijl::{Afgekeurd, Huisstijl, Kleur, Kleuren};
pub use machtiging::*;
pub use openapi::openapi;
pub use page::*;
pub use problem::*;
pub use write::*;

/// Declares a wire enum: known values in camelCase, any other value kept as text. In the OpenAPI
/// document it is an open one: a known value, or any other text.
macro_rules! wire_enum {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs)] // the registries' own words; docs/glossary.md explains them
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
            /// A value that this version does not know, kept as it came.
            #[serde(untagged)]
            Other(String),
        }

        impl $name {
            /// The values that this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),+];

            /// True for a value that this version knows.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                crate::openapi::open_enum(concat!($($doc),*), Self::KNOWN)
            }
        }

        impl utoipa::ToSchema for $name {}
    };
}
pub(crate) use wire_enum;

#[cfg(test)]
mod wire_tests;
