//! Signing out: here at once, at the issuer as far as it answers.

use super::live::Session;
use crate::context::Context;
use crate::net::{Ask, Gateway};
use crate::sync;
use domain::call::{AppError, SignOut, Topic};
use reqwest::Method;
use std::time::Duration;
use url::{Url, form_urlencoded};

/// The issuer is not waited for longer than this.
const PATIENCE: Duration = Duration::from_secs(5);

/// Signs out. The session is over here also where the issuer cannot be reached. With `erase` what came from
/// this municipality goes too; what the user wrote and was not sent stays in the outbox, to send or discard.
///
/// # Errors
/// `NotFound` for an unknown municipality; the store's errors while erasing.
pub async fn sign_out(ctx: &Context, call: SignOut) -> Result<(), AppError> {
    let gateway = ctx.live.gateway(&ctx.config, &call.gemeente)?;
    let session = ctx.live.take(&gateway.id);
    ctx.live.sign_in_failed(&gateway.id, None);
    if call.erase {
        sync::erase_gemeente(ctx, &gateway.id).await?;
        for topic in [Topic::Dossier, Topic::Pgb, Topic::Agenda, Topic::Tips] {
            ctx.changed(topic);
        }
    }
    ctx.changed(Topic::Sync);
    ctx.changed(Topic::Outbox);
    if let Some(session) = session {
        end(&gateway, session).await;
    }
    Ok(())
}

/// Withdraws the token (RFC 7009) and ends the session (RP-initiated logout). By POST: the id token names a
/// person and belongs in no address.
async fn end(gateway: &Gateway, session: Session) {
    let ending = &session.ending;
    let revoke = ending.revocation.as_ref().map(|url| {
        let token = session.token.reveal();
        post(
            gateway,
            url,
            &[("token", token), ("token_type_hint", "access_token"), ("client_id", &ending.client_id)],
        )
    });
    let logout = ending.end_session.as_ref().map(|url| {
        post(gateway, url, &[("id_token_hint", ending.id_token.reveal()), ("client_id", &ending.client_id)])
    });
    let both = futures::future::join_all(revoke.into_iter().chain(logout));
    let _ = tokio::time::timeout(PATIENCE, both).await;
}

fn post<'a>(gateway: &'a Gateway, url: &Url, fields: &[(&str, &str)]) -> impl Future<Output = ()> + use<'a> {
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let ask = Ask::new(Method::POST, url.clone())
        .body("application/x-www-form-urlencoded", form.into_bytes())
        .accept("*/*")
        .up_to(64 << 10, PATIENCE);
    async move {
        if let Err(failure) = gateway.http.send(ask).await {
            tracing::info!(code = failure.code().as_str(), "the issuer did not confirm the end of a session");
        }
    }
}
