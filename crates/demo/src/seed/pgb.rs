//! PGB budgets: agreements as planned, and a declaration for every month that has passed.

use super::Seed;
use crate::DemoError;
use crate::gemeente::{Inwoner, OvereenkomstRow, ZaakRow};
use crate::registry::{json, wire};
use jiff::civil::Date;
use rusqlite::{Transaction, params};

impl Seed<'_> {
    pub(super) fn pgb(
        &self,
        tx: &Transaction<'_>,
        inwoner: &Inwoner,
        zaak: &ZaakRow,
    ) -> Result<(), DemoError> {
        let (Some(pgb), Some(voorziening)) = (&zaak.pgb, &zaak.voorziening) else { return Ok(()) };
        let (Some(ingang), Some(eind)) = (voorziening.ingang, voorziening.eind) else { return Ok(()) };
        let known = self.days.working(pgb.peil);
        tx.execute(
            "INSERT INTO pgb (id, client, voorziening_id, zaak_id, omschrijving, categorie, toegekend_cent,
               ingangsdatum, einddatum, peildatum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                pgb.id,
                inwoner.person.bsn,
                voorziening.id,
                zaak.id,
                voorziening.naam,
                zaak.categorie.as_deref().unwrap_or_default(),
                pgb.cent,
                self.days.exact(ingang).to_string(),
                self.days.exact(eind).to_string(),
                known.to_string(),
            ],
        )?;
        for row in &pgb.overeenkomsten {
            let from = self.days.exact(row.ingang);
            let until = row.eind.map(|eind| self.days.exact(eind));
            tx.execute(
                "INSERT INTO overeenkomst (id, pgb_id, zorgverlener, soort, uurtarief_cent, minuten, op_feestdagen,
                   ingangsdatum, einddatum) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    row.id,
                    pgb.id,
                    row.zorgverlener,
                    wire(&row.soort),
                    row.cent,
                    json(&row.minuten),
                    row.op_feestdagen,
                    from.to_string(),
                    until.map(|date| date.to_string()).unwrap_or_default(),
                ],
            )?;
            for (date, cent) in declarations(row, from, until.unwrap_or(known).min(known)) {
                tx.execute(
                    "INSERT INTO declaratie (id, pgb_id, overeenkomst_id, datum, cent) VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![format!("{}-{date}", row.id), pgb.id, row.id, date.to_string(), cent],
                )?;
            }
        }
        Ok(())
    }
}

/// One declaration for each whole month up to `known`: its last day and the amount in cents.
fn declarations(row: &OvereenkomstRow, from: Date, known: Date) -> Vec<(Date, i64)> {
    let mut out = Vec::new();
    let mut start = from;
    while start.last_of_month() <= known {
        let end = start.last_of_month();
        let minutes: i64 = start
            .series(jiff::Span::new().days(1))
            .take_while(|day| *day <= end)
            .filter_map(|day| {
                let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
                row.minuten.get(weekday).map(|minutes| i64::from(*minutes))
            })
            .sum();
        let cent = minutes * row.cent * row.procent / (60 * 100);
        if cent > 0 {
            out.push((end, cent));
        }
        let Ok(next) = end.tomorrow() else { break };
        start = next;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use municipal_api::Zorgverlener;

    fn row(procent: i64) -> OvereenkomstRow {
        OvereenkomstRow {
            id: "o".to_owned(),
            zorgverlener: "X".to_owned(),
            soort: Zorgverlener::Netwerk,
            cent: 2000,
            minuten: [60, 0, 0, 0, 0, 0, 0],
            op_feestdagen: true,
            ingang: 0,
            eind: None,
            procent,
        }
    }

    #[test]
    fn every_whole_month_is_declared_once() {
        // Mondays: June 2026 has five, July and August four and five
        let all = declarations(&row(100), date(2026, 6, 1), date(2026, 8, 31));
        assert_eq!(
            all,
            [(date(2026, 6, 30), 10_000), (date(2026, 7, 31), 8_000), (date(2026, 8, 31), 10_000)]
        );
        let most = declarations(&row(100), date(2026, 6, 1), date(2026, 8, 30));
        assert_eq!(most.len(), 2, "August has not passed");
        assert!(declarations(&row(100), date(2026, 6, 1), date(2026, 6, 29)).is_empty());
    }

    #[test]
    fn the_first_month_counts_from_the_first_day_and_the_share_from_the_plan() {
        let all = declarations(&row(130), date(2026, 6, 16), date(2026, 6, 30));
        assert_eq!(all, [(date(2026, 6, 30), 2 * 2_600)]);
    }
}
