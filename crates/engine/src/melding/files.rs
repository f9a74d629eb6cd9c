//! Files that go along with a melding. They are sealed in the store and sent after the melding, in its zaak.

use super::act::{change, told};
use super::kept::{KeptMelding, key};
use super::view;
use crate::context::Context;
use crate::outbox::{self, Action, Item, Upload};
use crate::picked;
use crate::store::{KeptDocument, Reader, Writer};
use domain::call::view::{MeldingFile, MeldingView};
use domain::call::{AddMeldingFile, AppError, DropMeldingFile, ErrorCode};
use jiff::Timestamp;
use municipal_api::limits;
use uuid::Uuid;

/// Files of one melding, at most.
const MOST: usize = 5;

/// Where their bytes are: no municipality is called so.
const PLACE: [&str; 2] = ["", "eigen"];

/// Adds a file. What it is, its first bytes say; its name does not count.
///
/// # Errors
/// `TooLarge` above the contract's limit; `InvalidField` for what is neither PDF nor photo, and beyond five files;
/// `Conflict` where the melding was sent.
pub async fn add(ctx: &Context, call: AddMeldingFile) -> Result<MeldingView, AppError> {
    let (bytes, media_type) = picked::read(&call.file)?;
    let name = tidy(&call.name);
    let (now, melding) = (ctx.now(), call.id.clone());
    ctx.write(move |w| {
        let file = MeldingFile {
            id: Uuid::new_v4().simple().to_string(),
            name,
            media_type: media_type.to_owned(),
            size: bytes.len() as u64,
        };
        keep(w, now, &file.id, &file.name, media_type, &bytes)?;
        change(w, now, &call.id, |melding| {
            if melding.files.len() >= MOST {
                return Err(AppError::new(ErrorCode::InvalidField).with("field", "file"));
            }
            melding.files.push(file);
            Ok(())
        })
    })
    .await?;
    told(ctx);
    view::of(ctx, melding).await
}

/// Takes a file away.
///
/// # Errors
/// `NotFound`; `Conflict` where the melding was sent.
pub async fn remove(ctx: &Context, call: DropMeldingFile) -> Result<MeldingView, AppError> {
    let (now, melding) = (ctx.now(), call.id.clone());
    ctx.write(move |w| {
        change(w, now, &call.id, |melding| {
            let before = melding.files.len();
            melding.files.retain(|file| file.id != call.file);
            if melding.files.len() == before { Err(ErrorCode::NotFound.into()) } else { Ok(()) }
        })?;
        forget(w, &call.file)
    })
    .await?;
    told(ctx);
    view::of(ctx, melding).await
}

/// Seals bytes under the id of what they belong to.
pub(crate) fn keep(
    w: &Writer<'_>,
    now: Timestamp,
    id: &str,
    name: &str,
    media_type: &str,
    bytes: &[u8],
) -> Result<(), AppError> {
    let kept = KeptDocument {
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        size: bytes.len() as u64,
        fetched: now,
    };
    w.put_document(PLACE[0], PLACE[1], id, &kept, bytes)
}

/// The bytes under this id.
pub(crate) fn bytes(r: &Reader<'_>, id: &str) -> Result<Option<Vec<u8>>, AppError> {
    Ok(document(r, id)?.map(|(_, bytes)| bytes))
}

/// The same, with what they are.
pub(crate) fn document(r: &Reader<'_>, id: &str) -> Result<Option<(KeptDocument, Vec<u8>)>, AppError> {
    r.document(PLACE[0], PLACE[1], id)
}

/// Lets go of bytes that are sent or thrown away.
pub(crate) fn forget(w: &Writer<'_>, id: &str) -> Result<(), AppError> {
    w.delete_document(PLACE[0], PLACE[1], id)?;
    Ok(())
}

/// Puts the files of a melding into the outbox, now that they can name its zaak.
pub(super) fn send(
    w: &Writer<'_>,
    now: Timestamp,
    sent: &Item,
    melding: &KeptMelding,
) -> Result<(), AppError> {
    let Some((dossier, receipt)) = sent.dossier.as_deref().zip(melding.receipt.as_ref()) else {
        return Ok(());
    };
    for file in &melding.files {
        // A backup carries no bytes: the device that has them sends them.
        if w.kept_document(PLACE[0], PLACE[1], &file.id)?.is_none() {
            continue;
        }
        let upload = Upload {
            titel: file.name.clone(),
            zaak_id: Some(receipt.id.clone()),
            soort: None,
            formaat: file.media_type.clone(),
        };
        outbox::place(w, key(&file.id)?, &sent.gemeente, Some(dossier), Action::Document(upload), now)?;
    }
    Ok(())
}

/// A file's name as one line, cut to what the contract takes.
fn tidy(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = name.chars().filter(|c| !c.is_control()).take(limits::REGEL).collect();
    let kept = kept.trim();
    if kept.is_empty() { "bijlage".to_owned() } else { kept.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::validate;

    #[test]
    fn the_first_bytes_say_what_it_is() {
        let media_type = |bytes: &[u8]| validate::upload(bytes).ok();
        assert_eq!(media_type(b"%PDF-1.7\n"), Some("application/pdf"));
        assert_eq!(media_type(b"\xff\xd8\xff\xe0"), Some("image/jpeg"));
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n...."), Some("image/png"));
        for other in [&b"PK\x03\x04"[..], b"MZ", b"", b"<svg", b" %PDF-"] {
            assert_eq!(media_type(other), None);
        }
    }

    #[test]
    fn a_name_is_one_short_line_without_a_path() {
        assert_eq!(tidy("C:\\map\\brief.pdf"), "brief.pdf");
        assert_eq!(tidy("../../brief\n.pdf"), "brief.pdf");
        assert_eq!(tidy(" \u{7} "), "bijlage");
        assert_eq!(tidy(&"é".repeat(500)).chars().count(), 200);
    }
}
