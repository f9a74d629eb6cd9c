//! The persoonsgebonden budget: what there is, what goes off it, and whether it lasts.

mod agreement;
mod budget;
mod chart;
mod declaration;
mod detail;
mod month;
mod rules;
mod table;
mod terms;
mod unit;
mod what_if;

pub use budget::{PgbEdit, PgbNew};
pub use detail::{PgbDetailScreen, ahead};
pub use month::PgbMonth;

use crate::backend::use_ask_again;
use crate::components::{ButtonKind, IconName, empty_state, link_button, not_allowed};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::screens::vandaag::pgb_card;
use crate::words::words;
use domain::call::view::Scope;
use domain::call::{GetPgbBudgets, Topic};

/// All budgets.
#[component]
pub fn Pgb() -> Element {
    let w = words();
    let ask = use_ask_again(GetPgbBudgets {}, &[Topic::Pgb, Topic::Dossier]);
    let some = ask.ready().is_some_and(|rows| !rows.is_empty());
    rsx! {
        Page {
            title: w.nav_pgb(),
            intro: w.pgb_intro(),
            aside: some.then(|| rsx! {
                {link_button(Route::PgbNew, w.pgb_add()).icon(IconName::Plus)}
            }),
            {not_allowed(Scope::Money, None)}
            {ask.view(|rows| rsx! {
                if rows.is_empty() {
                    div { class: "card",
                        {empty_state(IconName::Wallet, w.pgb_empty_title(), w.pgb_empty_text(), rsx! {
                            {link_button(Route::PgbNew, w.pgb_add()).kind(ButtonKind::Primary).icon(IconName::Plus)}
                        })}
                    }
                } else {
                    div { class: "grid",
                        for pgb in rows.iter() {
                            Fragment { key: "{pgb.id}", {pgb_card(pgb)} }
                        }
                    }
                }
            })}
        }
    }
}
