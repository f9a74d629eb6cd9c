//! Letters to the municipality: filled from the dossier, changed by the user, printed, and sent.
//!
//! `domain::letters` decides which can be written and what it is about; `subject` gathers what the store
//! knows, `compose` makes the Dutch text, `advice` what stands around it, `paper` the PDF.

mod advice;
mod compose;
mod paper;
mod send;
mod subject;

use super::held::{self, Held};
use super::kept::{self, OwnLetter, OwnPerson};
use super::snapshot::{self, Origin, Snapshot};
use super::{example, voorzieningen};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::print;
use crate::settings;
use crate::store::{Reader, Writer, blocking};
use compose::compose;
pub(super) use compose::duration;
use domain::call::view::{
    FileView, LetterAttachment, LetterDraft, LetterKind, LetterLine, LetterPart, LetterReceipt,
    LetterSentView, LetterSigner, LetterState, LetterView, LettersView, Settings,
};
use domain::call::{
    AppError, DeleteLetter, ErrorCode, GetLetter, GetLetters, LetterPdf, MarkLetterSent, SaveLetter, Topic,
    UnsendLetter,
};
use domain::letters::{self, Sent, check};
use locales::content::Content;
pub(crate) use send::received;
pub use send::send;
use subject::Subject;

/// What a sent letter is shown in.
const TOPICS: [Topic; 4] = [Topic::Dossier, Topic::Pgb, Topic::Agenda, Topic::Tips];

/// The words of the screens and of the letters.
#[derive(Clone, Debug)]
pub(super) struct Words {
    /// In the user's language.
    pub own: Content,
    /// In Dutch.
    pub dutch: Content,
}

impl Words {
    pub fn load(ctx: &Context, r: &Reader<'_>) -> Result<Self, AppError> {
        let settings: Settings = own::get(r, Kind::Settings, "settings")?.unwrap_or_default();
        let own = Content::new(&settings::language(ctx, &settings));
        Ok(Self { own, dutch: Content::new("nl") })
    }
}

/// A day in words, as in a letter.
pub(super) fn day_in_words(dutch: &Content, day: domain::Date) -> String {
    compose::in_words(dutch, "letter-day", day)
}

/// Which letters can be written about a voorziening, and what was sent.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn list(ctx: &Context, call: GetLetters) -> Result<LettersView, AppError> {
    let context = ctx.clone();
    snapshot::read(ctx, move |r, snapshot| {
        let words = Words::load(&context, r)?;
        let all = held::all(snapshot);
        let one = voorzieningen::find(snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        let cases = letters::all(&one.facts, one.chain(), snapshot.today);
        let options = cases.into_iter().map(|case| LetterLine {
            title: advice::title(&words.own, case.option.kind),
            why: advice::why(&words.own, &case),
            draft: draft_of(snapshot, one, case.option.kind).is_some(),
            option: case.option,
        });
        let mut sent: Vec<LetterSentView> = about(snapshot, one)
            .filter_map(|(id, letter)| {
                let sent = letter.sent()?;
                Some(LetterSentView {
                    id: id.clone(),
                    kind: sent.kind,
                    title: advice::title(&words.own, sent.kind),
                    date: sent.date,
                    how: sent.how,
                    received: sent.received,
                    counted_from: letters::counted_from(&sent),
                    confirmed: letter.confirmed,
                    reference: letter.reference.clone(),
                })
            })
            .collect();
        sent.sort_by(|a, b| (b.date, &b.id).cmp(&(a.date, &a.id)));
        Ok(LettersView { dossier: one.dossier.row.id.clone(), options: options.collect(), sent })
    })
    .await
}

/// One letter: its draft where there is one, filled from the dossier.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn get(ctx: &Context, call: GetLetter) -> Result<LetterView, AppError> {
    let context = ctx.clone();
    snapshot::read(ctx, move |r, snapshot| {
        let words = Words::load(&context, r)?;
        view(&context, r, snapshot, &words, &call.voorziening, call.kind)
    })
    .await
}

/// Keeps what was filled in and changed. A text that is what the letter says anyway is not kept, so that it
/// follows the dossier.
///
/// # Errors
/// What is wrong with a field; `NotFound`; `ReadOnly` for the example; the store's.
pub async fn save(ctx: &Context, call: SaveLetter) -> Result<LetterView, AppError> {
    check::draft(&call.draft, ctx.today())?;
    let (context, now) = (ctx.clone(), ctx.now());
    let view = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let all = held::all(&snapshot);
            let one = writable(&snapshot, &all, &call.voorziening)?;
            let words = Words::load(&context, w)?;
            let case = letters::read(call.kind, &one.facts, one.chain(), snapshot.today);
            let mut draft = call.draft;
            keep_people(w, &snapshot, one, &draft)?;
            let plain = LetterDraft { parts: Default::default(), ..draft.clone() };
            let subject = Subject::load(w, &snapshot, one, case, Some(plain))?;
            let composed = compose(&words.dutch, &subject);
            let changed = |id: &String, text: &String| {
                composed.parts.iter().any(|part| part.id == *id && part.text.trim() != text.trim())
            };
            draft.parts.retain(|id, text| changed(id, text));
            let (id, letter) = match draft_of(&snapshot, one, call.kind) {
                Some((id, letter)) => {
                    // What is on its way stays as it was sent.
                    send::still_here(w, id)?;
                    (id.clone(), OwnLetter { draft, ..letter.clone() })
                }
                None => (kept::new_id(), OwnLetter::new(one.id, call.kind, draft)),
            };
            own::save(w, now, Kind::Letter, &id, &letter)?;
            let snapshot = Snapshot::load(w, now)?;
            self::view(&context, w, &snapshot, &words, &call.voorziening, call.kind)
        })
        .await?;
    ctx.changed(Topic::Dossier);
    Ok(view)
}

/// The letter as a PDF, or the machtiging that goes along. A letter that has no effect yet is not printed.
///
/// # Errors
/// `InvalidDate` with the first possible day where it is too early; `InvalidField` where it cannot be
/// written; `NotFound`; the store's.
pub async fn pdf(ctx: &Context, call: LetterPdf) -> Result<FileView, AppError> {
    let context = ctx.clone();
    let (name, letter) = snapshot::read(ctx, move |r, snapshot| {
        let words = Words::load(&context, r)?;
        let all = held::all(snapshot);
        let one = voorzieningen::find(snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        let case = letters::read(call.kind, &one.facts, one.chain(), snapshot.today);
        possible(&case)?;
        let subject = Subject::load(r, snapshot, one, case, None)?;
        if call.machtiging {
            return Ok(("machtiging", paper::machtiging(&words.dutch, &subject)));
        }
        let composed = compose(&words.dutch, &subject);
        let steps = advice::steps(&words.dutch, &subject, &composed);
        let notes = advice::notes(&words.dutch, &subject);
        Ok((file_name(call.kind), paper::letter(&words.dutch, &subject, &composed, steps, notes)))
    })
    .await?;
    let bytes = print(letter).await?;
    // The name says what it is, never whom it is about.
    Ok(ctx.files.add(&format!("{name}-{}.pdf", ctx.today()), "application/pdf", bytes))
}

/// Says that a letter was sent, or corrects that. Its event joins the chain, so that the municipality's term
/// begins.
///
/// # Errors
/// `InvalidDate` for a day that cannot be, or before the letter has an effect; `NotFound`; `ReadOnly` for the
/// example; the store's.
pub async fn sent(ctx: &Context, call: MarkLetterSent) -> Result<String, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    check::sending(call.date, call.how, call.received, today)?;
    let id = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let all = held::all(&snapshot);
            let one = writable(&snapshot, &all, &call.voorziening)?;
            let found = match &call.id {
                Some(id) => {
                    Some(about(&snapshot, one).find(|(known, _)| known == id).ok_or(ErrorCode::NotFound)?)
                }
                None => {
                    // Sent before it had an effect, it would have to be sent again.
                    possible(&letters::read(call.kind, &one.facts, one.chain(), call.date))?;
                    draft_of(&snapshot, one, call.kind)
                }
            };
            let (id, letter) = match found {
                Some((id, letter)) => (id.clone(), letter.clone()),
                None => (kept::new_id(), OwnLetter::new(one.id, call.kind, LetterDraft::default())),
            };
            if letter.kind != call.kind {
                return Err(ErrorCode::NotFound.into());
            }
            if letter.confirmed {
                return Err(ErrorCode::Conflict.into());
            }
            send::still_here(w, &id)?;
            let sent =
                OwnLetter { date: Some(call.date), how: Some(call.how), received: call.received, ..letter };
            own::save(w, now, Kind::Letter, &id, &sent)?;
            Ok(id)
        })
        .await?;
    TOPICS.into_iter().for_each(|topic| ctx.changed(topic));
    Ok(id)
}

/// Takes back that a letter was sent.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn unsend(ctx: &Context, call: UnsendLetter) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let letter: OwnLetter = own::get(w, Kind::Letter, &call.id)?.ok_or(ErrorCode::NotFound)?;
        // The municipality has it.
        if letter.confirmed {
            return Err(ErrorCode::Conflict.into());
        }
        let draft = OwnLetter { date: None, how: None, received: None, ..letter };
        own::save(w, now, Kind::Letter, &call.id, &draft)
    })
    .await?;
    TOPICS.into_iter().for_each(|topic| ctx.changed(topic));
    Ok(())
}

/// Throws a draft away.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn delete(ctx: &Context, call: DeleteLetter) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let snapshot = Snapshot::load(w, now)?;
        let all = held::all(&snapshot);
        let one = voorzieningen::find(&snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        let (id, _) = draft_of(&snapshot, one, call.kind).ok_or(ErrorCode::NotFound)?;
        send::still_here(w, id)?;
        own::delete(w, now, Kind::Letter, id)
    })
    .await?;
    ctx.changed(Topic::Dossier);
    Ok(())
}

/// The bytes of a letter.
pub(super) async fn print(letter: documents::letter::Letter) -> Result<Vec<u8>, AppError> {
    blocking(move || print::pdf(&letter)).await.map_err(|error| match error.code {
        ErrorCode::TooLarge => AppError::new(ErrorCode::InvalidField).with("field", "parts"),
        _ => error,
    })
}

fn view(
    ctx: &Context,
    r: &Reader<'_>,
    snapshot: &Snapshot,
    words: &Words,
    id: &str,
    kind: LetterKind,
) -> Result<LetterView, AppError> {
    let all = held::all(snapshot);
    let one = voorzieningen::find(snapshot, &all, id).ok_or(ErrorCode::NotFound)?;
    let case = letters::read(kind, &one.facts, one.chain(), snapshot.today);
    let subject = Subject::load(r, snapshot, one, case, None)?;
    let composed = compose(&words.dutch, &subject);
    let (sending, error) = send::state(r, draft_of(snapshot, one, kind).map(|(id, _)| id.as_str()))?;
    let mut attachments: Vec<LetterAttachment> = composed
        .attachments
        .iter()
        .map(|(id, text)| LetterAttachment {
            id: Some(id.clone()),
            text: text.clone(),
            on: !subject.draft.without.contains(id),
        })
        .collect();
    let extra = subject.draft.extra.iter();
    attachments.extend(extra.map(|text| LetterAttachment { id: None, text: text.clone(), on: true }));
    let steps = advice::steps(&words.own, &subject, &composed);
    let notes = advice::notes(&words.own, &subject);
    let printed = paper::letter(&words.dutch, &subject, &composed, Vec::new(), Vec::new());
    let unprintable = print::missing(&printed).unwrap_or_default();
    Ok(LetterView {
        voorziening: one.id.to_owned(),
        name: one.name.to_owned(),
        person: one.dossier.person(),
        dossier: one.dossier.row.id.clone(),
        title: advice::title(&words.own, kind),
        why: advice::why(&words.own, &subject.case),
        option: subject.case.option.clone(),
        kept: subject.kept,
        subject: composed.subject.clone(),
        parts: composed
            .parts
            .iter()
            .map(|part| LetterPart {
                id: part.id.to_owned(),
                title: advice::part(&words.own, part.id),
                text: part.text.clone(),
                own: part.own,
            })
            .collect(),
        attachments,
        recipient: subject.recipient(&words.dutch).join("\n"),
        recipient_known: subject.address_known(),
        electronic: subject.electronic(),
        sendable: send::way(r, snapshot, one, &subject)?.is_some(),
        signed_in: one
            .dossier
            .row
            .gemeente
            .as_deref()
            .is_some_and(|id| ctx.live.pass(id, snapshot.now).is_some()),
        gemeente: subject.page.as_ref().map(|page| page.naam.clone()),
        sending,
        error,
        receipt: about(snapshot, one)
            .filter(|(_, letter)| letter.kind == kind && letter.confirmed)
            .filter_map(|(_, letter)| {
                Some(LetterReceipt { date: letter.date?, reference: letter.reference.clone() })
            })
            .max_by_key(|receipt| receipt.date),
        steps,
        notes,
        missing: subject.missing(),
        unprintable: unprintable.into_iter().collect(),
        helpers: advice::helpers(&words.own, &subject),
        draft: subject.draft,
    })
}

fn possible(case: &letters::Case) -> Result<(), AppError> {
    match (case.option.state, case.option.from) {
        (LetterState::Now | LetterState::Late, _) => Ok(()),
        (LetterState::NotYet, Some(from)) => {
            Err(AppError::new(ErrorCode::InvalidDate).with("field", "date").with("from", from))
        }
        _ => Err(AppError::new(ErrorCode::InvalidField).with("field", "kind")),
    }
}

/// The letters about a voorziening, drafts and sent ones, with their ids.
pub(super) fn about<'a>(
    snapshot: &'a Snapshot,
    one: &'a Held<'_>,
) -> impl Iterator<Item = &'a (String, OwnLetter)> {
    snapshot.kept.outgoing.iter().filter(|(_, letter)| snapshot.is_same(&letter.voorziening, one.id))
}

fn draft_of<'a>(
    snapshot: &'a Snapshot,
    one: &'a Held<'_>,
    kind: LetterKind,
) -> Option<&'a (String, OwnLetter)> {
    about(snapshot, one).find(|(_, letter)| letter.kind == kind && letter.sent().is_none())
}

/// The voorziening with this id, unless it is of the example.
pub(super) fn writable<'h, 's>(
    snapshot: &Snapshot,
    all: &'h [Held<'s>],
    id: &str,
) -> Result<&'h Held<'s>, AppError> {
    let one = voorzieningen::find(snapshot, all, id).ok_or(ErrorCode::NotFound)?;
    if one.dossier.origin == Origin::Example { Err(example::refusal()) } else { Ok(one) }
}

/// Remembers who signs and who the client is, for the next letter.
fn keep_people(
    w: &Writer<'_>,
    snapshot: &Snapshot,
    one: &Held<'_>,
    draft: &LetterDraft,
) -> Result<(), AppError> {
    let client = OwnPerson::client_id(&one.dossier.row.id);
    let signer = OwnPerson {
        name: draft.name.trim().to_owned(),
        address: draft.address.trim().to_owned(),
        contact: draft.contact.trim().to_owned(),
        birth: None,
    };
    match draft.signer {
        LetterSigner::Client => {
            let person = OwnPerson { birth: draft.client_birth, ..signer };
            own::save(w, snapshot.now, Kind::LetterPerson, &client, &person)?;
        }
        LetterSigner::Gemachtigde => {
            own::save(w, snapshot.now, Kind::LetterPerson, OwnPerson::ME, &signer)?;
            let earlier: Option<OwnPerson> = own::get(w, Kind::LetterPerson, &client)?;
            let person = OwnPerson {
                name: draft.client_name.trim().to_owned(),
                address: draft.client_address.trim().to_owned(),
                contact: earlier.map(|person| person.contact).unwrap_or_default(),
                birth: draft.client_birth,
            };
            own::save(w, snapshot.now, Kind::LetterPerson, &client, &person)?;
        }
    }
    Ok(())
}

fn file_name(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Aanvraag => "aanvraag",
        LetterKind::Verslag => "correctie-verslag",
        LetterKind::Ingebrekestelling => "ingebrekestelling",
        LetterKind::Bezwaar => "bezwaar",
        LetterKind::Gronden => "gronden-bezwaar",
    }
}

/// The sent letters of a voorziening, for its chain.
pub(super) fn sent_about(snapshot: &Snapshot, id: &str) -> Vec<Sent> {
    let same = |letter: &&(String, OwnLetter)| snapshot.is_same(&letter.1.voorziening, id);
    snapshot.kept.outgoing.iter().filter(same).filter_map(|(_, letter)| letter.sent()).collect()
}
