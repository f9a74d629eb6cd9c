use crate::components::{IconName, icon};
use crate::drawing::prelude::*;
use crate::route::{Route, aim, link};
use crate::words::words;

/// The part of the app that a route belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Vandaag,
    Zoeken,
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
            Route::Vandaag => Self::Vandaag,
            Route::Tips | Route::Tip { .. } => Self::Tips,
            Route::Voorzieningen
            | Route::Voorziening { .. }
            | Route::Doen { .. }
            | Route::Letters { .. }
            | Route::Letter { .. }
            | Route::Talk { .. }
            | Route::Reken { .. }
            | Route::Datum { .. }
            | Route::Bijdrage { .. }
            | Route::Documenten
            | Route::Document { .. } => Self::Voorzieningen,
            Route::BriefNew | Route::BriefFor { .. } | Route::BriefEdit { .. } => Self::Brief,
            Route::Pgb
            | Route::PgbNew
            | Route::PgbDetail { .. }
            | Route::PgbEdit { .. }
            | Route::PgbMonth { .. } => Self::Pgb,
            Route::Agenda
            | Route::AgendaNew
            | Route::AgendaEdit { .. }
            | Route::AgendaTip { .. }
            | Route::Taken => Self::Agenda,
            Route::Berichten | Route::Gesprek { .. } => Self::Berichten,
            Route::Hulp | Route::Aanbod | Route::AanbodEntry { .. } | Route::Wet => Self::Hulp,
            Route::Melding | Route::MeldingOver { .. } | Route::MeldingShow { .. } | Route::Plan { .. } => {
                Self::Voorzieningen
            }
            Route::Helpen
            | Route::HelpenGeven { .. }
            | Route::HelpenCode
            | Route::HelpenInzagen { .. }
            | Route::HelpenUitleg => Self::Instellingen,
            Route::Instellingen
            | Route::Situatie
            | Route::Known
            | Route::Gegevens
            | Route::Privacy
            | Route::Over
            | Route::KloptNiet => Self::Instellingen,
            Route::Zoeken => Self::Zoeken,
            Route::Checkin | Route::Dagboek | Route::Noodplan | Route::Meer | Route::NotFound => Self::Meer,
        }
    }

    /// How an item looks while this part is shown; on a phone some live behind "Meer".
    fn class(self, item: Self) -> &'static str {
        match item {
            _ if item == self => "nav-item here",
            Self::Meer if self.behind_more() => "nav-item behind",
            _ => "nav-item",
        }
    }

    fn behind_more(self) -> bool {
        matches!(
            self,
            Self::Zoeken | Self::Tips | Self::Berichten | Self::Hulp | Self::Instellingen | Self::Meer
        )
    }
}

/// The main menu.
#[component]
pub fn Nav() -> Element {
    let w = words();
    let here = Part::of(&aim());
    let items = [
        (Part::Vandaag, Route::Vandaag, IconName::Home, w.nav_vandaag(), "both"),
        (Part::Voorzieningen, Route::Voorzieningen, IconName::Hands, w.nav_voorzieningen(), "both"),
        (Part::Agenda, Route::Agenda, IconName::Calendar, w.nav_agenda(), "both"),
        (Part::Pgb, Route::Pgb, IconName::Wallet, w.nav_pgb(), "both"),
        (Part::Zoeken, Route::Zoeken, IconName::Search, w.search_title(), "side"),
        (Part::Tips, Route::Tips, IconName::Bulb, w.nav_tips(), "side"),
        (Part::Berichten, Route::Berichten, IconName::Message, w.nav_berichten(), "side"),
        (Part::Hulp, Route::Hulp, IconName::Phone, w.nav_hulp(), "side"),
        (Part::Instellingen, Route::Instellingen, IconName::Gear, w.nav_instellingen(), "side"),
        (Part::Meer, Route::Meer, IconName::Dots, w.nav_meer(), "both"),
    ];
    rsx! {
        nav { class: "nav", "aria-label": w.nav_label(),
            p { class: "brand", "aria-hidden": "true",
                {mark()}
                "Naaste"
            }
            {link(Route::BriefNew, "nl-button nl-button--primary nav-letter", rsx! {
                span { class: "nl-button__icon-start", {icon(IconName::Letter)} }
                span { class: "nl-button__label", {w.nav_brief()} }
            })}
            ul { class: "plain",
                for (part, to, drawing, label, place) in items {
                    li { key: "{label}", class: "nav-{place}",
                        {link(to, here.class(part), rsx! {
                            {icon(drawing)}
                            span { "{label}" }
                        })}
                    }
                }
            }
        }
    }
}

/// Two people side by side: the mark of the app.
pub fn mark() -> Element {
    rsx! {
        svg { class: "mark", view_box: "0 0 32 32", "aria-hidden": "true",
            circle {
                class: "mark-1",
                cx: "11.5",
                cy: "10",
                r: "4.6",
            }
            path {
                class: "mark-1",
                d: "M3.500 26c0-5.200 3.300-8.800 8-8.800s8 3.600 8 8.800z",
            }
            circle {
                class: "mark-2",
                cx: "21.5",
                cy: "12",
                r: "3.8",
            }
            path {
                class: "mark-2",
                d: "M15.500 26c.300-4.300 2.800-7.300 6.300-7.300 3.900 0 6.700 3 6.700 7.300z",
            }
        }
    }
}
