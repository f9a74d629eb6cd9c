//! The engine over HTTP: questions, changes and files.

use crate::Host;
use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::call::{AppError, ErrorCode, Request, Topic};
use engine::FileBytes;
use futures::{Stream, StreamExt, stream};
use std::convert::Infallible;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::wrappers::errors::BroadcastStreamRecvError;

/// Answers one question.
pub async fn call(State(host): State<Host>, request: Result<Json<Request>, JsonRejection>) -> Response {
    let answer = match request {
        Ok(Json(request)) => host.engine.call(request).await,
        Err(JsonRejection::BytesRejection(_)) => Err(ErrorCode::TooLarge.into()),
        // Without this content type it may be a form of another page.
        Err(JsonRejection::MissingJsonContentType(_)) => {
            return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
        }
        Err(rejection) => {
            tracing::error!(status = %rejection.status(), "a request that nobody understands");
            Err(ErrorCode::Internal.into())
        }
    };
    match answer {
        Ok(reply) => Json(reply).into_response(),
        Err(error) => refuse(&error),
    }
}

/// Tells what changes from now on, for as long as the page listens.
pub async fn events(State(host): State<Host>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(host.engine.changes()).flat_map(|change| match change {
        Ok(topic) => stream::iter(vec![topic]),
        // Too many at once: whatever was missed, everything may have changed.
        Err(BroadcastStreamRecvError::Lagged(_)) => stream::iter(Topic::ALL.to_vec()),
    });
    let changes = changes.filter_map(|topic| async move { Event::default().json_data(topic).ok() });
    let notifications =
        BroadcastStream::new(host.notifications.subscribe()).filter_map(|notification| async move {
            let notification = notification.ok()?;
            let text = serde_json::json!({ "title": notification.title, "body": notification.body });
            Event::default().event("notification").json_data(text).ok()
        });
    Sse::new(stream::select(changes, notifications).map(Ok)).keep_alive(KeepAlive::default())
}

/// The bytes of a document or an export.
pub async fn file(State(host): State<Host>, Path(path): Path<String>) -> Response {
    match host.engine.file(&format!("/{path}")).await {
        Ok(file) => document(file),
        Err(error) => refuse(&error),
    }
}

/// Letters and pictures may be shown; anything else, which might be a page with scripts, is saved.
fn document(file: FileBytes) -> Response {
    let shown = matches!(file.media_type.as_str(), "application/pdf" | "image/png" | "image/jpeg");
    let Ok(media_type) = HeaderValue::from_str(&file.media_type) else {
        return refuse(&ErrorCode::BadAnswer.into());
    };
    let name: String = file
        .name
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    let disposition = format!("{}; filename*=UTF-8''{name}", if shown { "inline" } else { "attachment" });
    // Nothing in it runs. A PDF is shown by the browser's own viewer, which no sandbox lets in.
    let policy = match file.media_type.as_str() {
        "application/pdf" => {
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
        }
        _ => "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox",
    };
    (
        [
            (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy)),
            (header::CONTENT_TYPE, media_type),
            (
                header::CONTENT_DISPOSITION,
                HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment")),
            ),
        ],
        file.bytes,
    )
        .into_response()
}

fn refuse(error: &AppError) -> Response {
    let status = match error.code {
        ErrorCode::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ErrorCode::NotFound => StatusCode::NOT_FOUND,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (status, Json(error)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(name: &str, media_type: &str) -> Response {
        document(FileBytes { name: name.into(), media_type: media_type.into(), bytes: b"x".to_vec() })
    }

    #[test]
    fn a_letter_is_shown_and_a_page_is_saved() {
        let letter = served("Besluit 2.pdf", "application/pdf");
        assert_eq!(letter.headers()[header::CONTENT_DISPOSITION], "inline; filename*=UTF-8''Besluit%202.pdf");
        let page = served("x.html", "text/html");
        assert_eq!(page.headers()[header::CONTENT_DISPOSITION], "attachment; filename*=UTF-8''x.html");
    }

    #[test]
    fn a_name_cannot_add_a_header() {
        let response = served("a\"\r\nSet-Cookie: x=1;é.pdf", "application/pdf");
        let disposition = response.headers()[header::CONTENT_DISPOSITION].to_str().expect("ascii").to_owned();
        assert!(
            !disposition.contains(['\r', '\n', '"', ' ']) || disposition.starts_with("inline; filename*=")
        );
        assert!(disposition.ends_with("a%22%0D%0ASet-Cookie%3A%20x%3D1%3B%C3%A9.pdf"), "{disposition}");
        assert_eq!(response.headers().len(), 3);
    }

    #[test]
    fn a_media_type_that_is_no_header_is_refused() {
        assert_eq!(served("x", "text/html\r\nX: y").status(), StatusCode::UNPROCESSABLE_ENTITY);
    }
}
