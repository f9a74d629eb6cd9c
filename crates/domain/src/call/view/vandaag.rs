//! Today.

use super::*;

view! {
    /// Today.
    VandaagView {
        /// The day.
        today: Date,
        /// Its part.
        part: DayPart,
        /// Name to greet with.
        name: Option<String>,
        /// Freshness.
        sync: SyncView,
        /// The first of the terms that ask for attention, most urgent first: no more than one reads at once.
        terms: Vec<TermCard>,
        /// There are terms beyond those.
        more_terms: bool,
        /// At most three tips.
        tips: Vec<TipRow>,
        /// The first of today's and tomorrow's items.
        agenda: Vec<AgendaItem>,
        /// Budgets.
        pgb: Vec<PgbView>,
        /// Reminders that were missed while the app was closed.
        missed: Vec<ReminderView>,
        /// Number of unread messages.
        unread: u32,
        /// Number of voorzieningen that run or are asked for.
        voorzieningen: u32,
    }
}
