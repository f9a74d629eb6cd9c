//! Letters of residents that come in electronically. Each is confirmed with its zaak's number, and those that
//! set a term off also with a letter (Awb 4:3a, 6:14).

use super::super::Result;
use super::super::act::{Act, invalid};
use super::super::row::{failed, wire};
use super::melding::{Named, confirm, event, in_zaak, over};
use crate::letters;
use municipal_api::{BriefSoort, GebeurtenisSoort};
use rusqlite::{OptionalExtension, params};

/// Takes a letter in: what it does in its zaak, and the number to quote.
pub(super) fn received(act: &Act<'_>, zaak: &str, soort: &BriefSoort) -> Result<Option<String>> {
    if zaak.is_empty() {
        return Err(invalid("zaakId", "required", "Zeg bij welke zaak deze brief hoort."));
    }
    let number = act
        .tx
        .query_row("SELECT identificatie FROM zaak WHERE id = ?1", [zaak], |row| row.get(0))
        .map_err(failed)?;
    let named: Named = (zaak.to_owned(), number);
    let today = act.inner.clock.today();
    match soort {
        BriefSoort::Aanvraag => {
            in_zaak(act, zaak)?;
            confirm(act, zaak, &letters::aanvraag(&over(act, &named)?, today))?;
        }
        BriefSoort::Ingebrekestelling => {
            event(act, zaak, &wire(&GebeurtenisSoort::IngebrekestellingOntvangen))?;
            confirm(act, zaak, &letters::ingebrekestelling(&over(act, &named)?, today))?;
        }
        BriefSoort::Bezwaar if is_there(act, zaak, &GebeurtenisSoort::BezwaarOntvangen)? => {
            // The grounds of a bezwaar that is there.
            event(act, zaak, &wire(&GebeurtenisSoort::InformatieOntvangen))?;
        }
        BriefSoort::Bezwaar => {
            event(act, zaak, &wire(&GebeurtenisSoort::BezwaarOntvangen))?;
            let (sent, adviescommissie) = decided(act, zaak)?;
            confirm(act, zaak, &letters::bezwaar(&over(act, &named)?, today, sent, adviescommissie))?;
        }
        BriefSoort::PersoonlijkPlan => {
            event(act, zaak, &wire(&GebeurtenisSoort::PersoonlijkPlanOntvangen))?;
        }
        BriefSoort::CorrectieVerslag | BriefSoort::Melding | BriefSoort::Other(_) => {}
    }
    act.tx
        .execute("UPDATE zaak SET gewijzigd = ?2 WHERE id = ?1", params![zaak, act.now.to_string()])
        .map_err(failed)?;
    Ok(Some(named.1))
}

fn is_there(act: &Act<'_>, zaak: &str, soort: &GebeurtenisSoort) -> Result<bool> {
    act.tx
        .query_row(
            "SELECT EXISTS (SELECT 1 FROM gebeurtenis WHERE bij = ?1 AND soort = ?2)",
            params![zaak, wire(soort)],
            |row| row.get(0),
        )
        .map_err(failed)
}

/// When the newest besluit was sent, and whether an adviescommissie looks at objections.
fn decided(act: &Act<'_>, zaak: &str) -> Result<(Option<jiff::civil::Date>, bool)> {
    let sent: Option<String> = act
        .tx
        .query_row(
            "SELECT verzenddatum FROM besluit WHERE zaak_id = ?1 ORDER BY datum DESC LIMIT 1",
            [zaak],
            |row| row.get(0),
        )
        .optional()
        .map_err(failed)?;
    let adviescommissie = act
        .tx
        .query_row("SELECT adviescommissie FROM zaak WHERE id = ?1", [zaak], |row| row.get(0))
        .map_err(failed)?;
    Ok((sent.and_then(|date| date.parse().ok()), adviescommissie))
}
