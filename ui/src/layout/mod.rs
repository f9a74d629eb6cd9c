//! What stands around every screen: navigation, banners, the page with its heading.

mod banners;
mod bare;
mod nav;
mod page;
mod theme;

pub use bare::Bare;
pub use page::Page;
pub use theme::{set_colours, set_theme};

use crate::components::use_dossiers;
use crate::dom;
use crate::drawing::prelude::*;
use crate::lean::listen;
use crate::route::{Route, here};
use crate::screens::aanbod::{Aanbod, AanbodEntry};
use crate::screens::agenda::{Agenda, AgendaEdit, AgendaNew, Taken};
use crate::screens::berichten::{Berichten, Gesprek};
use crate::screens::bijdrage::Bijdrage;
use crate::screens::brief::{BriefEdit, BriefFor, BriefNew};
use crate::screens::documenten::{Document, Documenten};
use crate::screens::gesprek::TalkScreen;
use crate::screens::helpen::{Geven, Helpen, Inwisselen, Inzagen, Uitleg};
use crate::screens::hulp::Hulp;
use crate::screens::instellingen::{Gegevens, Instellingen, KloptNiet, Over, Privacy, Situatie};
use crate::screens::meer::{Meer, NotFound};
use crate::screens::melding::{Melding, MeldingOver, MeldingShow};
use crate::screens::pgb::{Pgb, PgbDetailScreen, PgbEdit, PgbMonth, PgbNew};
use crate::screens::plan::Plan;
use crate::screens::rekenen::{Datum, Reken};
use crate::screens::schrijven::{Letter, Letters};
use crate::screens::tips::{Known, TipScreen, Tips};
use crate::screens::vandaag::Vandaag;
use crate::screens::voorzieningen::{Doen, VoorzieningScreen, Voorzieningen};
use crate::screens::wet::Wet;
use crate::screens::zoeken::Zoeken;
use crate::screens::zorg::{Checkin, Dagboek, Noodplan};
use crate::words::words;

/// The frame: a bar at the bottom of a phone, at the side of a desktop.
#[component]
pub fn Layout() -> Element {
    use_dossiers();
    rsx! {
        a {
            class: "nl-skip-link",
            href: "#inhoud",
            onclick: listen(move |event: MouseEvent| {
                // the fragment would be a step in the history
                event.prevent_default();
                dom::focus("#titel");
            }),
            {words().skip_to_content()}
        }
        div { class: "frame",
            nav::Nav {}
            div { class: "column",
                banners::Banners {}
                main { id: "inhoud",
                    // another address is another screen, also where it is of the same kind: what somebody typed at
                    // one must not stand at the other
                    for route in [here()] {
                        Screen { key: "{route.path()}", route }
                    }
                }
            }
        }
    }
}

#[component]
fn Screen(route: Route) -> Element {
    match route {
        Route::Vandaag => rsx! {
            Vandaag {}
        },
        Route::Tips => rsx! {
            Tips {}
        },
        Route::Tip { id } => rsx! {
            TipScreen { id }
        },
        Route::Voorzieningen => rsx! {
            Voorzieningen {}
        },
        Route::Voorziening { id } => rsx! {
            VoorzieningScreen { id }
        },
        Route::Doen { id } => rsx! {
            Doen { id }
        },
        Route::Reken { id, term } => rsx! {
            Reken { id, term }
        },
        Route::Datum { id, step } => rsx! {
            Datum { id, step }
        },
        Route::Bijdrage { id } => rsx! {
            Bijdrage { id }
        },
        Route::Letters { id } => rsx! {
            Letters { id }
        },
        Route::Letter { id, kind } => rsx! {
            Letter { id, kind }
        },
        Route::Talk { id } => rsx! {
            TalkScreen { id }
        },
        Route::BriefNew => rsx! {
            BriefNew {}
        },
        Route::BriefFor { voorziening } => rsx! {
            BriefFor { voorziening }
        },
        Route::BriefEdit { voorziening, id } => rsx! {
            BriefEdit { voorziening, id }
        },
        Route::Pgb => rsx! {
            Pgb {}
        },
        Route::PgbNew => rsx! {
            PgbNew {}
        },
        Route::PgbDetail { id } => rsx! {
            PgbDetailScreen { id }
        },
        Route::PgbEdit { id } => rsx! {
            PgbEdit { id }
        },
        Route::PgbMonth { id, overeenkomst, month } => rsx! {
            PgbMonth { id, overeenkomst, month }
        },
        Route::Agenda => rsx! {
            Agenda {}
        },
        Route::AgendaNew => rsx! {
            AgendaNew { tip: None }
        },
        Route::AgendaTip { tip } => rsx! {
            AgendaNew { tip }
        },
        Route::Taken => rsx! {
            Taken {}
        },
        Route::AgendaEdit { id } => rsx! {
            AgendaEdit { id }
        },
        Route::Berichten => rsx! {
            Berichten {}
        },
        Route::Documenten => rsx! {
            Documenten {}
        },
        Route::Document { id } => rsx! {
            Document { key: "{id}", id: id.clone() }
        },
        Route::Gesprek { dossier, zaak } => rsx! {
            Gesprek { dossier, zaak }
        },
        Route::Hulp => rsx! {
            Hulp {}
        },
        Route::Aanbod => rsx! {
            Aanbod {}
        },
        Route::AanbodEntry { id } => rsx! {
            AanbodEntry { key: "{id}", id }
        },
        Route::Zoeken => rsx! {
            Zoeken {}
        },
        Route::Checkin => rsx! {
            Checkin {}
        },
        Route::Dagboek => rsx! {
            Dagboek {}
        },
        Route::Noodplan => rsx! {
            Noodplan {}
        },
        Route::Wet => rsx! {
            Wet {}
        },
        Route::Melding => rsx! {
            Melding {}
        },
        Route::MeldingOver { code } => rsx! {
            MeldingOver { code }
        },
        Route::MeldingShow { id } => rsx! {
            MeldingShow { key: "{id}", id }
        },
        Route::Plan { voorziening } => rsx! {
            Plan { key: "{voorziening}", voorziening }
        },
        Route::Helpen => rsx! {
            Helpen {}
        },
        Route::HelpenGeven { dossier } => rsx! {
            Geven { dossier }
        },
        Route::HelpenCode => rsx! {
            Inwisselen {}
        },
        Route::HelpenInzagen { dossier } => rsx! {
            Inzagen { dossier }
        },
        Route::HelpenUitleg => rsx! {
            Uitleg {}
        },
        Route::Meer => rsx! {
            Meer {}
        },
        Route::Instellingen => rsx! {
            Instellingen {}
        },
        Route::Known => rsx! {
            Known {}
        },
        Route::Situatie => rsx! {
            Situatie {}
        },
        Route::Gegevens => rsx! {
            Gegevens {}
        },
        Route::Privacy => rsx! {
            Privacy {}
        },
        Route::Over => rsx! {
            Over {}
        },
        Route::KloptNiet => rsx! {
            KloptNiet {}
        },
        Route::NotFound => rsx! {
            NotFound {}
        },
    }
}
