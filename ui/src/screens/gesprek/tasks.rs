use crate::components::{ButtonKind, IconName, button, text_field};
use crate::drawing::prelude::*;
use crate::state::State;
use crate::words::{amounts, words};
use domain::call::view::TalkTask;
use domain::input;
use domain::letters::check::TASKS;

/// A task while it is typed.
#[derive(Clone, Copy, PartialEq)]
pub struct Task {
    what: State<String>,
    hours: State<String>,
    who: State<String>,
}

impl Task {
    fn new(task: Option<&TalkTask>) -> Self {
        let text = |pick: fn(&TalkTask) -> String| State::new(task.map(pick).unwrap_or_default());
        Self {
            what: text(|task| task.what.clone()),
            hours: text(|task| task.minutes.map(input::plain_hours).unwrap_or_default()),
            who: text(|task| task.who.clone()),
        }
    }

    /// The tasks that are there, with one empty row behind them.
    pub fn of(tasks: &[TalkTask]) -> Vec<Self> {
        let mut rows: Vec<Self> = tasks.iter().map(|task| Self::new(Some(task))).collect();
        if rows.is_empty() {
            rows.push(Self::new(None));
        }
        rows
    }

    /// What was typed; hours that cannot be read are left out.
    pub fn read(&self) -> TalkTask {
        TalkTask {
            what: self.what.peek().clone(),
            minutes: input::minutes(&self.hours.peek()).filter(|minutes| *minutes > 0),
            who: self.who.peek().clone(),
        }
    }
}

/// The rows, and what they come to.
pub fn tasks(mut rows: State<Vec<Task>>) -> Element {
    let w = words();
    let minutes: u32 = rows.read().iter().filter_map(|row| input::minutes(&row.hours.read())).sum();
    rsx! {
        fieldset { class: "choices",
            legend { class: "field-label", {w.talk_tasks()} }
            div { class: "stack",
                for (n, row) in rows.get().into_iter().enumerate() {
                    div { class: "stack-s",
                        {text_field(&format!("task-{n}"), w.talk_task(), row.what).max(60)}
                        {text_field(&format!("hours-{n}"), w.talk_hours(), row.hours).keys("decimal").max(6).short()}
                        {text_field(&format!("who-{n}"), w.talk_who(), row.who).max(60).optional()}
                    }
                }
            }
            if minutes > 0 {
                p { class: "strong", {w.talk_total(amounts::number(f64::from(minutes) / 60.0))} }
            }
            if rows.read().len() < TASKS {
                {button(w.talk_task_add())
                    .kind(ButtonKind::Subtle)
                    .icon(IconName::Plus)
                    .on(move |()| rows.with_mut(|rows| rows.push(Task::new(None))))}
            }
        }
    }
}
