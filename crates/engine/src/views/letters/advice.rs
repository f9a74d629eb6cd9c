//! What stands around a letter: why it can be written, how to send it, what to know, who helps.

use super::super::gemeenten::channel;
use super::compose::{Composed, in_words};
use super::subject::Subject;
use crate::tips;
use domain::Date;
use domain::call::view::{ContactView, LetterKind, LetterReason, LetterState};
use domain::letters::Case;
use locales::content::{Arg, Content};
use serde::Serialize;

/// When the rules behind these sentences were last checked; the sources are in `domain::terms` and
/// `domain::letters`.
const CHECKED: Date = Date::constant(2026, 11, 21);

/// The name of a code as it is written on the wire.
fn code(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What a letter is called.
pub(super) fn title(words: &Content, kind: LetterKind) -> String {
    words.get(&format!("letters-kind-{}", code(&kind))).unwrap_or_default()
}

/// What a part is called.
pub(super) fn part(words: &Content, id: &str) -> String {
    words.get(&format!("letters-part-{id}")).unwrap_or_default()
}

fn day(words: &Content, day: Option<Date>) -> String {
    day.map(|day| in_words(words, "letters-day", day)).unwrap_or_default()
}

/// Why it can be written or not.
pub(super) fn why(words: &Content, case: &Case) -> String {
    let option = &case.option;
    let late = option.state == LetterState::Late;
    let suffix = match (option.kind, option.reason) {
        (LetterKind::Gronden, LetterReason::GroundsWanted) if late => "-late",
        (LetterKind::Gronden, LetterReason::GroundsWanted) if option.last.is_some() => "-last",
        (LetterKind::Verslag, LetterReason::Decided) => "-verslag",
        _ => "",
    };
    let (from, last) = (day(words, option.from), day(words, option.last));
    let formal = day(words, option.formal);
    let due = day(words, case.owed.map(|owed| owed.last));
    let args = [
        ("from", Arg::Text(&from)),
        ("last", Arg::Text(&last)),
        ("formal", Arg::Text(&formal)),
        ("due", Arg::Text(&due)),
    ];
    words.get_with(&format!("letters-why-{}{suffix}", code(&option.reason)), &args).unwrap_or_default()
}

/// How to send it, a step each.
pub(super) fn steps(words: &Content, subject: &Subject, composed: &Composed) -> Vec<String> {
    let say = |key: &str, args: &[(&str, Arg<'_>)]| words.get_with(key, args);
    let mut found = Vec::new();
    let client = subject.draft.client_name.trim();
    found.push(match (subject.for_somebody(), client.is_empty()) {
        (false, _) => say("letters-step-sign", &[]),
        (true, true) => say("letters-step-sign-ander-naaste", &[]),
        (true, false) => say("letters-step-sign-ander", &[("client", Arg::Text(client))]),
    });
    if !subject.missing().is_empty() || composed.has_blanks(&Content::new("nl")) {
        found.push(say("letters-step-fill", &[]));
    }
    if !enclosed(subject, composed).is_empty() {
        found.push(say("letters-step-attach", &[]));
    }
    if let Some(page) = subject.page.as_ref().filter(|_| subject.electronic()) {
        found.push(say("letters-step-electronic", &[("gemeente", Arg::Text(&page.naam))]));
    }
    found.push(match subject.desk() {
        Some(balie) => say("letters-step-post-balie", &[("balie", Arg::Text(balie))]),
        None => say("letters-step-post", &[]),
    });
    if !subject.address_known() {
        found.push(say("letters-step-address", &[]));
    }
    found.push(last_day(words, subject));
    found.push(say("letters-step-keep", &[]));
    found.push(say("letters-step-confirm", &[]));
    found.into_iter().flatten().collect()
}

/// By when it has to be there. The raw day: the extended one is not counted on.
fn last_day(words: &Content, subject: &Subject) -> Option<String> {
    let option = &subject.case.option;
    let open = option.last.filter(|last| *last >= subject.today);
    let Some(last) = open else { return words.get("letters-step-soon") };
    let (last_words, formal) = (day(words, Some(last)), day(words, option.formal));
    let args = [("last", Arg::Text(&last_words)), ("formal", Arg::Text(&formal))];
    let extended = option.formal.is_some_and(|formal| formal > last);
    words.get_with(if extended { "letters-step-last-formal" } else { "letters-step-last" }, &args)
}

/// What to know before sending.
pub(super) fn notes(words: &Content, subject: &Subject) -> Vec<String> {
    let case = &subject.case;
    let mut found: Vec<Option<String>> = Vec::new();
    match subject.kind() {
        LetterKind::Aanvraag if case.option.reason == LetterReason::OnderzoekLate => {
            found.push(words.get("letters-note-onderzoek"));
        }
        LetterKind::Aanvraag => {}
        LetterKind::Verslag => found.push(words.get("letters-note-verslag")),
        LetterKind::Ingebrekestelling => {
            if let Some(from) = case.owed.and_then(|owed| owed.dwangsom_from) {
                let from = day(words, Some(from));
                found.push(words.get_with("letters-note-dwangsom", &[("from", Arg::Text(&from))]));
            }
            found.push(words.get("letters-note-unreasonable"));
        }
        LetterKind::Bezwaar => {
            if case.option.state == LetterState::Late {
                found.push(words.get("letters-note-late"));
            }
            found
                .extend(["stands", "free", "pro-forma"].map(|key| words.get(&format!("letters-note-{key}"))));
        }
        LetterKind::Gronden => found.push(words.get("letters-note-grounds")),
    }
    if subject.for_somebody() {
        found.push(words.get("letters-note-machtiging"));
    }
    found.push(words.get("letters-note-advice"));
    let phone = loket(words).and_then(|contact| contact.phone).unwrap_or_default();
    found.push(words.get_with("letters-note-help", &[("phone", Arg::Text(&phone))]));
    let checked = day(words, Some(CHECKED));
    found.push(words.get_with("letters-note-sources", &[("checked", Arg::Text(&checked))]));
    found.into_iter().flatten().collect()
}

/// What goes along: what is suggested and not left out, and what the user added.
pub(super) fn enclosed(subject: &Subject, composed: &Composed) -> Vec<String> {
    let suggested = composed.attachments.iter().filter(|(id, _)| !subject.draft.without.contains(id));
    let own = subject.draft.extra.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    suggested.map(|(_, text)| text.clone()).chain(own).collect()
}

fn loket(words: &Content) -> Option<ContactView> {
    tips::contacts(words).into_iter().find(|contact| contact.id == "juridisch-loket")
}

/// Cliëntondersteuning of the municipality, or the national organisation for it, and the Juridisch Loket.
pub(super) fn helpers(words: &Content, subject: &Subject) -> Vec<ContactView> {
    let mut found: Vec<ContactView> = Vec::new();
    if let Some(page) = &subject.page {
        found.extend(page.clientondersteuning.iter().enumerate().map(|(index, organisation)| {
            let first = |kind: &str| {
                let all = organisation.kanalen.iter().cloned().map(channel);
                all.filter(|channel| channel.kind == kind).map(|channel| channel.value).next()
            };
            ContactView {
                id: format!("clientondersteuning-{index}"),
                name: organisation.naam.clone(),
                text: organisation.omschrijving.clone(),
                phone: first("telefoon"),
                site: first("website").filter(|site| site.starts_with("https://")),
                hours: None,
                crisis: false,
                local: true,
                gemeente: Some(page.id.clone()),
                checked_on: page.gecontroleerd_op,
            }
        }));
    }
    if found.is_empty() {
        found.extend(tips::contacts(words).into_iter().filter(|contact| contact.id == "mee"));
    }
    found.extend(loket(words));
    found
}
