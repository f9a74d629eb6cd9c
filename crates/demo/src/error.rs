/// Why a demo did not start. Texts carry no personal data.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// It was to listen where others could reach it. A demo lets everybody in, so it never does.
    #[error("a demo listens on this machine alone: choose a loopback address")]
    NotLoopback,
    /// There is no demo municipality with this id.
    #[error("no demo municipality is called {0:?}")]
    Unknown(String),
    /// A file of the demo municipality is not as it should be.
    #[error("demo municipality {gemeente}: {reason}")]
    Data {
        /// Its id.
        gemeente: String,
        /// What is wrong.
        reason: String,
    },
    /// The database did not do as it was asked.
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    /// A file or port could not be used.
    #[error("{what}: {source}")]
    Io {
        /// What was tried.
        what: &'static str,
        /// Why it failed.
        source: std::io::Error,
    },
    /// A letter could not be made.
    #[error("letter: {0}")]
    Document(#[from] documents::DocumentError),
    /// A key could not be made or read.
    #[error("key: {0}")]
    Key(String),
    /// A gateway did not start.
    #[error("gateway: {0}")]
    Gateway(#[from] gateway::StartError),
}

impl DemoError {
    pub(crate) fn io(what: &'static str) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io { what, source }
    }
}
