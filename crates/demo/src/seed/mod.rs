//! Fills a registry from the municipality's files, counted from a day. What a user wrote stays.

mod agenda;
mod brieven;
mod pgb;
mod zaken;

use crate::DemoError;
use crate::days::Days;
use crate::gemeente::{GebeurtenisRow, Inwoner, Profile, ZaakRow};
use crate::letters::Over;
use jiff::{Timestamp, civil::Date};
use municipal_api::GebeurtenisSoort;
use rusqlite::{Connection, Transaction, params};

/// Raised when the same files give other rows or letters: then every database is filled anew.
pub(crate) const VERSION: &str = "2";

/// Fills the registry, unless it was filled from these files for this day already.
pub(crate) fn fill(
    conn: &mut Connection,
    profile: &Profile,
    today: Date,
    now: Timestamp,
) -> Result<(), DemoError> {
    let day = today.to_string();
    if stand(conn, "dag")?.as_deref() == Some(&day)
        && stand(conn, "vinger")?.as_ref() == Some(&profile.fingerprint)
    {
        return Ok(());
    }
    let seed = Seed { profile, days: Days { today }, now };
    // letters take the most time: made before the database is touched
    let brieven = brieven::print(seed.brieven())?;
    let tx = conn.transaction()?;
    empty(&tx)?;
    seed.people(&tx)?;
    for inwoner in &profile.inwoners {
        seed.machtigingen(&tx, inwoner)?;
        for zaak in &inwoner.zaken {
            seed.zaak(&tx, inwoner, zaak)?;
            seed.pgb(&tx, inwoner, zaak)?;
        }
        seed.agenda(&tx, inwoner)?;
    }
    for brief in brieven {
        brief.insert(&tx)?;
    }
    for (naam, waarde) in [("dag", &day), ("vinger", &profile.fingerprint)] {
        tx.execute("INSERT OR REPLACE INTO stand (naam, waarde) VALUES (?1, ?2)", params![naam, waarde])?;
    }
    tx.commit()?;
    Ok(())
}

fn stand(conn: &Connection, naam: &str) -> Result<Option<String>, rusqlite::Error> {
    let mut statement = conn.prepare_cached("SELECT waarde FROM stand WHERE naam = ?1")?;
    let mut rows = statement.query([naam])?;
    rows.next()?.map(|row| row.get(0)).transpose()
}

/// Takes out what the files gave; people stay, since what a user wrote names them.
fn empty(tx: &Transaction<'_>) -> Result<(), rusqlite::Error> {
    for table in ["machtiging", "besluit", "voorziening", "pgb", "overeenkomst", "declaratie"] {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    for table in ["zaak", "gebeurtenis", "afspraak", "taak", "bericht", "document", "inzage"] {
        tx.execute(&format!("DELETE FROM {table} WHERE eigen = 0"), [])?;
    }
    Ok(())
}

/// A filling under way.
struct Seed<'a> {
    profile: &'a Profile,
    days: Days,
    now: Timestamp,
}

/// An event with its date.
struct Event<'a> {
    soort: GebeurtenisSoort,
    datum: Date,
    tot: Option<Date>,
    toelichting: Option<&'a str>,
}

impl Seed<'_> {
    fn people(&self, tx: &Transaction<'_>) -> Result<(), DemoError> {
        let mut insert = tx.prepare(
            "INSERT INTO persoon (bsn, id, naam, briefnaam, adres, inwoner) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (bsn) DO UPDATE SET id = excluded.id, naam = excluded.naam, briefnaam = excluded.briefnaam,
               adres = excluded.adres, inwoner = excluded.inwoner",
        )?;
        for inwoner in &self.profile.inwoners {
            let (person, adres) = (&inwoner.person, crate::registry::json(&inwoner.adres));
            insert.execute(params![person.bsn, person.id, person.naam, inwoner.briefnaam, adres, true])?;
        }
        for person in &self.profile.gemeente.mantelzorgers {
            insert.execute(params![person.bsn, person.id, person.naam, person.naam, "[]", false])?;
        }
        Ok(())
    }

    fn machtigingen(&self, tx: &Transaction<'_>, inwoner: &Inwoner) -> Result<(), DemoError> {
        let mut insert = tx.prepare_cached(
            "INSERT INTO machtiging (id, client, gemachtigde, soort, bevoegdheden, ingangsdatum, einddatum)
             SELECT ?1, ?2, bsn, ?4, ?5, ?6, ?7 FROM persoon WHERE id = ?3",
        )?;
        for row in &inwoner.machtigingen {
            insert.execute(params![
                row.id,
                inwoner.person.bsn,
                row.gemachtigde,
                crate::registry::wire(&row.soort),
                crate::registry::json(&row.bevoegdheden),
                self.days.exact(row.vanaf).to_string(),
                row.tot.map(|tot| self.days.exact(tot).to_string()).unwrap_or_default(),
            ])?;
        }
        Ok(())
    }

    /// The day of an event: residents act on any day, the municipality on working days.
    fn day(&self, soort: &GebeurtenisSoort, offset: i32) -> Date {
        use GebeurtenisSoort as G;
        match soort {
            G::MeldingOntvangen
            | G::PersoonlijkPlanOntvangen
            | G::AanvraagOntvangen
            | G::InformatieOntvangen
            | G::IngebrekestellingOntvangen
            | G::BezwaarOntvangen
            | G::BeroepIngesteld
            | G::EindeRecht
            | G::Ingetrokken => self.days.exact(offset),
            _ => self.days.working(offset),
        }
    }

    fn event<'a>(&self, row: &'a GebeurtenisRow) -> Event<'a> {
        Event {
            soort: row.soort.clone(),
            datum: self.day(&row.soort, row.dag),
            tot: row.tot.map(|tot| self.days.working(tot)),
            toelichting: row.toelichting.as_deref(),
        }
    }

    /// All events of a zaak with those that follow from its besluiten, in order of their days.
    fn events<'a>(&self, zaak: &'a ZaakRow) -> Vec<Event<'a>> {
        let mut events: Vec<Event<'a>> = zaak.gebeurtenissen.iter().map(|row| self.event(row)).collect();
        for besluit in &zaak.besluiten {
            let soort = if besluit.op_bezwaar {
                GebeurtenisSoort::BeslissingOpBezwaarVerzonden
            } else {
                GebeurtenisSoort::BesluitVerzonden
            };
            events.push(Event { soort, datum: self.days.working(besluit.dag), tot: None, toelichting: None });
        }
        events.sort_by_key(|event| event.datum);
        events
    }

    /// The number that people see in letters.
    fn identificatie(&self, zaak: &ZaakRow) -> String {
        let year =
            zaak.gebeurtenissen.first().map_or(self.days.today, |first| self.days.exact(first.dag)).year();
        format!("WMO-{year}-{:04}", zaak.nummer)
    }

    fn over(&self, inwoner: &Inwoner, zaak: &ZaakRow, datum: Date) -> Over {
        Over {
            gemeente: self.profile.page.naam.clone(),
            team: self.profile.gemeente.team.clone(),
            telefoon: self.profile.gemeente.telefoon.clone(),
            naam: inwoner.person.naam.clone(),
            briefnaam: inwoner.briefnaam.clone(),
            adres: inwoner.adres.clone(),
            kenmerk: self.identificatie(zaak),
            onderwerp: zaak.omschrijving.clone(),
            behandelaar: zaak.behandelaar.clone(),
            datum,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gemeente::GEMEENTEN;
    use jiff::{ToSpan, civil::date};

    #[test]
    fn events_keep_their_order_on_every_day_of_the_week() {
        for files in GEMEENTEN {
            let profile = files.read().unwrap();
            for offset in 0..7 {
                let today = date(2026, 11, 21).saturating_add(offset.days());
                let seed = Seed { profile: &profile, days: Days { today }, now: Timestamp::UNIX_EPOCH };
                for zaak in profile.inwoners.iter().flat_map(|inwoner| &inwoner.zaken) {
                    let mut offsets: Vec<(i32, GebeurtenisSoort)> =
                        zaak.gebeurtenissen.iter().map(|row| (row.dag, row.soort.clone())).collect();
                    offsets.extend(zaak.besluiten.iter().map(|row| {
                        let objection = GebeurtenisSoort::BeslissingOpBezwaarVerzonden;
                        (row.dag, if row.op_bezwaar { objection } else { GebeurtenisSoort::BesluitVerzonden })
                    }));
                    offsets.sort_by_key(|(day, _)| *day);
                    let planned: Vec<_> = offsets.into_iter().map(|(_, soort)| soort).collect();
                    let dated: Vec<_> = seed.events(zaak).into_iter().map(|event| event.soort).collect();
                    assert_eq!(dated, planned, "{} on {today}: weekends must not swap events", zaak.id);
                }
            }
        }
    }
}
