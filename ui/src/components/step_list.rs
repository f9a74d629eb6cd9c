use super::{IconName, Tone, badge, icon};
use crate::words::{codes, dates, words};
use dioxus::prelude::*;
use domain::call::view::{Outcome, StepState, StepView};

/// The chain of a voorziening, from melding to the last day.
pub fn step_list(steps: &[StepView]) -> Element {
    let w = words();
    rsx! {
        ol { class: "steps plain",
            for (n, step) in steps.iter().enumerate() {
                li {
                    key: "{n}",
                    class: match step.state {
                        StepState::Done => "step done",
                        StepState::Current => "step current",
                        StepState::Todo => "step todo",
                    },
                    "aria-current": (step.state == StepState::Current).then_some("step"),
                    span { class: "step-mark",
                        if step.state == StepState::Done {
                            {icon(IconName::Check)}
                        }
                    }
                    div { class: "step-text",
                        p { class: "step-name",
                            {codes::step(step.kind)}
                            span { class: "hidden-text",
                                {
                                    match step.state {
                                        StepState::Done => format!(" ({})", w.step_done()),
                                        StepState::Current => format!(" ({})", w.step_current()),
                                        StepState::Todo => format!(" ({})", w.step_todo()),
                                    }
                                }
                            }
                        }
                        if let Some(date) = step.date {
                            p { class: "muted small", {dates::full(date)} }
                        }
                        if let Some(outcome) = step.outcome {
                            div { {outcome_badge(outcome)} }
                        }
                        if let Some(note) = &step.note {
                            p { class: "muted small", "{note}" }
                        }
                    }
                }
            }
        }
    }
}

fn outcome_badge(outcome: Outcome) -> Element {
    let (tone, drawing) = match outcome {
        Outcome::Toegewezen => (Tone::Ok, IconName::Check),
        Outcome::Gedeeltelijk => (Tone::Warn, IconName::Info),
        Outcome::Afgewezen => (Tone::Bad, IconName::Cross),
    };
    badge(tone, Some(drawing), codes::outcome(outcome))
}
