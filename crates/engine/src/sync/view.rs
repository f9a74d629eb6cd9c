//! Sessions and freshness as the screens show them.

use super::record::{self, AccountRecord};
use crate::context::Context;
use crate::outbox;
use crate::store::Table;
use domain::call::view::{Freshness, SessionView, SyncView};
use domain::call::{AppError, ErrorCode, GetSync, SyncNow};
use std::collections::BTreeMap;

/// Sessions and freshness.
///
/// # Errors
/// The store's.
pub async fn get(ctx: &Context, _: GetSync) -> Result<SyncView, AppError> {
    let ids: Vec<String> = ctx.config.gateways.iter().map(|gateway| gateway.id.clone()).collect();
    let (accounts, names, outbox) = ctx
        .read(move |r| {
            let accounts: BTreeMap<String, AccountRecord> =
                r.list(Table::Sessies, &[])?.into_iter().collect();
            let mut names = BTreeMap::new();
            for id in ids.into_iter().filter(|id| accounts.contains_key(id)) {
                // A gateway that is known by its address alone tells its name itself.
                if let Some(page) = record::gemeente(r, &id)?.and_then(|record| record.gemeente().ok()) {
                    names.insert(id, page.naam);
                }
            }
            Ok((accounts, names, outbox::counts(r)?))
        })
        .await?;
    let signed_in = ctx.live.signed_in(ctx.now());
    let progress = &ctx.live.progress;
    let mut sessions = Vec::new();
    for gateway in &ctx.config.gateways {
        let account = accounts.get(&gateway.id);
        let ends_at = signed_in.get(&gateway.id).copied();
        let failed = ctx.live.sign_in_error(&gateway.id);
        if account.is_none() && ends_at.is_none() && failed.is_none() {
            continue;
        }
        let error = ends_at.and_then(|_| progress.error(&gateway.id));
        let state = match (ends_at, account, &error) {
            (Some(_), _, _) if progress.is_busy(&gateway.id) => Freshness::Syncing,
            // The first sync is about to begin.
            (Some(_), account, None) if account.is_none_or(|a| a.synced.is_none()) => Freshness::Syncing,
            (Some(_), _, None) => Freshness::UpToDate,
            (Some(_), _, Some(error)) if error.code == ErrorCode::Offline => Freshness::Offline,
            (Some(_), _, Some(_)) => Freshness::Stale,
            (None, Some(_), _) => Freshness::SignedOut,
            (None, None, _) => Freshness::NotConnected,
        };
        sessions.push(SessionView {
            gemeente: gateway.id.clone(),
            name: names.get(&gateway.id).unwrap_or(&gateway.name).clone(),
            person: account.and_then(|a| a.naam.clone()),
            state,
            synced_at: account.and_then(|a| a.synced),
            ends_at,
            error: failed.or(error),
        });
    }
    let connected = sessions.iter().map(|s| s.state).filter(|state| *state != Freshness::NotConnected);
    let state = connected.max_by_key(|state| staleness(*state)).unwrap_or(Freshness::NotConnected);
    let cost = progress.cost();
    Ok(SyncView {
        state,
        sessions,
        waiting: outbox.waiting,
        parked: outbox.parked,
        requests: cost.requests,
        bytes: cost.bytes,
        millis: cost.millis,
    })
}

/// Syncs now, and tries at once what waits to be sent.
///
/// # Errors
/// The store's; how the sync went is in the answer.
pub async fn now(ctx: &Context, _: SyncNow) -> Result<SyncView, AppError> {
    ctx.live.progress.fly(ctx, false, true).await;
    get(ctx, GetSync {}).await
}

fn staleness(state: Freshness) -> u8 {
    match state {
        Freshness::NotConnected | Freshness::UpToDate => 0,
        Freshness::Syncing => 1,
        Freshness::Stale => 2,
        Freshness::Offline => 3,
        Freshness::SignedOut => 4,
    }
}
