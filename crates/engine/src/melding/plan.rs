//! The persoonlijk plan: what the person would like, within seven days of the melding (Wmo 2015, art. 2.3.2 lid 2).

use super::compose::{dutch, word};
use super::kept::{KeptPlan, key};
use super::target::Target;
use super::view::pending;
use super::{act, files, paper};
use crate::context::Context;
use crate::outbox::{self, Action, Upload};
use crate::own::{self, Kind};
use crate::store::blocking;
use crate::sync;
use crate::views::desk::{self, DeskPage};
use crate::views::{Named, named};
use documents::letter::{Block, Letter};
use domain::Date;
use domain::aanbod::Desk;
use domain::call::view::{FileView, PlanDraft, PlanView, Profile, SendState, SourceKind, TermKind};
use domain::call::{AppError, DidPlan, ErrorCode, GetPlan, PrintPlan, SavePlan, SendPlan};
use domain::validate;
use domain::voorziening::Leveringsvorm;
use locales::content::Content;
use municipal_api::BriefSoort;
use uuid::Uuid;

/// The plan of a voorziening, or an empty one.
///
/// # Errors
/// `NotFound` where there is no such voorziening; the store's.
pub async fn get(ctx: &Context, call: GetPlan) -> Result<PlanView, AppError> {
    let one = named(ctx, call.voorziening).await?;
    let plan = one.plan.clone().unwrap_or_else(|| fresh(&one));
    shown(ctx, &one, plan).await
}

fn fresh(one: &Named) -> KeptPlan {
    let id = Uuid::new_v4().simple().to_string();
    KeptPlan {
        draft: PlanDraft { id, voorziening: one.id.clone(), ..PlanDraft::default() },
        ..KeptPlan::default()
    }
}

async fn shown(ctx: &Context, one: &Named, plan: KeptPlan) -> Result<PlanView, AppError> {
    let (probe, place) = (plan.clone(), (one.gemeente.clone(), one.dossier.clone()));
    let (target, pending) = ctx
        .read(move |r| {
            let target = Target::at(r, place.0.as_deref(), place.1.as_deref(), &BriefSoort::PersoonlijkPlan)?;
            Ok((target, pending(r, &probe.draft.id)?))
        })
        .await?;
    let target = keep_zaak(target, one);
    let (state, error) = match plan.handed_in() {
        Some((_, SourceKind::Gemeente)) => (SendState::Received, None),
        Some(_) => (SendState::ByHand, None),
        None => pending.unwrap_or((SendState::Draft, None)),
    };
    Ok(PlanView {
        name: one.name.clone(),
        person: one.person.clone(),
        term: one.terms.iter().find(|term| term.kind == TermKind::PersoonlijkPlan).cloned(),
        state,
        error,
        route: target.route(),
        gemeente: target.gemeente(),
        signed_in: target.signed_in(ctx),
        handed_in: plan.handed_in().map(|(date, _)| date),
        desk: target.page.as_ref().map(|page| desk::view(Some(page), Desk::Toegang, ctx.local())),
        draft: plan.draft,
    })
}

/// Without a zaak to name, and a dossier to send it to, it goes on paper.
fn keep_zaak(target: Target, one: &Named) -> Target {
    let sendable = one.zaak.is_some() && one.dossier.is_some();
    Target { to: target.to.filter(|_| sendable), ..target }
}

/// Keeps what is written so far.
///
/// # Errors
/// What is wrong with a field; `NotFound`; `ReadOnly` for the example; `Conflict` where it was sent meanwhile.
pub async fn save(ctx: &Context, call: SavePlan) -> Result<PlanView, AppError> {
    validate::plan(&call.draft)?;
    let one = changeable(ctx, call.draft.voorziening.clone()).await?;
    // One plan a voorziening: what was begun on this device under another id goes on.
    let earlier =
        one.plan.clone().unwrap_or_else(|| KeptPlan { draft: call.draft.clone(), ..KeptPlan::default() });
    let id = earlier.draft.id.clone();
    let draft = PlanDraft { id: id.clone(), voorziening: one.id.clone(), ..call.draft };
    let plan = KeptPlan { draft, ..earlier };
    let now = ctx.now();
    ctx.write(move |w| {
        if plan.receipt.is_some() || outbox::find(w, key(&id)?)?.is_some() {
            return Err(ErrorCode::Conflict.into());
        }
        own::save(w, now, Kind::Plan, &id, &plan)?;
        Ok(())
    })
    .await?;
    get(ctx, GetPlan { voorziening: one.id }).await
}

/// Sends it as a document of the zaak. A second tap or another device acts once.
///
/// # Errors
/// `NotFound`; `InvalidField` where it says nothing; `Forbidden` where the municipality takes it on paper alone.
pub async fn send(ctx: &Context, call: SendPlan) -> Result<PlanView, AppError> {
    let one = changeable(ctx, call.voorziening).await?;
    let plan = one.plan.clone().ok_or(ErrorCode::NotFound)?;
    validate::plan_whole(&plan.draft)?;
    let view = shown(ctx, &one, plan.clone()).await?;
    if view.state != SendState::Draft {
        return Ok(view);
    }
    let bytes = bytes_of(ctx, &one, plan.draft.clone()).await?;
    let now = ctx.now();
    let (gemeente, dossier, zaak) = (one.gemeente.clone(), one.dossier.clone(), one.zaak.clone());
    ctx.write(move |w| {
        let place = (gemeente.as_deref(), dossier.as_deref());
        let to = Target::at(w, place.0, place.1, &BriefSoort::PersoonlijkPlan)?.to;
        let to = to.filter(|_| zaak.is_some()).ok_or(ErrorCode::Forbidden)?;
        let id = plan.draft.id.as_str();
        // A second tap that came in between finds it in place.
        if outbox::find(w, key(id)?)?.is_some() {
            return Ok(());
        }
        let titel = word(&dutch(), "plan-title");
        files::keep(w, now, id, &titel, "application/pdf", &bytes)?;
        let upload = Upload {
            titel,
            zaak_id: zaak,
            soort: Some(BriefSoort::PersoonlijkPlan),
            formaat: "application/pdf".into(),
        };
        outbox::place(w, key(id)?, &to.gemeente, to.dossier.as_deref(), Action::Document(upload), now)
    })
    .await?;
    act::told(ctx);
    sync::nudge(ctx);
    get(ctx, GetPlan { voorziening: one.id }).await
}

/// It was handed in by letter or at the desk.
///
/// # Errors
/// `InvalidDate` for a day that has not come or lies before the melding; `NotFound`; `ReadOnly` for the example.
pub async fn did(ctx: &Context, call: DidPlan) -> Result<PlanView, AppError> {
    let one = changeable(ctx, call.voorziening).await?;
    validate::done_on(call.on, one.reported, ctx.today())?;
    let plan = one.plan.clone().unwrap_or_else(|| fresh(&one));
    let plan = KeptPlan { by_hand: Some(call.on), ..plan };
    let now = ctx.now();
    ctx.write(move |w| {
        let id = plan.draft.id.clone();
        own::save(w, now, Kind::Plan, &id, &plan)?;
        Ok(())
    })
    .await?;
    act::told(ctx);
    get(ctx, GetPlan { voorziening: one.id }).await
}

/// The plan as a PDF.
///
/// # Errors
/// `NotFound`; `InvalidField` where it says nothing, or holds too much to print.
pub async fn print(ctx: &Context, call: PrintPlan) -> Result<FileView, AppError> {
    let one = named(ctx, call.voorziening).await?;
    let plan = one.plan.clone().ok_or(ErrorCode::NotFound)?;
    validate::plan_whole(&plan.draft)?;
    let bytes = bytes_of(ctx, &one, plan.draft).await?;
    Ok(ctx.files.add("persoonlijk-plan.pdf", "application/pdf", bytes))
}

async fn changeable(ctx: &Context, voorziening: String) -> Result<Named, AppError> {
    let one = named(ctx, voorziening).await?;
    if one.example { Err(ErrorCode::ReadOnly.into()) } else { Ok(one) }
}

async fn bytes_of(ctx: &Context, one: &Named, draft: PlanDraft) -> Result<Vec<u8>, AppError> {
    let gemeente = one.gemeente.clone();
    let (page, profile) = ctx
        .read(move |r| {
            let page = gemeente.as_deref().map(|id| desk::page(r, id)).transpose()?.flatten();
            Ok((page, own::get::<Profile>(r, Kind::Profile, "profile")?.unwrap_or_default()))
        })
        .await?;
    let today = ctx.today();
    let facts = (one.name.clone(), one.client.clone(), one.reference.clone(), one.reported);
    blocking(move || paper::made(&letter(&draft, facts, page.as_ref(), &profile, today))).await
}

/// Name of the voorziening, person, reference, day of the melding.
type Facts = (String, Option<String>, Option<String>, Option<Date>);

fn letter(
    draft: &PlanDraft,
    about: Facts,
    page: Option<&DeskPage>,
    profile: &Profile,
    today: Date,
) -> Letter {
    let words = dutch();
    let (name, person, reference, reported) = about;
    let mut blocks = vec![Block::Paragraph(word(&words, "plan-intro"))];
    let facts: Vec<documents::letter::Fact> = [
        ("plan-about", Some(name)),
        ("plan-person", person),
        ("plan-reference", reference),
        ("plan-reported", reported.map(|date| paper::day(&words, date))),
    ]
    .into_iter()
    .filter_map(|(key, text)| {
        Some(documents::letter::Fact::new(word(&words, key), text.filter(|t| !t.is_empty())?))
    })
    .collect();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    for (key, text) in [
        ("plan-situation", &draft.situation),
        ("plan-goals", &draft.goals),
        ("plan-network", &draft.network),
        ("plan-wanted", &draft.wanted),
    ] {
        part(&words, key, text, &mut blocks);
    }
    if let Some(form) = draft.form {
        blocks.push(Block::Paragraph(word(
            &words,
            match form {
                Leveringsvorm::Pgb => "plan-form-pgb",
                _ => "plan-form-zin",
            },
        )));
    }
    part(&words, "plan-carer", &draft.carer_needs, &mut blocks);
    let writer = profile.name.clone().unwrap_or_default();
    Letter {
        subject: word(&words, "plan-title"),
        blocks,
        sender: paper::by_hand(&words, &writer),
        ..paper::frame(&words, page, &writer, today)
    }
}

/// A heading with what was written under it; nothing where nothing was.
fn part(words: &Content, key: &str, text: &str, blocks: &mut Vec<Block>) {
    let paragraphs: Vec<&str> = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).collect();
    if paragraphs.is_empty() {
        return;
    }
    blocks.push(Block::Heading(word(words, key)));
    blocks.extend(paragraphs.into_iter().map(|text| Block::Paragraph(text.to_owned())));
}
