/// Why the phone did not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// This platform or this device cannot.
    #[error("not here")]
    NotHere,
    /// The person stopped it or was not recognised.
    #[error("stopped")]
    Stopped,
    /// What guarded the key is gone.
    #[error("the key is gone")]
    Lost,
    /// The native side failed. Its text names no data.
    #[error("the phone failed: {0}")]
    Failed(String),
}
