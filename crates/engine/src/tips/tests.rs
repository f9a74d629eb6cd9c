//! Rendering: reasons, steps, contacts, and a municipality's own tips.

use super::render::plain_row;
use super::*;
use domain::Date;
use domain::tips::{Fact, Known, Origin};
use jiff::civil::date;
use municipal_api::Gemeente;
use serde_json::{Value, json};

const TODAY: Date = date(2026, 11, 21);

fn carer() -> Profile {
    Profile { role: Some(Role::Mantelzorger), ..Profile::default() }
}

fn late_decision() -> TermView {
    TermView {
        days_left: -4,
        state: TermState::Passed,
        action: Action::Ingebrekestelling,
        ..TermView::on(TermKind::Beschikking, date(2026, 11, 17))
    }
}

/// The row of this tip as it is chosen.
fn chosen_row(catalogue: &Catalogue, language: &str, situation: &Situation, id: &str) -> Option<TipRow> {
    let ranking = choose(catalogue.rules(), situation, &History::default());
    let chosen = ranking.tips.iter().find(|one| catalogue.id(one.place) == id)?;
    row(&Content::new(language), catalogue, situation, chosen)
}

fn bundled() -> &'static Catalogue {
    Catalogue::bundled().unwrap()
}

fn reason(language: &str, situation: &Situation, id: &str) -> String {
    chosen_row(bundled(), language, situation, id).unwrap().reason
}

#[test]
fn a_reason_names_what_counted() {
    let situation = Situation::new(TODAY).profile(&carer()).term(&late_decision());
    assert_eq!(
        reason("nl", &situation, "besluit-te-laat"),
        "De gemeente had uiterlijk 17 november moeten beslissen."
    );
    assert_eq!(
        reason("en", &situation, "besluit-te-laat"),
        "The municipality should have decided by 17 November."
    );
    let heavy = Profile { load: Some(4), hours: Some(60), conditions: vec!["dementie".into()], ..carer() };
    let situation = Situation::new(TODAY).profile(&heavy);
    assert_eq!(
        reason("nl", &situation, "casemanager-dementie"),
        "U zei dat de zorg zwaar is. U zorgt voor iemand met dementie."
    );
    let client =
        Profile { role: Some(Role::Client), conditions: vec!["dementie".into()], ..Profile::default() };
    let situation = Situation::new(TODAY).profile(&client);
    assert_eq!(reason("nl", &situation, "casemanager-dementie"), "U heeft te maken met dementie.");
}

#[test]
fn a_reason_says_one_thing_once() {
    // Hours and load say the same, and so do a stage and its term: the more telling of the two is enough.
    let heavy = Profile { load: Some(5), hours: Some(60), together: Some(true), ..carer() };
    let situation = Situation::new(TODAY).profile(&heavy);
    assert_eq!(
        reason("nl", &situation, "respijtzorg-vragen"),
        "U zei dat de zorg te zwaar is. U woont samen in één huis."
    );
    let situation = Situation::new(TODAY).profile(&carer());
    assert_eq!(reason("nl", &situation, "mantelzorglijn"), "U zorgt voor iemand.");
    assert_eq!(
        reason("en", &Situation::new(TODAY), "welke-wet"),
        "Good to know for anyone who gives or gets care."
    );
}

#[test]
fn every_fact_has_its_sentence_in_every_language() {
    let catalogue = bundled();
    for language in locales::content::languages() {
        let words = Content::new(language);
        for role in [None, Some(Role::Mantelzorger), Some(Role::Client)] {
            let profile = Profile { role, hours: Some(30), ..Profile::default() };
            let situation = Situation::new(TODAY).profile(&profile).term(&late_decision());
            for fact in Fact::ALL {
                let text = render::sentence(&words, &situation, *fact);
                let text = text.unwrap_or_else(|| panic!("no sentence for {fact} in {language}"));
                assert!(text.ends_with('.') && !text.contains(['{', '$']), "{language} {fact}: {text}");
            }
        }
        // What differs must read differently: a variant that is misspelt would fall to the last one.
        let profile = Profile { role: Some(Role::Mantelzorger), hours: Some(30), ..Profile::default() };
        let situation = Situation::new(TODAY).profile(&profile);
        let kinds: std::collections::BTreeSet<&str> = Fact::ALL.iter().map(|fact| fact.kind()).collect();
        for kind in kinds.into_iter().filter(|kind| *kind != "hours") {
            let facts: Vec<&Fact> = Fact::ALL.iter().filter(|fact| fact.kind() == kind).collect();
            let texts: std::collections::BTreeSet<String> =
                facts.iter().filter_map(|fact| render::sentence(&words, &situation, **fact)).collect();
            assert_eq!(texts.len(), facts.len(), "{language} {kind}: {texts:?}");
        }
    }
    assert!(catalogue.pieces().len() >= 100);
}

#[test]
fn an_appointment_is_today_or_tomorrow() {
    let words = Content::new("nl");
    let on = |day: Date| {
        let item = AgendaItem { date: day, ..appointment() };
        render::sentence(&words, &Situation::new(TODAY).agenda(&item), Fact::AppointmentGemeente)
    };
    assert_eq!(on(TODAY).as_deref(), Some("Vandaag is er een afspraak met de gemeente."));
    assert_eq!(on(date(2026, 11, 22)).as_deref(), Some("Morgen is er een afspraak met de gemeente."));
}

fn appointment() -> AgendaItem {
    serde_json::from_value(json!({
        "id": "a", "kind": "gemeente", "title": "Gesprek", "date": "2026-11-22", "zone": "Europe/Amsterdam",
        "minutes": 60, "day": 1, "days": 1, "answer": "open", "conflict": false,
    }))
    .unwrap()
}

#[test]
fn a_piece_that_is_not_translated_is_in_dutch_and_says_so() {
    let row = |language: &str, id: &str| opened(language, id, None).row;
    let (dutch, turkish) = (row("nl", "bewind-en-mentorschap"), row("tr", "bewind-en-mentorschap"));
    assert_eq!((turkish.title, turkish.language.as_deref()), (dutch.title, Some("nl")));
    assert_eq!(dutch.language, None);
    let translated = row("tr", "melding-doen");
    assert_eq!(translated.language, None);
    assert_ne!(translated.title, row("nl", "melding-doen").title);
}

fn opened(language: &str, id: &str, phone: Option<&str>) -> TipView {
    let words = Content::new(language);
    let piece = bundled().piece(id).unwrap();
    let own = Own { phone: phone.map(str::to_owned), letters: Vec::new() };
    view(&words, piece, plain_row(&words, piece, TipMark::Clear), &own)
}

#[test]
fn steps_lead_to_a_number_a_screen_or_a_site() {
    let tip = opened("nl", "melding-doen", Some("14 0592"));
    let step = |kind: &str, label: &str, target: &str| StepLink {
        kind: kind.into(),
        label: label.into(),
        target: target.into(),
    };
    assert_eq!(tip.steps[0], step("scherm", "Vraag hulp", "/melding"));
    assert_eq!(tip.steps[1], step("bel", "Bel de gemeente", "14 0592"));
    assert_eq!(tip.paragraphs.len(), 4);
    assert!(tip.paragraphs.iter().all(|paragraph| !paragraph.contains('\n')));
    let unknown = opened("nl", "melding-doen", None);
    assert_eq!(unknown.steps[1], step("scherm", "Bel de gemeente", "/hulp"));
    // No certain number: the site instead.
    let site = opened("en", "clientondersteuning", None);
    assert_eq!(site.steps[1], step("website", "Look at MEE", "https://www.mee.nl"));
    let phone = opened("en", "het-gaat-niet-meer", None);
    assert_eq!(phone.steps[2], step("bel", "Call the Mantelzorglijn", "030 760 60 55"));
}

#[test]
fn a_piece_says_how_long_a_decision_takes() {
    let last = |language: &str, id: &str| opened(language, id, None).paragraphs.pop().unwrap();
    assert!(last("nl", "hulpmiddel-vragen").starts_with("Volgens de wet duurt het hoogstens 8 weken"));
    assert!(last("en", "hulpmiddel-vragen").starts_with("By law it takes 8 weeks at most"));
    assert!(!last("nl", "melding-doen").contains("8 weken"), "only where the file says so");
    let steps = opened("nl", "bezwaar-maken", None).paragraphs;
    assert!(steps[1].starts_with("1. ") && steps[5].starts_with("5. "), "{steps:?}");
}

#[test]
fn every_tip_is_complete_in_every_language() {
    for language in locales::content::languages() {
        for piece in bundled().pieces() {
            let tip = opened(language, &piece.tip().id, None);
            assert!(!tip.row.title.is_empty() && !tip.row.reason.is_empty(), "{language} {}", tip.row.id);
            assert!(tip.paragraphs.len() >= 2, "{language} {}", tip.row.id);
            let whole = |step: &StepLink| !step.label.is_empty() && !step.target.is_empty();
            assert!(!tip.steps.is_empty() && tip.steps.iter().all(whole), "{language} {}", tip.row.id);
        }
    }
}

#[test]
fn contacts_are_complete_and_danger_comes_first() {
    for language in locales::content::languages() {
        let contacts = contacts(&Content::new(language));
        assert!(contacts.len() >= 15);
        assert!(contacts.iter().all(|one| !one.name.is_empty() && !one.text.is_empty()), "{language}");
        assert!(contacts.iter().all(|one| one.phone.is_some() || one.site.is_some()));
        let danger: Vec<&str> =
            contacts.iter().take_while(|one| one.crisis).map(|one| one.id.as_str()).collect();
        assert_eq!(danger, ["112", "113", "veilig-thuis"]);
        assert!(!contacts.iter().any(|one| one.id == "gemeente"), "each person has another");
    }
}

/// A municipality that publishes these tips.
fn gemeente(tips: Value) -> Gemeente {
    serde_json::from_value(json!({
        "id": "assen", "naam": "Assen", "toegang": "Inwonersplein", "kanalen": [], "openingstijden": [],
        "clientondersteuning": [], "vrijwilligers": [], "klachten": [], "aanbod": [], "pgbTarieven": [],
        "aanmelden": { "issuer": "https://example.nl", "clientId": "app", "scopes": [] },
        "elektronisch": [], "gecontroleerdOp": "2026-11-20", "bronnen": ["https://www.assen.nl"], "tips": tips,
    }))
    .unwrap()
}

fn with_local(tips: Value) -> Catalogue {
    bundled().with_local([("assen", &gemeente(tips))])
}

#[test]
fn a_local_tip_is_for_its_municipality_and_says_so() {
    let catalogue = with_local(json!([{
        "id": "lunch", "titel": "Lunch voor\nmantelzorgers", "tekst": "Op dinsdag.\r\n\r\nKom  gerust <b>langs</b>.",
        "adres": "https://www.assen.nl/lunch", "geldigTot": "2026-11-30",
    }]));
    let id = "lokaal/assen/lunch";
    assert!(chosen_row(&catalogue, "nl", &Situation::new(TODAY), id).is_none());
    let situation = Situation::new(TODAY).gemeente("assen");
    let row = chosen_row(&catalogue, "nl", &situation, id).unwrap();
    assert!(row.local);
    assert_eq!((row.title.as_str(), row.theme.as_str()), ("Lunch voor mantelzorgers", "lokaal"));
    assert_eq!(row.reason, "Dit komt van uw gemeente.");
    let tip = view(&Content::new("nl"), catalogue.piece(id).unwrap(), row, &Own::default());
    assert_eq!(tip.paragraphs, ["Op dinsdag.", "Kom gerust <b>langs</b>."], "shown as text, never as markup");
    assert_eq!(tip.steps[0].label, "https://www.assen.nl/lunch", "a local link is shown in full");
    assert_eq!(tip.checked_on, date(2026, 11, 20));
    let expired = Situation::new(date(2026, 12, 1)).gemeente("assen");
    assert!(chosen_row(&catalogue, "nl", &expired, id).is_none());
}

#[test]
fn local_tips_beyond_the_limits_are_left_out() {
    let count = |tip: Value| {
        with_local(json!([tip])).pieces().iter().filter(|piece| matches!(piece, Piece::Local(..))).count()
    };
    let good = json!({ "id": "a", "titel": "Titel", "tekst": "Tekst." });
    assert_eq!(count(good.clone()), 1);
    let with = |field: &str, value: Value| {
        let mut tip = good.clone();
        tip[field] = value;
        count(tip)
    };
    assert_eq!(with("titel", json!("a".repeat(120))), 1);
    assert_eq!(with("titel", json!("a".repeat(121))), 0);
    assert_eq!(with("tekst", json!("a".repeat(2_001))), 0);
    assert_eq!(with("tekst", json!("  ")), 0);
    for address in
        ["http://www.assen.nl", "javascript:alert(1)", "https://u:p@assen.nl", "assen.nl", "https://"]
    {
        assert_eq!(with("adres", json!(address)), 0, "{address}");
    }
    assert_eq!(with("adres", json!("https://www.assen.nl/a")), 1);
    let many: Vec<Value> =
        (0..150).map(|n| json!({ "id": n.to_string(), "titel": "T", "tekst": "T" })).collect();
    let pieces = with_local(json!(many));
    assert_eq!(pieces.pieces().len(), bundled().pieces().len() + 100);
    // The same id twice stands there once, and cannot take the place of one of ours.
    let twice = with_local(
        json!([good, { "id": "a", "titel": "Ander", "tekst": "T" }, { "id": "../melding-doen", "titel": "X", "tekst": "X" }]),
    );
    assert_eq!(twice.pieces().len(), bundled().pieces().len() + 2);
    assert!(matches!(twice.piece("melding-doen"), Some(Piece::Own(_))));
}

#[test]
fn marks_that_turn_text_around_are_dropped() {
    let catalogue = with_local(
        json!([{ "id": "a", "titel": "Bel \u{202e}4321\u{202c}", "tekst": "Een\u{0007} twee\u{2066}." }]),
    );
    let Some(Piece::Local(_, words)) = catalogue.piece("lokaal/assen/a") else { panic!("no local tip") };
    assert_eq!((words.title.as_str(), words.paragraphs[0].as_str()), ("Bel 4321", "Een twee."));
}

#[test]
fn each_fact_tells_its_origin() {
    let situation = Situation::new(TODAY).profile(&carer()).term(&late_decision()).connected(false);
    let origin =
        |fact: Fact| situation.known().iter().find(|known| known.fact == fact).map(|known| known.origin);
    assert_eq!(origin(Fact::RoleMantelzorger), Some(Origin::Profile));
    assert_eq!(origin(Fact::TermPassedBeschikking), Some(Origin::Dossier));
    assert_eq!(origin(Fact::MonthNovember), Some(Origin::Calendar));
    let known = Known { fact: Fact::ConnectedNo, origin: Origin::App, date: None };
    assert_eq!(
        serde_json::to_value(&known).unwrap(),
        json!({ "fact": "connected:no", "origin": "app", "date": null })
    );
}
