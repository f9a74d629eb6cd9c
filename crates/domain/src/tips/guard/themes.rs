//! One or more persons for each theme: what a theme has for them, and what it keeps from others.

use super::cases::{Case, TODAY, appointment, budget, carer, heavy, on, term, text, told};
use crate::call::view::*;
use crate::tips::Situation;
use crate::voorziening::Stage;
use jiff::civil::date;

fn client() -> Profile {
    Profile { role: Some(Role::Client), ..Profile::default() }
}

fn with(conditions: &[&str], profile: Profile) -> Profile {
    Profile { conditions: conditions.iter().map(|one| (*one).to_owned()).collect(), ..profile }
}

fn far(relation: &str) -> Profile {
    Profile { relation: text(relation), together: Some(false), ..carer() }
}

fn young(age: &str) -> Profile {
    Profile { age: text(age), work: text("school"), relation: text("ouder"), ..carer() }
}

pub(super) fn cases() -> Vec<Case> {
    let case = |name, situation, top, listed, never| Case { name, situation, top, listed, never };
    vec![
        case(
            "the decision came last week",
            told(carer()).voorziening(Stage::Toegewezen, Some(date(2026, 11, 14))).term(&term(
                TermKind::Bezwaar,
                TermState::Running,
                35,
            )),
            &["besluit-controleren"],
            &["hulp-komt-niet", "cak-rekening-nalopen", "verhuizen-andere-gemeente"],
            &["waarom-geweigerd", "bezwaar-maken", "naar-de-rechter", "nee-aan-de-telefoon"],
        ),
        case(
            "refused: why, and what to do",
            told(carer()).voorziening(Stage::Afgewezen, Some(date(2026, 11, 14))).term(&term(
                TermKind::Bezwaar,
                TermState::Running,
                35,
            )),
            &["bezwaar-maken"],
            &["waarom-geweigerd", "klacht-over-bejegening"],
            &["besluit-controleren", "hulp-komt-niet", "naar-de-rechter"],
        ),
        case(
            "the bezwaar was refused: the court",
            told(carer()).voorziening(Stage::Beroep, None).term(&term(
                TermKind::Beroep,
                TermState::Running,
                20,
            )),
            &["naar-de-rechter"],
            &["clientondersteuning"],
            &["bezwaar-maken", "bezwaar-loopt", "melding-doen"],
        ),
        case(
            "an aanvraag waits, and papers are asked",
            told(carer()).voorziening(Stage::Aanvraag, None).term(&term(
                TermKind::Beschikking,
                TermState::Running,
                10,
            )),
            &["papieren-meteen-sturen"],
            &["van-melding-tot-hulp"],
            &["besluit-te-laat", "nee-aan-de-telefoon", "persoonlijk-plan"],
        ),
        case(
            "a client before the talk",
            told(Profile { stage: text("melding"), ..client() })
                .agenda(&appointment(AgendaKind::Gemeente, date(2026, 11, 22))),
            &["gesprek-voorbereiden"],
            &["uw-gesprek-uw-wens", "bedank-uw-mantelzorger"],
            &["bent-u-mantelzorger", "nee-zeggen", "familiegesprek", "eerste-keer-vrij", "noodplan"],
        ),
        case(
            "a mantelzorger before the same talk",
            told(Profile { stage: text("melding"), ..carer() }),
            &["gesprek-voorbereiden"],
            &["nee-aan-de-telefoon"],
            &["uw-gesprek-uw-wens", "bedank-uw-mantelzorger"],
        ),
        case(
            "a new PGB, with years to go",
            told(Profile { relation: text("ouder"), ..carer() }).pgb(&budget(date(2027, 12, 31), true)),
            &[],
            &["pgb-beginnen", "pgb-familie-betalen", "pgb-zelf-bijhouden", "bellen-namens-een-ander"],
            &["pgb-kiezen", "pgb-tekort", "pgb-verlengen"],
        ),
        case(
            "a PGB that runs short is no new one",
            told(carer()).pgb(&budget(date(2027, 12, 31), false)),
            &["pgb-tekort"],
            &["pgb-zelf-bijhouden"],
            &["pgb-beginnen"],
        ),
        case(
            "without a PGB",
            told(Profile { pgb: Some(false), ..carer() }),
            &[],
            &["pgb-kiezen"],
            &["pgb-beginnen", "pgb-familie-betalen", "pgb-zelf-bijhouden", "pgb-declareren"],
        ),
        case(
            "help runs in the new year: last year's amount is gone",
            on(date(2027, 1, 20), carer()).voorziening(Stage::Levering, None),
            &[],
            &["eigen-bijdrage-nieuw-jaar", "cak-rekening-nalopen"],
            &["eigen-bijdrage", "feestdagen-verdelen"],
        ),
        case(
            "help runs in this year: next year's text waits",
            told(carer()).voorziening(Stage::Levering, None),
            &[],
            &["eigen-bijdrage", "hulp-komt-niet"],
            &["eigen-bijdrage-nieuw-jaar", "hulpmiddel-kapot"],
        ),
        case(
            "December",
            on(date(2026, 12, 10), Profile { load: Some(3), ..carer() }),
            &["feestdagen-verdelen"],
            &["nee-zeggen"],
            &["dag-van-de-mantelzorg"],
        ),
        case(
            "a wheelchair from the municipality",
            told(with(&["lichamelijk"], client())).voorziening(Stage::Levering, None),
            &[],
            &["hulpmiddel-kapot", "parkeren-met-een-beperking", "vallen-voorkomen", "wijkverpleging"],
            &["begeleiding-vragen", "dag-naar-een-groep", "ritten-verdelen"],
        ),
        case(
            "a mother who lives two hours away",
            told(with(&["ouderdom"], far("ouder"))),
            &[],
            &[
                "zorgen-op-afstand",
                "alarm-om-de-hals",
                "samen-gaan-wonen",
                "ritten-verdelen",
                "familiegesprek",
                "berichtenbox-samen-nalopen",
                "arts-mag-met-u-praten",
            ],
            &["aow-samenwonen", "paar-nachten-logeren", "ook-nog-partners", "jong-afspraken-thuis"],
        ),
        case(
            "a mother in the same house",
            told(with(&["ouderdom"], Profile { together: Some(true), ..far("ouder") })),
            &[],
            &["aow-samenwonen", "vallen-voorkomen", "wensen-opschrijven", "geld-van-een-ander"],
            &["zorgen-op-afstand", "samen-gaan-wonen", "alarm-om-de-hals", "parkeren-bij-uw-naaste"],
        ),
        case(
            "a friend in the neighbourhood",
            told(far("vriend")),
            &[],
            &["grens-als-buur-of-vriend", "bent-u-mantelzorger"],
            &["familiegesprek", "zorgen-op-afstand", "ook-nog-partners", "zorgen-voor-uw-kind"],
        ),
        case(
            "dementia, just heard, and nothing asked yet",
            told(with(&["dementie"], Profile { stage: text("niets"), ..carer() })),
            &["casemanager-dementie"],
            &[
                "dementie-eerste-weken",
                "dementie-praten",
                "dementie-veilig-huis",
                "dementie-verdwalen",
                "dag-naar-een-groep",
            ],
            &["vallen-voorkomen", "verward-of-somber", "kind-wordt-18"],
        ),
        case(
            "a partner with dementia, day and night",
            told(heavy()),
            &["casemanager-dementie"],
            &[
                "ook-nog-partners",
                "paar-nachten-logeren",
                "naar-een-verpleeghuis",
                "verdriet-om-wie-er-nog-is",
            ],
            &["zorgen-op-afstand", "bent-u-mantelzorger", "dementie-eerste-weken"],
        ),
        case(
            "the last days",
            told(with(&["terminaal"], carer())),
            &["laatste-tijd-samen"],
            &["waken-om-de-beurt", "wensen-opschrijven", "hulp-kan-niet-wachten"],
            &[
                "dementie-praten",
                "naar-een-verpleeghuis",
                "parkeren-met-een-beperking",
                "bent-u-mantelzorger",
            ],
        ),
        case(
            "too heavy, and somebody who is confused",
            told(with(&["psychisch"], Profile { load: Some(5), ..carer() })),
            &["het-gaat-niet-meer"],
            &["verward-of-somber", "hulp-kan-niet-wachten", "begeleiding-vragen"],
            &["jong-niet-uw-schuld", "bent-u-mantelzorger", "dementie-praten"],
        ),
        case(
            "light, for somebody with a psychiatric condition",
            told(with(&["psychisch"], Profile { load: Some(1), ..carer() })),
            &[],
            &["verward-of-somber"],
            &["hulp-kan-niet-wachten", "nee-zeggen", "lotgenoten-ontmoeten", "dag-naar-een-groep"],
        ),
        case(
            "fifteen, and a father who is low",
            told(with(&["psychisch"], young("onder-18"))),
            &["jong-en-zorgen"],
            &[
                "jong-niet-uw-schuld",
                "jong-vraag-een-volwassene",
                "jong-kaart-voor-als-het-misgaat",
                "jong-afspraken-thuis",
            ],
            &[
                "geld-van-een-ander",
                "digid-machtigen",
                "verward-of-somber",
                "begeleiding-vragen",
                "bewind-en-mentorschap",
            ],
        ),
        case(
            "nineteen, and a father in a wheelchair",
            told(with(&["lichamelijk"], young("18-24"))),
            &["jong-en-zorgen"],
            &["jong-afspraken-thuis", "jong-kaart-voor-als-het-misgaat"],
            &["jong-vraag-een-volwassene", "jong-niet-uw-schuld"],
        ),
        case(
            "a child with an intellectual disability, soon 18",
            told(with(&["verstandelijk"], Profile { relation: text("kind"), ..carer() })),
            &["zorgen-voor-uw-kind"],
            &["kind-wordt-18", "begeleiding-vragen", "bezoek-aan-de-dokter"],
            &["naar-een-verpleeghuis", "familiegesprek", "berichtenbox-samen-nalopen"],
        ),
        case(
            "a son of forty, cared for by a mother of seventy",
            told(with(
                &["verstandelijk"],
                Profile { relation: text("kind"), age: text("67-plus"), together: Some(true), ..carer() },
            )),
            &[],
            &["bewind-en-mentorschap", "begeleiding-vragen"],
            &["kind-wordt-18", "zorgen-voor-uw-kind", "jong-en-zorgen"],
        ),
        case(
            "a job, and the thought of giving it up",
            told(Profile { work: text("werk"), load: Some(4), ..carer() }),
            &[],
            &["niet-meteen-stoppen", "verlof-schriftelijk-vragen", "nee-zeggen"],
            &["school-weet-het", "jong-en-zorgen"],
        ),
        case(
            "retired, and no job to speak of",
            told(Profile { work: text("pensioen"), age: text("67-plus"), ..carer() }),
            &[],
            &["liever-op-papier", "berichtenbox-samen-nalopen", "digid-machtigen"],
            &["niet-meteen-stoppen", "verlof-schriftelijk-vragen", "werkgever-vertellen"],
        ),
        case(
            "the doctor tomorrow",
            told(with(&["ouderdom"], carer())).agenda(&appointment(AgendaKind::Eigen, date(2026, 11, 22))),
            &["bezoek-aan-de-dokter"],
            &["van-ziekenhuis-naar-huis"],
            &["gesprek-voorbereiden"],
        ),
        case(
            "many hours under one roof: what if the mantelzorger drops out",
            told(Profile { hours: Some(25), together: Some(true), ..carer() }),
            &[],
            &["noodplan", "u-valt-zelf-uit", "eerste-keer-vrij"],
            &["zorgen-op-afstand", "ritten-verdelen"],
        ),
        case(
            "a client of whom nothing is known",
            Situation::new(TODAY).profile(&client()),
            &["melding-doen"],
            &["bedank-uw-mantelzorger"],
            &["hulpmiddel-kapot", "noodplan", "feestdagen-verdelen", "zorgen-op-afstand"],
        ),
    ]
}
