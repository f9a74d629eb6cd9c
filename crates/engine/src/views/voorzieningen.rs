//! Voorzieningen.

use super::bijdrage::contribution_of;
use super::candidates::candidate;
use super::held::{self, Held};
use super::kept::{Match, is_own_voorziening};
use super::snapshot::{self, Origin, Snapshot};
use super::{bijlagen, documenten, example};
use crate::context::Context;
use crate::outbox;
use crate::own::{self, Kind};
use crate::store::Reader;
use domain::call::view::{Action, AmountView, PostView, VoorzieningRow, VoorzieningView};
use domain::call::{AppError, ErrorCode, GetVoorziening, GetVoorzieningen, MatchVoorziening, Topic};
use municipal_api::{Bevoegdheid, Eenheid, Omvang};

/// Those of all dossiers or one: what asks for something first, then by the day that leads; what is over last.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, call: GetVoorzieningen) -> Result<Vec<VoorzieningRow>, AppError> {
    snapshot::read(ctx, move |_, snapshot| {
        let mut held = held::all(snapshot);
        held.retain(|one| call.dossier.as_ref().is_none_or(|id| one.dossier.row.id == *id));
        Ok(rows(&mut held))
    })
    .await
}

/// The rows in their order.
pub(super) fn rows(held: &mut [Held<'_>]) -> Vec<VoorzieningRow> {
    held.sort_by_cached_key(|one| {
        let leading = one.chain().term.as_ref().map(|term| term.leading);
        let calm = one.chain().action == Action::None;
        (one.chain().past, calm, leading.is_none(), leading, one.name.to_lowercase(), one.id.to_owned())
    });
    held.iter().map(Held::row).collect()
}

/// One with its chain and terms. Its id may be an alias, a zaak, or one kept by hand that is the same.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn get(ctx: &Context, call: GetVoorziening) -> Result<VoorzieningView, AppError> {
    snapshot::read(ctx, move |r, snapshot| {
        let all = held::all(snapshot);
        let one = find(snapshot, &all, &call.id).ok_or(ErrorCode::NotFound)?;
        let zaken: Vec<&str> = one.zaken.iter().map(|zaak| zaak.id.as_str()).collect();
        let documents = documenten::rows(r, snapshot, one.dossier, Some(&zaken))?;
        Ok(VoorzieningView {
            row: one.row(),
            steps: one.chain().steps.clone(),
            terms: one.chain().terms.clone(),
            standing: one.chain().standing.clone(),
            action: one.chain().action,
            supplier: one.wire.and_then(|v| v.leverancier.clone()),
            from: one.facts.right_from,
            until: one.facts.right_until,
            amount: one.wire.and_then(|v| v.omvang.as_ref()).map(amount),
            documents,
            letters: one.letters.iter().map(|letter| (*letter).clone()).collect(),
            attachments: bijlagen::rows(r, one.letters.iter().filter_map(|letter| letter.id.as_deref()))?,
            candidate: candidate(snapshot, one, &all).map(Held::row),
            contribution: contribution_of(r, snapshot, one, &all)?,
            reference: one.reference(),
            handler: one.zaken.iter().rev().find_map(|zaak| zaak.behandelaar.clone()),
            synced_at: one.dossier.synced_at.filter(|_| !one.is_own()),
            contradictions: one.chain().contradictions.clone(),
            post: post(r, snapshot, one)?,
        })
    })
    .await
}

/// What this person may send about it.
fn post(r: &Reader<'_>, snapshot: &Snapshot, one: &Held<'_>) -> Result<Option<PostView>, AppError> {
    if one.dossier.origin != Origin::Synced {
        return Ok(None);
    }
    let may = |scopes: &[Bevoegdheid]| match outbox::sender(r, &one.dossier.row.id, snapshot.now, scopes) {
        Ok(_) => Ok(true),
        Err(error) if error.code == ErrorCode::Forbidden => Ok(false),
        Err(error) => Err(error),
    };
    Ok(Some(PostView {
        zaak: one.zaken.last().map(|zaak| zaak.id.clone()),
        messages: may(&[Bevoegdheid::Berichten])?,
        documents: may(&[Bevoegdheid::Berichten, Bevoegdheid::Aanvragen])?,
    }))
}

/// The voorziening that this id means.
pub(super) fn find<'h, 's>(snapshot: &Snapshot, all: &'h [Held<'s>], id: &str) -> Option<&'h Held<'s>> {
    match snapshot.synced_id(id) {
        Some((dossier, synced)) => {
            all.iter().find(|held| held.id == synced && held.dossier.row.id == dossier.row.id)
        }
        None => all.iter().find(|held| held.id == id),
    }
}

fn amount(omvang: &Omvang) -> AmountView {
    let unit = match &omvang.eenheid {
        Eenheid::Uur => "uur",
        Eenheid::Minuut => "minuut",
        Eenheid::Dagdeel => "dagdeel",
        Eenheid::Etmaal => "etmaal",
        Eenheid::Rit => "rit",
        Eenheid::Stuk => "stuk",
        Eenheid::Euro => "euro",
        Eenheid::Other(other) => other,
    };
    let per = match omvang.frequentie.as_str() {
        "vierWeken" => "vier-weken",
        other => other,
    };
    AmountView { volume: omvang.volume, unit: unit.to_owned(), per: per.to_owned() }
}

/// Says whether two are the same. The last answer counts, and one kept by hand is the same as one synced
/// voorziening at most.
///
/// # Errors
/// `NotFound` where one of them is gone; `ReadOnly` for the example; the store's.
pub async fn match_up(ctx: &Context, call: MatchVoorziening) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let snapshot = Snapshot::load(w, now)?;
        let is_own = is_own_voorziening(&call.own) && snapshot.kept.tells_of(&call.own);
        let synced = snapshot.dossiers.iter().find(|dossier| {
            dossier.voorzieningen.iter().any(|v| v.id == call.synced) || dossier.zaak(&call.synced).is_some()
        });
        let dossier = synced.filter(|_| is_own).ok_or(ErrorCode::NotFound)?;
        if dossier.origin != Origin::Synced {
            return Err(example::refusal());
        }
        if call.same {
            for other in snapshot.kept.matches.iter().filter(|m| m.own == call.own && m.same) {
                own::delete(w, now, Kind::Match, &Match::id(&other.own, &other.synced))?;
            }
        }
        let id = Match::id(&call.own, &call.synced);
        let record = Match { own: call.own, synced: call.synced, same: call.same };
        own::save(w, now, Kind::Match, &id, &record)
    })
    .await?;
    for topic in [Topic::Dossier, Topic::Pgb, Topic::Agenda, Topic::Tips] {
        ctx.changed(topic);
    }
    Ok(())
}
