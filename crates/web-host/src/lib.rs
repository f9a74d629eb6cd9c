//! A host for one browser on this machine. It binds 127.0.0.1 alone and serves:
//!
//! | path | what |
//! |---|---|
//! | `POST /call` | a [`domain::call::Request`] as JSON; the reply as JSON, or status 422 with an `AppError` |
//! | `GET /events` | server-sent events: each `data` is a [`domain::call::Topic`] as JSON; event `notification` has `{title, body}` |
//! | `GET /files/…` | the bytes at a `FileView.path` |
//! | everything else | the screens from dist/, and index.html for their routes |
//!
//! Whoever may use it is decided in [`gate`], before anything else is looked at.

mod api;
#[cfg(feature = "demo")]
pub mod demo_gemeente;
pub mod gate;
mod pages;
pub mod shell;

pub use gate::Gate;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use engine::Engine;
use shell::Notifications;
use std::path::PathBuf;
use std::sync::Arc;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::set_header::SetResponseHeaderLayer;

/// The largest request: a backup to restore travels in one, as base64.
const LARGEST: usize = 64 << 20;

/// Scripts and wasm from here alone; nothing may frame the page, and it may talk to nobody else. It frames documents of
/// this host.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' blob: data:; object-src 'none'; frame-src 'self'; worker-src 'none'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What a host serves.
#[derive(Clone)]
pub struct Host {
    engine: Engine,
    notifications: Notifications,
    dist: Arc<PathBuf>,
}

impl Host {
    /// A host of this engine and the screens in `dist`.
    pub fn new(engine: Engine, notifications: Notifications, dist: PathBuf) -> Self {
        Self { engine, notifications, dist: Arc::new(dist) }
    }

    /// Everything that is served, behind the gate.
    pub fn router(self, gate: Gate) -> Router {
        let packable = DefaultPredicate::new().and(NotForContentType::const_new(pages::PACKED));
        let header = |name: HeaderName, value: &'static str| {
            SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
        };
        Router::new()
            .route("/call", post(api::call))
            .route("/events", get(api::events))
            .route("/files/{*path}", get(api::file))
            .fallback(get(pages::page))
            .with_state(self)
            .layer(CompressionLayer::new().compress_when(packable))
            .layer(DefaultBodyLimit::max(LARGEST))
            .layer(from_fn_with_state(gate, gate::check))
            .layer(header(header::CONTENT_SECURITY_POLICY, POLICY))
            .layer(header(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .layer(header(header::REFERRER_POLICY, "no-referrer"))
            .layer(header(header::CACHE_CONTROL, "no-store"))
            .layer(header(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
            .layer(header(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
    }
}
