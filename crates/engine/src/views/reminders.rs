//! Which reminders there are to be.

use super::agenda::{self, Entry};
use super::held;
use super::pgb;
use super::snapshot::{self, Snapshot};
use crate::care::noodplan;
use crate::context::Context;
use crate::settings;
use crate::store::Reader;
use domain::Date;
use domain::agenda::today;
use domain::calendar::plus_days;
use domain::call::AppError;
use domain::call::view::{
    Actor, AgendaKind, AnswerState, ReminderKind, ReminderView, Settings, TermKind, TermView,
};
use domain::reminders::{Item, Plan, When};
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// An appointment of a whole day: on the day before, and on the day itself.
const WHOLE_DAY: &[i64] = &[1, 0];
/// No reminder comes longer before what it is about, in days (the settings allow a year).
const LONGEST_BEFORE: i64 = 367;
/// A budget that runs short: four weeks and one week before.
const SHORT: &[i64] = &[28, 7];
/// The emergency plan: on the day itself, half a year after it was last looked through.
const LOOK_THROUGH: &[i64] = &[0];
/// What passed is told on the day after.
const DAY_AFTER: &[i64] = &[-1];

/// Every reminder with `from <= at < until`, oldest first, from appointments, terms, budgets, tasks, the emergency
/// plan and from the user's settings (none where notifications are off). The id is stable: the same reminder of
/// the same thing at the same moment has the same one at every call. Nothing about opvang or huiselijk geweld, and
/// nothing of the example.
///
/// # Errors
/// The store's.
pub async fn plan(ctx: &Context, from: Timestamp, until: Timestamp) -> Result<Vec<ReminderView>, AppError> {
    snapshot::read(ctx, move |r, snapshot| {
        let settings = settings::stored(r)?;
        // What is reminded of may come so much later as a reminder may come before it.
        let window = plus_days(today(from), -1)..=plus_days(today(until), LONGEST_BEFORE);
        let plan = Plan::make(&items(r, snapshot, &settings, &window)?, &settings);
        Ok(plan.all().iter().filter(|reminder| from <= reminder.at && reminder.at < until).cloned().collect())
    })
    .await
}

/// What there is to be reminded of around now: the [`Item::subject`] of each. What is gone, moved, done or hidden is
/// not among them, and nothing is where notifications are off.
///
/// # Errors
/// The store's.
pub async fn subjects(ctx: &Context) -> Result<BTreeSet<String>, AppError> {
    let day = ctx.today();
    snapshot::read(ctx, move |r, snapshot| {
        let settings = settings::stored(r)?;
        let window = plus_days(day, -LONGEST_BEFORE)..=plus_days(day, LONGEST_BEFORE);
        if !settings.notifications {
            return Ok(BTreeSet::new());
        }
        let items = items(r, snapshot, &settings, &window)?;
        Ok(items.iter().filter(|item| !item.is_hidden()).map(Item::subject).collect())
    })
    .await
}

fn items(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    settings: &Settings,
    window: &RangeInclusive<Date>,
) -> Result<Vec<Item>, AppError> {
    let entries = agenda::entries(r, snapshot, &held::all(snapshot), window)?;
    let mut items: Vec<Item> = entries.iter().filter(|entry| !entry.example).filter_map(of_entry).collect();
    // Who wants no reminders about PGBs wants none of these either.
    for purse in pgb::all(snapshot).iter().filter(|_| !settings.remind_pgb_days.is_empty()) {
        let view = purse.view(snapshot.today);
        let example = purse.dossier.row.example;
        if let Some(last) = view.lasts_until.filter(|last| *last < view.until && !example) {
            items.push(Item {
                id: format!("pgb-{}-tekort", view.id),
                kind: ReminderKind::Pgb,
                title: view.name,
                term: None,
                when: When::Days(last, SHORT),
                route: format!("/pgb/{}", view.id),
                category: purse.category(),
                confidential: false,
            });
        }
    }
    if let Some(day) = noodplan::check_by(r)? {
        items.push(Item {
            id: "noodplan".to_owned(),
            kind: ReminderKind::Noodplan,
            // The kind says it all, and the plan's words are for nobody's lock screen.
            title: String::new(),
            term: None,
            when: When::Days(day, LOOK_THROUGH),
            route: "/noodplan".to_owned(),
            category: None,
            confidential: false,
        });
    }
    Ok(items)
}

fn of_entry(entry: &Entry) -> Option<Item> {
    let item = &entry.item;
    let (kind, when, route) = match item.kind {
        AgendaKind::Gemeente | AgendaKind::Eigen => {
            if item.answer == AnswerState::Declined {
                return None;
            }
            let route = format!("/agenda/{}/{}", item.date, item.id);
            let when = item.moment.map_or(When::Days(item.date, WHOLE_DAY), When::Moment);
            (ReminderKind::Afspraak, when, route)
        }
        AgendaKind::Taak => (ReminderKind::Taak, When::Day(item.date), "/agenda".to_owned()),
        AgendaKind::Termijn => {
            let route = format!("/voorzieningen/{}", item.voorziening.as_deref()?);
            let (kind, when) = of_term(entry.term.as_ref()?)?;
            (kind, when, route)
        }
        AgendaKind::Pgb => {
            let budget = item.id.strip_prefix("pgb-")?.strip_suffix("-verlengen")?;
            (ReminderKind::Pgb, When::Day(item.date), format!("/pgb/{budget}"))
        }
    };
    let title = if entry.name.is_empty() { item.title.clone() } else { entry.name.clone() };
    Some(Item {
        id: item.id.clone(),
        kind,
        title,
        term: item.term,
        when,
        route,
        category: None,
        confidential: entry.confidential,
    })
}

/// The resident is told before the last day; of the municipality's last day on the day after, for then
/// something can be done.
fn of_term(term: &TermView) -> Option<(ReminderKind, When)> {
    match (term.kind, term.actor) {
        (_, Actor::Burger) => Some((ReminderKind::Termijn, When::Day(term.leading))),
        // Told by the term before it; the dwangsom grows by itself.
        (TermKind::Dwangsom, _) => None,
        (_, Actor::Gemeente) => Some((ReminderKind::TermijnVerlopen, When::Days(term.leading, DAY_AFTER))),
    }
}
