//! What went wrong, and what to do.

use super::words;
use domain::call::{AppError, ErrorCode};
use domain::validate::why;

/// The message `error-<code>`.
pub fn message(error: &AppError) -> String {
    let w = words();
    let arg = |name: &str| error.args.get(name).filter(|text| !text.is_empty());
    match error.code {
        ErrorCode::Offline => w.error_offline(),
        ErrorCode::Unavailable => w.error_unavailable(),
        ErrorCode::BadAnswer => w.error_bad_answer(),
        ErrorCode::TooLarge => w.error_too_large(),
        ErrorCode::SignedOut => w.error_signed_out(),
        ErrorCode::SignInFailed => w.error_sign_in_failed(),
        ErrorCode::SignInTimeout => w.error_sign_in_timeout(),
        ErrorCode::Forbidden => w.error_forbidden(),
        ErrorCode::NotFound => w.error_not_found(),
        ErrorCode::Conflict => w.error_conflict(),
        ErrorCode::Refused => match arg("reason") {
            Some(reason) => w.error_refused(reason),
            None => w.error_refused_plain(),
        },
        ErrorCode::InvalidField => w.error_invalid_field(),
        ErrorCode::InvalidDate => match arg("why").map(String::as_str) {
            Some(why::FUTURE) => w.error_date_future(),
            Some(why::EARLY) => w.error_date_early(),
            Some(why::ORDER) => w.error_date_order(),
            _ => w.error_invalid_date(),
        },
        ErrorCode::InvalidAmount => w.error_invalid_amount(),
        ErrorCode::WrongPassphrase => w.error_wrong_passphrase(),
        ErrorCode::WeakPassphrase => w.error_weak_passphrase(arg("min").map_or("10", String::as_str)),
        ErrorCode::Locked => w.error_locked(),
        ErrorCode::KeyLost => w.error_key_lost(),
        ErrorCode::NoKeychain => w.error_no_keychain(),
        ErrorCode::DeviceRefused => w.error_device_refused(),
        ErrorCode::StoreDamaged => w.error_store_damaged(),
        ErrorCode::StoreTooNew => w.error_store_too_new(),
        ErrorCode::DiskFull => w.error_disk_full(),
        ErrorCode::StoreFailed => w.error_store_failed(),
        ErrorCode::WrongWords => w.error_wrong_words(),
        ErrorCode::BadBackup => w.error_bad_backup(),
        ErrorCode::ReadOnly => w.error_read_only(),
        ErrorCode::CodeUnknown => w.error_code_unknown(),
        ErrorCode::CodeExpired => w.error_code_expired(),
        ErrorCode::CodeUsed => w.error_code_used(),
        ErrorCode::CodeWithdrawn => w.error_code_withdrawn(),
        ErrorCode::CodeOwn => w.error_code_own(),
        ErrorCode::CodeTries => w.error_code_tries(arg("minutes").map_or("5", String::as_str)),
        ErrorCode::CodeNotFound => w.error_code_not_found(),
        ErrorCode::Internal => match arg("number") {
            Some(number) => w.error_internal(number),
            None => w.error_internal_plain(),
        },
    }
}
