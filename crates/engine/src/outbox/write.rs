//! What the user does, put into the outbox.

use super::all;
use super::item::{Action, Change, Item, State, Upload};
use super::send::Theirs;
use crate::concept::{self, Slot};
use crate::context::Context;
use crate::store::{Reader, Table, Writer};
use crate::sync::{self, record};
use crate::upload;
use domain::agenda::{civil, instant};
use domain::call::view::OutboxChoice;
use domain::call::{AnswerAfspraak, AppError, ErrorCode, ProposeMoment, ResolveOutbox, SendBericht, Topic};
use domain::validate;
use jiff::Timestamp;
use municipal_api::{
    Afspraak, AfspraakAntwoord, Antwoord, Bevoegdheid, Collectie, DossierToegang, NieuwBericht, limits,
};
use record::{AccountRecord, DossierRecord};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Writes a message with the files of its draft. It shows at once, and is sent when there is a network and a
/// session: first the files, then the message that names them. A draft that was sent is not sent again.
///
/// # Errors
/// `InvalidField` for a text that is empty or too long; `NotFound` for a dossier that no municipality shares;
/// `Forbidden` where the machtiging does not allow it.
pub async fn send_bericht(ctx: &Context, call: SendBericht) -> Result<(), AppError> {
    let tekst = call.tekst.trim().to_owned();
    if tekst.is_empty() || tekst.chars().count() > limits::BERICHT {
        return Err(AppError::new(ErrorCode::InvalidField).with("field", "tekst"));
    }
    let now = ctx.now();
    ctx.write(move |w| {
        let to = sender(w, &call.dossier, now, &[Bevoegdheid::Berichten])?;
        let slot = Slot::new(&call.dossier, call.zaak.as_deref(), call.chat);
        let Some((key, files)) = concept::take(w, &slot, call.concept.as_deref(), &tekst)? else {
            return Ok(());
        };
        let zaak_id = call.zaak.filter(|_| !call.chat);
        let mut after = Vec::new();
        for file in files {
            let upload =
                Upload { titel: file.name, zaak_id: zaak_id.clone(), soort: None, formaat: file.media_type };
            let key = Uuid::parse_str(&file.id).map_err(|_| ErrorCode::NotFound)?;
            place(w, key, &to.gemeente, Some(&call.dossier), Action::Document(upload), now)?;
            after.push(key);
        }
        let bericht = NieuwBericht { zaak_id, tekst, bijlagen: Vec::new(), chat: call.chat };
        place_after(w, key, &to.gemeente, Some(&call.dossier), Action::Bericht(bericht), now, after)
    })
    .await?;
    told(ctx, Topic::Dossier);
    Ok(())
}

/// Answers an appointment of the municipality. A later answer replaces one that was not tried yet.
///
/// # Errors
/// `NotFound` where no dossier that may be shown has it; `Forbidden` where the machtiging does not allow it.
pub async fn answer_afspraak(ctx: &Context, call: AnswerAfspraak) -> Result<(), AppError> {
    let antwoord = if call.accept { Antwoord::Geaccepteerd } else { Antwoord::Afgewezen };
    answer(ctx, call.id, AfspraakAntwoord { antwoord, voorstel: None }).await
}

/// Proposes another moment for an appointment of the municipality, in place of an answer.
///
/// # Errors
/// `InvalidDate` for a moment that is past or does not exist; else as [`answer_afspraak`].
pub async fn propose_moment(ctx: &Context, call: ProposeMoment) -> Result<(), AppError> {
    validate::proposed(call.at, civil(ctx.now()))?;
    let antwoord = Antwoord::AnderVoorstel;
    answer(ctx, call.id, AfspraakAntwoord { antwoord, voorstel: instant(call.at) }).await
}

async fn answer(ctx: &Context, id: String, body: AfspraakAntwoord) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let (dossier, afspraak): (_, Afspraak) =
            row(w, Collectie::Afspraken, &id, now)?.ok_or(ErrorCode::NotFound)?;
        allowed(&dossier.toegang, &[Bevoegdheid::Aanvragen])?;
        withdraw(w, &dossier, Collectie::Afspraken, &id)?;
        let change = Change { id: afspraak.id, etag: afspraak.etag, titel: afspraak.titel, body };
        put(w, &dossier.gemeente, Some(&dossier.toegang.id), Action::Afspraak(change), now)
    })
    .await?;
    told(ctx, Topic::Agenda);
    Ok(())
}

/// Takes back what was decided about a row and was not tried yet, or was refused: a later decision replaces it.
pub(super) fn withdraw(
    w: &Writer<'_>,
    dossier: &DossierRecord,
    collectie: Collectie,
    id: &str,
) -> Result<(), AppError> {
    for item in all(w)? {
        let same = item.row() == Some((collectie, id));
        let here =
            item.gemeente == dossier.gemeente && item.dossier.as_deref() == Some(dossier.toegang.id.as_str());
        let untried = item.is_waiting() && item.tries == 0;
        if same && here && (untried || matches!(item.state, State::Parked { .. })) {
            w.delete(Table::Outbox, &[], &item.id())?;
        }
    }
    Ok(())
}

/// Puts any action into the outbox: for operations that prepare their own.
///
/// # Errors
/// The store's.
pub async fn submit(
    ctx: &Context,
    gemeente: &str,
    dossier: Option<&str>,
    action: Action,
) -> Result<(), AppError> {
    let (gemeente, dossier, now) = (gemeente.to_owned(), dossier.map(str::to_owned), ctx.now());
    ctx.write(move |w| put(w, &gemeente, dossier.as_deref(), action, now)).await?;
    told(ctx, Topic::Dossier);
    Ok(())
}

/// Decides about something that was parked: tries it again as it is, now against the municipality's
/// version, or takes that version. Something that merely waits can be discarded as well.
///
/// # Errors
/// `NotFound` where it is gone, for it was sent meanwhile.
pub async fn resolve(ctx: &Context, call: ResolveOutbox) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let item: Option<Item> = w.get(Table::Outbox, &[], &call.id)?;
        let mut item = item.filter(Item::is_open).ok_or(ErrorCode::NotFound)?;
        match call.choice {
            OutboxChoice::Discard => {
                w.delete(Table::Outbox, &[], &call.id)?;
                upload::discarded(w, &item)?;
            }
            OutboxChoice::Retry => {
                let dossier = item.dossier.clone().unwrap_or_default();
                if let Some(theirs) = Theirs::of(w, &item.gemeente, &dossier, &item)? {
                    item.set_etag(theirs.etag);
                }
                let again = Item { state: State::Waiting, tries: 0, next: now, error: None, ..item };
                w.put(Table::Outbox, &[], &call.id, &again)?;
            }
        }
        Ok(())
    })
    .await?;
    told(ctx, Topic::Dossier);
    ctx.changed(Topic::Agenda);
    Ok(())
}

pub(super) fn told(ctx: &Context, topic: Topic) {
    ctx.changed(Topic::Outbox);
    ctx.changed(topic);
    sync::nudge(ctx);
}

pub(super) fn put(
    w: &Writer<'_>,
    gemeente: &str,
    dossier: Option<&str>,
    action: Action,
    now: Timestamp,
) -> Result<(), AppError> {
    place(w, Uuid::new_v4(), gemeente, dossier, action, now)
}

/// What has this key.
pub(crate) fn find(r: &Reader<'_>, key: Uuid) -> Result<Option<Item>, AppError> {
    r.get(Table::Outbox, &[], &key.to_string())
}

/// Puts something into the outbox under a key that its maker chose: the same key never acts twice, on this device or
/// another.
pub(crate) fn place(
    w: &Writer<'_>,
    key: Uuid,
    gemeente: &str,
    dossier: Option<&str>,
    action: Action,
    now: Timestamp,
) -> Result<(), AppError> {
    place_after(w, key, gemeente, dossier, action, now, Vec::new())
}

/// The same, for something that names uploads: it waits until each of them was received.
fn place_after(
    w: &Writer<'_>,
    key: Uuid,
    gemeente: &str,
    dossier: Option<&str>,
    action: Action,
    now: Timestamp,
    after: Vec<Uuid>,
) -> Result<(), AppError> {
    let account: Option<AccountRecord> = w.get(Table::Sessies, &[], gemeente)?;
    let item = Item {
        key,
        gemeente: gemeente.to_owned(),
        dossier: dossier.map(str::to_owned),
        person: account.map(|account| account.person),
        made: now,
        action,
        state: State::Waiting,
        tries: 0,
        next: now,
        error: None,
        after,
    };
    w.put(Table::Outbox, &[], &item.id(), &item)?;
    Ok(())
}

/// The dossier with this id, where the machtiging allows one of these. The gateway decides what it allows.
///
/// # Errors
/// `NotFound` where no municipality shares it; `Forbidden`.
pub(crate) fn sender(
    r: &Reader<'_>,
    id: &str,
    now: Timestamp,
    scopes: &[Bevoegdheid],
) -> Result<DossierRecord, AppError> {
    let found = record::open_dossiers(r, now)?.into_iter().find(|d| d.toegang.id == id);
    let dossier = found.ok_or(ErrorCode::NotFound)?;
    allowed(&dossier.toegang, scopes)?;
    Ok(dossier)
}

/// A row of a collection, with the dossier that has it.
pub(super) fn row<T: DeserializeOwned>(
    r: &Reader<'_>,
    collectie: Collectie,
    id: &str,
    now: Timestamp,
) -> Result<Option<(DossierRecord, T)>, AppError> {
    for dossier in record::open_dossiers(r, now)? {
        let group = [dossier.gemeente.as_str(), &dossier.toegang.id, collectie.segment()];
        if let Some(row) = r.get(Table::Wire, &group, id)? {
            return Ok(Some((dossier, row)));
        }
    }
    Ok(None)
}

/// A machtiging that rules something out is kept to here; the gateway decides what it allows.
pub(super) fn allowed(toegang: &DossierToegang, wanted: &[Bevoegdheid]) -> Result<(), AppError> {
    match &toegang.machtiging {
        // Nothing asked for: seeing the dossier is enough.
        Some(machtiging) if !wanted.is_empty() => {
            let holds = |scope: &Bevoegdheid| machtiging.bevoegdheden.contains(scope);
            if wanted.iter().any(holds) { Ok(()) } else { Err(ErrorCode::Forbidden.into()) }
        }
        _ => Ok(()),
    }
}
