//! A calendar file taken in: shown first, and kept once the user agrees.
//!
//! Entries are known by their UID, so that the same file again changes nothing and a newer one updates. What was changed
//! here since (a higher SEQUENCE, or later) stays as it is.

use super::own::{self, OwnAfspraak, occurrence, occurrence_id, take_away};
use super::rule::choice;
use super::{entries, told};
use crate::context::Context;
use crate::own::{self as records, Kind};
use crate::store::{Reader, Writer};
use crate::views::held;
use crate::views::kept;
use crate::views::snapshot::Snapshot;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use documents::calendar::{Event, MOST_BYTES, NotRead, Refused, Why, own_id, read};
use documents::recurrence::Series;
use domain::DateTime;
use domain::call::view::{
    AfspraakInput, AgendaItem, AgendaKind, CalendarView, RefusedRow, Repeat, RepeatKind,
};
use domain::call::{AppError, ErrorCode, ImportAgenda, PreviewAgenda};
use domain::validate;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// So many entries of each sort are shown before they are taken in.
const SHOWN: usize = 100;

/// Rules of strangers that turned out to name no times; looking for that takes a while, so there is an end to it.
const MOST_NEVER: u32 = 20;

/// What a file holds, before it is taken in. Nothing is kept.
///
/// # Errors
/// `InvalidField` where it is no calendar; `TooLarge`; the store's.
pub async fn preview(ctx: &Context, call: PreviewAgenda) -> Result<CalendarView, AppError> {
    let file = File::read(&call.file)?;
    let now = ctx.now();
    ctx.read(move |r| {
        let plan = Plan::make(r, now, file)?;
        let shown = |fresh: bool| {
            let changes = plan.changes.iter().filter(move |change| change.fresh == fresh);
            let items: Vec<AgendaItem> = changes.clone().take(SHOWN).map(Change::item).collect();
            (items, count(changes.count()))
        };
        let ((fresh, fresh_count), (changed, changed_count)) = (shown(true), shown(false));
        Ok(CalendarView {
            fresh,
            fresh_count,
            changed,
            changed_count,
            gone: count(plan.gone.len()),
            known: plan.known,
            refused_count: count(plan.refused.len()),
            refused: plan.refused.iter().take(SHOWN).map(refused_row).collect(),
        })
    })
    .await
}

/// Takes in what a file has new and changed, and takes away what it says was called off; answers how much that was.
///
/// # Errors
/// As [`preview`].
pub async fn import(ctx: &Context, call: ImportAgenda) -> Result<u32, AppError> {
    let file = File::read(&call.file)?;
    let now = ctx.now();
    let done = ctx.write(move |w| Plan::make(w, now, file)?.carry_out(w, now)).await?;
    if done > 0 {
        told(ctx);
    }
    Ok(done)
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn refused_row(refused: &Refused) -> RefusedRow {
    RefusedRow {
        line: refused.line,
        text: refused.title.clone(),
        code: match refused.why {
            Why::Start | Why::End | Why::Zone => ErrorCode::InvalidDate,
            Why::Broken | Why::Title | Why::Rule => ErrorCode::InvalidField,
        },
    }
}

struct File {
    events: Vec<Event>,
    refused: Vec<Refused>,
}

impl File {
    fn read(file: &str) -> Result<Self, AppError> {
        let wrong = || AppError::new(ErrorCode::InvalidField).with("field", "file");
        if file.len() > MOST_BYTES.div_ceil(3) * 4 {
            return Err(ErrorCode::TooLarge.into());
        }
        let bytes = STANDARD.decode(file).map_err(|_| wrong())?;
        let (events, refused) = read(&bytes).map_err(|error| match error {
            NotRead::NoCalendar => wrong(),
            NotRead::TooLarge => ErrorCode::TooLarge.into(),
        })?;
        Ok(Self { events, refused })
    }
}

/// A record as it would be kept.
struct Change {
    id: String,
    record: OwnAfspraak,
    fresh: bool,
}

impl Change {
    fn item(&self) -> AgendaItem {
        let part = occurrence(&self.id).map(|(series, _)| series.to_owned());
        let series = part.or_else(|| self.record.input.repeat.as_ref().map(|_| self.id.clone()));
        own::entry(self.id.clone(), self.record.input.clone(), series).item
    }
}

/// What goes.
enum Gone {
    Whole(String),
    One(String, DateTime),
}

/// What a file would do.
#[derive(Default)]
struct Plan {
    changes: Vec<Change>,
    gone: Vec<Gone>,
    known: u32,
    refused: Vec<Refused>,
    never: u32,
}

/// What is here.
struct Here {
    own: BTreeMap<String, OwnAfspraak>,
    by_uid: BTreeMap<String, String>,
    /// Ids of what is not the user's own: terms, budgets, what municipalities sent.
    others: BTreeSet<String>,
}

/// Which record an entry of a file is.
enum Id {
    /// This own one, here or not.
    Own(String),
    /// Something that is not the user's own and is here.
    Other,
}

impl Here {
    fn load(r: &Reader<'_>, now: Timestamp) -> Result<Self, AppError> {
        let own = own::all(r)?;
        let wholes = own.iter().filter(|(id, _)| occurrence(id).is_none());
        let by_uid = wholes.filter_map(|(id, record)| Some((record.uid.clone()?, id.clone()))).collect();
        let snapshot = Snapshot::load(r, now)?;
        let today = snapshot.today;
        let items = entries(r, &snapshot, &held::all(&snapshot), &(today..=today))?;
        let others = items.into_iter().map(|entry| entry.item).filter(|item| item.kind != AgendaKind::Eigen);
        Ok(Self { own, by_uid, others: others.map(|item| item.id).collect() })
    }

    fn id(&self, event: &Event) -> Id {
        let made = |text: &str| {
            let hash = Sha256::digest(text.as_bytes());
            Id::Own(hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect())
        };
        let Some(uid) = &event.uid else {
            // Without an id what it says is all that can tell it from another.
            let rule = event.rule.as_deref().unwrap_or_default();
            return made(&format!("{}|{}|{rule}", event.title, event.at));
        };
        match (self.by_uid.get(uid), own_id(uid)) {
            (Some(id), _) => Id::Own(id.clone()),
            (None, Some(id)) if kept::is_id(id) => Id::Own(id.to_owned()),
            (None, Some(id)) if self.others.contains(id) => Id::Other,
            _ => made(uid),
        }
    }
}

impl Plan {
    fn make(r: &Reader<'_>, now: Timestamp, file: File) -> Result<Self, AppError> {
        let here = Here::load(r, now)?;
        let mut plan = Self { refused: file.refused, ..Self::default() };
        let (parts, wholes): (Vec<Event>, Vec<Event>) =
            file.events.into_iter().partition(|event| event.instead.is_some());
        for event in newest(wholes, &mut plan.known) {
            match here.id(&event) {
                Id::Other => plan.known += 1,
                Id::Own(id) => plan.whole(&here, id, event),
            }
        }
        for event in newest(parts, &mut plan.known) {
            match here.id(&event) {
                Id::Other => plan.known += 1,
                Id::Own(id) => plan.part(&here, &id, event),
            }
        }
        Ok(plan)
    }

    fn whole(&mut self, here: &Here, id: String, event: Event) {
        let earlier = here.own.get(&id);
        if event.cancelled {
            match earlier {
                Some(earlier) if !ours_is_newer(earlier, &event) => self.gone.push(Gone::Whole(id)),
                _ => self.known += 1,
            }
            return;
        }
        match self.record(&id, earlier, &event) {
            Ok(record) => self.consider(id, earlier, record, &event),
            Err(why) => self.refuse(event, why),
        }
    }

    /// One time of what repeats, changed or called off.
    fn part(&mut self, here: &Here, series: &str, event: Event) {
        let Some(key) = event.instead else { return };
        let planned = self.changes.iter_mut().find(|change| change.id == series);
        if event.cancelled {
            match planned.map(|change| &mut change.record) {
                Some(OwnAfspraak { input: AfspraakInput { repeat: Some(repeat), .. }, .. }) => {
                    repeat.except.push(key);
                    repeat.except.sort_unstable();
                    repeat.except.dedup();
                }
                _ => match here.own.get(series) {
                    Some(whole) if whole.names(key) => self.gone.push(Gone::One(series.to_owned(), key)),
                    _ => self.known += 1,
                },
            }
            return;
        }
        // Of a whole that is nowhere it is an appointment by itself, under the same id the next time.
        let id = occurrence_id(series, key);
        let earlier = here.own.get(&id);
        match self.record(&id, earlier, &event) {
            Ok(record) => self.consider(id, earlier, record, &event),
            Err(why) => self.refuse(event, why),
        }
    }

    fn consider(&mut self, id: String, earlier: Option<&OwnAfspraak>, record: OwnAfspraak, event: &Event) {
        let same = |earlier: &OwnAfspraak| earlier.input == record.input && earlier.zone == record.zone;
        if earlier.is_some_and(|earlier| same(earlier) || ours_is_newer(earlier, event)) {
            self.known += 1;
        } else {
            self.changes.push(Change { id, record, fresh: earlier.is_none() });
        }
    }

    fn refuse(&mut self, event: Event, why: Why) {
        self.refused.push(Refused { line: event.line, title: event.title, why });
    }

    /// The record of an entry. What a file cannot say stays as it is here.
    fn record(&mut self, id: &str, earlier: Option<&OwnAfspraak>, event: &Event) -> Result<OwnAfspraak, Why> {
        let repeat = event.rule.as_deref().map(|rule| self.repeat(rule, event)).transpose()?;
        let before = earlier.map(|earlier| &earlier.input);
        let input = AfspraakInput {
            id: Some(id.to_owned()),
            title: event.title.clone(),
            at: event.at,
            whole_day: event.whole_day,
            minutes: event.minutes,
            place: event.place.clone(),
            notes: event.notes.clone(),
            with: event.with.clone().or_else(|| before?.with.clone()),
            driver: event.driver.clone().or_else(|| before?.driver.clone()),
            repeat,
            tip: before.and_then(|before| before.tip.clone()),
        };
        validate::afspraak(&input).map_err(|error| match error.args.get("field").map(String::as_str) {
            Some("at") => Why::Start,
            Some("minutes") => Why::End,
            Some("title") => Why::Title,
            _ => Why::Rule,
        })?;
        Ok(OwnAfspraak {
            zone: event.zone.clone(),
            uid: event.uid.clone().filter(|uid| own_id(uid).is_none_or(|own| !kept::is_id(own))),
            sequence: event.sequence,
            changed: event.changed,
            input,
        })
    }

    /// How it repeats: a choice of the screen where it is one, else the rule as it is.
    fn repeat(&mut self, rule: &str, event: &Event) -> Result<Repeat, Why> {
        let series = Series::new(rule, event.at, event.zone.as_deref()).map_err(|_| Why::Rule)?;
        let mut repeat = choice(rule, event.at, event.whole_day).map_err(|_| Why::Rule)?;
        if event.zone.is_some() {
            // Its days are those of another zone.
            let kind = RepeatKind::Other;
            repeat = Repeat { kind, interval: 1, weekdays: Vec::new(), until: None, times: None, ..repeat };
            repeat.rule = Some(rule.to_ascii_uppercase());
        }
        if repeat.kind == RepeatKind::Other {
            if self.never >= MOST_NEVER {
                return Err(Why::Rule);
            }
            if series.check().is_err() {
                self.never += 1;
                return Err(Why::Rule);
            }
        }
        series.first().ok_or(Why::Rule)?;
        repeat.except.clone_from(&event.except);
        Ok(repeat)
    }

    fn carry_out(self, w: &Writer<'_>, now: Timestamp) -> Result<u32, AppError> {
        let done = count(self.changes.len() + self.gone.len());
        for change in self.changes {
            records::save(w, now, Kind::Afspraak, &change.id, &change.record)?;
        }
        for gone in self.gone {
            match gone {
                Gone::Whole(id) => {
                    records::delete(w, now, Kind::Afspraak, &id)?;
                    own::delete_parts(w, now, &id)?;
                }
                Gone::One(series, key) => {
                    records::delete(w, now, Kind::Afspraak, &occurrence_id(&series, key))?;
                    if let Some(whole) = records::get::<OwnAfspraak>(w, Kind::Afspraak, &series)? {
                        take_away(w, now, &series, whole, |except| except.push(key))?;
                    }
                }
            }
        }
        Ok(done)
    }
}

/// True where what is here was changed after what the file says.
fn ours_is_newer(ours: &OwnAfspraak, event: &Event) -> bool {
    let later = ours.changed.zip(event.changed).is_some_and(|(ours, theirs)| theirs <= ours);
    event.sequence < ours.sequence || (event.sequence == ours.sequence && later)
}

/// Each entry once: of one that stands in a file twice the newest, and the later where none is.
fn newest(events: Vec<Event>, known: &mut u32) -> Vec<Event> {
    let mut found: Vec<Event> = Vec::new();
    let mut places: BTreeMap<(String, Option<DateTime>), usize> = BTreeMap::new();
    for event in events {
        let Some(uid) = event.uid.clone() else {
            found.push(event);
            continue;
        };
        match places.get(&(uid.clone(), event.instead)).and_then(|place| found.get_mut(*place)) {
            Some(earlier) => {
                *known += 1;
                if (event.sequence, event.changed) >= (earlier.sequence, earlier.changed) {
                    *earlier = event;
                }
            }
            None => {
                places.insert((uid, event.instead), found.len());
                found.push(event);
            }
        }
    }
    found
}
