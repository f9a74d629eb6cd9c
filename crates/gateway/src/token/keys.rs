//! The issuer's keys: fetched when first needed, kept, and fetched again for a key that is unknown.

use super::{Refusal, issuer::Issuer};
use crate::{Clock, config::Algorithm};
use jiff::Timestamp;
use jsonwebtoken::{
    DecodingKey,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, KeyAlgorithm, PublicKeyUse},
};
use std::sync::{Arc, RwLock};

/// At most one fetch in so many seconds, so that forged key ids cannot make us hammer the issuer.
const FETCH_EVERY: i64 = 10;
/// After so many seconds the keys are fetched again, so that a withdrawn one goes.
const STALE_AFTER: i64 = 60 * 60;
/// After so many seconds without the issuer, its keys are not believed any more.
const USELESS_AFTER: i64 = 24 * 60 * 60;
/// The shortest RSA modulus that is accepted, in bytes.
const RSA_BYTES: usize = 2048 / 8;

pub(super) struct Keys {
    issuer: Issuer,
    clock: Arc<dyn Clock>,
    set: RwLock<Arc<KeySet>>,
    /// When the issuer was last asked. Held over the question: the others wait for the one answer.
    asked: tokio::sync::Mutex<Option<Timestamp>>,
}

#[derive(Default)]
struct KeySet {
    keys: Vec<Key>,
    fetched: Option<Timestamp>,
}

struct Key {
    id: Option<String>,
    algorithms: &'static [Algorithm],
    key: Arc<DecodingKey>,
}

impl Keys {
    pub(super) fn new(issuer: Issuer, clock: Arc<dyn Clock>) -> Self {
        Self { issuer, clock, set: RwLock::default(), asked: tokio::sync::Mutex::new(None) }
    }

    /// The key with this id that fits this algorithm. Without an id, the only one that fits.
    pub(super) async fn find(
        &self,
        id: Option<&str>,
        algorithm: Algorithm,
    ) -> Result<Arc<DecodingKey>, Refusal> {
        let set = self.current();
        let age = self.age(&set);
        if age.is_some_and(|age| age < STALE_AFTER)
            && let Some(key) = set.find(id, algorithm)
        {
            return Ok(key);
        }
        let outcome = self.refresh(set.fetched).await;
        let set = self.current();
        let usable = self.age(&set).is_some_and(|age| age < USELESS_AFTER);
        match (usable.then(|| set.find(id, algorithm)).flatten(), outcome) {
            (Some(key), _) => Ok(key),
            (None, Err(reason)) => Err(Refusal::IssuerDown(reason)),
            (None, Ok(())) => Err(Refusal::UnknownKey),
        }
    }

    fn current(&self) -> Arc<KeySet> {
        self.set.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    fn age(&self, set: &KeySet) -> Option<i64> {
        Some((self.clock.now().as_second() - set.fetched?.as_second()).max(0))
    }

    /// Asks the issuer, unless somebody did since `seen` or hardly a moment ago.
    async fn refresh(&self, seen: Option<Timestamp>) -> Result<(), String> {
        let mut asked = self.asked.lock().await;
        let current = self.current();
        if current.fetched != seen {
            return Ok(());
        }
        let now = self.clock.now();
        if asked.is_some_and(|at| (0..FETCH_EVERY).contains(&(now.as_second() - at.as_second()))) {
            return if current.fetched.is_some() { Ok(()) } else { Err("asked a moment ago".to_owned()) };
        }
        *asked = Some(now);
        match self.issuer.keys().await {
            Ok(values) => {
                let keys: Vec<Key> = values.into_iter().filter_map(Key::read).collect();
                tracing::info!(keys = keys.len(), "fetched the issuer's keys");
                let set = Arc::new(KeySet { keys, fetched: Some(now) });
                *self.set.write().unwrap_or_else(std::sync::PoisonError::into_inner) = set;
                Ok(())
            }
            Err(reason) => {
                tracing::warn!(reason, "the issuer's keys cannot be fetched");
                Err(reason)
            }
        }
    }
}

impl KeySet {
    fn find(&self, id: Option<&str>, algorithm: Algorithm) -> Option<Arc<DecodingKey>> {
        let mut fitting = self
            .keys
            .iter()
            .filter(|key| key.algorithms.contains(&algorithm))
            .filter(|key| id.is_none() || key.id.as_deref() == id);
        let first = fitting.next()?;
        (id.is_some() || fitting.next().is_none()).then(|| first.key.clone())
    }
}

impl Key {
    /// Reads one entry of a JWKS; none for a key that we would never use.
    fn read(value: serde_json::Value) -> Option<Self> {
        let jwk: Jwk = serde_json::from_value(value).ok()?;
        if !matches!(jwk.common.public_key_use, None | Some(PublicKeyUse::Signature)) {
            return None;
        }
        let algorithms: &'static [Algorithm] = match (&jwk.algorithm, jwk.common.key_algorithm) {
            (AlgorithmParameters::RSA(_), None) => &[Algorithm::RS256, Algorithm::PS256],
            (AlgorithmParameters::RSA(_), Some(KeyAlgorithm::RS256)) => &[Algorithm::RS256],
            (AlgorithmParameters::RSA(_), Some(KeyAlgorithm::PS256)) => &[Algorithm::PS256],
            (AlgorithmParameters::EllipticCurve(ec), None | Some(KeyAlgorithm::ES256))
                if ec.curve == EllipticCurve::P256 =>
            {
                &[Algorithm::ES256]
            }
            _ => return None,
        };
        let key = DecodingKey::from_jwk(&jwk).ok()?;
        if let jsonwebtoken::DecodingKeyKind::RsaModulusExponent { n, .. } = key.kind()
            && n.iter().skip_while(|byte| **byte == 0).count() < RSA_BYTES
        {
            tracing::warn!("the issuer has an RSA key of less than 2048 bits; it is not used");
            return None;
        }
        Some(Self { id: jwk.common.key_id, algorithms, key: Arc::new(key) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    use serde_json::json;

    fn rsa(bytes: usize, extra: serde_json::Value) -> serde_json::Value {
        let mut key =
            json!({ "kty": "RSA", "kid": "a", "e": "AQAB", "n": URL_SAFE_NO_PAD.encode(vec![0xC3; bytes]) });
        if let (Some(key), serde_json::Value::Object(extra)) = (key.as_object_mut(), extra) {
            key.extend(extra);
        }
        key
    }

    #[test]
    fn only_keys_that_may_verify_a_signature_are_read() {
        assert_eq!(Key::read(rsa(256, json!({}))).unwrap().algorithms, [Algorithm::RS256, Algorithm::PS256]);
        assert_eq!(Key::read(rsa(256, json!({ "alg": "PS256" }))).unwrap().algorithms, [Algorithm::PS256]);
        assert!(Key::read(rsa(128, json!({}))).is_none(), "too short");
        assert!(Key::read(rsa(256, json!({ "use": "enc" }))).is_none(), "for encryption");
        assert!(Key::read(rsa(256, json!({ "alg": "RSA-OAEP" }))).is_none(), "for encryption");
        assert!(
            Key::read(json!({ "kty": "oct", "kid": "a", "alg": "HS256", "k": "c2VjcmV0" })).is_none(),
            "shared"
        );
        assert!(Key::read(json!({ "kty": "RSA" })).is_none(), "incomplete");
    }

    #[test]
    fn a_token_without_a_key_id_takes_the_only_key_that_fits() {
        let set = |n: usize| KeySet {
            keys: (0..n).filter_map(|_| Key::read(rsa(256, json!({})))).collect(),
            fetched: None,
        };
        assert!(set(1).find(None, Algorithm::RS256).is_some());
        assert!(set(1).find(None, Algorithm::ES256).is_none());
        assert!(set(2).find(None, Algorithm::RS256).is_none());
        assert!(set(1).find(Some("a"), Algorithm::RS256).is_some());
        assert!(set(1).find(Some("b"), Algorithm::RS256).is_none());
    }
}
