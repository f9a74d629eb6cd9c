use super::agenda::appointment;
use super::brieven::{refusal, save as save_letter};
use super::world::{decided, voorziening, zaak};
use super::{World, day};
use crate::own::{self, Kind};
use crate::views::vandaag;
use domain::call::GetVandaag;
use domain::call::view::{Action, Freshness, Profile, TermKind};
use municipal_api::Collectie;
use serde_json::json;

#[tokio::test]
async fn nothing_is_known_and_still_there_is_a_day() {
    let world = World::new();
    let view = vandaag::get(&world.ctx, GetVandaag {}).await.unwrap();
    assert_eq!((view.today, view.sync.state), (day("2026-11-21"), Freshness::NotConnected));
    assert!(view.terms.is_empty() && view.agenda.is_empty() && view.pgb.is_empty() && view.missed.is_empty());
    assert!(view.tips.len() <= 3 && !view.more_terms);
}

#[tokio::test]
async fn a_day_with_a_client_and_a_letter_of_ones_own() {
    let world = World::new();
    let late = zaak("z1", "Begeleiding", "02", &[("aanvraagOntvangen", "2026-11-04")]);
    let runs = zaak("z2", "Dagbesteding", "07", &[("meldingOntvangen", "2026-11-10")]);
    let full = decided(
        zaak("z3", "Huishouden", "01", &[("aanvraagOntvangen", "2026-10-20")]),
        "toegewezen",
        "2026-11-02",
    );
    world
        .dossier("d1", "Jan", "gemachtigd")
        .rows("d1", Collectie::Zaken, json!([runs, late, full]))
        .rows("d1", Collectie::Voorzieningen, json!([voorziening("v1", "Begeleiding", "02", &["z1"])]))
        .rows(
            "d1",
            Collectie::Afspraken,
            json!([
                appointment("a1", "Gesprek", "2026-11-22T09:00:00Z"),
                appointment("a2", "Later", "2026-11-23T09:00:00Z"),
            ]),
        );
    save_letter(&world, refusal("2026-11-13")).await.unwrap();
    let now = world.ctx.now();
    let profile = Profile { name: Some("Anna".into()), ..Profile::default() };
    world.ctx.write(move |w| own::save(w, now, Kind::Profile, "profile", &profile)).await.unwrap();

    let view = vandaag::get(&world.ctx, GetVandaag {}).await.unwrap();
    assert_eq!((view.name.as_deref(), view.voorzieningen), (Some("Anna"), 4));
    let cards: Vec<_> =
        view.terms.iter().map(|card| (card.term.kind, card.term.action, card.person.as_deref())).collect();
    assert_eq!(
        cards,
        [
            (TermKind::Beschikking, Action::Ingebrekestelling, Some("Jan")),
            (TermKind::Bezwaar, Action::Bezwaar, None),
            (TermKind::Onderzoek, Action::None, Some("Jan")),
        ],
        "what can be done first, and no bezwaar against what was awarded"
    );
    let titles: Vec<&str> = view.agenda.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, ["Gesprek"], "today and tomorrow");
    assert_eq!(view.sync.state, Freshness::SignedOut);
}

#[tokio::test]
async fn today_shows_what_one_reads_at_once_and_says_that_there_is_more() {
    let world = World::new();
    let late: Vec<_> = (0..9)
        .map(|n| zaak(&format!("z{n}"), "Begeleiding", "02", &[("aanvraagOntvangen", "2026-11-04")]))
        .collect();
    let busy: Vec<_> =
        (0..14).map(|n| appointment(&format!("a{n}"), "Gesprek", "2026-11-22T09:00:00Z")).collect();
    world.dossier("d1", "Jan", "gemachtigd").rows("d1", Collectie::Zaken, json!(late)).rows(
        "d1",
        Collectie::Afspraken,
        json!(busy),
    );

    let view = vandaag::get(&world.ctx, GetVandaag {}).await.unwrap();
    assert_eq!((view.terms.len(), view.more_terms, view.agenda.len()), (6, true, 12));
}
