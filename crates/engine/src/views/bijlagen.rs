//! Photos and PDFs of letters and declarations: named in the user's own records, their bytes sealed apart.

use crate::context::Context;
use crate::engine::FileBytes;
use crate::own::{self, Kind, Record};
use crate::picked;
use crate::store::{KeptDocument, Reader, Writer};
use crate::views::kept::OwnDeclaratie;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::call::view::{BijlageRow, Brief};
use domain::call::{AddBijlage, AppError, DeleteBijlage, ErrorCode, Topic};
use domain::validate;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where the bytes are: no municipality is called so.
const PLACE: [&str; 2] = ["", "bijlagen"];

/// Of one letter or declaration, at most.
const MOST: usize = 10;
/// Bytes of all together, at most: so that a backup holds them all.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// What is known of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bijlage {
    brief: String,
    name: String,
    media_type: String,
    size: u64,
}

/// Keeps a photo or PDF with a letter or an own declaration. What it is, its bytes say; its name does not count.
///
/// # Errors
/// `TooLarge` above 10 MiB, and where all together would be more than a backup holds; `InvalidField` for what
/// is neither PDF nor photo, and beyond ten; `NotFound` where the letter or the declaration is gone.
pub async fn add(ctx: &Context, call: AddBijlage) -> Result<BijlageRow, AppError> {
    let refused = || AppError::new(ErrorCode::InvalidField).with("field", "file");
    let (bytes, media_type) = picked::read(&call.file)?;
    let (now, name) = (ctx.now(), validate::file_name(&call.name, media_type));
    let row = ctx
        .write(move |w| {
            if !is_kept(w, &call.brief)? {
                return Err(ErrorCode::NotFound.into());
            }
            let all: Vec<(String, Bijlage)> = own::list(w, Kind::Bijlage)?;
            if all.iter().filter(|(_, one)| one.brief == call.brief).count() >= MOST {
                return Err(refused());
            }
            if all.iter().map(|(_, one)| one.size).sum::<u64>() + bytes.len() as u64 > MOST_BYTES {
                return Err(ErrorCode::TooLarge.into());
            }
            let id = super::kept::new_id();
            let bijlage = Bijlage {
                brief: call.brief,
                name,
                media_type: media_type.to_owned(),
                size: bytes.len() as u64,
            };
            own::save(w, now, Kind::Bijlage, &id, &bijlage)?;
            put(w, now, &id, &bijlage, &bytes)?;
            Ok(row(id, bijlage, true))
        })
        .await?;
    told(ctx);
    Ok(row)
}

/// Throws one away.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn delete(ctx: &Context, call: DeleteBijlage) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        if !own::delete(w, now, Kind::Bijlage, &call.id)? {
            return Err(ErrorCode::NotFound.into());
        }
        w.delete_document(PLACE[0], PLACE[1], &call.id)?;
        Ok(())
    })
    .await?;
    told(ctx);
    Ok(())
}

fn told(ctx: &Context) {
    ctx.changed(Topic::Dossier);
    ctx.changed(Topic::Pgb);
}

/// True where there is a letter or a declaration with this id.
fn is_kept(r: &Reader<'_>, id: &str) -> Result<bool, AppError> {
    Ok(own::get::<Brief>(r, Kind::Brief, id)?.is_some()
        || own::get::<OwnDeclaratie>(r, Kind::Declaratie, id)?.is_some())
}

/// Those of some letters or declarations, in the order in which they were added.
pub(super) fn rows<'a>(
    r: &Reader<'_>,
    owners: impl Iterator<Item = &'a str>,
) -> Result<Vec<BijlageRow>, AppError> {
    let ids: BTreeSet<&str> = owners.collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for (id, bijlage) in own::list::<Bijlage>(r, Kind::Bijlage)? {
        if ids.contains(bijlage.brief.as_str()) {
            let here = r.kept_document(PLACE[0], PLACE[1], &id)?.is_some();
            found.push(row(id, bijlage, here));
        }
    }
    Ok(found)
}

/// The bytes of one; none where there is none with this id.
///
/// # Errors
/// The store's.
pub(super) async fn bytes(ctx: &Context, id: &str) -> Result<Option<FileBytes>, AppError> {
    let id = id.to_owned();
    ctx.read(move |r| {
        // The record first: what was thrown away is gone, whatever the blocks say.
        if own::get::<Bijlage>(r, Kind::Bijlage, &id)?.is_none() {
            return Ok(None);
        }
        let found = r.document(PLACE[0], PLACE[1], &id)?;
        Ok(found.map(|(kept, bytes)| FileBytes { name: kept.name, media_type: kept.media_type, bytes }))
    })
    .await
}

/// Throws away those of letters and declarations that are gone. One that is deleted now may be put back a moment later,
/// so this is done before the next one is deleted.
pub(super) fn sweep(w: &Writer<'_>, now: Timestamp) -> Result<(), AppError> {
    for (id, bijlage) in own::list::<Bijlage>(w, Kind::Bijlage)? {
        if !is_kept(w, &bijlage.brief)? {
            own::delete(w, now, Kind::Bijlage, &id)?;
            w.delete_document(PLACE[0], PLACE[1], &id)?;
        }
    }
    Ok(())
}

/// Lets go of the bytes of one.
pub(crate) fn forget(w: &Writer<'_>, id: &str) -> Result<(), AppError> {
    w.delete_document(PLACE[0], PLACE[1], id)?;
    Ok(())
}

/// What a backup calls the bytes of one.
const CONTENTS: &str = "bijlage-inhoud";

/// The bytes of all as records, for a backup.
pub(crate) fn to_records(r: &Reader<'_>) -> Result<Vec<Record>, AppError> {
    let mut found = Vec::new();
    for record in own::all(r)?.into_iter().filter(|one| one.kind == Kind::Bijlage.name() && one.is_alive()) {
        if let Some((_, bytes)) = r.document(PLACE[0], PLACE[1], &record.id)? {
            found.push(record.carrying(CONTENTS, STANDARD.encode(bytes)));
        }
    }
    Ok(found)
}

/// Takes the bytes out of the records of a backup, as (id, base64).
pub(crate) fn take(records: Vec<Record>) -> (Vec<Record>, Vec<(String, String)>) {
    let (carrying, others): (Vec<Record>, Vec<Record>) =
        records.into_iter().partition(|record| record.kind == CONTENTS);
    (others, carrying.into_iter().filter_map(Record::carried).collect())
}

/// Keeps bytes that came with a backup, where their record lives and has none here.
pub(crate) fn restore(w: &Writer<'_>, now: Timestamp, found: Vec<(String, String)>) -> Result<(), AppError> {
    for (id, text) in found {
        let Some(bijlage) = own::get::<Bijlage>(w, Kind::Bijlage, &id)? else { continue };
        if w.kept_document(PLACE[0], PLACE[1], &id)?.is_some() {
            continue;
        }
        let bytes = STANDARD.decode(text).map_err(|_| AppError::new(ErrorCode::BadBackup))?;
        // A file from elsewhere is looked at like one that is picked.
        let bijlage = Bijlage { media_type: validate::upload(&bytes)?.to_owned(), ..bijlage };
        put(w, now, &id, &bijlage, &bytes)?;
    }
    Ok(())
}

fn put(w: &Writer<'_>, now: Timestamp, id: &str, bijlage: &Bijlage, bytes: &[u8]) -> Result<(), AppError> {
    let kept = KeptDocument {
        name: bijlage.name.clone(),
        media_type: bijlage.media_type.clone(),
        size: bytes.len() as u64,
        fetched: now,
    };
    w.put_document(PLACE[0], PLACE[1], id, &kept, bytes)
}

fn row(id: String, bijlage: Bijlage, here: bool) -> BijlageRow {
    let Bijlage { brief, name, media_type, size } = bijlage;
    let path = here.then(|| format!("/document/{id}"));
    BijlageRow { id, brief, name, media_type, size, path }
}
