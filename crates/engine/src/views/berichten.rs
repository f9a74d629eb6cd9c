//! Messages.

use super::snapshot::{self, Dossier, Origin, Snapshot};
use crate::context::Context;
use crate::outbox;
use crate::store::{Reader, Table};
use domain::call::view::{BerichtView, Delivery, GesprekView};
use domain::call::{AppError, GetBerichten, Topic};
use jiff::{SignedDuration, Timestamp};
use municipal_api::{Bericht, Collectie};
use std::collections::BTreeMap;

/// The newest message that the user has had on the screen.
const SEEN: &str = "berichten-seen";

/// Before anything was seen, older messages than this are not called unread.
const RECENT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Conversations, newest first; one for each dossier and zaak. What the user wrote shows at once. Whoever
/// asks for them has them on the screen: they are read from then on.
///
/// # Errors
/// The store's.
pub async fn list(ctx: &Context, _: GetBerichten) -> Result<Vec<GesprekView>, AppError> {
    let (found, newest) = snapshot::read(ctx, |r, snapshot| {
        let found = conversations(r, snapshot)?;
        Ok((found, received(r, snapshot)?.into_iter().max()))
    })
    .await?;
    if let Some(newest) = newest {
        let fresh = ctx.write(move |w| w.put(Table::Settings, &[], SEEN, &newest)).await?;
        if fresh {
            ctx.changed(Topic::Dossier);
        }
    }
    Ok(found)
}

/// Messages that came after the last one seen.
pub(super) fn unread(r: &Reader<'_>, snapshot: &Snapshot) -> Result<u32, AppError> {
    let seen: Option<Timestamp> = r.get(Table::Settings, &[], SEEN)?;
    let since = seen.or_else(|| snapshot.now.checked_sub(RECENT).ok());
    let received = received(r, snapshot)?;
    let count = received.into_iter().filter(|at| since.is_none_or(|since| *at > since)).count();
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// When each message of a municipality was sent. The example's are nobody's.
fn received(r: &Reader<'_>, snapshot: &Snapshot) -> Result<Vec<Timestamp>, AppError> {
    let mut found = Vec::new();
    for dossier in snapshot.dossiers.iter().filter(|dossier| dossier.origin == Origin::Synced) {
        let messages = messages(r, snapshot, dossier)?;
        found.extend(messages.into_iter().filter(|m| m.van_gemeente).map(|m| m.verzonden));
    }
    Ok(found)
}

fn messages(r: &Reader<'_>, snapshot: &Snapshot, dossier: &Dossier) -> Result<Vec<Bericht>, AppError> {
    let mut rows: Vec<Bericht> = dossier.rows(r, snapshot.today, Collectie::Berichten)?;
    rows.retain(|row| !dossier.keeps_back(row.zaak_id.as_deref()));
    Ok(rows)
}

fn conversations(r: &Reader<'_>, snapshot: &Snapshot) -> Result<Vec<GesprekView>, AppError> {
    let mut found: BTreeMap<(String, Option<String>), GesprekView> = BTreeMap::new();
    for dossier in &snapshot.dossiers {
        for row in messages(r, snapshot, dossier)? {
            let message = BerichtView {
                id: row.id,
                sender: row.afzender,
                text: row.tekst,
                at: row.verzonden,
                delivery: if row.van_gemeente { Delivery::Received } else { Delivery::Sent },
            };
            add(&mut found, dossier, row.zaak_id, message);
        }
    }
    for pending in outbox::pending_berichten(r)? {
        let same = |dossier: &&Dossier| {
            dossier.row.id == pending.dossier
                && dossier.row.gemeente.as_deref() == Some(pending.gemeente.as_str())
        };
        // A dossier that may no longer be shown keeps its unsent messages in the outbox.
        let Some(dossier) = snapshot.dossiers.iter().find(same) else { continue };
        let message = BerichtView {
            id: pending.id,
            sender: snapshot.profile.name.clone().unwrap_or_default(),
            text: pending.tekst,
            at: pending.made,
            delivery: pending.delivery,
        };
        add(&mut found, dossier, pending.zaak, message);
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

fn add(
    found: &mut BTreeMap<(String, Option<String>), GesprekView>,
    dossier: &Dossier,
    zaak: Option<String>,
    message: BerichtView,
) {
    let subject = zaak.as_deref().and_then(|id| dossier.zaak(id)).map(|zaak| zaak.omschrijving.clone());
    let conversation = found.entry((dossier.row.id.clone(), zaak.clone())).or_insert_with(|| GesprekView {
        dossier: dossier.row.id.clone(),
        person: dossier.row.name.clone(),
        gemeente: dossier.row.gemeente.clone().unwrap_or_default(),
        zaak,
        subject: subject.unwrap_or_default(),
        messages: Vec::new(),
    });
    conversation.messages.push(message);
}
