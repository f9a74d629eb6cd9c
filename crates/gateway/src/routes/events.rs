//! `GET …/gebeurtenissen`: tells when a dossier changes, for as long as the session lasts.
//!
//! An event holds the ETags, or a message of the chat; whoever wants to know more asks for the collection. The
//! machtiging is looked up anew for every event, so a withdrawn one ends the stream, and a message passes the
//! same shield as the collection.

use super::extract::{Caller, PathOf};
use crate::{App, access::Target, collection::View, problem::Fault, registry::Bsn, token::Session};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures::{Stream, stream::unfold};
use jiff::Timestamp;
use municipal_api::{Bericht, Collectie, Dossier, events, headers};
use std::{collections::VecDeque, convert::Infallible, sync::Arc, time::Duration};
use tokio::sync::{OwnedSemaphorePermit, broadcast};

/// A line of comment now and then, so that a dead connection is noticed on both sides.
const HEARTBEAT: Duration = Duration::from_secs(events::SILENCE - 2);
/// Messages that are told after a pause, at most: whoever missed more reads the collection.
const MISSED: usize = 100;

pub(super) async fn gebeurtenissen(
    State(app): State<Arc<App>>,
    Caller(session): Caller,
    PathOf(id): PathOf<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let place = app.streams.clone().try_acquire_owned().map_err(|_| Fault::busy().retry_after(60))?;
    // Subscribed before the first look: what changes in between is heard.
    let changes = app.registry.changes();
    let target = app.target(&session, &id).await?;
    let first = View::new(&app, &target).dossier().await?;
    let (said, missed) = match chat(&app, &target).await {
        Ok(said) => (said, None),
        // Where messages cannot be read now, what changes elsewhere is told all the same, and later what is said from now.
        Err(fault) if fault.status().is_server_error() => {
            (Vec::new(), Some((app.clock.now(), String::new())))
        }
        Err(fault) => return Err(fault),
    };
    let last = headers.get(headers::LAST_EVENT_ID).and_then(|id| id.to_str().ok());
    let known = last.and_then(|last| said.iter().find(|bericht| bericht.id == last));
    let watch = Watch {
        heard: known.or(said.last()).map(place_of).or(missed),
        client: target.access.client.clone(),
        app,
        session,
        id,
        changes,
        told: None,
        next: Some(first),
        tell: VecDeque::new(),
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
    /// The last message of the chat that the reader knows.
    heard: Option<(Timestamp, String)>,
    tell: VecDeque<Bericht>,
    _place: OwnedSemaphorePermit,
}

impl Watch {
    fn events(self) -> impl Stream<Item = Result<Event, Infallible>> {
        unfold(self, |mut watch| async move {
            // An event that cannot be written ends the stream; the reader comes back.
            let event = watch.event().await?;
            Some((Ok(event), watch))
        })
    }

    async fn event(&mut self) -> Option<Event> {
        if self.tell.is_empty() {
            let dossier = self.next_change().await?;
            let berichten = Collectie::Berichten.segment();
            let tag = |dossier: &Dossier| dossier.etags.get(berichten).cloned();
            if self.told.as_ref().map(tag) != Some(tag(&dossier)) {
                self.hear().await?;
            }
            if self.tell.is_empty() {
                let event = Event::default().event(events::DOSSIER).json_data(&dossier).ok()?;
                self.told = Some(dossier);
                return Some(event);
            }
            // The message first: a reader shows it before it asks for anything.
            self.next = Some(dossier);
        }
        let bericht = self.tell.pop_front()?;
        self.heard = Some(place_of(&bericht));
        let event = Event::default().event(events::BERICHT);
        // An id with a line break would be another event.
        let event = if bericht.id.contains(['\n', '\r', '\0']) { event } else { event.id(&bericht.id) };
        event.json_data(&bericht).ok()
    }

    /// Collects what was said since; none where the machtiging ended meanwhile.
    async fn hear(&mut self) -> Option<()> {
        let said = match self.app.target(&self.session, &self.id).await {
            Ok(target) => chat(&self.app, &target).await,
            Err(fault) => Err(fault),
        };
        match said {
            Ok(mut said) => {
                said.retain(|bericht| self.heard.as_ref().is_none_or(|heard| place_of(bericht) > *heard));
                let missed = said.len().saturating_sub(MISSED);
                self.tell.extend(said.into_iter().skip(missed));
                Some(())
            }
            Err(fault) if fault.status().is_server_error() => Some(()),
            Err(_) => None,
        }
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

/// Where a message stands in its chat.
fn place_of(bericht: &Bericht) -> (Timestamp, String) {
    (bericht.verzonden, bericht.id.clone())
}

/// What was said in the chat, as this caller may read it, oldest first.
async fn chat(app: &App, target: &Target) -> Result<Vec<Bericht>, Fault> {
    let loaded = match View::new(app, target).collection(Collectie::Berichten).await {
        Ok(loaded) => loaded,
        Err(fault) if fault == Fault::forbidden() => return Ok(Vec::new()),
        Err(fault) => return Err(fault),
    };
    let rows = loaded.rows().map(serde_json::from_str::<Bericht>);
    let mut said = rows.collect::<Result<Vec<_>, _>>().map_err(|_| Fault::broken())?;
    said.retain(|bericht| bericht.chat);
    said.sort_by_key(place_of);
    Ok(said)
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
