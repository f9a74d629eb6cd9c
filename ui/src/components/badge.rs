use super::{IconName, icon};
use crate::drawing::prelude::*;
use crate::words::{codes, terms};
use domain::call::view::{Actor, TermState, TermView};
use domain::voorziening::Stage;

/// What a badge says; the words and the drawing say it too.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// Under way.
    Brand,
    /// Good.
    Ok,
    /// Needs attention.
    Warn,
    /// Late or refused.
    Bad,
}

impl Tone {
    /// Its class.
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "tone-plain",
            Self::Brand => "tone-brand",
            Self::Ok => "tone-ok",
            Self::Warn => "tone-warn",
            Self::Bad => "tone-bad",
        }
    }
}

/// A few words in a coloured pill.
pub fn badge(tone: Tone, drawing: Option<IconName>, text: String) -> Element {
    let class = tone.class();
    rsx! {
        span { class: "nl-data-badge badge {class}",
            if let Some(drawing) = drawing {
                {icon(drawing)}
            }
            span { "{text}" }
        }
    }
}

/// Where a voorziening stands.
pub fn stage_badge(stage: Stage) -> Element {
    let (tone, drawing) = match stage {
        Stage::Onbekend => (Tone::Plain, IconName::Info),
        Stage::Onderzoek | Stage::Verslag | Stage::Aanvraag => (Tone::Brand, IconName::Clock),
        Stage::Opgeschort => (Tone::Warn, IconName::Pause),
        Stage::Toegewezen | Stage::Levering => (Tone::Ok, IconName::Check),
        Stage::Afgewezen => (Tone::Bad, IconName::Cross),
        Stage::Bezwaar | Stage::Beroep => (Tone::Warn, IconName::Letter),
        Stage::Beeindigd => (Tone::Plain, IconName::Check),
    };
    badge(tone, Some(drawing), codes::stage(stage))
}

/// How a term looks: calm while there is time, warmer as its last day nears.
pub fn term_tone(term: &TermView) -> Tone {
    match term.state {
        TermState::Met => Tone::Ok,
        TermState::Suspended => Tone::Warn,
        TermState::Running | TermState::Passed => match (term.actor, term.days_left) {
            (Actor::Gemeente, ..0) => Tone::Bad,
            (Actor::Burger, ..0) => Tone::Plain,
            (Actor::Burger, ..=7) => Tone::Bad,
            (Actor::Burger, ..=14) | (Actor::Gemeente, ..=3) => Tone::Warn,
            _ => Tone::Brand,
        },
    }
}

/// The days that a term has left.
pub fn term_badge(term: &TermView) -> Element {
    let tone = term_tone(term);
    let drawing = match tone {
        Tone::Bad | Tone::Warn => IconName::Warning,
        Tone::Ok => IconName::Check,
        Tone::Plain | Tone::Brand => IconName::Clock,
    };
    badge(tone, Some(drawing), terms::days(term))
}
