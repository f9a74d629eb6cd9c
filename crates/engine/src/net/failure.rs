//! What went wrong on the way, in the codes that a screen can show.

use domain::call::{AppError, ErrorCode};
use jiff::{Timestamp, fmt::rfc2822};
use municipal_api::{InvalidParam, Problem};
use reqwest::{
    StatusCode,
    header::{self, HeaderMap},
};
use std::{fmt, time::Duration};

/// A question that got no usable answer. `Display` and `Debug` hold no address and no text of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// As the screens show it.
    pub error: AppError,
    /// The HTTP status, where there was one.
    pub status: Option<u16>,
    /// How long the server asks us to wait.
    pub after: Option<Duration>,
    /// The problem's own code, where there was one.
    pub problem: String,
    /// The fields that were refused.
    pub invalid: Vec<InvalidParam>,
}

/// No server keeps us away longer than this.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);
/// Longest reason that is shown, in characters.
const REASON: usize = 300;

impl Failure {
    /// The code.
    pub fn code(&self) -> ErrorCode {
        self.error.code
    }

    /// An answer that breaks the contract; `what` names the part, for the log.
    pub fn bad(what: &'static str) -> Self {
        tracing::warn!(what, "an answer breaks the contract");
        ErrorCode::BadAnswer.into()
    }

    /// True where the same question may succeed later without anybody doing anything.
    pub fn passes(&self) -> bool {
        matches!(self.code(), ErrorCode::Offline | ErrorCode::Unavailable)
    }

    /// The connection failed, or stopped before the end.
    pub(super) fn transport(error: &reqwest::Error) -> Self {
        let kind = if error.is_timeout() {
            "timeout"
        } else if error.is_connect() {
            "connect"
        } else if error.is_decode() && !broken_off(error) {
            "decode"
        } else {
            "transport"
        };
        // The error itself names the address, which holds a dossier's id.
        tracing::debug!(kind, "no whole answer");
        if kind == "decode" { ErrorCode::BadAnswer.into() } else { ErrorCode::Offline.into() }
    }

    /// The server answered with an error.
    pub(super) fn status(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let problem: Problem = serde_json::from_slice(body).unwrap_or_default();
        let after = retry_after(headers);
        let error = match status.as_u16() {
            // Signing in again in the same way would not help: the municipality's words tell what does.
            401 if problem.code == municipal_api::LEVEL_TOO_LOW => {
                AppError { code: ErrorCode::SignedOut, ..refused(&problem) }
            }
            401 => ErrorCode::SignedOut.into(),
            403 => ErrorCode::Forbidden.into(),
            404 | 410 => ErrorCode::NotFound.into(),
            409 | 412 => ErrorCode::Conflict.into(),
            408 | 425 | 429 | 500..=599 => {
                let error = AppError::new(ErrorCode::Unavailable);
                match after {
                    Some(after) => error.with("seconds", after.as_secs()),
                    None => error,
                }
            }
            // Something in between refused it before the municipality saw it: there are no words of theirs.
            413 if problem.code.is_empty() => ErrorCode::TooLarge.into(),
            415 if problem.code.is_empty() => AppError::new(ErrorCode::InvalidField).with("field", "file"),
            400..=499 => refused(&problem),
            // A redirect, a 304 nobody asked for, an answer without an end.
            _ => ErrorCode::BadAnswer.into(),
        };
        tracing::debug!(status = status.as_u16(), code = error.code.as_str(), "refused");
        let Problem { code, invalid_params, .. } = problem;
        Self { error, status: Some(status.as_u16()), after, problem: code, invalid: invalid_params }
    }
}

/// The municipality's own words: they are shown as its words, without line breaks and not too long.
fn refused(problem: &Problem) -> AppError {
    let reasons: Vec<&str> =
        problem.invalid_params.iter().map(|p| p.reason.trim()).filter(|r| !r.is_empty()).collect();
    let text = match (&problem.detail, reasons.is_empty()) {
        (_, false) => reasons.join(" "),
        (Some(detail), true) if !detail.trim().is_empty() => detail.clone(),
        _ => problem.title.clone(),
    };
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(REASON).collect();
    AppError::new(ErrorCode::Refused).with("reason", clean.trim())
}

/// `Retry-After` in seconds, or as a date against the server's own clock.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    let parser = rfc2822::DateTimeParser::new();
    let wait = match text.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let until = parser.parse_timestamp(text).ok()?;
            let now: Timestamp = parser.parse_timestamp(headers.get(header::DATE)?.to_str().ok()?).ok()?;
            Duration::from_secs(u64::try_from(until.as_second() - now.as_second()).unwrap_or(0))
        }
    };
    Some(wait.min(LONGEST_WAIT))
}

/// True where a body ended early because the connection did.
fn broken_off(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        if let Some(io) = cause.downcast_ref::<std::io::Error>() {
            return !matches!(io.kind(), std::io::ErrorKind::InvalidData | std::io::ErrorKind::InvalidInput);
        }
        source = cause.source();
    }
    false
}

impl From<ErrorCode> for Failure {
    fn from(code: ErrorCode) -> Self {
        Self::from(AppError::new(code))
    }
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self { error, status: None, after: None, problem: String::new(), invalid: Vec::new() }
    }
}

impl From<Failure> for AppError {
    fn from(failure: Failure) -> Self {
        failure.error
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.error.code.as_str())
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(status: u16, headers: &[(&'static str, &str)], body: &str) -> Failure {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        Failure::status(StatusCode::from_u16(status).unwrap(), &map, body.as_bytes())
    }

    #[test]
    fn every_status_has_its_code() {
        use ErrorCode::*;
        for (status, code) in [
            (302, BadAnswer),
            (304, BadAnswer),
            (400, Refused),
            (401, SignedOut),
            (403, Forbidden),
            (404, NotFound),
            (409, Conflict),
            (410, NotFound),
            (412, Conflict),
            (413, TooLarge),
            (415, InvalidField),
            (422, Refused),
            (429, Unavailable),
            (500, Unavailable),
            (503, Unavailable),
            (700, BadAnswer),
        ] {
            assert_eq!(failure(status, &[], "").code(), code, "{status}");
        }
    }

    #[test]
    fn a_sign_in_that_was_too_weak_comes_with_its_words() {
        let weak = failure(401, &[], r#"{"code":"niveau-te-laag","title":"Log veiliger in."}"#);
        assert_eq!(
            (weak.code(), weak.error.args["reason"].as_str()),
            (ErrorCode::SignedOut, "Log veiliger in.")
        );
        assert!(failure(401, &[], r#"{"code":"sessie-ongeldig","title":"x"}"#).error.args.is_empty());
    }

    #[test]
    fn the_reason_is_the_municipalitys_and_tame() {
        let body = r#"{"title":"Onjuist","detail":"Zie hieronder","invalidParams":[
            {"name":"tekst","code":"too-long","reason":"De tekst is te lang.\r\nKort hem in."}]}"#;
        let failure = failure(422, &[], body);
        assert_eq!(failure.error.args["reason"], "De tekst is te lang.  Kort hem in.");
        let long = format!(r#"{{"detail":"{}"}}"#, "x".repeat(5000));
        assert_eq!(super::tests::failure(422, &[], &long).error.args["reason"].len(), REASON);
        assert_eq!(super::tests::failure(422, &[], "<html>").error.args["reason"], "");
    }

    #[test]
    fn retry_after_is_read_and_bounded() {
        assert_eq!(failure(429, &[("retry-after", "7")], "").after, Some(Duration::from_secs(7)));
        assert_eq!(failure(503, &[("retry-after", "999999999")], "").after, Some(LONGEST_WAIT));
        let dated =
            [("date", "Sat, 21 Nov 2026 10:00:00 GMT"), ("retry-after", "Sat, 21 Nov 2026 10:01:30 GMT")];
        assert_eq!(failure(503, &dated, "").after, Some(Duration::from_secs(90)));
        let past =
            [("date", "Sat, 21 Nov 2026 10:00:00 GMT"), ("retry-after", "Sat, 21 Nov 2026 09:00:00 GMT")];
        assert_eq!(failure(503, &past, "").after, Some(Duration::ZERO));
        assert_eq!(failure(503, &[("retry-after", "soon")], "").after, None);
    }
}
