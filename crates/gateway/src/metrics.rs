//! What operators watch, in the text form of Prometheus. Labels are route templates, codes and the names of sources:
//! no ids, no addresses, nobody.

use crate::App;
use axum::http::{Method, StatusCode};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Registry, Unit},
};
use std::{
    sync::{Arc, OnceLock, PoisonError, RwLock},
    time::Duration,
};

/// Upper bounds in seconds. A warm answer takes well below the first, a registry has at most ten.
const BOUNDS: [f64; 10] = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 20.0];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: Arc<str>,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Source {
    source: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Notified {
    channel: &'static str,
    outcome: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Found {
    found: &'static str,
}

/// Channels of notifications that have a count of their own.
const CHANNELS: [&str; 6] = ["zaken", "besluiten", "documenten", "objecten", "producten", "test"];

type Seconds = Family<RouteLabel, Histogram, fn() -> Histogram>;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RouteLabel {
    route: Arc<str>,
}

/// Where the answers of one call are counted: looked up at its first, so that those after it only count up.
#[derive(Default)]
pub(crate) struct Tally(OnceLock<Place>);

struct Place {
    method: &'static str,
    route: Arc<str>,
    seconds: Histogram,
    answers: RwLock<Vec<(StatusCode, Counter)>>,
}

impl Place {
    /// Counts one; false where this status is its first.
    fn count(&self, status: StatusCode) -> bool {
        let answers = self.answers.read().unwrap_or_else(PoisonError::into_inner);
        let counter = answers.iter().find(|(known, _)| *known == status);
        counter.inspect(|(_, counter)| _ = counter.inc()).is_some()
    }
}

/// Counts that grow as the gateway answers. What can be read off at any moment is read when somebody asks.
pub(crate) struct Metrics {
    answers: Family<Answered, Counter>,
    seconds: Seconds,
    notifications: Family<Notified, Counter>,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        Self {
            answers: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(BOUNDS)),
            notifications: Family::default(),
        }
    }

    /// A notification came in. Its channel can be any word: those that say nothing to us are one.
    pub(crate) fn notified(&self, channel: &str, outcome: &'static str) {
        let channel = CHANNELS.into_iter().find(|known| channel == *known).unwrap_or("other");
        self.notifications.get_or_create(&Notified { channel, outcome }).inc();
    }

    /// A request was answered by the call that `tally` is of.
    pub(crate) fn answered(
        &self,
        tally: &Tally,
        method: &Method,
        route: &str,
        status: StatusCode,
        took: Duration,
    ) {
        // A method can be any word that somebody sends: those that no call has are one.
        let known = ["GET", "POST", "PATCH", "DELETE"].into_iter().find(|known| method.as_str() == *known);
        let method = known.unwrap_or("other");
        let found = tally.0.get_or_init(|| {
            let route: Arc<str> = route.into();
            let seconds = self.seconds.get_or_create(&RouteLabel { route: route.clone() }).clone();
            Place { method, route, seconds, answers: RwLock::default() }
        });
        // What answers for every route that does not exist, or not so, answers for several.
        if (found.method, &*found.route) != (method, route) {
            let route: Arc<str> = route.into();
            self.seconds.get_or_create(&RouteLabel { route: route.clone() }).observe(took.as_secs_f64());
            self.counter(method, route, status).inc();
            return;
        }
        found.seconds.observe(took.as_secs_f64());
        if !found.count(status) {
            let counter = self.counter(method, found.route.clone(), status);
            counter.inc();
            found.answers.write().unwrap_or_else(PoisonError::into_inner).push((status, counter));
        }
    }

    fn counter(&self, method: &'static str, route: Arc<str>, status: StatusCode) -> Counter {
        self.answers.get_or_create(&Answered { method, route, status: status.as_u16() }).clone()
    }

    /// Everything, as Prometheus reads it.
    pub(crate) fn text(app: &App) -> Result<String, std::fmt::Error> {
        let mut all = Registry::with_prefix("naaste_gateway");
        let metrics = &app.metrics;
        all.register("answers", "Requests answered", metrics.answers.clone());
        let help = "Time from the head of a request to the head of its answer";
        all.register_with_unit("answer_duration", help, Unit::Seconds, metrics.seconds.clone());
        let busy = app.config.limits.concurrent_requests.saturating_sub(app.places.available_permits());
        gauge(&mut all, "requests_at_work", "Requests at work", busy);
        let open = app.config.limits.event_streams.saturating_sub(app.streams.available_permits());
        gauge(&mut all, "event_streams", "Event streams that are open", open);
        gauge(&mut all, "draining", "1 while the process waits to stop", usize::from(app.is_draining()));
        let failing = Family::<Source, Gauge>::default();
        for (source, since) in app.registry.sources() {
            let seconds = since.map_or(0, |since| app.clock.now().as_second() - since.as_second());
            failing.get_or_create(&Source { source }).set(seconds.max(0));
        }
        let help = "For how long a registry has not answered; 0 while it does";
        all.register_with_unit("source_failing", help, Unit::Seconds, failing);
        if app.doorkeeper.is_some() {
            all.register("notifications", "Notifications that came in", metrics.notifications.clone());
        }
        if let Some(shared) = app.registry.shared() {
            let seconds = shared.failing.map_or(0, |since| app.clock.now().as_second() - since.as_second());
            let failing = Gauge::<i64>::default();
            failing.set(seconds.max(0));
            let help = "For how long the shared cache has not answered; 0 while it does";
            all.register_with_unit("shared_cache_failing", help, Unit::Seconds, failing);
            let reads = Family::<Found, Counter>::default();
            for (found, count) in shared.reads {
                reads.get_or_create(&Found { found }).inc_by(count);
            }
            all.register("shared_cache_reads", "Questions to the shared cache, by what was found", reads);
            counter(&mut all, "shared_cache_stores", "Answers put into the shared cache", shared.stores);
            let line = usize::from(shared.listening);
            gauge(&mut all, "shared_cache_listening", "1 while words of other instances can be heard", line);
            counter(&mut all, "shared_cache_words", "Words of other instances that were heard", shared.heard);
        }
        if let Some(bytes) = resident() {
            let memory = Gauge::<i64>::default();
            memory.set(bytes);
            all.register_with_unit("resident_memory", "Memory of this process", Unit::Bytes, memory);
        }
        let mut text = String::new();
        encode(&mut text, &all)?;
        Ok(text)
    }
}

fn gauge(all: &mut Registry, name: &str, help: &str, value: usize) {
    let gauge = Gauge::<i64>::default();
    gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
    all.register(name, help, gauge);
}

fn counter(all: &mut Registry, name: &str, help: &str, value: u64) {
    let counter = Counter::<u64>::default();
    counter.inc_by(value);
    all.register(name, help, counter);
}

/// Bytes of memory that this process holds; none where the system does not tell it so.
fn resident() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<i64>().ok().map(|kilobytes| kilobytes * 1024)
}

/// The calls for operators: never on the address that the world reaches.
pub(crate) fn router(app: &Arc<App>) -> axum::Router {
    use axum::{extract::State, http::header, response::IntoResponse, routing::get};
    const TEXT: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let metrics = async |State(app): State<Arc<App>>| match Metrics::text(&app) {
        Ok(text) => ([(header::CONTENT_TYPE, TEXT)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    axum::Router::new().route("/metrics", get(metrics)).with_state(app.clone())
}
