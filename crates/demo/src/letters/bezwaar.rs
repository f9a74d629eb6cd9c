//! Bezwaar and the beslissing op bezwaar.

use super::{Brief, Over, heading, paragraph, weeks_after};
use crate::days::in_words;
use documents::letter::{Block, Fact};
use jiff::civil::Date;
use municipal_api::Resultaat;

/// The bezwaar was received on `op`, against a besluit that was sent on `verzonden`. The term runs from
/// the day after the bezwaar term: six weeks, or twelve with an adviescommissie (Awb 7:10 lid 1).
pub(crate) fn bezwaar(over: &Over, op: Date, verzonden: Option<Date>, adviescommissie: bool) -> Brief {
    let mut blocks = vec![paragraph(format!(
        "Wij kregen op {} uw bezwaar. Het gaat over {}.",
        in_words(op),
        over.onderwerp()
    ))];
    let weeks = if adviescommissie { 12 } else { 6 };
    if let Some(verzonden) = verzonden {
        let einde_bezwaar = weeks_after(verzonden, 6);
        blocks.push(Block::Facts(vec![
            Fact::new("Bezwaar kon tot en met", in_words(einde_bezwaar)),
            Fact::new(
                "Onze beslissing",
                format!("uiterlijk {}", in_words(weeks_after(einde_bezwaar, weeks))),
            ),
        ]));
    }
    blocks.push(heading("Wat er nu gebeurt"));
    blocks.push(paragraph(if adviescommissie {
        "Een onafhankelijke commissie geeft ons advies. U mag daar uw verhaal vertellen. Daarom duurt het twaalf weken."
    } else {
        "U mag ons vertellen waarom u het niet eens bent. Daarvoor krijgt u een uitnodiging."
    }));
    blocks.push(paragraph("Iemand mag met u meekomen of voor u spreken."));
    blocks.push(over.vragen());
    over.brief("Wij hebben uw bezwaar ontvangen", blocks)
}

/// The decision on the bezwaar, sent on the letter's day; beroep is possible for six weeks (Awb 6:7, 8:1).
pub(crate) fn beslissing_op_bezwaar(over: &Over, resultaat: &Resultaat, toelichting: &str) -> Brief {
    let gegrond = *resultaat == Resultaat::Gegrond;
    let mut blocks = vec![
        paragraph(if gegrond { "U krijgt gelijk." } else { "U krijgt geen gelijk." }),
        paragraph(toelichting),
        heading("Hoe wij tot dit besluit kwamen"),
        paragraph(
            "Wij bekeken uw aanvraag, het verslag en uw bezwaar opnieuw. Iemand anders dan de eerste keer deed dat.",
        ),
    ];
    if !gegrond {
        blocks.push(heading("Bent u het niet eens met deze beslissing?"));
        blocks.push(Block::Notice(format!(
            "U kunt in beroep gaan bij de rechtbank tot en met {}.",
            in_words(weeks_after(over.datum, 6))
        )));
        blocks.push(paragraph("Voor beroep betaalt u griffierecht. Vraag eerst advies, bijvoorbeeld aan een cliëntondersteuner."));
    }
    blocks.push(over.vragen());
    over.brief("Beslissing op uw bezwaar", blocks)
}
