//! What the gateway asks of a municipality's registries: one trait, one adapter a registry.

mod content;
mod file;
pub(crate) mod municipal;
mod notification;
mod objecten;
mod producten;
mod sealed;
mod shared;
mod source;
mod zgw;
mod zorgned;

pub use content::{Content, ContentBody, ContentStream};
pub use file::{FileRegistry, FileRegistryError};
pub use municipal::{Finding, Mark, MunicipalRegistry, RegistersConfig};
pub use notification::{Notification, NotificationOutcome};
pub use shared::{SharedConfig, SharedState};

use async_trait::async_trait;
use municipal_api::{
    Afspraak, AfspraakAntwoord, Bericht, Bevoegdheid, Document, Gemeente, Inzage, Machtiging, MachtigingCode,
    NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak, NieuweMachtiging, NieuweMelding, NieuweTaak,
    Ontvangst, PgbBudget, Taak, TaakWijziging, Verouderd, Voorziening, Zaak,
};
use std::fmt;

/// A burgerservicenummer, taken from a verified token. It never appears in a log, an address or an
/// error: `Debug` is redacted and there is no `Display`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Bsn([u8; 9]);

impl Bsn {
    /// Takes nine digits that pass the eleven test.
    pub fn new(text: &str) -> Option<Self> {
        let digits: Vec<i64> = text.chars().map(|c| c.to_digit(10).map(i64::from)).collect::<Option<_>>()?;
        if digits.len() != 9 || digits.iter().all(|d| *d == 0) {
            return None;
        }
        let sum: i64 = digits.iter().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(d, w)| d * w).sum();
        // Nine digits are nine bytes.
        (sum % 11 == 0).then(|| text.as_bytes().try_into().ok().map(Self)).flatten()
    }

    /// The digits, for a request to a registry alone.
    pub fn reveal(&self) -> &str {
        // Digits are always text.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Debug for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bsn(…)")
    }
}

/// A word among the scopes of a [`Machtiging`] that narrows them: it is for the zaken in which the actor is written
/// down as gemachtigde, and for nothing else of the dossier.
pub const SINGLE_ZAKEN: &str = "enkeleZaken";

/// Who asks, and about whom. The two are the same for an own dossier.
#[derive(Clone, Debug)]
pub struct Access {
    /// Who is signed in.
    pub actor: Bsn,
    /// Whose dossier it is.
    pub client: Bsn,
    /// What the actor may do; none for the own dossier, where everything is allowed.
    pub mandate: Option<Vec<Bevoegdheid>>,
}

impl Access {
    /// True where the dossier is somebody else's.
    pub fn is_mandated(&self) -> bool {
        self.mandate.is_some()
    }

    /// True where the machtiging is for single zaken of that person, and for no more of the dossier.
    pub fn is_for_single_zaken(&self) -> bool {
        self.mandate
            .iter()
            .flatten()
            .any(|scope| matches!(scope, Bevoegdheid::Other(word) if word == SINGLE_ZAKEN))
    }
}

/// A client for whom somebody may act.
#[derive(Clone, Debug)]
pub struct Mandate {
    /// The client.
    pub client: Bsn,
    /// The client's name.
    pub naam: String,
    /// Scope and period.
    pub machtiging: Machtiging,
}

/// Rows with the parts that could not be refreshed.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Registries whose part is stale.
    pub stale: Vec<Verouderd>,
}

impl<T> From<Vec<T>> for Rows<T> {
    fn from(rows: Vec<T>) -> Self {
        Self { rows, stale: Vec::new() }
    }
}

/// Why a registry did not do as it was asked. Texts carry no personal data.
#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    /// It is not there, or not for this person: the two must not be told apart.
    #[error("not found")]
    NotFound,
    /// This person may see it but not do this.
    #[error("forbidden")]
    Forbidden,
    /// It changed since the version that `If-Match` names.
    #[error("changed meanwhile")]
    PreconditionFailed,
    /// The same thing exists with another content.
    #[error("conflict")]
    Conflict,
    /// A field is refused: its path, a code, and the reason in Dutch.
    #[error("refused: {0:?}")]
    Invalid(Vec<municipal_api::InvalidParam>),
    /// The registry cannot be reached or fails.
    #[error("unavailable: {0}")]
    Unavailable(String),
}

/// A municipality's registries behind one face. Reads answer only what `access` may see; opvang and
/// huiselijk geweld go to no gemachtigde.
///
/// - A `key` is the caller's `Idempotency-Key`: it means something together with `access.actor` alone,
///   since two people may choose the same. The same key with the same content answers the first
///   receipt again; with another content it is a [`RegistryError::Conflict`].
/// - An `etag` is without quotes, here and in the rows; the gateway adds them on the wire.
/// - A call may be dropped when time is up or the caller hangs up: a write happens whole or not at all.
#[async_trait]
pub trait Registry: Send + Sync + 'static {
    /// The public page. Its `aanmelden` is filled in by the gateway's configuration.
    async fn gemeente(&self) -> Result<Gemeente, RegistryError>;
    /// The names of the sources behind it, and since when one does not answer.
    fn sources(&self) -> Vec<(String, Option<jiff::Timestamp>)> {
        Vec::new()
    }
    /// The name to show for a person.
    async fn naam(&self, who: &Bsn) -> Result<String, RegistryError>;
    /// The clients for whom this person may act today. A machtiging for a whole dossier is never answered as it was
    /// before: a source that fails is named as stale, and its machtigingen are left out.
    async fn mandates(&self, actor: &Bsn, today: jiff::civil::Date) -> Result<Rows<Mandate>, RegistryError>;

    /// Zaken.
    async fn zaken(&self, access: &Access) -> Result<Rows<Zaak>, RegistryError>;
    /// Voorzieningen.
    async fn voorzieningen(&self, access: &Access) -> Result<Rows<Voorziening>, RegistryError>;
    /// PGB budgets.
    async fn pgb_budgetten(&self, access: &Access) -> Result<Rows<PgbBudget>, RegistryError>;
    /// Appointments.
    async fn afspraken(&self, access: &Access) -> Result<Rows<Afspraak>, RegistryError>;
    /// Shared tasks.
    async fn taken(&self, access: &Access) -> Result<Rows<Taak>, RegistryError>;
    /// Messages. What is said in a chat (`chat`) goes to the one who said it and to nobody else with a
    /// machtiging: a chat names no zaak, so nothing else tells what it is about.
    async fn berichten(&self, access: &Access) -> Result<Rows<Bericht>, RegistryError>;
    /// Documents.
    async fn documenten(&self, access: &Access) -> Result<Rows<Document>, RegistryError>;
    /// Machtigingen that the client granted, those included whose code nobody redeemed yet.
    async fn machtigingen(&self, access: &Access) -> Result<Rows<Machtiging>, RegistryError>;
    /// Who looked at what.
    async fn inzagen(&self, access: &Access) -> Result<Rows<Inzage>, RegistryError>;
    /// A document's bytes. Whether this person may have them is known before the first one.
    async fn inhoud(&self, access: &Access, document: &str) -> Result<Content, RegistryError>;

    /// A melding, for the dossier, or (with `voor`) for a person outside the actor's dossiers.
    async fn post_melding(
        &self,
        access: &Access,
        key: &str,
        melding: NieuweMelding,
    ) -> Result<Ontvangst, RegistryError>;
    /// An aanvraag.
    async fn post_aanvraag(
        &self,
        access: &Access,
        key: &str,
        aanvraag: NieuweAanvraag,
    ) -> Result<Ontvangst, RegistryError>;
    /// A message.
    async fn post_bericht(
        &self,
        access: &Access,
        key: &str,
        bericht: NieuwBericht,
    ) -> Result<Ontvangst, RegistryError>;
    /// An upload.
    async fn post_document(
        &self,
        access: &Access,
        key: &str,
        document: NieuwDocument,
    ) -> Result<Ontvangst, RegistryError>;
    /// A proposed appointment.
    async fn post_afspraak(
        &self,
        access: &Access,
        key: &str,
        afspraak: NieuweAfspraak,
    ) -> Result<Ontvangst, RegistryError>;
    /// A task.
    async fn post_taak(
        &self,
        access: &Access,
        key: &str,
        taak: NieuweTaak,
    ) -> Result<Ontvangst, RegistryError>;
    /// Answers an appointment, if its ETag is still `etag`.
    async fn patch_afspraak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        antwoord: AfspraakAntwoord,
    ) -> Result<Ontvangst, RegistryError>;
    /// Changes a task, if its ETag is still `etag`.
    async fn patch_taak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        wijziging: TaakWijziging,
    ) -> Result<Ontvangst, RegistryError>;
    /// Keeps what the client hands over, and answers the code that opens it once, within
    /// [`limits::CODE_DAGEN`](municipal_api::limits::CODE_DAGEN). The code itself need not be kept: its hash is
    /// enough, and the same key makes the same one again.
    async fn post_machtiging(
        &self,
        access: &Access,
        key: &str,
        machtiging: NieuweMachtiging,
    ) -> Result<MachtigingCode, RegistryError>;
    /// Gives the actor what this code (as [`municipal_api::read_code`] answers it) opens, and says whose dossier
    /// that is. Of two at once, one gets it. [`RegistryError::Invalid`] with a code of
    /// [`municipal_api::geweigerd`] where it opens nothing.
    async fn redeem_machtiging(
        &self,
        actor: &Bsn,
        key: &str,
        code: &str,
    ) -> Result<(Bsn, Ontvangst), RegistryError>;
    /// Withdraws a machtiging, if its ETag is still `etag`; also one whose code nobody redeemed yet.
    async fn delete_machtiging(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
    ) -> Result<Ontvangst, RegistryError>;
    /// Records that somebody looked; failure is logged and does not stop the answer.
    async fn record_inzage(&self, access: &Access, wat: &str) -> Result<(), RegistryError>;
    /// True when the registry answers (readiness).
    async fn ready(&self) -> bool;
    /// Names the client whose record just changed. Where a registry tells nothing (the default), event
    /// streams look by themselves now and then.
    fn changes(&self) -> Option<tokio::sync::broadcast::Receiver<Bsn>> {
        None
    }
    /// A registry told of a change: drops what was remembered of it.
    async fn notified(&self, _notification: &Notification) -> NotificationOutcome {
        NotificationOutcome::Nothing
    }
    /// Grows when something that was known of this client was dropped: what was put together of it before is old.
    fn version(&self, _client: &Bsn) -> u64 {
        0
    }
    /// How the cache that instances share does; none where there is none.
    fn shared(&self) -> Option<SharedState> {
        None
    }
}
