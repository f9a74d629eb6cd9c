//! The agenda as a file: out to another calendar, and in from one, looked at before it is taken in.

use super::item::item_line;
use crate::backend::{self, changed, open_file, use_act};
use crate::components::{
    ButtonKind, Dialog, IconName, Sending, Tone, badge, button, toast, use_calendar_pick,
};
use crate::drawing::prelude::*;
use crate::state::{State, state};
use crate::words::words;
use domain::call::view::CalendarView;
use domain::call::{ExportAgenda, ImportAgenda, PreviewAgenda, Topic};

/// Two buttons below the agenda.
#[component]
pub fn Files() -> Element {
    let w = words();
    let act = use_act();
    let mut open = state(false);
    rsx! {
        {act.view()}
        div { class: "row",
            {button(w.agenda_export()).icon(IconName::Download).busy(act.busy()).on(move |()| {
                act.run(async {
                    let file = backend::call(ExportAgenda {}).await?;
                    open_file(&file, true);
                    Ok(())
                })
            })}
            {button(w.agenda_import()).icon(IconName::Calendar).on(move |()| open.set(true))}
        }
        if open.get() {
            Dialog { title: w.agenda_import(), onclose: move |()| open.set(false),
                Read { close: open }
            }
        }
    }
}

/// Picking the file, and what is in it.
#[component]
fn Read(close: State<bool>) -> Element {
    let w = words();
    let mut close = close;
    let act = use_act();
    let pick = use_calendar_pick();
    let mut found = state(None::<(String, CalendarView)>);
    let look = move |_: String, file: String| -> Sending {
        Box::pin(async move {
            let view = backend::call(PreviewAgenda { file: file.clone() }).await?;
            found.set(Some((file, view)));
            Ok(())
        })
    };
    let take = move |()| {
        let Some((file, _)) = found.peek().clone() else { return };
        act.run(async move {
            let count = backend::call(ImportAgenda { file }).await?;
            toast(words().agenda_import_done(count));
            changed(&[Topic::Agenda]);
            close.set(false);
            Ok(())
        });
    };
    let worth =
        found.read().as_ref().is_some_and(|(_, view)| view.fresh_count + view.changed_count + view.gone > 0);
    rsx! {
        {pick.field("agenda", w.agenda_import_pick(), w.agenda_import_hint(), look)}
        if let Some((_, view)) = found.get() {
            div { class: "stack", role: "status", {contents(&view)} }
        }
        {act.view()}
        div { class: "row",
            if worth {
                {button(w.agenda_take()).kind(ButtonKind::Primary).busy(act.busy()).on(take)}
            }
            {button(w.cancel()).kind(ButtonKind::Subtle).on(move |()| close.set(false))}
        }
    }
}

/// What would be taken in, and what not.
fn contents(view: &CalendarView) -> Element {
    let w = words();
    let nothing = view.fresh_count + view.changed_count + view.gone == 0;
    rsx! {
        if nothing {
            p { class: "strong", {w.agenda_import_nothing()} }
        }
        for (count, text, items) in [
            (view.fresh_count, w.agenda_import_fresh(view.fresh_count), &view.fresh),
            (view.changed_count, w.agenda_import_changed(view.changed_count), &view.changed),
        ]
        {
            if count > 0 {
                p { class: "strong", "{text}" }
                ul { class: "plain stack-s small",
                    for item in items {
                        li { key: "{item.id}", {item_line(item)} }
                    }
                }
            }
        }
        if view.gone > 0 {
            p { {w.agenda_import_gone(view.gone)} }
        }
        if view.known > 0 {
            p { class: "muted", {w.agenda_import_known(view.known)} }
        }
        if view.refused_count > 0 {
            p { {badge(Tone::Warn, Some(IconName::Warning), w.agenda_import_refused(view.refused_count))} }
            ul { class: "plain stack-s small",
                for row in &view.refused {
                    li { key: "{row.line}", {w.agenda_import_line(row.line.to_string(), &row.text)} }
                }
            }
        }
    }
}
