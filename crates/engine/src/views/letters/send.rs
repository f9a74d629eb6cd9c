//! Sending a letter through the channel that the municipality designates for it (Awb 2:13 e.v., as amended by the Wet
//! modernisering elektronisch bestuurlijk verkeer). It was handed in when the receipt is back, and not before.

use super::advice;
use super::compose::compose;
use super::subject::{Subject, soort};
use super::{Words, draft_of, paper, possible, print, view, writable};
use crate::context::Context;
use crate::melding;
use crate::outbox::{self, Action, Item, Upload};
use crate::own::{self, Kind};
use crate::store::{Reader, Writer};
use crate::sync;
use crate::views::held::{self, Held};
use crate::views::kept::{self, OwnLetter};
use crate::views::snapshot::{self, Origin, Snapshot};
use domain::call::view::{LetterHow, LetterView, SendState};
use domain::call::{AppError, ErrorCode, SendLetter, Topic};
use domain::letters;
use jiff::Timestamp;
use municipal_api::{Bevoegdheid, Ontvangst};
use uuid::Uuid;

/// Where a letter goes.
pub(super) struct Way {
    dossier: String,
    zaak: String,
}

/// Where the app can send it; none where it goes on paper: the municipality designates no channel, no dossier is
/// shared, or this person may not ask.
pub(super) fn way(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    one: &Held<'_>,
    subject: &Subject,
) -> Result<Option<Way>, AppError> {
    if one.dossier.origin != Origin::Synced || !subject.electronic() {
        return Ok(None);
    }
    let dossier = one.dossier.row.id.clone();
    match outbox::sender(r, &dossier, snapshot.now, &[Bevoegdheid::Aanvragen]) {
        Ok(_) => Ok(one.zaken.last().map(|zaak| Way { dossier, zaak: zaak.id.clone() })),
        Err(error) if matches!(error.code, ErrorCode::Forbidden | ErrorCode::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// How the sending of a draft stands, and why it does not get away.
pub(super) fn state(r: &Reader<'_>, id: Option<&str>) -> Result<(SendState, Option<AppError>), AppError> {
    let item = match id.and_then(|id| Uuid::parse_str(id).ok()) {
        Some(key) => outbox::find(r, key)?,
        None => None,
    };
    Ok(match item {
        None => (SendState::Draft, None),
        Some(Item { state: outbox::State::Waiting, error, .. }) => (SendState::Waiting, error),
        Some(Item { state: outbox::State::Parked { .. }, error, .. }) => (SendState::Refused, error),
        Some(_) => (SendState::Received, None),
    })
}

/// Refuses to change a letter that is on its way.
pub(super) fn still_here(r: &Reader<'_>, id: &str) -> Result<(), AppError> {
    match state(r, Some(id))?.0 {
        SendState::Draft => Ok(()),
        _ => Err(ErrorCode::Conflict.into()),
    }
}

/// Sends it: into the outbox under a key that is its own id. A second tap acts once.
///
/// # Errors
/// `Forbidden` where the municipality takes it on paper alone; `InvalidField` for what is empty (`name`, `address`,
/// `clientName`, `parts`); `InvalidDate` where it is too early; `NotFound`; `ReadOnly` for the example; the store's.
pub async fn send(ctx: &Context, call: SendLetter) -> Result<LetterView, AppError> {
    let (context, wanted) = (ctx.clone(), call.clone());
    let (letter, titel) = snapshot::read(ctx, move |r, snapshot| {
        let words = Words::load(&context, r)?;
        let all = held::all(snapshot);
        let one = writable(snapshot, &all, &wanted.voorziening)?;
        let case = letters::read(wanted.kind, &one.facts, one.chain(), snapshot.today);
        possible(&case)?;
        let subject = Subject::load(r, snapshot, one, case, None)?;
        way(r, snapshot, one, &subject)?.ok_or(ErrorCode::Forbidden)?;
        let composed = compose(&words.dutch, &subject);
        let missing = subject.missing().into_iter().find(|field| field != "recipient");
        let blank = composed.has_blanks(&words.dutch).then(|| "parts".to_owned());
        // On paper a line can be filled in by hand.
        if let Some(field) = missing.or(blank) {
            return Err(AppError::new(ErrorCode::InvalidField).with("field", field));
        }
        let letter = paper::letter(&words.dutch, &subject, &composed, Vec::new(), Vec::new());
        Ok((letter, advice::title(&words.dutch, wanted.kind)))
    })
    .await?;
    let bytes = print(letter).await?;
    let (context, now) = (ctx.clone(), ctx.now());
    let view = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let all = held::all(&snapshot);
            let one = writable(&snapshot, &all, &call.voorziening)?;
            let words = Words::load(&context, w)?;
            let case = letters::read(call.kind, &one.facts, one.chain(), snapshot.today);
            let subject = Subject::load(w, &snapshot, one, case, None)?;
            let way = way(w, &snapshot, one, &subject)?.ok_or(ErrorCode::Forbidden)?;
            let gemeente = one.dossier.row.gemeente.clone().unwrap_or_default();
            let id = match draft_of(&snapshot, one, call.kind) {
                Some((id, _)) => id.clone(),
                None => {
                    let id = kept::new_id();
                    let letter = OwnLetter::new(one.id, call.kind, subject.draft.clone());
                    own::save(w, now, Kind::Letter, &id, &letter)?;
                    id
                }
            };
            if state(w, Some(&id))?.0 == SendState::Draft {
                let key = Uuid::parse_str(&id).map_err(|_| ErrorCode::Internal)?;
                let name = format!("{titel}.pdf");
                melding::keep_file(w, now, &key.simple().to_string(), &name, "application/pdf", &bytes)?;
                let upload = Upload {
                    titel,
                    zaak_id: Some(way.zaak),
                    soort: Some(soort(call.kind)),
                    formaat: "application/pdf".to_owned(),
                };
                outbox::place(w, key, &gemeente, Some(&way.dossier), Action::Document(upload), now)?;
            }
            let snapshot = Snapshot::load(w, now)?;
            view(&context, w, &snapshot, &words, &call.voorziening, call.kind)
        })
        .await?;
    ctx.changed(Topic::Outbox);
    ctx.changed(Topic::Dossier);
    sync::nudge(ctx);
    Ok(view)
}

/// The receipt of a letter: it was handed in on that day.
pub(crate) fn received(
    w: &Writer<'_>,
    now: Timestamp,
    item: &Item,
    ontvangst: &Ontvangst,
) -> Result<(), AppError> {
    let id = item.record();
    let Some(letter) = own::get::<OwnLetter>(w, Kind::Letter, &id)? else { return Ok(()) };
    let day = domain::agenda::today(ontvangst.ontvangen);
    let letter = OwnLetter {
        date: Some(day),
        how: Some(LetterHow::Elektronisch),
        received: Some(day),
        confirmed: true,
        reference: ontvangst.kenmerk.clone(),
        ..letter
    };
    own::save(w, now, Kind::Letter, &id, &letter).map(|_| ())
}
