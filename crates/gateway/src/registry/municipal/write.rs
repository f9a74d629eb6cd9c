//! What residents and gemachtigden send, handed to the source that keeps it.

use super::{
    Inner,
    input::{extension, needs, text, whole_dossier},
};
use crate::registry::{
    Access, Bsn, RegistryError,
    objecten::{ObjectenSource, Soort},
    source::{Failure, refused, unique},
    zgw::{Case, Snapshot, Told, Upload, Written, ZgwSource},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::tz::TimeZone;
use municipal_api::{
    AfspraakAntwoord, Antwoord, Bevoegdheid, MachtigingCode, NieuwBericht, NieuwDocument, NieuweAanvraag,
    NieuweAfspraak, NieuweMachtiging, NieuweMelding, NieuweTaak, Ontvangst, TaakStatus, TaakWijziging,
    limits,
};
use serde_json::{Map, Value, json};
use std::sync::Arc;

static AMSTERDAM: TimeZone = jiff::tz::get!("Europe/Amsterdam");
const ZONE: &str = "Europe/Amsterdam";

impl Inner {
    /// The source that writes zaken.
    fn zaken_writer(&self) -> Result<&ZgwSource, RegistryError> {
        self.zgw.iter().find(|source| source.writes()).ok_or(RegistryError::Forbidden)
    }

    /// The source that keeps records of a sort: the first of several.
    fn keeper(&self, soort: Soort) -> Result<&ObjectenSource, RegistryError> {
        self.objecten.iter().find(|source| source.holds(soort)).ok_or(RegistryError::Forbidden)
    }

    async fn told(&self, access: &Access) -> Told {
        let (client, melder) = futures::join!(self.name_of(&access.client), self.name_of(&access.actor));
        Told { gemeente: self.gemeente.naam.clone(), client, melder }
    }

    pub(super) async fn melding(
        &self,
        access: &Access,
        key: &str,
        melding: NieuweMelding,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Aanvragen])?;
        text("omschrijving", &melding.omschrijving, limits::MELDING)?;
        let source = self.zaken_writer()?;
        let told = self.told(access).await;
        let written = source.for_user(&access.actor).melding(access, key, &melding, &told).await;
        self.changed(&access.client).await;
        let written = written?;
        // Whoever reports somebody else gets a receipt and no way to that record.
        let id = if melding.voor.is_some() { written.number.clone() } else { written.id };
        Ok(Ontvangst { id, kenmerk: Some(written.number), ontvangen: written.received })
    }

    pub(super) async fn aanvraag(
        &self,
        access: &Access,
        key: &str,
        aanvraag: NieuweAanvraag,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Aanvragen])?;
        text("tekst", &aanvraag.tekst, limits::AANVRAAG)?;
        let told = self.told(access).await;
        let source = self.zaken_writer()?;
        let written = match &aanvraag.zaak_id {
            None => source.for_user(&access.actor).aanvraag(access, key, &aanvraag, None, &told).await,
            Some(id) => {
                let (source, snapshot) = self.zaak(access, id).await?;
                let case = case_of(&snapshot, id)?;
                source.for_user(&access.actor).aanvraag(access, key, &aanvraag, Some(case), &told).await
            }
        };
        self.changed(&access.client).await;
        Ok(receipt(written?))
    }

    /// The source and the person's zaken in which this one is, where it may be seen.
    async fn zaak(&self, access: &Access, id: &str) -> Result<(&ZgwSource, Arc<Snapshot>), RegistryError> {
        let whole = self.whole(&access.client, &access.actor).await;
        let veil = self.seen(access, &whole)?;
        let mut silent = None;
        for source in &self.zgw {
            let part = source.snapshot(&access.client, &access.actor).await;
            let Some(snapshot) = part.value() else {
                silent.get_or_insert(&source.name);
                continue;
            };
            if veil.shows_zaak(id) && snapshot.own.iter().any(|case| case.row.id == id) {
                return Ok((source, snapshot.clone()));
            }
        }
        match silent {
            Some(name) => Err(Failure::new(format!("{name}: no answer, and the zaak may be there")).into()),
            None => Err(refused("zaakId", "onbekend", "Wij kennen deze zaak niet.")),
        }
    }

    pub(super) async fn bericht(
        &self,
        access: &Access,
        key: &str,
        bericht: NieuwBericht,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Berichten])?;
        text("tekst", &bericht.tekst, limits::BERICHT)?;
        let source = self.keeper(Soort::Bericht)?;
        if let Some(id) = &bericht.zaak_id {
            self.zaak(access, id).await?;
        }
        if !bericht.bijlagen.is_empty() {
            let seen = self.documenten(access).await?.rows;
            // One cannot send along what one cannot see.
            if !bericht.bijlagen.iter().all(|id| seen.iter().any(|document| document.id == *id)) {
                return Err(refused("bijlagen", "onbekend", "Wij kennen een van deze bijlagen niet."));
            }
        }
        let data = json!({
            "zaakId": bericht.zaak_id,
            "vanGemeente": false,
            "afzender": self.name_of(&access.actor).await,
            "doorBsn": access.actor.reveal(),
            "tekst": bericht.tekst,
            "verzonden": self.clock.now(),
            "bijlagen": bericht.bijlagen,
            "chat": bericht.chat,
        });
        self.keep(source, Soort::Bericht, access, key, &bericht, data).await
    }

    pub(super) async fn document(
        &self,
        access: &Access,
        key: &str,
        document: NieuwDocument,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Aanvragen, Bevoegdheid::Berichten])?;
        text("titel", &document.titel, limits::REGEL)?;
        let bytes = BASE64_STANDARD
            .decode(&document.inhoud)
            .map_err(|_| refused("inhoud", "invalid", "Dit bestand is niet goed aangekomen."))?;
        if bytes.is_empty() || bytes.len() > limits::DOCUMENT_BYTES {
            return Err(refused("inhoud", "size", "Dit bestand is leeg of te groot."));
        }
        let extension = extension(&document.formaat, &bytes)
            .ok_or_else(|| refused("formaat", "unsupported", "Stuur een pdf, jpeg of png."))?;
        let upload = Upload {
            number: self.keys.number(&access.actor, key),
            print: self.keys.fingerprint(&access.client, "document", &document),
            titel: document.titel.clone(),
            formaat: document.formaat.clone(),
            extension,
            bytes: bytes.into(),
        };
        let written = match &document.zaak_id {
            Some(id) => {
                let (source, snapshot) = self.zaak(access, id).await?;
                let case = case_of(&snapshot, id)?;
                source.for_user(&access.actor).upload(upload, Some(case)).await
            }
            None => {
                // A document of no zaak is found again by a record that names its person.
                let keeper = self
                    .keeper(Soort::Document)
                    .map_err(|_| refused("zaakId", "ontbreekt", "Kies bij welke zaak dit document hoort."))?;
                let source = self.zaken_writer()?;
                let made = source.for_user(&access.actor).upload(upload, None).await;
                if let Ok((url, _)) = &made {
                    let data = json!({ "informatieobject": url, "titel": document.titel });
                    self.keep(keeper, Soort::Document, access, key, &document, data).await?;
                }
                made
            }
        };
        self.changed(&access.client).await;
        Ok(receipt(written?.1))
    }

    pub(super) async fn afspraak(
        &self,
        access: &Access,
        key: &str,
        afspraak: NieuweAfspraak,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Aanvragen])?;
        text("titel", &afspraak.titel, limits::REGEL)?;
        if afspraak.duur_minuten == 0 || afspraak.duur_minuten > limits::AFSPRAAK_MINUTEN {
            return Err(refused("duurMinuten", "range", "Deze duur kan niet."));
        }
        let source = self.keeper(Soort::Afspraak)?;
        if let Some(id) = &afspraak.zaak_id {
            self.zaak(access, id).await?;
        }
        let civil = AMSTERDAM.to_datetime(afspraak.moment);
        let data = json!({
            "titel": afspraak.titel,
            "datum": civil.date(),
            "tijd": civil.time(),
            "zone": ZONE,
            "moment": afspraak.moment,
            "duurMinuten": afspraak.duur_minuten,
            "plaats": null,
            "met": self.gemeente.toegang,
            "zaakId": afspraak.zaak_id,
            "antwoord": Antwoord::Open,
        });
        self.keep(source, Soort::Afspraak, access, key, &afspraak, data).await
    }

    pub(super) async fn taak(
        &self,
        access: &Access,
        key: &str,
        taak: NieuweTaak,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Lezen])?;
        whole_dossier(access)?;
        text("titel", &taak.titel, limits::REGEL)?;
        let source = self.keeper(Soort::Taak)?;
        let data = json!({
            "titel": taak.titel, "uiterlijk": taak.uiterlijk, "door": null, "status": TaakStatus::Open,
        });
        self.keep(source, Soort::Taak, access, key, &taak, data).await
    }

    /// Makes a record once, and forgets what was known before.
    async fn keep(
        &self,
        source: &ObjectenSource,
        soort: Soort,
        access: &Access,
        key: &str,
        content: &impl serde::Serialize,
        data: Value,
    ) -> Result<Ontvangst, RegistryError> {
        let made = source.inner.once(soort, access, key, content, data).await;
        self.changed(&access.client).await;
        let made = made?;
        Ok(Ontvangst { id: made.found.id, kenmerk: None, ontvangen: made.received })
    }

    pub(super) async fn answer_afspraak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        antwoord: AfspraakAntwoord,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Aanvragen])?;
        if matches!(antwoord.antwoord, Antwoord::Open | Antwoord::Other(_)) {
            return Err(refused("antwoord", "invalid", "Kies een antwoord."));
        }
        if (antwoord.antwoord == Antwoord::AnderVoorstel) != antwoord.voorstel.is_some() {
            return Err(refused("voorstel", "invalid", "Bij een ander voorstel hoort een moment."));
        }
        // In the own dossier the record itself says whose it is; what is remembered of it may be older.
        if access.is_mandated() && !self.afspraken(access).await?.rows.iter().any(|row| row.id == id) {
            return Err(RegistryError::NotFound);
        }
        let change = fields(json!({ "antwoord": antwoord.antwoord, "voorstel": antwoord.voorstel }));
        self.change(access, Soort::Afspraak, id, etag, change).await
    }

    pub(super) async fn change_taak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        wijziging: TaakWijziging,
    ) -> Result<Ontvangst, RegistryError> {
        needs(access, &[Bevoegdheid::Lezen])?;
        whole_dossier(access)?;
        if matches!(wijziging.status, TaakStatus::Other(_)) {
            return Err(refused("status", "invalid", "Deze stand is er niet."));
        }
        // Who takes it up does it; who reopens it leaves it to anybody.
        let door = match wijziging.status {
            TaakStatus::Open => Value::Null,
            _ => json!(self.name_of(&access.actor).await),
        };
        let change = fields(json!({ "status": wijziging.status, "door": door }));
        self.change(access, Soort::Taak, id, etag, change).await
    }

    async fn change(
        &self,
        access: &Access,
        soort: Soort,
        id: &str,
        etag: &str,
        change: Map<String, Value>,
    ) -> Result<Ontvangst, RegistryError> {
        let mut answer = Err(RegistryError::NotFound);
        for source in self.objecten.iter().filter(|source| source.holds(soort)) {
            answer = source.inner.change(soort, &access.client, id, etag, change.clone()).await;
            if !matches!(answer, Err(RegistryError::NotFound)) {
                break;
            }
        }
        self.changed(&access.client).await;
        answer.map(|found| Ontvangst { id: found.id, kenmerk: None, ontvangen: self.clock.now() })
    }

    pub(super) async fn grant(
        &self,
        access: &Access,
        key: &str,
        machtiging: NieuweMachtiging,
    ) -> Result<MachtigingCode, RegistryError> {
        if access.is_mandated() {
            return Err(RegistryError::Forbidden);
        }
        let source = self.keeper(Soort::Machtiging)?;
        let naam = self.name_of(&access.client).await;
        let code = source.inner.grant(access, key, &machtiging, &naam).await;
        self.changed(&access.client).await;
        code
    }

    pub(super) async fn redeem(&self, actor: &Bsn, code: &str) -> Result<(Bsn, Ontvangst), RegistryError> {
        let source = self.keeper(Soort::Machtiging)?;
        let naam = self.name_of(actor).await;
        let (client, receipt) = source.inner.redeem(actor, code, &naam).await?;
        self.changed(&client).await;
        Ok((client, receipt))
    }

    pub(super) async fn withdraw(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
    ) -> Result<Ontvangst, RegistryError> {
        // A gemachtigde ends the own one.
        if access.is_mandated() && !self.machtigingen(access).await?.rows.iter().any(|row| row.id == id) {
            return Err(RegistryError::NotFound);
        }
        let source = self.keeper(Soort::Machtiging)?;
        let done = source.inner.withdraw(&access.client, id, etag).await;
        self.changed(&access.client).await;
        done.map(|()| Ontvangst { id: id.to_owned(), kenmerk: None, ontvangen: self.clock.now() })
    }

    pub(super) async fn look(&self, access: &Access, wat: &str) -> Result<(), RegistryError> {
        let source = self.keeper(Soort::Inzage)?;
        let data = json!({
            "door": self.name_of(&access.actor).await, "wat": wat, "moment": self.clock.now(),
        });
        let id = unique();
        let print = self.keys.fingerprint(&access.client, "inzage", &id);
        source.inner.once_as(Soort::Inzage, &access.client, id, &print, data).await?;
        let dropped = source.drop_sorts(&access.client, &[Soort::Inzage]);
        if let Some(shared) = &self.shared {
            // Others see it when their own answer is old: nobody waits for this.
            shared.drop_later(dropped.marks);
        }
        Ok(())
    }
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn case_of<'a>(snapshot: &'a Snapshot, id: &str) -> Result<&'a Case, RegistryError> {
    snapshot.own.iter().find(|case| case.row.id == id).ok_or(RegistryError::NotFound)
}

fn receipt(written: Written) -> Ontvangst {
    Ontvangst { id: written.id, kenmerk: Some(written.number), ontvangen: written.received }
}
