use super::draft::Draft;
use crate::components::{Check, DateField, Errors};
use crate::words::words;
use dioxus::prelude::*;
use domain::call::view::BriefKind;

/// The dates on the letter: those that its kind makes count.
#[component]
pub fn Dates(draft: Draft, errors: Errors) -> Element {
    let w = words();
    let mut committee = draft.committee;
    let received = match *draft.kind.read() {
        Some(BriefKind::OntvangstMelding) => {
            Some((w.brief_received_melding(), Some(w.brief_received_melding_hint())))
        }
        Some(BriefKind::OntvangstAanvraag) => Some((w.brief_received_aanvraag(), None)),
        Some(BriefKind::OntvangstBezwaar) => Some((w.brief_received_bezwaar(), None)),
        _ => None,
    };
    let until = match *draft.kind.read() {
        Some(BriefKind::Verlenging) => Some((w.brief_until_verlenging(), false)),
        Some(BriefKind::VraagOmInformatie) => Some((w.brief_until_informatie(), true)),
        _ => None,
    };
    let invited = *draft.kind.read() == Some(BriefKind::UitnodigingGesprek);
    let objection = *draft.kind.read() == Some(BriefKind::OntvangstBezwaar);
    rsx! {
        DateField { label: w.brief_sent(), value: draft.sent, error: errors.of("sent") }
        if let Some((label, hint)) = received {
            DateField { label, hint, value: draft.received, error: errors.of("received"), optional: true }
        }
        if let Some((label, optional)) = until {
            DateField { label, value: draft.until, error: errors.of("until"), optional }
        }
        if invited {
            p { class: "muted", {w.brief_talk_hint()} }
        }
        if objection {
            Check {
                label: w.brief_committee(),
                hint: w.brief_committee_hint(),
                checked: committee(),
                onchange: move |on| committee.set(on),
            }
        }
    }
}
