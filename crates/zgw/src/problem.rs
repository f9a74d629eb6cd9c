//! What a registry says when it says no: problem details in the spellings that are in use, field
//! errors without an envelope, or a page of HTML.

use serde::Deserialize;
use std::{fmt, time::Duration};

/// What kind of no it is. Made from the status and, where it helps, the code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// 400 or 422: fields are wrong, see [`Problem::invalid_params`].
    Invalid,
    /// 400: the registry does not know a query parameter, see [`Problem::names`].
    UnknownParameters,
    /// 401, or 403 with a code about the token.
    Credentials(CredentialFault),
    /// 403: known, but not allowed. ZGW also answers this where no token came at all.
    Forbidden,
    /// 404.
    NotFound,
    /// 404 for a page beyond the last ("Ongeldige pagina.").
    NoSuchPage,
    /// 405 or 501: the registry does not do this.
    NotSupported,
    /// 406: another representation or coordinate system than the registry has.
    NotAcceptable,
    /// 409.
    Conflict,
    /// 410.
    Gone,
    /// 412: a header is missing (`Accept-Crs`), or the record changed.
    PreconditionFailed,
    /// 413.
    TooLarge,
    /// 415.
    UnsupportedMediaType,
    /// 423 or a code that says that the document is locked by somebody else.
    Locked,
    /// 429.
    TooManyRequests,
    /// 502, 503 or 504.
    Unavailable,
    /// Another 5xx.
    Failed,
    /// 3xx: it answers elsewhere. Redirects are not followed.
    Redirected,
    /// Another status.
    Other,
}

/// What is wrong with the credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialFault {
    /// 401 without further word: no token or an unknown one.
    NotAuthenticated,
    /// The signature does not fit: another secret.
    Signature,
    /// Older than the registry takes: check the clocks.
    Expired,
    /// The registry does not know this application.
    UnknownClient,
    /// Another code about the token.
    Token,
}

/// What a registry said. `Display` and `Debug` carry its codes; its sentences ([`Problem::detail`],
/// [`InvalidParam::reason`]) may quote what was sent, so they are only handed out.
#[derive(Clone)]
pub struct Problem {
    /// The HTTP status.
    pub status: u16,
    /// What kind of no it is.
    pub kind: Kind,
    /// The registry's code, such as `invalid` or `jwt-expired`.
    pub code: Option<String>,
    /// The registry's id of this event, for its administrators.
    pub instance: Option<String>,
    /// The fields that are wrong.
    pub invalid_params: Vec<InvalidParam>,
    /// How long to wait, from `Retry-After`.
    pub retry_after: Option<Duration>,
    /// True where the body was no JSON: a proxy's page, or a crash.
    pub is_foreign_body: bool,
    title: Option<String>,
    detail: Option<String>,
}

/// One field that a registry refuses.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidParam {
    /// The field, such as `betrokkeneIdentificatie.inpBsn` or `nonFieldErrors`.
    pub name: String,
    /// The code, such as `required` or `unknown-parameters`.
    pub code: String,
    reason: String,
}

impl InvalidParam {
    /// The registry's sentence. It may quote what was sent: show it to the sender, never log it.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Debug for InvalidParam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.code)
    }
}

impl Problem {
    /// The registry's title: a fixed sentence a status.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The registry's sentence. It may quote what was sent: never log it.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// True where the answer speaks of this field or parameter: by name, or, for an unknown parameter,
    /// in its sentence.
    pub fn names(&self, parameter: &str) -> bool {
        let word = |text: &str| {
            text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|part| part == parameter)
        };
        self.invalid_params.iter().any(|p| p.name == parameter || word(&p.reason))
            || self.detail.as_deref().is_some_and(word)
    }

    /// Reads an answer that is not a success.
    pub(crate) fn read(status: u16, retry_after: Option<Duration>, body: &[u8]) -> Self {
        let wire = Wire::read(body);
        let is_foreign_body = wire.is_none() && !body.is_empty();
        let wire = wire.unwrap_or_default();
        let invalid_params: Vec<InvalidParam> =
            wire.params.into_iter().map(|(name, code, reason)| InvalidParam { name, code, reason }).collect();
        let kind = kind(status, wire.code.as_deref(), wire.detail.as_deref(), &invalid_params);
        Self {
            status,
            kind,
            code: wire.code,
            instance: wire.instance,
            invalid_params,
            retry_after,
            is_foreign_body,
            title: wire.title,
            detail: wire.detail,
        }
    }
}

fn kind(status: u16, code: Option<&str>, detail: Option<&str>, params: &[InvalidParam]) -> Kind {
    match status {
        300..=399 => Kind::Redirected,
        400 if params.iter().any(|p| p.code == "unknown-parameters") => Kind::UnknownParameters,
        400 if code == Some("unknown-parameters") => Kind::UnknownParameters,
        400 | 422 => Kind::Invalid,
        401 => Kind::Credentials(credential(code).unwrap_or(CredentialFault::NotAuthenticated)),
        403 => credential(code).map_or(Kind::Forbidden, Kind::Credentials),
        // Only the sentence tells a page beyond the end from a record that is gone; it comes in the
        // server's language.
        404 if matches!(detail, Some("Ongeldige pagina." | "Invalid page.")) => Kind::NoSuchPage,
        404 => Kind::NotFound,
        405 | 501 => Kind::NotSupported,
        406 => Kind::NotAcceptable,
        409 => Kind::Conflict,
        410 => Kind::Gone,
        412 => Kind::PreconditionFailed,
        413 => Kind::TooLarge,
        415 => Kind::UnsupportedMediaType,
        423 => Kind::Locked,
        429 => Kind::TooManyRequests,
        502..=504 => Kind::Unavailable,
        500..=599 => Kind::Failed,
        _ => Kind::Other,
    }
}

fn credential(code: Option<&str>) -> Option<CredentialFault> {
    match code? {
        "invalid-jwt-signature" => Some(CredentialFault::Signature),
        "jwt-expired" => Some(CredentialFault::Expired),
        "invalid-client-identifier" => Some(CredentialFault::UnknownClient),
        "not_authenticated" | "authentication_failed" => Some(CredentialFault::NotAuthenticated),
        other if other.contains("jwt") => Some(CredentialFault::Token),
        _ => None,
    }
}

/// The bodies in use, brought to one.
#[derive(Default)]
struct Wire {
    code: Option<String>,
    title: Option<String>,
    detail: Option<String>,
    instance: Option<String>,
    params: Vec<(String, String, String)>,
}

impl Wire {
    /// None where it is no JSON object.
    fn read(body: &[u8]) -> Option<Self> {
        let value: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(body).ok()?;
        let text = |key: &str| value.get(key).and_then(|v| v.as_str()).map(str::to_owned);
        let mut wire = Self {
            code: text("code"),
            title: text("title"),
            detail: text("detail"),
            instance: text("instance"),
            params: Vec::new(),
        };
        for key in ["invalidParams", "invalid_params"] {
            for row in value.get(key).and_then(|v| v.as_array()).into_iter().flatten() {
                if let Ok(p) = Param::deserialize(row) {
                    wire.params.push((p.name, p.code, p.reason));
                }
            }
        }
        // Without an envelope: {"veld": ["reden", …], …}, as Django REST framework writes it by itself.
        if wire.code.is_none() && wire.title.is_none() && wire.detail.is_none() && wire.params.is_empty() {
            for (name, reasons) in &value {
                for reason in reasons.as_array().into_iter().flatten().filter_map(|r| r.as_str()) {
                    wire.params.push((name.clone(), "invalid".to_owned(), reason.to_owned()));
                }
            }
        }
        Some(wire)
    }
}

#[derive(Deserialize)]
struct Param {
    #[serde(default)]
    name: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        for (index, param) in self.invalid_params.iter().enumerate() {
            write!(f, "{}{param:?}", if index == 0 { " (" } else { ", " })?;
        }
        if !self.invalid_params.is_empty() {
            f.write_str(")")?;
        }
        if self.is_foreign_body {
            f.write_str(", not JSON")?;
        }
        if let Some(instance) = &self.instance {
            write!(f, ", {instance}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Problem({:?}: {self})", self.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &str) -> Problem {
        Problem::read(status, None, body.as_bytes())
    }

    #[test]
    fn both_spellings_and_no_envelope() {
        for key in ["invalidParams", "invalid_params"] {
            let body = format!(
                r#"{{"code":"invalid","{key}":[{{"name":"zaaktype","code":"bad-url","reason":"r"}}]}}"#
            );
            let problem = read(400, &body);
            assert_eq!(problem.kind, Kind::Invalid);
            assert_eq!(problem.invalid_params[0].code, "bad-url");
            assert!(problem.names("zaaktype") && !problem.names("status"));
        }
        let bare = read(400, r#"{"start_datum":["Datum ongeldig."],"naam":["Te lang."]}"#);
        assert_eq!(bare.invalid_params.len(), 2);
        assert!(bare.names("naam"));
    }

    #[test]
    fn a_403_about_the_token_is_not_a_403_about_rights() {
        let kind = |code: &str| read(403, &format!(r#"{{"code":"{code}"}}"#)).kind;
        assert_eq!(kind("permission_denied"), Kind::Forbidden);
        assert_eq!(kind("invalid-jwt-signature"), Kind::Credentials(CredentialFault::Signature));
        assert_eq!(kind("jwt-expired"), Kind::Credentials(CredentialFault::Expired));
        assert_eq!(kind("invalid-client-identifier"), Kind::Credentials(CredentialFault::UnknownClient));
        assert_eq!(kind("jwt-something-new"), Kind::Credentials(CredentialFault::Token));
        assert_eq!(read(401, "{}").kind, Kind::Credentials(CredentialFault::NotAuthenticated));
    }

    #[test]
    fn unknown_parameters_are_found_in_the_sentence() {
        let problem = read(
            400,
            r#"{"code":"invalid","invalidParams":[{"name":"nonFieldErrors","code":"unknown-parameters","reason":"Onbekende query parameters: pageSize, rol__machtiging"}]}"#,
        );
        assert_eq!(problem.kind, Kind::UnknownParameters);
        assert!(problem.names("pageSize") && problem.names("rol__machtiging") && !problem.names("rol"));
    }

    #[test]
    fn neither_display_nor_debug_repeats_what_was_sent() {
        let problem = read(
            400,
            r#"{"code":"invalid","detail":"'111222333' is fout","invalid_params":[{"name":"bsn","code":"invalid","reason":"'111222333' is too long"}]}"#,
        );
        for text in [format!("{problem}"), format!("{problem:?}")] {
            assert!(!text.contains("111222333"), "{text}");
        }
        assert!(problem.detail().unwrap().contains("111222333"));
    }

    #[test]
    fn html_is_said_to_be_no_json() {
        let problem = read(500, "<!doctype html><h1>Server Error</h1>");
        assert!(problem.is_foreign_body);
        assert_eq!(problem.kind, Kind::Failed);
        assert_eq!(problem.to_string(), "500, not JSON");
        assert!(!read(500, "").is_foreign_body);
    }

    #[test]
    fn a_page_beyond_the_end_is_no_missing_record() {
        assert_eq!(read(404, r#"{"code":"not_found","detail":"Ongeldige pagina."}"#).kind, Kind::NoSuchPage);
        assert_eq!(read(404, r#"{"code":"not_found","detail":"Niet gevonden."}"#).kind, Kind::NotFound);
    }
}
