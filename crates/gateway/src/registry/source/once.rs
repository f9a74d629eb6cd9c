//! A write that goes on to its end.

use super::{super::RegistryError, Failure};

/// Runs a write to its end, also where the caller hangs up in between: half a record is worse than one
/// whose receipt nobody read. The same key finds it again.
pub(crate) async fn whole<T: Send + 'static>(
    write: impl Future<Output = Result<T, RegistryError>> + Send + 'static,
) -> Result<T, RegistryError> {
    match tokio::spawn(write).await {
        Ok(done) => done,
        Err(_) => Err(Failure::new("a write broke off").into()),
    }
}
