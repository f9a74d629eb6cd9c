//! The measured set, and what the search box answers.

mod questions;

use domain::call::view::{FoundKind, SearchView};
use questions::asked;

#[test]
fn an_answer_has_its_source_and_is_no_result_too() {
    let view = asked("nl", "Hoe maak ik bezwaar tegen het besluit?");
    assert!(!view.answer.is_empty() && view.answer.len() <= 3 && view.ask.is_none());
    for found in &view.answer {
        assert!(found.source.as_deref().is_some_and(|source| source.starts_with("https://")), "{found:?}");
        assert!(found.checked_on.is_some() && found.passage.iter().any(|part| part.hit), "{found:?}");
        assert!(!view.results.contains(found));
    }
    assert!(view.results.len() <= 30);
}

#[test]
fn a_word_has_results_alone_and_they_come_while_it_is_typed() {
    for typed in ["ro", "rol", "rolst", "rolstoel"] {
        let view = asked("nl", typed);
        assert!(view.answer.is_empty() && view.ask.is_none(), "{typed}");
        let routes = |view: &SearchView| view.results.iter().any(|found| found.route == "/aanbod/rolstoelen");
        assert!(routes(&view), "{typed}");
    }
    let screens = asked("nl", "instellingen").results;
    assert!(screens.iter().any(|found| found.kind == FoundKind::Scherm && found.route == "/instellingen"));
    let calls = asked("nl", "mantelzorglijn").results;
    assert!(calls.iter().any(|found| found.kind == FoundKind::Contact && found.phone.is_some()));
}

#[test]
fn every_language_finds_and_says_where_it_has_dutch_alone() {
    for (language, typed) in [("en", "wheelchair"), ("tr", "tekerlekli sandalye"), ("ar", "كرسي متحرك")]
    {
        let view = asked(language, typed);
        let chair = view.results.iter().take(3).find(|found| found.route == "/aanbod/rolstoelen");
        assert!(chair.is_some_and(|found| found.language.is_none()), "{language}");
    }
    for language in ["en", "tr", "ar"] {
        // The word that stands on the letter, whatever the language.
        let routes: Vec<String> =
            asked(language, "beschikking").results.into_iter().map(|one| one.route).collect();
        assert!(
            routes.iter().take(3).any(|route| route == "/tips/besluit-controleren"),
            "{language}: {routes:?}"
        );
    }
    let dutch =
        asked("tr", "bewind").results.into_iter().find(|found| found.route == "/tips/bewind-en-mentorschap");
    assert!(dutch.is_some());
}

#[test]
fn despair_and_danger_are_recognised() {
    let danger = [
        "ik wil dood",
        "ik wil echt niet meer leven",
        "zelfmoord",
        "zelfmoort",
        "hoe pleeg je zelfmoord",
        "zelfmoordgedachten",
        "suïcidaal",
        "ik maak er een eind aan",
        "mijn vader zegt dat hij uit het leven wil stappen maar uit het leven stappen mag niet",
        "ze wil zichzelf iets aandoen",
        "mijn man slaat me",
        "mijn zoon slaat mij steeds",
        "ik word geslagen door mijn dochter",
        "mishandeling",
        "mishandelt",
        "huiselijk geweld",
        "hij dreigt met een mes",
        "moeder ademt niet meer",
        "pillen geslikt",
        "i want to die",
        "suicidal thoughts",
        "my husband beats me",
        "he hits me",
        "i want to kill myself",
        "domestic violence",
        "ölmek istiyorum",
        "intihar",
        "kocam beni dövüyor",
        "أريد أن أموت",
        "انتحار",
        "زوجي يضربني",
    ];
    for text in danger {
        assert!(asked("nl", text).crisis, "{text}");
    }
    let harmless = [
        "dood gewoon",
        "ik ben doodmoe",
        "dat is doodnormaal",
        "sterven van de honger",
        "mijn vader is dood",
        "na de dood van mijn moeder",
        "overleden",
        "wat als mijn man doodgaat",
        "ik wil dood gewoon een rolstoel",
        "eten met een mes en vork",
        "palliatieve zorg",
        "geweldig idee",
        "levensverzekering",
        "ik trek het niet meer",
        "ik kan niet meer",
        "hulp bij het leven van alledag",
        "levenstestament",
        "rolstoel",
        "overlast",
        "handel",
        "bezwaar",
        "slaap",
        "killing time",
        "my back is killing me",
        "dying of hunger",
        "beat the system",
        "ölüm",
        "موعد",
        "de klok slaat twaalf",
        "moordend tempo",
        "opgehangen schilderij",
        "zijn er niet meer rolstoelen",
    ];
    for text in harmless {
        assert!(!asked("nl", text).crisis, "{text}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(32))]
    #[test]
    fn no_question_is_too_odd(text in "\\PC{0,120}") {
        for language in ["nl", "en", "tr", "ar"] {
            let view = asked(language, &text);
            proptest::prop_assert_eq!(&view, &asked(language, &text));
            proptest::prop_assert!(view.answer.len() <= 3 && view.results.len() <= 30);
        }
    }
}
