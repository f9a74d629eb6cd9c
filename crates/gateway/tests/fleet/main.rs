//! Three instances behind HAProxy, with a Valkey (or Redis) that they share, under load. One after the other is killed,
//! and at last the Valkey: no request fails after it was tried again, and no write is lost or doubled.
//!
//! Slow, so it runs with `./x test --all` alone; without `haproxy` or `redis-server` it says so and does nothing.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests, which clippy takes for other code
#![allow(dead_code)] // the stand-ins serve more tests than this one

#[path = "../api/support/issuer.rs"]
mod issuer;
mod load;
mod machines;
#[path = "../registers/stand_in/mod.rs"]
mod stand_in;
#[path = "../registers/support.rs"]
mod support;

use issuer::TestIssuer;
use load::{Load, Person};
use machines::Machines;
use serde_json::json;
use stand_in::{objects::Objects, openzaak::OpenZaak};
use std::{collections::BTreeSet, time::Duration};

/// People who use the app at the same time.
const PEOPLE: usize = 12;
/// What each of them does, one after the other.
const ROUNDS: usize = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: three instances under load"]
async fn one_of_three_instances_dies_and_nothing_fails_is_lost_or_doubled() {
    if let Some(missing) = machines::missing() {
        println!("SKIPPED: {missing} is not installed, so three instances under load were not tried");
        return;
    }
    let (zaak, objects, issuer) =
        (OpenZaak::start().await, Objects::start().await, TestIssuer::start().await);
    let mut machines = Machines::start(&zaak, &objects, &issuer, false).await;
    let people = Person::several(PEOPLE, &issuer);
    for (n, person) in people.iter().enumerate() {
        zaak.zaak(n + 1, 1, &person.bsn);
    }
    // So that requests are on their way when it happens.
    zaak.server.slow(Duration::from_millis(20));
    objects.server.slow(Duration::from_millis(20));
    let load = Load::start(people.clone(), ROUNDS, &machines);
    let whole = PEOPLE * ROUNDS;
    for (round, instance) in [1, 2, 0].into_iter().enumerate() {
        load.reached(whole * (2 * round + 1) / 8).await;
        machines.kill(instance).await;
        load.reached(whole * (2 * round + 2) / 8).await;
        machines.revive(instance);
    }
    load.reached(whole * 7 / 8).await;
    machines.kill_valkey();
    let done = load.finished().await;
    println!(
        "{} requests, {} of them again; {} zaken, {} tasks",
        done.requests,
        done.again,
        done.meldingen.len(),
        done.tasks.len()
    );
    // HAProxy marks what it had to give to another instance (a plus before the count of its tries), and a POST that it
    // may not give to another one comes back to whoever sent it.
    let log = machines.log();
    let moved = log
        .lines()
        .filter(|line| line.contains("/+") || line.contains(" -1 ") || line.contains(" 502 "))
        .count();
    println!("{moved} requests were meant for an instance that was dead");
    assert!(moved > 0, "{log}");

    // Each write is there, once, with all that belongs to it.
    let written: Vec<_> = zaak
        .rows("zaken/zaken")
        .into_iter()
        .filter(|row| row["identificatie"].as_str().unwrap().starts_with("N-"))
        .collect();
    let numbers: BTreeSet<String> =
        written.iter().map(|row| row["identificatie"].as_str().unwrap().to_owned()).collect();
    assert_eq!(numbers, done.meldingen, "every melding that was confirmed, and no other");
    assert_eq!(written.len(), numbers.len(), "each once");
    for (collection, field) in
        [("zaken/rollen", "zaak"), ("zaken/statussen", "zaak"), ("zaken/zaakinformatieobjecten", "zaak")]
    {
        for row in &written {
            let count = zaak.rows(collection).iter().filter(|part| part[field] == row["url"]).count();
            assert_eq!(count, 1, "{collection} of {}", row["identificatie"]);
        }
    }
    assert_eq!(zaak.rows("documenten/enkelvoudiginformatieobjecten").len(), written.len());
    let tasks: Vec<String> =
        objects.of("taak").iter().map(|row| row["uuid"].as_str().unwrap().to_owned()).collect();
    assert_eq!(tasks.len(), done.tasks.len(), "each task once");
    assert_eq!(tasks.into_iter().collect::<BTreeSet<_>>(), done.tasks);

    // The instances went on without the Valkey, and say so.
    for metrics in machines.metrics().await {
        assert!(metrics.contains("naaste_gateway_shared_cache_failing_seconds "), "{metrics}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "slow: three instances with a real Valkey or Redis, over TLS"]
async fn what_one_instance_hears_all_of_them_show() {
    if let Some(missing) = machines::missing() {
        println!("SKIPPED: {missing} is not installed, so instances with a shared cache were not tried");
        return;
    }
    let (zaak, objects, issuer) =
        (OpenZaak::start().await, Objects::start().await, TestIssuer::start().await);
    let machines = Machines::start(&zaak, &objects, &issuer, true).await;
    let anna = Person::several(1, &issuer).remove(0);
    let url = zaak.zaak(1, 1, &anna.bsn);
    let client = machines.client();
    let all = machines.instances();
    for instance in &all {
        assert_eq!(anna.status(&client, instance).await, "Uw vraag: ontvangen.");
    }
    // The first one asked, and the others took it from the shared cache.
    assert_eq!(zaak.server.count("POST", "/zaken/_zoek"), 1);
    zaak.status(1, &url, 12, "2026-11-01T09:00:00Z");
    for instance in &all {
        assert_eq!(anna.status(&client, instance).await, "Uw vraag: ontvangen.", "nobody said anything");
    }
    // From outside there is no such call; from inside HAProxy passes it to one of them.
    let word = json!({
        "kanaal": "zaken", "hoofdObject": url, "resource": "status", "resourceUrl": format!("{url}/x"),
        "actie": "create", "aanmaakdatum": "2026-11-22T10:00:00Z", "kenmerken": {}
    });
    let tell =
        |at: String| client.post(at).header("authorization", machines::SUBSCRIPTION).json(&word).send();
    assert_eq!(tell(machines.address("/notificaties")).await.unwrap().status(), 403);
    assert_eq!(tell(machines.inside("/health/ready")).await.unwrap().status(), 403);
    assert_eq!(tell(machines.inside("/notificaties")).await.unwrap().status(), 204);
    for instance in &all {
        load::until("the word", async || anna.status(&client, instance).await == "Uw vraag: in behandeling.")
            .await;
    }
    // A write through one of them too.
    anna.melding(&client, &all[2], "0123456789abcdef").await.unwrap();
    for instance in &all {
        load::until("the write", async || anna.zaken(&client, instance).await.len() == 2).await;
    }
    let check = machines.check(None);
    assert!(check.contains("ok    shared cache: keeps, gives back, and passes words on"), "{check}");
    // Another root is not trusted, and the password goes to nobody in the clear.
    let other = machines.another_root();
    for (setting, value) in [
        ("NAASTE_GATEWAY_REGISTRY__SHARED__EXTRA_CA", other.as_str()),
        ("NAASTE_GATEWAY_REGISTRY__SHARED__ADDRESS", machines.cache_in_the_clear().as_str()),
    ] {
        let check = machines.check(Some((setting, value)));
        assert!(check.contains("WRONG shared cache: cannot be used"), "{setting}: {check}");
    }
}
