//! Messages and the outbox.

use super::*;

view! {
    /// A conversation.
    GesprekView {
        /// The dossier.
        dossier: String,
        /// The person it is about.
        person: Option<String>,
        /// The municipality's id.
        gemeente: String,
        /// The zaak.
        zaak: Option<String>,
        /// What it is about.
        subject: String,
        /// Messages, oldest first.
        messages: Vec<BerichtView>,
    }
    /// A message.
    BerichtView {
        /// Its id.
        id: String,
        /// Who wrote it.
        sender: String,
        /// Plain text.
        text: String,
        /// When, UTC.
        at: Timestamp,
        /// Delivery.
        delivery: Delivery,
    }
    /// Something that waits to be sent.
    OutboxRow {
        /// Its id.
        id: String,
        /// What.
        kind: OutboxKind,
        /// How it stands.
        state: OutboxState,
        /// When it was made, UTC.
        made: Timestamp,
        /// What the user wrote, to recognise it.
        summary: String,
        /// The last error.
        error: Option<crate::call::AppError>,
        /// The municipality's version, for a conflict.
        theirs: Option<String>,
    }
}
