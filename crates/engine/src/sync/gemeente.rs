//! A municipality's public page: asked without a session, kept, refreshed once a day.

use super::record::{self, AccountRecord, GemeenteRecord};
use crate::context::Context;
use crate::first_screen;
use crate::net::{Ask, Failure, Gateway, Meter};
use crate::store::Table;
use domain::call::AppError;
use domain::call::Topic;
use jiff::SignedDuration;
use municipal_api::Gemeente;
use serde_json::value::RawValue;

/// How long a page is good without asking again.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// Asks for the page and keeps it.
///
/// # Errors
/// `BadAnswer` where it is not such a page; network failures as they are.
pub async fn fetch_gemeente(
    ctx: &Context,
    gateway: &Gateway,
    meter: Option<&Meter>,
) -> Result<Gemeente, Failure> {
    let id = gateway.id.clone();
    let kept = ctx.read(move |r| record::gemeente(r, &id)).await?;
    // A page that this version cannot read is asked for anew.
    let kept = kept.filter(|record| record.gemeente().is_ok());
    let mut ask = Ask::get(gateway.gemeente()?).if_none_match(kept.as_ref().and_then(|k| k.etag.as_deref()));
    if let Some(meter) = meter {
        ask = ask.meter(meter);
    }
    let answer = gateway.http.send(ask).await?;
    let (record, changed) = match kept {
        Some(kept) if answer.unchanged() => (GemeenteRecord { fetched: ctx.now(), ..kept }, false),
        kept => {
            let etag = answer.etag().map(str::to_owned);
            let page: Box<RawValue> = answer.json()?;
            let changed = kept.is_none_or(|kept| kept.page.get() != page.get());
            (GemeenteRecord { fetched: ctx.now(), etag, page }, changed)
        }
    };
    let gemeente = record.gemeente()?;
    let id = gateway.id.clone();
    ctx.write(move |w| w.put(Table::Gemeenten, &[], &id, &record)).await?;
    if changed {
        ctx.changed(Topic::App);
        ctx.changed(Topic::Tips);
    }
    Ok(gemeente)
}

/// Refreshes the page where the kept one is old. A failure leaves the kept one.
pub async fn refresh_gemeente(
    ctx: &Context,
    gateway: &Gateway,
    meter: Option<&Meter>,
) -> Result<(), Failure> {
    let (id, now) = (gateway.id.clone(), ctx.now());
    let kept = ctx.read(move |r| record::gemeente(r, &id)).await?;
    let fresh = kept.is_some_and(|kept| {
        let age = now.duration_since(kept.fetched);
        age >= SignedDuration::ZERO && age < FRESH
    });
    if fresh {
        return Ok(());
    }
    fetch_gemeente(ctx, gateway, meter).await.map(|_| ())
}

/// Remembers who signed in. Another person than the last one starts without a name and a date.
pub(crate) async fn remember_person(ctx: &Context, gemeente: &str, person: &str) -> Result<(), AppError> {
    let (gemeente, person) = (gemeente.to_owned(), person.to_owned());
    ctx.write(move |w| {
        let earlier: Option<AccountRecord> = w.get(Table::Sessies, &[], &gemeente)?;
        if earlier.is_none_or(|account| account.person != person) {
            let account = AccountRecord { person, naam: None, synced: None };
            w.put(Table::Sessies, &[], &gemeente, &account)?;
        }
        Ok(())
    })
    .await
}

/// Erases what came from this municipality in a session.
pub(crate) async fn erase_gemeente(ctx: &Context, gemeente: &str) -> Result<(), AppError> {
    let gemeente = gemeente.to_owned();
    ctx.write(move |w| {
        first_screen::forget(w)?;
        super::apply::municipality(w, &gemeente)
    })
    .await
}
