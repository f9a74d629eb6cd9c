//! `GET …/documenten/{id}/inhoud`: a document's bytes, whole or one range.

use super::{
    extract::{Caller, PathOf},
    lezen::record,
};
use crate::{
    App,
    access::may_read,
    collection::{Etag, View},
    problem::Fault,
    registry::Content,
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use municipal_api::Collectie;
use std::{ops::Range, sync::Arc};

pub(super) async fn inhoud(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf((dossier, id)): PathOf<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let target = app.target(&session, &dossier).await?;
    if !may_read(Collectie::Documenten, target.scopes()) {
        return Err(Fault::forbidden());
    }
    // What is not in a gemachtigde's list must not come out by its id either.
    if target.access.is_mandated()
        && !View::new(&app, &target).collection(Collectie::Documenten).await?.holds(&id)
    {
        return Err(Fault::not_found());
    }
    let content = app.ask_slowly(app.registry.inhoud(&target.access, &id)).await?;
    let response = answer(&headers, content)?;
    if response.status() != StatusCode::NOT_MODIFIED {
        record(&app, &target, "inhoud").await;
    }
    Ok(response)
}

fn answer(headers: &HeaderMap, content: Content) -> Result<Response, Fault> {
    let etag = Etag::of([content.bytes.as_ref()]);
    let shared = [
        (header::ETAG, etag.header()),
        (header::ACCEPT_RANGES, HeaderValue::from_static("bytes")),
        (header::CONTENT_TYPE, media_type(&content.formaat)),
        (header::CONTENT_DISPOSITION, disposition(&content.naam)),
    ];
    if headers.get_all(header::IF_NONE_MATCH).iter().any(|tags| etag.is_named_by(tags.as_bytes())) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, etag.header())]).into_response());
    }
    let length = content.bytes.len();
    // A range of an older version is answered with the whole newer one.
    let same = headers.get(header::IF_RANGE).is_none_or(|tag| tag.as_bytes() == etag.as_str().as_bytes());
    let wanted = headers.get(header::RANGE).filter(|_| same).and_then(|v| v.to_str().ok());
    match wanted.map_or(Wanted::Whole, |text| Wanted::read(text, length)) {
        Wanted::Whole => Ok((shared, content.bytes).into_response()),
        Wanted::Part(part) => {
            let range = format!("bytes {}-{}/{length}", part.start, part.end - 1);
            let bytes = content.bytes.slice(part);
            Ok((StatusCode::PARTIAL_CONTENT, [(header::CONTENT_RANGE, range)], shared, bytes).into_response())
        }
        Wanted::Nothing => {
            let range = format!("bytes */{length}");
            Ok(([(header::CONTENT_RANGE, range)], Fault::bad_range()).into_response())
        }
    }
}

/// What a `Range` header asks for (RFC 9110 §14).
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    /// No range, several, or one in other words: then the whole answers.
    Whole,
    Part(Range<usize>),
    /// A range outside of the document.
    Nothing,
}

impl Wanted {
    fn read(text: &str, length: usize) -> Self {
        let Some(spec) = text.trim().strip_prefix("bytes=") else { return Self::Whole };
        let Some((first, last)) = spec.split_once('-') else { return Self::Whole };
        let number = |text: &str| -> Option<Option<usize>> {
            match text.trim() {
                "" => Some(None),
                digits if digits.bytes().all(|b| b.is_ascii_digit()) => {
                    // More digits than a number holds lie beyond every document.
                    Some(Some(digits.parse().unwrap_or(usize::MAX)))
                }
                _ => None,
            }
        };
        let (Some(first), Some(last)) = (number(first), number(last)) else { return Self::Whole };
        match (first, last) {
            (None, None) => Self::Whole,
            (Some(first), Some(last)) if last < first => Self::Whole,
            (Some(first), _) if first >= length => Self::Nothing,
            (Some(first), last) => {
                Self::Part(first..last.map_or(length, |last| last.saturating_add(1).min(length)))
            }
            (None, Some(0)) => Self::Nothing,
            (None, Some(_)) if length == 0 => Self::Nothing,
            (None, Some(last)) => Self::Part(length.saturating_sub(last)..length),
        }
    }
}

/// A registry's media type, where it can stand in a header.
fn media_type(formaat: &str) -> HeaderValue {
    let plausible = formaat.split_once('/').is_some_and(|(a, b)| {
        let token =
            |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
        token(a) && token(b)
    });
    let fallback = HeaderValue::from_static("application/octet-stream");
    if plausible { HeaderValue::from_str(formaat).unwrap_or(fallback) } else { fallback }
}

/// Always an attachment: nothing from a registry is opened in a browser's page. Both spellings of the
/// name (RFC 6266): plain letters for the old, UTF-8 for the rest.
fn disposition(name: &str) -> HeaderValue {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).take(150).collect();
    let name = if name.trim_matches(['.', ' ']).is_empty() { "document".to_owned() } else { name };
    let plain: String =
        name.chars().map(|c| if c.is_ascii() && !"\"%;\\".contains(c) { c } else { '_' }).collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}"))
        .unwrap_or(HeaderValue::from_static("attachment"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_is_answered_in_part_and_all_else_as_the_standard_says() {
        for (text, wanted) in [
            ("bytes=0-0", Wanted::Part(0..1)),
            ("bytes=2-5", Wanted::Part(2..6)),
            ("bytes=8-", Wanted::Part(8..10)),
            ("bytes=8-99", Wanted::Part(8..10)),
            ("bytes=-3", Wanted::Part(7..10)),
            ("bytes=-99", Wanted::Part(0..10)),
            ("bytes=10-", Wanted::Nothing),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=99999999999999999999999-", Wanted::Nothing),
            ("bytes=5-2", Wanted::Whole),
            ("bytes=0-1,4-5", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("bytes=+1-2", Wanted::Whole),
            ("rows=0-1", Wanted::Whole),
            ("", Wanted::Whole),
        ] {
            assert_eq!(Wanted::read(text, 10), wanted, "{text}");
        }
        assert_eq!(Wanted::read("bytes=0-", 0), Wanted::Nothing);
        assert_eq!(Wanted::read("bytes=-1", 0), Wanted::Nothing);
    }

    #[test]
    fn a_name_cannot_leave_its_header_or_its_folder() {
        let name = |text: &str| disposition(text).to_str().unwrap().to_owned();
        assert_eq!(name("besluit.pdf"), "attachment; filename=\"besluit.pdf\"; filename*=UTF-8''besluit.pdf");
        assert_eq!(
            name("../é\"\r\nX: y"),
            "attachment; filename=\"__X: y\"; filename*=UTF-8''%C3%A9%22X%3A%20y"
        );
        assert!(name("..").contains("filename=\"document\""));
        assert_eq!(media_type("application/pdf"), "application/pdf");
        assert_eq!(media_type("text/html; charset=x"), "application/octet-stream");
        assert_eq!(media_type("pdf"), "application/octet-stream");
    }
}
