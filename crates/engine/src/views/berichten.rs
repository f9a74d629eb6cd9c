//! Messages.

use super::snapshot::{self, Dossier, Origin, Snapshot};
use crate::concept::Slot;
use crate::context::Context;
use crate::outbox::{self, PendingFile};
use crate::store::{Reader, Table, Writer};
use domain::call::view::{AttachmentState, AttachmentView, BerichtView, Delivery, GesprekView};
use domain::call::{AppError, GetBerichten, ReadGesprek, Topic};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Bericht, Collectie, Document};
use std::collections::{BTreeMap, BTreeSet};

/// The newest message that the user had on the screen before each conversation was told apart.
const SEEN: &str = "berichten-seen";

/// Before anything was seen, older messages than this are not called unread.
const RECENT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Where it is kept up to when each conversation of a dossier was read.
fn seen_group(dossier: &str) -> [&str; 2] {
    ["berichten-gezien", dossier]
}

/// Conversations, newest first; one for each dossier and zaak, and the chat. What the user wrote shows at once.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetBerichten) -> Result<Vec<GesprekView>, AppError> {
    snapshot::read(ctx, conversations).await
}

/// A conversation is on the screen: what the municipality wrote in it so far is read. That is kept on this device and
/// told to nobody.
///
/// # Errors
/// The store's.
pub async fn read(ctx: &Context, call: ReadGesprek) -> Result<(), AppError> {
    let now = ctx.now();
    let fresh = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let Some(dossier) = snapshot.dossier(&call.dossier) else { return Ok(false) };
            let slot = Slot::new(&call.dossier, call.zaak.as_deref(), call.chat);
            let rows = messages(w, &snapshot, dossier)?.into_iter();
            let newest = rows
                .filter(|row| row.van_gemeente && slot_of(&call.dossier, row).id() == slot.id())
                .map(|row| row.verzonden)
                .max();
            match newest {
                Some(newest) => w.put(Table::Settings, &seen_group(&call.dossier), slot.id(), &newest),
                None => Ok(false),
            }
        })
        .await?;
    if fresh {
        ctx.changed(Topic::Dossier);
    }
    Ok(())
}

/// Forgets what was read of a dossier.
pub(crate) fn forget(w: &Writer<'_>, dossier: &str) -> Result<(), AppError> {
    w.delete_group(Table::Settings, &seen_group(dossier)).map(|_| ())
}

fn slot_of(dossier: &str, row: &Bericht) -> Slot {
    Slot::new(dossier, row.zaak_id.as_deref(), row.chat)
}

/// Up to when the user read.
struct Seen {
    of: BTreeMap<String, Timestamp>,
    earlier: Option<Timestamp>,
}

impl Seen {
    fn load(r: &Reader<'_>, snapshot: &Snapshot, dossier: &str) -> Result<Self, AppError> {
        let earlier: Option<Timestamp> = r.get(Table::Settings, &[], SEEN)?;
        let of = r.list(Table::Settings, &seen_group(dossier))?.into_iter().collect();
        Ok(Self { of, earlier: earlier.or_else(|| snapshot.now.checked_sub(RECENT).ok()) })
    }

    fn is_new(&self, dossier: &str, row: &Bericht) -> bool {
        let since = self.of.get(slot_of(dossier, row).id()).copied().max(self.earlier);
        row.van_gemeente && since.is_none_or(|since| row.verzonden > since)
    }
}

/// Messages that came after the last one seen. The example's are nobody's.
pub(super) fn unread(r: &Reader<'_>, snapshot: &Snapshot) -> Result<u32, AppError> {
    let mut count = 0usize;
    for dossier in snapshot.dossiers.iter().filter(|dossier| dossier.origin == Origin::Synced) {
        let seen = Seen::load(r, snapshot, &dossier.row.id)?;
        let rows = messages(r, snapshot, dossier)?;
        count += rows.iter().filter(|row| seen.is_new(&dossier.row.id, row)).count();
    }
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn messages(r: &Reader<'_>, snapshot: &Snapshot, dossier: &Dossier) -> Result<Vec<Bericht>, AppError> {
    let mut rows: Vec<Bericht> = dossier.rows(r, snapshot.today, Collectie::Berichten)?;
    rows.retain(|row| !dossier.keeps_back(row.zaak_id.as_deref()));
    Ok(rows)
}

/// Documents of a dossier by id, with their titles.
fn titles(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    dossier: &Dossier,
) -> Result<BTreeMap<String, String>, AppError> {
    let mut rows: Vec<Document> = dossier.rows(r, snapshot.today, Collectie::Documenten)?;
    rows.retain(|row| !dossier.keeps_back(row.zaak_id.as_deref()));
    Ok(rows.into_iter().map(|row| (row.id, row.titel)).collect())
}

fn attachment(titles: &BTreeMap<String, String>, id: String, sent: Option<String>) -> AttachmentView {
    let title = titles.get(&id).cloned().or(sent);
    let state = if title.is_some() { AttachmentState::There } else { AttachmentState::Gone };
    AttachmentView { id, title: title.unwrap_or_default(), state }
}

fn conversations(r: &Reader<'_>, snapshot: &Snapshot) -> Result<Vec<GesprekView>, AppError> {
    let mut found: BTreeMap<(String, String), GesprekView> = BTreeMap::new();
    let pending = outbox::pending_berichten(r)?;
    for dossier in &snapshot.dossiers {
        let id = dossier.row.id.as_str();
        let (rows, titles) = (messages(r, snapshot, dossier)?, titles(r, snapshot, dossier)?);
        let seen = Seen::load(r, snapshot, id)?;
        let known: BTreeSet<String> = rows.iter().map(|row| row.id.clone()).collect();
        for row in rows {
            let slot = slot_of(id, &row);
            let is_new = dossier.origin == Origin::Synced && seen.is_new(id, &row);
            let conversation = at(&mut found, dossier, &slot, row.zaak_id, row.chat);
            conversation.unread += u32::from(is_new);
            conversation.messages.push(BerichtView {
                id: row.id,
                sender: row.afzender,
                text: row.tekst,
                at: row.verzonden,
                delivery: match (row.van_gemeente, row.gelezen) {
                    (true, _) => Delivery::Received,
                    (false, Some(_)) => Delivery::Read,
                    (false, None) => Delivery::Sent,
                },
                read: row.gelezen.filter(|_| !row.van_gemeente),
                attachments: row.bijlagen.into_iter().map(|id| attachment(&titles, id, None)).collect(),
            });
        }
        // A dossier that may no longer be shown keeps its unsent messages in the outbox.
        let gemeente = dossier.row.gemeente.as_deref();
        let mine = pending.iter().filter(|one| one.dossier == id && Some(one.gemeente.as_str()) == gemeente);
        for one in mine.filter(|one| one.sent.as_ref().is_none_or(|sent| !known.contains(sent))) {
            let slot = Slot::new(id, one.zaak.as_deref(), one.chat);
            let conversation = at(&mut found, dossier, &slot, one.zaak.clone(), one.chat);
            conversation.messages.push(BerichtView {
                id: one.id.clone(),
                sender: snapshot.profile.name.clone().unwrap_or_default(),
                text: one.tekst.clone(),
                at: one.made,
                delivery: one.delivery,
                read: None,
                attachments: one.files.iter().map(|file| pending_file(&titles, file)).collect(),
            });
        }
    }
    let mut found: Vec<GesprekView> = found.into_values().collect();
    for conversation in &mut found {
        conversation.messages.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    }
    found.sort_by_key(|conversation| {
        std::cmp::Reverse(conversation.messages.last().map(|message| message.at))
    });
    Ok(found)
}

fn pending_file(titles: &BTreeMap<String, String>, file: &PendingFile) -> AttachmentView {
    match file {
        PendingFile::Document { id, title } => attachment(titles, id.clone(), title.clone()),
        PendingFile::Upload { id, title, parked } => AttachmentView {
            id: id.clone(),
            title: title.clone(),
            state: if *parked { AttachmentState::Refused } else { AttachmentState::Sending },
        },
    }
}

/// The conversation in this slot, made where it is the first message of it.
fn at<'a>(
    found: &'a mut BTreeMap<(String, String), GesprekView>,
    dossier: &Dossier,
    slot: &Slot,
    zaak: Option<String>,
    chat: bool,
) -> &'a mut GesprekView {
    let subject = zaak.as_deref().and_then(|id| dossier.zaak(id)).map(|zaak| zaak.omschrijving.clone());
    found.entry((dossier.row.id.clone(), slot.id().to_owned())).or_insert_with(|| GesprekView {
        dossier: dossier.row.id.clone(),
        person: dossier.person(),
        gemeente: dossier.row.gemeente.clone().unwrap_or_default(),
        zaak: zaak.filter(|_| !chat),
        chat,
        subject: subject.unwrap_or_default(),
        unread: 0,
        messages: Vec::new(),
    })
}
