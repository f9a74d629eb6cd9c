//! What the app knows about this person, how it knows, and what of it counts when tips are chosen.

use crate::backend::{self, changed, use_act, use_ask_again};
use crate::components::{ButtonKind, IconName, check, link_button, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;
use domain::call::view::KnownRow;
use domain::call::{GetKnown, SwitchFact, Topic};
use domain::tips::Origin;

/// All facts, by origin.
#[component]
pub fn Known() -> Element {
    let w = words();
    let act = use_act();
    let ask = use_ask_again(GetKnown {}, &[Topic::Tips, Topic::App, Topic::Dossier]);
    let switch = use_callback(move |(fact, off): (String, bool)| {
        act.run(async move {
            backend::call(SwitchFact { fact, off }).await?;
            changed(&[Topic::Tips]);
            Ok(())
        });
    });
    rsx! {
        Page {
            title: w.known_title(),
            intro: w.known_intro(),
            back: (Route::Tips, w.nav_tips()),
            {act.view()}
            {ask.view(|rows| rsx! {
                for origin in Origin::ALL {
                    Fragment { key: "{*origin as u8}", {part(rows, *origin, switch)} }
                }
            })}
        }
    }
}

fn part(rows: &[KnownRow], origin: Origin, switch: Callback<(String, bool)>) -> Element {
    let w = words();
    let told = origin == Origin::Profile;
    let rows: Vec<&KnownRow> = rows.iter().filter(|row| row.origin == origin).collect();
    if rows.is_empty() && !told {
        return rsx! {};
    }
    let title = match origin {
        Origin::Profile => w.known_profile(),
        Origin::Dossier => w.known_dossier(),
        Origin::Pgb => w.known_pgb(),
        Origin::Agenda => w.known_agenda(),
        Origin::Calendar => w.known_calendar(),
        Origin::App => w.known_app(),
    };
    rsx! {
        section { class: "section",
            {section_head(title, None)}
            div { class: "card stack-s",
                for row in rows {
                    Fragment { key: "{row.fact}",
                        {check(row.text.clone(), !row.off).on({
                            let fact = row.fact.clone();
                            move |counts: bool| switch.call((fact.clone(), !counts))
                        })}
                    }
                }
                if told {
                    div { class: "row",
                        {link_button(Route::Situatie, w.tips_profile())
                            .kind(ButtonKind::Subtle)
                            .icon(IconName::Pencil)}
                    }
                }
            }
        }
    }
}
