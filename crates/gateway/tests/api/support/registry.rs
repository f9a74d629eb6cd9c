//! A registry in memory. It shows a gemachtigde everything, opvang included: leaving that out must be
//! the gateway's doing too.

use super::{ANNA, BERT, CAREL, bsn};
use async_trait::async_trait;
use gateway::registry::{Access, Bsn, Content, Mandate, Registry, RegistryError, Rows};
use jiff::{Timestamp, civil::Date};
use municipal_api::{
    Aanmelden, Afspraak, AfspraakAntwoord, Antwoord, Bericht, Bevoegdheid, Document, Gemeente, InvalidParam,
    Inzage, Machtiging, MachtigingCode, MachtigingSoort, NieuwBericht, NieuwDocument, NieuweAanvraag,
    NieuweAfspraak, NieuweMachtiging, NieuweMelding, NieuweTaak, Ontvangst, PgbBudget, Taak, TaakStatus,
    TaakWijziging, Verouderd, Voorziening, Zaak,
};
use serde_json::json;
use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};
use tokio::sync::broadcast;

#[derive(Clone, Default)]
pub struct Person {
    pub naam: String,
    pub zaken: Vec<Zaak>,
    pub voorzieningen: Vec<Voorziening>,
    pub budgetten: Vec<PgbBudget>,
    pub afspraken: Vec<Afspraak>,
    pub taken: Vec<Taak>,
    pub berichten: Vec<Bericht>,
    pub documenten: Vec<Document>,
    /// With the BSN of who holds it.
    pub machtigingen: Vec<(String, Machtiging)>,
    pub inzagen: Vec<Inzage>,
    pub stale: Vec<Verouderd>,
}

/// What the registry does instead of answering.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Well,
    Slow,
    Down,
    Panicking,
}

pub struct TestRegistry {
    people: Mutex<HashMap<Bsn, Person>>,
    receipts: Mutex<HashMap<(Bsn, String), (String, Ontvangst)>>,
    mood: Mutex<Mood>,
    /// True while what an Objects API keeps is away: appointments, tasks, messages, machtigingen, looks.
    pub records_away: AtomicBool,
    pub questions: AtomicUsize,
    pub writes: AtomicUsize,
    changes: broadcast::Sender<Bsn>,
    /// What every document is, where it is not a short letter.
    content: Mutex<Option<Box<dyn Fn() -> Content + Send>>>,
}

impl TestRegistry {
    pub fn with_people() -> Self {
        let anna = Person {
            naam: "Anna Jansen".into(),
            zaken: vec![zaak("z-hulp", Some("01")), zaak("z-opvang", Some("16"))],
            documenten: vec![document("d-brief", Some("z-hulp")), document("d-adres", Some("z-opvang"))],
            berichten: vec![message("b-hulp", Some("z-hulp")), message("b-opvang", Some("z-opvang"))],
            afspraken: vec![appointment("a-hulp", Some("z-hulp")), appointment("a-opvang", Some("z-opvang"))],
            taken: vec![task("t-1")],
            budgetten: vec![budget("p-hulp", "02"), budget("p-opvang", "15")],
            voorzieningen: vec![voorziening("v-hulp", "z-hulp"), voorziening("v-opvang", "z-opvang")],
            machtigingen: vec![
                (
                    BERT.into(),
                    machtiging("m-bert", "Bert de Vries", &["lezen", "berichten", "aanvragen", "geld"]),
                ),
                ("999990068".into(), machtiging("m-ander", "Een Ander", &["lezen"])),
            ],
            ..Person::default()
        };
        let person = |naam: &str| Person { naam: naam.into(), ..Person::default() };
        let people = HashMap::from([
            (bsn(ANNA), anna),
            (bsn(BERT), person("Bert de Vries")),
            (bsn(CAREL), Person { zaken: vec![zaak("z-carel", None)], ..person("Carel Smit") }),
        ]);
        Self {
            people: Mutex::new(people),
            receipts: Mutex::default(),
            mood: Mutex::new(Mood::Well),
            records_away: AtomicBool::new(false),
            questions: AtomicUsize::new(0),
            writes: AtomicUsize::new(0),
            changes: broadcast::channel(16).0,
            content: Mutex::default(),
        }
    }

    /// Changes somebody's record, and says so to who listens.
    pub fn change(&self, who: &str, change: impl FnOnce(&mut Person)) {
        change(self.people().entry(bsn(who)).or_default());
        let _ = self.changes.send(bsn(who));
    }

    /// Changes somebody's record without a word.
    pub fn change_silently(&self, who: &str, change: impl FnOnce(&mut Person)) {
        change(self.people().entry(bsn(who)).or_default());
    }

    pub fn person(&self, who: &str) -> Person {
        self.people().get(&bsn(who)).cloned().unwrap_or_default()
    }

    /// From now on every document is this.
    pub fn holds(&self, content: impl Fn() -> Content + Send + 'static) {
        *self.content.lock().unwrap() = Some(Box::new(content));
    }

    pub fn is(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    fn people(&self) -> MutexGuard<'_, HashMap<Bsn, Person>> {
        self.people.lock().unwrap()
    }

    fn records(&self) -> Result<(), RegistryError> {
        match self.records_away.load(SeqCst) {
            true => Err(RegistryError::Unavailable("objecten: no answer".into())),
            false => Ok(()),
        }
    }

    async fn mood(&self) -> Result<(), RegistryError> {
        self.questions.fetch_add(1, SeqCst);
        let mood = *self.mood.lock().unwrap();
        match mood {
            Mood::Well => Ok(()),
            Mood::Slow => {
                tokio::time::sleep(Duration::from_secs(3600)).await;
                Ok(())
            }
            Mood::Down => {
                Err(RegistryError::Unavailable(format!("GET https://zaken/?inpBsn={ANNA} gave 502")))
            }
            Mood::Panicking => panic!("secret of {ANNA} Anna Jansen"),
        }
    }

    async fn rows<T: Clone>(
        &self,
        access: &Access,
        pick: impl Fn(&Person) -> &Vec<T>,
    ) -> Result<Rows<T>, RegistryError> {
        self.mood().await?;
        let person = self.people().get(&access.client).cloned().unwrap_or_default();
        Ok(Rows { rows: pick(&person).clone(), stale: person.stale })
    }

    async fn write(
        &self,
        access: &Access,
        key: &str,
        body: String,
        act: impl FnOnce(&mut Person),
    ) -> Result<Ontvangst, RegistryError> {
        self.mood().await?;
        let mut receipts = self.receipts.lock().unwrap();
        let known = receipts.get(&(access.actor.clone(), key.to_owned()));
        match known {
            Some((before, receipt)) if *before == body => return Ok(receipt.clone()),
            Some(_) => return Err(RegistryError::Conflict),
            None => {}
        }
        let n = self.writes.fetch_add(1, SeqCst);
        act(self.people().entry(access.client.clone()).or_default());
        let receipt = receipt(&format!("w-{n}"));
        receipts.insert((access.actor.clone(), key.to_owned()), (body, receipt.clone()));
        let _ = self.changes.send(access.client.clone());
        Ok(receipt)
    }
}

fn receipt(id: &str) -> Ontvangst {
    Ontvangst { id: id.into(), kenmerk: None, ontvangen: moment() }
}

fn moment() -> Timestamp {
    "2026-11-01T10:00:00Z".parse().unwrap()
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn zaak(id: &str, categorie: Option<&str>) -> Zaak {
    serde_json::from_value(json!({
        "id": id, "identificatie": id, "omschrijving": "Aanvraag", "categorie": categorie,
        "startdatum": "2026-09-01", "gewijzigd": "2026-11-01T10:00:00Z"
    }))
    .unwrap()
}

fn voorziening(id: &str, zaak: &str) -> Voorziening {
    serde_json::from_value(
        json!({ "id": id, "naam": "Hulp", "zaakIds": [zaak], "gewijzigd": "2026-11-01T10:00:00Z" }),
    )
    .unwrap()
}

fn budget(id: &str, categorie: &str) -> PgbBudget {
    serde_json::from_value(json!({
        "id": id, "omschrijving": "Begeleiding", "categorie": categorie, "toegekendCent": 100_000,
        "ingangsdatum": "2026-01-01", "einddatum": "2026-12-31", "peildatum": "2026-11-01"
    }))
    .unwrap()
}

fn appointment(id: &str, zaak: Option<&str>) -> Afspraak {
    serde_json::from_value(json!({
        "id": id, "titel": "Gesprek", "datum": "2026-12-01", "tijd": "10:00:00", "zone": "Europe/Amsterdam",
        "moment": "2026-12-01T09:00:00Z", "duurMinuten": 60, "zaakId": zaak, "antwoord": "open", "etag": "1"
    }))
    .unwrap()
}

fn task(id: &str) -> Taak {
    Taak {
        id: id.into(),
        titel: "Bellen".into(),
        uiterlijk: None,
        door: None,
        status: TaakStatus::Open,
        etag: "1".into(),
    }
}

pub fn message(id: &str, zaak: Option<&str>) -> Bericht {
    Bericht {
        id: id.into(),
        zaak_id: zaak.map(str::to_owned),
        van_gemeente: true,
        afzender: "Loket".into(),
        tekst: "Goedendag.".into(),
        verzonden: moment(),
        bijlagen: vec![],
        gelezen: None,
        chat: false,
    }
}

pub fn document(id: &str, zaak: Option<&str>) -> Document {
    Document {
        id: id.into(),
        titel: "Brief".into(),
        formaat: "application/pdf".into(),
        grootte: 26,
        datum: day("2026-11-01"),
        zaak_id: zaak.map(str::to_owned),
        soort: None,
    }
}

fn machtiging(id: &str, gemachtigde: &str, scopes: &[&str]) -> Machtiging {
    Machtiging {
        id: id.into(),
        soort: MachtigingSoort::Gemeente,
        gemachtigde: gemachtigde.into(),
        bevoegdheden: scopes
            .iter()
            .map(|s| serde_json::from_value::<Bevoegdheid>(json!(s)).unwrap())
            .collect(),
        ingangsdatum: day("2026-01-01"),
        einddatum: Some(day("2026-11-22")),
        etag: String::new(),
        code_geldig_tot: None,
        laatst_gezien: None,
    }
}

/// The id of what is handed over with a code.
const CODE_ID: &str = "m-code";

/// The one code of this registry.
pub fn code() -> String {
    municipal_api::code_from([3; 7])
}

#[async_trait]
impl Registry for TestRegistry {
    async fn gemeente(&self) -> Result<Gemeente, RegistryError> {
        self.mood().await?;
        Ok(Gemeente {
            id: "proef".into(),
            naam: "Proef".into(),
            toegang: "Loket".into(),
            kanalen: vec![],
            openingstijden: vec![],
            clientondersteuning: vec![],
            vrijwilligers: vec![],
            klachten: vec![],
            aanbod: vec![],
            pgb_tarieven: vec![],
            familie_is_netwerk: None,
            mantelzorgwaardering: None,
            eigen_bijdrage: vec!["U betaalt een vast bedrag per maand. ".repeat(40)],
            stappen: vec![],
            tips: vec![],
            aanmelden: Aanmelden {
                issuer: "https://evil.example".into(),
                client_id: "x".into(),
                scopes: vec![],
            },
            chat: Some(municipal_api::Chat::default()),
            elektronisch: vec![municipal_api::BriefSoort::Bezwaar],
            huisstijl: None,
            gecontroleerd_op: day("2026-11-01"),
            bronnen: vec![],
        })
    }

    async fn naam(&self, who: &Bsn) -> Result<String, RegistryError> {
        self.mood().await?;
        self.people().get(who).map(|p| p.naam.clone()).ok_or(RegistryError::NotFound)
    }

    /// Every machtiging that this person ever held: what is valid today is the gateway's to check too.
    async fn mandates(&self, actor: &Bsn, _: Date) -> Result<Rows<Mandate>, RegistryError> {
        self.mood().await?;
        if self.records().is_err() {
            let sinds = "2026-11-21T10:59:00Z".parse().unwrap();
            return Ok(Rows { rows: Vec::new(), stale: vec![Verouderd { bron: "objecten".into(), sinds }] });
        }
        let mut mandates = Vec::new();
        for (client, person) in self.people().iter() {
            for (holder, machtiging) in &person.machtigingen {
                if holder == actor.reveal() {
                    let (client, naam) = (client.clone(), person.naam.clone());
                    mandates.push(Mandate { client, naam, machtiging: machtiging.clone() });
                }
            }
        }
        Ok(mandates.into())
    }

    async fn zaken(&self, access: &Access) -> Result<Rows<Zaak>, RegistryError> {
        self.rows(access, |p| &p.zaken).await
    }

    async fn voorzieningen(&self, access: &Access) -> Result<Rows<Voorziening>, RegistryError> {
        self.rows(access, |p| &p.voorzieningen).await
    }

    async fn pgb_budgetten(&self, access: &Access) -> Result<Rows<PgbBudget>, RegistryError> {
        self.rows(access, |p| &p.budgetten).await
    }

    async fn afspraken(&self, access: &Access) -> Result<Rows<Afspraak>, RegistryError> {
        self.records()?;
        self.rows(access, |p| &p.afspraken).await
    }

    async fn taken(&self, access: &Access) -> Result<Rows<Taak>, RegistryError> {
        self.records()?;
        self.rows(access, |p| &p.taken).await
    }

    async fn berichten(&self, access: &Access) -> Result<Rows<Bericht>, RegistryError> {
        self.records()?;
        self.rows(access, |p| &p.berichten).await
    }

    async fn documenten(&self, access: &Access) -> Result<Rows<Document>, RegistryError> {
        self.rows(access, |p| &p.documenten).await
    }

    async fn machtigingen(&self, access: &Access) -> Result<Rows<Machtiging>, RegistryError> {
        self.mood().await?;
        self.records()?;
        let granted = self.people().get(&access.client).map(|p| p.machtigingen.clone()).unwrap_or_default();
        Ok(granted.into_iter().map(|(_, m)| m).collect::<Vec<_>>().into())
    }

    async fn inzagen(&self, access: &Access) -> Result<Rows<Inzage>, RegistryError> {
        self.records()?;
        self.rows(access, |p| &p.inzagen).await
    }

    async fn inhoud(&self, access: &Access, document: &str) -> Result<Content, RegistryError> {
        self.mood().await?;
        let people = self.people();
        let known = people.get(&access.client).is_some_and(|p| p.documenten.iter().any(|d| d.id == document));
        if !known {
            return Err(RegistryError::NotFound);
        }
        let made = self.content.lock().unwrap().as_ref().map(|made| made());
        Ok(made.unwrap_or_else(|| {
            Content::whole("application/pdf", "Brief één.pdf", "%PDF-abcdefghijklmnopqrstu")
        }))
    }

    async fn post_melding(
        &self,
        access: &Access,
        key: &str,
        body: NieuweMelding,
    ) -> Result<Ontvangst, RegistryError> {
        self.write(access, key, format!("{body:?}"), |_| ()).await
    }

    async fn post_aanvraag(
        &self,
        access: &Access,
        key: &str,
        body: NieuweAanvraag,
    ) -> Result<Ontvangst, RegistryError> {
        self.write(access, key, format!("{body:?}"), |_| ()).await
    }

    async fn post_bericht(
        &self,
        access: &Access,
        key: &str,
        body: NieuwBericht,
    ) -> Result<Ontvangst, RegistryError> {
        let text = body.tekst.clone();
        self.write(access, key, format!("{body:?}"), |p| {
            let id = format!("b-{}", p.berichten.len());
            p.berichten.push(Bericht {
                tekst: text,
                van_gemeente: false,
                chat: body.chat,
                ..message(&id, body.zaak_id.as_deref())
            });
        })
        .await
    }

    async fn post_document(
        &self,
        access: &Access,
        key: &str,
        body: NieuwDocument,
    ) -> Result<Ontvangst, RegistryError> {
        self.write(access, key, format!("{body:?}"), |p| {
            let id = format!("d-{}", p.documenten.len());
            p.documenten.push(document(&id, body.zaak_id.as_deref()));
        })
        .await
    }

    async fn post_afspraak(
        &self,
        access: &Access,
        key: &str,
        body: NieuweAfspraak,
    ) -> Result<Ontvangst, RegistryError> {
        self.write(access, key, format!("{body:?}"), |_| ()).await
    }

    async fn post_taak(
        &self,
        access: &Access,
        key: &str,
        body: NieuweTaak,
    ) -> Result<Ontvangst, RegistryError> {
        self.write(access, key, format!("{body:?}"), |p| {
            let id = format!("t-{}", p.taken.len() + 1);
            p.taken.push(Taak { titel: body.titel.clone(), ..task(&id) });
        })
        .await
    }

    async fn patch_afspraak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        body: AfspraakAntwoord,
    ) -> Result<Ontvangst, RegistryError> {
        self.mood().await?;
        let mut people = self.people();
        let person = people.get_mut(&access.client).ok_or(RegistryError::NotFound)?;
        let row = person.afspraken.iter_mut().find(|a| a.id == id).ok_or(RegistryError::NotFound)?;
        if row.etag != etag {
            return Err(RegistryError::PreconditionFailed);
        }
        (row.antwoord, row.etag) = (body.antwoord, format!("{etag}1"));
        assert_ne!(row.antwoord, Antwoord::Open);
        Ok(receipt(id))
    }

    async fn patch_taak(
        &self,
        access: &Access,
        id: &str,
        etag: &str,
        body: TaakWijziging,
    ) -> Result<Ontvangst, RegistryError> {
        self.mood().await?;
        let mut people = self.people();
        let person = people.get_mut(&access.client).ok_or(RegistryError::NotFound)?;
        let row = person.taken.iter_mut().find(|a| a.id == id).ok_or(RegistryError::NotFound)?;
        if row.etag != etag {
            return Err(RegistryError::PreconditionFailed);
        }
        (row.status, row.etag) = (body.status, format!("{etag}1"));
        Ok(receipt(id))
    }

    async fn post_machtiging(
        &self,
        access: &Access,
        key: &str,
        body: NieuweMachtiging,
    ) -> Result<MachtigingCode, RegistryError> {
        let granted = format!("{body:?}");
        let receipt = self
            .write(access, key, granted, |p| {
                let machtiging = Machtiging {
                    bevoegdheden: body.bevoegdheden.clone(),
                    einddatum: Some(body.einddatum),
                    code_geldig_tot: Some(moment()),
                    ..machtiging(CODE_ID, "", &[])
                };
                p.machtigingen.push((String::new(), machtiging));
            })
            .await?;
        Ok(MachtigingCode { id: receipt.id, code: code(), geldig_tot: moment() })
    }

    /// The one code opens Anna's dossier, as often as it is asked.
    async fn redeem_machtiging(
        &self,
        actor: &Bsn,
        _: &str,
        code: &str,
    ) -> Result<(Bsn, Ontvangst), RegistryError> {
        self.mood().await?;
        if code != self::code() {
            let (name, code) = ("code".to_owned(), municipal_api::geweigerd::ONBEKEND.to_owned());
            return Err(RegistryError::Invalid(vec![InvalidParam {
                name,
                code,
                reason: "Onbekend.".into(),
            }]));
        }
        self.writes.fetch_add(1, SeqCst);
        let mut people = self.people();
        let anna = people.get_mut(&bsn(ANNA)).ok_or(RegistryError::NotFound)?;
        if let Some((holder, row)) = anna.machtigingen.iter_mut().find(|(_, m)| m.id == CODE_ID) {
            (*holder, row.code_geldig_tot) = (actor.reveal().to_owned(), None);
        }
        Ok((bsn(ANNA), receipt(CODE_ID)))
    }

    async fn delete_machtiging(
        &self,
        access: &Access,
        id: &str,
        _: &str,
    ) -> Result<Ontvangst, RegistryError> {
        self.mood().await?;
        let mut people = self.people();
        let person = people.get_mut(&access.client).ok_or(RegistryError::NotFound)?;
        person.machtigingen.retain(|(_, m)| m.id != id);
        let _ = self.changes.send(access.client.clone());
        Ok(receipt(id))
    }

    async fn record_inzage(&self, access: &Access, wat: &str) -> Result<(), RegistryError> {
        self.mood().await?;
        let mut people = self.people();
        let door = people.get(&access.actor).map(|p| p.naam.clone()).unwrap_or_default();
        let inzagen = &mut people.entry(access.client.clone()).or_default().inzagen;
        inzagen.push(Inzage { id: format!("i-{}", inzagen.len()), door, wat: wat.into(), moment: moment() });
        Ok(())
    }

    async fn ready(&self) -> bool {
        self.mood().await.is_ok()
    }

    fn changes(&self) -> Option<broadcast::Receiver<Bsn>> {
        Some(self.changes.subscribe())
    }
}
