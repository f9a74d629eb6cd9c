use super::term_badge;
use crate::words::{amounts, dates, terms, words};
use dioxus::prelude::*;
use domain::call::view::{Actor, TermState, TermView};

/// A term with all that counts: who, by when, why, and on which articles it stands.
pub fn term_card(term: &TermView) -> Element {
    let w = words();
    let moved = term.raw_end != term.end;
    let live = matches!(term.state, TermState::Running | TermState::Suspended);
    let due = term.due_cents.filter(|due| *due > 0);
    rsx! {
        div { class: "card",
            div { class: "term",
                div { class: "row spread",
                    h3 { {terms::name(term.kind)} }
                    {term_badge(term)}
                }
                p { class: "term-line", {terms::line(term)} }
                if term.state == TermState::Suspended {
                    p { {w.term_suspended_text()} }
                }
                if live && term.actor == Actor::Burger && moved {
                    p { class: "muted small",
                        {w.term_safe(dates::full(term.leading))}
                        " "
                        {w.term_formal(dates::weekday(term.end))}
                    }
                }
                if let Some(due) = due {
                    p { class: "strong", {w.term_due(amounts::euro(due))} }
                }
                details { class: "fold-plain",
                    summary { {w.more()} }
                    div { class: "stack-s small",
                        p { {terms::why(term.kind)} }
                        p { {w.term_counted_from(dates::full(term.start))} }
                        if moved && term.actor == Actor::Gemeente {
                            p { {w.term_formal_gemeente(dates::weekday(term.raw_end))} }
                        }
                        if !term.articles.is_empty() {
                            p { class: "muted", "{w.term_law()}: {term.articles.join(\", \")}" }
                        }
                    }
                }
            }
        }
    }
}
