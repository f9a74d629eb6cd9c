use crate::backend::{self, Act, changed, use_act, use_ask};
use crate::components::{ButtonKind, IconName, Tone, badge, button, section_head, toast};
use crate::drawing::prelude::*;
use crate::lean::Shared;
use crate::words::{codes, dates, errors, words};
use domain::call::view::{OutboxChoice, OutboxRow, OutboxState};
use domain::call::{GetOutbox, ResolveOutbox, Topic};

/// What waits to be sent, and what the municipality refused: the user decides.
#[component]
pub fn Outbox() -> Element {
    let w = words();
    let ask = use_ask(GetOutbox {}, &[Topic::Outbox, Topic::Sync]);
    let Some(rows) = ask.ready() else { return rsx! {} };
    let (parked, waiting): (Vec<_>, Vec<_>) =
        rows.iter().cloned().partition(|row| row.state == OutboxState::Parked);
    rsx! {
        if !parked.is_empty() {
            section { class: "section",
                {section_head(w.outbox_parked_title(), None)}
                div { class: "stack-s",
                    for row in parked {
                        Parked { key: "{row.id}", row }
                    }
                }
            }
        }
        if !waiting.is_empty() {
            section { class: "section",
                {section_head(w.outbox_title(), None)}
                div { class: "card rows",
                    ul { class: "plain",
                        for row in waiting {
                            li { key: "{row.id}", class: "row-item",
                                span { class: "grow",
                                    span { class: "strong block", {codes::outbox_kind(row.kind)} }
                                    span { class: "one-line muted", "{row.summary}" }
                                }
                                {badge(Tone::Plain, Some(IconName::Clock), codes::outbox_state(row.state))}
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Parked(#[props(into)] row: Shared<OutboxRow>) -> Element {
    let w = words();
    let act = use_act();
    rsx! {
        div { class: "card parked",
            div { class: "stack-s",
                div { class: "row spread",
                    p { class: "card-title", {codes::outbox_kind(row.kind)} }
                    {badge(Tone::Bad, Some(IconName::Warning), codes::outbox_state(row.state))}
                }
                p { "{row.summary}" }
                if let Some(error) = &row.error {
                    p { class: "muted", {errors::message(error)} }
                }
                if let Some(theirs) = &row.theirs {
                    p {
                        span { class: "strong", "{w.outbox_theirs()}: " }
                        "{theirs}"
                    }
                }
                if row.attached {
                    p { {w.outbox_attached()} }
                }
                p { class: "muted small", {dates::moment(row.made.as_millisecond())} }
                {act.view()}
                div { class: "row",
                    {button(w.outbox_retry()).kind(ButtonKind::Primary).busy(act.busy()).on({
                        let id = row.id.clone();
                        move |()| resolve(act, id.clone(), OutboxChoice::Retry)
                    })}
                    {button(w.outbox_discard()).kind(ButtonKind::SubtleDanger).busy(act.busy()).on({
                        let id = row.id.clone();
                        move |()| resolve(act, id.clone(), OutboxChoice::Discard)
                    })}
                }
            }
        }
    }
}

fn resolve(act: Act, id: String, choice: OutboxChoice) {
    act.run(async move {
        backend::call(ResolveOutbox { id, choice }).await?;
        let w = words();
        toast(match choice {
            OutboxChoice::Retry => w.outbox_waiting(),
            OutboxChoice::Discard => w.outbox_discarded(),
        });
        changed(&[Topic::Outbox, Topic::Dossier, Topic::Agenda]);
        Ok(())
    });
}
