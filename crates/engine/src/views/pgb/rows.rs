//! The rows of a budget, whoever knows them: the user's own beside the municipality's, what the SVB pays of itself, and
//! by when each has to be in.

use super::purse::{Purse, agreement, counts};
use crate::views::snapshot::Snapshot;
use domain::Date;
use domain::calendar::plus_days;
use domain::call::view::{
    DeclaratieDetails, DeclaratieKind, DeclaratieView, OvereenkomstTerms, OvereenkomstView, PgbState,
    SourceKind, TariffUnit,
};
use domain::pgb::{Month, carer_by, cutoff_of, holder_by};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A hundred years: a lying date stays cheap.
const MOST_MONTHS: usize = 1_200;

/// Adds all that the user keeps, and what follows from it.
pub(super) fn complete(snapshot: &Snapshot, purse: &mut Purse<'_>) {
    let settings = snapshot.kept.pgb_settings.iter().find(|(id, _)| purse.is_called(id));
    purse.settings = settings.map(|(_, settings)| settings.clone()).unwrap_or_default();
    add_agreements(snapshot, purse);
    add_declarations(snapshot, purse);
    add_monthly_sums(snapshot.today, purse);
    overlaps(&mut purse.overeenkomsten);
    terms(snapshot.today, purse);
    running_balance(purse);
}

pub(super) fn same_name(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// What the municipality tells as well counts once: an agreement with the same carer in the same period. What the user
/// alone knows of it (its model, the notice, when nobody comes) is shown with it.
fn add_agreements(snapshot: &Snapshot, purse: &mut Purse<'_>) {
    let synced = purse.overeenkomsten.len();
    for row in &snapshot.kept.overeenkomsten {
        let input = &row.input;
        let Some(id) = input.id.clone().filter(|_| purse.is_called(&row.pgb)) else { continue };
        let same = purse.overeenkomsten.iter_mut().take(synced).find(|known| {
            let overlaps = known.until.is_none_or(|end| input.from <= end)
                && input.until.is_none_or(|end| known.from <= end);
            overlaps && same_name(&known.carer, &input.carer)
        });
        if let Some(known) = same {
            known.terms.kind = input.terms.kind.or(known.terms.kind);
            known.terms.notice_weeks = input.terms.notice_weeks.or(known.terms.notice_weeks);
            if input.terms.unit == known.terms.unit {
                known.terms.exceptions.extend(input.terms.exceptions.iter().cloned());
            }
            purse.same.insert(id, known.id.clone());
            continue;
        }
        purse.overeenkomsten.push(OvereenkomstView {
            id,
            carer: input.carer.clone(),
            carer_kind: input.carer_kind.clone(),
            tariff_cents: input.tariff_cents,
            max_tariff_cents: None,
            minutes_by_weekday: input.minutes_by_weekday,
            on_holidays: input.on_holidays,
            from: input.from,
            until: input.until,
            source: SourceKind::Zelf,
            terms: input.terms.clone(),
            as_netwerk: false,
            overlaps_from: None,
        });
    }
}

/// A declaration of the same day and amount counts once; what the user knows of it is shown with the municipality's. A
/// rejected one is another than the one that the municipality knows.
fn add_declarations(snapshot: &Snapshot, purse: &mut Purse<'_>) {
    let mut known: BTreeMap<(Date, i64), Vec<usize>> = BTreeMap::new();
    for (index, row) in purse.declaraties.iter().enumerate().rev() {
        known.entry((row.date, row.cents)).or_default().push(index);
    }
    for row in &snapshot.kept.declaraties {
        let input = &row.input;
        let Some(id) = input.id.clone().filter(|_| purse.is_called(&row.pgb)) else { continue };
        let overeenkomst = input.overeenkomst.as_ref().map(|id| purse.same.get(id).unwrap_or(id).clone());
        let rejected = input.details.state == Some(PgbState::Rejected);
        let twin = match rejected {
            true => None,
            false => known.get_mut(&(input.date, input.cents)).and_then(Vec::pop),
        };
        if let Some(row) = twin.and_then(|index| purse.declaraties.get_mut(index)) {
            row.details = input.details.clone();
            row.overeenkomst = row.overeenkomst.take().or(overeenkomst);
            purse.told.insert(id, row.id.clone());
            continue;
        }
        let agreed = overeenkomst.as_ref().and_then(|id| carer_of(snapshot, purse, id));
        purse.declaraties.push(DeclaratieView {
            carer: agreed.or_else(|| input.carer.clone()),
            overeenkomst,
            details: input.details.clone(),
            ..empty(id, input.date, input.cents, SourceKind::Zelf)
        });
    }
}

fn empty(id: String, date: Date, cents: i64, source: SourceKind) -> DeclaratieView {
    DeclaratieView {
        id,
        date,
        cents,
        carer: None,
        source,
        overeenkomst: None,
        details: DeclaratieDetails::default(),
        carer_by: None,
        holder_by: None,
        late: false,
        over: false,
        automatic: false,
    }
}

fn carer_of(snapshot: &Snapshot, purse: &Purse<'_>, overeenkomst: &str) -> Option<String> {
    let shown = purse.overeenkomsten.iter().find(|row| row.id == overeenkomst).map(|row| &row.carer);
    let own = || {
        let rows = snapshot.kept.overeenkomsten.iter();
        rows.map(|row| &row.input).find(|row| row.id.as_deref() == Some(overeenkomst)).map(|row| &row.carer)
    };
    shown.or_else(own).cloned()
}

/// True where this row is the help of an agreement in a time: by the agreement, or by the carer where it names none.
pub(super) fn covers(row: &DeclaratieView, agreed: &OvereenkomstView, from: Date, until: Date) -> bool {
    use DeclaratieKind::{Maandloon, Rekening, Uren};
    let help = matches!(row.details.kind, None | Some(Uren | Rekening | Maandloon));
    let theirs = match (&row.overeenkomst, &row.carer) {
        (Some(id), _) => *id == agreed.id,
        (None, Some(carer)) => same_name(carer, &agreed.carer),
        (None, None) => false,
    };
    help && theirs && row.date >= from && row.details.from.unwrap_or(row.date) <= until
}

/// A monthly sum is paid without a declaration, so that a month that is over is spent: a row that nobody entered,
/// unless somebody did. On an agreement that was not sent yet, or was rejected, the SVB pays nothing.
fn add_monthly_sums(today: Date, purse: &mut Purse<'_>) {
    let mut found = Vec::new();
    for row in &purse.overeenkomsten {
        let paid = !matches!(row.terms.state, Some(PgbState::Made | PgbState::Rejected));
        if row.terms.unit != TariffUnit::Maand || !paid {
            continue;
        }
        let agreed = agreement(row);
        let mut day = today.min(purse.until).min(row.until.unwrap_or(Date::MAX));
        for _ in 0..MOST_MONTHS {
            let Some(month) = Month::of(&agreed, purse.from, purse.until, day) else { break };
            let cents = agreed.month_cents(month.until, purse.from, purse.until);
            if let Some(cents) = cents.filter(|_| month.until <= today) {
                let id = month_id(&purse.id, &row.id, month.until);
                let entered = |known: &DeclaratieView| {
                    known.id == id || (counts(known) && covers(known, row, month.from, month.until))
                };
                if !purse.declaraties.iter().any(entered) {
                    let mut sum = empty(id, month.until, cents, row.source);
                    sum.carer = Some(row.carer.clone());
                    sum.overeenkomst = Some(row.id.clone());
                    sum.details.kind = Some(DeclaratieKind::Maandloon);
                    sum.details.from = Some(month.from);
                    sum.automatic = true;
                    found.push(sum);
                }
            }
            if day.first_of_month() <= purse.from {
                break;
            }
            day = plus_days(day.first_of_month(), -1);
        }
    }
    purse.declaraties.extend(found);
}

/// The id of the declaration of a month: the same on every device, so that a month is declared once.
pub(super) fn month_id(pgb: &str, overeenkomst: &str, day: Date) -> String {
    let text = format!("maand\n{pgb}\n{overeenkomst}\n{}", day.first_of_month());
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// From when another agreement with the same carer runs as well: hours may then count twice.
fn overlaps(rows: &mut [OvereenkomstView]) {
    let runs: Vec<(String, Date, Option<Date>)> =
        rows.iter().map(|row| (row.carer.trim().to_lowercase(), row.from, row.until)).collect();
    for (index, row) in rows.iter_mut().enumerate() {
        let Some((name, from, until)) = runs.get(index) else { continue };
        let others = runs.iter().enumerate().filter(|(other, run)| *other != index && run.0 == *name);
        let both = others.filter_map(|(_, (_, other_from, other_until))| {
            let first = *from.max(other_from);
            let inside = |end: &Option<Date>| end.is_none_or(|end| first <= end);
            (inside(until) && inside(other_until)).then_some(first)
        });
        row.overlaps_from = both.min();
    }
}

/// By when each declaration that is not sent has to be in.
fn terms(today: Date, purse: &mut Purse<'_>) {
    let cutoff = purse.settings.cutoff;
    for row in &mut purse.declaraties {
        if row.details.state != Some(PgbState::Made) {
            continue;
        }
        match (row.details.kind, row.details.received) {
            // They wait for no carer.
            (Some(DeclaratieKind::VrijBesteedbaar | DeclaratieKind::Feestdagen), _) => {
                row.holder_by = cutoff_of(row.date, cutoff);
            }
            (Some(DeclaratieKind::Maandloon), _) => {}
            (_, Some(received)) => row.holder_by = Some(holder_by(received, row.date, cutoff)),
            (_, None) => row.carer_by = Some(carer_by(row.date, cutoff)),
        }
        row.late = row.holder_by.or(row.carer_by).is_some_and(|by| by < today);
    }
}

/// Which rows went over what there was, in the order of their days.
fn running_balance(purse: &mut Purse<'_>) {
    let mut order: Vec<usize> = (0..purse.declaraties.len()).collect();
    let rows = &mut purse.declaraties;
    order.sort_by(|a, b| {
        let key = |index: &usize| rows.get(*index).map(|row| (row.date, row.id.as_str()));
        key(a).cmp(&key(b))
    });
    let mut balance = i128::from(purse.granted_cents);
    for index in order {
        if let Some(row) = rows.get_mut(index).filter(|row| counts(row)) {
            balance -= i128::from(row.cents);
            row.over = balance < 0;
        }
    }
}

/// What the municipality's own agreements say: it approved them.
pub(super) fn approved() -> OvereenkomstTerms {
    OvereenkomstTerms { state: Some(PgbState::Approved), ..OvereenkomstTerms::default() }
}

/// The municipality's row of a declaration.
pub(super) fn of_municipality(
    id: &str,
    date: Date,
    cents: i64,
    overeenkomst: Option<String>,
    carer: Option<String>,
) -> DeclaratieView {
    DeclaratieView { carer, overeenkomst, ..empty(id.to_owned(), date, cents, SourceKind::Gemeente) }
}
