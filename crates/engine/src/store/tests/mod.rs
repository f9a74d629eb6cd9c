//! One suite for every home of a store, and the faults of a store on the disk.

mod faults;
mod suite;

use super::*;
use crate::secrets::DataKey;

pub(super) fn key() -> DataKey {
    DataKey::from_bytes(&[7; 32]).expect("32 bytes")
}

/// A failure that a test makes itself.
pub(super) fn refused() -> AppError {
    ErrorCode::Conflict.into()
}
