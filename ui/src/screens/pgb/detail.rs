use super::agreement::Agreements;
use super::chart::{Form, chart};
use super::declaration::Declarations;
use super::rules::{Rules, months, todo};
use super::what_if::WhatIf;
use crate::app::today;
use crate::backend::{self, ask_ahead, changed, use_act, use_ask_again};
use crate::components::{
    ButtonKind, Dialog, IconName, Tone, banner, button, link_button, person_tag, section_head, toast,
};
use crate::drawing::prelude::*;
use crate::layout::Page;
use crate::lean::later;
use crate::route::{Route, replace};
use crate::screens::vandaag::{pgb_bar, pgb_verdict};
use crate::state::{State, state};
use crate::words::{amounts, codes, dates, words};
use domain::call::view::{PgbDetail, PgbView, RangeView, SourceKind};
use domain::call::{DeletePgbRow, GetPgb, Topic};
use std::rc::Rc;

const TOPICS: &[Topic] = &[Topic::Pgb, Topic::Dossier];

/// Asks about a budget before its screen is shown.
pub async fn ahead(id: String) {
    ask_ahead(GetPgb { id, all: false }, TOPICS).await;
}

/// One budget.
#[component]
pub fn PgbDetailScreen(id: String) -> Element {
    let w = words();
    let all = state(false);
    let ask = use_ask_again(GetPgb { id, all: all.get() }, TOPICS);
    let title = ask.ready().map_or_else(|| w.nav_pgb(), |detail| detail.view.name.clone());
    rsx! {
        Page { title, back: (Route::Pgb, w.nav_pgb()), wide: true,
            {ask.view(|detail| budget(detail, all))}
        }
    }
}

fn budget(detail: &Rc<PgbDetail>, all: State<bool>) -> Element {
    let w = words();
    let view = &detail.view;
    let own = view.source == SourceKind::Zelf;
    let short = view.forecast_end_cents < 0;
    let figures = [
        ("spent", w.pgb_spent(), view.spent_cents),
        ("planned", w.pgb_planned(), view.planned_cents),
        if short {
            ("over", w.pgb_short(), view.forecast_end_cents.saturating_neg())
        } else {
            ("rest", w.pgb_forecast(), view.forecast_end_cents)
        },
    ];
    rsx! {
        div { class: "row",
            {person_tag(&view.dossier)}
            span { class: "muted small", {codes::source(view.source)} }
            span { class: "muted small", {w.pgb_as_of(dates::day(view.as_of))} }
        }
        div { class: "columns",
            div { class: "stack-l",
                div { class: "card",
                    div { class: "stack",
                        div { class: "row spread",
                            p { class: "pgb-total",
                                span { class: "muted small block", {w.pgb_granted()} }
                                span { class: "number", {amounts::euro(view.granted_cents)} }
                            }
                            {pgb_verdict(view)}
                        }
                        {pgb_bar(view)}
                        dl { class: "legend",
                            for (class, name, cents) in figures {
                                div { key: "{class}", class: "legend-item",
                                    dt {
                                        span {
                                            class: "swatch {class}",
                                            "aria-hidden": "true",
                                        }
                                        "{name}"
                                    }
                                    dd { class: "number", {amounts::euro(cents)} }
                                }
                            }
                        }
                        p { class: "muted",
                            {w.range(dates::day(view.from), dates::day(view.until))}
                        }
                    }
                }
                if !view.sufficient {
                    {banner(Tone::Bad, None, rsx! {
                        p { {w.pgb_advice()} }
                        div { class: "row", {link_button(Route::Hulp, w.action_bellen()).icon(IconName::Phone)} }
                    })}
                }
                if view.until >= today() {
                    if view.renew_by < today() {
                        {banner(Tone::Warn, Some(IconName::Clock), rsx! {
                            p { {w.pgb_renew_late(dates::full(view.renew_by))} }
                        })}
                    } else {
                        {banner(Tone::Plain, Some(IconName::Clock), rsx! {
                            p { {w.pgb_renew(dates::full(view.renew_by))} }
                        })}
                    }
                }
                {detail.range.as_ref().map(|range| range_line(view, range))}
                {todo(&detail.todo)}
                {months(&view.id, &detail.to_declare)}
                {chart(w.pgb_balance(), Form::Lines, detail, |detail| &detail.balance_chart)}
                {chart(w.pgb_chart_carers(), Form::Bars, detail, |detail| &detail.carer_chart)}
                {chart(w.pgb_chart_plan(), Form::Bars, detail, |detail| &detail.plan_chart)}
                if view.until >= today() {
                    WhatIf { view: view.clone(), agreements: detail.overeenkomsten.clone() }
                }
            }
            div { class: "stack-l",
                {later(1, {
                    let detail = detail.clone();
                    move || rows(&detail, all)
                })}
                if own {
                    section { class: "section",
                        {section_head(w.pgb_edit(), None)}
                        Own { id: view.id.clone() }
                    }
                }
            }
        }
    }
}

/// What stands below the charts.
fn rows(detail: &Rc<PgbDetail>, all: State<bool>) -> Element {
    let view = &detail.view;
    rsx! {
        Agreements {
            pgb: view.id.clone(),
            from: view.from,
            rows: detail.overeenkomsten.clone(),
        }
        Declarations { detail: detail.clone(), all }
        Rules { detail: detail.clone() }
        p { class: "muted small", {words().pgb_own_note()} }
    }
}

/// How far the forecast may be off, in words.
fn range_line(view: &PgbView, range: &RangeView) -> Element {
    let w = words();
    let text = match (range.dear_until, range.cheap_until) {
        (Some(_), _) if range.dear_end_cents >= 0 => w.pgb_range_enough(range.months),
        (Some(dear), Some(_)) if range.cheap_end_cents >= 0 => {
            w.pgb_range_dear(range.months, dates::full(dear))
        }
        (Some(dear), Some(cheap)) => w.pgb_range_short(range.months, dates::full(dear), dates::full(cheap)),
        // it is spent already: there is nothing to be off
        _ => return rsx! {},
    };
    let weeks =
        view.lasts_until.map(|day| dates::days_between(day, view.until) / 7).filter(|weeks| *weeks > 0);
    rsx! {
        div { class: "card stack-s",
            if let Some(weeks) = weeks {
                p { class: "strong", {w.pgb_weeks_short(weeks)} }
            }
            p { "{text}" }
        }
    }
}

/// Changing and deleting a budget that was entered by hand.
#[component]
fn Own(id: String) -> Element {
    let w = words();
    let act = use_act();
    let mut sure = state(false);
    let target = id.clone();
    rsx! {
        div { class: "row",
            {link_button(Route::PgbEdit { id: id.clone() }, w.pgb_edit()).icon(IconName::Pencil)}
            {button(w.pgb_delete())
                .kind(ButtonKind::SubtleDanger)
                .icon(IconName::Bin)
                .on(move |()| sure.set(true))}
        }
        {act.view()}
        if sure.get() {
            Dialog { title: w.pgb_delete(), onclose: move |()| sure.set(false),
                p { {w.pgb_delete_sure()} }
                div { class: "row",
                    {button(w.cancel()).kind(ButtonKind::Primary).on(move |()| sure.set(false))}
                    {button(w.delete()).kind(ButtonKind::SubtleDanger).on(move |()| {
                        let id = target.clone();
                        sure.set(false);
                        act.run(async move {
                            backend::call(DeletePgbRow { id }).await?;
                            toast(words().deleted_toast());
                            replace(Route::Pgb);
                            changed(&[Topic::Pgb]);
                            Ok(())
                        });
                    })}
                }
            }
        }
    }
}
