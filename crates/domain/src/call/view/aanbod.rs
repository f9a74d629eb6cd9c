//! What exists: the catalogue.

use super::*;

codes! {
    /// What an entry of the catalogue is.
    AanbodKind {
        /// Fitted to one person, on beschikking.
        Maatwerk,
        /// Open to everybody, without beschikking.
        Algemeen,
        /// Help that is no voorziening: support, volunteers, waardering, complaints.
        Hulp,
    }
    /// What is known about the cost.
    CostKind {
        /// The eigen bijdrage.
        Contribution,
        /// A contribution of its own that depends on income.
        Separate,
        /// Free.
        Free,
        /// Not known: ask.
        Ask,
    }
}

view! {
    /// The catalogue, or what of it fits a search.
    AanbodList {
        /// The entries.
        rows: Vec<AanbodRow>,
        /// The municipality whose own names are shown.
        gemeente: Option<String>,
        /// When its page was last checked.
        checked_on: Option<Date>,
    }
    /// An entry.
    AanbodRow {
        /// Its id.
        id: String,
        /// What it is called.
        title: String,
        /// What it is, in a sentence or two.
        summary: String,
        /// What kind.
        kind: AanbodKind,
        /// Official category.
        category: Option<Categorie>,
        /// What the municipality calls it, where it names it.
        names: Vec<String>,
        /// Named by the municipality itself, on its own page.
        local: bool,
    }
    /// An entry with all that is known.
    AanbodView {
        /// The row.
        row: AanbodRow,
        /// What it is.
        paragraphs: Vec<String>,
        /// For whom.
        who: Vec<String>,
        /// The forms in which it can be awarded; empty where nothing is awarded.
        forms: Vec<crate::voorziening::Leveringsvorm>,
        /// What it costs.
        cost: CostView,
        /// What the municipality itself says about it.
        own: Vec<OfferView>,
        /// Where to go.
        desk: DeskView,
        /// The last day to ask, where the municipality names one.
        until: Option<Date>,
        /// Asked for by a melding.
        report: bool,
        /// Waiting is dangerous: call.
        urgent: bool,
        /// Where the facts come from.
        sources: Vec<String>,
        /// When they were last checked.
        checked_on: Date,
    }
    /// What it costs.
    CostView {
        /// What is known.
        kind: CostKind,
        /// The eigen bijdrage as it stands today.
        contribution: Option<ContributionView>,
        /// Why a household may pay nothing; as the reasons of [`ContributionView`].
        exemptions: Vec<String>,
    }
    /// A desk, or the organisations that help.
    DeskView {
        /// The municipality.
        gemeente: Option<String>,
        /// The desk's own name.
        name: Option<String>,
        /// How to reach it.
        channels: Vec<ChannelView>,
        /// Organisations with their own channels.
        organisations: Vec<OfferView>,
        /// Open without an appointment now.
        open_now: bool,
    }
}
