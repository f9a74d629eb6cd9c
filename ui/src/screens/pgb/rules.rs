//! What the municipality says of one budget, and what is to be done for it now.

use crate::app::today;
use crate::backend::{self, changed, open_file, use_act};
use crate::components::{
    IconName, Tone, badge, button, check, date_field, out_link, section_head, submit_button, text_field,
    toast, use_errors,
};
use crate::drawing::prelude::*;
use crate::lean::{Shared, listen};
use crate::route::{Route, link};
use crate::state::state;
use crate::words::{dates, words};
use domain::call::view::{MonthView, PgbDetail, PgbSettings, PgbTodo};
use domain::call::{PgbPdf, SavePgbSettings, Topic};
use domain::input;

/// What to do now.
pub fn todo(rows: &[PgbTodo]) -> Element {
    if rows.is_empty() {
        return rsx! {};
    }
    let w = words();
    rsx! {
        section { class: "section",
            {section_head(w.pgb_todo(), None)}
            div { class: "card rows",
                ul { class: "plain",
                    for row in rows {
                        li { key: "{row.key}", class: "row-item",
                            div { class: "grow stack-s",
                                p { "{row.text}" }
                                p { class: "row small",
                                    if let Some(by) = row.by {
                                        {by_line(by, row.late)}
                                    }
                                    if let Some(address) = &row.link {
                                        {out_link(address.clone(), w.pgb_more())}
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Until when something can be done.
pub fn by_line(by: domain::Date, late: bool) -> Element {
    let w = words();
    let day = dates::day(by);
    if late {
        badge(Tone::Bad, Some(IconName::Warning), w.pgb_todo_late(day))
    } else {
        badge(Tone::Plain, Some(IconName::Clock), w.pgb_todo_by(day))
    }
}

/// The months that are over and not declared.
pub fn months(pgb: &str, rows: &[MonthView]) -> Element {
    if rows.is_empty() {
        return rsx! {};
    }
    let w = words();
    rsx! {
        section { class: "section",
            {section_head(w.pgb_months(), None)}
            p { class: "muted small", {w.pgb_months_text()} }
            div { class: "stack-s",
                for row in rows {
                    Fragment { key: "{row.overeenkomst}{row.month}",
                        {
                            let to = Route::PgbMonth {
                                id: pgb.to_owned(),
                                overeenkomst: row.overeenkomst.clone(),
                                month: row.month,
                            };
                            link(to, "card card-link", rsx! {
                                span { class: "grow stack-s",
                                    span { class: "card-title block",
                                        "{row.carer}, {dates::month(row.month)}"
                                    }
                                    span { {by_line(row.by, row.late)} }
                                }
                                span { class: "strong", {w.pgb_month_open()} }
                            })
                        }
                    }
                }
            }
        }
    }
}

/// The rules that were looked up for this budget, and all of it on paper.
#[component]
pub fn Rules(#[props(into)] detail: Shared<PgbDetail>) -> Element {
    let w = words();
    let (act, errors) = (use_act(), use_errors());
    let kept = &detail.settings;
    let cutoff = state(kept.cutoff.map(input::plain_date).unwrap_or_default());
    let weeks = state(kept.renew_weeks.map(|weeks| weeks.to_string()).unwrap_or_default());
    let (mut vrij, mut feestdagen) = (state(kept.vrij_besteedbaar), state(kept.feestdagen));
    let (pgb, paper) = (detail.view.id.clone(), detail.view.id.clone());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let w = words();
        let (day, number) = (cutoff.peek().trim().to_owned(), weeks.peek().trim().to_owned());
        let (date, count) = (input::date(&day, today()), number.parse::<u32>().ok());
        let mut found = Vec::new();
        if date.is_none() && !day.is_empty() {
            found.push(("cutoff", w.field_date_wrong()));
        }
        if count.is_none() && !number.is_empty() {
            found.push(("renewWeeks", w.field_number_wrong()));
        }
        if !errors.show(found) {
            return;
        }
        let settings = PgbSettings {
            cutoff: date,
            renew_weeks: count,
            vrij_besteedbaar: *vrij.peek(),
            feestdagen: *feestdagen.peek(),
        };
        let pgb = pgb.clone();
        act.run(async move {
            let saved = backend::call(SavePgbSettings { pgb, settings }).await;
            errors.take(saved, &[("cutoff", "cutoff"), ("renewWeeks", "renewWeeks")])?;
            toast(words().saved_toast());
            changed(&[Topic::Pgb]);
            Ok(())
        });
    };
    rsx! {
        details { class: "card fold-plain",
            summary { {w.pgb_settings()} }
            form { class: "stack", novalidate: true, onsubmit: listen(submit),
                p { class: "muted small", {w.pgb_settings_text()} }
                {date_field("cutoff", w.pgb_cutoff(), cutoff).error(errors.of("cutoff")).optional()}
                {text_field("renewWeeks", w.pgb_renew_weeks(), weeks)
                    .keys("numeric")
                    .max(2)
                    .short()
                    .error(errors.of("renewWeeks"))
                    .optional()}
                {check(w.pgb_vrij(), vrij.get()).on(move |on| vrij.set(on))}
                {check(w.pgb_feestdagen(), feestdagen.get()).on(move |on| feestdagen.set(on))}
                div { class: "row", {submit_button(w.save()).busy(act.busy())} }
            }
        }
        {act.view()}
        div { class: "row",
            {button(w.pgb_pdf()).icon(IconName::Letter).busy(act.busy()).on(move |()| {
                let id = paper.clone();
                act.run(async move {
                    open_file(&backend::call(PgbPdf { id }).await?, false);
                    Ok(())
                });
            })}
        }
    }
}
