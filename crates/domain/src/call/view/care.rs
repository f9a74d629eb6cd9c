//! What the user keeps about caring: how the weeks were, what was done, and what others need to know when they drop
//! out. It never leaves the device, but for a backup.

use super::*;

codes! {
    /// What a weekly check-in asks about.
    CheckinPart {
        /// Energy.
        Energy,
        /// Sleep.
        Sleep,
        /// Mood.
        Mood,
        /// Time for oneself.
        OwnTime,
        /// Support of others.
        Support,
    }
    /// A kind of care.
    CareKind {
        /// Washing, dressing, going to the toilet.
        Verzorging,
        /// Medicines and wounds.
        Verpleging,
        /// Cleaning, laundry.
        Huishouden,
        /// Shopping, cooking, eating.
        Maaltijden,
        /// Taking along, driving.
        Vervoer,
        /// Money, post, appointments.
        Regelen,
        /// Being there so that nothing goes wrong.
        Toezicht,
        /// Company, going out.
        Gezelschap,
        /// Anything else.
        Anders,
    }
}

view! {
    /// One answer of a check-in.
    CheckinAnswer {
        /// About what.
        part: CheckinPart,
        /// From 1 (little, bad) to 5 (much, good).
        value: u8,
    }
    /// The check-in of a week. Answers that were skipped are not there.
    CheckinRow {
        /// The Monday.
        week: Date,
        /// One a part at most.
        answers: Vec<CheckinAnswer>,
    }
    /// The check-ins.
    CheckinsView {
        /// The Monday of this week.
        week: Date,
        /// The latest 26 weeks that have one, the oldest first.
        rows: Vec<CheckinRow>,
    }
    /// Something that was done.
    CareEntry {
        /// Its id.
        id: String,
        /// The day.
        date: Date,
        /// What.
        kind: CareKind,
        /// How long.
        minutes: u32,
    }
    /// Minutes of one kind.
    CareTotal {
        /// What.
        kind: CareKind,
        /// Minutes.
        minutes: u32,
    }
    /// A week of the zorgdagboek.
    DagboekView {
        /// The Monday.
        week: Date,
        /// The first and the last day that can be written: not later than today.
        today: Date,
        /// What was done, by day and then as it was written.
        entries: Vec<CareEntry>,
        /// Minutes of the week by kind, the most first.
        totals: Vec<CareTotal>,
        /// Minutes a week by kind over the last four weeks, the most first; empty before there are fourteen days of it.
        usual: Vec<CareTotal>,
        /// The days on which that rests.
        usual_days: u32,
    }
    /// Somebody in the emergency plan.
    NoodplanPerson {
        /// Name.
        name: String,
        /// What they are to the client, and what they can do.
        role: String,
        /// Phone.
        phone: String,
    }
    /// What others must know when the carer drops out.
    #[derive(Default)]
    Noodplan {
        /// For whom it is.
        client: String,
        /// Who can take over, the first first.
        people: Vec<NoodplanPerson>,
        /// Where the keys are, and how to get in. Not: codes of an alarm.
        keys: String,
        /// Medicines: what, when, where they lie.
        medicines: String,
        /// Morning, day, evening and night.
        routines: String,
        /// What calms, what to avoid.
        good_to_know: String,
        /// GP, pharmacy, home care: names and numbers.
        professionals: Vec<NoodplanPerson>,
    }
    /// The plan and how old it is.
    NoodplanView {
        /// The plan; empty where there is none yet.
        plan: Noodplan,
        /// When it was last kept or looked through.
        checked_on: Option<Date>,
        /// By when to look it through again: half a year later.
        check_by: Option<Date>,
    }
}
