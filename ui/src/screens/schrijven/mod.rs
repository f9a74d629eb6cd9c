//! Letters to the municipality: which help now, one letter to change and print, and what was sent.

mod draft;
mod letter;
mod sent;

pub use letter::Letter;

use crate::backend::use_ask;
use crate::components::{IconName, Tone, badge, card_link, person_tag, section_head};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::route::Route;
use crate::words::words;
use domain::call::view::{LetterKind, LetterLine, LetterState, LettersView};
use domain::call::{GetLetters, Topic};
use sent::Sent;

/// The name of a letter in an address.
pub fn code(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Aanvraag => "aanvraag",
        LetterKind::Verslag => "verslag",
        LetterKind::Ingebrekestelling => "ingebrekestelling",
        LetterKind::Bezwaar => "bezwaar",
        LetterKind::Gronden => "gronden",
    }
}

/// The letter with this name.
pub fn kind(code: &str) -> Option<LetterKind> {
    LetterKind::ALL.iter().copied().find(|kind| self::code(*kind) == code)
}

/// The address of a letter.
pub fn letter_route(id: &str, kind: LetterKind) -> Route {
    Route::Letter { id: id.to_owned(), kind: code(kind).to_owned() }
}

/// Which letters can be written about a voorziening.
#[component]
pub fn Letters(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetLetters { voorziening: id.clone() }, &[Topic::Dossier]);
    rsx! {
        Page {
            title: w.schrijven_title(),
            back: (Route::Voorziening { id: id.clone() }, w.nav_voorzieningen()),
            {ask.view(|view| list(&id, view))}
        }
    }
}

fn list(id: &str, view: &LettersView) -> Element {
    let w = words();
    let possible = |line: &&LetterLine| matches!(line.option.state, LetterState::Now | LetterState::Late);
    let now: Vec<&LetterLine> = view.options.iter().filter(possible).collect();
    let later: Vec<&LetterLine> = view.options.iter().filter(|line| !possible(line)).collect();
    rsx! {
        {person_tag(&view.dossier)}
        if !now.is_empty() {
            section { class: "section",
                {section_head(w.schrijven_now(), None)}
                div { class: "stack-s",
                    for line in now {
                        {card_link(letter_route(id, line.option.kind), IconName::Letter, line.title.clone(), rsx! {
                            span { "{line.why}" }
                            if line.draft {
                                {badge(Tone::Plain, None, w.schrijven_draft())}
                            }
                        })}
                    }
                }
            }
        }
        if !view.sent.is_empty() {
            section { class: "section",
                {section_head(w.schrijven_sent(), None)}
                for letter in view.sent.clone() {
                    Sent { key: "{letter.id}", voorziening: id.to_owned(), letter }
                }
            }
        }
        section { class: "section",
            {section_head(w.schrijven_later(), None)}
            div { class: "card rows",
                ul { class: "plain",
                    for line in later {
                        li { class: "row-item",
                            span { class: "grow",
                                span { class: "strong block", "{line.title}" }
                                span { class: "muted small block", "{line.why}" }
                            }
                        }
                    }
                }
            }
        }
    }
}
