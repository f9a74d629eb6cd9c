//! Letters kept by hand as facts.

use super::{Decision, Event, Fact, Facts};
use crate::call::view::{Brief, BriefKind, Outcome, SourceKind};

/// What the letters of one voorziening say together.
pub fn from_letters<'a>(letters: impl IntoIterator<Item = &'a Brief>) -> Facts {
    let mut letters: Vec<&Brief> = letters.into_iter().collect();
    letters.sort_by_key(|letter| letter.sent);
    let mut facts = Facts::default();
    for letter in letters {
        add_letter(&mut facts, letter);
    }
    facts
}

/// Adds what one letter says. Where a later letter says more about the right, it counts.
pub fn add_letter(facts: &mut Facts, letter: &Brief) {
    let fact = |event, date| Fact::new(event, date, SourceKind::Zelf);
    let received = letter.received.unwrap_or(letter.sent);
    let new = match letter.kind {
        BriefKind::OntvangstMelding => fact(Event::Melding, received),
        BriefKind::UitnodigingGesprek => fact(Event::Onderzoek, letter.sent),
        BriefKind::Verslag => fact(Event::Verslag, letter.sent),
        BriefKind::OntvangstAanvraag => fact(Event::Aanvraag, received),
        BriefKind::VraagOmInformatie => fact(Event::InformatieGevraagd, letter.sent).until(letter.until),
        BriefKind::Verlenging => fact(Event::Verlengd, letter.sent).until(letter.until),
        BriefKind::Beschikking => fact(Event::Beschikking, letter.sent)
            .until(letter.reaction_date)
            .decided(letter.outcome.map(decision)),
        BriefKind::OntvangstBezwaar => fact(Event::Bezwaar, received),
        BriefKind::BeslissingOpBezwaar => fact(Event::BeslissingOpBezwaar, letter.sent)
            .until(letter.reaction_date)
            .decided(letter.outcome.map(on_bezwaar)),
        BriefKind::OntvangstBeroep => fact(Event::Beroep, received),
        BriefKind::Uitspraak => fact(Event::Uitspraak, letter.sent)
            .until(letter.reaction_date)
            .decided(letter.outcome.map(on_bezwaar)),
        BriefKind::OntvangstKlacht => fact(Event::Klacht, received),
        BriefKind::AntwoordKlacht => fact(Event::KlachtAntwoord, letter.sent),
    };
    facts.events.push(new);
    facts.category = letter.category.or(facts.category);
    facts.form = letter.form.or(facts.form);
    facts.right_from = letter.right_from.or(facts.right_from);
    facts.right_until = letter.right_until.or(facts.right_until);
    match letter.kind {
        BriefKind::OntvangstKlacht => facts.klacht_committee |= letter.committee,
        _ => facts.committee |= letter.committee,
    }
}

fn decision(outcome: Outcome) -> Decision {
    match outcome {
        Outcome::Toegewezen => Decision::Toegewezen,
        Outcome::Gedeeltelijk => Decision::Gedeeltelijk,
        Outcome::Afgewezen => Decision::Afgewezen,
    }
}

fn on_bezwaar(outcome: Outcome) -> Decision {
    match outcome {
        Outcome::Toegewezen => Decision::Gegrond,
        Outcome::Gedeeltelijk => Decision::Gedeeltelijk,
        Outcome::Afgewezen => Decision::Ongegrond,
    }
}
