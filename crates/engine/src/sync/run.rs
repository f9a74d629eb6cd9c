//! One flight: every municipality with a session, at the same time; and the ticker that starts flights.

use super::gemeente::refresh_gemeente;
use super::line::Line;
use super::progress::Cost;
use super::record::AccountRecord;
use super::round;
use crate::context::Context;
use crate::machtiging::clock;
use crate::net::{Gateway, Meter};
use crate::outbox;
use crate::own::{self, Kind};
use crate::store::Table;
use domain::call::view::Profile;
use domain::call::{AppError, ErrorCode, Topic};
use futures::future::join_all;
use jiff::Timestamp;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};
use tokio::time::Instant;

/// Syncs with every municipality that has a session. A sync that runs already is joined.
pub async fn run(ctx: &Context) {
    ctx.live.progress.fly(ctx, false, false).await;
}

/// What this person may see has changed, which a sync that runs already may not know. It is waited for.
pub(crate) async fn anew(ctx: &Context) {
    after_sign_in(ctx).await;
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
        look_at_the_clock(&ctx).await;
        run(&ctx).await;
        refresh_pages(&ctx).await;
        loop {
            let wait = pause(&ctx).await;
            tokio::select! {
                () = tokio::time::sleep(wait) => break,
                () = ctx.live.progress.wake.notified() => break,
                // Another flight ended: what comes next may have changed.
                () = ctx.live.progress.landed.notified() => {}
            }
        }
        // What ended meanwhile shows.
        ctx.changed(Topic::Sync);
    }
}

/// So that a clock which is set back later does not keep open what has to be locked.
pub(crate) async fn look_at_the_clock(ctx: &Context) {
    let now = ctx.now();
    if let Err(error) = ctx.write(move |w| clock::look(w, now)).await {
        tracing::warn!(code = error.code.as_str(), "the clock was not noted");
    }
}

/// Until the next flight, the next retry, or the end of a session: whichever comes first.
async fn pause(ctx: &Context) -> Duration {
    let now = ctx.now();
    let ends = ctx.live.signed_in(now);
    let senders: BTreeMap<String, String> =
        ends.keys().filter_map(|id| Some((id.clone(), ctx.live.pass(id, now)?.person))).collect();
    let retry = ctx.read(move |r| outbox::next_try(r, &senders)).await.ok().flatten();
    let soonest = ends.into_values().chain(retry).map(|at| until(at, now)).min();
    // Never a busy loop, whatever the clock says.
    let pause = soonest.unwrap_or(Duration::MAX).max(Duration::from_secs(1));
    pause.min(ctx.live.options().every)
}

/// The public pages of municipalities that matter to this person and have no session now.
async fn refresh_pages(ctx: &Context) {
    let wanted = ctx
        .read(|r| {
            let profile: Option<Profile> = own::get(r, Kind::Profile, "profile")?;
            let accounts: Vec<(String, AccountRecord)> = r.list(Table::Sessies, &[])?;
            Ok(accounts.into_iter().map(|(id, _)| id).chain(profile.and_then(|p| p.gemeente)).collect())
        })
        .await;
    let wanted: BTreeSet<String> = wanted.unwrap_or_default();
    let signed_in = ctx.live.signed_in(ctx.now());
    for id in wanted.into_iter().filter(|id| !signed_in.contains_key(id)) {
        if let Ok(gateway) = ctx.live.gateway(&ctx.config, &id)
            && let Err(failure) = refresh_gemeente(ctx, &gateway, None).await
        {
            tracing::debug!(code = failure.code().as_str(), "a public page was not refreshed");
        }
    }
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
    ctx.live.progress.landed.notify_one();
    ctx.live.progress.costs(Cost { requests: meter.requests(), bytes: meter.bytes(), millis });
    ctx.changed(Topic::Sync);
}

/// Sends what waits, then fetches what changed.
async fn municipality(ctx: &Context, gateway: &Gateway, meter: &Meter, eager: bool) -> Option<AppError> {
    let pass = ctx.live.pass(&gateway.id, ctx.now())?;
    let line = Line { ctx, gateway, pass: &pass, meter };
    match outbox::flush(&line, eager).await {
        Ok(()) => {}
        // One write that breaks the connection does not keep the rest from being read.
        Err(failure) if failure.code() == ErrorCode::Offline => {}
        Err(failure) => return Some(failure.error),
    }
    match round::sync(&line).await {
        Err(failure) => Some(failure.error),
        Ok(outcome) => match refresh_gemeente(ctx, gateway, Some(meter)).await {
            Ok(()) => outcome.error,
            Err(failure) => outcome.error.or(Some(failure.error)),
        },
    }
}
