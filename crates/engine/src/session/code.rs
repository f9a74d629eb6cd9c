//! The authorisation code flow for a native app: PKCE with S256, state, nonce, and a redirect to this
//! machine (RFC 6749, 7636, 8252, 9207; OpenID Connect Core 1.0, 3.1).

use super::discovery::Issuer;
use super::id_token::{self, Expected, Keys};
use crate::net::{Ask, Failure, Http, Token};
use domain::call::ErrorCode;
use jiff::Timestamp;
use municipal_api::Aanmelden;
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse, BasicTokenType,
};
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, Client, ClientId, CsrfToken, EndpointNotSet, EndpointSet,
    ExtraTokenFields, HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, StandardRevocableToken, StandardTokenResponse, TokenResponse, TokenUrl,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use url::Url;

#[derive(Debug, Deserialize, Serialize)]
struct IdToken {
    id_token: String,
}

impl ExtraTokenFields for IdToken {}

type Answer = StandardTokenResponse<IdToken, BasicTokenType>;
type Oidc = Client<
    BasicErrorResponse,
    Answer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// The largest answer of a token endpoint or a key set.
const LARGEST: usize = 256 << 10;

/// One sign-in on its way through the browser.
pub struct Attempt {
    client: Oidc,
    client_id: String,
    issuer: Issuer,
    verifier: PkceCodeVerifier,
    state: CsrfToken,
    nonce: CsrfToken,
}

/// What a finished sign-in brings.
pub struct SignedIn {
    /// For the gateway.
    pub token: Token,
    /// For the issuer, when the session ends.
    pub id_token: Token,
    /// How long the token lasts, where the issuer told.
    pub expires_in: Option<Duration>,
    /// Tells one person from another at this issuer.
    pub person: String,
}

impl Attempt {
    /// Prepares a sign-in; answers it with the address for the browser.
    ///
    /// # Errors
    /// `Internal` where the redirect address does not parse.
    pub fn new(
        issuer: Issuer,
        aanmelden: &Aanmelden,
        redirect: &str,
        language: &str,
    ) -> Result<(Self, Url), Failure> {
        let redirect = RedirectUrl::new(redirect.to_owned()).map_err(|_| ErrorCode::Internal)?;
        let client = Client::new(ClientId::new(aanmelden.client_id.clone()))
            .set_auth_uri(AuthUrl::from_url(issuer.authorization_endpoint.clone()))
            .set_token_uri(TokenUrl::from_url(issuer.token_endpoint.clone()))
            .set_redirect_uri(redirect)
            // A public client: it has no secret, its id goes along in the body.
            .set_auth_type(AuthType::RequestBody);
        // 32 random bytes: more than the 128 bits that the NL GOV profile asks for.
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let nonce = CsrfToken::new_random_len(16);
        let openid = "openid".to_owned();
        let asked = aanmelden.scopes.iter().filter(|s| **s != openid && *s != "offline_access");
        let (url, state) = client
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new(openid.clone()))
            .add_scopes(asked.cloned().map(Scope::new))
            .add_extra_param("nonce", nonce.secret())
            .add_extra_param("ui_locales", language)
            .set_pkce_challenge(challenge)
            .url();
        Ok((Self { client, client_id: aanmelden.client_id.clone(), issuer, verifier, state, nonce }, url))
    }

    /// The state that the browser must bring back.
    pub fn state(&self) -> &str {
        self.state.secret()
    }

    /// This app's client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The issuer.
    pub fn issuer(&self) -> &Issuer {
        &self.issuer
    }

    /// Turns what the browser brought into a session.
    ///
    /// # Errors
    /// `SignInFailed` where the person or the issuer refused, or anything about the answer is not as it
    /// must be; `Offline` and `Unavailable` as they are.
    pub async fn finish(
        self,
        http: &Http,
        returned: &BTreeMap<String, String>,
        now: Timestamp,
    ) -> Result<SignedIn, Failure> {
        let iss = returned.get("iss");
        let missing = iss.is_none() && self.issuer.authorization_response_iss_parameter_supported;
        if missing || iss.is_some_and(|iss| *iss != self.issuer.issuer) {
            return Err(refused("iss"));
        }
        if returned.contains_key("error") {
            return Err(refused("error"));
        }
        let code = returned.get("code").ok_or_else(|| refused("code"))?;

        let theirs = Arc::new(Mutex::new(None));
        let (http_then, clock) = (http.clone(), theirs.clone());
        let client = move |request| post(http_then.clone(), request, clock.clone());
        let answer = self
            .client
            .exchange_code(AuthorizationCode::new(code.clone()))
            .set_pkce_verifier(self.verifier)
            .request_async(&client)
            .await
            .map_err(|error| match error {
                RequestTokenError::Request(failure) => passing(failure, "token endpoint"),
                // The others quote what the server sent.
                _ => refused("token"),
            })?;
        if *answer.token_type() != BasicTokenType::Bearer {
            return Err(refused("token type"));
        }
        let access = answer.access_token().secret();
        let id_token = &answer.extra_fields().id_token;
        let ask = Ask::get(self.issuer.jwks_uri.clone()).up_to(LARGEST, http.limits().total);
        let keys: Keys = match http.send(ask).await {
            Ok(found) => found.json().map_err(|_| refused("keys"))?,
            Err(failure) => return Err(passing(failure, "keys")),
        };
        let theirs = theirs.lock().ok().and_then(|theirs| *theirs);
        let expected = Expected {
            issuer: &self.issuer.issuer,
            client_id: &self.client_id,
            nonce: self.nonce.secret(),
            access_token: access,
            now,
            theirs,
        };
        let person = id_token::verify(id_token, &keys, expected).map_err(|_| refused("id token"))?;
        Ok(SignedIn {
            token: Token::new(access.clone()),
            id_token: Token::new(id_token.clone()),
            expires_in: answer.expires_in(),
            person,
        })
    }
}

/// Carries the library's request through our own client.
async fn post(
    http: Http,
    request: HttpRequest,
    theirs: Arc<Mutex<Option<Timestamp>>>,
) -> Result<HttpResponse, Failure> {
    let address = Url::parse(&request.uri().to_string()).map_err(|_| ErrorCode::Internal)?;
    let ask = Ask::new(reqwest::Method::POST, address)
        .body("application/x-www-form-urlencoded", request.into_body())
        .up_to(LARGEST, http.limits().total);
    let answer = http.send(ask).await?;
    if let Ok(mut theirs) = theirs.lock() {
        *theirs = answer.date();
    }
    let mut response = HttpResponse::new(Vec::new());
    if let Some(media_type) = answer.headers().get("content-type") {
        response.headers_mut().insert("content-type", media_type.clone());
    }
    *response.body_mut() = answer.into_body();
    Ok(response)
}

/// A sign-in that cannot go on. `what` names the part for the log.
fn refused(what: &'static str) -> Failure {
    tracing::info!(what, "sign-in refused");
    ErrorCode::SignInFailed.into()
}

/// A failure of the network stays what it is, so that the screen says "no network".
fn passing(failure: Failure, what: &'static str) -> Failure {
    if failure.passes() { failure } else { refused(what) }
}
