//! What the store knows about this person today, as facts that a tip may ask for: the same dossiers, budgets and
//! appointments as on the screens, so that a reason never speaks of something that cannot be found there.

use super::held::{self, Held};
use super::snapshot::Snapshot;
use super::{agenda, pgb};
use crate::store::{Reader, Table};
use domain::Date;
use domain::calendar::{days_between, plus_days};
use domain::call::view::{LetterKind, LetterState, StepKind};
use domain::call::{AppError, ErrorCode};
use domain::letters;
use domain::tips::Situation;
use jiff::Timestamp;

/// A heronderzoek counts from this many days before it is planned until as many after it began: the eight weeks
/// that the municipality has for onderzoek and decision.
const HERONDERZOEK_DAYS: i64 = 56;

/// The situation at this moment.
///
/// # Errors
/// The store's.
pub(crate) fn read(r: &Reader<'_>, now: Timestamp) -> Result<Situation, AppError> {
    let snapshot = Snapshot::load(r, now)?;
    let today = snapshot.today;
    let held = held::all(&snapshot);
    let mut situation = Situation::new(today).profile(&snapshot.profile);
    for one in held.iter().filter(|one| !one.chain().past) {
        situation = add(situation, one, today);
    }
    for purse in pgb::all(&snapshot) {
        situation = situation.pgb(&purse.view(today));
    }
    for item in agenda::items(r, &snapshot, &held, today, plus_days(today, 1))? {
        situation = situation.agenda(&item);
    }
    for gemeente in snapshot.dossiers.iter().filter_map(|dossier| dossier.row.gemeente.as_deref()) {
        situation = situation.gemeente(gemeente);
    }
    crate::tips::known::without(r, situation.connected(r.count(Table::Sessies)? > 0))
}

fn add(situation: Situation, one: &Held<'_>, today: Date) -> Situation {
    let mut situation = situation.voorziening(one.chain().stage, one.chain().updated);
    for term in &one.chain().terms {
        situation = situation.term(term);
    }
    let near = |day: &Date| days_between(today, *day).abs() <= HERONDERZOEK_DAYS;
    let looks_again = one.chain().steps.iter().filter(|step| step.kind == StepKind::Heronderzoek);
    match looks_again.filter_map(|step| step.date).find(near) {
        Some(day) => situation.heronderzoek(Some(day)),
        None => situation,
    }
}

/// The screen of this letter, about the first voorziening for which it can be written.
///
/// # Errors
/// The store's.
pub(crate) fn letter(r: &Reader<'_>, now: Timestamp, kind: LetterKind) -> Result<Option<String>, AppError> {
    let snapshot = Snapshot::load(r, now)?;
    let all = held::all(&snapshot);
    let state = |one: &Held<'_>| letters::read(kind, &one.facts, one.chain(), snapshot.today).option.state;
    let open = all.iter().filter(|one| !one.chain().past).map(|one| (state(one), one.id));
    let possible = open.filter(|(state, _)| matches!(state, LetterState::Now | LetterState::Late));
    // Now before late; `min_by_key` takes the first of equals.
    let best = possible.min_by_key(|(state, _)| *state);
    let code = serde_json::to_value(kind).map_err(|_| ErrorCode::Internal)?;
    let path = |id: &str| Some(format!("/voorzieningen/{id}/brieven/{}", code.as_str()?));
    Ok(best.and_then(|(_, id)| path(id)))
}
