//! `naaste-gateway check`: in words what is wrong with each registry.

use crate::{
    stand_in::{
        Reply,
        backoffice::backoffice,
        objects::{Objects, products},
        openzaak::OpenZaak,
    },
    support::{KEY, Town},
};
use gateway::registry::{Mark, MunicipalRegistry};
use serde_json::json;

async fn words(registry: &MunicipalRegistry) -> String {
    registry.check().await.iter().map(|finding| format!("{finding}\n")).collect()
}

#[tokio::test]
async fn what_works_is_said_to_work() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    let (office, shop) = (backoffice("111222333", json!([])).await, products(vec![]).await);
    let registry = Town::default()
        .zgw("zaaksysteem", &town)
        .objecten("objecten", &objects)
        .producten("producten", &shop)
        .zorgned("wmo", &office)
        .now();
    let findings = registry.check().await;
    assert!(findings.iter().all(|finding| finding.mark == Mark::Good), "{findings:#?}");
    let text = words(&registry).await;
    for part in [
        "zaaksysteem, zaken: answers (API 1.5.1)",
        "WMO-MELDING can be written",
        "objecten, taak: answers",
        "wmo, aanvragen: answers",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_in_words() {
    for (status, code, advice) in [
        (403, "invalid-jwt-signature", "the secret is not the one that it has"),
        (403, "jwt-expired", "compare the clocks"),
        (403, "invalid-client-identifier", "does not know this client_id"),
        (403, "permission_denied", "we lack the right"),
        (404, "not_found", "look at the root of the API"),
        (412, "precondition_failed", "does not take our headers"),
        (503, "x", "not available"),
        (301, "x", "answers elsewhere"),
    ] {
        let town = OpenZaak::start().await;
        town.server.fault(move |_, _| Some(Reply::problem(status, code, &[])));
        let text = words(&Town::default().zgw("zaaksysteem", &town).now()).await;
        assert!(
            text.contains("WRONG zaaksysteem, zaken") && text.contains(advice),
            "{status} {code}: {text}"
        );
    }
}

#[tokio::test]
async fn a_filter_that_does_not_work_and_a_zaaktype_that_is_missing_are_found() {
    let (town, objects) = (OpenZaak::start().await, Objects::start().await);
    town.zaak(1, 1, "111222333");
    town.db.lock().unwrap().ignores_filters = true;
    objects.put("taak", json!({ "bsn": "111222333" }));
    *objects.ignores_filters.lock().unwrap() = true;
    let registry = Town::default()
        .zgw_with("zaaksysteem", &town, "zaaktypen.WEG = { categorie = \"01\" }")
        .objecten("objecten", &objects)
        .now();
    let text = words(&registry).await;
    for part in [
        "WRONG zaaksysteem, zaken: a search for nobody answered zaken",
        "has no zaaktype WEG",
        "WRONG objecten, taak: a search for nobody answered records",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("111222333"));
    town.db.lock().unwrap().rows.get_mut("catalogi/roltypen").unwrap().clear();
    let text = words(&Town::default().zgw("zaaksysteem", &town).now()).await;
    assert!(text.contains("no roltype with omschrijvingGeneriek initiator"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_binary_says_it_too_and_ends_so() {
    let town = OpenZaak::start().await;
    let dir = tempfile::tempdir().unwrap();
    let mut page: serde_json::Value = serde_json::from_str(&crate::support::page()).unwrap();
    page["huisstijl"] = json!({ "licht": { "hoofdkleur": "#ffd800", "accent": "#8a2a00" } });
    std::fs::write(dir.path().join("gemeente.json"), page.to_string()).unwrap();
    let path = dir.path().join("gateway.toml");
    let run = |secret: &str| {
        let root = &town.server.root;
        let text = format!(
            r#"
            [registry]
            kind = "registers"
            gemeente = "{dir}/gemeente.json"
            key = "{KEY}"
            [registry.sources.zaaksysteem]
            kind = "zgw"
            zaken = "{root}/zaken/api/v1/"
            catalogi = "{root}/catalogi/api/v1/"
            client_id = "naaste"
            secret = "{secret}"
            [identity]
            issuer = "https://login.example.nl"
            audience = ["inwoner-api"]
            client_id = "naaste"
            [dossier]
            key = "{KEY}"
            "#,
            dir = dir.path().display()
        );
        std::fs::write(&path, text).unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_naaste-gateway"))
            .env_clear()
            .args(["--config".as_ref(), path.as_os_str(), "check".as_ref()])
            .output()
            .unwrap();
        let text =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        (output.status.success(), text)
    };
    let (good, text) = run("een-geheim-van-genoeg-lengte-voor-hs256");
    assert!(good && text.contains("ok    zaaksysteem, zaken: answers"), "{text}");
    assert!(text.contains("note  huisstijl, light: brand on paper has a contrast of 1."), "{text}");
    assert!(!text.contains("warm on"), "{text}");
    town.server.down(503);
    let (good, text) = run("een-geheim-van-genoeg-lengte-voor-hs256");
    assert!(!good && text.contains("WRONG zaaksysteem, zaken") && !text.contains(KEY), "{text}");
    let (good, text) = run("");
    assert!(!good && text.contains("registry.sources.zaaksysteem.secret is empty"), "{text}");
}
