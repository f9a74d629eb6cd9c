//! Documents for the window, over a protocol of our own: bytes never travel as JSON.

use crate::backend;
use domain::call::{AppError, ErrorCode};
use engine::FileBytes;
use percent_encoding::percent_decode_str;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Runtime, UriSchemeContext, UriSchemeResponder};

/// The protocol: `naaste://localhost/…`, and `http://naaste.localhost/…` on Windows and Android.
pub const SCHEME: &str = "naaste";

/// Answers one request of the window for a document.
pub fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let backend = backend::of(context.app_handle());
    let path = path_of(request.uri().path());
    tauri::async_runtime::spawn(async move {
        let found = async { backend.engine().await?.file(&path).await }.await;
        responder.respond(response(found));
    });
}

/// The engine's path in an address of this protocol. `convertFileSrc` escapes the slashes; links do not.
pub fn path_of(path: &str) -> String {
    let decoded = percent_decode_str(path).decode_utf8_lossy();
    format!("/{}", decoded.trim_start_matches('/'))
}

/// What a document may do: nothing. A PDF is shown by the web view's own viewer, which no sandbox lets in.
fn policy(found: &Result<FileBytes, AppError>) -> &'static str {
    match found {
        Ok(file) if file.media_type == "application/pdf" => {
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
        }
        _ => "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }
}

fn response(found: Result<FileBytes, AppError>) -> Response<Vec<u8>> {
    let builder = Response::builder()
        // A document is shown or saved, never run, and leaves no copy in the web view's cache.
        .header(header::CONTENT_SECURITY_POLICY, policy(&found))
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CACHE_CONTROL, "no-store")
        // The page and this protocol are two origins; only this window can reach either.
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    let built = match found {
        Ok(file) => builder.header(header::CONTENT_TYPE, file.media_type.as_str()).body(file.bytes),
        Err(error) => builder
            .status(match error.code {
                ErrorCode::NotFound => StatusCode::NOT_FOUND,
                ErrorCode::Locked | ErrorCode::Forbidden | ErrorCode::SignedOut => StatusCode::FORBIDDEN,
                ErrorCode::Offline | ErrorCode::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
                _ => StatusCode::INTERNAL_SERVER_ERROR,
            })
            .header(header::CONTENT_TYPE, "application/json")
            .body(serde_json::to_vec(&error).unwrap_or_default()),
    };
    built.unwrap_or_else(|_| {
        let mut response = Response::new(Vec::new());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_writing_an_address_name_the_same_document() {
        assert_eq!(path_of("/document/a b"), "/document/a b");
        assert_eq!(path_of("/%2Fdocument%2Fa%20b"), "/document/a b");
        assert_eq!(path_of("/caf%C3%A9"), "/café");
    }

    #[test]
    fn a_broken_escape_stays_as_it_is() {
        assert_eq!(path_of("/100%"), "/100%");
        assert_eq!(path_of("/%zz"), "/%zz");
        assert_eq!(path_of("/%é"), "/%é");
    }

    #[test]
    fn a_document_is_not_kept_and_not_run() {
        for (media_type, sandboxed) in [("application/pdf", false), ("image/png", true), ("text/html", true)]
        {
            let file = FileBytes { name: "x".into(), media_type: media_type.into(), bytes: b"x".to_vec() };
            let response = response(Ok(file));
            assert_eq!(response.headers()[header::CONTENT_TYPE], media_type);
            assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
            let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("ascii");
            assert!(policy.starts_with("default-src 'none'"), "no script of any kind");
            assert_eq!(policy.contains("sandbox"), sandboxed, "{media_type}");
        }
    }

    #[test]
    fn a_media_type_that_is_no_header_is_an_error_and_no_panic() {
        let file = FileBytes { name: "x".into(), media_type: "a\nb".into(), bytes: Vec::new() };
        assert_eq!(response(Ok(file)).status(), StatusCode::INTERNAL_SERVER_ERROR);
    }

    #[test]
    fn what_is_not_there_says_so() {
        assert_eq!(response(Err(ErrorCode::NotFound.into())).status(), StatusCode::NOT_FOUND);
        assert_eq!(response(Err(ErrorCode::Locked.into())).status(), StatusCode::FORBIDDEN);
    }
}
