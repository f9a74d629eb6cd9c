use super::draft::Draft;
use crate::components::{Errors, check, date_field};
use crate::drawing::prelude::*;
use crate::words::words;
use domain::call::view::BriefKind;

/// The dates on the letter: those that its kind makes count.
pub fn dates_step(draft: Draft, errors: Errors) -> Element {
    let w = words();
    let mut committee = draft.committee;
    let received = match *draft.kind.read() {
        Some(BriefKind::OntvangstMelding) => {
            Some((w.brief_received_melding(), Some(w.brief_received_melding_hint())))
        }
        Some(BriefKind::OntvangstAanvraag) => Some((w.brief_received_aanvraag(), None)),
        Some(BriefKind::OntvangstBezwaar) => Some((w.brief_received_bezwaar(), None)),
        Some(BriefKind::OntvangstBeroep) => Some((w.brief_received_beroep(), None)),
        Some(BriefKind::OntvangstKlacht) => Some((w.brief_received_klacht(), None)),
        _ => None,
    };
    let until = match *draft.kind.read() {
        Some(BriefKind::Verlenging) => Some((w.brief_until_verlenging(), false)),
        Some(BriefKind::VraagOmInformatie) => Some((w.brief_until_informatie(), true)),
        _ => None,
    };
    let invited = *draft.kind.read() == Some(BriefKind::UitnodigingGesprek);
    let klacht = *draft.kind.read() == Some(BriefKind::OntvangstKlacht);
    let objection = klacht || *draft.kind.read() == Some(BriefKind::OntvangstBezwaar);
    rsx! {
        {date_field("sent", w.brief_sent(), draft.sent).error(errors.of("sent"))}
        if let Some((label, hint)) = received {
            {date_field("received", label, draft.received)
                .hint_if(hint)
                .error(errors.of("received"))
                .optional()}
        }
        if let Some((label, optional)) = until {
            {date_field("until", label, draft.until).error(errors.of("until")).optional_if(optional)}
        }
        if invited {
            p { class: "muted", {w.brief_talk_hint()} }
        }
        if objection {
            {check(w.brief_committee(), committee.get())
                .hint(if klacht { w.brief_committee_klacht_hint() } else { w.brief_committee_hint() })
                .on(move |on| committee.set(on))}
        }
    }
}
