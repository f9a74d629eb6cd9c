//! Keeping and leaving: an encrypted backup of the user's own records, its restore on another device, and
//! an export of everything in readable form.

mod export;
mod file;
#[cfg(test)]
mod tests;
mod words;

pub use export::export_all;

use crate::context::Context;
use crate::own;
use crate::store::blocking;
use crate::views::bijlagen;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{BackupView, RestoreView};
use domain::call::{AppError, ErrorCode, MakeBackup, Restore, Topic};

/// A backup is no larger than this; years of own records are a few MiB.
const LIMIT: usize = 64 * 1024 * 1024;

/// Makes an encrypted backup of all own records. The words are in the answer and nowhere else.
///
/// # Errors
/// The store's; `Internal` where the system has no randomness.
pub async fn make(ctx: &Context, _: MakeBackup) -> Result<BackupView, AppError> {
    let records = ctx
        .read(|r| {
            let mut records = own::all(r)?;
            records.extend(bijlagen::to_records(r)?);
            Ok(records)
        })
        .await?;
    let made = ctx.now();
    let (words, bytes) = blocking(move || {
        let words = words::Words::new()?;
        let bytes = file::write(&words, made, records)?;
        Ok((words, bytes))
    })
    .await?;
    let name = format!("naaste-backup-{}.age", ctx.today());
    let file = ctx.files.add(&name, "application/age", bytes);
    Ok(BackupView { words: words.list(), file })
}

/// Merges a backup into what is here: by id, the newest of each field, deletions included. No row is lost,
/// and merging the same backup twice changes nothing.
///
/// # Errors
/// `WrongWords` where the words are no recovery words or do not fit this file, `BadBackup` where it is
/// damaged or not ours, `StoreTooNew` where a newer version made it, `TooLarge`; and the store's.
pub async fn restore(ctx: &Context, call: Restore) -> Result<RestoreView, AppError> {
    let (file, words) = (call.file, zeroize::Zeroizing::new(call.words));
    // base64 has four characters for three bytes.
    if file.len() / 4 * 3 > LIMIT {
        return Err(ErrorCode::TooLarge.into());
    }
    let records = blocking(move || {
        let words = words::Words::parse(&words)?;
        let bytes = STANDARD.decode(file.trim()).map_err(|_| AppError::new(ErrorCode::BadBackup))?;
        file::read(&words, &bytes)
    })
    .await?;
    let (records, files) = bijlagen::take(records);
    let now = ctx.now();
    let merged = ctx
        .write(move |w| {
            let merged = own::merge(w, records)?;
            bijlagen::restore(w, now, files)?;
            Ok(merged)
        })
        .await?;
    for topic in [Topic::App, Topic::Dossier, Topic::Pgb, Topic::Agenda, Topic::Tips, Topic::Care] {
        ctx.changed(topic);
    }
    Ok(RestoreView { added: merged.added, changed: merged.changed, unchanged: merged.unchanged })
}
