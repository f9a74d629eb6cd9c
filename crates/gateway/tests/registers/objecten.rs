//! Records of objecttypen: read, checked, made once, changed.

use crate::{
    stand_in::{Reply, objects::Objects, openzaak::OpenZaak},
    support::{CARER, CLIENT, Hand, OTHER, Town, mandated, own},
};
use gateway::registry::{Registry, RegistryError, SINGLE_ZAKEN};
use municipal_api::{
    AfspraakAntwoord, Antwoord, Bevoegdheid, NieuwBericht, NieuweAfspraak, NieuweTaak, TaakStatus,
    TaakWijziging,
};
use serde_json::{Value, json};

fn budget(bsn: &str) -> Value {
    json!({
        "bsn": bsn, "omschrijving": "Begeleiding", "toegekendCent": 1_200_000, "ingangsdatum": "2026-01-01",
        "einddatum": "2026-12-31", "peildatum": "2026-11-01", "categorie": null, "overeenkomsten": null,
        "declaraties": [{ "id": "d", "datum": "2026-02-01", "cent": 45_000, "overeenkomstId": null }]
    })
}

#[tokio::test]
async fn records_are_read_and_checked_to_be_the_person_s_own() {
    let objects = Objects::start().await;
    objects.put("pgb-budget", budget(CLIENT));
    objects.put("pgb-budget", budget(OTHER));
    objects.put("pgb-budget", json!({ "bsn": CLIENT, "omschrijving": "half" }));
    objects.put("taak", json!({ "bsn": CLIENT, "titel": "Boodschappen", "status": "open", "door": null }));
    let registry = Town::default().objecten("objecten", &objects).now();
    for ignores in [false, true] {
        *objects.ignores_filters.lock().unwrap() = ignores;
        let budgets = registry.pgb_budgetten(&own(CLIENT)).await.unwrap().rows;
        assert_eq!(
            (budgets.len(), budgets[0].declaraties[0].cent),
            (1, 45_000),
            "filters ignored: {ignores}"
        );
        assert_eq!(registry.taken(&own(CLIENT)).await.unwrap().rows.len(), 1);
    }
    let mut less = mandated(CARER, CLIENT);
    less.mandate = Some(vec![Bevoegdheid::Lezen]);
    assert!(registry.pgb_budgetten(&less).await.unwrap().rows.is_empty(), "money is a scope of its own");
}

#[tokio::test]
async fn the_same_key_makes_one_record_also_when_the_answer_was_lost() {
    let objects = Objects::start().await;
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let town = Town::default().objecten("objecten", &objects);
    let (one, two) = (town.open(clock.clone()), town.open(clock.clone()));
    let taak = |titel: &str| NieuweTaak { titel: titel.into(), uiterlijk: None };
    let key = "0123456789abcdef";
    objects.server.fault(|seen, work| {
        (seen.method == "POST" && seen.path.ends_with("/objects")).then(|| Reply { lost: true, ..work() })
    });
    let first = one.post_taak(&own(CLIENT), key, taak("Ramen")).await.unwrap();
    objects.server.mend();
    clock.set("2026-11-22T10:05:00Z");
    let again = two.post_taak(&own(CLIENT), key, taak("Ramen")).await.unwrap();
    assert_eq!(first, again, "the first receipt, the moment included");
    let other = two.post_taak(&own(CLIENT), key, taak("Deuren")).await;
    assert!(matches!(other, Err(RegistryError::Conflict)));
    // Two people may choose the same key.
    two.post_taak(&own(OTHER), key, taak("Ramen")).await.unwrap();
    assert_eq!(objects.of("taak").len(), 2);
    // Two instances at once.
    let (access, key) = (own(CLIENT), "another-key-00000");
    let (a, b) =
        tokio::join!(one.post_taak(&access, key, taak("Tuin")), two.post_taak(&access, key, taak("Tuin")));
    assert_eq!(a.unwrap().id, b.unwrap().id);
    assert_eq!(objects.of("taak").len(), 3);
}

#[tokio::test]
async fn a_change_names_its_version() {
    let objects = Objects::start().await;
    let registry = Town::default().objecten("objecten", &objects).now();
    let moment = "2026-12-01T13:00:00Z".parse().unwrap();
    let new = NieuweAfspraak { titel: "Gesprek".into(), moment, duur_minuten: 60, zaak_id: None };
    let made = registry.post_afspraak(&own(CLIENT), "key-key-key-key-1", new).await.unwrap();
    let row = registry.afspraken(&own(CLIENT)).await.unwrap().rows.remove(0);
    assert_eq!(
        (row.id.clone(), row.tijd.to_string(), row.zone.as_str()),
        (made.id, "14:00:00".into(), "Europe/Amsterdam")
    );
    let yes = AfspraakAntwoord { antwoord: Antwoord::Geaccepteerd, voorstel: None };
    let no = AfspraakAntwoord { antwoord: Antwoord::Afgewezen, voorstel: None };
    let stale = registry.patch_afspraak(&own(CLIENT), &row.id, "x", yes.clone()).await;
    assert!(matches!(stale, Err(RegistryError::PreconditionFailed)));
    registry.patch_afspraak(&own(CLIENT), &row.id, &row.etag, yes.clone()).await.unwrap();
    // The same answer again, after its answer was lost; another one with the old version.
    registry.patch_afspraak(&own(CLIENT), &row.id, &row.etag, yes).await.unwrap();
    let late = registry.patch_afspraak(&own(CLIENT), &row.id, &row.etag, no.clone()).await;
    assert!(matches!(late, Err(RegistryError::PreconditionFailed)));
    let of_other = registry.patch_afspraak(&own(OTHER), &row.id, &row.etag, no).await;
    assert!(matches!(of_other, Err(RegistryError::NotFound)));
    assert_eq!(registry.afspraken(&own(CLIENT)).await.unwrap().rows[0].antwoord, Antwoord::Geaccepteerd);

    registry
        .post_taak(&own(CLIENT), "key-key-key-key-2", NieuweTaak { titel: "x".into(), uiterlijk: None })
        .await
        .unwrap();
    let taak = registry.taken(&own(CLIENT)).await.unwrap().rows.remove(0);
    let done = TaakWijziging { status: TaakStatus::Gedaan };
    registry.patch_taak(&own(CLIENT), &taak.id, &taak.etag, done).await.unwrap();
    let taak = registry.taken(&own(CLIENT)).await.unwrap().rows.remove(0);
    assert_eq!((taak.status, taak.door.as_deref()), (TaakStatus::Gedaan, Some("Inwoner")));
    let open = TaakWijziging { status: TaakStatus::Open };
    registry.patch_taak(&own(CLIENT), &taak.id, &taak.etag, open).await.unwrap();
    assert_eq!(registry.taken(&own(CLIENT)).await.unwrap().rows[0].door, None);
}

#[tokio::test]
async fn messages_name_what_their_writer_sees_and_a_chat_stays_between_two() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    town.zaak(1, 1, CLIENT);
    town.zaak(2, 1, OTHER);
    let registry = Town::default().zgw("zaaksysteem", &town).objecten("objecten", &objects).now();
    let message = |zaak: Option<usize>, chat: bool, bijlagen: Vec<String>| NieuwBericht {
        zaak_id: zaak.map(|n| crate::stand_in::openzaak::id(0x10, n)),
        tekst: "Dag".into(),
        bijlagen,
        chat,
    };
    registry.post_bericht(&own(CLIENT), "key-key-key-key-1", message(Some(1), false, vec![])).await.unwrap();
    registry
        .post_bericht(&mandated(CARER, CLIENT), "key-key-key-key-2", message(None, true, vec![]))
        .await
        .unwrap();
    registry.post_bericht(&own(CLIENT), "key-key-key-key-3", message(None, true, vec![])).await.unwrap();
    for wrong in [message(Some(2), false, vec![]), message(None, false, vec!["x".into()])] {
        let refused = registry.post_bericht(&own(CLIENT), "key-key-key-key-4", wrong).await;
        assert!(matches!(refused, Err(RegistryError::Invalid(_))), "{refused:?}");
    }
    assert_eq!(registry.berichten(&own(CLIENT)).await.unwrap().rows.len(), 3);
    let seen = registry.berichten(&mandated(CARER, CLIENT)).await.unwrap().rows;
    assert_eq!((seen.len(), seen.iter().filter(|row| row.chat).count()), (2, 1), "another's chat stays away");
    registry.record_inzage(&mandated(CARER, CLIENT), "zaken").await.unwrap();
    registry.record_inzage(&mandated(CARER, CLIENT), "zaken").await.unwrap();
    assert_eq!(registry.inzagen(&own(CLIENT)).await.unwrap().rows.len(), 2);
    assert!(registry.inzagen(&mandated(CARER, CLIENT)).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn a_machtiging_for_single_zaken_opens_no_tasks() {
    let objects = Objects::start().await;
    let registry = Town::default().objecten("objecten", &objects).now();
    let taak = || NieuweTaak { titel: "Ramen".into(), uiterlijk: None };
    let made = registry.post_taak(&own(CLIENT), "0123456789abcdef", taak()).await.unwrap();
    let etag = registry.taken(&own(CLIENT)).await.unwrap().rows[0].etag.clone();
    let mut narrow = mandated(CARER, CLIENT);
    narrow.mandate = Some(vec![Bevoegdheid::Lezen, Bevoegdheid::Other(SINGLE_ZAKEN.into())]);
    let posted = registry.post_taak(&narrow, "0123456789abcdef", taak()).await;
    assert!(matches!(posted, Err(RegistryError::Forbidden)), "{posted:?}");
    let change = || TaakWijziging { status: TaakStatus::Gedaan };
    let changed = registry.patch_taak(&narrow, &made.id, &etag, change()).await;
    assert!(matches!(changed, Err(RegistryError::Forbidden)), "{changed:?}");
    registry.patch_taak(&mandated(CARER, CLIENT), &made.id, &etag, change()).await.unwrap();
}

#[tokio::test]
async fn an_appointment_that_another_instance_learned_of_can_be_answered() {
    let objects = Objects::start().await;
    let town = Town::default().with("freshness.fresh_seconds = 600").objecten("objecten", &objects);
    let (here, there) = (town.now(), town.now());
    assert!(here.afspraken(&own(CLIENT)).await.unwrap().rows.is_empty());
    let new = NieuweAfspraak {
        titel: "Gesprek".into(),
        moment: "2026-12-01T09:00:00Z".parse().unwrap(),
        duur_minuten: 60,
        zaak_id: None,
    };
    let made = there.post_afspraak(&own(CLIENT), "0123456789abcdef", new).await.unwrap();
    let etag = there.afspraken(&own(CLIENT)).await.unwrap().rows[0].etag.clone();
    let yes = AfspraakAntwoord { antwoord: Antwoord::Geaccepteerd, voorstel: None };
    here.patch_afspraak(&own(CLIENT), &made.id, &etag, yes.clone()).await.unwrap();
    let other = here.patch_afspraak(&own(OTHER), &made.id, &etag, yes).await;
    assert!(matches!(other, Err(RegistryError::NotFound)), "{other:?}");
}
