//! Access tokens: who signed them, are they for us, and who is it about.
//!
//! A JWT is verified here with the issuer's published keys. Any other token is opaque: the issuer is
//! asked about it (RFC 7662), where that is configured. What was verified may be remembered for a
//! minute by the token's hash, and never past its end.

mod claims;
mod introspection;
mod issuer;
mod keys;

use crate::{
    Clock, StartError,
    access::Ids,
    config::{Algorithm, GatewayConfig},
    problem::Fault,
    registry::Bsn,
};
use introspection::Introspection;
use issuer::Issuer;
use jiff::Timestamp;
use keys::Keys;
use quick_cache::sync::Cache;
use siphasher::sip128::SipHasher24;
use std::sync::Arc;

/// Longer tokens are refused unread.
const LONGEST: usize = 16 * 1024;

/// So many tokens are remembered at once. How long each is, [`Verifier::is_fresh`] says.
const REMEMBERED: usize = 20_000;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    /// Who.
    pub(crate) actor: Bsn,
    /// For whom, where the token says so (DigiD Machtigen).
    pub(crate) represented: Option<Bsn>,
    /// The latest moment.
    pub(crate) ends: Timestamp,
    /// The id of the actor's own dossier, made once a token and not once a request.
    pub(crate) own: Arc<str>,
}

/// Why a token is refused. For the log; the answer is the same for all that the person cannot mend otherwise than by
/// signing in again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("not a token")]
    Malformed,
    #[error("algorithm not accepted")]
    Algorithm,
    #[error("unknown key")]
    UnknownKey,
    #[error("bad signature")]
    Signature,
    #[error("another issuer")]
    Issuer,
    #[error("another audience")]
    Audience,
    #[error("expired")]
    Expired,
    #[error("not valid yet")]
    NotYet,
    #[error("no person in it")]
    Person,
    #[error("level of assurance too low")]
    Level,
    #[error("represented for another service")]
    Service,
    #[error("not active")]
    Inactive,
    #[error("issuer not available: {0}")]
    IssuerDown(String),
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        tracing::info!(reason = %refusal, "token refused");
        match refusal {
            Refusal::IssuerDown(_) => Self::issuer_down(),
            // Whoever signs in again in the same way would stand here again.
            Refusal::Level => Self::level_too_low(),
            _ => Self::bad_session(),
        }
    }
}

/// A keyed hash of 128 bits (SipHash-2-4). Its key is random and never leaves this process, so nobody can look for
/// two tokens of one hash; SHA-256 took an eighth of the time of an "unchanged" answer.
pub(crate) type TokenHash = u128;

/// Verifies tokens of one issuer.
pub(crate) struct Verifier {
    keys: Keys,
    introspection: Option<Introspection>,
    remembered: Cache<TokenHash, Arc<Remembered>>,
    ids: Ids,
    hashing: SipHasher24,
    config: Arc<GatewayConfig>,
    clock: Arc<dyn Clock>,
}

struct Remembered {
    session: Session,
    verified: Timestamp,
}

impl Verifier {
    pub(crate) fn new(config: Arc<GatewayConfig>, clock: Arc<dyn Clock>) -> Result<Self, StartError> {
        let issuer = Issuer::new(&config.identity)?;
        let mut key = [0; 16];
        getrandom::fill(&mut key).map_err(|_| StartError::Randomness)?;
        Ok(Self {
            introspection: config
                .identity
                .introspection
                .clone()
                .map(|settings| Introspection::new(issuer.clone(), settings)),
            keys: Keys::new(issuer, clock.clone()),
            remembered: Cache::new(REMEMBERED),
            ids: Ids::new(&config.dossier),
            hashing: SipHasher24::new_with_key(&key),
            config,
            clock,
        })
    }

    /// The hash by which a token is known here: nothing else of it is kept.
    pub(crate) fn hash(&self, token: &str) -> TokenHash {
        self.hashing.hash(token.as_bytes()).as_u128()
    }

    /// Who the bearer of this token is. `hash` is [`Self::hash`] of it.
    pub(crate) async fn verify(&self, token: &str, hash: TokenHash) -> Result<Session, Refusal> {
        let now = self.clock.now();
        if let Some(known) = self.remembered.get(&hash)
            && self.is_fresh(&known, now)
        {
            return Ok(known.session.clone());
        }
        // Boxed: it is large, and a remembered token has no use for it.
        let claims = Box::pin(self.claims(token)).await?;
        let session = claims::judge(&claims, &self.config, &self.ids, now)?;
        if self.config.identity.remember_seconds > 0 {
            self.remembered.insert(hash, Arc::new(Remembered { session: session.clone(), verified: now }));
        }
        Ok(session)
    }

    /// True while a remembered token may stand in for a verified one. Counted on the same clock as
    /// expiry, so that a machine that slept does not stretch the minute.
    fn is_fresh(&self, known: &Remembered, now: Timestamp) -> bool {
        let age = now.as_second() - known.verified.as_second();
        let leeway = i64::from(self.config.identity.leeway_seconds);
        (0..i64::from(self.config.identity.remember_seconds)).contains(&age)
            && now.as_second() < known.session.ends.as_second() + leeway
    }

    async fn claims(&self, token: &str) -> Result<claims::Claims, Refusal> {
        if token.len() > LONGEST {
            return Err(Refusal::Malformed);
        }
        // Three parts, of which the first is the base64url of a JSON object.
        if token.split('.').count() == 3 && token.starts_with("ey") {
            return self.jwt(token).await;
        }
        match &self.introspection {
            Some(introspection) => introspection.ask(token).await,
            None => Err(Refusal::Malformed),
        }
    }

    async fn jwt(&self, token: &str) -> Result<claims::Claims, Refusal> {
        // `none`, and names that nobody knows, do not even parse.
        let header = jsonwebtoken::decode_header(token).map_err(|_| Refusal::Algorithm)?;
        let algorithm = accepted(header.alg, &self.config.identity.algorithms).ok_or(Refusal::Algorithm)?;
        if header.crit.is_some() || header.enc.is_some() {
            return Err(Refusal::Malformed);
        }
        let key = self.keys.find(header.kid.as_deref(), algorithm).await?;
        let mut validation = jsonwebtoken::Validation::new(header.alg);
        // The signature is the library's; the claims are ours, on our clock (claims.rs).
        validation.validate_exp = false;
        validation.validate_aud = false;
        validation.required_spec_claims.clear();
        jsonwebtoken::decode(token, &key, &validation).map(|data| data.claims).map_err(|_| Refusal::Signature)
    }
}

/// The algorithm of a header, where the configuration names it.
fn accepted(alg: jsonwebtoken::Algorithm, allowed: &[Algorithm]) -> Option<Algorithm> {
    let ours = match alg {
        jsonwebtoken::Algorithm::RS256 => Algorithm::RS256,
        jsonwebtoken::Algorithm::PS256 => Algorithm::PS256,
        jsonwebtoken::Algorithm::ES256 => Algorithm::ES256,
        _ => return None,
    };
    allowed.contains(&ours).then_some(ours)
}
