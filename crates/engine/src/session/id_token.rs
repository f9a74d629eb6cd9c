//! The id token: its signature and its claims (OpenID Connect Core 1.0, 3.1.3.7).
//!
//! The token comes straight from the issuer over TLS, which would be enough for that section. The
//! signature is checked all the same: it costs one request and a few lines, for *ring* is here for TLS
//! already. Symmetric algorithms and `none` are refused, a public client has no secret for them.

use crate::net::Failure;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;
use sha2::{Digest, Sha256, Sha384};

/// Clocks may differ by this much.
const LEEWAY_SECONDS: f64 = 120.0;
/// No id token is larger.
const LARGEST: usize = 32 << 10;

/// The issuer's keys.
#[derive(Debug, Deserialize)]
pub struct Keys {
    keys: Vec<Key>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Key {
    kty: String,
    #[serde(rename = "use")]
    purpose: Option<String>,
    alg: Option<String>,
    kid: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

#[derive(Deserialize)]
struct Header {
    alg: Algorithm,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default)]
    crit: Option<serde_json::Value>,
}

/// The algorithms that are accepted; any other does not parse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
enum Algorithm {
    #[serde(rename = "RS256")]
    Rs256,
    #[serde(rename = "PS256")]
    Ps256,
    #[serde(rename = "ES256")]
    Es256,
    #[serde(rename = "ES384")]
    Es384,
    #[serde(rename = "EdDSA")]
    EdDsa,
}

impl Algorithm {
    fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Ps256 => "PS256",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }

    fn key(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Rs256 | Self::Ps256 => ("RSA", None),
            Self::Es256 => ("EC", Some("P-256")),
            Self::Es384 => ("EC", Some("P-384")),
            Self::EdDsa => ("OKP", Some("Ed25519")),
        }
    }
}

/// What the token must say.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The issuer.
    pub issuer: &'a str,
    /// This app's client id.
    pub client_id: &'a str,
    /// The nonce that was sent.
    pub nonce: &'a str,
    /// The access token that came along.
    pub access_token: &'a str,
    /// This device's clock.
    pub now: Timestamp,
    /// The issuer's, where it told: the other may be wrong.
    pub theirs: Option<Timestamp>,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: f64,
    iat: f64,
    #[serde(default)]
    nonce: Option<String>,
    #[serde(default)]
    azp: Option<String>,
    #[serde(default)]
    at_hash: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

/// A tag that tells one person from another at this issuer. The subject itself is not kept: some issuers
/// put a BSN there.
///
/// # Errors
/// `BadAnswer` where the token is forged, expired, for another client, or answers another question.
pub fn verify(token: &str, keys: &Keys, expected: Expected<'_>) -> Result<String, Failure> {
    let (algorithm, claims) = signed(token, keys)?;
    // The token is a moment old: on one of the two clocks it must be now.
    let fresh = [Some(expected.now), expected.theirs].into_iter().flatten().any(|clock| {
        let now = clock.as_second() as f64;
        claims.exp > now - LEEWAY_SECONDS && claims.iat < now + LEEWAY_SECONDS
    });
    let audience = match &claims.aud {
        Audience::One(one) => one == expected.client_id,
        // Another audience beside ours is not trusted without `azp`.
        Audience::Many(many) if many.len() == 1 || claims.azp.is_some() => {
            many.iter().any(|a| a == expected.client_id)
        }
        Audience::Many(_) => false,
    };
    let holds = [
        ("iss", claims.iss == expected.issuer),
        ("sub", !claims.sub.is_empty()),
        ("aud", audience),
        ("azp", claims.azp.as_deref().is_none_or(|azp| azp == expected.client_id)),
        ("exp", fresh),
        ("nonce", claims.nonce.as_deref() == Some(expected.nonce)),
        ("at_hash", at_hash_holds(algorithm, claims.at_hash.as_deref(), expected.access_token)),
    ];
    if let Some((claim, _)) = holds.into_iter().find(|(_, holds)| !holds) {
        return Err(Failure::bad(claim));
    }
    let mut hash = Sha256::new();
    hash.update(claims.iss.as_bytes());
    hash.update([0]);
    hash.update(claims.sub.as_bytes());
    Ok(URL_SAFE_NO_PAD.encode(&hash.finalize()[..16]))
}

fn signed(token: &str, keys: &Keys) -> Result<(Algorithm, Claims), Failure> {
    let bad = || Failure::bad("id token");
    if token.len() > LARGEST {
        return Err(bad());
    }
    let (message, signature) = token.rsplit_once('.').ok_or_else(bad)?;
    let (header, claims) = message.split_once('.').ok_or_else(bad)?;
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| bad());
    let header: Header = serde_json::from_slice(&decode(header)?).map_err(|_| bad())?;
    if header.crit.is_some() {
        return Err(bad());
    }
    let signature = decode(signature)?;
    let (kty, crv) = header.alg.key();
    let fits = |key: &&Key| {
        key.kty == kty
            && (crv.is_none() || key.crv.as_deref() == crv)
            && key.purpose.as_deref().is_none_or(|p| p == "sig")
            && key.alg.as_deref().is_none_or(|a| a == header.alg.name())
            && (header.kid.is_none() || key.kid == header.kid)
    };
    let genuine = keys
        .keys
        .iter()
        .filter(fits)
        .any(|key| check(header.alg, key, message.as_bytes(), &signature).is_some());
    if !genuine {
        return Err(Failure::bad("signature"));
    }
    Ok((header.alg, serde_json::from_slice(&decode(claims)?).map_err(|_| bad())?))
}

/// `Some` where the signature is this key's.
fn check(algorithm: Algorithm, key: &Key, message: &[u8], signed: &[u8]) -> Option<()> {
    let part = |text: &Option<String>| URL_SAFE_NO_PAD.decode(text.as_deref()?).ok();
    let rsa = |parameters| {
        let (n, e) = (part(&key.n)?, part(&key.e)?);
        let n = n.iter().position(|b| *b != 0).map(|start| n[start..].to_vec())?;
        RsaPublicKeyComponents { n, e }.verify(parameters, message, signed).ok()
    };
    let point = |algorithm: &'static dyn signature::VerificationAlgorithm, size: usize| {
        let (x, y) = (part(&key.x)?, part(&key.y)?);
        let whole = x.len() == size && y.len() == size;
        let point = [&[4][..], &x, &y].concat();
        whole.then(|| UnparsedPublicKey::new(algorithm, point).verify(message, signed).ok()).flatten()
    };
    match algorithm {
        Algorithm::Rs256 => rsa(&signature::RSA_PKCS1_2048_8192_SHA256),
        Algorithm::Ps256 => rsa(&signature::RSA_PSS_2048_8192_SHA256),
        Algorithm::Es256 => point(&signature::ECDSA_P256_SHA256_FIXED, 32),
        Algorithm::Es384 => point(&signature::ECDSA_P384_SHA384_FIXED, 48),
        Algorithm::EdDsa => {
            UnparsedPublicKey::new(&signature::ED25519, part(&key.x)?).verify(message, signed).ok()
        }
    }
}

/// The left half of the access token's hash (Core 3.1.3.6); optional in the code flow.
fn at_hash_holds(algorithm: Algorithm, at_hash: Option<&str>, access_token: &str) -> bool {
    let Some(at_hash) = at_hash else { return true };
    let half = match algorithm {
        Algorithm::Es384 => Sha384::digest(access_token)[..24].to_vec(),
        // Nothing says which hash goes with EdDSA.
        Algorithm::EdDsa => return true,
        _ => Sha256::digest(access_token)[..16].to_vec(),
    };
    URL_SAFE_NO_PAD.encode(half) == at_hash.trim_end_matches('=')
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::{
        rand::SystemRandom,
        signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair},
    };
    use serde_json::{Value, json};

    const NOW: i64 = 1_795_000_000;

    fn b64(bytes: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(bytes)
    }

    struct Signer {
        ec: EcdsaKeyPair,
        rng: SystemRandom,
    }

    impl Signer {
        fn new() -> Self {
            let rng = SystemRandom::new();
            let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &rng).unwrap();
            let ec =
                EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &rng).unwrap();
            Self { ec, rng }
        }

        fn keys(&self) -> Keys {
            let point = self.ec.public_key().as_ref();
            let key = json!({"kty": "EC", "crv": "P-256", "kid": "k1", "use": "sig",
                "x": b64(&point[1..33]), "y": b64(&point[33..])});
            serde_json::from_value(json!({ "keys": [{"kty": "oct", "k": "AAAA"}, key] })).unwrap()
        }

        fn sign(&self, header: Value, claims: &Value) -> String {
            let message =
                format!("{}.{}", b64(header.to_string().as_bytes()), b64(claims.to_string().as_bytes()));
            let signature = self.ec.sign(&self.rng, message.as_bytes()).unwrap();
            format!("{message}.{}", b64(signature.as_ref()))
        }
    }

    fn claims() -> Value {
        json!({"iss": "https://idp.example", "sub": "someone", "aud": "naaste", "exp": NOW + 300,
            "iat": NOW, "nonce": "n1"})
    }

    fn expected() -> Expected<'static> {
        Expected {
            issuer: "https://idp.example",
            client_id: "naaste",
            nonce: "n1",
            access_token: "token",
            now: Timestamp::from_second(NOW).unwrap(),
            theirs: None,
        }
    }

    #[test]
    fn a_good_token_names_a_person_without_telling_who() {
        let signer = Signer::new();
        let header = json!({"alg": "ES256", "kid": "k1"});
        let tag = verify(&signer.sign(header.clone(), &claims()), &signer.keys(), expected()).unwrap();
        assert!(!tag.contains("someone"));
        let mut other = claims();
        other["sub"] = json!("someone else");
        assert_ne!(tag, verify(&signer.sign(header, &other), &signer.keys(), expected()).unwrap());
    }

    #[test]
    fn every_claim_counts() {
        let signer = Signer::new();
        let hash = b64(&Sha256::digest("token")[..16]);
        for (claim, value, good) in [
            ("iss", json!("https://evil.example"), false),
            ("sub", json!(""), false),
            ("aud", json!("other"), false),
            ("aud", json!(["naaste"]), true),
            ("aud", json!(["naaste", "other"]), false),
            ("azp", json!("other"), false),
            ("azp", json!("naaste"), true),
            ("exp", json!(NOW - 121), false),
            ("exp", json!(NOW - 60), true),
            ("iat", json!(NOW + 121), false),
            ("nonce", json!("n2"), false),
            ("nonce", Value::Null, false),
            ("at_hash", json!("AAAA"), false),
            ("at_hash", json!(hash), true),
        ] {
            let mut claims = claims();
            claims[claim] = value.clone();
            let token = signer.sign(json!({"alg": "ES256", "kid": "k1"}), &claims);
            assert_eq!(verify(&token, &signer.keys(), expected()).is_ok(), good, "{claim} {value}");
        }
    }

    #[test]
    fn one_of_two_clocks_may_be_wrong() {
        let signer = Signer::new();
        let token = signer.sign(json!({"alg": "ES256"}), &claims());
        let far = Timestamp::from_second(NOW - 86_400 * 400).unwrap();
        let right = expected().now;
        for (now, theirs, good) in
            [(far, Some(right), true), (right, Some(far), true), (far, Some(far), false)]
        {
            let expected = Expected { now, theirs, ..expected() };
            assert_eq!(verify(&token, &signer.keys(), expected).is_ok(), good);
        }
    }

    #[test]
    fn a_forged_token_is_refused() {
        let (signer, other) = (Signer::new(), Signer::new());
        let good = signer.sign(json!({"alg": "ES256", "kid": "k1"}), &claims());
        assert!(verify(&good, &other.keys(), expected()).is_err(), "another's key");
        let mut changed = claims();
        changed["sub"] = json!("victim");
        let parts: Vec<&str> = good.split('.').collect();
        let forged = format!("{}.{}.{}", parts[0], b64(changed.to_string().as_bytes()), parts[2]);
        assert!(verify(&forged, &signer.keys(), expected()).is_err(), "changed claims");
        for header in [
            json!({"alg": "none"}),
            json!({"alg": "HS256", "kid": "k1"}),
            json!({"alg": "RS256", "kid": "k1"}),
            json!({"alg": "ES256", "kid": "k2"}),
            json!({"alg": "ES256", "kid": "k1", "crit": ["b64"]}),
        ] {
            let token = signer.sign(header.clone(), &claims());
            assert!(verify(&token, &signer.keys(), expected()).is_err(), "{header}");
        }
        for nonsense in ["", ".", "..", "a.b.c", &"x".repeat(LARGEST + 1)] {
            assert!(verify(nonsense, &signer.keys(), expected()).is_err());
        }
    }

    #[test]
    fn ed25519_is_accepted() {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
        let key = json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "x": b64(pair.public_key().as_ref())}]});
        let keys: Keys = serde_json::from_value(key).unwrap();
        let header = json!({"alg": "EdDSA"});
        let message =
            format!("{}.{}", b64(header.to_string().as_bytes()), b64(claims().to_string().as_bytes()));
        let token = format!("{message}.{}", b64(pair.sign(message.as_bytes()).as_ref()));
        assert!(verify(&token, &keys, expected()).is_ok());
    }

    /// The example of RFC 7515, A.2.1: a key and a signature made elsewhere.
    #[test]
    fn rs256_agrees_with_the_standards_example() {
        let n = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
        let signature = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
        let message = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
        let key = Key { kty: "RSA".into(), n: Some(n.into()), e: Some("AQAB".into()), ..Key::default() };
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        assert!(check(Algorithm::Rs256, &key, message.as_bytes(), &signature).is_some());
        assert!(check(Algorithm::Rs256, &key, b"another message", &signature).is_none());
        assert!(check(Algorithm::Ps256, &key, message.as_bytes(), &signature).is_none());
    }
}
