//! One flight: every municipality with a session, at the same time; and the ticker that starts flights.

use super::gemeente::refresh_gemeente;
use super::line::Line;
use super::progress::Cost;
use super::round;
use crate::context::Context;
use crate::net::{Gateway, Meter};
use crate::outbox;
use domain::call::{AppError, Topic};
use futures::future::join_all;
use jiff::Timestamp;
use std::{sync::Arc, time::Duration};
use tokio::time::Instant;

/// Syncs with every municipality that has a session. A sync that runs already is joined.
pub async fn run(ctx: &Context) {
    ctx.live.progress.fly(ctx, false, false).await;
}

/// A session has begun, which a sync that runs already does not know; what waits is tried at once.
pub(crate) async fn after_sign_in(ctx: &Context) {
    ctx.live.progress.fly(ctx, true, true).await;
}

/// Something was written that should go out: syncs soon, without waiting for it.
pub(crate) fn nudge(ctx: &Context) {
    if ctx.live.options().background {
        // The flight goes on by itself.
        drop(ctx.live.progress.fly(ctx, true, false));
    }
}

/// Syncs in the background from now on, unless that runs already: at once, then as often as the options
/// say, when a retry is due, and when a session ends. Called after start, unlock and resume; it ends once
/// the store is closed.
pub fn start(ctx: &Context) {
    if !ctx.live.options().background {
        return;
    }
    let ctx_then = ctx.clone();
    let started = ctx.live.progress.tick(|| tokio::spawn(async move { tick(ctx_then).await }).abort_handle());
    if !started {
        ctx.live.progress.wake.notify_one();
    }
}

async fn tick(ctx: Context) {
    while !ctx.store.is_closed() {
        run(&ctx).await;
        let wait = pause(&ctx).await;
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = ctx.live.progress.wake.notified() => {}
        }
        // What ended meanwhile shows.
        ctx.changed(Topic::Sync);
    }
}

/// Until the next flight, the next retry, or the end of a session: whichever comes first.
async fn pause(ctx: &Context) -> Duration {
    let now = ctx.now();
    let sessions = ctx.live.signed_in(now);
    let retry = ctx.read(outbox::next_try).await.ok().flatten().filter(|_| !sessions.is_empty());
    let soonest = sessions.into_values().chain(retry).map(|at| until(at, now)).min();
    // Never a busy loop, whatever the clock says.
    let pause = soonest.unwrap_or(Duration::MAX).max(Duration::from_secs(1));
    pause.min(ctx.live.options().every)
}

fn until(at: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(at.duration_since(now)).unwrap_or(Duration::ZERO)
}

/// One flight. See [`run`].
pub(super) async fn once(ctx: &Context, eager: bool) {
    let began = Instant::now();
    let meter = Meter::default();
    let gateways: Vec<Arc<Gateway>> = ctx
        .live
        .signed_in(ctx.now())
        .keys()
        .filter_map(|id| ctx.live.gateway(&ctx.config, id).ok())
        .collect();
    if gateways.is_empty() {
        return;
    }
    gateways.iter().for_each(|gateway| ctx.live.progress.begins(&gateway.id));
    ctx.changed(Topic::Sync);
    join_all(gateways.iter().map(|gateway| async {
        let error = municipality(ctx, gateway, &meter, eager).await;
        if let Some(error) = &error {
            tracing::info!(code = error.code.as_str(), "a sync did not end well");
        }
        ctx.live.progress.ends(&gateway.id, error);
    }))
    .await;
    let millis = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    ctx.live.progress.costs(Cost { requests: meter.requests(), bytes: meter.bytes(), millis });
    ctx.changed(Topic::Sync);
}

/// Sends what waits, then fetches what changed.
async fn municipality(ctx: &Context, gateway: &Gateway, meter: &Meter, eager: bool) -> Option<AppError> {
    let pass = ctx.live.pass(&gateway.id, ctx.now())?;
    let line = Line { ctx, gateway, pass: &pass, meter };
    if let Err(failure) = outbox::flush(&line, eager).await {
        return Some(failure.error);
    }
    match round::sync(&line).await {
        Err(failure) => Some(failure.error),
        Ok(outcome) => match refresh_gemeente(ctx, gateway, Some(meter)).await {
            Ok(()) => outcome.error,
            Err(failure) => outcome.error.or(Some(failure.error)),
        },
    }
}
