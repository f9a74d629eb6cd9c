//! Municipalities, and whom to call.

use super::*;

view! {
    /// A municipality to choose.
    GemeenteRow {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// A session exists or existed.
        connected: bool,
        /// It has a gateway, so that signing in is possible; otherwise only its page is known.
        connectable: bool,
    }
    /// A way to reach a desk.
    ChannelView {
        /// `telefoon`, `balie`, `website`, `chat`, `post`, `email`.
        kind: String,
        /// The number or address.
        value: String,
        /// What it is for.
        note: Option<String>,
    }
    /// Opening hours on one day.
    OpeningView {
        /// 1 is Monday.
        day: u8,
        /// Opens.
        from: Time,
        /// Closes.
        until: Time,
        /// By appointment only.
        by_appointment: bool,
    }
    /// An organisation or an offer.
    OfferView {
        /// Its name.
        name: String,
        /// What it is.
        text: String,
        /// No beschikking is needed.
        general: bool,
        /// Official category.
        category: Option<Categorie>,
        /// How to reach it.
        channels: Vec<ChannelView>,
    }
    /// All that a municipality publishes.
    GemeenteView {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// The desk's own name.
        toegang: String,
        /// How to reach it.
        channels: Vec<ChannelView>,
        /// When.
        opening: Vec<OpeningView>,
        /// True where it is open now.
        open_now: bool,
        /// Independent client support.
        clientondersteuning: Vec<OfferView>,
        /// Volunteers.
        vrijwilligers: Vec<OfferView>,
        /// Complaints.
        klachten: Vec<ChannelView>,
        /// What it offers.
        aanbod: Vec<OfferView>,
        /// Its waardering.
        waardering: Option<OfferView>,
        /// Steps in its own words.
        stappen: Vec<String>,
        /// Its own notes on the eigen bijdrage.
        eigen_bijdrage: Vec<String>,
        /// When it was last checked.
        checked_on: Date,
        /// Where it comes from.
        sources: Vec<String>,
    }
    /// Whom to call.
    ContactView {
        /// Its id.
        id: String,
        /// Name.
        name: String,
        /// What for.
        text: String,
        /// Phone as shown; none where only a site is known.
        phone: Option<String>,
        /// https address.
        site: Option<String>,
        /// When it is open, in words.
        hours: Option<String>,
        /// In danger or crisis: shown first.
        crisis: bool,
        /// By the municipality.
        local: bool,
        /// The municipality's id, where it is local.
        gemeente: Option<String>,
        /// Checked on.
        checked_on: Date,
    }
}
