//! What waits to be sent.

use domain::call::AppError;
use domain::call::view::OutboxKind;
use jiff::Timestamp;
use municipal_api::{
    AfspraakAntwoord, BriefSoort, Collectie, NieuwBericht, NieuweAanvraag, NieuweMelding, NieuweTaak,
    TaakWijziging,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One write, as it is kept until the municipality has confirmed it. In [`crate::store::Table::Outbox`],
/// group `[]`, id the key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The idempotency key: made once, and the same at every try.
    pub key: Uuid,
    /// The municipality.
    pub gemeente: String,
    /// The dossier; none for a melding about a person outside the dossiers.
    pub dossier: Option<String>,
    /// Who wrote it, as a tag: nobody else's session sends it. None where nobody had signed in.
    pub person: Option<String>,
    /// When it was written.
    pub made: Timestamp,
    /// What is sent.
    pub action: Action,
    /// How it stands.
    pub state: State,
    /// How often it was tried.
    pub tries: u32,
    /// Not before this moment.
    pub next: Timestamp,
    /// How the last try failed.
    pub error: Option<AppError>,
    /// Uploads that go before it, for it names them: their keys, until each was received.
    #[serde(default)]
    pub after: Vec<Uuid>,
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Action {
    /// A message.
    Bericht(NieuwBericht),
    /// An answer to an appointment.
    Afspraak(Change<AfspraakAntwoord>),
    /// A melding.
    Melding(NieuweMelding),
    /// An aanvraag.
    Aanvraag(NieuweAanvraag),
    /// A change of a shared task.
    Taak(Change<TaakWijziging>),
    /// A new shared task.
    NieuweTaak(NieuweTaak),
    /// A document. Its bytes are sealed in the store under the item's key until it was received.
    Document(Upload),
}

/// A document that is sent, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// Its title.
    pub titel: String,
    /// The zaak it belongs to.
    pub zaak_id: Option<String>,
    /// What kind of letter.
    pub soort: Option<BriefSoort>,
    /// Media type.
    pub formaat: String,
}

/// A change of a row that the municipality may change as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change<T> {
    /// The row's id.
    pub id: String,
    /// Its version when the user decided.
    pub etag: String,
    /// Its title then, to recognise it.
    pub titel: String,
    /// The change.
    pub body: T,
}

/// How it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum State {
    /// Waits for its turn.
    Waiting,
    /// The municipality refused it or changed meanwhile: the user decides.
    Parked {
        /// The municipality's version, in words.
        theirs: Option<String>,
    },
    /// Received. It stays until the synced copy shows it.
    Sent {
        /// The id that the municipality gave it.
        id: String,
        /// When.
        at: Timestamp,
    },
}

impl Item {
    /// Its id in the store.
    pub fn id(&self) -> String {
        self.key.to_string()
    }

    /// The id of the record that it sends, or of the bytes.
    pub(crate) fn record(&self) -> String {
        self.key.simple().to_string()
    }

    /// True while it still has to be sent or decided about.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, State::Sent { .. })
    }

    /// True where it waits for its turn.
    pub fn is_waiting(&self) -> bool {
        self.state == State::Waiting
    }

    /// True where it can be sent now, as far as other items go.
    pub fn is_ready(&self) -> bool {
        self.is_waiting() && self.after.is_empty()
    }

    /// The row that it changes.
    pub fn row(&self) -> Option<(Collectie, &str)> {
        match &self.action {
            Action::Afspraak(change) => Some((Collectie::Afspraken, &change.id)),
            Action::Taak(change) => Some((Collectie::Taken, &change.id)),
            Action::Bericht(_)
            | Action::Melding(_)
            | Action::Aanvraag(_)
            | Action::Document(_)
            | Action::NieuweTaak(_) => None,
        }
    }

    /// The version of the row that it changes; once it was received, the one that came of it.
    pub fn etag(&self) -> Option<&str> {
        match &self.action {
            Action::Afspraak(Change { etag, .. }) | Action::Taak(Change { etag, .. }) => Some(etag),
            _ => None,
        }
    }

    /// The version of the row that it changes.
    pub fn set_etag(&mut self, newer: String) {
        match &mut self.action {
            Action::Afspraak(Change { etag, .. }) | Action::Taak(Change { etag, .. }) => *etag = newer,
            Action::Bericht(_)
            | Action::Melding(_)
            | Action::Aanvraag(_)
            | Action::Document(_)
            | Action::NieuweTaak(_) => {}
        }
    }

    /// What it is, for the screens.
    pub fn kind(&self) -> OutboxKind {
        match &self.action {
            Action::Bericht(_) => OutboxKind::Bericht,
            Action::Afspraak(_) => OutboxKind::AfspraakAntwoord,
            Action::Melding(_) => OutboxKind::Melding,
            Action::Aanvraag(_) => OutboxKind::Aanvraag,
            Action::Taak(_) | Action::NieuweTaak(_) => OutboxKind::Taak,
            Action::Document(_) => OutboxKind::Document,
        }
    }

    /// The beginning of what the user wrote, to recognise it.
    pub fn summary(&self) -> String {
        let text = match &self.action {
            Action::Bericht(bericht) => &bericht.tekst,
            Action::Afspraak(change) => &change.titel,
            Action::Melding(melding) => &melding.omschrijving,
            Action::Aanvraag(aanvraag) => &aanvraag.tekst,
            Action::Taak(change) => &change.titel,
            Action::NieuweTaak(taak) => &taak.titel,
            Action::Document(upload) => &upload.titel,
        };
        let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((end, _)) = words.char_indices().nth(140) {
            words.truncate(end);
            words.push('…');
        }
        words
    }
}
