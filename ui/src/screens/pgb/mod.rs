//! The persoonsgebonden budget: what there is, what goes off it, and whether it lasts.

mod agreement;
mod balance;
mod budget;
mod declaration;
mod detail;

pub use budget::{PgbEdit, PgbNew};
pub use detail::PgbDetailScreen;

use crate::backend::use_ask;
use crate::components::{ButtonKind, Card, EmptyState, IconName, LinkButton};
use crate::layout::Page;
use crate::route::Route;
use crate::screens::vandaag::PgbCard;
use crate::words::words;
use dioxus::prelude::*;
use domain::call::{GetPgbBudgets, Topic};

/// All budgets.
#[component]
pub fn Pgb() -> Element {
    let w = words();
    let ask = use_ask(GetPgbBudgets {}, &[Topic::Pgb, Topic::Dossier]);
    let some = ask.ready().is_some_and(|rows| !rows.is_empty());
    rsx! {
        Page {
            title: w.nav_pgb(),
            intro: w.pgb_intro(),
            aside: some.then(|| rsx! {
                LinkButton { to: Route::PgbNew {}, icon: IconName::Plus, {w.pgb_add()} }
            }),
            {ask.view(|rows| if rows.is_empty() {
                rsx! {
                    Card {
                        EmptyState { icon: IconName::Wallet, title: w.pgb_empty_title(), text: w.pgb_empty_text(),
                            LinkButton { to: Route::PgbNew {}, kind: ButtonKind::Primary, icon: IconName::Plus, {w.pgb_add()} }
                        }
                    }
                }
            } else {
                rsx! {
                    div { class: "grid",
                        for pgb in rows.iter() {
                            PgbCard { key: "{pgb.id}", pgb: pgb.clone() }
                        }
                    }
                }
            })}
        }
    }
}
