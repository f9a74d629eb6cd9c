//! From aanvraag to the day of the besluit.

use super::{Brief, Over, heading, paragraph, weeks_after};
use crate::days::in_words;
use documents::letter::{Block, Fact};
use jiff::civil::Date;

/// The aanvraag was received on `op`: two weeks (Wmo 2015, art. 2.3.5 lid 2).
pub(crate) fn aanvraag(over: &Over, op: Date) -> Brief {
    over.brief(
        "Wij hebben uw aanvraag ontvangen",
        vec![
            paragraph(format!("Wij kregen op {} uw aanvraag voor {}.", in_words(op), over.onderwerp())),
            Block::Facts(vec![
                Fact::new("Ontvangen", in_words(op)),
                Fact::new("Besluit", format!("uiterlijk {}", in_words(weeks_after(op, 2)))),
            ]),
            heading("Wat er nu gebeurt"),
            paragraph("Wij beslissen binnen twee weken. Hebben wij meer tijd nodig? Dan schrijven wij u dat, met een nieuwe datum."),
            paragraph("Missen wij gegevens? Dan vragen wij daarom. De twee weken staan dan stil."),
            over.vragen(),
        ],
    )
}

/// Information is missing (Awb 4:5): the term stands still (Awb 4:15).
pub(crate) fn informatie(over: &Over, wat: Option<&str>, tot: Option<Date>) -> Brief {
    let wat = wat.unwrap_or("een aanvulling op uw aanvraag");
    let mut facts = vec![Fact::new("Wij missen", wat)];
    facts.extend(tot.map(|tot| Fact::new("Stuur het", format!("uiterlijk {}", in_words(tot)))));
    over.brief(
        "Verzoek om informatie bij uw aanvraag",
        vec![
            paragraph(format!("Wij kunnen nog niet beslissen over uw aanvraag voor {}.", over.onderwerp())),
            Block::Facts(facts),
            paragraph("Tot wij het hebben, staat de tijd om te beslissen stil."),
            Block::Notice(
                "Lukt het niet op tijd? Bel ons dan. Zonder deze gegevens kunnen wij uw aanvraag buiten behandeling laten."
                    .to_owned(),
            ),
            over.vragen(),
        ],
    )
}

/// The decision term is extended (Awb 4:14).
pub(crate) fn uitstel(over: &Over, tot: Option<Date>, reden: Option<&str>) -> Brief {
    let mut blocks =
        vec![paragraph(format!("Wij hebben meer tijd nodig voor een besluit over {}.", over.onderwerp()))];
    blocks.extend(reden.map(paragraph));
    if let Some(tot) = tot {
        blocks.push(Block::Facts(vec![Fact::new("Nieuwe datum", format!("uiterlijk {}", in_words(tot)))]));
    }
    blocks.push(paragraph("Het spijt ons dat u langer moet wachten."));
    blocks.push(over.vragen());
    over.brief("Uitstel van het besluit", blocks)
}

/// The ingebrekestelling was received on `op` (Awb 4:17).
pub(crate) fn ingebrekestelling(over: &Over, op: Date) -> Brief {
    over.brief(
        "Wij hebben uw ingebrekestelling ontvangen",
        vec![
            paragraph(format!(
                "Op {} schreef u dat ons besluit over {} te laat is. Wij hebben uw brief ontvangen.",
                in_words(op),
                over.onderwerp()
            )),
            paragraph("Wij hebben nu nog twee weken om te beslissen. Lukt dat niet? Dan betalen wij u een dwangsom voor elke dag die wij te laat zijn."),
            Block::Facts(vec![Fact::new("Twee weken zijn voorbij op", in_words(weeks_after(op, 2)))]),
            over.vragen(),
        ],
    )
}
