//! A melding becomes a zaak with its rollen, its first status, its eigenschappen, and a PDF of what was said.

use super::{Inner, RegistryError, Upload, Written, zaak::Order};
use crate::registry::{Access, source::Failure};
use documents::letter::{self, Address, Block, Fact, Letter, Letterhead, Signature};
use municipal_api::{NieuweMelding, Urgentie};

/// What goes onto paper besides the melding.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) gemeente: String,
    /// The client's name.
    pub(crate) client: String,
    /// The name of the one who reports.
    pub(crate) melder: String,
}

impl Inner {
    pub(crate) async fn melding(
        &self,
        access: &Access,
        key: &str,
        melding: &NieuweMelding,
        told: &Told,
    ) -> Result<Written, RegistryError> {
        let write = self.writing()?;
        let zaaktype = match (&melding.voor, &write.melding_voor_ander) {
            (Some(_), Some(other)) => other,
            _ => &write.melding,
        };
        let plan = self.plan(zaaktype).await?;
        let rollen = match &melding.voor {
            None => self.rollen_of(&plan, access)?,
            // Whoever reports somebody else is no party: that zaak is not theirs to see.
            Some(_) => Vec::new(),
        };
        let number = self.keys.number(&access.actor, key);
        let order = Order {
            number: number.clone(),
            print: self.keys.fingerprint(&access.client, "melding", melding),
            omschrijving: "Melding Wmo".to_owned(),
            rollen,
            values: values(melding),
        };
        let print = order.print.clone();
        let (zaak, written) = self.zaak_once(&plan, order).await?;
        let sort = self.sort_of_document(&plan.zaaktype).await?;
        let paper = paper(melding, told, &written);
        let bytes = pdf(paper).await?;
        let titel = "Melding".to_owned();
        let upload =
            Upload { number, print, titel, formaat: "application/pdf".to_owned(), extension: "pdf", bytes };
        let (document, _) = self.document_once(sort, upload).await?;
        self.ensure_link(&zaak.url, &document).await?;
        Ok(written)
    }
}

/// Prints a letter away from the threads that answer.
pub(super) async fn pdf(letter: Letter) -> Result<bytes::Bytes, RegistryError> {
    let printed = tokio::task::spawn_blocking(move || letter::pdf(&letter)).await;
    match printed {
        Ok(Ok(bytes)) => Ok(bytes.into()),
        _ => Err(Failure::new("a PDF could not be printed").into()),
    }
}

/// The parts of a melding under the names of eigenschappen.
fn values(melding: &NieuweMelding) -> Vec<(&'static str, String)> {
    let yes = |flag: bool| if flag { "ja" } else { "nee" }.to_owned();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let wensen = &melding.wensen;
    let mut values = vec![
        ("omschrijving", melding.omschrijving.clone()),
        ("sinds", text(&melding.sinds)),
        ("geprobeerd", text(&melding.geprobeerd)),
        ("hulp nu", text(&melding.hulp_nu)),
        ("mantelzorger nodig", text(&melding.mantelzorger_nodig)),
        ("urgentie", if melding.urgentie == Urgentie::Spoed { "spoed" } else { "gewoon" }.to_owned()),
        ("naaste erbij", yes(wensen.naaste_erbij)),
        ("begeleider erbij", yes(wensen.begeleider_erbij)),
        ("clientondersteuning", yes(wensen.clientondersteuning)),
    ];
    if let Some(thuis) = wensen.thuis {
        values.push(("gesprek thuis", yes(thuis)));
    }
    values
}

/// What was said, on paper.
fn paper(melding: &NieuweMelding, told: &Told, written: &Written) -> Letter {
    let mut blocks = Vec::new();
    let mut part = |heading: &str, text: Option<&String>| {
        if let Some(text) = text.filter(|t| !t.trim().is_empty()) {
            blocks.push(Block::Heading(heading.to_owned()));
            blocks.push(Block::Paragraph(text.trim().to_owned()));
        }
    };
    part("Wat is er aan de hand", Some(&melding.omschrijving));
    part("Sinds wanneer", melding.sinds.as_ref());
    part("Wat is er geprobeerd", melding.geprobeerd.as_ref());
    part("Wie helpt nu", melding.hulp_nu.as_ref());
    part("Wat heeft de mantelzorger nodig", melding.mantelzorger_nodig.as_ref());
    let wensen = &melding.wensen;
    let wishes = [
        (wensen.thuis == Some(true), "Het gesprek graag thuis."),
        (wensen.thuis == Some(false), "Het gesprek graag bij de gemeente."),
        (wensen.naaste_erbij, "Een familielid of bekende komt mee."),
        (wensen.begeleider_erbij, "Een begeleider komt mee."),
        (wensen.clientondersteuning, "Graag hulp van een cliëntondersteuner."),
    ];
    let wishes: Vec<String> =
        wishes.into_iter().filter(|(wanted, _)| *wanted).map(|(_, text)| text.to_owned()).collect();
    if !wishes.is_empty() {
        blocks.push(Block::Heading("Wensen voor het gesprek".to_owned()));
        blocks.push(Block::List(wishes));
    }
    if let Some(voor) = &melding.voor {
        blocks.push(Block::Heading("Om wie het gaat".to_owned()));
        let weet = if voor.weet_ervan { "ja" } else { "nee" };
        blocks.push(Block::Facts(vec![
            Fact::new("Naam", &voor.naam),
            Fact::new("Te bereiken via", &voor.contact),
            Fact::new("Relatie met de melder", &voor.relatie),
            Fact::new("Weet van deze melding", weet),
        ]));
    }
    let mut references = vec![
        Fact::new("Ontvangen", crate::registry::zgw::day(written.received).to_string()),
        Fact::new("Kenmerk", &written.number),
    ];
    if melding.urgentie == Urgentie::Spoed {
        references.push(Fact::new("Spoed", "ja"));
    }
    sheet(told, written, "Melding", references, blocks, melding.voor.is_some())
}

/// A sheet by the one who writes, to the municipality.
pub(super) fn sheet(
    told: &Told,
    written: &Written,
    subject: &str,
    references: Vec<Fact>,
    blocks: Vec<Block>,
    for_other: bool,
) -> Letter {
    let on_behalf = (told.client != told.melder && !for_other)
        .then(|| format!("namens {}", told.client))
        .into_iter()
        .collect();
    Letter {
        language: "nl".to_owned(),
        letterhead: Letterhead::Person,
        sender: Address { name: told.melder.clone(), lines: Vec::new() },
        recipient: Address { name: format!("Gemeente {}", told.gemeente), lines: Vec::new() },
        date: crate::registry::zgw::day(written.received),
        references,
        subject: subject.to_owned(),
        salutation: String::new(),
        blocks,
        signature: Signature {
            closing: String::new(),
            name: told.melder.clone(),
            role: on_behalf,
            by_hand: false,
        },
        enclosures: None,
        leaf: Vec::new(),
        one_page: false,
        footer: "Gestuurd met de app Naaste.".to_owned(),
        page_label: "Pagina {page} van {pages}".to_owned(),
    }
}
