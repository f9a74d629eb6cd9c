//! Who sees what.

use super::*;
use jiff::ToSpan;
use municipal_api::{Bevoegdheid, GebeurtenisSoort};

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
                assert_eq!(
                    (document.formaat.as_str(), content.formaat.as_str()),
                    ("application/pdf", "application/pdf")
                );
                assert!(content.naam.ends_with(".pdf") && content.naam.is_ascii(), "{}", content.naam);
                let bytes = content.bytes().await.unwrap();
                assert!(bytes.starts_with(b"%PDF-1.7"), "{}", document.id);
                assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "{}", document.id);
                assert_eq!(document.grootte, bytes.len() as u64);
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
    let message = NieuwBericht {
        zaak_id: Some(hidden.to_owned()),
        tekst: "x".to_owned(),
        bijlagen: Vec::new(),
        chat: false,
    };
    assert!(matches!(r.post_bericht(&sister, &key(1), message).await, Err(RegistryError::Invalid(_))));
    let along =
        NieuwBericht { zaak_id: None, tekst: "x".to_owned(), bijlagen: vec![document.id], chat: false };
    assert!(matches!(r.post_bericht(&sister, &key(2), along).await, Err(RegistryError::Invalid(_))));
}

#[tokio::test]
async fn a_machtiging_opens_what_it_says_from_its_first_day_to_its_last() {
    let opened = open("assen");
    let r = &opened.registry;
    let names = |mandates: Vec<Mandate>| mandates.into_iter().map(|m| m.naam).collect::<Vec<_>>();
    assert_eq!(names(r.mandates(&opened.bsn("marijke"), TODAY).await.unwrap().rows), ["Geertje de Boer"]);
    assert!(r.mandates(&opened.bsn("tineke"), TODAY).await.unwrap().rows.is_empty(), "hers has ended");
    assert_eq!(names(r.mandates(&opened.bsn("annie"), TODAY).await.unwrap().rows), ["Willem Kuipers"]);
    let later = TODAY.saturating_add(30.days());
    assert_eq!(r.mandates(&opened.bsn("annie"), later).await.unwrap().rows.len(), 2, "one begins later");
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
async fn a_dossier_can_hold_many_zaken() {
    let dir = tempfile::tempdir().unwrap();
    let mut copied = profile("assen");
    copied.copy_zaken(9);
    let registry = DemoRegistry::open(&dir.path().join("r.sqlite3"), copied, Arc::new(At(TODAY))).unwrap();
    let opened = Opened { registry, dir, id: "assen" };
    for person in ["geertje", "willem", "yusuf", "sanne"] {
        assert_eq!(opened.registry.zaken(&opened.own(person)).await.unwrap().rows.len(), 9, "{person}");
    }
}
