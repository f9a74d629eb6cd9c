//! Machtigingen: handed over with a code, redeemed once, withdrawn.

use crate::{
    stand_in::{Reply, objects::Objects},
    support::{CARER, CLIENT, Hand, OTHER, Town, bsn, mandated, own},
};
use gateway::registry::{Registry, RegistryError};
use municipal_api::{Bevoegdheid, NieuweMachtiging, geweigerd, read_code};

fn new() -> NieuweMachtiging {
    NieuweMachtiging {
        bevoegdheden: vec![Bevoegdheid::Lezen],
        ingangsdatum: None,
        einddatum: "2027-11-22".parse().unwrap(),
    }
}

fn why<T: std::fmt::Debug>(refused: Result<T, RegistryError>) -> String {
    match refused {
        Err(RegistryError::Invalid(params)) => params[0].code.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_code_is_redeemed_once_and_its_machtiging_withdrawn() {
    let objects = Objects::start().await;
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let town = Town::default().objecten("objecten", &objects);
    let registry = town.open(clock.clone());
    let code = registry.post_machtiging(&own(CLIENT), "key-key-key-key-1", new()).await.unwrap();
    assert_eq!(registry.post_machtiging(&own(CLIENT), "key-key-key-key-1", new()).await.unwrap(), code);
    assert_eq!(read_code(&code.code).as_ref(), Some(&code.code));
    assert_eq!(code.geldig_tot.to_string(), "2026-11-29T10:00:00Z");
    assert!(!format!("{:?}", objects.of("machtiging")).contains(&code.code), "the code is not kept");
    let waiting = registry.machtigingen(&own(CLIENT)).await.unwrap().rows;
    assert!(waiting[0].code_geldig_tot.is_some() && waiting[0].gemachtigde.is_empty());
    let today = "2026-11-22".parse().unwrap();
    assert!(registry.mandates(&bsn(CARER), today).await.unwrap().rows.is_empty());

    assert_eq!(why(registry.redeem_machtiging(&bsn(CARER), "k", "000000000000").await), geweigerd::ONBEKEND);
    assert_eq!(why(registry.redeem_machtiging(&bsn(CLIENT), "k", &code.code).await), geweigerd::EIGEN);
    let (client, receipt) = registry.redeem_machtiging(&bsn(CARER), "k", &code.code).await.unwrap();
    assert_eq!((client, receipt.id.as_str()), (bsn(CLIENT), code.id.as_str()));
    assert_eq!(why(registry.redeem_machtiging(&bsn(OTHER), "k", &code.code).await), geweigerd::GEBRUIKT);
    // Again by the same person, also when the code is old by now: the answer may have been lost.
    clock.set("2026-12-10T10:00:00Z");
    assert_eq!(registry.redeem_machtiging(&bsn(CARER), "k", &code.code).await.unwrap().1, receipt);
    let mandates = registry.mandates(&bsn(CARER), today).await.unwrap().rows;
    assert_eq!((mandates.len(), &mandates[0].client), (1, &bsn(CLIENT)));
    assert!(registry.mandates(&bsn(CARER), "2027-11-23".parse().unwrap()).await.unwrap().rows.is_empty());

    registry.record_inzage(&mandated(CARER, CLIENT), "zaken").await.unwrap();
    let row = registry.machtigingen(&own(CLIENT)).await.unwrap().rows.remove(0);
    assert!(row.code_geldig_tot.is_none() && row.laatst_gezien.is_some());
    let stale = registry.delete_machtiging(&own(CLIENT), &row.id, "x").await;
    assert!(matches!(stale, Err(RegistryError::PreconditionFailed)));
    let of_other = registry.delete_machtiging(&own(OTHER), &row.id, &row.etag).await;
    assert!(matches!(of_other, Err(RegistryError::NotFound)));
    registry.delete_machtiging(&own(CLIENT), &row.id, &row.etag).await.unwrap();
    registry.delete_machtiging(&own(CLIENT), &row.id, &row.etag).await.unwrap();
    assert!(
        town.open(clock).mandates(&bsn(CARER), today).await.unwrap().rows.is_empty(),
        "on every instance"
    );
    assert_eq!(why(registry.redeem_machtiging(&bsn(OTHER), "k", &code.code).await), geweigerd::INGETROKKEN);
}

#[tokio::test]
async fn of_two_who_redeem_at_once_one_gets_it() {
    let objects = Objects::start().await;
    let town = Town::default().objecten("objecten", &objects);
    let (one, two) = (town.now(), town.now());
    let code = one.post_machtiging(&own(CLIENT), "key-key-key-key-1", new()).await.unwrap().code;
    // The process dies after it took the code and before it wrote who holds it.
    objects
        .server
        .fault(|seen, _| (seen.method == "PATCH").then(|| Reply::json(500, &serde_json::json!({}))));
    assert!(one.redeem_machtiging(&bsn(CARER), "k", &code).await.is_err());
    objects.server.mend();
    assert_eq!(why(two.redeem_machtiging(&bsn(OTHER), "k", &code).await), geweigerd::GEBRUIKT);
    two.redeem_machtiging(&bsn(CARER), "k", &code).await.unwrap();

    let code = one.post_machtiging(&own(CLIENT), "key-key-key-key-2", new()).await.unwrap().code;
    let (carer, other) = (bsn(CARER), bsn(OTHER));
    let (a, b) =
        tokio::join!(one.redeem_machtiging(&carer, "k", &code), two.redeem_machtiging(&other, "k", &code));
    assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
}

#[tokio::test]
async fn a_code_ends() {
    let objects = Objects::start().await;
    let clock = Hand::at("2026-11-22T10:00:00Z");
    let registry = Town::default().objecten("objecten", &objects).open(clock.clone());
    let code = registry.post_machtiging(&own(CLIENT), "key-key-key-key-1", new()).await.unwrap().code;
    clock.set("2026-11-29T10:00:00Z");
    assert_eq!(why(registry.redeem_machtiging(&bsn(CARER), "k", &code).await), geweigerd::VERLOPEN);
    let of_other = registry.post_machtiging(&mandated(CARER, CLIENT), "key-key-key-key-2", new()).await;
    assert!(matches!(of_other, Err(RegistryError::Forbidden)));
}
