//! Messages, their drafts, the chat, and the outbox.

use super::*;

codes! {
    /// Where something stands that went along with a message.
    AttachmentState {
        /// In the dossier: it can be opened.
        There,
        /// On its way to the municipality.
        Sending,
        /// The municipality refused it: the user decides.
        Refused,
        /// No longer in the dossier.
        Gone,
    }
    /// The line of the chat.
    ChatLine {
        /// There is none.
        Off,
        /// It is being made, or made again.
        Connecting,
        /// What is said comes in at once.
        Live,
    }
}

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
        /// It is the chat.
        chat: bool,
        /// What it is about.
        subject: String,
        /// Messages of the municipality that were not on the screen yet.
        unread: u32,
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
        /// When, UTC: as the municipality received it, once it has.
        at: Timestamp,
        /// Delivery.
        delivery: Delivery,
        /// When the municipality read it, UTC, where it says so.
        read: Option<Timestamp>,
        /// What went along.
        attachments: Vec<AttachmentView>,
    }
    /// A file that went along with a message.
    AttachmentView {
        /// The document's id, or the upload's.
        id: String,
        /// Its title; empty where it is gone.
        title: String,
        /// Where it stands.
        state: AttachmentState,
    }
    /// What is being written in a conversation. It is kept, sealed, until it is sent.
    ConceptView {
        /// Its id: the same one is sent once.
        id: String,
        /// The text.
        text: String,
        /// Files that go along.
        files: Vec<ConceptFile>,
        /// This person may write here.
        writable: bool,
    }
    /// A file that goes along.
    ConceptFile {
        /// Its id.
        id: String,
        /// File name.
        name: String,
        /// Media type, as its bytes say.
        media_type: String,
        /// Bytes.
        size: u64,
    }
    /// The chat with a municipality.
    ChatView {
        /// The municipality's name.
        gemeente: String,
        /// It offers a chat here.
        offered: bool,
        /// Somebody is there now, by its hours.
        open: bool,
        /// Signed in there.
        signed_in: bool,
        /// The line.
        line: ChatLine,
        /// When somebody is there.
        opening: Vec<OpeningView>,
        /// Other ways to reach it.
        desk: DeskView,
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
        /// A message waits for it: discarded, the message goes without it.
        attached: bool,
    }
}
