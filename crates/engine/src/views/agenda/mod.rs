//! The agenda: appointments, last days, PGB dates and shared tasks.

mod export;
mod gemeente;
mod import;
mod last_days;
mod own;
pub mod rule;
mod split;

pub use export::export;
pub use import::{import, preview};
pub use own::{delete, get, save};
pub use split::split;

use super::held::{self, Held};
use super::snapshot::{self, Snapshot};
use super::{pgb, taken};
use crate::context::Context;
use crate::outbox;
use crate::store::Reader;
use domain::agenda::{ZONE, mark_conflicts, sort};
use domain::calendar::{days_between, plus_days};
use domain::call::view::{AgendaItem, AgendaKind, AnswerState, TermKind, TermView};
use domain::call::{AppError, ErrorCode, GetAgenda, Topic};
use domain::voorziening::Categorie;
use domain::{Date, DateTime};
use jiff::ToSpan;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// More days than anybody looks at in one go.
const MAX_DAYS: i64 = 20 * 366;

/// Days around a window in which what overlaps with it may begin or end: an appointment lasts a week at most.
const EDGE: i64 = 8;

/// An item with what the reminders need to know of it.
#[derive(Debug)]
pub(super) struct Entry {
    pub item: AgendaItem,
    /// About opvang or huiselijk geweld: never in a notification.
    pub confidential: bool,
    /// In the example dossier.
    pub example: bool,
    /// The term, for the last day of one.
    pub term: Option<TermView>,
    /// The name of the voorziening, for the last day of a term.
    pub name: String,
}

/// What is on between two days, both included, in order. Items that overlap are marked.
///
/// # Errors
/// `InvalidDate` where the last day lies before the first or far after it; the store's.
pub async fn list(ctx: &Context, call: GetAgenda) -> Result<Vec<AgendaItem>, AppError> {
    if !(0..=MAX_DAYS).contains(&days_between(call.from, call.until)) {
        return Err(AppError::new(ErrorCode::InvalidDate).with("field", "until"));
    }
    snapshot::read(ctx, move |r, snapshot| items(r, snapshot, &held::all(snapshot), call.from, call.until))
        .await
}

/// The items between two days, both included, in order.
pub(super) fn items(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    held: &[Held<'_>],
    from: Date,
    until: Date,
) -> Result<Vec<AgendaItem>, AppError> {
    // Conflicts are looked for among more, or one at the edge would go unseen.
    let window = plus_days(from, -EDGE)..=plus_days(until, EDGE);
    let mut items: Vec<AgendaItem> =
        entries(r, snapshot, held, &window)?.into_iter().map(|entry| entry.item).collect();
    mark_conflicts(&mut items);
    let later: Vec<AgendaItem> = items.iter().flat_map(later_days).collect();
    items.extend(later);
    items.retain(|item| (from..=until).contains(&item.date));
    sort(&mut items);
    Ok(items)
}

/// What lasts several days stands on each of them: the days after the first.
fn later_days(item: &AgendaItem) -> impl Iterator<Item = AgendaItem> {
    (2..=item.days).map(|day| AgendaItem {
        day,
        date: plus_days(item.date, i64::from(day) - 1),
        time: None,
        moment: None,
        ..item.clone()
    })
}

/// Days that something lasts, from its first on: a night shift has one, a stay until the third day has three.
pub(super) fn days_of(start: DateTime, minutes: u32) -> u32 {
    if minutes <= 24 * 60 {
        return 1;
    }
    let last = start.checked_add(i64::from(minutes - 1).minutes()).map_or(start.date(), |end| end.date());
    u32::try_from(days_between(start.date(), last)).map_or(1, |days| days + 1)
}

/// All items of the agenda; of appointments that repeat the times in the window.
pub(super) fn entries(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    held: &[Held<'_>],
    window: &RangeInclusive<Date>,
) -> Result<Vec<Entry>, AppError> {
    let mut found = Vec::new();
    let pending = outbox::pending_antwoorden(r)?;
    let tasks = taken::Shared::load(r)?;
    let by_zaak: ByZaak<'_> = held
        .iter()
        .flat_map(|one| {
            one.zaken.iter().map(move |zaak| ((one.dossier.row.id.as_str(), zaak.id.as_str()), one))
        })
        .collect();
    for dossier in &snapshot.dossiers {
        found.extend(gemeente::appointments(r, snapshot, dossier, &by_zaak, &pending)?);
        found.extend(gemeente::tasks(dossier, tasks.of(r, snapshot, dossier)?));
    }
    found.extend(own::entries(r, window)?);
    for one in held {
        let terms = one.chain().terms.iter().filter(|term| last_days::is_last_day(one, term));
        found.extend(terms.map(|term| last_days::last_day(one, term)));
    }
    for purse in pgb::all(snapshot) {
        found.extend(last_days::budget_days(&purse, snapshot.today));
    }
    Ok(found)
}

/// The voorziening that a zaak of a dossier led to.
type ByZaak<'h> = BTreeMap<(&'h str, &'h str), &'h Held<'h>>;

fn is_opvang(category: Option<Categorie>) -> bool {
    category.is_some_and(Categorie::is_opvang)
}

fn whole_day(kind: AgendaKind, date: Date) -> Entry {
    let item = AgendaItem {
        id: String::new(),
        kind,
        title: String::new(),
        date,
        time: None,
        zone: ZONE.to_owned(),
        moment: None,
        minutes: 0,
        day: 1,
        days: 1,
        place: None,
        with: None,
        driver: None,
        notes: None,
        person: None,
        term: None,
        gemeente: None,
        voorziening: None,
        answer: AnswerState::NotAsked,
        proposed: None,
        series: None,
        tip: None,
        conflict: false,
    };
    Entry { item, confidential: false, example: false, term: None, name: String::new() }
}

/// The name of a kind of term in ids and keys of words.
pub(super) fn term_name(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Onderzoek => "onderzoek",
        TermKind::PersoonlijkPlan => "persoonlijk-plan",
        TermKind::Beschikking => "beschikking",
        TermKind::Bezwaar => "bezwaar",
        TermKind::BeslissingOpBezwaar => "beslissing-op-bezwaar",
        TermKind::BeslissingOpBezwaarCommissie => "beslissing-op-bezwaar-commissie",
        TermKind::Beroep => "beroep",
        TermKind::HogerBeroep => "hoger-beroep",
        TermKind::Klacht => "klacht",
        TermKind::KlachtCommissie => "klacht-commissie",
        TermKind::Ingebrekestelling => "ingebrekestelling",
        TermKind::Dwangsom => "dwangsom",
    }
}

fn told(ctx: &Context) {
    ctx.changed(Topic::Agenda);
    ctx.changed(Topic::Tips);
}
