//! Small indices, each for one thing that the search does.

use super::*;
use crate::Date;
use crate::call::view::PassagePart;
use proptest::prelude::*;

fn document(title: &str, text: &str) -> Document {
    Document { title: title.into(), keys: String::new(), text: text.into(), language: Language::Nl }
}

fn index(documents: &[(&str, &str)]) -> Index {
    Index::new(documents.iter().map(|(title, text)| document(title, text)))
}

fn group(words: &[&str], means: &[&str], topic: Option<Topic>) -> Group {
    let own = |list: &[&str]| list.iter().map(|word| (*word).to_owned()).collect();
    Group { words: own(words), means: own(means), topic }
}

/// The places of what is found, the best first.
fn places(index: &Index, synonyms: &Synonyms, text: &str) -> Vec<usize> {
    let query = Query::new(text, Language::Nl, synonyms);
    Search::new(&[index], &query).hits(100).iter().map(|hit| hit.document).collect()
}

fn found(documents: &[(&str, &str)], text: &str) -> Vec<usize> {
    places(&index(documents), &Synonyms::default(), text)
}

const HELP: &[(&str, &str)] = &[
    ("Rolstoel", "Een stoel op wielen. Voor wie niet ver kan lopen."),
    ("Rolstoelvervoer", "Een busje met plaats voor een rolstoel."),
    ("Scootmobiel", "Een wagentje met een motor."),
    ("Bezwaar maken", "Bent u het niet eens met het besluit? Schrijf binnen zes weken."),
    ("Huishoudelijke hulp", "Iemand maakt het huis schoon. Ook voor grote woningen."),
];

#[test]
fn words_are_found_in_their_other_forms() {
    assert_eq!(found(HELP, "rolstoelen").first(), Some(&0));
    assert_eq!(found(HELP, "bezwaren "), [3]);
    assert_eq!(found(HELP, "woning "), [4]);
    assert_eq!(found(HELP, "BESLUITEN?"), [3]);
    assert_eq!(found(HELP, "huishóudelijk "), [4]);
    let english = Document { language: Language::En, ..document("Wheelchairs", "Riding carefully.") };
    let query = Query::new("wheelchair ride", Language::En, &Synonyms::default());
    assert_eq!(Search::new(&[&Index::new([english])], &query).hits(100).len(), 1);
}

#[test]
fn a_beginning_is_enough_while_somebody_types() {
    assert_eq!(found(HELP, "sc").first(), Some(&2));
    assert!(found(HELP, "s").is_empty(), "one letter is none");
    assert_eq!(found(HELP, "scoo ").first(), None, "a word that was ended is no beginning");
}

#[test]
fn compounds_are_found_by_their_parts_and_parts_by_compounds() {
    let documents =
        [("Vervoer", "Met de taxi."), ("Rolstoelvervoer", "Een bus."), ("Rolstoel", "Een stoel.")];
    assert_eq!(found(&documents, "vervoer "), [0, 1]);
    assert_eq!(found(&documents, "rolstoel "), [2, 1]);
    assert!(found(&documents, "rolstoelvervoer ").starts_with(&[1]));
    assert_eq!(found(&documents[..1], "taxivervoer "), [0], "the document has the parts alone");
}

#[test]
fn slips_of_the_pen_are_forgiven() {
    for typed in ["scotmobiel ", "skootmobiel ", "scootmobil ", "scootmobeil ", "schootmobiell "] {
        assert_eq!(found(HELP, typed), [2], "{typed}");
    }
    assert_eq!(found(HELP, "bezwar "), [3]);
    assert!(found(HELP, "bezem ").is_empty(), "two letters of five");
    assert!(found(HELP, "zwarte ").is_empty());
}

#[test]
fn synonyms_lead_to_what_is_meant() {
    let synonyms = Synonyms::new(&[
        group(&["poetshulp", "hulp in huis", "huishoudelijke hulp"], &[], None),
        group(&["trek het niet meer"], &["overbelast"], None),
    ]);
    let documents = [HELP[4], ("Overbelast?", "Bel iemand."), HELP[0]];
    let index = index(&documents);
    assert_eq!(places(&index, &synonyms, "poetshulp "), [0]);
    assert_eq!(places(&index, &synonyms, "poetshullp "), [0], "with a slip of the pen");
    assert_eq!(places(&index, &synonyms, "hulp in huis").first(), Some(&0));
    assert_eq!(places(&index, &synonyms, "Ik trek het echt niet meer!"), [1], "with a word between");
    assert_eq!(places(&index, &synonyms, "overbelast "), [1]);
    assert!(places(&index, &synonyms, "ik trek niet meer ").is_empty(), "half a phrase is none");
}

#[test]
fn a_topic_is_told_and_medicine_goes_before_law() {
    let synonyms = Synonyms::new(&[
        group(&["rechter"], &["rechtbank"], Some(Topic::Recht)),
        group(&["dosis", "pillen"], &[], Some(Topic::Medisch)),
    ]);
    let topic = |text: &str| Query::new(text, Language::Nl, &synonyms).topic;
    assert_eq!(topic("naar de rechter"), Some(Topic::Recht));
    assert_eq!(topic("de rechter en de dosis"), Some(Topic::Medisch));
    assert_eq!(topic("rolstoel"), None);
}

#[test]
fn titles_weigh_more_and_rare_words_more_than_frequent_ones() {
    let documents = [
        ("Anders", "Ook iets over vervoer in de stad."),
        ("Vervoer", "Iets over de stad."),
        ("Stad", "Een plein."),
    ];
    assert_eq!(found(&documents, "vervoer "), [1, 0]);
    let query = Query::new("vervoer paspoort", Language::Nl, &Synonyms::default());
    let index = index(&documents);
    let hits = Search::new(&[&index], &query).hits(100);
    assert!(hits[0].coverage < 0.6, "what nobody speaks of counts: {:?}", hits[0]);
    let query = Query::new("vervoer ", Language::Nl, &Synonyms::default());
    let hits = Search::new(&[&index], &query).hits(100);
    assert_eq!((hits[0].coverage, hits[0].head, hits[1].head), (1.0, 1.0, 0.0));
}

#[test]
fn two_indices_are_searched_as_one() {
    let (one, two) = (index(&HELP[..2]), index(&HELP[2..]));
    let query = Query::new("bezwaar rolstoel", Language::Nl, &Synonyms::default());
    let parts = [&one, &two];
    let hits = Search::new(&parts, &query).hits(100);
    let found: Vec<(usize, usize)> = hits.iter().map(|hit| (hit.part, hit.document)).collect();
    assert_eq!(found.len(), 3);
    assert!(found.contains(&(0, 0)) && found.contains(&(1, 1)), "{found:?}");
}

fn passage(documents: &[(&str, &str)], text: &str) -> Vec<PassagePart> {
    let index = index(documents);
    let query = Query::new(text, Language::Nl, &Synonyms::default());
    let parts = [&index];
    let search = Search::new(&parts, &query);
    search.hits(100).first().map(|hit| search.passage(hit)).unwrap_or_default()
}

#[test]
fn a_passage_is_the_sentence_around_the_hits() {
    let text = "De eerste zin gaat over iets anders, en is lang genoeg om alleen te staan, zonder dat er nog \
                een tweede zin bij hoeft.\n\nSchrijf uw bezwaar binnen zes weken. Dat is gratis.";
    let parts = passage(&[("Rechten", text)], "bezwaren zes ");
    let whole: String = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(whole, "Schrijf uw bezwaar binnen zes weken. Dat is gratis.");
    let hits: Vec<&str> = parts.iter().filter(|part| part.hit).map(|part| part.text.as_str()).collect();
    assert_eq!(hits, ["bezwaar", "zes"]);
    let title = passage(&[("Bezwaar", "Een zin.")], "bezwaar");
    assert_eq!(title.len(), 1);
    assert!(!title[0].hit && title[0].text == "Een zin.");
    let long = passage(&[("Bezwaar", &"woord ".repeat(200))], "bezwaar");
    assert!(long[0].text.chars().count() <= 280);
}

#[test]
fn what_is_a_question() {
    for text in [
        "Wat is een pgb",
        "rolstoel?",
        "hoe bezwaar",
        "ik ben het moe",
        "كيف أطلب",
        "nasıl başvururum",
        "can i apply",
    ] {
        assert!(is_question(text), "{text}");
    }
    for text in ["", "rolstoel", "wat", "hulp in huis", "pgb bijna op"] {
        assert!(!is_question(text), "{text}");
    }
}

#[test]
fn a_long_text_is_cut() {
    let text = format!("{}rolstoel", "a ".repeat(MAX_TEXT));
    assert!(found(HELP, &text).is_empty());
    assert!(Query::new("", Language::Nl, &Synonyms::default()).is_empty());
    assert!(Query::new("de het een van ", Language::Nl, &Synonyms::default()).is_empty());
}

#[test]
fn a_phrase_of_danger_may_have_words_between_and_an_ending() {
    let crisis = Crisis::new(&CrisisFile {
        checked_on: Date::constant(2026, 11, 22),
        phrases: vec!["wil dood".into(), "mishandel*".into()],
        harmless: vec!["dood gewoon".into()],
    });
    for text in ["ik wil dood", "Ik WIL echt gewoon dood.", "mishandeld", "mishandelling", "mishandeling"] {
        assert!(crisis.is_in(text), "{text}");
    }
    for text in ["", "wil", "ik wil dood gewoon slapen", "wil een nieuwe stoel want hij is dood", "handelen"]
    {
        assert!(!crisis.is_in(text), "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_is_too_odd(title in "\\PC{0,60}", text in "\\PC{0,200}", typed in "\\PC{0,80}", language in 0..4_u8) {
        let language = [Language::Nl, Language::En, Language::Tr, Language::Ar][usize::from(language)];
        let one = Document { title: title.clone(), keys: typed.clone(), text: text.clone(), language };
        let index = Index::new([one, document(&text, &typed)]);
        let synonyms = Synonyms::new(&[group(&[&title, "hulp in huis"], &[&text], None)]);
        for asked in [&typed, &title, &text] {
            let query = Query::new(asked, language, &synonyms);
            let parts = [&index];
            let search = Search::new(&parts, &query);
            let hits = search.hits(100);
            prop_assert_eq!(&hits, &Search::new(&parts, &query).hits(100), "the same each time");
            for hit in &hits {
                prop_assert!(hit.score.is_finite() && hit.score > 0.0);
                prop_assert!((0.0..=1.001).contains(&hit.coverage), "{}", hit.coverage);
                let whole: String = search.passage(hit).iter().map(|part| part.text.as_str()).collect();
                let of = if hit.document == 0 { &text } else { &typed };
                prop_assert!(of.replace(['\n', '\r'], " ").contains(&whole), "{whole:?} is in {of:?}");
            }
        }
        let file = CrisisFile { phrases: vec![text.clone(), typed.clone()], harmless: vec![title], ..CrisisFile::default() };
        let _ = Crisis::new(&file).is_in(&text);
    }

    #[test]
    fn letters_in_a_row_never_stop_a_stemmer(word in "[a-zçğıöşüéëïء-ي]{1,60}", text in "[a-z .]{0,120}") {
        for language in [Language::Nl, Language::En, Language::Tr, Language::Ar] {
            let index = Index::new([Document { language, ..document(&word, &text) }]);
            let query = Query::new(&word, language, &Synonyms::default());
            let _ = Search::new(&[&index], &query).hits(100);
        }
    }
}
