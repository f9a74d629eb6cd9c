//! The state of syncing, and one flight at a time.

use crate::context::Context;
use crate::session::lock;
use domain::call::AppError;
use futures::future::{BoxFuture, FutureExt, Shared};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use tokio::{sync::Notify, task::AbortHandle};

/// What the last sync cost.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// Questions asked.
    pub requests: u32,
    /// Bytes of bodies received.
    pub bytes: u64,
    /// Milliseconds from begin to end.
    pub millis: u64,
}

/// See the module.
#[derive(Default)]
pub(crate) struct Progress {
    flight: Mutex<Flight>,
    state: Mutex<State>,
    ticker: Mutex<Option<AbortHandle>>,
    /// Wakes the ticker.
    pub wake: Notify,
    /// A flight ended.
    pub landed: Notify,
}

#[derive(Default)]
struct Flight {
    running: Option<Shared<BoxFuture<'static, ()>>>,
    task: Option<AbortHandle>,
    /// Something changed after this flight began.
    again: bool,
    /// Also what waits for its next try.
    eager: bool,
}

#[derive(Default)]
struct State {
    busy: BTreeSet<String>,
    errors: BTreeMap<String, AppError>,
    cost: Cost,
}

impl Progress {
    /// Joins the running sync, or starts one that goes on when nobody waits for it. With `again` a running
    /// one is followed by another; `eager` tries at once what waits for its next try.
    pub fn fly(&self, ctx: &Context, again: bool, eager: bool) -> Shared<BoxFuture<'static, ()>> {
        let mut flight = lock(&self.flight);
        flight.eager |= eager;
        // A flight that panicked or was stopped has finished without saying so.
        let flies = flight.task.as_ref().is_some_and(|task| !task.is_finished());
        if let Some(running) = flight.running.clone().filter(|_| flies) {
            flight.again |= again;
            return running;
        }
        flight.again = false;
        let ctx = ctx.clone();
        let task = tokio::spawn(async move {
            loop {
                let eager = std::mem::take(&mut lock(&ctx.live.progress.flight).eager);
                {
                    let _landing = Landing(&ctx);
                    super::run::once(&ctx, eager).await;
                }
                let mut flight = lock(&ctx.live.progress.flight);
                if !std::mem::take(&mut flight.again) {
                    flight.running = None;
                    return;
                }
            }
        });
        flight.task = Some(task.abort_handle());
        let running = async move {
            let _ = task.await;
        };
        flight.running.insert(running.boxed().shared()).clone()
    }

    /// Starts the ticker unless it runs. Answers whether it started.
    pub fn tick(&self, start: impl FnOnce() -> AbortHandle) -> bool {
        let mut ticker = lock(&self.ticker);
        if ticker.as_ref().is_some_and(|running| !running.is_finished()) {
            return false;
        }
        *ticker = Some(start());
        true
    }

    /// Stops everything.
    pub fn stop(&self) {
        if let Some(ticker) = lock(&self.ticker).take() {
            ticker.abort();
        }
        if let Some(task) = lock(&self.flight).task.take() {
            task.abort();
        }
    }

    pub fn begins(&self, gemeente: &str) {
        lock(&self.state).busy.insert(gemeente.to_owned());
    }

    pub fn ends(&self, gemeente: &str, error: Option<AppError>) {
        let mut state = lock(&self.state);
        state.busy.remove(gemeente);
        match error {
            Some(error) => state.errors.insert(gemeente.to_owned(), error),
            None => state.errors.remove(gemeente),
        };
    }

    pub fn costs(&self, cost: Cost) {
        lock(&self.state).cost = cost;
    }

    pub fn cost(&self) -> Cost {
        lock(&self.state).cost
    }

    pub fn is_busy(&self, gemeente: &str) -> bool {
        lock(&self.state).busy.contains(gemeente)
    }

    pub fn error(&self, gemeente: &str) -> Option<AppError> {
        lock(&self.state).errors.get(gemeente).cloned()
    }
}

/// However a flight ends, nothing is busy afterwards.
struct Landing<'a>(&'a Context);

impl Drop for Landing<'_> {
    fn drop(&mut self) {
        lock(&self.0.live.progress.state).busy.clear();
    }
}
