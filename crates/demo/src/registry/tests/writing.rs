//! What a user's writing does.

use super::*;
use jiff::ToSpan;
use municipal_api::{Antwoord, GemeldePersoon, TaakStatus};

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
    assert!(r.inhoud(&access, &letters[0].id).await.unwrap().bytes().await.unwrap().starts_with(b"%PDF-"));
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
        chat: false,
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
        assert!(r.mandates(&marijke, today).await.unwrap().rows.is_empty(), "withdrawn stays withdrawn");
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
    assert_eq!(&r.inhoud(&access, &stored.id).await.unwrap().bytes().await.unwrap()[..], b"%PDF-1.7");
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

fn chat(tekst: &str) -> NieuwBericht {
    NieuwBericht { zaak_id: None, tekst: tekst.to_owned(), bijlagen: Vec::new(), chat: true }
}

/// The messages of the chat that this person sees, once there are so many.
async fn said(r: &DemoRegistry, access: &Access, wanted: usize) -> Vec<Bericht> {
    let mut changes = r.changes().unwrap();
    loop {
        let mut rows = r.berichten(access).await.unwrap().rows;
        rows.retain(|row| row.chat);
        rows.sort_by_key(|row| row.verzonden);
        let all_read = rows.iter().all(|row| row.van_gemeente || row.gelezen.is_some());
        if rows.len() >= wanted && (all_read || !rows.iter().any(|row| row.afzender.starts_with("Ilse"))) {
            return rows;
        }
        changes.recv().await.unwrap();
    }
}

#[tokio::test]
async fn the_employee_answers_in_the_hours_of_the_desk_and_reads_what_was_written() {
    let monday = date(2026, 11, 23);
    let opened = open("assen").again(monday);
    let (r, access) = (&opened.registry, opened.own("geertje"));
    let bericht = NieuwBericht { zaak_id: Some("geertje-logeren".to_owned()), chat: false, ..chat("Dag") };
    r.post_bericht(&access, &key(1), bericht).await.unwrap();
    r.post_bericht(&access, &key(2), chat("Hoe lang duurt mijn aanvraag?")).await.unwrap();
    let rows = said(r, &access, 2).await;
    assert_eq!((rows[0].van_gemeente, rows[1].van_gemeente), (false, true));
    assert!(
        rows[1].tekst.starts_with("Goedemorgen") && rows[1].tekst.contains("twee weken"),
        "{}",
        rows[1].tekst
    );
    assert!(rows[1].verzonden > rows[0].verzonden, "an answer stands after what it answers");
    assert!(
        r.berichten(&access)
            .await
            .unwrap()
            .rows
            .iter()
            .all(|row| row.tekst != "Dag" || row.gelezen.is_some())
    );
    // Somebody with a machtiging has a chat of their own, and does not see this one.
    let marijke = opened.as_mandated("marijke", "geertje").await;
    assert!(r.berichten(&marijke).await.unwrap().rows.iter().all(|row| !row.chat));
    r.post_bericht(&marijke, &key(3), chat("Kan ik u bellen?")).await.unwrap();
    assert_eq!(said(r, &marijke, 2).await.len(), 2);
    assert_eq!(said(r, &access, 4).await.len(), 4, "the client sees what was said about her");
}

#[tokio::test]
async fn nobody_answers_while_the_desk_is_closed_and_that_is_said_once() {
    let opened = open("assen");
    let (r, access) = (&opened.registry, opened.own("geertje"));
    r.post_bericht(&access, &key(1), chat("Is daar iemand?")).await.unwrap();
    let rows = said(r, &access, 2).await;
    assert!(rows[1].tekst.contains("automatisch") && rows[0].gelezen.is_none());
    r.post_bericht(&access, &key(2), chat("Hallo?")).await.unwrap();
    chat_step(r, &access).await;
    assert_eq!(said(r, &access, 3).await.len(), 3);
}

/// Lets the employee look now.
async fn chat_step(r: &DemoRegistry, access: &Access) {
    super::super::chat::now(r, &access.client).await;
}

#[tokio::test]
async fn a_letter_that_comes_in_electronically_is_confirmed_and_joins_its_zaak() {
    use municipal_api::{BriefSoort, GebeurtenisSoort};
    let opened = open("assen");
    let (r, access) = (&opened.registry, opened.own("willem"));
    let zaken = r.zaken(&access).await.unwrap().rows;
    let refused = zaken
        .iter()
        .find(|z| z.besluiten.iter().any(|b| b.resultaat == municipal_api::Resultaat::Afgewezen))
        .unwrap();
    let letter = |soort: BriefSoort| NieuwDocument {
        titel: "Bezwaar".to_owned(),
        zaak_id: Some(refused.id.clone()),
        soort: Some(soort),
        inhoud: base64::Engine::encode(&base64::engine::general_purpose::STANDARD, b"%PDF-1.7 x"),
        formaat: "application/pdf".to_owned(),
    };
    let before = r.documenten(&access).await.unwrap().rows.len();
    let first = r.post_document(&access, &key(1), letter(BriefSoort::Bezwaar)).await.unwrap();
    assert_eq!(first.kenmerk.as_deref(), Some(refused.identificatie.as_str()));
    let again = r.post_document(&access, &key(1), letter(BriefSoort::Bezwaar)).await.unwrap();
    assert_eq!(first, again);
    let documents = r.documenten(&access).await.unwrap().rows;
    assert_eq!(documents.len(), before + 2, "the letter and its confirmation");
    let events = |zaken: Vec<Zaak>| -> Vec<GebeurtenisSoort> {
        let zaak = zaken.into_iter().find(|z| z.id == refused.id).unwrap();
        zaak.gebeurtenissen.into_iter().map(|event| event.soort).collect()
    };
    assert!(events(r.zaken(&access).await.unwrap().rows).contains(&GebeurtenisSoort::BezwaarOntvangen));
    // The grounds come later, and are no second bezwaar.
    r.post_document(&access, &key(2), letter(BriefSoort::Bezwaar)).await.unwrap();
    let all = events(r.zaken(&access).await.unwrap().rows);
    assert_eq!(all.iter().filter(|soort| **soort == GebeurtenisSoort::BezwaarOntvangen).count(), 1);
    assert!(all.contains(&GebeurtenisSoort::InformatieOntvangen));
}

#[tokio::test]
async fn a_persoonlijk_plan_that_comes_in_is_an_event_of_its_zaak_once() {
    use municipal_api::{BriefSoort, GebeurtenisSoort};
    let opened = open("assen");
    let (r, access) = (&opened.registry, opened.own("geertje"));
    let reported = r.post_melding(&access, &key(1), melding("Zij valt vaak.")).await.unwrap();
    let plan = NieuwDocument {
        titel: "Persoonlijk plan".to_owned(),
        zaak_id: Some(reported.id.clone()),
        soort: Some(BriefSoort::PersoonlijkPlan),
        inhoud: base64::Engine::encode(&base64::engine::general_purpose::STANDARD, b"%PDF-1.7 x"),
        formaat: "application/pdf".to_owned(),
    };
    for _ in 0..2 {
        let receipt = r.post_document(&access, &key(2), plan.clone()).await.unwrap();
        assert_eq!(receipt.kenmerk, reported.kenmerk);
    }
    let zaken = r.zaken(&access).await.unwrap().rows;
    let zaak = zaken.into_iter().find(|zaak| zaak.id == reported.id).unwrap();
    let received =
        zaak.gebeurtenissen.iter().filter(|e| e.soort == GebeurtenisSoort::PersoonlijkPlanOntvangen);
    assert_eq!(received.map(|event| event.datum).collect::<Vec<_>>(), [TODAY]);
}
