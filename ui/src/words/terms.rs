//! Terms of law in words: what, who, by when.

use super::{dates, words};
use domain::call::view::{Action, Actor, TermKind, TermState, TermView};

/// The name of a term.
pub fn name(kind: TermKind) -> String {
    let w = words();
    match kind {
        TermKind::Onderzoek => w.term_onderzoek(),
        TermKind::PersoonlijkPlan => w.term_persoonlijk_plan(),
        TermKind::Beschikking => w.term_beschikking(),
        TermKind::Bezwaar => w.term_bezwaar(),
        TermKind::BeslissingOpBezwaar | TermKind::BeslissingOpBezwaarCommissie => {
            w.term_beslissing_op_bezwaar()
        }
        TermKind::Beroep => w.term_beroep(),
        TermKind::HogerBeroep => w.term_hoger_beroep(),
        TermKind::Klacht | TermKind::KlachtCommissie => w.term_klacht(),
        TermKind::Ingebrekestelling => w.term_ingebrekestelling(),
        TermKind::Dwangsom => w.term_dwangsom(),
    }
}

/// Why the term is as long as it is.
pub fn why(kind: TermKind) -> String {
    let w = words();
    match kind {
        TermKind::Onderzoek => w.term_why_onderzoek(),
        TermKind::PersoonlijkPlan => w.term_why_persoonlijk_plan(),
        TermKind::Beschikking => w.term_why_beschikking(),
        TermKind::Bezwaar => w.term_why_bezwaar(),
        TermKind::BeslissingOpBezwaar => w.term_why_beslissing_op_bezwaar(),
        TermKind::BeslissingOpBezwaarCommissie => w.term_why_beslissing_op_bezwaar_commissie(),
        TermKind::Beroep => w.term_why_beroep(),
        TermKind::HogerBeroep => w.term_why_hoger_beroep(),
        TermKind::Klacht => w.term_why_klacht(),
        TermKind::KlachtCommissie => w.term_why_klacht_commissie(),
        TermKind::Ingebrekestelling => w.term_why_ingebrekestelling(),
        TermKind::Dwangsom => w.term_why_dwangsom(),
    }
}

/// One sentence: who does what by when.
pub fn line(term: &TermView) -> String {
    let w = words();
    let date = dates::full(term.leading);
    let passed = term.days_left < 0 || term.state == TermState::Passed;
    match (term.kind, passed) {
        (TermKind::Onderzoek, false) => w.term_line_onderzoek(date),
        (TermKind::PersoonlijkPlan, false) => w.term_line_persoonlijk_plan(date),
        (TermKind::Beschikking, false) => w.term_line_beschikking(date),
        (TermKind::Bezwaar, false) => w.term_line_bezwaar(date),
        (TermKind::BeslissingOpBezwaar | TermKind::BeslissingOpBezwaarCommissie, false) => {
            w.term_line_beslissing_op_bezwaar(date)
        }
        (TermKind::Beroep, false) => w.term_line_beroep(date),
        (TermKind::HogerBeroep, false) => w.term_line_hoger_beroep(date),
        (TermKind::Klacht | TermKind::KlachtCommissie, false) => w.term_line_klacht(date),
        (TermKind::Ingebrekestelling, false) => w.term_line_ingebrekestelling(date),
        (TermKind::Dwangsom, false) => w.term_line_dwangsom(date),
        (TermKind::Onderzoek, true) => w.term_late_onderzoek(date),
        (TermKind::PersoonlijkPlan, true) => w.term_late_persoonlijk_plan(date),
        (TermKind::Beschikking, true) => w.term_late_beschikking(date),
        (TermKind::Bezwaar, true) => w.term_late_bezwaar(date),
        (TermKind::BeslissingOpBezwaar | TermKind::BeslissingOpBezwaarCommissie, true) => {
            w.term_late_beslissing_op_bezwaar(date)
        }
        (TermKind::Beroep, true) => w.term_late_beroep(date),
        (TermKind::HogerBeroep, true) => w.term_late_hoger_beroep(date),
        (TermKind::Klacht | TermKind::KlachtCommissie, true) => w.term_late_klacht(date),
        (TermKind::Ingebrekestelling, true) => w.term_late_ingebrekestelling(date),
        (TermKind::Dwangsom, true) => w.term_late_dwangsom(date),
    }
}

/// Whose turn it is.
pub fn actor(actor: Actor) -> String {
    let w = words();
    match actor {
        Actor::Burger => w.actor_burger(),
        Actor::Gemeente => w.actor_gemeente(),
    }
}

/// "nog 12 dagen", "vandaag", "3 dagen te laat", or that no day counts any more.
pub fn days(term: &TermView) -> String {
    let w = words();
    match term.state {
        TermState::Running | TermState::Passed => match term.days_left {
            0 => w.days_today(),
            n if n > 0 => w.days_left(n),
            n if term.actor == Actor::Gemeente => w.days_late(n.saturating_neg()),
            _ => w.term_state_passed(),
        },
        TermState::Suspended => w.term_state_suspended(),
        TermState::Met => w.term_state_met(),
    }
}

/// What helps now, on a button; none where there is nothing to do.
pub fn action(action: Action) -> Option<String> {
    let w = words();
    Some(match action {
        Action::None => return None,
        Action::PersoonlijkPlan => w.action_persoonlijk_plan(),
        Action::Aanvraag => w.action_aanvraag(),
        Action::Ingebrekestelling => w.action_ingebrekestelling(),
        Action::Bezwaar => w.action_bezwaar(),
        Action::Beroep => w.action_beroep(),
        Action::HogerBeroep => w.action_hoger_beroep(),
        Action::Ombudsman => w.action_ombudsman(),
        Action::InformatieGeven => w.action_informatie_geven(),
        Action::Verlengen => w.action_verlengen(),
        Action::Bellen => w.action_bellen(),
    })
}

/// The steps of an action, in order.
pub fn steps(action: Action) -> Vec<String> {
    let w = words();
    match action {
        Action::None => Vec::new(),
        Action::PersoonlijkPlan => {
            vec![w.do_persoonlijk_plan_1(), w.do_persoonlijk_plan_2(), w.do_persoonlijk_plan_3()]
        }
        Action::Aanvraag => vec![w.do_aanvraag_1(), w.do_aanvraag_2(), w.do_aanvraag_3()],
        Action::Ingebrekestelling => {
            vec![w.do_ingebrekestelling_1(), w.do_ingebrekestelling_2(), w.do_ingebrekestelling_3()]
        }
        Action::Bezwaar => vec![w.do_bezwaar_1(), w.do_bezwaar_2(), w.do_bezwaar_3()],
        Action::Beroep => vec![w.do_beroep_1(), w.do_beroep_2(), w.do_beroep_3()],
        Action::HogerBeroep => {
            vec![w.do_hoger_beroep_1(), w.do_hoger_beroep_2(), w.do_hoger_beroep_3()]
        }
        Action::Ombudsman => vec![w.do_ombudsman_1(), w.do_ombudsman_2()],
        Action::InformatieGeven => vec![w.do_informatie_1(), w.do_informatie_2(), w.do_informatie_3()],
        Action::Verlengen => vec![w.do_verlengen_1(), w.do_verlengen_2(), w.do_verlengen_3()],
        Action::Bellen => vec![w.do_bellen_1(), w.do_bellen_2()],
    }
}
