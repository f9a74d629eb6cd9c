//! What a verified token says: is it for us, is it still good, and who is it about.

use super::{Refusal, Session};
use crate::{
    GatewayConfig,
    access::Ids,
    config::{ClaimPath, Level},
    registry::Bsn,
};
use jiff::Timestamp;
use serde_json::{Map, Value};

/// The claims of a token whose signature, or whose issuer, vouches for them.
pub(super) type Claims = Map<String, Value>;

/// Judges the claims at `now`.
pub(super) fn judge(
    claims: &Claims,
    config: &GatewayConfig,
    ids: &Ids,
    now: Timestamp,
) -> Result<Session, Refusal> {
    let (identity, session) = (&config.identity, &config.session);
    if claims.get("iss").and_then(Value::as_str) != Some(identity.issuer.as_str()) {
        return Err(Refusal::Issuer);
    }
    if !audiences(claims).any(|aud| identity.audience.iter().any(|ours| ours == aud)) {
        return Err(Refusal::Audience);
    }
    let leeway = i64::from(identity.leeway_seconds);
    let now = now.as_second();
    let exp = seconds(claims, "exp").ok_or(Refusal::Expired)?;
    if seconds(claims, "nbf").is_some_and(|nbf| nbf > now + leeway) {
        return Err(Refusal::NotYet);
    }
    let issued = seconds(claims, "iat");
    if issued.is_some_and(|iat| iat > now + leeway) {
        return Err(Refusal::NotYet);
    }
    // `auth_time` survives a renewed token, `iat` does not: the first is the better start of a session.
    let signed_in = seconds(claims, "auth_time").or(issued);
    let latest = signed_in.map(|start| start.saturating_add(i64::from(session.max_seconds)));
    let ends = latest.map_or(exp, |latest| latest.min(exp));
    if now >= ends.saturating_add(leeway) {
        return Err(Refusal::Expired);
    }
    let actor = text(claims, &identity.claims.bsn).and_then(Bsn::new).ok_or(Refusal::Person)?;
    if let Some(minimum) = identity.minimum_level {
        let level = identity.claims.level.as_ref().and_then(|path| text(claims, path)).and_then(Level::read);
        if level.is_none_or(|level| level < minimum) {
            return Err(Refusal::Level);
        }
    }
    let represented = match &identity.claims.represented {
        Some(path) => match text(claims, path) {
            // A claim that is there and cannot be read must not turn into "nobody is represented".
            Some(found) => Some(Bsn::new(found).ok_or(Refusal::Person)?),
            None if is_present(claims, path) => return Err(Refusal::Person),
            None => None,
        },
        None => None,
    };
    if represented.is_some() && !identity.services.is_empty() {
        let named = identity.claims.service.as_ref().map(|path| texts(claims, path)).unwrap_or_default();
        if !named.iter().any(|service| identity.services.iter().any(|ours| ours == service)) {
            return Err(Refusal::Service);
        }
    }
    Ok(Session {
        represented: represented.filter(|client| *client != actor),
        own: ids.id(&actor).into(),
        actor,
        ends: Timestamp::from_second(ends).map_err(|_| Refusal::Expired)?,
    })
}

fn audiences(claims: &Claims) -> impl Iterator<Item = &str> {
    let (one, many) = match claims.get("aud") {
        Some(Value::String(one)) => (Some(one.as_str()), None),
        Some(Value::Array(many)) => (None, Some(many)),
        _ => (None, None),
    };
    one.into_iter().chain(many.into_iter().flatten().filter_map(Value::as_str))
}

/// A NumericDate, which may have a fraction (RFC 7519 §2).
fn seconds(claims: &Claims, name: &str) -> Option<i64> {
    let value = claims.get(name)?;
    value.as_i64().or_else(|| {
        let number = value.as_f64()?;
        // The bounds of a year 9999: beyond them the conversion would not be exact.
        (number.abs() < 253_402_300_800.0).then_some(number.floor() as i64)
    })
}

/// The text at a path. Where the first key is nested in itself, the deepest one counts: that is how NL
/// GOV OpenID Connect chains `represents`.
fn text<'a>(claims: &'a Claims, path: &ClaimPath) -> Option<&'a str> {
    find(claims, path)?.as_str()
}

/// The text at a path, or the texts of a list there.
fn texts<'a>(claims: &'a Claims, path: &ClaimPath) -> Vec<&'a str> {
    match find(claims, path) {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn find<'a>(claims: &'a Claims, path: &ClaimPath) -> Option<&'a Value> {
    let (first, rest) = path.0.split_first()?;
    let mut value = claims.get(first)?;
    if !rest.is_empty() {
        while let Some(deeper) = value.get(first) {
            value = deeper;
        }
    }
    for key in rest {
        value = value.get(key)?;
    }
    Some(value)
}

fn is_present(claims: &Claims, path: &ClaimPath) -> bool {
    path.0.first().is_some_and(|first| claims.get(first).is_some_and(|v| !v.is_null()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;
    use serde_json::json;

    const NOW: i64 = 1_790_000_000;

    fn config() -> GatewayConfig {
        let issuer = "https://login.example.nl".parse().unwrap();
        GatewayConfig::new(issuer, "inwoner-api", "naaste", Secret::new(vec![7; 32]))
    }

    fn good() -> Value {
        json!({
            "iss": "https://login.example.nl", "aud": "inwoner-api", "sub": "x", "bsn": "999990019",
            "iat": NOW - 10, "nbf": NOW - 10, "exp": NOW + 600, "auth_time": NOW - 60
        })
    }

    fn judged(claims: Value, config: &GatewayConfig) -> Result<Session, Refusal> {
        let Value::Object(claims) = claims else { panic!("claims are an object") };
        judge(&claims, config, &Ids::new(&config.dossier), Timestamp::from_second(NOW).unwrap())
    }

    fn with(name: &str, value: Value) -> Value {
        let mut claims = good();
        claims[name] = value;
        claims
    }

    #[test]
    fn a_good_token_opens_a_session_until_it_expires() {
        let session = judged(good(), &config()).unwrap();
        assert_eq!(session.actor.reveal(), "999990019");
        assert_eq!(session.ends.as_second(), NOW + 600);
        assert!(session.represented.is_none());
        assert_eq!(*session.own, Ids::new(&config().dossier).id(&session.actor));
        judged(with("aud", json!(["other", "inwoner-api"])), &config()).unwrap();
        judged(with("exp", json!(NOW as f64 + 0.5)), &config()).unwrap();
    }

    #[test]
    fn each_wrong_claim_is_refused() {
        for (claims, refusal) in [
            (with("iss", json!("https://evil.example")), Refusal::Issuer),
            (with("iss", json!("https://login.example.nl/")), Refusal::Issuer),
            (with("iss", Value::Null), Refusal::Issuer),
            (with("aud", json!("naaste")), Refusal::Audience),
            (with("aud", json!([])), Refusal::Audience),
            (with("aud", Value::Null), Refusal::Audience),
            (with("exp", json!(NOW - 30)), Refusal::Expired),
            (with("exp", Value::Null), Refusal::Expired),
            (with("exp", json!("tomorrow")), Refusal::Expired),
            (with("nbf", json!(NOW + 31)), Refusal::NotYet),
            (with("iat", json!(NOW + 31)), Refusal::NotYet),
            (with("auth_time", json!(NOW - 2 * 60 * 60 - 30)), Refusal::Expired),
            (with("bsn", json!("999990018")), Refusal::Person),
            (with("bsn", json!(999_990_019)), Refusal::Person),
            (with("bsn", Value::Null), Refusal::Person),
        ] {
            assert_eq!(judged(claims.clone(), &config()).unwrap_err(), refusal, "{claims}");
        }
    }

    #[test]
    fn clocks_may_differ_by_the_leeway() {
        judged(with("exp", json!(NOW - 29)), &config()).unwrap();
        judged(with("nbf", json!(NOW + 30)), &config()).unwrap();
    }

    #[test]
    fn a_session_ends_some_time_after_sign_in_whatever_the_token_says() {
        let session = judged(with("exp", json!(NOW + 1_000_000)), &config()).unwrap();
        assert_eq!(session.ends.as_second(), NOW - 60 + 2 * 60 * 60);
    }

    #[test]
    fn the_deepest_represented_person_counts() {
        let mut config = config();
        config.identity.claims.represented = Some(ClaimPath(vec!["represents".into(), "sub".into()]));
        let chain = json!({ "sub": "someone", "represents": { "sub": "999990329" } });
        let session = judged(with("represents", chain), &config).unwrap();
        assert_eq!(session.represented.unwrap().reveal(), "999990329");
        assert!(judged(good(), &config).unwrap().represented.is_none());
        let unreadable = judged(with("represents", json!({ "sub": "nobody" })), &config);
        assert_eq!(unreadable.unwrap_err(), Refusal::Person);
        let elsewhere = judged(with("represents", json!({ "name": "J." })), &config);
        assert_eq!(elsewhere.unwrap_err(), Refusal::Person);
    }

    #[test]
    fn a_level_that_is_too_low_or_not_said_is_refused() {
        let mut config = config();
        config.identity.claims.level = Some(ClaimPath(vec!["acr".into()]));
        config.identity.minimum_level = Some(Level::Midden);
        let saml = |word: &str| json!(format!("urn:oasis:names:tc:SAML:2.0:ac:classes:{word}"));
        for (claim, good) in [
            (saml("PasswordProtectedTransport"), false),
            (saml("MobileTwoFactorContract"), true),
            (saml("Smartcard"), true),
            (saml("SmartcardPKI"), true),
            (json!("http://eidas.europa.eu/LoA/low"), false),
            (json!("http://eidas.europa.eu/LoA/substantial"), true),
            (json!("new"), false),
            (Value::Null, false),
        ] {
            let judged = judged(with("acr", claim.clone()), &config);
            assert_eq!(judged.err(), (!good).then_some(Refusal::Level), "{claim}");
        }
    }

    #[test]
    fn representation_counts_for_our_services_alone() {
        let mut config = config();
        let key = |name: &str| ClaimPath(vec![format!("urn:nl-eid-gdi:1.0:{name}")]);
        config.identity.claims.bsn = key("ActingSubjectID");
        config.identity.claims.represented = Some(key("LegalSubjectID"));
        config.identity.claims.service = Some(key("ServiceUUID"));
        config.identity.services = vec!["5628edbd".into()];
        let claims = |service: Value| {
            let mut claims = with("urn:nl-eid-gdi:1.0:ServiceUUID", service);
            claims["urn:nl-eid-gdi:1.0:ActingSubjectID"] = json!("999990019");
            claims["urn:nl-eid-gdi:1.0:LegalSubjectID"] = json!("999990329");
            claims
        };
        for service in [json!("5628edbd"), json!(["other", "5628edbd"])] {
            let session = judged(claims(service), &config).unwrap();
            assert_eq!(session.represented.unwrap().reveal(), "999990329");
        }
        for service in [json!("other"), json!([]), Value::Null] {
            assert_eq!(judged(claims(service), &config).err(), Some(Refusal::Service));
        }
    }

    #[test]
    fn a_key_may_hold_dots() {
        let mut config = config();
        config.identity.claims.bsn = ClaimPath(vec!["urn:nl-eid-gdi:1.0:ActingSubjectID".into()]);
        let session =
            judged(with("urn:nl-eid-gdi:1.0:ActingSubjectID", json!("999990329")), &config).unwrap();
        assert_eq!(session.actor.reveal(), "999990329");
    }
}
