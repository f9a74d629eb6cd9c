//! Documents.

use super::snapshot::{self, Dossier, Origin, Snapshot};
use crate::FileBytes;
use crate::context::Context;
use crate::store::Reader;
use crate::upload;
use domain::call::view::{DocumentRow, FileView};
use domain::call::{AppError, GetDocumenten, OpenDocument};
use municipal_api::{Collectie, Document};
use std::collections::BTreeSet;

/// Those of all dossiers or one, newest first, at most so many.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, call: GetDocumenten) -> Result<Vec<DocumentRow>, AppError> {
    snapshot::read(ctx, move |r, snapshot| {
        let mut found = Vec::new();
        for dossier in &snapshot.dossiers {
            if call.dossier.as_ref().is_none_or(|id| dossier.row.id == *id) {
                found.extend(rows(r, snapshot, dossier, None)?);
            }
        }
        newest_first(&mut found);
        if let Some(most) = call.most {
            found.truncate(most as usize);
        }
        Ok(found)
    })
    .await
}

/// Those of a dossier, or of some of its zaken, newest first.
pub(super) fn rows(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    dossier: &Dossier,
    zaken: Option<&[&str]>,
) -> Result<Vec<DocumentRow>, AppError> {
    let documents: Vec<Document> = dossier.rows(r, snapshot.today, Collectie::Documenten)?;
    let listed: BTreeSet<String> = documents.iter().map(|document| document.id.clone()).collect();
    let mut found = match dossier.origin {
        Origin::Synced => upload::pending(r, &dossier.row.id, zaken, |id| listed.contains(id))?,
        _ => Vec::new(),
    };
    for document in documents {
        let zaak = document.zaak_id.as_deref();
        let wanted = zaken.is_none_or(|zaken| zaak.is_some_and(|zaak| zaken.contains(&zaak)));
        if !wanted || dossier.keeps_back(zaak) {
            continue;
        }
        let kept = match &dossier.row.gemeente {
            Some(gemeente) => r.kept_document(gemeente, &dossier.row.id, &document.id)?.is_some(),
            None => false,
        };
        found.push(DocumentRow {
            id: document.id,
            title: document.titel,
            media_type: document.formaat,
            size: document.grootte,
            date: document.datum,
            dossier: dossier.row.id.clone(),
            kept,
            sending: None,
            error: None,
        });
    }
    newest_first(&mut found);
    Ok(found)
}

fn newest_first(rows: &mut [DocumentRow]) {
    rows.sort_by(|a, b| {
        let waits = |row: &DocumentRow| row.sending.is_some();
        waits(b)
            .cmp(&waits(a))
            .then_with(|| b.date.cmp(&a.date))
            .then_with(|| a.title.cmp(&b.title))
            .then_with(|| a.id.cmp(&b.id))
    });
}

/// Fetches a document unless it is on this device; its bytes are at the answered path.
///
/// # Errors
/// Those of [`crate::sync::open_document`].
pub async fn open(ctx: &Context, call: OpenDocument) -> Result<FileView, AppError> {
    match own(ctx, &call.id).await? {
        Some(file) => Ok(FileView {
            name: file.name,
            media_type: file.media_type,
            path: format!("/document/{}", call.id),
        }),
        None => crate::sync::open_document(ctx, call).await,
    }
}

/// A letter's photo, or a document on its way.
async fn own(ctx: &Context, id: &str) -> Result<Option<FileBytes>, AppError> {
    match super::bijlagen::bytes(ctx, id).await? {
        Some(bytes) => Ok(Some(bytes)),
        None => upload::bytes(ctx, id).await,
    }
}

/// The bytes of a document or of a letter's photo that is kept on this device, for `/document/{id}`.
///
/// # Errors
/// `NotFound` where it is not kept; the store's.
pub async fn bytes(ctx: &Context, id: &str) -> Result<FileBytes, AppError> {
    match own(ctx, id).await? {
        Some(bytes) => Ok(bytes),
        None => crate::sync::document_bytes(ctx, id).await,
    }
}
