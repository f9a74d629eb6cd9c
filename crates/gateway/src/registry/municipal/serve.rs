//! The face that the gateway asks. Writes run to their end, also where the caller hangs up.

use super::{AwardSource, Inner, MunicipalRegistry};
use crate::registry::{
    Access, Bsn, Content, Mandate, Notification, NotificationOutcome, Registry, RegistryError, Rows,
    SINGLE_ZAKEN, SharedState,
    objecten::Soort,
    source::{Failure, whole},
    zgw::Snapshot,
};
use async_trait::async_trait;
use futures::future::join_all;
use jiff::civil::Date;
use municipal_api::{
    Afspraak, AfspraakAntwoord, Bericht, Bevoegdheid, Document, Gemeente, Inzage, Machtiging, MachtigingCode,
    MachtigingSoort, NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak, NieuweMachtiging,
    NieuweMelding, NieuweTaak, Ontvangst, PgbBudget, Taak, TaakWijziging, Verouderd, Voorziening, Zaak,
};
use tokio::{sync::broadcast, time::timeout};

type Answer<T> = Result<T, RegistryError>;

impl MunicipalRegistry {
    /// Runs a write to its end.
    async fn write<T, F>(
        &self,
        access: &Access,
        write: impl FnOnce(MunicipalRegistry, Access) -> F,
    ) -> Answer<T>
    where
        T: Send + 'static,
        F: Future<Output = Answer<T>> + Send + 'static,
    {
        whole(write(self.clone(), access.clone())).await
    }
}

impl Inner {
    /// The name of a person, as far as a source tells; else what the municipality calls everybody.
    pub(super) async fn name_of(&self, who: &Bsn) -> String {
        let back_offices = self.awards.iter().filter_map(|source| match source {
            AwardSource::Zorgned(source) => Some(source.naam(who)),
            AwardSource::Producten(_) => None,
        });
        let zaken = join_all(self.zgw.iter().map(|source| source.snapshot(who, who)));
        let (names, zaken) = futures::join!(join_all(back_offices), zaken);
        let of_zaken = || zaken.iter().find_map(|part| part.value()?.name.clone());
        let known = names.into_iter().flatten().find(|name| !name.trim().is_empty());
        known.or_else(of_zaken).unwrap_or_else(|| self.unknown_name.clone())
    }

    /// The machtigingen of all sources. One that does not answer hides its own alone, and is named.
    async fn mandates(&self, actor: &Bsn, today: Date) -> Rows<Mandate> {
        let holding = self.objecten.iter().filter(|source| source.holds(Soort::Machtiging));
        let kept = holding.map(|source| async move {
            let found = timeout(self.patience, source.inner.mandates(actor, today)).await;
            (source, found.unwrap_or_else(|_| Err(Failure::new("no answer in time"))))
        });
        let zaken = self.zgw.iter().filter(|_| self.single_zaken);
        let zaken = zaken.map(|source| async move { (source, source.snapshot(actor, actor).await) });
        let (kept, zaken) = futures::join!(join_all(kept), join_all(zaken));
        let mut all: Rows<Mandate> = Vec::new().into();
        for (source, found) in kept {
            match found {
                Ok(found) => all.rows.extend(found),
                Err(failure) => {
                    tracing::warn!(source = source.name, %failure, "machtigingen are not known now");
                    let sinds = source.failing().unwrap_or_else(|| self.clock.now());
                    all.stale.push(Verouderd { bron: source.name.clone(), sinds });
                }
            }
        }
        // While a wider machtiging may be out of sight, a narrow one would make the reader forget what it opens.
        let all_known = all.stale.is_empty();
        for (source, part) in zaken {
            if let Some(sinds) = part.stale() {
                all.stale.push(Verouderd { bron: source.name.clone(), sinds });
            }
            if let Some(snapshot) = part.value().filter(|_| all_known) {
                self.acts_for(actor, today, snapshot, &mut all.rows);
            }
        }
        all
    }

    /// Adds the clients for whom this person acts in a zaak, and of whom nothing else is known.
    fn acts_for(&self, actor: &Bsn, today: Date, snapshot: &Snapshot, all: &mut Vec<Mandate>) {
        let called = |name: &Option<String>| name.clone().unwrap_or_else(|| self.unknown_name.clone());
        for acts in &snapshot.acts {
            if acts.client == *actor || all.iter().any(|m| m.client == acts.client) {
                continue;
            }
            let id =
                self.keys.uuid_of("zaken", &[acts.client.reveal().as_bytes(), actor.reveal().as_bytes()]);
            all.push(Mandate {
                client: acts.client.clone(),
                naam: called(&acts.name),
                machtiging: Machtiging {
                    id: format!("zaken-{id}"),
                    soort: MachtigingSoort::Digid,
                    gemachtigde: called(&snapshot.name),
                    bevoegdheden: vec![Bevoegdheid::Lezen, Bevoegdheid::Other(SINGLE_ZAKEN.to_owned())],
                    ingangsdatum: acts.since.min(today),
                    einddatum: None,
                    etag: String::new(),
                    code_geldig_tot: None,
                    laatst_gezien: None,
                },
            });
        }
    }
}

#[async_trait]
impl Registry for MunicipalRegistry {
    async fn gemeente(&self) -> Answer<Gemeente> {
        Ok(self.0.gemeente.clone())
    }

    async fn naam(&self, who: &Bsn) -> Answer<String> {
        Ok(self.0.name_of(who).await)
    }

    async fn mandates(&self, actor: &Bsn, today: Date) -> Answer<Rows<Mandate>> {
        Ok(self.0.mandates(actor, today).await)
    }

    async fn zaken(&self, access: &Access) -> Answer<Rows<Zaak>> {
        self.0.zaken(access).await
    }

    async fn voorzieningen(&self, access: &Access) -> Answer<Rows<Voorziening>> {
        self.0.voorzieningen(access).await
    }

    async fn pgb_budgetten(&self, access: &Access) -> Answer<Rows<PgbBudget>> {
        self.0.pgb_budgetten(access).await
    }

    async fn afspraken(&self, access: &Access) -> Answer<Rows<Afspraak>> {
        self.0.afspraken(access).await
    }

    async fn taken(&self, access: &Access) -> Answer<Rows<Taak>> {
        self.0.taken(access).await
    }

    async fn berichten(&self, access: &Access) -> Answer<Rows<Bericht>> {
        self.0.berichten(access).await
    }

    async fn documenten(&self, access: &Access) -> Answer<Rows<Document>> {
        self.0.documenten(access).await
    }

    async fn machtigingen(&self, access: &Access) -> Answer<Rows<Machtiging>> {
        self.0.machtigingen(access).await
    }

    async fn inzagen(&self, access: &Access) -> Answer<Rows<Inzage>> {
        self.0.inzagen(access).await
    }

    async fn inhoud(&self, access: &Access, document: &str) -> Answer<Content> {
        self.0.inhoud(access, document).await
    }

    async fn post_melding(&self, access: &Access, key: &str, melding: NieuweMelding) -> Answer<Ontvangst> {
        let key = key.to_owned();
        self.write(access, |this, access| async move { this.0.melding(&access, &key, melding).await }).await
    }

    async fn post_aanvraag(&self, access: &Access, key: &str, aanvraag: NieuweAanvraag) -> Answer<Ontvangst> {
        let key = key.to_owned();
        self.write(access, |this, access| async move { this.0.aanvraag(&access, &key, aanvraag).await }).await
    }

    async fn post_bericht(&self, access: &Access, key: &str, bericht: NieuwBericht) -> Answer<Ontvangst> {
        let key = key.to_owned();
        self.write(access, |this, access| async move { this.0.bericht(&access, &key, bericht).await }).await
    }

    async fn post_document(&self, access: &Access, key: &str, document: NieuwDocument) -> Answer<Ontvangst> {
        let key = key.to_owned();
        self.write(access, |this, access| async move { this.0.document(&access, &key, document).await }).await
    }

    async fn post_afspraak(&self, access: &Access, key: &str, afspraak: NieuweAfspraak) -> Answer<Ontvangst> {
        let key = key.to_owned();
        self.write(access, |this, access| async move { this.0.afspraak(&access, &key, afspraak).await }).await
    }

    async fn post_taak(&self, access: &Access, key: &str, taak: NieuweTaak) -> Answer<Ontvangst> {
        let key = key.to_owned();
        self.write(access, |this, access| async move { this.0.taak(&access, &key, taak).await }).await
    }

    async fn patch_afspraak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        antwoord: AfspraakAntwoord,
    ) -> Answer<Ontvangst> {
        let (id, etag) = (id.to_owned(), etag.to_owned());
        self.write(access, |this, access| async move {
            this.0.answer_afspraak(&access, &id, &etag, antwoord).await
        })
        .await
    }

    async fn patch_taak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        wijziging: TaakWijziging,
    ) -> Answer<Ontvangst> {
        let (id, etag) = (id.to_owned(), etag.to_owned());
        self.write(
            access,
            |this, access| async move { this.0.change_taak(&access, &id, &etag, wijziging).await },
        )
        .await
    }

    async fn post_machtiging(
        &self,
        access: &Access,
        key: &str,
        machtiging: NieuweMachtiging,
    ) -> Answer<MachtigingCode> {
        let key = key.to_owned();
        self.write(access, |this, access| async move { this.0.grant(&access, &key, machtiging).await }).await
    }

    async fn redeem_machtiging(&self, actor: &Bsn, _key: &str, code: &str) -> Answer<(Bsn, Ontvangst)> {
        // The code itself makes it once: whoever redeemed it gets the first receipt again.
        let (this, actor, code) = (self.clone(), actor.clone(), code.to_owned());
        whole(async move { this.0.redeem(&actor, &code).await }).await
    }

    async fn delete_machtiging(&self, access: &Access, id: &str, etag: &str) -> Answer<Ontvangst> {
        let (id, etag) = (id.to_owned(), etag.to_owned());
        self.write(access, |this, access| async move { this.0.withdraw(&access, &id, &etag).await }).await
    }

    async fn record_inzage(&self, access: &Access, wat: &str) -> Answer<()> {
        let wat = wat.to_owned();
        self.write(access, |this, access| async move { this.0.look(&access, &wat).await }).await
    }

    fn sources(&self) -> Vec<(String, Option<jiff::Timestamp>)> {
        let zgw = self.0.zgw.iter().map(|source| (source.name.clone(), source.failing()));
        let objecten = self.0.objecten.iter().map(|source| (source.name.clone(), source.failing()));
        let awards = self.0.awards.iter().map(|source| match source {
            AwardSource::Producten(source) => (source.name.clone(), source.failing()),
            AwardSource::Zorgned(source) => (source.name.clone(), source.failing()),
        });
        zgw.chain(objecten).chain(awards).collect()
    }

    async fn notified(&self, notification: &Notification) -> NotificationOutcome {
        self.0.notified(notification).await
    }

    fn version(&self, client: &Bsn) -> u64 {
        self.0.versions.of(client)
    }

    fn shared(&self) -> Option<SharedState> {
        self.0.shared.as_ref().map(|shared| shared.state())
    }

    /// Ready with or without its registries: one that fails makes its part stale, and a gateway that leaves
    /// the balancer because of it would hide the others.
    async fn ready(&self) -> bool {
        true
    }

    fn changes(&self) -> Option<broadcast::Receiver<Bsn>> {
        Some(self.0.changes.subscribe())
    }
}
