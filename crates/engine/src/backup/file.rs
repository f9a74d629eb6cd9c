//! The file: age with a passphrase, around JSON.

use super::words::Words;
use crate::own::Record;
use age::scrypt::{Identity, Recipient};
use domain::call::{AppError, ErrorCode};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// scrypt with 2^15 (32 MiB, a fraction of a second): the words have 128 random bits, so that stretching
/// adds little and a phone must be able to do it.
const WORK: u8 = 15;
/// A file that asks for more than this was not made by us.
const MOST_WORK: u8 = 20;

const FORMAT: &str = "naaste-backup";
/// Versions only grow; a reader refuses those that it does not know.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Contents<R> {
    format: String,
    version: u32,
    made: Timestamp,
    records: R,
}

/// Encrypts the records.
pub(super) fn write(words: &Words, made: Timestamp, records: Vec<Record>) -> Result<Vec<u8>, AppError> {
    let contents = Contents { format: FORMAT.to_owned(), version: VERSION, made, records };
    let json = zeroize::Zeroizing::new(serde_json::to_vec(&contents).map_err(|error| {
        tracing::error!(kind = ?error.classify(), "a backup does not encode");
        AppError::new(ErrorCode::Internal)
    })?);
    let mut recipient = Recipient::new(words.passphrase());
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, &json).map_err(|_| {
        tracing::error!("a backup does not encrypt");
        ErrorCode::Internal.into()
    })
}

/// Opens a file and reads its records.
pub(super) fn read(words: &Words, bytes: &[u8]) -> Result<Vec<Record>, AppError> {
    let bad = || AppError::new(ErrorCode::BadBackup);
    let mut identity = Identity::new(words.passphrase());
    identity.set_max_work_factor(MOST_WORK);
    let json = match age::decrypt(&identity, bytes) {
        Ok(json) => zeroize::Zeroizing::new(json),
        // The header holds the file's key, sealed by the words; a tag that does not fit means other words.
        Err(age::DecryptError::DecryptionFailed | age::DecryptError::NoMatchingKeys) => {
            return Err(wrong_or_damaged(bytes));
        }
        Err(_) => return Err(bad()),
    };
    let head: Contents<serde::de::IgnoredAny> = serde_json::from_slice(&json).map_err(|_| bad())?;
    if head.format != FORMAT {
        return Err(bad());
    }
    if head.version > VERSION {
        return Err(ErrorCode::StoreTooNew.into());
    }
    let contents: Contents<Vec<Record>> = serde_json::from_slice(&json).map_err(|_| bad())?;
    Ok(contents.records)
}

/// age answers the same for words that do not open the header and for a header whose bytes were changed;
/// only a file that is sealed by a passphrase at all can have wrong words.
fn wrong_or_damaged(bytes: &[u8]) -> AppError {
    match age::Decryptor::new_buffered(bytes) {
        Ok(decryptor) if decryptor.is_scrypt() => ErrorCode::WrongWords.into(),
        _ => ErrorCode::BadBackup.into(),
    }
}
