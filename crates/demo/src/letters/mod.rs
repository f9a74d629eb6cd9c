//! The letters that the demo municipality sends: Dutch at level B1, with the terms of the Wmo 2015 and
//! the Awb as facts of law give them. Last days are the plain count of weeks: the safe side for whoever
//! must act.

mod aanvraag;
mod besluit;
mod bezwaar;
mod melding;

pub(crate) use aanvraag::{aanvraag, informatie, ingebrekestelling, uitstel};
pub(crate) use besluit::{Besluit, Toegekend, besluit, einde, heronderzoek};
pub(crate) use bezwaar::{beslissing_op_bezwaar, bezwaar};
pub(crate) use melding::{intrekking, melding, uitnodiging, verslag};

use crate::days::in_words;
use documents::DocumentError;
use documents::letter::{self, Address, Block, Fact, Letter, Letterhead, Signature};
use jiff::{ToSpan, civil::Date};

/// What every letter of a zaak has in common.
#[derive(Clone, Debug)]
pub(crate) struct Over {
    pub gemeente: String,
    pub team: String,
    pub telefoon: Option<String>,
    pub naam: String,
    pub briefnaam: String,
    pub adres: Vec<String>,
    /// The zaak's number.
    pub kenmerk: String,
    /// What the zaak is about.
    pub onderwerp: String,
    pub behandelaar: String,
    pub datum: Date,
}

/// A letter with the title under which it is listed.
#[derive(Clone, Debug)]
pub(crate) struct Brief {
    pub titel: String,
    letter: Letter,
}

impl Brief {
    /// The letter as a PDF.
    pub fn pdf(&self) -> Result<Vec<u8>, DocumentError> {
        letter::pdf(&self.letter)
    }
}

impl Over {
    fn brief(&self, titel: impl Into<String>, blocks: Vec<Block>) -> Brief {
        let titel = titel.into();
        let mut lines = vec![self.team.clone()];
        lines.extend(self.telefoon.iter().map(|telefoon| format!("Telefoon {telefoon}")));
        let letter = Letter {
            language: "nl".to_owned(),
            letterhead: Letterhead::Organisation,
            sender: Address { name: format!("Gemeente {}", self.gemeente), lines },
            recipient: Address { name: self.naam.clone(), lines: self.adres.clone() },
            date: self.datum,
            references: vec![
                Fact::new("Datum", in_words(self.datum)),
                Fact::new("Ons kenmerk", &self.kenmerk),
                Fact::new("Behandeld door", &self.behandelaar),
            ],
            subject: titel.clone(),
            salutation: format!("Beste {},", self.briefnaam),
            blocks,
            signature: Signature {
                closing: "Met vriendelijke groet,".to_owned(),
                name: self.behandelaar.clone(),
                role: vec![format!(
                    "namens het college van burgemeester en wethouders van {}",
                    self.gemeente
                )],
                by_hand: false,
            },
            enclosures: None,
            one_page: false,
            leaf: Vec::new(),
            footer: format!(
                "Demo. Dit is geen echte brief van de gemeente {}. Alle personen zijn verzonnen.",
                self.gemeente
            ),
            page_label: "Pagina {page} van {pages}".to_owned(),
        };
        Brief { titel, letter }
    }

    /// How to reach the municipality, as the last paragraph of a letter.
    fn vragen(&self) -> Block {
        let text = match &self.telefoon {
            Some(telefoon) => {
                format!("Heeft u vragen? Bel {} via {telefoon}, of stuur een bericht in de app.", self.team)
            }
            None => {
                format!("Heeft u vragen? Neem contact op met {}, of stuur een bericht in de app.", self.team)
            }
        };
        Block::Paragraph(text)
    }

    fn onderwerp(&self) -> String {
        let mut chars = self.onderwerp.chars();
        chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
    }
}

fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(text.into())
}

fn heading(text: &str) -> Block {
    Block::Heading(text.to_owned())
}

/// So many weeks after a day.
pub(crate) fn weeks_after(date: Date, weeks: i64) -> Date {
    date.saturating_add(weeks.weeks())
}

#[cfg(test)]
pub(crate) fn example() -> Over {
    Over {
        gemeente: "Voorbeeld".to_owned(),
        team: "Team Wmo".to_owned(),
        telefoon: None,
        naam: "Geertje de Boer".to_owned(),
        briefnaam: "mevrouw De Boer".to_owned(),
        adres: vec!["Demolaan 12".to_owned()],
        kenmerk: "WMO-2026-0001".to_owned(),
        onderwerp: "Hulp bij het huishouden".to_owned(),
        behandelaar: "Esther Wiersma".to_owned(),
        datum: jiff::civil::date(2026, 11, 13),
    }
}

#[cfg(test)]
impl Brief {
    /// Every text of the body, for tests.
    pub fn words(&self) -> String {
        format!("{:?}", self.letter.blocks).replace("\\u{a0}", "\u{a0}")
    }
}
