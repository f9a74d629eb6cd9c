use domain::call::{AppError, ErrorCode};

/// Why the store did not answer. The text of the cause goes to the log; no value is ever in it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file is not a database any more, or a sealed value does not authenticate.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// A newer version of the app wrote it.
    #[error("the store was written by a newer version")]
    TooNew,
    /// The key does not fit this store.
    #[error("the key does not fit the store")]
    WrongKey,
    /// No room left. What was written before is intact.
    #[error("the disk is full")]
    Full,
    /// The store was closed (reset, erased).
    #[error("the store is closed")]
    Closed,
    /// Anything else.
    #[error("the store failed: {0}")]
    Failed(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, DiskFull, NotADatabase};
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::Damaged(error.to_string()),
            Some(DiskFull) => Self::Full,
            _ => Self::Failed(error.to_string()),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::Full,
            kind => Self::Failed(kind.to_string()),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        use rusqlite_migration::{Error, MigrationDefinitionError};
        match error {
            Error::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => Self::TooNew,
            Error::RusqliteError { err, .. } => err.into(),
            Error::InvalidUserVersion => Self::Damaged("user version".into()),
            other => Self::Failed(other.to_string()),
        }
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        tracing::warn!(%error, "store");
        AppError::new(match error {
            StoreError::Damaged(_) => ErrorCode::StoreDamaged,
            StoreError::TooNew => ErrorCode::StoreTooNew,
            StoreError::WrongKey => ErrorCode::KeyLost,
            StoreError::Full => ErrorCode::DiskFull,
            StoreError::Closed => ErrorCode::Locked,
            StoreError::Failed(_) => ErrorCode::StoreFailed,
        })
    }
}
