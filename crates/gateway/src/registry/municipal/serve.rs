//! The face that the gateway asks. Writes run to their end, also where the caller hangs up.

use super::{AwardSource, Inner, MunicipalRegistry};
use crate::registry::{
    Access, Bsn, Content, Mandate, Notification, NotificationOutcome, Registry, RegistryError, Rows,
    SINGLE_ZAKEN, SharedState,
    objecten::Soort,
    source::{Failure, whole},
};
use async_trait::async_trait;
use futures::future::{join_all, try_join_all};
use jiff::civil::Date;
use municipal_api::{
    Afspraak, AfspraakAntwoord, Bericht, Bevoegdheid, Document, Gemeente, Inzage, Machtiging, MachtigingCode,
    MachtigingSoort, NieuwBericht, NieuwDocument, NieuweAanvraag, NieuweAfspraak, NieuweMachtiging,
    NieuweMelding, NieuweTaak, Ontvangst, PgbBudget, Taak, TaakWijziging, Voorziening, Zaak,
};
use tokio::sync::broadcast;

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

    async fn mandates(&self, actor: &Bsn, today: Date) -> Answer<Vec<Mandate>> {
        let holding = self.objecten.iter().filter(|source| source.holds(Soort::Machtiging));
        let kept = try_join_all(holding.map(|source| source.inner.mandates(actor, today))).await?;
        let mut all: Vec<Mandate> = kept.into_iter().flatten().collect();
        if self.single_zaken {
            for source in &self.zgw {
                let part = source.snapshot(actor, actor).await;
                let Some(snapshot) = part.value() else {
                    return Err(Failure::new(format!("{}: no answer", source.name)).into());
                };
                for acts in &snapshot.acts {
                    if acts.client == *actor || all.iter().any(|m| m.client == acts.client) {
                        continue;
                    }
                    let id = self
                        .keys
                        .uuid_of("zaken", &[acts.client.reveal().as_bytes(), actor.reveal().as_bytes()]);
                    all.push(Mandate {
                        client: acts.client.clone(),
                        naam: acts.name.clone().unwrap_or_else(|| self.unknown_name.clone()),
                        machtiging: Machtiging {
                            id: format!("zaken-{id}"),
                            soort: MachtigingSoort::Digid,
                            gemachtigde: snapshot.name.clone().unwrap_or_else(|| self.unknown_name.clone()),
                            bevoegdheden: vec![
                                Bevoegdheid::Lezen,
                                Bevoegdheid::Other(SINGLE_ZAKEN.to_owned()),
                            ],
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
        Ok(all)
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

    async fn mandates(&self, actor: &Bsn, today: Date) -> Answer<Vec<Mandate>> {
        self.0.mandates(actor, today).await
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
