//! From tables to the rows of the citizen API. Nothing that belongs to a hidden zaak leaves here for a
//! gemachtigde: the zaak, its besluiten, voorziening, messages, documents and appointments.

use super::Result;
use super::row::{Columns, civil, etag, failed};
use crate::days::ZONE;
use gateway::registry::{Access, Bsn, Content, Mandate, RegistryError};
use jiff::{Timestamp, civil::Date};
use municipal_api::{
    Afspraak, Bericht, Besluit, Bevoegdheid, Declaratie, Document, Gebeurtenis, Inzage, Machtiging,
    PgbBudget, Taak, Voorziening, Zaak, Zorgovereenkomst,
};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Rows of the client `?1`; without those of hidden zaken where `?2` is 1.
const VISIBLE: &str = "client = ?1 AND (?2 = 0 OR zaak_id = '' OR NOT EXISTS
   (SELECT 1 FROM zaak z WHERE z.id = zaak_id AND z.opvang = 1))";

type Query<T> = rusqlite::Result<Vec<T>>;

/// All rows of a question about a client.
fn all<T>(
    conn: &Connection,
    access: &Access,
    sql: &str,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Query<T> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(params![access.client.reveal(), access.is_mandated()], read)?;
    rows.collect()
}

pub(super) fn naam(conn: &Connection, who: &Bsn) -> Result<String> {
    conn.query_row("SELECT naam FROM persoon WHERE bsn = ?1", [who.reveal()], |row| row.get(0))
        .optional()
        .map_err(failed)?
        .ok_or(RegistryError::NotFound)
}

/// Those of the files, and those that were handed over with a code, redeemed or not.
const MACHTIGING: &str =
    "SELECT m.id, m.soort, COALESCE(g.naam, ''), m.bevoegdheden, m.ingangsdatum, m.einddatum, m.client, c.naam,
     m.code_tot, COALESCE((SELECT MAX(n.moment) FROM inzage n WHERE n.client = m.client AND n.door = g.naam), '')
   FROM (SELECT id, client, gemachtigde, soort, bevoegdheden, ingangsdatum, einddatum, '' AS code_tot FROM machtiging
     UNION ALL
     SELECT id, client, gemachtigde, 'gemeente', bevoegdheden, ingangsdatum, einddatum,
       CASE gemachtigde WHEN '' THEN geldig_tot ELSE '' END
     FROM machtiging_code) m
   LEFT JOIN persoon g ON g.bsn = m.gemachtigde JOIN persoon c ON c.bsn = m.client
   WHERE NOT EXISTS (SELECT 1 FROM machtiging_ingetrokken i WHERE i.id = m.id)";

fn machtiging(row: &Row<'_>) -> rusqlite::Result<Machtiging> {
    let mut machtiging = Machtiging {
        id: row.text(0)?,
        soort: row.word(1)?,
        gemachtigde: row.text(2)?,
        bevoegdheden: row.json(3)?,
        ingangsdatum: row.parsed(4)?,
        einddatum: row.maybe(5)?,
        etag: String::new(),
        code_geldig_tot: row.maybe(8)?,
        laatst_gezien: None,
    };
    // Looking changes nothing about what was granted.
    machtiging.etag = etag(&machtiging);
    machtiging.laatst_gezien = row.maybe(9)?;
    Ok(machtiging)
}

pub(super) fn mandates(conn: &Connection, actor: &Bsn, today: Date) -> Result<Vec<Mandate>> {
    let read = || -> Query<(Machtiging, String, String)> {
        let mut statement =
            conn.prepare_cached(&format!("{MACHTIGING} AND m.gemachtigde = ?1 ORDER BY m.id"))?;
        statement
            .query_map([actor.reveal()], |row| Ok((machtiging(row)?, row.text(6)?, row.text(7)?)))?
            .collect()
    };
    let valid = |m: &Machtiging| m.ingangsdatum <= today && m.einddatum.is_none_or(|end| today <= end);
    Ok(read()
        .map_err(failed)?
        .into_iter()
        .filter(|(machtiging, ..)| valid(machtiging))
        .filter_map(|(machtiging, client, naam)| {
            Some(Mandate { client: Bsn::new(&client)?, naam, machtiging })
        })
        .collect())
}

/// All that the client granted; a gemachtigde sees the own one.
pub(super) fn machtigingen(conn: &Connection, access: &Access) -> Query<Machtiging> {
    let sql = format!("{MACHTIGING} AND m.client = ?1 AND (?2 = 0 OR m.gemachtigde = ?3) ORDER BY m.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let who = params![access.client.reveal(), access.is_mandated(), access.actor.reveal()];
    statement.query_map(who, machtiging)?.collect()
}

pub(super) fn zaken(conn: &Connection, access: &Access) -> Query<Zaak> {
    let sql = "SELECT id, identificatie, omschrijving, categorie, startdatum, einddatum, status, behandelaar,
           adviescommissie, gewijzigd, wet
         FROM zaak WHERE client = ?1 AND (?2 = 0 OR opvang = 0) ORDER BY id";
    let mut zaken = all(conn, access, sql, |row| {
        Ok(Zaak {
            id: row.text(0)?,
            identificatie: row.text(1)?,
            omschrijving: row.text(2)?,
            wet: row.maybe_word(10)?,
            categorie: row.some(3)?,
            startdatum: row.parsed(4)?,
            einddatum: row.maybe(5)?,
            status: row.some(6)?,
            behandelaar: row.some(7)?,
            adviescommissie: row.get(8)?,
            gebeurtenissen: Vec::new(),
            besluiten: Vec::new(),
            gewijzigd: row.parsed(9)?,
        })
    })?;
    for zaak in &mut zaken {
        zaak.gebeurtenissen = gebeurtenissen(conn, &zaak.id)?;
        zaak.besluiten = besluiten(conn, &zaak.id)?;
    }
    Ok(zaken)
}

fn gebeurtenissen(conn: &Connection, at: &str) -> Query<Gebeurtenis> {
    let mut statement = conn.prepare_cached(
        "SELECT soort, datum, tot, toelichting FROM gebeurtenis WHERE bij = ?1 ORDER BY datum, nummer",
    )?;
    statement
        .query_map([at], |row| {
            Ok(Gebeurtenis {
                soort: row.word(0)?,
                datum: row.parsed(1)?,
                tot: row.maybe(2)?,
                toelichting: row.some(3)?,
            })
        })?
        .collect()
}

fn besluiten(conn: &Connection, zaak: &str) -> Query<Besluit> {
    let mut statement = conn.prepare_cached(
        "SELECT id, datum, verzenddatum, uiterlijke_reactiedatum, resultaat, toelichting, document_id
         FROM besluit WHERE zaak_id = ?1 ORDER BY datum, id",
    )?;
    statement
        .query_map([zaak], |row| {
            Ok(Besluit {
                id: row.text(0)?,
                datum: row.parsed(1)?,
                verzenddatum: row.maybe(2)?,
                uiterlijke_reactiedatum: row.maybe(3)?,
                resultaat: row.word(4)?,
                toelichting: row.some(5)?,
                document_id: row.some(6)?,
            })
        })?
        .collect()
}

pub(super) fn voorzieningen(conn: &Connection, access: &Access) -> Query<Voorziening> {
    let sql = format!(
        "SELECT id, aliassen, naam, categorie, zaak_id, resultaat, leveringsvorm, ingangsdatum, einddatum, leverancier,
           omvang, gewijzigd, wet FROM voorziening WHERE {VISIBLE} ORDER BY id"
    );
    let mut rows = all(conn, access, &sql, |row| {
        Ok(Voorziening {
            id: row.text(0)?,
            aliassen: row.json(1)?,
            naam: row.text(2)?,
            wet: row.maybe_word(12)?,
            categorie: row.some(3)?,
            zaak_ids: row.some(4)?.into_iter().collect(),
            resultaat: row.maybe_word(5)?,
            leveringsvorm: row.maybe_word(6)?,
            ingangsdatum: row.maybe(7)?,
            einddatum: row.maybe(8)?,
            leverancier: row.some(9)?,
            omvang: row.maybe_json(10)?,
            gebeurtenissen: Vec::new(),
            gewijzigd: row.parsed(11)?,
        })
    })?;
    for row in &mut rows {
        row.gebeurtenissen = gebeurtenissen(conn, &row.id)?;
    }
    Ok(rows)
}

pub(super) fn pgb_budgetten(conn: &Connection, access: &Access) -> Query<PgbBudget> {
    // money is a scope of its own, whatever the gateway asked before
    if access.mandate.as_ref().is_some_and(|scopes| !scopes.contains(&Bevoegdheid::Geld)) {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT id, voorziening_id, omschrijving, categorie, toegekend_cent, ingangsdatum, einddatum, peildatum
         FROM pgb WHERE {VISIBLE} ORDER BY id"
    );
    let mut rows = all(conn, access, &sql, |row| {
        Ok(PgbBudget {
            id: row.text(0)?,
            voorziening_id: row.some(1)?,
            omschrijving: row.text(2)?,
            categorie: row.some(3)?,
            toegekend_cent: row.get(4)?,
            ingangsdatum: row.parsed(5)?,
            einddatum: row.parsed(6)?,
            overeenkomsten: Vec::new(),
            declaraties: Vec::new(),
            peildatum: row.parsed(7)?,
        })
    })?;
    for row in &mut rows {
        row.overeenkomsten = overeenkomsten(conn, &row.id)?;
        row.declaraties = declaraties(conn, &row.id)?;
    }
    Ok(rows)
}

fn overeenkomsten(conn: &Connection, pgb: &str) -> Query<Zorgovereenkomst> {
    let mut statement = conn.prepare_cached(
        "SELECT id, zorgverlener, soort, uurtarief_cent, minuten, op_feestdagen, ingangsdatum, einddatum
         FROM overeenkomst WHERE pgb_id = ?1 ORDER BY id",
    )?;
    statement
        .query_map([pgb], |row| {
            Ok(Zorgovereenkomst {
                id: row.text(0)?,
                zorgverlener: row.text(1)?,
                soort: row.word(2)?,
                uurtarief_cent: row.get(3)?,
                minuten_per_weekdag: row.json(4)?,
                op_feestdagen: row.get(5)?,
                ingangsdatum: row.parsed(6)?,
                einddatum: row.maybe(7)?,
            })
        })?
        .collect()
}

fn declaraties(conn: &Connection, pgb: &str) -> Query<Declaratie> {
    let mut statement = conn.prepare_cached(
        "SELECT id, datum, cent, overeenkomst_id FROM declaratie WHERE pgb_id = ?1 ORDER BY datum, id",
    )?;
    statement
        .query_map([pgb], |row| {
            Ok(Declaratie {
                id: row.text(0)?,
                datum: row.parsed(1)?,
                cent: row.get(2)?,
                overeenkomst_id: row.some(3)?,
            })
        })?
        .collect()
}

pub(super) fn afspraken(conn: &Connection, access: &Access) -> Query<Afspraak> {
    let sql = format!(
        "SELECT id, titel, moment, duur_minuten, plaats, met, zaak_id,
           COALESCE((SELECT w.antwoord FROM afspraak_antwoord w WHERE w.id = afspraak.id), antwoord),
           COALESCE((SELECT w.voorstel FROM afspraak_antwoord w WHERE w.id = afspraak.id), '')
         FROM afspraak WHERE {VISIBLE} ORDER BY moment, id"
    );
    all(conn, access, &sql, |row| {
        let moment: Timestamp = row.parsed(2)?;
        let civil = civil(moment);
        let mut afspraak = Afspraak {
            id: row.text(0)?,
            titel: row.text(1)?,
            datum: civil.date(),
            tijd: civil.time(),
            zone: ZONE.to_owned(),
            moment,
            duur_minuten: row.get(3)?,
            plaats: row.some(4)?,
            met: row.some(5)?,
            zaak_id: row.some(6)?,
            antwoord: row.word(7)?,
            voorstel: row.maybe(8)?,
            etag: String::new(),
        };
        afspraak.etag = etag(&afspraak);
        Ok(afspraak)
    })
}

pub(super) fn taken(conn: &Connection, access: &Access) -> Query<Taak> {
    let sql = "SELECT id, titel, uiterlijk, COALESCE(s.door, taak.door), COALESCE(s.status, taak.status)
         FROM taak LEFT JOIN taak_stand s USING (id) WHERE client = ?1 AND ?2 = ?2 ORDER BY id";
    all(conn, access, sql, |row| {
        let mut taak = Taak {
            id: row.text(0)?,
            titel: row.text(1)?,
            uiterlijk: row.maybe(2)?,
            door: row.some(3)?,
            status: row.word(4)?,
            etag: String::new(),
        };
        taak.etag = etag(&taak);
        Ok(taak)
    })
}

pub(super) fn berichten(conn: &Connection, access: &Access) -> Query<Bericht> {
    let sql = format!(
        "SELECT id, zaak_id, van_gemeente, afzender, tekst, verzonden, bijlagen, gelezen, chat <> '' FROM bericht
         WHERE {VISIBLE} AND (?2 = 0 OR chat IN ('', ?3)) ORDER BY verzonden, id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let who = params![access.client.reveal(), access.is_mandated(), access.actor.reveal()];
    let rows = statement.query_map(who, |row| {
        Ok(Bericht {
            id: row.text(0)?,
            zaak_id: row.some(1)?,
            van_gemeente: row.get(2)?,
            afzender: row.text(3)?,
            tekst: row.text(4)?,
            verzonden: row.parsed(5)?,
            bijlagen: row.json(6)?,
            gelezen: row.maybe(7)?,
            chat: row.get(8)?,
        })
    })?;
    rows.collect()
}

pub(super) fn documenten(conn: &Connection, access: &Access) -> Query<Document> {
    let sql = format!(
        "SELECT id, titel, formaat, length(inhoud), datum, zaak_id, soort FROM document WHERE {VISIBLE}
         ORDER BY datum, id"
    );
    all(conn, access, &sql, |row| {
        Ok(Document {
            id: row.text(0)?,
            titel: row.text(1)?,
            formaat: row.text(2)?,
            grootte: u64::try_from(row.get::<_, i64>(3)?).unwrap_or_default(),
            datum: row.parsed(4)?,
            zaak_id: row.some(5)?,
            soort: row.maybe_word(6)?,
        })
    })
}

pub(super) fn inhoud(conn: &Connection, access: &Access, document: &str) -> Result<Content> {
    let sql = format!("SELECT formaat, naam, inhoud FROM document WHERE {VISIBLE} AND id = ?3");
    conn.query_row(&sql, params![access.client.reveal(), access.is_mandated(), document], |row| {
        Ok(Content::whole(row.text(0)?, row.text(1)?, row.get::<_, Vec<u8>>(2)?))
    })
    .optional()
    .map_err(failed)?
    .ok_or(RegistryError::NotFound)
}

/// Who looked: for the client alone.
pub(super) fn inzagen(conn: &Connection, access: &Access) -> Query<Inzage> {
    if access.is_mandated() {
        return Ok(Vec::new());
    }
    let sql = "SELECT id, door, wat, moment FROM inzage WHERE client = ?1 AND ?2 = 0 ORDER BY moment, id";
    all(conn, access, sql, |row| {
        Ok(Inzage { id: row.text(0)?, door: row.text(1)?, wat: row.text(2)?, moment: row.parsed(3)? })
    })
}
