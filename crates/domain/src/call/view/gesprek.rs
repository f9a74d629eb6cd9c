//! The talk: what to say, and what was promised.

use super::*;

codes! {
    /// How a promise turned out.
    PromiseState {
        /// Not compared yet.
        Open,
        /// It says so.
        Same,
        /// It does not say so.
        Missing,
        /// It says something else.
        Different,
    }
}

view! {
    /// A task of the care.
    TalkTask {
        /// What.
        what: String,
        /// Minutes a week.
        minutes: Option<u32>,
        /// Who does it now.
        who: String,
    }
    /// Something that was promised in the talk.
    TalkPromise {
        /// Its id within the talk.
        id: String,
        /// What was promised, in the user's words.
        text: String,
        /// By whom.
        by: String,
        /// What the verslag makes of it.
        verslag: PromiseState,
        /// What the verslag says instead.
        verslag_says: String,
        /// What the beschikking makes of it.
        beschikking: PromiseState,
        /// What the beschikking says instead.
        beschikking_says: String,
    }
    /// The preparation of a talk, and what came of it.
    #[derive(Default)]
    Talk {
        /// When it is.
        date: Option<Date>,
        /// Who come along.
        along: String,
        /// How things are.
        situation: String,
        /// Tasks and hours.
        tasks: Vec<TalkTask>,
        /// What is heavy.
        heavy: String,
        /// What is asked for.
        asked: String,
        /// Questions to put.
        questions: String,
        /// What was promised.
        promises: Vec<TalkPromise>,
    }
    /// A talk with what the app knows about it.
    TalkView {
        /// The dossier, for its name and colour.
        dossier: String,
        /// The voorziening.
        voorziening: String,
        /// Its name.
        name: String,
        /// The person it is about.
        person: Option<String>,
        /// What the user wrote.
        talk: Talk,
        /// The talk's date, as the dossier has it.
        planned: Option<Date>,
        /// The verslag was sent on this day.
        verslag: Option<Date>,
        /// The beschikking was sent on this day.
        beschikking: Option<Date>,
        /// All tasks together, minutes a week.
        minutes: u32,
        /// Promises that the verslag does not keep go into its correction; true where that can be written.
        correction: bool,
        /// The same for the beschikking and the grounds of a bezwaar.
        grounds: bool,
    }
}
