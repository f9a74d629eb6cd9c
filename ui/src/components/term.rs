use super::standing::{dwangsom_lines, reken_link};
use super::{ButtonKind, term_badge};
use crate::drawing::prelude::*;
use crate::words::{dates, terms, words};
use domain::call::view::{Actor, TermState, TermView, WhenPassed};

/// A term of the voorziening `id` with all that counts: who, by when, why, what happens when it passes, and on
/// which articles it stands.
pub fn term_card(id: &str, term: &TermView) -> Element {
    let w = words();
    let moved = term.raw_end != term.end;
    let live = matches!(term.state, TermState::Running | TermState::Suspended);
    rsx! {
        div { class: "card",
            div { class: "term",
                div { class: "row spread",
                    h3 { {terms::name(term.kind)} }
                    {term_badge(term)}
                }
                p { class: "muted small", {terms::actor(term.actor)} }
                p { class: "term-line", {terms::line(term)} }
                if term.state == TermState::Suspended {
                    p { {w.term_suspended_text()} }
                } else if term.suspended_days > 0 {
                    p { {w.term_suspended_days(term.suspended_days)} }
                }
                if term.prolonged {
                    p { {w.term_prolonged()} }
                }
                if live && term.actor == Actor::Burger && moved {
                    p { class: "muted small",
                        {w.term_safe(dates::full(term.leading))}
                        " "
                        {w.term_formal(dates::weekday(term.end))}
                    }
                }
                if let Some(theirs) = &term.gemeente {
                    p { class: "strong",
                        {w.term_by_gemeente(dates::day(theirs.start), dates::day(theirs.leading))}
                    }
                }
                if live {
                    p { {when_passed(term)} }
                }
                if let Some(dwangsom) = &term.dwangsom {
                    {dwangsom_lines(dwangsom)}
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
                div { class: "row", {reken_link(id, term.kind).kind(ButtonKind::Subtle)} }
            }
        }
    }
}

/// What happens when it passes, from which day.
fn when_passed(term: &TermView) -> String {
    let w = words();
    let opens = dates::full(term.opens_on());
    match term.when_passed() {
        WhenPassed::Aanvraag => w.when_aanvraag(opens),
        WhenPassed::Ingebrekestelling => w.when_ingebrekestelling(opens),
        WhenPassed::Dwangsom => w.when_dwangsom(opens),
        WhenPassed::DwangsomFull => w.when_dwangsom_full(dates::full(term.last)),
        WhenPassed::Ombudsman => w.when_ombudsman(opens),
        WhenPassed::DecisionStands => w.when_decision_stands(opens),
        WhenPassed::Nothing => w.when_nothing(dates::full(term.last)),
    }
}
