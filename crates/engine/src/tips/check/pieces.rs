//! The files of the tips: fields, rules, dates, addresses and steps.

use super::super::contacts::Contact;
use super::{Fault, Problems, Source, line_at, line_with};
use domain::Date;
use domain::tips::{ROUTES, RuleFault, Rules, Step, Tip};
use std::collections::BTreeSet;

/// Reports what is wrong with the tips, and answers those that can be read.
pub(super) fn check(source: &Source, today: Date, contacts: &[Contact], problems: &mut Problems) -> Vec<Tip> {
    let mut tips = Vec::with_capacity(source.tips.len());
    let mut ids = BTreeSet::new();
    for (file, text) in &source.tips {
        let tip: Tip = match toml::from_str(text) {
            Ok(tip) => tip,
            Err(error) => {
                // A value that does not exist: its own line, where the parser knows only that of its table.
                let value = error.message().split('`').nth(1).map(|value| format!("\"{value}\""));
                let line = value.and_then(|value| line_with(text, &value));
                let line = line.or_else(|| error.span().map(|span| line_at(text, span.start)));
                problems.error(file, line, Fault::Unreadable(error.message().to_owned()));
                continue;
            }
        };
        if !ids.insert(tip.id.clone()) {
            problems.error(file, line_with(text, "id ="), Fault::DuplicateId(tip.id.clone()));
        }
        one(file, text, &tip, today, contacts, problems);
        tips.push(tip);
    }
    tips
}

fn one(file: &str, text: &str, tip: &Tip, today: Date, contacts: &[Contact], problems: &mut Problems) {
    let mut path = file.trim_end_matches(".toml").rsplit('/');
    if path.next() != Some(&tip.id) {
        problems.error(file, line_with(text, "id ="), Fault::WrongId(tip.id.clone()));
    }
    if path.next() != Some(tip.theme.as_str()) {
        problems.error(file, line_with(text, "theme ="), Fault::WrongTheme(tip.theme.to_string()));
    }
    if let Err(errors) = Rules::new([tip]) {
        for error in errors {
            let line = match &error.fault {
                RuleFault::UnknownFact(fact) | RuleFault::Impossible(_, fact) => line_with(text, fact),
                RuleFault::UrgencyTooHigh(_) => line_with(text, "urgency"),
                RuleFault::DuplicateId => None,
            };
            problems.error(file, line, Fault::Rule(error.fault));
        }
    }
    if let Some(until) = tip.valid_until.filter(|until| *until < today) {
        problems.error(file, line_with(text, "valid_until"), Fault::Expired(until));
    }
    if let Some(from) = tip.valid_from.filter(|from| tip.valid_until.is_some_and(|until| until < *from)) {
        problems.error(file, line_with(text, "valid_from"), Fault::NeverValid(from));
    }
    problems.checked_on(file, line_with(text, "checked_on"), tip.checked_on, today);
    problems.https(file, text, &tip.source);
    if tip.steps.is_empty() {
        problems.error(file, None, Fault::NoStep);
    }
    for step in &tip.steps {
        match step {
            Step::Website { address } => problems.https(file, text, address),
            Step::Bel { contact } if !contacts.iter().any(|known| known.id == *contact) => {
                problems.error(file, line_with(text, contact), Fault::UnknownContact(contact.clone()));
            }
            Step::Scherm { route } if !ROUTES.contains(&route.as_str()) => {
                problems.error(file, line_with(text, "route"), Fault::UnknownRoute(route.clone()));
            }
            Step::Bel { .. } | Step::Scherm { .. } | Step::Brief { .. } => {}
        }
    }
}
