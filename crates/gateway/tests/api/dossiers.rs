//! Who sees which dossier, and what of it.

use crate::support::{ANNA, BERT, CAREL, Call, DORA, Mood, World, bsn, day};
use gateway::{Secret, config::ClaimPath};
use municipal_api::{Bevoegdheid, Dossier, Ik, Machtiging, Pagina, ToegangSoort, Zaak};
use serde_json::json;
use std::sync::atomic::Ordering::SeqCst;

fn dossier(id: &str) -> String {
    format!("/v1/dossiers/{id}")
}

#[tokio::test]
async fn a_person_sees_the_own_dossier_and_those_of_clients() {
    let world = World::new().await;
    let ik: Ik = world.get(&world.token(BERT), "/v1/ik").await.json();
    assert_eq!(ik.naam, "Bert de Vries");
    assert_eq!(ik.sessie.inactief_seconden, 900);
    assert_eq!(ik.sessie.eindigt.to_string(), "2026-11-21T11:15:00Z");
    let seen: Vec<_> = ik.dossiers.iter().map(|d| (d.naam.as_str(), &d.soort)).collect();
    assert_eq!(seen, [("Bert de Vries", &ToegangSoort::Eigen), ("Anna Jansen", &ToegangSoort::Gemachtigd)]);
    for toegang in &ik.dossiers {
        assert_eq!(toegang.id.len(), 43);
        assert_eq!(world.get(&world.token(BERT), &dossier(&toegang.id)).await.status, 200);
    }
    let text = world.get(&world.token(BERT), "/v1/ik").await.text();
    assert!(!text.contains(ANNA) && !text.contains(BERT));
}

#[tokio::test]
async fn a_machtiging_for_oneself_takes_nothing_away() {
    let world = World::new().await;
    world.registry.change(ANNA, |p| p.machtigingen[0].0 = ANNA.into());
    let ik: Ik = world.get(&world.token(ANNA), "/v1/ik").await.json();
    assert_eq!(ik.dossiers.iter().map(|d| &d.soort).collect::<Vec<_>>(), [&ToegangSoort::Eigen]);
}

#[tokio::test]
async fn somebody_from_elsewhere_has_clients_and_no_own_dossier() {
    let world = World::new().await;
    world.registry.change(ANNA, |p| p.machtigingen[0].0 = DORA.into());
    let ik: Ik = world.get(&world.token(DORA), "/v1/ik").await.json();
    assert_eq!(
        (ik.naam.as_str(), ik.dossiers.len()),
        ("Bert de Vries", 1),
        "the name that the machtiging gives"
    );
    assert_eq!(ik.dossiers[0].soort, ToegangSoort::Gemachtigd);
}

#[tokio::test]
async fn another_persons_dossier_looks_like_one_that_does_not_exist() {
    let world = World::new().await;
    let annas = world.dossier(&world.token(ANNA), "Anna Jansen").await;
    let carel = world.token(CAREL);
    for path in ["", "/zaken", "/documenten/d-brief/inhoud", "/gebeurtenissen"] {
        let mut hers =
            world.get(&carel, &format!("{}{path}", dossier(&annas))).await.problem(404, "niet-gevonden");
        let mut nobodys =
            world.get(&carel, &format!("{}{path}", dossier("AAAA"))).await.problem(404, "niet-gevonden");
        (hers.instance, nobodys.instance) = (None, None);
        assert_eq!(hers, nobodys);
    }
    // A BSN is no id, not even the own one.
    world.get(&carel, &dossier(CAREL)).await.problem(404, "niet-gevonden");
}

#[tokio::test]
async fn a_machtiging_counts_from_its_first_to_its_last_day() {
    let world = World::new().await;
    let bert = world.token(BERT);
    let id = world.dossier(&bert, "Anna Jansen").await;
    // It ends on the 22nd; now it is the 21st, 12:00 in the Netherlands.
    assert_eq!(world.get(&bert, &dossier(&id)).await.status, 200);
    world.clock.advance(35 * 60 * 60 + 59 * 60);
    assert_eq!(world.get(&world.token(BERT), &dossier(&id)).await.status, 200, "22:59 UTC is 23:59 there");
    world.clock.advance(60);
    world.get(&world.token(BERT), &dossier(&id)).await.problem(404, "niet-gevonden");
    let ik: Ik = world.get(&world.token(BERT), "/v1/ik").await.json();
    assert_eq!(ik.dossiers.len(), 1);
    world.registry.change(ANNA, |p| {
        p.machtigingen[0].1.einddatum = None;
        p.machtigingen[0].1.ingangsdatum = day("2026-11-24");
    });
    world.get(&world.token(BERT), &dossier(&id)).await.problem(404, "niet-gevonden");
    world.clock.advance(24 * 60 * 60);
    assert_eq!(world.get(&world.token(BERT), &dossier(&id)).await.status, 200);
}

#[tokio::test]
async fn a_withdrawn_machtiging_ends_at_once() {
    let world = World::new().await;
    let bert = world.token(BERT);
    let zaken = format!("{}/zaken", dossier(&world.dossier(&bert, "Anna Jansen").await));
    assert_eq!(world.get(&bert, &zaken).await.status, 200);
    world.registry.change(ANNA, |p| p.machtigingen.clear());
    world.get(&bert, &zaken).await.problem(404, "niet-gevonden");
}

#[tokio::test]
async fn ids_of_the_key_before_are_accepted_and_not_given_out() {
    let world = World::new().await;
    let anna = world.token(ANNA);
    let old = world.dossier(&anna, "Anna Jansen").await;
    let later = world.another(|c| {
        c.dossier.previous_key = Some(c.dossier.key.clone());
        c.dossier.key = Secret::new([8; 32]);
    });
    let new = later.dossier(&anna, "Anna Jansen").await;
    assert_ne!(old, new);
    let answer: Dossier = later.get(&anna, &dossier(&old)).await.json();
    assert_eq!(answer.id, old);
    assert_eq!(answer.etags, later.get(&anna, &dossier(&new)).await.json::<Dossier>().etags);
    let after = world.another(|c| c.dossier.key = Secret::new([8; 32]));
    after.get(&anna, &dossier(&old)).await.problem(404, "niet-gevonden");
}

#[tokio::test]
async fn a_machtiging_opens_what_its_scopes_say() {
    let world = World::new().await;
    world.registry.change(ANNA, |p| p.machtigingen[0].1.bevoegdheden = vec![Bevoegdheid::Geld]);
    let bert = world.token(BERT);
    let id = world.dossier(&bert, "Anna Jansen").await;
    let seen: Dossier = world.get(&bert, &dossier(&id)).await.json();
    assert_eq!(seen.etags.keys().collect::<Vec<_>>(), ["pgb-budgetten"]);
    assert_eq!(world.get(&bert, &format!("{}/pgb-budgetten", dossier(&id))).await.status, 200);
    for closed in ["zaken", "berichten", "documenten", "documenten/d-brief/inhoud", "inzagen"] {
        world.get(&bert, &format!("{}/{closed}", dossier(&id))).await.problem(403, "geen-bevoegdheid");
    }
}

#[tokio::test]
async fn who_looked_is_for_the_person_alone_and_so_are_the_other_machtigingen() {
    let world = World::new().await;
    let (anna, bert) = (world.token(ANNA), world.token(BERT));
    let id = world.dossier(&bert, "Anna Jansen").await;
    world.get(&bert, &format!("{}/inzagen", dossier(&id))).await.problem(403, "geen-bevoegdheid");
    assert_eq!(world.get(&anna, &format!("{}/inzagen", dossier(&id))).await.status, 200);
    let machtigingen = format!("{}/machtigingen", dossier(&id));
    let all: Pagina<Machtiging> = world.get(&anna, &machtigingen).await.json();
    assert_eq!(all.resultaten.iter().map(|m| m.id.as_str()).collect::<Vec<_>>(), ["m-ander", "m-bert"]);
    let own: Pagina<Machtiging> = world.get(&bert, &machtigingen).await.json();
    assert_eq!(own.resultaten.iter().map(|m| m.id.as_str()).collect::<Vec<_>>(), ["m-bert"]);
}

#[tokio::test]
async fn looks_are_recorded_for_a_gemachtigde_where_something_was_shown() {
    let world = World::new().await;
    let (anna, bert) = (world.token(ANNA), world.token(BERT));
    let id = world.dossier(&bert, "Anna Jansen").await;
    let zaken = format!("{}/zaken", dossier(&id));
    let looks = || {
        world
            .registry
            .person(ANNA)
            .inzagen
            .iter()
            .map(|i| (i.door.clone(), i.wat.clone()))
            .collect::<Vec<_>>()
    };
    let _: Pagina<Zaak> = world.get(&anna, &zaken).await.json();
    assert!(looks().is_empty(), "her own look is none");
    let shown = world.get(&bert, &zaken).await;
    assert_eq!(looks(), [("Bert de Vries".into(), "zaken".into())]);
    let again = crate::support::Call::get(&zaken).token(&bert).header("if-none-match", shown.etag());
    assert_eq!(world.call(again).await.status, 304);
    world.get(&bert, &dossier(&id)).await;
    assert_eq!(looks().len(), 1, "unchanged shows nothing");
    world.get(&bert, &format!("{}/documenten/d-brief/inhoud", dossier(&id))).await;
    assert_eq!(looks()[1], ("Bert de Vries".into(), "inhoud".into()));
}

#[tokio::test]
async fn every_question_names_who_asks_and_about_whom() {
    let world = World::new().await;
    let before = world.registry.questions.load(SeqCst);
    let carel: Pagina<Zaak> = {
        let token = world.token(CAREL);
        let id = world.dossier(&token, "Carel Smit").await;
        world.get(&token, &format!("{}/zaken", dossier(&id))).await.json()
    };
    assert_eq!(carel.resultaten.iter().map(|z| z.id.as_str()).collect::<Vec<_>>(), ["z-carel"]);
    assert!(world.registry.questions.load(SeqCst) > before);
    assert_eq!(format!("{:?}", bsn(CAREL)), "Bsn(…)");
}

#[tokio::test]
async fn a_registry_that_is_away_hides_its_own_part_alone() {
    let world = World::with(|c| {
        c.identity.claims.represented = Some(ClaimPath(vec!["represents".into(), "bsn".into()]));
        c.identity.represented_scopes = vec![Bevoegdheid::Lezen, Bevoegdheid::Berichten];
    })
    .await;
    let bert = world.token(BERT);
    let (own, annas) =
        (world.dossier(&bert, "Bert de Vries").await, world.dossier(&bert, "Anna Jansen").await);
    let before: Dossier = world.get(&bert, &dossier(&own)).await.json();
    world.registry.records_away.store(true, SeqCst);
    world.registry.change(BERT, |_| ());
    let world = world.another(|_| ());

    let ik: Ik = world.get(&bert, "/v1/ik").await.json();
    assert_eq!(ik.dossiers.iter().map(|d| d.naam.as_str()).collect::<Vec<_>>(), ["Bert de Vries"]);
    assert_eq!(ik.verouderd.iter().map(|v| v.bron.as_str()).collect::<Vec<_>>(), ["objecten"]);
    let now: Dossier = world.get(&bert, &dossier(&own)).await.json();
    let names = |dossier: &Dossier| dossier.etags.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&now), names(&before), "what is missing would be what one may not see");
    for (collectie, there) in [("zaken", true), ("documenten", true), ("taken", false), ("berichten", false)]
    {
        let path = format!("{}/{collectie}", dossier(&own));
        assert_eq!(now.etags[collectie] == before.etags[collectie], there, "{collectie}");
        let listed = Call::get(&path).token(&bert).header("if-none-match", &now.etags[collectie]);
        match there {
            true => assert_eq!(world.call(listed).await.status, 304),
            false => drop(world.call(listed).await.problem(503, "bron-niet-bereikbaar")),
        }
    }
    // A dossier that may be somebody's is not denied; whose it is stays untold.
    for id in [annas.as_str(), "AAAA"] {
        world.get(&bert, &dossier(id)).await.problem(503, "bron-niet-bereikbaar");
    }
    // A machtiging in the token needs no registry; what messages could hide is not guessed.
    let token = world.unsigned(BERT).claim("represents", json!({ "bsn": ANNA })).sign();
    let seen = |collectie: &str| format!("{}/{collectie}", dossier(&annas));
    let zaken: Pagina<Zaak> = world.get(&token, &seen("zaken")).await.json();
    assert_eq!(zaken.resultaten.iter().map(|z| z.id.as_str()).collect::<Vec<_>>(), ["z-hulp"]);
    world.get(&token, &seen("documenten")).await.problem(503, "bron-niet-bereikbaar");
    world.registry.records_away.store(false, SeqCst);
    let ik: Ik = world.get(&bert, "/v1/ik").await.json();
    assert_eq!((ik.dossiers.len(), ik.verouderd.len()), (2, 0));
}

#[tokio::test]
async fn where_no_registry_answers_there_is_no_dossier() {
    let world = World::new().await;
    let bert = world.token(BERT);
    let own = world.dossier(&bert, "Bert de Vries").await;
    world.registry.is(Mood::Down);
    world.get(&bert, &dossier(&own)).await.problem(503, "bron-niet-bereikbaar");
}
