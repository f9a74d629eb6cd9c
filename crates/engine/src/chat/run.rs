//! Keeping the line up.

use super::stream::{Event, Events};
use crate::context::Context;
use crate::net::{Ask, Failure, Meter};
use crate::outbox::wait;
use crate::sync::{self, Line, record};
use domain::call::view::ChatLine;
use domain::call::{ErrorCode, Topic};
use municipal_api::{Bericht, Collectie, Dossier, events};
use serde_json::value::RawValue;
use std::time::Duration;

/// The most bytes of one connection; then another one is made.
const BYTES: usize = 8 << 20;
/// The longest one.
const LENGTH: Duration = Duration::from_secs(60 * 60);
/// So many events that cannot be read on one connection are too many.
const LOST: u32 = 20;
/// A connection that lasted so long was a good one: the next failure is the first again.
const GOOD: Duration = Duration::from_secs(30);
/// What a server may ask for between two connections.
const WAIT: std::ops::RangeInclusive<Duration> = Duration::from_secs(1)..=Duration::from_secs(60);

/// Listens until the session, or the right to, is over.
pub(super) async fn run(ctx: Context, gemeente: String, dossier: String, serial: u64) {
    let Ok(gateway) = ctx.live.gateway(&ctx.config, &gemeente) else { return };
    let meter = Meter::default();
    let mut heard = newest(&ctx, &gemeente, &dossier).await;
    let mut tries = 0u32;
    while let Some(pass) = ctx.live.pass(&gemeente, ctx.now()).filter(|pass| pass.serial == serial) {
        let line = Line { ctx: &ctx, gateway: &gateway, pass: &pass, meter: &meter };
        let began = tokio::time::Instant::now();
        let mut asked = None;
        let ended = listen(&line, &dossier, &mut heard, &mut asked).await;
        if began.elapsed() >= GOOD {
            tries = 0;
        }
        tries = tries.saturating_add(1);
        let after = match ended {
            Ok(()) => asked,
            Err(failure) => match failure.code() {
                ErrorCode::SignedOut | ErrorCode::Forbidden | ErrorCode::NotFound | ErrorCode::Locked => {
                    break;
                }
                _ => failure.after.or(asked),
            },
        };
        stands(&ctx, serial, ChatLine::Connecting);
        let after = after.map(|after| after.clamp(*WAIT.start(), *WAIT.end()));
        tokio::time::sleep(wait(tries, (ctx.live.options().chance)(), after).min(*WAIT.end())).await;
    }
    stands(&ctx, serial, ChatLine::Off);
}

fn stands(ctx: &Context, serial: u64, state: ChatLine) {
    if ctx.live.chat.stands(serial, state) {
        ctx.changed(Topic::Sync);
    }
}

/// The newest message of the chat that is kept.
async fn newest(ctx: &Context, gemeente: &str, dossier: &str) -> Option<String> {
    let (gemeente, dossier) = (gemeente.to_owned(), dossier.to_owned());
    let rows = ctx
        .read(move |r| record::rows::<Bericht>(r, &gemeente, &dossier, Collectie::Berichten))
        .await
        .unwrap_or_default();
    rows.into_iter()
        .filter(|row| row.chat)
        .max_by_key(|row| (row.verzonden, row.id.clone()))
        .map(|row| row.id)
}

/// One connection, to its end.
async fn listen(
    line: &Line<'_>,
    dossier: &str,
    heard: &mut Option<String>,
    asked: &mut Option<Duration>,
) -> Result<(), Failure> {
    let ask = Ask::get(line.gateway.gebeurtenissen(dossier)?)
        .accept("text/event-stream")
        .last_event(heard.as_deref())
        .up_to(BYTES, LENGTH);
    let mut pieces = line.stream(ask).await?;
    if pieces.media_type() != "text/event-stream" {
        return Err(Failure::bad("stream"));
    }
    stands(line.ctx, line.pass.serial, ChatLine::Live);
    let (mut events, mut lost) = (Events::default(), 0u32);
    while let Some(piece) = pieces.next().await? {
        // With every heartbeat: a session that ended listens no longer.
        let pass = line.ctx.live.pass(&line.gateway.id, line.ctx.now());
        if pass.is_none_or(|pass| pass.serial != line.pass.serial) {
            return Err(ErrorCode::SignedOut.into());
        }
        let found = events.take(piece.as_ref()).map_err(|_| Failure::bad("events"))?;
        *asked = events.retry.map(Duration::from_millis).or(*asked);
        for event in found {
            if !told(line, dossier, &event, heard).await? {
                lost = lost.saturating_add(1);
            }
        }
        if lost.saturating_add(events.lost) > LOST {
            return Err(Failure::bad("events"));
        }
    }
    Ok(())
}

/// Takes one event in. False where it could not be read.
async fn told(
    line: &Line<'_>,
    dossier: &str,
    event: &Event,
    heard: &mut Option<String>,
) -> Result<bool, Failure> {
    match event.name.as_str() {
        events::BERICHT => {
            let Ok(bericht) = serde_json::from_str::<Bericht>(&event.data) else { return Ok(false) };
            // As it came, so that what this version does not know is there for the next.
            let Ok(row) = RawValue::from_string(event.data.clone()) else { return Ok(false) };
            if bericht.id.is_empty() || !bericht.chat {
                return Ok(false);
            }
            sync::heard(line, dossier, &bericht.id, row).await?;
            *heard = event.id.clone().filter(|id| !id.is_empty()).or(Some(bericht.id));
            Ok(true)
        }
        events::DOSSIER => {
            let Ok(now) = serde_json::from_str::<Dossier>(&event.data) else { return Ok(false) };
            if now.id != dossier {
                return Ok(false);
            }
            for collectie in [Collectie::Berichten, Collectie::Documenten] {
                match sync::follow(line, &now, collectie).await {
                    // The next sync asks again.
                    Err(failure) if failure.code() == ErrorCode::BadAnswer || failure.passes() => {}
                    other => other?,
                }
            }
            Ok(true)
        }
        // Something that a later version tells.
        _ => Ok(true),
    }
}
