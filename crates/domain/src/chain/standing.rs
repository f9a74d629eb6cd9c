//! "They are late" and "they said no": what is true, with the one act that helps.

use super::Decision;
use super::reading::Reading;
use crate::calendar::days_between;
use crate::call::view::{Action, StandingKind, StandingView, TermKind, TermState, TermView};

/// What the term that matters most says; none where the municipality is neither late nor said no.
pub(super) fn standing(reading: &Reading, term: &TermView, action: Action) -> Option<StandingView> {
    use TermKind as K;
    let kind = match (term.kind, term.state) {
        (K::Onderzoek, TermState::Passed) => StandingKind::LateOnderzoek,
        (K::Beschikking, TermState::Passed) => StandingKind::LateBeschikking,
        (K::BeslissingOpBezwaar | K::BeslissingOpBezwaarCommissie, TermState::Passed) => {
            StandingKind::LateBeslissing
        }
        (K::Ingebrekestelling, TermState::Running) => StandingKind::InGebreke,
        (K::Dwangsom, TermState::Running) => StandingKind::Dwangsom,
        (K::Dwangsom, TermState::Passed) => StandingKind::DwangsomFull,
        (K::Klacht | K::KlachtCommissie, TermState::Passed) => StandingKind::LateKlacht,
        (K::HogerBeroep, TermState::Running) => {
            reading.uitspraak().filter(|uitspraak| uitspraak.is_adverse()).map(|_| StandingKind::CourtNo)?
        }
        (K::Bezwaar | K::Beroep, TermState::Running) => refusal(reading)?,
        _ => return None,
    };
    let late = term.state == TermState::Passed && term.kind != K::Dwangsom;
    let since = match term.kind {
        K::Dwangsom => crate::calendar::plus_days(term.start, 1),
        _ if late => term.opens_on(),
        _ => term.start,
    };
    let until = matches!(term.state, TermState::Running).then_some(term.leading);
    Some(StandingView {
        kind,
        since,
        days_late: if late { u32::try_from(days_between(term.leading, reading.today)).ok() } else { None },
        until,
        formal: until.filter(|day| *day != term.last).map(|_| term.last),
        term: term.kind,
        dwangsom: term.dwangsom.clone(),
        action,
    })
}

/// What the municipality said no with.
fn refusal(reading: &Reading) -> Option<StandingKind> {
    Some(match reading.on_bezwaar() {
        Some(Decision::Gedeeltelijk) => StandingKind::PartlyUpheld,
        Some(decision) if decision.is_adverse() => StandingKind::Dismissed,
        Some(_) => return None,
        None => match reading.decision()? {
            Decision::Afgewezen | Decision::Ongegrond => StandingKind::Refused,
            Decision::Gedeeltelijk => StandingKind::Partial,
            Decision::BuitenBehandeling => StandingKind::NotTaken,
            Decision::Ingetrokken => StandingKind::Revoked,
            Decision::Toegewezen | Decision::Gegrond => return None,
        },
    })
}
