//! A file that a person picked, as it comes from the screens.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::{AppError, ErrorCode};
use domain::validate;

// What is taken here can be sent to a municipality.
const _: () = assert!(validate::MAX_UPLOAD == municipal_api::limits::DOCUMENT_BYTES);

/// The bytes behind base64, and their media type as the first of them say.
///
/// # Errors
/// `TooLarge` above 10 MiB; `InvalidField` with the field `file` for what is neither PDF nor photo.
pub(crate) fn read(file: &str) -> Result<(Vec<u8>, &'static str), AppError> {
    let bytes = table(file)?;
    let media_type = validate::upload(&bytes)?;
    Ok((bytes, media_type))
}

/// The bytes behind base64, of a table that says itself what it holds.
///
/// # Errors
/// `TooLarge` above 10 MiB; `InvalidField` with the field `file` for what is not base64.
pub(crate) fn table(file: &str) -> Result<Vec<u8>, AppError> {
    // base64 has four characters for three bytes: what is far too large is not even decoded.
    if file.len() / 4 * 3 > validate::MAX_UPLOAD + 3 {
        return Err(ErrorCode::TooLarge.into());
    }
    let refused = || AppError::new(ErrorCode::InvalidField).with("field", "file");
    STANDARD.decode(file.trim()).map_err(|_| refused())
}
