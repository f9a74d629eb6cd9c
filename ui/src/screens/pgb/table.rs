//! Declarations from a table that somebody kept, looked at before they are taken in; and the same out again.

use crate::backend::{self, Act, changed, open_file, use_act};
use crate::components::{ButtonKind, Dialog, IconName, Sending, Tone, badge, button, toast, use_table_pick};
use crate::drawing::prelude::*;
use crate::state::{State, state};
use crate::words::{amounts, dates, words};
use domain::call::view::{RefusedRow, TableView};
use domain::call::{ErrorCode, ExportDeclaraties, ImportDeclaraties, PreviewDeclaraties, Topic};

/// Two buttons below the declarations.
#[component]
pub fn Table(pgb: String, any: bool) -> Element {
    let w = words();
    let act = use_act();
    let mut open = state(false);
    let id = pgb.clone();
    rsx! {
        div { class: "row",
            {button(w.pgb_table_read()).kind(ButtonKind::Subtle).icon(IconName::Letter).on(move |()| open.set(true))}
            if any {
                {button(w.pgb_table_save()).kind(ButtonKind::Subtle).busy(act.busy()).on(move |()| {
                    let pgb = id.clone();
                    act.run(async move {
                        open_file(&backend::call(ExportDeclaraties { pgb }).await?, true);
                        Ok(())
                    });
                })}
            }
        }
        {act.view()}
        if open.get() {
            Dialog { title: w.pgb_table_read(), onclose: move |()| open.set(false),
                Read { pgb, close: open }
            }
        }
    }
}

/// Picking the file, and what is in it.
#[component]
fn Read(pgb: String, close: State<bool>) -> Element {
    let w = words();
    let mut close = close;
    let act = use_act();
    let pick = use_table_pick();
    let mut found = state(None::<(String, TableView)>);
    let id = pgb.clone();
    let look = move |_: String, file: String| -> Sending {
        let pgb = id.clone();
        Box::pin(async move {
            let view = backend::call(PreviewDeclaraties { pgb, file: file.clone() }).await?;
            found.set(Some((file, view)));
            Ok(())
        })
    };
    let take = move || {
        let Some((file, _)) = found.peek().clone() else { return };
        let pgb = pgb.clone();
        act.run(async move {
            let count = backend::call(ImportDeclaraties { pgb, file }).await?;
            toast(words().pgb_table_done(count));
            changed(&[Topic::Pgb]);
            close.set(false);
            Ok(())
        });
    };
    rsx! {
        {pick.field("tabel", w.pgb_table_pick(), w.pgb_table_hint(), look)}
        if let Some((_, view)) = found.get() {
            div { class: "stack", role: "status", {contents(&view)} }
        }
        {act.view()}
        div { class: "row",
            {taking(found.read().as_ref().map_or(0, |(_, view)| view.count), act, take)}
            {button(w.cancel()).kind(ButtonKind::Subtle).on(move |()| close.set(false))}
        }
    }
}

fn taking(count: u32, act: Act, take: impl FnMut() + 'static) -> Element {
    if count == 0 {
        return rsx! {};
    }
    let mut take = take;
    rsx! {
        {button(words().pgb_table_take(count)).kind(ButtonKind::Primary).busy(act.busy()).on(move |()| take())}
    }
}

/// What would be taken in, and what not.
fn contents(view: &TableView) -> Element {
    let w = words();
    let period = view.from.zip(view.until);
    rsx! {
        if let Some((from, until)) = period {
            p { class: "strong",
                {w.pgb_table_new(view.count, amounts::euro(view.cents))}
            }
            p { class: "muted", {w.range(dates::day(from), dates::day(until))} }
        } else {
            p { class: "strong", {w.pgb_table_nothing()} }
        }
        if view.known > 0 {
            p { {w.pgb_table_known(view.known)} }
        }
        if !view.strangers.is_empty() {
            p { {w.pgb_table_strangers(view.strangers.join(", "))} }
        }
        if view.refused_count > 0 {
            p { {badge(Tone::Warn, Some(IconName::Warning), w.pgb_table_refused(view.refused_count))} }
            ul { class: "plain stack-s small",
                for row in &view.refused {
                    li { key: "{row.line}", {refused(row)} }
                }
            }
        }
    }
}

fn refused(row: &RefusedRow) -> String {
    let w = words();
    let why = match row.code {
        ErrorCode::InvalidDate => w.pgb_table_refused_date(),
        _ => w.pgb_table_refused_amount(),
    };
    w.pgb_table_line(row.line.to_string(), if row.text.is_empty() { "–" } else { &row.text }, why)
}
