//! `GET …/gebeurtenissen`: tells when a dossier changes, for as long as the session lasts.
//!
//! An event holds the ETags and nothing else; whoever wants to know more asks for the collection. The
//! machtiging is looked up anew for every event, so a withdrawn one ends the stream.

use super::extract::{Caller, PathOf};
use crate::{App, collection::View, problem::Fault, registry::Bsn, token::Session};
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures::{Stream, stream::unfold};
use municipal_api::Dossier;
use std::{convert::Infallible, sync::Arc, time::Duration};
use tokio::sync::{OwnedSemaphorePermit, broadcast};

/// A line of comment now and then, so that a dead connection is noticed on both sides.
const HEARTBEAT: Duration = Duration::from_secs(15);

pub(super) async fn gebeurtenissen(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(id): PathOf<String>,
) -> Result<Response, Fault> {
    let place = app.streams.clone().try_acquire_owned().map_err(|_| Fault::busy().retry_after(60))?;
    // Subscribed before the first look: what changes in between is heard.
    let changes = app.registry.changes();
    let target = app.target(&session, &id).await?;
    let first = View::new(&app, &target).dossier().await?;
    let watch = Watch {
        client: target.access.client.clone(),
        app,
        session,
        id,
        changes,
        told: None,
        next: Some(first),
        _place: place,
    };
    let stream = Sse::new(watch.events()).keep_alive(KeepAlive::new().interval(HEARTBEAT));
    // A proxy must pass each event on at once.
    let unbuffered = [(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"))];
    Ok((unbuffered, stream).into_response())
}

struct Watch {
    app: Arc<App>,
    session: Session,
    id: String,
    client: Bsn,
    changes: Option<broadcast::Receiver<Bsn>>,
    told: Option<Dossier>,
    /// What is to be told at once.
    next: Option<Dossier>,
    _place: OwnedSemaphorePermit,
}

impl Watch {
    fn events(self) -> impl Stream<Item = Result<Event, Infallible>> {
        unfold(self, |mut watch| async move {
            let dossier = watch.next_change().await?;
            // An event that cannot be written ends the stream; the reader comes back.
            let event = Event::default().event("dossier").json_data(&dossier).ok()?;
            watch.told = Some(dossier);
            Some((Ok(event), watch))
        })
    }

    /// The dossier as it is after the next change; none when the session or the machtiging ended.
    async fn next_change(&mut self) -> Option<Dossier> {
        loop {
            if let Some(dossier) = self.next.take()
                && self.told.as_ref() != Some(&dossier)
            {
                return Some(dossier);
            }
            self.wait().await?;
            match self.look().await {
                Ok(dossier) => self.next = Some(dossier),
                // A registry that is away for a moment is no reason to hang up.
                Err(fault) if fault.status().is_server_error() => {}
                Err(_) => return None,
            }
        }
    }

    async fn look(&self) -> Result<Dossier, Fault> {
        let target = self.app.target(&self.session, &self.id).await?;
        View::new(&self.app, &target).dossier().await
    }

    /// Waits for a change of this client, or for the time to look anyway; none at the session's end.
    async fn wait(&mut self) -> Option<()> {
        let left = self.app.clock.now().until(self.session.ends).ok()?.total(jiff::Unit::Second).ok()?;
        if left <= 0.0 {
            return None;
        }
        let look = Duration::from_secs(self.app.config.cache.event_seconds.max(1));
        let limit = look.min(Duration::try_from_secs_f64(left).ok()?);
        let heard = heard(&mut self.changes, &self.client);
        if tokio::time::timeout(limit, heard).await.is_ok() {
            self.app.collections.changed(&self.client);
        }
        Some(())
    }
}

/// Returns when the registry names this client, or lost count of whom it named.
async fn heard(changes: &mut Option<broadcast::Receiver<Bsn>>, client: &Bsn) {
    loop {
        let Some(receiver) = changes else { return std::future::pending().await };
        match receiver.recv().await {
            Ok(changed) if changed == *client => return,
            Ok(_) => {}
            Err(broadcast::error::RecvError::Lagged(_)) => return,
            Err(broadcast::error::RecvError::Closed) => *changes = None,
        }
    }
}
