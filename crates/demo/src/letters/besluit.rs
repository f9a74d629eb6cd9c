//! The beschikking, and what follows while a right runs.

use super::{Brief, Over, heading, paragraph, weeks_after};
use crate::days::{euros, in_words};
use documents::letter::{Block, Fact};
use jiff::civil::Date;
use municipal_api::{Eenheid, Leveringsvorm, Omvang, Resultaat};

/// What was decided.
pub(crate) struct Besluit<'a> {
    pub resultaat: &'a Resultaat,
    pub toelichting: &'a str,
    pub toegekend: Option<Toegekend<'a>>,
}

/// What was awarded.
pub(crate) struct Toegekend<'a> {
    pub naam: &'a str,
    pub vorm: Option<&'a Leveringsvorm>,
    pub ingang: Option<Date>,
    pub eind: Option<Date>,
    pub leverancier: Option<&'a str>,
    pub omvang: Option<&'a Omvang>,
    pub pgb_cent: Option<i64>,
    /// Official category: it decides what is said of the eigen bijdrage.
    pub categorie: Option<&'a str>,
}

/// A decision on an aanvraag, sent on the letter's day: bezwaar is possible for six weeks after it
/// (Awb 6:7, 6:8).
pub(crate) fn besluit(over: &Over, besluit: &Besluit<'_>) -> Brief {
    let opening = match besluit.resultaat {
        Resultaat::Toegewezen => format!("U krijgt wat u vroeg: {}.", over.onderwerp()),
        Resultaat::GedeeltelijkToegewezen => {
            format!("U krijgt een deel van wat u vroeg: {}.", over.onderwerp())
        }
        Resultaat::BuitenBehandeling => {
            format!("Wij behandelen uw aanvraag voor {} niet verder.", over.onderwerp())
        }
        _ => format!("U krijgt geen {}.", over.onderwerp()),
    };
    let mut blocks = vec![paragraph(opening), paragraph(besluit.toelichting)];
    if let Some(toegekend) = &besluit.toegekend {
        blocks.push(heading("Wat u krijgt"));
        blocks.push(Block::Facts(facts(toegekend)));
        blocks.extend(vervolg(toegekend));
    } else {
        blocks.push(heading("Waarom"));
        blocks.push(paragraph("Wij keken naar uw verslag. Daarin staat wat u zelf kunt en wie u helpt."));
    }
    blocks.extend(niet_eens(over));
    blocks.push(over.vragen());
    let word = match besluit.resultaat {
        Resultaat::Toegewezen => "toegewezen",
        Resultaat::GedeeltelijkToegewezen => "voor een deel toegewezen",
        Resultaat::BuitenBehandeling => "buiten behandeling",
        _ => "afgewezen",
    };
    over.brief(format!("Besluit: {} {word}", over.onderwerp()), blocks)
}

fn facts(toegekend: &Toegekend<'_>) -> Vec<Fact> {
    let vorm = match toegekend.vorm {
        Some(Leveringsvorm::Zin) => Some("zorg in natura: de gemeente regelt het"),
        Some(Leveringsvorm::Pgb) => Some("persoonsgebonden budget (pgb): u regelt het zelf"),
        Some(Leveringsvorm::Tegemoetkoming) => Some("een bedrag op uw rekening"),
        _ => None,
    };
    let mut facts = vec![Fact::new("Voorziening", toegekend.naam)];
    facts.extend(vorm.map(|vorm| Fact::new("Hoe", vorm)));
    facts.extend(toegekend.omvang.map(|omvang| Fact::new("Hoeveel", hoeveel(omvang))));
    facts.extend(
        toegekend.pgb_cent.map(|cent| Fact::new("Budget", format!("{} voor de hele periode", euros(cent)))),
    );
    facts.extend(toegekend.leverancier.map(|naam| Fact::new("Door", naam)));
    facts.extend(toegekend.ingang.map(|dag| Fact::new("Vanaf", in_words(dag))));
    facts.extend(toegekend.eind.map(|dag| Fact::new("Tot en met", in_words(dag))));
    facts
}

/// "3 uur per week", "€ 7.435,00".
fn hoeveel(omvang: &Omvang) -> String {
    let volume = omvang.volume;
    let amount = match omvang.eenheid {
        Eenheid::Minuut if volume % 60 == 0 => format!("{} uur", volume / 60),
        Eenheid::Minuut => format!("{volume} minuten"),
        Eenheid::Uur => format!("{volume} uur"),
        Eenheid::Dagdeel => format!("{volume} dagdelen"),
        Eenheid::Etmaal => format!("{volume} etmalen"),
        Eenheid::Rit => format!("{volume} ritten"),
        Eenheid::Euro => euros(volume),
        _ => format!("{volume} stuk"),
    };
    match omvang.frequentie.as_str() {
        "week" => format!("{amount} per week"),
        "vierWeken" => format!("{amount} per vier weken"),
        "maand" => format!("{amount} per maand"),
        _ => amount,
    }
}

fn vervolg(toegekend: &Toegekend<'_>) -> Vec<Block> {
    let mut blocks = vec![heading("Wat er nu gebeurt")];
    blocks.push(match (toegekend.vorm, toegekend.leverancier) {
        (Some(Leveringsvorm::Pgb), _) => Block::Steps(vec![
            "U maakt een zorgovereenkomst met iedereen die u helpt. Gebruik het model van de SVB.".to_owned(),
            "Wij keuren de overeenkomst goed.".to_owned(),
            "De SVB betaalt uw zorgverleners uit het pgb. U krijgt het geld niet zelf.".to_owned(),
        ]),
        (Some(Leveringsvorm::Tegemoetkoming), _) => {
            paragraph("Wij maken het bedrag over nadat u de rekening heeft gestuurd.")
        }
        (_, Some(naam)) => {
            paragraph(format!("Wij geven {naam} de opdracht. Zij bellen u voor een afspraak."))
        }
        _ => paragraph("Wij nemen contact met u op."),
    });
    if let (Some(Leveringsvorm::Pgb), Some(eind)) = (toegekend.vorm, toegekend.eind) {
        blocks.push(Block::Notice(format!(
            "Wilt u na {} verder met een pgb? Vraag dat dan minstens acht weken ervoor aan.",
            in_words(eind)
        )));
    }
    match toegekend.categorie {
        // a wheelchair has no contribution, shelter has rules of its own
        Some("11" | "15" | "16" | "17" | "18") => {}
        _ => blocks.push(paragraph(
            "Misschien betaalt u een eigen bijdrage. Het CAK beslist dat en stuurt u de rekening.",
        )),
    }
    blocks.push(paragraph("Verandert er iets in uw situatie? Geef dat dan aan ons door."));
    blocks
}

/// How to object, for every decision on an aanvraag.
fn niet_eens(over: &Over) -> Vec<Block> {
    vec![
        heading("Bent u het niet eens met dit besluit?"),
        Block::Notice(format!(
            "U kunt bezwaar maken tot en met {}. Dat is gratis.",
            in_words(weeks_after(over.datum, 6))
        )),
        paragraph(format!(
            "Stuur uw bezwaar aan het college van burgemeester en wethouders van {}. Zet erin:",
            over.gemeente
        )),
        Block::List(vec![
            "uw naam en adres;".to_owned(),
            "de datum;".to_owned(),
            format!("het besluit: ons kenmerk {};", over.kenmerk),
            "waarom u het niet eens bent (dat mag u later aanvullen);".to_owned(),
            "uw handtekening.".to_owned(),
        ]),
    ]
}

/// A heronderzoek begins (Wmo 2015, art. 2.3.9).
pub(crate) fn heronderzoek(over: &Over) -> Brief {
    over.brief(
        "Wij bekijken uw voorziening opnieuw",
        vec![
            paragraph(format!("U krijgt {}. Wij kijken of dat nog past.", over.onderwerp())),
            paragraph("Wij bellen u voor een gesprek. Tot wij een nieuw besluit nemen, verandert er niets."),
            Block::Notice(
                "U hoeft nu niets te doen. Schrijf alvast op wat goed gaat en wat niet.".to_owned(),
            ),
            over.vragen(),
        ],
    )
}

/// The right ended on `op`.
pub(crate) fn einde(over: &Over, op: Date) -> Brief {
    over.brief(
        "Uw voorziening is gestopt",
        vec![
            paragraph(format!("U kreeg {}. Op {} is dat gestopt.", over.onderwerp(), in_words(op))),
            paragraph("Heeft u nog hulp nodig? Doe dan een nieuwe melding."),
            over.vragen(),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letters::example;

    fn omvang(volume: i64, eenheid: Eenheid, frequentie: &str) -> Omvang {
        Omvang { volume, eenheid, frequentie: frequentie.to_owned() }
    }

    #[test]
    fn amounts_read_as_people_say_them() {
        assert_eq!(hoeveel(&omvang(180, Eenheid::Minuut, "week")), "3 uur per week");
        assert_eq!(hoeveel(&omvang(90, Eenheid::Minuut, "week")), "90 minuten per week");
        assert_eq!(hoeveel(&omvang(743_500, Eenheid::Euro, "beschikking")), "€\u{a0}7.435,00");
        assert_eq!(hoeveel(&omvang(1, Eenheid::Stuk, "beschikking")), "1 stuk");
    }

    #[test]
    fn a_refusal_says_how_to_object_and_until_when() {
        let brief = besluit(
            &example(),
            &Besluit { resultaat: &Resultaat::Afgewezen, toelichting: "Nee.", toegekend: None },
        );
        let words = brief.words();
        // sent on 13 November: six weeks later is 25 December
        assert!(words.contains("25 december 2026"), "{words}");
        assert!(words.contains("gratis") && words.contains("WMO-2026-0001"), "{words}");
        assert!(brief.titel.ends_with("afgewezen"));
    }

    #[test]
    fn a_pgb_letter_names_the_svb_and_no_contribution_is_promised_for_a_wheelchair() {
        let toegekend = |categorie, vorm| Toegekend {
            naam: "X",
            vorm: Some(vorm),
            ingang: None,
            eind: Some(jiff::civil::date(2027, 6, 30)),
            leverancier: None,
            omvang: None,
            pgb_cent: Some(100_000),
            categorie: Some(categorie),
        };
        let letter = |categorie, vorm| {
            let toegekend = Some(toegekend(categorie, vorm));
            besluit(&example(), &Besluit { resultaat: &Resultaat::Toegewezen, toelichting: "Ja.", toegekend })
                .words()
        };
        let pgb = letter("02", &Leveringsvorm::Pgb);
        assert!(
            pgb.contains("SVB") && pgb.contains("€\u{a0}1.000,00") && pgb.contains("acht weken"),
            "{pgb}"
        );
        assert!(pgb.contains("CAK"));
        assert!(!letter("11", &Leveringsvorm::Zin).contains("CAK"));
    }
}
