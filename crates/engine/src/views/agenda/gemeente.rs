//! Appointments of the municipality and shared tasks in the agenda.

use super::{ByZaak, Entry, is_opvang, whole_day};
use crate::outbox::PendingAntwoord;
use crate::store::Reader;
use crate::views::hidden::speaks_of_it;
use crate::views::snapshot::{Dossier, Origin, Snapshot};
use domain::agenda::{ZONE, civil};
use domain::call::AppError;
use domain::call::view::{AgendaItem, AgendaKind, AnswerState, Scope, TaakState, TaakView};
use municipal_api::{Afspraak, Antwoord, Collectie};
use std::collections::BTreeMap;

/// The appointments of a dossier, with answers that are on their way.
pub(super) fn appointments(
    r: &Reader<'_>,
    snapshot: &Snapshot,
    dossier: &Dossier,
    by_zaak: &ByZaak<'_>,
    pending: &BTreeMap<(String, String), PendingAntwoord>,
) -> Result<Vec<Entry>, AppError> {
    let mut found = Vec::new();
    let may_answer = dossier.row.scopes.contains(&Scope::Ask);
    for row in dossier.rows::<Afspraak>(r, snapshot.today, Collectie::Afspraken)? {
        if dossier.keeps_back(row.zaak_id.as_deref()) || (!dossier.row.own && speaks_of_it(&row.titel)) {
            continue;
        }
        let sent = pending.get(&(dossier.row.id.clone(), row.id.clone())).copied();
        let answer = sent.map(|sent| sent.state).unwrap_or(match row.antwoord {
            Antwoord::Geaccepteerd => AnswerState::Accepted,
            Antwoord::Afgewezen => AnswerState::Declined,
            // Another moment was proposed, or something that this version does not know: still open.
            Antwoord::Open | Antwoord::AnderVoorstel | Antwoord::Other(_) if may_answer => AnswerState::Open,
            Antwoord::Open | Antwoord::AnderVoorstel | Antwoord::Other(_) => AnswerState::NotAllowed,
        });
        let about =
            row.zaak_id.as_deref().and_then(|zaak| by_zaak.get(&(dossier.row.id.as_str(), zaak)).copied());
        let secret = row.zaak_id.as_ref().is_some_and(|zaak| dossier.hidden.contains(zaak))
            || about.is_some_and(|one| is_opvang(one.facts.category))
            || speaks_of_it(&row.titel);
        // The instant is what was agreed; the day and time on the screen are those of Amsterdam.
        let local = civil(row.moment);
        found.push(Entry {
            item: AgendaItem {
                id: row.id,
                kind: AgendaKind::Gemeente,
                title: row.titel,
                date: local.date(),
                time: Some(local.time()),
                zone: ZONE.to_owned(),
                moment: Some(row.moment),
                minutes: row.duur_minuten,
                place: row.plaats,
                with: row.met,
                person: dossier.person(),
                voorziening: about.map(|one| one.id.to_owned()),
                answer,
                // Once it was accepted or declined, nothing is proposed any more.
                proposed: match (sent, &row.antwoord) {
                    (Some(sent), _) => sent.proposed,
                    (None, Antwoord::AnderVoorstel) => row.voorstel,
                    (None, _) => None,
                }
                .map(civil),
                ..whole_day(AgendaKind::Gemeente, local.date()).item
            },
            confidential: secret,
            example: dossier.origin == Origin::Example,
            term: None,
            name: String::new(),
        });
    }
    Ok(found)
}

/// Shared tasks that are to be done by a day, as they stand with what the user did.
pub(super) fn tasks(dossier: &Dossier, rows: Vec<TaakView>) -> impl Iterator<Item = Entry> {
    rows.into_iter().filter(|row| row.state != TaakState::Done).filter_map(|row| {
        let confidential = speaks_of_it(&row.title);
        let mut entry = whole_day(AgendaKind::Taak, row.due?);
        entry.item.id = row.id;
        entry.item.title = row.title;
        entry.item.with = row.by;
        entry.item.person = row.person;
        entry.confidential = confidential;
        entry.example = dossier.origin == Origin::Example;
        Some(entry)
    })
}
