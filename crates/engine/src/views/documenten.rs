//! Documents.

use super::snapshot::{self, Dossier, Snapshot};
use crate::context::Context;
use crate::store::Reader;
use domain::call::view::DocumentRow;
use domain::call::{AppError, GetDocumenten};
use municipal_api::{Collectie, Document};

/// Those of all dossiers or one, newest first.
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
    let mut found = Vec::new();
    for document in dossier.rows::<Document>(r, snapshot.today, Collectie::Documenten)? {
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
        });
    }
    newest_first(&mut found);
    Ok(found)
}

fn newest_first(rows: &mut [DocumentRow]) {
    rows.sort_by(|a, b| {
        b.date.cmp(&a.date).then_with(|| a.title.cmp(&b.title)).then_with(|| a.id.cmp(&b.id))
    });
}

/// The bytes of a document or of a letter's photo that is kept on this device, for `/document/{id}`.
///
/// # Errors
/// `NotFound` where it is not kept; the store's.
pub async fn bytes(ctx: &Context, id: &str) -> Result<crate::FileBytes, AppError> {
    match super::bijlagen::bytes(ctx, id).await? {
        Some(bytes) => Ok(bytes),
        None => crate::sync::document_bytes(ctx, id).await,
    }
}
