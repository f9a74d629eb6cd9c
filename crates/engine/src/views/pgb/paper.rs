//! A budget on paper, for a check by the municipality: in Dutch, as all that goes there.

use super::purse::{Purse, all, counts, is_of_letter};
use crate::context::Context;
use crate::print;
use crate::views::snapshot;
use documents::letter::{Block, Fact, Letter, Table};
use domain::Date;
use domain::call::view::{
    DeclaratieKind, DeclaratieView, FileView, OvereenkomstKind, OvereenkomstView, PgbState, PgbView,
    SourceKind, TariffUnit,
};
use domain::call::{AppError, ErrorCode, PgbPdf};
use locales::content::{Arg, Content};
use std::collections::BTreeMap;

/// The budget with all that was agreed and declared, as a PDF.
///
/// # Errors
/// `NotFound`; `TooLarge` where it would be too long; `InvalidField` with the field `name` or `carer` and `why`
/// `unprintable` where they hold letters that cannot be printed; `Internal`; the store's.
pub async fn pdf(ctx: &Context, call: PgbPdf) -> Result<FileView, AppError> {
    let bytes = snapshot::read(ctx, move |_, snapshot| {
        let purses = all(snapshot);
        let purse = purses.iter().find(|purse| purse.is_called(&call.id)).ok_or(ErrorCode::NotFound)?;
        printable(purse)?;
        let sheet = sheet(&Content::new("nl"), purse, snapshot.today);
        print::pdf(&sheet)
    })
    .await?;
    Ok(ctx.files.add(&format!("pgb-{}.pdf", ctx.today()), "application/pdf", bytes))
}

fn printable(purse: &Purse<'_>) -> Result<(), AppError> {
    let carers = purse.overeenkomsten.iter().map(|row| row.carer.as_str());
    let declared = purse.declaraties.iter().filter_map(|row| row.carer.as_deref());
    let carers: Vec<&str> = carers.chain(declared).collect();
    let person = purse.dossier.person().unwrap_or_default();
    for (field, subject) in [("name", format!("{} {person}", purse.name)), ("carer", carers.join(" "))] {
        print::check(field, subject)?;
    }
    Ok(())
}

pub(in crate::views) fn sheet(words: &Content, purse: &Purse<'_>, today: Date) -> Letter {
    let paper = Paper { words };
    let view = purse.view(today);
    let mut blocks = vec![Block::Notice(paper.word("own")), Block::Heading(paper.word("budget"))];
    blocks.push(Block::Facts(paper.budget(&view, today)));
    blocks.push(Block::Heading(paper.word("agreements")));
    blocks.push(match purse.overeenkomsten.is_empty() {
        true => Block::Paragraph(paper.word("no-agreements")),
        false => Block::Table(paper.agreements(&purse.overeenkomsten)),
    });
    blocks.push(Block::Heading(paper.word("declared")));
    if purse.declaraties.is_empty() {
        blocks.push(Block::Paragraph(paper.word("none")));
    } else {
        blocks.push(Block::Table(paper.declared(&purse.declaraties)));
        blocks.push(Block::Heading(paper.word("totals")));
        blocks.push(Block::Table(paper.totals(&purse.declaraties)));
    }
    Letter {
        language: words.language().to_owned(),
        date: today,
        subject: words
            .get_with("pgb-paper-title", &[("name", Arg::Text(&view.name))])
            .unwrap_or_else(|| view.name.clone()),
        blocks,
        footer: paper.word("footer"),
        page_label: paper.word("page"),
        ..Letter::default()
    }
}

/// The lines of one month, carer, kind, state and source: how much together.
type Line<'a> = (Date, &'a str, Option<DeclaratieKind>, Option<PgbState>, bool);

struct Paper<'a> {
    words: &'a Content,
}

impl Paper<'_> {
    fn word(&self, key: &str) -> String {
        self.words.get(&format!("pgb-paper-{key}")).unwrap_or_default()
    }

    fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.get_with(&format!("pgb-paper-{key}"), args).unwrap_or_default()
    }

    fn day(&self, day: Date) -> String {
        let month = self.words.get(&format!("notification-month-{}", day.month())).unwrap_or_default();
        // as texts: a year is no amount, and gets no point for its thousands
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.with(
            "day",
            &[("day", Arg::Text(&number)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))],
        )
    }

    fn period(&self, from: Date, until: Option<Date>) -> String {
        let from = self.day(from);
        match until.map(|until| self.day(until)) {
            Some(until) => self.with("range", &[("from", Arg::Text(&from)), ("until", Arg::Text(&until))]),
            None => self.with("from", &[("from", Arg::Text(&from))]),
        }
    }

    fn euro(&self, cents: i128) -> String {
        self.with("euro", &[("amount", Arg::Text(&amount(cents)))])
    }

    fn source(&self, municipality: bool) -> String {
        self.word(if municipality { "gemeente" } else { "zelf" })
    }

    fn budget(&self, view: &PgbView, today: Date) -> Vec<Fact> {
        let granted = self.euro(view.granted_cents.into());
        let as_of = self.day(view.as_of);
        let key = match view.source {
            SourceKind::Gemeente => "granted-gemeente",
            SourceKind::Zelf if is_of_letter(&view.id) => "granted-brief",
            SourceKind::Zelf => "granted-zelf",
        };
        let granted = self.with(key, &[("amount", Arg::Text(&granted)), ("day", Arg::Text(&as_of))]);
        let fact = |key: &str, cents: i64| Fact::new(self.word(key), self.euro(cents.into()));
        let end = view.forecast_end_cents;
        let person = view.person.iter().map(|person| Fact::new(self.word("for"), person));
        let facts = [
            Fact::new(self.word("date"), self.day(today)),
            Fact::new(self.word("period"), self.period(view.from, Some(view.until))),
            Fact::new(self.word("granted"), granted),
            fact("spent", view.spent_cents),
            fact("planned", view.planned_cents),
            if end < 0 { fact("short", end.saturating_neg()) } else { fact("left", end) },
        ];
        person.chain(facts).collect()
    }

    fn head(&self, keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| self.word(key)).collect()
    }

    fn agreements(&self, rows: &[OvereenkomstView]) -> Table {
        let row = |row: &OvereenkomstView| {
            let unit = unit_key(row.terms.unit);
            let tariff = amount(row.tariff_cents.into());
            let unit_word = self.word(&format!("unit-{unit}"));
            let args = [("amount", Arg::Text(tariff.as_str())), ("unit", Arg::Text(unit_word.as_str()))];
            vec![
                row.carer.clone(),
                self.model(row),
                self.period(row.from, row.until),
                self.week(row),
                row.terms.state.map(|state| self.state(state)).unwrap_or_default(),
                self.source(row.source == SourceKind::Gemeente),
                self.with("per", &args),
            ]
        };
        Table {
            widths: vec![20, 17, 22, 11, 19, 16, 17],
            head: self.head(&["carer", "kind", "period", "week", "state", "source", "tariff"]),
            rows: rows.iter().map(row).collect(),
        }
    }

    /// Which model, or else whose tariff.
    fn model(&self, row: &OvereenkomstView) -> String {
        let key = match row.terms.kind {
            Some(OvereenkomstKind::Arbeid) => "model-arbeid",
            Some(OvereenkomstKind::Opdracht) => "model-opdracht",
            Some(OvereenkomstKind::Familie) => "model-familie",
            Some(OvereenkomstKind::Vervoer) => "model-vervoer",
            None => match row.carer_kind.as_str() {
                "professional" => "carer-professional",
                "zzp" => "carer-zzp",
                "netwerk" => "carer-netwerk",
                _ => return row.carer_kind.clone(),
            },
        };
        self.word(key)
    }

    fn week(&self, row: &OvereenkomstView) -> String {
        match row.terms.unit {
            TariffUnit::Uur | TariffUnit::Maand => {
                let minutes: u32 = row.minutes_by_weekday.iter().sum();
                let hours = domain::input::plain_hours(minutes);
                if hours.is_empty() {
                    return hours;
                }
                self.with("hours", &[("hours", Arg::Text(&hours))])
            }
            unit => {
                let count = i64::from(row.terms.units_by_weekday.iter().sum::<u32>());
                self.with(&format!("units-{}", unit_key(unit)), &[("count", Arg::Number(count))])
            }
        }
    }

    fn state(&self, state: PgbState) -> String {
        self.word(match state {
            PgbState::Made => "state-made",
            PgbState::Sent => "state-sent",
            PgbState::Approved => "state-approved",
            PgbState::Rejected => "state-rejected",
            PgbState::Paid => "state-paid",
        })
    }

    fn kind(&self, kind: DeclaratieKind) -> String {
        self.word(match kind {
            DeclaratieKind::Uren => "kind-uren",
            DeclaratieKind::Rekening => "kind-rekening",
            DeclaratieKind::Reiskosten => "kind-reiskosten",
            DeclaratieKind::VrijBesteedbaar => "kind-vrij-besteedbaar",
            DeclaratieKind::Feestdagen => "kind-feestdagen",
            DeclaratieKind::Maandloon => "kind-maandloon",
        })
    }

    fn carer(&self, name: &str) -> String {
        if name.is_empty() { self.word("nobody") } else { name.to_owned() }
    }

    fn declared(&self, rows: &[DeclaratieView]) -> Table {
        let mut lines: BTreeMap<Line<'_>, i128> = BTreeMap::new();
        for row in rows {
            let carer = row.carer.as_deref().unwrap_or_default();
            let municipality = row.source == SourceKind::Gemeente;
            let line = (row.date.first_of_month(), carer, row.details.kind, row.details.state, municipality);
            *lines.entry(line).or_default() += i128::from(row.cents);
        }
        let row = |((month, carer, kind, state, municipality), cents): (Line<'_>, i128)| {
            vec![
                self.month(month),
                self.carer(carer),
                kind.map(|kind| self.kind(kind)).unwrap_or_default(),
                state.map(|state| self.state(state)).unwrap_or_default(),
                self.source(municipality),
                self.euro(cents),
            ]
        };
        Table {
            widths: vec![20, 26, 22, 16, 14, 18],
            head: self.head(&["month", "carer", "what", "state", "source", "amount"]),
            rows: lines.into_iter().map(row).collect(),
        }
    }

    fn month(&self, month: Date) -> String {
        let name = self.words.get(&format!("notification-month-{}", month.month())).unwrap_or_default();
        let year = month.year().to_string();
        self.with("month-name", &[("month", Arg::Text(&name)), ("year", Arg::Text(&year))])
    }

    /// By carer, all together, and of that what the municipality knows and what it does not.
    fn totals(&self, rows: &[DeclaratieView]) -> Table {
        let mut by_carer: BTreeMap<&str, i128> = BTreeMap::new();
        let (mut known, mut own, mut rejected) = (0_i128, 0_i128, 0_i128);
        for row in rows {
            let cents = i128::from(row.cents);
            if !counts(row) {
                rejected += cents;
                continue;
            }
            *by_carer.entry(row.carer.as_deref().unwrap_or_default()).or_default() += cents;
            match row.source {
                SourceKind::Gemeente => known += cents,
                SourceKind::Zelf => own += cents,
            }
        }
        let line = |name: String, cents: i128| vec![name, self.euro(cents)];
        let mut lines: Vec<Vec<String>> =
            by_carer.into_iter().map(|(carer, cents)| line(self.carer(carer), cents)).collect();
        lines.push(line(self.word("total"), known + own));
        lines.push(line(self.word("total-gemeente"), known));
        lines.push(line(self.word("total-zelf"), own));
        if rejected > 0 {
            lines.push(line(self.word("total-rejected"), rejected));
        }
        Table { widths: vec![70, 30], head: self.head(&["carer", "amount"]), rows: lines }
    }
}

fn unit_key(unit: TariffUnit) -> &'static str {
    match unit {
        TariffUnit::Uur => "uur",
        TariffUnit::Dagdeel => "dagdeel",
        TariffUnit::Etmaal => "etmaal",
        TariffUnit::Rit => "rit",
        TariffUnit::Maand => "maand",
    }
}

/// Cents as an amount: a point for the thousands, a comma for the cents.
fn amount(cents: i128) -> String {
    let (euros, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
    let digits = euros.to_string();
    let mut whole = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            whole.push('.');
        }
        whole.push(digit);
    }
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{whole},{rest:02}")
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn an_amount_has_points_and_a_comma() {
        for (cents, text) in [
            (0, "0,00"),
            (5, "0,05"),
            (123_456, "1.234,56"),
            (-100_000_000, "-1.000.000,00"),
            (99_999, "999,99"),
        ] {
            assert_eq!(amount(cents), text);
        }
    }
}
