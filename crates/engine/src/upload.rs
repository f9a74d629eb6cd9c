//! Photos and PDFs on their way to a dossier: sealed here until the municipality has them, and kept afterwards, so
//! that they are there without a network too.

use crate::context::Context;
use crate::engine::FileBytes;
use crate::outbox::{self, Action, Item, Upload};
use crate::store::{KeptDocument, Reader, Table, Writer};
use crate::views::named;
use crate::{melding, picked, sync};
use domain::call::view::DocumentRow;
use domain::call::{AddDocument, AppError, ErrorCode, Topic};
use domain::validate;
use jiff::Timestamp;
use municipal_api::{Bevoegdheid, Ontvangst};
use uuid::Uuid;

/// Sends a photo or PDF to a dossier.
///
/// # Errors
/// `TooLarge` above 10 MiB; `InvalidField` for what is neither PDF nor photo; `NotFound` for a dossier that no
/// municipality shares; `Forbidden` where the machtiging does not allow it.
pub async fn add(ctx: &Context, call: AddDocument) -> Result<(), AppError> {
    let (bytes, media_type) = picked::read(&call.file)?;
    let name = validate::file_name(&call.name, media_type);
    let zaak_id = match call.voorziening {
        Some(id) => {
            let one = named(ctx, id).await?;
            if one.dossier.as_ref() != Some(&call.dossier) {
                return Err(ErrorCode::NotFound.into());
            }
            one.zaak
        }
        None => None,
    };
    let now = ctx.now();
    ctx.write(move |w| {
        let to = outbox::sender(w, &call.dossier, now, &[Bevoegdheid::Aanvragen, Bevoegdheid::Berichten])?;
        let key = Uuid::new_v4();
        melding::keep_file(w, now, &place(key), &name, media_type, &bytes)?;
        let upload = Upload { titel: title(&name), zaak_id, soort: None, formaat: media_type.to_owned() };
        outbox::place(w, key, &to.gemeente, Some(&call.dossier), Action::Document(upload), now)
    })
    .await?;
    ctx.changed(Topic::Outbox);
    ctx.changed(Topic::Dossier);
    sync::nudge(ctx);
    Ok(())
}

/// A file's title in the dossier: its name without the extension, which the media type says.
pub(crate) fn title(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}

/// Under which id its bytes are kept until then.
fn place(key: Uuid) -> String {
    key.simple().to_string()
}

/// The receipt of a document: its bytes stay as those of its document, and messages that waited may name it.
pub(crate) fn received(
    w: &Writer<'_>,
    now: Timestamp,
    item: &Item,
    ontvangst: &Ontvangst,
) -> Result<(), AppError> {
    if let Some((dossier, (kept, bytes))) = item.dossier.as_deref().zip(melding::document(w, &item.record())?)
    {
        let kept = KeptDocument { fetched: now, ..kept };
        w.put_document(&item.gemeente, dossier, &ontvangst.id, &kept, &bytes)?;
    }
    melding::forget(w, &item.record())?;
    release(w, item.key, Some(&ontvangst.id))
}

/// The user threw something out of the outbox: an upload's bytes go, and so do the uploads of a message. A message
/// that waited for an upload goes without it.
pub(crate) fn discarded(w: &Writer<'_>, item: &Item) -> Result<(), AppError> {
    for key in &item.after {
        w.delete(Table::Outbox, &[], &key.to_string())?;
        melding::forget(w, &place(*key))?;
    }
    if matches!(item.action, Action::Document(_)) {
        melding::forget(w, &item.record())?;
        release(w, item.key, None)?;
    }
    Ok(())
}

/// Lets go what waited for this upload.
fn release(w: &Writer<'_>, key: Uuid, document: Option<&str>) -> Result<(), AppError> {
    for mut later in outbox::all(w)?.into_iter().filter(|item| item.after.contains(&key)) {
        later.after.retain(|known| *known != key);
        if let (Action::Bericht(bericht), Some(id)) = (&mut later.action, document) {
            bericht.bijlagen.push(id.to_owned());
        }
        w.put(Table::Outbox, &[], &later.id(), &later)?;
    }
    Ok(())
}

/// Documents of a dossier that are on their way, newest first; of these zaken where some are named. `listed` says
/// which the dossier shows already.
pub(crate) fn pending(
    r: &Reader<'_>,
    dossier: &str,
    zaken: Option<&[&str]>,
    listed: impl Fn(&str) -> bool,
) -> Result<Vec<DocumentRow>, AppError> {
    let mut found = Vec::new();
    for item in outbox::all(r)?.into_iter().rev() {
        let Action::Document(upload) = &item.action else { continue };
        let zaak = upload.zaak_id.as_deref();
        let wanted = zaken.is_none_or(|zaken| zaak.is_some_and(|zaak| zaken.contains(&zaak)));
        if item.dossier.as_deref() != Some(dossier) || !wanted {
            continue;
        }
        // A document that was received is one already: its id opens it.
        let (id, size) = match &item.state {
            outbox::State::Sent { id, .. } if listed(id) => continue,
            outbox::State::Sent { id, .. } => {
                (id.clone(), r.kept_document(&item.gemeente, dossier, id)?.map(|kept| kept.size))
            }
            _ => (item.id(), melding::document(r, &item.record())?.map(|(kept, _)| kept.size)),
        };
        found.push(DocumentRow {
            id,
            title: upload.titel.clone(),
            media_type: upload.formaat.clone(),
            size: size.unwrap_or_default(),
            date: domain::agenda::today(item.made),
            dossier: dossier.to_owned(),
            kept: size.is_some(),
            sending: Some(outbox::delivery(&item.state)),
            error: item.error.filter(|_| matches!(item.state, outbox::State::Parked { .. })),
        });
    }
    Ok(found)
}

/// The bytes of a document that is on its way, or was received and is not listed yet, by the id that [`pending`]
/// gave it; none for any other.
pub(crate) async fn bytes(ctx: &Context, id: &str) -> Result<Option<FileBytes>, AppError> {
    let (id, now) = (id.to_owned(), ctx.now());
    ctx.read(move |r| {
        let mine = |item: &Item| match &item.state {
            outbox::State::Sent { id: known, .. } => *known == id,
            _ => item.id() == id,
        };
        let found = outbox::all(r)?.into_iter().filter(|item| matches!(item.action, Action::Document(_)));
        let Some(item) = found.into_iter().find(mine) else { return Ok(None) };
        // A dossier that may no longer be shown keeps what waits in the outbox.
        let dossier = item.dossier.clone().unwrap_or_default();
        if !sync::record::open_dossiers(r, now)?.iter().any(|one| one.toegang.id == dossier) {
            return Ok(None);
        }
        let document = match &item.state {
            outbox::State::Sent { id, .. } => r.document(&item.gemeente, &dossier, id)?,
            _ => melding::document(r, &item.record())?,
        };
        Ok(document.map(|(kept, bytes)| FileBytes { name: kept.name, media_type: kept.media_type, bytes }))
    })
    .await
}
