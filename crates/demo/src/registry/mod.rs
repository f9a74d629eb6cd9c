//! The registries of the demo municipality: one SQLite database behind the gateway's trait.

mod act;
mod chat;
mod open;
mod read;
mod row;
mod write;

pub(crate) use row::{file_name, json, wire};

use crate::DemoError;
use crate::gemeente::Profile;
use async_trait::async_trait;
use gateway::Clock;
use gateway::registry::{Access, Bsn, Content, Mandate, Registry, RegistryError, Rows};
use jiff::civil::Date;
use municipal_api::{
    Afspraak, AfspraakAntwoord, Bericht, Document, Gemeente, Inzage, Machtiging, MachtigingCode,
    NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak, NieuweMachtiging, NieuweMelding, NieuweTaak,
    Ontvangst, PgbBudget, Taak, TaakWijziging, Voorziening, Zaak,
};
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::broadcast;

type Result<T, E = RegistryError> = std::result::Result<T, E>;

/// A municipality's registry. Cheap to clone.
#[derive(Clone)]
pub(crate) struct DemoRegistry {
    inner: Arc<Inner>,
}

struct Inner {
    /// One writer, one reader: a demo has a handful of users.
    conn: Mutex<Connection>,
    profile: Profile,
    clock: Arc<dyn Clock>,
    changes: broadcast::Sender<Bsn>,
}

impl DemoRegistry {
    /// Opens the database at `path` and fills it for today.
    pub fn open(path: &Path, profile: Profile, clock: Arc<dyn Clock>) -> Result<Self, DemoError> {
        let mut conn = open::open(path)?;
        crate::seed::fill(&mut conn, &profile, clock.today(), clock.now())?;
        let (changes, _) = broadcast::channel(64);
        Ok(Self { inner: Arc::new(Inner { conn: Mutex::new(conn), profile, clock, changes }) })
    }

    /// Does something with the database, away from the async threads.
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection, &Inner) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let inner = self.inner.clone();
        tokio::task::spawn_blocking(move || {
            // a panic while somebody else held it left no half transaction: SQLite rolled it back
            let mut conn = inner.conn.lock().unwrap_or_else(PoisonError::into_inner);
            work(&mut conn, &inner)
        })
        .await
        .map_err(|_| RegistryError::Unavailable("database".to_owned()))?
    }

    async fn read<T: Send + 'static>(
        &self,
        access: &Access,
        work: impl FnOnce(&Connection, &Access) -> rusqlite::Result<Vec<T>> + Send + 'static,
    ) -> Result<Rows<T>> {
        let access = access.clone();
        let rows = self.with(move |conn, _| work(conn, &access).map_err(row::failed)).await?;
        Ok(rows.into())
    }

    /// Writes, and tells whoever listens that this client's record changed.
    async fn write(
        &self,
        access: &Access,
        work: impl FnOnce(&mut Connection, &Inner, &Access) -> Result<Ontvangst> + Send + 'static,
    ) -> Result<Ontvangst> {
        let (owned, client) = (access.clone(), access.client.clone());
        let receipt = self.with(move |conn, inner| work(conn, inner, &owned)).await?;
        // nobody may be listening
        let _ = self.inner.changes.send(client);
        Ok(receipt)
    }
}

#[async_trait]
impl Registry for DemoRegistry {
    async fn gemeente(&self) -> Result<Gemeente> {
        Ok(self.inner.profile.page.clone())
    }

    async fn naam(&self, who: &Bsn) -> Result<String> {
        let who = who.clone();
        self.with(move |conn, _| read::naam(conn, &who)).await
    }

    async fn mandates(&self, actor: &Bsn, today: Date) -> Result<Rows<Mandate>> {
        let actor = actor.clone();
        self.with(move |conn, _| read::mandates(conn, &actor, today)).await.map(Rows::from)
    }

    async fn zaken(&self, access: &Access) -> Result<Rows<Zaak>> {
        self.read(access, read::zaken).await
    }

    async fn voorzieningen(&self, access: &Access) -> Result<Rows<Voorziening>> {
        self.read(access, read::voorzieningen).await
    }

    async fn pgb_budgetten(&self, access: &Access) -> Result<Rows<PgbBudget>> {
        self.read(access, read::pgb_budgetten).await
    }

    async fn afspraken(&self, access: &Access) -> Result<Rows<Afspraak>> {
        self.read(access, read::afspraken).await
    }

    async fn taken(&self, access: &Access) -> Result<Rows<Taak>> {
        self.read(access, read::taken).await
    }

    async fn berichten(&self, access: &Access) -> Result<Rows<Bericht>> {
        self.read(access, read::berichten).await
    }

    async fn documenten(&self, access: &Access) -> Result<Rows<Document>> {
        self.read(access, read::documenten).await
    }

    async fn machtigingen(&self, access: &Access) -> Result<Rows<Machtiging>> {
        self.read(access, read::machtigingen).await
    }

    async fn inzagen(&self, access: &Access) -> Result<Rows<Inzage>> {
        self.read(access, read::inzagen).await
    }

    async fn inhoud(&self, access: &Access, document: &str) -> Result<Content> {
        let (access, document) = (access.clone(), document.to_owned());
        self.with(move |conn, _| read::inhoud(conn, &access, &document)).await
    }

    async fn post_melding(&self, access: &Access, key: &str, melding: NieuweMelding) -> Result<Ontvangst> {
        let key = key.to_owned();
        self.write(access, move |conn, inner, access| write::melding(conn, inner, access, &key, &melding))
            .await
    }

    async fn post_aanvraag(&self, access: &Access, key: &str, aanvraag: NieuweAanvraag) -> Result<Ontvangst> {
        let key = key.to_owned();
        self.write(access, move |conn, inner, access| write::aanvraag(conn, inner, access, &key, &aanvraag))
            .await
    }

    async fn post_bericht(&self, access: &Access, key: &str, bericht: NieuwBericht) -> Result<Ontvangst> {
        let key = key.to_owned();
        let receipt = self
            .write(access, move |conn, inner, access| write::bericht(conn, inner, access, &key, &bericht))
            .await?;
        chat::attend(self, access);
        Ok(receipt)
    }

    async fn post_document(&self, access: &Access, key: &str, document: NieuwDocument) -> Result<Ontvangst> {
        let key = key.to_owned();
        self.write(access, move |conn, inner, access| write::document(conn, inner, access, &key, &document))
            .await
    }

    async fn post_afspraak(&self, access: &Access, key: &str, afspraak: NieuweAfspraak) -> Result<Ontvangst> {
        let key = key.to_owned();
        self.write(access, move |conn, inner, access| write::afspraak(conn, inner, access, &key, &afspraak))
            .await
    }

    async fn post_taak(&self, access: &Access, key: &str, taak: NieuweTaak) -> Result<Ontvangst> {
        let key = key.to_owned();
        self.write(access, move |conn, inner, access| write::taak(conn, inner, access, &key, &taak)).await
    }

    async fn patch_afspraak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        antwoord: AfspraakAntwoord,
    ) -> Result<Ontvangst> {
        let (id, etag) = (id.to_owned(), etag.to_owned());
        self.write(access, move |conn, inner, access| {
            write::answer_afspraak(conn, inner, access, &id, &etag, &antwoord)
        })
        .await
    }

    async fn patch_taak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        wijziging: TaakWijziging,
    ) -> Result<Ontvangst> {
        let (id, etag) = (id.to_owned(), etag.to_owned());
        self.write(access, move |conn, inner, access| {
            write::change_taak(conn, inner, access, &id, &etag, &wijziging)
        })
        .await
    }

    async fn post_machtiging(
        &self,
        access: &Access,
        key: &str,
        machtiging: NieuweMachtiging,
    ) -> Result<MachtigingCode> {
        let (access, key, client) = (access.clone(), key.to_owned(), access.client.clone());
        let made =
            self.with(move |conn, inner| write::hand_over(conn, inner, &access, &key, &machtiging)).await?;
        // nobody may be listening
        let _ = self.inner.changes.send(client);
        Ok(made)
    }

    async fn redeem_machtiging(&self, actor: &Bsn, key: &str, code: &str) -> Result<(Bsn, Ontvangst)> {
        let (actor, key, code) = (actor.clone(), key.to_owned(), code.to_owned());
        let redeemed = self.with(move |conn, inner| write::redeem(conn, inner, &actor, &key, &code)).await?;
        let _ = self.inner.changes.send(redeemed.0.clone());
        Ok(redeemed)
    }

    async fn delete_machtiging(&self, access: &Access, id: &str, etag: &str) -> Result<Ontvangst> {
        let (id, etag) = (id.to_owned(), etag.to_owned());
        self.write(access, move |conn, inner, access| write::withdraw(conn, inner, access, &id, &etag)).await
    }

    async fn record_inzage(&self, access: &Access, wat: &str) -> Result<()> {
        let (access, wat) = (access.clone(), wat.to_owned());
        self.with(move |conn, inner| write::inzage(conn, inner, &access, &wat)).await
    }

    async fn ready(&self) -> bool {
        self.with(|conn, _| conn.query_row("SELECT 1", [], |_| Ok(())).map_err(row::failed)).await.is_ok()
    }

    fn changes(&self) -> Option<broadcast::Receiver<Bsn>> {
        Some(self.inner.changes.subscribe())
    }
}

#[cfg(test)]
mod tests;
