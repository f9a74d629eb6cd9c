//! The page where a visitor chooses, and the way back with a code.

use super::page::{self, Language};
use super::token::{CODE_SECONDS, Code};
use super::{Client, Idp, is_form, keep, lock, parameters, redirect, secret};
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;
use url::Url;

/// The page waits so long for a choice.
const ASK_SECONDS: i64 = 10 * 60;
/// State and nonce are kept and sent back; no app needs longer ones.
const LONGEST: usize = 512;

/// A request that waits for a choice.
pub(super) struct Asked {
    client: String,
    redirect: Url,
    state: String,
    nonce: String,
    challenge: String,
    until: Timestamp,
}

/// `GET /authorize`.
pub(super) async fn ask(
    State(idp): State<Arc<Idp>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let Some(given) = parameters(&query) else {
        return page::refused(Language::of(None, &headers));
    };
    let language = Language::of(given.get("ui_locales").map(String::as_str), &headers);
    let get = |name: &str| given.get(name).map(String::as_str).unwrap_or_default();
    // Nothing goes back before it is sure where back is.
    let Some(client) = idp.clients.get(get("client_id")) else { return page::refused(language) };
    let Some(back) = redirect::allowed(get("redirect_uri")) else { return page::refused(language) };
    let state = get("state");
    if let Some(error) = wrong(&given) {
        return to_app(&idp, &back, state, &[("error", error)]);
    }
    let Some(id) = secret() else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
    let now = idp.clock.now();
    let asked = Asked {
        client: client.id.clone(),
        redirect: back.clone(),
        state: state.to_owned(),
        nonce: get("nonce").to_owned(),
        challenge: get("code_challenge").to_owned(),
        until: after(now, ASK_SECONDS),
    };
    keep(&mut lock(&idp.requests), id.clone(), asked, now, |asked| asked.until);
    page::choose(client, &id, &back, language, &other_language(&given))
}

/// What is wrong with a request, as RFC 6749 4.1.2.1 and OpenID Connect name it.
fn wrong(given: &BTreeMap<String, String>) -> Option<&'static str> {
    let get = |name: &str| given.get(name).map(String::as_str).unwrap_or_default();
    let present = |name: &str| (1..=LONGEST).contains(&get(name).len());
    if given.contains_key("request") {
        return Some("request_not_supported");
    }
    if given.contains_key("request_uri") {
        return Some("request_uri_not_supported");
    }
    if get("response_type") != "code" {
        return Some("unsupported_response_type");
    }
    if !get("scope").split(' ').any(|scope| scope == "openid") {
        return Some("invalid_scope");
    }
    // A missing method would mean "plain", which shows the secret on its way: refused (NL GOV OAuth).
    let challenged = get("code_challenge_method") == "S256" && is_hash(get("code_challenge"));
    let answered = matches!(get("response_mode"), "" | "query");
    if !challenged || !answered || !present("state") || !present("nonce") {
        return Some("invalid_request");
    }
    // There is no session here that could answer without asking.
    get("prompt").split(' ').any(|prompt| prompt == "none").then_some("login_required")
}

/// A SHA-256 in base64url.
fn is_hash(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The same request in each language, for the links on the page.
fn other_language(given: &BTreeMap<String, String>) -> String {
    let rest = given.iter().filter(|(name, _)| *name != "ui_locales");
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).finish();
    format!("/authorize?{query}&ui_locales=")
}

/// `POST /authorize`: somebody was chosen, or nobody.
pub(super) async fn choose(State(idp): State<Arc<Idp>>, headers: HeaderMap, body: String) -> Response {
    let language = Language::of(None, &headers);
    let given = if is_form(&headers) { parameters(&body) } else { None };
    let Some(given) = given else { return page::refused(language) };
    let id = given.get("verzoek").map(String::as_str).unwrap_or_default();
    let asked = lock(&idp.requests).remove(id);
    let now = idp.clock.now();
    let Some(asked) = asked.filter(|asked| asked.until > now) else { return page::refused(language) };
    if given.contains_key("annuleren") {
        return to_app(&idp, &asked.redirect, &asked.state, &[("error", "access_denied")]);
    }
    let chosen = given.get("persona").map(String::as_str).unwrap_or_default();
    let person = idp.clients.get(&asked.client).and_then(|client| somebody(client, chosen));
    let (Some(person), Some(code)) = (person, secret()) else { return page::refused(language) };
    let kept = Code {
        client: asked.client,
        redirect: asked.redirect.clone(),
        challenge: asked.challenge,
        nonce: asked.nonce,
        person,
        signed_in: now,
        until: after(now, CODE_SECONDS),
        used: false,
    };
    keep(&mut lock(&idp.codes), code.clone(), kept, now, |code| code.until);
    to_app(&idp, &asked.redirect, &asked.state, &[("code", &code)])
}

fn somebody(client: &Client, id: &str) -> Option<super::Somebody> {
    client.people.iter().find(|person| person.id == id).cloned()
}

fn after(now: Timestamp, seconds: i64) -> Timestamp {
    now.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(now)
}

/// Sends the browser back to the app, naming the issuer (RFC 9207).
fn to_app(idp: &Idp, back: &Url, state: &str, answer: &[(&str, &str)]) -> Response {
    let mut back = back.clone();
    {
        let mut query = back.query_pairs_mut();
        query.extend_pairs(answer);
        if !state.is_empty() {
            query.append_pair("state", state);
        }
        query.append_pair("iss", &idp.issuer);
    }
    (StatusCode::SEE_OTHER, [(header::LOCATION, back.to_string())]).into_response()
}
