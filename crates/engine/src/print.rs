//! Paper: sheets and letters as PDF, and whether the fonts have what stands on them. Both take long enough to leave the
//! runtime alone meanwhile ([`crate::store::blocking`]).

use documents::DocumentError;
use documents::letter::{self, Letter};
use domain::call::{AppError, ErrorCode};

/// The sheet as a PDF.
///
/// # Errors
/// `TooLarge` where it would be too long; `Internal`.
pub fn pdf(sheet: &Letter) -> Result<Vec<u8>, AppError> {
    letter::pdf(sheet).map_err(|error| match error {
        DocumentError::TooLong(_) => ErrorCode::TooLarge.into(),
        error => {
            tracing::error!(%error, "a sheet could not be printed");
            ErrorCode::Internal.into()
        }
    })
}

/// What is read on the sheet and is in none of the fonts.
///
/// # Errors
/// `Internal` where the fonts cannot be read.
pub fn missing(sheet: &Letter) -> Result<Vec<char>, AppError> {
    letter::unprintable(sheet).map_err(|error| {
        tracing::error!(%error, "the fonts could not be read");
        ErrorCode::Internal.into()
    })
}

/// Whether the fonts have all letters of the sheet. A sign less is no loss; a name in another script would be.
///
/// # Errors
/// `Internal` where the fonts cannot be read.
pub fn readable(sheet: &Letter) -> Result<bool, AppError> {
    Ok(!missing(sheet)?.iter().any(|c| c.is_alphanumeric()))
}

/// Refuses what a field holds where it would not be readable on paper.
///
/// # Errors
/// `InvalidField` with the field and `why` `unprintable`; `Internal` where the fonts cannot be read.
pub fn check(field: &str, text: String) -> Result<(), AppError> {
    if readable(&Letter { subject: text, ..Letter::default() })? {
        return Ok(());
    }
    Err(AppError::new(ErrorCode::InvalidField).with("field", field).with("why", "unprintable"))
}
