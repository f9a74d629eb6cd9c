//! What was promised in the talk, against the verslag and the beschikking.

use crate::call::view::{LetterKind, PromiseState, Talk, TalkPromise};

/// The promises that were not kept, as far as this letter is about them: against the verslag for its
/// correction, against the beschikking for a bezwaar and its grounds. With what is said instead.
pub fn differences(talk: &Talk, kind: LetterKind) -> Vec<(&TalkPromise, PromiseState, &str)> {
    let against = |promise: &TalkPromise| match kind {
        LetterKind::Verslag => Some(promise.verslag),
        LetterKind::Bezwaar | LetterKind::Gronden => Some(promise.beschikking),
        LetterKind::Aanvraag | LetterKind::Ingebrekestelling => None,
    };
    let broken = |state: &PromiseState| matches!(state, PromiseState::Missing | PromiseState::Different);
    talk.promises
        .iter()
        .filter(|promise| !promise.text.trim().is_empty())
        .filter_map(|promise| {
            let state = against(promise).filter(broken)?;
            let says =
                if kind == LetterKind::Verslag { &promise.verslag_says } else { &promise.beschikking_says };
            Some((promise, state, says.trim()))
        })
        .collect()
}

/// All tasks together, minutes a week.
pub fn minutes(talk: &Talk) -> u32 {
    talk.tasks.iter().filter_map(|task| task.minutes).fold(0, u32::saturating_add)
}
