//! A signed-in line to one gateway: every question carries the session, and a 401 ends it.

use crate::context::Context;
use crate::net::{Answer, Ask, Failure, Gateway, Meter, Pieces};
use crate::session::Pass;
use domain::call::ErrorCode;
use url::Url;

/// See the module.
#[derive(Clone, Copy)]
pub(crate) struct Line<'a> {
    pub ctx: &'a Context,
    pub gateway: &'a Gateway,
    pub pass: &'a Pass,
    pub meter: &'a Meter,
}

impl Line<'_> {
    /// Asks as the one who is signed in.
    pub async fn send(&self, ask: Ask<'_>) -> Result<Answer, Failure> {
        // A session that ended while we were busy asks nothing more.
        if !self.ctx.live.is_current(&self.gateway.id, self.pass.serial) {
            return Err(ErrorCode::SignedOut.into());
        }
        let sent = self.gateway.http.send(ask.token(&self.pass.token).meter(self.meter)).await;
        if sent.as_ref().is_err_and(|f| f.code() == ErrorCode::SignedOut) {
            self.ctx.live.refused(&self.gateway.id, self.pass.serial);
        }
        sent
    }

    /// The same, for an answer that comes in pieces.
    pub async fn stream(&self, ask: Ask<'_>) -> Result<Pieces, Failure> {
        let begun = self.gateway.http.stream(ask.token(&self.pass.token).meter(self.meter)).await;
        if begun.as_ref().is_err_and(|f| f.code() == ErrorCode::SignedOut) {
            self.ctx.live.refused(&self.gateway.id, self.pass.serial);
        }
        begun
    }

    /// A GET, only if it changed since `etag`.
    pub async fn get(&self, url: Url, etag: Option<&str>) -> Result<Answer, Failure> {
        self.send(Ask::get(url).if_none_match(etag)).await
    }
}
