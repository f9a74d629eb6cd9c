//! The registry on its own: what the files bring about, and what a user's writing does.

use super::*;
use crate::gemeente::GEMEENTEN;
use domain::chain::{Chain, Decision, Event, Fact, Facts};
use domain::voorziening::{Categorie, Stage};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use municipal_api::{
    Antwoord, Bevoegdheid, GebeurtenisSoort, GemeldePersoon, Leveringsvorm, Resultaat, TaakStatus, Urgentie,
};
use std::collections::{BTreeMap, BTreeSet};
use tempfile::TempDir;

struct At(Date);

impl Clock for At {
    fn now(&self) -> Timestamp {
        crate::days::instant(self.0, jiff::civil::time(12, 0, 0, 0))
    }
}

const TODAY: Date = date(2026, 11, 21);

struct Opened {
    registry: DemoRegistry,
    dir: TempDir,
    id: &'static str,
}

fn profile(id: &str) -> Profile {
    GEMEENTEN.iter().find(|files| files.id == id).unwrap().read().unwrap()
}

fn open(id: &'static str) -> Opened {
    let dir = tempfile::tempdir().unwrap();
    let registry = at(&dir, id, TODAY);
    Opened { registry, dir, id }
}

fn at(dir: &TempDir, id: &str, today: Date) -> DemoRegistry {
    DemoRegistry::open(&dir.path().join("r.sqlite3"), profile(id), Arc::new(At(today))).unwrap()
}

impl Opened {
    /// The same database after a restart, on another day.
    fn again(self, today: Date) -> Self {
        let Self { registry, dir, id } = self;
        drop(registry);
        Self { registry: at(&dir, id, today), dir, id }
    }

    fn bsn(&self, person: &str) -> Bsn {
        let people = profile(self.id);
        let person = people.people().find(|p| p.id == person).unwrap();
        Bsn::new(&person.bsn).unwrap()
    }

    fn own(&self, person: &str) -> Access {
        Access { actor: self.bsn(person), client: self.bsn(person), mandate: None }
    }

    /// As the gateway would give it: the scopes of the machtiging that is valid today.
    async fn as_mandated(&self, actor: &str, client: &str) -> Access {
        let (actor, client) = (self.bsn(actor), self.bsn(client));
        let today = self.registry.inner.clock.today();
        let mandates = self.registry.mandates(&actor, today).await.unwrap();
        let mandate = mandates.into_iter().find(|mandate| mandate.client == client).unwrap();
        Access { actor, client, mandate: Some(mandate.machtiging.bevoegdheden) }
    }
}

fn key(n: u32) -> String {
    format!("sleutel-van-een-test-{n}")
}

fn melding(text: &str) -> NieuweMelding {
    NieuweMelding {
        omschrijving: text.to_owned(),
        sinds: None,
        geprobeerd: None,
        hulp_nu: None,
        mantelzorger_nodig: None,
        urgentie: Urgentie::Gewoon,
        wensen: Default::default(),
        voor: None,
    }
}

/// A zaak and its voorziening as the app's own rules read them.
fn chain(zaak: &Zaak, voorziening: Option<&Voorziening>, today: Date) -> Chain {
    use GebeurtenisSoort as G;
    let source = domain::call::view::SourceKind::Gemeente;
    let mut facts = Facts {
        category: zaak.categorie.as_deref().and_then(Categorie::from_code),
        committee: zaak.adviescommissie,
        ..Facts::default()
    };
    let decision = |resultaat: &Resultaat| match resultaat {
        Resultaat::Toegewezen => Decision::Toegewezen,
        Resultaat::GedeeltelijkToegewezen => Decision::Gedeeltelijk,
        Resultaat::Afgewezen => Decision::Afgewezen,
        Resultaat::BuitenBehandeling => Decision::BuitenBehandeling,
        Resultaat::Gegrond => Decision::Gegrond,
        Resultaat::Ongegrond => Decision::Ongegrond,
        other => panic!("{other:?}"),
    };
    if let Some(v) = voorziening {
        facts.form = v.leveringsvorm.as_ref().map(|form| match form {
            Leveringsvorm::Zin => domain::voorziening::Leveringsvorm::Zin,
            Leveringsvorm::Pgb => domain::voorziening::Leveringsvorm::Pgb,
            _ => domain::voorziening::Leveringsvorm::Tegemoetkoming,
        });
        (facts.right_from, facts.right_until) = (v.ingangsdatum, v.einddatum);
    }
    for event in zaak.gebeurtenissen.iter().chain(voorziening.iter().flat_map(|v| &v.gebeurtenissen)) {
        let kind = match event.soort {
            G::MeldingOntvangen => Event::Melding,
            G::PersoonlijkPlanOntvangen => Event::PersoonlijkPlan,
            G::OnderzoekGestart => Event::Onderzoek,
            G::Gesprek => Event::Gesprek,
            G::VerslagVerzonden => Event::Verslag,
            G::AanvraagOntvangen => Event::Aanvraag,
            G::InformatieGevraagd => Event::InformatieGevraagd,
            G::InformatieOntvangen => Event::InformatieOntvangen,
            G::BeslistermijnVerlengd => Event::Verlengd,
            G::OpdrachtGegeven => Event::Opdracht,
            G::Geleverd | G::LeveringGestart => Event::Levering,
            G::LeveringGestopt => Event::LeveringGestopt,
            G::IngebrekestellingOntvangen => Event::Ingebrekestelling,
            G::BezwaarOntvangen => Event::Bezwaar,
            G::BeroepIngesteld => Event::Beroep,
            G::HeronderzoekGestart => Event::Heronderzoek,
            G::EindeRecht => Event::EindeRecht,
            G::Ingetrokken => Event::Ingetrokken,
            // with their besluiten below
            G::BesluitVerzonden | G::BeslissingOpBezwaarVerzonden => continue,
            ref other => panic!("{other:?}"),
        };
        facts.events.push(Fact::new(kind, event.datum, source).until(event.tot));
    }
    for (index, besluit) in zaak.besluiten.iter().enumerate() {
        let kind = if index == 0 { Event::Beschikking } else { Event::BeslissingOpBezwaar };
        let fact = Fact::new(kind, besluit.verzenddatum.unwrap(), source);
        facts
            .events
            .push(fact.until(besluit.uiterlijke_reactiedatum).decided(Some(decision(&besluit.resultaat))));
    }
    Chain::read(&facts, today)
}

/// Every zaak of both municipalities with the stage that the app's rules find, by its label.
async fn stages(today: Date) -> BTreeMap<String, Vec<(String, Chain)>> {
    let mut found: BTreeMap<String, Vec<(String, Chain)>> = BTreeMap::new();
    for files in GEMEENTEN {
        let dir = tempfile::tempdir().unwrap();
        let opened = Opened { registry: at(&dir, files.id, today), dir, id: files.id };
        for inwoner in &profile(files.id).inwoners {
            let access = opened.own(&inwoner.person.id);
            let zaken = opened.registry.zaken(&access).await.unwrap().rows;
            let voorzieningen = opened.registry.voorzieningen(&access).await.unwrap().rows;
            assert_eq!(zaken.len(), inwoner.zaken.len());
            for zaak in &zaken {
                let fase = inwoner.zaken.iter().find(|row| row.id == zaak.id).unwrap().fase.clone();
                let voorziening = voorzieningen.iter().find(|v| v.zaak_ids.contains(&zaak.id));
                found.entry(fase).or_default().push((zaak.id.clone(), chain(zaak, voorziening, today)));
            }
        }
    }
    found
}

#[tokio::test]
async fn every_stage_is_in_the_demo_on_any_day() {
    use domain::call::view::{Action, TermKind, TermState};
    // a Saturday, a Monday, a Thursday and Boxing day: weekends and holidays move dates, never stages
    for offset in [0, 2, 5, 35] {
        let today = TODAY.saturating_add(i64::from(offset).days());
        let found = stages(today).await;
        let expected = [
            ("melding", Stage::Onderzoek),
            ("onderzoek", Stage::Onderzoek),
            ("onderzoek-te-laat", Stage::Onderzoek),
            ("verslag", Stage::Verslag),
            ("aanvraag", Stage::Aanvraag),
            ("verlengd", Stage::Aanvraag),
            ("beschikking-te-laat", Stage::Aanvraag),
            ("ingebrekestelling", Stage::Aanvraag),
            ("opgeschort", Stage::Opgeschort),
            ("toegewezen", Stage::Toegewezen),
            ("hulpmiddel-besteld", Stage::Toegewezen),
            ("woningaanpassing", Stage::Toegewezen),
            ("hulpmiddel-geleverd", Stage::Levering),
            ("levering", Stage::Levering),
            ("pgb", Stage::Levering),
            ("pgb-ruim", Stage::Levering),
            ("pgb-tekort", Stage::Levering),
            ("pgb-verlengen", Stage::Levering),
            ("heronderzoek", Stage::Levering),
            ("afgewezen-bezwaar-mogelijk", Stage::Afgewezen),
            ("afgewezen", Stage::Afgewezen),
            ("buiten-behandeling", Stage::Afgewezen),
            ("bezwaar", Stage::Bezwaar),
            ("beslissing-op-bezwaar-te-laat", Stage::Bezwaar),
            ("beroep", Stage::Beroep),
            ("bezwaar-gegrond", Stage::Toegewezen),
            ("ingetrokken", Stage::Beeindigd),
            ("beeindigd", Stage::Beeindigd),
        ];
        for (fase, stage) in expected {
            let rows = found.get(fase).unwrap_or_else(|| panic!("nothing shows {fase}"));
            for (zaak, chain) in rows {
                assert_eq!(chain.stage, stage, "{zaak} ({fase}) on {today}");
            }
        }
        // every stage but the one that stands for "nothing is known"
        let seen: BTreeSet<Stage> = found.values().flatten().map(|(_, chain)| chain.stage).collect();
        assert_eq!(seen.len(), 10, "{seen:?}");
        // and what is late is late, with what helps
        for (fase, kind, action) in [
            ("onderzoek-te-laat", TermKind::Onderzoek, Action::Aanvraag),
            ("beschikking-te-laat", TermKind::Beschikking, Action::Ingebrekestelling),
            (
                "beslissing-op-bezwaar-te-laat",
                TermKind::BeslissingOpBezwaarCommissie,
                Action::Ingebrekestelling,
            ),
        ] {
            for (zaak, chain) in &found[fase] {
                let term = chain.terms.iter().find(|term| term.kind == kind);
                let term = term.unwrap_or_else(|| panic!("{zaak} has no {kind:?}: {:?}", chain.terms));
                assert_eq!((term.state, chain.action), (TermState::Passed, action), "{zaak} on {today}");
            }
        }
        for (fase, kind) in [
            ("melding", TermKind::Onderzoek),
            ("onderzoek", TermKind::Onderzoek),
            ("aanvraag", TermKind::Beschikking),
            ("verlengd", TermKind::Beschikking),
            ("afgewezen-bezwaar-mogelijk", TermKind::Bezwaar),
            ("bezwaar", TermKind::BeslissingOpBezwaar),
        ] {
            for (zaak, chain) in &found[fase] {
                let running = chain.terms.iter().any(|t| t.kind == kind && t.state == TermState::Running);
                assert!(running, "{zaak} on {today}: {:?}", chain.terms);
            }
        }
        assert_eq!(found["pgb-verlengen"][0].1.action, Action::Verlengen);
    }
}

#[tokio::test]
async fn events_stand_in_order_and_besluiten_point_at_their_letters() {
    let opened = open("assen");
    for person in ["geertje", "willem", "yusuf", "sanne"] {
        let access = opened.own(person);
        let documents: Vec<String> =
            opened.registry.documenten(&access).await.unwrap().rows.into_iter().map(|d| d.id).collect();
        for zaak in opened.registry.zaken(&access).await.unwrap().rows {
            let kinds: Vec<_> = zaak.gebeurtenissen.iter().map(|e| &e.soort).collect();
            assert_eq!(kinds[0], &GebeurtenisSoort::MeldingOntvangen, "{}", zaak.id);
            assert!(zaak.gebeurtenissen.is_sorted_by_key(|e| e.datum), "{}", zaak.id);
            for besluit in &zaak.besluiten {
                assert!(documents.contains(besluit.document_id.as_ref().unwrap()), "{}", zaak.id);
                assert_eq!(
                    besluit.uiterlijke_reactiedatum,
                    besluit.verzenddatum.map(|d| d.saturating_add(6.weeks()))
                );
            }
            assert!(zaak.gewijzigd <= opened.registry.inner.clock.now());
        }
    }
}

#[tokio::test]
async fn every_document_is_a_pdf_of_the_size_it_says() {
    for files in GEMEENTEN {
        let opened = open(files.id);
        let mut count = 0;
        for inwoner in profile(files.id).inwoners {
            let access = opened.own(&inwoner.person.id);
            for document in opened.registry.documenten(&access).await.unwrap().rows {
                let content = opened.registry.inhoud(&access, &document.id).await.unwrap();
                assert!(content.bytes.starts_with(b"%PDF-1.7"), "{}", document.id);
                assert!(content.bytes.trim_ascii_end().ends_with(b"%%EOF"), "{}", document.id);
                assert_eq!(document.grootte, content.bytes.len() as u64);
                assert_eq!(
                    (document.formaat.as_str(), content.formaat.as_str()),
                    ("application/pdf", "application/pdf")
                );
                assert!(content.naam.ends_with(".pdf") && content.naam.is_ascii(), "{}", content.naam);
                count += 1;
            }
        }
        assert!(count >= 50, "{} has {count} letters", files.id);
    }
}

#[tokio::test]
async fn opvang_goes_to_the_person_alone() {
    let opened = open("assen");
    let hidden = "sanne-opvang";
    let own = opened.own("sanne");
    let sister = opened.as_mandated("inge", "sanne").await;
    let r = &opened.registry;
    let zaken = |rows: Rows<Zaak>| rows.rows.into_iter().map(|z| z.id).collect::<Vec<_>>();
    assert!(zaken(r.zaken(&own).await.unwrap()).contains(&hidden.to_owned()));
    let seen = zaken(r.zaken(&sister).await.unwrap());
    assert!(!seen.contains(&hidden.to_owned()) && seen.len() == 3, "{seen:?}");
    let about = |id: &Option<String>| id.as_deref() == Some(hidden);
    // everything that hangs on it, in every collection
    for (access, expected) in [(&own, true), (&sister, false)] {
        let found = [
            r.voorzieningen(access)
                .await
                .unwrap()
                .rows
                .iter()
                .any(|v| v.zaak_ids.iter().any(|z| z == hidden)),
            r.afspraken(access).await.unwrap().rows.iter().any(|a| about(&a.zaak_id)),
            r.berichten(access).await.unwrap().rows.iter().any(|b| about(&b.zaak_id)),
            r.documenten(access).await.unwrap().rows.iter().any(|d| about(&d.zaak_id)),
        ];
        assert_eq!(found, [expected; 4]);
    }
    let document = r.documenten(&own).await.unwrap().rows.into_iter().find(|d| about(&d.zaak_id)).unwrap();
    assert!(matches!(r.inhoud(&sister, &document.id).await, Err(RegistryError::NotFound)));
    // and nobody writes in what cannot be seen
    let message =
        NieuwBericht { zaak_id: Some(hidden.to_owned()), tekst: "x".to_owned(), bijlagen: Vec::new() };
    assert!(matches!(r.post_bericht(&sister, &key(1), message).await, Err(RegistryError::Invalid(_))));
    let along = NieuwBericht { zaak_id: None, tekst: "x".to_owned(), bijlagen: vec![document.id] };
    assert!(matches!(r.post_bericht(&sister, &key(2), along).await, Err(RegistryError::Invalid(_))));
}

#[tokio::test]
async fn a_machtiging_opens_what_it_says_from_its_first_day_to_its_last() {
    let opened = open("assen");
    let r = &opened.registry;
    let names = |mandates: Vec<Mandate>| mandates.into_iter().map(|m| m.naam).collect::<Vec<_>>();
    assert_eq!(names(r.mandates(&opened.bsn("marijke"), TODAY).await.unwrap()), ["Geertje de Boer"]);
    assert!(r.mandates(&opened.bsn("tineke"), TODAY).await.unwrap().is_empty(), "hers has ended");
    assert_eq!(names(r.mandates(&opened.bsn("annie"), TODAY).await.unwrap()), ["Willem Kuipers"]);
    let later = TODAY.saturating_add(30.days());
    assert_eq!(r.mandates(&opened.bsn("annie"), later).await.unwrap().len(), 2, "one begins later");
    // no money for who may only read
    let sister = opened.as_mandated("inge", "sanne").await;
    assert!(r.pgb_budgetten(&sister).await.unwrap().rows.is_empty());
    assert_eq!(r.pgb_budgetten(&opened.own("sanne")).await.unwrap().rows.len(), 1);
    assert!(matches!(r.post_melding(&sister, &key(1), melding("x")).await, Err(RegistryError::Forbidden)));
    // a gemachtigde sees the own machtiging, the client all of them
    assert_eq!(r.machtigingen(&sister).await.unwrap().rows.len(), 1);
    assert_eq!(r.machtigingen(&opened.own("sanne")).await.unwrap().rows.len(), 2);
    // somebody without any record has a name here, and nobody else
    assert_eq!(r.naam(&opened.bsn("tineke")).await.unwrap(), "Tineke Jager");
    assert!(matches!(r.naam(&Bsn::new("999990019").unwrap()).await, Err(RegistryError::NotFound)));
}

#[tokio::test]
async fn a_melding_makes_a_zaak_with_a_letter_once() {
    let opened = open("assen");
    let access = opened.as_mandated("marijke", "geertje").await;
    let r = &opened.registry;
    let before = r.zaken(&access).await.unwrap().rows.len();
    let mut changes = r.changes().unwrap();
    let first = r.post_melding(&access, &key(1), melding("Zij valt vaak.\nSinds mei.")).await.unwrap();
    let again = r.post_melding(&access, &key(1), melding("Zij valt vaak.\nSinds mei.")).await.unwrap();
    assert_eq!(first, again, "the same key never acts twice");
    let other = r.post_melding(&access, &key(1), melding("Iets anders.")).await;
    assert!(matches!(other, Err(RegistryError::Conflict)));
    assert_eq!(changes.try_recv().unwrap(), access.client);
    let zaken = r.zaken(&access).await.unwrap().rows;
    assert_eq!(zaken.len(), before + 1);
    let zaak = zaken.into_iter().find(|zaak| zaak.id == first.id).unwrap();
    assert_eq!((zaak.omschrijving.as_str(), zaak.startdatum), ("Zij valt vaak.", TODAY));
    assert_eq!(first.kenmerk.as_deref(), Some(zaak.identificatie.as_str()));
    assert_eq!(first.ontvangen, r.inner.clock.now());
    let about = |id: &Option<String>| id.as_ref() == Some(&first.id);
    let letters: Vec<_> =
        r.documenten(&access).await.unwrap().rows.into_iter().filter(|d| about(&d.zaak_id)).collect();
    assert_eq!(letters.len(), 1);
    assert!(r.inhoud(&access, &letters[0].id).await.unwrap().bytes.starts_with(b"%PDF-"));
    let said: Vec<_> =
        r.berichten(&access).await.unwrap().rows.into_iter().filter(|b| about(&b.zaak_id)).collect();
    assert_eq!(said.len(), 1);
    assert_eq!((said[0].afzender.as_str(), said[0].van_gemeente), ("Marijke de Boer", false));
    // an aanvraag in it, once
    let aanvraag = NieuweAanvraag { zaak_id: Some(first.id.clone()), tekst: "Graag een alarm.".to_owned() };
    r.post_aanvraag(&access, &key(2), aanvraag.clone()).await.unwrap();
    assert!(matches!(r.post_aanvraag(&access, &key(3), aanvraag).await, Err(RegistryError::Conflict)));
}

#[tokio::test]
async fn a_melding_for_somebody_else_gives_a_receipt_and_no_access() {
    let opened = open("assen");
    let access = opened.own("tineke");
    let voor = GemeldePersoon {
        naam: "Jan Bos".to_owned(),
        contact: "0600000000".to_owned(),
        relatie: "buurman".to_owned(),
        weet_ervan: true,
    };
    let reported = NieuweMelding { voor: Some(voor), ..melding("Hij komt de deur niet uit.") };
    let receipt = opened.registry.post_melding(&access, &key(1), reported).await.unwrap();
    assert!(receipt.kenmerk.is_some());
    assert!(opened.registry.zaken(&access).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn what_a_user_wrote_survives_restarts_and_days() {
    let opened = open("assen");
    let access = opened.own("geertje");
    let r = &opened.registry;
    let made = r.post_melding(&access, &key(1), melding("Hulp bij koken")).await.unwrap();
    let bericht = NieuwBericht {
        zaak_id: Some("geertje-logeren".to_owned()),
        tekst: "Schikt het ook in de middag?".to_owned(),
        bijlagen: Vec::new(),
    };
    r.post_bericht(&access, &key(2), bericht.clone()).await.unwrap();
    let taak = NieuweTaak { titel: "Sleutel laten bijmaken".to_owned(), uiterlijk: Some(TODAY) };
    r.post_taak(&access, &key(3), taak).await.unwrap();
    let find =
        |rows: Rows<Afspraak>| rows.rows.into_iter().find(|a| a.id == "a-geertje-keukentafel").unwrap();
    let afspraak = find(r.afspraken(&access).await.unwrap());
    let answer = AfspraakAntwoord { antwoord: Antwoord::Geaccepteerd, voorstel: None };
    r.patch_afspraak(&access, &afspraak.id, &afspraak.etag, answer).await.unwrap();
    let task =
        r.taken(&access).await.unwrap().rows.into_iter().find(|t| t.id == "t-geertje-medicijnen").unwrap();
    r.patch_taak(&access, &task.id, &task.etag, TaakWijziging { status: TaakStatus::Gedaan }).await.unwrap();
    let machtiging = r
        .machtigingen(&access)
        .await
        .unwrap()
        .rows
        .into_iter()
        .find(|m| m.id == "m-geertje-marijke")
        .unwrap();
    r.delete_machtiging(&access, &machtiging.id, &machtiging.etag).await.unwrap();
    let marijke = opened.bsn("marijke");

    for today in [TODAY, TODAY.saturating_add(9.days())] {
        let opened = at(&opened.dir, "assen", today);
        let r = &opened;
        assert!(r.zaken(&access).await.unwrap().rows.iter().any(|zaak| zaak.id == made.id), "{today}");
        let berichten = r.berichten(&access).await.unwrap().rows;
        assert_eq!(berichten.iter().filter(|b| b.tekst == bericht.tekst).count(), 1, "{today}");
        // sent again after the restart, it is still the same one
        r.post_bericht(&access, &key(2), bericht.clone()).await.unwrap();
        assert_eq!(r.berichten(&access).await.unwrap().rows.len(), berichten.len());
        let afspraak = find(r.afspraken(&access).await.unwrap());
        assert_eq!(afspraak.antwoord, Antwoord::Geaccepteerd);
        assert_eq!(afspraak.datum, today.tomorrow().unwrap(), "the demo never ages");
        let taken = r.taken(&access).await.unwrap().rows;
        let task = taken.iter().find(|t| t.id == "t-geertje-medicijnen").unwrap();
        assert_eq!(
            (task.status.clone(), task.door.as_deref()),
            (TaakStatus::Gedaan, Some("Geertje de Boer"))
        );
        assert!(taken.iter().any(|t| t.titel == "Sleutel laten bijmaken"));
        assert!(r.mandates(&marijke, today).await.unwrap().is_empty(), "withdrawn stays withdrawn");
    }
}

#[tokio::test]
async fn only_the_version_that_was_read_is_changed() {
    let opened = open("emmen");
    let access = opened.own("lotte");
    let r = &opened.registry;
    let row =
        r.afspraken(&access).await.unwrap().rows.into_iter().find(|a| a.antwoord == Antwoord::Open).unwrap();
    let accept = AfspraakAntwoord { antwoord: Antwoord::Geaccepteerd, voorstel: None };
    let stale = r.patch_afspraak(&access, &row.id, "another", accept.clone()).await;
    assert!(matches!(stale, Err(RegistryError::PreconditionFailed)));
    r.patch_afspraak(&access, &row.id, &row.etag, accept.clone()).await.unwrap();
    let late = r.patch_afspraak(&access, &row.id, &row.etag, accept.clone()).await;
    assert!(matches!(late, Err(RegistryError::PreconditionFailed)), "the row has another version now");
    assert!(matches!(
        r.patch_afspraak(&access, "a-jan-keukentafel", "x", accept).await,
        Err(RegistryError::NotFound)
    ));
    let nonsense = AfspraakAntwoord { antwoord: Antwoord::AnderVoorstel, voorstel: None };
    assert!(matches!(
        r.patch_afspraak(&access, &row.id, "x", nonsense).await,
        Err(RegistryError::Invalid(_))
    ));
}

#[tokio::test]
async fn fields_that_cannot_be_are_named() {
    let opened = open("assen");
    let access = opened.own("sanne");
    let r = &opened.registry;
    let name = |error: RegistryError| match error {
        RegistryError::Invalid(fields) => fields[0].name.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(name(r.post_melding(&access, &key(1), melding(" ")).await.unwrap_err()), "omschrijving");
    let past = NieuweAfspraak {
        titel: "Bellen".to_owned(),
        moment: r.inner.clock.now(),
        duur_minuten: 30,
        zaak_id: None,
    };
    assert_eq!(name(r.post_afspraak(&access, &key(2), past).await.unwrap_err()), "moment");
    let document = |formaat: &str, inhoud: &str| NieuwDocument {
        titel: "Foto".to_owned(),
        zaak_id: None,
        soort: None,
        inhoud: inhoud.to_owned(),
        formaat: formaat.to_owned(),
    };
    for (formaat, inhoud, field) in [
        ("application/pdf", "geen base64!", "inhoud"),
        ("application/pdf", "", "inhoud"),
        ("application/pdf", "aGFsbG8=", "formaat"),
        ("text/html", "JVBERi0xLjc=", "formaat"),
    ] {
        let refused = r.post_document(&access, &key(3), document(formaat, inhoud)).await.unwrap_err();
        assert_eq!(name(refused), field, "{formaat} {inhoud}");
    }
    let stored =
        r.post_document(&access, &key(4), document("application/pdf", "JVBERi0xLjc=")).await.unwrap();
    assert_eq!(&r.inhoud(&access, &stored.id).await.unwrap().bytes[..], b"%PDF-1.7");
}

#[tokio::test]
async fn looking_is_recorded_once_a_day_and_shown_to_the_person_alone() {
    let opened = open("emmen");
    let (own, brother) = (opened.own("noor"), opened.as_mandated("karim", "noor").await);
    let r = &opened.registry;
    assert!(r.inzagen(&own).await.unwrap().rows.is_empty());
    for _ in 0..3 {
        r.record_inzage(&brother, "zaken").await.unwrap();
        r.record_inzage(&own, "zaken").await.unwrap();
    }
    let rows = r.inzagen(&own).await.unwrap().rows;
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].door.as_str(), rows[0].wat.as_str()), ("Karim Haddad", "zaken"));
    assert!(r.inzagen(&brother).await.unwrap().rows.is_empty());
    assert!(brother.mandate.unwrap().contains(&Bevoegdheid::Lezen));
}

#[tokio::test]
async fn a_database_of_another_version_is_put_aside() {
    let opened = open("emmen");
    let path = opened.dir.path().join("r.sqlite3");
    let Opened { registry, dir, .. } = opened;
    drop(registry);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let again = at(&dir, "emmen", TODAY);
    assert!(again.ready().await);
    assert!(dir.path().join("r.version-99").exists());
    let opened = Opened { registry: again, dir, id: "emmen" }.again(TODAY);
    assert_eq!(opened.registry.zaken(&opened.own("jan")).await.unwrap().rows.len(), 4);
}
