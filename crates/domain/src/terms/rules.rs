//! The terms with their lengths, articles and sources. All were checked on 2026-11-21, the klacht a day later.

use crate::calendar::Length;
use crate::call::view::TermKind;

/// A term as the law gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// How long it is.
    pub length: Length,
    /// The articles.
    pub articles: &'static [&'static str],
    /// Where the rule was read.
    pub source: &'static str,
}

const fn make(length: Length, articles: &'static [&'static str], source: &'static str) -> Rule {
    Rule { length, articles, source }
}

const WMO_232: &str = "https://wetten.legaltools.nl/wet-maatschappelijke-ondersteuning-2015/artikel-232";
const AWB: &str = "https://github.com/MinBZK/regelrecht corpus/regulation/nl/wet/algemene_wet_bestuursrecht";
const AWB_911: &str = "https://pgawb.nl/pg-awb-digitaal/hoofdstuk-9/9-1-klachtbehandeling-door-een-bestuursorgaan/9-1-2-de-behandeling-van-klaagschriften/artikel-911/";
const AWB_710: &str = "https://fixiq.nl/?p=155";
const AWB_417: &str =
    "https://explore.law/app/library/nl-legislation/algemene-wet-bestuursrecht/artikel-4-17";

static ONDERZOEK: Rule = make(Length::Weeks(6), &["Wmo 2015 art. 2.3.2 lid 1"], WMO_232);
static PERSOONLIJK_PLAN: Rule = make(Length::Days(7), &["Wmo 2015 art. 2.3.2 lid 2"], WMO_232);
static BESCHIKKING: Rule = make(
    Length::Weeks(2),
    &["Wmo 2015 art. 2.3.5 lid 2"],
    "https://www.yong.nl/topic/de-aanvraag-wie-kan-een-aanvraag-doen/",
);
static BEZWAAR: Rule = make(Length::Weeks(6), &["Awb art. 6:7", "Awb art. 6:8 lid 1"], AWB);
static BESLISSING: Rule = make(Length::Weeks(6), &["Awb art. 7:10 lid 1"], AWB_710);
static BESLISSING_COMMISSIE: Rule =
    make(Length::Weeks(12), &["Awb art. 7:10 lid 1", "Awb art. 7:13"], AWB_710);
static BEROEP: Rule = make(
    Length::Weeks(6),
    &["Awb art. 6:7", "Awb art. 6:8 lid 1", "Awb art. 8:1"],
    "https://landgraaf.antwoordop.nl/wmo/460617",
);
static HOGER_BEROEP: Rule = make(
    Length::Weeks(6),
    &["Awb art. 6:7", "Awb art. 6:8 lid 1"],
    "https://vws.rijksopenheid.nl/1275/hoe-maak-ik-bezwaar-tegen-een-beslissing-op-grond-van-de-wmo-2015",
);
static KLACHT: Rule = make(Length::Weeks(6), &["Awb art. 9:11 lid 1"], AWB_911);
static KLACHT_COMMISSIE: Rule = make(Length::Weeks(10), &["Awb art. 9:11 lid 1", "Awb art. 9:14"], AWB_911);
static INGEBREKESTELLING: Rule = make(Length::Weeks(2), &["Awb art. 4:17 lid 3"], AWB_417);
static DWANGSOM: Rule = make(Length::Days(42), &["Awb art. 4:17 lid 1", "Awb art. 4:17 lid 2"], AWB_417);

/// The rule for this kind of term.
pub fn rule(kind: TermKind) -> &'static Rule {
    match kind {
        TermKind::Onderzoek => &ONDERZOEK,
        TermKind::PersoonlijkPlan => &PERSOONLIJK_PLAN,
        TermKind::Beschikking => &BESCHIKKING,
        TermKind::Bezwaar => &BEZWAAR,
        TermKind::BeslissingOpBezwaar => &BESLISSING,
        TermKind::BeslissingOpBezwaarCommissie => &BESLISSING_COMMISSIE,
        TermKind::Beroep => &BEROEP,
        TermKind::HogerBeroep => &HOGER_BEROEP,
        TermKind::Klacht => &KLACHT,
        TermKind::KlachtCommissie => &KLACHT_COMMISSIE,
        TermKind::Ingebrekestelling => &INGEBREKESTELLING,
        TermKind::Dwangsom => &DWANGSOM,
    }
}
