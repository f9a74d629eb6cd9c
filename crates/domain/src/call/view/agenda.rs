//! The agenda and the reminders.

use super::*;

view! {
    /// An item of the agenda.
    AgendaItem {
        /// Its id.
        id: String,
        /// What it is.
        kind: AgendaKind,
        /// Title as written by municipality or user; empty for a term (see `term`).
        title: String,
        /// The civil day.
        date: Date,
        /// The civil time in `zone`; none is all day.
        time: Option<Time>,
        /// IANA zone.
        zone: String,
        /// The instant, UTC.
        moment: Option<Timestamp>,
        /// Minutes.
        minutes: u32,
        /// Where.
        place: Option<String>,
        /// With whom.
        with: Option<String>,
        /// What the user noted with an own appointment.
        notes: Option<String>,
        /// The person it is about.
        person: Option<String>,
        /// Which term ends, for a term.
        term: Option<TermKind>,
        /// The last day by the municipality's date, where the user corrected that.
        gemeente: Option<Date>,
        /// The voorziening it belongs to.
        voorziening: Option<String>,
        /// What was answered.
        answer: AnswerState,
        /// Overlaps with another item.
        conflict: bool,
    }
    /// An own appointment.
    AfspraakInput {
        /// Its id; none for a new one.
        id: Option<String>,
        /// What.
        title: String,
        /// Civil time in Europe/Amsterdam.
        at: DateTime,
        /// Minutes.
        minutes: u32,
        /// Where.
        place: Option<String>,
        /// Notes.
        notes: Option<String>,
    }
    /// A reminder.
    ReminderView {
        /// Its id.
        id: String,
        /// When, UTC.
        at: Timestamp,
        /// The civil moment in Europe/Amsterdam.
        local: DateTime,
        /// About what.
        kind: ReminderKind,
        /// Title for inside the app.
        title: String,
        /// Which term, for a term.
        term: Option<TermKind>,
        /// The day it is about.
        due: Date,
        /// Route inside the app.
        route: String,
    }
}
