//! Webhooks of the Notificaties API: a registry says what changed, and it is dropped from what is remembered.
//!
//! Whoever calls must carry the secret of a subscription. The answer is 204, also for what concerns nobody here and for
//! the trial that registries send when somebody subscribes; 400 for what is no notification, 401 without a secret, 403
//! with another one, 413 for too much.

use crate::{App, config::NotificationsConfig, layers::open, problem::Fault, registry::Notification};
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    routing::post,
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// Where they come in.
pub(crate) const PATH: &str = "/notificaties";
/// The longest that the body of one may take.
const BODY_WITHIN: Duration = Duration::from_secs(10);

/// Knows the secrets.
pub(crate) struct Doorkeeper {
    mac: Hmac<Sha256>,
    /// A hash of each, under a key that nobody knows: comparing takes as long whatever came in.
    known: Vec<[u8; 32]>,
    body_bytes: usize,
}

impl Doorkeeper {
    /// None where the system has no randomness.
    pub(crate) fn new(config: &NotificationsConfig) -> Option<Self> {
        let key = [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat();
        let mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
        let known = config.secrets.iter().map(|secret| hash(&mac, secret.reveal())).collect();
        Some(Self { mac, known, body_bytes: config.body_bytes })
    }

    fn lets_in(&self, headers: &HeaderMap) -> Result<(), Fault> {
        let given = headers.get(header::AUTHORIZATION).ok_or_else(Fault::no_subscription)?;
        let mut mac = self.mac.clone();
        mac.update(given.as_bytes());
        // All of them, so that the time tells nothing about which one it is.
        let fits = |known: &[u8; 32]| u8::from(mac.clone().verify_slice(known).is_ok());
        match self.known.iter().map(fits).fold(0, |any, one| any | one) {
            0 => Err(Fault::bad_subscription()),
            _ => Ok(()),
        }
    }
}

fn hash(mac: &Hmac<Sha256>, bytes: &[u8]) -> [u8; 32] {
    let mut mac = mac.clone();
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

/// The one call, for whichever listener it is on.
pub(crate) fn router() -> Router<Arc<App>> {
    Router::new().route(PATH, post(open(receive)))
}

async fn receive(State(app): State<Arc<App>>, request: Request) -> Result<StatusCode, Fault> {
    let door = app.doorkeeper.as_ref().ok_or_else(Fault::not_found)?;
    // Nothing is read of whom we do not know.
    let taken = match door.lets_in(request.headers()) {
        Ok(()) => take(request, door.body_bytes).await,
        Err(fault) => Err(fault),
    };
    let notification = match taken {
        Ok(notification) => notification,
        Err(fault) => {
            app.metrics.notified("", "refused");
            return Err(fault);
        }
    };
    let outcome = app.registry.notified(&notification).await;
    app.metrics.notified(&notification.kanaal, outcome.name());
    Ok(StatusCode::NO_CONTENT)
}

async fn take(request: Request, limit: usize) -> Result<Notification, Fault> {
    let body = axum::body::to_bytes(request.into_body(), limit);
    let Ok(body) = tokio::time::timeout(BODY_WITHIN, body).await else {
        return Err(Fault::bad_notification());
    };
    let body = body.map_err(|error| match std::error::Error::source(&error) {
        Some(cause) if cause.is::<http_body_util::LengthLimitError>() => Fault::too_large(),
        _ => Fault::bad_notification(),
    })?;
    Notification::read(&body).ok_or_else(Fault::bad_notification)
}
