//! What is being written in a conversation: kept, sealed, until it is sent. It belongs to its dossier and goes with it.

use crate::context::Context;
use crate::store::{Reader, Table, Writer};
use crate::{melding, outbox, picked};
use domain::call::view::{ConceptFile, ConceptView};
use domain::call::{AddConceptFile, AppError, DropConceptFile, ErrorCode, GetConcept, SaveConcept, Topic};
use domain::validate;
use municipal_api::{Bevoegdheid, limits};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is kept. In [`Table::Settings`], a group a dossier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Concept {
    /// The key under which it will be sent.
    id: Uuid,
    text: String,
    files: Vec<ConceptFile>,
    /// The key and the text of what was sent last: a second tap sends nothing.
    sent: Option<(String, String)>,
}

impl Concept {
    fn fresh() -> Self {
        Self { id: Uuid::new_v4(), text: String::new(), files: Vec::new(), sent: None }
    }
}

/// Where a draft is kept: its conversation.
pub(crate) struct Slot {
    dossier: String,
    id: String,
}

impl Slot {
    /// The conversation about a zaak, about no zaak, or the chat.
    pub fn new(dossier: &str, zaak: Option<&str>, chat: bool) -> Self {
        let id = match (chat, zaak) {
            (true, _) => "chat".to_owned(),
            (false, None) => "-".to_owned(),
            (false, Some(zaak)) => format!("zaak {zaak}"),
        };
        Self { dossier: dossier.to_owned(), id }
    }

    /// Its id within a dossier.
    pub fn id(&self) -> &str {
        &self.id
    }

    fn group(&self) -> [&str; 2] {
        group(&self.dossier)
    }

    fn read(&self, r: &Reader<'_>) -> Result<Option<Concept>, AppError> {
        r.get(Table::Settings, &self.group(), &self.id)
    }

    fn write(&self, w: &Writer<'_>, concept: &Concept) -> Result<(), AppError> {
        w.put(Table::Settings, &self.group(), &self.id, concept).map(|_| ())
    }
}

fn group(dossier: &str) -> [&str; 2] {
    ["concepten", dossier]
}

/// What is being written in a conversation.
///
/// # Errors
/// `NotFound` for a dossier that no municipality shares; the store's.
pub async fn get(ctx: &Context, call: GetConcept) -> Result<ConceptView, AppError> {
    shown(ctx, Slot::new(&call.dossier, call.zaak.as_deref(), call.chat)).await
}

async fn shown(ctx: &Context, slot: Slot) -> Result<ConceptView, AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let writable = match outbox::sender(w, &slot.dossier, now, &[Bevoegdheid::Berichten]) {
            Ok(_) => true,
            Err(error) if error.code == ErrorCode::Forbidden => false,
            Err(error) => return Err(error),
        };
        let concept = match slot.read(w)? {
            Some(concept) => concept,
            None => {
                let fresh = Concept::fresh();
                if writable {
                    // Its key is the same however often the screen asks.
                    slot.write(w, &fresh)?;
                }
                fresh
            }
        };
        let id = concept.id.to_string();
        Ok(ConceptView { id, text: concept.text, files: concept.files, writable })
    })
    .await
}

/// Keeps what is written so far.
///
/// # Errors
/// `InvalidField` for a text that could never be sent; `NotFound`; `Forbidden`; the store's.
pub async fn save(ctx: &Context, call: SaveConcept) -> Result<(), AppError> {
    if call.text.chars().count() > limits::BERICHT {
        return Err(AppError::new(ErrorCode::InvalidField).with("field", "tekst"));
    }
    let now = ctx.now();
    ctx.write(move |w| {
        let slot = writable(w, &call.dossier, call.zaak.as_deref(), call.chat, now)?;
        let concept = slot.read(w)?.unwrap_or_else(Concept::fresh);
        slot.write(w, &Concept { text: call.text, ..concept })
    })
    .await
}

fn writable(
    r: &Reader<'_>,
    dossier: &str,
    zaak: Option<&str>,
    chat: bool,
    now: jiff::Timestamp,
) -> Result<Slot, AppError> {
    outbox::sender(r, dossier, now, &[Bevoegdheid::Berichten])?;
    Ok(Slot::new(dossier, zaak, chat))
}

/// Adds a file. What it is, its first bytes say; its name does not count.
///
/// # Errors
/// `TooLarge` above 10 MiB; `InvalidField` for what is neither PDF nor photo, and beyond ten; `NotFound`;
/// `Forbidden`; the store's.
pub async fn add_file(ctx: &Context, call: AddConceptFile) -> Result<ConceptView, AppError> {
    let (bytes, media_type) = picked::read(&call.file)?;
    let name = validate::file_name(&call.name, media_type);
    let now = ctx.now();
    let slot = ctx
        .write(move |w| {
            let slot = writable(w, &call.dossier, call.zaak.as_deref(), false, now)?;
            let mut concept = slot.read(w)?.unwrap_or_else(Concept::fresh);
            if concept.files.len() >= limits::BIJLAGEN {
                return Err(AppError::new(ErrorCode::InvalidField).with("field", "files"));
            }
            let id = Uuid::new_v4().simple().to_string();
            melding::keep_file(w, now, &id, &name, media_type, &bytes)?;
            concept.files.push(ConceptFile {
                id,
                name,
                media_type: media_type.to_owned(),
                size: bytes.len() as u64,
            });
            slot.write(w, &concept)?;
            Ok(slot)
        })
        .await?;
    ctx.changed(Topic::Outbox);
    shown(ctx, slot).await
}

/// Takes a file away.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn drop_file(ctx: &Context, call: DropConceptFile) -> Result<ConceptView, AppError> {
    let slot = ctx
        .write(move |w| {
            let slot = Slot::new(&call.dossier, call.zaak.as_deref(), false);
            let mut concept = slot.read(w)?.ok_or(ErrorCode::NotFound)?;
            let before = concept.files.len();
            concept.files.retain(|file| file.id != call.file);
            if concept.files.len() == before {
                return Err(ErrorCode::NotFound.into());
            }
            melding::forget(w, &call.file)?;
            slot.write(w, &concept)?;
            Ok(slot)
        })
        .await?;
    ctx.changed(Topic::Outbox);
    shown(ctx, slot).await
}

/// Takes a draft out to send this text: the key to send it under, and its files, whose bytes stay where they are.
/// None where this very draft was sent already.
pub(crate) fn take(
    w: &Writer<'_>,
    slot: &Slot,
    id: Option<&str>,
    text: &str,
) -> Result<Option<(Uuid, Vec<ConceptFile>)>, AppError> {
    // A message by itself takes nothing from a draft.
    let Some(id) = id else { return Ok(Some((Uuid::new_v4(), Vec::new()))) };
    let concept = slot.read(w)?.unwrap_or_else(Concept::fresh);
    let known = concept.sent.as_ref().filter(|(sent, _)| sent == id);
    if known.is_some_and(|(_, sent)| sent == text) {
        return Ok(None);
    }
    // A key that was used is not used for another text.
    let key = Uuid::parse_str(id).ok().filter(|_| known.is_none()).unwrap_or_else(Uuid::new_v4);
    let key = if outbox::find(w, key)?.is_some() { Uuid::new_v4() } else { key };
    let sent = Some((id.to_owned(), text.to_owned()));
    slot.write(w, &Concept { sent, ..Concept::fresh() })?;
    Ok(Some((key, concept.files)))
}

/// Throws away all drafts of a dossier, with their files.
pub(crate) fn forget(w: &Writer<'_>, dossier: &str) -> Result<(), AppError> {
    for (_, concept) in w.list::<Concept>(Table::Settings, &group(dossier))? {
        for file in &concept.files {
            melding::forget(w, &file.id)?;
        }
    }
    w.delete_group(Table::Settings, &group(dossier))?;
    Ok(())
}
