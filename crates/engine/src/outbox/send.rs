//! Sends what waits, first in, first out per dossier.

use super::item::{Action, Change, Item, State, Upload};
use super::{all, backoff, me};
use crate::melding;
use crate::net::{Answer, Ask, Failure};
use crate::store::{Table, Writer};
use crate::sync::record::CollectieRecord;
use crate::sync::{self, Line};
use crate::upload;
use crate::views::letters;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::{AppError, ErrorCode, Topic};
use jiff::Timestamp;
use municipal_api::{Afspraak, BriefSoort, Collectie, NieuwDocument, Ontvangst, Taak, TaakStatus};
use reqwest::Method;
use serde::Serialize;
use std::collections::BTreeSet;

/// An answer that breaks the contract may be a passing fault of something in between; after this many the
/// user is asked.
const BAD_ANSWERS: u32 = 5;

/// Sends everything of this municipality that is due; `eager` also what waits for its next try.
///
/// A failure that passes holds up the rest of its dossier, for the order is the user's; one that the
/// user has to decide about is parked and holds nothing up.
///
/// # Errors
/// What makes going on useless: no network, the end of the session, a store that fails. Nothing is lost by
/// it: every item is in the store until the municipality has confirmed it.
pub(crate) async fn flush(line: &Line<'_>, eager: bool) -> Result<(), Failure> {
    let mut held: BTreeSet<Option<String>> = BTreeSet::new();
    let mut done: BTreeSet<String> = BTreeSet::new();
    loop {
        // Read anew each time: the user may have discarded or added something meanwhile.
        let (gemeente, person) = (line.gateway.id.clone(), line.pass.person.clone());
        let mine = line
            .ctx
            .read(move |r| {
                let mut items = all(r)?;
                items.retain(|item| item.gemeente == gemeente && item.is_ready());
                items.retain(|item| item.person.as_ref().is_none_or(|p| *p == person));
                Ok(items)
            })
            .await?;
        let now = line.ctx.now();
        for item in &mine {
            if !eager && !backoff::is_due(item.next, now) {
                held.insert(item.dossier.clone());
            }
        }
        let next = mine.into_iter().find(|item| !held.contains(&item.dossier) && !done.contains(&item.id()));
        let Some(item) = next else { return Ok(()) };
        done.insert(item.id());
        if attempt(line, item.clone()).await? == Step::Hold {
            held.insert(item.dossier);
        }
    }
}

#[derive(PartialEq, Eq)]
enum Step {
    /// This one is out of the way.
    On,
    /// Nothing of this dossier goes before it.
    Hold,
}

async fn attempt(line: &Line<'_>, mut item: Item) -> Result<Step, Failure> {
    // Before the wire: a crash from here on finds the same key and knows that it may have arrived.
    item.tries = item.tries.saturating_add(1);
    if !update(line, item.clone()).await? {
        return Ok(Step::On);
    }
    let failure = match send(line, &item).await {
        Ok(Some((ontvangst, etag))) => {
            sent(line, item, ontvangst, etag).await?;
            return Ok(Step::On);
        }
        Ok(None) => Failure::bad("receipt"),
        Err(failure) => failure,
    };
    let now = line.ctx.now();
    item.error = Some(failure.error.clone());
    match failure.code() {
        // Its turn comes after the next sign-in.
        ErrorCode::SignedOut => {
            item.next = now;
            item.error = None;
            update(line, item).await?;
            Err(failure)
        }
        ErrorCode::Offline | ErrorCode::Unavailable | ErrorCode::TooLarge | ErrorCode::BadAnswer
            // A 413 is about what was sent, and no try makes that smaller.
            if failure.passes() || (item.tries < BAD_ANSWERS && failure.status != Some(413)) =>
        {
            item.next = backoff::next(now, item.tries, (line.ctx.live.options().chance)(), failure.after);
            update(line, item).await?;
            if failure.code() == ErrorCode::Offline { Err(failure) } else { Ok(Step::Hold) }
        }
        ErrorCode::Conflict | ErrorCode::NotFound if item.row().is_some() => against_theirs(line, item).await,
        _ => {
            park(line, item, None).await?;
            Ok(Step::On)
        }
    }
}

/// Sends one item. `None` where it was taken without a receipt that can be read.
async fn send(line: &Line<'_>, item: &Item) -> Result<Option<(Ontvangst, Option<String>)>, Failure> {
    let gateway = line.gateway;
    let dossier = || item.dossier.as_deref().ok_or(ErrorCode::Internal);
    let ask = match &item.action {
        Action::Bericht(body) => post(gateway.collection(dossier()?, Collectie::Berichten, None)?, body)?,
        Action::Melding(body) => post(gateway.meldingen(item.dossier.as_deref())?, body)?,
        Action::Aanvraag(body) => post(gateway.aanvragen(dossier()?)?, body)?,
        Action::Document(upload) => {
            let url = gateway.collection(dossier()?, Collectie::Documenten, None)?;
            post(url, &with_bytes(line, item, upload).await?)?
        }
        Action::Afspraak(change) => {
            patch(gateway.row(dossier()?, Collectie::Afspraken, &change.id)?, change)?
        }
        Action::Taak(change) => patch(gateway.row(dossier()?, Collectie::Taken, &change.id)?, change)?,
        Action::NieuweTaak(body) => post(gateway.collection(dossier()?, Collectie::Taken, None)?, body)?,
    };
    let answer: Answer = line.send(ask.idempotency_key(item.key)).await?;
    let etag = answer.etag().map(str::to_owned);
    Ok(answer.json().ok().map(|ontvangst| (ontvangst, etag)))
}

/// A document with its bytes from the store.
async fn with_bytes(line: &Line<'_>, item: &Item, upload: &Upload) -> Result<NieuwDocument, Failure> {
    let id = item.key.simple().to_string();
    let bytes = line.ctx.read(move |r| melding::bytes(r, &id)).await?.ok_or(ErrorCode::NotFound)?;
    Ok(NieuwDocument {
        titel: upload.titel.clone(),
        zaak_id: upload.zaak_id.clone(),
        soort: upload.soort.clone(),
        inhoud: STANDARD.encode(bytes),
        formaat: upload.formaat.clone(),
    })
}

fn post<'a>(url: url::Url, body: &impl Serialize) -> Result<Ask<'a>, Failure> {
    Ask::new(Method::POST, url).json(body)
}

fn patch<'a, T: Serialize>(url: url::Url, change: &Change<T>) -> Result<Ask<'a>, Failure> {
    Ask::new(Method::PATCH, url).if_match(&change.etag)?.json(&change.body)
}

/// The municipality changed the row meanwhile, or it is gone: fetches its version. Where that is what the
/// user wanted (a try that arrived although its answer did not), it is done.
async fn against_theirs(line: &Line<'_>, item: Item) -> Result<Step, Failure> {
    let Some((collectie, _)) = item.row() else { return Ok(Step::On) };
    let dossier = item.dossier.clone().unwrap_or_default();
    let fetched = sync::refresh(line, &dossier, collectie).await;
    let gemeente = item.gemeente.clone();
    let probe = item.clone();
    let theirs = line.ctx.read(move |r| Theirs::of(r, &gemeente, &dossier, &probe)).await?;
    match theirs {
        Some(theirs) if fetched.is_ok() && theirs.agrees => {
            let (id, at) = (theirs.id, line.ctx.now());
            sent(line, item, Ontvangst { id, kenmerk: None, ontvangen: at }, Some(theirs.etag)).await?;
        }
        theirs => park(line, item, theirs.map(|t| t.text)).await?,
    }
    // The item is safe; now the failure of the fetch counts.
    match fetched {
        Err(failure) if !matches!(failure.code(), ErrorCode::NotFound | ErrorCode::BadAnswer) => Err(failure),
        _ => Ok(Step::On),
    }
}

/// The municipality's version of a row that an item changes.
pub(super) struct Theirs {
    id: String,
    /// Its version, for the next try.
    pub etag: String,
    /// In words.
    text: String,
    /// It is already what the item asks for.
    agrees: bool,
}

impl Theirs {
    /// The stored version.
    pub fn of(
        r: &crate::store::Reader<'_>,
        gemeente: &str,
        dossier: &str,
        item: &Item,
    ) -> Result<Option<Self>, AppError> {
        let Some((collectie, id)) = item.row() else { return Ok(None) };
        let group = [gemeente, dossier, collectie.segment()];
        let me = me(r, gemeente)?;
        Ok(match &item.action {
            Action::Afspraak(change) => r.get::<Afspraak>(Table::Wire, &group, id)?.map(|row| Self {
                agrees: row.antwoord == change.body.antwoord && row.voorstel == change.body.voorstel,
                // Date and time as a calendar has them; the screens know no better for a row that moved.
                text: format!("{}, {} {}", row.titel, row.datum, row.tijd.strftime("%H:%M")),
                etag: row.etag,
                id: row.id,
            }),
            Action::Taak(change) => r.get::<Taak>(Table::Wire, &group, id)?.map(|row| Self {
                // Taken by somebody else is not taken: only a name tells. What is done is done.
                agrees: row.status == change.body.status
                    && (row.status != TaakStatus::Opgepakt || me.is_some() && row.door == me),
                text: row.door.map_or_else(|| row.titel.clone(), |door| format!("{}, {door}", row.titel)),
                etag: row.etag,
                id: row.id,
            }),
            Action::Bericht(_)
            | Action::Melding(_)
            | Action::Aanvraag(_)
            | Action::Document(_)
            | Action::NieuweTaak(_) => None,
        })
    }
}

/// Writes a receipt into what was sent: the record that has the item's key, and for a document its bytes.
fn confirm(w: &Writer<'_>, now: Timestamp, item: &Item, ontvangst: &Ontvangst) -> Result<(), AppError> {
    match &item.action {
        Action::Melding(_) => melding::received(w, now, item, ontvangst),
        Action::Document(upload) => {
            upload::received(w, now, item, ontvangst)?;
            match &upload.soort {
                Some(BriefSoort::PersoonlijkPlan) => melding::plan_received(w, now, item, ontvangst),
                Some(_) => letters::received(w, now, item, ontvangst),
                None => Ok(()),
            }
        }
        Action::Bericht(_)
        | Action::Afspraak(_)
        | Action::Aanvraag(_)
        | Action::Taak(_)
        | Action::NieuweTaak(_) => Ok(()),
    }
}

/// Marks an item as received. One that no screen waits for goes at once.
async fn sent(
    line: &Line<'_>,
    mut item: Item,
    ontvangst: Ontvangst,
    etag: Option<String>,
) -> Result<(), Failure> {
    let now = line.ctx.now();
    let topic = topic(&item);
    line.ctx
        .write(move |w| {
            if w.get::<Item>(Table::Outbox, &[], &item.id())?.is_none() {
                return Ok(());
            }
            if let Some(etag) = etag {
                newer_version(w, &item, &etag)?;
                item.set_etag(etag);
            }
            confirm(w, now, &item, &ontvangst)?;
            if !matches!(item.action, Action::Melding(_) | Action::Aanvraag(_)) {
                let state = State::Sent { id: ontvangst.id, at: now };
                w.put(Table::Outbox, &[], &item.id(), &Item { state, error: None, ..item.clone() })?;
            } else {
                w.delete(Table::Outbox, &[], &item.id())?;
            }
            Ok(())
        })
        .await?;
    line.ctx.changed(Topic::Outbox);
    line.ctx.changed(topic);
    Ok(())
}

/// What the user decided after this one was decided with this one in mind.
fn newer_version(w: &Writer<'_>, sent: &Item, etag: &str) -> Result<(), AppError> {
    for mut later in all(w)? {
        let same = later.row().is_some() && later.row() == sent.row();
        if same
            && later.gemeente == sent.gemeente
            && later.dossier == sent.dossier
            && later.is_waiting()
            && later.key != sent.key
        {
            later.set_etag(etag.to_owned());
            w.put(Table::Outbox, &[], &later.id(), &later)?;
        }
    }
    Ok(())
}

async fn park(line: &Line<'_>, item: Item, theirs: Option<String>) -> Result<(), Failure> {
    let topic = topic(&item);
    update(line, Item { state: State::Parked { theirs }, ..item }).await?;
    line.ctx.changed(Topic::Outbox);
    line.ctx.changed(topic);
    Ok(())
}

/// Writes an item, unless the user has discarded it meanwhile or the session is over. Answers whether it
/// was written.
async fn update(line: &Line<'_>, item: Item) -> Result<bool, Failure> {
    Ok(line
        .ctx
        .write(move |w| {
            let there = w.get::<Item>(Table::Outbox, &[], &item.id())?.is_some();
            if there {
                w.put(Table::Outbox, &[], &item.id(), &item)?;
            }
            Ok(there)
        })
        .await?)
}

fn topic(item: &Item) -> Topic {
    match item.action {
        Action::Afspraak(_) | Action::Taak(_) | Action::NieuweTaak(_) => Topic::Agenda,
        Action::Bericht(_) | Action::Melding(_) | Action::Aanvraag(_) | Action::Document(_) => Topic::Dossier,
    }
}

/// Lets go of what was received and is in the synced copy now, or has been there to see for a day.
pub(crate) fn settle(w: &Writer<'_>, gemeente: &str, now: Timestamp) -> Result<(), AppError> {
    melding::kept::settle(w, gemeente, now)?;
    for item in all(w)? {
        let State::Sent { id, at } = &item.state else { continue };
        if item.gemeente != gemeente {
            continue;
        }
        let dossier = item.dossier.as_deref().unwrap_or_default();
        let seen = match &item.action {
            // Others may have changed or removed the task since: what was read later says how it is.
            Action::Taak(_) | Action::NieuweTaak(_) => {
                let copy: Option<CollectieRecord> =
                    w.get(Table::Collecties, &[gemeente, dossier], Collectie::Taken.segment())?;
                copy.is_some_and(|copy| copy.fetched >= *at)
            }
            Action::Bericht(_) | Action::Document(_) => {
                let collectie = match item.action {
                    Action::Bericht(_) => Collectie::Berichten,
                    _ => Collectie::Documenten,
                };
                let group = [gemeente, dossier, collectie.segment()];
                w.get::<serde::de::IgnoredAny>(Table::Wire, &group, id)?.is_some()
            }
            _ => Theirs::of(w, gemeente, dossier, &item)?.is_none_or(|theirs| theirs.agrees),
        };
        if seen || now.duration_since(*at).abs() > jiff::SignedDuration::from_hours(24) {
            w.delete(Table::Outbox, &[], &item.id())?;
        }
    }
    Ok(())
}
