use crate::components::{Icon, IconName};
use crate::route::Route;
use crate::words::words;
use dioxus::prelude::*;
use dioxus_router::{Link, use_route};

/// The part of the app that a route belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Vandaag,
    Tips,
    Voorzieningen,
    Pgb,
    Agenda,
    Berichten,
    Hulp,
    Instellingen,
    Meer,
    Brief,
}

impl Part {
    fn of(route: &Route) -> Self {
        match route {
            Route::Vandaag {} => Self::Vandaag,
            Route::Tips {} | Route::TipScreen { .. } => Self::Tips,
            Route::Voorzieningen {} | Route::VoorzieningScreen { .. } | Route::Doen { .. } => {
                Self::Voorzieningen
            }
            Route::BriefNew {} | Route::BriefFor { .. } | Route::BriefEdit { .. } => Self::Brief,
            Route::Pgb {} | Route::PgbNew {} | Route::PgbDetailScreen { .. } | Route::PgbEdit { .. } => {
                Self::Pgb
            }
            Route::Agenda {} | Route::AgendaNew {} | Route::AgendaEdit { .. } => Self::Agenda,
            Route::Berichten {} | Route::Gesprek { .. } => Self::Berichten,
            Route::Hulp {} => Self::Hulp,
            Route::Instellingen {}
            | Route::Situatie {}
            | Route::Gegevens {}
            | Route::Privacy {}
            | Route::Over {} => Self::Instellingen,
            Route::Meer {} | Route::NotFound { .. } => Self::Meer,
        }
    }

    /// On a phone these live behind "Meer".
    fn behind_more(self) -> bool {
        matches!(self, Self::Tips | Self::Berichten | Self::Hulp | Self::Instellingen | Self::Meer)
    }
}

/// The main menu.
#[component]
pub fn Nav() -> Element {
    let w = words();
    let here = Part::of(&use_route::<Route>());
    let items = [
        (Part::Vandaag, Route::Vandaag {}, IconName::Home, w.nav_vandaag(), "both"),
        (Part::Voorzieningen, Route::Voorzieningen {}, IconName::Hands, w.nav_voorzieningen(), "both"),
        (Part::Agenda, Route::Agenda {}, IconName::Calendar, w.nav_agenda(), "both"),
        (Part::Pgb, Route::Pgb {}, IconName::Wallet, w.nav_pgb(), "both"),
        (Part::Tips, Route::Tips {}, IconName::Bulb, w.nav_tips(), "side"),
        (Part::Berichten, Route::Berichten {}, IconName::Message, w.nav_berichten(), "side"),
        (Part::Hulp, Route::Hulp {}, IconName::Phone, w.nav_hulp(), "side"),
        (Part::Instellingen, Route::Instellingen {}, IconName::Gear, w.nav_instellingen(), "side"),
        (Part::Meer, Route::Meer {}, IconName::Dots, w.nav_meer(), "bottom"),
    ];
    rsx! {
        nav { class: "nav", "aria-label": w.nav_label(),
            p { class: "brand", "aria-hidden": "true",
                Mark {}
                "Naaste"
            }
            Link { to: Route::BriefNew {}, class: "nl-button nl-button--primary nav-letter",
                span { class: "nl-button__icon-start", Icon { name: IconName::Letter } }
                span { class: "nl-button__label", {w.nav_brief()} }
            }
            ul { class: "plain",
                for (part, to, icon, label, place) in items {
                    li { key: "{label}", class: "nav-{place}",
                        Link {
                            to,
                            class: if part == here || (part == Part::Meer && here.behind_more()) { "nav-item here" } else { "nav-item" },
                            Icon { name: icon }
                            span { "{label}" }
                        }
                    }
                }
            }
        }
    }
}

/// Two people side by side: the mark of the app.
#[component]
pub fn Mark() -> Element {
    rsx! {
        svg { class: "mark", view_box: "0 0 32 32", "aria-hidden": "true",
            circle { class: "mark-1", cx: "11.5", cy: "10", r: "4.6" }
            path { class: "mark-1", d: "M3.500 26c0-5.200 3.300-8.800 8-8.800s8 3.600 8 8.800z" }
            circle { class: "mark-2", cx: "21.5", cy: "12", r: "3.8" }
            path { class: "mark-2", d: "M15.500 26c.300-4.300 2.800-7.300 6.300-7.300 3.900 0 6.700 3 6.700 7.300z" }
        }
    }
}
