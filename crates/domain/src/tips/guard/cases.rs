//! The persons whose tips are guarded.

use crate::Date;
use crate::call::view::*;
use crate::tips::Situation;
use jiff::civil::date;

/// The day on which most of them live.
pub(super) const TODAY: Date = date(2026, 11, 21);

/// A person, and what must hold for the choice.
pub(super) struct Case {
    pub name: &'static str,
    pub situation: Situation,
    /// Among the first three.
    pub top: &'static [&'static str],
    /// Somewhere in the list.
    pub listed: &'static [&'static str],
    /// Nowhere in the list.
    pub never: &'static [&'static str],
}

pub(super) fn carer() -> Profile {
    Profile { role: Some(Role::Mantelzorger), ..Profile::default() }
}

pub(super) fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}

pub(super) fn on(today: Date, profile: Profile) -> Situation {
    Situation::new(today).profile(&profile)
}

pub(super) fn told(profile: Profile) -> Situation {
    on(TODAY, profile)
}

pub(super) fn term(kind: TermKind, state: TermState, days_left: i32) -> TermView {
    let leading = TODAY.checked_add(jiff::Span::new().days(days_left)).unwrap();
    let action = if state == TermState::Passed { Action::Ingebrekestelling } else { Action::None };
    TermView { days_left, state, action, ..TermView::on(kind, leading) }
}

pub(super) fn late(kind: TermKind) -> TermView {
    term(kind, TermState::Passed, -4)
}

pub(super) fn budget(until: Date, sufficient: bool) -> PgbView {
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

pub(super) fn appointment(kind: AgendaKind, day: Date) -> AgendaItem {
    AgendaItem {
        id: "a".into(),
        kind,
        title: "Gesprek".into(),
        date: day,
        time: None,
        zone: "Europe/Amsterdam".into(),
        moment: None,
        minutes: 60,
        day: 1,
        days: 1,
        place: None,
        with: None,
        driver: None,
        person: None,
        term: None,
        gemeente: None,
        voorziening: None,
        answer: AnswerState::Open,
        proposed: None,
        series: None,
        tip: None,
        conflict: false,
        notes: None,
    }
}

/// Cares day and night for a partner with dementia.
pub(super) fn heavy() -> Profile {
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

pub(super) fn cases() -> Vec<Case> {
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
