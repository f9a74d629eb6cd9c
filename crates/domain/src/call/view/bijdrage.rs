//! The eigen bijdrage.

use super::*;

view! {
    /// What a household answered about itself. What was not asked or not answered is none.
    #[derive(Default, Copy, Eq)]
    Huishouden {
        /// More people live there, and one of the partners is below the AOW age.
        partner_below_aow: Option<bool>,
        /// It is for a child below 18.
        for_child: Option<bool>,
        /// The household pays a Wlz contribution already.
        pays_wlz: Option<bool>,
        /// The municipality's minimabeleid exempts the household.
        minimabeleid: Option<bool>,
        /// A wheelchair is all the Wmo help that there is.
        only_wheelchair: Option<bool>,
    }
    /// A month of the eigen bijdrage.
    BijdrageMonth {
        /// Its first day.
        month: Date,
        /// Cents for this month; none where the amount is not known.
        cents: Option<i64>,
        /// Cents paid up to and including this month; none once an amount is not known.
        total_cents: Option<i64>,
        /// The first day of the month in which the CAK collects it.
        collected: Date,
    }
    /// The eigen bijdrage for one voorziening.
    BijdrageView {
        /// The voorziening's name.
        name: String,
        /// The dossier that the answers belong to.
        dossier: String,
        /// Official category.
        category: Option<Categorie>,
        /// Which amount today, and why or why not.
        contribution: ContributionView,
        /// What was answered.
        huishouden: Huishouden,
        /// Which answers matter here: `aow`, `wheelchair`, `child`, `wlz`, `minimabeleid`.
        questions: Vec<String>,
        /// Those of them without an answer.
        open: Vec<String>,
        /// What is paid stops at the cost price: a hulpmiddel or woningaanpassing.
        has_cost_price: bool,
        /// The cost price that the user typed, in cents.
        cost_cents: Option<i64>,
        /// The day on which the help began; none where that is not known.
        start: Option<Date>,
        /// The months from the first that is charged, up to a year ahead.
        months: Vec<BijdrageMonth>,
        /// The last month that is charged, where the cost price is reached by known amounts.
        stops: Option<Date>,
        /// Cents of the cost price that known amounts do not reach.
        left_cents: Option<i64>,
        /// Other running help: the household goes on paying for that.
        others: u32,
        /// The last day of which the amount is known.
        known_until: Option<Date>,
        /// Whom to ask: the CAK.
        ask: Option<ContactView>,
    }
}
