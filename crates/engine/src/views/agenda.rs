//! The agenda: appointments, last days, PGB dates and shared tasks.

use super::held::{self, Held};
use super::hidden::speaks_of_it;
use super::kept;
use super::pgb;
use super::snapshot::{self, Dossier, Origin, Snapshot};
use crate::context::Context;
use crate::outbox;
use crate::own::{self, Kind};
use crate::settings;
use crate::store::Reader;
use documents::calendar::{CalendarItem, When, ics};
use domain::Date;
use domain::agenda::{ZONE, civil, instant, mark_conflicts, sort};
use domain::calendar::{days_between, plus_days};
use domain::call::view::{
    Action, AfspraakInput, AgendaItem, AgendaKind, AnswerState, FileView, Scope, Settings, TermKind,
    TermState, TermView,
};
use domain::call::{
    AppError, DeleteAfspraak, ErrorCode, ExportAgenda, GetAgenda, GetSettings, SaveAfspraak, Topic,
};
use domain::validate;
use domain::voorziening::Categorie;
use locales::content::Content;
use municipal_api::{Afspraak, Antwoord, Collectie, Taak, TaakStatus};
use std::collections::BTreeMap;

/// More days than anybody looks at in one go.
const MAX_DAYS: i64 = 20 * 366;

/// What an export holds: what was recently, and what is planned.
const EXPORT_BEFORE: i64 = 31;
const EXPORT_AFTER: i64 = 2 * 366;

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
    let mut items: Vec<AgendaItem> =
        entries(r, snapshot, held)?.into_iter().map(|entry| entry.item).collect();
    // Conflicts are looked for among all, or one at the edge would go unseen.
    mark_conflicts(&mut items);
    items.retain(|item| (from..=until).contains(&item.date));
    sort(&mut items);
    Ok(items)
}

/// All items of the agenda.
pub(super) fn entries(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    held: &[Held<'_>],
) -> Result<Vec<Entry>, AppError> {
    let mut found = Vec::new();
    let pending = outbox::pending_antwoorden(r)?;
    let by_zaak: ByZaak<'_> = held
        .iter()
        .flat_map(|one| {
            one.zaken.iter().map(move |zaak| ((one.dossier.row.id.as_str(), zaak.id.as_str()), one))
        })
        .collect();
    for dossier in &snapshot.dossiers {
        found.extend(appointments(r, snapshot, dossier, &by_zaak, &pending)?);
        found.extend(tasks(r, snapshot, dossier)?);
    }
    for (id, own) in own::list::<AfspraakInput>(r, Kind::Afspraak)? {
        found.push(Entry { item: own_appointment(id, own), ..whole_day(AgendaKind::Eigen, snapshot.today) });
    }
    for one in held {
        found.extend(
            one.chain().terms.iter().filter(|term| is_last_day(one, term)).map(|term| last_day(one, term)),
        );
    }
    for purse in pgb::all(snapshot) {
        found.extend(budget_days(&purse, snapshot.today));
    }
    Ok(found)
}

/// The voorziening that a zaak of a dossier led to.
type ByZaak<'h> = BTreeMap<(&'h str, &'h str), &'h Held<'h>>;

/// The appointments of a dossier, with answers that are on their way.
fn appointments(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    dossier: &Dossier,
    by_zaak: &ByZaak<'_>,
    pending: &BTreeMap<(String, String), AnswerState>,
) -> Result<Vec<Entry>, AppError> {
    let mut found = Vec::new();
    let may_answer = dossier.row.scopes.contains(&Scope::Ask);
    for row in dossier.rows::<Afspraak>(r, snapshot.today, Collectie::Afspraken)? {
        if dossier.keeps_back(row.zaak_id.as_deref()) || (!dossier.row.own && speaks_of_it(&row.titel)) {
            continue;
        }
        let sent = pending.get(&(dossier.row.id.clone(), row.id.clone())).copied();
        let answer = sent.unwrap_or(match row.antwoord {
            Antwoord::Geaccepteerd => AnswerState::Accepted,
            Antwoord::Afgewezen => AnswerState::Declined,
            // Another moment was proposed, or something that this version does not know: still open.
            Antwoord::Open | Antwoord::AnderVoorstel | Antwoord::Other(_) if may_answer => AnswerState::Open,
            Antwoord::Open | Antwoord::AnderVoorstel | Antwoord::Other(_) => AnswerState::NotAllowed,
        });
        let about =
            row.zaak_id.as_deref().and_then(|zaak| by_zaak.get(&(dossier.row.id.as_str(), zaak)).copied());
        let secret = row.zaak_id.as_ref().is_some_and(|zaak| dossier.hidden.contains(zaak))
            || about.is_some_and(|one| is_opvang(one.facts.category))
            || speaks_of_it(&row.titel);
        // The instant is what was agreed; the day and time on the screen are those of Amsterdam.
        let local = civil(row.moment);
        found.push(Entry {
            item: AgendaItem {
                id: row.id,
                kind: AgendaKind::Gemeente,
                title: row.titel,
                date: local.date(),
                time: Some(local.time()),
                zone: ZONE.to_owned(),
                moment: Some(row.moment),
                minutes: row.duur_minuten,
                place: row.plaats,
                with: row.met,
                person: dossier.person(),
                voorziening: about.map(|one| one.id.to_owned()),
                answer,
                ..whole_day(AgendaKind::Gemeente, local.date()).item
            },
            confidential: secret,
            example: dossier.origin == Origin::Example,
            term: None,
            name: String::new(),
        });
    }
    Ok(found)
}

/// Shared tasks that are to be done by a day.
fn tasks(r: &Reader<'_>, snapshot: &Snapshot, dossier: &Dossier) -> Result<Vec<Entry>, AppError> {
    let rows: Vec<Taak> = dossier.rows(r, snapshot.today, Collectie::Taken)?;
    let open = rows.into_iter().filter(|row| row.status != TaakStatus::Gedaan);
    let entries = open.filter_map(|row| {
        let confidential = speaks_of_it(&row.titel);
        let mut entry = whole_day(AgendaKind::Taak, row.uiterlijk?);
        entry.item.id = row.id;
        entry.item.title = row.titel;
        entry.item.with = row.door;
        entry.item.person = dossier.person();
        entry.confidential = confidential;
        entry.example = dossier.origin == Origin::Example;
        Some(entry)
    });
    Ok(entries.collect())
}

fn own_appointment(id: String, own: AfspraakInput) -> AgendaItem {
    AgendaItem {
        id,
        title: own.title,
        time: Some(own.at.time()),
        moment: instant(own.at),
        minutes: own.minutes,
        place: own.place,
        notes: own.notes,
        ..whole_day(AgendaKind::Eigen, own.at.date()).item
    }
}

/// True for a last day that somebody may still wait for or use.
fn is_last_day(one: &Held<'_>, term: &TermView) -> bool {
    let open = match term.state {
        TermState::Running | TermState::Suspended => true,
        TermState::Passed => term.action != Action::None,
        TermState::Met => false,
    };
    // Who got all that was asked for needs no last day for bezwaar.
    let optional = matches!(term.kind, TermKind::Bezwaar | TermKind::Beroep | TermKind::HogerBeroep)
        && !one.chain().adverse;
    open && !optional && !one.chain().past
}

fn last_day(one: &Held<'_>, term: &TermView) -> Entry {
    let mut entry = whole_day(AgendaKind::Termijn, term.leading);
    entry.item.id = format!("termijn-{}-{}", one.id, term_name(term.kind));
    entry.item.person = one.dossier.person();
    entry.item.term = Some(term.kind);
    entry.item.gemeente = term.gemeente.as_ref().map(|theirs| theirs.leading);
    entry.item.voorziening = Some(one.id.to_owned());
    entry.confidential = is_opvang(one.facts.category) || speaks_of_it(one.name);
    entry.example = one.dossier.origin == Origin::Example;
    entry.term = Some(term.clone());
    entry.name = one.name.to_owned();
    entry
}

fn is_opvang(category: Option<Categorie>) -> bool {
    category.is_some_and(Categorie::is_opvang)
}

/// The last day to ask for renewal, and the last day of the budget. Their ids end in `-verlengen` and
/// `-einde`.
fn budget_days(purse: &pgb::Purse<'_>, today: Date) -> Vec<Entry> {
    if purse.until < today {
        return Vec::new();
    }
    let entry = |day: Date, end: &str| {
        let mut entry = whole_day(AgendaKind::Pgb, day);
        entry.item.id = format!("pgb-{}-{end}", purse.id);
        entry.item.title = purse.name.clone();
        entry.item.person = purse.dossier.person();
        entry.item.voorziening = purse.voorziening.clone();
        entry.confidential = is_opvang(purse.category());
        entry.example = purse.dossier.origin == Origin::Example;
        entry
    };
    vec![entry(domain::pgb::renew_by(purse.until), "verlengen"), entry(purse.until, "einde")]
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
        place: None,
        with: None,
        notes: None,
        person: None,
        term: None,
        gemeente: None,
        voorziening: None,
        answer: AnswerState::NotAsked,
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

/// Adds or replaces an own appointment; answers its id.
///
/// # Errors
/// What is wrong with a field; `NotFound` where the id is not an own one.
pub async fn save(ctx: &Context, call: SaveAfspraak) -> Result<String, AppError> {
    let afspraak = AfspraakInput { title: call.afspraak.title.trim().to_owned(), ..call.afspraak };
    validate::afspraak(&afspraak)?;
    let id = afspraak.id.clone().unwrap_or_else(kept::new_id);
    if !kept::is_id(&id) {
        return Err(ErrorCode::NotFound.into());
    }
    let (now, key) = (ctx.now(), id.clone());
    let afspraak = AfspraakInput { id: Some(id.clone()), ..afspraak };
    ctx.write(move |w| own::save(w, now, Kind::Afspraak, &key, &afspraak)).await?;
    told(ctx);
    Ok(id)
}

/// Deletes an own appointment.
///
/// # Errors
/// `NotFound` where it is not an own one.
pub async fn delete(ctx: &Context, call: DeleteAfspraak) -> Result<(), AppError> {
    let now = ctx.now();
    let gone = ctx.write(move |w| own::delete(w, now, Kind::Afspraak, &call.id)).await?;
    if !gone {
        return Err(ErrorCode::NotFound.into());
    }
    told(ctx);
    Ok(())
}

fn told(ctx: &Context) {
    ctx.changed(Topic::Agenda);
    ctx.changed(Topic::Tips);
}

/// The agenda as .ics, with a warning as the settings say. A calendar is read by other programs and other
/// people: what is confidential stays out, and so does the example.
///
/// # Errors
/// The store's.
pub async fn export(ctx: &Context, _: ExportAgenda) -> Result<FileView, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    let settings: Settings = settings::get(ctx, GetSettings {}).await?;
    let words = Content::new(&settings::language(ctx, &settings));
    let entries = snapshot::read(ctx, |r, snapshot| entries(r, snapshot, &held::all(snapshot))).await?;
    let wanted = plus_days(today, -EXPORT_BEFORE)..=plus_days(today, EXPORT_AFTER);
    let mut items: Vec<CalendarItem> = entries
        .into_iter()
        .filter(|entry| !entry.confidential && !entry.example && wanted.contains(&entry.item.date))
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
        })
        .collect();
    items.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(ctx.files.add("naaste.ics", "text/calendar", ics(&items).into_bytes()))
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
