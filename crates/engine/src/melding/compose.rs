//! From what was written to what is sent, said or printed.

use crate::aanbod;
use domain::call::view::{MeldingDraft, MeldingFor, MeldingLine};
use domain::voorziening::Categorie;
use locales::content::{Arg, Content};
use municipal_api::{GemeldePersoon, GesprekWensen, NieuweMelding, Urgentie};

/// Words for the municipality, which speaks Dutch.
pub(super) fn dutch() -> Content {
    Content::new("nl")
}

/// The melding as the citizen API takes it. A draft that was checked always fits the API's limits.
pub(super) fn wire(draft: &MeldingDraft) -> NieuweMelding {
    let words = dutch();
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let asked = draft.category.and_then(|category| kind_of_help(&words, category));
    let omschrijving = match asked {
        Some(asked) => format!("{}\n\n{}: {asked}", draft.what.trim(), word(&words, "melding-line-category")),
        None => draft.what.trim().to_owned(),
    };
    NieuweMelding {
        omschrijving,
        sinds: text(&draft.since),
        geprobeerd: text(&draft.tried),
        hulp_nu: help_now(&words, draft),
        mantelzorger_nodig: text(&draft.carer_needs),
        urgentie: if draft.urgent { Urgentie::Spoed } else { Urgentie::Gewoon },
        wensen: GesprekWensen {
            thuis: draft.at_home,
            naaste_erbij: draft.relative,
            begeleider_erbij: draft.begeleider,
            clientondersteuning: draft.support,
        },
        voor: (draft.about == Some(MeldingFor::Other)).then(|| GemeldePersoon {
            naam: draft.name.trim().to_owned(),
            contact: draft.contact.trim().to_owned(),
            relatie: draft.relation.trim().to_owned(),
            weet_ervan: draft.knows == Some(true),
        }),
    }
}

/// What to say on the phone or write in a letter, in the order in which a desk asks for it.
pub(super) fn lines(draft: &MeldingDraft) -> Vec<MeldingLine> {
    let words = dutch();
    let yes = |holds: bool| word(&words, if holds { "melding-yes" } else { "melding-no" });
    let category = draft.category.and_then(|category| kind_of_help(&words, category));
    let other = draft.about == Some(MeldingFor::Other);
    let mut wishes = Vec::new();
    for (holds, key) in [
        (draft.at_home == Some(true), "melding-wish-home"),
        (draft.at_home == Some(false), "melding-wish-town-hall"),
        (draft.relative, "melding-wish-relative"),
        (draft.begeleider, "melding-wish-begeleider"),
        (draft.support, "melding-wish-support"),
    ] {
        if holds {
            wishes.push(word(&words, key));
        }
    }
    let parts: [(&str, Option<String>); 11] = [
        ("melding-line-urgent", draft.urgent.then(|| word(&words, "melding-urgent"))),
        ("melding-line-name", text(&draft.name)),
        ("melding-line-contact", text(&draft.contact).filter(|_| other)),
        ("melding-line-relation", text(&draft.relation).filter(|_| other)),
        ("melding-line-knows", draft.knows.filter(|_| other).map(yes)),
        ("melding-line-category", category),
        ("melding-line-what", text(&draft.what)),
        ("melding-line-since", text(&draft.since)),
        ("melding-line-tried", text(&draft.tried)),
        ("melding-line-help", help_now(&words, draft)),
        ("melding-line-carer", text(&draft.carer_needs)),
    ];
    let wishes = Some(wishes.join(" ")).filter(|wishes| !wishes.is_empty());
    let all = parts.into_iter().chain([("melding-line-wishes", wishes)]);
    all.filter_map(|(key, text)| Some(MeldingLine { label: word(&words, key), text: text? })).collect()
}

fn text(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn help_now(words: &Content, draft: &MeldingDraft) -> Option<String> {
    let hours = draft
        .hours
        .and_then(|hours| words.get_with("melding-hours", &[("hours", Arg::Number(i64::from(hours)))]));
    match (text(&draft.help_now), hours) {
        (Some(help), Some(hours)) => Some(format!("{help} ({hours})")),
        (help, hours) => help.or(hours),
    }
}

/// What the catalogue calls this category.
fn kind_of_help(words: &Content, category: Categorie) -> Option<String> {
    let entry = aanbod::entries().iter().find(|entry| entry.category() == Some(category))?;
    words.get(&format!("aanbod-{}-title", entry.id))
}

pub(super) fn word(words: &Content, key: &str) -> String {
    words.get(key).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::validate::{self, MAX_HELP, MAX_HOURS, MAX_LONG, MAX_PLAN, MAX_WHAT};
    use jiff::civil::date;
    use municipal_api::limits;
    use proptest::prelude::*;

    fn draft() -> MeldingDraft {
        MeldingDraft {
            id: "0".repeat(32),
            about: Some(MeldingFor::Own),
            what: "x".into(),
            ..MeldingDraft::default()
        }
    }

    fn most(words: Option<String>) -> usize {
        words.map_or(0, |text| text.chars().count())
    }

    #[test]
    fn what_the_app_lets_through_fits_the_contract() {
        const { assert!(MAX_LONG <= limits::MELDING && MAX_PLAN <= limits::MELDING) };
        assert_eq!(domain::validate::MAX_LINE, limits::REGEL);
        for category in Categorie::ALL {
            let draft = MeldingDraft {
                category: Some(category),
                what: "é".repeat(MAX_WHAT),
                help_now: "é".repeat(MAX_HELP),
                hours: Some(MAX_HOURS),
                ..draft()
            };
            let sent = wire(&draft);
            assert!(sent.omschrijving.chars().count() <= limits::MELDING, "{category:?}");
            assert!(sent.omschrijving.lines().count() > 1, "{category:?} is named");
            assert!(most(sent.hulp_nu) <= limits::HULP_NU);
        }
    }

    #[test]
    fn everything_that_was_written_is_said() {
        let draft = MeldingDraft {
            about: Some(MeldingFor::Other),
            category: Some(Categorie::Dagbesteding),
            name: "J. Bos".into(),
            contact: "06 00000000".into(),
            relation: "buurman".into(),
            knows: Some(false),
            what: "Hij komt niet meer buiten.".into(),
            since: "sinds mei".into(),
            tried: "Samen wandelen.".into(),
            help_now: "Zijn zus".into(),
            hours: Some(1),
            carer_needs: "Rust.".into(),
            urgent: true,
            at_home: Some(false),
            support: true,
            ..draft()
        };
        let lines = lines(&draft);
        let said: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        for part in
            ["J. Bos", "06 00000000", "buurman", "Dagbesteding", "Hij komt niet meer buiten.", "sinds mei"]
        {
            assert!(said.contains(&part), "{part}: {said:?}");
        }
        assert!(said.contains(&"Zijn zus (1 uur per week)"), "{said:?}");
        assert!(lines.iter().all(|line| !line.label.is_empty() && !line.text.is_empty()), "{lines:?}");
        assert_eq!(lines.len(), 12);
        let wire = wire(&draft);
        assert_eq!(
            (wire.urgentie, wire.wensen.thuis, wire.voor.unwrap().weet_ervan),
            (Urgentie::Spoed, Some(false), false)
        );
    }

    proptest! {
        #[test]
        fn a_checked_draft_never_breaks_the_contract(
            what in "\\PC{1,4000}", since in ".{0,210}", help in "\\PC{0,2000}", hours in proptest::option::of(0u32..200),
            tried in "\\PC{0,4100}", category in 0usize..18,
        ) {
            let draft = MeldingDraft {
                what, since, help_now: help, hours, tried, category: Some(Categorie::ALL[category]), ..draft()
            };
            if validate::melding_whole(&draft, date(2026, 11, 22)).is_ok() {
                let sent = wire(&draft);
                prop_assert!(!sent.omschrijving.trim().is_empty());
                prop_assert!(sent.omschrijving.chars().count() <= limits::MELDING);
                prop_assert!(most(sent.sinds.clone()) <= limits::REGEL);
                prop_assert!(most(sent.hulp_nu.clone()) <= limits::HULP_NU);
                prop_assert!(most(sent.geprobeerd.clone()) <= limits::MELDING);
                for text in [sent.sinds, sent.hulp_nu, sent.geprobeerd].into_iter().flatten() {
                    prop_assert!(!text.trim().is_empty(), "an empty text is refused");
                }
            }
        }
    }
}
