use crate::components::{
    ButtonKind, IconName, Tone, badge, chevron, icon, link_button, person_tag, term_badge, term_tone,
};
use crate::drawing::prelude::*;
use crate::route::{Route, link};
use crate::words::{amounts, codes, dates, terms, words};
use domain::Date;
use domain::call::view::{AgendaItem, AnswerState, PgbView, TermCard, TermState, TipRow};

/// The most urgent term: large, with the one thing to do.
pub fn first_term(card: &TermCard) -> Element {
    let w = words();
    let term = &card.term;
    let tone = term_tone(term);
    let count = term.days_left.unsigned_abs();
    let action = terms::action(term.action);
    rsx! {
        div { class: "card first-term {tone.class()}",
            div { class: "first-term-top",
                if term.days_left != 0 && term.state != TermState::Suspended {
                    p { class: "countdown", "aria-hidden": "true",
                        span { class: "countdown-number number", "{count}" }
                        span { class: "countdown-word",
                            {if term.days_left < 0 { w.countdown_late(count) } else { w.countdown_left(count) }}
                        }
                    }
                }
                div { class: "grow stack-s",
                    div { class: "row",
                        {person_tag(&card.dossier)}
                        span { class: "muted small", {terms::actor(term.actor)} }
                    }
                    h3 {
                        {link(Route::Voorziening { id: card.voorziening.clone() }, "quiet-link", rsx! {
                            "{card.name}"
                        })}
                    }
                    p { class: "term-line", {terms::line(term)} }
                    p { class: "hidden-text", {terms::days(term)} }
                }
            }
            div { class: "row",
                if let Some(action) = action {
                    {link_button(Route::Doen { id: card.voorziening.clone() }, action)
                        .kind(ButtonKind::Primary)}
                    {link_button(Route::Voorziening { id: card.voorziening.clone() }, w.show())
                        .kind(ButtonKind::Subtle)}
                } else {
                    {link_button(Route::Voorziening { id: card.voorziening.clone() }, w.show())}
                }
            }
        }
    }
}

/// A term further down.
pub fn other_term(card: &TermCard) -> Element {
    rsx! {
        {link(Route::Voorziening { id: card.voorziening.clone() }, "card card-link", rsx! {
            span { class: "grow stack-s",
                span { class: "row",
                    {person_tag(&card.dossier)}
                    {term_badge(&card.term)}
                }
                span { class: "card-title", "{card.name}" }
                span { class: "muted", {terms::line(&card.term)} }
            }
            {chevron()}
        })}
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
pub fn agenda_line(item: &AgendaItem, today: Date) -> Element {
    let w = words();
    let place: Vec<String> = [item.place.clone(), item.person.clone()].into_iter().flatten().collect();
    rsx! {
        li { class: "row-item agenda-line",
            span { class: "when",
                span { class: "strong", {dates::capital(&dates::relative(item.date, today))} }
                span { class: "muted number", {item.time.map_or_else(|| w.all_day(), dates::time)} }
            }
            span { class: "grow",
                span { class: "strong block", {agenda_title(item)} }
                if !place.is_empty() {
                    span { class: "muted small block", {place.join(" · ")} }
                }
                span { class: "row",
                    if let Some(answer) = codes::answer(item.answer) {
                        {badge(
                            if item.answer == AnswerState::Open { Tone::Warn } else { Tone::Plain },
                            None,
                            answer,
                        )}
                    }
                    if item.conflict {
                        {badge(Tone::Warn, Some(IconName::Warning), w.agenda_conflict())}
                    }
                }
            }
        }
    }
}

/// Whether a budget lasts, in one line and a bar.
pub fn pgb_card(pgb: &PgbView) -> Element {
    let w = words();
    rsx! {
        {link(Route::PgbDetail { id: pgb.id.clone() }, "card card-link", rsx! {
            span { class: "grow stack-s",
                {person_tag(&pgb.dossier)}
                span { class: "card-title", "{pgb.name}" }
                {pgb_bar(pgb)}
                {pgb_verdict(pgb)}
                span { class: "muted small",
                    {w.pgb_spent_of(amounts::euro(pgb.spent_cents), amounts::euro(pgb.granted_cents))}
                }
            }
            {chevron()}
        })}
    }
}

/// "Genoeg tot en met …", or how short it falls.
pub fn pgb_verdict(pgb: &PgbView) -> Element {
    let w = words();
    if pgb.sufficient {
        return rsx! {
            span { {badge(Tone::Ok, Some(IconName::Check), w.pgb_enough(dates::day(pgb.until)))} }
        };
    }
    match pgb.lasts_until {
        Some(date) => rsx! {
            span { {badge(Tone::Bad, Some(IconName::Warning), w.pgb_not_enough(dates::day(date)))} }
        },
        None => rsx! {
            span { {badge(Tone::Bad, Some(IconName::Warning), w.pgb_overspent())} }
        },
    }
}

/// Spent, planned and left, as a bar; the figures stand beside it.
pub fn pgb_bar(pgb: &PgbView) -> Element {
    let total = pgb.granted_cents.max(pgb.spent_cents.saturating_add(pgb.planned_cents)).max(1);
    let share = |cents: i64| cents.clamp(0, total).saturating_mul(300) / total;
    let spent = share(pgb.spent_cents);
    let planned = share(pgb.planned_cents).min(300 - spent);
    let limit = share(pgb.granted_cents);
    rsx! {
        svg {
            class: "bar",
            view_box: "0 0 300 14",
            preserve_aspect_ratio: "none",
            "aria-hidden": "true",
            rect {
                class: "bar-rest",
                x: "0",
                y: "0",
                width: "300",
                height: "14",
            }
            rect {
                class: "bar-planned",
                x: "{spent}",
                y: "0",
                width: "{planned}",
                height: "14",
            }
            rect {
                class: "bar-spent",
                x: "0",
                y: "0",
                width: "{spent}",
                height: "14",
            }
            if limit < 300 {
                rect {
                    class: "bar-over",
                    x: "{limit}",
                    y: "0",
                    width: "{300 - limit}",
                    height: "14",
                }
            }
        }
    }
}

/// A tip on the way to its text.
pub fn tip_card(tip: &TipRow) -> Element {
    let w = words();
    rsx! {
        {link(Route::Tip { id: tip.id.clone() }, "card card-link tip-card", rsx! {
            span { class: "card-icon warm", {icon(IconName::Bulb)} }
            span { class: "grow stack-s",
                span { class: "card-title", "{tip.title}" }
                if !tip.reason.is_empty() {
                    span { class: "muted small", "{tip.reason}" }
                }
                span { class: "row small muted",
                    span { {w.minutes(tip.minutes)} }
                    if tip.local {
                        {badge(Tone::Plain, None, w.tips_local())}
                    }
                }
            }
            {chevron()}
        })}
    }
}
