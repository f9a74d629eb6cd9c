//! Every address inside the app.

use crate::layout::Layout;
use crate::screens::agenda::{Agenda, AgendaEdit, AgendaNew};
use crate::screens::berichten::{Berichten, Gesprek};
use crate::screens::brief::{BriefEdit, BriefFor, BriefNew};
use crate::screens::hulp::Hulp;
use crate::screens::instellingen::{Gegevens, Instellingen, Over, Privacy, Situatie};
use crate::screens::meer::{Meer, NotFound};
use crate::screens::pgb::{Pgb, PgbDetailScreen, PgbEdit, PgbNew};
use crate::screens::tips::{TipScreen, Tips};
use crate::screens::vandaag::Vandaag;
use crate::screens::voorzieningen::{Doen, VoorzieningScreen, Voorzieningen};
use dioxus::prelude::*;
use dioxus_router::Routable;

/// Every address inside the app.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Layout)]
        #[route("/")]
        Vandaag {},
        #[route("/tips")]
        Tips {},
        #[route("/tips/:id")]
        TipScreen { id: String },
        #[route("/voorzieningen")]
        Voorzieningen {},
        #[route("/voorzieningen/:id")]
        VoorzieningScreen { id: String },
        #[route("/voorzieningen/:id/doen")]
        Doen { id: String },
        #[route("/brief")]
        BriefNew {},
        #[route("/brief/bij/:voorziening")]
        BriefFor { voorziening: String },
        #[route("/brief/wijzigen/:voorziening/:id")]
        BriefEdit { voorziening: String, id: String },
        #[route("/pgb")]
        Pgb {},
        #[route("/pgb/nieuw")]
        PgbNew {},
        #[route("/pgb/:id")]
        PgbDetailScreen { id: String },
        #[route("/pgb/:id/wijzigen")]
        PgbEdit { id: String },
        #[route("/agenda")]
        Agenda {},
        #[route("/agenda/nieuw")]
        AgendaNew {},
        #[route("/agenda/:date/:id")]
        AgendaEdit { date: String, id: String },
        #[route("/berichten")]
        Berichten {},
        #[route("/berichten/:dossier/:zaak")]
        Gesprek { dossier: String, zaak: String },
        #[route("/hulp")]
        Hulp {},
        #[route("/meer")]
        Meer {},
        #[route("/instellingen")]
        Instellingen {},
        #[route("/instellingen/situatie")]
        Situatie {},
        #[route("/instellingen/gegevens")]
        Gegevens {},
        #[route("/instellingen/privacy")]
        Privacy {},
        #[route("/instellingen/over")]
        Over {},
        #[route("/:..path")]
        NotFound { path: Vec<String> },
}

/// The route that a path inside the app names (reminders and tips carry such paths).
pub fn from_path(path: &str) -> Option<Route> {
    path.parse::<Route>().ok().filter(|route| !matches!(route, Route::NotFound { .. }))
}
