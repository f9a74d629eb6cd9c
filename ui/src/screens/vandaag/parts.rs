use crate::components::{
    Badge, ButtonKind, Icon, IconName, LinkButton, PersonTag, TermBadge, Tone, term_tone,
};
use crate::route::Route;
use crate::words::{amounts, codes, dates, terms, words};
use dioxus::prelude::*;
use dioxus_router::Link;
use domain::Date;
use domain::call::view::{AgendaItem, AnswerState, PgbView, TermCard, TipRow};

/// The most urgent term: large, with the one thing to do.
#[component]
pub fn FirstTerm(card: TermCard) -> Element {
    let w = words();
    let term = &card.term;
    let tone = term_tone(term);
    let count = term.days_left.unsigned_abs();
    let action = terms::action(term.action);
    rsx! {
        div { class: "card first-term {tone.class()}",
            div { class: "first-term-top",
                if term.days_left != 0 && !matches!(term.state, domain::call::view::TermState::Suspended) {
                    p { class: "countdown", "aria-hidden": "true",
                        span { class: "countdown-number number", "{count}" }
                        span { class: "countdown-word", {if term.days_left < 0 { w.countdown_late(count) } else { w.countdown_left(count) }} }
                    }
                }
                div { class: "grow stack-s",
                    div { class: "row",
                        PersonTag { dossier: card.dossier.clone() }
                        span { class: "muted small", {terms::actor(term.actor)} }
                    }
                    h3 {
                        Link { to: Route::VoorzieningScreen { id: card.voorziening.clone() }, class: "quiet-link", "{card.name}" }
                    }
                    p { class: "term-line", {terms::line(term)} }
                    p { class: "hidden-text", {terms::days(term)} }
                }
            }
            div { class: "row",
                if let Some(action) = action {
                    LinkButton { to: Route::Doen { id: card.voorziening.clone() }, kind: ButtonKind::Primary, "{action}" }
                    LinkButton { to: Route::VoorzieningScreen { id: card.voorziening.clone() }, kind: ButtonKind::Subtle, {w.show()} }
                } else {
                    LinkButton { to: Route::VoorzieningScreen { id: card.voorziening.clone() }, {w.show()} }
                }
            }
        }
    }
}

/// A term further down.
#[component]
pub fn OtherTerm(card: TermCard) -> Element {
    rsx! {
        Link { to: Route::VoorzieningScreen { id: card.voorziening.clone() }, class: "card card-link",
            span { class: "grow stack-s",
                span { class: "row",
                    PersonTag { dossier: card.dossier.clone() }
                    TermBadge { term: card.term.clone() }
                }
                span { class: "card-title", "{card.name}" }
                span { class: "muted", {terms::line(&card.term)} }
            }
            span { class: "chevron", Icon { name: IconName::ChevronRight } }
        }
    }
}

/// What an agenda item is called.
pub fn agenda_title(item: &AgendaItem) -> String {
    match (item.term, item.title.is_empty()) {
        (Some(term), true) => terms::name(term),
        (Some(term), false) => format!("{}: {}", terms::name(term), item.title),
        (None, _) => item.title.clone(),
    }
}

/// One line of today's and tomorrow's agenda.
#[component]
pub fn AgendaLine(item: AgendaItem, today: Date) -> Element {
    let w = words();
    let place: Vec<String> = [item.place.clone(), item.person.clone()].into_iter().flatten().collect();
    rsx! {
        li { class: "row-item agenda-line",
            span { class: "when",
                span { class: "strong", {dates::capital(&dates::relative(item.date, today))} }
                span { class: "muted number", {item.time.map_or_else(|| w.all_day(), dates::time)} }
            }
            span { class: "grow",
                span { class: "strong block", {agenda_title(&item)} }
                if !place.is_empty() {
                    span { class: "muted small block", {place.join(" · ")} }
                }
                span { class: "row",
                    if let Some(answer) = codes::answer(item.answer) {
                        Badge { tone: if item.answer == AnswerState::Open { Tone::Warn } else { Tone::Plain }, "{answer}" }
                    }
                    if item.conflict {
                        Badge { tone: Tone::Warn, icon: IconName::Warning, {w.agenda_conflict()} }
                    }
                }
            }
        }
    }
}

/// Whether a budget lasts, in one line and a bar.
#[component]
pub fn PgbCard(pgb: PgbView) -> Element {
    let w = words();
    rsx! {
        Link { to: Route::PgbDetailScreen { id: pgb.id.clone() }, class: "card card-link",
            span { class: "grow stack-s",
                PersonTag { dossier: pgb.dossier.clone() }
                span { class: "card-title", "{pgb.name}" }
                PgbBar { pgb: pgb.clone() }
                PgbVerdict { pgb: pgb.clone() }
                span { class: "muted small", {w.pgb_spent_of(amounts::euro(pgb.spent_cents), amounts::euro(pgb.granted_cents))} }
            }
            span { class: "chevron", Icon { name: IconName::ChevronRight } }
        }
    }
}

/// "Genoeg tot en met …", or how short it falls.
#[component]
pub fn PgbVerdict(pgb: PgbView) -> Element {
    let w = words();
    if pgb.sufficient {
        return rsx! {
            span { Badge { tone: Tone::Ok, icon: IconName::Check, {w.pgb_enough(dates::day(pgb.until))} } }
        };
    }
    match pgb.lasts_until {
        Some(date) => rsx! {
            span { Badge { tone: Tone::Bad, icon: IconName::Warning, {w.pgb_not_enough(dates::day(date))} } }
        },
        None => rsx! {
            span { Badge { tone: Tone::Bad, icon: IconName::Warning, {w.pgb_overspent()} } }
        },
    }
}

/// Spent, planned and left, as a bar; the figures stand beside it.
#[component]
pub fn PgbBar(pgb: PgbView) -> Element {
    let total = pgb.granted_cents.max(pgb.spent_cents.saturating_add(pgb.planned_cents)).max(1);
    let share = |cents: i64| (cents.max(0) as f64 / total as f64 * 300.0).round();
    let spent = share(pgb.spent_cents);
    let planned = share(pgb.planned_cents).min(300.0 - spent);
    let limit = share(pgb.granted_cents);
    rsx! {
        svg { class: "bar", view_box: "0 0 300 14", preserve_aspect_ratio: "none", "aria-hidden": "true",
            rect { class: "bar-rest", x: "0", y: "0", width: "300", height: "14" }
            rect { class: "bar-planned", x: "{spent}", y: "0", width: "{planned}", height: "14" }
            rect { class: "bar-spent", x: "0", y: "0", width: "{spent}", height: "14" }
            if limit < 300.0 {
                rect { class: "bar-over", x: "{limit}", y: "0", width: "{300.0 - limit}", height: "14" }
            }
        }
    }
}

/// A tip on the way to its text.
#[component]
pub fn TipCard(tip: TipRow) -> Element {
    let w = words();
    rsx! {
        Link { to: Route::TipScreen { id: tip.id.clone() }, class: "card card-link tip-card",
            span { class: "card-icon warm", Icon { name: IconName::Bulb } }
            span { class: "grow stack-s",
                span { class: "card-title", "{tip.title}" }
                if !tip.reason.is_empty() {
                    span { class: "muted small", "{tip.reason}" }
                }
                span { class: "row small muted",
                    span { {w.minutes(tip.minutes)} }
                    if tip.local {
                        Badge { {w.tips_local()} }
                    }
                }
            }
            span { class: "chevron", Icon { name: IconName::ChevronRight } }
        }
    }
}
