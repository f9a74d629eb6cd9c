//! The municipality's part of machtigingen: handing over, redeeming, withdrawing.

use crate::server::{RECEIVED, World, problem};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use municipal_api::code_from;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Codes and what they open.
#[derive(Default)]
pub struct Grants {
    /// By code: the dossier that it opens, or why it opens nothing.
    pub codes: BTreeMap<String, Result<String, &'static str>>,
    /// Codes that were handed out, by key.
    pub handed: BTreeMap<String, String>,
}

impl World {
    /// `POST …/machtigingen`
    pub fn hand_over(&mut self, dossier: &str, key: &str, body: &Value) -> Response {
        let number = u8::try_from(self.grants.handed.len()).unwrap();
        let code =
            self.grants.handed.entry(key.to_owned()).or_insert_with(|| code_from([number + 1; 7])).clone();
        let id =
            format!("m-{}", self.grants.handed.values().position(|one| *one == code).unwrap_or_default());
        let rows = self.rows.entry((dossier.into(), "machtigingen".into())).or_default();
        if !rows.iter().any(|row| row["id"] == id) {
            rows.push(
                json!({"id": id, "soort": "gemeente", "gemachtigde": "", "bevoegdheden": body["bevoegdheden"],
                "ingangsdatum": "2026-11-21", "einddatum": body["einddatum"], "etag": "\"m1\"",
                "codeGeldigTot": "2026-11-28T12:00:00Z"}),
            );
        }
        let answer = json!({"id": id, "code": code, "geldigTot": "2026-11-28T12:00:00Z"});
        (StatusCode::CREATED, axum::Json(answer)).into_response()
    }

    /// `POST /v1/machtigingen/inwisselen`
    pub fn redeem(&mut self, key: &str, body: &Value) -> Response {
        if let Some(earlier) = self.taken.get(key) {
            return axum::Json(earlier.clone()).into_response();
        }
        let code = body["code"].as_str().unwrap();
        match self.grants.codes.get(code).cloned().unwrap_or(Err("onbekend")) {
            Ok(dossier) => {
                self.open(&dossier);
                self.grants.codes.insert(code.to_owned(), Err("gebruikt"));
                let receipt = json!({"id": format!("m-{dossier}"), "ontvangen": RECEIVED});
                self.taken.insert(key.to_owned(), receipt.clone());
                (StatusCode::CREATED, axum::Json(receipt)).into_response()
            }
            Err(why) => {
                let body = json!({"title": "Niet goed", "status": 422, "code": "ongeldig",
                    "invalidParams": [{"name": "code", "code": why, "reason": "In het Nederlands."}]});
                let media_type = [(header::CONTENT_TYPE, "application/problem+json")];
                (StatusCode::UNPROCESSABLE_ENTITY, media_type, body.to_string()).into_response()
            }
        }
    }

    /// `DELETE …/machtigingen/{id}`: of the person, or the one that is held.
    pub fn end(&mut self, dossier: &str, id: &str, headers: &HeaderMap) -> Response {
        let named = headers.get("if-match").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        if self.dossiers.iter().any(|d| d["id"] == dossier && d["machtiging"]["id"] == id) {
            self.dossiers.retain(|d| d["id"] != dossier);
            return axum::Json(json!({"id": id, "ontvangen": RECEIVED})).into_response();
        }
        let rows = self.rows.entry((dossier.into(), "machtigingen".into())).or_default();
        let Some(place) = rows.iter().position(|row| row["id"] == id) else { return problem(404, "") };
        if rows[place]["etag"] != named {
            return problem(412, "");
        }
        rows.remove(place);
        axum::Json(json!({"id": id, "ontvangen": RECEIVED})).into_response()
    }

    /// Lists a dossier as that of a client.
    pub fn open(&mut self, dossier: &str) {
        self.dossiers.push(
            json!({"id": dossier, "naam": format!("Persoon {dossier}"), "soort": "gemachtigd",
            "machtiging": {"id": format!("m-{dossier}"), "soort": "gemeente", "gemachtigde": "Noor",
                "bevoegdheden": ["lezen", "berichten", "aanvragen"], "ingangsdatum": "2026-01-01",
                "einddatum": "2027-11-20", "etag": "\"h1\""}}),
        );
    }
}
