//! Zaken: who sees which, with what hangs on them.

use crate::{
    stand_in::openzaak::{OpenZaak, id},
    support::{CARER, CLIENT, OTHER, Town, bsn, mandated, own},
};
use gateway::registry::{MunicipalRegistry, Registry, RegistryError, SINGLE_ZAKEN};
use municipal_api::{Bevoegdheid, GebeurtenisSoort, Resultaat};
use serde_json::{Value, json};

async fn ids(registry: &MunicipalRegistry, access: &gateway::registry::Access) -> Vec<String> {
    let mut ids: Vec<String> = registry.zaken(access).await.unwrap().rows.into_iter().map(|z| z.id).collect();
    ids.sort();
    ids
}

fn zaak(n: usize) -> String {
    id(0x10, n)
}

#[tokio::test]
async fn a_zaak_comes_with_its_stages_besluit_and_documents() {
    let town = OpenZaak::start().await;
    let url = town.zaak(1, 1, CLIENT);
    town.status(1, &url, 13, "2026-10-05T22:30:00Z");
    town.status(1, &url, 14, "2026-10-20T12:00:00Z");
    let document = town.document(1, &url, json!({}), b"%PDF-besluit");
    town.besluit(1, &url, Some(&document));
    town.rol(
        1,
        &url,
        13,
        CLIENT,
        json!({
            "betrokkeneType": "organisatorische_eenheid", "omschrijvingGeneriek": "behandelaar",
            "betrokkeneIdentificatie": { "naam": "Team Wmo", "identificatie": "7" }
        }),
    );
    let resultaat = town.url("/zaken/api/v1/resultaten/1");
    town.put("zaken/resultaten", json!({ "url": resultaat, "zaak": url, "resultaattype": town.rows("catalogi/resultaattypen")[0]["url"] }));
    town.change("zaken/zaken", &url, "resultaat", json!(resultaat));

    for bare in [false, true] {
        town.db.lock().unwrap().bare = bare;
        let registry = Town::default()
            .zgw_with("zaaksysteem", &town, "zaaktypen.WMO-AANVRAAG = { categorie = \"12\", wet = \"wmo\" }")
            .now();
        let found = registry.zaken(&own(CLIENT)).await.unwrap();
        assert!(found.stale.is_empty());
        let row = &found.rows[0];
        assert_eq!((row.id.as_str(), row.omschrijving.as_str()), (zaak(1).as_str(), "Aanvraag Wmo"));
        assert_eq!(row.categorie.as_deref(), Some("12"));
        assert_eq!(row.status.as_deref(), Some("Uw vraag: besluit genomen."));
        assert_eq!(row.behandelaar.as_deref(), Some("Team Wmo"));
        let events: Vec<_> = row.gebeurtenissen.iter().map(|g| (&g.soort, g.datum.to_string())).collect();
        assert_eq!(
            events,
            [
                (&GebeurtenisSoort::AanvraagOntvangen, "2026-10-01".to_owned()),
                // Half past midnight in the Netherlands.
                (&GebeurtenisSoort::InformatieGevraagd, "2026-10-06".to_owned()),
                (&GebeurtenisSoort::BesluitVerzonden, "2026-10-21".to_owned()),
            ]
        );
        let besluit = &row.besluiten[0];
        assert_eq!(besluit.uiterlijke_reactiedatum.unwrap().to_string(), "2026-12-02");
        // A server without `expand` does not tell the sort of result; the besluit's own words do.
        assert_eq!(besluit.resultaat, Resultaat::Toegewezen);
        assert_eq!(besluit.document_id, Some(id(0x20, 1)));
        let documents = registry.documenten(&own(CLIENT)).await.unwrap().rows;
        assert_eq!((documents.len(), documents[0].zaak_id.clone()), (1, Some(zaak(1))));
        let content = registry.inhoud(&own(CLIENT), &id(0x20, 1)).await.unwrap();
        assert_eq!(
            (content.naam.clone(), content.bytes().await.unwrap()),
            ("beschikking.pdf".to_owned(), b"%PDF-besluit".as_slice().into())
        );
        let not_own = registry.inhoud(&own(OTHER), &id(0x20, 1)).await;
        assert!(matches!(not_own, Err(RegistryError::NotFound)));
    }
}

#[tokio::test]
async fn both_layouts_of_a_zaak_filed_for_somebody_are_seen_by_both() {
    let town = OpenZaak::start().await;
    let giver = json!({ "omschrijvingGeneriek": "belanghebbende", "indicatieMachtiging": "machtiginggever" });
    let context = json!({
        "source": "digid", "levelOfAssurance": "x", "representee": { "identifierType": "bsn", "identifier": CLIENT },
        "mandate": { "services": [{ "id": "d" }] }
    });
    // The mantelzorger is initiator, the client concerned by it.
    let first = town.zaak(1, 1, CARER);
    town.db.lock().unwrap().rows.get_mut("zaken/rollen").unwrap().clear();
    town.rol(1, &first, 11, CARER, json!({
        "omschrijvingGeneriek": "initiator", "indicatieMachtiging": "gemachtigde", "authenticatieContext": context
    }));
    town.rol(1, &first, 12, CLIENT, giver.clone());
    // The client is initiator, and somebody without a context acts.
    let second = town.zaak(2, 1, OTHER);
    town.db.lock().unwrap().rows.get_mut("zaken/rollen").unwrap().retain(|r| r["zaak"] != second.as_str());
    town.rol(
        2,
        &second,
        11,
        CLIENT,
        json!({ "omschrijvingGeneriek": "initiator", "indicatieMachtiging": "machtiginggever" }),
    );
    town.rol(
        2,
        &second,
        12,
        CARER,
        json!({ "omschrijvingGeneriek": "belanghebbende", "indicatieMachtiging": "gemachtigde" }),
    );
    // The client's own, and one of the mantelzorger's own.
    town.zaak(3, 1, CLIENT);
    town.zaak(4, 1, CARER);

    let registry = Town::default().zgw("zaaksysteem", &town).now();
    assert_eq!(ids(&registry, &own(CLIENT)).await, [zaak(1), zaak(2), zaak(3)]);
    assert_eq!(
        ids(&registry, &own(CARER)).await,
        [zaak(4)],
        "what somebody does for another is not the own dossier"
    );
    // With a machtiging for the whole dossier all of it, with none only the zaken in question.
    assert_eq!(ids(&registry, &mandated(CARER, CLIENT)).await, [zaak(1), zaak(2), zaak(3)]);
    let mandates = registry.mandates(&bsn(CARER), "2026-11-22".parse().unwrap()).await.unwrap().rows;
    assert_eq!(mandates.len(), 1);
    assert_eq!(mandates[0].client, bsn(CLIENT));
    let scopes = mandates[0].machtiging.bevoegdheden.clone();
    assert_eq!(scopes, [Bevoegdheid::Lezen, Bevoegdheid::Other(SINGLE_ZAKEN.into())]);
    let mut narrow = mandated(CARER, CLIENT);
    narrow.mandate = Some(scopes);
    assert_eq!(ids(&registry, &narrow).await, [zaak(1), zaak(2)]);
    assert!(registry.mandates(&bsn(OTHER), "2026-11-22".parse().unwrap()).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn nothing_secret_internal_or_of_somebody_else_is_shown() {
    let town = OpenZaak::start().await;
    let good = town.zaak(1, 1, CLIENT);
    let secret = town.zaak(2, 1, CLIENT);
    town.change("zaken/zaken", &secret, "vertrouwelijkheidaanduiding", json!("geheim"));
    let unsaid = town.zaak(3, 1, CLIENT);
    town.change("zaken/zaken", &unsaid, "vertrouwelijkheidaanduiding", Value::Null);
    town.zaak(4, 3, CLIENT);
    town.zaak(5, 1, OTHER);
    let old = town.zaak(6, 1, OTHER);
    town.rol(
        6,
        &old,
        12,
        CLIENT,
        json!({ "omschrijvingGeneriek": "belanghebbende", "eindeGeldigheid": "2026-11-01" }),
    );
    let adviser = town.zaak(7, 1, OTHER);
    town.rol(7, &adviser, 12, CLIENT, json!({ "omschrijvingGeneriek": "adviseur" }));
    town.document(1, &good, json!({ "vertrouwelijkheidaanduiding": "geheim" }), b"x");
    town.document(2, &good, json!({ "status": "in_bewerking" }), b"x");
    town.document(3, &good, json!({ "vertrouwelijkheidaanduiding": null }), b"x");
    town.document(4, &good, json!({}), b"x");
    town.document(5, &secret, json!({}), b"x");

    for (ignores_filters, bare) in [(false, false), (true, false), (true, true)] {
        town.db.lock().unwrap().ignores_filters = ignores_filters;
        town.db.lock().unwrap().bare = bare;
        let registry = Town::default().zgw("zaaksysteem", &town).now();
        assert_eq!(
            ids(&registry, &own(CLIENT)).await,
            [zaak(1)],
            "filters ignored: {ignores_filters}, bare: {bare}"
        );
        let documents = registry.documenten(&own(CLIENT)).await.unwrap().rows;
        assert_eq!(documents.iter().map(|d| d.id.clone()).collect::<Vec<_>>(), [id(0x20, 4)]);
        for hidden in [1, 2, 3, 5] {
            assert!(registry.inhoud(&own(CLIENT), &id(0x20, hidden)).await.is_err());
        }
    }
    let registry = Town::default()
        .zgw("zaaksysteem", &town)
        .with("visible.internal_zaaktypen = [\"WMO-AANVRAAG\"]")
        .now();
    assert!(ids(&registry, &own(CLIENT)).await.is_empty());
    town.change("zaken/zaken", &good, "status", Value::Null);
    let registry = Town::default().zgw("zaaksysteem", &town).with("visible.without_status = false").now();
    assert!(ids(&registry, &own(CLIENT)).await.is_empty());
}

#[tokio::test]
async fn opvang_goes_to_no_gemachtigde() {
    let town = OpenZaak::start().await;
    let shelter = town.zaak(1, 4, CLIENT);
    town.document(1, &shelter, json!({}), b"x");
    let help = town.zaak(2, 1, CLIENT);
    town.document(2, &help, json!({}), b"x");
    // A letter that belongs to both would tell.
    let both = town.document(3, &help, json!({}), b"x");
    town.link(4, &shelter, &both);
    for line in [
        "visible.hidden_zaaktypen = [\"WMO-OPVANG\"]",
        "visible.hidden_categories = []\nsources.zaaksysteem.zaaktypen.WMO-OPVANG.categorie = \"16\"",
        "visible.hidden_categories = [\"03\"]\nsources.zaaksysteem.zaaktypen.WMO-OPVANG.categorie = \"3\"",
    ] {
        let (top, extra) = line.split_once('\n').unwrap_or((line, ""));
        let extra = extra.replace("sources.zaaksysteem.", "");
        let registry = Town::default().with(top).zgw_with("zaaksysteem", &town, &extra).now();
        assert_eq!(ids(&registry, &own(CLIENT)).await.len(), 2);
        assert_eq!(ids(&registry, &mandated(CARER, CLIENT)).await, [zaak(2)], "{line}");
        let documents = registry.documenten(&mandated(CARER, CLIENT)).await.unwrap().rows;
        assert_eq!(documents.iter().map(|d| d.id.clone()).collect::<Vec<_>>(), [id(0x20, 2)], "{line}");
        assert!(registry.inhoud(&mandated(CARER, CLIENT), &id(0x20, 1)).await.is_err());
        registry.inhoud(&own(CLIENT), &id(0x20, 1)).await.unwrap();
    }
}

#[tokio::test]
async fn a_hundred_and_five_zaken_over_two_pages() {
    let town = OpenZaak::start().await;
    for n in 1..=105 {
        town.zaak(n, 1, CLIENT);
    }
    town.db.lock().unwrap().bare = true;
    let registry = Town::default().zgw("zaaksysteem", &town).now();
    assert_eq!(ids(&registry, &own(CLIENT)).await.len(), 105);
    // A next page elsewhere is not followed: our token would go along.
    let elsewhere = OpenZaak::start().await;
    town.db.lock().unwrap().next_at = Some(elsewhere.server.root.clone());
    let registry = Town::default().zgw("zaaksysteem", &town).now();
    assert!(matches!(registry.zaken(&own(CLIENT)).await, Err(RegistryError::Unavailable(_))));
    assert!(elsewhere.server.seen().is_empty());
}

#[tokio::test]
async fn a_changed_zaak_is_seen_although_its_etag_never_changes() {
    let town = OpenZaak::start().await;
    let url = town.zaak(1, 1, CLIENT);
    let registry = Town::default().zgw("zaaksysteem", &town).now();
    assert_eq!(
        registry.zaken(&own(CLIENT)).await.unwrap().rows[0].status.as_deref(),
        Some("Uw vraag: ontvangen.")
    );
    town.status(1, &url, 12, "2026-11-01T09:00:00Z");
    assert_eq!(
        registry.zaken(&own(CLIENT)).await.unwrap().rows[0].status.as_deref(),
        Some("Uw vraag: in behandeling.")
    );
}
