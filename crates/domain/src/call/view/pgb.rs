//! Budgets.

use super::*;
use crate::call::ErrorCode;

view! {
    /// A budget.
    PgbView {
        /// Its id.
        id: String,
        /// What it is for.
        name: String,
        /// The dossier.
        dossier: String,
        /// The person it is about.
        person: Option<String>,
        /// Source of the award.
        source: SourceKind,
        /// Awarded, cents.
        granted_cents: i64,
        /// Day of the municipality's figures, or of the letter.
        as_of: Date,
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
        /// Spent according to the declarations known, without the rejected ones, cents.
        spent_cents: i64,
        /// Planned from tomorrow to the end, cents.
        planned_cents: i64,
        /// Left at the end, cents.
        forecast_end_cents: i64,
        /// The last day on which the balance is not negative; none if it is negative already.
        lasts_until: Option<Date>,
        /// It lasts.
        sufficient: bool,
        /// Renewal must be asked by this day: 8 weeks before the end, or as the budget's settings say.
        renew_by: Date,
    }
    /// A budget with its rows.
    PgbDetail {
        /// The figures.
        view: PgbView,
        /// Agreements.
        overeenkomsten: Vec<OvereenkomstView>,
        /// Declarations, newest first; of many only the first, unless all were asked for.
        declaraties: Vec<DeclaratieView>,
        /// Number of declarations beyond those.
        more_declaraties: u32,
        /// If the rest goes as past months did; none where they say too little.
        range: Option<RangeView>,
        /// What holds for this budget.
        settings: PgbSettings,
        /// Bills of these declarations; `brief` is the declaration's id.
        bijlagen: Vec<BijlageRow>,
        /// Months that are over and not declared yet, oldest first.
        to_declare: Vec<MonthView>,
        /// Balance by month: `balance`, and `low` and `high` from now on where the range is known.
        balance_chart: PgbChart,
        /// Spent by month: one series a carer.
        carer_chart: PgbChart,
        /// By month: `planned` and `real`.
        plan_chart: PgbChart,
        /// What to do now, most pressing first.
        todo: Vec<PgbTodo>,
    }
    /// The forecast as the dearest and as the cheapest of the past months went.
    RangeView {
        /// How many months were looked at.
        months: u32,
        /// Left at the end as in the dearest, cents.
        dear_end_cents: i64,
        /// Until when it lasts then.
        dear_until: Option<Date>,
        /// Left at the end as in the cheapest, cents.
        cheap_end_cents: i64,
        /// Until when it lasts then.
        cheap_until: Option<Date>,
    }
    /// What a budget would do with other agreements from tomorrow on.
    WhatIfView {
        /// Planned from tomorrow to the end, cents.
        planned_cents: i64,
        /// Left at the end, cents.
        forecast_end_cents: i64,
        /// The last day on which the balance is not negative; none if it is negative already.
        lasts_until: Option<Date>,
        /// It lasts.
        sufficient: bool,
    }
    /// An agreement.
    OvereenkomstView {
        /// Its id.
        id: String,
        /// The carer.
        carer: String,
        /// `professional`, `zzp`, `netwerk`.
        carer_kind: String,
        /// Cents an hour, or for what the terms name.
        tariff_cents: i64,
        /// The municipality's maximum for this carer and unit, where it is known.
        max_tariff_cents: Option<i64>,
        /// Planned minutes, Monday first.
        minutes_by_weekday: [u32; 7],
        /// Also on public holidays.
        on_holidays: bool,
        /// First day.
        from: Date,
        /// Last day.
        until: Option<Date>,
        /// Source.
        source: SourceKind,
        /// What else it says.
        terms: OvereenkomstTerms,
        /// The maximum is that of the network, as this municipality has it for every relative.
        as_netwerk: bool,
        /// From this day another agreement with the same carer runs as well.
        overlaps_from: Option<Date>,
    }
    /// A declaration.
    DeclaratieView {
        /// Its id.
        id: String,
        /// The day, or the last one of its period.
        date: Date,
        /// Cents.
        cents: i64,
        /// The carer.
        carer: Option<String>,
        /// Source.
        source: SourceKind,
        /// The agreement.
        overeenkomst: Option<String>,
        /// What else it says.
        details: DeclaratieDetails,
        /// The carer's last day: six weeks after the period. Only while it is not sent and nothing was received.
        carer_by: Option<Date>,
        /// The holder's last day: four weeks after receipt. Only while it is not sent.
        holder_by: Option<Date>,
        /// The day above has passed.
        late: bool,
        /// The balance was below zero after it.
        over: bool,
        /// A monthly sum that the SVB pays of itself: nobody entered it, so that it cannot be deleted. Saved under its
        /// id it can be another amount.
        automatic: bool,
    }
    /// A budget entered by hand.
    PgbInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// The voorziening.
        voorziening: Option<String>,
        /// What it is for.
        name: String,
        /// Cents.
        granted_cents: i64,
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
    }
    /// An agreement entered by hand.
    OvereenkomstInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// The carer.
        carer: String,
        /// `professional`, `zzp`, `netwerk`.
        carer_kind: String,
        /// Cents an hour, or for what the terms name.
        tariff_cents: i64,
        /// Planned minutes, Monday first.
        minutes_by_weekday: [u32; 7],
        /// Also on public holidays.
        on_holidays: bool,
        /// First day.
        from: Date,
        /// Last day.
        until: Option<Date>,
        /// What else it says.
        #[serde(default)]
        terms: OvereenkomstTerms,
    }
    /// A declaration entered by hand.
    DeclaratieInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// The day, or the last one of its period.
        date: Date,
        /// Cents.
        cents: i64,
        /// The agreement.
        overeenkomst: Option<String>,
        /// The carer, where there is no agreement.
        carer: Option<String>,
        /// What else it says.
        #[serde(default)]
        details: DeclaratieDetails,
    }
    /// What a table of declarations holds.
    TableView {
        /// How many lines would be taken in.
        count: u32,
        /// Their sum, cents.
        cents: i64,
        /// Their first day.
        from: Option<Date>,
        /// Their last day.
        until: Option<Date>,
        /// Lines that are in the budget already.
        known: u32,
        /// The first lines that cannot be taken in.
        refused: Vec<RefusedRow>,
        /// How many cannot.
        refused_count: u32,
        /// Carers without an agreement in this budget.
        strangers: Vec<String>,
    }
    /// A line that cannot be taken in.
    RefusedRow {
        /// Its number in the file, from 1.
        line: u64,
        /// What stands there.
        text: String,
        /// Why not: `InvalidDate` for a day that is none or lies outside the period, `InvalidField` for what is no
        /// amount, `InvalidAmount` for one that cannot be.
        code: ErrorCode,
    }
}
