//! Who we are towards a registry, and for whom we act.

use crate::{Error, redact::Secret};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use reqwest::header::HeaderValue;
use serde::Serialize;
use std::fmt;

/// How a registry knows this application. It never identifies the citizen: whoever holds these
/// credentials reads everybody's records, so they stay on a server.
#[derive(Clone, Debug)]
pub enum Auth {
    /// ZGW (Zaken, Catalogi, Besluiten, Documenten): a JWT signed with a shared secret (HS256), made anew
    /// for each call since registries refuse one that is older than an hour.
    Jwt {
        /// The name under which the registry knows this application.
        client_id: String,
        /// The shared secret.
        secret: Secret,
    },
    /// Objects API and Open Product: a fixed token (`Authorization: Token …`).
    Token(Secret),
    /// No credentials, for a registry behind a gateway that adds them.
    Open,
}

/// The person for whom a call is made, for the registry's audit trail. Choose what may stand there:
/// it travels inside the signed token and a registry stores it. It is not printed by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    /// `user_id`.
    pub id: String,
    /// `user_representation`: a name for people who read the audit trail.
    pub representation: String,
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("User(…)")
    }
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    iat: i64,
    client_id: &'a str,
    user_id: &'a str,
    user_representation: &'a str,
}

impl Auth {
    /// The value of `Authorization` for one call; none where no credentials are sent.
    pub(crate) fn header(
        &self,
        user: Option<&User>,
        now: jiff::Timestamp,
    ) -> Result<Option<HeaderValue>, Error> {
        let text = match self {
            Self::Open => return Ok(None),
            Self::Token(token) => format!("Token {}", token.reveal()),
            Self::Jwt { client_id, secret } => {
                let claims = Claims {
                    iss: client_id,
                    iat: now.as_second(),
                    client_id,
                    user_id: user.map_or(client_id, |u| &u.id),
                    user_representation: user.map_or(client_id, |u| &u.representation),
                };
                let key = EncodingKey::from_secret(secret.reveal().as_bytes());
                let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &key)
                    .map_err(|_| Error::Config("the token cannot be signed"))?;
                format!("Bearer {token}")
            }
        };
        let mut value = HeaderValue::from_str(&text)
            .map_err(|_| Error::Config("the credentials hold what no header may hold"))?;
        value.set_sensitive(true);
        Ok(Some(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jsonwebtoken::{DecodingKey, Validation, decode};

    fn claims(auth: &Auth, user: Option<&User>, at: i64) -> serde_json::Value {
        let now = jiff::Timestamp::from_second(at).unwrap();
        let header = auth.header(user, now).unwrap().unwrap();
        assert!(header.is_sensitive());
        let token = header.to_str().unwrap().strip_prefix("Bearer ").unwrap().to_owned();
        let mut validation = Validation::new(Algorithm::HS256);
        validation.required_spec_claims.clear();
        decode(&token, &DecodingKey::from_secret(b"geheim"), &validation).unwrap().claims
    }

    #[test]
    fn a_token_names_the_application_the_moment_and_the_user() {
        let auth = Auth::Jwt { client_id: "poort".into(), secret: Secret::new("geheim") };
        let user = User { id: "u-1".into(), representation: "Mantelzorger".into() };
        let with = claims(&auth, Some(&user), 1_800_000_000);
        assert_eq!(with["client_id"], "poort");
        assert_eq!(with["iss"], "poort");
        assert_eq!(with["iat"], 1_800_000_000);
        assert_eq!(with["user_id"], "u-1");
        assert_eq!(with["user_representation"], "Mantelzorger");
        let without = claims(&auth, None, 1_800_000_060);
        assert_eq!(without["iat"], 1_800_000_060);
        assert_eq!(without["user_id"], "poort");
    }

    #[test]
    fn nothing_secret_is_printed() {
        let auth = Auth::Jwt { client_id: "poort".into(), secret: Secret::new("geheim") };
        assert!(!format!("{auth:?}").contains("geheim"));
        assert!(!format!("{:?}", Auth::Token(Secret::new("geheim"))).contains("geheim"));
        let user = User { id: "u-1".into(), representation: "Jansen".into() };
        assert_eq!(format!("{user:?}"), "User(…)");
    }
}
