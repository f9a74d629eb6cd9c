//! Declarations from a table that somebody kept in a spreadsheet: semicolons, commas or tabs, dates and amounts as
//! people type them, in UTF-8 or as older programs of Windows write.

use super::words;
use csv::{ByteRecord, ReaderBuilder};
use domain::call::view::{DeclaratieKind, PgbState};
use domain::call::{AppError, ErrorCode};
use domain::{Date, input};
use encoding_rs::{Encoding, WINDOWS_1252};

/// A table with more lines is not somebody's administration.
const MAX_LINES: usize = 200_000;

/// Of words that are not known, no more is kept.
const MAX_NOTE: usize = 200;

/// A cell of which more is not shown.
const MAX_CELL: usize = 60;

/// What a line of the table says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: u64,
    /// What was read, or why nothing could be.
    pub content: Result<Entry, Refusal>,
}

/// A line that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub date: Date,
    pub cents: i64,
    /// As it stands in the file.
    pub carer: Option<String>,
    /// What it is about, where a column says so in words that are known.
    pub kind: Option<DeclaratieKind>,
    /// How it stands, in the same way.
    pub state: Option<PgbState>,
    /// What the column of kinds says.
    pub said: String,
    /// What those columns say in other words.
    pub note: Option<String>,
}

/// A line that was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which column.
    pub column: Column,
    /// What stands there.
    pub text: String,
}

/// A column that is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Date,
    Amount,
    Carer,
    Kind,
    State,
}

impl Column {
    /// The names under which people keep it, and those that our own tables carry.
    fn is_called(self, head: &str) -> bool {
        let names: &[&str] = match self {
            Self::Date => &["datum", "dag", "date", "day", "tarih", "التاريخ"],
            Self::Amount => {
                &["bedrag", "totaal", "kosten", "euro", "amount", "total", "cost", "tutar", "المبلغ"]
            }
            Self::Carer => {
                &["zorgverlener", "hulpverlener", "naam", "carer", "name", "bakıcı", "مقدّم الخدمة"]
            }
            // not "kind" by itself: that is a child
            Self::Kind => &["soort", "waarvoor", "kind of", "type", "türü", "نوع"],
            Self::State => &["stand", "status", "state", "durum", "الحالة"],
        };
        names.iter().any(|name| head.contains(name))
    }
}

/// Where the columns are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Columns {
    date: usize,
    amount: usize,
    carer: Option<usize>,
    kind: Option<usize>,
    state: Option<usize>,
}

/// Reads a table. Lines without anything in them are passed over.
///
/// # Errors
/// `InvalidField` with the field `file` where there is no column of dates and one of amounts; `TooLarge` above
/// 200,000 lines.
pub fn read(bytes: &[u8], today: Date) -> Result<Vec<Line>, AppError> {
    let text = decode(bytes);
    let delimiter = delimiter(&text);
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let mut columns = None;
    let mut lines = Vec::new();
    let mut at = (0, 1);
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(_) => return Err(refused()),
        }
        at = begin(&text, at, record.position().map_or(0, csv::Position::byte));
        let number = at.1;
        let cells: Vec<String> = record
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).trim().trim_matches('\u{a0}').to_owned())
            .collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        if lines.len() == MAX_LINES {
            return Err(ErrorCode::TooLarge.into());
        }
        let Some(columns) = columns else {
            let headed = by_heads(&cells);
            columns = headed.or_else(|| by_content(&cells, today));
            if let (None, Some(columns)) = (headed, columns) {
                lines.push(Line { number, content: entry(&cells, columns, today) });
            }
            // Above the table there may be a title: the first lines may say nothing.
            if columns.is_none() && number > 20 {
                return Err(refused());
            }
            continue;
        };
        lines.push(Line { number, content: entry(&cells, columns, today) });
    }
    columns.map(|_| lines).ok_or_else(refused)
}

/// Where a record begins, as byte and line, from an earlier place on: its reader stops before the end of a line, and
/// passes over empty ones.
fn begin(text: &str, (byte, line): (usize, u64), stopped: u64) -> (usize, u64) {
    let (mut at, mut line) = (byte, line);
    let stopped = usize::try_from(stopped).unwrap_or(usize::MAX);
    for sign in text.as_bytes().iter().skip(byte) {
        if at >= stopped && !matches!(sign, b'\r' | b'\n') {
            break;
        }
        line += u64::from(*sign == b'\n');
        at += 1;
    }
    (at, line)
}

fn refused() -> AppError {
    AppError::new(ErrorCode::InvalidField).with("field", "file")
}

/// The text, from UTF-8 or UTF-16 with their marks, else UTF-8 where it is that, else as Windows writes.
fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        return encoding.decode_without_bom_handling(rest).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// What parts the cells: what the first lines hold most of, outside quotes. A comma is also in amounts, so that it
/// counts last.
fn delimiter(text: &str) -> u8 {
    let head: String = text.lines().take(20).collect::<Vec<_>>().join("\n");
    let count = |sign: char| {
        let mut quoted = false;
        head.chars()
            .filter(|c| {
                quoted ^= *c == '"';
                *c == sign && !quoted
            })
            .count()
    };
    match (count(';'), count('\t'), count(',')) {
        (semicolons, tabs, _) if semicolons > 0 && semicolons >= tabs => b';',
        (_, tabs, _) if tabs > 0 => b'\t',
        _ => b',',
    }
}

/// The columns, by their heads.
fn by_heads(cells: &[String]) -> Option<Columns> {
    let heads: Vec<String> = cells.iter().map(|cell| cell.to_lowercase()).collect();
    let find = |column: Column| heads.iter().position(|head| column.is_called(head));
    let (date, amount) = (find(Column::Date)?, find(Column::Amount)?);
    let carer = find(Column::Carer);
    // "Soort zorgverlener" names a carer, and "datum status" a day.
    let apart = |index: &usize| ![Some(date), Some(amount), carer].contains(&Some(*index));
    let kind = find(Column::Kind).filter(apart);
    let state = find(Column::State).filter(apart).filter(|index| Some(*index) != kind);
    (date != amount).then_some(Columns { date, amount, carer, kind, state })
}

/// The columns, by what is in the first line: a date, the last amount, and words.
fn by_content(cells: &[String], today: Date) -> Option<Columns> {
    let date = cells.iter().position(|cell| input::date(cell, today).is_some())?;
    let is_amount = |(index, cell): (usize, &String)| index != date && input::cents(cell).is_some();
    let amount = cells.iter().enumerate().rposition(is_amount)?;
    let is_name = |cell: &String| cell.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let carer = (0..cells.len())
        .find(|index| ![date, amount].contains(index) && cells.get(*index).is_some_and(is_name));
    Some(Columns { date, amount, carer, kind: None, state: None })
}

fn entry(cells: &[String], columns: Columns, today: Date) -> Result<Entry, Refusal> {
    let cell = |index: usize| cells.get(index).map(String::as_str).unwrap_or_default();
    let refusal =
        |column: Column, text: &str| Refusal { column, text: text.chars().take(MAX_CELL).collect() };
    let date = cell(columns.date);
    let amount = cell(columns.amount);
    let said = |column: Option<usize>| column.map(cell).filter(|text| !text.is_empty());
    let (kind, state) = (said(columns.kind), said(columns.state));
    let (known_kind, known_state) = (kind.and_then(words::kind), state.and_then(words::state));
    let other = [kind.filter(|_| known_kind.is_none()), state.filter(|_| known_state.is_none())];
    let note: Vec<&str> = other.into_iter().flatten().collect();
    Ok(Entry {
        said: kind.unwrap_or_default().chars().take(MAX_CELL).collect(),
        kind: known_kind,
        state: known_state,
        note: (!note.is_empty()).then(|| note.join("; ").chars().take(MAX_NOTE).collect()),
        date: input::date(date, today).ok_or_else(|| refusal(Column::Date, date))?,
        cents: input::cents(amount)
            .filter(|cents| *cents > 0)
            .ok_or_else(|| refusal(Column::Amount, amount))?,
        carer: columns.carer.map(cell).filter(|name| !name.is_empty()).map(str::to_owned),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    /// Day, cents and carer; or the column that was refused, and what stands there.
    type Flat = Result<(String, i64, Option<String>), (Column, String)>;

    fn entries(text: &[u8]) -> Vec<(u64, Flat)> {
        let flat = |line: Line| {
            let content = line
                .content
                .map(|entry| (entry.date.to_string(), entry.cents, entry.carer))
                .map_err(|refusal| (refusal.column, refusal.text));
            (line.number, content)
        };
        read(text, TODAY).unwrap().into_iter().map(flat).collect()
    }

    fn ok(date: &str, cents: i64, carer: Option<&str>) -> Flat {
        Ok((date.to_owned(), cents, carer.map(str::to_owned)))
    }

    #[test]
    fn reads_what_spreadsheets_write() {
        let semicolons = "\u{feff}Datum;Zorgverlener;Uren;Bedrag\r\n3-11-2026;Eva;2;€ 1.130,00\r\n\r\n4 nov;\"Jansen; T.\";1,5;67,50\r\n";
        assert_eq!(
            entries(semicolons.as_bytes()),
            [(2, ok("2026-11-03", 113_000, Some("Eva"))), (4, ok("2026-11-04", 6_750, Some("Jansen; T.")))]
        );
        let commas = "date,carer,amount\n2026-11-03,Eva,\"1,130.00\"\n";
        assert_eq!(entries(commas.as_bytes()), [(2, ok("2026-11-03", 113_000, Some("Eva")))]);
        let tabs = "Mijn administratie\n\nbedrag\tdatum\n12,5\t03/11/26\n";
        assert_eq!(entries(tabs.as_bytes()), [(4, ok("2026-11-03", 1_250, None))]);
    }

    #[test]
    fn a_table_without_heads_is_known_by_its_first_line() {
        let text = "3-11-2026;Eva;2;45,00\n4-11-2026;;1;22,50\n";
        assert_eq!(
            entries(text.as_bytes()),
            [(1, ok("2026-11-03", 4_500, Some("Eva"))), (2, ok("2026-11-04", 2_250, None))]
        );
    }

    #[test]
    fn older_encodings_are_read() {
        let windows = b"datum;naam;bedrag\n3-11-2026;Ren\xe9e;\x80 45,00\n";
        assert_eq!(entries(windows), [(2, ok("2026-11-03", 4_500, Some("Renée")))]);
        let wide: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("datum\tbedrag\n3-11-2026\t45\n".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(entries(&wide), [(2, ok("2026-11-03", 4_500, None))]);
    }

    #[test]
    fn a_broken_line_is_named_and_the_others_are_read() {
        let text = "datum;bedrag\n3-11-2026;45,00\n31-2-2026;45,00\n5-11-2026;-3\n6-11-2026\n7-11-2026;8\n";
        assert_eq!(
            entries(text.as_bytes()),
            [
                (2, ok("2026-11-03", 4_500, None)),
                (3, Err((Column::Date, "31-2-2026".to_owned()))),
                (4, Err((Column::Amount, "-3".to_owned()))),
                (5, Err((Column::Amount, String::new()))),
                (6, ok("2026-11-07", 800, None)),
            ]
        );
    }

    #[test]
    fn kind_and_state_are_read_where_they_stand_and_other_words_are_kept() {
        let text = "Datum;Naam;Soort;Bedrag;Stand\n3-11-2026;Eva;Reiskosten;1,00;BETAALD\n\
            4-11-2026;Eva;;1,00;in behandeling\n5-11-2026;Eva;lesgeld;1,00;\n6-11-2026\n";
        let read: Vec<_> = read(text.as_bytes(), TODAY).unwrap();
        let entry = |index: usize| read[index].content.clone().unwrap();
        assert_eq!(
            (entry(0).kind, entry(0).state, entry(0).note),
            (Some(DeclaratieKind::Reiskosten), Some(PgbState::Paid), None)
        );
        assert_eq!(
            (entry(1).kind, entry(1).state, entry(1).note.as_deref()),
            (None, None, Some("in behandeling"))
        );
        assert_eq!((entry(2).kind, entry(2).note.as_deref()), (None, Some("lesgeld")));
        assert!(read[3].content.is_err());
        let plain = "Datum;Soort zorgverlener;Datum status;Bedrag\n3-11-2026;Eva;4-11-2026;1,00\n";
        let entry = super::read(plain.as_bytes(), TODAY).unwrap()[0].content.clone().unwrap();
        assert_eq!((entry.date.to_string().as_str(), entry.carer.as_deref()), ("2026-11-03", Some("Eva")));
        assert_eq!((entry.kind, entry.state), (None, None));
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for text in ["", "hallo", "a;b\nc;d\n", "%PDF-1.7\n%\u{e2}\n", "datum;naam\n3-11-2026;Eva\n"] {
            let error = read(text.as_bytes(), TODAY).unwrap_err();
            assert_eq!(error.code, ErrorCode::InvalidField, "{text}");
        }
        let many = format!("datum;bedrag\n{}", "3-11-2026;1\n".repeat(MAX_LINES + 1));
        assert_eq!(read(many.as_bytes(), TODAY).unwrap_err().code, ErrorCode::TooLarge);
    }
}
