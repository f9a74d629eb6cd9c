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
    /// What the CarerQol-7D asks about, in the order of its form: a to g.
    CarerqolPart {
        /// a: fulfilment from caregiving.
        Fulfilment,
        /// b: relational problems.
        Relational,
        /// c: mental health problems.
        MentalHealth,
        /// d: problems combining daily activities with care.
        DailyActivities,
        /// e: financial problems.
        Financial,
        /// f: support with lending care.
        Support,
        /// g: physical health problems.
        PhysicalHealth,
    }
    /// The answers of its form.
    CarerqolLevel {
        /// No.
        No,
        /// Some.
        Some,
        /// A lot.
        Lot,
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
        /// What was taken over from the form of the CarerQol.
        carerqol: CarerqolView,
    }
    /// An answer on the form of the CarerQol-7D.
    CarerqolAnswer {
        /// About what.
        part: CarerqolPart,
        /// What was ticked.
        level: CarerqolLevel,
    }
    /// A form that was filled in, as far as it was taken over.
    CarerqolRow {
        /// The day.
        date: Date,
        /// One a part at most.
        answers: Vec<CarerqolAnswer>,
        /// How happy, from 0 to 10.
        happiness: Option<u8>,
        /// The sum as published, from 0 to 14; none before all seven are there.
        sum: Option<u8>,
    }
    /// The forms.
    CarerqolView {
        /// The day to enter answers under: of the form that is not finished, or today where it is time for one.
        open: Option<Date>,
        /// From when it is time again; none where no form was finished yet.
        next: Option<Date>,
        /// The latest forty, the oldest first.
        rows: Vec<CarerqolRow>,
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
