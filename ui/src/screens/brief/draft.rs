use crate::state::{State, state};
use crate::words::{codes, words};
use domain::call::view::{Brief, BriefKind, Outcome, VoorzieningRow};
use domain::input;
use domain::voorziening::{Categorie, Leveringsvorm};

/// A part of the questions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// What kind of letter.
    Kind,
    /// What it is about, who sent it.
    About,
    /// The dates on it.
    Dates,
    /// What was decided.
    Decision,
}

/// A letter as it is being filled in: text as typed. Copying it copies the handles.
#[derive(Clone, Copy, PartialEq)]
#[allow(missing_docs)] // the fields of a Brief
pub struct Draft {
    pub id: State<Option<String>>,
    pub voorziening: State<Option<String>>,
    pub kind: State<Option<BriefKind>>,
    pub sender: State<String>,
    pub subject: State<String>,
    pub category: State<Option<Categorie>>,
    pub reference: State<String>,
    pub sent: State<String>,
    pub received: State<String>,
    pub until: State<String>,
    pub committee: State<bool>,
    pub outcome: State<Option<Outcome>>,
    pub form: State<Option<Leveringsvorm>>,
    pub right_from: State<String>,
    pub right_until: State<String>,
    pub pgb: State<String>,
    pub reaction: State<String>,
}

impl Draft {
    /// A draft of a kept letter, or of a new one with what is known filled in.
    pub fn use_new(b: Option<&Brief>, known: Option<&VoorzieningRow>, gemeente: Option<String>) -> Self {
        let w = words();
        let sender = gemeente.map_or_else(|| w.brief_default_sender(), |name| format!("Gemeente {name}"));
        let day = |date: Option<domain::Date>| date.map(input::plain_date).unwrap_or_default();
        let text = |found: Option<String>, other: String| found.unwrap_or(other);
        Self {
            id: state(b.and_then(|b| b.id.clone())),
            voorziening: state({
                b.and_then(|b| b.voorziening.clone()).or_else(|| known.map(|row| row.id.clone()))
            }),
            kind: state(b.map(|b| b.kind)),
            sender: state(text(b.map(|b| b.sender.clone()), sender)),
            subject: state({
                text(b.map(|b| b.subject.clone()), known.map(|row| row.name.clone()).unwrap_or_default())
            }),
            category: state(b.and_then(|b| b.category).or_else(|| known.and_then(|row| row.kind))),
            reference: state(text(b.and_then(|b| b.reference.clone()), String::new())),
            sent: state(day(b.map(|b| b.sent))),
            received: state(day(b.and_then(|b| b.received))),
            until: state(day(b.and_then(|b| b.until))),
            committee: state(b.is_some_and(|b| b.committee)),
            outcome: state(b.and_then(|b| b.outcome)),
            form: state(b.and_then(|b| b.form)),
            right_from: state(day(b.and_then(|b| b.right_from))),
            right_until: state(day(b.and_then(|b| b.right_until))),
            pgb: state(b.and_then(|b| b.pgb_cents).map(input::plain_amount).unwrap_or_default()),
            reaction: state(day(b.and_then(|b| b.reaction_date))),
        }
    }

    /// The steps that this kind of letter needs.
    pub fn steps(&self) -> Vec<Step> {
        steps_of(*self.kind.read())
    }

    /// Takes over what a category says, where nothing was typed.
    pub fn choose_category(mut self, category: Option<Categorie>) {
        let before = (*self.category.peek()).map(codes::categorie);
        self.category.set(category);
        let typed = self.subject.peek().trim().to_owned();
        if (typed.is_empty() || Some(typed) == before)
            && let Some(category) = category
        {
            self.subject.set(codes::categorie(category));
        }
    }
}

fn steps_of(kind: Option<BriefKind>) -> Vec<Step> {
    let mut steps = vec![Step::Kind, Step::About, Step::Dates];
    if matches!(kind, Some(BriefKind::Beschikking | BriefKind::BeslissingOpBezwaar | BriefKind::Uitspraak)) {
        steps.push(Step::Decision);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_decision_asks_what_was_decided() {
        for kind in BriefKind::ALL {
            let decides = matches!(
                kind,
                BriefKind::Beschikking | BriefKind::BeslissingOpBezwaar | BriefKind::Uitspraak
            );
            assert_eq!(steps_of(Some(*kind)).contains(&Step::Decision), decides, "{kind:?}");
        }
    }
}
