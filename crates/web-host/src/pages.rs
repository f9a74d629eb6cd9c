//! The screens from dist/, read from disk so that a new build shows at the next reload.

use crate::Host;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use engine::hosting::with_first_screen;
use std::path::{Component, Path, PathBuf};
use std::time::UNIX_EPOCH;

/// What is packed already, and unpacked by the page.
pub const PACKED: &str = "application/gzip";

/// A file of dist/, or index.html for a route of the screens.
pub async fn page(State(host): State<Host>, uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    let Some(relative) = safe(path) else { return StatusCode::NOT_FOUND.into_response() };
    // What has no extension is a route of the screens.
    let relative = if relative.extension().is_some() { relative } else { PathBuf::from("index.html") };
    let dist = host.dist.clone();
    let read = tokio::task::spawn_blocking(move || read(&dist, &relative)).await;
    match read {
        // of the person who sits here now: no browser keeps it
        Ok(Some(file)) if path.is_empty() => match with_screen(&host, &file).await {
            Some(page) => ([(header::CONTENT_TYPE, file.kind)], page).into_response(),
            None => file.answer(&headers),
        },
        Ok(Some(file)) => file.answer(&headers),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The page with the home screen as it was, where that is still true.
async fn with_screen(host: &Host, page: &File) -> Option<String> {
    let screen = host.engine.first_screen().await?;
    with_first_screen(std::str::from_utf8(&page.bytes).ok()?, &screen)
}

/// A path below dist/. Escaped, absolute and climbing paths are none.
fn safe(path: &str) -> Option<PathBuf> {
    if path.contains(['%', '\\', ':', '\0']) {
        return None;
    }
    let path = PathBuf::from(path);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

struct File {
    bytes: Vec<u8>,
    kind: &'static str,
    etag: String,
}

fn read(dist: &Path, relative: &Path) -> Option<File> {
    let root = dist.canonicalize().ok()?;
    let path = root.join(relative).canonicalize().ok()?;
    // A link inside dist/ may not lead out of it either.
    if !path.starts_with(&root) {
        return None;
    }
    let about = path.metadata().ok().filter(std::fs::Metadata::is_file)?;
    let changed = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
    let kind = media_type(path.extension().and_then(|extension| extension.to_str()).unwrap_or_default());
    Some(File {
        kind,
        etag: format!("W/\"{:x}-{changed:x}\"", about.len()),
        bytes: std::fs::read(path).ok()?,
    })
}

impl File {
    fn answer(self, headers: &HeaderMap) -> Response {
        let Ok(etag) = HeaderValue::from_str(&self.etag) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let known =
            [(header::ETAG, etag.clone()), (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))];
        if headers.get(header::IF_NONE_MATCH) == Some(&etag) {
            return (StatusCode::NOT_MODIFIED, known).into_response();
        }
        (known, [(header::CONTENT_TYPE, self.kind)], self.bytes).into_response()
    }
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "gz" => PACKED,
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" | "webmanifest" => "application/json",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_below_is_found() {
        assert_eq!(safe("naaste.js"), Some(PathBuf::from("naaste.js")));
        assert_eq!(safe("fonts/a.woff2"), Some(PathBuf::from("fonts/a.woff2")));
        for path in
            ["../Cargo.toml", "a/../../x", "/etc/passwd", "%2e%2e/x", "..\\x", "C:x", "./../x", "a\0.js"]
        {
            assert_eq!(safe(path), None, "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out() -> std::io::Result<()> {
        let work = tempfile::tempdir()?;
        let dist = work.path().join("dist");
        std::fs::create_dir(&dist)?;
        std::fs::write(work.path().join("secret.txt"), "x")?;
        std::fs::write(dist.join("ours.txt"), "y")?;
        std::os::unix::fs::symlink(work.path().join("secret.txt"), dist.join("link.txt"))?;
        assert!(read(&dist, Path::new("ours.txt")).is_some());
        assert!(read(&dist, Path::new("link.txt")).is_none());
        assert!(read(&dist, Path::new("missing.txt")).is_none());
        Ok(())
    }
}
