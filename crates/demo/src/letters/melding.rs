//! From melding to verslag.

use super::{Brief, Over, heading, paragraph, weeks_after};
use crate::days::in_words;
use documents::letter::{Block, Fact};
use jiff::{ToSpan, civil::Date};

/// The melding was received on `op` (Wmo 2015, art. 2.3.2 lid 1 to 3).
pub(crate) fn melding(over: &Over, op: Date) -> Brief {
    over.brief(
        "Wij hebben uw melding ontvangen",
        vec![
            paragraph(format!("Wij kregen op {} een melding. Die gaat over {}.", in_words(op), over.onderwerp())),
            heading("Wat er nu gebeurt"),
            Block::Steps(vec![
                "Wij bellen u voor een gesprek. U kiest: thuis of bij de gemeente.".to_owned(),
                "Samen met u, en als dat kan met uw mantelzorger, onderzoeken wij wat nodig is.".to_owned(),
                "U krijgt een verslag. Daarna kunt u een aanvraag doen.".to_owned(),
            ]),
            Block::Facts(vec![
                Fact::new("Onderzoek klaar", format!("uiterlijk {}", in_words(weeks_after(op, 6)))),
                Fact::new(
                    "Persoonlijk plan",
                    format!("u kunt het inleveren tot en met {}", in_words(op.saturating_add(7.days()))),
                ),
            ]),
            paragraph("In een persoonlijk plan schrijft u zelf welke hulp u wilt. Het hoeft niet."),
            Block::Notice(
                "U en uw mantelzorger kunnen gratis hulp krijgen van een cliëntondersteuner. Die is onafhankelijk."
                    .to_owned(),
            ),
            paragraph("Is het onderzoek niet op tijd klaar? Dan mag u meteen een aanvraag doen."),
            over.vragen(),
        ],
    )
}

/// The onderzoek begins: an invitation for the talk.
pub(crate) fn uitnodiging(over: &Over) -> Brief {
    over.brief(
        "Uitnodiging voor een gesprek",
        vec![
            paragraph(format!("Wij willen graag met u praten over {}.", over.onderwerp())),
            paragraph("De dag en de tijd vindt u bij uw afspraken. Schikt het niet? Laat het ons weten."),
            heading("U mag kiezen"),
            Block::List(vec![
                "Het gesprek is bij u thuis of bij de gemeente.".to_owned(),
                "Een familielid of bekende mag erbij zijn.".to_owned(),
                "Heeft u al begeleiding? Dan mag uw begeleider erbij zijn.".to_owned(),
                "U kunt een cliëntondersteuner vragen. Dat is gratis.".to_owned(),
            ]),
            heading("Leg dit klaar"),
            Block::List(vec![
                "Uw identiteitsbewijs.".to_owned(),
                "Een lijst van wie u nu helpt, en waarmee.".to_owned(),
            ]),
            over.vragen(),
        ],
    )
}

/// The verslag of the onderzoek (Wmo 2015, art. 2.3.2 lid 8).
pub(crate) fn verslag(over: &Over, bevindingen: &[String]) -> Brief {
    let mut blocks = vec![paragraph(format!(
        "Wij hebben onderzocht wat u nodig heeft. Het gaat om {}. Hier leest u wat wij zagen.",
        over.onderwerp()
    ))];
    blocks.push(heading("Wat wij zagen"));
    if bevindingen.is_empty() {
        blocks.push(paragraph("U vertelde wat moeilijk is en wie u nu helpt."));
    }
    blocks.extend(bevindingen.iter().map(|text| paragraph(text.as_str())));
    blocks.extend([
        heading("Waar wij naar keken"),
        Block::List(vec![
            "Wat u zelf kunt, en wat mensen om u heen kunnen doen.".to_owned(),
            "Wat uw mantelzorger nodig heeft om het vol te houden.".to_owned(),
            "Of een algemene voorziening genoeg is.".to_owned(),
        ]),
        heading("Wat u nu kunt doen"),
        Block::Steps(vec![
            "Lees dit verslag rustig door. Klopt er iets niet? Schrijf het ons.".to_owned(),
            "Doe een aanvraag. Dat kan ook als u het niet eens bent met het verslag.".to_owned(),
        ]),
        paragraph("Na uw aanvraag krijgt u binnen twee weken een besluit."),
        over.vragen(),
    ]);
    over.brief("Verslag van het onderzoek", blocks)
}

/// The melding or aanvraag was withdrawn.
pub(crate) fn intrekking(over: &Over, reden: Option<&str>) -> Brief {
    let mut blocks = vec![paragraph(format!("U wilt niet verder met uw vraag over {}.", over.onderwerp()))];
    blocks.extend(reden.map(paragraph));
    blocks.push(paragraph("Wij stoppen met het onderzoek. U kunt altijd opnieuw een melding doen."));
    blocks.push(over.vragen());
    over.brief("Bevestiging: uw vraag is ingetrokken", blocks)
}
