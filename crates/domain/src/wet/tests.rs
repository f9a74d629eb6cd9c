use super::*;
use Answer::*;

/// Every way through the questions, to its end.
fn paths() -> Vec<(Vec<Answer>, Verdict)> {
    let mut open = vec![Vec::new()];
    let mut done = Vec::new();
    while let Some(path) = open.pop() {
        match step(&path).expect("these answers fit") {
            Step::Done(verdict) => done.push((path, verdict)),
            Step::Ask(question) => {
                for answer in question.answers() {
                    open.push(path.iter().copied().chain([*answer]).collect());
                }
            }
        }
    }
    done
}

fn verdict(answers: &[Answer]) -> Verdict {
    match step(answers) {
        Some(Step::Done(verdict)) => verdict,
        other => panic!("{answers:?}: {other:?}"),
    }
}

#[test]
fn nobody_is_asked_more_than_five_questions() {
    let paths = paths();
    assert!(paths.iter().all(|(path, _)| (3..=MOST_QUESTIONS).contains(&path.len())));
    assert!(paths.iter().any(|(path, _)| path.len() == MOST_QUESTIONS));
    // 2 ages; near: no, or 2 x (yes, no, unknown) of which one ends; then what it is about.
    // An adult has 5 + 3 ends there, a child 4 + 3 + 3.
    assert_eq!(paths.len(), 2 + 6 * (8 + 10));
}

#[test]
fn every_verdict_says_why_and_what_to_do() {
    for (path, verdict) in paths() {
        assert!(verdict.reasons.len() >= 2, "{path:?}");
        assert!(!verdict.next.is_empty(), "{path:?}");
        assert!(verdict.next.contains(&Next::Clientondersteuning), "{path:?}");
        assert_eq!(verdict.law.is_none(), verdict.reasons.contains(&Reason::Onzeker), "{path:?}");
        assert!(verdict.law.is_some() || verdict.also.len() >= 2, "{path:?}");
        assert!(verdict.law.is_none_or(|law| !verdict.also.contains(&law)), "{path:?}");
        let mut next = verdict.next.clone();
        next.dedup();
        assert_eq!(next, verdict.next, "{path:?}: a desk twice");
    }
}

#[test]
fn who_does_not_know_hears_so_and_gets_help_first() {
    for (path, verdict) in paths() {
        // Not knowing whether it is day and night matters no more once it is clear that it passes.
        let settled = path.get(2) == Some(&Nee) && path.get(1) == Some(&WeetNiet);
        let unknown =
            path.iter().enumerate().any(|(at, answer)| *answer == WeetNiet && !(settled && at == 1));
        assert_eq!(verdict.sure, !unknown, "{path:?}");
        if !verdict.sure {
            assert_eq!(verdict.next[0], Next::Clientondersteuning, "{path:?}");
        }
    }
}

#[test]
fn the_law_follows_the_answers() {
    for (path, verdict) in paths() {
        let (child, help) =
            (path[0] == Kind, path.iter().find(|a| Question::Hulp.answers()[..5].contains(a)));
        let always_near = path[1..].starts_with(&[Ja, Ja]);
        if always_near {
            assert_eq!((verdict.law, path.len()), (Some(Law::Wlz), 3));
            continue;
        }
        let wlz_possible = path[1] != Nee && path[2] != Nee;
        assert_eq!(verdict.also.contains(&Law::Wlz), wlz_possible, "{path:?}");
        let support = if child { Law::Jeugdwet } else { Law::Wmo };
        let expected = match (help, path[path.len() - 1]) {
            (Some(Ondersteuning), _) | (Some(Verzorging), Aansporing) => Some(support),
            (Some(Hulpmiddel), _) => Some(Law::Wmo),
            (Some(Verpleging), _) | (Some(Verzorging), Ziekte) | (Some(Behandeling), Lichaam) => {
                Some(Law::Zvw)
            }
            (Some(Behandeling), Geest) => Some(Law::Jeugdwet),
            (Some(Behandeling), Behandeling) => Some(Law::Zvw),
            _ => None,
        };
        assert_eq!(verdict.law, expected, "{path:?}");
        assert!(
            child || verdict.law != Some(Law::Jeugdwet) && !verdict.also.contains(&Law::Jeugdwet),
            "{path:?}"
        );
    }
}

#[test]
fn examples() {
    assert_eq!(verdict(&[Volwassen, Nee, Ondersteuning]).next[0], Next::Gemeente);
    assert_eq!(verdict(&[Volwassen, Ja, Ja]).next, [Next::Ciz, Next::Clientondersteuning]);
    assert_eq!(verdict(&[Volwassen, Nee, Verpleging]).next[0], Next::Huisarts);
    let unsure = verdict(&[Kind, WeetNiet, WeetNiet, Behandeling, WeetNiet]);
    assert_eq!((unsure.law, unsure.also), (None, vec![Law::Wlz, Law::Jeugdwet, Law::Zvw]));
    assert_eq!(
        unsure.next,
        [Next::Clientondersteuning, Next::Ciz, Next::Gemeente, Next::Huisarts, Next::Zorgverzekeraar]
    );
}

#[test]
fn answers_that_do_not_fit_lead_nowhere() {
    assert_eq!(step(&[]), Some(Step::Ask(Question::Leeftijd)));
    assert_eq!(step(&[Ja]), None);
    assert_eq!(step(&[Volwassen, Nee, Lichaam]), None);
    assert_eq!(step(&[Volwassen, Ja, Ja, Ja]), None, "one too many");
    for (path, _) in paths() {
        for length in 0..path.len() {
            assert!(matches!(step(&path[..length]), Some(Step::Ask(_))), "{path:?}");
        }
    }
}
