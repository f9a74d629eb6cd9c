//! Every error that the citizen API answers: a status, a stable code, and a plain Dutch sentence.

use crate::registry::RegistryError;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use municipal_api::{InvalidParam, Problem};
use std::borrow::Cow;

/// An error on its way out. The outermost layer writes it as `application/problem+json`, with the id
/// of the request in it; until then it travels in the extensions of an empty response.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
    detail: Option<Cow<'static, str>>,
    invalid_params: Vec<InvalidParam>,
    /// Seconds for `Retry-After`.
    pub(crate) retry_after: Option<u64>,
    /// For `WWW-Authenticate`.
    pub(crate) challenge: Option<&'static str>,
}

/// Constructors: a name, a status, a code and a sentence each.
macro_rules! faults {
    ($($(#[$doc:meta])* $name:ident: $status:ident, $code:literal, $title:literal;)+) => {
        impl Fault {
            $($(#[$doc])* pub(crate) fn $name() -> Self { Self::new(StatusCode::$status, $code, $title) })+

            #[cfg(test)]
            fn all() -> Vec<Self> {
                vec![$(Self::$name()),+]
            }
        }
    };
}

faults! {
    /// A query parameter or header cannot be read.
    bad_request: BAD_REQUEST, "ongeldig-verzoek", "Het verzoek klopt niet.";
    /// The body is not JSON.
    bad_json: BAD_REQUEST, "ongeldige-json", "De inhoud is geen geldige JSON.";
    /// A cursor that this gateway did not make.
    bad_cursor: BAD_REQUEST, "ongeldige-cursor", "Deze bladwijzer kennen wij niet.";
    /// A POST without its key.
    no_idempotency_key: BAD_REQUEST, "idempotency-key-ontbreekt", "De header Idempotency-Key ontbreekt.";
    /// A key that is too short, too long or has other characters.
    bad_idempotency_key: BAD_REQUEST, "idempotency-key-ongeldig", "De header Idempotency-Key klopt niet.";
    /// Not a notification.
    bad_notification: BAD_REQUEST, "ongeldige-notificatie", "Dit is geen notificatie.";
    /// A notification without the secret of a subscription.
    no_subscription: UNAUTHORIZED, "geen-abonnement", "De header Authorization ontbreekt.";
    /// A notification with another secret.
    bad_subscription: FORBIDDEN, "abonnement-onbekend", "De header Authorization is niet die van een abonnement.";
    /// If-Match names no version, several, or any.
    bad_if_match: BAD_REQUEST, "if-match-ongeldig", "De header If-Match noemt niet precies één versie.";
    /// No token came along.
    no_session: UNAUTHORIZED, "niet-aangemeld", "U bent niet aangemeld.";
    /// The token is not accepted, for a reason that only the log tells.
    bad_session: UNAUTHORIZED, "sessie-ongeldig", "Uw sessie is voorbij of klopt niet. Meld u opnieuw aan.";
    /// The token is good, and whoever it is about signed in less surely than this municipality asks (RFC 9470).
    level_too_low: UNAUTHORIZED, "niveau-te-laag", "Voor deze gemeente moet u veiliger inloggen. Log opnieuw in met een hoger niveau.";
    /// The machtiging does not go that far.
    forbidden: FORBIDDEN, "geen-bevoegdheid", "U mag dit niet doen in dit dossier.";
    /// It is not there, or not for this person.
    not_found: NOT_FOUND, "niet-gevonden", "Wij vinden dit niet.";
    /// The path exists, and not with this method.
    method_not_allowed: METHOD_NOT_ALLOWED, "methode-niet-toegestaan", "Dit kan niet op dit adres.";
    /// The same thing exists with another content.
    conflict: CONFLICT, "conflict", "Dit is er al, met een andere inhoud.";
    /// Rows changed between two pages.
    collection_changed: CONFLICT, "collectie-gewijzigd", "De lijst is intussen gewijzigd. Begin opnieuw.";
    /// The version that If-Match names is not the current one.
    changed_meanwhile: PRECONDITION_FAILED, "gewijzigd", "Dit is intussen gewijzigd.";
    /// The body is larger than allowed.
    too_large: PAYLOAD_TOO_LARGE, "te-groot", "Dit is te groot.";
    /// Not `application/json`.
    unsupported_type: UNSUPPORTED_MEDIA_TYPE, "formaat-niet-ondersteund", "Dit formaat kunnen wij niet lezen.";
    /// The range lies outside the document.
    bad_range: RANGE_NOT_SATISFIABLE, "bereik-ongeldig", "Dit deel bestaat niet.";
    /// Fields are refused.
    unprocessable: UNPROCESSABLE_ENTITY, "ongeldig", "Niet alle velden kloppen.";
    /// A change without If-Match.
    no_if_match: PRECONDITION_REQUIRED, "if-match-ontbreekt", "De header If-Match ontbreekt.";
    /// Too many requests with one token or from one address.
    too_many: TOO_MANY_REQUESTS, "te-veel-verzoeken", "Dit zijn te veel verzoeken. Wacht even.";
    /// Something broke here.
    broken: INTERNAL_SERVER_ERROR, "fout", "Er ging iets mis bij ons.";
    /// The gateway has too much to do.
    busy: SERVICE_UNAVAILABLE, "druk", "Het is nu te druk. Probeer het zo opnieuw.";
    /// It took too long.
    too_slow: SERVICE_UNAVAILABLE, "te-traag", "Dit duurt te lang. Probeer het zo opnieuw.";
    /// A registry cannot be reached or fails.
    registry_down: SERVICE_UNAVAILABLE, "bron-niet-bereikbaar", "De gegevens zijn nu niet bereikbaar.";
    /// This process is about to stop.
    stopping: SERVICE_UNAVAILABLE, "stopt", "Probeer het zo opnieuw.";
    /// The issuer cannot be reached, so no token can be judged.
    issuer_down: SERVICE_UNAVAILABLE, "aanmelden-niet-bereikbaar", "Aanmelden lukt nu niet. Probeer het zo opnieuw.";
}

impl Fault {
    fn new(status: StatusCode, code: &'static str, title: &'static str) -> Self {
        Self {
            status,
            code,
            title,
            detail: None,
            invalid_params: Vec::new(),
            retry_after: matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS)
                .then_some(5),
            challenge: match code {
                "niet-aangemeld" => Some("Bearer realm=\"inwoner-api\""),
                "niveau-te-laag" => {
                    Some("Bearer realm=\"inwoner-api\", error=\"insufficient_user_authentication\"")
                }
                "geen-abonnement" => Some("Bearer realm=\"notificaties\""),
                "sessie-ongeldig" => Some("Bearer realm=\"inwoner-api\", error=\"invalid_token\""),
                _ => None,
            },
        }
    }

    /// Refused fields: 422 with every one of them.
    pub(crate) fn invalid(params: Vec<InvalidParam>) -> Self {
        Self { invalid_params: params, ..Self::unprocessable() }
    }

    /// Says what exactly. Never with a value that the caller sent.
    pub(crate) fn detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Another number of seconds to wait.
    pub(crate) fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds.max(1));
        self
    }

    /// The status.
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The code, for the log.
    pub(crate) fn code(&self) -> &'static str {
        self.code
    }

    /// The body, for the request with this id.
    pub(crate) fn problem(&self, request_id: &uuid::Uuid) -> Problem {
        Problem {
            r#type: format!("urn:naaste:probleem:{}", self.code),
            title: self.title.to_owned(),
            status: self.status.as_u16(),
            code: self.code.to_owned(),
            detail: self.detail.as_deref().map(str::to_owned),
            instance: Some(request_id.urn().to_string()),
            invalid_params: self.invalid_params.clone(),
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<RegistryError> for Fault {
    fn from(error: RegistryError) -> Self {
        match error {
            RegistryError::NotFound => Self::not_found(),
            RegistryError::Forbidden => Self::forbidden(),
            RegistryError::PreconditionFailed => Self::changed_meanwhile(),
            RegistryError::Conflict => Self::conflict(),
            RegistryError::Invalid(params) => Self::invalid(params),
            RegistryError::Unavailable(reason) => {
                tracing::warn!(reason = %scrub(&reason), "a registry is not available");
                Self::registry_down().retry_after(30)
            }
        }
    }
}

/// Takes runs of eight digits and more out of a text, since an adapter's error may quote an address
/// with a BSN in it. The contract of [`RegistryError`] forbids that; this is the second lock.
pub(crate) fn scrub(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut digits = String::new();
    let flush = |digits: &mut String, out: &mut String| {
        out.push_str(if digits.len() >= 8 { "…" } else { digits });
        digits.clear();
    };
    for c in text.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
        } else {
            flush(&mut digits, &mut out);
            out.push(c);
        }
    }
    flush(&mut digits, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_is_its_own() {
        let codes: BTreeSet<_> = Fault::all().iter().map(Fault::code).collect();
        assert_eq!(codes.len(), Fault::all().len());
        assert_eq!(Fault::level_too_low().code(), municipal_api::LEVEL_TOO_LOW);
        for fault in Fault::all() {
            assert!(fault.status.is_client_error() || fault.status.is_server_error());
            assert!(fault.code.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
            assert_eq!(fault.challenge.is_some(), fault.status == StatusCode::UNAUTHORIZED);
            assert_eq!(fault.retry_after.is_some(), matches!(fault.status.as_u16(), 429 | 503));
        }
    }

    #[test]
    fn a_number_that_could_be_a_bsn_leaves_no_trace() {
        assert_eq!(scrub("GET /x?inpBsn=999990019 gave 502"), "GET /x?inpBsn=… gave 502");
        assert_eq!(scrub("12345678"), "…");
        assert_eq!(scrub("port 8080"), "port 8080");
    }
}
