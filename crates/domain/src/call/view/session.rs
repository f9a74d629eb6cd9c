//! Sessions and sync.

use super::*;

view! {
    /// Signing in has begun.
    SignInView {
        /// The address that the system browser was sent to; the web host opens it itself.
        url: String,
        /// True where the shell has opened it already.
        opened: bool,
    }
    /// One municipality's session and freshness.
    SessionView {
        /// The municipality's id.
        gemeente: String,
        /// Its name.
        name: String,
        /// Who is signed in.
        person: Option<String>,
        /// State.
        state: Freshness,
        /// When the copy was last right, UTC.
        synced_at: Option<Timestamp>,
        /// When the session ends, UTC.
        ends_at: Option<Timestamp>,
        /// The last error.
        error: Option<crate::call::AppError>,
    }
    /// All sessions.
    SyncView {
        /// The least fresh of all.
        state: Freshness,
        /// One a municipality.
        sessions: Vec<SessionView>,
        /// Things that wait to be sent.
        waiting: u32,
        /// Things that the user has to decide about.
        parked: u32,
        /// Requests made by the last sync.
        requests: u32,
        /// Bytes received by the last sync.
        bytes: u64,
        /// Milliseconds that it took.
        millis: u64,
    }
}
