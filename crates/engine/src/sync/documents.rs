//! The bytes of documents: fetched when somebody opens one, then kept sealed.

use super::line::Line;
use super::record;
use crate::context::Context;
use crate::engine::FileBytes;
use crate::net::{Ask, Failure, Meter};
use crate::store::{KeptDocument, Reader, Table};
use domain::call::view::FileView;
use domain::call::{AppError, ErrorCode, OpenDocument, Topic};
use jiff::Timestamp;
use municipal_api::{Collectie, Document};

/// Where a document stands in the store.
struct Place {
    gemeente: String,
    dossier: String,
    document: Document,
    kept: Option<KeptDocument>,
}

/// Fetches a document unless it is kept already; its bytes are at the answered path.
///
/// # Errors
/// `NotFound` where no dossier that may be shown has it; `SignedOut` where it must be fetched and nobody is
/// signed in; `TooLarge`; `BadAnswer` where the bytes are not what they are said to be.
pub async fn open_document(ctx: &Context, call: OpenDocument) -> Result<FileView, AppError> {
    let (id, now) = (call.id.clone(), ctx.now());
    let place = ctx.read(move |r| find(r, &id, now)).await?.ok_or(ErrorCode::NotFound)?;
    let kept = match place.kept {
        Some(kept) => kept,
        None => fetch(ctx, &place).await?,
    };
    Ok(FileView { name: kept.name, media_type: kept.media_type, path: format!("/document/{}", call.id) })
}

/// The bytes of a document that is kept on this device.
///
/// # Errors
/// `NotFound` where it is not, or may not be shown; the store's.
pub async fn bytes(ctx: &Context, id: &str) -> Result<FileBytes, AppError> {
    let (id, now) = (id.to_owned(), ctx.now());
    ctx.read(move |r| {
        let place = find(r, &id, now)?.ok_or(ErrorCode::NotFound)?;
        let (kept, bytes) =
            r.document(&place.gemeente, &place.dossier, &place.document.id)?.ok_or(ErrorCode::NotFound)?;
        Ok(FileBytes { name: kept.name, media_type: kept.media_type, bytes })
    })
    .await
}

fn find(r: &Reader<'_>, id: &str, now: Timestamp) -> Result<Option<Place>, AppError> {
    for dossier in record::open_dossiers(r, now)? {
        let (gemeente, dossier) = (dossier.gemeente, dossier.toegang.id);
        let group = [gemeente.as_str(), &dossier, Collectie::Documenten.segment()];
        if let Some(document) = r.get(Table::Wire, &group, id)? {
            let kept = r.kept_document(&gemeente, &dossier, id)?;
            return Ok(Some(Place { gemeente, dossier, document, kept }));
        }
    }
    Ok(None)
}

/// Fetches and keeps the bytes.
async fn fetch(ctx: &Context, place: &Place) -> Result<KeptDocument, Failure> {
    let gateway = ctx.live.gateway(&ctx.config, &place.gemeente)?;
    let pass = ctx.live.pass(&gateway.id, ctx.now()).ok_or(ErrorCode::SignedOut)?;
    let meter = Meter::default();
    let line = Line { ctx, gateway: &gateway, pass: &pass, meter: &meter };
    let limits = gateway.http.limits();
    let url = gateway.inhoud(&place.dossier, &place.document.id)?;
    let answer = line.send(Ask::get(url).accept("*/*").up_to(limits.document, limits.download)).await?;
    let media_type = media_type(&answer.media_type(), answer.body())?;
    let bytes = answer.into_body();
    let kept = KeptDocument {
        name: name(&place.document.titel, &media_type),
        media_type,
        size: bytes.len() as u64,
        fetched: ctx.now(),
    };
    let (gemeente, dossier, id) = (place.gemeente.clone(), place.dossier.clone(), place.document.id.clone());
    let (live, serial, written) = (ctx.live.clone(), pass.serial, kept.clone());
    ctx.write(move |w| {
        if !live.is_current(&gemeente, serial) {
            return Err(ErrorCode::SignedOut.into());
        }
        w.put_document(&gemeente, &dossier, &id, &written, &bytes)
    })
    .await?;
    ctx.changed(Topic::Dossier);
    Ok(kept)
}

/// The type by which the bytes are shown: what they say they are, where they are it. Anything else can
/// be saved and is not shown, so that no answer becomes a web page in the app.
fn media_type(said: &str, bytes: &[u8]) -> Result<String, Failure> {
    let magic: &[u8] = match said {
        "application/pdf" => b"%PDF-",
        "image/png" => b"\x89PNG\r\n\x1a\n",
        "image/jpeg" => b"\xff\xd8\xff",
        "text/plain" => b"",
        _ => return Ok("application/octet-stream".to_owned()),
    };
    // A PDF may begin with a few other bytes.
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let found = match said {
        "application/pdf" => head.windows(magic.len()).any(|w| w == magic),
        _ => head.starts_with(magic),
    };
    if found && !bytes.is_empty() { Ok(said.to_owned()) } else { Err(Failure::bad("document")) }
}

/// A file name that every system takes.
fn name(title: &str, media_type: &str) -> String {
    let clean: String = title
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | ',' | '(' | ')') { c } else { ' ' })
        .take(80)
        .collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let extension = match media_type {
        "application/pdf" => ".pdf",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "text/plain" => ".txt",
        _ => "",
    };
    format!("{}{extension}", if clean.is_empty() { "document" } else { &clean })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_shown_only_as_what_they_are() {
        assert_eq!(media_type("application/pdf", b"%PDF-1.7\n").unwrap(), "application/pdf");
        assert!(media_type("application/pdf", b"<html>").is_err());
        assert!(media_type("application/pdf", b"").is_err());
        assert!(media_type("image/png", b"GIF89a").is_err());
        assert_eq!(media_type("text/html", b"<html>").unwrap(), "application/octet-stream");
        assert_eq!(media_type("image/svg+xml", b"<svg>").unwrap(), "application/octet-stream");
    }

    #[test]
    fn a_name_is_safe_on_every_system() {
        assert_eq!(
            name("../../Beschikking: rolstoel\n2026", "application/pdf"),
            "Beschikking rolstoel 2026.pdf"
        );
        assert_eq!(name("///", "image/jpeg"), "document.jpg");
        assert_eq!(name("Verslag één", "application/zip"), "Verslag één");
    }
}
