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
        /// Which of its days this is: 1 for the first.
        day: u32,
        /// Days that it lasts; 1 for most.
        days: u32,
        /// Where.
        place: Option<String>,
        /// With whom; for an own one who is there.
        with: Option<String>,
        /// Who drives, for an own one.
        driver: Option<String>,
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
        /// Another moment that the user proposed, in Europe/Amsterdam.
        proposed: Option<DateTime>,
        /// For one time of an own appointment that repeats: the id of the whole. `id` names this one time.
        series: Option<String>,
        /// The tip that it came from.
        tip: Option<String>,
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
        /// It lasts whole days: `at` is at midnight, and `minutes` those days times 1440.
        #[serde(default)]
        whole_day: bool,
        /// Minutes.
        minutes: u32,
        /// Where.
        place: Option<String>,
        /// Notes.
        notes: Option<String>,
        /// Who is there.
        #[serde(default)]
        with: Option<String>,
        /// Who drives.
        #[serde(default)]
        driver: Option<String>,
        /// How it repeats, from `at` on; none happens once.
        #[serde(default)]
        repeat: Option<Repeat>,
        /// The tip that it came from. Where the title is empty, the tip's is taken.
        #[serde(default)]
        tip: Option<String>,
    }
    /// How an own appointment repeats. What the day and time are, its `at` says.
    Repeat {
        /// By what.
        kind: RepeatKind,
        /// Every so many days, weeks, months or years: 1 is each.
        interval: u32,
        /// For weeks, which weekdays: 1 (Monday) to 7 (Sunday); none is the one of `at`.
        weekdays: Vec<u8>,
        /// Until and including this day. Without it and without `times` it goes on.
        until: Option<Date>,
        /// So many times in all.
        times: Option<u32>,
        /// Times that were taken away, as the rule gives them. Sent back as they came.
        #[serde(default)]
        except: Vec<DateTime>,
        /// The rule of another calendar (RFC 5545), where it says more than the fields can. Sent back as it came.
        #[serde(default)]
        rule: Option<String>,
    }
    /// What a calendar file holds, before it is taken in.
    CalendarView {
        /// The first that are new.
        fresh: Vec<AgendaItem>,
        /// How many are new.
        fresh_count: u32,
        /// The first that changed, as they would become.
        changed: Vec<AgendaItem>,
        /// How many changed.
        changed_count: u32,
        /// How many are here and would go, for they were called off.
        gone: u32,
        /// How many are here already, as they are.
        known: u32,
        /// The first that cannot be taken in: `text` is what it is called.
        refused: Vec<RefusedRow>,
        /// How many cannot.
        refused_count: u32,
    }
    /// A task that those with a machtiging for a dossier share.
    TaakView {
        /// Its id.
        id: String,
        /// The dossier.
        dossier: String,
        /// The person it is about.
        person: Option<String>,
        /// What is to be done.
        title: String,
        /// By which day.
        due: Option<Date>,
        /// Who took it or did it.
        by: Option<String>,
        /// That is who uses the app.
        mine: bool,
        /// How far it is, with what the user did and the municipality does not have yet. Where that was refused, or
        /// somebody else was first, it is as the municipality has it.
        state: TaakState,
        /// How what the user did stands; `Received` where nothing is on its way.
        delivery: Delivery,
        /// What the outbox knows it by, while something is on its way or was refused.
        outbox: Option<String>,
        /// It can be taken, handed back and done now.
        writable: bool,
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
