use super::badge::term_tone;
use super::{Button, ButtonKind, TermBadge};
use crate::words::{amounts, dates, terms, words};
use dioxus::prelude::*;
use domain::call::view::{Actor, TermState, TermView};

/// A term with all that counts: who, by when, why, and on which articles it stands.
#[component]
pub fn TermCardView(term: TermView) -> Element {
    let w = words();
    let mut open = use_signal(|| false);
    let tone = term_tone(&term);
    let moved = term.raw_end != term.end;
    let live = matches!(term.state, TermState::Running | TermState::Suspended);
    rsx! {
        div { class: "term {tone.class()}",
            div { class: "row spread",
                h3 { {terms::name(term.kind)} }
                TermBadge { term: term.clone() }
            }
            p { class: "term-line", {terms::line(&term)} }
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
            if let Some(due) = term.due_cents.filter(|due| *due > 0) {
                p { class: "strong", {w.term_due(amounts::euro(due))} }
            }
            if open() {
                div { class: "term-why stack-s small",
                    p { {terms::why(term.kind)} }
                    p { {w.term_counted_from(dates::full(term.start))} }
                    if moved && term.actor == Actor::Gemeente {
                        p { {w.term_formal_gemeente(dates::weekday(term.raw_end))} }
                    }
                    if !term.articles.is_empty() {
                        p { class: "muted", "{w.term_law()}: {term.articles.join(\", \")}" }
                    }
                }
            } else {
                div { class: "row",
                    Button { kind: ButtonKind::Subtle, onclick: move |()| open.set(true), {w.more()} }
                }
            }
        }
    }
}
