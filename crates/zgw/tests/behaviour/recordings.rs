//! Answers recorded from real servers, where somebody has them: `ZGW_RECORDINGS` names a folder with
//! files `{status, headers, body}`. They hold test data, and are no part of the project.

use crate::stand_in::{Reply, StandIn};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{io::Write, path::PathBuf};
use zgw::{
    Endpoint, Etag, Fetched, Kind,
    besluiten::Besluit,
    catalogi::{StatusType, ZaakType},
    documenten::Document,
    zaken::{Resultaat, Rol, Status, ZaakBesluit, ZaakFilter, ZaakInformatieObject, Zaken},
};

/// Says past the capture of the test runner that something did not run.
fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED recordings: {why}");
}

fn rows<T: DeserializeOwned>(name: &str, body: &Value) -> usize {
    let rows = body.get("results").unwrap_or(body).clone();
    serde_json::from_value::<Vec<T>>(rows).unwrap_or_else(|e| panic!("{name}: {e}")).len()
}

fn one<T: DeserializeOwned>(name: &str, body: &Value) -> usize {
    serde_json::from_value::<T>(body.clone()).map(|_| 1).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The answer through the whole client, at the address that the recording names itself by.
async fn served(recording: &Value) -> (StandIn, Endpoint) {
    let (status, body) = (recording["status"].as_u64().unwrap() as u16, recording["body"].clone());
    let headers = recording["headers"].clone();
    let server = StandIn::start(move |_| {
        let reply = match &body {
            Value::String(text) => Reply::text(status, "application/octet-stream", text.clone()),
            Value::Null => Reply::text(status, "application/json", ""),
            body => Reply::json(status, body),
        };
        headers["ETag"].as_str().into_iter().fold(reply, |reply, tag| reply.header("etag", tag))
    })
    .await;
    let endpoint =
        server.endpoint("/zaken/api/v1/").alias("http://localhost:8001/zaken/api/v1/").build().unwrap();
    (server, endpoint)
}

async fn zaken(name: &str, recording: &Value) -> usize {
    let (_server, endpoint) = served(recording).await;
    let found = Zaken::new(endpoint).search(&ZaakFilter::default()).await;
    let found = found.unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(found.len() as u64, recording["body"]["count"].as_u64().unwrap(), "{name}");
    for zaak in &found {
        assert_eq!(zaak.uuid, zgw::uuid_of(&zaak.url), "{name}");
        assert!(zaak.startdatum.is_some() && zaak.vertrouwelijkheidaanduiding.is_some(), "{name}");
        if name.contains("expand") {
            let came = zaak.expanded();
            assert!(came.zaaktype.is_some(), "{name}");
            assert_eq!(came.status.is_some(), zaak.status.is_some(), "{name}");
            let typed = came.status.as_ref().is_none_or(|s| s.statustype_expanded().is_some());
            assert!(typed, "{name}");
        }
    }
    found.len()
}

async fn refusal(name: &str, recording: &Value) -> Kind {
    let (_server, endpoint) = served(recording).await;
    let url = endpoint.base().join("zaken/1").unwrap();
    let error = Zaken::new(endpoint).zaak(&url).await.map(drop);
    let error = error.err().unwrap_or_else(|| panic!("{name} is read as a zaak"));
    let problem = error.problem().unwrap_or_else(|| panic!("{name}: {error}"));
    if let Some(code) = recording["body"]["code"].as_str() {
        assert_eq!(problem.code.as_deref(), Some(code), "{name}");
        assert!(problem.title().is_some() && problem.detail().is_some(), "{name}");
    }
    problem.kind.clone()
}

#[tokio::test]
async fn recorded_answers_are_read() {
    let Some(folder) = std::env::var_os("ZGW_RECORDINGS").map(PathBuf::from) else {
        return skip("ZGW_RECORDINGS is not set");
    };
    let mut read = 0;
    let mut entries: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some(subject) = name.strip_prefix("openzaak-").and_then(|n| n.strip_suffix(".json")) else {
            continue;
        };
        let recording: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let body = &recording["body"];
        let status = recording["status"].as_u64().unwrap();
        if status >= 400 {
            let kind = refusal(&name, &recording).await;
            assert_ne!(kind, Kind::Other, "{name}");
            let named = match subject {
                "no_crs" => kind == Kind::PreconditionFailed,
                "bad_crs" | "download" => kind == Kind::NotAcceptable,
                "page_out_of_range" => kind == Kind::NoSuchPage,
                "not_found" => kind == Kind::NotFound,
                "no_auth" => kind == Kind::Forbidden,
                "unknown_param" => kind == Kind::UnknownParameters,
                "expired" | "bad_sig" | "unknown_client" => matches!(kind, Kind::Credentials(_)),
                _ => kind == Kind::Invalid,
            };
            assert!(named, "{name}: {kind:?}");
            read += 1;
            continue;
        }
        read += 1;
        match subject {
            "zaak_304" => {
                let (_server, endpoint) = served(&recording).await;
                let url = endpoint.base().join("zaken/1").unwrap();
                let etag = Etag(recording["headers"]["ETag"].as_str().unwrap().to_owned());
                let answer = Zaken::new(endpoint).zaak_if_changed(&url, Some(&etag)).await.unwrap();
                assert!(matches!(answer, Fetched::NotModified));
            }
            "zaak_detail" => {
                let (_server, endpoint) = served(&recording).await;
                let url = body["url"].as_str().unwrap().parse().unwrap();
                assert_eq!(Zaken::new(endpoint).zaak(&url).await.unwrap().url, url);
            }
            "besluiten" => assert!(rows::<Besluit>(&name, body) > 0),
            "zaak_besluiten" => assert!(rows::<ZaakBesluit>(&name, body) > 0),
            "eio" => assert!(one::<Document>(&name, body) > 0),
            "resultaat" => assert!(rows::<Resultaat>(&name, body) > 0),
            "rollen" => assert!(rows::<Rol>(&name, body) > 0),
            "statussen" => assert!(rows::<Status>(&name, body) > 0),
            "statustypen" => assert!(rows::<StatusType>(&name, body) > 0),
            "zaaktype" => assert!(one::<ZaakType>(&name, body) > 0),
            "zio" => assert!(rows::<ZaakInformatieObject>(&name, body) > 0),
            subject if subject.starts_with("zaken") || subject == "zoek" || subject == "bad_bsn" => {
                zaken(&name, &recording).await;
            }
            other => panic!("{other}: no type for this recording"),
        }
    }
    assert!(read > 0, "no recording in {}", folder.display());
}
