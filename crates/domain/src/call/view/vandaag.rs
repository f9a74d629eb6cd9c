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
        /// Terms that ask for attention, most urgent first.
        terms: Vec<TermCard>,
        /// At most three tips.
        tips: Vec<TipRow>,
        /// Today's and tomorrow's items.
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
