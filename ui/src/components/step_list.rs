use super::{IconName, Tone, badge, icon, link_button};
use crate::drawing::prelude::*;
use crate::route::Route;
use crate::screens::rekenen::is_theirs;
use crate::words::{codes, dates, words};
use domain::call::view::{Outcome, StepState, StepView};
use domain::chain::Event as ChainEvent;

/// The chain of the voorziening `id`, from melding to the last day. A date of the municipality can be corrected.
pub fn step_list(id: &str, steps: &[StepView]) -> Element {
    let w = words();
    let dated: Vec<_> = steps.iter().filter_map(|step| Some((step, correctable(step)?))).collect();
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
                            p { class: "muted small",
                                if step.gemeente.is_some() {
                                    {w.correct_own(dates::full(date))}
                                } else {
                                    {dates::full(date)}
                                }
                            }
                        }
                        if let Some(theirs) = step.gemeente {
                            p { class: "muted small", {w.correct_gemeente(dates::full(theirs))} }
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
        if !dated.is_empty() {
            details { class: "fold-plain",
                summary { {w.date_wrong()} }
                p { class: "muted small", {w.date_wrong_which()} }
                div { class: "row",
                    for (step, event) in dated {
                        {link_button(
                            Route::Datum { id: id.to_owned(), step: event.name().to_owned() },
                            codes::step(step.kind),
                        )
                        .named(w.date_wrong_named(codes::step(step.kind)))}
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

/// The event of a step that has happened and whose date the municipality gave.
fn correctable(step: &StepView) -> Option<ChainEvent> {
    let theirs = is_theirs(step) && step.state != StepState::Todo;
    theirs.then(|| ChainEvent::of_step(step.kind)).flatten()
}
