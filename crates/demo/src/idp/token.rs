//! A code becomes tokens, once.

use super::{Idp, Somebody, is_form, lock, parameters};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Json, Response};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use url::Url;

/// A code lives so long.
pub(super) const CODE_SECONDS: i64 = 60;
/// A token lives so long; the gateway ends an idle session sooner.
const TOKEN_SECONDS: i64 = 2 * 60 * 60;

/// A code that waits for its app.
pub(super) struct Code {
    pub client: String,
    pub redirect: Url,
    pub challenge: String,
    pub nonce: String,
    pub person: Somebody,
    pub signed_in: Timestamp,
    pub until: Timestamp,
    /// Kept until it expires, so that a second use is recognised as one.
    pub used: bool,
}

/// `POST /token`.
pub(super) async fn exchange(State(idp): State<Arc<Idp>>, headers: HeaderMap, body: String) -> Response {
    if headers.contains_key(header::AUTHORIZATION) {
        // apps are public clients: a secret in an app is no secret
        return (StatusCode::UNAUTHORIZED, Json(json!({"error": "invalid_client"}))).into_response();
    }
    let given = if is_form(&headers) { parameters(&body) } else { None };
    let Some(given) = given else { return refuse("invalid_request") };
    let get = |name: &str| given.get(name).map(String::as_str).unwrap_or_default();
    if get("grant_type") != "authorization_code" {
        return refuse("unsupported_grant_type");
    }
    if !idp.clients.contains_key(get("client_id")) {
        return refuse("invalid_client");
    }
    let now = idp.clock.now();
    let code = {
        let mut codes = lock(&idp.codes);
        let Some(code) = codes.get_mut(get("code")) else { return refuse("invalid_grant") };
        // spent by the attempt, whatever comes of it: nobody tries verifiers one after another
        if std::mem::replace(&mut code.used, true) || code.until <= now {
            return refuse("invalid_grant");
        }
        let fits = code.client == get("client_id")
            && code.redirect.as_str() == get("redirect_uri")
            && verifies(get("code_verifier"), &code.challenge);
        if !fits {
            return refuse("invalid_grant");
        }
        Grant {
            client: code.client.clone(),
            nonce: code.nonce.clone(),
            person: code.person.clone(),
            signed_in: code.signed_in,
        }
    };
    match tokens(&idp, &code, now) {
        Some(answer) => Json(answer).into_response(),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

struct Grant {
    client: String,
    nonce: String,
    person: Somebody,
    signed_in: Timestamp,
}

fn tokens(idp: &Idp, grant: &Grant, now: Timestamp) -> Option<serde_json::Value> {
    let client = idp.clients.get(&grant.client)?;
    let (now, signed_in) = (now.as_second(), grant.signed_in.as_second());
    // another name for each app: two municipalities cannot tell from it that this is one person
    let sub = crate::digest::of(["sub", &client.id, &grant.person.id]);
    let access = idp.keys.sign(
        "at+jwt",
        &json!({
            "iss": idp.issuer, "aud": client.audience, "sub": sub, "client_id": client.id, "scope": "openid",
            "bsn": grant.person.bsn, "iat": now, "nbf": now, "exp": now + TOKEN_SECONDS, "auth_time": signed_in,
            "jti": super::secret()?, "acr": "urn:naaste:demo",
        }),
    )?;
    let half = &Sha256::digest(access.as_bytes())[..16];
    let id_token = idp.keys.sign(
        "JWT",
        &json!({
            "iss": idp.issuer, "aud": client.id, "azp": client.id, "sub": sub, "iat": now,
            "exp": now + TOKEN_SECONDS, "auth_time": signed_in, "nonce": grant.nonce,
            "at_hash": URL_SAFE_NO_PAD.encode(half), "acr": "urn:naaste:demo",
        }),
    )?;
    Some(json!({
        "access_token": access, "token_type": "Bearer", "expires_in": TOKEN_SECONDS, "scope": "openid",
        "id_token": id_token,
    }))
}

/// RFC 7636, 4.6.
fn verifies(verifier: &str, challenge: &str) -> bool {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    (43..=128).contains(&verifier.len())
        && verifier.bytes().all(unreserved)
        && URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())) == challenge
}

/// RFC 6749, 5.2.
fn refuse(error: &'static str) -> Response {
    let status = if error == "invalid_client" { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
    (status, Json(json!({"error": error}))).into_response()
}

#[cfg(test)]
mod tests {
    use super::verifies;

    #[test]
    fn the_example_of_the_standard_verifies() {
        // RFC 7636, appendix B
        let (verifier, challenge) =
            ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assert!(verifies(verifier, challenge));
        assert!(!verifies(challenge, challenge), "plain is not accepted");
        assert!(!verifies(&verifier[..42], challenge));
        assert!(!verifies("", ""));
    }
}
