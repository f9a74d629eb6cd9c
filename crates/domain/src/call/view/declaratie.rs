//! What a declaration and an agreement say beside their amounts, and a month that is declared.

use super::*;

view! {
    /// What a declaration says beside its day and amount. A row from before, or from a table, may say nothing.
    #[derive(Default)]
    #[serde(default)]
    DeclaratieDetails {
        /// What it is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        kind: Option<DeclaratieKind>,
        /// First day of the period; the declaration's day is then the last one.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// How much: minutes where the tariff is an hour's, tenths of a kilometre for `Reiskosten`, else units.
        #[serde(skip_serializing_if = "Option::is_none")]
        quantity: Option<u32>,
        /// Cents an hour, a kilometre or a unit.
        #[serde(skip_serializing_if = "Option::is_none")]
        tariff_cents: Option<i64>,
        /// The day on which the holder got the bill or the hours.
        #[serde(skip_serializing_if = "Option::is_none")]
        received: Option<Date>,
        /// How it stands; none where nobody said.
        #[serde(skip_serializing_if = "Option::is_none")]
        state: Option<PgbState>,
        /// Since when.
        #[serde(skip_serializing_if = "Option::is_none")]
        state_on: Option<Date>,
        /// The user's own words.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        /// The days of a declared month.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        days: Vec<PgbDay>,
    }
    /// A day of a month that is declared. Minutes where the tariff is an hour's, else units.
    PgbDay {
        /// The day.
        date: Date,
        /// As planned.
        planned: u32,
        /// As really worked; none until the user has confirmed the day.
        real: Option<u32>,
    }
    /// What an agreement says beside its tariff and hours.
    #[derive(Default)]
    #[serde(default)]
    OvereenkomstTerms {
        /// Which model; none where nobody said.
        #[serde(skip_serializing_if = "Option::is_none")]
        kind: Option<OvereenkomstKind>,
        /// What the tariff is for: an hour, another unit, or a month.
        unit: TariffUnit,
        /// Planned units, Monday first, where the tariff is for a dagdeel, etmaal or rit.
        units_by_weekday: [u32; 7],
        /// Weeks of notice.
        #[serde(skip_serializing_if = "Option::is_none")]
        notice_weeks: Option<u32>,
        /// Days on which it goes otherwise. A monthly sum runs on.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        exceptions: Vec<PgbException>,
        /// How it stands; none where nobody said. With a rejected one nothing is planned.
        #[serde(skip_serializing_if = "Option::is_none")]
        state: Option<PgbState>,
        /// Since when.
        #[serde(skip_serializing_if = "Option::is_none")]
        state_on: Option<Date>,
    }
    /// A time in which help comes otherwise, or not at all.
    PgbException {
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
        /// Planned in that time, Monday first: minutes where the tariff is an hour's, else units. All zero: no help.
        by_weekday: [u32; 7],
    }
    /// What holds for one budget, as the beschikking or the verordening says. There is no national rule.
    #[derive(Default)]
    #[serde(default)]
    PgbSettings {
        /// By this day the declarations of the calendar year before it must be in; its day and month hold in every
        /// year.
        cutoff: Option<Date>,
        /// Weeks before the end by which renewal is asked for; none is eight.
        renew_weeks: Option<u32>,
        /// A vrij besteedbaar bedrag is allowed.
        vrij_besteedbaar: bool,
        /// A feestdagenuitkering is allowed.
        feestdagen: bool,
    }
    /// A month of an agreement: what is still to be declared, or was. Its figures stand in the order in which the PGB
    /// Portaal asks for them.
    MonthView {
        /// The agreement.
        overeenkomst: String,
        /// The carer.
        carer: String,
        /// First day of the month.
        month: Date,
        /// First day in it on which agreement and budget run.
        from: Date,
        /// Last day in it on which they do.
        until: Date,
        /// Minutes where the unit is an hour, else units: as declared, or else as planned.
        quantity: u32,
        /// What the tariff is for.
        unit: TariffUnit,
        /// Cents an hour or a unit.
        tariff_cents: i64,
        /// The whole, cents: as declared, or else as planned.
        cents: i64,
        /// Left in the budget after it, cents.
        left_cents: i64,
        /// The carer's last day: six weeks after the period, or the cut-off of the year.
        by: Date,
        /// That day has passed.
        late: bool,
        /// The declaration of this month that the user made; none is to be made yet.
        declaratie: Option<String>,
        /// Every day on which the agreement runs; none in a list.
        days: Vec<PgbDay>,
    }
    /// Figures over time, to draw and to read as a table.
    PgbChart {
        /// What stands along the axis: months by their first day, or days.
        dates: Vec<Date>,
        /// The lines or bars.
        series: Vec<PgbSeries>,
    }
    /// One line.
    PgbSeries {
        /// `balance`, `low`, `high`, `planned`, `real`, or the carer's name; empty for rows without one.
        name: String,
        /// Cents, one a date; none where nothing is known.
        cents: Vec<Option<i64>>,
    }
    /// Something to do now for a budget.
    PgbTodo {
        /// Which: `months`, `bills`, `send`, `balance`, `short`, `renewal`, `cutoff`, `box3`.
        key: String,
        /// Finished words.
        text: String,
        /// By when.
        by: Option<Date>,
        /// That day has passed.
        late: bool,
        /// An https address that tells more.
        link: Option<String>,
    }
}

impl Default for TariffUnit {
    /// As all agreements had it before they said.
    fn default() -> Self {
        Self::Uur
    }
}
