//! "Als ik uitval": what others must know when the carer drops out.

use super::paper;
use crate::context::Context;
use crate::own::{self, Kind};
use crate::settings;
use crate::store::{Reader, blocking};
use domain::Date;
use domain::call::view::{FileView, Noodplan, NoodplanView, Settings};
use domain::call::{AppError, ErrorCode, GetNoodplan, PrintNoodplan, SaveNoodplan, Topic};
use domain::care;
use serde::{Deserialize, Serialize};

/// There is one plan.
const ID: &str = "noodplan";

/// The plan as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    plan: Noodplan,
    #[serde(rename = "checkedOn")]
    checked_on: Date,
}

/// The plan and how old it is.
///
/// # Errors
/// The store's.
pub async fn get(ctx: &Context, _: GetNoodplan) -> Result<NoodplanView, AppError> {
    ctx.read(|r| Ok(view(kept(r)?))).await
}

/// Keeps it, and with that it was looked through today. A plan that says nothing is none: it is erased.
///
/// # Errors
/// `InvalidField` with the field; the store's.
pub async fn save(ctx: &Context, call: SaveNoodplan) -> Result<NoodplanView, AppError> {
    let (now, checked_on) = (ctx.now(), ctx.today());
    care::noodplan(&call.plan)?;
    let plan = care::tidy(call.plan);
    let view = ctx
        .write(move |w| {
            if care::is_empty(&plan) {
                own::delete(w, now, Kind::Noodplan, ID)?;
            } else {
                own::save(w, now, Kind::Noodplan, ID, &Kept { plan, checked_on })?;
            }
            Ok(view(kept(w)?))
        })
        .await?;
    // its reminder moves along
    for topic in [Topic::Care, Topic::Agenda] {
        ctx.changed(topic);
    }
    Ok(view)
}

/// The plan on paper, in the user's language where the fonts have its script, otherwise in Dutch. One A4; smaller
/// letters where it holds much, and a second page rather than leaving anything out.
///
/// # Errors
/// `NotFound` where there is no plan; `InvalidField` with the field and `why` = `unprintable` where it holds
/// letters that the fonts lack; the store's.
pub async fn print(ctx: &Context, _: PrintNoodplan) -> Result<FileView, AppError> {
    let context = ctx.clone();
    let (plan, language) = ctx
        .read(move |r| {
            let plan = kept(r)?.ok_or(ErrorCode::NotFound)?;
            let settings: Settings = own::get(r, Kind::Settings, "settings")?.unwrap_or_default();
            Ok((plan, settings::language(&context, &settings)))
        })
        .await?;
    let bytes = blocking(move || paper::pdf(&plan.plan, plan.checked_on, &language)).await?;
    Ok(ctx.files.add(&format!("noodplan-{}.pdf", ctx.today()), "application/pdf", bytes))
}

/// By when to look it through again; none where there is no plan.
///
/// # Errors
/// The store's.
pub(crate) fn check_by(r: &Reader<'_>) -> Result<Option<Date>, AppError> {
    Ok(view(kept(r)?).check_by)
}

fn kept(r: &Reader<'_>) -> Result<Option<Kept>, AppError> {
    own::get(r, Kind::Noodplan, ID)
}

fn view(kept: Option<Kept>) -> NoodplanView {
    match kept {
        Some(Kept { plan, checked_on }) => {
            NoodplanView { plan, checked_on: Some(checked_on), check_by: Some(care::check_by(checked_on)) }
        }
        None => NoodplanView { plan: Noodplan::default(), checked_on: None, check_by: None },
    }
}
