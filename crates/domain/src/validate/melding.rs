//! A melding and a persoonlijk plan. A draft may lack anything, but holds nothing that could never be sent;
//! what is sent is whole.
//!
//! Lengths are those of the citizen API, less the words that are added on the way (the kind of help, the hours).

use super::{Checked, FIRST_DAY, MAX_LINE, ensure, short};
use crate::Date;
use crate::call::ErrorCode::{InvalidDate, InvalidField, NotFound};
use crate::call::view::{MeldingDraft, MeldingFor, PlanDraft};
use jiff::civil::date;

/// Characters of what is difficult, at most: the API takes 4,000, and the kind of help is added.
pub const MAX_WHAT: usize = 3_800;
/// Characters of what was tried and of what the mantelzorger needs, at most.
pub const MAX_LONG: usize = 4_000;
/// Characters of who helps now, at most: the API takes 2,000, and the hours are added.
pub const MAX_HELP: usize = 1_900;
/// Characters of an answer in a persoonlijk plan, at most.
pub const MAX_PLAN: usize = 4_000;
/// Hours in a week.
pub const MAX_HOURS: u32 = 168;
/// Nobody alive was born before.
const FIRST_BIRTH: Date = date(1900, 1, 1);

/// Checks a draft as it stands: what is there must be possible.
pub fn melding(draft: &MeldingDraft, today: Date) -> Checked {
    id(&draft.id)?;
    short(&draft.what, MAX_WHAT, "what")?;
    one_line(&draft.since, "since")?;
    short(&draft.tried, MAX_LONG, "tried")?;
    short(&draft.help_now, MAX_HELP, "helpNow")?;
    short(&draft.carer_needs, MAX_LONG, "carerNeeds")?;
    one_line(&draft.name, "name")?;
    one_line(&draft.contact, "contact")?;
    one_line(&draft.relation, "relation")?;
    ensure(draft.hours.is_none_or(|hours| hours <= MAX_HOURS), InvalidField, "hours")?;
    let born = draft.born.is_none_or(|born| (FIRST_BIRTH..=today).contains(&born));
    ensure(born, InvalidDate, "born")
}

/// The fields that are missing before it can be sent, as [`MeldingDraft`] names them (camelCase).
pub fn melding_missing(draft: &MeldingDraft) -> Vec<&'static str> {
    let empty = |text: &str| text.trim().is_empty();
    let other = draft.about == Some(MeldingFor::Other);
    let checks = [
        (draft.about.is_none(), "about"),
        (draft.about == Some(MeldingFor::Client) && draft.dossier.is_none(), "dossier"),
        (other && empty(&draft.name), "name"),
        (other && empty(&draft.contact), "contact"),
        (other && empty(&draft.relation), "relation"),
        (other && draft.knows.is_none(), "knows"),
        (empty(&draft.what), "what"),
    ];
    checks.into_iter().filter(|(missing, _)| *missing).map(|(_, field)| field).collect()
}

/// Checks that a melding is whole.
pub fn melding_whole(draft: &MeldingDraft, today: Date) -> Checked {
    melding(draft, today)?;
    match melding_missing(draft).first() {
        Some(field) => super::refuse(InvalidField, field),
        None => Ok(()),
    }
}

/// Checks the day on which something was done by phone, by letter or at the desk: not tomorrow, and not before the
/// person was born.
pub fn done_on(on: Date, born: Option<Date>, today: Date) -> Checked {
    let possible = (FIRST_DAY..=today).contains(&on) && born.is_none_or(|born| born <= on);
    ensure(possible, InvalidDate, "on")
}

/// Checks a persoonlijk plan as it stands.
pub fn plan(plan: &PlanDraft) -> Checked {
    id(&plan.id)?;
    for (text, field) in [
        (&plan.situation, "situation"),
        (&plan.goals, "goals"),
        (&plan.network, "network"),
        (&plan.wanted, "wanted"),
        (&plan.carer_needs, "carerNeeds"),
    ] {
        short(text, MAX_PLAN, field)?;
    }
    Ok(())
}

/// Checks that a plan says something.
pub fn plan_whole(draft: &PlanDraft) -> Checked {
    plan(draft)?;
    let said = [&draft.situation, &draft.goals, &draft.network, &draft.wanted, &draft.carer_needs];
    ensure(said.iter().any(|text| !text.trim().is_empty()), InvalidField, "situation")
}

/// An id that one of our devices made.
fn id(id: &str) -> Checked {
    let ours = id.len() == 32 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if ours { Ok(()) } else { Err(NotFound.into()) }
}

fn one_line(text: &str, field: &str) -> Checked {
    short(text, MAX_LINE, field)?;
    ensure(!text.contains(['\n', '\r']), InvalidField, field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 22);

    fn whole() -> MeldingDraft {
        MeldingDraft {
            id: "0".repeat(32),
            about: Some(MeldingFor::Own),
            what: "Douchen lukt niet meer.".into(),
            ..MeldingDraft::default()
        }
    }

    fn field(checked: Checked) -> Option<String> {
        checked.err().and_then(|error| error.args.get("field").cloned())
    }

    #[test]
    fn a_draft_may_lack_anything_and_a_melding_may_not() {
        let draft = MeldingDraft { id: "0".repeat(32), ..MeldingDraft::default() };
        assert_eq!(melding(&draft, TODAY), Ok(()));
        assert_eq!(field(melding_whole(&draft, TODAY)).as_deref(), Some("about"));
        assert_eq!(melding_whole(&whole(), TODAY), Ok(()));
        let other = MeldingDraft { about: Some(MeldingFor::Other), ..whole() };
        assert_eq!(melding_missing(&other), ["name", "contact", "relation", "knows"]);
        let client = MeldingDraft { about: Some(MeldingFor::Client), ..whole() };
        assert_eq!(melding_missing(&client), ["dossier"]);
        let blank = MeldingDraft { what: " \n\t ".into(), ..whole() };
        assert_eq!(melding_missing(&blank), ["what"]);
    }

    #[test]
    fn each_field_has_its_limit() {
        let long = |n: usize| "é".repeat(n);
        for (draft, name) in [
            (MeldingDraft { what: long(MAX_WHAT + 1), ..whole() }, "what"),
            (MeldingDraft { since: long(MAX_LINE + 1), ..whole() }, "since"),
            (MeldingDraft { since: "mei\njuni".into(), ..whole() }, "since"),
            (MeldingDraft { tried: long(MAX_LONG + 1), ..whole() }, "tried"),
            (MeldingDraft { help_now: long(MAX_HELP + 1), ..whole() }, "helpNow"),
            (MeldingDraft { carer_needs: long(MAX_LONG + 1), ..whole() }, "carerNeeds"),
            (MeldingDraft { name: "A\u{0}B".into(), ..whole() }, "name"),
            (MeldingDraft { contact: long(MAX_LINE + 1), ..whole() }, "contact"),
            (MeldingDraft { relation: long(MAX_LINE + 1), ..whole() }, "relation"),
            (MeldingDraft { hours: Some(169), ..whole() }, "hours"),
        ] {
            assert_eq!(field(melding(&draft, TODAY)).as_deref(), Some(name));
        }
        let most = MeldingDraft { what: long(MAX_WHAT), hours: Some(168), ..whole() };
        assert_eq!(melding(&most, TODAY), Ok(()));
        assert!(melding(&MeldingDraft { id: "../x".into(), ..whole() }, TODAY).is_err());
    }

    #[test]
    fn nothing_happens_tomorrow_or_before_birth() {
        let born = |born: Date| melding(&MeldingDraft { born: Some(born), ..whole() }, TODAY);
        assert_eq!(field(born(date(2026, 11, 23))).as_deref(), Some("born"));
        assert_eq!(field(born(date(1899, 12, 31))).as_deref(), Some("born"));
        assert_eq!(born(TODAY), Ok(()));
        assert_eq!(done_on(TODAY, None, TODAY), Ok(()));
        assert_eq!(field(done_on(date(2026, 11, 23), None, TODAY)).as_deref(), Some("on"));
        assert_eq!(field(done_on(date(2020, 2, 28), Some(date(2020, 2, 29)), TODAY)).as_deref(), Some("on"));
        assert_eq!(done_on(date(2020, 2, 29), Some(date(2020, 2, 29)), TODAY), Ok(()));
    }

    #[test]
    fn a_plan_says_something() {
        let empty = PlanDraft { id: "a".repeat(32), voorziening: "v".into(), ..PlanDraft::default() };
        assert_eq!(plan(&empty), Ok(()));
        assert_eq!(field(plan_whole(&empty)).as_deref(), Some("situation"));
        let said = PlanDraft { wanted: "Hulp bij koken.".into(), ..empty.clone() };
        assert_eq!(plan_whole(&said), Ok(()));
        let long = PlanDraft { goals: "x".repeat(MAX_PLAN + 1), ..empty };
        assert_eq!(field(plan(&long)).as_deref(), Some("goals"));
    }

    proptest! {
        #[test]
        fn what_is_accepted_holds_no_control_characters(what in ".{0,60}", name in ".{0,30}") {
            let draft = MeldingDraft { what: what.clone(), name: name.clone(), ..whole() };
            if melding(&draft, TODAY).is_ok() {
                let split = name.contains(['\n', '\r', '\u{0}']);
                prop_assert!(!split);
                let strange = what.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
                prop_assert!(!strange);
            }
        }

        #[test]
        fn days_are_accepted_only_up_to_today(offset in -20_000i32..20_000) {
            let on = TODAY.saturating_add(jiff::Span::new().days(offset));
            prop_assert_eq!(done_on(on, None, TODAY).is_ok(), offset <= 0 && on >= date(1990, 1, 1));
        }
    }
}
