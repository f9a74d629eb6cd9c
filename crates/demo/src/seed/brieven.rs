//! Which letters a zaak brought about, and their bytes.

use super::Seed;
use crate::DemoError;
use crate::gemeente::{Inwoner, VoorzieningRow, ZaakRow};
use crate::letters::{self, Besluit, Brief, Toegekend};
use documents::DocumentError;
use jiff::civil::Date;
use municipal_api::{GebeurtenisSoort, Resultaat};
use rusqlite::{Transaction, params};

/// A letter that is to be printed.
pub(super) struct Planned {
    id: String,
    client: String,
    zaak: String,
    datum: Date,
    brief: Brief,
}

/// A letter that was printed.
pub(super) struct Printed {
    planned: Planned,
    bytes: Vec<u8>,
}

/// The id of the document that holds a besluit.
pub(super) fn besluit_id(zaak: &ZaakRow, index: usize) -> String {
    format!("d-{}-besluit-{}", zaak.id, index + 1)
}

impl Seed<'_> {
    /// Every letter of every resident.
    pub(super) fn brieven(&self) -> Vec<Planned> {
        let mut planned = Vec::new();
        for inwoner in &self.profile.inwoners {
            for zaak in &inwoner.zaken {
                self.of_events(inwoner, zaak, &mut planned);
                self.of_besluiten(inwoner, zaak, &mut planned);
            }
        }
        planned
    }

    fn of_events(&self, inwoner: &Inwoner, zaak: &ZaakRow, planned: &mut Vec<Planned>) {
        use GebeurtenisSoort as G;
        let later = zaak.voorziening.iter().flat_map(|v| &v.gebeurtenissen);
        for row in zaak.gebeurtenissen.iter().chain(later) {
            let event = self.event(row);
            // a receipt is written on the day, every other letter when the municipality acts
            let over = self.over(inwoner, zaak, event.datum);
            let sent = zaak.besluiten.iter().find(|b| !b.op_bezwaar).map(|b| self.days.working(b.dag));
            let (word, brief) = match event.soort {
                G::MeldingOntvangen => ("melding", letters::melding(&over, event.datum)),
                G::OnderzoekGestart => ("uitnodiging", letters::uitnodiging(&over)),
                G::VerslagVerzonden => ("verslag", letters::verslag(&over, &zaak.verslag)),
                G::AanvraagOntvangen => ("aanvraag", letters::aanvraag(&over, event.datum)),
                G::InformatieGevraagd => {
                    ("informatie", letters::informatie(&over, event.toelichting, event.tot))
                }
                G::BeslistermijnVerlengd => {
                    ("uitstel", letters::uitstel(&over, event.tot, event.toelichting))
                }
                G::IngebrekestellingOntvangen => {
                    ("ingebrekestelling", letters::ingebrekestelling(&over, event.datum))
                }
                G::BezwaarOntvangen => {
                    ("bezwaar", letters::bezwaar(&over, event.datum, sent, zaak.adviescommissie))
                }
                G::HeronderzoekGestart => ("heronderzoek", letters::heronderzoek(&over)),
                G::EindeRecht => ("einde", letters::einde(&over, event.datum)),
                G::Ingetrokken => ("intrekking", letters::intrekking(&over, event.toelichting)),
                _ => continue,
            };
            planned.push(Planned {
                id: format!("d-{}-{word}", zaak.id),
                client: inwoner.person.bsn.clone(),
                zaak: zaak.id.clone(),
                datum: event.datum,
                brief,
            });
        }
    }

    fn of_besluiten(&self, inwoner: &Inwoner, zaak: &ZaakRow, planned: &mut Vec<Planned>) {
        for (index, row) in zaak.besluiten.iter().enumerate() {
            let datum = self.days.working(row.dag);
            let over = self.over(inwoner, zaak, datum);
            let brief = if row.op_bezwaar {
                letters::beslissing_op_bezwaar(&over, &row.resultaat, &row.toelichting)
            } else {
                let awarded =
                    matches!(row.resultaat, Resultaat::Toegewezen | Resultaat::GedeeltelijkToegewezen);
                let toegekend =
                    zaak.voorziening.as_ref().filter(|_| awarded).map(|v| self.toegekend(zaak, v));
                letters::besluit(
                    &over,
                    &Besluit { resultaat: &row.resultaat, toelichting: &row.toelichting, toegekend },
                )
            };
            planned.push(Planned {
                id: besluit_id(zaak, index),
                client: inwoner.person.bsn.clone(),
                zaak: zaak.id.clone(),
                datum,
                brief,
            });
        }
    }

    fn toegekend<'a>(&self, zaak: &'a ZaakRow, row: &'a VoorzieningRow) -> Toegekend<'a> {
        Toegekend {
            naam: &row.naam,
            vorm: row.leveringsvorm.as_ref(),
            ingang: row.ingang.map(|day| self.days.exact(day)),
            eind: row.eind.map(|day| self.days.exact(day)),
            leverancier: row.leverancier.as_deref(),
            omvang: row.omvang.as_ref(),
            pgb_cent: zaak.pgb.as_ref().map(|pgb| pgb.cent),
            categorie: zaak.categorie.as_deref(),
        }
    }
}

/// Prints letters, on as many cores as there are.
pub(super) fn print(planned: Vec<Planned>) -> Result<Vec<Printed>, DemoError> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = planned.len().div_ceil(cores).max(1);
    let mut shares: Vec<Vec<Planned>> = Vec::new();
    let mut rest = planned;
    while !rest.is_empty() {
        let tail = rest.split_off(share.min(rest.len()));
        shares.push(std::mem::replace(&mut rest, tail));
    }
    std::thread::scope(|scope| {
        let threads: Vec<_> = shares
            .into_iter()
            .map(|share| {
                scope.spawn(move || {
                    share
                        .into_iter()
                        .map(|planned| Ok(Printed { bytes: planned.brief.pdf()?, planned }))
                        .collect::<Result<Vec<_>, DocumentError>>()
                })
            })
            .collect();
        let mut all = Vec::new();
        for thread in threads {
            let printed =
                thread.join().map_err(|_| DocumentError::Pdf("a printing thread failed".to_owned()))??;
            all.extend(printed);
        }
        Ok(all)
    })
}

impl Printed {
    pub(super) fn insert(self, tx: &Transaction<'_>) -> Result<(), DemoError> {
        let Planned { id, client, zaak, datum, brief } = self.planned;
        tx.prepare_cached(
            "INSERT INTO document (id, client, zaak_id, titel, formaat, naam, datum, soort, inhoud, eigen)
             VALUES (?1, ?2, ?3, ?4, 'application/pdf', ?5, ?6, '', ?7, 0)",
        )?
        .execute(params![
            id,
            client,
            zaak,
            brief.titel,
            crate::registry::file_name(&brief.titel, datum, "pdf"),
            datum.to_string(),
            self.bytes,
        ])?;
        Ok(())
    }
}
