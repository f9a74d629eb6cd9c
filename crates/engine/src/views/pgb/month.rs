//! A month that is declared: the days as planned are a proposal, and nothing is kept before the user confirmed them.

use super::own_rows::{checked, in_budget, told};
use super::purse::{self, Purse, agreement, all, counts};
use super::record::OwnDeclaratie;
use super::rows::{covers, month_id};
use crate::context::Context;
use crate::own::{self, Kind};
use crate::views::snapshot::{self, Snapshot};
use domain::Date;
use domain::calendar::plus_days;
use domain::call::view::{
    DeclaratieDetails, DeclaratieInput, DeclaratieKind, DeclaratieView, MonthView, OvereenkomstView, PgbDay,
    PgbState, SourceKind, TariffUnit,
};
use domain::call::{AppError, ErrorCode, GetMonth, SaveMonth};
use domain::pgb::{Agreement, CARER_WEEKS, HOLDER_WEEKS, Month, carer_by, months, unit_cents};
use domain::validate::{self, why};

/// Older months are nobody's to declare any more.
const MOST_MONTHS: usize = 24;

/// A month of an agreement with its days: as declared, or else as planned. Days that other declarations are about are not
/// among them.
///
/// # Errors
/// `NotFound` where the budget or the agreement is none; `InvalidField` with the field `overeenkomst` for a monthly
/// sum, which is not declared; `InvalidDate` with the field `month` where the agreement does not run in it; the store's.
pub async fn get(ctx: &Context, call: GetMonth) -> Result<MonthView, AppError> {
    snapshot::read(ctx, move |_, snapshot| {
        let purses = all(snapshot);
        let purse = purses.iter().find(|purse| purse.is_called(&call.pgb)).ok_or(ErrorCode::NotFound)?;
        let asked = Asked::find(purse, &call.overeenkomst, call.month)?;
        Ok(asked.view(snapshot.today))
    })
    .await
}

/// Makes the declaration of what no other one of a month that is over is about, or changes it; answers its id.
///
/// # Errors
/// As [`get`]; `InvalidDate` with the field `month` for a month that is not over; `InvalidField` with the field `month`
/// where other declarations or the municipality's record leave no day of it; what is wrong with a day, with the field `days`;
/// `ReadOnly` for the example.
pub async fn save(ctx: &Context, call: SaveMonth) -> Result<String, AppError> {
    let (now, today) = (ctx.now(), ctx.today());
    let id = ctx
        .write(move |w| {
            let snapshot = Snapshot::load(w, now)?;
            let row = in_budget(&snapshot, &call.pgb, |purse| {
                let asked = Asked::find(purse, &call.overeenkomst, call.month)?;
                let input = asked.declared(&call.days, today)?;
                checked(&snapshot, purse, &input, today)?;
                Ok(OwnDeclaratie { pgb: call.pgb.clone(), input })
            })?;
            let id = row.input.id.clone().ok_or(ErrorCode::Internal)?;
            own::save(w, now, Kind::Declaratie, &id, &row)?;
            Ok(id)
        })
        .await?;
    told(ctx);
    Ok(id)
}

/// The months of all agreements that are over and that nothing was declared for, oldest first: those that can be
/// declared in the usual terms, and older ones after the first month that the user declared here. What was before,
/// somebody may have declared elsewhere.
pub(super) fn to_declare(purse: &Purse<'_>, today: Date) -> Vec<MonthView> {
    let mut found = Vec::new();
    for row in &purse.overeenkomsten {
        if row.terms.unit == TariffUnit::Maand || row.terms.state == Some(PgbState::Rejected) {
            continue;
        }
        let agreed = agreement(row);
        let open = plus_days(today, -(CARER_WEEKS + HOLDER_WEEKS) * 7);
        let theirs = purse.declaraties.iter().filter(|known| known.source == SourceKind::Zelf);
        let first =
            theirs.filter(|known| covers(known, row, row.from, Date::MAX)).map(|known| known.date).min();
        for month in months(&agreed, purse.from, purse.until, today, MOST_MONTHS) {
            let asked_for = month.until >= open || first.is_some_and(|first| first <= month.until);
            let asked = Asked { purse, row, agreed: agreed.clone(), month };
            if !asked_for || asked.is_declared() {
                continue;
            }
            let view = asked.view(today);
            if view.quantity > 0 {
                found.push(MonthView { days: Vec::new(), ..view });
            }
        }
    }
    found.sort_by(|a, b| (a.month, &a.carer, &a.overeenkomst).cmp(&(b.month, &b.carer, &b.overeenkomst)));
    found
}

/// A month that is asked for.
struct Asked<'a> {
    purse: &'a Purse<'a>,
    row: &'a OvereenkomstView,
    agreed: Agreement,
    month: Month,
}

impl<'a> Asked<'a> {
    fn find(purse: &'a Purse<'a>, overeenkomst: &str, day: Date) -> Result<Self, AppError> {
        let id = purse.same.get(overeenkomst).map_or(overeenkomst, String::as_str);
        let row = purse.overeenkomsten.iter().find(|row| row.id == id).ok_or(ErrorCode::NotFound)?;
        if row.terms.unit == TariffUnit::Maand {
            return Err(AppError::new(ErrorCode::InvalidField).with("field", "overeenkomst"));
        }
        let agreed = purse::agreement(row);
        let month =
            Month::of(&agreed, purse.from, purse.until, day).ok_or_else(|| wrong_month(why::ORDER))?;
        Ok(Self { purse, row, agreed, month })
    }

    /// What was declared of this month, rejected or not.
    fn known(&self) -> impl Iterator<Item = &DeclaratieView> {
        let Month { from, until } = self.month;
        self.purse.declaraties.iter().filter(move |known| covers(known, self.row, from, until))
    }

    /// The first and the last day that a declaration is about. One that names no period is about all that was before
    /// its day; the municipality's may bear any day of the month.
    fn period(&self, row: &DeclaratieView) -> (Date, Date) {
        match (row.details.from, row.source) {
            (Some(from), _) => (from, row.date),
            (None, SourceKind::Zelf) => (self.month.from, row.date),
            (None, _) => (self.month.from, self.month.until),
        }
    }

    /// True where nothing more is asked for: the month was declared, or a part of which nobody can tell the days.
    fn is_declared(&self) -> bool {
        let own = self.own();
        let whole =
            |row: &DeclaratieView| row.details.from.is_none() || own.is_some_and(|own| own.id == row.id);
        self.known().any(|row| counts(row) && whole(row))
    }

    /// The days that no other declaration is about, with what is planned. A day of the own one stays.
    fn days(&self) -> Vec<PgbDay> {
        let own = self.own();
        let others = self.known().filter(|row| counts(row) && own.is_none_or(|own| own.id != row.id));
        let taken: Vec<(Date, Date)> = others.map(|row| self.period(row)).collect();
        let mine = |date: Date| own.is_some_and(|own| own.details.days.iter().any(|day| day.date == date));
        let mut days = self.month.days(&self.agreed);
        days.retain(|day| {
            mine(day.date) || !taken.iter().any(|(from, until)| (*from..=*until).contains(&day.date))
        });
        days
    }

    /// The user's declaration of this month, or of what others left of it, which is changed rather than doubled.
    fn own(&self) -> Option<&DeclaratieView> {
        let id = month_id(&self.purse.id, &self.row.id, self.month.from);
        let inside = |row: &&DeclaratieView| {
            row.source == SourceKind::Zelf
                && row.details.from.unwrap_or(row.date) >= self.month.from
                && row.date <= self.month.until
        };
        let of_month = self.known().find(|row| row.id == id).filter(inside);
        of_month.or_else(|| {
            let mut all = self.known();
            let whole = |row: &&DeclaratieView| self.period(row) == (self.month.from, self.month.until);
            all.next().filter(|_| all.next().is_none()).filter(inside).filter(whole)
        })
    }

    fn view(&self, today: Date) -> MonthView {
        let own = self.own();
        let mut days = self.days();
        let (from, until) = ends(&days).unwrap_or((self.month.from, self.month.until));
        for kept in own.iter().flat_map(|row| &row.details.days) {
            if let Some(day) = days.iter_mut().find(|day| day.date == kept.date) {
                *day = kept.clone();
            }
        }
        let planned: u32 = days.iter().map(|day| day.planned).sum();
        let tariff_cents = own.and_then(|row| row.details.tariff_cents).unwrap_or(self.row.tariff_cents);
        let quantity = own.map_or(Some(planned), |row| row.details.quantity).unwrap_or_default();
        let unit = self.row.terms.unit;
        let cents = own.map_or_else(|| unit_cents(unit, quantity, tariff_cents), |row| row.cents);
        let spent = self.purse.spent_cents();
        let counted = own.is_some_and(counts);
        let by = carer_by(self.month.until, self.purse.settings.cutoff);
        MonthView {
            overeenkomst: self.row.id.clone(),
            carer: self.row.carer.clone(),
            month: self.month.from.first_of_month(),
            from,
            until,
            quantity,
            unit,
            tariff_cents,
            cents,
            left_cents: self.purse.granted_cents.saturating_sub(spent).saturating_sub(if counted {
                0
            } else {
                cents
            }),
            by,
            late: by < today,
            declaratie: own.map(|row| row.id.clone()),
            days,
        }
    }

    /// The declaration that comes of these days.
    fn declared(&self, real: &[PgbDay], today: Date) -> Result<DeclaratieInput, AppError> {
        // The SVB takes a declaration when its period is over.
        if self.month.until >= today {
            return Err(wrong_month(why::FUTURE));
        }
        let own = self.own();
        let mut days = self.days();
        let refused = |field| AppError::new(ErrorCode::InvalidField).with("field", field);
        let (from, until) = ends(&days).ok_or_else(|| refused("month"))?;
        let unit = self.row.terms.unit;
        validate::days(real, from, until, unit)?;
        // What another declaration is about would count twice.
        if real.iter().any(|one| days.iter().all(|day| day.date != one.date)) {
            return Err(refused("days"));
        }
        for day in &mut days {
            day.real = real.iter().find(|one| one.date == day.date).and_then(|one| one.real);
        }
        // Also a planned day that was left out has to be confirmed.
        validate::days(&days, from, until, unit)?;
        days.retain(|day| day.planned > 0 || day.real.is_some_and(|real| real > 0));
        let quantity: u32 = days.iter().filter_map(|day| day.real).sum();
        if days.is_empty() {
            return Err(refused("days"));
        }
        let before = own.map(|row| row.details.clone()).unwrap_or_default();
        // A rejected one that is made anew is to be sent again; one in which nobody came is not sent at all.
        let (state, state_on) = match before.state {
            _ if quantity == 0 => (None, None),
            Some(state) if state != PgbState::Rejected => (Some(state), before.state_on),
            _ => (Some(PgbState::Made), Some(today)),
        };
        let tariff_cents = self.row.tariff_cents;
        Ok(DeclaratieInput {
            id: Some(own.map_or_else(
                || month_id(&self.purse.id, &self.row.id, self.month.from),
                |row| row.id.clone(),
            )),
            date: until,
            cents: unit_cents(unit, quantity, tariff_cents),
            overeenkomst: Some(self.row.id.clone()),
            carer: None,
            details: DeclaratieDetails {
                kind: Some(DeclaratieKind::Uren),
                from: Some(from),
                quantity: Some(quantity),
                tariff_cents: Some(tariff_cents),
                // Whoever confirms the hours has them.
                received: (quantity > 0).then(|| before.received.unwrap_or(today)),
                state,
                state_on,
                note: before.note,
                days,
            },
        })
    }
}

fn ends(days: &[PgbDay]) -> Option<(Date, Date)> {
    Some((days.first()?.date, days.last()?.date))
}

fn wrong_month(why: &str) -> AppError {
    AppError::new(ErrorCode::InvalidDate).with("field", "month").with("why", why)
}
