//! The agenda as a calendar file.

use super::own::{self, OwnAfspraak};
use super::{Entry, entries, term_name};
use crate::context::Context;
use crate::settings;
use crate::views::held;
use crate::views::snapshot;
use documents::calendar::{CalendarItem, Repetition, When, ics};
use domain::Date;
use domain::agenda::{ZONE, instant};
use domain::calendar::plus_days;
use domain::call::view::{AgendaKind, AnswerState, FileView, Settings};
use domain::call::{AppError, ExportAgenda, GetSettings};
use jiff::Timestamp;
use locales::content::Content;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// What an export holds: what was recently, and what is planned.
const EXPORT_BEFORE: i64 = 31;
const EXPORT_AFTER: i64 = 2 * 366;

/// The agenda as .ics, with a warning as the settings say. A calendar is read by other programs and other
/// people: what is confidential stays out, and so does the example.
///
/// # Errors
/// The store's.
pub async fn export(ctx: &Context, _: ExportAgenda) -> Result<FileView, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    let settings: Settings = settings::get(ctx, GetSettings {}).await?;
    let words = Content::new(&settings::language(ctx, &settings));
    let window = plus_days(today, -EXPORT_BEFORE)..=plus_days(today, EXPORT_AFTER);
    let wanted = window.clone();
    let (entries, own) = snapshot::read(ctx, move |r, snapshot| {
        Ok((entries(r, snapshot, &held::all(snapshot), &window)?, own::all(r)?))
    })
    .await?;
    let mut items: Vec<CalendarItem> = entries
        .into_iter()
        .filter(|entry| !entry.confidential && !entry.example && wanted.contains(&entry.item.date))
        .filter(|entry| entry.item.kind != AgendaKind::Eigen)
        .map(|entry| CalendarItem {
            title: title(&words, &entry),
            when: match entry.item.moment.filter(|_| entry.item.time.is_some()) {
                Some(at) => When::Moment { at, minutes: entry.item.minutes },
                None => When::Day(entry.item.date),
            },
            alarms: if entry.item.time.is_some() { settings.remind_minutes.clone() } else { Vec::new() },
            cancelled: entry.item.answer == AnswerState::Declined,
            changed: now,
            note: entry.item.with,
            place: entry.item.place,
            id: entry.item.id,
            uid: None,
            sequence: 0,
            repetition: None,
            instead: None,
            with: None,
            driver: None,
        })
        .collect();
    items.extend(own_items(&own, &settings, &wanted, now));
    items.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(ctx.files.add("naaste.ics", "text/calendar", ics(&items).into_bytes()))
}

/// The own appointments; one that repeats is one item, and so is each time of it that was changed.
fn own_items(
    own: &BTreeMap<String, OwnAfspraak>,
    settings: &Settings,
    wanted: &RangeInclusive<Date>,
    now: Timestamp,
) -> Vec<CalendarItem> {
    let is_wanted = |record: &OwnAfspraak| match record.series() {
        Some(series) => !series.between(*wanted.start(), *wanted.end()).is_empty(),
        None => wanted.contains(&record.input.at.date()),
    };
    let mut items = Vec::new();
    for (id, record) in own {
        // A time that was changed goes along with the whole.
        let whole = own::occurrence(id).and_then(|(series, key)| Some((series, key, own.get(series)?)));
        let there = match whole {
            Some((_, _, whole)) => is_wanted(whole) || is_wanted(record),
            None => is_wanted(record),
        };
        if there {
            items.push(own_item(id, record, whole, settings, now));
        }
    }
    items
}

fn own_item(
    id: &str,
    record: &OwnAfspraak,
    whole: Option<(&str, domain::DateTime, &OwnAfspraak)>,
    settings: &Settings,
    now: Timestamp,
) -> CalendarItem {
    let input = record.input.clone();
    let zone = |record: &OwnAfspraak| record.zone.clone().unwrap_or_else(|| ZONE.to_owned());
    let repetition =
        record.rule().map(|rule| Repetition { rule, zone: zone(record), except: record.except().to_vec() });
    let when = match instant(input.at) {
        _ if input.whole_day => When::Days(input.at.date(), (input.minutes / (24 * 60)).max(1)),
        Some(at) if repetition.is_none() => When::Moment { at, minutes: input.minutes },
        _ => When::Civil { at: input.at, minutes: input.minutes },
    };
    CalendarItem {
        // A time of the whole bears its id.
        uid: match whole {
            Some((series, _, whole)) => whole.uid.clone().or_else(|| Some(documents::calendar::uid(series))),
            None => record.uid.clone(),
        },
        id: id.to_owned(),
        sequence: record.sequence,
        title: input.title,
        when,
        repetition,
        instead: whole.map(|(_, key, whole)| (key, zone(whole))),
        place: input.place,
        note: input.notes,
        with: input.with,
        driver: input.driver,
        alarms: if input.whole_day { Vec::new() } else { settings.remind_minutes.clone() },
        cancelled: false,
        changed: record.changed.unwrap_or(now),
    }
}

/// What an item is called outside the app.
fn title(words: &Content, entry: &Entry) -> String {
    let key = match (entry.item.kind, entry.item.term) {
        (AgendaKind::Termijn, Some(kind)) => format!("agenda-term-{}", term_name(kind)),
        (AgendaKind::Pgb, _) if entry.item.id.ends_with("-verlengen") => "agenda-pgb-verlengen".to_owned(),
        (AgendaKind::Pgb, _) => "agenda-pgb-einde".to_owned(),
        _ => return entry.item.title.clone(),
    };
    let subject = if entry.name.is_empty() { &entry.item.title } else { &entry.name };
    match words.get(&key) {
        Some(text) => format!("{text}: {subject}"),
        None => subject.clone(),
    }
}
