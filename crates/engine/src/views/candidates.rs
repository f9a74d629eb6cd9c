//! Which synced voorziening may be the same as one kept by hand.

use super::held::Held;
use super::snapshot::{Origin, Snapshot};
use domain::Date;
use domain::chain::{Event, Facts};
use domain::matching::{Traits, best};

/// The best synced candidate for a voorziening kept by hand that the user has not told apart from it.
pub(super) fn candidate<'h, 's>(
    snapshot: &Snapshot,
    own: &Held<'_>,
    all: &'h [Held<'s>],
) -> Option<&'h Held<'s>> {
    if !own.is_own() {
        return None;
    }
    let traits_of_own = traits(own);
    let synced: Vec<(&Held<'_>, Traits)> = all
        .iter()
        .filter(|held| !held.is_own() && held.dossier.origin == Origin::Synced)
        .filter(|held| !snapshot.kept.told_apart(own.id, held.id))
        .map(|held| (held, traits(held)))
        .collect();
    best(&traits_of_own, synced.iter().map(|(held, traits)| (*held, traits))).map(|(held, _)| held)
}

fn traits(held: &Held<'_>) -> Traits {
    let zaken = held.zaken.iter().map(|zaak| zaak.identificatie.clone());
    let letters = held.letters.iter().filter_map(|letter| letter.reference.clone());
    Traits {
        references: zaken.chain(letters).collect(),
        category: held.facts.category,
        form: held.facts.form,
        melding: day(&held.facts, Event::Melding),
        aanvraag: day(&held.facts, Event::Aanvraag),
        beschikking: day(&held.facts, Event::Beschikking),
        right_from: held.facts.right_from,
        right_until: held.facts.right_until,
    }
}

/// The last day of this event.
fn day(facts: &Facts, event: Event) -> Option<Date> {
    facts.events.iter().filter(|fact| fact.event == event).map(|fact| fact.date).max()
}
