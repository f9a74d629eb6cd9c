//! Signing in, from the button to the session.

use super::code::Attempt;
use super::discovery::discover;
use super::live::Ending;
use super::loopback::Loopback;
use super::page::{Page, Pages};
use crate::context::Context;
use crate::net::{Failure, Gateway};
use crate::sync;
use domain::call::view::SignInView;
use domain::call::{AppError, CancelSignIn, ErrorCode, SignIn, Topic};
use std::sync::Arc;
use tokio::time::timeout;
use url::Url;

/// How the browser comes back.
enum Way {
    /// To a port of this machine.
    Port(Loopback),
    /// By an address that the system hands to the app, which comes to the front by itself.
    Link(Url),
}

impl Way {
    fn address(&self) -> String {
        match self {
            Self::Port(loopback) => loopback.address(),
            Self::Link(address) => address.to_string(),
        }
    }
}

/// Starts signing in: asks the municipality how, sees to a way back, and sends the system browser
/// to the issuer. The rest happens when the browser comes back; `Topic::Sync` says so.
///
/// # Errors
/// `NotFound` for an unknown municipality; `Offline`, `Unavailable` or `BadAnswer` where the municipality or
/// its issuer does not answer as it should.
pub async fn sign_in(ctx: &Context, call: SignIn) -> Result<SignInView, AppError> {
    let gateway = ctx.live.gateway(&ctx.config, &call.gemeente)?;
    ctx.live.sign_in_failed(&gateway.id, None);
    let gemeente = sync::fetch_gemeente(ctx, &gateway, None).await?;
    let issuer = discover(&gateway.http, &gemeente.aanmelden.issuer).await?;
    let way = match ctx.shell().return_address() {
        Some(address) => Way::Link(address),
        None => Way::Port(Loopback::bind().await?),
    };
    let pages = Pages::load(ctx).await;
    let (attempt, url) = Attempt::new(issuer, &gemeente.aanmelden, &way.address(), &pages.language)?;

    // It is waited for before the browser starts.
    let (ctx_then, id) = (ctx.clone(), gateway.id.clone());
    let task = tokio::spawn(async move { wait(ctx_then, gateway, attempt, way, pages).await });
    ctx.live.waits(&id, task.abort_handle());
    match ctx.shell().open_url(&url) {
        Ok(opened) => Ok(SignInView { url: url.into(), opened }),
        Err(error) => {
            task.abort();
            Err(error)
        }
    }
}

/// Stops waiting for the browser, for every municipality.
pub async fn cancel_sign_in(ctx: &Context, _call: CancelSignIn) -> Result<(), AppError> {
    ctx.live.cancel();
    ctx.changed(Topic::Sync);
    Ok(())
}

async fn wait(ctx: Context, gateway: Arc<Gateway>, attempt: Attempt, way: Way, pages: Pages) {
    let outcome = come_back(&ctx, &gateway, attempt, way, &pages).await;
    match outcome {
        Ok(()) => {
            ctx.changed(Topic::Sync);
            sync::after_sign_in(&ctx).await;
        }
        Err(failure) => {
            ctx.live.sign_in_failed(&gateway.id, Some(failure.error));
            ctx.changed(Topic::Sync);
        }
    }
}

async fn come_back(
    ctx: &Context,
    gateway: &Gateway,
    attempt: Attempt,
    way: Way,
    pages: &Pages,
) -> Result<(), Failure> {
    let patience = ctx.live.options().sign_in;
    let late = |_| Failure::from(ErrorCode::SignInTimeout);
    match way {
        Way::Link(_) => {
            let returned = timeout(patience, ctx.live.links.wait(attempt.state())).await.map_err(late)?;
            finish(ctx, gateway, attempt, &returned.ok_or(ErrorCode::SignInFailed)?).await
        }
        Way::Port(loopback) => {
            let returned =
                timeout(patience, loopback.wait(attempt.state(), &pages.failed)).await.map_err(late)?;
            // One return counts: nobody else is listened to from here.
            drop(loopback);
            let outcome = finish(ctx, gateway, attempt, &returned.parameters).await;
            let page: &Page = if outcome.is_ok() { &pages.done } else { &pages.failed };
            returned.show(page).await;
            outcome
        }
    }
}

async fn finish(
    ctx: &Context,
    gateway: &Gateway,
    attempt: Attempt,
    returned: &std::collections::BTreeMap<String, String>,
) -> Result<(), Failure> {
    let ending = (
        attempt.client_id().to_owned(),
        attempt.issuer().end_session_endpoint.clone(),
        attempt.issuer().revocation_endpoint.clone(),
    );
    let signed_in = attempt.finish(&gateway.http, returned, ctx.now()).await?;
    sync::remember_person(ctx, &gateway.id, &signed_in.person).await?;
    let (client_id, end_session, revocation) = ending;
    let ending = Ending { client_id, id_token: signed_in.id_token, end_session, revocation };
    ctx.live.begin(&gateway.id, signed_in.token, signed_in.person, signed_in.expires_in, ending, ctx.now());
    Ok(())
}
