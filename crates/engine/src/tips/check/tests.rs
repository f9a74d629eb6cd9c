//! The real content is without faults, and each kind of fault is found.

use super::*;
use domain::tips::RuleFault;
use jiff::civil::date;

/// The day on which the content was last gone through.
const TODAY: Date = date(2026, 11, 22);

const TIP: &str = r#"id = "voorbeeld"
theme = "rechten"
audience = "both"
law = []
minutes = 5
source = "https://example.nl/bron"
checked_on = "2026-11-20"

[rule]
urgency = 10
any = ["stage:niets"]

[[step]]
kind = "bel"
contact = "loket"

[[step]]
kind = "scherm"
route = "/hulp"

[[step]]
kind = "website"
address = "https://example.nl"
"#;

const CONTACT: &str = r#"[[contact]]
id = "loket"
phone = "0800 0000"
source = "https://example.nl"
checked_on = "2026-11-20"
"#;

const TEXT: &str = "    Eerste alinea met een zin.\n\n    Tweede alinea met een zin.\n";

/// One tip, one contact, two languages: complete.
fn small() -> Source {
    let mut words = format!(
        "tip-voorbeeld-title = Titel\ntip-voorbeeld-text =\n{TEXT}tip-voorbeeld-step-1 = Bel\n\
         tip-voorbeeld-step-2 = Kijk\ntip-voorbeeld-step-3 = Lees\ncontact-loket-name = Loket\n\
         contact-loket-text = Voor vragen.\ndate = {{ $day }} {{ $month }}\n"
    );
    for theme in domain::tips::TipTheme::ALL {
        words.push_str(&format!("theme-{theme} = Thema\n"));
    }
    for kind in
        domain::tips::Fact::ALL.iter().map(|fact| fact.kind()).collect::<std::collections::BTreeSet<_>>()
    {
        words.push_str(&format!("reason-{kind} = Om {{ $value }}.\n"));
    }
    words.push_str("effort-weeks = { $weeks } weken\nreason-general = Goed.\nreason-gemeente = Gemeente.\nreason-saved = Bewaard.\n");
    let files = |language: &str| {
        (language.to_owned(), vec![(format!("locales/{language}/content/alles.ftl"), words.clone())])
    };
    Source {
        tips: vec![("content/rechten/voorbeeld.toml".into(), TIP.into())],
        aanbod: Vec::new(),
        search: Vec::new(),
        contacts: ("content/contacten.toml".into(), CONTACT.into()),
        words: vec![files("nl"), files("en")],
    }
}

fn faults(source: &Source) -> Vec<Fault> {
    check(source, TODAY).errors.into_iter().map(|problem| problem.fault).collect()
}

/// The faults after a change in the tip's file.
fn with_tip(from: &str, to: &str) -> Vec<Problem> {
    let mut source = small();
    assert!(TIP.contains(from), "the example has no {from}");
    source.tips[0].1 = TIP.replacen(from, to, 1);
    check(&source, TODAY).errors
}

/// The faults after a change in the words of the second language.
fn with_words(from: &str, to: &str) -> Vec<Problem> {
    let mut source = small();
    let words = &mut source.words[1].1[0].1;
    assert!(words.contains(from), "the example has no {from}");
    *words = words.replacen(from, to, 1);
    check(&source, TODAY).errors
}

fn only(problems: Vec<Problem>) -> (String, Option<usize>, Fault) {
    assert_eq!(problems.len(), 1, "{problems:#?}");
    let problem = problems.into_iter().next().unwrap();
    (problem.file, problem.line, problem.fault)
}

const FILE: &str = "content/rechten/voorbeeld.toml";
const EN: &str = "locales/en/content/alles.ftl";

#[test]
fn the_content_is_without_faults() {
    let report = check(&Source::bundled(), TODAY);
    let listed: Vec<String> = report.errors.iter().map(ToString::to_string).collect();
    assert!(listed.is_empty(), "\n{}", listed.join("\n"));
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);
    assert!(report.pieces >= 100, "{} tips", report.pieces);
    for (language, least) in [("nl", report.pieces), ("en", report.pieces), ("tr", 40), ("ar", 40)] {
        assert!(report.translated.get(language) >= Some(&least), "{language}: {:?}", report.translated);
    }
    assert!(report.readability["nl"] <= 12.0, "{:?}", report.readability);
}

#[test]
fn a_language_may_lack_pieces_but_no_part_of_one() {
    let mut source = small();
    let mut words = source.words[0].1[0].clone();
    words.0 = words.0.replace("/nl/", "/tr/");
    source.words.push(("tr".into(), vec![words.clone()]));
    assert_eq!(faults(&source), []);
    // without the only piece: fewer than all languages have
    let piece: Vec<&str> = words.1.lines().filter(|line| line.starts_with("tip-voorbeeld-")).collect();
    let title = piece.iter().find(|line| line.contains("-title")).unwrap();
    let step = piece.iter().find(|line| line.contains("-step-1")).unwrap();
    source.words[2].1[0].1 = words.1.replace(step, "");
    assert_eq!(faults(&source), [Fault::Missing("tip-voorbeeld-step-1".into())]);
    source.words[2].1[0].1 = words.1.replace(title, "");
    assert!(faults(&source).contains(&Fault::Translated(0)), "{:?}", faults(&source));
}

#[test]
fn there_is_something_for_everybody() {
    let coverage = check(&Source::bundled(), TODAY).coverage;
    let count = |name: &str| coverage.get(name).copied().unwrap_or_default();
    let themes = domain::tips::TipTheme::ALL.iter().filter(|theme| **theme != domain::tips::TipTheme::Lokaal);
    let mut wanted: Vec<(String, usize)> = themes.map(|theme| (format!("theme:{theme}"), 4)).collect();
    for (name, least) in [
        ("kind:how-to", 25),
        ("kind:article", 8),
        ("audience:client", 2),
        ("audience:both", 30),
        ("audience:mantelzorger", 30),
        ("age:onder-18", 4),
        ("age:67-plus", 4),
        ("work:werk", 5),
        ("relation:partner", 4),
        ("relation:ouder", 8),
        ("relation:kind", 3),
        ("relation:buur", 4),
        ("relation:vriend", 4),
        ("condition:dementie", 15),
        ("condition:lichamelijk", 8),
        ("condition:psychisch", 8),
        ("condition:verstandelijk", 8),
        ("condition:terminaal", 8),
        ("law:wmo", 30),
        ("law:wlz", 5),
        ("law:zvw", 8),
        ("law:jeugdwet", 3),
    ] {
        wanted.push((name.to_owned(), least));
    }
    wanted.retain(|(name, least)| count(name) < *least);
    assert!(wanted.is_empty(), "too few: {wanted:?} of {coverage:?}");
}

#[test]
fn what_is_embedded_is_what_lies_in_the_tree() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    assert_eq!(Source::read(&root).unwrap(), Source::bundled());
}

#[test]
fn the_example_is_without_faults() {
    assert_eq!(faults(&small()), []);
}

#[test]
fn a_missing_translation_is_found() {
    let missing = |key: &str| Fault::Missing(key.into());
    let home = |file: &str| format!("locales/en/content/{file}.ftl");
    let problem = only(with_words("tip-voorbeeld-title = Titel\n", ""));
    assert_eq!(problem, (home("rechten"), None, missing("tip-voorbeeld-title")));
    let problem = only(with_words("tip-voorbeeld-step-2 = Kijk\n", ""));
    assert_eq!(problem, (home("rechten"), None, missing("tip-voorbeeld-step-2")));
    assert_eq!(only(with_words("reason-load = Om { $value }.\n", "")).2, missing("reason-load"));
    assert_eq!(only(with_words("contact-loket-name = Loket\n", "")).2, missing("contact-loket-name"));
    assert_eq!(only(with_words("theme-crisis = Thema\n", "")).2, missing("theme-crisis"));
}

#[test]
fn words_that_nothing_uses_are_found() {
    let problem = only(with_words("date =", "tip-verdwenen-title = Weg\ndate ="));
    assert_eq!(problem, (EN.into(), Some(11), Fault::Unused("tip-verdwenen-title".into())));
    assert_eq!(
        with_words("date =", "notification-title = Naaste\ndate ="),
        [],
        "other words have their own tests"
    );
}

#[test]
fn words_that_cannot_be_read_are_found() {
    let problems = with_words("reason-load = Om { $value }.", "reason-load = Om { $value");
    assert!(problems.iter().any(|problem| matches!(problem.fault, Fault::Words(_))), "{problems:?}");
    let twice = only(with_words("date =", "contact-loket-name = Loket\ndate ="));
    assert!(matches!(twice.2, Fault::Words(reason) if reason.contains("contact-loket-name")));
}

#[test]
fn an_argument_that_is_never_given_is_found() {
    let argument = |key: &str, argument: &str| Fault::Argument { key: key.into(), argument: argument.into() };
    let problem = only(with_words("reason-load = Om { $value }.", "reason-load = Om { $weight }."));
    assert_eq!((problem.0.as_str(), problem.2), (EN, argument("reason-load", "weight")));
    // Also in a variant that is rarely chosen.
    let rare = "reason-load = { $value ->\n    [heavy] Zwaar, { $naam }\n   *[light] Licht\n}";
    assert_eq!(only(with_words("reason-load = Om { $value }.", rare)).2, argument("reason-load", "naam"));
    let problem = only(with_words("tip-voorbeeld-title = Titel", "tip-voorbeeld-title = Titel { $naam }"));
    assert_eq!(problem.2, argument("tip-voorbeeld-title", "naam"));
}

#[test]
fn an_expired_date_is_found() {
    let expired = with_tip("[rule]", "valid_until = \"2026-11-20\"\n[rule]");
    assert_eq!(only(expired), (FILE.into(), Some(9), Fault::Expired(date(2026, 11, 20))));
    assert_eq!(with_tip("[rule]", "valid_until = \"2026-11-22\"\n[rule]"), [], "the last day counts");
    let never = with_tip("[rule]", "valid_from = \"2027-01-02\"\nvalid_until = \"2027-01-01\"\n[rule]");
    assert_eq!(only(never), (FILE.into(), Some(9), Fault::NeverValid(date(2027, 1, 2))));
    assert_eq!(with_tip("[rule]", "valid_from = \"2027-01-01\"\n[rule]"), [], "it may begin later");
    let later = with_tip("2026-11-20", "2026-11-23");
    assert_eq!(only(later), (FILE.into(), Some(7), Fault::CheckedLater(date(2026, 11, 23))));
}

#[test]
fn a_source_that_was_checked_long_ago_is_a_warning() {
    let report = check(&small(), date(2027, 11, 21));
    assert_eq!(report.errors, []);
    assert_eq!(report.warnings.len(), 2, "the tip and the contact");
    assert_eq!(report.warnings[1].fault, Fault::Stale(date(2026, 11, 20)));
    assert_eq!(check(&small(), date(2027, 11, 20)).warnings, []);
}

#[test]
fn a_rule_that_cannot_be_used_is_found() {
    let unknown = RuleFault::UnknownFact("stage:misschien".into());
    let problem = only(with_tip("stage:niets", "stage:misschien"));
    assert_eq!(problem, (FILE.into(), Some(11), Fault::Rule(unknown)));
    let problem = only(with_tip("urgency = 10", "urgency = 60"));
    assert_eq!(problem, (FILE.into(), Some(10), Fault::Rule(RuleFault::UrgencyTooHigh(60))));
    let never = only(with_tip("any = [\"stage:niets\"]", "all = [\"load:light\", \"load:heavy\"]"));
    assert!(matches!(never.2, Fault::Rule(RuleFault::Impossible(..))));
}

#[test]
fn contacts_and_routes_are_known() {
    let problem = only(with_tip("contact = \"loket\"", "contact = \"balie\""));
    assert_eq!(problem, (FILE.into(), Some(15), Fault::UnknownContact("balie".into())));
    let problem = only(with_tip("route = \"/hulp\"", "route = \"/help\""));
    assert_eq!(problem, (FILE.into(), Some(19), Fault::UnknownRoute("/help".into())));
    let letter = with_tip("kind = \"scherm\"\nroute = \"/hulp\"", "kind = \"brief\"\nletter = \"klaagzang\"");
    assert!(
        matches!(&letter[0].fault, Fault::Unreadable(reason) if reason.contains("klaagzang")),
        "{letter:?}"
    );
    assert_eq!((letter[0].file.as_str(), letter[0].line), (FILE, Some(19)));
    assert_eq!(
        with_tip("kind = \"scherm\"\nroute = \"/hulp\"", "kind = \"brief\"\nletter = \"bezwaar\""),
        []
    );
}

#[test]
fn the_routes_are_screens() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let screens = std::fs::read_to_string(root.join("ui/src/route/mod.rs")).unwrap();
    for route in domain::tips::ROUTES {
        let parts: Vec<String> =
            route.split('/').filter(|part| !part.is_empty()).map(|part| format!("{part:?}")).collect();
        let arm = format!("[{}]", parts.join(", "));
        assert!(screens.contains(&arm), "no screen answers {route}");
    }
}

/// The example as a how-to with this text in both languages, and this one in the second.
fn how_to(first: &str, second: &str) -> Vec<Fault> {
    let mut source = small();
    source.tips[0].1 = TIP.replacen("audience", "kind = \"how-to\"\naudience", 1);
    for ((_, files), text) in source.words.iter_mut().zip([first, second]) {
        files[0].1 = files[0].1.replacen(TEXT, text, 1);
    }
    faults(&source)
}

#[test]
fn a_how_to_has_numbered_steps() {
    let wrong = || Fault::Numbering("tip-voorbeeld-text".into());
    let steps = |numbers: &[usize]| -> String {
        let steps = numbers.iter().map(|number| format!("\n    {number}. Doe iets.\n"));
        ["    Eerst dit.\n".to_owned()].into_iter().chain(steps).collect()
    };
    let three = steps(&[1, 2, 3]);
    assert_eq!(how_to(&three, &three), []);
    assert_eq!(how_to(&steps(&[1, 2]), &steps(&[1, 2])), [wrong(), wrong()], "two are no how-to");
    assert_eq!(how_to(&three, &steps(&[1, 2, 2])), [wrong()]);
    assert_eq!(how_to(&three, &steps(&[2, 3, 4])), [wrong()]);
    assert_eq!(how_to(&three, &steps(&[1, 2, 3, 4])), [wrong()], "as many in each language");
    assert_eq!(only(with_words(TEXT, &three)).2, wrong(), "a tip has none");
    let many = steps(&(1..=10).collect::<Vec<_>>());
    let long = || Fault::Paragraphs("tip-voorbeeld-text".into(), 11);
    assert_eq!(how_to(&many, &many), [long(), long()]);
}

#[test]
fn hard_words_are_explained() {
    let warnings = |text: &str| {
        let mut source = small();
        let words = &mut source.words[0].1[0].1;
        *words = words.replacen(TEXT, text, 1);
        check(&source, TODAY).warnings
    };
    let hard = warnings("    Wacht op de beschikking.\n\n    Bel het CIZ.\n");
    let words: Vec<String> = hard.iter().map(|problem| problem.fault.to_string()).collect();
    let text = |word: &str| format!("`tip-voorbeeld-text` does not explain “{word}”");
    assert_eq!(words, [text("beschikking"), text("CIZ")]);
    assert_eq!((hard[0].file.as_str(), hard[0].line), ("locales/nl/content/alles.ftl", Some(2)));
    let explained = "    Het besluit heet een beschikking.\n\n    Bel het CIZ. Dat is een loket.\n";
    assert_eq!(warnings(explained), []);
    assert_eq!(warnings("    De hondenbeschikking en het Cizzo.\n\n    Kort.\n"), [], "no such words");
}

#[test]
fn addresses_are_https() {
    let not = |address: &str| Fault::NotHttps(address.into());
    let problem = only(with_tip("https://example.nl/bron", "http://example.nl/bron"));
    assert_eq!(problem, (FILE.into(), Some(6), not("http://example.nl/bron")));
    assert_eq!(
        only(with_tip("address = \"https://example.nl\"", "address = \"example.nl\"")).2,
        not("example.nl")
    );
    let mut source = small();
    source.contacts.1 = CONTACT.replace("https", "ftp");
    assert_eq!(faults(&source), [not("ftp://example.nl")]);
    source.contacts.1 = CONTACT.replace("source = \"https://example.nl\"\n", "");
    assert_eq!(faults(&source), [Fault::Missing("source of loket".into())]);
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_its_line() {
    let mut problems = with_tip("minutes = 5", "minutes = \"vijf\"");
    problems.retain(|problem| matches!(problem.fault, Fault::Unreadable(_)));
    assert_eq!((problems[0].file.as_str(), problems[0].line), (FILE, Some(5)));
    let unknown = with_tip("minutes = 5", "minutes = 5\ncolour = \"blauw\"");
    assert!(unknown.iter().any(|problem| problem.line == Some(6) && problem.to_string().contains("colour")));
    let mut source = small();
    source.contacts.1 = "[[contact]]\nid = 3\n".into();
    assert!(faults(&source).iter().any(|fault| matches!(fault, Fault::Unreadable(_))));
}

#[test]
fn a_file_lies_where_its_id_and_theme_say() {
    let mut source = small();
    source.tips[0].0 = "content/werk/anders.toml".into();
    assert_eq!(faults(&source), [Fault::WrongId("voorbeeld".into()), Fault::WrongTheme("rechten".into())]);
    let mut source = small();
    source.tips.push(source.tips[0].clone());
    assert!(faults(&source).contains(&Fault::DuplicateId("voorbeeld".into())));
    let mut source = small();
    source.contacts.1 = format!("{CONTACT}\n{CONTACT}");
    assert_eq!(faults(&source), [Fault::DuplicateId("loket".into())]);
}

#[test]
fn a_tip_has_a_next_step() {
    let mut source = small();
    source.tips[0].1 = TIP.split("\n[[step]]").next().unwrap_or_default().to_owned();
    assert!(faults(&source).contains(&Fault::NoStep));
}

#[test]
fn long_sentences_are_found() {
    let sentence = |count: usize| vec!["woord"; count].join(" ");
    let text =
        |first: usize, second: usize| format!("    {}.\n\n    {}.\n", sentence(first), sentence(second));
    let too_long = only(with_words(TEXT, &text(26, 1)));
    assert!(matches!(too_long.2, Fault::LongSentence { words: 26, .. }), "{too_long:?}");
    let hard = only(with_words(TEXT, &text(25, 6)));
    assert_eq!(hard.2, Fault::HardToRead { key: "tip-voorbeeld-text".into(), tenths: 155 });
    assert_eq!(hard.2.to_string(), "`tip-voorbeeld-text`: 15.5 words a sentence");
    assert_eq!(with_words(TEXT, &text(25, 5)), [], "15 on average is still good");
}

#[test]
fn titles_paragraphs_markup_and_amounts_have_limits() {
    let title = |text: &str| only(with_words("title = Titel", &format!("title = {text}"))).2;
    assert_eq!(title(&"a".repeat(71)), Fault::LongTitle("tip-voorbeeld-title".into()));
    assert_eq!(title("Een <b>titel</b>"), Fault::Markup("tip-voorbeeld-title".into()));
    assert_eq!(
        only(with_words(TEXT, "    Eén alinea.\n")).2,
        Fault::Paragraphs("tip-voorbeeld-text".into(), 1)
    );
    let number = "    Bel 030 760 60 55 of 0800-0113.\n\n    Kort.\n";
    assert_eq!(only(with_words(TEXT, number)).2, Fault::PhoneNumber("tip-voorbeeld-text".into()));
    assert_eq!(with_words(TEXT, "    Bel 112, of 14 dagen later 113.\n\n    Voor 2026.\n"), []);
    let amount = "    Het kost € 21,80 per maand.\n\n    Kort.\n";
    assert_eq!(only(with_words(TEXT, amount)).2, Fault::UndatedAmount("tip-voorbeeld-text".into()));
}

#[test]
fn sentences_are_counted_as_people_read_them() {
    assert_eq!(average("Een twee drie. Vier vijf?"), 2.5);
    assert_eq!(average("Het kost € 21,80 per maand. Bel 14.30 uur."), 4.0);
    assert_eq!(average("Zeg: “Ik kan niet meer.” De huisarts helpt."), 4.0);
    assert_eq!(average("Kop\n\nEen zin"), 1.5);
    assert_eq!(average(""), 0.0);
}
