use super::agreement::Agreements;
use super::balance::Balance;
use super::declaration::Declarations;
use crate::app::today;
use crate::backend::{self, changed, use_act, use_ask};
use crate::components::{
    Banner, Button, ButtonKind, Card, Dialog, IconName, LinkButton, PersonTag, Section, Tone, toast,
};
use crate::layout::Page;
use crate::route::Route;
use crate::screens::vandaag::{PgbBar, PgbVerdict};
use crate::words::{amounts, codes, dates, words};
use dioxus::prelude::*;
use dioxus_router::navigator;
use domain::call::view::{PgbDetail, SourceKind};
use domain::call::{DeletePgbRow, GetPgb, Topic};

/// One budget.
#[component]
pub fn PgbDetailScreen(id: String) -> Element {
    let w = words();
    let ask = use_ask(GetPgb { id }, &[Topic::Pgb, Topic::Dossier]);
    let title = ask.ready().map_or_else(|| w.nav_pgb(), |detail| detail.view.name.clone());
    rsx! {
        Page { title, back: (Route::Pgb {}, w.nav_pgb()), wide: true,
            {ask.view(|detail| rsx! { Detail { key: "{detail.view.id}", detail: detail.as_ref().clone() } })}
        }
    }
}

#[component]
fn Detail(detail: PgbDetail) -> Element {
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
            PersonTag { dossier: view.dossier.clone() }
            span { class: "muted small", {codes::source(view.source)} }
            span { class: "muted small", {w.pgb_as_of(dates::day(view.as_of))} }
        }
        div { class: "columns",
            div { class: "stack-l",
                Card {
                    div { class: "stack",
                        div { class: "row spread",
                            p { class: "pgb-total",
                                span { class: "muted small block", {w.pgb_granted()} }
                                span { class: "number", {amounts::euro(view.granted_cents)} }
                            }
                            PgbVerdict { pgb: view.clone() }
                        }
                        PgbBar { pgb: view.clone() }
                        dl { class: "legend",
                            for (class, name, cents) in figures {
                                div { key: "{class}", class: "legend-item",
                                    dt { span { class: "swatch {class}", "aria-hidden": "true" } "{name}" }
                                    dd { class: "number", {amounts::euro(cents)} }
                                }
                            }
                        }
                        p { class: "muted", {w.range(dates::day(view.from), dates::day(view.until))} }
                    }
                }
                if !view.sufficient {
                    Banner { tone: Tone::Bad,
                        p { {w.pgb_advice()} }
                        div { class: "row", LinkButton { to: Route::Hulp {}, icon: IconName::Phone, {w.action_bellen()} } }
                    }
                }
                if view.until >= today() {
                    if view.renew_by < today() {
                        Banner { tone: Tone::Warn, icon: IconName::Clock, p { {w.pgb_renew_late(dates::full(view.renew_by))} } }
                    } else {
                        Banner { tone: Tone::Plain, icon: IconName::Clock, p { {w.pgb_renew(dates::full(view.renew_by))} } }
                    }
                }
                Balance { points: detail.balance.clone() }
            }
            div { class: "stack-l",
                Agreements { pgb: view.id.clone(), from: view.from, rows: detail.overeenkomsten.clone() }
                Declarations {
                    pgb: view.id.clone(),
                    from: view.from,
                    until: view.until,
                    rows: detail.declaraties.clone(),
                    agreements: detail.overeenkomsten.clone(),
                }
                p { class: "muted small", {w.pgb_own_note()} }
                if own {
                    Section { title: w.pgb_edit(), Own { id: view.id.clone() } }
                }
            }
        }
    }
}

/// Changing and deleting a budget that was entered by hand.
#[component]
fn Own(id: String) -> Element {
    let w = words();
    let act = use_act();
    let mut sure = use_signal(|| false);
    let target = id.clone();
    rsx! {
        div { class: "row",
            LinkButton { to: Route::PgbEdit { id: id.clone() }, icon: IconName::Pencil, {w.pgb_edit()} }
            Button { kind: ButtonKind::SubtleDanger, icon: IconName::Bin, onclick: move |()| sure.set(true), {w.pgb_delete()} }
        }
        {act.view()}
        if sure() {
            Dialog { title: w.pgb_delete(), onclose: move |()| sure.set(false),
                p { {w.pgb_delete_sure()} }
                div { class: "row",
                    Button { kind: ButtonKind::Primary, onclick: move |()| sure.set(false), {w.cancel()} }
                    Button {
                        kind: ButtonKind::SubtleDanger,
                        onclick: move |()| {
                            let id = target.clone();
                            sure.set(false);
                            act.run(async move {
                                backend::call(DeletePgbRow { id }).await?;
                                toast(words().deleted_toast());
                                navigator().replace(Route::Pgb {});
                                changed(&[Topic::Pgb]);
                                Ok(())
                            });
                        },
                        {w.delete()}
                    }
                }
            }
        }
    }
}
