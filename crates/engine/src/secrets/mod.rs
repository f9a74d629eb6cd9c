//! The data key and who keeps it: the system's keychain, else a passphrase, else nobody.

mod keeper;
mod key;
mod keychain;
mod passphrase;
#[cfg(test)]
mod tests;

pub(crate) use keeper::{Keeper, new_entry};
pub use key::DataKey;
pub(crate) use key::keyed;
pub use keychain::{MemoryKeychain, NoKeychain, OsKeychain};
pub(crate) use passphrase::WrappedKey;
