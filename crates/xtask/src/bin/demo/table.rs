//! The home screen as tables, in Dutch.

use crate::round::Home;
use domain::call::view::{AgendaItem, PgbView, TermView, VoorzieningRow};
use serde::Serialize;
use std::fmt::Write;

/// All of it.
pub fn home(home: &Home) -> String {
    let mut out = String::new();
    let name = home.dossier.name.as_deref().unwrap_or("Uw eigen dossier");
    let gemeente = home.dossier.gemeente.as_deref().unwrap_or("zonder gemeente");
    // Writing into a String cannot fail.
    let _ = writeln!(out, "{name}, {gemeente}");
    let _ = writeln!(
        out,
        "Opgehaald met {} verzoeken: {} bytes in {} ms.",
        home.sync.requests, home.sync.bytes, home.sync.millis
    );
    section(&mut out, "Voorzieningen", ["Naam", "Soort", "Fase", "Termijn", "Tot en met", "Dagen"], || {
        home.voorzieningen.iter().map(voorziening).collect()
    });
    section(
        &mut out,
        "PGB",
        ["Toegekend", "Besteed", "Gepland", "Over op de einddatum", "Genoeg tot en met", "Genoeg"],
        || home.pgb.iter().map(pgb).collect(),
    );
    section(&mut out, "Agenda", ["Dag", "Tijd", "Wat", "Waar"], || home.agenda.iter().map(item).collect());
    section(&mut out, "Tips", ["Tip", "Waarom"], || {
        home.tips.iter().take(8).map(|tip| [tip.title.clone(), tip.reason.clone()]).collect()
    });
    section(&mut out, "Herinneringen", ["Wanneer", "Waarvoor", "Titel"], || {
        let rows = home.reminders.iter().take(12);
        rows.map(|one| [one.local.strftime("%Y-%m-%d %H:%M").to_string(), word(&one.kind), one.title.clone()])
            .collect()
    });
    out
}

fn voorziening(row: &VoorzieningRow) -> [String; 6] {
    let term = row.term.as_ref();
    let of = |show: fn(&TermView) -> String| term.map_or_else(|| "–".to_owned(), show);
    [
        row.name.clone(),
        row.kind.as_ref().map_or_else(|| "–".to_owned(), word),
        word(&row.stage),
        of(|term| word(&term.kind)),
        of(|term| term.leading.to_string()),
        of(|term| term.days_left.to_string()),
    ]
}

fn pgb(view: &PgbView) -> [String; 6] {
    [
        euros(view.granted_cents),
        euros(view.spent_cents),
        euros(view.planned_cents),
        euros(view.forecast_end_cents),
        view.lasts_until.map_or_else(|| "al op".to_owned(), |day| day.to_string()),
        if view.sufficient { "ja" } else { "nee" }.to_owned(),
    ]
}

fn item(item: &AgendaItem) -> [String; 4] {
    let what = match &item.term {
        Some(term) if item.title.is_empty() => format!("Laatste dag: {}", word(term)),
        _ => item.title.clone(),
    };
    [
        item.date.to_string(),
        item.time.map_or_else(|| "–".to_owned(), |time| time.strftime("%H:%M").to_string()),
        what,
        item.place.clone().unwrap_or_default(),
    ]
}

/// A code as words: the codes are Dutch already.
fn word(code: &impl Serialize) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(text)) => text.replace('-', " "),
        _ => "–".to_owned(),
    }
}

/// Cents as `€ 1.234,56`.
fn euros(cents: i64) -> String {
    let digits = (cents.unsigned_abs() / 100).to_string();
    let mut whole = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            whole.push('.');
        }
        whole.push(digit);
    }
    format!("€ {}{whole},{:02}", if cents < 0 { "-" } else { "" }, cents.unsigned_abs() % 100)
}

fn section<const N: usize>(
    out: &mut String,
    title: &str,
    heads: [&str; N],
    rows: impl FnOnce() -> Vec<[String; N]>,
) {
    let rows = rows();
    let _ = writeln!(out, "\n{title}");
    if rows.is_empty() {
        let _ = writeln!(out, "  Niets.");
        return;
    }
    let mut widths = heads.map(|head| head.chars().count());
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut line = |cells: &[&str]| {
        let mut text = String::from("  ");
        for (cell, width) in cells.iter().zip(widths) {
            let _ = write!(text, "{cell:width$}  ");
        }
        let _ = writeln!(out, "{}", text.trim_end());
    };
    line(&heads);
    for row in &rows {
        line(&row.each_ref().map(String::as_str));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_the_dutch_way() {
        assert_eq!(euros(0), "€ 0,00");
        assert_eq!(euros(5), "€ 0,05");
        assert_eq!(euros(123_456_789), "€ 1.234.567,89");
        assert_eq!(euros(-100_000), "€ -1.000,00");
        assert_eq!(euros(i64::MIN), "€ -92.233.720.368.547.758,08");
    }

    #[test]
    fn columns_line_up_and_nothing_is_cut() {
        let mut out = String::new();
        section(&mut out, "T", ["A", "B"], || {
            vec![["één".into(), "x".into()], ["twee lang".into(), String::new()]]
        });
        assert_eq!(out, "\nT\n  A          B\n  één        x\n  twee lang\n");
        section(&mut out, "L", ["A"], Vec::new);
        assert!(out.ends_with("\nL\n  Niets.\n"));
    }
}
