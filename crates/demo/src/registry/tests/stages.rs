//! Every stage is in the demo, judged by the app's own rules.

use super::*;
use domain::chain::{Chain, Decision, Event, Fact, Facts};
use domain::voorziening::{Categorie, Stage};
use jiff::ToSpan;
use municipal_api::{GebeurtenisSoort, Leveringsvorm, Resultaat};
use std::collections::BTreeSet;

/// A zaak and its voorziening as the app's own rules read them.
fn chain(zaak: &Zaak, voorziening: Option<&Voorziening>, today: Date) -> Chain {
    use GebeurtenisSoort as G;
    let source = domain::call::view::SourceKind::Gemeente;
    let mut facts = Facts {
        category: zaak.categorie.as_deref().and_then(Categorie::from_code),
        committee: zaak.adviescommissie,
        ..Facts::default()
    };
    let decision = |resultaat: &Resultaat| match resultaat {
        Resultaat::Toegewezen => Decision::Toegewezen,
        Resultaat::GedeeltelijkToegewezen => Decision::Gedeeltelijk,
        Resultaat::Afgewezen => Decision::Afgewezen,
        Resultaat::BuitenBehandeling => Decision::BuitenBehandeling,
        Resultaat::Gegrond => Decision::Gegrond,
        Resultaat::Ongegrond => Decision::Ongegrond,
        other => panic!("{other:?}"),
    };
    if let Some(v) = voorziening {
        facts.form = v.leveringsvorm.as_ref().map(|form| match form {
            Leveringsvorm::Zin => domain::voorziening::Leveringsvorm::Zin,
            Leveringsvorm::Pgb => domain::voorziening::Leveringsvorm::Pgb,
            _ => domain::voorziening::Leveringsvorm::Tegemoetkoming,
        });
        (facts.right_from, facts.right_until) = (v.ingangsdatum, v.einddatum);
    }
    for event in zaak.gebeurtenissen.iter().chain(voorziening.iter().flat_map(|v| &v.gebeurtenissen)) {
        let kind = match event.soort {
            G::MeldingOntvangen => Event::Melding,
            G::PersoonlijkPlanOntvangen => Event::PersoonlijkPlan,
            G::OnderzoekGestart => Event::Onderzoek,
            G::Gesprek => Event::Gesprek,
            G::VerslagVerzonden => Event::Verslag,
            G::AanvraagOntvangen => Event::Aanvraag,
            G::InformatieGevraagd => Event::InformatieGevraagd,
            G::InformatieOntvangen => Event::InformatieOntvangen,
            G::BeslistermijnVerlengd => Event::Verlengd,
            G::OpdrachtGegeven => Event::Opdracht,
            G::Geleverd | G::LeveringGestart => Event::Levering,
            G::LeveringGestopt => Event::LeveringGestopt,
            G::IngebrekestellingOntvangen => Event::Ingebrekestelling,
            G::BezwaarOntvangen => Event::Bezwaar,
            G::BeroepIngesteld => Event::Beroep,
            G::HeronderzoekGestart => Event::Heronderzoek,
            G::EindeRecht => Event::EindeRecht,
            G::Ingetrokken => Event::Ingetrokken,
            // with their besluiten below
            G::BesluitVerzonden | G::BeslissingOpBezwaarVerzonden => continue,
            ref other => panic!("{other:?}"),
        };
        facts.events.push(Fact::new(kind, event.datum, source).until(event.tot));
    }
    for (index, besluit) in zaak.besluiten.iter().enumerate() {
        let kind = if index == 0 { Event::Beschikking } else { Event::BeslissingOpBezwaar };
        let fact = Fact::new(kind, besluit.verzenddatum.unwrap(), source);
        facts
            .events
            .push(fact.until(besluit.uiterlijke_reactiedatum).decided(Some(decision(&besluit.resultaat))));
    }
    Chain::read(&facts, today)
}

/// Every zaak of both municipalities with the stage that the app's rules find, by its label.
async fn stages(today: Date) -> BTreeMap<String, Vec<(String, Chain)>> {
    let mut found: BTreeMap<String, Vec<(String, Chain)>> = BTreeMap::new();
    for files in GEMEENTEN {
        let dir = tempfile::tempdir().unwrap();
        let opened = Opened { registry: at(&dir, files.id, today), dir, id: files.id };
        for inwoner in &profile(files.id).inwoners {
            let access = opened.own(&inwoner.person.id);
            let zaken = opened.registry.zaken(&access).await.unwrap().rows;
            let voorzieningen = opened.registry.voorzieningen(&access).await.unwrap().rows;
            assert_eq!(zaken.len(), inwoner.zaken.len());
            for zaak in &zaken {
                let fase = inwoner.zaken.iter().find(|row| row.id == zaak.id).unwrap().fase.clone();
                let voorziening = voorzieningen.iter().find(|v| v.zaak_ids.contains(&zaak.id));
                found.entry(fase).or_default().push((zaak.id.clone(), chain(zaak, voorziening, today)));
            }
        }
    }
    found
}

#[tokio::test]
async fn every_stage_is_in_the_demo_on_any_day() {
    use domain::call::view::{Action, TermKind, TermState};
    // a Saturday, a Monday, a Thursday and Boxing day: weekends and holidays move dates, never stages
    for offset in [0, 2, 5, 35] {
        let today = TODAY.saturating_add(i64::from(offset).days());
        let found = stages(today).await;
        let expected = [
            ("melding", Stage::Onderzoek),
            ("onderzoek", Stage::Onderzoek),
            ("onderzoek-te-laat", Stage::Onderzoek),
            ("verslag", Stage::Verslag),
            ("aanvraag", Stage::Aanvraag),
            ("verlengd", Stage::Aanvraag),
            ("beschikking-te-laat", Stage::Aanvraag),
            ("ingebrekestelling", Stage::Aanvraag),
            ("opgeschort", Stage::Opgeschort),
            ("toegewezen", Stage::Toegewezen),
            ("hulpmiddel-besteld", Stage::Toegewezen),
            ("woningaanpassing", Stage::Toegewezen),
            ("hulpmiddel-geleverd", Stage::Levering),
            ("levering", Stage::Levering),
            ("pgb", Stage::Levering),
            ("pgb-ruim", Stage::Levering),
            ("pgb-tekort", Stage::Levering),
            ("pgb-verlengen", Stage::Levering),
            ("heronderzoek", Stage::Levering),
            ("afgewezen-bezwaar-mogelijk", Stage::Afgewezen),
            ("afgewezen", Stage::Afgewezen),
            ("buiten-behandeling", Stage::Afgewezen),
            ("bezwaar", Stage::Bezwaar),
            ("beslissing-op-bezwaar-te-laat", Stage::Bezwaar),
            ("beroep", Stage::Beroep),
            ("bezwaar-gegrond", Stage::Toegewezen),
            ("ingetrokken", Stage::Beeindigd),
            ("beeindigd", Stage::Beeindigd),
        ];
        for (fase, stage) in expected {
            let rows = found.get(fase).unwrap_or_else(|| panic!("nothing shows {fase}"));
            for (zaak, chain) in rows {
                assert_eq!(chain.stage, stage, "{zaak} ({fase}) on {today}");
            }
        }
        // every stage but the one that stands for "nothing is known"
        let seen: BTreeSet<Stage> = found.values().flatten().map(|(_, chain)| chain.stage).collect();
        assert_eq!(seen.len(), 10, "{seen:?}");
        // and what is late is late, with what helps
        for (fase, kind, action) in [
            ("onderzoek-te-laat", TermKind::Onderzoek, Action::Aanvraag),
            ("beschikking-te-laat", TermKind::Beschikking, Action::Ingebrekestelling),
            (
                "beslissing-op-bezwaar-te-laat",
                TermKind::BeslissingOpBezwaarCommissie,
                Action::Ingebrekestelling,
            ),
        ] {
            for (zaak, chain) in &found[fase] {
                let term = chain.terms.iter().find(|term| term.kind == kind);
                let term = term.unwrap_or_else(|| panic!("{zaak} has no {kind:?}: {:?}", chain.terms));
                assert_eq!((term.state, chain.action), (TermState::Passed, action), "{zaak} on {today}");
            }
        }
        for (fase, kind) in [
            ("melding", TermKind::Onderzoek),
            ("onderzoek", TermKind::Onderzoek),
            ("aanvraag", TermKind::Beschikking),
            ("verlengd", TermKind::Beschikking),
            ("afgewezen-bezwaar-mogelijk", TermKind::Bezwaar),
            ("bezwaar", TermKind::BeslissingOpBezwaar),
        ] {
            for (zaak, chain) in &found[fase] {
                let running = chain.terms.iter().any(|t| t.kind == kind && t.state == TermState::Running);
                assert!(running, "{zaak} on {today}: {:?}", chain.terms);
            }
        }
        assert_eq!(found["pgb-verlengen"][0].1.action, Action::Verlengen);
    }
}
