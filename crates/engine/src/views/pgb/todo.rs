//! What to do now for a budget: months and declarations that wait, renewal, and around the end of a year or of the
//! budget what the SVB's own advice for it says.

use super::purse::{Purse, counts};
use domain::Date;
use domain::calendar::plus_days;
use domain::call::view::{DeclaratieKind, MonthView, PgbState, PgbTodo, PgbView, TariffUnit};
use domain::input;
use domain::pgb::{CARER_WEEKS, HOLDER_WEEKS, carer_by, cutoff_of};
use jiff::civil::date;
use locales::content::{Arg, Content};
use std::collections::BTreeSet;

/// Weeks before the end of a year, or of the budget, in which its list begins.
const BEFORE_WEEKS: i64 = 8;

/// Renewal is named so many weeks before its day.
const RENEWAL_NOTICE_WEEKS: i64 = 2;

/// So many months and names are spelled out.
const NAMED: usize = 4;

const SVB: &str = "https://www.svb.nl/nl/pgb";
const BELASTINGDIENST: &str = "https://www.belastingdienst.nl";

/// What to do now, most pressing first.
pub(super) fn todo(
    words: &Content,
    purse: &Purse<'_>,
    view: &PgbView,
    months: &[MonthView],
    today: Date,
) -> Vec<PgbTodo> {
    let mut list = List { words, today, items: Vec::new() };
    let closing = closing(purse, today);
    if let Some(first) = months.iter().map(|month| month.by).min() {
        let named = months.iter().map(|month| list.month(month.month, &month.carer)).collect();
        let text = list.named(named);
        list.add("months", &[("months", Arg::Text(&text))], Some(first), None);
    }
    let ready: Vec<Option<Date>> = purse
        .declaraties
        .iter()
        .filter(|row| row.details.state == Some(PgbState::Made))
        .map(|row| row.holder_by.or(row.carer_by))
        .collect();
    if !ready.is_empty() {
        let count = i64::try_from(ready.len()).unwrap_or(i64::MAX);
        list.add("send", &[("count", Arg::Number(count))], ready.into_iter().flatten().min(), None);
    }
    if let Some(end) = closing {
        let carers = carers(purse, end);
        if !carers.is_empty() && today > plus_days(end, -CLOSE) {
            let text = list.named(carers);
            list.add(
                "bills",
                &[("carers", Arg::Text(&text))],
                Some(carer_by(end, purse.settings.cutoff)),
                None,
            );
        }
        list.add("balance", &[], Some(end).filter(|end| *end >= today), Some(SVB));
        let year = end.year().to_string();
        match cutoff_of(end, purse.settings.cutoff) {
            Some(cutoff) if cutoff >= today => {
                list.add("cutoff", &[("year", Arg::Text(&year))], Some(cutoff), None);
            }
            Some(_) => {}
            None => list.add_as("cutoff", "cutoff-unknown", &[("year", Arg::Text(&year))], None, None),
        }
        // What is left counts on 31 December, and in the tax return of the year after.
        if end.month() == 12 && end.day() == 31 {
            list.add("box3", &[], None, Some(BELASTINGDIENST));
        }
    }
    if view.until >= today {
        if !view.sufficient {
            let short = input::plain_amount(view.forecast_end_cents.saturating_neg());
            list.add("short", &[("amount", Arg::Text(&short))], view.lasts_until.or(Some(today)), Some(SVB));
        }
        if today >= plus_days(view.renew_by, -RENEWAL_NOTICE_WEEKS * 7) {
            list.add("renewal", &[], Some(view.renew_by), None);
        }
    }
    let mut items = list.items;
    items.sort_by_key(|item| (!item.late, item.by.is_none(), item.by));
    items
}

/// Days before the end from which the carers are asked for their last hours and bills.
const CLOSE: i64 = 14;

/// The end of the year, or of the budget in it, that is near or was lately: from eight weeks before it until nothing
/// of it can be declared any more in the usual terms, or by the budget's own cut-off.
fn closing(purse: &Purse<'_>, today: Date) -> Option<Date> {
    let ends = [today.year().checked_sub(1)?, today.year()].map(|year| date(year, 12, 31).min(purse.until));
    ends.into_iter().find(|end| {
        let usual = plus_days(*end, (CARER_WEEKS + HOLDER_WEEKS) * 7);
        let last = cutoff_of(*end, purse.settings.cutoff).unwrap_or(usual);
        *end >= purse.from && (plus_days(*end, -BEFORE_WEEKS * 7)..=last).contains(&today)
    })
}

/// Those who still have to say what they worked, until this day.
fn carers(purse: &Purse<'_>, end: Date) -> Vec<String> {
    let runs = purse.overeenkomsten.iter().filter(|row| {
        row.terms.unit != TariffUnit::Maand
            && row.terms.state != Some(PgbState::Rejected)
            && row.from <= end
            && row.until.is_none_or(|until| plus_days(until, BEFORE_WEEKS * 7) >= end)
    });
    let declared = |carer: &str| {
        purse.declaraties.iter().any(|row| {
            let hours =
                matches!(row.details.kind, None | Some(DeclaratieKind::Uren | DeclaratieKind::Rekening));
            counts(row) && hours && row.carer.as_deref() == Some(carer) && row.date >= end
        })
    };
    let names: BTreeSet<&str> = runs.map(|row| row.carer.trim()).filter(|carer| !declared(carer)).collect();
    names.into_iter().map(str::to_owned).collect()
}

struct List<'a> {
    words: &'a Content,
    today: Date,
    items: Vec<PgbTodo>,
}

impl List<'_> {
    fn add(&mut self, key: &str, args: &[(&str, Arg<'_>)], by: Option<Date>, link: Option<&str>) {
        self.add_as(key, key, args, by, link);
    }

    fn add_as(
        &mut self,
        key: &str,
        words: &str,
        args: &[(&str, Arg<'_>)],
        by: Option<Date>,
        link: Option<&str>,
    ) {
        let Some(text) = self.words.get_with(&format!("pgb-todo-{words}"), args) else { return };
        self.items.push(PgbTodo {
            key: key.to_owned(),
            text,
            by,
            late: by.is_some_and(|by| by < self.today),
            link: link.map(str::to_owned),
        });
    }

    /// A month with whose it is.
    fn month(&self, month: Date, carer: &str) -> String {
        let name = self.words.get(&format!("notification-month-{}", month.month())).unwrap_or_default();
        format!("{name} {} ({carer})", month.year())
    }

    /// The first of these, and how many there are besides.
    fn named(&self, mut all: Vec<String>) -> String {
        let more = all.len().saturating_sub(NAMED);
        all.truncate(NAMED);
        let list = all.join(", ");
        let count = i64::try_from(more).unwrap_or(i64::MAX);
        let args = [("list", Arg::Text(&list)), ("count", Arg::Number(count))];
        match more {
            0 => list,
            _ => self.words.get_with("pgb-todo-more", &args).unwrap_or(list),
        }
    }
}
