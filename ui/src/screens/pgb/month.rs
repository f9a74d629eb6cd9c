//! A month of an agreement, day by day: what was planned, and what was really worked. Of that comes one declaration.

use super::unit;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{IconName, button, submit_button, text_field, toast, use_errors};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::{Shared, listen};
use crate::route::{Route, replace};
use crate::state::State;
use crate::words::{amounts, dates, words};
use domain::Date;
use domain::call::view::{MonthView, PgbDay};
use domain::call::{GetMonth, SaveMonth, Topic};
use domain::pgb::unit_cents;

/// One month.
#[component]
pub fn PgbMonth(id: String, overeenkomst: String, month: Date) -> Element {
    let w = words();
    let ask = use_ask(GetMonth { pgb: id.clone(), overeenkomst, month }, &[]);
    let title = ask
        .ready()
        .map_or_else(|| w.nav_pgb(), |view| format!("{}, {}", view.carer, dates::month(view.month)));
    rsx! {
        Page {
            title,
            intro: w.pgb_month_intro(),
            back: (Route::PgbDetail { id: id.clone() }, w.nav_pgb()),
            {ask.view(|view| rsx! {
                Form { pgb: id.clone(), view: view.clone() }
            })}
        }
    }
}

/// A day, and what is typed for it.
#[derive(Clone, PartialEq)]
struct Row {
    day: PgbDay,
    real: State<String>,
}

#[component]
fn Form(pgb: String, #[props(into)] view: Shared<MonthView>) -> Element {
    let w = words();
    let (act, errors) = (use_act(), use_errors());
    let of = view.unit;
    let rows = use_hook(|| {
        let row = |day: &PgbDay| Row {
            real: State::new(day.real.map(|real| unit::plain(of, real)).unwrap_or_default()),
            day: day.clone(),
        };
        view.days.iter().map(row).collect::<Vec<_>>()
    });
    let total = rows.iter().filter_map(|row| unit::typed(of, &row.real.read())).sum::<u32>();
    let (planned, other): (Vec<_>, Vec<_>) = rows.iter().cloned().partition(|row| row.day.planned > 0);
    let all = planned.clone();
    let (month, asked) = (view.month, view.clone());
    let submit = move |event: FormEvent| {
        event.prevent_default();
        let typed = |row: &Row| unit::typed(of, &row.real.peek());
        let wrong =
            |row: &&Row| typed(row).is_none() && (row.day.planned > 0 || !row.real.peek().trim().is_empty());
        if rows.iter().any(|row| wrong(&row)) {
            errors.show(vec![("days", words().pgb_month_missing())]);
            return;
        }
        let days = rows.iter().map(|row| PgbDay { real: typed(row), ..row.day.clone() }).collect();
        let request = SaveMonth { pgb: pgb.clone(), overeenkomst: asked.overeenkomst.clone(), month, days };
        let id = pgb.clone();
        act.run(async move {
            errors.take(backend::call(request).await, &[("days", "days")])?;
            toast(words().pgb_month_done());
            changed(&[Topic::Pgb]);
            replace(Route::PgbDetail { id });
            Ok(())
        });
    };
    rsx! {
        form { class: "stack", novalidate: true, onsubmit: listen(submit),
            div { class: "row",
                {button(w.pgb_month_as_planned()).icon(IconName::Check).on(move |()| {
                    for row in &all {
                        let mut real = row.real;
                        real.set(unit::plain(of, row.day.planned));
                    }
                })}
            }
            div { class: "card stack-s", {fields(&planned, &view)} }
            if !other.is_empty() {
                details { class: "card fold-plain",
                    summary { {w.pgb_month_other()} }
                    div { class: "stack-s", {fields(&other, &view)} }
                }
            }
            {portal(&view, total)}
            if let Some(error) = errors.of("days") {
                p { class: "field-error", role: "alert", "{error}" }
            }
            {act.view()}
            div { class: "row", {submit_button(w.pgb_month_save()).busy(act.busy())} }
        }
    }
}

fn fields(rows: &[Row], view: &MonthView) -> Element {
    rsx! {
        for row in rows {
            Fragment { key: "{row.day.date}",
                {
                    let field = text_field(
                        &format!("dag-{}", row.day.date.day()),
                        dates::capital(&dates::weekday(row.day.date)),
                        row.real,
                    )
                    .keys("decimal")
                    .max(5)
                    .short();
                    if row.day.planned > 0 {
                        field.hint(words().pgb_month_planned(unit::so_much(view.unit, row.day.planned)))
                    } else {
                        field
                    }
                }
            }
        }
    }
}

/// What is copied into the PGB Portaal, in its order.
fn portal(view: &MonthView, total: u32) -> Element {
    let w = words();
    let cents = unit_cents(view.unit, total, view.tariff_cents);
    // what is left was counted with the month as it was
    let left = view.left_cents.saturating_add(view.cents).saturating_sub(cents);
    let lines = [
        (w.pgb_carer(), view.carer.clone()),
        (w.pgb_month_period(), w.range(dates::day(view.from), dates::day(view.until))),
        (w.pgb_month_quantity(), unit::so_much(view.unit, total)),
        (w.pgb_tariff_plain(), unit::per(view.unit, view.tariff_cents)),
        (w.pgb_declaration_amount(), amounts::euro(cents)),
        (w.pgb_month_left(), amounts::euro(left)),
    ];
    rsx! {
        section { class: "card stack-s", role: "status",
            h2 { class: "card-title", {w.pgb_month_portal()} }
            dl { class: "facts",
                for (name, value) in lines {
                    div { key: "{name}", class: "row spread",
                        dt { "{name}" }
                        dd { class: "strong number", "{value}" }
                    }
                }
            }
        }
    }
}
