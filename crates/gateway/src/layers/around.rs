//! A handler with everything around it, as one handler.

use super::{compress, envelope::Envelope, load::guard};
use crate::{App, metrics::Tally, problem::Fault};
use axum::{
    extract::Request,
    handler::Handler,
    http::header,
    response::{IntoResponse, Response},
};
use futures::{FutureExt, future::BoxFuture};
use std::{panic::AssertUnwindSafe, sync::Arc};

/// A call of the API: in an envelope, and guarded.
pub(crate) fn guarded<H>(handler: H) -> Around<H> {
    Around { handler, guarded: true, tally: Arc::default() }
}

/// What answers also while the gateway is full: in an envelope alone.
pub(crate) fn open<H>(handler: H) -> Around<H> {
    Around { handler, guarded: false, tally: Arc::default() }
}

/// See [`guarded`] and [`open`].
#[derive(Clone)]
pub(crate) struct Around<H> {
    handler: H,
    guarded: bool,
    tally: Arc<Tally>,
}

impl<H: Handler<T, Arc<App>>, T: 'static> Handler<T, Arc<App>> for Around<H> {
    type Future = BoxFuture<'static, Response>;

    fn call(self, request: Request, app: Arc<App>) -> Self::Future {
        let envelope = Envelope::of(&request);
        let id = envelope.id();
        Box::pin(id.around(async move {
            let accepted = request.headers().get(header::ACCEPT_ENCODING).cloned();
            let arrived = envelope.started();
            let call = async {
                let next = |request| self.handler.call(request, app.clone());
                if self.guarded { guard(&app, request, arrived, next).await } else { next(request).await }
            };
            let mut response = unless_it_panics(call).await;
            if compress::is_worth_it(&response) {
                // Boxed: it is large, and most answers have no use for it.
                response = Box::pin(compress::compressed(accepted, response)).await;
            }
            envelope.close(response, &app, &self.tally)
        }))
    }
}

/// A panic becomes a 500 that says nothing about it. What it said may hold personal data, so the log
/// gets only the fact; the binary's panic hook adds the place in the code.
async fn unless_it_panics(call: impl Future<Output = Response>) -> Response {
    AssertUnwindSafe(call).catch_unwind().await.unwrap_or_else(|_| {
        tracing::error!("a request panicked");
        Fault::broken().into_response()
    })
}
