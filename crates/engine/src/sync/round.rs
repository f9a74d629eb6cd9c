//! One sync with one municipality.

use super::apply::{self, Owner};
use super::line::Line;
use super::pages::{self, Whole};
use super::record::{AccountRecord, CollectieRecord};
use crate::net::Failure;
use crate::store::Table;
use domain::call::{AppError, ErrorCode, Topic};
use futures::stream::{self, StreamExt};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Collectie, Dossier, Ik};
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use tokio::sync::mpsc;

/// Questions under way at the same time.
const AT_ONCE: usize = 4;
/// A collection is read without a condition this often: an ETag may lie.
const WHOLE: SignedDuration = SignedDuration::from_hours(24);

/// A collection that has to be read.
struct Job {
    dossier: String,
    collectie: Collectie,
    listed: String,
    known: Option<CollectieRecord>,
    /// With no condition.
    whole: bool,
}

/// What one municipality's sync came to.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// The first thing that went wrong; the rest was synced all the same.
    pub error: Option<AppError>,
}

impl Outcome {
    fn note(&mut self, error: impl Into<AppError>) {
        self.error.get_or_insert(error.into());
    }
}

/// Syncs everything that this session may see.
///
/// # Errors
/// What makes going on useless: no network, the end of the session, a store that fails.
pub(super) async fn sync(line: &Line<'_>) -> Result<Outcome, Failure> {
    let (ctx, gemeente) = (line.ctx, line.gateway.id.as_str());
    let mut outcome = Outcome::default();
    let now = ctx.now();

    let answer = line.get(line.gateway.ik()?, None).await?;
    let ik: Ik = answer.json()?;
    let ids: BTreeSet<&str> = ik.dossiers.iter().map(|d| d.id.as_str()).collect();
    if ids.len() != ik.dossiers.len() {
        return Err(Failure::bad("dossiers"));
    }
    ctx.live.learn(gemeente, line.pass.serial, &ik, answer.date(), now);
    let (owner, granted, all_told) = (owner(line), ik.dossiers.clone(), ik.verouderd.is_empty());
    let seen = ctx.write(move |w| apply::dossiers(w, &owner, &granted, all_told, now)).await?;
    if seen.waiting {
        outcome.note(ErrorCode::Unavailable);
    }
    if seen.ended {
        // Letters and exports that were made from it and wait to be fetched.
        ctx.files.clear();
        ctx.changed(Topic::Outbox);
    }
    if seen.changed {
        for topic in [Topic::Dossier, Topic::Pgb, Topic::Agenda, Topic::Tips] {
            ctx.changed(topic);
        }
    }

    let questions: Vec<_> = ik.dossiers.iter().map(|d| list(line, &d.id, now)).collect();
    let listed: Vec<Result<Vec<Job>, Failure>> = stream::iter(questions).buffered(AT_ONCE).collect().await;
    let mut jobs = Vec::new();
    for dossier in listed {
        match dossier {
            Ok(found) => jobs.extend(found),
            Err(failure) if hopeless(&failure) => return Err(failure),
            Err(failure) => outcome.note(failure),
        }
    }
    let (fetched, arrivals) = mpsc::channel(AT_ONCE);
    let (failures, stored) = tokio::join!(fetch_all(line, &jobs, fetched), store_all(line, arrivals));
    stored?;
    failures?.into_iter().for_each(|failure| outcome.note(failure));

    let (owner, person) = (self::owner(line), line.pass.person.clone());
    let (whole, dossiers) =
        (outcome.error.is_none(), ik.dossiers.into_iter().map(|d| d.id).collect::<Vec<_>>());
    let broken = ctx
        .write(move |w| {
            owner.check()?;
            let earlier: Option<AccountRecord> = w.get(Table::Sessies, &[], &owner.gemeente)?;
            let synced = if whole { Some(now) } else { earlier.and_then(|a| a.synced) };
            let account = AccountRecord { person, naam: Some(ik.naam), synced };
            w.put(Table::Sessies, &[], &owner.gemeente, &account)?;
            crate::outbox::settle(w, &owner.gemeente, now)?;
            for dossier in &dossiers {
                let states: Vec<(String, CollectieRecord)> =
                    w.list(Table::Collecties, &[&owner.gemeente, dossier])?;
                if let Some((segment, _)) = states.into_iter().find(|(_, state)| state.broken) {
                    return Ok(Some(segment));
                }
            }
            Ok(None)
        })
        .await?;
    if let Some(segment) = broken {
        outcome.note(AppError::new(ErrorCode::BadAnswer).with("collection", segment));
    }
    Ok(outcome)
}

/// What makes every further question of this round useless.
fn hopeless(failure: &Failure) -> bool {
    use ErrorCode::{DiskFull, Locked, Offline, SignedOut, StoreDamaged, StoreFailed};
    matches!(failure.code(), Offline | SignedOut | Locked | StoreFailed | StoreDamaged | DiskFull)
}

fn owner(line: &Line<'_>) -> Owner {
    Owner {
        live: line.ctx.live.clone(),
        gemeente: line.gateway.id.clone(),
        serial: line.pass.serial,
        person: line.pass.person.clone(),
    }
}

/// The collections of a dossier that have to be read. What it does not list any more is deleted here.
async fn list(line: &Line<'_>, id: &str, now: Timestamp) -> Result<Vec<Job>, Failure> {
    let dossier: Dossier = line.get(line.gateway.dossier(id)?, None).await?.json()?;
    if dossier.id != id || dossier.etags.is_empty() {
        return Err(Failure::bad("dossier"));
    }
    let (gemeente, group) = (line.gateway.id.clone(), id.to_owned());
    let states: BTreeMap<String, CollectieRecord> = line
        .ctx
        .read(move |r| Ok(r.list(Table::Collecties, &[&gemeente, &group])?.into_iter().collect()))
        .await?;
    let mut jobs = Vec::new();
    let mut gone = Vec::new();
    for collectie in Collectie::ALL {
        let known = states.get(collectie.segment());
        match dossier.etags.get(collectie.segment()) {
            None if known.is_some() => gone.push(collectie),
            None => {}
            Some(listed) => {
                let whole = known.is_none_or(|state| {
                    let since = now.duration_since(state.whole);
                    since >= WHOLE || since < SignedDuration::ZERO
                });
                if whole || known.is_none_or(|state| state.listed.as_ref() != Some(listed)) {
                    let (dossier, known) = (id.to_owned(), known.cloned());
                    jobs.push(Job { dossier, collectie, listed: listed.clone(), known, whole });
                }
            }
        }
    }
    if !gone.is_empty() {
        forget(line, id, gone).await?;
    }
    Ok(jobs)
}

async fn forget(line: &Line<'_>, dossier: &str, gone: Vec<Collectie>) -> Result<(), Failure> {
    let (owner, dossier) = (owner(line), dossier.to_owned());
    let gone = line
        .ctx
        .write(move |w| {
            owner.check()?;
            for collectie in &gone {
                apply::forget(w, &owner.gemeente, &dossier, *collectie)?;
            }
            Ok(gone)
        })
        .await?;
    gone.into_iter().for_each(|collectie| tell(line, collectie));
    Ok(())
}

/// Reads the collections and passes each on as soon as it is whole. Answers what failed for one collection.
async fn fetch_all(
    line: &Line<'_>,
    jobs: &[Job],
    fetched: mpsc::Sender<Arrival>,
) -> Result<Vec<Failure>, Failure> {
    let questions: Vec<_> = jobs.iter().map(|job| fetch(line, job)).collect();
    let mut answers = stream::iter(questions).buffer_unordered(AT_ONCE);
    let mut failures = Vec::new();
    while let Some(answer) = answers.next().await {
        match answer {
            Ok(arrival) => {
                // Nobody takes it where storing failed, which is what counts then.
                if fetched.send(arrival).await.is_err() {
                    break;
                }
            }
            Err(failure) if hopeless(&failure) => return Err(failure),
            Err(failure) => failures.push(failure),
        }
    }
    Ok(failures)
}

/// Stores what arrives: each collection in one transaction, and those that came together in the same one,
/// for every transaction waits for the disk.
async fn store_all(line: &Line<'_>, mut arrivals: mpsc::Receiver<Arrival>) -> Result<(), Failure> {
    let mut batch = Vec::new();
    while arrivals.recv_many(&mut batch, Collectie::ALL.len()).await > 0 {
        store(line, std::mem::take(&mut batch)).await?;
    }
    Ok(())
}

/// A collection on its way to the store.
struct Arrival {
    dossier: String,
    collectie: Collectie,
    news: News,
}

enum News {
    /// As it is now.
    Whole(Whole, CollectieRecord),
    /// As it was.
    Unchanged(CollectieRecord),
    /// Listed, but not for this person (any more).
    Withheld,
}

/// Reads one collection.
async fn fetch(line: &Line<'_>, job: &Job) -> Result<Arrival, Failure> {
    let etag = job.known.as_ref().filter(|_| !job.whole).and_then(|state| state.etag.as_deref());
    let read = pages::read(line, &job.dossier, job.collectie, etag).await;
    let (now, listed) = (line.ctx.now(), Some(job.listed.clone()));
    let news = match (read, &job.known) {
        (Ok(Some(whole)), known) => {
            let record = CollectieRecord {
                listed,
                etag: whole.etag.clone(),
                fetched: now,
                whole: known.as_ref().filter(|_| !job.whole).map_or(now, |state| state.whole),
                broken: whole.is_broken(),
                verouderd: whole.verouderd.clone(),
            };
            News::Whole(whole, record)
        }
        (Ok(None), Some(known)) => News::Unchanged(CollectieRecord { listed, fetched: now, ..known.clone() }),
        // A 304 without a condition does not get through `net`.
        (Ok(None), None) => return Err(Failure::bad("status")),
        (Err(f), _) if f.code() == ErrorCode::Forbidden => News::Withheld,
        (Err(f), _) => return Err(f),
    };
    Ok(Arrival { dossier: job.dossier.clone(), collectie: job.collectie, news })
}

async fn store(line: &Line<'_>, batch: Vec<Arrival>) -> Result<(), Failure> {
    let owner = owner(line);
    let changed = line
        .ctx
        .write(move |w| {
            owner.check()?;
            let gemeente = owner.gemeente.as_str();
            let mut changed = Vec::new();
            for Arrival { dossier, collectie, news } in &batch {
                let written = match news {
                    News::Whole(whole, record) => {
                        apply::collection(w, &owner, dossier, *collectie, whole, record)?
                    }
                    News::Unchanged(record) => {
                        w.put(Table::Collecties, &[gemeente, dossier], collectie.segment(), record)?;
                        0
                    }
                    News::Withheld => apply::forget(w, gemeente, dossier, *collectie)?,
                };
                if written > 0 {
                    changed.push(*collectie);
                }
            }
            Ok(changed)
        })
        .await?;
    changed.into_iter().for_each(|collectie| tell(line, collectie));
    Ok(())
}

/// Reads one collection now, whatever its ETag: after a conflict, to show the municipality's version.
pub(crate) async fn refresh(line: &Line<'_>, dossier: &str, collectie: Collectie) -> Result<(), Failure> {
    let known = known(line, dossier, collectie).await?;
    let listed = known.as_ref().and_then(|state| state.listed.clone()).unwrap_or_default();
    let job = Job { dossier: dossier.to_owned(), collectie, listed, known, whole: true };
    store(line, vec![fetch(line, &job).await?]).await
}

/// Reads one collection if the dossier lists it under another ETag than it was read under.
pub(crate) async fn follow(line: &Line<'_>, dossier: &Dossier, collectie: Collectie) -> Result<(), Failure> {
    let Some(listed) = dossier.etags.get(collectie.segment()).cloned() else { return Ok(()) };
    let known = known(line, &dossier.id, collectie).await?;
    if known.as_ref().is_some_and(|state| state.listed.as_ref() == Some(&listed)) {
        return Ok(());
    }
    let whole = known.is_none();
    let job = Job { dossier: dossier.id.clone(), collectie, listed, known, whole };
    store(line, vec![fetch(line, &job).await?]).await
}

/// Puts a message of the chat beside the others, until they are read anew.
pub(crate) async fn heard(
    line: &Line<'_>,
    dossier: &str,
    id: &str,
    row: Box<RawValue>,
) -> Result<(), Failure> {
    let (owner, dossier, id) = (owner(line), dossier.to_owned(), id.to_owned());
    let fresh = line
        .ctx
        .write(move |w| {
            owner.check()?;
            // Somebody whose machtiging ended meanwhile gets nothing more.
            if w.get::<IgnoredAny>(Table::Dossiers, &[&owner.gemeente], &dossier)?.is_none() {
                return Ok(false);
            }
            w.put(Table::Wire, &[&owner.gemeente, &dossier, Collectie::Berichten.segment()], &id, &row)
        })
        .await?;
    if fresh {
        tell(line, Collectie::Berichten);
    }
    Ok(())
}

async fn known(
    line: &Line<'_>,
    dossier: &str,
    collectie: Collectie,
) -> Result<Option<CollectieRecord>, Failure> {
    let (gemeente, group) = (line.gateway.id.clone(), dossier.to_owned());
    let found =
        line.ctx.read(move |r| r.get(Table::Collecties, &[&gemeente, &group], collectie.segment())).await?;
    Ok(found)
}

fn tell(line: &Line<'_>, collectie: Collectie) {
    let topics: &[Topic] = match collectie {
        Collectie::PgbBudgetten => &[Topic::Pgb, Topic::Tips],
        Collectie::Afspraken | Collectie::Taken => &[Topic::Agenda],
        Collectie::Zaken | Collectie::Voorzieningen => &[Topic::Dossier, Topic::Agenda, Topic::Tips],
        Collectie::Berichten | Collectie::Documenten | Collectie::Machtigingen | Collectie::Inzagen => {
            &[Topic::Dossier]
        }
    };
    topics.iter().for_each(|topic| line.ctx.changed(*topic));
}
