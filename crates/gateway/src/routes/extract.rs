//! What a call takes from a request: who asks, the body, the key, the version.

use super::validate::Check;
use crate::{App, collection::if_match, problem::Fault, token::Session};
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, FromRequestParts, Path, Request},
    http::{HeaderMap, header, request::Parts},
};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use municipal_api::{InvalidParam, headers, limits};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// The person who is signed in, from the bearer token.
pub(super) struct Caller(pub(super) Session);

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Fault> {
        let token = bearer(&parts.headers)?;
        let hash = app.verifier.hash(token);
        app.rates.token(hash)?;
        Ok(Self(app.verifier.verify(token, hash).await?))
    }
}

fn bearer(headers: &HeaderMap) -> Result<&str, Fault> {
    let mut all = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (all.next(), all.next()) else { return Err(Fault::no_session()) };
    let (scheme, token) =
        value.to_str().ok().and_then(|v| v.split_once(' ')).ok_or_else(Fault::no_session)?;
    let token = token.trim();
    if scheme.eq_ignore_ascii_case("bearer") && !token.is_empty() {
        Ok(token)
    } else {
        Err(Fault::no_session())
    }
}

/// The ids in a path, as text. Whatever does not decode is not there.
pub(super) struct PathOf<T>(pub(super) T);

impl<T: DeserializeOwned + Send> FromRequestParts<Arc<App>> for PathOf<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Fault> {
        Path::from_request_parts(parts, app).await.map(|Path(ids)| Self(ids)).map_err(|_| Fault::not_found())
    }
}

/// The `Idempotency-Key` that every POST carries.
pub(super) struct Key(pub(super) String);

impl FromRequestParts<Arc<App>> for Key {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<App>) -> Result<Self, Fault> {
        let value = parts.headers.get(headers::IDEMPOTENCY_KEY).ok_or_else(Fault::no_idempotency_key)?;
        let text = value.to_str().map_err(|_| Fault::bad_idempotency_key())?;
        // The IETF draft writes it as a quoted string; both are the same key.
        let key = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).unwrap_or(text);
        let plain = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if plain && limits::IDEMPOTENCY_KEY.contains(&key.len()) {
            Ok(Self(key.to_owned()))
        } else {
            Err(Fault::bad_idempotency_key())
        }
    }
}

/// The one version that `If-Match` names, without quotes.
pub(super) struct Version(pub(super) String);

impl FromRequestParts<Arc<App>> for Version {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<App>) -> Result<Self, Fault> {
        let mut all = parts.headers.get_all(header::IF_MATCH).iter();
        match (all.next(), all.next()) {
            (None, _) => Err(Fault::no_if_match()),
            (Some(value), None) => {
                if_match(value.as_bytes()).map(|v| Self(v.to_owned())).ok_or_else(Fault::bad_if_match)
            }
            _ => Err(Fault::bad_if_match()),
        }
    }
}

/// A JSON body, read and checked. Every refused field is named in one answer, without its value.
pub(super) struct Json<T>(pub(super) T);

impl<T: DeserializeOwned + Check + Send> FromRequest<Arc<App>> for Json<T> {
    type Rejection = Fault;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Fault> {
        let json =
            request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).is_some_and(|v| {
                v.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
            });
        if !json {
            return Err(Fault::unsupported_type().detail("Stuur application/json."));
        }
        let limits = &app.config.limits;
        let bytes = read(request.into_body(), T::most_bytes(limits)).await?;
        let value: T = parse(&bytes)?;
        let invalid = value.check(app.clock.now(), limits);
        if invalid.is_empty() { Ok(Self(value)) } else { Err(Fault::invalid(invalid)) }
    }
}

async fn read(body: Body, most: usize) -> Result<Bytes, Fault> {
    match Limited::new(body, most).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Fault::too_large()),
        // The connection broke: nobody reads the answer, but it must not look like a good one.
        Err(_) => Err(Fault::bad_request()),
    }
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        if error.inner().is_data() {
            // serde's own words may quote the value, so ours stand here.
            let name = error.path().to_string();
            let code =
                if error.inner().to_string().starts_with("missing field") { "ontbreekt" } else { "type" };
            let reason = match code {
                "ontbreekt" => "Hier ontbreekt een verplicht veld.",
                _ => "Dit heeft niet de goede vorm.",
            };
            Fault::invalid(vec![InvalidParam { name, code: code.to_owned(), reason: reason.to_owned() }])
        } else {
            let (line, column) = (error.inner().line(), error.inner().column());
            Fault::bad_json().detail(format!("Regel {line}, teken {column}."))
        }
    })?;
    json.end().map_err(|_| Fault::bad_json())?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use municipal_api::NieuweTaak;

    #[test]
    fn a_token_is_taken_from_one_bearer_header() {
        let headers = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(header::AUTHORIZATION, HeaderValue::from_static(value));
            }
            headers
        };
        assert_eq!(bearer(&headers(&["Bearer abc"])).unwrap(), "abc");
        assert_eq!(bearer(&headers(&["bearer  abc "])).unwrap(), "abc");
        for wrong in [&[][..], &["Basic abc"], &["Bearer"], &["Bearer "], &["abc"], &["Bearer a", "Bearer b"]]
        {
            assert_eq!(bearer(&headers(wrong)), Err(Fault::no_session()), "{wrong:?}");
        }
    }

    #[test]
    fn a_body_that_cannot_be_read_says_where_and_never_what() {
        let problem = |text: &str| {
            let fault = parse::<NieuweTaak>(text.as_bytes()).unwrap_err();
            serde_json::to_string(&fault.problem(&uuid::Uuid::nil())).unwrap()
        };
        let wrong = problem("{\"titel\":\"x\",\"uiterlijk\":\"geheim\"}");
        assert!(wrong.contains("\"name\":\"uiterlijk\"") && wrong.contains("\"code\":\"type\""), "{wrong}");
        assert!(!wrong.contains("geheim"));
        assert!(problem("{}").contains("\"code\":\"ontbreekt\""));
        assert!(problem("{\"titel\":").contains("ongeldige-json"));
        assert!(problem("{\"titel\":\"x\"} x").contains("ongeldige-json"));
    }
}
