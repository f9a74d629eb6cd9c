//! From the municipality's rows to facts about a voorziening.

use super::hidden::category;
use domain::Date;
use domain::call::view::SourceKind;
use domain::chain::{Decision, Event, Fact, Facts};
use domain::voorziening::{Law, Leveringsvorm};
use municipal_api as wire;
use wire::{Besluit, Gebeurtenis, GebeurtenisSoort, Resultaat, Voorziening, Zaak};

/// What the zaken say, and the voorziening where there is one. `shared` tells that a zaak led to other
/// voorzieningen too: what was decided is then what this voorziening says.
pub(super) fn from_wire(
    zaken: &[&Zaak],
    voorziening: Option<&Voorziening>,
    shared: impl Fn(&Zaak) -> bool,
) -> Facts {
    let own_decision = voorziening.and_then(|v| v.resultaat.as_ref()).and_then(decision);
    let mut facts = Facts::default();
    for zaak in zaken {
        let decided = own_decision.filter(|_| shared(zaak));
        facts.events.extend(zaak.gebeurtenissen.iter().filter_map(event));
        facts.events.extend(decisions(zaak, decided));
        facts.committee |= zaak.adviescommissie;
        facts.category = facts.category.or_else(|| category(zaak.categorie.as_deref()));
        facts.law = law(zaak.wet.as_ref()).unwrap_or(facts.law);
        // The registry knows that it came in, also where it tells no event. A closed one tells nothing.
        if zaak.gebeurtenissen.is_empty() && zaak.besluiten.is_empty() && zaak.einddatum.is_none() {
            facts.events.push(Fact::new(Event::Melding, zaak.startdatum, SourceKind::Gemeente));
        }
    }
    let Some(voorziening) = voorziening else { return facts };
    facts.events.extend(voorziening.gebeurtenissen.iter().filter_map(event));
    facts.category = category(voorziening.categorie.as_deref()).or(facts.category);
    facts.law = law(voorziening.wet.as_ref()).unwrap_or(facts.law);
    facts.form = voorziening.leveringsvorm.as_ref().and_then(form);
    facts.right_from = voorziening.ingangsdatum;
    facts.right_until = voorziening.einddatum;
    facts.decision = own_decision;
    facts
}

fn event(gebeurtenis: &Gebeurtenis) -> Option<Fact> {
    let event = match gebeurtenis.soort {
        GebeurtenisSoort::MeldingOntvangen => Event::Melding,
        GebeurtenisSoort::PersoonlijkPlanOntvangen => Event::PersoonlijkPlan,
        GebeurtenisSoort::OnderzoekGestart => Event::Onderzoek,
        GebeurtenisSoort::Gesprek => Event::Gesprek,
        GebeurtenisSoort::VerslagVerzonden => Event::Verslag,
        GebeurtenisSoort::AanvraagOntvangen => Event::Aanvraag,
        GebeurtenisSoort::InformatieGevraagd => Event::InformatieGevraagd,
        GebeurtenisSoort::InformatieOntvangen => Event::InformatieOntvangen,
        GebeurtenisSoort::BeslistermijnVerlengd => Event::Verlengd,
        GebeurtenisSoort::OpdrachtGegeven => Event::Opdracht,
        GebeurtenisSoort::Geleverd | GebeurtenisSoort::LeveringGestart => Event::Levering,
        GebeurtenisSoort::LeveringGestopt => Event::LeveringGestopt,
        GebeurtenisSoort::IngebrekestellingOntvangen => Event::Ingebrekestelling,
        GebeurtenisSoort::BezwaarOntvangen => Event::Bezwaar,
        GebeurtenisSoort::BeroepIngesteld => Event::Beroep,
        GebeurtenisSoort::HeronderzoekGestart => Event::Heronderzoek,
        GebeurtenisSoort::EindeRecht => Event::EindeRecht,
        GebeurtenisSoort::Ingetrokken => Event::Ingetrokken,
        // These two are told by the besluiten, see `decisions`; the rest is unknown to this version.
        GebeurtenisSoort::BesluitVerzonden
        | GebeurtenisSoort::BeslissingOpBezwaarVerzonden
        | GebeurtenisSoort::Other(_) => return None,
    };
    let fact = Fact::new(event, gebeurtenis.datum, SourceKind::Gemeente);
    Some(fact.until(gebeurtenis.tot).noted(gebeurtenis.toelichting.clone()))
}

/// The beschikkingen and beslissingen op bezwaar of a zaak: from its besluiten, and from its events where
/// no besluit tells of them.
fn decisions(zaak: &Zaak, own_decision: Option<Decision>) -> Vec<Fact> {
    let sent = |soort: GebeurtenisSoort| -> Vec<&Gebeurtenis> {
        zaak.gebeurtenissen.iter().filter(|g| g.soort == soort).collect()
    };
    let beschikkingen = sent(GebeurtenisSoort::BesluitVerzonden);
    let beslissingen = sent(GebeurtenisSoort::BeslissingOpBezwaarVerzonden);
    let (on_bezwaar, on_aanvraag): (Vec<&Besluit>, Vec<&Besluit>) =
        zaak.besluiten.iter().partition(|besluit| {
            matches!(besluit.resultaat, Resultaat::Gegrond | Resultaat::Ongegrond)
                || beslissingen.iter().any(|g| g.datum == besluit.verzenddatum.unwrap_or(besluit.datum))
        });
    let mut facts = told(Event::Beschikking, &on_aanvraag, &beschikkingen, own_decision);
    facts.extend(told(Event::BeslissingOpBezwaar, &on_bezwaar, &beslissingen, None));
    facts
}

fn told(event: Event, besluiten: &[&Besluit], sent: &[&Gebeurtenis], own: Option<Decision>) -> Vec<Fact> {
    if besluiten.is_empty() {
        let fact = |g: &&Gebeurtenis| {
            let fact = Fact::new(event, g.datum, SourceKind::Gemeente).until(g.tot).decided(own);
            fact.noted(g.toelichting.clone())
        };
        return sent.iter().map(fact).collect();
    }
    let fact = |besluit: &&Besluit| {
        Fact::new(event, sent_on(besluit, sent), SourceKind::Gemeente)
            .until(besluit.uiterlijke_reactiedatum)
            .decided(own.or_else(|| decision(&besluit.resultaat)))
            .noted(besluit.toelichting.clone())
    };
    besluiten.iter().map(fact).collect()
}

/// The day on which a besluit was sent: as it says itself, or the first event of sending on or after it,
/// or the day on which it was taken.
fn sent_on(besluit: &Besluit, sent: &[&Gebeurtenis]) -> Date {
    let event = || sent.iter().map(|g| g.datum).filter(|day| *day >= besluit.datum).min();
    besluit.verzenddatum.or_else(event).unwrap_or(besluit.datum)
}

fn decision(resultaat: &Resultaat) -> Option<Decision> {
    Some(match resultaat {
        Resultaat::Toegewezen => Decision::Toegewezen,
        Resultaat::GedeeltelijkToegewezen => Decision::Gedeeltelijk,
        Resultaat::Afgewezen => Decision::Afgewezen,
        Resultaat::BuitenBehandeling => Decision::BuitenBehandeling,
        Resultaat::Ingetrokken => Decision::Ingetrokken,
        Resultaat::Gegrond => Decision::Gegrond,
        Resultaat::Ongegrond => Decision::Ongegrond,
        Resultaat::Other(_) => return None,
    })
}

/// The law that the registry names. What it does not name, or this version does not know, stays what it was: the
/// Wmo, unless a zaak beside it tells.
fn law(wet: Option<&wire::Wet>) -> Option<Law> {
    match wet? {
        wire::Wet::Wmo => Some(Law::Wmo),
        wire::Wet::Jeugdwet => Some(Law::Jeugdwet),
        wire::Wet::Wlz => Some(Law::Wlz),
        wire::Wet::Zvw => Some(Law::Zvw),
        wire::Wet::Other(_) => None,
    }
}

fn form(vorm: &wire::Leveringsvorm) -> Option<Leveringsvorm> {
    match vorm {
        wire::Leveringsvorm::Zin => Some(Leveringsvorm::Zin),
        wire::Leveringsvorm::Pgb => Some(Leveringsvorm::Pgb),
        wire::Leveringsvorm::Tegemoetkoming => Some(Leveringsvorm::Tegemoetkoming),
        wire::Leveringsvorm::Other(_) => None,
    }
}
