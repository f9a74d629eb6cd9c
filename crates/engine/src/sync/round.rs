//! One sync with one municipality.

use super::apply::{self, Owner};
use super::line::Line;
use super::pages;
use super::record::{AccountRecord, CollectieRecord};
use crate::net::Failure;
use crate::store::Table;
use domain::call::{AppError, ErrorCode, Topic};
use futures::stream::{self, StreamExt, TryStreamExt};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Collectie, Dossier, Ik};
use std::collections::{BTreeMap, BTreeSet};

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
    let (owner, granted) = (owner(line), ik.dossiers.clone());
    if ctx.write(move |w| apply::dossiers(w, &owner, &granted, now)).await? {
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
    let questions: Vec<_> = jobs.iter().map(|job| read(line, job)).collect();
    let results: Vec<Option<Failure>> = stream::iter(questions)
        .buffer_unordered(AT_ONCE)
        .map(|result| match result {
            Ok(()) => Ok(None),
            Err(failure) if hopeless(&failure) => Err(failure),
            Err(failure) => Ok(Some(failure)),
        })
        .try_collect()
        .await?;
    results.into_iter().flatten().for_each(|failure| outcome.note(failure));

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
    Owner { live: line.ctx.live.clone(), gemeente: line.gateway.id.clone(), serial: line.pass.serial }
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

/// Reads one collection and stores it.
async fn read(line: &Line<'_>, job: &Job) -> Result<(), Failure> {
    let etag = job.known.as_ref().filter(|_| !job.whole).and_then(|state| state.etag.as_deref());
    let whole = match pages::read(line, &job.dossier, job.collectie, etag).await {
        Ok(whole) => whole,
        // Listed, but not for this person (any more).
        Err(f) if f.code() == ErrorCode::Forbidden => {
            return forget(line, &job.dossier, vec![job.collectie]).await;
        }
        Err(f) => return Err(f),
    };
    let now = line.ctx.now();
    let record = match (&whole, &job.known) {
        (Some(whole), known) => CollectieRecord {
            listed: Some(job.listed.clone()),
            etag: whole.etag.clone(),
            fetched: now,
            whole: known.as_ref().filter(|_| !job.whole).map_or(now, |state| state.whole),
            broken: whole.is_broken(),
            verouderd: whole.verouderd.clone(),
        },
        (None, Some(known)) => {
            CollectieRecord { listed: Some(job.listed.clone()), fetched: now, ..known.clone() }
        }
        // A 304 without a condition does not get through `net`.
        (None, None) => return Err(Failure::bad("status")),
    };
    let (owner, dossier, collectie) = (owner(line), job.dossier.clone(), job.collectie);
    let written = line
        .ctx
        .write(move |w| match whole {
            Some(whole) => apply::collection(w, &owner, &dossier, collectie, &whole, &record),
            None => {
                owner.check()?;
                w.put(Table::Collecties, &[&owner.gemeente, &dossier], collectie.segment(), &record)?;
                Ok(0)
            }
        })
        .await?;
    if written > 0 {
        tell(line, collectie);
    }
    Ok(())
}

/// Reads one collection now, whatever its ETag: after a conflict, to show the municipality's version.
pub(crate) async fn refresh(line: &Line<'_>, dossier: &str, collectie: Collectie) -> Result<(), Failure> {
    let (gemeente, group) = (line.gateway.id.clone(), dossier.to_owned());
    let known: Option<CollectieRecord> =
        line.ctx.read(move |r| r.get(Table::Collecties, &[&gemeente, &group], collectie.segment())).await?;
    let listed = known.as_ref().and_then(|state| state.listed.clone()).unwrap_or_default();
    read(line, &Job { dossier: dossier.to_owned(), collectie, listed, known, whole: true }).await
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
