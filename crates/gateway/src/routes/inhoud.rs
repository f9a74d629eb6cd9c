//! `GET …/documenten/{id}/inhoud`: a document's bytes, whole or one range, passed on while they come in.

use super::{
    extract::{Caller, PathOf},
    lezen::record,
    passing,
};
use crate::{
    App,
    access::may_read,
    collection::{Etag, View},
    problem::Fault,
    registry::{Content, ContentBody, ContentStream},
};
use axum::{
    body::Body,
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
    let (response, rest) = answer(&app, &headers, content).await?;
    if response.status() != StatusCode::NOT_MODIFIED {
        record(&app, &target, "inhoud").await;
    }
    Ok(match rest {
        // Only now: from here on somebody reads it.
        Some((pieces, part)) => response.map(|_| passing::body(pieces, part)),
        None => response,
    })
}

/// What is still to come of a document, and which part of it is wanted.
type Rest = Option<(passing::Pieces, Option<Range<u64>>)>;

async fn answer(app: &App, headers: &HeaderMap, content: Content) -> Result<(Response, Rest), Fault> {
    let Content { formaat, naam, body } = content;
    let (etag, length) = match &body {
        ContentBody::Whole(bytes) => (Some(Etag::of([bytes.as_ref()])), Some(bytes.len() as u64)),
        ContentBody::Stream(ContentStream { size, version, .. }) => {
            (version.as_ref().map(|version| Etag::of([b"version".as_slice(), version.as_bytes()])), *size)
        }
    };
    let known = |tags: &HeaderValue| etag.as_ref().is_some_and(|etag| etag.is_named_by(tags.as_bytes()));
    let tag = etag.as_ref().map(|etag| [(header::ETAG, etag.header())]);
    if headers.get_all(header::IF_NONE_MATCH).iter().any(known) {
        return Ok(((StatusCode::NOT_MODIFIED, tag, ()).into_response(), None));
    }
    // A range of an older version is answered with the whole newer one.
    let same = headers
        .get(header::IF_RANGE)
        .is_none_or(|wanted| etag.as_ref().is_some_and(|t| wanted == t.as_str()));
    let wanted = headers.get(header::RANGE).filter(|_| same).and_then(|v| v.to_str().ok());
    let (status, part) = match (wanted, length) {
        (Some(text), Some(length)) => match Wanted::read(text, length) {
            Wanted::Whole => (StatusCode::OK, None),
            Wanted::Part(part) => (StatusCode::PARTIAL_CONTENT, Some(part)),
            Wanted::Nothing => {
                let range = format!("bytes */{length}");
                return Ok((([(header::CONTENT_RANGE, range)], Fault::bad_range()).into_response(), None));
            }
        },
        // Of what has no known length no part can be named.
        _ => (StatusCode::OK, None),
    };
    let range = part.clone().zip(length).map(|(part, length)| {
        [(header::CONTENT_RANGE, format!("bytes {}-{}/{length}", part.start, part.end - 1))]
    });
    let (head, body, rest) = match body {
        ContentBody::Whole(bytes) => {
            let head = bytes.slice(..bytes.len().min(passing::HEAD));
            // Both ends lie within the bytes, so they fit.
            let place = |at: u64| usize::try_from(at).unwrap_or(bytes.len());
            let bytes =
                part.clone().map_or(bytes.clone(), |part| bytes.slice(place(part.start)..place(part.end)));
            (head.to_vec(), Body::from(bytes), None)
        }
        ContentBody::Stream(stream) => {
            let (head, pieces) = app.ask_slowly(passing::begun(stream.bytes)).await?;
            (head, Body::empty(), Some((pieces, part.clone())))
        }
    };
    let size = part.as_ref().map(|part| part.end - part.start).or(length);
    let shared = [
        (header::ACCEPT_RANGES, HeaderValue::from_static(if length.is_some() { "bytes" } else { "none" })),
        (header::CONTENT_TYPE, media_type(&formaat, &head)),
        (header::CONTENT_DISPOSITION, disposition(&naam)),
    ];
    let size = size.map(|size| [(header::CONTENT_LENGTH, HeaderValue::from(size))]);
    Ok(((status, tag, range, size, shared, body).into_response(), rest))
}

/// What a `Range` header asks for (RFC 9110 §14).
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    /// No range, several, or one in other words: then the whole answers.
    Whole,
    Part(Range<u64>),
    /// A range outside of the document.
    Nothing,
}

impl Wanted {
    fn read(text: &str, length: u64) -> Self {
        let Some(spec) = text.trim().strip_prefix("bytes=") else { return Self::Whole };
        let Some((first, last)) = spec.split_once('-') else { return Self::Whole };
        let number = |text: &str| -> Option<Option<u64>> {
            match text.trim() {
                "" => Some(None),
                digits if digits.bytes().all(|b| b.is_ascii_digit()) => {
                    // More digits than a number holds lie beyond every document.
                    Some(Some(digits.parse().unwrap_or(u64::MAX)))
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

/// A registry's media type, where it can stand in a header and the first bytes do not say otherwise.
fn media_type(formaat: &str, head: &[u8]) -> HeaderValue {
    let plausible = formaat.split_once('/').is_some_and(|(a, b)| {
        let token =
            |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
        token(a) && token(b)
    });
    let is_so = match formaat {
        // A PDF may begin with a few other bytes.
        "application/pdf" => head.windows(5).any(|five| five == b"%PDF-"),
        "image/png" => head.starts_with(b"\x89PNG\r\n\x1a\n"),
        "image/jpeg" => head.starts_with(b"\xff\xd8\xff"),
        _ => true,
    };
    let fallback = HeaderValue::from_static("application/octet-stream");
    if plausible && is_so { HeaderValue::from_str(formaat).unwrap_or(fallback) } else { fallback }
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
    }

    #[test]
    fn the_first_bytes_decide_what_a_document_is() {
        assert_eq!(media_type("application/pdf", b"%PDF-1.7"), "application/pdf");
        assert_eq!(media_type("application/pdf", b"\n %PDF-1.7"), "application/pdf");
        assert_eq!(media_type("image/png", b"\x89PNG\r\n\x1a\n"), "image/png");
        assert_eq!(media_type("text/plain", b"%PDF-1.7"), "text/plain");
        for (said, head) in [
            ("application/pdf", b"<html>".as_slice()),
            ("application/pdf", b""),
            ("image/png", b"%PDF-1.7"),
            ("image/jpeg", b"GIF89a"),
            ("text/html; charset=x", b"x"),
            ("pdf", b"%PDF-1.7"),
        ] {
            assert_eq!(media_type(said, head), "application/octet-stream", "{said}");
        }
    }
}
