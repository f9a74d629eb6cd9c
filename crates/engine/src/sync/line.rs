//! A signed-in line to one gateway: every question carries the session, and a 401 ends it.

use crate::context::Context;
use crate::net::{Answer, Ask, Failure, Gateway, Meter, Pieces};
use crate::session::Pass;
use domain::call::{AppError, ErrorCode};
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
        if let Err(failure) = &sent {
            self.ends(failure);
        }
        sent
    }

    /// The same, for an answer that comes in pieces.
    pub async fn stream(&self, ask: Ask<'_>) -> Result<Pieces, Failure> {
        let begun = self.gateway.http.stream(ask.token(&self.pass.token).meter(self.meter)).await;
        if let Err(failure) = &begun {
            self.ends(failure);
        }
        begun
    }

    /// Ends the session where the gateway does not accept it, with its own words where it has any.
    fn ends(&self, failure: &Failure) {
        if failure.code() != ErrorCode::SignedOut {
            return;
        }
        self.ctx.live.refused(&self.gateway.id, self.pass.serial);
        if let Some(reason) = failure.error.args.get("reason") {
            let error = AppError::new(ErrorCode::Refused).with("reason", reason);
            self.ctx.live.sign_in_failed(&self.gateway.id, Some(error));
        }
    }

    /// A GET, only if it changed since `etag`.
    pub async fn get(&self, url: Url, etag: Option<&str>) -> Result<Answer, Failure> {
        self.send(Ask::get(url).if_none_match(etag)).await
    }
}
