//! What runs and is not kept: sessions with their tokens, sign-ins that wait for the browser, the state
//! of syncing, the HTTP clients.
//!
//! Tokens live in memory alone. DigiD's rules forbid access after the session, and a token on disk would
//! survive the app, so a restart signs out. There is no refresh token: one that comes along is dropped.

use super::lifetime::Lifetime;
use crate::engine::Config;
use crate::net::{Gateway, Limits, Token};
use crate::sync::Progress;
use domain::call::{AppError, ErrorCode};
use jiff::Timestamp;
use municipal_api::Ik;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};
use tokio::{task::AbortHandle, time::Instant};
use url::Url;

/// What can be set where the defaults do not fit: tests, and machines with slow networks.
#[derive(Clone)]
pub struct Options {
    /// Sizes and times of answers.
    pub limits: Limits,
    /// How long the browser may take.
    pub sign_in: Duration,
    /// How often a session syncs.
    pub every: Duration,
    /// True where the engine syncs by itself.
    pub background: bool,
    /// A number from 0 up to 1, for the jitter of a retry.
    pub chance: fn() -> f64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            sign_in: Duration::from_secs(300),
            every: Duration::from_secs(300),
            background: true,
            chance: || getrandom::u32().map_or(0.5, |n| f64::from(n) / (f64::from(u32::MAX) + 1.0)),
        }
    }
}

/// A session with a municipality.
pub(crate) struct Session {
    pub token: Token,
    /// Tells this session from a later one.
    pub serial: u64,
    /// Who is signed in, as a tag.
    pub person: String,
    pub ending: Ending,
    lifetime: Lifetime,
    began: Instant,
}

/// Where and how a session is ended at the issuer.
pub(crate) struct Ending {
    pub client_id: String,
    pub id_token: Token,
    pub end_session: Option<Url>,
    pub revocation: Option<Url>,
}

/// A session as somebody uses it for one question.
#[derive(Clone)]
pub struct Pass {
    /// For the gateway.
    pub token: Token,
    /// Which session it is of.
    pub serial: u64,
    /// Who is signed in, as a tag.
    pub person: String,
}

/// See the module.
#[derive(Default)]
pub struct Live {
    options: Options,
    gateways: OnceLock<BTreeMap<String, Arc<Gateway>>>,
    sessions: Mutex<Sessions>,
    pending: Mutex<BTreeMap<String, AbortHandle>>,
    failed: Mutex<BTreeMap<String, AppError>>,
    pub(super) links: super::link::Links,
    pub(crate) progress: Progress,
    pub(crate) chat: crate::chat::Lines,
    pub(crate) granting: crate::machtiging::Granting,
}

#[derive(Default)]
struct Sessions {
    by_gemeente: BTreeMap<String, Session>,
    serial: u64,
}

impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Live").finish_non_exhaustive()
    }
}

impl Live {
    /// With other options.
    pub fn with(options: Options) -> Self {
        Self { options, ..Self::default() }
    }

    /// The same options and nothing else, for another store. What ran here ends.
    pub fn renewed(&self) -> Self {
        self.stop();
        Self::with(self.options.clone())
    }

    /// Ends everything that runs, and forgets every token.
    pub fn stop(&self) {
        lock(&self.sessions).by_gemeente.clear();
        for (_, waiting) in std::mem::take(&mut *lock(&self.pending)) {
            waiting.abort();
        }
        self.progress.stop();
        self.chat.stop();
    }

    /// The options.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The gateways that can be asked. One that is configured wrongly is left out, and logged.
    pub fn gateways(&self, config: &Config) -> &BTreeMap<String, Arc<Gateway>> {
        self.gateways.get_or_init(|| {
            let made = config.gateways.iter().filter_map(|g| {
                let gateway = Gateway::new(&g.id, &g.name, &g.url, self.options.limits, &g.roots).ok()?;
                Some((g.id.clone(), Arc::new(gateway)))
            });
            made.collect()
        })
    }

    /// One of them.
    ///
    /// # Errors
    /// `NotFound` where this app knows none for this municipality.
    pub fn gateway(&self, config: &Config, gemeente: &str) -> Result<Arc<Gateway>, AppError> {
        self.gateways(config).get(gemeente).cloned().ok_or_else(|| ErrorCode::NotFound.into())
    }

    /// Begins a session; an earlier one with the same municipality is over.
    pub(crate) fn begin(
        &self,
        gemeente: &str,
        token: Token,
        person: String,
        expires_in: Option<Duration>,
        ending: Ending,
        now: Timestamp,
    ) {
        let mut sessions = lock(&self.sessions);
        sessions.serial += 1;
        let serial = sessions.serial;
        let lifetime = Lifetime::begin(now, expires_in);
        let session = Session { token, serial, person, ending, lifetime, began: Instant::now() };
        sessions.by_gemeente.insert(gemeente.to_owned(), session);
        drop(sessions);
        lock(&self.failed).remove(gemeente);
        self.progress.ends(gemeente, None);
    }

    /// The session with this municipality, if it lasts. One that is over is forgotten here.
    pub fn pass(&self, gemeente: &str, now: Timestamp) -> Option<Pass> {
        let mut sessions = lock(&self.sessions);
        let session = sessions.by_gemeente.get_mut(gemeente)?;
        if !session.lifetime.alive(now, session.began.elapsed()) {
            tracing::info!("a session ended by its time");
            sessions.by_gemeente.remove(gemeente);
            return None;
        }
        Some(Pass { token: session.token.clone(), serial: session.serial, person: session.person.clone() })
    }

    /// Municipalities with a session that lasts, and when each ends.
    pub fn signed_in(&self, now: Timestamp) -> BTreeMap<String, Timestamp> {
        let mut sessions = lock(&self.sessions);
        sessions.by_gemeente.retain(|_, s| s.lifetime.alive(now, s.began.elapsed()));
        sessions.by_gemeente.iter().map(|(id, s)| (id.clone(), s.lifetime.ends_at())).collect()
    }

    /// Takes over what the gateway says about the session.
    pub(crate) fn learn(
        &self,
        gemeente: &str,
        serial: u64,
        ik: &Ik,
        theirs: Option<Timestamp>,
        now: Timestamp,
    ) {
        if let Some(session) = lock(&self.sessions).by_gemeente.get_mut(gemeente)
            && session.serial == serial
        {
            session.lifetime.learn(&ik.sessie, theirs, now, session.began.elapsed());
        }
    }

    /// The person did something: every session that still lasts is idle from now.
    pub fn touch(&self, now: Timestamp) {
        for session in lock(&self.sessions).by_gemeente.values_mut() {
            let running = session.began.elapsed();
            if session.lifetime.alive(now, running) {
                session.lifetime.touch(now, running);
            }
        }
    }

    /// True while this very session goes on.
    pub(crate) fn is_current(&self, gemeente: &str, serial: u64) -> bool {
        lock(&self.sessions).by_gemeente.get(gemeente).is_some_and(|s| s.serial == serial)
    }

    /// The gateway said 401: this session, and not a later one, is over.
    pub(crate) fn refused(&self, gemeente: &str, serial: u64) {
        let mut sessions = lock(&self.sessions);
        if sessions.by_gemeente.get(gemeente).is_some_and(|s| s.serial == serial) {
            tracing::info!("a session was ended by the gateway");
            sessions.by_gemeente.remove(gemeente);
        }
    }

    /// Takes a session out, to end it at the issuer.
    pub(crate) fn take(&self, gemeente: &str) -> Option<Session> {
        self.chat.stop_at(gemeente);
        lock(&self.sessions).by_gemeente.remove(gemeente)
    }

    /// A sign-in waits for the browser; an earlier one for the same municipality stops.
    pub(crate) fn waits(&self, gemeente: &str, task: AbortHandle) {
        if let Some(earlier) = lock(&self.pending).insert(gemeente.to_owned(), task) {
            earlier.abort();
        }
    }

    /// Stops all sign-ins that wait.
    pub(crate) fn cancel(&self) {
        for (_, waiting) in std::mem::take(&mut *lock(&self.pending)) {
            waiting.abort();
        }
    }

    /// How the last sign-in with this municipality failed, until the next one begins.
    pub(crate) fn sign_in_failed(&self, gemeente: &str, error: Option<AppError>) {
        let mut failed = lock(&self.failed);
        match error {
            Some(error) => failed.insert(gemeente.to_owned(), error),
            None => failed.remove(gemeente),
        };
    }

    /// The same.
    pub(crate) fn sign_in_error(&self, gemeente: &str) -> Option<AppError> {
        lock(&self.failed).get(gemeente).cloned()
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
