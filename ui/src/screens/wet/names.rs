//! Questions, answers, reasons and next steps in words.

use crate::words::words;
use domain::wet::{Answer, Next, Question, Reason};

/// A question.
pub fn question(question: Question) -> String {
    let w = words();
    match question {
        Question::Leeftijd => w.wet_q_leeftijd(),
        Question::DagEnNacht => w.wet_q_dag_en_nacht(),
        Question::Blijvend => w.wet_q_blijvend(),
        Question::Hulp => w.wet_q_hulp(),
        Question::Verzorging => w.wet_q_verzorging(),
        Question::Behandeling => w.wet_q_behandeling(),
    }
}

/// An answer.
pub fn answer(answer: Answer) -> String {
    let w = words();
    match answer {
        Answer::Kind => w.wet_a_kind(),
        Answer::Volwassen => w.wet_a_volwassen(),
        Answer::Ja => w.wet_a_ja(),
        Answer::Nee => w.wet_a_nee(),
        Answer::WeetNiet => w.wet_a_weet_niet(),
        Answer::Verpleging => w.wet_a_verpleging(),
        Answer::Verzorging => w.wet_a_verzorging(),
        Answer::Ondersteuning => w.wet_a_ondersteuning(),
        Answer::Hulpmiddel => w.wet_a_hulpmiddel(),
        Answer::Behandeling => w.wet_a_behandeling(),
        Answer::Ziekte => w.wet_a_ziekte(),
        Answer::Aansporing => w.wet_a_aansporing(),
        Answer::Lichaam => w.wet_a_lichaam(),
        Answer::Geest => w.wet_a_geest(),
    }
}

/// A reason.
pub fn reason(reason: Reason) -> String {
    let w = words();
    match reason {
        Reason::Kind => w.wet_r_kind(),
        Reason::Volwassen => w.wet_r_volwassen(),
        Reason::DagEnNacht => w.wet_r_dag_en_nacht(),
        Reason::MisschienWlz => w.wet_r_misschien_wlz(),
        Reason::Tijdelijk => w.wet_r_tijdelijk(),
        Reason::Ondersteuning => w.wet_r_ondersteuning(),
        Reason::Hulpmiddel => w.wet_r_hulpmiddel(),
        Reason::Verpleging => w.wet_r_verpleging(),
        Reason::VerzorgingDoorZiekte => w.wet_r_verzorging_door_ziekte(),
        Reason::VerzorgingAansporing => w.wet_r_verzorging_aansporing(),
        Reason::Behandeling => w.wet_r_behandeling(),
        Reason::BehandelingGeest => w.wet_r_behandeling_geest(),
        Reason::Onzeker => w.wet_r_onzeker(),
    }
}

/// A next step.
pub fn next(next: Next) -> String {
    let w = words();
    match next {
        Next::Gemeente => w.wet_n_gemeente(),
        Next::Ciz => w.wet_n_ciz(),
        Next::Huisarts => w.wet_n_huisarts(),
        Next::Zorgverzekeraar => w.wet_n_zorgverzekeraar(),
        Next::Clientondersteuning => w.wet_n_clientondersteuning(),
    }
}
