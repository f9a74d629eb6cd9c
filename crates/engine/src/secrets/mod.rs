//! The data key and who keeps it: the system's keychain, else a passphrase, else nobody.

mod key;

pub use key::DataKey;
pub(crate) use key::keyed;

mod keeper;
mod passphrase;

pub(crate) use keeper::{Keeper, new_entry};
pub(crate) use passphrase::WrappedKey;
