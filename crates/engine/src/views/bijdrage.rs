//! The eigen bijdrage: what the household answered, what a hulpmiddel cost, and what follows.

use super::example;
use super::held::{self, Held};
use super::snapshot::{self, Origin, Snapshot};
use super::voorzieningen::find;
use crate::context::Context;
use crate::own::{self, Kind};
use crate::store::Reader;
use crate::{settings, tips};
use domain::calendar::plus_days;
use domain::call::view::{BijdrageView, ContributionView, Huishouden, Settings, StepKind, StepState};
use domain::call::{AppError, ErrorCode, GetBijdrage, SaveHuishouden, SaveKostprijs, Topic};
use domain::contribution::{
    Bill, Counted, Situation, contribution, has_cost_price, known_until, months, questions,
};
use domain::voorziening::Stage;
use domain::{Date, validate};
use locales::content::Content;
use serde::{Deserialize, Serialize};

/// Months are shown this many days ahead.
const AHEAD: i64 = 365;

/// The contact to ask.
const CAK: &str = "cak-wmo";

/// What something cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kostprijs {
    cents: i64,
}

/// Which amount, from when, why or why not, and what the CAK collects when.
///
/// # Errors
/// `NotFound`; the store's.
pub async fn get(ctx: &Context, call: GetBijdrage) -> Result<BijdrageView, AppError> {
    let (mut view, settings) = snapshot::read(ctx, move |r, snapshot| {
        let all = held::all(snapshot);
        let one = find(snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        Ok((view(r, snapshot, one, &all)?, own::get::<Settings>(r, Kind::Settings, "settings")?))
    })
    .await?;
    let words = Content::new(&settings::language(ctx, &settings.unwrap_or_default()));
    view.ask = tips::contacts(&words).into_iter().find(|contact| contact.id == CAK);
    Ok(view)
}

/// Keeps what the household answered.
///
/// # Errors
/// `NotFound` where there is no such dossier; `ReadOnly` for the example; the store's.
pub async fn save_huishouden(ctx: &Context, call: SaveHuishouden) -> Result<(), AppError> {
    let now = ctx.now();
    ctx.write(move |w| {
        let snapshot = Snapshot::load(w, now)?;
        let dossier = snapshot.dossier(&call.dossier).ok_or(ErrorCode::NotFound)?;
        if dossier.origin == Origin::Example {
            return Err(example::refusal());
        }
        own::save(w, now, Kind::Huishouden, &call.dossier, &call.huishouden)
    })
    .await?;
    ctx.changed(Topic::Dossier);
    Ok(())
}

/// Keeps what it cost, or forgets it.
///
/// # Errors
/// `NotFound`; `InvalidAmount`; `InvalidField` where the kind of help has no cost price; `ReadOnly` for the
/// example; the store's.
pub async fn save_kostprijs(ctx: &Context, call: SaveKostprijs) -> Result<(), AppError> {
    if let Some(cents) = call.cents {
        validate::cost_price(cents)?;
    }
    let now = ctx.now();
    ctx.write(move |w| {
        let snapshot = Snapshot::load(w, now)?;
        let all = held::all(&snapshot);
        let one = find(&snapshot, &all, &call.voorziening).ok_or(ErrorCode::NotFound)?;
        if one.dossier.origin == Origin::Example {
            return Err(example::refusal());
        }
        if !has_cost_price(one.facts.category) {
            return Err(AppError::new(ErrorCode::InvalidField).with("field", "cents"));
        }
        match call.cents {
            Some(cents) => own::save(w, now, Kind::Kostprijs, one.id, &Kostprijs { cents }),
            None => own::delete(w, now, Kind::Kostprijs, one.id),
        }
    })
    .await?;
    ctx.changed(Topic::Dossier);
    Ok(())
}

/// What is due for a voorziening today.
pub(super) fn contribution_of(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    one: &Held<'_>,
    all: &[Held<'_>],
) -> Result<ContributionView, AppError> {
    let answered = huishouden(r, one)?;
    Ok(contribution(&situation(one, &answered, others(one, all)), snapshot.today))
}

fn view(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    one: &Held<'_>,
    all: &[Held<'_>],
) -> Result<BijdrageView, AppError> {
    let huishouden = huishouden(r, one)?;
    let others = others(one, all);
    let situation = situation(one, &huishouden, others);
    let contribution = contribution(&situation, snapshot.today);
    let asked = questions(&situation);
    let priced = has_cost_price(one.facts.category);
    let cost_cents = own::get::<Kostprijs>(r, Kind::Kostprijs, one.id)?.map(|price| price.cents);
    let start = start(one, snapshot.today);
    // Nothing is collected where nothing is due; where rules are others, we do not count by these.
    let counted = match start.filter(|_| contribution.state == "due" || year_is_unknown(&contribution)) {
        Some(start) => months(&Bill {
            start,
            until: one.facts.right_until,
            cost_cents: cost_cents.filter(|_| priced),
            horizon: plus_days(snapshot.today, AHEAD),
        }),
        None => Counted::default(),
    };
    Ok(BijdrageView {
        name: one.name.to_owned(),
        dossier: one.dossier.row.id.clone(),
        category: one.facts.category,
        contribution,
        huishouden,
        open: asked
            .iter()
            .filter(|(_, answer)| answer.is_none())
            .map(|(name, _)| (*name).to_owned())
            .collect(),
        questions: asked.into_iter().map(|(name, _)| name.to_owned()).collect(),
        has_cost_price: priced,
        cost_cents,
        start,
        months: counted.months,
        stops: counted.stops,
        left_cents: counted.left_cents,
        others,
        known_until: known_until(),
        ask: None,
    })
}

fn year_is_unknown(contribution: &ContributionView) -> bool {
    contribution.reasons.iter().any(|reason| reason == "year-unknown")
}

fn huishouden(r: &Reader<'_>, one: &Held<'_>) -> Result<Huishouden, AppError> {
    Ok(own::get(r, Kind::Huishouden, &one.dossier.row.id)?.unwrap_or_default())
}

/// Other help that runs for the same person.
fn others(one: &Held<'_>, all: &[Held<'_>]) -> u32 {
    let runs = |held: &&Held<'_>| matches!(held.chain().stage, Stage::Toegewezen | Stage::Levering);
    let same = all.iter().filter(|held| held.dossier.row.id == one.dossier.row.id && held.id != one.id);
    u32::try_from(same.filter(runs).count()).unwrap_or(u32::MAX)
}

fn situation(one: &Held<'_>, answered: &Huishouden, others: u32) -> Situation {
    // A municipality's record names all help; of one's own letters only the user knows.
    let only_one = match (others, answered.only_wheelchair) {
        (0, Some(answer)) => Some(answer),
        (0, None) if one.dossier.origin != Origin::Own => Some(true),
        (0, None) => None,
        _ => Some(false),
    };
    Situation {
        law: one.facts.law,
        category: one.facts.category,
        stage: Some(one.chain().stage),
        partner_below_aow: answered.partner_below_aow,
        for_child: answered.for_child,
        pays_wlz: answered.pays_wlz,
        minimabeleid: answered.minimabeleid,
        only_one,
        ..Situation::default()
    }
}

/// The day on which the help began: its delivery, else the first day of the right, once that has come.
fn start(one: &Held<'_>, today: Date) -> Option<Date> {
    let delivered =
        one.chain().steps.iter().find(|step| {
            step.kind == StepKind::Levering && step.state != StepState::Todo && step.date.is_some()
        });
    delivered.and_then(|step| step.date).or(one.facts.right_from).filter(|day| *day <= today)
}
