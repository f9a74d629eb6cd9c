//! A machtiging handed over with a code.

use super::*;
use jiff::{SignedDuration, ToSpan};
use municipal_api::{Bevoegdheid, geweigerd};

fn granted(scopes: &[Bevoegdheid], until: Date) -> NieuweMachtiging {
    NieuweMachtiging { bevoegdheden: scopes.to_vec(), ingangsdatum: None, einddatum: until }
}

fn next_year() -> Date {
    TODAY.saturating_add(1.year())
}

/// The code of the field that was refused.
#[track_caller]
fn why(answer: Result<(Bsn, Ontvangst)>) -> String {
    match answer {
        Err(RegistryError::Invalid(fields)) => {
            assert_eq!(fields[0].name, "code");
            fields[0].code.clone()
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_code_opens_one_dossier_to_one_person_once() {
    let opened = open("assen");
    let (r, own) = (&opened.registry, opened.own("geertje"));
    let scopes = [Bevoegdheid::Lezen, Bevoegdheid::Berichten];
    let handed = r.post_machtiging(&own, &key(1), granted(&scopes, next_year())).await.unwrap();
    let again = r.post_machtiging(&own, &key(1), granted(&scopes, next_year())).await.unwrap();
    assert_eq!(handed, again, "the same key shows the same code");
    assert_eq!(handed.geldig_tot, r.inner.clock.now() + SignedDuration::from_hours(7 * 24));
    let waiting = r.machtigingen(&own).await.unwrap().rows;
    let waiting = waiting.iter().find(|m| m.id == handed.id).unwrap();
    assert_eq!((waiting.gemachtigde.as_str(), waiting.code_geldig_tot), ("", Some(handed.geldig_tot)));

    let (annie, tineke) = (opened.bsn("annie"), opened.bsn("tineke"));
    assert_eq!(why(r.redeem_machtiging(&own.client, &key(2), &handed.code).await), geweigerd::EIGEN);
    assert_eq!(why(r.redeem_machtiging(&annie, &key(2), "000000000000").await), geweigerd::ONBEKEND);
    let mut changes = r.changes().unwrap();
    let (client, receipt) = r.redeem_machtiging(&annie, &key(3), &handed.code).await.unwrap();
    assert_eq!((&client, receipt.id.as_str()), (&own.client, handed.id.as_str()));
    assert_eq!(changes.try_recv().unwrap(), own.client);
    let lost = r.redeem_machtiging(&annie, &key(3), &handed.code).await.unwrap();
    assert_eq!(lost.1, receipt, "the answer was lost, and the same try gets it");
    assert_eq!(why(r.redeem_machtiging(&annie, &key(4), &handed.code).await), geweigerd::GEBRUIKT);
    assert_eq!(why(r.redeem_machtiging(&tineke, &key(3), &handed.code).await), geweigerd::GEBRUIKT);

    let access = opened.as_mandated("annie", "geertje").await;
    assert_eq!(access.mandate.as_deref(), Some(&scopes[..]));
    let held = r.machtigingen(&own).await.unwrap().rows.into_iter().find(|m| m.id == handed.id).unwrap();
    assert_eq!((held.gemachtigde.as_str(), held.code_geldig_tot), ("Annie Kuipers", None));
    assert_eq!(held.laatst_gezien, None);
    r.record_inzage(&access, "zaken").await.unwrap();
    let seen = r.machtigingen(&own).await.unwrap().rows.into_iter().find(|m| m.id == handed.id).unwrap();
    assert_eq!(seen.laatst_gezien, Some(r.inner.clock.now()));
    assert_eq!(seen.etag, held.etag, "a look does not stand in the way of withdrawing");
    r.delete_machtiging(&own, &handed.id, &held.etag).await.unwrap();
    assert!(r.mandates(&annie, TODAY).await.unwrap().rows.iter().all(|m| m.client != own.client));
}

#[tokio::test]
async fn of_two_at_once_one_gets_it() {
    let opened = open("emmen");
    let (r, own) = (&opened.registry, opened.own("jan"));
    let handed = r.post_machtiging(&own, &key(1), granted(&[Bevoegdheid::Geld], next_year())).await.unwrap();
    let (bert, karim) = (opened.bsn("bert"), opened.bsn("karim"));
    let (first, second) = tokio::join!(
        r.redeem_machtiging(&bert, "sleutel-van-bert-1", &handed.code),
        r.redeem_machtiging(&karim, "sleutel-van-karim-1", &handed.code)
    );
    let (won, lost) = if first.is_ok() { (first, second) } else { (second, first) };
    won.unwrap();
    assert_eq!(why(lost), geweigerd::GEBRUIKT);
    let held = r.machtigingen(&own).await.unwrap().rows;
    assert_eq!(held.iter().filter(|m| m.id == handed.id && !m.gemachtigde.is_empty()).count(), 1);
}

#[tokio::test]
async fn a_code_ends_after_a_week_and_when_it_is_withdrawn() {
    let opened = open("assen");
    let own = opened.own("willem");
    let tineke = opened.bsn("tineke");
    let r = &opened.registry;
    let hand = async |n: u32, until: Date| {
        r.post_machtiging(&own, &key(n), granted(&[Bevoegdheid::Lezen], until)).await.unwrap()
    };
    let (withdrawn, old, short) =
        (hand(1, next_year()).await, hand(2, next_year()).await, hand(3, TODAY).await);
    let row = r.machtigingen(&own).await.unwrap().rows.into_iter().find(|m| m.id == withdrawn.id).unwrap();
    assert!(matches!(
        r.delete_machtiging(&own, &withdrawn.id, "andere").await,
        Err(RegistryError::PreconditionFailed)
    ));
    r.delete_machtiging(&own, &withdrawn.id, &row.etag).await.unwrap();
    assert_eq!(why(r.redeem_machtiging(&tineke, &key(4), &withdrawn.code).await), geweigerd::INGETROKKEN);
    let opened = opened.again(TODAY.saturating_add(1.day()));
    let r = &opened.registry;
    assert_eq!(why(r.redeem_machtiging(&tineke, &key(5), &short.code).await), geweigerd::VERLOPEN);
    let opened = opened.again(TODAY.saturating_add(7.days()));
    let r = &opened.registry;
    assert_eq!(why(r.redeem_machtiging(&tineke, &key(6), &old.code).await), geweigerd::VERLOPEN);
    assert!(r.mandates(&tineke, TODAY).await.unwrap().rows.iter().all(|m| m.client != own.client));
}

#[tokio::test]
async fn a_gemachtigde_hands_nothing_on() {
    let opened = open("assen");
    let access = opened.as_mandated("annie", "willem").await;
    let answer =
        opened.registry.post_machtiging(&access, &key(1), granted(&[Bevoegdheid::Lezen], next_year())).await;
    assert!(matches!(answer, Err(RegistryError::Forbidden)));
}
