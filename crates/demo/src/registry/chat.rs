//! The employee of the demo municipality: reads what residents wrote and answers in the chat, by a script, while
//! the desk is open. Who writes while it is closed is told so at once, and read when it opens.

use super::row::{civil, failed};
use super::{DemoRegistry, Inner, Result};
use crate::gemeente::ChatFile;
use gateway::registry::{Access, Bsn};
use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use municipal_api::Openingstijd;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::time::Duration;

/// How long it takes somebody to read and to write back.
const READS: Duration = Duration::from_millis(600);
const WRITES: Duration = Duration::from_millis(900);

/// Lets the employee look at what this client's dossier holds since.
pub(super) fn attend(registry: &DemoRegistry, access: &Access) {
    let (registry, client) = (registry.clone(), access.client.clone());
    tokio::spawn(async move {
        tokio::time::sleep(READS).await;
        step(&registry, &client, read).await;
        tokio::time::sleep(WRITES).await;
        step(&registry, &client, answer).await;
    });
}

/// Reads and answers now.
#[cfg(test)]
pub(super) async fn now(registry: &DemoRegistry, client: &Bsn) {
    step(registry, client, read).await;
    step(registry, client, answer).await;
}

/// Does one thing, and tells whoever listens where it changed something.
async fn step(
    registry: &DemoRegistry,
    client: &Bsn,
    work: fn(&mut Connection, &Inner, &Bsn) -> Result<bool>,
) {
    let about = client.clone();
    match registry.with(move |conn, inner| work(conn, inner, &about)).await {
        Ok(false) => {}
        // nobody may be listening
        Ok(true) => drop(registry.inner.changes.send(client.clone())),
        Err(error) => tracing::warn!(%error, "the employee of the demo could not answer"),
    }
}

/// True while the desk is open; on public holidays it is not.
fn is_open(hours: &[Openingstijd], now: DateTime) -> bool {
    let weekday = now.date().weekday().to_monday_one_offset();
    domain::calendar::holiday(now.date()).is_none()
        && hours.iter().any(|hours| {
            i8::try_from(hours.dag) == Ok(weekday)
                && !hours.op_afspraak
                && (hours.van..hours.tot).contains(&now.time())
        })
}

/// Reads what residents wrote.
fn read(conn: &mut Connection, inner: &Inner, client: &Bsn) -> Result<bool> {
    let now = inner.clock.now();
    if !is_open(&inner.profile.page.openingstijden, civil(now)) {
        return Ok(false);
    }
    let read = conn
        .execute(
            "UPDATE bericht SET gelezen = ?2 WHERE client = ?1 AND van_gemeente = 0 AND gelezen = '' AND eigen = 1",
            params![client.reveal(), now.to_string()],
        )
        .map_err(failed)?;
    Ok(read > 0)
}

/// What was said in a chat and not answered yet.
struct Said {
    partner: String,
    tekst: String,
    at: Timestamp,
}

/// Answers the last thing that was said in each chat of this client.
fn answer(conn: &mut Connection, inner: &Inner, client: &Bsn) -> Result<bool> {
    let Some(script) = &inner.profile.gemeente.chat else { return Ok(false) };
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    let waiting: Vec<Said> = {
        let mut statement = tx
            .prepare_cached(
                "SELECT chat, tekst, verzonden FROM bericht b WHERE client = ?1 AND chat <> '' AND van_gemeente = 0
                 AND NOT EXISTS (SELECT 1 FROM bericht l WHERE l.client = b.client AND l.chat = b.chat
                   AND l.rowid > b.rowid)",
            )
            .map_err(failed)?;
        let rows = statement
            .query_map([client.reveal()], |row| {
                let at: String = row.get(2)?;
                Ok(Said {
                    partner: row.get(0)?,
                    tekst: row.get(1)?,
                    at: at.parse().unwrap_or(Timestamp::UNIX_EPOCH),
                })
            })
            .map_err(failed)?;
        rows.collect::<rusqlite::Result<_>>().map_err(failed)?
    };
    let now = inner.clock.now();
    let open = is_open(&inner.profile.page.openingstijden, civil(now));
    let mut answered = false;
    for said in &waiting {
        // An answer stands after what it answers, whatever the clock does.
        let at = now.max(said.at.saturating_add(SignedDuration::from_millis(1)).unwrap_or(now));
        let earlier = earlier(&tx, client, &said.partner, at)?;
        let (sender, tekst) = if open {
            (script.medewerker.as_str(), reply(script, &said.tekst, &earlier))
        } else {
            (inner.profile.gemeente.team.as_str(), script.dicht.clone())
        };
        // Once is enough to say that nobody is there.
        if !open && earlier.last.as_deref() == Some(script.dicht.as_str()) {
            continue;
        }
        answered = true;
        tx.execute(
            "INSERT INTO bericht (id, client, zaak_id, van_gemeente, afzender, tekst, verzonden, bijlagen, gelezen,
               chat, eigen)
             VALUES (?1, ?2, '', 1, ?3, ?4, ?5, '[]', '', ?6, 1)",
            params![super::write::new_id("bericht"), client.reveal(), sender, tekst, at.to_string(), said.partner],
        )
        .map_err(failed)?;
    }
    tx.commit().map_err(failed)?;
    Ok(answered)
}

/// What the employee said to somebody before.
struct Earlier {
    /// Today.
    today: usize,
    last: Option<String>,
}

fn earlier(conn: &Connection, client: &Bsn, partner: &str, now: Timestamp) -> Result<Earlier> {
    let mine = "FROM bericht WHERE client = ?1 AND chat = ?2 AND van_gemeente = 1";
    let last = conn
        .query_row(
            &format!("SELECT tekst {mine} ORDER BY rowid DESC LIMIT 1"),
            params![client.reveal(), partner],
            |row| row.get(0),
        )
        .optional()
        .map_err(failed)?;
    let times: Vec<String> = {
        let mut statement = conn.prepare_cached(&format!("SELECT verzonden {mine}")).map_err(failed)?;
        let rows =
            statement.query_map(params![client.reveal(), partner], |row| row.get(0)).map_err(failed)?;
        rows.collect::<rusqlite::Result<_>>().map_err(failed)?
    };
    let today = civil(now).date();
    let today = times.iter().filter_map(|at| at.parse().ok()).filter(|at| civil(*at).date() == today).count();
    Ok(Earlier { today, last })
}

/// What the script says to this.
fn reply(script: &ChatFile, tekst: &str, earlier: &Earlier) -> String {
    let tekst = tekst.to_lowercase();
    let words: Vec<&str> = tekst.split(|c: char| !c.is_alphanumeric()).collect();
    let fits = |word: &String| words.iter().any(|one| one.starts_with(word.as_str()));
    let known = script.antwoorden.iter().find(|answer| answer.woorden.iter().any(fits));
    let answer = match known {
        Some(answer) => answer.tekst.as_str(),
        None => script.anders.get(earlier.today % script.anders.len().max(1)).map_or("", String::as_str),
    };
    if earlier.today == 0 { format!("{}\n{answer}", script.groet) } else { answer.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gemeente::GEMEENTEN;

    fn script() -> ChatFile {
        GEMEENTEN[0].read().unwrap().gemeente.chat.unwrap()
    }

    #[test]
    fn the_employee_greets_once_a_day_and_answers_what_is_asked() {
        let script = script();
        let first = Earlier { today: 0, last: None };
        let later = |n| Earlier { today: n, last: None };
        assert!(reply(&script, "Hoe lang duurt mijn aanvraag?", &first).starts_with(&script.groet));
        let about = reply(&script, "HOE LANG duurt mijn AANVRAAG?", &later(1));
        assert!(about.contains("twee weken"), "{about}");
        assert!(!about.starts_with(&script.groet));
        let (one, two) = (reply(&script, "xyz", &later(1)), reply(&script, "xyz", &later(2)));
        assert_ne!(one, two, "nobody hears the same twice in a row");
    }

    #[test]
    fn the_desk_is_open_in_the_mornings_of_working_days() {
        let hours = GEMEENTEN[0].read().unwrap().page.openingstijden;
        let open = |moment: &str| is_open(&hours, moment.parse().unwrap());
        assert!(open("2026-11-23T08:30:00") && open("2026-11-27T12:29:59"));
        assert!(!open("2026-11-23T12:30:00") && !open("2026-11-22T10:00:00"));
        assert!(open("2026-12-24T09:00:00") && !open("2026-12-25T09:00:00"), "Christmas Day is a Friday");
        assert!(!open("2027-03-29T09:00:00") && open("2027-03-30T09:00:00"), "after Easter Monday");
    }
}
