//! Reading. The file is a stranger's: it has a limit, what cannot be read is refused by its line and name, and the rest
//! is read all the same.

use super::{DRIVER, WITH};
use crate::recurrence::zone::{self, ZONE, Zone, civil};
use icalendar::parser::Property;
use jiff::civil::{Date, DateTime, Time};
use jiff::{Span, SpanRelativeTo, Timestamp};
use std::collections::BTreeMap;

/// Bytes of a file, at most: twenty years of a full agenda.
pub const MOST_BYTES: usize = 2 << 20;
/// Entries in a file, at most.
pub const MOST_EVENTS: usize = 5_000;

/// Minutes of an entry that has no end.
const NO_END: u32 = 60;
const MOST_TITLE: usize = 200;
const MOST_NOTES: usize = 4_000;
const MOST_UID: usize = 1_000;
/// Times that may have been taken away from one entry.
const MOST_EXCEPT: usize = 3_660;

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    /// It has no calendar in it.
    #[error("no calendar")]
    NoCalendar,
    /// It is too large, or has too much in it.
    #[error("too large")]
    TooLarge,
}

/// Why an entry is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A line cannot be read, or its end is missing.
    Broken,
    /// It has no name.
    Title,
    /// It has no beginning that can be read.
    Start,
    /// Its end lies before its beginning, or cannot be read.
    End,
    /// It names a zone that is not known.
    Zone,
    /// It repeats in a way that is not understood.
    Rule,
}

/// An entry that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line in the file, from 1.
    pub line: u64,
    /// What it is called; empty where it has no name.
    pub title: String,
    /// Why.
    pub why: Why,
}

/// An entry that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The line in the file at which it begins, from 1.
    pub line: u64,
    /// Its id; none where the file gives none.
    pub uid: Option<String>,
    /// How often it was changed.
    pub sequence: u32,
    /// When it was last changed.
    pub changed: Option<Timestamp>,
    /// What it is.
    pub title: String,
    /// When it begins, in Europe/Amsterdam; midnight for whole days.
    pub at: DateTime,
    /// It lasts whole days.
    pub whole_day: bool,
    /// Minutes.
    pub minutes: u32,
    /// Where.
    pub place: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// Who is there.
    pub with: Option<String>,
    /// Who drives.
    pub driver: Option<String>,
    /// Its rule, where it repeats.
    pub rule: Option<String>,
    /// The zone in which its rule is counted, an IANA name, where that is not ours.
    pub zone: Option<String>,
    /// The times that were taken away, in Europe/Amsterdam.
    pub except: Vec<DateTime>,
    /// It stands in the place of this time of what repeats, in Europe/Amsterdam.
    pub instead: Option<DateTime>,
    /// It was called off.
    pub cancelled: bool,
}

/// Reads a calendar: its entries, and those that are refused, in the order of the file.
///
/// # Errors
/// Where it is too large, or no calendar.
pub fn read(bytes: &[u8]) -> Result<(Vec<Event>, Vec<Refused>), NotRead> {
    if bytes.len() > MOST_BYTES {
        return Err(NotRead::TooLarge);
    }
    let text = String::from_utf8_lossy(bytes);
    let (drafts, zones) = drafts(text.trim_start_matches('\u{feff}'))?;
    let (mut events, mut refused) = (Vec::new(), Vec::new());
    for draft in drafts {
        match draft.event(&zones) {
            Ok(event) => events.push(event),
            Err(why) => refused.push(Refused { line: draft.line, title: draft.title(), why }),
        }
    }
    Ok((events, refused))
}

/// An entry as its lines.
struct Draft {
    line: u64,
    broken: bool,
    properties: Vec<Field>,
}

/// One line, without its name for the library's own types.
struct Field {
    name: String,
    value: String,
    parameters: BTreeMap<String, String>,
}

/// Zones by the names that the file gives them.
type Zones = BTreeMap<String, String>;

/// Lines as they were before they were folded (RFC 5545 §3.1), with their numbers.
fn unfolded(text: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}

/// Takes the file apart. What is inside what is not an entry is passed over, however deep it goes.
fn drafts(text: &str) -> Result<(Vec<Draft>, Zones), NotRead> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut zones = Zones::new();
    let mut open: Option<Draft> = None;
    let (mut calendar, mut inside, mut zone_id) = (false, 0_u32, None);
    for (number, line) in unfolded(text) {
        let (name, value) = line.split_once(':').unwrap_or((line.as_str(), ""));
        let (name, value) = (name.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
        match (name.as_str(), value.as_str()) {
            ("BEGIN", "VCALENDAR") => calendar = true,
            ("BEGIN", "VEVENT") => {
                // One in another is two, of which the first has no end.
                drafts.extend(open.take().map(|draft| Draft { broken: true, ..draft }));
                inside = 0;
                open = Some(Draft { line: number, broken: false, properties: Vec::new() });
            }
            ("END", "VEVENT") => drafts.extend(open.take()),
            ("BEGIN", _) => inside = inside.saturating_add(1),
            ("END", _) => {
                inside = inside.saturating_sub(1);
                if value == "VTIMEZONE" {
                    zone_id = None;
                }
            }
            _ if line.trim().is_empty() => {}
            _ => match (&mut open, field(&line)) {
                (Some(draft), Some(field)) if inside == 0 => draft.properties.push(field),
                (Some(draft), None) if inside == 0 => draft.broken = true,
                (None, Some(field)) if field.name == "TZID" => zone_id = Some(field.value),
                (None, Some(field)) if field.name == "X-LIC-LOCATION" => {
                    zones.extend(zone_id.clone().map(|id| (id, field.value)));
                }
                _ => {}
            },
        }
        if drafts.len() > MOST_EVENTS {
            return Err(NotRead::TooLarge);
        }
    }
    drafts.extend(open.map(|draft| Draft { broken: true, ..draft }));
    if calendar { Ok((drafts, zones)) } else { Err(NotRead::NoCalendar) }
}

/// One line, as the library reads it. Names are in capitals, as it expects them.
fn field(line: &str) -> Option<Field> {
    let end = line.find([':', ';'])?;
    let (name, rest) = line.split_at(end);
    let line = format!("{}{rest}\n", name.trim().to_ascii_uppercase());
    let property = Property::try_from(line.as_str()).ok()?;
    let parameters = property.params.iter().map(|one| {
        let value = one.val.as_ref().map_or("", |value| value.as_str());
        (one.key.as_str().to_ascii_uppercase(), value.trim_matches('"').to_owned())
    });
    Some(Field {
        name: property.name.as_str().to_owned(),
        parameters: parameters.collect(),
        value: property.val.as_str().to_owned(),
    })
}

/// A moment as a file writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Moment {
    Day(Date),
    /// Civil time in a zone; none for one that floats, which is read as ours.
    At(DateTime, Option<String>),
}

impl Moment {
    fn read(value: &str, field: &Field, zones: &Zones) -> Result<Self, Why> {
        let value = value.trim();
        if value.len() == 8 {
            return Date::strptime("%Y%m%d", value).map(Self::Day).map_err(|_| Why::Start);
        }
        let (civil, utc) = match value.strip_suffix(['Z', 'z']) {
            Some(civil) => (civil, true),
            None => (value, false),
        };
        let at = DateTime::strptime("%Y%m%dT%H%M%S", civil).map_err(|_| Why::Start)?;
        let zone = match field.parameters.get("TZID") {
            _ if utc => Some("Etc/UTC".to_owned()),
            None => None,
            Some(name) => {
                let known = zones.get(name).and_then(|name| zone::iana(name)).or_else(|| zone::iana(name));
                // What has the same time as ours all year is counted as ours.
                known
                    .map(|name| if zone::is_ours(&name) { ZONE.to_owned() } else { name })
                    .ok_or(Why::Zone)?
                    .into()
            }
        };
        Ok(Self::At(at, zone))
    }

    /// The instant; that of midnight here for a day.
    fn instant(&self) -> Option<Timestamp> {
        match self {
            Self::Day(day) => Zone::OURS.instant(day.to_datetime(Time::midnight())),
            Self::At(at, zone) => zone::find(zone.as_deref().unwrap_or(ZONE)).ok()?.instant(*at),
        }
    }

    /// The civil moment here. What floats or is ours already stays as it is, also where the clocks skip it.
    fn ours(&self) -> Option<DateTime> {
        match self {
            Self::Day(day) => Some(day.to_datetime(Time::midnight())),
            Self::At(at, None) => Some(*at),
            Self::At(at, Some(zone)) if zone == ZONE => Some(*at),
            Self::At(..) => self.instant().map(civil),
        }
    }
}

impl Draft {
    fn all(&self, name: &str) -> impl Iterator<Item = &Field> {
        self.properties.iter().filter(move |field| field.name == name)
    }

    fn get(&self, name: &str) -> Option<&Field> {
        self.all(name).next()
    }

    fn title(&self) -> String {
        self.get("SUMMARY").map(|field| line(&field.value)).unwrap_or_default()
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(|field| line(&field.value)).filter(|text| !text.is_empty())
    }

    fn event(&self, zones: &Zones) -> Result<Event, Why> {
        let uid = self.get("UID").map(|field| field.value.trim().to_owned()).filter(|uid| !uid.is_empty());
        if self.broken || uid.as_ref().is_some_and(|uid| uid.len() > MOST_UID) {
            return Err(Why::Broken);
        }
        let moment = |field: &Field| Moment::read(&field.value, field, zones);
        let start = self.get("DTSTART").ok_or(Why::Start).and_then(moment)?;
        let at = start.ours().ok_or(Why::Start)?;
        let whole_day = matches!(start, Moment::Day(_));
        let cancelled = self.text("STATUS").is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED"));
        let title = self.title();
        // What was called off may say no more than that.
        if title.is_empty() && !cancelled {
            return Err(Why::Title);
        }
        let rules: Vec<&Field> = self.all("RRULE").collect();
        if rules.len() > 1 || self.get("RDATE").is_some() || self.get("EXRULE").is_some() {
            return Err(Why::Rule);
        }
        let instead = match self.get("RECURRENCE-ID") {
            None => None,
            Some(field) if field.parameters.contains_key("RANGE") => return Err(Why::Rule),
            Some(field) => Some(moment(field)?.ours().ok_or(Why::Start)?),
        };
        let rule = rules.first().filter(|_| instead.is_none()).map(|field| field.value.trim().to_owned());
        let zone = match &start {
            Moment::At(_, Some(zone)) if rule.is_some() && zone != ZONE => Some(zone.clone()),
            _ => None,
        };
        Ok(Event {
            line: self.line,
            uid,
            sequence: self.get("SEQUENCE").and_then(|field| field.value.trim().parse().ok()).unwrap_or(0),
            changed: self.get("LAST-MODIFIED").and_then(|field| moment(field).ok()?.instant()),
            title,
            minutes: self.minutes(&start, zones)?,
            place: self.text("LOCATION"),
            notes: self
                .get("DESCRIPTION")
                .map(|field| clean(&field.value, MOST_NOTES))
                .filter(|t| !t.is_empty()),
            with: self.text(WITH),
            driver: self.text(DRIVER),
            except: if rule.is_some() { self.except(at, whole_day, zones)? } else { Vec::new() },
            at,
            whole_day,
            rule,
            zone,
            instead,
            cancelled,
        })
    }

    fn minutes(&self, start: &Moment, zones: &Zones) -> Result<u32, Why> {
        let whole = matches!(start, Moment::Day(_));
        let minutes = if let Some(field) = self.get("DTEND") {
            let end = Moment::read(&field.value, field, zones).map_err(|why| match why {
                Why::Start => Why::End,
                why => why,
            })?;
            match (start, &end) {
                (Moment::Day(first), Moment::Day(end)) => i64::from((*end - *first).get_days()) * 24 * 60,
                (Moment::Day(_), _) | (_, Moment::Day(_)) => return Err(Why::End),
                _ => {
                    let (from, until) = start.instant().zip(end.instant()).ok_or(Why::End)?;
                    until.duration_since(from).as_secs() / 60
                }
            }
        } else if let Some(field) = self.get("DURATION") {
            let span: Span = field.value.trim().parse().map_err(|_| Why::End)?;
            let length = span.to_duration(SpanRelativeTo::days_are_24_hours()).map_err(|_| Why::End)?;
            length.as_secs() / 60
        } else {
            0
        };
        match u32::try_from(minutes).map_err(|_| Why::End)? {
            0 => Ok(if whole { 24 * 60 } else { NO_END }),
            minutes => Ok(minutes),
        }
    }

    fn except(&self, at: DateTime, whole_day: bool, zones: &Zones) -> Result<Vec<DateTime>, Why> {
        let mut found = Vec::new();
        for field in self.all("EXDATE") {
            for value in field.value.split(',') {
                found.push(match Moment::read(value, field, zones)? {
                    // Some programs take a day away where times are counted.
                    Moment::Day(day) if !whole_day => day.to_datetime(at.time()),
                    moment => moment.ours().ok_or(Why::Start)?,
                });
            }
            if found.len() > MOST_EXCEPT {
                return Err(Why::Rule);
            }
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }
}

/// One line of text.
fn line(text: &str) -> String {
    clean(&text.replace(['\n', '\r', '\t'], " "), MOST_TITLE)
}

/// A text without control characters, and no longer than may be kept: what is cut off ends in a mark.
fn clean(text: &str, most: usize) -> String {
    let text: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let text = text.trim();
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => {
            let mut cut: String = text.chars().take(most - 1).collect();
            cut.push('…');
            cut
        }
    }
}
