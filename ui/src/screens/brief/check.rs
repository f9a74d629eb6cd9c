//! From a draft to a letter: friendly words for what is missing, then the same rules as the engine's.

use super::draft::{Draft, Step};
use crate::app::today;
use crate::drawing::prelude::*;
use crate::state::State;
use crate::words::words;
use domain::Date;
use domain::call::AppError;
use domain::call::view::{Brief, BriefKind};
use domain::input;
use domain::voorziening::Leveringsvorm;

/// What is wrong, by field.
pub type Found = Vec<(&'static str, String)>;

/// Checks what one step asked.
pub fn step(draft: &Draft, step: Step) -> Found {
    let w = words();
    let mut found = Found::new();
    match step {
        Step::Kind => {
            if draft.kind.peek().is_none() {
                found.push(("kind", w.brief_kind_missing()));
            }
        }
        Step::About => {
            if draft.subject.peek().trim().is_empty() {
                found.push(("subject", w.field_missing(w.brief_subject())));
            }
            if draft.sender.peek().trim().is_empty() {
                found.push(("sender", w.field_missing(w.brief_sender())));
            }
        }
        Step::Dates => dates(draft, &mut found),
        Step::Decision => decision(draft, &mut found),
    }
    found
}

fn dates(draft: &Draft, found: &mut Found) {
    let w = words();
    let today = today();
    let sent = day(&draft.sent.peek(), "sent", found);
    if draft.sent.peek().trim().is_empty() {
        found.push(("sent", w.field_missing(w.brief_sent())));
    }
    if sent.is_some_and(|sent| sent > today) {
        found.push(("sent", w.field_date_future()));
    }
    let received = day(&draft.received.peek(), "received", found);
    if let (Some(received), Some(sent)) = (received, sent)
        && received > sent
    {
        found.push(("received", w.brief_received_late()));
    }
    let until = day(&draft.until.peek(), "until", found);
    if let (Some(until), Some(sent)) = (until, sent)
        && until < sent
    {
        found.push(("until", w.brief_before_sent()));
    }
    if *draft.kind.peek() == Some(BriefKind::Verlenging) && draft.until.peek().trim().is_empty() {
        found.push(("until", w.field_missing(w.brief_until_verlenging())));
    }
}

fn decision(draft: &Draft, found: &mut Found) {
    let w = words();
    if draft.outcome.peek().is_none() {
        found.push(("outcome", w.brief_outcome_missing()));
    }
    let from = day(&draft.right_from.peek(), "rightFrom", found);
    let until = day(&draft.right_until.peek(), "rightUntil", found);
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        found.push(("rightUntil", w.field_date_order()));
    }
    let reaction = day(&draft.reaction.peek(), "reactionDate", found);
    let sent = input::date(&draft.sent.peek(), today());
    if let (Some(reaction), Some(sent)) = (reaction, sent)
        && reaction < sent
    {
        found.push(("reactionDate", w.brief_before_sent()));
    }
    let pgb = draft.pgb.peek().trim().to_owned();
    if *draft.form.peek() == Some(Leveringsvorm::Pgb) && !pgb.is_empty() {
        match input::cents(&pgb) {
            None | Some(0) => found.push(("pgbCents", w.field_money_wrong())),
            Some(_) if from.is_none() => found.push(("rightFrom", w.brief_pgb_needs_dates())),
            Some(_) if until.is_none() => found.push(("rightUntil", w.brief_pgb_needs_dates())),
            Some(_) => {}
        }
    }
}

/// A date that may be left out; typed but unreadable is an error.
fn day(text: &str, field: &'static str, found: &mut Found) -> Option<Date> {
    let read = input::date(text, today());
    if read.is_none() && !text.trim().is_empty() {
        found.push((field, words().field_date_wrong()));
    }
    read
}

/// The whole letter, or the first step with something wrong.
pub fn whole(draft: &Draft) -> Result<Brief, (Step, Found)> {
    for at in draft.steps() {
        let found = step(draft, at);
        if !found.is_empty() {
            return Err((at, found));
        }
    }
    let w = words();
    let Some(brief) = build(draft) else {
        return Err((Step::Kind, vec![("kind", w.brief_kind_missing())]));
    };
    domain::validate::brief(&brief, today()).map(|()| brief).map_err(|error| place(&error))
}

/// Where an error of the rules belongs.
fn place(error: &AppError) -> (Step, Found) {
    let text = crate::words::errors::message(error);
    match error.args.get("field").map(String::as_str) {
        Some("subject") => (Step::About, vec![("subject", text)]),
        Some("sender") => (Step::About, vec![("sender", text)]),
        Some("reference") => (Step::About, vec![("reference", text)]),
        Some("received") => (Step::Dates, vec![("received", text)]),
        Some("until") => (Step::Dates, vec![("until", text)]),
        Some("outcome") => (Step::Decision, vec![("outcome", text)]),
        Some("pgbCents") => (Step::Decision, vec![("pgbCents", text)]),
        Some("rightFrom") => (Step::Decision, vec![("rightFrom", text)]),
        Some("rightUntil") => (Step::Decision, vec![("rightUntil", text)]),
        Some("reactionDate") => (Step::Decision, vec![("reactionDate", text)]),
        _ => (Step::Dates, vec![("sent", text)]),
    }
}

/// The letter; what its kind does not ask for is left out, also where it was typed before the kind changed.
fn build(draft: &Draft) -> Option<Brief> {
    let today = today();
    let kind = (*draft.kind.peek())?;
    let read = |text: &State<String>| input::date(&text.peek(), today);
    let decides = draft.steps().contains(&Step::Decision);
    let form = draft.form.peek().filter(|_| decides);
    let reference = draft.reference.peek().trim().to_owned();
    let asks_received = matches!(
        kind,
        BriefKind::OntvangstMelding
            | BriefKind::OntvangstAanvraag
            | BriefKind::OntvangstBezwaar
            | BriefKind::OntvangstBeroep
            | BriefKind::OntvangstKlacht
    );
    let asks_until = matches!(kind, BriefKind::Verlenging | BriefKind::VraagOmInformatie);
    Some(Brief {
        id: draft.id.peek().clone(),
        voorziening: draft.voorziening.peek().clone(),
        kind,
        sender: draft.sender.peek().trim().to_owned(),
        sent: read(&draft.sent)?,
        subject: draft.subject.peek().trim().to_owned(),
        category: *draft.category.peek(),
        received: read(&draft.received).filter(|_| asks_received),
        until: read(&draft.until).filter(|_| asks_until),
        outcome: draft.outcome.peek().filter(|_| decides),
        form,
        right_from: read(&draft.right_from).filter(|_| decides),
        right_until: read(&draft.right_until).filter(|_| decides),
        reaction_date: read(&draft.reaction).filter(|_| decides),
        pgb_cents: input::cents(&draft.pgb.peek()).filter(|_| form == Some(Leveringsvorm::Pgb)),
        reference: (!reference.is_empty()).then_some(reference),
        committee: *draft.committee.peek()
            && matches!(kind, BriefKind::OntvangstBezwaar | BriefKind::OntvangstKlacht),
    })
}
