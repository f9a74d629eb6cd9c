//! Situations with the tips that must and must not be chosen, over the real content. A change of a rule or of the
//! formula that spoils one of them is seen here.

use super::*;
use crate::Date;
use crate::call::view::*;
use jiff::civil::date;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

const TODAY: Date = date(2026, 11, 21);

/// The real content, by id.
static CONTENT: LazyLock<BTreeMap<String, Tip>> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let folders = std::fs::read_dir(content).unwrap().map(|entry| entry.unwrap().path());
    let themes = folders.filter(|path| path.is_dir() && !path.ends_with("gemeenten"));
    let files = themes.flat_map(|theme| std::fs::read_dir(theme).unwrap().map(|entry| entry.unwrap().path()));
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let tip: Tip = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (tip.id.clone(), tip)
    };
    files.map(read).collect()
});

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(CONTENT.values()).unwrap());

fn chosen(situation: &Situation, history: &History) -> Vec<String> {
    choose(&RULES, situation, history).tips.iter().map(|one| RULES.id(one.place).to_owned()).collect()
}

/// A person, and what must hold for the choice.
struct Case {
    name: &'static str,
    situation: Situation,
    /// Among the first three.
    top: &'static [&'static str],
    /// Somewhere in the list.
    listed: &'static [&'static str],
    /// Nowhere in the list.
    never: &'static [&'static str],
}

fn carer() -> Profile {
    Profile { role: Some(Role::Mantelzorger), ..Profile::default() }
}

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

fn on(today: Date, profile: Profile) -> Situation {
    Situation::new(today).profile(&profile)
}

fn told(profile: Profile) -> Situation {
    on(TODAY, profile)
}

fn term(kind: TermKind, state: TermState, days_left: i32) -> TermView {
    let leading = TODAY.checked_add(jiff::Span::new().days(days_left)).unwrap();
    let action = if state == TermState::Passed { Action::Ingebrekestelling } else { Action::None };
    TermView {
        kind,
        start: leading,
        raw_end: leading,
        end: leading,
        leading,
        days_left,
        actor: kind.actor(),
        state,
        action,
        articles: vec![],
        due_cents: None,
    }
}

fn late(kind: TermKind) -> TermView {
    term(kind, TermState::Passed, -4)
}

fn budget(until: Date, sufficient: bool) -> PgbView {
    PgbView {
        id: "pgb".into(),
        name: "Begeleiding".into(),
        dossier: "d".into(),
        person: None,
        source: SourceKind::Zelf,
        granted_cents: 1_200_000,
        as_of: TODAY,
        from: date(2026, 1, 1),
        until,
        spent_cents: 0,
        planned_cents: 0,
        forecast_end_cents: 0,
        lasts_until: (!sufficient).then_some(date(2026, 12, 3)),
        sufficient,
        renew_by: until,
    }
}

fn appointment(kind: AgendaKind, day: Date) -> AgendaItem {
    AgendaItem {
        id: "a".into(),
        kind,
        title: "Gesprek".into(),
        date: day,
        time: None,
        zone: "Europe/Amsterdam".into(),
        moment: None,
        minutes: 60,
        place: None,
        with: None,
        person: None,
        term: None,
        voorziening: None,
        answer: AnswerState::Open,
        conflict: false,
        notes: None,
    }
}

/// Cares day and night for a partner with dementia.
fn heavy() -> Profile {
    Profile {
        relation: text("partner"),
        together: Some(true),
        hours: Some(60),
        conditions: vec!["dementie".into()],
        work: text("pensioen"),
        age: text("67-plus"),
        load: Some(4),
        stage: text("niets"),
        ..carer()
    }
}

fn cases() -> Vec<Case> {
    use crate::voorziening::Stage;
    let stage = |stage: &str| Profile { stage: text(stage), ..carer() };
    let condition = |name: &str| Profile { conditions: vec![name.to_owned()], ..carer() };
    let works = || Profile { work: text("werk"), age: text("25-66"), hours: Some(12), ..carer() };
    let pupil =
        || Profile { work: text("school"), age: text("onder-18"), relation: text("ouder"), ..carer() };
    let case = |name, situation, top, listed, never| Case { name, situation, top, listed, never };
    vec![
        case(
            "nothing is known",
            Situation::new(TODAY),
            &["melding-doen"],
            &["nu-in-nood", "welke-wet"],
            &[
                "het-gaat-niet-meer",
                "spanning-thuis",
                "pgb-tekort",
                "bezwaar-maken",
                "kort-zorgverlof",
                "jong-en-zorgen",
            ],
        ),
        case(
            "new carer, nothing asked yet",
            told(stage("niets")),
            &["melding-doen"],
            &["clientondersteuning", "hulp-zonder-besluit", "mantelzorgwaardering"],
            &["verslag-nalezen", "pgb-declareren", "verandering-doorgeven"],
        ),
        case(
            "day and night for a partner with dementia",
            told(heavy()),
            &["signalen-overbelasting", "casemanager-dementie", "respijtzorg-vragen"],
            &["melding-doen", "alzheimer-telefoon", "zorg-dag-en-nacht", "noodplan", "levenstestament"],
            &[
                "kort-zorgverlof",
                "parkeren-bij-uw-naaste",
                "het-gaat-niet-meer",
                "spanning-thuis",
                "aow-samenwonen",
            ],
        ),
        case(
            "too heavy",
            told(Profile { load: Some(5), ..heavy() }),
            &["het-gaat-niet-meer"],
            &["nu-in-nood", "spanning-thuis", "respijtzorg-vragen"],
            &["tijd-voor-uzelf"],
        ),
        case(
            "too heavy, and the onderzoek is late",
            told(Profile { load: Some(5), stage: text("melding"), ..heavy() })
                .term(&late(TermKind::Onderzoek)),
            &["onderzoek-te-laat", "het-gaat-niet-meer"],
            &[],
            &["melding-doen", "besluit-te-laat"],
        ),
        case(
            "the decision is late",
            told(carer()).voorziening(Stage::Aanvraag, None).term(&late(TermKind::Beschikking)),
            &["besluit-te-laat"],
            &[],
            &["melding-doen", "onderzoek-te-laat", "ingebrekestelling-verlopen"],
        ),
        case(
            "the answer to the bezwaar is late",
            told(carer())
                .voorziening(Stage::Bezwaar, None)
                .term(&late(TermKind::BeslissingOpBezwaarCommissie)),
            &["bezwaar-antwoord-te-laat"],
            &["bezwaar-loopt"],
            &["bezwaar-maken", "melding-doen"],
        ),
        case(
            "two weeks after the ingebrekestelling",
            told(carer())
                .voorziening(Stage::Aanvraag, None)
                .term(&late(TermKind::Ingebrekestelling))
                .term(&term(TermKind::Dwangsom, TermState::Running, 38)),
            &["ingebrekestelling-verlopen"],
            &[],
            &["besluit-te-laat"],
        ),
        case(
            "late, and the ingebrekestelling was sent: nothing to do but wait",
            told(carer())
                .voorziening(Stage::Aanvraag, None)
                .term(&TermView { action: Action::None, ..late(TermKind::Beschikking) })
                .term(&term(TermKind::Ingebrekestelling, TermState::Running, 9)),
            &[],
            &[],
            &["besluit-te-laat", "ingebrekestelling-verlopen"],
        ),
        case(
            "two terms passed in two dossiers",
            told(heavy()).term(&late(TermKind::Onderzoek)).term(&late(TermKind::Beschikking)),
            &["onderzoek-te-laat", "besluit-te-laat"],
            &[],
            &[],
        ),
        case(
            "refused, four days left to object",
            told(carer()).voorziening(Stage::Afgewezen, Some(date(2026, 10, 10))).term(&term(
                TermKind::Bezwaar,
                TermState::Running,
                4,
            )),
            &["bezwaar-maken"],
            &["clientondersteuning", "brief-digitaal-sturen"],
            &["melding-doen", "bezwaar-loopt"],
        ),
        case(
            "refused, told by the user",
            told(stage("afgewezen")),
            &["bezwaar-maken"],
            &[],
            &["melding-doen"],
        ),
        case(
            "a bezwaar runs",
            told(carer()).voorziening(Stage::Bezwaar, None),
            &[],
            &["bezwaar-loopt"],
            &["melding-doen"],
        ),
        case(
            "three days after the melding",
            told(stage("melding")).term(&term(TermKind::PersoonlijkPlan, TermState::Running, 4)).term(&term(
                TermKind::Onderzoek,
                TermState::Running,
                39,
            )),
            &["persoonlijk-plan", "gesprek-voorbereiden"],
            &["clientondersteuning", "verslag-nalezen"],
            &["melding-doen", "onderzoek-te-laat"],
        ),
        case(
            "the municipality comes tomorrow",
            told(stage("melding")).agenda(&appointment(AgendaKind::Gemeente, date(2026, 11, 22))),
            &["gesprek-voorbereiden"],
            &[],
            &[],
        ),
        case(
            "the dentist tomorrow",
            told(carer()).agenda(&appointment(AgendaKind::Eigen, date(2026, 11, 22))),
            &[],
            &[],
            &["gesprek-voorbereiden"],
        ),
        case(
            "the municipality looks again",
            told(carer()).voorziening(Stage::Levering, None).heronderzoek(Some(date(2026, 12, 10))),
            &["heronderzoek"],
            &["verandering-doorgeven"],
            &["melding-doen"],
        ),
        case(
            "the PGB runs short",
            told(carer()).pgb(&budget(date(2027, 5, 31), false)),
            &["pgb-tekort"],
            &["pgb-declareren", "pgb-jaareinde"],
            &["pgb-kiezen", "pgb-verlengen", "melding-doen"],
        ),
        case(
            "the PGB ends in nine weeks",
            told(carer()).pgb(&budget(date(2027, 1, 23), true)),
            &["pgb-verlengen"],
            &["pgb-declareren"],
            &["pgb-tekort", "pgb-kiezen"],
        ),
        case(
            "the PGB is enough and runs on",
            told(carer()).pgb(&budget(date(2027, 6, 30), true)),
            &[],
            &["pgb-declareren"],
            &["pgb-tekort", "pgb-verlengen", "pgb-kiezen"],
        ),
        case(
            "a job beside the caring",
            told(works()),
            &[],
            &["kort-zorgverlof", "werkgever-vertellen"],
            &["lang-zorgverlof", "school-weet-het", "aow-samenwonen"],
        ),
        case(
            "a job, and the care is heavy",
            told(Profile { load: Some(4), hours: Some(25), ..works() }),
            &["respijtzorg-vragen"],
            &["lang-zorgverlof", "werkgever-vertellen", "mantelzorgmakelaar"],
            &["het-gaat-niet-meer"],
        ),
        case(
            "a pupil who cares for a parent",
            told(pupil()),
            &["jong-en-zorgen"],
            &["school-weet-het"],
            &["kort-zorgverlof", "aow-samenwonen", "levenstestament", "digid-machtigen"],
        ),
        case(
            "a student",
            told(Profile { age: text("18-24"), ..pupil() }),
            &["jong-en-zorgen"],
            &["school-weet-het"],
            &["kort-zorgverlof"],
        ),
        case(
            "the last phase of life",
            told(Profile { work: text("werk"), relation: text("partner"), ..condition("terminaal") }),
            &["laatste-tijd-samen"],
            &["lang-zorgverlof", "als-de-zorg-stopt"],
            &["alzheimer-telefoon", "samen-zorgen-dementie"],
        ),
        case(
            "a child with an intellectual disability",
            told(Profile { relation: text("kind"), together: Some(true), ..condition("verstandelijk") }),
            &[],
            &["zorg-dag-en-nacht", "bewind-en-mentorschap", "vervoer-op-maat", "noodplan"],
            &["aow-samenwonen", "alzheimer-telefoon", "parkeren-bij-uw-naaste"],
        ),
        case(
            "a neighbour, three hours a week, light",
            told(Profile {
                relation: text("buur"),
                together: Some(false),
                hours: Some(3),
                load: Some(1),
                ..condition("ouderdom")
            }),
            &[],
            &["parkeren-bij-uw-naaste", "hulp-zonder-besluit", "hulpmiddel-vragen"],
            &["respijtzorg-vragen", "het-gaat-niet-meer", "spanning-thuis", "lang-zorgverlof"],
        ),
        case(
            "heavy, for somebody with a psychiatric condition",
            told(Profile { load: Some(4), together: Some(true), ..condition("psychisch") }),
            &["respijtzorg-vragen"],
            &["spanning-thuis", "bewind-en-mentorschap", "signalen-overbelasting"],
            &["casemanager-dementie", "hulpmiddel-vragen"],
        ),
        case(
            "an old parent at home",
            told(Profile { relation: text("ouder"), together: Some(true), ..condition("ouderdom") }),
            &[],
            &["aow-samenwonen", "digid-machtigen", "woning-aanpassen", "levenstestament"],
            &["alzheimer-telefoon", "parkeren-bij-uw-naaste"],
        ),
        case(
            "a client with a physical limitation",
            told(Profile {
                role: Some(Role::Client),
                conditions: vec!["lichamelijk".into()],
                stage: text("niets"),
                ..Profile::default()
            }),
            &["melding-doen"],
            &["hulpmiddel-vragen", "woning-aanpassen", "vervoer-op-maat", "eigen-bijdrage", "nu-in-nood"],
            &[
                "respijtzorg-vragen",
                "mantelzorgwaardering",
                "mantelzorglijn",
                "werkgever-vertellen",
                "noodplan",
            ],
        ),
        case(
            "five days before the Dag van de Mantelzorg",
            on(date(2026, 11, 5), carer()),
            &["dag-van-de-mantelzorg"],
            &["mantelzorgwaardering"],
            &[],
        ),
        case("the day after it", on(date(2026, 11, 11), carer()), &[], &[], &["dag-van-de-mantelzorg"]),
        case(
            "spring, and the care is heavy",
            on(date(2027, 4, 12), Profile { stage: None, ..heavy() }),
            &["respijtzorg-vragen"],
            &["vervanging-zomer"],
            &["dag-van-de-mantelzorg", "pgb-jaareinde", "eigen-bijdrage"],
        ),
        case(
            "help runs since a while",
            told(carer()).voorziening(Stage::Levering, Some(date(2026, 2, 1))),
            &[],
            &["verandering-doorgeven", "eigen-bijdrage"],
            &["melding-doen", "vervanging-zomer", "gesprek-voorbereiden"],
        ),
    ]
}

#[test]
fn each_situation_gets_the_tips_that_fit() {
    let cases = cases();
    assert!(cases.len() >= 30, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let ids = chosen(&case.situation, &History::default());
        let named = [case.top, case.listed, case.never].concat();
        wrong.extend(named.iter().filter(|id| !CONTENT.contains_key(**id)).map(|id| format!("no tip {id}")));
        let (first, has) = (&ids[..3], |id: &str| ids.iter().any(|known| known == id));
        let missed = case.top.iter().filter(|id| !first.iter().any(|known| known == *id));
        wrong.extend(missed.map(|id| format!("{}: {id} is not among {first:?}", case.name)));
        wrong.extend(
            case.listed.iter().filter(|id| !has(id)).map(|id| format!("{}: {id} is missing", case.name)),
        );
        wrong
            .extend(case.never.iter().filter(|id| has(id)).map(|id| format!("{}: {id} is there", case.name)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_tip_is_seen_by_somebody() {
    let seen: BTreeSet<String> =
        cases().iter().flat_map(|case| chosen(&case.situation, &History::default())).collect();
    let unseen: Vec<&String> = CONTENT.keys().filter(|id| !seen.contains(*id)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[test]
fn passed_terms_stand_first_whatever_else_is_true() {
    for case in cases() {
        let situation = case.situation.term(&late(TermKind::Beschikking));
        let mut history = History::default();
        for day in 1..=20 {
            history.show("besluit-te-laat", date(2026, 11, day));
        }
        history.mark("clientondersteuning", TipMark::NotForMe, TODAY);
        let ids = chosen(&situation, &history);
        assert!(ids[..2].contains(&"besluit-te-laat".to_owned()), "{}: {:?}", case.name, &ids[..3]);
    }
}

#[test]
fn the_first_three_are_of_different_themes() {
    for case in cases() {
        let ranking = choose(&RULES, &case.situation, &History::default());
        let first = ranking.tips.iter().take(3).filter(|one| !one.first);
        let themes: Vec<TipTheme> = first.map(|one| CONTENT[RULES.id(one.place)].theme).collect();
        let different: BTreeSet<&TipTheme> = themes.iter().collect();
        // What presses by far more may bring a second tip of its theme, never a third.
        assert!(different.len() + 1 >= themes.len(), "{}: {themes:?}", case.name);
    }
}

#[test]
fn no_two_days_in_a_row_are_the_same() {
    for case in cases() {
        let mut history = History::default();
        let mut before: BTreeSet<String> = BTreeSet::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut day = case.situation.today();
        for _ in 0..14 {
            let situation = case.situation.clone().on_day(day);
            let ranking = choose(&RULES, &situation, &history);
            let ids: BTreeSet<String> =
                ranking.tips.iter().take(3).map(|one| RULES.id(one.place).to_owned()).collect();
            let late = ranking.tips.iter().take(3).filter(|one| one.first).count();
            assert!(late == 3 || ids != before, "{} on {day}: {ids:?} again", case.name);
            ids.iter().for_each(|id| assert!(history.show(id, day)));
            let again: BTreeSet<String> = chosen(&situation, &history).into_iter().take(3).collect();
            assert_eq!(again, ids, "{}: the choice stays the same all day", case.name);
            seen.extend(ids.iter().cloned());
            before = ids;
            day = day.tomorrow().unwrap();
        }
        assert!(seen.len() >= 9, "{}: only {seen:?} in two weeks", case.name);
    }
}

#[test]
fn marks_keep_a_tip_away_for_as_long_as_they_should() {
    let situation = |day| on(day, heavy());
    let mut history = History::default();
    history.mark("respijtzorg-vragen", TipMark::Snoozed, TODAY);
    history.mark("melding-doen", TipMark::Done, TODAY);
    history.mark("casemanager-dementie", TipMark::NotForMe, TODAY);
    let has = |day, id: &str| chosen(&situation(day), &history).iter().any(|known| known == id);
    let later = date(2027, 11, 1);
    assert!(!has(TODAY, "respijtzorg-vragen") && has(date(2026, 12, 5), "respijtzorg-vragen"));
    assert!(!has(TODAY, "melding-doen") && !has(later, "melding-doen"));
    assert!(!has(later, "casemanager-dementie"));
    history.mark("mantelzorgwaardering", TipMark::Done, TODAY);
    let has = |day, id: &str| chosen(&situation(day), &history).iter().any(|known| known == id);
    assert!(
        !has(date(2027, 9, 1), "mantelzorgwaardering") && has(later, "mantelzorgwaardering"),
        "each year anew"
    );
}

#[test]
fn a_second_late_decision_brings_the_tip_back() {
    let first = told(carer()).term(&term(TermKind::Beschikking, TermState::Passed, -20));
    let mut history = History::default();
    history.mark("besluit-te-laat", TipMark::Done, date(2026, 11, 10));
    assert!(!chosen(&first, &history).contains(&"besluit-te-laat".to_owned()));
    let second = first.term(&term(TermKind::Beschikking, TermState::Passed, -3));
    assert_eq!(chosen(&second, &history)[0], "besluit-te-laat");
    history.mark("besluit-te-laat", TipMark::NotForMe, date(2026, 11, 10));
    assert!(!chosen(&second, &history).contains(&"besluit-te-laat".to_owned()));
}

#[test]
fn a_dossier_is_newer_than_what_was_told() {
    let profile = Profile { stage: text("niets"), pgb: Some(false), ..carer() };
    for situation in [
        Situation::new(TODAY).profile(&profile).voorziening(crate::voorziening::Stage::Aanvraag, None),
        Situation::new(TODAY).voorziening(crate::voorziening::Stage::Aanvraag, None).profile(&profile),
    ] {
        let situation = situation.pgb(&budget(date(2027, 6, 30), true));
        let facts = situation.facts();
        assert!(!facts.contains(Fact::StageNiets) && facts.contains(Fact::StageAanvraag));
        assert!(!facts.contains(Fact::PgbNo) && facts.contains(Fact::PgbYes));
        assert!(situation.known().iter().any(|one| one.origin == Origin::Dossier));
    }
}
